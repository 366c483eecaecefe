// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/json_reader.h"
#include "core/model/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace cutpoint {

using nlohmann::json;

namespace {

struct Node {
    double id = 0;
    std::string name;
    double edgeMs = 0, cloudMs = 0, outputBytes = 0;
    std::vector<std::size_t> successors;
    bool isSource = true;
};

std::vector<char> reachableFrom(const std::vector<Node>& nodes, std::size_t source) {
    std::vector<char> seen(nodes.size(), 0);
    std::vector<std::size_t> waiting{source};
    seen[source] = 1;
    while (!waiting.empty()) {
        const std::size_t v = waiting.back();
        waiting.pop_back();
        for (const std::size_t u : nodes[v].successors) {
            if (!seen[u]) {
                seen[u] = 1;
                waiting.push_back(u);
            }
        }
    }
    return seen;
}

/// Names that exporters give to learned tensors ("conv1_w_0", "fc.bias", "bn_s").
bool looksLikeWeights(std::string_view name) {
    for (const std::string_view word : {"weight", "Weight", "bias", "Bias", "kernel", "gamma", "beta"})
        if (name.find(word) != std::string_view::npos)
            return true;
    for (const std::string_view part : {"_w", "_b", "_s", "_riv", "_rm"})
        if (name.ends_with(part) || name.find(std::string(part) + "_") != std::string_view::npos)
            return true;
    return false;
}

bool badNumber(double value) {
    return !std::isfinite(value) || value < 0;
}

} // namespace

