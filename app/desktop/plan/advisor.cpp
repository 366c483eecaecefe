// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plan/advisor.h"

#include "core/partition/analysis/best_by_objective.h"
#include "core/partition/analysis/sensitivity.h"
#include "core/partition/search/bounded.h"

namespace cutpoint {
namespace {

/// Of a net too wide for a frontier: plans that rule over less than this share of a bandwidth are below a
/// pixel of the slider.
constexpr double closestBands = 0.01;

/// What the best plans by bandwidth depend on; the rest as a new Query has it.
Query queryOfBands(Query query) {
    query.algorithm = {};
    query.network.bandwidth = {};
    if (query.objective != Objective::KeepUp)
        query.limits.samplingRate.reset();
    if (query.objective != Objective::Budget)
        query.limits.cloudBudget.reset();
    if (query.objective != Objective::Energy)
        query.power = {};
    return query;
}

} // namespace

Advisor::Advisor(Document& document, QObject* parent)
    : QObject(parent), document_(document), moment_(std::make_shared<const Moment>()) {
    connect(&document_, &Document::opened, this, &Advisor::open);
    connect(&document_, &Document::queryChanged, this, &Advisor::followQuery);
    connect(&document_, &Document::problemChanged, this, [this] { rebuild(Change::Problem); });
    connect(&document_, &Document::manualChanged, this, [this] { replan({}); });
    for (LatestJob* job : {&build_, &search_, &bandsJob_})
        connect(job, &LatestJob::runningChanged, this, &Advisor::taskChanged);
}

Advisor::Task Advisor::task() const {
    return build_.isRunning() ? Task::Building : search_.isRunning() ? Task::Searching : Task::None;
}

bool Advisor::isSettled() const {
    return !build_.isRunning() && !search_.isRunning() && !bandsJob_.isRunning();
}

void Advisor::stop() {
    for (LatestJob* job : {&build_, &search_, &bandsJob_, &weigh_})
        job->stop();
}

void Advisor::open() {
    frozen_.reset();
    rebuild(Change::Model | Change::Problem | Change::Query);
}

/// Another profile or other pins: all that was known is void.
void Advisor::rebuild(Changes changes) {
    for (LatestJob* job : {&search_, &bandsJob_, &weigh_})
        job->drop();
    frontier_.reset();
    searched_.reset();
    bands_.reset();
    bandsFor_.reset();
    // An issue of an earlier problem, such as a refused pin, is history now.
    issues_.clear();
    builtFor_ = document_.sharedProblem();
    build_.start([problem = builtFor_, this](const Effort& effort) -> LatestJob::Show {
        Frontier::Options options;
        auto built = Frontier::build(*problem, options, effort.stop);
        return [built = std::move(built), this] { takeFrontier(built); };
    });
    emit issuesFound(issues_);
    replan(changes | Change::Frontier);
}

void Advisor::takeFrontier(const Result<Frontier>& built) {
    if (built) {
        frontier_ = *built;
    } else {
        Issue note = built.error();
        note.severity = Severity::Info;
        issues_ = {note};
        emit issuesFound(issues_);
    }
    // A cancelled planning has ended; a net that is too wide still has its plans by bandwidth.
    if (built || built.error().code == code::FrontierTooLarge)
        askBands();
    replan(Change::Frontier);
}

void Advisor::followQuery() {
    if (!builtFor_ || !sameTradeOff(*builtFor_, document_.problem())) {
        rebuild(Change::Problem | Change::Query);
        return;
    }
    searched_.reset();
    search_.drop();
    if (!build_.isRunning())
        askBands();
    replan(Change::Query);
}

void Advisor::replan(Changes changes) {
    if (!document_.isOpen())
        return;
    auto next = std::make_shared<Moment>();
    next->problem = document_.sharedProblem();
    next->query = document_.query();
    next->frontier = frontier_;
    next->bands = bands_;
    const auto& manual = document_.manualSides();
    auto answer = answerNow({*next->problem, next->query.objective, frontier_ ? &*frontier_ : nullptr,
                             searched_ ? &*searched_ : nullptr, manual ? &*manual : nullptr});
    if (answer)
        next->answer = std::make_shared<const Answer>(*std::move(answer));
    else
        emit issuesFound({answer.error()});
    if (frozen_)
        if (auto plan = evaluatePlan(*next->problem, *frozen_))
            next->frozen = *std::move(plan);
    moment_ = std::move(next);
    searchIfNeeded();
    emit changed(changes | Change::Plan);
}

/// A net too wide for a frontier: the min cut stands in until the search has a certified answer.
void Advisor::searchIfNeeded() {
    if (!moment_->answer || frontier_ || build_.isRunning() || search_.isRunning() || searched_)
        return;
    const Answer& answer = *moment_->answer;
    const Solution& best = answer.best ? *answer.best : answer.solution;
    if (best.certificate.status != Certificate::Status::Heuristic)
        return;
    search_.start([problem = moment_->problem, objective = moment_->query.objective,
                   this](const Effort& effort) -> LatestJob::Show {
        auto found = solveBounded(*problem, objective, effort.stop);
        return [found = std::move(found), this] {
            if (found) {
                searched_ = *found;
                replan({});
            } else if (found.error().code != code::Cancelled) {
                issues_.push_back(found.error());
                emit issuesFound(issues_);
            }
        };
    });
}

/// Asks for the plans by bandwidth, unless only what they do not depend on has changed since they were asked
/// for.
void Advisor::askBands() {
    const Query asked = queryOfBands(document_.query());
    if (bandsFor_ == asked)
        return;
    bandsFor_ = asked;
    bandsJob_.start([problem = document_.sharedProblem(), frontier = frontier_, objective = asked.objective,
                     this](const Effort& effort) -> LatestJob::Show {
        std::vector<BestFrom> plans;
        if (frontier)
            plans = bestByObjective(*frontier, *problem, objective);
        else if (objective != Objective::Latency)
            plans = {}; // each point would be a search of seconds
        else if (auto ranked = bestByBandwidth(*problem, effort.stop, closestBands))
            plans = *std::move(ranked);
        auto bands = std::make_shared<const std::vector<BandwidthBand>>(bandwidthBands(plans, *problem));
        return [bands = std::move(bands), this] {
            bands_ = bands;
            auto next = std::make_shared<Moment>(*moment_);
            next->bands = bands_;
            moment_ = std::move(next);
            emit changed(Change::Frontier);
        };
    });
}

void Advisor::weigh(LayerId layer) {
    weigh_.start([problem = document_.sharedProblem(), layer, this](const Effort& effort) -> LatestJob::Show {
        auto costs = flipCosts(*problem, effort.stop);
        return [costs = std::move(costs), layer, this] {
            if (costs)
                emit weighed(layer, (*costs)[static_cast<std::size_t>(layer)]);
        };
    });
}

void Advisor::freeze(std::optional<PerLayer<Side>> sides) {
    frozen_ = std::move(sides);
    replan(Change::Frozen);
}

} // namespace cutpoint
