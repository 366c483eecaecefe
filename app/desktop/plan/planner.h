// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"
#include "core/partition/analysis/breakpoints.h"

#include <QObject>
#include <QThreadPool>
#include <memory>
#include <stop_token>

namespace cutpoint {

/// The work that must not hold up the window: reading models, building frontiers, searching single answers
/// where a frontier is too large, on worker threads. Only the latest request of each kind is answered; an
/// earlier one is cancelled and its result dropped.
class Planner : public QObject {
    Q_OBJECT

public:
    explicit Planner(QObject* parent = nullptr);
    /// Waits at most 0.1 s; work that cannot stop is left to end by itself, see leavesWork().
    ~Planner() override;

    /// Reads a model with its profile; answers by imported() or importFailed().
    void import(const ProblemOptions& options);
    /// Builds the frontier of a problem; until frontierReady() there is none.
    void build(const Problem& problem);
    /// One answer without a frontier, with its certificate; answers by searched().
    void search(const Problem& problem, Objective objective);
    /// What it costs to have each layer on the other side; answers by weighed().
    void weigh(const Problem& problem);
    /// The plans of lowest latency at every bandwidth, without a frontier; answers by ranked().
    void rank(const Problem& problem);
    void cancelImport();
    /// Stops building and searching.
    void cancelPlanning();

    /// The frontier of the latest problem, when it is built.
    const std::optional<Frontier>& frontier() const { return frontier_; }
    bool importing() const { return importing_; }
    bool building() const { return building_; }
    bool searching() const { return searching_; }
    bool ranking() const { return ranking_; }
    /// True when a reading that was cancelled still runs: the program must then end without waiting for it.
    bool leavesWork() const { return pool_->activeThreadCount() > 0; }

signals:
    void imported(const cutpoint::ProblemOptions& options, const cutpoint::ImportedModel& model);
    void importFailed(const cutpoint::ProblemOptions& options, const cutpoint::Issue& issue);
    void frontierReady();
    /// Too large to hold, or cancelled: the issue says so; single questions are answered by search().
    void frontierFailed(const cutpoint::Issue& issue);
    void searched(const cutpoint::Solution& solution);
    /// By LayerId.
    void weighed(const std::vector<cutpoint::Seconds>& flipCosts);
    /// Empty when there is no such list: with an edge memory limit, or cancelled.
    void ranked(const std::vector<cutpoint::BestFrom>& plans);
    void searchFailed(const cutpoint::Issue& issue);

private:
    /// Carries results home; outlives the planner when work does.
    struct Mailbox;

    std::shared_ptr<Mailbox> mailbox_;
    std::unique_ptr<QThreadPool> pool_;
    std::stop_source buildStop_, searchStop_, weighStop_, rankStop_;
    quint64 importGeneration_ = 0, buildGeneration_ = 0, searchGeneration_ = 0, weighGeneration_ = 0,
            rankGeneration_ = 0;
    bool importing_ = false, building_ = false, searching_ = false, ranking_ = false;
    std::optional<Frontier> frontier_;
};

} // namespace cutpoint
