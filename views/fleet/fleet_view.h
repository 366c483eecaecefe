// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/fleet/fleet_answers.h"
#include "views/study_view.h"

class QLabel;
class QScrollArea;
class QSplitter;
class QTabWidget;

namespace cutpoint {

class FleetControls;
class FleetCurve;
class FleetDayPanel;
class FleetTable;
class ServerBar;

/// Many cameras, one server (paper, Section VII-B): who gets which share of it, what one worker more would
/// bring, and how many cameras it carries. Solved away from the window's thread after every change. It reads
/// and writes no files: it tells what is wished.
class FleetView : public StudyView {
    Q_OBJECT

public:
    explicit FleetView(QWidget* parent = nullptr, Focus* focus = nullptr);

    using Answers = FleetAnswers;

    /// Shows another fleet; `note` is its file's.
    void setFleet(Fleet fleet, const QString& title, const QString& note = {});
    /// One more class; its name is made one of its own. Answers that name.
    QString addClass(FleetClass one);
    void removeClass(std::size_t index);
    /// What prevented something that was wished; shown until the next change.
    void showIssue(const Issue& issue);
    const Fleet& fleet() const { return fleet_; }
    const FleetQuestion& question() const { return question_; }
    /// Of the fleet of now; null while it is computed, or refused.
    const std::shared_ptr<const Answers>& answers() const { return answers_; }
    /// What the top lines say.
    QString told() const;

    std::vector<Export> exports() const override;

signals:
    void openWished();
    void saveWished();
    void addWished();
    void exportWished();
    void classRemoved(const QString& name);

protected:
    Changes staleOn() const override { return {}; }
    LatestJob::Work work() override;
    void redraw(Changes changes) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void change();
    void editClass(int index, int column, const QString& text);
    void setCameras(std::int64_t cameras);
    void showAnswers();
    void divide();
    void showPlan(int row);
    void setInstant(Seconds t);
    bool isAtInstant() const;

    Fleet fleet_;
    std::vector<std::int64_t> mix_; ///< counts that the number of cameras scales
    FleetQuestion question_;
    QString title_, note_, refused_;
    std::shared_ptr<const Answers> answers_;
    std::shared_ptr<const Answers> shown_; ///< stays while the next are computed
    FleetControls* controls_;
    FleetTable* table_;
    FleetCurve* curve_;
    FleetDayPanel* day_;
    QTabWidget* tabs_;
    std::optional<Seconds> instant_; ///< the time of the day that was chosen
    ServerBar* bar_;
    QLabel *text_, *empty_;
    QSplitter* split_;
    QScrollArea* scroll_;
    QWidget* body_;
};

} // namespace cutpoint
