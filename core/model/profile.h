// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/layer_graph.h"
#include "core/model/units.h"

#include <string>
#include <vector>

namespace cutpoint {

/// Where a number came from. Shown beside the number wherever it appears.
enum class Provenance {
    Missing,       ///< no number was given; the value is zero
    Measured,      ///< timed on a device
    Imported,      ///< read from a file that does not say how it was obtained
    Estimated,     ///< from the roofline model of a device preset
    Computed,      ///< follows exactly from the model, such as output bytes from a shape
    Reconstructed, ///< read off published figures
    Invented,      ///< chosen for teaching
    Edited,        ///< typed by the user
    Assumed,       ///< by a rule that the layer or the profile tells
    Unknown,       ///< of a size: nobody knows it; the value is zero and is never sent
};

/// "measured", "estimated", ...: the stable word used in files.
const char* provenanceWord(Provenance p);
/// Missing for an unknown word.
Provenance provenanceFromWord(std::string_view word);

/// The three numbers of one layer: t_i^e, t_i^c, d_i (paper, Section II-B).
struct LayerProfile {
    Seconds edge;
    Seconds cloud;
    Bytes output;
    Provenance edgeFrom = Provenance::Missing;
    Provenance cloudFrom = Provenance::Missing;
    Provenance outputFrom = Provenance::Missing;
};

/// Layers that a profiler timed as one row, because one kernel computes them: on one side unless released.
struct FusedGroup {
    std::string row;             ///< as the profile names it
    std::vector<LayerId> layers; ///< at least two, ascending
};

/// F_e, F_c and D_t of a graph; `layers` is indexed by LayerId and has the graph's size.
struct Profile {
    PerLayer<LayerProfile> layers;
    std::string edgeDevice;         ///< as shown to the user
    std::string cloudDevice;        ///< as shown to the user
    int batch = 1;                  ///< frames per measured run; times and sizes are for the whole batch
    std::vector<FusedGroup> groups; ///< of both devices; they may overlap
    /// What the device's estimates were multiplied by where they fill the gaps of measured times.
    double edgeScaledBy = 1, cloudScaledBy = 1;
};

/// A profile with the graph's computed output sizes and no times.
Profile emptyProfile(const LayerGraph& graph);

/// Errors: wrong length, a time or size that is negative, NaN or infinite; names the layer.
Issues checkProfile(const LayerGraph& graph, const Profile& profile);

} // namespace cutpoint
