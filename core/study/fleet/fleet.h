// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/plan_chooser.h"
#include "core/adapt/step_curve.h"
#include "core/study/effort.h"
#include "core/study/fleet/share_program.h"

#include <memory>

namespace cutpoint {

/// A plan that a camera may run, free of B and Q: a point of its class's frontier.
struct FleetPoint {
    FrameCost cost; ///< cloud: the compute and `c_c`, without the answer's way back
    Seconds back;   ///< the answer's way back, where a downlink is set
    PerLayer<Side> sides;
    std::vector<LayerId> cut;
};

/// The plans of a net on an edge, once for all bandwidths and rates. With a downlink the frontier is that
/// without it, and its points are charged the way back. Errors: Frontier::build's.
Result<std::shared_ptr<const std::vector<FleetPoint>>> fleetPoints(const Problem& problem,
                                                                   const Effort& effort = {});

/// Cameras that are alike.
struct FleetClass {
    std::string name;
    std::int64_t count = 1;
    std::shared_ptr<const Problem> problem; ///< its bandwidth is the class's; for names and exports
    std::shared_ptr<const std::vector<FleetPoint>> points;
    BitsPerSecond bandwidth{4e6};
    FramesPerSecond rate{1};        ///< Q
    std::optional<Seconds> latency; ///< at most this, where the objective asks for a limit
    double weight = 1;              ///< in the sum of latencies
    /// n(t) and Q(t) over a day, where they change; `count` and `rate` are those of the moment looked at.
    std::optional<StepCurve> countCurve, rateCurve;
};

struct FleetServer {
    double workers = 1;                  ///< each a second of work per second; may be a fraction
    double utilisation = 0.8;            ///< share of them that is used: at 1 a queue runs away
    std::optional<BitsPerSecond> uplink; ///< shared by all cameras, beside their own
    double uplinkUtilisation = 0.8;
};

struct Fleet {
    std::vector<FleetClass> classes;
    FleetServer server;
    bool inOrder = false; ///< frames of one camera do not overlap in the cloud: T_c <= 1/Q

    std::int64_t cameras() const;
};

enum class FleetObjective : std::uint8_t {
    Sum,     ///< least (weighted) sum of latencies
    Worst,   ///< least worst latency
    Rate,    ///< largest s such that every class runs at s Q
    Cameras, ///< most cameras of a named class; needs a latency limit
    Workers, ///< fewest workers; needs a latency limit
};

/// "sum", "worst", "rate", "cameras", "workers".
const char* fleetObjectiveWord(FleetObjective objective);
/// Errors: "bad-option" with the words there are.
Result<FleetObjective> fleetObjectiveFromWord(const std::string& word);

struct FleetQuestion {
    FleetObjective objective = FleetObjective::Sum;
    std::optional<Seconds> maxLatency; ///< of every camera
    std::string of;                    ///< Cameras: the class that grows
    std::size_t mostNodes = 200'000;   ///< of branch and bound, in each solve
    bool withPrice = true;             ///< also solve with one worker more
};

/// How many cameras of a class run a point, and what a frame of theirs takes.
struct FleetShare {
    std::size_t point = 0;
    std::int64_t count = 0;
    Seconds edge, transfer, cloud, back;
    Seconds latency() const { return edge + transfer + cloud + back; }
};

/// One class in the answer.
struct FleetClassPlan {
    std::vector<FleetShare> split; ///< the most cameras first
    std::int64_t count = 0;        ///< of cameras: the objective Cameras changes it
    FramesPerSecond rate;          ///< the objective Rate changes it
    double work = 0;               ///< workers kept busy
    double bits = 0;               ///< bit/s

    /// A mean over the class's cameras.
    Seconds mean(Seconds FleetShare::*part) const;
    Seconds meanLatency() const;
    Seconds worstLatency() const;
};

struct FleetAnswer {
    enum class Status {
        Optimal,
        Bounded,    ///< `bound` is proved, the gap is open
        Infeasible, ///< proved: no plan keeps the limits
        Unbounded,  ///< Rate, Cameras: without end
        Unknown,    ///< none found, none excluded, within the nodes allowed
    };
    Status status = Status::Unknown;
    FleetObjective objective = FleetObjective::Sum;
    double value = 0; ///< s; s; a factor; cameras; workers
    double bound = 0; ///< on the right side always: below for Sum, Worst, Workers; above for Rate, Cameras
    std::vector<FleetClassPlan> classes;
    double utilisation = 0;       ///< of all workers
    double uplinkUtilisation = 0; ///< of the shared uplink
    SharePrices prices;           ///< Sum: seconds for a busy worker, and for a bit/s
    std::optional<double> worker; ///< Sum, Worst: seconds that one worker more saves

    bool hasPlan() const { return status == Status::Optimal || status == Status::Bounded; }
    double gap() const;
    Seconds worstLatency() const;
    Seconds sumLatency() const; ///< over all cameras, unweighted
};

/// "optimal", "bounded", "infeasible", "unbounded", "unknown".
const char* fleetStatusWord(FleetAnswer::Status status);
/// The unit of an objective's value: "s", "s", "x", "cameras", "workers".
const char* fleetUnit(FleetObjective objective);

/// "bad-fleet": no class, a count or rate or share that is no number above zero, an unknown class in
/// `question.of`, no latency limit where the objective needs one.
std::optional<Issue> checkFleet(const Fleet& fleet, const FleetQuestion& question);

/// Divides the server exactly (fleet.md): every camera takes one point with T_e, T_t <= 1/Q and Q T_c <= m,
/// all together at most rho m workers and a share of the uplink. Sum: solveShares. Worst: the least latency
/// limit that is feasible, found among the points' latencies, then the least sum within it. Rate: by
/// bisection, to 1e-6. Cost grows with classes, not with cameras. Errors: checkFleet's.
Result<FleetAnswer> solveFleet(const Fleet& fleet, const FleetQuestion& question, const Effort& effort = {});

/// The plans people would make without it.
struct FleetBaselines {
    FleetAnswer equalShare; ///< each camera at most rho m / n, and a like share of the uplink
    FleetAnswer dsccs;      ///< the same, each by DSCCS: least T_e with T_t + T_c <= T0 = rho m / (n Q)
    FleetAnswer firstCome;  ///< in the file's order the keep-up optimum while it fits, else edge-only
    FleetAnswer edgeOnly, cloudOnly;
};

/// Status Infeasible where the rule leaves a camera without a plan, or passes a limit. DSCCS and first come
/// are told for Sum and Worst only; else Unknown.
Result<FleetBaselines> fleetBaselines(const Fleet& fleet, const FleetQuestion& question,
                                      const Effort& effort = {});

} // namespace cutpoint
