// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/speed_ups.h"

#include "core/partition/paper/dsh.h"
#include "core/partition/solve.h"
#include "core/study/exact_answer.h"

namespace cutpoint {
namespace {

/// How many times faster; 1 where both take nothing.
double ratio(Seconds edgeOnly, Seconds other) {
    return edgeOnly == other ? 1 : edgeOnly / other;
}

/// One model on one network.
class Row {
public:
    Row(const SpeedUpModel& model, const char* network, const Plan& edgeOnly, SpeedUps& all)
        : model_(model), network_(network), edgeOnly_(edgeOnly), all_(all) {}

    void add(const char* algorithm, const Result<Solution>& solution) {
        if (!solution)
            return;
        const Plan& plan = solution->plan;
        all_.rows.push_back(
            {model_.name, network_, algorithm, ratio(edgeOnly_.times.latency(), plan.times.latency()),
             ratio(edgeOnly_.times.maxStage(), plan.times.maxStage()), plan.times, plan.cut, plan.sides});
    }

private:
    const SpeedUpModel& model_;
    const char* network_;
    const Plan& edgeOnly_;
    SpeedUps& all_;
};

} // namespace

const std::vector<NamedNetwork>& paperNetworks() {
    static const std::vector<NamedNetwork> networks{{"CAT1", BitsPerSecond(0.13e6)},
                                                    {"3G", BitsPerSecond(1.1e6)},
                                                    {"4G", BitsPerSecond(5.85e6)},
                                                    {"WiFi", BitsPerSecond(18.88e6)}};
    return networks;
}

Result<SpeedUps> speedUps(const std::vector<SpeedUpModel>& models, const std::vector<NamedNetwork>& networks,
                          const Effort& effort) {
    SpeedUps all;
    std::size_t done = 0;
    for (const SpeedUpModel& model : models) {
        const auto edgeOnly = solveEdgeOnly(model.problem, Objective::Latency);
        if (!edgeOnly) {
            Issue issue = edgeOnly.error();
            issue.node = model.name + (issue.node.empty() ? "" : ": " + issue.node);
            return issue;
        }
        if (effort.mustEnd())
            break;
        const auto frontier = Frontier::build(model.problem, {}, effort.stop);
        for (const NamedNetwork& network : networks) {
            if (effort.mustEnd())
                break;
            Problem problem = model.problem;
            problem.network.bandwidth = network.bandwidth;
            Row row(model, network.name, edgeOnly->plan, all);
            row.add("dsl", solveDsl(problem));
            const auto heavy =
                solveDsh(problem, {.timeLimit = timeLeft(effort, std::chrono::seconds(10))}, effort.stop);
            if (heavy)
                row.add("dsh", Result<Solution>(Solution(*heavy)));
            if (frontier)
                row.add("exact", frontier->answer(Objective::Throughput, problem));
            row.add("neurosurgeon", solveNeurosurgeon(problem, Objective::Latency));
            row.add("cloud-only", solveCloudOnly(problem, Objective::Latency));
            effort.report(static_cast<double>(++done) / static_cast<double>(models.size() * networks.size()));
        }
    }
    all.isComplete = done == models.size() * networks.size();
    if (all.rows.empty() && !all.isComplete)
        return studyCancelled();
    return all;
}

Result<std::vector<SpeedUp>> speedUpsOf(const Problem& problem, const PerLayer<Side>& sides,
                                        const std::vector<NamedNetwork>& networks) {
    const auto edgeOnly = solveEdgeOnly(problem, Objective::Latency);
    if (!edgeOnly)
        return edgeOnly.error();
    std::vector<SpeedUp> rows;
    Problem there = problem;
    for (const NamedNetwork& network : networks) {
        there.network.bandwidth = network.bandwidth;
        const auto plan = evaluatePlan(there, sides);
        if (!plan)
            return plan.error();
        rows.push_back({problem.graph->name(), network.name, "given",
                        ratio(edgeOnly->plan.times.latency(), plan->times.latency()),
                        ratio(edgeOnly->plan.times.maxStage(), plan->times.maxStage()), plan->times,
                        plan->cut, plan->sides});
    }
    return rows;
}

const std::vector<PaperMark>& paperMarks() {
    static const std::vector<PaperMark> marks = [] {
        struct Printed {
            const char* network;
            double latency, throughput;                   ///< against edge-only
            double latencyReduction, throughputReduction; ///< against cloud-only
        };
        constexpr Printed printed[] = {{"CAT1", 1.46, 2.03, 0.64, 0.73},
                                       {"3G", 4.14, 8.3, 0.26, 0.45},
                                       {"4G", 7.23, 9.78, 0.07, 0.04},
                                       {"WiFi", 8.32, 9.31, 0, 0}};
        std::vector<PaperMark> all;
        for (const Printed& p : printed) {
            all.push_back({p.network, "dsl", p.latency, p.throughput});
            all.push_back({p.network, "cloud-only", p.latency * (1 - p.latencyReduction),
                           p.throughput * (1 - p.throughputReduction)});
        }
        return all;
    }();
    return marks;
}

} // namespace cutpoint
