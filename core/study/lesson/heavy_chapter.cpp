// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/load.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson::detail {
namespace {

constexpr int shownFrames = 5;

class HeavySteps {
public:
    HeavySteps(const Material& material, const Load& load)
        : material_(material), load_(load), best_(material.best) {
        chapter_.id = ChapterId::Heavy;
        chapter_.code = {load.dsh.grid.isGeometric
                             ? say("S := all weights alpha, gamma;  step grows (printed: 1)")
                             : say("S := all weights alpha, gamma;  step := 1"),
                         say("repeat:"),
                         say("    for alpha, for gamma in S by step:"),
                         say("        plan := min cut with alpha t^e, t^t, gamma t^c"),
                         say("        T_max := max(T_e, T_t, T_c)"),
                         say("        if T_max is not above the best: keep all three"),
                         say("    S := around the best;  step := step / K"),
                         say("until the best T_max improves by less than epsilon")};
    }

    Chapter make() {
        tellPipeline();
        tellPlans();
        tellGrid();
        tellHull();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line, const Plan& plan) const {
        Step step = layersStep(std::move(title), std::move(text), plan.sides);
        step.codeLine = line;
        step.figures = figuresOf(plan);
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }
    static std::vector<Figure> figuresOf(const Plan& plan) {
        return {{say("T_e"), plan.times.edge},
                {say("T_t"), plan.times.transfer},
                {say("T_c"), plan.times.cloud},
                {say("T_max"), plan.times.maxStage()}};
    }

    Chart stages(const Plan& plan, FramesPerSecond rate, int frames) const {
        const auto chart = gantt(material_, plan, rate, frames);
        return chart ? Chart(*chart) : Chart();
    }

    void tellPipeline() {
        Step line =
            step(say("Three stages in a row"),
                 {say("Frames arrive every 1/Q; while one is sent, the edge already computes the next."),
                  say("Here %1 frames a second pass the fastest plan.", load_.light.value)},
                 -1, best_);
        line.chart = stages(best_, load_.light, shownFrames);
        line.more = {say("Q is the sampling rate, in frames per second.")};
        add(std::move(line));
        Step light = step(say("Light load"),
                          {say("Every stage is done before the next frame comes: no frame ever waits."),
                           say("Then the least latency is all we want.")},
                          -1, best_);
        light.chart = stages(best_, load_.light, shownFrames);
        add(std::move(light));
        Step heavy =
            step(say("Heavy load"),
                 {say("At %1 frames a second the same plan falls behind, frame by frame: congestion.",
                      load_.heavy.value)},
                 -1, best_);
        if (!load_.isGiven)
            heavy.more = {say("This Q was chosen for this lesson.")};
        heavy.chart = stages(best_, load_.heavy, shownFrames + 2);
        add(std::move(heavy));
        Step beat = step(say("The max stage time"),
                         {say("The slowest stage sets the beat: T_max = %1.", best_.times.maxStage()),
                          say("This plan carries 1 / T_max = %1 frames a second and no more.",
                              1 / best_.times.maxStage().value)},
                         4, best_);
        beat.chart = stages(best_, load_.heavy, shownFrames + 2);
        add(std::move(beat));
    }

    void tellPlans() {
        const Plan& widest = load_.widest;
        Step other = step(say("Another plan, another beat"), {}, -1, widest);
        const bool isCarried = load_.heavy.value * widest.times.maxStage().value <= 1;
        if (widest.times.maxStage() < best_.times.maxStage()) {
            other.text = {
                say("The plan with V_S = %1 has T_max = %2 and carries %3 frames a second.",
                    setText(material_.graph(), widest.cut), widest.times.maxStage(),
                    1 / widest.times.maxStage().value),
                say("Its latency is %1 instead of %2.", widest.times.latency(), best_.times.latency())};
        } else {
            other.title = say("No other plan has a quicker beat");
            other.text = {say("On this model the fastest plan has the least T_max, too.")};
            other.more = {say("At another bandwidth that may differ.")};
        }
        if (load_.isExact && !isCarried)
            (other.text.size() < 2 ? other.text : other.more)
                .push_back(say("At this bandwidth no plan carries %1 frames a second.", load_.heavy.value));
        other.chart = stages(widest, load_.heavy, shownFrames + 2);
        add(std::move(other));
        Step hard =
            step(say("A hard problem"),
                 {say("To find the least T_max is NP-hard: no method is known that is quick on every net."),
                  say("The paper's DSH tries min cuts with weights instead.")},
                 0, widest);
        hard.more = {
            say("Cutpoint itself answers from the frontier, all trade-offs of the net, and proves it.")};
        add(std::move(hard));
    }

