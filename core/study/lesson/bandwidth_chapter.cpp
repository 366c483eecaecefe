// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/chapters.h"
#include "core/study/lesson/try_it.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::lesson::detail {
namespace {

/// Seconds of one Mbit at B = 1/x Mbit/s: plans are straight lines over x.
double slownessOf(BitsPerSecond bandwidth) {
    return 1e6 / bandwidth.value;
}

class BandwidthSteps {
public:
    explicit BandwidthSteps(const Material& material) : material_(material), bands_(material.bands) {
        chapter_.id = ChapterId::Bandwidth;
        chapter_.code = {say("for every plan p: the line  L_p(x) = (T_e + T_c) + 8 D x,  x = 1/B"),
                         say("envelope(x) := the least L_p(x)"),
                         say("breakpoint: where the envelope changes to another line"),
                         say("the best plan at B is the line that is lowest at 1/B")};
        present_ = 0;
        while (present_ + 1 < bands_.size() &&
               bands_[present_ + 1].from <= material.problem.network.bandwidth)
            ++present_;
        // From a quarter of the least interesting bandwidth to four times the greatest.
        const double least =
            bands_.size() > 1 ? bands_[1].from.value : material.problem.network.bandwidth.value;
        most_ =
            2 * std::max(slownessOf(BitsPerSecond(least)), slownessOf(material.problem.network.bandwidth));
    }

    Chapter make() {
        const Plan& best = material_.best;
        add(step(
            say("Only one of the three depends on B"),
            {say("Bandwidth B changes the transfer times t^t and nothing else."),
             say("At %1 the best plan takes %2.", material_.problem.network.bandwidth, best.times.latency())},
            -1, {}));
        tellLine(
            say("A plan is a straight line"), best,
            {say("Keep this plan and let B vary: its latency is T_e + T_c + 8 D / B, with D the bytes sent."),
             say("Over 1/B, to the right for slower links, that is a straight line.")});
        tellLine(say("Nothing sent, nothing changes"), material_.edgeOnly,
                 {say("The edge-only plan sends nothing: its line is level at %1.",
                      material_.edgeOnly.times.latency())});
        tellLine(say("Much sent, a steep line"), material_.cloudOnly,
                 {say("The cloud-only plan sends %1: a steep line.", material_.cloudOnly.transferBytes)});
        Step all =
            step(say("The lower envelope"),
                 {say("At each B the best plan is the lowest line; together they form the lower envelope."),
                  bands_.size() == 1 ? say("One plan takes part in it.")
                                     : say("%1 plans take part in it.", bands_.size())},
                 1, best.sides);
        all.chart = chart(bands_.size());
        add(std::move(all));
        tellBreakpoints();
        tellBands();
        Step between = step(say("Why a plan stays best in between"),
                            {say("Two straight lines cross once at most."),
                             say("So between two breakpoints nothing can change: a plan is best on one "
                                 "stretch of B, never on two.")},
                            3, best.sides);
        between.chart = chart(bands_.size());
        between.more = {say("Measured bandwidth may therefore be wrong by quite a bit without any harm.")};
        add(std::move(between));
        tellPrediction();
        return std::move(chapter_);
    }

private:
    Step step(Sentence title, std::vector<Sentence> text, int line, const PerLayer<Side>& sides) const {
        Step step = layersStep(std::move(title), std::move(text), sides);
        step.codeLine = line;
        return step;
    }
    void add(Step step) { chapter_.steps.push_back(std::move(step)); }
    Plan planAt(std::size_t band, BitsPerSecond bandwidth) const {
        return *evaluatePlan(material_.at(bandwidth), bands_[band].sides);
    }

    /// A plan's line over x = 1/B; with a round trip it does not begin at T_e + T_c.
    Curves::Curve lineOf(const PerLayer<Side>& sides, Sentence name, bool isLit) {
        Curves::Curve curve{std::move(name), {}, isLit, false, lookOf(sides)};
        for (const double x : {0.0, most_}) {
            const auto rate = x == 0 ? BitsPerSecond(INFINITY) : BitsPerSecond(1e6 / x);
            curve.points.push_back({x, evaluatePlan(material_.at(rate), sides)->times.latency().value});
        }
        return curve;
    }
    /// The same for a plan in every chart.
    int lookOf(const PerLayer<Side>& sides) {
        const auto look = std::ranges::find(looks_, sides) - looks_.begin();
        if (look == std::ssize(looks_))
            looks_.push_back(sides);
        return static_cast<int>(look);
    }
    Curves::Mark present() const {
        return {slownessOf(material_.problem.network.bandwidth),
                say("B = %1", material_.problem.network.bandwidth)};
    }
    Curves frame() const {
        Curves curves;
        curves.xTitle = say("1/B in seconds per Mbit (slower links to the right)");
        curves.yTitle = say("latency in seconds");
        curves.marks = {present()};
        // The envelope is what matters; steep lines may leave the chart.
        constexpr double roomAbove = 1.5;
        curves.mostY = roomAbove * planAt(0, BitsPerSecond(1e6 / most_)).times.latency().value;
        return curves;
    }
    Curves::Curve envelope() const {
        Curves::Curve curve{say("lower envelope"), {}, true, false};
        const auto add = [&](std::size_t band, double x) {
            const auto rate = x == 0 ? BitsPerSecond(INFINITY) : BitsPerSecond(1e6 / x);
            curve.points.push_back({x, planAt(band, rate).times.latency().value});
        };
        add(bands_.size() - 1, 0);
        for (std::size_t k = bands_.size() - 1; k > 0; --k)
            add(k, slownessOf(bands_[k].from));
        add(0, most_);
        return curve;
    }
    /// The lines of all bands, one of them lit, and the envelope's corners.
    Curves chart(std::size_t lit) {
        Curves curves = frame();
        for (std::size_t k = 0; k < bands_.size(); ++k)
            curves.curves.push_back(lineOf(bands_[k].sides, nameOf(k), k == lit));
        if (lit == bands_.size())
            curves.curves.push_back(envelope());
        for (std::size_t k = 1; k < bands_.size(); ++k) {
            const BitsPerSecond b = bands_[k].from;
            curves.dots.push_back(
                {{slownessOf(b), planAt(k, b).times.latency().value}, Curves::DotKind::Marked, say("%1", b)});
        }
        return curves;
    }
    Sentence nameOf(std::size_t band) const {
        return say("V_S = %1", setText(material_.graph(), material_.planOf(bands_[band].sides).cut));
    }

