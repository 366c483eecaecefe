// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Questions about plans and their times: chapters 1 and 5.
#include "core/study/lesson/question_draw.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson::detail {
namespace {

double timeOf(const StageTimes& times, PlanTime time) {
    switch (time) {
    case PlanTime::Edge:
        return times.edge.value;
    case PlanTime::Transfer:
        return times.transfer.value;
    case PlanTime::Cloud:
        return times.cloud.value;
    case PlanTime::MaxStage:
        return times.maxStage().value;
    case PlanTime::Latency:
        break;
    }
    return times.latency().value;
}

Sentence timeQuestion(const std::string& cut, PlanTime time) {
    switch (time) {
    case PlanTime::Edge:
        return say("The plan has V_S = %1: how large is T_e?", cut);
    case PlanTime::Transfer:
        return say("The plan has V_S = %1: how large is T_t?", cut);
    case PlanTime::Cloud:
        return say("The plan has V_S = %1: how large is T_c?", cut);
    case PlanTime::MaxStage:
        return say("The plan has V_S = %1: how large is its max stage time T_max?", cut);
    case PlanTime::Latency:
        break;
    }
    return say("The plan has V_S = %1: how long does one frame take?", cut);
}

/// A set of which not all layers are named.
bool isShortened(const std::string& set) {
    return set.find("…") != std::string::npos;
}

bool askTime(Draw& draw, Question& question, PlanTime time) {
    const Plan plan = draw.plan(), other = draw.plan();
    question.kind = QuestionKind::StageTime;
    question.evidence.plan = plan.sides;
    question.evidence.time = time;
    question.text = timeQuestion(cutText(draw.material(), plan), time);
    question.explanation =
        say("T_e = %1, T_t = %2 and T_c = %3; together %4, the largest of them %5.", plan.times.edge,
            plan.times.transfer, plan.times.cloud, plan.times.latency(), plan.times.maxStage());
    const StageTimes& t = plan.times;
    return !plan.cut.empty() &&
           draw.numbers(question, timeOf(t, time),
                        {t.edge.value, t.transfer.value, t.cloud.value, t.latency().value,
                         (t.edge + t.transfer).value, timeOf(other.times, time)},
                        seconds);
}

} // namespace

bool askStageTime(Draw& draw, Question& question) {
    constexpr PlanTime times[] = {PlanTime::Edge, PlanTime::Transfer, PlanTime::Cloud, PlanTime::Latency};
    return askTime(draw, question, times[draw.upTo(std::size(times))]);
}

bool askMaxStage(Draw& draw, Question& question) {
    return askTime(draw, question, PlanTime::MaxStage);
}

bool askIsPlan(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const LayerGraph& graph = material.graph();
    // Sets are shown in full: those on the edge near the input, those in the cloud near the output.
    const Side side = draw.upTo(2) == 0 ? Side::Edge : Side::Cloud;
    const auto textOf = [&](const PerLayer<Side>& sides) {
        return setText(graph, layersOn(graph, sides, side));
    };
    question.kind = QuestionKind::IsPlan;
    question.text = side == Side::Edge ? say("Which of these sets can be V_E, the layers on the edge?")
                                       : say("Which of these sets can be V_C, the layers in the cloud?");
    question.explanation = say("The others have a link from the cloud back to the edge.");
    std::vector<PerLayer<Side>> sets;
    // The first one is a plan; the others have one layer on the wrong side.
    for (int tries = 0; tries < 60 && sets.size() < 4; ++tries) {
        PerLayer<Side> sides = draw.plan().sides;
        const std::vector<LayerId> layers = layersOn(graph, sides, side);
        if (!sets.empty() && !layers.empty())
            sides[static_cast<std::size_t>(draw.one(layers))] = side == Side::Edge ? Side::Cloud : Side::Edge;
        const bool isPlan = evaluatePlan(material.problem, sides).ok();
        if (layers.size() > 1 && isPlan == sets.empty() && !isShortened(textOf(sides)) &&
            std::ranges::find(sets, sides) == sets.end())
            sets.push_back(std::move(sides));
    }
    draw.shuffle(sets);
    for (auto& sides : sets) {
        question.options.push_back(say("%1", textOf(sides)));
        question.evidence.plans.push_back(std::move(sides));
    }
    return sets.size() > 2;
}

