// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arithmetic.h"
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/min_cut_paths.h"

#include <algorithm>

namespace cutpoint::lesson {
namespace {

/// The narrowest link of a path: one that is full afterwards.
int narrowest(const Material& material, std::size_t path, const std::vector<double>& before) {
    const AugmentingPath& it = material.flow.paths[path];
    int link = -1;
    double least = 0;
    for (const AugmentingPath::Step& step : it.steps) {
        const double capacity = material.network->links[at(step.link)].capacity;
        const double left = step.forward ? capacity - before[at(step.link)] : before[at(step.link)];
        if (link < 0 || left < least) {
            least = left;
            link = step.link;
        }
    }
    return link;
}

} // namespace

std::string pathText(const Material& material, const AugmentingPath& path) {
    std::string text;
    const std::vector<int> vertices = path.vertices(*material.network);
    constexpr std::size_t shown = 8;
    for (std::size_t i = 0; i < vertices.size(); ++i) {
        if (vertices.size() > shown && i == 4) {
            i = vertices.size() - 3;
            text += " → …";
        }
        text += (i == 0 ? "" : " → ") + vertexName(*material.network, material.graph(), vertices[i]);
    }
    return text;
}

std::vector<std::size_t> interestingPaths(const Material& material, std::size_t most) {
    const RecordedFlow& flow = material.flow;
    std::vector<double> now(flow.flow.size());
    struct Scored {
        std::size_t path;
        bool takesBack, carriesData, fillsCut, isShown;
    };
    std::vector<Scored> all;
    for (std::size_t i = 0; i < flow.paths.size(); ++i) {
        const int full = narrowest(material, i, now);
        const CutNetwork::Link& link = material.network->links[at(full)];
        Scored scored{i, false, false, flow.edgeSide[at(link.from)] && !flow.edgeSide[at(link.to)], true};
        for (const int vertex : flow.paths[i].vertices(*material.network))
            scored.isShown &= vertex >= material.graph().size() || material.inWindow(vertex);
        for (const AugmentingPath::Step& step : flow.paths[i].steps) {
            scored.takesBack |= !step.forward;
            scored.carriesData |= material.network->links[at(step.link)].kind == LinkKind::Black;
            now[at(step.link)] += step.forward ? flow.paths[i].bottleneck : -flow.paths[i].bottleneck;
        }
        all.push_back(scored);
    }
    // In the window of a large net where there are enough; the first two; then those that fill a link of the
    // final cut: over data, taking back, others.
    std::vector<std::size_t> chosen;
    constexpr std::ptrdiff_t enough = 3;
    if (std::ranges::count_if(all, &Scored::isShown) >= enough)
        std::erase_if(all, [](const Scored& it) { return !it.isShown; });
    const std::size_t second = all.size() > 1 ? all[1].path : 0;
    const auto take = [&](const auto& wanted, std::size_t upTo) {
        for (const Scored& it : all)
            if (chosen.size() < upTo && wanted(it) && std::ranges::find(chosen, it.path) == chosen.end())
                chosen.push_back(it.path);
    };
    take([second](const Scored& it) { return it.path <= second; }, most);
    take([](const Scored& it) { return it.takesBack; }, most - most / 3);
    take([](const Scored& it) { return it.fillsCut && it.carriesData; }, most);
    take([](const Scored& it) { return it.carriesData; }, most);
    take([](const Scored& it) { return it.fillsCut; }, most);
    take([](const Scored&) { return true; }, most);
    std::ranges::sort(chosen);
    return chosen;
}

namespace detail {
namespace {

class MinCutSteps {
public:
    explicit MinCutSteps(const Material& material) : material_(material), network_(*material.network) {
        chapter_.id = ChapterId::MinCut;
        chapter_.code = {say("flow := 0"),
                         say("while a path from e to c has room on every link:"),
                         say("    b := the least room on the path"),
                         say("    push b: less room forward, more room back"),
                         say("    flow := flow + b"),
                         say("S := all that e can still reach"),
                         say("V_E := the layers of S;  V_C := the others"),
                         say("V_S := the layers of V_E that V_C reads")};
    }

    Chapter make() {
        Step pipes = step(say("Capacities as pipes"),
                          {say("Think of every link as a pipe from e towards c, as wide as its capacity."),
                           say("We send as much as possible through: the maximum flow.")},
                          0, 0);
        pipes.more = {say("No flow can be larger than any cut, because all of it must cross the cut.")};
        add(std::move(pipes));
        tellPaths();
        tellEnd();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line, std::size_t paths) {
        Step step;
        step.title = std::move(title);
        step.text = std::move(text);
        step.codeLine = line;
        step.scene.network = material_.network;
        step.scene.hasTerminals = step.scene.hasNumbers = true;
        step.scene.visible.assign(network_.links.size(), true);
        step.scene.flow = material_.flow.flowAfter(paths);
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }
    double valueAfter(std::size_t paths) const {
        double value = 0;
        for (std::size_t i = 0; i < paths; ++i)
            value += material_.flow.paths[i].bottleneck;
        return value;
    }
    void light(Step& step, std::size_t path, const std::vector<double>& before) const {
        const int full = narrowest(material_, path, before);
        for (const auto& it : material_.flow.paths[path].steps)
            step.scene.lit.push_back({it.link, it.link == full ? Light::Narrowest
                                               : it.forward    ? Light::Path
                                                               : Light::TakenBack});
    }