    void tellLine(Sentence title, const Plan& plan, std::vector<Sentence> text) {
        Step line = step(std::move(title), std::move(text), 0, plan.sides);
        Curves curves = frame();
        for (const Plan* known : shown_)
            curves.curves.push_back(
                lineOf(known->sides, say("V_S = %1", setText(material_.graph(), known->cut)), false));
        curves.curves.push_back(
            lineOf(plan.sides, say("V_S = %1", setText(material_.graph(), plan.cut)), true));
        shown_.push_back(&plan);
        line.chart = std::move(curves);
        line.variables = {{say("T_e + T_c"), plan.times.edge + plan.times.cloud},
                          {say("D"), plan.transferBytes}};
        line.figures = line.variables;
        add(std::move(line));
    }

    void tellBreakpoints() {
        Step points = step(say("Breakpoints"), {}, 2, material_.best.sides);
        if (bands_.size() == 1)
            points.text = {say("This net has no breakpoint: one plan is best at every bandwidth.")};
        else
            points.text = {say("Where the envelope turns, the best plan changes: a breakpoint."),
                           say("This net has %1.", bands_.size() - 1)};
        for (std::size_t k = 1; k < std::min<std::size_t>(bands_.size(), 9); ++k)
            points.figures.push_back({say("Breakpoint %1", k), bands_[k].from});
        points.chart = chart(bands_.size());
        add(std::move(points));
    }

    /// The bands around the present one, four at most.
    void tellBands() {
        constexpr std::size_t most = 4;
        const std::size_t first =
            present_ < most / 2
                ? 0
                : std::min(present_ - most / 2, bands_.size() - std::min(bands_.size(), most));
        for (std::size_t k = first; k < std::min(bands_.size(), first + most); ++k) {
            const bool isLast = k + 1 == bands_.size();
            const Plan plan = material_.planOf(bands_[k].sides);
            const std::string cut = setText(material_.graph(), plan.cut);
            Step band = step(say("Band %1 of %2", k + 1, bands_.size()), {}, 3, bands_[k].sides);
            if (bands_.size() == 1)
                band.text = {say("At every bandwidth V_S = %1 is best.", cut)};
            else if (k == 0)
                band.text = {say("Below %1 the best plan has V_S = %2.", bands_[1].from, cut)};
            else if (isLast)
                band.text = {say("Above %1 the best plan has V_S = %2.", bands_[k].from, cut)};
            else
                band.text = {say("From %1 to %2 the best plan has V_S = %3.", bands_[k].from,
                                 bands_[k + 1].from, cut)};
            if (k == present_)
                band.text.push_back(
                    say("The link of the moment, %1, lies here.", material_.problem.network.bandwidth));
            band.scene.layers = plan.cut;
            band.chart = chart(k);
            band.figures = {{say("T_e + T_c"), plan.times.edge + plan.times.cloud},
                            {say("D"), plan.transferBytes}};
            add(std::move(band));
        }
    }

    void tellPrediction() {
        const Prediction prediction = predictionFor(material_);
        Step ask = step(say("Your prediction"),
                        {say("Suppose the link carries %1.", prediction.bandwidth),
                         say("On which side does %1 run then?", material_.name(prediction.layer))},
                        -1, material_.best.sides);
        ask.scene.layers = {prediction.layer};
        ask.activity = Activity::PredictSide;
        add(std::move(ask));
        Step tell = step(say("What happens there"), {}, 3, prediction.plan.sides);
        tell.text = {
            prediction.side == Side::Edge
                ? say("At %1 %2 runs on the edge.", prediction.bandwidth, material_.name(prediction.layer))
                : say("At %1 %2 runs in the cloud.", prediction.bandwidth, material_.name(prediction.layer)),
            say("The best plan there takes %1 and has V_S = %2.", prediction.plan.times.latency(),
                setText(material_.graph(), prediction.plan.cut))};
        tell.scene.layers = {prediction.layer};
        tell.figures = stageFigures(prediction.plan.times);
        add(std::move(tell));
    }

    const Material& material_;
    const std::vector<BestFrom>& bands_;
    std::vector<const Plan*> shown_;
    std::vector<PerLayer<Side>> looks_; ///< of plans, in the order in which they were drawn
    std::size_t present_ = 0;
    double most_ = 1;
    Chapter chapter_;
};

} // namespace

Chapter bandwidthChapter(const Material& material) {
    return BandwidthSteps(material).make();
}

} // namespace cutpoint::lesson::detail
