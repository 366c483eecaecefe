// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"

#include <optional>

namespace cutpoint {

/// How fast one side is beside its profile, as the frames of the running plan tell: a profile is taken once,
/// and a machine that was busy then, or is busy now, must not decide the cut for ever. Free of clocks.
class ObservedSpeed {
public:
    /// `noise`: a stage that takes up to (1 + noise) times as long as profiled, or as many times less, is as
    /// profiled. `kept`: what was seen holds for that long after the side has nothing more to do, or a plan
    /// that leaves a busy side would return to it at once.
    explicit ObservedSpeed(double noise, Seconds kept = Seconds(30)) : noise_(noise), kept_(kept) {}

    /// Takes in what the running plan's stage took in the median (nothing: no frame told) beside what the
    /// profile says of it, at a time that never falls. Stages below a millisecond are not judged.
    /// \returns 1 as profiled, below 1 slower, above 1 faster; within 0.01 and 100.
    double observe(Seconds profiled, std::optional<Seconds> measured, Seconds now);
    /// As the last observe() returned.
    double factor() const { return factor_; }

private:
    double noise_, factor_ = 1;
    Seconds kept_, seen_;
};

} // namespace cutpoint
