// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"

#include <span>
#include <string_view>

namespace cutpoint {

/// A device for the roofline estimate: a layer takes max(flops / rate, bytes moved / memory rate) + overhead.
struct Device {
    std::string_view name;        ///< stable word for the command line: "raspberry-pi-3b"
    std::string_view title;       ///< for people: "Raspberry Pi 3B"
    double flopsPerSecond;        ///< sustained on convolutions, not the peak
    double bytesPerSecond;        ///< sustained memory bandwidth
    double overheadSeconds;       ///< per layer
    std::string_view calibration; ///< where the numbers come from
    /// Output positions at which a convolution reaches half the rate, since narrow matrix products run less
    /// efficiently: with p of them it reaches p / (p + this). 0: one rate for all.
    double halfRatePositions = 0;
};

/// All presets, slowest first.
std::span<const Device> devices();
/// Null when unknown.
const Device* findDevice(std::string_view name);

/// Estimated time of every layer on the device (zero for raw inputs), by LayerId.
std::vector<Seconds> estimateTimes(const LayerGraph& graph, const Device& device);

/// Fills missing edge and cloud times of `base` by estimates marked Estimated; a null device leaves its side
/// alone.
Profile estimateProfile(const LayerGraph& graph, Profile base, const Device* edge, const Device* cloud);

} // namespace cutpoint
