// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Questions about bandwidth, budget and time: chapters 4, 6 and 7.
#include "core/adapt/bandwidth_trace.h"
#include "core/study/lesson/question_draw.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson::detail {
namespace {

/// One part of a trace of a question.
constexpr double partSeconds = 10;

Seconds cloudTime(const Plan& plan) {
    return plan.times.transfer + plan.times.cloud;
}

} // namespace

bool askSideAt(Draw& draw, Question& question) {
    const Material& material = draw.material();
    question.kind = QuestionKind::SideAt;
    question.evidence.bandwidth = draw.bandwidth();
    question.evidence.layer = draw.layer();
    if (question.evidence.layer < 0)
        return false;
    question.text = say("The uplink carries %1: where does %2 run in the fastest plan?",
                        question.evidence.bandwidth, material.name(question.evidence.layer));
    question.options = {say("on the edge"), say("in the cloud")};
    const Plan& best = draw.truths().fastestAt(question.evidence.bandwidth);
    question.explanation = say("The fastest plan there has V_S = %1 and takes %2.", cutText(material, best),
                               best.times.latency());
    return true;
}

bool askBestAt(Draw& draw, Question& question) {
    question.kind = QuestionKind::BestAt;
    question.evidence.bandwidth = draw.bandwidth();
    auto plans = draw.plans(4, question.evidence.bandwidth);
    question.text = say("The bandwidth is %1: which plan is the fastest?", question.evidence.bandwidth);
    const auto best = std::ranges::min_element(plans, {}, [](const Plan& it) { return it.times.latency(); });
    question.explanation = say("At this bandwidth no plan is faster than %1.", best->times.latency());
    return draw.planOptions(question, plans);
}

bool askTransferAt(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const Plan plan = draw.plan();
    const BitsPerSecond now = material.problem.network.bandwidth;
    question.kind = QuestionKind::TransferAt;
    question.evidence.bandwidth = draw.bandwidth();
    question.evidence.plan = plan.sides;
    question.text = say("At %1 a plan's T_t is %2: how large is it at %3?", now, plan.times.transfer,
                        question.evidence.bandwidth);
    question.explanation = say("Transfer time is inversely proportional to B; T_e and T_c do not change.");
    const double ratio = now / question.evidence.bandwidth;
    const auto there = evaluatePlan(material.at(question.evidence.bandwidth), plan.sides);
    return std::abs(ratio - 1) > 0.05 && !plan.cut.empty() && material.problem.network.rtt.value == 0 &&
           draw.numbers(
               question, there->times.transfer.value,
               {plan.times.transfer.value, plan.times.transfer.value / ratio, there->times.latency().value},
               seconds);
}

bool askEqualAt(Draw& draw, Question& question) {
    const Material& material = draw.material();
    if (material.bands.size() < 2)
        return false;
    const std::size_t k = 1 + draw.upTo(material.bands.size() - 1);
    const Plan below = material.planOf(material.bands[k - 1].sides),
               above = material.planOf(material.bands[k].sides);
    question.kind = QuestionKind::EqualAt;
    question.evidence.plan = below.sides;
    question.evidence.otherPlan = above.sides;
    question.text = say("One plan has T_e + T_c = %1 and sends %2, another %3 and %4: at which bandwidth are "
                        "they equally fast?",
                        below.times.edge + below.times.cloud, below.transferBytes,
                        above.times.edge + above.times.cloud, above.transferBytes);
    question.explanation = say("There 8 bits a byte, times the difference in bytes, over B, make up for the "
                               "difference in computing.");
    const double b = material.bands[k].from.value;
    return draw.numbers(question, b, {b / 8, b * 8, b * 4},
                        [](double rate) { return say("%1", BitsPerSecond(rate)); });
}

bool askLeastEdgeWithin(Draw& draw, Question& question) {
    const auto plans = draw.plans(4, question.evidence.bandwidth);
    std::vector<double> uses;
    for (const Plan& it : plans)
        uses.push_back(cloudTime(it).value);
    std::ranges::sort(uses);
    if (uses.size() < 4)
        return false;
    const std::size_t k = 1 + draw.upTo(2);
    if (!(uses[k + 1] > 1.02 * uses[k]))
        return false;
    question.kind = QuestionKind::LeastEdgeWithin;
    question.evidence.budget = Seconds((uses[k] + uses[k + 1]) / 2);
    question.text =
        say("The cloud gives T0 = %1 to a frame: which of these plans leaves the edge the least to do?",
            question.evidence.budget);
    question.explanation = say("Of the plans with T_t + T_c within T0 it has the least T_e.");
    return draw.planOptions(question, plans);
}

