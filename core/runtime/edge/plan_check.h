// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/cloud_halves.h"
#include "core/runtime/edge/edge_model.h"
#include "core/runtime/edge/edge_profiler.h"
#include "core/runtime/edge/plan_halves.h"

#include <optional>
#include <stop_token>

namespace cutpoint {

/// What was found out about one half.
struct HalfCheck {
    std::size_t layers = 0; ///< raw inputs included; 0 when the plan has no such half
    Bytes size;             ///< as ONNX
    std::string engine;     ///< what runs it
    bool loaded = false;    ///< where it would run
    bool resident = false;  ///< it was there before the check
    Seconds loadTime;
    Issues issues; ///< all that were found; `node` names a layer of the graph where it is known

    bool runs() const;
};

/// Whether a plan would run.
struct PlanCheck {
    HalfCheck edge, cloud;
    std::vector<std::string> cutTensors;
    Bytes cut;                     ///< of the trial frame's tensors that were sent
    std::optional<Seconds> upload; ///< of the cloud half; unset when the bandwidth is not known
    bool willPause = false;        ///< the memory cannot hold both plans; the edge half was not loaded
    std::optional<double> answerDifference; ///< answerDifference() of a trial frame; unset without one

    bool runs() const { return edge.runs() && cloud.runs(); }
};

/// What a check works with.
struct PlanCheckParts {
    const EdgeModel& model;
    std::vector<TensorSpec> inputs; ///< of the whole model
    std::string wholeEngine;        ///< that runs it
    EngineOptions engine;
    EngineFactory engines;
    const CloudClient& cloud;
    CloudHalves& halves;
    std::string runningCloudModel;          ///< of the plan that runs: stays loaded; empty for none
    Bytes runningHalf;                      ///< of the plan that runs, on the edge
    std::optional<Bytes> memory;            ///< the edge's limit, as EdgeOptions::edgeMemory
    std::optional<BitsPerSecond> bandwidth; ///< of the uplink, where it is known
    Seconds loadDeadline, frameDeadline;
    bool spareCloud = false; ///< load nothing there and send it no frame
};

/// Loads both halves beside what runs, the cloud's under the name that a deployment uses, so that one finds
/// it there, and sends one synthetic frame through them, whose answer is compared with the whole model's
/// (more than 1e-4 apart: the warning "other-answer"). What keeps a half from running is among its issues,
/// not an error. Errors: "cancelled".
Result<PlanCheck> checkPlan(const PlanCheckParts& parts, const PlanHalves& halves,
                            const ProfileProgress& progress, const std::stop_token& stop);

} // namespace cutpoint
