// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plots/plot_canvas.h"
#include "views/study_view.h"

#include <functional>
#include <memory>
#include <optional>

class QHBoxLayout;
class QLabel;
class QStackedLayout;

namespace cutpoint {

/// What plots are drawn for.
struct PlotInput {
    std::shared_ptr<const Problem> problem;
    std::optional<Frontier> frontier; ///< of this problem; nothing while it is built or when it is too large
    Objective objective = Objective::Latency;
    Plan chosen; ///< the plan of the moment
};

/// A plot: one line that says what one sees, the canvas, and what to do with the picture. What it shows is a
/// study, computed away from the window's thread by computation().
class Plot : public StudyView {
    Q_OBJECT

public:
    /// Run on another thread; what it answers is run on this one and shows what was computed.
    using Show = LatestJob::Show;
    using Work = std::function<Result<Show>(const Effort&)>;

    explicit Plot(QWidget* parent = nullptr, Focus* focus = nullptr);

    /// Stable word for the command line and file names: "latency-by-cut".
    virtual QString word() const = 0;
    virtual QString title() const = 0;
    /// What an empty plot would show, and how to get it.
    virtual QString emptyText() const = 0;
    /// The study of an input; it captures values only, and `this` for the Show.
    virtual Work computation(const PlotInput& input) = 0;
    /// True when only marks have to move from what is shown to `input`.
    virtual bool holds(const PlotInput& input) const = 0;
    /// The data as CSV, with the columns of the README; empty while nothing is shown.
    virtual QByteArray csv() const = 0;

    /// Computes and draws here and now, whether the plot is visible or not: for pictures from the command
    /// line. What prevented it.
    std::optional<Issue> drawNow(const PlotInput& input);
    /// The same in two parts: what it answers may run on another thread, the Show of that on this one.
    Work beginDrawing(const PlotInput& input);
    const PlotInput& input() const { return input_; }
    bool isEmpty() const { return isEmpty_; }
    /// Shows emptyText(), or a reason.
    void showEmpty(const QString& reason = {});
    QString caption() const;
    PlotCanvas* canvas() const { return canvas_; }

    /// svg, png, pdf, csv.
    std::vector<Export> exports() const override;
    /// The picture as files have it, with title and caption, in `size` device-independent pixels.
    void paintTo(QPainter& painter, QSize size) const;
    void copyPicture();
    void copyData();

signals:
    /// The user wants it in a file, or on paper: exports() and paintTo() make it.
    void saveRequested();
    void printRequested();

protected:
    /// Draws what is known, from scratch: data, theme or language changed.
    virtual void draw() = 0;
    /// Moves what does not need a new study: the settings' marks, the plan of the moment, the preview.
    virtual void drawMarks() {}
    /// The texts of its own controls come with those of every plot.
    void retranslate() override;
    Changes staleOn() const final;
    LatestJob::Work work() final;
    void redraw(Changes changes) final;
    /// A plan that the user points at in whatever view, dashed; null when there is none any more.
    virtual void drawPreview(const Plan* plan) { Q_UNUSED(plan); }
    /// Computes again because a choice of the plot itself changed.
    void computeAgain() { note(Change::Query); }
    /// The user points at a plan, or at none any more.
    void preview(const PerLayer<Side>& sides, const std::vector<LayerId>& cut);
    void endPreview();
    /// The moment's query with one thing changed.
    template <class Change>
    void wish(Change change, bool dragging) {
        Query query = moment().query;
        change(query);
        emit queryWished(query, dragging);
    }
    void setCaption(const QString& text);
    /// Stands where the canvas would; the canvas is not used then.
    void setBody(QWidget* body);
    /// Paints the picture of files and printers, without its heading.
    virtual void paintBody(QPainter& painter, QSize size) const;
    virtual void fitBody();
    /// Room for a plot's own choices, right of the caption.
    QHBoxLayout* tools() const { return tools_; }
    /// Called by a Show once its study is stored.
    void showStudy();
    const LayerGraph& graph() const { return *input_.problem->graph; }
    /// A, to be drawn thin beside what is live; null when nothing is compared, or A is of another model.
    const Plan* planA() const;
    /// The line of A, and its name.
    QPen planAPen() const;
    static QString planATitle();

private:
    bool write(const QString& ending, QIODevice& device) const;
    QImage picture() const;

    PlotInput input_;
    class OneLine;
    OneLine* caption_;
    QLabel* empty_;
    QHBoxLayout* tools_;
    QStackedLayout* pages_;
    PlotCanvas* canvas_;
    QWidget* body_;
    QString reason_;
    QAction *copyPicture_, *copyData_, *save_, *print_, *fit_;
    bool isEmpty_ = true;
};

} // namespace cutpoint
