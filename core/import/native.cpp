// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/operator_cost.h"
#include "core/import/import.h"
#include "core/import/json_reader.h"
#include "core/import/near_miss.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cutpoint {

using nlohmann::json;

namespace {

struct Reader {
    const std::string& file;

    Issue error(IssueCode code, std::string node, Sentence message, Sentence fix) const {
        return {Severity::Error, std::move(code),    file,          0,
                std::move(node), std::move(message), std::move(fix)};
    }

    /// Nothing and no error when absent; an error when present and not a finite number >= 0.
    std::optional<Issue> number(const json& entry, const char* key, const std::string& layer,
                                std::optional<double>& value) const {
        const auto found = entry.find(key);
        if (found == entry.end() || found->is_null())
            return std::nullopt;
        value = jsonNumber(entry, key);
        if (value && std::isfinite(*value) && *value >= 0)
            return std::nullopt;
        return error(code::BadNumber, layer, say("The value of \"%1\" is not a finite number >= 0.", key),
                     say("Write a plain number, for example 0.012."));
    }

    std::optional<Issue> shape(const json& entry, const std::string& layer, Shape& shape) const {
        const auto found = entry.find("output_shape");
        if (found == entry.end() || found->is_null())
            return std::nullopt;
        const auto bad = [&] {
            return error(code::BadShape, layer,
                         say("The output_shape is not a list of at most 16 whole numbers."),
                         say("Write for example [1, 3, 224, 224]."));
        };
        if (!found->is_array() || found->size() > 16)
            return bad();
        for (const json& dimension : *found) {
            if (!dimension.is_number_integer())
                return bad();
            const auto size = dimension.get<std::int64_t>();
            if (size < -1 || size > (std::int64_t{1} << 40))
                return bad();
            shape.push_back(size);
        }
        return std::nullopt;
    }
};

Provenance provenanceOf(const json& document, const json& entry, const char* key, Provenance otherwise) {
    for (const json* holder : {&entry, &document}) {
        const auto found = holder->find("provenance");
        if (found == holder->end())
            continue;
        const std::string word = found->is_string() ? found->get<std::string>() : jsonText(*found, key);
        if (const Provenance p = provenanceFromWord(word); p != Provenance::Missing)
            return p;
    }
    return otherwise;
}

/// Of texts and numbers; what else a hand wrote there is passed over.
Attributes attributesOf(const json& entry) {
    Attributes attributes;
    const auto found = entry.find("attributes");
    if (found == entry.end() || !found->is_object())
        return attributes;
    for (const auto& [name, value] : found->items()) {
        if (value.is_string())
            addAttribute(attributes, name, value.get_ref<const std::string&>());
        else if (value.is_number() || value.is_boolean())
            addAttribute(attributes, name, value.dump());
    }
    return attributes;
}

} // namespace

