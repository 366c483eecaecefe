// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/paper/dads.h"

#include "core/partition/paper/dsh.h"
#include "core/partition/solve.h"

namespace cutpoint {

bool turnsHeavy(Seconds maxStage, Seconds longest) {
    return maxStage > longest;
}

Result<DadsSolution> solveDads(const Problem& problem, const DadsModes& modes) {
    auto light = modes.light();
    if (!light)
        return light.error();
    const auto& rate = problem.limits.samplingRate;
    constexpr double forgiven = 1 + 1e-9;
    if (!rate || !turnsHeavy(light->plan.times.maxStage(), Seconds(forgiven / rate->value)))
        return DadsSolution{*std::move(light), false};
    auto heavy = modes.heavy();
    if (!heavy)
        return heavy.error();
    return DadsSolution{*std::move(heavy), true};
}

Result<DadsSolution> solveDads(const Problem& problem, std::stop_token stop) {
    return solveDads(problem, {[&] { return solveDsl(problem); },
                               [&]() -> Result<Solution> {
                                   auto heavy = solveDsh(problem, {}, stop);
                                   if (!heavy)
                                       return heavy.error();
                                   return Solution(*std::move(heavy));
                               }});
}

} // namespace cutpoint
