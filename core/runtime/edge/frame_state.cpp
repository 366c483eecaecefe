// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/frame_state.h"

#include "core/import/onnx_states.h"
#include "core/runtime/edge/named_tensor.h"

#include <algorithm>

namespace cutpoint {

std::vector<StatePair> statePairs(const LayerGraph& graph, const std::vector<TensorSpec>& inputs,
                                  const std::vector<TensorSpec>& outputs) {
    const auto namesOf = [](const std::vector<TensorSpec>& specs) {
        std::vector<std::string> names;
        for (const TensorSpec& spec : specs)
            names.push_back(spec.name);
        return names;
    };
    std::vector<StatePair> pairs;
    for (const auto& [in, out] : onnx_import::pairedStates(namesOf(inputs), namesOf(outputs))) {
        const LayerId v = graph.find(inputs[in].name);
        if (v >= 0 && !graph.layer(v).stateOf.empty() && inputs[in].type == outputs[out].type &&
            inputs[in].shape == outputs[out].shape)
            pairs.push_back({inputs[in].name, outputs[out].name});
    }
    return pairs;
}

std::optional<Issue> growingState(const LayerGraph& graph, const std::vector<TensorSpec>& inputs,
                                  const std::vector<TensorSpec>& outputs) {
    const auto pairs = statePairs(graph, inputs, outputs);
    for (const TensorSpec& input : inputs) {
        const LayerId v = graph.find(input.name);
        const auto isIt = [&](const StatePair& pair) { return pair.input == input.name; };
        if (v < 0 || graph.layer(v).stateOf.empty() || std::ranges::any_of(pairs, isIt))
            continue;
        return Issue{
            Severity::Error,
            code::RecurrentLayer,
            "",
            0,
            input.name,
            say("What \"%1\" leaves for the next frame has another shape than this input takes: it grows "
                "with each frame, and an engine is made ready for one shape.",
                graph.layer(v).stateOf),
            say("Export the model with a cache of a fixed length, or without its cache.")};
    }
    return std::nullopt;
}

std::optional<Issue> stateIssue(const LayerGraph& graph, const PerLayer<Side>& sides) {
    for (LayerId v = 0; v < graph.size(); ++v) {
        const Layer& layer = graph.layer(v);
        if (layer.stateOf.empty())
            continue;
        const LayerId writer = graph.find(layer.stateOf);
        const auto inCloud = [&](LayerId u) { return sides[u] == Side::Cloud; };
        if (!inCloud(v) && !(writer >= 0 && inCloud(writer)) &&
            std::ranges::none_of(graph.successors(v), inCloud))
            continue;
        return Issue{
            Severity::Error,
            code::RecurrentLayer,
            "",
            0,
            layer.name,
            say("What one frame leaves here for the next would be in the cloud, which keeps nothing "
                "between frames."),
            say("Pin the layer \"%1\" to the edge: the edge carries it from frame to frame.", layer.name)};
    }
    return std::nullopt;
}

void FrameState::giveTo(std::vector<Tensor>& inputs) const {
    for (std::size_t i = 0; i < pairs_.size(); ++i)
        for (Tensor& input : inputs)
            if (input.spec.name == pairs_[i].input) {
                if (held_[i] && held_[i]->size() == input.data.size())
                    input.data = *held_[i];
                else
                    input.data.assign(input.data.size(), '\0');
            }
}

void FrameState::takeFrom(const std::vector<Tensor>& outputs) {
    for (std::size_t i = 0; i < pairs_.size(); ++i)
        if (const Tensor* next = findTensor(outputs, pairs_[i].output))
            held_[i] = next->data;
}

} // namespace cutpoint
