// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Nets that nobody profiles: huge, flat, free, absurdly scaled, tied everywhere, pinned into a corner.
#pragma once

#include "core/model/problem.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace cutpoint::test {

/// A net of `count` layers, the first of which is the input; `row` gives a layer's times and size.
inline Problem netOf(std::size_t count, const std::vector<Link>& links,
                     const std::function<LayerProfile(std::size_t)>& row) {
    std::vector<Layer> layers(count);
    Profile profile;
    for (std::size_t v = 0; v < count; ++v) {
        const LayerProfile numbers = row(v);
        layers[v].name = "v" + std::to_string(v);
        layers[v].isInput = v == 0;
        layers[v].outputBytes = numbers.output;
        profile.layers.push_back(numbers);
        if (v == 0)
            profile.layers[0].edge = profile.layers[0].cloud = Seconds(0);
    }
    const auto graph = std::make_shared<LayerGraph>(*LayerGraph::make("net", std::move(layers), links));
    Problem problem = makeProblem(graph, std::move(profile));
    problem.limits.samplingRate = FramesPerSecond(1);
    problem.limits.cloudBudget = Seconds(0.5);
    return problem;
}

inline LayerProfile row(double edge, double cloud, double bytes) {
    LayerProfile r;
    r.edge = Seconds(edge);
    r.cloud = Seconds(cloud);
    r.output = Bytes(bytes);
    return r;
}

inline std::vector<Link> chainLinks(LayerId count) {
    std::vector<Link> links;
    for (LayerId v = 1; v < count; ++v)
        links.push_back({v - 1, v});
    return links;
}

/// `width` layers between the input and a join.
inline std::vector<Link> fanLinks(LayerId width) {
    std::vector<Link> links;
    for (LayerId v = 1; v <= width; ++v) {
        links.push_back({0, v});
        links.push_back({v, width + 1});
    }
    return links;
}

/// A net with what is wrong with it.
struct AdversarialNet {
    std::string name;
    Problem problem;
    /// The error of every solver; empty when they answer.
    std::string refusal = {};
    /// No price can be put on a dead link: the error of those that weigh transfers against time.
    bool deadLink = false;
    /// Every plan has to send over it.
    bool deadLinkForced = false;
    bool noPlanWithinBudget = false; ///< the pins cost more in the cloud than T0
};

/// How GoogleTest names it.
inline void PrintTo(const AdversarialNet& net, std::ostream* out) {
    *out << net.name;
}

/// The whole list.
inline std::vector<AdversarialNet> adversarialNets() {
    const auto plain = [](std::size_t v) { return row(1, 0.1, 1000.0 * static_cast<double>(1 + v * 5 % 7)); };
    std::vector<Link> skip = chainLinks(12);
    skip.push_back({2, 7});
    const auto at = [](Problem problem, double bandwidth) {
        problem.network.bandwidth = BitsPerSecond(bandwidth);
        problem.limits.cloudBudget = Seconds(100);
        return problem;
    };
    const auto pinned = [](Problem problem, std::size_t v, Pin pin) {
        problem.pins.resize(problem.graph->layers().size(), Pin::Free);
        problem.pins[v] = pin;
        return problem;
    };
    const auto extreme = [](std::size_t v) {
        const auto power = [&](std::size_t k) { return std::pow(10.0, static_cast<int>(v * k % 16) - 9); };
        return row(power(7), power(11), 1e4 * power(5));
    };
    const Problem chain = netOf(12, skip, plain);
    std::vector<AdversarialNet> all{
        {"chain of 10,000",
         netOf(10'001, chainLinks(10'001),
               [](std::size_t v) { return row(1e-4, 1e-5, 1000 + static_cast<double>(v * 7919 % 9110)); })},
        {"fan of 1,000", netOf(1002, fanLinks(1000),
                               [](std::size_t v) {
                                   return row(0.001 + 1e-6 * static_cast<double>(v * 31 % 97), 0.0001, 2000);
                               })},
        {"free chain", netOf(20, chainLinks(20), [](std::size_t) { return row(0, 0, 0); })},
        {"free fan", netOf(22, fanLinks(20), [](std::size_t) { return row(0, 0, 0); })},
        {"nanoseconds beside weeks", netOf(12, skip, extreme)},
        {"nanoseconds beside weeks, fan", netOf(12, fanLinks(10), extreme)},
        {"ties in a fan", netOf(11, fanLinks(9), [](std::size_t) { return row(1, 1, 1000); })},
        {"ties in a chain", netOf(12, skip, [](std::size_t) { return row(1, 1, 500'000); })},
        {"the input alone", netOf(1, {}, [](std::size_t) { return row(0, 0, 1000); })},
        {"contradicting pins", pinned(pinned(chain, 3, Pin::Cloud), 5, Pin::Edge)},
        {"no bandwidth", at(chain, 0)},
        {"endless bandwidth", at(chain, INFINITY)},
        {"a pin behind a dead link", pinned(at(chain, 0), 5, Pin::Cloud)},
        {"everything pinned to the cloud", pinned(chain, 1, Pin::Cloud)},
        {"everything pinned to the edge", pinned(chain, 11, Pin::Edge)},
        {"nothing within the limits", chain}};
    const auto named = [&](const std::string& name) -> AdversarialNet& {
        return *std::ranges::find(all, name, &AdversarialNet::name);
    };
    named("everything pinned to the cloud").noPlanWithinBudget = true;
    named("contradicting pins").refusal = "contradicting-pins";
    named("no bandwidth").deadLink = true;
    named("a pin behind a dead link").deadLink = named("a pin behind a dead link").deadLinkForced = true;
    named("nothing within the limits").problem.limits.samplingRate = FramesPerSecond(1e9);
    return all;
}

} // namespace cutpoint::test
