// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/state_pairs.h"

#include "core/model/sentence.h"

#include <algorithm>

namespace cutpoint {
namespace {

bool mayWrite(const Layer& state, const Layer& writer) {
    if (writer.isInput || !writer.stateOf.empty())
        return false;
    if (!state.outputShape.empty() && !writer.outputShape.empty())
        return carriesOn(state.outputShape, writer.outputShape);
    return state.size != Certainty::Known || writer.size != Certainty::Known ||
           state.outputBytes == writer.outputBytes;
}

} // namespace

bool carriesOn(const Shape& before, const Shape& after) {
    if (before.size() != after.size())
        return false;
    int grown = 0;
    for (std::size_t axis = 0; axis < before.size(); ++axis) {
        if (before[axis] == after[axis])
            continue;
        if (axis == 0 || before[axis] < 0 || after[axis] < before[axis])
            return false;
        ++grown;
    }
    return grown <= 1;
}

std::vector<LayerId> stateCandidates(const LayerGraph& graph) {
    std::vector<LayerId> candidates;
    for (LayerId v = 0; v < graph.size(); ++v)
        if (graph.layer(v).isInput || !graph.layer(v).stateOf.empty())
            candidates.push_back(v);
    return candidates;
}

std::vector<LayerId> stateWriters(const LayerGraph& graph, LayerId state) {
    std::vector<LayerId> writers;
    for (LayerId v = 0; v < graph.size(); ++v)
        if (v != state && mayWrite(graph.layer(state), graph.layer(v)))
            writers.push_back(v);
    std::stable_partition(writers.begin(), writers.end(), [&](LayerId v) { return graph.layer(v).isOutput; });
    return writers;
}

ImportedModel pairStates(ImportedModel model, const std::vector<std::string>& states) {
    if (states.empty())
        return model;
    const auto leftOut = [&](const std::string& pair, Sentence message) {
        model.issues.push_back({Severity::Warning, code::BadState, "", 0, pair, std::move(message),
                                say("Pair an input with a layer of the same shape: INPUT=LAYER.")});
    };
    PerLayer<Layer> layers = model.graph->layers();
    const auto indexOf = [&](const std::string& name) {
        const LayerId v = model.graph->find(name);
        return v < 0 ? layers.size() : static_cast<std::size_t>(v);
    };
    for (const std::string& pair : states) {
        // Names may hold '=': the first that parts a known input.
        std::size_t equals = pair.find('=');
        while (equals != std::string::npos && indexOf(pair.substr(0, equals)) == layers.size())
            equals = pair.find('=', equals + 1);
        const std::size_t at = equals == std::string::npos ? layers.size() : indexOf(pair.substr(0, equals));
        if (at == layers.size() || !(layers[at].isInput || !layers[at].stateOf.empty())) {
            leftOut(pair, say("The model has no input of this name; the state was left out."));
            continue;
        }
        const std::string writer = pair.substr(equals + 1);
        if (writer.empty()) {
            layers[at].stateOf.clear();
            layers[at].isInput = true;
            layers[at].type = "Input";
            continue;
        }
        const std::size_t from = indexOf(writer);
        if (from == layers.size()) {
            leftOut(pair, say("The model has no layer \"%1\"; the state was left out.", writer));
        } else if (!mayWrite(layers[at], layers[from])) {
            leftOut(pair, say("\"%1\" has another size than what it should write; the state was left out.",
                              writer));
        } else {
            layers[at].stateOf = writer;
            layers[at].isInput = false;
            layers[at].type = "State";
        }
    }
    if (std::none_of(layers.begin(), layers.end(), [](const Layer& layer) { return layer.isInput; })) {
        leftOut("", say("No raw input would be left; the pairs of states were left out."));
        return model;
    }
    auto graph = LayerGraph::make(model.graph->name(), std::move(layers), model.graph->links());
    if (graph)
        model.graph = std::make_shared<const LayerGraph>(*std::move(graph));
    else
        model.issues.push_back(graph.error());
    return model;
}

} // namespace cutpoint