    /// The first grid; of it the first `count` cells.
    Cells grid(std::size_t count, int lit) const {
        Cells cells;
        for (const DshCell& cell : load_.cells) {
            if (cell.round != 1)
                continue;
            if (std::ranges::find(cells.alphas, cell.alpha) == cells.alphas.end())
                cells.alphas.push_back(cell.alpha);
            if (std::ranges::find(cells.gammas, cell.gamma) == cells.gammas.end())
                cells.gammas.push_back(cell.gamma);
            if (cells.maxStage.size() >= count)
                continue;
            cells.maxStage.push_back(cell.maxStage);
            const int index = static_cast<int>(cells.maxStage.size()) - 1;
            if (cells.best < 0 || cell.maxStage <= cells.maxStage[static_cast<std::size_t>(cells.best)])
                cells.best = index;
        }
        cells.lit = lit;
        return cells;
    }

    void tellCell(Sentence title, double alpha, double gamma) {
        const Plan plan = weightedPlan(material_, alpha, gamma);
        Step cell = step(std::move(title),
                         {say("With alpha = %1 and gamma = %2 the cheapest cut has V_S = %3 and T_max = %4.",
                              alpha, gamma, setText(material_.graph(), plan.cut), plan.times.maxStage())},
                         3, plan);
        cell.variables = {
            {say("alpha"), alpha}, {say("gamma"), gamma}, {say("T_max"), plan.times.maxStage()}};
        int index = -1, found = -1;
        for (const DshCell& it : load_.cells)
            if (it.round == 1) {
                ++index;
                if (it.alpha == alpha && it.gamma == gamma)
                    found = index;
            }
        cell.chart = grid(static_cast<std::size_t>(found + 1), found);
        add(std::move(cell));
    }

    /// A whole number where it is not astronomical.
    Argument cellsAsked() const {
        constexpr double largest = 1e9;
        const double asked = load_.dsh.grid.cellsAsked;
        return asked < largest ? Argument(static_cast<long long>(asked)) : Argument(asked);
    }

    void tellGrid() {
        Step weights =
            step(say("Weights"),
                 {say("DSH multiplies every edge time by alpha and every cloud time by gamma, then cuts."),
                  say("A large alpha drives layers to the cloud, a large gamma to the edge.")},
                 3, best_);
        add(std::move(weights));
        tellCell(say("The cell (1, 1)"), 1, 1);
        chapter_.steps.back().text.push_back(say("These are the true times: the fastest plan."));
        Cells whole = grid(load_.cells.size(), -1);
        const double alpha =
            whole.alphas.empty()
                ? 0.5
                : whole.alphas[std::min(whole.alphas.size() - 1, 2 * whole.alphas.size() / 3 + 1)];
        const double gamma =
            whole.gammas.empty()
                ? 0.5
                : whole.gammas[alpha > 1 ? whole.gammas.size() / 3 : whole.gammas.size() - 1];
        tellCell(say("Another cell"), alpha, gamma);
        if (load_.dsh.grid.isGeometric)
            chapter_.steps.back().text.push_back(
                say("This first grid is geometric: each weight is a factor above the last, not 1 more."));
        whole.lit = whole.best;
        Step filled = step(say("The grid fills up"),
                           {say("Each cell is one min cut; the best T_max in it is %1.",
                                whole.best >= 0 ? whole.maxStage[static_cast<std::size_t>(whole.best)]
                                                : load_.dsh.plan.times.maxStage()),
                            say("Finer grids around that cell follow: DSH ends at %1 after %2 cuts.",
                                load_.dsh.plan.times.maxStage(), load_.dsh.grid.cellsVisited)},
                           6, load_.dsh.plan);
        filled.chart = whole;
        add(std::move(filled));
        Step size = step(say("Printed flaw: the size of the grid"), {}, 0, load_.dsh.plan);
        size.text = {load_.dsh.grid.isGeometric
                         ? say("Algorithm 2 asks for %1 cells here, in steps of 1; we visit %2, in factors.",
                               cellsAsked(), load_.dsh.grid.cellsFirst)
                         : say("Algorithm 2 asks for %1 cells here, which is few; real nets can need 10^12.",
                               cellsAsked())};
        size.figures = {
            {say("Cells asked for"), cellsAsked()},
            {say("Cells visited in the first grid"), static_cast<long long>(load_.dsh.grid.cellsFirst)},
            {say("Cells visited in all grids"), static_cast<long long>(load_.dsh.grid.cellsVisited)}};
        size.chart = whole;
        add(std::move(size));
        tellLines(whole);
    }

