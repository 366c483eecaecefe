// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// How a view is added, each in one place:
/// 1. its numbers: core/study/NAME.h, a struct of plain numbers and a pure function of the problem (or the
///    frontier) and an Effort that computes it;
/// 2. its picture: views/plots/NAME_view.h, a StudyView (views/study_view.h) that computes the numbers off
///    the GUI thread, or a PlanView where nothing is computed;
/// 3. its place: one line in app/desktop/window/dock_table.cpp.
#pragma once

#include "views/focus.h"
#include "views/moment.h"

#include <QWidget>
#include <functional>

class QIODevice;
class QTimer;

namespace cutpoint {

/// The base of every view of the plan. It is told the moment and what is other in it; changes are merged
/// until the event loop turns and shown once, those of a hidden view when it is shown. A view changes nothing
/// itself: it tells its wishes, and the document grants them through its undo stack.
class PlanView : public QWidget {
    Q_OBJECT

public:
    /// Something that can be made of the view: the ending of the file and what writes it. `write` answers
    /// false when it could not.
    struct Export {
        QString ending; ///< "svg", "png", "pdf", "csv", ... in the order of preference
        std::function<bool(QIODevice& file)> write;
    };

    /// A view without a focus given has one of its own.
    explicit PlanView(QWidget* parent = nullptr, Focus* focus = nullptr);

    /// Never null; `changes` is relative to the moment that was set before.
    void setMoment(std::shared_ptr<const Moment> moment, Changes changes);
    /// From now on looks at what the other views look at.
    void setFocusOfViews(Focus* focus);
    Focus& focusOfViews() const { return *focus_; }

    /// Shows at once what is still outstanding, hidden or not: before a picture is taken of it.
    void flush();
    /// False while something is outstanding or computed; a hidden view has settled.
    virtual bool isSettled() const;

    virtual std::vector<Export> exports() const { return {}; }

signals:
    /// The user wants other settings; `dragging` while a mark or a slider is held, so that undo merges.
    void queryWished(const cutpoint::Query& query, bool dragging);
    /// The user wants these sides as a cut of their own: a downset.
    void cutWished(const std::vector<cutpoint::Side>& sides);
    void pinWished(cutpoint::LayerId layer, cutpoint::Pin pin);
    /// Something that was outstanding has been shown.
    void settledOnce();

protected:
    /// Shows the moment anew where `changes` say so. Called on the GUI thread while visible.
    virtual void refresh(Changes changes) = 0;
    /// Sets all texts anew; called once after construction by whoever needs it, and when the language
    /// changes.
    virtual void retranslate() {}
    /// There is something to refresh, soon.
    void note(Changes changes);

    /// The moment to be shown; an empty one before the first.
    const Moment& moment() const { return *moment_; }
    const std::shared_ptr<const Moment>& sharedMoment() const { return moment_; }

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIfVisible();

    std::shared_ptr<const Moment> moment_;
    Focus* focus_;
    Changes outstanding_;
    bool told_ = false; ///< a moment has been set
    QTimer* timer_;
};

} // namespace cutpoint
