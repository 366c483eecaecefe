// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/cut_drag.h"

#include "views/panels/number_text.h"
#include "views/panels/verdict.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace cutpoint {
namespace {

struct CutText {
    Q_DECLARE_TR_FUNCTIONS(CutText)
};

/// From here on a ratio is told in times, not in per cent.
constexpr double speech = 2;

QString differenceText(double mine, double least) {
    if (!(least > 0) || !std::isfinite(mine) || !std::isfinite(least))
        return {};
    const double ratio = mine / least;
    if (std::abs(ratio - 1) < 5e-4)
        return CutText::tr("as good as the best plan");
    if (ratio < 1)
        return CutText::tr("%1 less than the best plan, but it breaks a limit or a pin")
            .arg(percentShown(1 - ratio));
    return ratio >= speech ? CutText::tr("%1 times that of the best plan").arg(significantText(ratio))
                           : CutText::tr("%1 more than the best plan").arg(percentShown(ratio - 1));
}

} // namespace

CutDrag::CutDrag(std::shared_ptr<const Moment> moment)
    : start_(std::move(moment)), mover_(*start_->problem), plan_(*start_->plan()) {}

void CutDrag::set(std::span<const LayerId> layers, const PerLayer<Side>& from, Side to) {
    CutMover::Moved moved = mover_.move(from, layers, to);
    held_ = std::move(moved.held);
    if (moved.sides == plan_.sides)
        return;
    if (auto plan = evaluatePlan(*start_->problem, std::move(moved.sides)))
        plan_ = *std::move(plan);
}

void CutDrag::brush(const std::vector<LayerId>& box) {
    if (!decided_)
        to_ = std::ranges::all_of(box, [this](LayerId v) { return plan_.onEdge(v); }) ? Side::Cloud
                                                                                      : Side::Edge;
    decided_ = true;
    set(box, plan_.sides, to_);
}

void CutDrag::lasso(const std::vector<LayerId>& inside) {
    const Plan& start = *start_->plan();
    decided_ = !inside.empty();
    to_ = std::ranges::all_of(inside, [&](LayerId v) { return start.onEdge(v); }) ? Side::Cloud : Side::Edge;
    set(inside, start.sides, to_);
}

void CutDrag::through(const Link& link) {
    const bool onEdge = plan_.onEdge(link.consumer);
    decided_ = true;
    to_ = onEdge ? Side::Cloud : Side::Edge;
    const bool inCut = plan_.onEdge(link.producer) && !onEdge;
    set(std::array{onEdge || inCut ? link.consumer : link.producer}, plan_.sides, to_);
}

QString CutDrag::text() const {
    const Problem& problem = *start_->problem;
    const Answer& answer = *start_->answer;
    const Solution& best = answer.best ? *answer.best : answer.solution;
    QStringList lines{CutText::tr("Your cut: %1").arg(planValueText(problem, best.objective, plan_.times)),
                      (best.certificate.status == Certificate::Status::Optimal
                           ? CutText::tr("Best plan: %1")
                           : CutText::tr("Best plan found: %1"))
                          .arg(planValueText(problem, best.objective, best.plan.times))};
    if (const QString difference =
            differenceText(objectiveValue(best.objective, problem, plan_.times), best.value);
        !difference.isEmpty() && best.certificate.status != Certificate::Status::Infeasible)
        lines << difference;
    if (!meetsLimits(problem, best.objective, plan_.times))
        lines << CutText::tr("It breaks a limit.");
    if (!held_.empty()) {
        const Layer& layer = problem.graph->layer(held_.front());
        lines << (layer.isInput ? CutText::tr("%1 stays: it is a raw input.")
                                : CutText::tr("%1 stays: a pin holds it."))
                     .arg(QString::fromStdString(layer.name));
    }
    return lines.join('\n');
}

} // namespace cutpoint
