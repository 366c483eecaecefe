// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTreeWidget;

namespace cutpoint {

/// Where an edge agent is and how it is reached.
struct RuntimeAddress {
    enum class Security {
        Loopback,    ///< in the clear, on this machine only
        SystemRoots, ///< TLS by the system's certificates
        Authority,   ///< TLS by `authorityFile`
        Insecure     ///< in the clear, wherever it is
    };

    QString address;   ///< HOST:PORT
    QString tokenFile; ///< empty: no token
    Security security = Security::Loopback;
    QString authorityFile; ///< for Security::Authority
};

/// What is known of a running edge agent; the panel shows it and asks for nothing by itself.
struct RuntimeState {
    enum class Link { Apart, Connecting, Connected };

    /// Medians over the last frames of the plan that runs. Frames that lost their cloud on the way are
    /// counted and otherwise left out: no plan predicts them.
    struct Measured {
        StageTimes times;
        Seconds waiting;            ///< of a frame, before and between the stages
        Seconds latency;            ///< arrival to answer, waiting included
        double framesPerSecond = 0; ///< answers per second
        qint64 frames = 0;          ///< answered under this plan
        qint64 finishedOnEdge = 0;  ///< of these: lost their cloud on the way
        qint64 dropped = 0;         ///< by the stream so far: they came too fast
        bool alone = false;         ///< nothing is sent: what ran is the edge alone
    };
    /// How far a profile can be trusted.
    struct ProfileQuality {
        double residual = 0; ///< at cuts that were not measured, relative to the whole
        double spread = 0;   ///< of the layers' times, relative: the spreads' sum over the times' sum
    };

    Link link = Link::Apart;
    QString agent; ///< "ResNet-18 on OpenCV DNN 4.6.0, 2 threads"
    QString cloud; ///< "127.0.0.1:9001, reachable"
    bool streaming = false;
    bool adaptive = false;                    ///< the agent changes the plan by itself
    bool syntheticWeights = false;            ///< times are real, answers are not
    QString job;                              ///< what the agent is doing for us; empty when nothing
    int done = 0, total = 0;                  ///< of the job; total 0: unknown
    std::optional<BitsPerSecond> bandwidth;   ///< as probed
    double bandwidthSpread = 0;               ///< relative
    std::optional<double> transferOverhead;   ///< Network::overhead, as probed
    std::optional<BitsPerSecond> downlink;    ///< as probed
    bool alone = false;                       ///< the plan waits for its cloud: the edge goes on alone
    QString plan;                             ///< the pushed plan's label; empty before the first push
    std::optional<StageTimes> predicted;      ///< of the pushed plan
    std::optional<StageTimes> predictedAlone; ///< of the edge without a cloud
    std::optional<double> sourceRate;         ///< Q of the stream; none for as fast as frames are taken
    std::optional<Measured> measured;
    std::optional<ProfileQuality> profile; ///< of measured layer times, when they are at hand
    QString news;                          ///< what the last job has found; empty for nothing to tell
    QString otherModel;                    ///< why the agent's model is not the open one; empty when it is
    QString trouble;                       ///< the last refusal with its remedy; empty when all is well
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
    void addEvent(Seconds sinceConnected, const QString& kind, const QString& text);
    void clearEvents();
    QString address() const;
    void setAddress(const QString& address);
    void setTokenFile(const QString& path);
    void setAuthorityFile(const QString& path);

signals:
    void connectRequested(const cutpoint::RuntimeAddress& address);
    void disconnectRequested();
    /// A file is to be chosen: of the access token, of the certificate authority.
    void tokenFileRequested();
    void authorityFileRequested();
    void profileRequested();
    void probeRequested();
    /// Would both halves run? Deploys nothing.
    void checkRequested();
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
    void createConnectionForm();
    void createButtons();
    void createAccount();
    void createTable();
    void createEvents();
    void connectButtons();
    void showSecurity();
    RuntimeAddress typed() const;
    QString account() const;
    void retranslate();
    void refresh();
    void fillTable();
    /// Side by side where there is room, one below the other where there is not.
    void arrange();

    RuntimeState state_;
    bool planAvailable_ = false;
    QLabel *addressCaption_, *tokenCaption_, *securityCaption_, *authorityCaption_, *agent_, *trouble_, *job_;
    QLineEdit *address_, *token_, *authority_;
    QComboBox* security_;
    QPushButton *connect_, *profile_, *probe_, *check_, *push_, *stream_, *adopt_, *cancel_;
    QProgressBar* progress_;
    QTableWidget* table_;
    QTreeWidget* events_;
    QLabel* noEvents_ = nullptr;
    QFormLayout* form_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QWidget *left_ = nullptr, *info_ = nullptr;
    bool wide_ = false;
};

} // namespace cutpoint
