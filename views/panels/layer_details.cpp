// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/layer_details.h"

#include "core/model/ties.h"
#include "views/panels/layers_model.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace cutpoint {
namespace {

struct DetailsText {
    Q_DECLARE_TR_FUNCTIONS(DetailsText)
};

QString escaped(const std::string& text) {
    return QString::fromStdString(text).toHtmlEscaped();
}

/// A name that can be clicked.
QString linkTo(const LayerGraph& graph, LayerId v) {
    return QStringLiteral("<a href='layer:%1'>%2</a>").arg(v).arg(escaped(graph.layer(v).name));
}

QString linksTo(const LayerGraph& graph, std::span<const LayerId> layers) {
    QStringList names;
    for (const LayerId v : layers)
        names << linkTo(graph, v);
    return names.isEmpty() ? DetailsText::tr("none") : names.join(QStringLiteral("<br>"));
}

QString row(const QString& what, const QString& value, const QString& beside = {}) {
    return QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td><td>&nbsp;%3</td></tr>")
        .arg(what, value, beside);
}

QString shapeOf(const Layer& layer) {
    return layer.outputShape.empty() ? DetailsText::tr("not known")
                                     : QString::fromStdString(shapeText(layer.outputShape));
}

/// "measured; 12 % of all layers".
QString shareBeside(const Problem& problem, LayerId v, const std::function<double(LayerId)>& value,
                    const QString& from = {}) {
    double sum = 0;
    for (LayerId u = 0; u < problem.graph->size(); ++u)
        sum += value(u);
    if (!(sum > 0))
        return from;
    const QString share = DetailsText::tr("%1 of the net").arg(percentShown(value(v) / sum));
    return from.isEmpty() ? share : DetailsText::tr("%1; %2", "provenance; share").arg(from, share);
}

QString flopsText(double flops) {
    if (flops >= 1e9)
        return DetailsText::tr("%1 GFLOP").arg(significantText(flops / 1e9));
    return DetailsText::tr("%1 MFLOP").arg(significantText(flops / 1e6));
}

QString tieText(const Tie& tie) {
    switch (tie.reason) {
    case TieReason::UnknownSize:
        return DetailsText::tr("with what reads %1: its size is not known");
    case TieReason::FusedGroup:
        return DetailsText::tr("with the fused group %1");
    case TieReason::RecurrentState:
        return DetailsText::tr("with the state %1 of the frame before");
    }
    return {};
}

} // namespace

QString layerDetails(const Problem& problem, const Plan* plan, LayerId v) {
    const LayerGraph& graph = *problem.graph;
    const Layer& layer = graph.layer(v);
    const LayerProfile& profile = problem.profile.layers[v];
    const bool isUnknown = problem.isUnknownSize(v);
    QString text = QStringLiteral("<h3>%1</h3><table>")
                       .arg(layer.type.empty() ? escaped(layer.name) : escaped(layer.type));
    text += row(DetailsText::tr("Name"), escaped(layer.name));
    if (!layer.block.empty())
        text += row(DetailsText::tr("Block"), escaped(layer.block));
    if (plan)
        text += row(DetailsText::tr("Runs"),
                    plan->onEdge(v) ? DetailsText::tr("on the edge") : DetailsText::tr("in the cloud"),
                    problem.pin(v) != Pin::Free ? DetailsText::tr("pinned by you") : QString());
    for (const LayerId u : graph.predecessors(v))
        text += row(DetailsText::tr("Input shape"), shapeOf(graph.layer(u)), linkTo(graph, u));
    text += row(DetailsText::tr("Output shape"), shapeOf(layer));
    text += row(DetailsText::tr("Output size"),
                isUnknown ? QStringLiteral("?") : bytesShown(problem.outputBytes(v)),
                layer.assumption.empty() ? provenanceText(profile.outputFrom) : escaped(layer.assumption));
    if (!layer.isInput) {
        text += row(DetailsText::tr("Operations"), flopsText(layer.flops),
                    shareBeside(problem, v, [&](LayerId u) { return graph.layer(u).flops; }));
        text += row(DetailsText::tr("Parameters"), bytesShown(layer.parameterBytes),
                    shareBeside(problem, v, [&](LayerId u) { return graph.layer(u).parameterBytes.value; }));
        text += row(DetailsText::tr("Edge time"), durationShown(problem.edgeTime(v)),
                    shareBeside(
                        problem, v, [&](LayerId u) { return problem.edgeTime(u).value; },
                        provenanceText(profile.edgeFrom)));
        text += row(DetailsText::tr("Cloud time"), durationShown(problem.cloudTime(v)),
                    shareBeside(
                        problem, v, [&](LayerId u) { return problem.cloudTime(u).value; },
                        provenanceText(profile.cloudFrom)));
    }
    text +=
        row(DetailsText::tr("Transfer time"), isUnknown ? DetailsText::tr("not known, so it is never sent")
                                                        : durationShown(problem.transferTime(v)));
    for (const Tie& tie : allTies(problem))
        if (std::ranges::find(tie.layers, v) != tie.layers.end())
            text += row(DetailsText::tr("On one side"), tieText(tie).arg(escaped(tie.name)));
    text += row(DetailsText::tr("Reads"), linksTo(graph, graph.predecessors(v)));
    text += row(DetailsText::tr("Read by"), linksTo(graph, graph.successors(v)),
                layer.isOutput ? DetailsText::tr("an answer of the model") : QString());
    // As the model's file names and writes them.
    for (const Attribute& attribute : layer.attributes)
        text += row(escaped(attribute.name), escaped(attribute.value), DetailsText::tr("attribute"));
    return text + QStringLiteral("</table>");
}

