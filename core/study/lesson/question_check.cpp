// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/bandwidth_trace.h"
#include "core/study/lesson/question.h"
#include "core/study/lesson/try_it.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson {
namespace {

bool isEqual(double a, double b) {
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// The one number that is right for a kind with numbers.
double value(Truths& truths, const Question& question) {
    const Material& material = truths.material();
    const Evidence& evidence = question.evidence;
    const Problem there = material.at(evidence.bandwidth);
    const auto plan = evidence.plan.empty() ? Plan{} : *evaluatePlan(there, evidence.plan);
    const CutNetwork& network = *material.network;
    switch (question.kind) {
    case QuestionKind::StageTime: {
        const StageTimes& t = plan.times;
        const Seconds times[] = {t.edge, t.transfer, t.cloud, t.latency(), t.maxStage()};
        return times[static_cast<std::size_t>(evidence.time)].value;
    }
    case QuestionKind::LinkCapacity: {
        // From the layer's own numbers, as Eq. 4 has them.
        const auto kind = network.links[static_cast<std::size_t>(evidence.link)].kind;
        return (kind == LinkKind::Red    ? there.cloudCost(evidence.layer)
                : kind == LinkKind::Blue ? there.edgeTime(evidence.layer)
                                         : there.transferTime(evidence.layer))
            .value;
    }
    case QuestionKind::VertexCount:
        return network.vertexCount;
    case QuestionKind::Bottleneck: {
        ReaderFlow flow(network);
        flow.flow = material.flow.flowAfter(evidence.path);
        std::vector<int> links;
        for (const AugmentingPath::Step& step : material.flow.paths[evidence.path].steps)
            links.push_back(step.link);
        return pushPath(network, flow, links).path.bottleneck;
    }
    case QuestionKind::FlowLeft:
        return truths.flowLeftAfter(evidence.path);
    case QuestionKind::CutValue:
        return truths.cutValueAt(evidence.bandwidth);
    case QuestionKind::TransferAt:
        return plan.times.transfer.value;
    case QuestionKind::EqualAt: {
        const Plan other = *evaluatePlan(there, evidence.otherPlan);
        const double computing =
            (plan.times.edge + plan.times.cloud - other.times.edge - other.times.cloud).value;
        const double bits = 8 * (other.transferBytes.value - plan.transferBytes.value);
        return there.network.overhead * bits / computing;
    }
    case QuestionKind::LargestRate:
        return 1 / plan.times.maxStage().value;
    case QuestionKind::TransferOver: {
        constexpr double part = 10, longEnough = 1e9;
        const auto trace = BandwidthTrace::make(
            {{Seconds(0), evidence.rates[0], Seconds(0)}, {Seconds(part), evidence.rates[1], Seconds(0)}},
            Seconds(longEnough), "constant");
        return (trace->transferEnd(evidence.moment, plan.transferBytes) - evidence.moment).value;
    }
    case QuestionKind::Switches: {
        int switches = 0;
        for (std::size_t k = 1; k < evidence.rates.size(); ++k)
            switches +=
                truths.fastestAt(evidence.rates[k]).sides != truths.fastestAt(evidence.rates[k - 1]).sides;
        return switches;
    }
    default:
        return NAN;
    }
}

/// The cost by which plans are compared, and whether a plan is allowed at all.
double cost(const Question& question, const Plan& plan) {
    const Evidence& evidence = question.evidence;
    const StageTimes& t = plan.times;
    const double cloud = (t.transfer + t.cloud).value;
    switch (question.kind) {
    case QuestionKind::CheapestUnder:
        return evidence.alpha * t.edge.value + t.transfer.value + evidence.gamma * t.cloud.value;
    case QuestionKind::LeastEdgeWithin:
        return cloud <= evidence.budget.value ? t.edge.value : INFINITY;
    default:
        return t.latency().value;
    }
}

/// Strictly better than every other option, by more than rounding.
bool isBestOption(const Problem& there, const Question& question, std::size_t option) {
    const auto& plans = question.evidence.plans;
    const double own = cost(question, *evaluatePlan(there, plans[option]));
    for (std::size_t i = 0; i < plans.size(); ++i)
        if (i != option && !(own < cost(question, *evaluatePlan(there, plans[i])) * (1 - 1e-6)))
            return false;
    return true;
}

/// The fastest plan with the layer on this side is faster than any with it on the other, by more than
/// rounding.
bool isOnlySide(Truths& truths, BitsPerSecond bandwidth, LayerId layer, Side side) {
    const Plan& fastest = truths.fastestAt(bandwidth);
    const double increase = truths.increasesAt(bandwidth)[static_cast<std::size_t>(layer)];
    return fastest.onEdge(layer) == (side == Side::Edge) && increase > 1e-6 * fastest.times.latency().value;
}

} // namespace

bool isRight(const Material& material, const Question& question, int option) {
    Truths truths(material);
    return isRight(truths, question, option);
}

bool isRight(Truths& truths, const Question& question, int option) {
    const Material& material = truths.material();
    const Evidence& evidence = question.evidence;
    const auto i = static_cast<std::size_t>(option);
    const Problem there = material.at(evidence.bandwidth);
    const LayerGraph& graph = material.graph();
    switch (question.kind) {
    case QuestionKind::IsPlan:
        return evaluatePlan(there, evidence.plans[i]).ok();
    case QuestionKind::SentSet: {
        const Plan plan = *evaluatePlan(there, evidence.plan);
        for (LayerId v = 0; v < graph.size(); ++v) {
            const bool isSent = std::ranges::binary_search(plan.cut, v);
            if (isSent != (evidence.plans[i][static_cast<std::size_t>(v)] == Side::Edge))
                return false;
        }
        return true;
    }
    case QuestionKind::FastestOf:
    case QuestionKind::CheapestUnder:
    case QuestionKind::LeastEdgeWithin:
        return isBestOption(there, question, i);
    case QuestionKind::BestAt: {
        const double least = truths.cutValueAt(evidence.bandwidth);
        return isBestOption(there, question, i) &&
               evaluatePlan(there, evidence.plans[i])->times.latency().value <= least * (1 + 1e-9);
    }
    case QuestionKind::Crosses: {
        const auto sides = vertexSides(*material.network, graph, evidence.plan);
        const CutNetwork::Link& link = material.network->links[static_cast<std::size_t>(evidence.links[i])];
        return sides[static_cast<std::size_t>(link.from)] && !sides[static_cast<std::size_t>(link.to)];
    }
    case QuestionKind::HasAuxiliary:
        return material.network->auxiliaryOf[static_cast<std::size_t>(evidence.layers[i])] >= 0;
    case QuestionKind::SideAt:
        return isOnlySide(truths, evidence.bandwidth, evidence.layer, i == 0 ? Side::Edge : Side::Cloud);
    case QuestionKind::KeepsUp:
        return evaluatePlan(there, evidence.plans[i])->times.maxStage().value * evidence.rate.value <= 1;
    case QuestionKind::OverBudget: {
        const StageTimes times = evaluatePlan(there, evidence.plans[i])->times;
        return times.transfer + times.cloud > evidence.budget;
    }
    case QuestionKind::IsPruned:
        return (i == 0) == (evidence.bound >= evidence.incumbent);
    default:
        return isEqual(evidence.values[i], value(truths, question));
    }
}

} // namespace cutpoint::lesson
