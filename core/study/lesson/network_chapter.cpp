// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arithmetic.h"
#include "core/partition/paper/literal.h"
#include "core/study/lesson/chapters.h"

#include <algorithm>

namespace cutpoint::lesson::detail {
namespace {

/// Grows G' before the reader's eyes.
class NetworkSteps {
public:
    explicit NetworkSteps(const Material& material)
        : material_(material), problem_(material.problem), network_(*material.network),
          visible_(network_.links.size()) {
        chapter_.id = ChapterId::Network;
        chapter_.code = {say("V' := V, e and c"),
                         say("for every layer v:"),
                         say("    add (e, v) with t_v^c    (red)"),
                         say("    add (v, c) with t_v^e    (blue)"),
                         say("    if several layers read v: add v' and (v, v') with t_v^t    (black)"),
                         say("        for every reader u: add (v', u), infinite    (dashed)"),
                         say("    if one layer u reads v: add (v, u) with t_v^t    (black)"),
                         say("    for every reader u: add (u, v), infinite    (back, not drawn)"),
                         say("if v is the raw input: make (e, v) infinite")};
        example_ = telling(material_);
    }

    Chapter make() {
        tellTerminals();
        tellRed();
        tellBlue();
        tellBlack();
        tellFixedCosts();
        tellFlaws();
        tellCut();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line) {
        Step step;
        step.title = std::move(title);
        step.text = std::move(text);
        step.codeLine = line;
        step.scene.network = material_.network;
        step.scene.hasTerminals = true;
        step.scene.visible = visible_;
        step.scene.hasNumbers = true;
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }

    int linkOf(LayerId v, LinkKind kind) const {
        for (std::size_t i = 0; i < network_.links.size(); ++i) {
            const CutNetwork::Link& link = network_.links[i];
            if (link.kind == kind && (kind == LinkKind::Red ? link.to : link.from) == v)
                return static_cast<int>(i);
        }
        return -1;
    }
    void show(LinkKind kind) {
        for (std::size_t i = 0; i < network_.links.size(); ++i)
            if (network_.links[i].kind == kind)
                visible_[i] = true;
    }

    void tellTerminals() {
        Step first = step(say("A trick: costs become capacities"),
                          {say("We build a second graph, G', in which every plan is a cut and the plan's "
                               "latency is the cut's capacity."),
                           say("Then a method for cuts finds the best plan.")},
                          -1);
        first.scene.network = nullptr;
        first.scene.hasTerminals = false;
        first.more = {say("A cut divides the vertices into two sides; its capacity adds up the links that "
                          "lead from the first side to the second.")};
        add(std::move(first));
        add(step(say("Two new vertices"),
                 {say("e is the edge's side, the source; c is the cloud's side, the sink."),
                  say("A layer that the cut leaves with e runs on the edge, one left with c in the cloud.")},
                 0));
    }

    void tellRed() {
        const int link = linkOf(example_, LinkKind::Red);
        visible_[at(link)] = true;
        Step one = step(say("The first red link"),
                        {say("A red link leads from e to %1, with the cloud time %2 as its capacity.",
                             material_.name(example_), problem_.cloudCost(example_)),
                         say("If %1 ends up with c, the cut crosses this link and pays for the cloud.",
                             material_.name(example_))},
                        2);
        one.scene.lit = {{link, Light::Spoken}};
        one.more = {say("The paper calls these links red; they are drawn in vermilion, which everybody can "
                        "tell from blue.")};
        one.variables = {{say("v"), material_.name(example_)}, {say("t_v^c"), problem_.cloudCost(example_)}};
        add(std::move(one));
        show(LinkKind::Red);
        add(step(say("All red links"), {say("Every layer gets its red link: together they can cost T_c.")},
                 2));
    }

    void tellBlue() {
        const int link = linkOf(example_, LinkKind::Blue);
        visible_[at(link)] = true;
        Step one = step(say("The first blue link"),
                        {say("A blue link leads from %1 to c, with the edge time %2.",
                             material_.name(example_), problem_.edgeTime(example_)),
                         say("If %1 stays with e, the cut crosses this link and pays for the edge.",
                             material_.name(example_))},
                        3);
        one.scene.lit = {{link, Light::Spoken}};
        one.variables = {{say("v"), material_.name(example_)}, {say("t_v^e"), problem_.edgeTime(example_)}};
        add(std::move(one));
        show(LinkKind::Blue);
        add(step(say("All blue links"),
                 {say("Now each layer pays on exactly one of the two sides: together the blue links can cost "
                      "T_e.")},
                 3));
    }