    void tellPaths() {
        const auto chosen = interestingPaths(material_, 7);
        if (chosen.empty())
            return;
        const auto before = material_.flow.flowAfter(chosen.front());
        const AugmentingPath& first = material_.flow.paths[chosen.front()];
        Step find =
            step(say("A path with room"),
                 {say("Path 1: %1.", pathText(material_, first)),
                  say("Its narrowest link is %1, with room for %2: the bottleneck.",
                      linkName(network_, material_.graph(), narrowest(material_, chosen.front(), before)),
                      Seconds(first.bottleneck))},
                 2, chosen.front());
        light(find, chosen.front(), before);
        find.variables = {{say("b"), Seconds(first.bottleneck)}};
        add(std::move(find));
        for (std::size_t k = 0; k < chosen.size(); ++k)
            tellPath(chosen[k], k == 0 ? 0 : chosen[k - 1] + 1);
    }

    void tellPath(std::size_t index, std::size_t shown) {
        const AugmentingPath& path = material_.flow.paths[index];
        const auto before = material_.flow.flowAfter(index);
        const bool takesBack =
            std::ranges::any_of(path.steps, [](const AugmentingPath::Step& it) { return !it.forward; });
        Step push = step(say("Path %1", index + 1), {}, takesBack ? 3 : 4, index + 1);
        if (index == 0) {
            push.text = {say("We push %1; the link %2 is full now, marked with a square.",
                             Seconds(path.bottleneck),
                             linkName(network_, material_.graph(), narrowest(material_, index, before)))};
            tellRoom(push, path);
        } else if (takesBack) {
            push.text = {
                say("%1 takes earlier flow back where it runs against a link.", pathText(material_, path))};
        } else {
            push.text = {say("%1 has room for %2.", pathText(material_, path), Seconds(path.bottleneck))};
        }
        if (index > shown)
            push.text.push_back(index - shown == 1 ? say("One path before it is not shown.")
                                                   : say("%1 paths before it are not shown.", index - shown));
        push.variables = {{say("b"), Seconds(path.bottleneck)},
                          {say("flow"), Seconds(valueAfter(index + 1))}};
        push.figures = {{say("Bottleneck b"), Seconds(path.bottleneck)},
                        {say("Flow so far"), Seconds(valueAfter(index + 1))}};
        light(push, index, before);
        add(std::move(push));
    }

    /// What a first path leaves of a link that it does not fill: room forward and room back.
    void tellRoom(Step& push, const AugmentingPath& path) const {
        for (const AugmentingPath::Step& it : path.steps) {
            const double capacity = network_.links[at(it.link)].capacity;
            if (isInfinite(network_, it.link) || !(capacity > path.bottleneck))
                continue;
            push.text.push_back(say("The link %1 has %2 − %3 = %4 of room left, and %3 of room back.",
                                    linkName(network_, material_.graph(), it.link), Seconds(capacity),
                                    Seconds(path.bottleneck), Seconds(capacity - path.bottleneck)));
            return;
        }
    }

    void tellEnd() {
        const RecordedFlow& flow = material_.flow;
        const std::size_t all = flow.paths.size();
        const auto last = [&](Sentence title, std::vector<Sentence> text, int line) {
            Step end = step(std::move(title), std::move(text), line, all);
            if (!flow.isComplete())
                end.scene.flow = flow.flow;
            end.figures = {{say("Flow"), Seconds(flow.value)}};
            return end;
        };
        add(last(
            say("No path is left"),
            {flow.pathCount == 1
                 ? say("After one path none is left: the flow is %1.", Seconds(flow.value))
                 : say("After %1 paths none is left: the flow is %2.", flow.pathCount, Seconds(flow.value))},
            1));
        Step reach = last(
            say("What e still reaches"),
            {say("Follow the links that still have room: e reaches S."),
             say("Its layers are V_E = %1.",
                 setText(material_.graph(), layersOn(material_.graph(), material_.best.sides, Side::Edge)))},
            5);
        reach.scene.reached = flow.edgeSide;
        reach.scene.sides = material_.best.sides;
        add(std::move(reach));
        Step equal = last(say("Flow = cut"),
                          {say("Every link out of S is full, and together they carry all the flow: %1.",
                               Seconds(flow.value)),
                           say("So no cut is smaller, and no flow is larger.")},
                          6);
        equal.scene.reached = flow.edgeSide;
        equal.scene.sides = material_.best.sides;
        for (const int link : crossingLinks(network_, flow.edgeSide))
            equal.scene.lit.push_back({link, Light::Crossing});
        Step read = equal;
        add(std::move(equal));
        read.title = say("The plan");
        read.codeLine = 7;
        const Plan& best = material_.best;
        if (best.cut.empty())
            read.text = {say("All layers are beside e: nothing is sent, everything runs on the edge.")};
        else
            read.text = {
                say("V_S = %1 is sent; V_C = %2 runs in the cloud.", setText(material_.graph(), best.cut),
                    setText(material_.graph(), layersOn(material_.graph(), best.sides, Side::Cloud)))};
        read.text.push_back(say("One frame takes %1, and no plan is faster.", best.times.latency()));
        read.figures = stageFigures(material_.best.times);
        add(std::move(read));
        Step own =
            step(say("Your paths"),
                 {say("Start again from no flow and choose the paths yourself, link by link from e to c."),
                  say("Whatever you choose, the flow ends at %1.", Seconds(flow.value))},
                 1, 0);
        own.activity = Activity::ChoosePaths;
        own.more = {say("“Finish” pushes the rest for you.")};
        add(std::move(own));
    }

    const Material& material_;
    const CutNetwork& network_;
    Chapter chapter_;
};

} // namespace

Chapter minCutChapter(const Material& material) {
    return MinCutSteps(material).make();
}

} // namespace detail
} // namespace cutpoint::lesson