Result<ImportedModel> importMsr(std::string_view content, const ImportOptions& options) {
    const auto error = [&](IssueCode code, std::string node, Sentence message, Sentence fix) {
        return Issue{Severity::Error, std::move(code),    options.file,  0,
                     std::move(node), std::move(message), std::move(fix)};
    };
    const Result<json> parsed = parseJson(content, options.file);
    if (!parsed)
        return parsed.error();
    const json& document = *parsed;
    if (!document.is_object() || !document.contains("nodes") || !document.contains("edges") ||
        !document["nodes"].is_array() || !document["edges"].is_array() || document["nodes"].empty())
        return error(code::EmptyGraph, "", say("The file has no list \"nodes\" with a list \"edges\"."),
                     say("Open a graph of the dnn-partitioning format."));

    ImportedModel model;
    model.format = "msr";
    const auto warn = [&](Severity severity, IssueCode code, std::string node, Sentence message,
                          Sentence fix) {
        model.issues.push_back({severity, std::move(code), options.file, 0, std::move(node),
                                std::move(message), std::move(fix)});
    };

    std::vector<Node> nodes;
    std::unordered_map<double, std::size_t> ids;
    std::size_t backward = 0;
    for (const json& entry : document["nodes"]) {
        const auto id = jsonNumber(entry, "id");
        if (!id)
            return error(code::BadNode, "", say("Entry %1 of \"nodes\" has no \"id\".", nodes.size() + 1),
                         say("Give every node a numeric id."));
        if (jsonFlag(entry, "isBackwardNode")) {
            ++backward;
            continue;
        }
        Node node;
        node.id = *id;
        node.name = jsonText(entry, "name");
        if (node.name.empty())
            node.name = "node" + std::to_string(nodes.size() + 1);
        node.edgeMs = jsonNumber(entry, "cpuLatency").value_or(std::nan(""));
        node.cloudMs = jsonNumber(entry, "fpgaLatency").value_or(std::nan(""));
        if (badNumber(node.edgeMs) || badNumber(node.cloudMs))
            return error(code::BadNumber, node.name,
                         say("cpuLatency or fpgaLatency is missing or not a number >= 0."),
                         say("Give both times in milliseconds."));
        if (!ids.emplace(*id, nodes.size()).second)
            return error(code::DuplicateName, node.name, say("Two nodes have the same id."),
                         say("Number the nodes apart."));
        nodes.push_back(std::move(node));
    }
    for (const json& entry : document["edges"]) {
        const auto from = jsonNumber(entry, "sourceId");
        const auto to = jsonNumber(entry, "destId");
        const double size = jsonNumber(entry, "size").value_or(0);
        if (!from || !to || badNumber(size))
            return error(
                code::BadLink, "",
                say("An entry of \"edges\" lacks sourceId or destId, or its size is not a number >= 0."),
                say("Correct the entry."));
        const auto source = ids.find(*from);
        const auto target = ids.find(*to);
        if (source == ids.end() || target == ids.end()) {
            if (backward > 0)
                continue;
            return error(code::BadLink, "", say("An entry of \"edges\" joins a node that does not exist."),
                         say("Remove the entry."));
        }
        Node& node = nodes[source->second];
        node.successors.push_back(target->second);
        node.outputBytes = std::max(node.outputBytes, size);
        nodes[target->second].isSource = false;
    }

    // Constants (weights, shapes) are sources too, and the format does not mark them. The raw input is the
    // source from which most of the network follows; what does not follow from it is constant.
    std::size_t input = nodes.size();
    std::size_t most = 0;
    std::vector<char> kept;
    for (std::size_t v = 0; v < nodes.size(); ++v) {
        if (!nodes[v].isSource)
            continue;
        std::vector<char> seen = reachableFrom(nodes, v);
        const auto reached = static_cast<std::size_t>(std::count(seen.begin(), seen.end(), 1));
        if (reached > most) {
            most = reached;
            input = v;
            kept = std::move(seen);
        }
    }
    if (input == nodes.size())
        return error(code::CyclicGraph, "",
                     say("No node is without a predecessor, so the graph has a cycle or is empty."),
                     say("Remove the link that closes the cycle."));

    std::vector<Layer> layers;
    std::vector<LayerId> layerOf(nodes.size(), -1);
    bool tenfold = true, twentyThreefold = true;
    for (std::size_t v = 0; v < nodes.size(); ++v) {
        if (!kept[v])
            continue;
        const Node& node = nodes[v];
        layerOf[v] = static_cast<LayerId>(layers.size());
        Layer layer;
        layer.name = node.name;
        layer.isInput = v == input;
        layer.type = layer.isInput ? "Input" : "";
        layer.outputBytes = Bytes(node.outputBytes);
        if (layer.isInput && options.inputBytes)
            layer.outputBytes = *options.inputBytes;
        LayerProfile numbers;
        numbers.output = layer.outputBytes;
        numbers.edge = Seconds(layer.isInput ? 0 : node.edgeMs / 1000);
        numbers.cloud = Seconds(layer.isInput ? 0 : node.cloudMs / 1000);
        numbers.edgeFrom = numbers.cloudFrom = numbers.outputFrom = Provenance::Imported;
        tenfold = tenfold && std::abs(node.edgeMs - 10 * node.cloudMs) <= 1e-6 * node.edgeMs;
        twentyThreefold = twentyThreefold && std::abs(node.edgeMs - 23 * node.cloudMs) <= 1e-2 * node.edgeMs;
        layers.push_back(std::move(layer));
        model.profile.layers.push_back(numbers);
    }
    std::vector<Link> links;
    for (std::size_t v = 0; v < nodes.size(); ++v) {
        for (const std::size_t u : nodes[v].successors) {
            if (kept[v])
                links.push_back({layerOf[v], layerOf[u]});
        }
    }

    const Node& raw = nodes[input];
    if (const std::size_t removed = nodes.size() - most; removed > 0)
        warn(Severity::Info, code::ConstantsRemoved, "",
             removed == 1
                 ? say("One node that does not depend on the raw input %1 (a weight or another constant) is "
                       "left out.",
                       raw.name)
                 : say("%1 nodes that do not depend on the raw input %2 (weights and other constants) are "
                       "left "
                       "out.",
                       removed, raw.name),
             say("Nothing to do."));
    if (looksLikeWeights(raw.name) && !options.inputBytes)
        warn(Severity::Warning, code::InputIsWeights, raw.name,
             say("The file has no node for the model's raw input: the source %1, which looks like weights, "
                 "stands in for it with its %2.",
                 raw.name, Bytes(raw.outputBytes)),
             say("Give the frame's true size, for example --input-bytes 588KiB, or add a node for the input "
                 "that links to the first layer."));
    if (raw.edgeMs > 0 || raw.cloudMs > 0)
        warn(Severity::Info, code::InputTimeIgnored, raw.name,
             say("The raw input's own time in the file is ignored: it is loading, not computing."),
             say("Nothing to do."));
    if (backward > 0)
        warn(Severity::Warning, code::BackwardRemoved, "",
             backward == 1 ? say("One backward node (training) is left out.")
                           : say("%1 backward nodes (training) are left out.", backward),
             say("Use an inference graph."));
    if (tenfold || twentyThreefold)
        warn(Severity::Warning, code::SyntheticTimes, "",
             say("The CPU times look synthetic: nearly all are exactly %1 times the accelerator's.",
                 (tenfold ? 10 : 23)),
             say("Measure both devices, and give the times with a profile CSV."));

    Result<LayerGraph> graph = LayerGraph::make(std::filesystem::path(options.file).stem().string(),
                                                std::move(layers), std::move(links));
    if (!graph) {
        Issue issue = graph.error();
        issue.file = options.file;
        return issue;
    }
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile.edgeDevice = "CPU (file)";
    model.profile.cloudDevice = "Accelerator (file)";
    return model;
}

} // namespace cutpoint
