// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile_rows.h"

#include "core/cost/operator_cost.h"
#include "core/import/import.h"
#include "core/model/quantity_text.h"

#include <unordered_map>

namespace cutpoint {

namespace {

/// Splits "3, 5" and the like; empty parts are dropped.
std::vector<std::string> identifiers(const std::string& text) {
    std::vector<std::string> ids;
    std::string id;
    for (const char c : text + ",") {
        if (c == ',' || c == ';' || c == ' ') {
            if (!id.empty())
                ids.push_back(std::move(id));
            id.clear();
        } else {
            id += c;
        }
    }
    return ids;
}

/// Bytes, with `elementBytes` a number, over every "[1, 64, 224, 224]" in the text; the first shape goes to
/// `shape`.
double shapesBytes(std::string_view text, double elementBytes, Shape& shape) {
    double bytes = 0;
    while (true) {
        const std::size_t open = text.find('[');
        const std::size_t close = text.find(']', open == std::string_view::npos ? 0 : open);
        if (open == std::string_view::npos || close == std::string_view::npos)
            return bytes;
        Shape one;
        for (const std::string& part : identifiers(std::string(text.substr(open + 1, close - open - 1)))) {
            const double size = parseNumber(part).value_or(-1);
            one.push_back(size >= 0 && size < 1e12 ? static_cast<std::int64_t>(size) : -1);
        }
        if (!one.empty())
            bytes += elementBytes * elementCount(one);
        if (shape.empty())
            shape = one;
        text.remove_prefix(close + 1);
    }
}

} // namespace

Result<ImportedModel> importProfiledCsv(std::string_view content, const ImportOptions& options) {
    Result<ProfileRows> read = readProfileRows(content, options.file);
    if (!read)
        return read.error();
    ProfileRows rows = std::move(read).value();
    const auto error = [&](IssueCode code, Sentence message, Sentence fix) {
        return Issue{Severity::Error,    std::move(code), options.file, 0, "",
                     std::move(message), std::move(fix)};
    };
    if (!rows.hasEdge || !rows.hasCloud)
        return error(code::OneSidedProfile,
                     say("The file has the times of one device only, so it is not a model."),
                     say("Open the model itself and give this file with --edge-profile or --cloud-profile."));
    const bool isGraph = rows.inputColumn >= 0;
    if (!rows.hasBytes && !isGraph)
        return error(code::NoOutputSizes, say("The file has no column output_bytes or output_shapes."),
                     say("Add the output size of every layer, or give the file with --profile to a model."));
    if (rows.rows.empty())
        return error(code::EmptyGraph, say("The file has a header but no rows."),
                     say("Add a row per layer."));

    const CsvTable& table = rows.table;
    std::vector<Layer> layers;
    std::vector<Link> links;
    Profile profile;
    std::unordered_map<std::string, LayerId> ids;
    const bool hasInput = rows.rows.front().edge.value == 0 && rows.rows.front().cloud.value == 0;
    if (!hasInput) {
        if (!options.inputBytes)
            return error(code::NoInput,
                         say("The first row has times, so the file has no row for the raw input."),
                         say("Give the input's size, for example --input-bytes 588KiB, or add a first row "
                             "input,0,0,602112."));
        Layer input;
        input.name = "input";
        input.isInput = true;
        layers.push_back(input);
        profile.layers.emplace_back();
    }
    for (const ProfileRow& row : rows.rows) {
        const auto id = static_cast<LayerId>(layers.size());
        const CsvTable::Row& cells = table.rows[row.index];
        Layer layer;
        layer.isInput = hasInput && id == 0;
        layer.name = row.name;
        LayerProfile numbers;
        numbers.edge = row.edge;
        numbers.cloud = row.cloud;
        numbers.output = row.output;
        if (rows.shapesColumn >= 0) {
            const double bytes = shapesBytes(table.cell(cells, rows.shapesColumn),
                                             options.elementBytes.value_or(4), layer.outputShape);
            if (!rows.hasBytes)
                numbers.output = Bytes(bytes);
        }
        if (isGraph) {
            layer.type = row.name;
            const std::string key = rows.idColumn >= 0 ? table.cell(cells, rows.idColumn) : row.name;
            if (rows.idColumn >= 0)
                layer.name = row.name + "_" + key;
            if (!ids.emplace(key, id).second)
                return Issue{Severity::Error,
                             code::DuplicateName,
                             options.file,
                             cells.line,
                             row.name,
                             say("The id \"%1\" is used twice.", key),
                             say("Number the rows apart.")};
            for (const std::string& producer : identifiers(table.cell(cells, rows.inputColumn))) {
                const auto found = ids.find(producer);
                if (found == ids.end())
                    return Issue{
                        Severity::Error,
                        code::BadLink,
                        options.file,
                        cells.line,
                        row.name,
                        say("input_from names \"%1\", which no earlier row has as its id.", producer),
                        say("Put producers before their consumers and check the id.")};
                links.push_back({found->second, id});
            }
        } else if (id > 0) {
            links.push_back({id - 1, id});
        }
        if (layer.isInput) {
            layer.name = "input";
            layer.type = "Input";
            numbers.edge = numbers.cloud = Seconds(0);
        }
        numbers.edgeFrom = rows.edgeFrom;
        numbers.cloudFrom = rows.cloudFrom;
        numbers.outputFrom = rows.hasBytes || options.elementBytes ? Provenance::Imported
                             : rows.shapesColumn >= 0              ? Provenance::Assumed
                                                                   : Provenance::Computed;
        layer.outputBytes = numbers.output;
        layers.push_back(std::move(layer));
        profile.layers.push_back(numbers);
    }
    if (options.inputBytes) {
        layers.front().outputBytes = profile.layers.front().output = *options.inputBytes;
        profile.layers.front().outputFrom = Provenance::Edited;
    }
    if (isGraph && !hasInput && layers.size() > 1)
        links.push_back({0, 1});

    Result<LayerGraph> graph = LayerGraph::make(std::filesystem::path(options.file).stem().string(),
                                                std::move(layers), std::move(links));
    if (!graph) {
        Issue issue = graph.error();
        issue.file = options.file;
        return issue;
    }
    profile.edgeDevice = "Edge (file)";
    profile.cloudDevice = "Cloud (file)";
    profile.batch = rows.batch;
    ImportedModel model;
    model.graph = std::make_shared<const LayerGraph>(std::move(graph).value());
    model.profile = std::move(profile);
    model.format = isGraph ? "operator-csv" : "chain-csv";
    model.issues = std::move(rows.issues);
    if (rows.shapesColumn >= 0 && !rows.hasBytes && !options.elementBytes)
        model.issues.push_back({Severity::Info, code::AssumedSize, options.file, 0, "",
                                say("The file does not say how many bytes a number has; 4 are assumed."),
                                say("Give another with --element-bytes.")});
    if (rows.batch > 1)
        model.issues.push_back(
            {Severity::Warning, code::Batch, options.file, 0, "",
             say("Times and sizes are for a batch of %1 frames, as the file's name says.", rows.batch),
             say("Answers are per frame: both are divided by it.")});
    return model;
}

} // namespace cutpoint