    /// Lines 12 and 17 of Algorithm 2 as printed.
    void tellLines(const Cells& whole) {
        const Seconds kept = load_.dsh.plan.times.maxStage();
        const Seconds last = load_.cells.empty() ? kept : load_.cells.back().maxStage;
        const auto ties = std::ranges::count_if(whole.maxStage, [&](Seconds it) {
            return whole.best >= 0 && it == whole.maxStage[static_cast<std::size_t>(whole.best)];
        });
        Step lines = step(
            say("Printed flaw: lines 12 and 17"),
            {say("Line 12 of Algorithm 2 resets the wrong variable, so only the “≤” of line 17 lets a finer "
                 "grid return "
                 "anything, and among equals the last cell wins: here of %1.",
                 ties),
             say("Line 18 forgets the plan: the last cell's, with T_max = %1, is returned instead of %2.",
                 last, kept)},
            5, load_.dsh.plan);
        lines.figures = {{say("Kept here"), kept}, {say("Returned as printed"), last}};
        lines.chart = whole;
        add(std::move(lines));
    }

    /// Every plan known as a point, the hull's filled.
    Curves tradeOff(const Plan* marked) const {
        Curves curves;
        curves.xTitle = say("T_e in seconds");
        curves.yTitle = say("T_t + T_c in seconds");
        const auto dot = [&](const StageTimes& times, Curves::DotKind kind, Sentence name = {}) {
            curves.dots.push_back(
                {{times.edge.value, (times.transfer + times.cloud).value}, kind, std::move(name)});
        };
        constexpr std::size_t most = 400;
        if (material_.frontier) {
            const std::size_t stride = 1 + material_.frontier->size() / most;
            for (std::size_t i = 0; i < material_.frontier->size(); i += stride)
                dot(material_.frontier->times(i, material_.problem), Curves::DotKind::Plain);
        }
        for (const HullPoint& point : load_.hull.points())
            dot(point.plan.times, Curves::DotKind::Hull);
        dot(load_.dsh.plan.times, Curves::DotKind::Best, say("DSH"));
        if (marked)
            dot(marked->times, Curves::DotKind::Marked, say("marked"));
        return curves;
    }

    void tellHull() {
        const bool hasMarked = load_.unreachable.has_value();
        const Plan& marked = hasMarked ? *load_.unreachable : load_.widest;
        Step hull = step(say("What weights can reach"), {}, 3, marked);
        if (hasMarked)
            hull.text = {
                say("Weights reach only plans on the hull, the filled points."),
                say("The marked plan, with T_max = %1, is best for no weights at all, however fine the grid.",
                    marked.times.maxStage())};
        else if (load_.hull.isComplete())
            hull.text = {say("Weights reach only plans on the hull, the filled points."),
                         say("Here that hides no plan worth having.")};
        else
            hull.text = {say("Weights reach only plans on the hull, the filled points."),
                         say("This net has too many to show them all.")};
        hull.more = {say("The least T_max is %1, DSH found %2.", load_.widest.times.maxStage(),
                         load_.dsh.plan.times.maxStage())};
        hull.chart = tradeOff(&marked);
        add(std::move(hull));
        Step own = step(say("Your weights"), {say("Move alpha and gamma and try to reach the marked plan.")},
                        3, marked);
        if (hasMarked)
            own.text.push_back(say("It cannot be done: see how close you get."));
        own.activity = Activity::ChooseWeights;
        own.chart = tradeOff(&marked);
        add(std::move(own));
    }

    const Material& material_;
    const Load& load_;
    const Plan& best_;
    Chapter chapter_;
};

} // namespace

Result<Chapter> heavyChapter(const Material& material, const Effort& effort) {
    const auto load = measureLoad(material, effort);
    if (!load)
        return load.error();
    Chapter chapter = HeavySteps(material, *load).make();
    chapter.load = std::make_shared<Load>(*load);
    return chapter;
}

} // namespace cutpoint::lesson::detail
