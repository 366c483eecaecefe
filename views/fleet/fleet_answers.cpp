// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_answers.h"

namespace cutpoint {
namespace {

constexpr double mostSimulated = 400'000; ///< frames, after every change
constexpr std::int64_t simulatedFrames = 200;

} // namespace

Result<std::shared_ptr<const FleetAnswers>> answerFleet(Fleet& fleet, const FleetQuestion& question,
                                                        const Effort& effort) {
    for (FleetClass& one : fleet.classes)
        if (!one.points) {
            auto points = fleetPoints(*one.problem, effort);
            if (!points)
                return points.error();
            one.points = *std::move(points);
        }
    auto found = std::make_shared<FleetAnswers>();
    auto answer = solveFleet(fleet, question, effort);
    if (!answer)
        return answer.error();
    found->answer = *std::move(answer);
    auto baselines = fleetBaselines(fleet, question, effort);
    if (!baselines)
        return baselines.error();
    found->baselines = *std::move(baselines);
    FleetQuestion quick = question;
    quick.mostNodes = 2'000;
    auto capacity = fleetCapacity(fleet, quick, effort);
    if (!capacity)
        return capacity.error();
    found->capacity = *std::move(capacity);
    // Where the fleet stands the curve says what the sentences say.
    const auto cameras = static_cast<double>(fleet.cameras());
    for (FleetCapacity::Point& point : found->capacity.points)
        if (point.cameras == fleet.cameras() && question.objective == FleetObjective::Sum &&
            found->answer.worker) {
            point.best = found->answer.sumLatency() / cameras;
            point.more = *point.best - Seconds(*found->answer.worker / cameras);
        }
    if (found->answer.hasPlan() && cameras * static_cast<double>(simulatedFrames) <= mostSimulated) {
        FleetSimulationOptions options;
        options.framesPerCamera = simulatedFrames;
        if (auto simulation = simulateFleet(fleet, found->answer, options, effort))
            found->simulation = *std::move(simulation);
    }
    auto day = fleetDay(fleet, quick, effort);
    if (!day)
        return day.error();
    found->day = *std::move(day);
    return std::shared_ptr<const FleetAnswers>(std::move(found));
}

} // namespace cutpoint
