// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plan/planner.h"

#include "core/partition/analysis/sensitivity.h"
#include "core/partition/search/bounded.h"

#include <mutex>

namespace cutpoint {

struct Planner::Mailbox {
    std::mutex mutex;
    Planner* planner;

    /// Runs `deliver` on the planner's thread, unless the planner is gone.
    template <class Deliver>
    void post(Deliver deliver) {
        const std::lock_guard lock(mutex);
        if (planner)
            QMetaObject::invokeMethod(planner, std::move(deliver), Qt::QueuedConnection);
    }
};

Planner::Planner(QObject* parent)
    : QObject(parent), mailbox_(std::make_shared<Mailbox>()), pool_(std::make_unique<QThreadPool>()) {
    mailbox_->planner = this;
    // A reading that was given up may hold one thread; building and searching must still run.
    pool_->setMaxThreadCount(4);
}

Planner::~Planner() {
    cancelPlanning();
    {
        const std::lock_guard lock(mailbox_->mutex);
        mailbox_->planner = nullptr;
    }
    pool_->clear();
    // A pool waits for its threads when it is destroyed; one with a long reading is left alone instead.
    if (constexpr int patience = 100; !pool_->waitForDone(patience))
        static_cast<void>(pool_.release());
}

void Planner::cancelImport() {
    ++importGeneration_;
    importing_ = false;
}

void Planner::cancelPlanning() {
    buildStop_.request_stop();
    searchStop_.request_stop();
    weighStop_.request_stop();
    rankStop_.request_stop();
}

void Planner::import(const ProblemOptions& options) {
    const quint64 generation = ++importGeneration_;
    importing_ = true;
    pool_->start([this, mailbox = mailbox_, options, generation] {
        auto model = std::make_shared<Result<ImportedModel>>(readModel(options));
        mailbox->post([this, options, generation, model] {
            if (generation != importGeneration_)
                return;
            importing_ = false;
            if (*model)
                emit imported(options, model->value());
            else
                emit importFailed(options, model->error());
        });
    });
}

void Planner::build(const Problem& problem) {
    cancelPlanning();
    buildStop_ = {};
    frontier_.reset();
    building_ = true;
    searching_ = ranking_ = false;
    ++searchGeneration_;
    ++rankGeneration_;
    const quint64 generation = ++buildGeneration_;
    pool_->start([this, mailbox = mailbox_, problem, generation, stop = buildStop_.get_token()] {
        Frontier::Options options;
        options.countTransfers = problem.network.rtt.value > 0;
        auto built = std::make_shared<Result<Frontier>>(Frontier::build(problem, options, stop));
        mailbox->post([this, generation, built] {
            if (generation != buildGeneration_)
                return;
            building_ = false;
            if (*built) {
                frontier_ = built->value();
                emit frontierReady();
            } else {
                emit frontierFailed(built->error());
            }
        });
    });
}

void Planner::search(const Problem& problem, Objective objective) {
    searchStop_.request_stop();
    searchStop_ = {};
    searching_ = true;
    const quint64 generation = ++searchGeneration_;
    pool_->start([this, mailbox = mailbox_, problem, objective, generation, stop = searchStop_.get_token()] {
        auto found = std::make_shared<Result<Solution>>(solveBounded(problem, objective, stop));
        mailbox->post([this, generation, found] {
            if (generation != searchGeneration_)
                return;
            searching_ = false;
            if (*found)
                emit searched(found->value());
            else
                emit searchFailed(found->error());
        });
    });
}

void Planner::rank(const Problem& problem) {
    rankStop_.request_stop();
    rankStop_ = {};
    ranking_ = true;
    const quint64 generation = ++rankGeneration_;
    pool_->start([this, mailbox = mailbox_, problem, generation, stop = rankStop_.get_token()] {
        auto plans = std::make_shared<Result<std::vector<BestFrom>>>(bestByBandwidth(problem, stop));
        mailbox->post([this, generation, plans] {
            if (generation != rankGeneration_)
                return;
            ranking_ = false;
            emit ranked(*plans ? plans->value() : std::vector<BestFrom>{});
        });
    });
}

void Planner::weigh(const Problem& problem) {
    weighStop_.request_stop();
    weighStop_ = {};
    const quint64 generation = ++weighGeneration_;
    pool_->start([this, mailbox = mailbox_, problem, generation, stop = weighStop_.get_token()] {
        auto costs = std::make_shared<Result<std::vector<Seconds>>>(flipCosts(problem, stop));
        mailbox->post([this, generation, costs] {
            if (generation != weighGeneration_)
                return;
            if (*costs)
                emit weighed(costs->value());
            else if (costs->error().code != "cancelled")
                emit searchFailed(costs->error());
        });
    });
}

} // namespace cutpoint
