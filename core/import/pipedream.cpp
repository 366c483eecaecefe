// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/model/quantity_text.h"

#include <cmath>
#include <unordered_map>

namespace cutpoint {

namespace {

/// How much slower the edge is assumed to be while only one device was timed.
constexpr double kAssumedEdgeFactor = 10;

std::string_view strip(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

/// The number after `key`, or the sum of a list "[a; b]"; nothing when absent or not finite and >= 0.
std::optional<double> field(std::string_view text, std::string_view key) {
    const std::size_t at = text.find(key);
    if (at == std::string_view::npos)
        return std::nullopt;
    text.remove_prefix(at + key.size());
    if (text.starts_with('[')) {
        text = text.substr(1, text.find(']') == std::string_view::npos ? 0 : text.find(']') - 1);
    } else {
        text = text.substr(0, text.find(','));
    }
    double sum = 0;
    while (true) {
        const std::size_t end = text.find_first_of(";,");
        const auto value = parseNumber(strip(text.substr(0, end)));
        if (!value || !std::isfinite(*value) || *value < 0)
            return std::nullopt;
        sum += *value;
        if (end == std::string_view::npos)
            return std::isfinite(sum) ? std::optional(sum) : std::nullopt;
        text.remove_prefix(end + 1);
    }
}

/// FLOPs from the layer's description: convolutions and linear layers use each output channel's parameters
/// once per output number, everything else is taken as one operation per number. For the whole minibatch, as
/// the sizes are.
double flopsOf(std::string_view description, double activationBytes, double parameterBytes) {
    constexpr double floatBytes = 4;
    const double numbers = activationBytes / floatBytes;
    std::optional<double> channels;
    if (description.starts_with("Linear("))
        channels = field(description, "out_features=");
    else if (description.starts_with("Conv")) {
        const std::size_t comma = description.find(',');
        if (comma != std::string_view::npos)
            channels = field(description.substr(comma), ", ");
    }
    return channels && *channels >= 1 ? 2 * parameterBytes / floatBytes / *channels * numbers : numbers;
}

/// Of "Conv2d(3, 96, kernel_size=(3, 3), bias=False)": what stands between the outer brackets, by name; what
/// has none is called its arguments.
Attributes attributesOf(std::string_view description) {
    Attributes attributes;
    const std::size_t open = description.find('('), close = description.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return attributes;
    std::string_view rest = description.substr(open + 1, close - open - 1);
    std::string unnamed;
    while (!rest.empty()) {
        std::size_t end = 0;
        for (int depth = 0; end < rest.size() && (depth > 0 || rest[end] != ','); ++end)
            depth += rest[end] == '(' || rest[end] == '[' ? 1 : rest[end] == ')' || rest[end] == ']' ? -1 : 0;
        const std::string_view part = strip(rest.substr(0, end));
        rest.remove_prefix(std::min(rest.size(), end + 1));
        const std::size_t equals = part.find('=');
        if (equals != std::string_view::npos)
            addAttribute(attributes, strip(part.substr(0, equals)), strip(part.substr(equals + 1)));
        else if (unnamed.size() <= longestAttributeValue)
            unnamed += (unnamed.empty() ? "" : ", ") + std::string(part.substr(0, longestAttributeValue));
    }
    addAttribute(attributes, "arguments", unnamed);
    return attributes;
}

} // namespace

Result<ImportedModel> importPipedream(std::string_view content, const ImportOptions& options) {
    ImportedModel model;
    model.format = "pipedream";
    std::vector<Layer> layers;
    std::vector<std::pair<std::string, std::string>> named;
    std::vector<int> namedLine;
    std::unordered_map<std::string, LayerId> ids;
    const auto error = [&](IssueCode code, int line, std::string node, Sentence message, Sentence fix) {
        return Issue{Severity::Error, std::move(code),    options.file,  line,
                     std::move(node), std::move(message), std::move(fix)};
    };
    const auto note = [&](Severity severity, IssueCode code, std::string node, Sentence message,
                          Sentence fix) {
        model.issues.push_back({severity, std::move(code), options.file, 0, std::move(node),
                                std::move(message), std::move(fix)});
    };

    bool hasInput = false;
    int lineNumber = 0;
    while (!content.empty()) {
        ++lineNumber;
        const std::size_t end = content.find('\n');
        const std::string_view line = strip(content.substr(0, end));
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (line.empty())
            continue;
        const std::size_t dash = line.find(" -- ");
        if (dash == std::string_view::npos || dash == 0)
            return error(code::PipedreamSyntax, lineNumber, "",
                         say("The line has no \" -- \" between its parts."),
                         say("Write a node, or TAB and a link \"node1 -- node2\"."));
        const std::string name(strip(line.substr(0, dash)));
        const std::string_view rest = strip(line.substr(dash + 4));
        const std::size_t second = rest.rfind(" -- ");
        if (second == std::string_view::npos) {
            named.emplace_back(name, std::string(rest));
            namedLine.push_back(lineNumber);
            continue;
        }
        const std::string_view numbers = rest.substr(second + 4);
        const auto forward = field(numbers, "forward_compute_time=");
        const auto activation = field(numbers, "activation_size=");
        const auto parameters = field(numbers, "parameter_size=");
        if (!forward || !activation || !parameters)
            return error(code::BadNumber, lineNumber, name,
                         say("forward_compute_time, activation_size or parameter_size is missing or not a "
                             "number >= 0."),
                         say("Correct the line."));
        Layer layer;
        layer.name = name;
        const std::string_view description = rest.substr(0, second);
        layer.type = std::string(strip(description.substr(0, description.find('('))));
        layer.attributes = attributesOf(description);
        layer.isInput = layer.type.starts_with("Input");
        hasInput = hasInput || layer.isInput;
        layer.outputBytes = Bytes(*activation);
        if (layer.isInput && options.inputBytes)
            layer.outputBytes = *options.inputBytes;
        layer.parameterBytes = Bytes(*parameters);
        layer.flops = layer.isInput ? 0 : flopsOf(description, *activation, *parameters);
        LayerProfile times;
        times.output = layer.outputBytes;
        times.cloud = Seconds(layer.isInput ? 0 : *forward / 1000);
        times.edge = times.cloud * kAssumedEdgeFactor;
        times.outputFrom = Provenance::Imported;
        times.cloudFrom = Provenance::Measured; // the format is a profiler's output
        times.edgeFrom = Provenance::Estimated;
        if (!ids.emplace(name, static_cast<LayerId>(layers.size())).second)
            return error(code::DuplicateName, lineNumber, name,
                         say("A node of this name was described before."), say("Remove one of them."));
        layers.push_back(std::move(layer));
        model.profile.layers.push_back(times);
    }

    std::vector<Link> links;
    std::vector<char> isSource(layers.size(), 1);
    for (std::size_t i = 0; i < named.size(); ++i) {
        const auto from = ids.find(named[i].first);
        const auto to = ids.find(named[i].second);
        if (from == ids.end() || to == ids.end())
            return error(code::BadLink, namedLine[i], from == ids.end() ? named[i].first : named[i].second,
                         say("The link names a node that is not described."),
                         say("Describe the node or remove the link."));
        links.push_back({from->second, to->second});
        isSource[static_cast<std::size_t>(to->second)] = 0;
    }
    for (std::size_t v = 0; v < layers.size() && !hasInput; ++v) {
        if (!isSource[v])
            continue;
        layers[v].isInput = hasInput = true;
        model.profile.layers[v].edge = model.profile.layers[v].cloud = Seconds(0);
        note(Severity::Warning, code::InputGuessed, layers[v].name,
             say("No node is an Input; the first node without a predecessor is taken as the raw input."),
             say("Describe the raw input as \"node1 -- Input -- ...\"."));
    }

    Result<LayerGraph> graph =
        LayerGraph::make(std::filesystem::path(options.file).parent_path().filename().string(),
                         std::move(layers), std::move(links));
    if (!graph) {
        Issue issue = graph.error();
        issue.file = options.file;
        return issue;
    }
    note(Severity::Warning, code::OneDevice, "",
         say("The file times one device only: it is taken as the cloud, and the edge is assumed 10 times "
             "slower, marked as estimated."),
         say("Give measured edge times with --edge-profile, or estimate them anew with --edge-device."));
    note(Severity::Warning, code::BatchUnknown, "",
         say("Times and sizes are for a whole minibatch whose size the file does not say."),
         say("Read the results as times per minibatch."));
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile.edgeDevice = "10 times slower than the cloud (assumed)";
    model.profile.cloudDevice = "GPU (file)";
    return model;
}

} // namespace cutpoint
