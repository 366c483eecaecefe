// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/verdict.h"

#include "core/model/ties.h"
#include "views/panels/number_text.h"
#include "views/style/told.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace cutpoint {

namespace {

struct Verdict {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString rateText(double framesPerSecond) {
    return Verdict::tr("%1 frames/s").arg(significantText(framesPerSecond));
}

QString inverseRateText(Seconds maxStage) {
    return rateText(maxStage.value > 0 ? 1 / maxStage.value : INFINITY);
}

QString valueText(const Problem& problem, const Answer& answer) {
    return planValueText(problem, answer.solution.objective, answer.solution.plan.times);
}

/// True where pins or ties keep a layer off the one side that the baseline would have it on.
bool isHeldBack(Algorithm algorithm, const Problem& problem) {
    if (algorithm != Algorithm::EdgeOnly && algorithm != Algorithm::CloudOnly)
        return false;
    if (std::all_of(problem.pins.begin(), problem.pins.end(), [](Pin pin) { return pin == Pin::Free; }) &&
        hasNoTies(problem))
        return false;
    const Pin other = algorithm == Algorithm::EdgeOnly ? Pin::Cloud : Pin::Edge;
    const PerLayer<Pin> pins = closedPins(problem);
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        if (pins[v] == other && !problem.graph->layer(v).isInput)
            return true;
    return false;
}

/// From here on a ratio is told in times, not in per cent.
constexpr double speech = 2;

/// "62 % faster than cloud-only", against the better of the two ends that the plan is not itself; empty when
/// there is nothing to compare or no difference.
QString gainText(const Problem& problem, const Answer& answer) {
    const bool throughput = answer.solution.objective == Objective::Throughput;
    const bool energy = answer.solution.objective == Objective::Energy;
    const auto value = [&](const StageTimes& times) {
        return throughput ? times.maxStage().value
               : energy   ? edgeEnergyJoules(problem.power, times)
                          : times.latency().value;
    };
    const Solution* end = nullptr;
    for (const Solution& baseline : answer.baselines)
        if ((baseline.algorithm == Algorithm::CloudOnly || baseline.algorithm == Algorithm::EdgeOnly) &&
            baseline.plan.sides != answer.solution.plan.sides &&
            (!end || value(baseline.plan.times) < value(end->plan.times)))
            end = &baseline;
    if (!end)
        return {};
    const bool pinned = isHeldBack(end->algorithm, problem);
    const QString name =
        end->algorithm == Algorithm::CloudOnly
            ? (pinned ? Verdict::tr("cloud-only as far as the pins allow") : Verdict::tr("cloud-only"))
            : (pinned ? Verdict::tr("edge-only as far as the pins allow") : Verdict::tr("edge-only"));
    const double mine = value(answer.solution.plan.times), theirs = value(end->plan.times);
    if (!std::isfinite(theirs))
        return std::isfinite(mine) ? Verdict::tr("%1 would never finish").arg(name) : QString();
    if (!(theirs > 0) || !(mine > 0) || !std::isfinite(mine) || std::abs(1 - mine / theirs) < 5e-4)
        return {};
    if (throughput)
        return Verdict::tr("%1 times the rate of %2").arg(significantText(theirs / mine), name);
    if (mine < theirs) {
        if (energy)
            return Verdict::tr("%1 less than %2").arg(percentShown(1 - mine / theirs), name);
        return theirs / mine >= speech
                   ? Verdict::tr("%1 times faster than %2").arg(significantText(theirs / mine), name)
                   : Verdict::tr("%1 faster than %2").arg(percentShown(1 - mine / theirs), name);
    }
    if (mine / theirs >= speech)
        return (energy ? Verdict::tr("%1 times as much as %2") : Verdict::tr("%1 times slower than %2"))
            .arg(significantText(mine / theirs), name);
    return (energy ? Verdict::tr("%1 more than %2") : Verdict::tr("%1 slower than %2"))
        .arg(percentShown(mine / theirs - 1), name);
}

QString marginText(const Answer& answer) {
    if (!answer.margin || !std::isfinite(answer.margin->relative))
        return {};
    const double relative = answer.margin->relative;
    if (relative < 1e-9)
        return Verdict::tr("another plan is equally good");
    const bool time =
        answer.solution.objective == Objective::Latency || answer.solution.objective == Objective::KeepUp;
    if (1 + relative >= speech)
        return (time ? Verdict::tr("next best %1 times slower") : Verdict::tr("next best %1 times worse"))
            .arg(significantText(1 + relative));
    return (time ? Verdict::tr("next best %1 slower") : Verdict::tr("next best %1 worse"))
        .arg(percentShown(relative));
}

} // namespace

QString planValueText(const Problem& problem, Objective objective, const StageTimes& times) {
    switch (objective) {
    case Objective::Throughput:
        return inverseRateText(times.maxStage());
    case Objective::Budget:
        return Verdict::tr("%1, of it %2 on the edge")
            .arg(durationShown(times.latency()), durationShown(times.edge));
    case Objective::Energy:
        return Verdict::tr("%1 J per frame").arg(significantText(edgeEnergyJoules(problem.power, times)));
    case Objective::Latency:
    case Objective::KeepUp:
        break;
    }
    return durationShown(times.latency());
}

Sentence placementSentence(const Problem& problem, const Plan& plan) {
    if (std::all_of(plan.sides.begin(), plan.sides.end(), [](Side side) { return side == Side::Edge; }))
        return say("Do not split: run everything on the edge");
    bool work = false;
    for (LayerId v = 0; v < problem.graph->size(); ++v)
        work = work || (plan.onEdge(v) && !problem.graph->layer(v).isInput);
    if (!work)
        return say("Send the raw input, run everything in the cloud");
    std::vector<std::string> names;
    for (LayerId v : plan.cut)
        names.push_back(problem.graph->layer(v).name);
    switch (names.size()) {
    case 0:
        return say("Split where nothing needs to be sent");
    case 1:
        return say("Split after %1", names[0]);
    case 2:
        return say("Split after %1 and %2", names[0], names[1]);
    case 3:
        return say("Split after %1, %2 and %3", names[0], names[1], names[2]);
    default:
        return say("Split after %1, %2 and %3 more", names[0], names[1], names.size() - 2);
    }
}

QString placementText(const Problem& problem, const Plan& plan) {
    return told(placementSentence(problem, plan));
}

/// What the user's own cut gives away, and to which plan.
static QString manualSentence(const Problem& problem, const Answer& answer) {
    const QString own = Verdict::tr("Your cut (%1): %2", "placement: value")
                            .arg(placementText(problem, answer.solution.plan), valueText(problem, answer));
    if (answer.best->certificate.status == Certificate::Status::Infeasible)
        return own;
    const QString best = placementText(problem, answer.best->plan);
    const double mine = answer.solution.value, least = answer.best->value;
    if (mine <= least * (1 + 1e-9))
        return mine < least * (1 - 1e-9) ? Verdict::tr("%1, but it breaks a limit or a pin").arg(own)
                                         : Verdict::tr("%1, as good as the best plan").arg(own);
    if (!(least > 0) || !std::isfinite(mine))
        return Verdict::tr("%1; the best plan: %2").arg(own, best);
    if (mine / least >= speech)
        return Verdict::tr("%1, %2 times that of the best plan (%3)")
            .arg(own, significantText(mine / least), best);
    return Verdict::tr("%1, %2 more than the best plan (%3)").arg(own, percentShown(mine / least - 1), best);
}

QString verdictSentence(const Problem& problem, const Answer& answer) {
    const Plan& plan = answer.solution.plan;
    if (answer.solution.algorithm == Algorithm::Manual && answer.best)
        return manualSentence(problem, answer);
    if (answer.solution.certificate.status == Certificate::Status::Infeasible) {
        const auto& limits = problem.limits;
        if (answer.solution.objective == Objective::KeepUp && limits.samplingRate) {
            const double best = answer.sustainable                ? answer.sustainable->value
                                : plan.times.maxStage().value > 0 ? 1 / plan.times.maxStage().value
                                                                  : INFINITY;
            return Verdict::tr("No plan keeps up with %1; the largest sustainable rate is %2")
                .arg(rateText(limits.samplingRate->value), rateText(best));
        }
        if (answer.solution.objective == Objective::Budget && limits.cloudBudget)
            return Verdict::tr("No plan meets the cloud budget of %1")
                .arg(durationShown(*limits.cloudBudget));
        return Verdict::tr("No plan meets the limits");
    }
    QString sentence = Verdict::tr("%1: %2", "placement: value")
                           .arg(placementText(problem, plan), valueText(problem, answer));
    if (const QString gain = gainText(problem, answer); !gain.isEmpty())
        sentence = Verdict::tr("%1, %2", "sentence, gain").arg(sentence, gain);
    if (const QString margin = marginText(answer); !margin.isEmpty())
        sentence = Verdict::tr("%1; %2", "sentence; margin").arg(sentence, margin);
    return sentence;
}

/// "+120 ms", "-1.2 kB"; "±0" when nothing that can be shown is left.
template <class Quantity, class Shown>
static QString signedText(Quantity mine, Quantity theirs, Shown shown) {
    const double difference = mine.value - theirs.value;
    if (std::isnan(difference) ||
        (std::isfinite(difference) && std::abs(difference) <= 1e-9 * std::abs(theirs.value)))
        return QStringLiteral("±0");
    return (difference > 0 ? QStringLiteral("+") : QStringLiteral("−")) +
           shown(Quantity(std::abs(difference)));
}

QString comparisonText(const Problem& problem, Objective objective, const Plan& plan, const Plan& frozen) {
    const auto moved = std::inner_product(plan.sides.begin(), plan.sides.end(), frozen.sides.begin(), 0,
                                          std::plus<>(), std::not_equal_to<>());
    const QString kept = planValueText(problem, objective, frozen.times);
    if (moved == 0)
        return Verdict::tr("Plan A: %1. The plan shown is the same.").arg(kept);
    const auto time = [](Seconds it) { return durationShown(it); };
    return Verdict::tr(
               "Plan A: %1. The plan shown beside it: latency %2, longest stage %3, sent %4; layers that "
               "run elsewhere: %5.")
        .arg(kept, signedText(plan.times.latency(), frozen.times.latency(), time),
             signedText(plan.times.maxStage(), frozen.times.maxStage(), time),
             signedText(plan.transferBytes, frozen.transferBytes, [](Bytes it) { return bytesShown(it); }),
             QLocale().toString(moved));
}

QString loadText(const Problem& problem, const Answer& answer) {
    const auto& q = problem.limits.samplingRate;
    const Seconds beat = answer.solution.plan.times.maxStage();
    const double sustainable = answer.sustainable ? answer.sustainable->value
                               : beat.value > 0   ? 1 / beat.value
                                                  : INFINITY;
    // Without the frontier only this plan's own rate is known; another plan may sustain more.
    const QString most = answer.sustainable
                             ? Verdict::tr("largest sustainable Q of any plan %1").arg(rateText(sustainable))
                             : Verdict::tr("this plan sustains up to %1").arg(rateText(sustainable));
    if (!answer.sustainable && q && beat.value * q->value > 1 + 1e-9)
        return Verdict::tr("This plan falls behind %1; %2").arg(rateText(q->value), most);
    if (!q)
        return Verdict::tr("No sampling rate set; %1").arg(most);
    if (beat.value * q->value <= 1 + 1e-9)
        return Verdict::tr("Light load: this plan keeps up with %1; %2").arg(rateText(q->value), most);
    if (q->value <= sustainable * (1 + 1e-9))
        return Verdict::tr("Heavy load: this plan sustains %1 of %2; %3")
            .arg(rateText(1 / beat.value), rateText(q->value), most);
    return Verdict::tr("Congested: no plan keeps up with %1; %2").arg(rateText(q->value), most);
}

QString certificateText(const Answer& answer) {
    const Solution& s = answer.solution;
    if (s.algorithm == Algorithm::Manual && answer.best) {
        Answer best = answer;
        best.solution = *answer.best;
        best.best.reset();
        return Verdict::tr("The best plan: %1").arg(certificateText(best));
    }
    const QString time = durationShown(Seconds(static_cast<double>(s.solveTime.count()) * 1e-9));
    switch (s.certificate.status) {
    case Certificate::Status::Optimal:
        if (answer.frontierPoints == 1)
            return Verdict::tr("Optimal, proved by the frontier (one point) in %1").arg(time);
        return answer.frontierPoints > 0
                   ? Verdict::tr("Optimal, proved by the frontier (%1 points) in %2")
                         .arg(QLocale().toString(static_cast<qulonglong>(answer.frontierPoints)), time)
                   : Verdict::tr("Optimal, proved in %1").arg(time);
    case Certificate::Status::Bounded:
        return Verdict::tr("At most %1 from optimal, found in %2").arg(percentShown(s.certificate.gap), time);
    case Certificate::Status::Heuristic:
        return Verdict::tr("Found by %1 in %2; not proved optimal").arg(algorithmTitle(s.algorithm), time);
    case Certificate::Status::Infeasible:
        return Verdict::tr("Proved: no plan meets the limits; the nearest plan is shown");
    }
    return {};
}

QString certificateText(const Answer& answer, const Problem& problem) {
    const auto words = restrictionWords(problem);
    const auto has = [&words](const char* word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    };
    const bool sizes = has("known sizes"), groups = has("fused groups"), state = has("recurrent state");
    const QString text = certificateText(answer);
    if (sizes && groups && state)
        return Verdict::tr(
                   "%1; among plans that cut at known sizes and keep fused groups and recurrent state "
                   "together")
            .arg(text);
    if (sizes && (groups || state))
        return groups
                   ? Verdict::tr("%1; among plans that cut at known sizes and keep fused groups together")
                         .arg(text)
                   : Verdict::tr("%1; among plans that cut at known sizes and keep recurrent state together")
                         .arg(text);
    if (sizes)
        return Verdict::tr("%1; among plans that cut at known sizes").arg(text);
    if (groups && state)
        return Verdict::tr("%1; among plans that keep fused groups and recurrent state together").arg(text);
    if (groups)
        return Verdict::tr("%1; among plans that keep fused groups together").arg(text);
    if (state)
        return Verdict::tr("%1; among plans that keep recurrent state together").arg(text);
    return text;
}

QString algorithmTitle(Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::Exact:
        return Verdict::tr("Best plan");
    case Algorithm::Dsl:
        return QStringLiteral("DSL");
    case Algorithm::Dsh:
        return QStringLiteral("DSH");
    case Algorithm::Dsccs:
        return QStringLiteral("DSCCS");
    case Algorithm::Neurosurgeon:
        return QStringLiteral("Neurosurgeon");
    case Algorithm::EdgeOnly:
        return Verdict::tr("Edge only");
    case Algorithm::CloudOnly:
        return Verdict::tr("Cloud only");
    case Algorithm::Manual:
        return Verdict::tr("Your cut");
    }
    return {};
}

QString algorithmTitle(Algorithm algorithm, const Problem& problem) {
    if (!isHeldBack(algorithm, problem))
        return algorithmTitle(algorithm);
    return algorithm == Algorithm::EdgeOnly ? Verdict::tr("Edge only, as pinned")
                                            : Verdict::tr("Cloud only, as pinned");
}

} // namespace cutpoint
