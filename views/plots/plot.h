// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/partition/frontier/frontier.h"
#include "core/study/effort.h"
#include "views/plots/plot_canvas.h"

#include <QWidget>

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
/// study, computed away from the window's thread by work().
class Plot : public QWidget {
    Q_OBJECT

public:
    /// Run on another thread; what it answers is run on this one and shows what was computed.
    using Show = std::function<void()>;
    using Work = std::function<Result<Show>(const Effort&)>;

    explicit Plot(QWidget* parent = nullptr);

    /// Stable word for the command line and file names: "latency-by-cut".
    virtual QString word() const = 0;
    virtual QString title() const = 0;
    /// What an empty plot would show, and how to get it.
    virtual QString emptyText() const = 0;
    /// The computation for an input; it captures values only. Nothing when the input has nothing to compute.
    virtual Work work(const PlotInput& input) = 0;
    /// True when only marks have to move from what is shown to `input`.
    virtual bool holds(const PlotInput& input) const = 0;
    /// The data as CSV, with the columns of the README; empty while nothing is shown.
    virtual QByteArray csv() const = 0;

    /// Moves the marks, or waits for show() of new work.
    void setInput(const PlotInput& input);
    const PlotInput& input() const { return input_; }
    bool isEmpty() const { return isEmpty_; }
    /// Shows emptyText(), or a reason.
    void showEmpty(const QString& reason = {});
    QString caption() const;
    PlotCanvas* canvas() const { return canvas_; }

    /// By the file's ending: svg, png, pdf, csv. False when it cannot be written or nothing is shown.
    bool exportTo(const QString& path);
    /// The picture as files have it, with title and caption, in `size` device-independent pixels.
    void paintTo(QPainter& painter, QSize size);
    void copyPicture();
    void copyData();

signals:
    /// A plan under the mouse, to be shown everywhere until previewEnded().
    void previewed(const std::vector<cutpoint::Side>& sides, const QString& label);
    void previewEnded();
    /// A plan was clicked.
    void taken(const std::vector<cutpoint::Side>& sides);
    void bandwidthWished(cutpoint::BitsPerSecond bandwidth, bool dragging);
    void samplingRateWished(cutpoint::FramesPerSecond rate, bool dragging);
    void budgetWished(cutpoint::Seconds budget, bool dragging);
    /// A choice of the plot itself changed what has to be computed.
    void workChanged();

protected:
    /// Draws what is known, from scratch: data, theme or language changed.
    virtual void draw() = 0;
    /// Moves what does not need a new study.
    virtual void drawMarks() {}
    /// The texts of its own controls.
    virtual void retranslate() {}
    void setCaption(const QString& text);
    /// Room for a plot's own choices, right of the caption.
    QHBoxLayout* tools() const { return tools_; }
    /// Called by a Show once its study is stored.
    void showStudy();
    const LayerGraph& graph() const { return *input_.problem->graph; }
    void changeEvent(QEvent* event) override;

private:
    void saveDialog();
    void print();
    void retranslateAll();

    PlotInput input_;
    QLabel *caption_, *empty_;
    QHBoxLayout* tools_;
    QStackedLayout* pages_;
    PlotCanvas* canvas_;
    QString reason_;
    QAction *copyPicture_, *copyData_, *save_, *print_, *fit_;
    bool isEmpty_ = true;
};

} // namespace cutpoint
