// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/document.h"

#include "core/model/ties.h"
#include "views/panels/layers_model.h"

#include <QFileInfo>
#include <QUndoCommand>

#include <algorithm>
#include <atomic>

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
        : QUndoCommand(before.source == after.source ? Document::tr("read the files again")
                       : before.source.states != after.source.states
                           ? Document::tr("change state between frames")
                           : Document::tr("change profiles")),
          document_(document), before_(std::move(before)), after_(std::move(after)) {}

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
    ChangePins(Document& document, PerLayer<Pin> after)
        : QUndoCommand(Document::tr("change pin")), document_(document), before_(document.problem().pins),
          after_(std::move(after)) {}

    void undo() override { document_.applyPins(before_); }
    void redo() override { document_.applyPins(after_); }

private:
    Document& document_;
    PerLayer<Pin> before_, after_;
};

class ChangeTies : public QUndoCommand {
public:
    ChangeTies(Document& document, std::vector<Tie> after)
        : QUndoCommand(after.size() < document.problem().ties.size()
                           ? Document::tr("release a fused group")
                           : Document::tr("keep a fused group together")),
          document_(document), before_(document.problem().ties), after_(std::move(after)) {}

    void undo() override { document_.applyTies(before_); }
    void redo() override { document_.applyTies(after_); }

private:
    Document& document_;
    std::vector<Tie> before_, after_;
};

class ChangeManualSides : public QUndoCommand {
public:
    ChangeManualSides(Document& document, std::optional<PerLayer<Side>> after)
        : QUndoCommand(after ? Document::tr("cut by hand") : Document::tr("return to the best plan")),
          document_(document), before_(document.manualSides()), after_(std::move(after)) {}

    void undo() override { document_.applyManualSides(before_); }
    void redo() override { document_.applyManualSides(after_); }

private:
    Document& document_;
    std::optional<PerLayer<Side>> before_, after_;
};

/// True for the commands whose loss the user would miss: not those of a slider, nor a reading of the same
/// files.
bool isWork(const QUndoCommand* command) {
    const auto* reading = dynamic_cast<const ReadAgain*>(command);
    return command && !dynamic_cast<const ChangeQuery*>(command) && !(reading && reading->isOfSameFiles());
}

/// Nothing of the graph is other that anyone could see.
bool isSameGraph(const LayerGraph& a, const LayerGraph& b) {
    return a.name() == b.name() && a.links() == b.links() &&
           std::equal(a.layers().begin(), a.layers().end(), b.layers().begin(), b.layers().end(),
                      [](const Layer& x, const Layer& y) {
                          return x.name == y.name && x.type == y.type && x.outputShape == y.outputShape &&
                                 x.outputBytes == y.outputBytes && x.flops == y.flops &&
                                 x.parameterBytes == y.parameterBytes && x.isInput == y.isInput &&
                                 x.isOutput == y.isOutput && x.block == y.block && x.size == y.size &&
                                 x.assumption == y.assumption && x.group == y.group && x.stateOf == y.stateOf;
                      });
}

Document::State stateOf(ImportedModel model, const Project& project, const QString& projectPath) {
    Document::State state;
    state.source = project.source;
    state.graph = model.graph;
    state.origins = std::make_shared<const LayerOrigins>(model.origins);
    state.imported = model.profile;
    OpenedProject opened = openProject(std::move(model), project, projectPath.toStdString());
    state.problem = std::make_shared<const Problem>(std::move(opened.problem));
    state.manual = std::move(opened.manual);
    state.issues = std::move(opened.issues);
    return state;
}

} // namespace

Document::Document(QObject* parent) : QObject(parent) {}

template <class Change>
void Document::changeProblem(Change change) {
    auto next = std::make_shared<Problem>(*state_.problem);
    change(*next);
    state_.problem = std::move(next);
    spare_.reset();
}

