// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/relaxation.h"

#include <map>
#include <tuple>

namespace cutpoint::lesson {

/// What questions ask the solvers about one net, each solved once and kept: a thousand sheets of questions
/// ask about few bandwidths. The material must outlive it. Not for several threads at once.
class Truths {
public:
    explicit Truths(const Material& material) : material_(material) {}

    const Material& material() const { return material_; }
    /// The fastest plan at a bandwidth. A min cut.
    const Plan& fastestAt(BitsPerSecond bandwidth);
    /// Capacity of the min cut there, by Boykov and Kolmogorov's flow.
    double cutValueAt(BitsPerSecond bandwidth);
    /// By layer: by how much the least latency there grows when the layer goes to the other side than in
    /// fastestAt(); infinite where it must not. About one min cut.
    const std::vector<double>& increasesAt(BitsPerSecond bandwidth);
    /// What still flows after the first `paths` recorded ones. A min cut.
    double flowLeftAfter(std::size_t paths);
    /// The relaxation with one layer decided. A linear program.
    const Relaxation& relaxed(Seconds budget, LayerId layer, Side side);

private:
    const Material& material_;
    std::map<double, Plan> fastest_;
    std::map<double, double> cutValues_;
    std::map<double, std::vector<double>> increases_;
    std::map<std::size_t, double> flowsLeft_;
    std::map<std::tuple<double, LayerId, Side>, Relaxation> relaxations_;
};

} // namespace cutpoint::lesson