bool askSentSet(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const LayerGraph& graph = material.graph();
    const Plan plan = draw.plan();
    const std::vector<LayerId> edge = layersOn(graph, plan.sides, Side::Edge),
                               cloud = layersOn(graph, plan.sides, Side::Cloud);
    question.kind = QuestionKind::SentSet;
    question.evidence.plan = plan.sides;
    const std::string onEdge = setText(graph, edge), inCloud = setText(graph, cloud);
    question.text =
        isShortened(onEdge)
            ? say("The cloud computes V_C = %1, the edge the rest: which layers are sent?", inCloud)
            : say("The edge computes V_E = %1, the cloud the rest: which layers are sent?", onEdge);
    std::vector<std::vector<LayerId>> sets{plan.cut};
    // The readers instead, the last layer alone, other plans' cuts.
    std::vector<LayerId> readers;
    for (LayerId v : cloud)
        if (std::ranges::any_of(graph.predecessors(v), [&](LayerId u) { return plan.onEdge(u); }))
            readers.push_back(v);
    for (auto& wrong : std::vector<std::vector<LayerId>>{
             readers, {edge.back()}, draw.plan().cut, draw.plan().cut, draw.plan().cut, graph.inputs()})
        if (sets.size() < 4 && !wrong.empty() && std::ranges::find(sets, wrong) == sets.end())
            sets.push_back(wrong);
    draw.shuffle(sets);
    for (const auto& set : sets) {
        question.options.push_back(say("%1", setText(graph, set)));
        // As a mark on the layers: Edge for those that are in the set.
        PerLayer<Side> mark(graph.layers().size(), Side::Cloud);
        for (LayerId v : set)
            mark[v] = Side::Edge;
        question.evidence.plans.push_back(std::move(mark));
    }
    question.explanation =
        say("A layer is sent when it is on the edge and a layer in the cloud reads it: %1.",
            cutText(material, plan));
    return !plan.cut.empty() && sets.size() > 2 && !(isShortened(onEdge) && isShortened(inCloud));
}

bool askFastestOf(Draw& draw, Question& question) {
    question.kind = QuestionKind::FastestOf;
    const auto plans = draw.plans(4, question.evidence.bandwidth);
    question.text = say("At %1, which of these plans has the least latency?", question.evidence.bandwidth);
    const auto best = std::ranges::min_element(plans, {}, [](const Plan& it) { return it.times.latency(); });
    question.explanation = say("It takes %1, the others longer.", best->times.latency());
    return draw.planOptions(question, plans);
}

bool askLargestRate(Draw& draw, Question& question) {
    const Plan plan = draw.plan();
    question.kind = QuestionKind::LargestRate;
    question.evidence.plan = plan.sides;
    question.text =
        say("The plan has V_S = %1, with T_e = %2, T_t = %3 and T_c = %4: how many frames a second does it "
            "carry at most?",
            cutText(draw.material(), plan), plan.times.edge, plan.times.transfer, plan.times.cloud);
    question.explanation =
        say("The slowest stage takes %1, and 1 over that is the rate.", plan.times.maxStage());
    const StageTimes& t = plan.times;
    return draw.numbers(
        question, 1 / t.maxStage().value,
        {1 / t.latency().value, 1 / t.edge.value, 1 / t.transfer.value, 3 / t.latency().value},
        [](double rate) { return say("%1 frames a second", rate); });
}

bool askCheapestUnder(Draw& draw, Question& question) {
    constexpr double weights[] = {0.1, 0.2, 0.5, 1, 2, 5, 10};
    question.kind = QuestionKind::CheapestUnder;
    question.evidence.alpha = weights[draw.upTo(std::size(weights))];
    question.evidence.gamma = weights[draw.upTo(std::size(weights))];
    question.text = say("DSH tries alpha = %1 and gamma = %2: which of these plans is the cheapest then?",
                        question.evidence.alpha, question.evidence.gamma);
    question.explanation = say("It has the least alpha T_e + T_t + gamma T_c of the four.");
    return draw.planOptions(question, draw.plans(4, question.evidence.bandwidth));
}

bool askKeepsUp(Draw& draw, Question& question) {
    question.kind = QuestionKind::KeepsUp;
    const auto plans = draw.plans(4, question.evidence.bandwidth);
    std::vector<double> beats;
    for (const Plan& it : plans)
        beats.push_back(it.times.maxStage().value);
    std::ranges::sort(beats);
    if (beats.size() < 3 || !(beats[0] > 0) || beats[1] < 1.05 * beats[0])
        return false;
    question.evidence.rate = FramesPerSecond(1 / std::sqrt(beats[0] * beats[1]));
    question.text = say("A camera sends %1 frames a second: which of these plans keeps up?",
                        question.evidence.rate.value);
    question.explanation = say("Its slowest stage takes %1, less than 1/Q = %2.", Seconds(beats[0]),
                               Seconds(1 / question.evidence.rate.value));
    return draw.planOptions(question, plans);
}

} // namespace cutpoint::lesson::detail
