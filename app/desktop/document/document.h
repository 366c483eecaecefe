// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/project.h"
#include "core/import/import.h"

#include <QObject>
#include <QUndoStack>

namespace cutpoint {

/// The open model with everything the user may change: profile, pins, query and a cut of the user's own.
/// Every change goes through the undo stack; changes of a dragged slider merge.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    bool isOpen() const { return graph_ != nullptr; }
    /// The model's file.
    QString path() const { return QString::fromStdString(source_.model); }
    /// The project's file; empty before the first save.
    const QString& projectPath() const { return projectPath_; }
    QString title() const;
    /// Model, profiles and devices as they were opened.
    const ProblemOptions& source() const { return source_; }
    /// The model with everything that was changed, under the settings of query(). Only when open.
    const Problem& problem() const { return problem_; }
    const Query& query() const { return query_; }
    const Issues& issues() const { return issues_; }
    /// The user's own cut; none when the best plan is wanted.
    const std::optional<std::vector<Side>>& manualSides() const { return manual_; }
    QUndoStack& undoStack() { return undo_; }
    /// True when closing would lose what the user would miss: edits, pins or a cut that are in no file, or
    /// any change since the project was saved. Moved sliders alone are not missed.
    bool hasUnsavedWork() const;

    /// Replaces what was open by a freshly read model with the project's changes on it; clears the undo
    /// stack. What the project says of layers that the model no longer has becomes an issue. `projectPath` is
    /// empty when there is no project file.
    void open(ImportedModel model, const Project& project, const QString& projectPath);
    /// What a project file must hold to bring all this back; picture and colouring are the window's.
    Project snapshot() const;
    void markSaved(const QString& projectPath);

    void changeQuery(const Query& query, bool dragging);
    /// Another profile of all layers at once, such as measured times. One with impossible numbers is refused:
    /// the issue says why and nothing changes.
    std::optional<Issue> changeProfile(Profile profile);
    /// A new edge time, cloud time (s) or output size (bytes) of a layer; `column` as in LayersModel.
    void editProfile(LayerId layer, int column, double value);
    /// Contradicting pins are refused: the issue says why and nothing changes.
    std::optional<Issue> changePin(LayerId layer, Pin pin);
    /// A cut of the user's own, or none. The sides must be a downset of the graph.
    void changeManualSides(std::optional<std::vector<Side>> sides);

    /// Sets values without undo; the commands' way in.
    void applyQuery(const Query& query);
    void applyProfile(const Profile& profile);
    void applyProfileRow(LayerId layer, const LayerProfile& row);
    void applyPins(std::vector<Pin> pins);
    void applyManualSides(std::optional<std::vector<Side>> sides);

signals:
    /// Another model is open.
    void opened();
    /// B, Q, T0, objective, a speed factor or the user's own cut changed: the same frontier still answers.
    void queryChanged();
    /// Profile, pins or input encoding changed: the frontier itself is new.
    void problemChanged();

private:
    void applyPinNames(const std::map<std::string, Pin>& pins);
    void applyEdits(const std::map<std::string, Project::Edit>& edits);
    void applyManualNames(const std::vector<std::string>& edge);
    void missing(const std::string& layer, const char* what);

    ProblemOptions source_;
    QString projectPath_;
    std::shared_ptr<const LayerGraph> graph_;
    Problem problem_;
    Profile imported_; ///< as the files gave it
    Query query_;
    std::optional<std::vector<Side>> manual_;
    Issues issues_;
    QUndoStack undo_;
};

} // namespace cutpoint
