// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/arithmetic.h"
#include "core/study/lesson/budget_study.h"
#include "core/study/lesson/chapters.h"

#include <algorithm>

namespace cutpoint::lesson::detail {
namespace {

constexpr std::size_t shownNodes = 40;

class BudgetSteps {
public:
    BudgetSteps(const Material& material, const BudgetStudy& study)
        : material_(material), study_(study), graph_(material.graph()), plan_(study.answer.plan) {
        chapter_.id = ChapterId::Budget;
        chapter_.code = {say("least  sum of t_v^e f_v"),
                         say("with   f_u <= f_v  for every link (v, u)"),
                         say("       y_v >= f_v - f_u  for every link (v, u)"),
                         say("       sum of t_v^c (1 - f_v) + sum of t_v^t y_v <= T0"),
                         say("relax: let every f_v be anything from 0 to 1, solve"),
                         say("if no f_v is split: a plan; keep it if it is the best so far"),
                         say("if infeasible, or T_e not below the best plan's: prune"),
                         say("else branch: choose a split v, solve with f_v = 1 and with f_v = 0")};
    }

    Chapter make() {
        tellProgram();
        tellRelaxation();
        tellTree();
        tellEnd();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line, const PerLayer<Side>& sides = {}) const {
        Step step = layersStep(std::move(title), std::move(text), sides);
        step.codeLine = line;
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }
    Seconds budget() const { return *study_.problem.limits.cloudBudget; }

    void tellProgram() {
        Step limit =
            step(say("A budget for the cloud"),
                 {say("The cloud serves many; to each frame it gives the time T0 at most, sending included."),
                  say("Let T0 = %1.", budget())},
                 -1, material_.best.sides);
        const StageTimes& times = material_.best.times;
        if (!study_.isGiven)
            limit.more = {say("This T0 was chosen for this lesson.")};
        limit.more.push_back(say("The fastest plan would use T_t + T_c = %1.", times.transfer + times.cloud));
        limit.figures = {{say("T0"), budget()}, {say("T_t + T_c"), times.transfer + times.cloud}};
        add(std::move(limit));
        add(step(say("The aim"),
                 {say("Within T0, the edge should have as little to do as possible: least T_e with T_t + T_c "
                      "<= T0.")},
                 0));
        Step f = step(say("One number for each layer"),
                      {say("f_v = 1 puts layer v on the edge, f_v = 0 in the cloud."),
                       say("For a link from v to u, f_u <= f_v: nothing returns.")},
                      1, plan_.sides);
        f.scene.hasNumbers = false;
        add(std::move(f));
        tellSent();
        Step row =
            step(say("The budget row"),
                 {say("One row adds up what the cloud computes and what is sent; it may not exceed T0."),
                  say("The best plan uses %1 of %2.", plan_.times.transfer + plan_.times.cloud, budget())},
                 3, plan_.sides);
        row.figures = {
            {say("T_t"), plan_.times.transfer}, {say("T_c"), plan_.times.cloud}, {say("T0"), budget()}};
        add(std::move(row));
    }

    /// The paper's H f charges a layer once for each link.
    void tellSent() {
        Seconds perLink;
        std::vector<Link> crossing;
        for (const Link& link : graph_.links())
            if (plan_.onEdge(link.producer) && !plan_.onEdge(link.consumer)) {
                perLink += study_.problem.transferTime(link.producer);
                crossing.push_back(link);
            }
        Step sent = step(say("What is sent"),
                         {say("y_v = 1 when v is on the edge and a reader in the cloud."),
                          say("The printed program has one y for each link instead, and charges a layer once "
                              "per reader.")},
                         2, plan_.sides);
        sent.scene.links = std::move(crossing);
        sent.figures = {{say("Once per layer"), plan_.times.transfer},
                        {say("Once per link, as printed"), perLink}};
        sent.more = {
            perLink > plan_.times.transfer
                ? say("In the best plan that would count %1 instead of %2.", perLink, plan_.times.transfer)
                : say("In the best plan here both count %1.", plan_.times.transfer)};
        add(std::move(sent));
    }

    void tellRelaxation() {
        const Relaxation& root = study_.root;
        Step relaxed = step(
            say("Relax"), {say("Whole numbers are hard, so first each f_v may be anything from 0 to 1.")}, 4);
        if (root.split.empty())
            relaxed.text.push_back(say("Here the answer is whole already: a plan, and the best one."));
        else if (root.split.size() == 1)
            relaxed.text.push_back(say("The answer splits one layer, %1: its box is partly filled.",
                                       material_.name(root.split.front())));
        else
            relaxed.text.push_back(
                say("The answer splits %1 of the layers: their boxes are partly filled.", root.split.size()));
        relaxed.scene.shares = root.shares;
        relaxed.scene.layers = root.split;
        for (std::size_t i = 0; i < std::min<std::size_t>(6, root.split.size()); ++i)
            relaxed.figures.push_back(
                {say("f of %1", material_.name(root.split[i])), root.shares[at(root.split[i])]});
        add(std::move(relaxed));
        Step bound = step(
            say("A bound"),
            {say("Relaxing only adds choices, so no plan within T0 has a T_e below %1.", root.bound)}, 4);
        bound.scene.shares = root.shares;
        bound.scene.layers = root.split;
        bound.figures = {{say("Bound"), root.bound}};
        bound.chart = tree(1, 0);
        add(std::move(bound));
    }

