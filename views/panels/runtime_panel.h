// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/panels/runtime_state.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace cutpoint {

class MeasuredTable;

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
    void addEvent(Seconds sinceConnected, const Sentence& kind, const Sentence& text);
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
    void createEvents();
    void connectButtons();
    void showSecurity();
    RuntimeAddress typed() const;
    void retranslate();
    void refresh();
    /// Side by side where there is room, one below the other where there is not.
    void arrange();

    RuntimeState state_;
    bool planAvailable_ = false;
    QLabel *addressCaption_, *tokenCaption_, *securityCaption_, *authorityCaption_, *agent_, *trouble_, *job_;
    QLineEdit *address_, *token_, *authority_;
    QComboBox* security_;
    QPushButton *connect_, *profile_, *probe_, *check_, *push_, *stream_, *adopt_, *cancel_;
    QProgressBar* progress_;
    MeasuredTable* table_;
    QTreeWidget* events_;
    QLabel* noEvents_ = nullptr;
    QFormLayout* form_ = nullptr;
    QGridLayout* grid_ = nullptr;
    QWidget *left_ = nullptr, *info_ = nullptr;
    bool wide_ = false;
};

} // namespace cutpoint
