// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document.h"

#include "views/panels/layers_model.h"

#include <QFileInfo>
#include <QUndoCommand>

namespace cutpoint {
namespace {

class ChangeQuery : public QUndoCommand {
public:
    ChangeQuery(Document& document, Query after, bool dragging)
        : QUndoCommand(Document::tr("change controls")), document_(document), before_(document.query()),
          after_(after), dragging_(dragging) {}

    void undo() override { document_.applyQuery(before_); }
    void redo() override { document_.applyQuery(after_); }
    int id() const override { return 1; }
    bool mergeWith(const QUndoCommand* other) override {
        const auto* next = static_cast<const ChangeQuery*>(other);
        // A drag ends with the first change that is not one; that change still belongs to it.
        if (!dragging_)
            return false;
        after_ = next->after_;
        dragging_ = next->dragging_;
        return true;
    }

private:
    Document& document_;
    Query before_, after_;
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

class ChangeProfile : public QUndoCommand {
public:
    ChangeProfile(Document& document, Profile after)
        : QUndoCommand(Document::tr("adopt profile")), document_(document),
          before_(document.problem().profile), after_(std::move(after)) {}

    void undo() override { document_.applyProfile(before_); }
    void redo() override { document_.applyProfile(after_); }

private:
    Document& document_;
    Profile before_, after_;
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

class ChangeManualSides : public QUndoCommand {
public:
    ChangeManualSides(Document& document, std::optional<std::vector<Side>> after)
        : QUndoCommand(after ? Document::tr("cut by hand") : Document::tr("return to the best plan")),
          document_(document), before_(document.manualSides()), after_(std::move(after)) {}

