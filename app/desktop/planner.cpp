// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/planner.h"

namespace cutpoint {

Planner::Planner(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(2);
}

Planner::~Planner() {
    cancel();
    pool_.waitForDone();
}

void Planner::cancel() {
    buildStop_.request_stop();
    ++importGeneration_;
    importing_ = false;
}

void Planner::import(const ProblemOptions& options) {
    const quint64 generation = ++importGeneration_;
    importing_ = true;
    pool_.start([this, options, generation] {
        auto model = std::make_shared<Result<ImportedModel>>(readModel(options));
        QMetaObject::invokeMethod(
            this,
            [this, options, generation, model] {
                if (generation != importGeneration_)
                    return;
                importing_ = false;
                if (*model)
                    emit imported(options, model->value());
                else
                    emit importFailed(options, model->error());
            },
            Qt::QueuedConnection);
    });
}

void Planner::build(const Problem& problem) {
    buildStop_.request_stop();
    buildStop_ = {};
    frontier_.reset();
    building_ = true;
    const quint64 generation = ++buildGeneration_;
    pool_.start([this, problem, generation, stop = buildStop_.get_token()] {
        Frontier::Options options;
        options.countTransfers = problem.network.rtt.value > 0;
        auto built = std::make_shared<Result<Frontier>>(Frontier::build(problem, options, stop));
        QMetaObject::invokeMethod(
            this,
            [this, generation, built] {
                if (generation != buildGeneration_)
                    return;
                building_ = false;
                if (*built) {
                    frontier_ = built->value();
                    emit frontierReady();
                } else {
                    emit frontierFailed(built->error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace cutpoint