bool askOverBudget(Draw& draw, Question& question) {
    const auto plans = draw.plans(4, question.evidence.bandwidth);
    std::vector<double> uses;
    for (const Plan& it : plans)
        uses.push_back(cloudTime(it).value);
    std::ranges::sort(uses);
    const std::size_t n = uses.size();
    if (n < 3 || !(uses[n - 1] > 1.02 * uses[n - 2]))
        return false;
    question.kind = QuestionKind::OverBudget;
    question.evidence.budget = Seconds((uses[n - 1] + uses[n - 2]) / 2);
    question.text =
        say("The cloud gives T0 = %1 to a frame: which of these plans needs more?", question.evidence.budget);
    question.explanation = say("Its T_t + T_c is %1; that of the others is at most %2.", Seconds(uses[n - 1]),
                               Seconds(uses[n - 2]));
    return draw.planOptions(question, plans);
}

bool askIsPruned(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const Plan budgetPlan = draw.plan();
    constexpr double slack[] = {1.05, 1.2, 1.5};
    const Seconds budget = slack[draw.upTo(std::size(slack))] * cloudTime(budgetPlan);
    const LayerId v = draw.layer();
    if (v < 0)
        return false;
    const Side side = draw.upTo(2) == 0 ? Side::Edge : Side::Cloud;
    const Relaxation& relaxation = draw.truths().relaxed(budget, v, side);
    if (!relaxation.isFeasible || relaxation.split.empty())
        return false;
    // The incumbent: the plan that the budget was made from, or the edge alone.
    const Plan& incumbent = draw.upTo(2) == 0 ? budgetPlan : material.edgeOnly;
    question.kind = QuestionKind::IsPruned;
    question.evidence.bound = relaxation.bound;
    question.evidence.incumbent = incumbent.times.edge;
    const double apart = std::abs(relaxation.bound.value - incumbent.times.edge.value);
    question.text = say("A subproblem still splits layers and has the bound %1; the incumbent has T_e = %2: "
                        "what happens to the subproblem?",
                        relaxation.bound, incumbent.times.edge);
    question.options = {say("It is pruned."), say("It is branched on.")};
    question.explanation = say("It is pruned only when its bound is not below the incumbent's T_e.");
    return apart > 0.02 * incumbent.times.edge.value;
}

bool askTransferOver(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const Plan plan = draw.plan();
    if (plan.cut.empty() || material.problem.network.rtt.value > 0 || material.problem.network.overhead != 1)
        return false;
    question.kind = QuestionKind::TransferOver;
    question.evidence.plan = plan.sides;
    const double bits = 8 * plan.transferBytes.value;
    // A part of it passes before the change: 10 to 80 % within `lead` seconds.
    const double share = 0.1 * static_cast<double>(1 + draw.upTo(8));
    const double lead = 1 + static_cast<double>(draw.upTo(4));
    constexpr double changes[] = {0.25, 0.5, 2, 4};
    const double first = bits * share / lead, second = first * changes[draw.upTo(std::size(changes))];
    question.evidence.rates = {BitsPerSecond(first), BitsPerSecond(second)};
    question.evidence.moment = Seconds(partSeconds - lead);
    question.text = say("A transfer of %1 begins at %2 while the link carries %3; at %4 the link changes to "
                        "%5: how long does the transfer take?",
                        plan.transferBytes, question.evidence.moment, BitsPerSecond(first),
                        Seconds(partSeconds), BitsPerSecond(second));
    question.explanation =
        say("Until the change %1 passes, the rest at the new rate.", Bytes(plan.transferBytes.value * share));
    const double right = lead + bits * (1 - share) / second;
    return draw.numbers(
        question, right,
        {bits / first, bits / second, 2 * bits / (first + second), bits * (1 - share) / second}, seconds);
}

bool askSwitches(Draw& draw, Question& question) {
    const Material& material = draw.material();
    question.kind = QuestionKind::Switches;
    double switches = 0;
    PerLayer<Side> last;
    std::string told;
    for (int k = 0; k < 4; ++k) {
        const BitsPerSecond rate = draw.bandwidth();
        question.evidence.rates.push_back(rate);
        told += (k == 0 ? "" : ", ") + argumentText(rate);
        const auto& sides = draw.truths().fastestAt(rate).sides;
        switches += k > 0 && sides != last;
        last = sides;
    }
    std::string breakpoints;
    for (std::size_t k = 1; k < std::min<std::size_t>(material.bands.size(), 6); ++k)
        breakpoints += (k == 1 ? "" : ", ") + argumentText(material.bands[k].from);
    if (breakpoints.empty())
        return false;
    question.text = say("The breakpoints are %1; the link carries %2, one after the other: how often does "
                        "DSL change the plan?",
                        breakpoints, told);
    question.explanation =
        say("The plan changes whenever a breakpoint lies between two rates that follow each other.");
    std::vector<double> counts{0, 1, 2, 3};
    question.evidence.values = counts;
    for (const double it : counts)
        question.options.push_back(say("%1", static_cast<long long>(it)));
    return material.bands.size() <= 6;
}

} // namespace cutpoint::lesson::detail
