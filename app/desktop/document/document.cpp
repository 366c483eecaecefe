// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document.h"

#include "core/model/placement.h"
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
    using Rows = std::vector<std::pair<LayerId, LayerProfile>>;

    EditProfile(Document& document, Rows after)
        : QUndoCommand(Document::tr("edit profile")), document_(document), after_(std::move(after)) {
        for (const auto& [layer, row] : after_)
            before_.emplace_back(layer, document.problem().profile.layers[static_cast<std::size_t>(layer)]);
    }

    void undo() override { document_.applyProfileRows(before_); }
    void redo() override { document_.applyProfileRows(after_); }

private:
    Document& document_;
    Rows before_, after_;
};

class ReadAgain : public QUndoCommand {
public:
    ReadAgain(Document& document, Document::State before, Document::State after)
        : QUndoCommand(Document::tr("read the files again")), document_(document), before_(std::move(before)),
          after_(std::move(after)) {}

    bool isOfSameFiles() const { return before_.source == after_.source; }
    void undo() override { document_.applyState(before_); }
    void redo() override { document_.applyState(after_); }

private:
    Document& document_;
    Document::State before_, after_;
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

/// True for the commands whose loss the user would miss: not those of a slider, nor a reading of the same
/// files.
bool isWork(const QUndoCommand* command) {
    const auto* reading = dynamic_cast<const ReadAgain*>(command);
    return command && !dynamic_cast<const ChangeQuery*>(command) && !(reading && reading->isOfSameFiles());
}

/// Makes a state from a model and what a project puts on it.
class StateMaker {
public:
    StateMaker(ImportedModel model, const Project& project, const QString& projectPath)
        : graph_(model.graph), problem_(makeProblem(model.graph, std::move(model.profile))),
          projectPath_(projectPath.toStdString()) {
        state_.source = project.source;
        state_.graph = model.graph;
        state_.imported = problem_.profile;
        state_.issues = std::move(model.issues);
        problem_.settings() = project.query.settings();
        edit(project.edits);
        if (project.edgeDevice)
            problem_.profile.edgeDevice = *project.edgeDevice;
        if (project.cloudDevice)
            problem_.profile.cloudDevice = *project.cloudDevice;
        pin(project.pins);
        if (project.manualEdge)
            cut(*project.manualEdge);
        state_.problem = std::make_shared<const Problem>(problem_);
    }

    Document::State take() { return std::move(state_); }

private:
    void missing(const std::string& layer, Sentence what) {
        state_.issues.push_back({Severity::Warning, "project-layer-missing", projectPath_, 0, layer,
                                 std::move(what), say("Set it again on the layer that took its place.")});
    }

