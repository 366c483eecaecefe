// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/fold_layout.h"
#include "views/graph/graph_painter.h"
#include "views/latest_job.h"
#include "views/plan_view.h"

#include <QTransform>

#include <functional>

class QMenu;

namespace cutpoint {

class CutDrag;

/// The graph with its plan: pan, zoom, search, select, move the cut. Knows nothing of files or solvers.
/// Changing the plan only recolours.
class GraphView : public PlanView {
    Q_OBJECT
public:
    /// What the left button does: look around and select, or move the cut.
    enum class Tool { Look, Cut };

    explicit GraphView(QWidget* parent = nullptr, Focus* focus = nullptr);
    ~GraphView() override;

    /// Shows another graph layer by layer, fitted into the window. A layout that does not belong to it is
    /// replaced by the built-in one, made at once. Clears problem, plan, selection and search. (A graph that
    /// comes with a moment is folded and laid out on a worker instead.)
    void setGraph(std::shared_ptr<const LayerGraph> graph, GraphLayout layout);
    /// A new layout of the graph shown layer by layer; keeps everything else. Ignored when it does not fit
    /// the graph.
    void setLayout(GraphLayout layout);
    using QWidget::setLayout;
    /// Recolours. Ignored when they belong to another graph. O(V + L), no layout.
    void setProblemAndPlan(std::shared_ptr<const Problem> problem, const Plan& plan);
    void setProblemAndPlan(const Problem& problem, const Plan& plan) {
        setProblemAndPlan(std::make_shared<const Problem>(problem), plan);
    }
    void setPicture(Picture picture);
    void setColoring(Coloring coloring);
    /// Colours layers by another profile's time over that of now, by LayerId; an empty list ends it. Ignored
    /// when it belongs to another graph.
    void setCompared(std::vector<ComparedTime> compared);
    void setPins(PerLayer<Pin> pins);
    /// -1 selects nothing. Brings the layer into view; emits nothing.
    void setSelectedLayer(LayerId layer);

    /// As a click on it does: selects and tells.
    void selectLayer(LayerId layer) { select(layer); }
    /// Folds blocks so that all boxes can be read when the picture is fitted; again when the window changes,
    /// until a block is folded or opened by hand. Off the GUI thread, as all that follows.
    void foldAutomatically();
    /// What makes layers a block from now on; without a wish, what fits the net.
    void setFoldBy(FoldBy by);
    FoldBy foldBy() const;
    void openAllBlocks();
    /// The box that the layer is drawn in is opened; the block around it is folded; whichever is possible.
    void openBlock(LayerId layer);
    void closeBlock(LayerId layer);
    void toggleBlock(LayerId layer);

    void setTool(Tool tool);
    Tool tool() const { return tool_; }
    /// Brings a layer to the other side, with all that must follow, as a cut of the user's own.
    void moveAcross(LayerId layer);
    /// The plan under the pointer while a cut is dragged, else null; what it costs beside the best one.
    const Plan* draggedPlan() const;
    QString cutText() const;
    /// A note beside a layer that goes away with the next click or key. Rich text.
    void showNote(LayerId layer, const QString& text);

    /// Shows a step of a lesson instead of the plan: its picture, its sides, its flow. Nothing ends the
    /// lesson and brings back what was shown. Ignored when it belongs to another graph.
    void setLesson(std::shared_ptr<const LessonOverlay> overlay);

    const GraphScene& scene() const { return scene_; }
    /// Device-independent pixels per scene unit.
    double zoom() const { return zoom_; }
    QPointF toScene(QPointF position) const { return (position - offset_) / zoom_; }
    QPointF fromScene(QPointF point) const { return point * zoom_ + offset_; }

