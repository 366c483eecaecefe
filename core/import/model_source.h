// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cutpoint {

/// A model with its profile as a user names them: what to read, not what is in it.
struct ModelSource {
    std::string model;                              ///< path; empty for none
    std::string profile, edgeProfile, cloudProfile; ///< paths
    std::string edgeDevice, cloudDevice;            ///< names of devices to estimate times for
    std::string inputBytes;                         ///< as typed, "588KiB"
    std::vector<std::string> inputShapes;           ///< as typed, "NAME=1x3x224x224"

    bool operator==(const ModelSource&) const = default;
};

} // namespace cutpoint