    void undo() override { document_.applyManualSides(before_); }
    void redo() override { document_.applyManualSides(after_); }

private:
    Document& document_;
    std::optional<std::vector<Side>> before_, after_;
};

/// True when the trade-off of all plans is the same under both, so that one frontier answers for both.
bool onlySlidersDiffer(const Settings& a, const Settings& b) {
    const auto wayBack = [](const Settings& c) {
        return std::pair(c.network.downlink, c.network.downlink ? c.cloudSpeed : 1);
    };
    return a.inputEncoding == b.inputEncoding && a.limits.edgeMemory == b.limits.edgeMemory &&
           (a.network.rtt.value > 0) == (b.network.rtt.value > 0) && wayBack(a) == wayBack(b);
}

/// True for the commands that change more than the controls.
bool isWork(const QUndoCommand* command) {
    return command && !dynamic_cast<const ChangeQuery*>(command);
}

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

QString Document::title() const {
    if (!isOpen())
        return {};
    return graph_->name().empty() ? QFileInfo(path()).fileName() : QString::fromStdString(graph_->name());
}

bool Document::hasUnsavedWork() const {
    if (!isOpen() || undo_.isClean())
        return false;
    if (!projectPath_.isEmpty())
        return true;
    // Work undone since the last clean state is work, too; without a reachable clean state everything counts.
    const int clean = undo_.cleanIndex();
    const int from = clean < 0 ? 0 : std::min(clean, undo_.index());
    const int to = clean < 0 ? undo_.count() : std::max(clean, undo_.index());
    for (int i = from; i < to; ++i)
        if (isWork(undo_.command(i)))
            return true;
    return false;
}

void Document::open(ImportedModel model, const Project& project, const QString& projectPath) {
    source_ = project.source;
    projectPath_ = projectPath;
    graph_ = model.graph;
    problem_ = makeProblem(model.graph, std::move(model.profile));
    imported_ = problem_.profile;
    issues_ = std::move(model.issues);
    query_ = project.query;
    problem_.settings() = query_.settings();
    manual_.reset();
    undo_.clear();
    applyEdits(project.edits);
    if (project.edgeDevice)
        problem_.profile.edgeDevice = *project.edgeDevice;
    if (project.cloudDevice)
        problem_.profile.cloudDevice = *project.cloudDevice;
    applyPinNames(project.pins);
    if (project.manualEdge)
        applyManualNames(*project.manualEdge);
    emit opened();
}

void Document::missing(const std::string& layer, const char* what) {
    issues_.push_back(
        {Severity::Warning, "project-layer-missing", projectPath_.toStdString(), 0, layer,
         std::string("The model has no layer of this name any more; its ") + what + " was left out.",
         "Set it again on the layer that took its place."});
}

void Document::applyEdits(const std::map<std::string, Project::Edit>& edits) {
    for (const auto& [name, edit] : edits) {
        const LayerId v = graph_->find(name);
        if (v < 0) {
            missing(name, "edited profile");
            continue;
        }
        LayerProfile& row = problem_.profile.layers[static_cast<std::size_t>(v)];
        if (edit.edgeSeconds) {
            row.edge = Seconds(*edit.edgeSeconds);
            row.edgeFrom = edit.edgeFrom;
        }
        if (edit.cloudSeconds) {
            row.cloud = Seconds(*edit.cloudSeconds);
            row.cloudFrom = edit.cloudFrom;
        }
        if (edit.outputBytes) {
            row.output = Bytes(*edit.outputBytes);
            row.outputFrom = edit.outputFrom;
        }
    }
}

void Document::applyPinNames(const std::map<std::string, Pin>& pins) {
    if (pins.empty())
        return;
    Problem pinned = problem_;
    pinned.pins.assign(graph_->layers().size(), Pin::Free);
    for (const auto& [name, pin] : pins) {
        const LayerId v = graph_->find(name);
        if (v < 0)
            missing(name, "pin");
        else
            pinned.pins[static_cast<std::size_t>(v)] = pin;
    }
    const Issues trouble = checkProblem(pinned);
    if (trouble.empty())
        problem_.pins = std::move(pinned.pins);
    else
        issues_.insert(issues_.end(), trouble.begin(), trouble.end());
}

void Document::applyManualNames(const std::vector<std::string>& edge) {
    std::vector<Side> sides(graph_->layers().size(), Side::Cloud);
    for (LayerId v : graph_->inputs())
        sides[static_cast<std::size_t>(v)] = Side::Edge;
    for (const std::string& name : edge) {
        const LayerId v = graph_->find(name);
        if (v < 0)
            missing(name, "place in the cut made by hand");
        else
            sides[static_cast<std::size_t>(v)] = Side::Edge;
    }
    if (const auto plan = evaluatePlan(problem_, sides))
        manual_ = std::move(sides);
    else
        issues_.push_back(plan.error());
}

Project Document::snapshot() const {
    Project project;
    project.source = source_;
    project.query = query_;
    if (problem_.profile.edgeDevice != imported_.edgeDevice)
        project.edgeDevice = problem_.profile.edgeDevice;
    if (problem_.profile.cloudDevice != imported_.cloudDevice)
        project.cloudDevice = problem_.profile.cloudDevice;
    for (LayerId v = 0; v < graph_->size(); ++v) {
        const std::string& name = graph_->layer(v).name;
        if (problem_.pin(v) != Pin::Free)
            project.pins[name] = problem_.pin(v);
        const LayerProfile& row = problem_.profile.layers[static_cast<std::size_t>(v)];
        Project::Edit edit;
        const LayerProfile& was = imported_.layers[static_cast<std::size_t>(v)];
        if (row.edgeFrom != was.edgeFrom || row.edge != was.edge)
            edit.edgeSeconds = row.edge.value, edit.edgeFrom = row.edgeFrom;
        if (row.cloudFrom != was.cloudFrom || row.cloud != was.cloud)
            edit.cloudSeconds = row.cloud.value, edit.cloudFrom = row.cloudFrom;
        if (row.outputFrom != was.outputFrom || row.output != was.output)
            edit.outputBytes = row.output.value, edit.outputFrom = row.outputFrom;
        if (edit.edgeSeconds || edit.cloudSeconds || edit.outputBytes)
            project.edits[name] = edit;
    }
    if (manual_) {
        project.manualEdge.emplace();
        for (LayerId v = 0; v < graph_->size(); ++v)
            if ((*manual_)[static_cast<std::size_t>(v)] == Side::Edge && !graph_->layer(v).isInput)
                project.manualEdge->push_back(graph_->layer(v).name);
    }
    return project;
}

void Document::markSaved(const QString& projectPath) {
    projectPath_ = projectPath;
    undo_.setClean();
}

void Document::changeQuery(const Query& query, bool dragging) {
    if (isOpen())
        undo_.push(new ChangeQuery(*this, query, dragging));
    else
        query_ = query;
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

std::optional<Issue> Document::changeProfile(Profile profile) {
    const Issues issues = checkProfile(*graph_, profile);
    if (!issues.empty())
        return issues.front();
    undo_.push(new ChangeProfile(*this, std::move(profile)));
    return std::nullopt;
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

void Document::applyQuery(const Query& query) {
    const bool sameFrontier = onlySlidersDiffer(query, query_);
    query_ = query;
    problem_.settings() = query.settings();
    if (sameFrontier)
        emit queryChanged();
    else
        emit problemChanged();
}

void Document::applyProfileRow(LayerId layer, const LayerProfile& row) {
    problem_.profile.layers[static_cast<std::size_t>(layer)] = row;
    emit problemChanged();
}

void Document::applyProfile(const Profile& profile) {
    problem_.profile = profile;
    emit problemChanged();
}

void Document::applyPins(std::vector<Pin> pins) {
    problem_.pins = std::move(pins);
    emit problemChanged();
}

void Document::changeManualSides(std::optional<std::vector<Side>> sides) {
    if (isOpen() && sides != manual_)
        undo_.push(new ChangeManualSides(*this, std::move(sides)));
}

void Document::applyManualSides(std::optional<std::vector<Side>> sides) {
    manual_ = std::move(sides);
    emit queryChanged();
}

} // namespace cutpoint
