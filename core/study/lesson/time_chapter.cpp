// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/journey.h"

#include <algorithm>

namespace cutpoint::lesson::detail {
namespace {

class TimeSteps {
public:
    TimeSteps(const Material& material, const Journey& journey) : material_(material), journey_(journey) {
        chapter_.id = ChapterId::Time;
        chapter_.code = {say("while frames come:"),
                         say("    B := measured bandwidth"),
                         say("    plan := the plan of least latency at B    (DSL)"),
                         say("    if T_max > 1/Q:"),
                         say("        plan := the plan of least T_max    (DSH)"),
                         say("        if still T_max > 1/Q: ask for a smaller Q"),
                         say("    run the plan")};
    }

    Chapter make() {
        const std::size_t slow = slowest();
        Step changes = step(say("The link changes"),
                            {say("A train, a crowd, a wall: bandwidth B rises and falls within seconds."),
                             say("This trace was made up for this net.")},
                            -1, journey_.fixedSides);
        changes.chart = bandwidthChart(-1);
        add(std::move(changes));
        tellFixed(slow);
        tellDads(slow);
        tellEnd();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line, const PerLayer<Side>& sides) const {
        Step step = layersStep(std::move(title), std::move(text), sides);
        step.codeLine = line;
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }

    std::size_t slowest() const {
        const auto it =
            std::ranges::min_element(journey_.parts, {}, [](const Journey::Part& part) { return part.rate; });
        return static_cast<std::size_t>(it - journey_.parts.begin());
    }
    std::string cutAt(std::size_t part) const {
        return setText(material_.graph(), journey_.parts[part].best.cut);
    }

    Curves bandwidthChart(int litPart) const {
        Curves curves;
        curves.xTitle = say("time in seconds");
        curves.yTitle = say("B in Mbit/s");
        Curves::Curve curve{say("B"), {}, true, true};
        for (const Journey::Part& part : journey_.parts)
            curve.points.push_back({part.start.value, part.rate.value / 1e6});
        curve.points.push_back({journey_.duration().value, journey_.parts.back().rate.value / 1e6});
        curves.curves.push_back(std::move(curve));
        if (litPart >= 0)
            curves.marks.push_back({journey_.parts[static_cast<std::size_t>(litPart)].start.value,
                                    say("%1", journey_.parts[static_cast<std::size_t>(litPart)].rate)});
        return curves;
    }
    /// Runs look the same in every chart: DADS drawn through, the fixed plan dashed, the oracle dotted.
    Curves latencyChart(const std::vector<std::pair<const SimulationResult*, Sentence>>& runs) const {
        Curves curves;
        curves.xTitle = say("time in seconds");
        curves.yTitle = say("latency in seconds");
        for (std::size_t k = 0; k < runs.size(); ++k) {
            const int look = runs[k].first == &journey_.dads ? 0 : runs[k].first == &journey_.fixed ? 1 : 2;
            Curves::Curve curve{runs[k].second, {}, k + 1 == runs.size(), false, look};
            for (const SimulatedFrame& frame : runs[k].first->frames)
                curve.points.push_back({frame.arrival.value, frame.latency().value});
            curves.curves.push_back(std::move(curve));
        }
        return curves;
    }
    static std::vector<Figure> figuresOf(const SimulationResult& run) {
        return {{say("Median latency"), run.medianLatency},
                {say("Worst latency"), run.worstLatency},
                {say("Switches"), static_cast<long long>(run.switches)}};
    }

    void tellFixed(std::size_t slow) {
        const Plan fixed = material_.planOf(journey_.fixedSides);
        Step plan = step(say("One plan for all"),
                         {say("On average the link carries %1; the best plan for that has V_S = %2.",
                              journey_.trace.mean(), setText(material_.graph(), fixed.cut)),
                          say("Let it run all the time.")},
                         -1, journey_.fixedSides);
        plan.chart = latencyChart({{&journey_.fixed, say("fixed plan")}});
        plan.figures = figuresOf(journey_.fixed);
        plan.more = {say("Frames come at %1 a second.", journey_.rate.value)};
        add(std::move(plan));
        Step price = step(say("What that costs"),
                          {say("From %1 on the link carries %2 only; there V_S = %3 would be best.",
                               journey_.parts[slow].start, journey_.parts[slow].rate, cutAt(slow)),
                           say("The fixed plan's worst frame takes %1.", journey_.fixed.worstLatency)},
                          -1, journey_.fixedSides);
        price.chart = bandwidthChart(static_cast<int>(slow));
        price.figures = figuresOf(journey_.fixed);
        add(std::move(price));
    }

