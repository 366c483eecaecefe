// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/chapters.h"

#include <algorithm>

namespace cutpoint::lesson::detail {
namespace {

std::vector<Sentence> code() {
    return {say("for every layer v of V_E:  T_e := T_e + t_v^e"),
            say("for every layer v of V_S:  T_t := T_t + t_v^t"),
            say("for every layer v of V_C:  T_c := T_c + t_v^c"), say("T_inf := T_e + T_t + T_c")};
}

void tellLayer(Chapter& chapter, const Material& material) {
    const Problem& problem = material.problem;
    const LayerId v = telling(material);
    const auto lit = [&](Step step) {
        step.scene.layers = {v};
        chapter.steps.push_back(std::move(step));
    };
    Step edge =
        layersStep(say("Edge time"), {say("On the edge %1 takes %2.", material.name(v), problem.edgeTime(v)),
                                      say("We write t^e for the edge time of a layer.")});
    edge.figures = {{say("t^e"), problem.edgeTime(v)}};
    lit(std::move(edge));
    Step cloud =
        layersStep(say("Cloud time"),
                   {say("In the cloud the same layer takes %1, its cloud time t^c.", problem.cloudCost(v))});
    cloud.figures = {{say("t^e"), problem.edgeTime(v)}, {say("t^c"), problem.cloudCost(v)}};
    lit(std::move(cloud));
    Step send =
        layersStep(say("Transfer time"), {say("%1 hands on %2.", material.name(v), problem.outputBytes(v)),
                                          say("Sending that at %1 takes %2, its transfer time t^t.",
                                              problem.network.bandwidth, problem.transferTime(v))});
    send.more = {say("A byte has 8 bits: t^t = 8 d / B, with d the size and B the bandwidth.")};
    send.figures = {{say("t^e"), problem.edgeTime(v)},
                    {say("t^c"), problem.cloudCost(v)},
                    {say("d"), problem.outputBytes(v)},
                    {say("t^t"), problem.transferTime(v)}};
    lit(std::move(send));
}

/// T_e, T_t and T_c of the example, one after the other.
void tellStages(Chapter& chapter, const Material& material) {
    const Plan& plan = material.example;
    const LayerGraph& graph = material.graph();
    const auto add = [&](Step step, std::vector<LayerId> layers, int line, std::vector<Figure> figures) {
        step.scene.layers = std::move(layers);
        step.codeLine = line;
        step.figures = figures;
        step.variables = std::move(figures);
        chapter.steps.push_back(std::move(step));
    };
    add(layersStep(say("T_e"),
                   {say("The edge computes its layers one after the other: T_e = %1.", plan.times.edge)},
                   plan.sides),
        layersOn(graph, plan.sides, Side::Edge), 0, {{say("T_e"), plan.times.edge}});
    Step transfer = layersStep(say("T_t"),
                               {say("Sending V_S takes T_t = %1.", plan.times.transfer),
                                say("A layer is sent once, however many layers read it.")},
                               plan.sides);
    for (const Link& link : graph.links())
        if (plan.onEdge(link.producer) && !plan.onEdge(link.consumer))
            transfer.scene.links.push_back(link);
    add(std::move(transfer), plan.cut, 1, {{say("T_t"), plan.times.transfer}});
    add(layersStep(say("T_c"), {say("The cloud computes the rest: T_c = %1.", plan.times.cloud)}, plan.sides),
        layersOn(graph, plan.sides, Side::Cloud), 2, {{say("T_c"), plan.times.cloud}});
    add(layersStep(say("The latency of one frame"),
                   {say("One frame takes T_e + T_t + T_c = %1.", plan.times.latency()),
                    say("This sum is the latency T_inf; the best plan makes it as small as possible.")},
                   plan.sides),
        {}, 3, stageFigures(plan.times));
}

} // namespace

Step layersStep(Sentence title, std::vector<Sentence> text, PerLayer<Side> sides) {
    Step step;
    step.title = std::move(title);
    step.text = std::move(text);
    step.scene.sides = std::move(sides);
    return step;
}

std::vector<Figure> stageFigures(const StageTimes& times) {
    return {{say("T_e"), times.edge},
            {say("T_t"), times.transfer},
            {say("T_c"), times.cloud},
            {say("T_inf"), times.latency()}};
}

Chapter problemChapter(const Material& material) {
    const LayerGraph& graph = material.graph();
    const Plan &example = material.example, &best = material.best;
    Chapter chapter;
    chapter.id = ChapterId::Problem;
    chapter.code = code();

    Step net = layersStep(
        say("A net is a graph of layers"),
        {say("Each box is a layer of “%1”; a link leads from a layer to one that reads its result.",
             graph.name())});
    net.figures = {{say("Layers, inputs included"), static_cast<long long>(graph.size())},
                   {say("Links"), static_cast<long long>(graph.links().size())}};
    net.more = {say("Links never lead in a circle; such a graph is called a DAG.")};
    if (material.isSimplified)
        net.more.push_back(say("The pins and the memory limit of this model are left out here."));
    chapter.steps.push_back(std::move(net));

    Step sides =
        layersStep(say("Edge and cloud"),
                   {say("The device at the camera is the edge: near, but slow."),
                    say("The server far away is the cloud: fast, but everything must be sent to it first.")});
    sides.scene.layers = graph.inputs();
    sides.figures = {{say("Bandwidth B"), material.problem.network.bandwidth}};
    sides.more = {say("The frame is born on the edge: %1.", setText(graph, graph.inputs()))};
    chapter.steps.push_back(std::move(sides));

    tellLayer(chapter, material);

    Step plan = layersStep(say("A plan"),
                           {say("A plan puts each layer on one side: blue layers with an E run on the edge, "
                                "vermilion ones with a C in the cloud."),
                            say("We call the two sets V_E and V_C.")},
                           example.sides);
    plan.more = {say("A result that is in the cloud stays there: no link may lead from V_C back to V_E."),
                 say("V_E = %1", setText(graph, layersOn(graph, example.sides, Side::Edge)))};
    chapter.steps.push_back(std::move(plan));

    Step cut =
        layersStep(say("The cut V_S"),
                   {say("Layers on the edge that a layer in the cloud reads form V_S: only they are sent."),
                    say("Here V_S = %1.", setText(graph, example.cut))},
                   example.sides);
    cut.scene.layers = example.cut;
    cut.figures = {{say("Sent"), example.transferBytes}};
    chapter.steps.push_back(std::move(cut));

    tellStages(chapter, material);

    Step ends = layersStep(say("The two ends"),
                           {say("With all layers on the edge a frame takes %1, with all in the cloud %2.",
                                material.edgeOnly.times.latency(), material.cloudOnly.times.latency())},
                           material.edgeOnly.sides);
    ends.figures = {{say("Edge-only"), material.edgeOnly.times.latency()},
                    {say("Cloud-only"), material.cloudOnly.times.latency()}};
    ends.more = {say("Both are plans like all others and may be the best.")};
    chapter.steps.push_back(std::move(ends));

    Step own = layersStep(say("Your cut"),
                          {say("Choose a layer in the picture: it and all that it needs go to the edge."),
                           say("Try to get below %1.", example.times.latency())},
                          example.sides);
    own.activity = Activity::DragCut;
    chapter.steps.push_back(std::move(own));

    Step answer = layersStep(
        say("The best cut"),
        {say("No plan is faster than %1, with V_S = %2.", best.times.latency(), setText(graph, best.cut)),
         say("How a computer finds it, and proves it, is the rest of this lesson.")},
        best.sides);
    answer.scene.layers = best.cut;
    answer.figures = stageFigures(best.times);
    chapter.steps.push_back(std::move(answer));
    return chapter;
}

} // namespace cutpoint::lesson::detail