    /// Layers whose name or type contains the text, regardless of case; others are dimmed and the first match
    /// is shown. An empty text ends the search. Answers the number of matches.
    int find(const QString& text);
    QSize sizeHint() const override { return {800, 600}; }
    bool isSettled() const override;

public slots:
    void findNext();
    void findPrevious();
    void fit();
    void zoomActualSize();
    void zoomIn();
    void zoomOut();

signals:
    void layerSelected(cutpoint::LayerId layer);
    void pinRequested(cutpoint::LayerId layer, cutpoint::Pin pin);
    void cutHereRequested(cutpoint::LayerId layer);
    /// Releases the layers of a fused group from each other, or ties them again.
    void groupWished(const QString& name, bool isReleased);
    /// Why does it run where it does? To be answered by showNote().
    void whyRequested(cutpoint::LayerId layer);
    /// The graph is shown layer by layer: a better layout than the built-in one may be set by setLayout().
    void layoutWished(const std::shared_ptr<const cutpoint::LayerGraph>& graph);
    /// Blocks were folded or opened.
    void foldChanged();
    void toolChanged(cutpoint::GraphView::Tool tool);
    /// Index of a link of the graph.
    void linkSelected(int link);
    /// Which of the layers found is shown, from 0, and how many there are; (-1, 0) without a search.
    void matchesChanged(int current, int count);
    /// Index of a link of the lesson's network.
    void lessonLinkClicked(int link);

protected:
    void refresh(Changes changes) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void clear(std::shared_ptr<const LayerGraph> graph);
    QSizeF roomForPicture() const;
    bool mayFold() const;
    void foldAgainIfNeeded();
    void changeFold(LayerId layer, std::shared_ptr<const Fold> (*change)(const Fold&, BoxId));
    /// `kept` stays where it is in the window, if there is one.
    void arrange(std::function<FoldedLayout()> make, LayerId kept = -1);
    void takeFold(const FoldedLayout& folded, LayerId kept);
    void arrangeWhole();
    /// Where the layer is drawn; empty while it is not.
    QRectF boxOf(LayerId layer) const;
    /// The layers drawn in one box with this one.
    std::vector<LayerId> layersOfBox(LayerId layer) const;

    /// A layer that is drawn there, the first of its box; -1: none. O(V).
    LayerId layerAt(QPointF scenePoint) const;
    /// Index of a link of the graph, of the cut only when that is asked; -1: none. O(L).
    int linkAt(QPointF scenePoint, bool ofCutOnly = false) const;
    std::vector<LayerId> layersInside(const QPolygonF& outline) const;
    void click(QPointF position);
    void hover(QPointF scenePoint);
    void showCursor();

    bool mayMoveCut();
    bool pressCut(const QMouseEvent& event);
    void dragCut(QPointF position);
    void releaseCut(const QMouseEvent& event);
    void showCut();
    void endCut(bool isKept);
    void paintCut(QPainter& painter) const;

    void zoomAt(QPointF position, double factor);
    void centreOn(QPointF scenePoint);
    void reveal(LayerId layer);
    void select(LayerId layer);
    void stepMatch(int step);
    /// True when the key was one of the walk along the links.
    bool walk(const QKeyEvent& event);
    void addGroupActions(QMenu& menu, const std::vector<LayerId>& layers);
    void popupMenu(LayerId layer, QPoint globalPosition);
    void paintMinimap(QPainter& painter);
    QRectF minimapRect() const;
    QPointF minimapToScene(QPointF position) const;
    /// Height at the bottom that the legend needs.
    double legendRoom() const;
    void describe();

    void choosePicture();
    void chooseLayout();
    void showTies();
    void showLesson();
    void fitLayers(const std::vector<bool>& shown);
    /// The maximum flow that the network picture shows.
    void computeFlow();

    GraphScene scene_;
    std::shared_ptr<const LessonOverlay> wishedLesson_; ///< shown once there is a problem
    Plan planBesideLesson_;                             ///< what is shown again after the lesson
    Picture pictureBesideLesson_ = Picture::Dnn;
    GraphLayout wholeLayout_; ///< layer by layer; may be missing while blocks are folded
    FoldedLayout folded_;     ///< what the DNN is drawn as; no fold: layer by layer
    std::optional<FoldBy> wishedFold_;
    bool isFoldedByHand_ = false;
    std::shared_ptr<const LayerGraph> wholeFor_; ///< what wholeJob_ lays out
    Colors colors_;
    double zoom_ = 1;
    QPointF offset_;
    bool fitted_ = true;
    LayerId match_ = -1;
    QPointF pressed_, last_;
    enum class Drag { None, Press, Pan, Minimap, Brush, Lasso } drag_ = Drag::None;
    Tool tool_ = Tool::Look;
    std::unique_ptr<CutDrag> cut_; ///< while the cut is moved
    Plan planBesideCut_;           ///< what is shown again when the move is given up
    int pressedLink_ = -1;
    QPixmap minimap_;
    QRectF legend_; ///< where it was painted last
    LatestJob foldJob_, wholeJob_;
};

} // namespace cutpoint