    void tellDads(std::size_t slow) {
        Step dads = step(say("DADS decides again for each frame"),
                         {say("It measures B, cuts anew, and runs the new plan: Algorithm 3."),
                          say("A min cut takes less than a thousandth of a second, so there is time.")},
                         1, journey_.parts.front().best.sides);
        dads.chart = bandwidthChart(0);
        dads.variables = {{say("B"), journey_.parts.front().rate}};
        add(std::move(dads));
        // A few of the switches, the slowest part among them.
        std::size_t told = 0;
        for (std::size_t i = 1; i < journey_.parts.size() && told < 3; ++i) {
            const bool isLastChance = told == 2 && slow > i;
            if (journey_.parts[i].best.sides == journey_.parts[i - 1].best.sides || isLastChance)
                continue;
            ++told;
            Step change = step(say("A switch at %1", journey_.parts[i].start),
                               {say("B becomes %1: V_S changes from %2 to %3.", journey_.parts[i].rate,
                                    cutAt(i - 1), cutAt(i)),
                                say("A frame takes %1 then.", journey_.parts[i].best.times.latency())},
                               2, journey_.parts[i].best.sides);
            change.chart = bandwidthChart(static_cast<int>(i));
            change.variables = {{say("B"), journey_.parts[i].rate}};
            change.figures = stageFigures(journey_.parts[i].best.times);
            add(std::move(change));
        }
        tellLoad(slow);
    }

    /// What DADS does when the fastest plan cannot keep up, and whether it can here.
    void tellLoad(std::size_t slow) {
        const Journey::Part& part = journey_.parts[slow];
        const Seconds period(1 / journey_.rate.value), beat = part.best.times.maxStage();
        const bool isLight = beat <= period;
        Step load = step(
            say("Light or heavy?"),
            {say("The load is light as long as no stage takes longer than 1/Q, the time from one frame to "
                 "the next: here %1.",
                 period),
             isLight
                 ? say("At %1 the fastest plan has T_max = %2: light, and DADS runs it.", part.rate, beat)
                 : say("At %1 the fastest plan has T_max = %2: heavy, and DADS runs the plan of the least "
                       "T_max instead.",
                       part.rate, beat)},
            isLight ? 3 : 4, part.best.sides);
        load.more = {say("Between the two there may be a faster plan that keeps up; DADS does not look for "
                         "it."),
                     say("Cutpoint's own policy takes the fastest plan that keeps up.")};
        load.figures = {{say("1/Q"), period}, {say("T_max"), beat}};
        load.variables = load.figures;
        load.chart = bandwidthChart(static_cast<int>(slow));
        add(std::move(load));
    }

    void tellEnd() {
        Step compare =
            step(say("Fixed against DADS"),
                 {say("The median frame takes %1 with the fixed plan and %2 with DADS.",
                      journey_.fixed.medianLatency, journey_.dads.medianLatency),
                  say("The worst takes %1 and %2.", journey_.fixed.worstLatency, journey_.dads.worstLatency)},
                 6, journey_.fixedSides);
        compare.chart = latencyChart({{&journey_.fixed, say("fixed plan")}, {&journey_.dads, say("DADS")}});
        compare.figures = figuresOf(journey_.dads);
        add(std::move(compare));
        Step seer = step(say("The oracle"), {}, 6, journey_.fixedSides);
        if (journey_.hasOracle) {
            seer.text = {
                say("With the whole trace known beforehand the median frame would take %1, the worst %2.",
                    journey_.oracle.medianLatency, journey_.oracle.worstLatency),
                say("DADS is surprised by a change in the middle of a transfer.")};
            seer.chart = latencyChart({{&journey_.dads, say("DADS")}, {&journey_.oracle, say("oracle")}});
            seer.figures = figuresOf(journey_.oracle);
        } else {
            seer.text = {say("An oracle would know the trace beforehand; this net has too many trade-offs to "
                             "try them all.")};
            seer.chart = latencyChart({{&journey_.dads, say("DADS")}});
        }
        add(std::move(seer));
        Step cost = step(
            say("Switching is not free"),
            {say("A new plan must be loaded on both sides, so a policy should not follow every flicker."),
             journey_.dads.switches == 1 ? say("DADS switched once here.")
                                         : say("DADS switched %1 times here.", journey_.dads.switches)},
            6, journey_.fixedSides);
        cost.figures = figuresOf(journey_.dads);
        add(std::move(cost));
        Step own = step(say("Your switches"),
                        {say("Choose the plan for each part of the trace."),
                         say("You are scored against DADS and the oracle.")},
                        2, journey_.fixedSides);
        own.chart = bandwidthChart(-1);
        own.activity = Activity::PlaceSwitches;
        add(std::move(own));
    }

    const Material& material_;
    const Journey& journey_;
    Chapter chapter_;
};

} // namespace

Result<Chapter> timeChapter(const Material& material, const Effort& effort) {
    const auto journey = travel(material, effort);
    if (!journey)
        return journey.error();
    Chapter chapter = TimeSteps(material, *journey).make();
    chapter.journey = std::make_shared<Journey>(*journey);
    return chapter;
}

} // namespace cutpoint::lesson::detail