Result<ImportedModel> importNative(std::string_view content, const ImportOptions& options) {
    const Reader reader{options.file};
    Result<json> parsed = parseJson(content, options.file);
    if (!parsed)
        return parsed.error();
    const json& document = *parsed;
    if (!document.is_object() || jsonText(document, "format") != "cutpoint-model")
        return reader.error(code::NotAModel, "", say("The JSON does not say \"format\": \"cutpoint-model\"."),
                            say("Open a model saved by Cutpoint, or one of the other supported formats."));
    const double version = jsonNumber(document, "version").value_or(1);
    if (!(version >= 1 && version < 2))
        return reader.error(code::NewerVersion, "",
                            say("The model's format version is not 1, the one this program reads."),
                            say("Open it with a newer Cutpoint, or save it there as version 1."));
    const auto list = document.find("layers");
    if (list == document.end() || !list->is_array() || list->empty())
        return reader.error(code::EmptyGraph, "", say("The model has no list \"layers\"."),
                            say("Add at least one raw input and one layer."));

    std::vector<Layer> layers;
    Profile profile;
    std::vector<std::string> names;
    std::unordered_map<std::string, LayerId> ids;
    for (const json& entry : *list) {
        const std::string name = jsonText(entry, "name");
        if (name.empty())
            return reader.error(
                code::UnnamedLayer, "",
                say("Entry %1 of \"layers\" is not an object with a \"name\".", layers.size() + 1),
                say("Give every layer its own name."));
        Layer layer;
        layer.name = name;
        layer.type = jsonText(entry, "type");
        layer.block = jsonText(entry, "block");
        layer.group = jsonText(entry, "group");
        layer.stateOf = jsonText(entry, "state_of");
        layer.attributes = attributesOf(entry);
        layer.isInput = jsonFlag(entry, "input");
        layer.isOutput = jsonFlag(entry, "output");
        if (auto bad = reader.shape(entry, name, layer.outputShape))
            return *bad;
        if (layer.isInput) {
            if (const auto given = options.inputShapes.find(name); given != options.inputShapes.end())
                layer.outputShape = given->second;
        }
        std::optional<double> bytes, flops, parameters, edge, cloud;
        for (auto [key, value] : {std::pair{"output_bytes", &bytes},
                                  {"flops", &flops},
                                  {"parameter_bytes", &parameters},
                                  {"edge_s", &edge},
                                  {"cloud_s", &cloud}})
            if (auto bad = reader.number(entry, key, name, *value))
                return *bad;
        LayerProfile numbers;
        numbers.outputFrom = provenanceOf(document, entry, "output_bytes", Provenance::Computed);
        const bool counted =
            !layer.outputShape.empty() &&
            std::none_of(layer.outputShape.begin(), layer.outputShape.end(), [](auto d) { return d <= 0; });
        if (counted && elementCount(layer.outputShape) == 0)
            return reader.error(
                code::BadShape, name,
                say("The output_shape %1 has over 2^53 elements.", shapeText(layer.outputShape)),
                say("Correct the dimensions."));
        if (!bytes && counted)
            bytes = 4 * elementCount(layer.outputShape);
        else if (!bytes)
            numbers.outputFrom = Provenance::Missing;
        layer.outputBytes = numbers.output = Bytes(bytes.value_or(0));
        layer.flops = flops.value_or(0);
        layer.parameterBytes = Bytes(parameters.value_or(0));
        if (edge) {
            numbers.edge = Seconds(*edge);
            numbers.edgeFrom = provenanceOf(document, entry, "edge_s", Provenance::Imported);
        }
        if (cloud) {
            numbers.cloud = Seconds(*cloud);
            numbers.cloudFrom = provenanceOf(document, entry, "cloud_s", Provenance::Imported);
        }
        ids.emplace(name, static_cast<LayerId>(layers.size()));
        names.push_back(name);
        layers.push_back(std::move(layer));
        profile.layers.push_back(numbers);
    }

    std::vector<Link> links;
    for (std::size_t v = 0; v < layers.size(); ++v) {
        const auto inputs = (*list)[v].find("inputs");
        if (inputs == (*list)[v].end() || inputs->is_null())
            continue;
        if (!inputs->is_array())
            return reader.error(code::BadLink, names[v], say("The \"inputs\" are not a list of layer names."),
                                say("Write for example \"inputs\": [\"conv1\"]."));
        for (const json& input : *inputs) {
            const std::string producer = input.is_string()
                                             ? input.get<std::string>()
                                             : input.dump(-1, ' ', true, json::error_handler_t::replace);
            const auto found = ids.find(producer);
            if (found == ids.end()) {
                const std::string near = nearestName(producer, names);
                return reader.error(
                    code::BadLink, names[v], say("The input \"%1\" names no layer of the model.", producer),
                    near.empty() ? say("Name an existing layer.") : say("Did you mean \"%1\"?", near));
            }
            links.push_back({found->second, static_cast<LayerId>(v)});
        }
    }

    for (const Layer& layer : layers) {
        if (layer.stateOf.empty())
            continue;
        if (!ids.contains(layer.stateOf))
            return reader.error(code::BadLink, layer.name,
                                say("Its state_of \"%1\" names no layer of the model.", layer.stateOf),
                                say("Name the layer that makes the next frame's state."));
        if (layer.isInput)
            return reader.error(code::BadState, layer.name,
                                say("It is a raw input and the state of another layer at once."),
                                say("Leave \"input\" out: state stays where it is and is not sent."));
    }
    Result<LayerGraph> graph =
        LayerGraph::make(jsonText(document, "name"), std::move(layers), std::move(links));
    if (!graph) {
        Issue issue = graph.error();
        issue.file = options.file;
        return issue;
    }
    profile.edgeDevice = jsonText(document, "edge_device");
    profile.cloudDevice = jsonText(document, "cloud_device");
    const double batch = jsonNumber(document, "batch").value_or(1);
    profile.batch = batch >= 1 && batch <= 1e6 ? static_cast<int>(batch) : 1;
    ImportedModel model;
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile = std::move(profile);
    model.format = "native";
    return model;
}

} // namespace cutpoint