    void tellBlack() {
        const LayerGraph& graph = material_.graph();
        LayerId fork = -1;
        for (LayerId v : material_.window)
            if (network_.auxiliaryOf[at(v)] >= 0 &&
                (fork < 0 || graph.successors(v).size() > graph.successors(fork).size()))
                fork = v;
        for (std::size_t i = 0; i < network_.links.size(); ++i)
            if (network_.links[i].kind == LinkKind::Black &&
                network_.auxiliaryOf[at(network_.links[i].from)] < 0)
                visible_[i] = true;
        add(step(say("Black links"),
                 {say("Between layers the link carries the transfer time: black, or white on a dark ground."),
                  say("It is crossed when its first layer is on the edge and its second in the cloud.")},
                 6));
        if (fork < 0) {
            tellNoFork();
        } else {
            tellFork(fork);
        }
        show(LinkKind::Black);
        show(LinkKind::Dashed);
        Step infinite = step(say("What is infinite"),
                             {say("Dashed links are infinite: no finite cut can cross them."),
                              say("So are red links of raw inputs, which are always on the edge.")},
                             8);
        for (LayerId v : graph.inputs())
            infinite.scene.lit.push_back({linkOf(v, LinkKind::Red), Light::Spoken});
        infinite.more = {
            say("In the program infinite is a number larger than all other capacities together.")};
        add(std::move(infinite));
    }

    void tellNoFork() {
        LayerId v = material_.window.front();
        add(step(
            say("Counted once"),
            {say("Here every layer has one reader at most, so one black link each is enough."),
             say("If two layers read %1, two black links would charge %2 twice; the next step avoids that.",
                 material_.name(v), problem_.transferTime(v))},
            6));
        add(step(say("Auxiliary vertices"),
                 {say("A layer v with several readers gets an auxiliary vertex v': one black link to v', and "
                      "from there a dashed one to each reader."),
                  say("This net needs none.")},
                 4));
    }

    void tellFork(LayerId fork) {
        const auto readers = static_cast<double>(material_.graph().successors(fork).size());
        const Seconds once = problem_.transferTime(fork);
        Step twice =
            step(say("Do not count one transfer twice"),
                 {say("%1 is read by %2 layers; with a black link to each, sending it would cost %3.",
                      material_.name(fork), material_.graph().successors(fork).size(), readers * once),
                  say("But it is sent only once: %1.", once)},
                 4);
        twice.scene.uncollected = {fork};
        twice.scene.layers = {fork};
        twice.figures = {{say("Counted for each reader"), readers * once}, {say("True cost"), once}};
        add(std::move(twice));
        const int link = linkOf(fork, LinkKind::Black);
        visible_[at(link)] = true;
        for (std::size_t i = 0; i < network_.links.size(); ++i)
            if (network_.links[i].kind == LinkKind::Dashed &&
                network_.links[i].from == network_.auxiliaryOf[at(fork)])
                visible_[i] = true;
        Step aside = step(say("Auxiliary vertices"),
                          {say("So %1 gets an auxiliary vertex %1': one black link leads to it, with %2.",
                               material_.name(fork), once),
                           say("From there a dashed link leads to each reader, at no cost of its own.")},
                          4);
        aside.scene.lit = {{link, Light::Spoken}};
        aside.variables = {{say("v"), material_.name(fork)}, {say("t_v^t"), once}};
        add(std::move(aside));
    }

    /// Vertices that are neither layers nor auxiliary ones carry what a frame pays once.
    void tellFixedCosts() {
        if (network_.edgeFixed < 0 && network_.cloudFixed < 0)
            return;
        show(LinkKind::Fixed);
        show(LinkKind::Claim);
        Step once = step(say("What a frame pays once"), {}, -1);
        const Seconds onEdge = problem_.fixed.edge, inCloud = problem_.fixed.cloud + problem_.network.rtt;
        if (network_.edgeFixed >= 0 && network_.cloudFixed >= 0)
            once.text = {
                say("However many layers run there, a frame pays %1 once to start the edge, and %2 to "
                    "call and start the cloud.",
                    onEdge, inCloud),
                say("Two more vertices carry that: a_e before c, a_c behind e.")};
        else if (network_.edgeFixed >= 0)
            once.text = {
                say("However many layers run there, a frame pays %1 once to start the edge.", onEdge),
                say("One more vertex carries that: a_e before c.")};
        else
            once.text = {
                say("However many layers run there, a frame pays %1 once to call and start the cloud.",
                    inCloud),
                say("One more vertex carries that: a_c behind e.")};
        once.more = {
            say("Dashed links tie these vertices to the layers: if a layer beside e leads to a_e, or "
                "a_c leads to one beside c, the cut must pay.")};
        for (std::size_t i = 0; i < network_.links.size(); ++i)
            if (network_.links[i].kind == LinkKind::Fixed)
                once.scene.lit.push_back({static_cast<int>(i), Light::Spoken});
        add(std::move(once));
    }

