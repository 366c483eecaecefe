// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document.h"
#include "app/desktop/planner.h"

#include <QMainWindow>

class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace cutpoint {

class ControlsPanel;
class GraphView;
class IssuesPanel;
class JobStrip;
class LayersPanel;
class LayoutRunner;
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
    void openModel(const ProblemOptions& options, const Query& query);
    void openPath(const QString& path);
    /// "dnn" or "network".
    void setView(const QString& view);
    /// The whole graph as .svg, .png, .pdf or .dot; false when it cannot be written.
    bool exportGraph(const QString& path);
    bool exportPlan(const QString& path);
    /// The model with its profile as edited, as native JSON that opens again.
    bool exportModel(const QString& path);
    const std::optional<Solution>& solution() const { return solution_; }

signals:
    /// A model is read, laid out, and its frontier built (or refused): nothing changes any more by itself.
    void settled();
    void openFailed(const cutpoint::Issue& issue);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void createDocks();
    void createActions();
    void createToolBar();
    void connectDocument();
    void connectPlanner();
    void connectViews();
    void fillWelcome();
    void openDialog();
    void exportDialog();
    void showOpened();
    void rebuild();
    void replan();
    void showBands();
    void showIssues();
    void showOrigin();
    void fail(const Issue& issue);
    void cutAfter(LayerId layer);
    void select(LayerId layer);
    void checkSettled();
    void rememberRecent(const QString& path);

    Document document_;
    Planner planner_;
    ProblemOptions opened_;
    Query requestedQuery_;
    std::optional<Solution> solution_;
    Issues planIssues_;
    std::optional<Issue> failure_;
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
    LayoutRunner* layout_ = nullptr;
    QDockWidget *controlsDock_ = nullptr, *layersDock_ = nullptr, *issuesDock_ = nullptr;
    QLineEdit* search_ = nullptr;
    QLabel *searchCount_ = nullptr, *origin_ = nullptr;
    QComboBox* coloring_ = nullptr;
    QAction *dnnAction_ = nullptr, *networkAction_ = nullptr;
    QList<QAction*> modelActions_;
};

} // namespace cutpoint
