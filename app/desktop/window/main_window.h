// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/plan/advisor.h"
#include "app/desktop/window/action_table.h"
#include "app/desktop/window/dock_table.h"
#include "app/desktop/window/export_desk.h"
#include "app/desktop/window/file_desk.h"
#include "app/desktop/window/gallery.h"
#include "app/desktop/window/issue_list.h"
#include "app/desktop/window/recovery.h"
#include "app/desktop/window/running_work.h"
#include "core/study/lesson/step.h"

#include <QMainWindow>

class QLabel;
class QPrinter;
class QStackedWidget;

namespace cutpoint {

class FleetSession;
class GraphView;
class HelpDesk;
class LayoutRunner;
class LessonPanel;
class LessonSession;
class ReportJob;
class OfferBar;
class ProfileSession;
class ReplaySession;
class RuntimePanel;
class RuntimeSession;
struct MeasuredLink;
class ToolBar;
class WelcomePage;

/// The window: the graph in the centre, docks around it, a welcome page while nothing is open. It hands the
/// moment to the views and their wishes to the document. What can be done is in the action table, files are
/// the file desk's, exports the export desk's.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Whether docks and size come from the last session.
    enum class Session { Restored, Fresh };

    explicit MainWindow(Session session, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return document_; }
    Advisor& advisor() { return advisor_; }
    Docks& docks() { return *docks_; }
    Actions& actions() { return *actions_; }
    FileDesk& files() { return *files_; }
    ExportDesk& exports() { return *exports_; }
    /// See Opener::openModel.
    void openModel(const ProblemOptions& options) { opener_.openModel(options); }
    /// Opens a model or a project, after asking about work that would be lost.
    void openPath(const QString& path);
    /// As when they are dropped on the window: a model, a project or a fleet, profiles of the open model, or
    /// a link, stream or scenario to replay.
    void openDropped(const QStringList& files);
    /// Puts another profile on the open model; pins, query and the user's own cut stay.
    /// Without a role: of the side that the file tells, or that has no file yet.
    void openProfile(const QString& path, std::optional<ProfileRole> role = ProfileRole::Both);
    /// Replays a link, a recorded stream or a scenario.
    void openReplay(const QString& path);
    /// Reads the files again and keeps everything that was done to them.
    void reload() { opener_.reload(); }
    /// Writes the project; false (and a message in the status bar) when it cannot be written.
    bool saveProject(const QString& path) { return files_->saveProject(path); }
    /// Begins the lesson at a step (from 1), or where the reader was last; on the paper's example while no
    /// model is open.
    void learn(std::optional<lesson::ChapterId> chapter = {}, int step = 1);
    /// "dnn" or "network", or the id of a dock to be brought up.
    void setView(const QString& view);
    /// Writes the report of the present plan, off the GUI thread as far as that goes. Nothing without a plan.
    void writeReport(const QString& path, const QStringList& plots, bool hasGraph = true);
    /// The whole graph on one page of a printer.
    void printGraphOn(QPrinter& printer);
    /// The plan of the moment, until the next one; null without an answer.
    const Solution* solution() const;
    /// True when a cancelled reading or a call to an agent still runs, so that the program should not wait
    /// for it.
    bool leavesWork() const;
    /// The open model is laid out and its plan is shown; it may still be searched for more.
    bool isPictured() const;

signals:
    /// Nothing changes any more by itself: a model is read, laid out, answered and shown, or the gallery is
    /// filled.
    void settled();
    void openFailed(const cutpoint::Issue& issue);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createCentre();
    void createLesson();
    void createFleet();
    void createReplay();
    void connectProfiles();
    void openModelOrProfiles(const QStringList& files);
    void openProfileDialog(ProfileRole role) { files_->profileDialog(role); }
    void rememberRecent(const QString& path) { files_->remember(path); }
    /// Something that may keep the user waiting has begun or ended.
    void showJob();
    void showLessonDock(bool active);
    void tellLesson();
    void handoutDialog();
    void createReport();
    void reportDialog();
    void printGraph();
    void createActions();
    void createEditActions();
    void createViewActions();
    void createLanguages();
    void watchWork();
    void createBlockActions();
    void connectDocument();
    void connectAdvisor();
    void connectViews();
    void connectWelcome();
    void connectRuntime();
    void retranslate();

    void openNextProfile();
    void showRecent(const QStringList& files);

    /// Everyone who shows the moment.
    std::vector<PlanView*> views() const;
    void showWelcome();
    void showWork();
    void showOpened();
    void showMoment(Changes changes);
    void showTitle();
    void showUndo();
    void showIssues();
    /// Tells which values of the query are those of the model before.
    void showKeptQuery();
    void goToIssue(int index);
    void fail(const Issue& issue);
    /// Shown as an issue until the problem changes.
    void refuse(const Issue& issue);
    void sendPlan(bool deploy);
    void adoptLink(const MeasuredLink& link);
    void showHalfIssues(const Issues& issues);
    void predictRunningPlan();
    void adoptMeasured();
    bool isBusy() const;
    void checkSettled();

    Document document_;
    Opener opener_{document_};
    Advisor advisor_{document_};
    Focus focus_;
    IssueList issueList_;
    Gallery gallery_;
    Issues shownIssues_;
    QList<std::pair<QString, std::optional<ProfileRole>>> profilesToOpen_;
    quint64 layoutGeneration_ = 0;
    bool layingOut_ = false, freshSession_ = false;

    Docks* docks_ = nullptr;
    Actions* actions_ = nullptr;
    FileDesk* files_ = nullptr;
    ExportDesk* exports_ = nullptr;
    RunningWork* work_ = nullptr;
    Recovery* recovery_ = nullptr; ///< none for pictures
    ToolBar* toolBar_ = nullptr;
    QStackedWidget* centre_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    GraphView* graph_ = nullptr;
    OfferBar *lost_ = nullptr, *kept_ = nullptr;
    HelpDesk* help_ = nullptr;
    LayoutRunner* layout_ = nullptr;
    RuntimePanel* runtimePanel_ = nullptr;
    RuntimeSession* runtime_ = nullptr;
    FleetSession* fleet_ = nullptr;
    ReplaySession* replay_ = nullptr;
    ProfileSession* profiles_ = nullptr;
    LessonPanel* lessonPanel_ = nullptr;
    LessonSession* lesson_ = nullptr;
    ReportJob* report_ = nullptr;
    QList<QDockWidget*> besideLesson_; ///< hidden while the lesson runs
    struct LessonPlace {
        std::optional<lesson::ChapterId> chapter;
        int step = 1;
    };
    std::optional<LessonPlace> learning_; ///< where to begin once a model is open
    QLabel* origin_ = nullptr;
};

} // namespace cutpoint
