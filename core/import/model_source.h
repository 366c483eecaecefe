// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"
#include "core/import/profiles/profile_fixes.h"
#include "core/model/query.h"

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
    std::vector<std::string> dims;        ///< as typed, "NAME=N" of a named open axis
    std::vector<std::string> states;      ///< as typed, "INPUT=LAYER" or "INPUT=", of state between frames
    std::vector<KeptProfile> kept;        ///< profiles by name, used or not, with their corrections

    bool operator==(const ModelSource&) const = default;
};

/// "NAME=1x3x224x224" and "588KiB" as import options. Errors have code "bad-quantity" or "bad-option" and
/// mean wrong usage; their node is the option's word.
Result<ImportOptions> readImportOptions(const ModelSource& source);

/// A profile of at most 256 MiB. Errors: "no-file", "file-too-large".
Result<std::string> readProfileFile(const std::string& path);

/// Puts the profile files and devices of `source` on an imported model; a side without times is estimated by
/// the named device (or the default one, with an issue that says so), layers without times on a side that
/// has some are estimated at the scale of the measured ones. Errors also: "partial-profile" for less than
/// half of the model's work without `acceptPartial`; "bad-total" for a whole-net total that leaves nothing
/// for the layers once what is paid once and what is measured is taken off.
Result<ImportedModel> completeProfile(ImportedModel model, const ModelSource& source,
                                      const FixedCosts& fixed = {});

/// The fixed costs that the profile files of `source` tell, as `cutpoint-cli profile` measures them. A file
/// that cannot be read is no fault here: whoever reads the profile says so.
void takeFixedCosts(const ModelSource& source, FixedCosts& fixed);

/// Divides times and sizes of a batch alike, and says so.
void makePerFrame(ImportedModel& model);

/// The corrections that are kept for a file in that role; none for one that is not kept.
ProfileFixes keptFixes(const ModelSource& source, const std::string& path, ProfileRole role);

} // namespace cutpoint
