// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Questions about G', flows and cuts: chapters 2 and 3.
#include "core/model/arithmetic.h"
#include "core/study/lesson/min_cut_paths.h"
#include "core/study/lesson/question_draw.h"

#include <algorithm>

namespace cutpoint::lesson::detail {
bool askLinkCapacity(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const CutNetwork& network = *material.network;
    const LayerId v = draw.layer();
    if (v < 0)
        return false;
    std::vector<int> links;
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const CutNetwork::Link& link = network.links[i];
        const bool isOf = (link.kind == LinkKind::Red && link.to == v) ||
                          ((link.kind == LinkKind::Blue || link.kind == LinkKind::Black) && link.from == v);
        if (isOf && !isInfinite(network, static_cast<int>(i)))
            links.push_back(static_cast<int>(i));
    }
    if (links.empty())
        return false;
    const Problem& problem = material.problem;
    question.kind = QuestionKind::LinkCapacity;
    question.evidence.link = draw.one(links);
    question.evidence.layer = v;
    question.text = say("For %1, t^e = %2, t^c = %3 and t^t = %4: what is the capacity of the link %5?",
                        material.name(v), problem.edgeTime(v), problem.cloudCost(v), problem.transferTime(v),
                        linkName(network, material.graph(), question.evidence.link));
    question.explanation = say("Links from e carry the cloud time, links to c the edge time, links between "
                               "layers the transfer time.");
    return draw.numbers(question, network.links[at(question.evidence.link)].capacity,
                        {problem.edgeTime(v).value, problem.cloudCost(v).value, problem.transferTime(v).value,
                         (problem.edgeTime(v) + problem.cloudCost(v)).value},
                        seconds);
}

bool askCrosses(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const CutNetwork& network = *material.network;
    const Plan plan = draw.plan();
    const auto crossing = crossingLinks(network, vertexSides(network, material.graph(), plan.sides));
    std::vector<int> right, wrong;
    for (std::size_t i = 0; i < network.links.size(); ++i) {
        const CutNetwork::Link& link = network.links[i];
        const int of = link.from < material.graph().size() ? link.from : link.to;
        if (link.kind == LinkKind::Back || link.kind == LinkKind::Tie || of >= material.graph().size() ||
            !material.inWindow(of))
            continue;
        (std::ranges::find(crossing, static_cast<int>(i)) != crossing.end() ? right : wrong)
            .push_back(static_cast<int>(i));
    }
    draw.shuffle(wrong);
    if (right.empty() || wrong.size() < 3)
        return false;
    std::vector<int> links{draw.one(right), wrong[0], wrong[1], wrong[2]};
    draw.shuffle(links);
    question.kind = QuestionKind::Crosses;
    question.evidence.plan = plan.sides;
    question.evidence.links = links;
    question.text =
        say("The plan has V_S = %1: which of these links does its cut cross?", cutText(material, plan));
    for (const int link : links)
        question.options.push_back(say("%1", linkName(network, material.graph(), link)));
    question.explanation =
        say("A link is crossed when it leads from a vertex on e's side to one on c's side.");
    return true;
}

bool askHasAuxiliary(Draw& draw, Question& question) {
    const Material& material = draw.material();
    std::vector<LayerId> with, without;
    for (LayerId v : material.window)
        (material.graph().successors(v).size() > 1 ? with : without).push_back(v);
    draw.shuffle(without);
    if (with.empty() || without.size() < 3)
        return false;
    std::vector<LayerId> layers{draw.one(with), without[0], without[1], without[2]};
    draw.shuffle(layers);
    question.kind = QuestionKind::HasAuxiliary;
    question.evidence.layers = layers;
    question.text = say("Which of these layers has an auxiliary vertex in G'?");
    for (LayerId v : layers)
        question.options.push_back(say("%1", material.name(v)));
    question.explanation = say("Only a layer that several others read needs one.");
    return true;
}

