// SPDX-License-Identifier: GPL-3.0-or-later
// Darknet cfg: one layer per section, named by its index as Darknet counts it and its kind ("0_conv",
// "1_maxpool"); the frame is the layer "input".
#include "core/import/darknet_layers.h"
#include "core/import/import.h"

#include <algorithm>
#include <filesystem>

namespace cutpoint {
namespace {

/// The first error among the issues, with the file's name; nothing when there is none.
std::optional<Issue> firstError(Issues& issues, const std::string& file) {
    for (Issue& issue : issues)
        issue.file = file;
    const auto it = std::find_if(issues.begin(), issues.end(),
                                 [](const Issue& issue) { return issue.severity == Severity::Error; });
    return it == issues.end() ? std::nullopt : std::optional(*it);
}

DarknetLayer frameOf(const DarknetSection& net, const ImportOptions& options, Issues& issues) {
    constexpr std::int64_t largest = 1 << 20;
    DarknetLayer frame;
    if (net.has("inputs") && !net.has("width")) {
        frame.channels = net.integer("inputs", 1, 1, largest, issues);
        frame.height = frame.width = 1;
    } else {
        frame.channels = net.integer("channels", 3, 1, largest, issues);
        if (!net.has("channels") && !options.inputShapes.contains("input"))
            issues.push_back({Severity::Warning, code::ChannelsAssumed, "", net.line, "input",
                              say("[net] gives no channels; a colour image of 3 is assumed."),
                              say("Add channels=, or --input-shape input=1x1x28x28 (with your numbers).")});
        frame.height = net.integer("height", 0, 1, largest, issues);
        frame.width = net.integer("width", 0, 1, largest, issues);
    }
    for (const auto& [name, shape] : options.inputShapes) {
        const bool usable =
            (shape.size() == 4 && shape[0] == 1) || shape.size() == 3
                ? std::all_of(shape.begin(), shape.end(), [](auto d) { return d >= 1 && d <= largest; })
                : false;
        if (name != "input")
            issues.push_back({Severity::Warning, code::UnknownInput, "", 0, name,
                              say("The model has no raw input of this name."),
                              say("A Darknet model's only input is called input.")});
        else if (!usable)
            issues.push_back({Severity::Error, code::BadInputShape, "", 0, name,
                              say("The shape %1 does not fit a Darknet frame.", shapeText(shape)),
                              say("Give it as input=1xCHANNELSxHEIGHTxWIDTH.")});
        else {
            frame.channels = shape[shape.size() - 3];
            frame.height = shape[shape.size() - 2];
            frame.width = shape[shape.size() - 1];
        }
    }
    if (frame.height == 0 || frame.width == 0)
        issues.push_back({Severity::Error, code::UnknownInputShape, "", net.line, "input",
                          say("[net] gives no width and height."),
                          say("Add width= and height=, or --input-shape input=1x3x416x416.")});
    return frame;
}

Layer graphLayer(const DarknetLayer& layer, std::string name, std::string type) {
    Layer made;
    made.name = std::move(name);
    made.type = std::move(type);
    made.outputShape = {1, layer.channels, layer.height, layer.width};
    made.outputBytes = Bytes(layer.elements() * 4);
    made.flops = layer.cost.flops;
    made.parameterBytes = layer.cost.parameterBytes;
    return made;
}

} // namespace

Result<ImportedModel> importDarknet(std::string_view content, const ImportOptions& options) {
    ImportedModel model;
    model.format = "darknet";
    const Result<std::vector<DarknetSection>> sections = readDarknetSections(content, model.issues);
    if (!sections) {
        Issue error = sections.error();
        error.file = options.file;
        return error;
    }
    const DarknetSection& net = sections->front();
    if (net.type != "net" && net.type != "network")
        return Issue{Severity::Error,
                     code::NoNetSection,
                     options.file,
                     net.line,
                     "",
                     say("The first section is [%1].", net.type),
                     say("A Darknet cfg starts with [net].")};
    const DarknetLayer frame = frameOf(net, options, model.issues);
    if (auto error = firstError(model.issues, options.file))
        return *error;

    std::vector<Layer> layers{graphLayer(frame, "input", "Input")};
    layers.front().isInput = true;
    std::vector<Link> links;
    std::vector<DarknetLayer> read;
    for (std::size_t i = 1; i < sections->size(); ++i) {
        const DarknetSection& section = (*sections)[i];
        DarknetLayer layer = darknetLayer(section, read, frame, model.issues);
        if (std::any_of(model.issues.begin(), model.issues.end(),
                        [](const Issue& issue) { return issue.severity == Severity::Error; }))
            return *firstError(model.issues, options.file);
        // Layer k of the file is layer k + 1 of the graph, after the frame.
        for (int source : layer.reads)
            links.push_back({source + 1, static_cast<LayerId>(layers.size())});
        layers.push_back(graphLayer(layer, std::to_string(i - 1) + "_" + darknetWord(section), section.type));
        layers.back().isOutput = layer.isHead;
        for (const auto& [key, value] : section.values)
            addAttribute(layers.back().attributes, key, value.text);
        read.push_back(std::move(layer));
    }
    if (layers.size() == 1)
        return Issue{Severity::Error,
                     code::EmptyGraph,
                     options.file,
                     net.line,
                     "",
                     say("The net has no layers."),
                     say("Check that the file is complete.")};
    // Darknet answers with its last layer; heads elsewhere are answers too.
    layers.back().isOutput = true;

    std::string name = std::filesystem::path(options.file).stem().string();
    Result<LayerGraph> graph =
        LayerGraph::make(name.empty() ? "Darknet" : std::move(name), std::move(layers), std::move(links));
    if (!graph) {
        Issue error = graph.error();
        error.file = options.file;
        return error;
    }
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile = emptyProfile(*model.graph);
    firstError(model.issues, options.file);
    return model;
}

} // namespace cutpoint
