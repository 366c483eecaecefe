// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace cutpoint {

/// A model with its profile as a user names them: what to read, not what is in it.
struct ModelSource {
    std::string model;                                                          ///< path; empty for none
    std::string profile, edgeProfile, cloudProfile;                             ///< paths
    std::vector<std::string> moreProfiles, moreEdgeProfiles, moreCloudProfiles; ///< paths, behind the first
    bool acceptPartial = false;           ///< take a profile that covers less than half
    std::string edgeDevice, cloudDevice;  ///< names of devices to estimate times for
    std::string edgeTotal, cloudTotal;    ///< as typed, what a frame takes on one side alone, "263ms"
    std::string inputBytes;               ///< as typed, "588KiB" or "NAME=588KiB", joined by commas
    std::string outputBytes;              ///< as typed, "LAYER=320KiB", joined by commas
    std::string elementBytes;             ///< as typed, bytes of a number where a format does not tell
    std::vector<std::string> inputShapes; ///< as typed, "NAME=1x3x224x224"

    bool operator==(const ModelSource&) const = default;
};

} // namespace cutpoint