/// Copies nothing once nobody shows the problem before the last one any more: a slider's way.
void Document::changeSettings(const Settings& settings) {
    std::shared_ptr<Problem> next;
    if (spare_ && spare_.use_count() == 1) {
        // Whoever let go of it last may have been a worker.
        std::atomic_thread_fence(std::memory_order_acquire);
        next = std::move(spare_);
    } else {
        next = std::make_shared<Problem>(*state_.problem);
    }
    next->settings() = settings;
    spare_ = std::const_pointer_cast<Problem>(state_.problem);
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
    if (undo_.cleanIndex() < 0 && undo_.count() == 0)
        return true; // recovered
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

void Document::open(ImportedModel model, const Project& project, const QString& projectPath,
                    bool isRecovered) {
    projectPath_ = projectPath;
    query_ = project.query;
    look_ = project.look;
    undo_.clear();
    // Without a clean state nothing counts as saved.
    if (isRecovered)
        undo_.resetClean();
    applyState(stateOf(std::move(model), project, projectPath));
}

void Document::reopen(ImportedModel model, const Project& project) {
    // What is in a file already is not lost by reading the files again.
    const bool saved = undo_.isClean() && project.source == state_.source;
    State next = stateOf(std::move(model), project, projectPath_);
    // The same layers again: what is selected, laid out and looked at stays.
    if (isSameGraph(*state_.graph, *next.graph)) {
        auto problem = std::make_shared<Problem>(*next.problem);
        problem->graph = next.graph = state_.graph;
        next.problem = std::move(problem);
    }
    undo_.push(new ReadAgain(*this, state_, std::move(next)));
    if (saved)
        undo_.setClean();
}

void Document::applyState(const State& state) {
    const bool isSame = state_.graph && state_.graph == state.graph && state_.manual == state.manual;
    state_ = state;
    changeProblem([this](Problem& problem) { problem.settings() = query_.settings(); });
    if (isSame)
        emit problemChanged();
    else
        emit opened();
    emit sourceChanged();
}

Project Document::snapshot() const {
    Project project;
    project.source = state_.source;
    project.query = query_;
    project.look = look_;
    readChanges(*state_.problem, state_.imported, state_.manual ? &*state_.manual : nullptr, project);
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

std::optional<Issue> Document::changeProfile(Profile profile, std::optional<FixedCosts> fixed) {
    Problem changed = *state_.problem;
    changed.profile = profile;
    Query query = query_;
    if (fixed)
        changed.fixed = query.fixed = *fixed;
    for (const Issues& issues : {checkProfile(*state_.graph, profile), checkProblem(changed)})
        if (!issues.empty())
            return issues.front();
    const bool both = !(query == query_);
    if (both)
        undo_.beginMacro(tr("adopt profile"));
    undo_.push(new ChangeProfile(*this, std::move(profile)));
    if (both) {
        undo_.push(new ChangeQuery(*this, query, false));
        undo_.endMacro();
    }
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

std::optional<Issue> Document::changeGroup(const std::string& name, bool isReleased) {
    Problem changed = *state_.problem;
    const auto isOfGroup = [&](const Tie& tie) {
        return tie.reason == TieReason::FusedGroup && tie.name == name;
    };
    std::erase_if(changed.ties, isOfGroup);
    if (!isReleased)
        for (const Tie& tie : givenTies(*state_.graph, changed.profile))
            if (isOfGroup(tie))
                changed.ties.push_back(tie);
    if (changed.ties == state_.problem->ties)
        return std::nullopt;
    const Issues issues = checkProblem(changed);
    if (!issues.empty())
        return issues.front();
    undo_.push(new ChangeTies(*this, std::move(changed.ties)));
    return std::nullopt;
}

void Document::applyQuery(const Query& query) {
    query_ = query;
    changeSettings(query.settings());
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

void Document::applyPins(PerLayer<Pin> pins) {
    changeProblem([&](Problem& problem) { problem.pins = std::move(pins); });
    emit problemChanged();
}

void Document::applyTies(std::vector<Tie> ties) {
    changeProblem([&](Problem& problem) { problem.ties = std::move(ties); });
    emit problemChanged();
}

void Document::changeManualSides(std::optional<PerLayer<Side>> sides) {
    if (isOpen() && sides != state_.manual)
        undo_.push(new ChangeManualSides(*this, std::move(sides)));
}

void Document::applyManualSides(std::optional<PerLayer<Side>> sides) {
    state_.manual = std::move(sides);
    emit manualChanged();
}

} // namespace cutpoint
