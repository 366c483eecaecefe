// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/graph/graph_layout.h"
#include "views/latest_job.h"

#include <QObject>
#include <QPointer>
#include <QProcess>

#include <chrono>
#include <memory>

namespace cutpoint {

/// Lays graphs out in the child process cutpoint-layout without ever blocking. When the process is missing,
/// fails or is too slow, the built-in layout answers instead, so every start ends in finished() unless it was
/// cancelled or replaced by a later one. Tall layouts are wrapped into columns.
class LayoutRunner : public QObject {
    Q_OBJECT
public:
    /// `program` empty: cutpoint-layout beside the running application.
    explicit LayoutRunner(QString program = {}, QObject* parent = nullptr);
    ~LayoutRunner() override;

    void setTimeLimit(std::chrono::milliseconds limit) { limit_ = limit; }
    /// Lays out `graph`, giving up any layout under way. Answers the generation that finished() will carry.
    quint64 start(std::shared_ptr<const LayerGraph> graph);
    /// Gives up the layout under way; no signal follows.
    void cancel();
    /// Gives up the process and answers the layout under way with the built-in one.
    void useBuiltIn();
    bool running() const { return graph_ != nullptr; }

signals:
    void finished(const cutpoint::GraphLayout& layout, quint64 generation);
    /// The process could not answer; finished() with the built-in layout follows.
    void fellBack(const QString& reason, quint64 generation);

private:
    void processEnded(quint64 generation, QProcess* process, const QString& trouble);
    void fallBack(const QString& reason);

    QString program_;
    std::chrono::milliseconds limit_{8000};
    quint64 generation_ = 0;
    std::shared_ptr<const LayerGraph> graph_;
    QPointer<QProcess> process_;
    LatestJob job_; ///< what is made of the answer, or in its place
};

} // namespace cutpoint