LayerDetails::LayerDetails(QWidget* parent, Focus* focus)
    : PlanView(parent, focus), back_(new QToolButton(this)), forward_(new QToolButton(this)),
      text_(new QTextBrowser(this)) {
    back_->setArrowType(Qt::LeftArrow);
    forward_->setArrowType(Qt::RightArrow);
    for (QToolButton* button : {back_, forward_})
        button->setAutoRaise(true);
    text_->setOpenLinks(false);
    text_->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(back_);
    buttons->addWidget(forward_);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(text_, 1);
    connect(back_, &QToolButton::clicked, this, [this] { step(-1); });
    connect(forward_, &QToolButton::clicked, this, [this] { step(1); });
    connect(text_, &QTextBrowser::anchorClicked, this, &LayerDetails::follow);
    retranslate();
    showHistory();
}

void LayerDetails::retranslate() {
    back_->setToolTip(tr("The layer looked at before"));
    forward_->setToolTip(tr("The layer looked at after it"));
    for (QToolButton* button : {back_, forward_})
        button->setAccessibleName(button->toolTip());
    text_->setAccessibleName(tr("Details of the layer"));
    text_->setPlaceholderText(tr("Select a layer to see all that is known of it."));
}

void LayerDetails::refresh(Changes changes) {
    if (changes & Change::Model) {
        history_.clear();
        place_ = 0;
    }
    const auto& problem = moment().problem;
    const LayerId layer = focusOfViews().selectedLayer();
    const bool isKnown = problem && layer >= 0 && layer < problem->graph->size();
    // Hovering tells every view, too.
    if (!(changes & ~Changes(Change::Focus)) && layer == shown_)
        return;
    shown_ = layer;
    if (isKnown)
        remember(layer);
    showHistory();
    const int scrolled = text_->verticalScrollBar()->value();
    text_->setHtml(isKnown ? layerDetails(*problem, moment().plan(), layer) : QString());
    if (!(changes & (Change::Model | Change::Focus)))
        text_->verticalScrollBar()->setValue(scrolled);
}

void LayerDetails::remember(LayerId layer) {
    if (!history_.empty() && history_[place_] == layer)
        return;
    if (!history_.empty())
        history_.resize(place_ + 1);
    history_.push_back(layer);
    place_ = history_.size() - 1;
}

void LayerDetails::step(int by) {
    const auto next = static_cast<std::ptrdiff_t>(place_) + by;
    if (next < 0 || next >= std::ssize(history_))
        return;
    place_ = static_cast<std::size_t>(next);
    focusOfViews().selectLayer(history_[place_]);
}

void LayerDetails::follow(const QUrl& link) {
    bool isNumber = false;
    const int layer = link.path().toInt(&isNumber);
    if (isNumber && link.scheme() == QStringLiteral("layer"))
        focusOfViews().selectLayer(layer);
}

void LayerDetails::showHistory() {
    back_->setEnabled(place_ > 0);
    forward_->setEnabled(place_ + 1 < history_.size());
}

} // namespace cutpoint