    /// Eq. 4 as printed lacks two things; what each costs on this model.
    void tellFlaws() {
        const auto literal = solveLiteral(problem_);
        Step back = step(say("Printed Eq. 4: returning is free"),
                         {say("The paper's Eq. 4 has no links back, so a layer could return from the cloud "
                              "to the edge for nothing.")},
                         7);
        Step pinned = step(say("Printed Eq. 4: the input is free"),
                           {say("Nor does it keep the raw input on the edge: it may “start” in the cloud, "
                                "and no upload is paid.")},
                           8);
        for (LayerId v : material_.graph().inputs())
            pinned.scene.lit.push_back({linkOf(v, LinkKind::Red), Light::Flawed});
        if (literal) {
            if (literal->backLinks.empty())
                back.text.push_back(say("On this model, at this bandwidth, that does no harm."));
            else
                back.text.push_back(
                    literal->returned.size() == 1
                        ? say("Here one layer would return; the way back would really cost %1.",
                              literal->returnTransfer)
                        : say("Here %1 layers would return; the way back would really cost %2.",
                              literal->returned.size(), literal->returnTransfer));
            back.scene.links = literal->backLinks;
            if (literal->freeUploads.empty())
                pinned.text.push_back(say("On this model, at this bandwidth, that does no harm."));
            else
                pinned.text.push_back(say("Here it believes %1, but its plan costs %2 and the best one %3.",
                                          literal->believed.latency(), literal->real.latency(),
                                          literal->corrected.times.latency()));
            pinned.figures = {{say("Believed"), literal->believed.latency()},
                              {say("Real"), literal->real.latency()},
                              {say("Best"), literal->corrected.times.latency()}};
        }
        back.more = {say("G' here has an infinite link back for every link of the model; it is not drawn.")};
        pinned.more = {say("G' here makes the red link of a raw input infinite.")};
        add(std::move(back));
        add(std::move(pinned));
    }

    void tellCut() {
        const Plan& plan = material_.example;
        const auto edgeSide = vertexSides(network_, material_.graph(), plan.sides);
        Step own = step(say("Which links does it cross?"),
                        {say("Here is a cut with V_S = %1.", setText(material_.graph(), plan.cut)),
                         say("Choose the links that lead from e's side to c's side.")},
                        -1);
        own.scene.sides = plan.sides;
        own.scene.isCutAsked = true;
        own.activity = Activity::PickCrossing;
        add(std::move(own));

        Seconds whole;
        Step read = step(say("Read off by colour"), {}, -1);
        read.scene.sides = plan.sides;
        for (const int link : crossingLinks(network_, edgeSide)) {
            read.scene.lit.push_back({link, Light::Crossing});
            whole += Seconds(network_.links[at(link)].capacity);
        }
        read.text = {
            problem_.hasFixedCosts()
                ? say("With what is paid once, its blue links add up to T_e = %1, its black ones to T_t = "
                      "%2, "
                      "its red ones to T_c = %3.",
                      plan.times.edge, plan.times.transfer, plan.times.cloud)
                : say("Its blue links add up to T_e = %1, its black ones to T_t = %2, its red ones to T_c = "
                      "%3.",
                      plan.times.edge, plan.times.transfer, plan.times.cloud),
            say("The cut's capacity is the plan's latency: %1.", whole)};
        read.figures = stageFigures(plan.times);
        add(std::move(read));
    }

    const Material& material_;
    const Problem& problem_;
    const CutNetwork& network_;
    std::vector<bool> visible_;
    LayerId example_ = -1;
    Chapter chapter_;
};

} // namespace

Chapter networkChapter(const Material& material) {
    return NetworkSteps(material).make();
}

} // namespace cutpoint::lesson::detail
