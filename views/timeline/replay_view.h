// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plots/plot.h"
#include "views/timeline/replay_lanes.h"

class QComboBox;
class QDoubleSpinBox;
class QSlider;
class QTableWidget;
class QTimer;
class QToolButton;

namespace cutpoint {

/// A link gone through over time under every policy (paper, Figs. 18 and 21): bandwidth, which plan each
/// policy runs, latency, queue and throughput on one time axis, with a table of what it came to. Played,
/// scrubbed, stepped from frame to frame and from change to change; the moment under the mouse shows its plan
/// in every view. Traces come from a file, by dialog or dropped, or are made.
class ReplayView : public Plot {
    Q_OBJECT

public:
    explicit ReplayView(QWidget* parent = nullptr, Focus* focus = nullptr);

    QString word() const override { return QStringLiteral("replay"); }
    QString title() const override { return tr("Replay of a link"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;

    /// Reads a recorded link and replays it; what prevented it.
    std::optional<Issue> openTrace(const QString& path);
    const std::shared_ptr<const Replay>& study() const { return study_; }
    /// Where the mark stands.
    Seconds position() const { return position_; }
    void moveTo(Seconds position);
    bool isPlaying() const;

protected:
    void draw() override;
    void drawMarks() override;
    void retranslate() override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    static constexpr int kMadeLinks = 4; ///< made links before the entry that opens a file
    enum Row { Link, Plans, Latency, Queue, Throughput, rows };

    void makeControls();
    void chooseSource(int index);
    void play(bool on);
    void advance();
    void step(int frames);
    void toChange(bool forward);
    void fillTable();
    /// Draws what lies in the visible range in the detail that it can show.
    void drawRange();
    void showMoment(Seconds t, std::size_t lane);
    QString readout(int row, double x, double y) const;
    std::size_t laneAtY(double y) const;
    std::size_t selectedLane() const;
    QString policyName(ReplayPolicy policy) const;
    QColor laneColor(ReplayPolicy policy) const;
    ReplayOptions options(const PlotInput& input, const BandwidthTrace& trace) const;

    QComboBox *source_, *knowledge_, *speed_;
    QDoubleSpinBox *switchTime_, *hysteresis_;
    QToolButton *play_, *back_, *forward_, *lastChange_, *nextChange_;
    QSlider* scrub_;
    QTableWidget* table_;
    QTimer* clock_;

    std::shared_ptr<const BandwidthTrace> trace_; ///< that is asked for
    QString traceName_;
    int sourceShown_ = 1;
    // What is shown.
    std::shared_ptr<const Replay> study_;
    std::shared_ptr<const Problem> problem_;
    std::shared_ptr<const BandwidthTrace> shownTrace_;
    ReplayOptions shownOptions_;
    std::vector<std::vector<QColor>> planColors_; ///< by lane and plan
    Seconds position_;
    double scale_ = 1; ///< of the time axis: seconds times this
    std::vector<QCPGraph*> latency_, queue_, throughput_;
    QCPGraph* link_ = nullptr;
    QCPItemPixmap* plans_ = nullptr;
    bool drawing_ = false;
};

} // namespace cutpoint
