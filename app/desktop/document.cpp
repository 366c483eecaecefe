// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document.h"

#include "views/panels/layers_model.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace cutpoint {
namespace {

class ChangeControls : public QUndoCommand {
public:
    ChangeControls(Document& document, ControlState after, bool dragging)
        : QUndoCommand(Document::tr("change controls")), document_(document), before_(document.controls()),
          after_(after), dragging_(dragging) {}

    void undo() override { document_.applyControls(before_); }
    void redo() override { document_.applyControls(after_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const ChangeControls*>(other);
        // A drag ends with the first change that is not one; that change still belongs to it.
        if (!dragging_)
            return false;
        after_ = next->after_;
        dragging_ = next->dragging_;
        return true;
    }

private:
    Document& document_;
    ControlState before_, after_;
    bool dragging_;
};

class EditProfile : public QUndoCommand {
public:
    EditProfile(Document& document, LayerId layer, const LayerProfile& after)
        : QUndoCommand(Document::tr("edit profile")), document_(document), layer_(layer),
          before_(document.problem().profile.layers[static_cast<std::size_t>(layer)]), after_(after) {}

    void undo() override { document_.applyProfileRow(layer_, before_); }
    void redo() override { document_.applyProfileRow(layer_, after_); }

private:
    Document& document_;
    LayerId layer_;
    LayerProfile before_, after_;
};

class ChangePins : public QUndoCommand {
public:
    ChangePins(Document& document, std::vector<Pin> after)
        : QUndoCommand(Document::tr("change pin")), document_(document), before_(document.problem().pins),
          after_(std::move(after)) {}

    void undo() override { document_.applyPins(before_); }
    void redo() override { document_.applyPins(after_); }

private:
    Document& document_;
    std::vector<Pin> before_, after_;
};

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

QString Document::title() const {
    return isOpen() ? QString::fromStdString(
                          graph_->name().empty() ? QFileInfo(path_).fileName().toStdString() : graph_->name())
                    : QString();
}

void Document::open(const QString& path, ImportedModel model, const ControlState& controls,
                    std::vector<Pin> pins, std::optional<Bytes> edgeMemory) {
    path_ = path;
    graph_ = model.graph;
    problem_ = makeProblem(model.graph, std::move(model.profile));
    problem_.pins = std::move(pins);
    problem_.limits.edgeMemory = edgeMemory;
    issues_ = std::move(model.issues);
    controls_ = controls;
    undo_.clear();
    rebuildProblem();
    emit opened();
}

void Document::rebuildProblem() {
    problem_.network = {controls_.bandwidth, controls_.rtt};
    problem_.limits.samplingRate = controls_.samplingRate;
    problem_.limits.cloudBudget = controls_.cloudBudget;
    problem_.edgeSpeed = controls_.edgeSpeed;
    problem_.cloudSpeed = controls_.cloudSpeed;
    problem_.inputEncoding = controls_.inputEncoding;
}

void Document::changeControls(const ControlState& state, bool dragging) {
    if (isOpen())
        undo_.push(new ChangeControls(*this, state, dragging));
    else
        controls_ = state;
}

void Document::editProfile(LayerId layer, int column, double value) {
    LayerProfile row = problem_.profile.layers[static_cast<std::size_t>(layer)];
    switch (column) {
    case LayersModel::EdgeTime:
        row.edge = Seconds(value);
        row.edgeFrom = Provenance::Edited;
        break;
    case LayersModel::CloudTime:
        row.cloud = Seconds(value);
        row.cloudFrom = Provenance::Edited;
        break;
    case LayersModel::Output:
        row.output = Bytes(value);
        row.outputFrom = Provenance::Edited;
        break;
    default:
        return;
    }
    undo_.push(new EditProfile(*this, layer, row));
}

std::optional<Issue> Document::changePin(LayerId layer, Pin pin) {
    Problem changed = problem_;
    changed.pins.resize(graph_->layers().size(), Pin::Free);
    changed.pins[static_cast<std::size_t>(layer)] = pin;
    const Issues issues = checkProblem(changed);
    if (!issues.empty())
        return issues.front();
    undo_.push(new ChangePins(*this, changed.pins));
    return std::nullopt;
}

void Document::applyControls(const ControlState& state) {
    const bool sameFrontier =
        state.inputEncoding == controls_.inputEncoding && (state.rtt.value > 0) == (controls_.rtt.value > 0);
    controls_ = state;
    rebuildProblem();
    if (sameFrontier)
        emit controlsChanged();
    else
        emit problemChanged();
}

void Document::applyProfileRow(LayerId layer, const LayerProfile& row) {
    problem_.profile.layers[static_cast<std::size_t>(layer)] = row;
    emit problemChanged();
}

void Document::applyPins(std::vector<Pin> pins) {
    problem_.pins = std::move(pins);
    emit problemChanged();
}

} // namespace cutpoint
