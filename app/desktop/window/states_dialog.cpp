// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/states_dialog.h"

#include "core/import/state_pairs.h"
#include "views/style/palette.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace cutpoint {

StatesDialog::StatesDialog(const LayerGraph& graph, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("State between frames"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * spacing, 2 * spacing, 2 * spacing, 2 * spacing);
    column->setSpacing(spacing);
    auto* purpose =
        new QLabel(tr("An input that carries state, such as h and c of an LSTM or a cache, is not "
                      "sent: it stays with its readers and the layer that writes its next value."));
    purpose->setWordWrap(true);
    column->addWidget(purpose);
    auto* fields = new QWidget;
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    constexpr std::size_t mostWriters = 500; // of nets with thousands of layers alike
    for (const LayerId v : stateCandidates(graph)) {
        const Layer& layer = graph.layer(v);
        auto* writer = new QComboBox;
        writer->setObjectName(QString::fromStdString(layer.name));
        writer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        writer->setMinimumContentsLength(24);
        writer->addItem(tr("new with every frame"), QString());
        auto writers = stateWriters(graph, v);
        if (writers.size() > mostWriters)
            writers.resize(mostWriters);
        if (!layer.stateOf.empty() &&
            std::find(writers.begin(), writers.end(), graph.find(layer.stateOf)) == writers.end())
            writers.insert(writers.begin(), graph.find(layer.stateOf));
        for (const LayerId w : writers) {
            const QString name = QString::fromStdString(graph.layer(w).name);
            writer->addItem(tr("carries the state of %1").arg(name), name);
        }
        writer->setCurrentIndex(
            layer.stateOf.empty() ? 0 : std::max(0, writer->findData(QString::fromStdString(layer.stateOf))));
        const QString shape = QString::fromStdString(shapeText(layer.outputShape));
        const QString name = QString::fromStdString(layer.name);
        form->addRow(shape.isEmpty() ? name : tr("%1 (%2)").arg(name, shape), writer);
        rows_.push_back({layer.name, layer.stateOf, writer});
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr int wide = 560, tall = 360;
    resize(wide, tall);
}

std::vector<std::string> StatesDialog::changes() const {
    std::vector<std::string> changes;
    for (const Row& row : rows_)
        if (const std::string now = row.writer->currentData().toString().toStdString(); now != row.before)
            changes.push_back(row.input + "=" + now);
    return changes;
}

} // namespace cutpoint
