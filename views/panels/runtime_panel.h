// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QWidget>

#include <optional>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace cutpoint {

/// What is known of a running edge agent; the panel shows it and asks for nothing by itself.
struct RuntimeState {
    enum class Link { Apart, Connecting, Connected };

    /// Medians over the frames of the plan that runs.
    struct Measured {
        StageTimes times;
        Seconds latency;            ///< arrival to answer, waiting included
        double framesPerSecond = 0; ///< answers per second
        qint64 frames = 0;          ///< answered under this plan
        qint64 finishedOnEdge = 0;  ///< of these: without the cloud, because it was lost
    };

    Link link = Link::Apart;
    QString agent; ///< "ResNet-18 on OpenCV DNN 4.6.0, 2 threads"
    QString cloud; ///< "127.0.0.1:9001, reachable"
    bool streaming = false;
    bool syntheticWeights = false;          ///< times are real, answers are not
    QString job;                            ///< what the agent is doing for us; empty when nothing
    int done = 0, total = 0;                ///< of the job; total 0: unknown
    std::optional<BitsPerSecond> bandwidth; ///< as probed
    double bandwidthSpread = 0;             ///< relative
    QString plan;                           ///< the pushed plan's label; empty before the first push
    std::optional<StageTimes> predicted;    ///< of the pushed plan
    std::optional<Measured> measured;
    bool profiled = false; ///< measured layer times are at hand
    QString trouble;       ///< the last refusal with its remedy; empty when all is well
};

/// The runtime dock: connect, profile, probe, push, stream; measured against predicted; events.
class RuntimePanel : public QWidget {
    Q_OBJECT

public:
    explicit RuntimePanel(QWidget* parent = nullptr);

    void setState(const RuntimeState& state);
    const RuntimeState& state() const { return state_; }
    /// Whether there is a plan to push.
    void setPlanAvailable(bool available);
    /// One more line of the log; the oldest are dropped past a thousand.
    void addEvent(Seconds sinceStart, const QString& kind, const QString& text);
    void clearEvents();
    QString address() const;
    void setAddress(const QString& address);

signals:
    /// Empty files: no token, no TLS.
    void connectRequested(const QString& address, const QString& tokenFile, const QString& authorityFile);
    void disconnectRequested();
    void profileRequested();
    void probeRequested();
    void pushRequested();
    /// At the controls' Q; as fast as it goes without one.
    void startRequested();
    void stopRequested();
    /// Take the measured layer times as the profile.
    void adoptRequested();
    void cancelRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void refresh();
    void fillTable();
    /// Side by side where there is room, one below the other where there is not.
    void arrange();
    void chooseFile(QLineEdit* field, const QString& title);

    RuntimeState state_;
    bool planAvailable_ = false;
    QLabel *addressCaption_, *tokenCaption_, *authorityCaption_, *agent_, *trouble_, *job_;
    QLineEdit *address_, *token_, *authority_;
    QPushButton *connect_, *profile_, *probe_, *push_, *stream_, *adopt_, *cancel_;
    QProgressBar* progress_;
    QTableWidget* table_;
    QTreeWidget* events_;
    QFormLayout* form_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QWidget *left_ = nullptr, *info_ = nullptr;
    bool wide_ = false;
};

} // namespace cutpoint
