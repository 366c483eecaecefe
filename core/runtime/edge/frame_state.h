// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/runtime/engine/inference_engine.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// An input that holds what the frame before left in an output (formulation.md, Section 7).
struct StatePair {
    std::string input, output;
};

/// Those of a graph's state layers among an engine's tensors.
std::vector<StatePair> statePairs(const LayerGraph& graph, const std::vector<TensorSpec>& inputs,
                                  const std::vector<TensorSpec>& outputs);

/// A state that the edge cannot carry: the output that holds the next one has another shape or type, as a
/// cache that grows with each frame has, or cannot be told. "recurrent-layer", naming the layer.
std::optional<Issue> growingState(const LayerGraph& graph, const std::vector<TensorSpec>& inputs,
                                  const std::vector<TensorSpec>& outputs);

/// A plan whose state would be carried by the cloud, which keeps nothing between frames: "recurrent-layer",
/// naming the layer.
std::optional<Issue> stateIssue(const LayerGraph& graph, const PerLayer<Side>& sides);

/// What one frame leaves for the next, carried on the edge whatever plan runs. Frames are given their state
/// in their order. Not thread-safe.
class FrameState {
public:
    explicit FrameState(std::vector<StatePair> pairs) : pairs_(std::move(pairs)), held_(pairs_.size()) {}

    /// A new stream begins with zeros.
    void clear() { held_.assign(pairs_.size(), std::nullopt); }
    void giveTo(std::vector<Tensor>& inputs) const;
    void takeFrom(const std::vector<Tensor>& outputs);

private:
    std::vector<StatePair> pairs_;
    std::vector<std::optional<std::string>> held_; ///< bytes, by pair
};

} // namespace cutpoint
