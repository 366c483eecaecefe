// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/opened_project.h"
#include "views/panels/layers_model.h"

#include <QObject>
#include <QUndoStack>

namespace cutpoint {

/// The open model with everything the user may change: profile, pins, query and a cut of the user's own.
/// Every change goes through the undo stack; changes of a dragged slider merge.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    bool isOpen() const { return state_.graph != nullptr; }
    /// The model's file.
    QString path() const { return QString::fromStdString(state_.source.model); }
    /// The project's file; empty before the first save.
    const QString& projectPath() const { return projectPath_; }
    QString title() const;
    /// Model, profiles and devices as they were opened.
    const ModelSource& source() const { return state_.source; }
    /// The model with everything that was changed, under the settings of query(). Only when open.
    const Problem& problem() const { return *state_.problem; }
    /// The same as a value that stays as it is while the document changes.
    std::shared_ptr<const Problem> sharedProblem() const { return state_.problem; }
    const Query& query() const { return query_; }
    const Issues& issues() const { return state_.issues; }
    /// How the layers are called in the model's file.
    std::shared_ptr<const LayerOrigins> origins() const { return state_.origins; }
    /// The user's own cut; none when the best plan is wanted.
    const std::optional<PerLayer<Side>>& manualSides() const { return state_.manual; }
    QUndoStack& undoStack() { return undo_; }
    /// True when closing would lose what the user would miss: edits, pins or a cut that are in no file, or
    /// any change since the project was saved. Moved sliders alone are not missed.
    bool hasUnsavedWork() const;

    /// Replaces what was open by a freshly read model with the project's changes on it; clears the undo
    /// stack. What the project says of layers that the model no longer has becomes an issue. `projectPath` is
    /// empty when there is no project file. Recovered work is in no file yet.
    void open(ImportedModel model, const Project& project, const QString& projectPath,
              bool isRecovered = false);
    /// The same model read again, with the project's changes on it: a change like any other, which undo takes
    /// back. What is in no file stays unsaved.
    void reopen(ImportedModel model, const Project& project);
    /// What a project file must hold to bring all this back.
    Project snapshot() const;
    const Look& look() const { return look_; }
    /// How it is looked at; no change of the document.
    void setLook(const Look& look) { look_ = look; }
    void markSaved(const QString& projectPath);

    void changeQuery(const Query& query, bool dragging);
    /// Another profile of all layers at once, such as measured times, and what was measured beside the
    /// layers. One with impossible numbers is refused: the issue says why and nothing changes.
    std::optional<Issue> changeProfile(Profile profile, std::optional<FixedCosts> fixed = {});
    /// New edge times, cloud times (s) or output sizes (bytes) of layers, as one change.
    void editProfile(const std::vector<CellEdit>& edits);
    /// Contradicting pins are refused: the issue says why and nothing changes.
    std::optional<Issue> changePin(LayerId layer, Pin pin);
    /// Releases the layers of fused groups of that name from each other, or ties them again. Pins that then
    /// contradict each other are refused: the issue says why and nothing changes.
    std::optional<Issue> changeGroup(const std::string& name, bool isReleased);
    /// A cut of the user's own, or none. The sides must be a downset of the graph.
    void changeManualSides(std::optional<PerLayer<Side>> sides);

    /// What reading a model makes, and what is done to it.
    struct State {
        ModelSource source;
        std::shared_ptr<const LayerGraph> graph;
        std::shared_ptr<const LayerOrigins> origins = std::make_shared<const LayerOrigins>();
        std::shared_ptr<const Problem> problem = std::make_shared<const Problem>();
        Profile imported; ///< as the files gave it
        std::optional<PerLayer<Side>> manual;
        Issues issues;
    };

    /// Sets values without undo; the commands' way in.
    void applyState(const State& state);
    void applyQuery(const Query& query);
    void applyProfile(const Profile& profile);
    void applyProfileRows(const std::vector<std::pair<LayerId, LayerProfile>>& rows);
    void applyPins(PerLayer<Pin> pins);
    void applyTies(std::vector<Tie> ties);
    void applyManualSides(std::optional<PerLayer<Side>> sides);

signals:
    /// Another model is open.
    void opened();
    /// query() changed, and the problem with it.
    void queryChanged();
    /// Profile or pins changed.
    void problemChanged();
    /// The files were read, the same ones again or others: of another model, or of this one.
    void sourceChanged();
    /// The user's own cut came, went or moved.
    void manualChanged();

private:
    /// Changes a copy of the problem; whoever holds the present one keeps it as it is.
    template <class Change>
    void changeProblem(Change change);
    void changeSettings(const Settings& settings);

    State state_;
    /// The problem before the last change of the query, for the next one: the same but for the settings.
    std::shared_ptr<Problem> spare_;
    Query query_;
    QString projectPath_;
    Look look_;
    QUndoStack undo_;
};

} // namespace cutpoint
