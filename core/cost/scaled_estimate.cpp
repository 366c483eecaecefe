// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/scaled_estimate.h"

#include "core/model/sentence.h"

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
        const Provenance from = profile.layers[v].*fields.from;
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

std::optional<Issue> scaleToTotal(const LayerGraph& graph, Profile& profile, ProfileSide side,
                                  Seconds total) {
    const bool edge = side == ProfileSide::Edge;
    const SideFields fields = fieldsOf(side);
    Seconds estimated, measured;
    bool hasEstimates = false;
    for (LayerId v = 0; v < graph.size(); ++v) {
        if (graph.layer(v).isInput)
            continue;
        const LayerProfile& layer = profile.layers[v];
        const bool isEstimate = layer.*fields.from == Provenance::Estimated;
        hasEstimates |= isEstimate;
        (isEstimate ? estimated : measured) += layer.*fields.time;
    }
    const Seconds scaled = hasEstimates ? estimated : measured;
    const Seconds left = hasEstimates ? total - measured : total;
    const auto refused = [&](Sentence message, Sentence fix) {
        return Issue{Severity::Error,    code::BadTotal, "", 0, edge ? "--edge-total" : "--cloud-total",
                     std::move(message), std::move(fix)};
    };
    if (!(scaled.value > 0))
        return refused(say("No layer that could be scaled to this total has a time."),
                       say("Give times of the layers or a device first."));
    if (!(left.value > 0))
        return hasEstimates && measured.value > 0
                   ? refused(say("The measured layers take %1, so that nothing of this total is left for the "
                                 "estimated ones.",
                                 measured),
                             say("Give what a whole frame takes on this side, fixed costs included."))
                   : refused(say("Less than the fixed costs, this total leaves nothing for the layers."),
                             say("Give what a whole frame takes on this side, fixed costs included."));
    const double by = left / scaled;
    for (LayerId v = 0; v < graph.size(); ++v) {
        LayerProfile& layer = profile.layers[v];
        if (!graph.layer(v).isInput && (!hasEstimates || layer.*fields.from == Provenance::Estimated))
            layer.*fields.time = layer.*fields.time * by;
    }
    (edge ? profile.edgeScaledBy : profile.cloudScaledBy) *= by;
    return std::nullopt;
}

} // namespace cutpoint
