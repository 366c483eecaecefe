// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/recorded_stream.h"
#include "core/adapt/replay_scenario.h"
#include "core/adapt/trace_change.h"
#include "views/plots/plot.h"
#include "views/timeline/replay_source.h"

class QComboBox;
class QDoubleSpinBox;
class QSlider;
class QSplitter;
class QTabWidget;
class QTableWidget;
class QTimer;
class QToolButton;

namespace cutpoint {

class TraceControls;

/// A link gone through over time under every policy (paper, Figs. 18 and 21) on a timeline of its own:
/// bandwidth, which plan each policy runs, latency, queue and throughput, with tables of what it came to and
/// of what happened. Played, scrubbed, stepped from frame to frame and from change to change; the moment
/// under the mouse shows its plan in every view. Links are made, drawn, or set by whoever reads files: the
/// view only wishes for them.
class ReplayView : public Plot {
    Q_OBJECT

public:
    /// What a file may be wished for.
    enum class File { Link, Rate, Budget };

    explicit ReplayView(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("replay"); }
    QString title() const override { return tr("Replay of a link"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;

    /// Replays this link; what was recorded or set before goes.
    void setLink(BandwidthTrace link, const QString& name);
    /// The link, Q(t) and T0(t) of a scenario.
    void setScenario(const ReplayScenario& scenario);
    /// A stream of the running agents: what was measured beside what policies would have done on its link.
    void setRecording(RecordedStream stream, const QString& name);
    /// Q(t) or T0(t); none: what the open model asks for.
    void setRateCurve(std::optional<StepCurve> curve);
    void setBudgetCurve(std::optional<StepCurve> curve);
    /// Replays the opened link with its curves as the change makes them. What was measured is shown while its
    /// moments are those of the link.
    void setChange(const TraceChange& change);

    const std::shared_ptr<const Replay>& study() const { return study_; }
    const std::shared_ptr<const BandwidthTrace>& link() const { return trace_; }
    Timeline* timeline() const { return timeline_; }
    /// Where the playhead stands.
    Seconds position() const { return position_; }
    void moveTo(Seconds position);
    bool isPlaying() const;

signals:
    void fileWished(cutpoint::ReplayView::File what);

protected:
    void draw() override;
    void drawMarks() override;
    void retranslate() override;
    void paintBody(QPainter& painter, QSize size) const override;
    void fitBody() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    static constexpr int kMadeLinks = 4; ///< made links before the entry that opens a file

    void makeControls();
    void makeTables();
    void connectControls();
    void showIcons();
    void chooseSource(int index);
    void showSource(const QString& other);
    void play(bool on);
    void advance();
    void step(int frames);
    void toChange(bool forward);
    void drawLink(Seconds fromTime, double fromMbit, Seconds toTime, double toMbit, bool done);
    void fillTable();
    void fillEvents();
    void tellSelection();
    void showMoment(Seconds t, std::size_t policy);
    void select(std::size_t policy);
    std::size_t selectedLane() const;
    QString statistics(Seconds from, Seconds to) const;
    StepCurve inStep(const StepCurve& curve) const;
    ReplayOptions options(const PlotInput& input, const BandwidthTrace& trace) const;

    QComboBox *source_, *knowledge_, *speed_;
    QDoubleSpinBox *switchTime_, *hysteresis_;
    QSlider *switchSlider_, *hysteresisSlider_;
    QToolButton *play_, *back_, *forward_, *lastChange_, *nextChange_, *alter_, *draw_, *curves_;
    TraceControls* changes_;
    QAction *openRate_, *openBudget_, *constant_;
    QSlider* scrub_;
    QTableWidget *table_, *events_;
    QTabWidget* tabs_;
    QSplitter* split_;
    Timeline* timeline_;
    QTimer* clock_;

    // What is asked for.
    std::shared_ptr<const BandwidthTrace> opened_, trace_; ///< as it was opened, and as it is changed
    TraceChange change_;
    std::shared_ptr<const RecordedStream> recorded_;
    std::optional<StepCurve> rateCurve_, budgetCurve_;
    QString traceName_;
    int sourceShown_ = 1;
    quint64 asked_ = 0, shownAsked_ = 0; ///< counts changes of the above
    // What is shown.
    std::shared_ptr<const Replay> study_;
    std::shared_ptr<const Problem> problem_;
    std::shared_ptr<const BandwidthTrace> shownTrace_;
    std::shared_ptr<const RecordedStream> shownRecorded_;
    std::unique_ptr<ReplaySource> lanes_;
    ReplayOptions shownOptions_;
    std::vector<double> drawn_; ///< Mbit/s on an even grid, while a link is drawn
    Seconds position_;
};

} // namespace cutpoint
