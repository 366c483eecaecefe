// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/device.h"

#include <algorithm>
#include <array>

namespace cutpoint {

namespace {

// Sustained rates of the usual inference libraries, batch 1, float32. Fitted to whole nets; a single layer
// can be off by a factor of 2 to 4, since one rate stands for all kernel sizes.
constexpr std::array kDevices{
    Device{
        "raspberry-pi-3b", "Raspberry Pi 3B", 2.1e9, 1.5e9, 0.5e-3,
        "Calibrated on the tiny YOLOv2 sample (3.3 GFLOPs in 1.6 s), itself reconstructed from the paper's "
        "figures; no measurement of this board was at hand."},
    Device{"exynos-5", "Exynos 5 CPU", 5e9, 3e9, 0.01e-3,
           "Calibrated on Caffe's measured AlexNet and GoogLeNet on four cores (ck-caffe, batch 2)."},
    Device{"sample-board", "Four-core ARM board", 5e9, 1.5e9, 0.5e-3,
           "Assumed: the edge of the samples that come with Cutpoint; no board was measured.", 100},
    Device{"raspberry-pi-4", "Raspberry Pi 4", 14e9, 3e9, 1e-3,
           "Calibrated on the measured VGG-16 and ResNet-50 blocks of Scission."},
    Device{"cloud-8-core", "8-core cloud CPU (2.5 GHz)", 20e9, 6e9, 0.2e-3,
           "Calibrated on Caffe's measured AlexNet and GoogLeNet on a GTX 1080's host CPU (ck-caffe, batch "
           "2), in "
           "place of the paper's server of eight 2.5 GHz cores."},
    Device{"phone-cpu", "Phone CPU", 30e9, 8e9, 0.1e-3, "Assumed: four big ARM cores of about 2020."},
    Device{"sample-server", "Cloud server", 100e9, 10e9, 0.1e-3,
           "Assumed: the cloud of the samples that come with Cutpoint; no server was measured.", 20},
    Device{"i7-6700k", "Core i7-6700K", 120e9, 20e9, 0.05e-3,
           "Assumed: Scission's times of this machine are those of its GPU."},
    Device{"jetson-nano", "Jetson Nano", 180e9, 15e9, 0.15e-3,
           "Assumed: 40 % of the 472 GFLOP/s float32 peak."},
    Device{"jetson-robot", "Jetson robot", 270e9, 20e9, 0.1e-3,
           "Calibrated on the measured VGG-19-BN of IntraDP's robot (39 GFLOPs in 0.168 s)."},
    Device{"gpu-server", "GPU server", 5e12, 600e9, 0.02e-3,
           "Calibrated on the measured VGG-19-BN of IntraDP's server (39 GFLOPs in 10.4 ms)."},
    Device{"gtx-1080", "GeForce GTX 1080", 8e12, 600e9, 0.02e-3,
           "Calibrated on Caffe's measured AlexNet and GoogLeNet with cuDNN (ck-caffe, batch 2), where the "
           "weights serve two frames."},
    Device{"i7-6700k-gpu", "GPU beside a Core i7-6700K", 10e12, 300e9, 0.19e-3,
           "Calibrated on the measured VGG-16 and ResNet-50 blocks of Scission: about 0.2 ms per operator, "
           "whatever "
           "it computes."},
    Device{"rtx-3080-ti", "GeForce RTX 3080 Ti", 12e12, 600e9, 0.02e-3,
           "Assumed: a third of the 34 TFLOP/s float32 peak."},
    Device{"a100", "A100 server", 15e12, 1.2e12, 0.015e-3,
           "Assumed: convolutions in float32 with the tensor cores' tf32 left out."},
};

/// What a layer reaches of the device's rate.
double efficiency(const Layer& layer, const Device& device) {
    if (device.halfRatePositions <= 0 || !layer.type.starts_with("Conv"))
        return 1;
    double positions = 1; // of one channel of one frame
    for (std::size_t i = 2; i < layer.outputShape.size(); ++i)
        positions *= static_cast<double>(layer.outputShape[i]);
    return positions > 0 ? positions / (positions + device.halfRatePositions) : 1;
}

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
    PerLayer<Seconds> times(static_cast<std::size_t>(graph.size()));
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        if (layer.isInput)
            continue;
        double moved = layer.parameterBytes.value + layer.outputBytes.value;
        for (const LayerId u : graph.predecessors(v))
            moved += graph.layer(u).outputBytes.value;
        const double computing = layer.flops / (device.flopsPerSecond * efficiency(layer, device));
        times[v] = Seconds(std::max(computing, moved / device.bytesPerSecond) + device.overheadSeconds);
    }
    return times;
}

Profile estimateProfile(const LayerGraph& graph, Profile base, const Device* edge, const Device* cloud) {
    if (base.layers.size() != static_cast<std::size_t>(graph.size()))
        base.layers.resize(static_cast<std::size_t>(graph.size()));
    const auto fill = [&](const Device& device, Seconds LayerProfile::*time, Provenance LayerProfile::*from) {
        const PerLayer<Seconds> times = estimateTimes(graph, device);
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
