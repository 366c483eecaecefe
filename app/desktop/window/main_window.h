// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/autosave.h"
#include "app/desktop/document/document.h"
#include "app/desktop/document/opener.h"
#include "app/desktop/plan/advisor.h"
#include "app/desktop/window/dock_table.h"
#include "app/desktop/window/gallery.h"
#include "app/desktop/window/input_shapes_dialog.h"
#include "app/desktop/window/issue_list.h"
#include "core/study/lesson/step.h"

#include <QMainWindow>
#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPrinter;
class QStackedWidget;

namespace cutpoint {

class FleetSession;
class ReplaySession;
class GraphView;
class HandbookView;
class IssuesPanel;
class JobStrip;
class LayoutRunner;
class LessonPanel;
class LessonSession;
class ReportJob;
class OfferBar;
class ProfileSession;
class RuntimePanel;
class RuntimeSession;
struct MeasuredLink;
class ShortcutSheet;
class WelcomePage;

/// The window: the graph in the centre, docks around it, a welcome page while nothing is open. It hands the
/// moment to the views and their wishes to the document.
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
    /// See Opener::openModel.
    void openModel(const ProblemOptions& options) { opener_.openModel(options); }
    /// Opens a model or a project, after asking about work that would be lost.
    void openPath(const QString& path);
    /// As when they are dropped on the window: a model, a project or a fleet, profiles of the open model, or a
    /// link, stream or scenario to replay.
    void openDropped(const QStringList& files);
    /// Puts another profile on the open model; pins, query and the user's own cut stay.
    /// Without a role: of the side that the file tells, or that has no file yet.
    void openProfile(const QString& path, std::optional<ProfileRole> role = ProfileRole::Both);
    /// Replays a link, a recorded stream or a scenario.
    void openReplay(const QString& path);
    /// Reads the files again and keeps everything that was done to them.
    void reload() { opener_.reload(); }
    /// Writes the project; false (and a message in the status bar) when it cannot be written.
    bool saveProject(const QString& path);
    /// Begins the lesson at a step (from 1), or where the reader was last; on the paper's example while no
    /// model is open.
    void learn(std::optional<lesson::ChapterId> chapter = {}, int step = 1);
    /// "dnn" or "network", or the id of a dock to be brought up.
    void setView(const QString& view);
    /// The whole graph as .svg, .png, .pdf or .dot; false when it cannot be written.
    bool exportGraph(const QString& path);
    /// Writes the report of the present plan, off the GUI thread as far as that goes. Nothing without a plan.
    void writeReport(const QString& path, const QStringList& plots, bool hasGraph = true);
    /// The whole graph on one page of a printer.
    void printGraphOn(QPrinter& printer);
    bool exportPlan(const QString& path);
    /// The model with its profile as edited, as native JSON that opens again.
    bool exportModel(const QString& path);
    enum class ExportKind { Plan, Model, Svg, Png, Pdf, Dot };
    /// Writes what the ending typed says (.svg is a picture whatever `kind` is); a path without one gets that
    /// of `kind`. Answers the path written, empty when it could not be.
    QString exportAs(QString path, ExportKind kind);
    /// The plan of the moment, until the next one; null without an answer.
    const Solution* solution() const;
    /// True when a cancelled reading or a call to an agent still runs, so that the program should not wait
    /// for it.
    bool leavesWork() const;

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
    void showLessonDock(bool active);
    void tellLesson();
    void handoutDialog();
    void createReport();
    void reportDialog();
    void printGraph();
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createBlocksMenu(QMenu* view);
    void createLanguageMenu(QMenu* view);
    void createHelpMenu();
    /// `text` is the English text of the catalogue; the action follows the language.
    QAction* addAction(QMenu* menu, const char* text, const QKeySequence& keys, std::function<void()> act,
                       const char* picture = nullptr, bool needsModel = false);
    QMenu* addMenu(QMenu* parent, const char* text);
    void createToolBar();
    void connectDocument();
    void connectAdvisor();
    void connectViews();
    void connectRuntime();
    void connectProfiles();
    void retranslate();

    void openNextProfile();
    void openModelOrProfiles(const QStringList& files);
    void openDialog();
    void openProfileDialog(ProfileRole role);
    void inputShapesDialog();
    void wholeNetDialog();
    void askInputShapes(const std::vector<InputShapesDialog::Row>& rows);
    bool save();
    bool saveAs();
    /// Asks about work that would be lost; false when the user wants to stay.
    bool mayClose();
    void exportDialog();
    void rememberRecent(const QString& path);
    /// Keeps unsaved work from now on, and offers what an earlier run has lost.
    void startAutosave();
    void about();
    /// A page of the handbook; without a name that of the panel with the focus, or the first.
    void showHandbook(QString page);

    /// Everyone who shows the moment.
    std::vector<PlanView*> views() const;
    void showWelcome();
    void showWork();
    void showOpened();
    void showMoment(Changes changes);
    void showTitle();
    void showJob();
    void cancelJob();
    void showIssues();
    void goToIssue(int index);
    void showOrigin();
    void fail(const Issue& issue);
    /// Shown as an issue until the problem changes.
    void refuse(const Issue& issue);
    void search(const QString& text);
    void sendPlan(bool deploy);
    void adoptLink(const MeasuredLink& link);
    void showHalfIssues(const Issues& issues);
    void predictRunningPlan();
    void adoptMeasured();
    void checkSettled();

    Document document_;
    Opener opener_{document_};
    Advisor advisor_{document_};
    Focus focus_;
    IssueList issueList_;
    Gallery gallery_;
    std::unique_ptr<Autosave> autosave_; ///< none for pictures
    Issues shownIssues_;
    QString shownJob_;
    QList<std::pair<QString, std::optional<ProfileRole>>> profilesToOpen_;
    quint64 layoutGeneration_ = 0;
    bool layingOut_ = false, freshSession_ = false, restoredDocks_ = false;

    Docks* docks_ = nullptr;
    QStackedWidget* centre_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    GraphView* graph_ = nullptr;
    JobStrip* job_ = nullptr;
    OfferBar* offer_ = nullptr;
    ShortcutSheet* shortcuts_ = nullptr;
    HandbookView* handbook_ = nullptr;
    LayoutRunner* layout_ = nullptr;
    FleetSession* fleet_ = nullptr;
    ReplaySession* replay_ = nullptr;
    RuntimePanel* runtimePanel_ = nullptr;
    RuntimeSession* runtime_ = nullptr;
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
    QLineEdit* search_ = nullptr;
    QLabel *searchCount_ = nullptr, *origin_ = nullptr;
    QComboBox* coloring_ = nullptr;
    QAction *dnnAction_ = nullptr, *networkAction_ = nullptr, *manualAction_ = nullptr,
            *freezeAction_ = nullptr, *backAction_ = nullptr;
    QList<QAction*> modelActions_;
    std::vector<std::function<void()>> texts_; ///< set everything anew that has a text
};

} // namespace cutpoint
