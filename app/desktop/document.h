// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"
#include "views/panels/controls_panel.h"

#include <QObject>
#include <QUndoStack>

namespace cutpoint {

/// The open model with everything the user may change: profile, pins and controls. Every change goes through
/// the undo stack; changes of a dragged slider merge.
class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    bool isOpen() const { return graph_ != nullptr; }
    const QString& path() const { return path_; }
    QString title() const;
    /// The problem of the current controls. Only when open.
    const Problem& problem() const { return problem_; }
    const ControlState& controls() const { return controls_; }
    Objective objective() const { return controls_.objective; }
    const Issues& issues() const { return issues_; }
    QUndoStack& undoStack() { return undo_; }

    /// Replaces what was open; clears the undo stack.
    void open(const QString& path, ImportedModel model, const ControlState& controls, std::vector<Pin> pins,
              std::optional<Bytes> edgeMemory);

    void changeControls(const ControlState& state, bool dragging);
    /// A new edge time, cloud time (s) or output size (bytes) of a layer; `column` as in LayersModel.
    void editProfile(LayerId layer, int column, double value);
    /// Contradicting pins are refused: the issue says why and nothing changes.
    std::optional<Issue> changePin(LayerId layer, Pin pin);

    /// Sets values without undo; the commands' way in.
    void applyControls(const ControlState& state);
    void applyProfileRow(LayerId layer, const LayerProfile& row);
    void applyPins(std::vector<Pin> pins);

signals:
    /// Another model is open.
    void opened();
    /// B, Q, T0, objective or a speed factor changed: a new answer from the same frontier.
    void controlsChanged();
    /// Profile, pins or input encoding changed: the frontier itself is new.
    void problemChanged();

private:
    void rebuildProblem();

    QString path_;
    std::shared_ptr<const LayerGraph> graph_;
    Problem problem_;
    ControlState controls_;
    Issues issues_;
    QUndoStack undo_;
};

} // namespace cutpoint
