// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/problem_options.h"
#include "core/partition/frontier.h"

#include <QObject>
#include <QThreadPool>
#include <stop_token>

namespace cutpoint {

/// The work that must not hold up the window: reading models and building frontiers, on worker threads. Only
/// the latest request of each kind is answered; an earlier one is cancelled and its result dropped.
class Planner : public QObject {
    Q_OBJECT

public:
    explicit Planner(QObject* parent = nullptr);
    ~Planner() override;

    /// Reads a model with its profile; answers by imported() or importFailed().
    void import(const ProblemOptions& options);
    /// Builds the frontier of a problem; until frontierReady() there is none.
    void build(const Problem& problem);
    void cancel();

    /// The frontier of the latest problem, when it is built.
    const std::optional<Frontier>& frontier() const { return frontier_; }
    /// True while something is being read or built.
    bool busy() const { return importing_ || building_; }

signals:
    void imported(const cutpoint::ProblemOptions& options, const cutpoint::ImportedModel& model);
    void importFailed(const cutpoint::ProblemOptions& options, const cutpoint::Issue& issue);
    void frontierReady();
    /// Too large to hold, or cancelled: the issue says so; single questions are still answered by min cuts.
    void frontierFailed(const cutpoint::Issue& issue);

private:
    QThreadPool pool_;
    std::stop_source buildStop_;
    quint64 importGeneration_ = 0, buildGeneration_ = 0;
    bool importing_ = false, building_ = false;
    std::optional<Frontier> frontier_;
};

} // namespace cutpoint