    /// The first nodes of GLPK's tree as they look at the end; `lit` stands out.
    Tree tree(std::size_t count, int lit) const {
        Tree tree;
        const auto& nodes = study_.tree.nodes;
        for (std::size_t i = 0; i < std::min(count, nodes.size()); ++i) {
            const DsccsTree::Node& node = nodes[i];
            Tree::Node shown;
            shown.parent = node.parent;
            if (node.layer >= 0)
                shown.branch = branchName(graph_, node.layer, node.side);
            shown.bound = node.bound;
            shown.state = static_cast<Tree::State>(node.status);
            shown.isLit = static_cast<int>(i) == lit;
            const bool isBetter = tree.incumbent < 0 || node.bound < nodes[at(tree.incumbent)].bound;
            if (node.status == DsccsTree::Status::Integral && isBetter)
                tree.incumbent = static_cast<int>(i);
            tree.nodes.push_back(std::move(shown));
        }
        return tree;
    }
    int firstWith(DsccsTree::Status status) const {
        for (std::size_t i = 1; i < std::min(shownNodes, study_.tree.nodes.size()); ++i)
            if (study_.tree.nodes[i].status == status)
                return static_cast<int>(i);
        return -1;
    }

    void tellTree() {
        const auto& nodes = study_.tree.nodes;
        if (nodes.size() < 3) {
            Step none = step(say("No tree is needed"),
                             {say("GLPK settles this one at the root, so there is nothing to branch on."),
                              say("With another T0 a tree may grow.")},
                             5, plan_.sides);
            none.chart = tree(nodes.size(), 0);
            add(std::move(none));
            return;
        }
        const LayerId layer = nodes[1].layer;
        Step branch =
            step(say("Branch"),
                 {study_.root.split.size() == 1
                      ? say("Layer %1 is split, so we ask for both answers: once on the edge, once "
                            "in the cloud.",
                            material_.name(layer))
                      : say("Layer %1 is split most evenly, so we ask for both answers: once on the "
                            "edge, once in the cloud.",
                            material_.name(layer))},
                 7);
        branch.scene.layers = {layer};
        branch.scene.shares = study_.root.shares;
        branch.chart = tree(3, 0);
        branch.variables = {{say("v"), material_.name(layer)}};
        add(std::move(branch));
        Step children = step(say("Two subproblems"), {}, 7);
        const bool isFirstOut = nodes[1].bound < Seconds(0), isSecondOut = nodes[2].bound < Seconds(0);
        if (isFirstOut || isSecondOut) {
            const DsccsTree::Node &out = nodes[isFirstOut ? 1 : 2], &in = nodes[isFirstOut ? 2 : 1];
            children.text = {
                out.side == Side::Edge
                    ? say("With %1 on the edge no plan keeps to T0: that subproblem is infeasible.",
                          material_.name(layer))
                    : say("With %1 in the cloud no plan keeps to T0: that subproblem is "
                          "infeasible.",
                          material_.name(layer)),
                say("The other has the bound %1: deciding more never lowers it.", in.bound)};
        } else {
            children.text = {say("Their bounds are %1 and %2; each is a smaller problem of the same kind.",
                                 nodes[1].bound, nodes[2].bound),
                             say("Deciding more never lowers the bound.")};
        }
        children.scene.layers = {layer};
        children.chart = tree(3, 1);
        add(std::move(children));
        if (const int integral = firstWith(DsccsTree::Status::Integral); integral >= 0) {
            Step found =
                step(say("Integral: the incumbent"),
                     {say("Here nothing is split: a plan, with T_e = %1.", nodes[at(integral)].bound),
                      say("The best plan so far is called the incumbent.")},
                     5);
            found.chart = tree(at(integral) + 1, integral);
            add(std::move(found));
        }
        if (const int pruned = firstWith(DsccsTree::Status::Pruned); pruned >= 0) {
            const Seconds limit = nodes[at(pruned)].bound;
            Step cut = step(say("Pruned"),
                            {limit < Seconds(0)
                                 ? say("No plan in this branch keeps to T0: it is infeasible, and we never "
                                       "look into it.")
                                 : say("Its bound %1 is not below the incumbent's T_e: nothing better can "
                                       "hide in this branch, and we never look into it.",
                                       limit)},
                            6);
            cut.chart = tree(shownNodes, pruned);
            add(std::move(cut));
        }
        Step whole =
            step(say("The whole tree"),
                 {say("GLPK made %1 subproblems instead of trying every plan.", study_.tree.nodeCount)}, 7);
        Tree all = tree(shownNodes, -1);
        all.leftOut = study_.tree.nodeCount - all.nodes.size();
        if (all.leftOut > 0)
            whole.text.push_back(say("The first %1 are shown.", all.nodes.size()));
        whole.chart = std::move(all);
        add(std::move(whole));
    }

    void tellEnd() {
        Step best = step(say("The best plan within T0"),
                         {say("V_S = %1: T_e = %2, with T_t + T_c = %3.", setText(graph_, plan_.cut),
                              plan_.times.edge, plan_.times.transfer + plan_.times.cloud)},
                         5, plan_.sides);
        best.figures = stageFigures(plan_.times);
        best.scene.layers = plan_.cut;
        best.more = {say("With T0 = 0 only edge-only is left.")};
        add(std::move(best));
        Step own = step(say("Your tree"),
                        {say("Choose a subproblem and the layer to branch on."),
                         say("Any choice ends at the same T_e; good ones end sooner.")},
                        7);
        own.scene.shares = study_.root.shares;
        own.activity = Activity::Branch;
        add(std::move(own));
    }

    const Material& material_;
    const BudgetStudy& study_;
    const LayerGraph& graph_;
    const Plan& plan_;
    Chapter chapter_;
};

} // namespace

Result<Chapter> budgetChapter(const Material& material, const Effort& effort) {
    const auto study = studyBudget(material, effort);
    if (!study)
        return study.error();
    Chapter chapter = BudgetSteps(material, *study).make();
    chapter.budget = std::make_shared<BudgetStudy>(*study);
    return chapter;
}

} // namespace cutpoint::lesson::detail
