// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/scaled_estimate.h"

namespace cutpoint {

namespace {

struct SideFields {
    Seconds LayerProfile::*time;
    Provenance LayerProfile::*from;
};

SideFields fieldsOf(ProfileSide side) {
    return side == ProfileSide::Edge ? SideFields{&LayerProfile::edge, &LayerProfile::edgeFrom}
                                     : SideFields{&LayerProfile::cloud, &LayerProfile::cloudFrom};
}

} // namespace

double measuredShare(const LayerGraph& graph, const Profile& profile, ProfileSide side) {
    const SideFields fields = fieldsOf(side);
    double flops = 0, measuredFlops = 0, layers = 0, measuredLayers = 0;
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        if (layer.isInput)
            continue;
        const Provenance from = profile.layers[static_cast<std::size_t>(v)].*fields.from;
        const bool measured = from != Provenance::Missing && from != Provenance::Estimated;
        flops += layer.flops;
        layers += 1;
        measuredFlops += measured ? layer.flops : 0;
        measuredLayers += measured ? 1 : 0;
    }
    return flops > 0 ? measuredFlops / flops : layers > 0 ? measuredLayers / layers : 1;
}

FilledGaps fillGaps(const LayerGraph& graph, Profile& profile, ProfileSide side, const Device& device) {
    const SideFields fields = fieldsOf(side);
    const std::vector<Seconds> estimates = estimateTimes(graph, device);
    Seconds measured, estimated;
    for (std::size_t v = 0; v < estimates.size(); ++v) {
        const LayerProfile& layer = profile.layers[v];
        const Provenance from = layer.*fields.from;
        if (graph.layer(static_cast<LayerId>(v)).isInput || from == Provenance::Missing ||
            from == Provenance::Estimated)
            continue;
        measured += layer.*fields.time;
        estimated += estimates[v];
    }
    FilledGaps filled;
    if (measured.value > 0 && estimated.value > 0)
        filled.scaledBy = measured / estimated;
    for (std::size_t v = 0; v < estimates.size(); ++v) {
        LayerProfile& layer = profile.layers[v];
        if (layer.*fields.from != Provenance::Missing || graph.layer(static_cast<LayerId>(v)).isInput)
            continue;
        layer.*fields.time = estimates[v] * filled.scaledBy;
        layer.*fields.from = Provenance::Estimated;
        ++filled.layers;
    }
    if (filled.layers > 0)
        (side == ProfileSide::Edge ? profile.edgeScaledBy : profile.cloudScaledBy) = filled.scaledBy;
    return filled;
}

} // namespace cutpoint