    void edit(const std::map<std::string, Project::Edit>& edits) {
        for (const auto& [name, edit] : edits) {
            const LayerId v = graph_->find(name);
            if (v < 0) {
                missing(
                    name,
                    say("The model has no layer of this name any more; its edited profile was left out."));
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

    void pin(const std::map<std::string, Pin>& pins) {
        if (pins.empty())
            return;
        Problem pinned = problem_;
        pinned.pins.assign(graph_->layers().size(), Pin::Free);
        for (const auto& [name, side] : pins) {
            const LayerId v = graph_->find(name);
            if (v < 0)
                missing(name, say("The model has no layer of this name any more; its pin was left out."));
            else
                pinned.pins[static_cast<std::size_t>(v)] = side;
        }
        const Issues trouble = checkProblem(pinned);
        if (trouble.empty())
            problem_.pins = std::move(pinned.pins);
        else
            state_.issues.insert(state_.issues.end(), trouble.begin(), trouble.end());
    }

    void cut(const std::vector<std::string>& edge) {
        std::vector<std::string> unknown;
        auto sides = sidesOfNames(*graph_, edge, &unknown);
        for (const std::string& name : unknown)
            missing(name, say("The model has no layer of this name any more; its place in the cut made by "
                              "hand was left out."));
        if (const auto plan = evaluatePlan(problem_, sides))
            state_.manual = std::move(sides);
        else
            state_.issues.push_back(plan.error());
    }

    std::shared_ptr<const LayerGraph> graph_;
    Problem problem_;
    std::string projectPath_;
    Document::State state_;
};

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

template <class Change>
void Document::changeProblem(Change change) {
    auto next = std::make_shared<Problem>(*state_.problem);
    change(*next);
    state_.problem = std::move(next);
}

QString Document::title() const {
    if (!isOpen())
        return {};
    return state_.graph->name().empty() ? QFileInfo(path()).fileName()
                                        : QString::fromStdString(state_.graph->name());
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
    projectPath_ = projectPath;
    query_ = project.query;
    look_ = project.look;
    undo_.clear();
    applyState(StateMaker(std::move(model), project, projectPath).take());
}

void Document::reopen(ImportedModel model, const Project& project) {
    // What is in a file already is not lost by reading the files again.
    const bool saved = undo_.isClean() && project.source == state_.source;
    undo_.push(new ReadAgain(*this, state_, StateMaker(std::move(model), project, projectPath_).take()));
    if (saved)
        undo_.setClean();
}

void Document::applyState(const State& state) {
    state_ = state;
    changeProblem([this](Problem& problem) { problem.settings() = query_.settings(); });
    emit opened();
}

Project Document::snapshot() const {
    Project project;
    project.source = state_.source;
    project.query = query_;
    project.look = look_;
    if (state_.problem->profile.edgeDevice != state_.imported.edgeDevice)
        project.edgeDevice = state_.problem->profile.edgeDevice;
    if (state_.problem->profile.cloudDevice != state_.imported.cloudDevice)
        project.cloudDevice = state_.problem->profile.cloudDevice;
    for (LayerId v = 0; v < state_.graph->size(); ++v) {
        const std::string& name = state_.graph->layer(v).name;
        if (state_.problem->pin(v) != Pin::Free)
            project.pins[name] = state_.problem->pin(v);
        const LayerProfile& row = state_.problem->profile.layers[static_cast<std::size_t>(v)];
        Project::Edit edit;
        const LayerProfile& was = state_.imported.layers[static_cast<std::size_t>(v)];
        if (row.edgeFrom != was.edgeFrom || row.edge != was.edge)
            edit.edgeSeconds = row.edge.value, edit.edgeFrom = row.edgeFrom;
        if (row.cloudFrom != was.cloudFrom || row.cloud != was.cloud)
            edit.cloudSeconds = row.cloud.value, edit.cloudFrom = row.cloudFrom;
        if (row.outputFrom != was.outputFrom || row.output != was.output)
            edit.outputBytes = row.output.value, edit.outputFrom = row.outputFrom;
        if (edit.edgeSeconds || edit.cloudSeconds || edit.outputBytes)
            project.edits[name] = edit;
    }
    if (state_.manual)
        project.manualEdge = placementNames(*state_.graph, *state_.manual, false).edge;
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

void Document::editProfile(const std::vector<CellEdit>& edits) {
    std::map<LayerId, LayerProfile> rows;
    for (const CellEdit& edit : edits) {
        LayerProfile& row =
            rows.try_emplace(edit.layer, problem().profile.layers[static_cast<std::size_t>(edit.layer)])
                .first->second;
        if (edit.column == LayersModel::EdgeTime) {
            row.edge = Seconds(edit.value);
            row.edgeFrom = Provenance::Edited;
        } else if (edit.column == LayersModel::CloudTime) {
            row.cloud = Seconds(edit.value);
            row.cloudFrom = Provenance::Edited;
        } else if (edit.column == LayersModel::Output) {
            row.output = Bytes(edit.value);
            row.outputFrom = Provenance::Edited;
        }
    }
    if (!rows.empty())
        undo_.push(new EditProfile(*this, {rows.begin(), rows.end()}));
}

std::optional<Issue> Document::changeProfile(Profile profile) {
    const Issues issues = checkProfile(*state_.graph, profile);
    if (!issues.empty())
        return issues.front();
    undo_.push(new ChangeProfile(*this, std::move(profile)));
    return std::nullopt;
}

std::optional<Issue> Document::changePin(LayerId layer, Pin pin) {
    Problem changed = *state_.problem;
    changed.pins.resize(state_.graph->layers().size(), Pin::Free);
    changed.pins[static_cast<std::size_t>(layer)] = pin;
    const Issues issues = checkProblem(changed);
    if (!issues.empty())
        return issues.front();
    undo_.push(new ChangePins(*this, changed.pins));
    return std::nullopt;
}

void Document::applyQuery(const Query& query) {
    query_ = query;
    changeProblem([&](Problem& problem) { problem.settings() = query.settings(); });
    emit queryChanged();
}

void Document::applyProfileRows(const std::vector<std::pair<LayerId, LayerProfile>>& rows) {
    changeProblem([&](Problem& problem) {
        for (const auto& [layer, row] : rows)
            problem.profile.layers[static_cast<std::size_t>(layer)] = row;
    });
    emit problemChanged();
}

void Document::applyProfile(const Profile& profile) {
    changeProblem([&](Problem& problem) { problem.profile = profile; });
    emit problemChanged();
}

void Document::applyPins(std::vector<Pin> pins) {
    changeProblem([&](Problem& problem) { problem.pins = std::move(pins); });
    emit problemChanged();
}

void Document::changeManualSides(std::optional<std::vector<Side>> sides) {
    if (isOpen() && sides != state_.manual)
        undo_.push(new ChangeManualSides(*this, std::move(sides)));
}

void Document::applyManualSides(std::optional<std::vector<Side>> sides) {
    state_.manual = std::move(sides);
    emit manualChanged();
}

} // namespace cutpoint
