// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "app/desktop/plan/planner.h"
#include "app/desktop/window/gallery.h"
#include "app/desktop/window/input_shapes_dialog.h"

#include <QMainWindow>
#include <functional>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cutpoint {

class ControlsPanel;
class GraphView;
class HandbookView;
class IssuesPanel;
class JobStrip;
class LayersPanel;
class LayoutRunner;
class RuntimePanel;
class RuntimeSession;
class ShortcutSheet;
class VerdictPanel;
class WelcomePage;

/// The window: the graph in the centre, panels in docks around it, a welcome page while nothing is open. It
/// carries values from the document to the views and wishes from the views to the document.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Whether docks and size come from the last session.
    enum class Session { Restored, Fresh };

    explicit MainWindow(Session session, QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return document_; }
    /// Reads a model in the background. When that fails, what is open stays as it was and the issue is shown.
    /// The words of the query are put over the one that stands.
    void openModel(const ProblemOptions& options);
    /// Opens a model or a project, after asking about work that would be lost.
    void openPath(const QString& path);
    /// Puts another profile of both sides on the open model; pins, controls and the user's own cut stay.
    void openProfile(const QString& path);
    /// Reads the files again and keeps everything that was done to them.
    void reload();
    /// Writes the project; false (and a message in the status bar) when it cannot be written.
    bool saveProject(const QString& path);
    /// "dnn" or "network".
    void setView(const QString& view);
    /// The whole graph as .svg, .png, .pdf or .dot; false when it cannot be written.
    bool exportGraph(const QString& path);
    bool exportPlan(const QString& path);
    /// The model with its profile as edited, as native JSON that opens again.
    bool exportModel(const QString& path);
    const std::optional<Solution>& solution() const { return solution_; }
    /// True when a cancelled reading or a call to an agent still runs, so that the program should not wait
    /// for it.
    bool leavesWork() const;

signals:
    /// Nothing changes any more by itself: a model is read, laid out and answered, or the gallery is filled.
    void settled();
    void openFailed(const cutpoint::Issue& issue);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A reading under way: what is to be put on the model once it is read.
    struct Opening {
        Project project;
        QString projectPath;
        bool fresh = false; ///< a model that was just named, neither a project nor a reload
    };

    void createDocks();
    void createActions();
    void createFileMenu();
    void createEditMenu();
    void createViewMenu();
    void createLanguageMenu(QMenu* view);
    void createHelpMenu();
    QAction* addAction(QMenu* menu, const QString& text, const QKeySequence& keys, std::function<void()> act,
                       const char* picture = nullptr, bool needsModel = false);
    void createToolBar();
    void connectDocument();
    void connectPlanner();
    void connectViews();
    void connectRuntime();

    void openDialog();
    void openProfileDialog();
    void inputShapesDialog();
    void askInputShapes(const Opening& opening, const std::vector<InputShapesDialog::Row>& rows);
    void openProject(const QByteArray& text, const QString& path);
    void startReading(Opening opening);
    void showImported(const ProblemOptions& options, const ImportedModel& model);
    void importFailed(const Issue& issue);
    Project snapshot() const;
    bool save();
    bool saveAs();
    /// Asks about work that would be lost; false when the user wants to stay.
    bool mayClose();
    void exportDialog();
    void rememberRecent(const QString& path);
    void about();
    /// A page of the handbook; without a name that of the panel with the focus, or the first.
    void showHandbook(QString page);

    void showOpened();
    void showTitle();
    void showJob();
    void cancelJob();
    void rebuild();
    void replan();
    void showBands();
    void rankPlans();
    void showIssues();
    void goToIssue(int index);
    void showOrigin();
    void fail(const Issue& issue);
    void cutAfter(LayerId layer);
    void select(LayerId layer);
    void sendPlan(bool deploy);
    void adoptLink(BitsPerSecond bandwidth, Seconds roundTrip, std::optional<double> overhead);
    void showHalfIssues(const Issues& issues);
    void predictRunningPlan();
    void adoptMeasured();
    void checkSettled();

    Document document_;
    Planner planner_;
    Gallery gallery_;
    Opening opening_;
    std::optional<Solution> solution_;
    /// For exactly the problem and objective of the moment, where there is no frontier.
    std::optional<Settings> rankedFor_; ///< of a net without a frontier: what its bands were asked for
    std::optional<Solution> searched_;
    Issues planIssues_, shownIssues_;
    Issues halfIssues_; ///< of the plan that was last checked on a running edge
    std::optional<Issue> failure_;
    QString shownJob_;
    LayerId asked_ = -1; ///< why it runs where it does
    quint64 layoutGeneration_ = 0;
    bool layingOut_ = false, freshSession_ = false;

    QStackedWidget* centre_ = nullptr;
    WelcomePage* welcome_ = nullptr;
    GraphView* graph_ = nullptr;
    ControlsPanel* controls_ = nullptr;
    VerdictPanel* verdict_ = nullptr;
    LayersPanel* layers_ = nullptr;
    IssuesPanel* issues_ = nullptr;
    JobStrip* job_ = nullptr;
    ShortcutSheet* shortcuts_ = nullptr;
    HandbookView* handbook_ = nullptr;
    LayoutRunner* layout_ = nullptr;
    RuntimePanel* runtimePanel_ = nullptr;
    RuntimeSession* runtime_ = nullptr;
    QDockWidget *controlsDock_ = nullptr, *layersDock_ = nullptr, *issuesDock_ = nullptr,
                *runtimeDock_ = nullptr;
    QList<QDockWidget*> workDocks_; ///< hidden on the welcome page, shown with a model
    bool restoredDocks_ = false;
    QLineEdit* search_ = nullptr;
    QLabel *searchCount_ = nullptr, *origin_ = nullptr;
    QComboBox* coloring_ = nullptr;
    QAction *dnnAction_ = nullptr, *networkAction_ = nullptr, *manualAction_ = nullptr;
    QList<QAction*> modelActions_;
};

} // namespace cutpoint
