// SPDX-License-Identifier: GPL-3.0-or-later
// The names of the curves: the legend that hides and shows them.
#include "views/plots/plot_canvas.h"

#include <algorithm>

namespace cutpoint {

/// Without names there is no legend: an empty one would take the plot's room.
void PlotCanvas::makeLegend() {
    names_ = new QCPLegend;
    plotLayout()->addElement(0, 0, names_);
    names_->setLayer(QStringLiteral("legend"));
    names_->setIconSize(22, fontMetrics().height() + 2);
    names_->setIconTextPadding(4);
    names_->setRowSpacing(0);
    names_->setFillOrder(QCPLayoutGrid::foColumnsFirst);
    names_->setMargins(QMargins(4, 0, 4, 0));
    names_->setBorderPen(Qt::NoPen);
    names_->setBrush(Qt::NoBrush);
}

void PlotCanvas::addName(const QString& name, std::vector<QCPAbstractPlottable*> plottables) {
    if (plottables.empty())
        return;
    if (!names_)
        makeLegend();
    plottables.front()->setName(name);
    auto* item = new QCPPlottableLegendItem(names_, plottables.front());
    names_->addItem(item);
    item->setTextColor(colors_.text);
    item->setFont(font());
    nameRows_.push_back({name, std::move(plottables), item});
    wrapNames();
    showHidden();
}

void PlotCanvas::clickName(const QString& name, bool alone) {
    if (alone) {
        hidden_.clear();
        for (const Name& row : nameRows_)
            if (row.text != name)
                hidden_.insert(row.text);
    } else if (!hidden_.remove(name)) {
        hidden_.insert(name);
    }
    showHidden();
    redraw();
}

void PlotCanvas::showHidden() {
    for (const Name& row : nameRows_) {
        const bool hidden = isHidden(row.text);
        for (QCPAbstractPlottable* plottable : row.plottables)
            plottable->setVisible(!hidden);
        QColor faded = colors_.text;
        faded.setAlphaF(0.35F);
        QFont struck = font();
        struck.setStrikeOut(hidden);
        row.item->setTextColor(hidden ? faded : colors_.text);
        row.item->setFont(struck);
    }
}

/// As many names side by side as the width has room for.
void PlotCanvas::wrapNames() {
    if (!names_)
        return;
    int widest = 1;
    for (const Name& row : nameRows_)
        widest = std::max(widest, fontMetrics().horizontalAdvance(row.text) + 40);
    const int columns = std::max(1, (viewport().width() > 0 ? viewport().width() : width()) / widest);
    names_->setWrap(columns);
    // A change of the wrap alone does not move what is already there.
    QList<QCPAbstractLegendItem*> items;
    for (const Name& row : nameRows_) {
        names_->take(row.item);
        items.append(row.item);
    }
    names_->simplify();
    for (QCPAbstractLegendItem* item : items)
        names_->addElement(item);
    // In a low plot the curves come first; the tracker tells their names.
    const auto lines = (static_cast<int>(nameRows_.size()) + columns - 1) / columns;
    const int tall = viewport().height() > 0 ? viewport().height() : height();
    const bool fits = lines * (fontMetrics().height() + 4) <= 0.3 * tall;
    if (fits && !names_->layout())
        plotLayout()->addElement(0, 0, names_);
    else if (!fits && names_->layout())
        plotLayout()->take(names_);
    names_->setVisible(fits);
}

} // namespace cutpoint
