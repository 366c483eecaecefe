// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/device.h"

#include <algorithm>
#include <array>

namespace cutpoint {

namespace {

// Sustained rates of the usual inference libraries, batch 1, float32.
constexpr std::array kDevices{
    Device{"raspberry-pi-3b", "Raspberry Pi 3B", 2.1e9, 1.5e9, 0.5e-3,
           "Fitted to the tiny YOLOv2 sample (3.3 GFLOPs in 1.6 s), itself reconstructed from the paper's "
           "figures; no measurement of this board was at hand."},
    Device{"exynos-5", "Exynos 5 CPU", 10e9, 1.0e9, 0.2e-3,
           "Near Caffe's measured AlexNet on four cores (ck-caffe, batch 2)."},
    Device{"raspberry-pi-4", "Raspberry Pi 4", 17e9, 3e9, 0.3e-3,
           "Measured VGG-16 blocks of Scission: 3.7 GFLOPs in 0.20 s."},
    Device{"phone-cpu", "Phone CPU", 30e9, 8e9, 0.1e-3, "Not calibrated: four big ARM cores of about 2020."},
    Device{"cloud-8-core", "8-core cloud CPU (2.5 GHz)", 100e9, 10e9, 0.1e-3,
           "Not calibrated: an assumed 100 GFLOP/s for the paper's server of eight 2.5 GHz cores."},
    Device{"i7-6700k", "Core i7-6700K", 120e9, 20e9, 0.05e-3,
           "Not calibrated: Scission's times of this machine are those of its GPU."},
    Device{"jetson-nano", "Jetson Nano", 180e9, 15e9, 0.15e-3,
           "Not calibrated: 40 % of the 472 GFLOP/s float32 peak."},
    Device{"gtx-1080", "GeForce GTX 1080", 3.5e12, 200e9, 0.02e-3,
           "Near Caffe's measured AlexNet with cuDNN (ck-caffe, batch 2)."},
    Device{"rtx-3080-ti", "GeForce RTX 3080 Ti", 12e12, 600e9, 0.02e-3,
           "Not calibrated: a third of the 34 TFLOP/s float32 peak."},
    Device{"a100", "A100 server", 15e12, 1.2e12, 0.015e-3,
           "Not calibrated: convolutions in float32 with the tensor cores' tf32 left out."},
};

} // namespace

std::span<const Device> devices() {
    return kDevices;
}

const Device* findDevice(std::string_view name) {
    const auto found = std::find_if(kDevices.begin(), kDevices.end(),
                                    [&](const Device& d) { return d.name == name || d.title == name; });
    return found == kDevices.end() ? nullptr : &*found;
}

std::vector<Seconds> estimateTimes(const LayerGraph& graph, const Device& device) {
    std::vector<Seconds> times(static_cast<std::size_t>(graph.size()));
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        if (layer.isInput)
            continue;
        double moved = layer.parameterBytes.value + layer.outputBytes.value;
        for (const LayerId u : graph.predecessors(v))
            moved += graph.layer(u).outputBytes.value;
        times[static_cast<std::size_t>(v)] =
            Seconds(std::max(layer.flops / device.flopsPerSecond, moved / device.bytesPerSecond) +
                    device.overheadSeconds);
    }
    return times;
}

Profile estimateProfile(const LayerGraph& graph, Profile base, const Device* edge, const Device* cloud) {
    if (base.layers.size() != static_cast<std::size_t>(graph.size()))
        base.layers.resize(static_cast<std::size_t>(graph.size()));
    const auto fill = [&](const Device& device, Seconds LayerProfile::*time, Provenance LayerProfile::*from) {
        const std::vector<Seconds> times = estimateTimes(graph, device);
        bool filled = false;
        for (std::size_t v = 0; v < times.size(); ++v) {
            LayerProfile& layer = base.layers[v];
            if (layer.*from != Provenance::Missing)
                continue;
            layer.*time = times[v];
            layer.*from = Provenance::Estimated;
            filled = true;
        }
        return filled;
    };
    if (edge && fill(*edge, &LayerProfile::edge, &LayerProfile::edgeFrom) && base.edgeDevice.empty())
        base.edgeDevice = edge->title;
    if (cloud && fill(*cloud, &LayerProfile::cloud, &LayerProfile::cloudFrom) && base.cloudDevice.empty())
        base.cloudDevice = cloud->title;
    return base;
}

} // namespace cutpoint