bool askVertexCount(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const auto layers = static_cast<double>(material.graph().size());
    const auto links = static_cast<double>(material.graph().links().size());
    question.kind = QuestionKind::VertexCount;
    const auto forks = std::ranges::count_if(material.network->auxiliaryOf, [](int it) { return it >= 0; });
    const int fixed = (material.network->edgeFixed >= 0) + (material.network->cloudFixed >= 0);
    question.text = fixed > 0
                        ? say("The net has %1 layers, %2 of them are read by several others, and %3 vertices "
                              "stand for fixed costs: how many vertices has G'?",
                              material.graph().size(), forks, fixed)
                        : say("The net has %1 layers, and %2 of them are read by several others: how many "
                              "vertices has G'?",
                              material.graph().size(), forks);
    question.explanation =
        fixed > 0 ? say("The layers, e and c, those of the fixed costs, and one auxiliary vertex for each "
                        "layer with several readers.")
                  : say("The layers, e and c, and one auxiliary vertex for each layer with several readers.");
    return draw.numbers(question, material.network->vertexCount,
                        {layers, layers + 2, layers + links, layers + links + 2, 2 * layers + 2},
                        [](double count) { return say("%1", static_cast<long long>(count)); });
}

bool askBottleneck(Draw& draw, Question& question) {
    const Material& material = draw.material();
    const RecordedFlow& flow = material.flow;
    if (flow.paths.empty())
        return false;
    const std::size_t index = draw.upTo(flow.paths.size());
    const AugmentingPath& path = flow.paths[index];
    const auto before = flow.flowAfter(index);
    question.kind = QuestionKind::Bottleneck;
    question.evidence.path = index;
    question.text = index == 1 ? say("After one path the next is %1: how much can be pushed along it?",
                                     pathText(material, path))
                               : say("After %1 paths the next is %2: how much can be pushed along it?", index,
                                     pathText(material, path));
    std::vector<double> rooms;
    for (const AugmentingPath::Step& step : path.steps) {
        const double capacity = material.network->links[at(step.link)].capacity;
        if (!isInfinite(*material.network, step.link))
            rooms.push_back(step.forward ? capacity - before[at(step.link)] : before[at(step.link)]);
    }
    question.explanation = say("The narrowest link has room for %1.", Seconds(path.bottleneck));
    return draw.numbers(question, path.bottleneck, rooms, seconds);
}

bool askFlowLeft(Draw& draw, Question& question) {
    const RecordedFlow& flow = draw.material().flow;
    if (flow.paths.size() < 2)
        return false;
    const std::size_t count = 1 + draw.upTo(flow.paths.size() - 1);
    double value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value += flow.paths[i].bottleneck;
    question.kind = QuestionKind::FlowLeft;
    question.evidence.path = count;
    question.text = say(
        "The min cut has a capacity of %1, and after %2 paths the flow is %3: how much more will still flow?",
        Seconds(flow.value), count, Seconds(value));
    question.explanation = say("The flow grows until it equals the min cut, %1.", Seconds(flow.value));
    return draw.numbers(question, flow.value - value, {flow.value, value, flow.paths[count].bottleneck},
                        seconds);
}

bool askCutValue(Draw& draw, Question& question) {
    question.kind = QuestionKind::CutValue;
    question.evidence.bandwidth = draw.bandwidth();
    const Plan& best = draw.truths().fastestAt(question.evidence.bandwidth);
    question.text = say(
        "At %1 the fastest plan has T_e = %2, T_t = %3 and T_c = %4: what is the capacity of the min cut?",
        question.evidence.bandwidth, best.times.edge, best.times.transfer, best.times.cloud);
    question.explanation = say("The cut's capacity is the latency: the sum of the three.");
    return draw.numbers(question, best.times.latency().value,
                        {best.times.maxStage().value, (best.times.edge + best.times.cloud).value,
                         (best.times.edge + best.times.transfer).value},
                        seconds);
}

} // namespace cutpoint::lesson::detail
