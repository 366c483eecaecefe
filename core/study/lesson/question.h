// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/truths.h"

namespace cutpoint::lesson {

/// What a question asks; each has one right answer that a solver or a sum proves.
enum class QuestionKind : std::uint8_t {
    StageTime,       ///< T_e, T_t, T_c, the latency or T_max of a plan
    IsPlan,          ///< which set of layers can be V_E
    SentSet,         ///< V_S of a plan
    FastestOf,       ///< which of some plans has the least latency
    LinkCapacity,    ///< of a link of G'
    Crosses,         ///< which link a plan's cut crosses
    HasAuxiliary,    ///< which layer has an auxiliary vertex
    VertexCount,     ///< how many vertices G' has
    Bottleneck,      ///< of a path, after those before it
    FlowLeft,        ///< how much more flow there is after some paths
    CutValue,        ///< capacity of the min cut at a bandwidth
    SideAt,          ///< of a layer in the fastest plan at a bandwidth
    BestAt,          ///< the fastest plan at a bandwidth
    TransferAt,      ///< T_t of a plan at another bandwidth
    EqualAt,         ///< the bandwidth at which two plans cost the same
    LargestRate,     ///< Q that a plan carries
    CheapestUnder,   ///< which of some plans is the cheapest under weights
    KeepsUp,         ///< which of some plans keeps up with Q
    LeastEdgeWithin, ///< which of some plans has the least T_e within a budget
    OverBudget,      ///< which of some plans is over the budget
    IsPruned,        ///< a subproblem with a bound, under an incumbent
    TransferOver,    ///< how long a transfer takes while the bandwidth changes
    Switches,        ///< how often the fastest plan changes along a trace
};

enum class PlanTime : std::uint8_t { Edge, Transfer, Cloud, Latency, MaxStage };

/// What a question rests on, so that its answer can be found again without its text. Each kind uses some.
struct Evidence {
    BitsPerSecond bandwidth;
    PerLayer<Side> plan, otherPlan;
    PlanTime time = PlanTime::Latency;
    LayerId layer = -1;
    int link = -1;
    std::size_t path = 0; ///< index into the recorded paths, or how many of them
    double alpha = 1, gamma = 1;
    FramesPerSecond rate;
    Seconds budget, bound, incumbent, moment;
    std::vector<BitsPerSecond> rates; ///< of parts of a trace, ten seconds each
    // By option:
    std::vector<PerLayer<Side>> plans;
    std::vector<double> values; ///< in SI units
    std::vector<LayerId> layers;
    std::vector<int> links;
};

struct Question {
    QuestionKind kind = QuestionKind::StageTime;
    Sentence text;
    std::vector<Sentence> options; ///< two to four, all different
    int right = 0;                 ///< index of the one right option
    Sentence explanation;          ///< why
    Evidence evidence;
};

/// Questions of a chapter made from its net, three wherever the net gives as many; others for other seeds
/// while the net allows. A question is only asked when isRight() holds for exactly one option. Some min cuts.
std::vector<Question> makeQuestions(const Material& material, ChapterId chapter, std::uint32_t seed);
/// The same for many seeds: what one of them has solved the next need not.
std::vector<Question> makeQuestions(Truths& truths, ChapterId chapter, std::uint32_t seed);

/// Whether an option is right, found from the evidence alone by the solver (min cuts, relaxations, sums).
bool isRight(const Material& material, const Question& question, int option);
bool isRight(Truths& truths, const Question& question, int option);

} // namespace cutpoint::lesson
