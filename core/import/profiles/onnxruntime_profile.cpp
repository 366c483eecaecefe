// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace cutpoint::profile_readers {

using nlohmann::json;

namespace {

/// An event of category "Node", with what its arguments tell.
struct NodeEvent {
    const json* event = nullptr;
    double start = 0, duration = 0; ///< microseconds
    double thread = 0;
    std::string name;
    std::size_t run = 0;
};

/// [{"float":[1,64,112,112]}]: one shape per tensor.
std::vector<Shape> shapesOf(const json& arguments, const char* key) {
    std::vector<Shape> shapes;
    const auto found = arguments.find(key);
    if (found == arguments.end() || !found->is_array())
        return shapes;
    for (const json& tensor : *found) {
        Shape shape;
        if (tensor.is_object() && !tensor.empty() && tensor.begin().value().is_array())
            for (const json& size : tensor.begin().value())
                shape.push_back(size.is_number_integer() ? size.get<std::int64_t>() : -1);
        shapes.push_back(std::move(shape));
        if (shapes.size() >= 64)
            break;
    }
    return shapes;
}

/// Events of If and Loop bodies lie within their node's event: their time is in it already.
void dropInner(std::vector<NodeEvent>& events) {
    std::vector<std::size_t> order(events.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const NodeEvent &x = events[a], &y = events[b];
        if (x.thread != y.thread)
            return x.thread < y.thread;
        return x.start != y.start ? x.start < y.start : x.duration > y.duration;
    });
    std::vector<char> inner(events.size(), 0);
    double thread = std::nan(""), end = 0, outerStart = 0;
    for (const std::size_t i : order) {
        const NodeEvent& event = events[i];
        if (event.thread != thread) {
            thread = event.thread;
            end = -1;
        }
        const double stop = event.start + event.duration;
        if (event.start > outerStart && stop < end)
            inner[i] = 1;
        else if (stop > end) {
            outerStart = event.start;
            end = stop;
        }
    }
    std::size_t at = 0;
    std::erase_if(events, [&](const NodeEvent&) { return inner[at++] != 0; });
}

bool isProviderHash(std::string_view name) {
    // "<provider>_<hash>_<provider>_<hash>_<index>": one node that stands for a subgraph.
    const std::size_t at = name.find("ExecutionProvider_");
    if (at == std::string_view::npos)
        return false;
    const std::string_view rest = name.substr(at + 18);
    std::size_t digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    return digits >= 6 || containsText(rest, "_");
}

bool isLayoutOperator(std::string_view type) {
    return type == "ReorderInput" || type == "ReorderOutput" || type == "MemcpyToHost" ||
           type == "MemcpyFromHost";
}

/// Splits the row's name into what may be a layer's or a tensor's.
void readName(MeasuredRow& row) {
    std::string name = row.name;
    if (name.ends_with("_nchwc")) {
        name.resize(name.size() - 6);
        row.endsGroup = true;
    }
    if (!name.empty())
        row.names.push_back(name);
    const std::size_t token = name.rfind("_token_");
    if (token != std::string::npos)
        row.names.push_back(name.substr(0, token));
    if (isLayoutOperator(row.type))
        makeOverhead(row);
    else if (isProviderHash(name) || containsText(row.type, "CoreML_") || row.type.starts_with("TRTKernel") ||
             row.type.starts_with("OpenVINO-EP") || containsText(row.type, "QNN_"))
        row.kind = RowKind::Subgraph;
}

std::optional<Issue> readRow(MeasuredRow& row, const json& event, const std::string& file) {
    const auto arguments = event.find("args");
    if (arguments == event.end() || !arguments->is_object())
        return std::nullopt;
    row.type = jsonText(*arguments, "op_name");
    row.inputs = shapesOf(*arguments, "input_type_shape");
    row.outputs = shapesOf(*arguments, "output_type_shape");
    const bool convolves = row.type.find("Conv") != std::string::npos;
    for (std::size_t i = 1; convolves && i < std::min<std::size_t>(row.inputs.size(), 3); ++i)
        row.weights += recordedElements(row.inputs[i]);
    for (const char* key : {"node_index", "exec_plan_index", "graph_index"})
        if (const double index = eventNumber(*arguments, key); index >= 0 && index < 1e9) {
            row.position = static_cast<int>(index);
            break;
        }
    const double bytes = eventNumber(*arguments, "output_size");
    if (std::isfinite(bytes) && (bytes < 0 || bytes > 1e15))
        return Issue{Severity::Error,
                     code::BadNumber,
                     file,
                     0,
                     row.name,
                     say("The row's output_size is negative or absurdly large."),
                     say("Correct or remove the row.")};
    if (bytes > 0)
        row.output = Bytes(bytes);
    return std::nullopt;
}

double medianOf(std::vector<double> values) {
    return timingOf(std::move(values)).time.value;
}

} // namespace

Result<MeasuredProfile> readOnnxRuntime(const json& document, const std::string& file) {
    const json* events = &document;
    if (document.is_object() && document.contains("traceEvents"))
        events = &document["traceEvents"];
    if (!events->is_array())
        return noRows(file, say("Give the file that end_profiling() names."));
    constexpr std::string_view kSuffix = "_kernel_time";
    std::vector<NodeEvent> nodes;
    std::vector<double> totals;
    for (const json& event : *events) {
        if (!event.is_object())
            continue;
        const std::string category = jsonText(event, "cat");
        std::string name = jsonText(event, "name");
        const double duration = eventNumber(event, "dur");
        const auto time = [&] { return checkedTime(duration * 1e-6, file, 0, name); };
        if (category == "Session" && name == "model_run") {
            const auto seconds = time();
            if (!seconds)
                return seconds.error();
            totals.push_back(*seconds);
        }
        if (category != "Node" || !name.ends_with(kSuffix))
            continue;
        const auto seconds = time();
        if (!seconds)
            return seconds.error();
        name.resize(name.size() - kSuffix.size());
        nodes.push_back({&event, eventNumber(event, "ts"), duration, eventNumber(event, "tid"),
                         std::move(name), totals.size()});
    }
    if (nodes.empty())
        return noRows(file, say("Enable profiling in the session options, run the model several times, and "
                                "call end_profiling()."));
    for (NodeEvent& node : nodes) {
        node.start = std::isfinite(node.start) ? node.start : 0;
        node.thread = std::isfinite(node.thread) ? node.thread : 0;
    }
    dropInner(nodes);

    MeasuredProfile profile;
    profile.format = "onnxruntime";
    profile.tool = "ONNX Runtime";
    profile.fuses = profile.inOrder = true;
    // In a run a name may come several times, as in versions that name every node of a type alike.
    std::map<std::pair<std::string, int>, std::size_t> rowOf;
    std::vector<std::vector<double>> runsOf;
    std::vector<double> sums;
    std::map<std::string, int> seen;
    std::size_t run = 0;
    for (const NodeEvent& node : nodes) {
        // Without model_run events a name that comes again is its next run.
        if (node.run != run)
            seen.clear();
        run = node.run;
        const int occurrence = totals.empty() ? 0 : seen[node.name]++;
        const auto [at, isNew] = rowOf.emplace(std::pair(node.name, occurrence), profile.rows.size());
        if (isNew) {
            MeasuredRow row;
            row.name = node.name;
            if (auto issue = readRow(row, *node.event, file))
                return *issue;
            readName(row);
            profile.rows.push_back(std::move(row));
            runsOf.emplace_back();
        }
        runsOf[at->second].push_back(node.duration * 1e-6);
        if (!totals.empty()) {
            sums.resize(std::max(sums.size(), run + 1), 0);
            sums[run] += node.duration * 1e-6;
        }
    }
    std::size_t most = 0;
    for (std::size_t i = 0; i < profile.rows.size(); ++i) {
        most = std::max(most, runsOf[i].size());
        profile.rows[i].timing = profile.rows[i].cloudTiming = timingOf(std::move(runsOf[i]));
    }
    profile.runs = static_cast<int>(most > 1 ? most - 1 : most);
    if (!totals.empty()) {
        profile.total = Seconds(medianOf(totals));
        sums.resize(totals.size()); // an unfinished run at the end has no total
        if (totals.size() > 1)
            profile.sumOfRows = Seconds(medianOf(sums));
    }
    // A layout change belongs to what runs before it (ReorderOutput) or after it.
    for (std::size_t i = 0; i < profile.rows.size(); ++i) {
        MeasuredRow& row = profile.rows[i];
        if (row.kind != RowKind::Overhead)
            continue;
        const bool after = row.type == "ReorderInput" || row.type == "MemcpyFromHost" || i == 0;
        if (after && i + 1 < profile.rows.size())
            row.chargedTo = profile.rows[i + 1].name;
        else if (i > 0)
            row.chargedTo = profile.rows[i - 1].name;
    }
    return profile;
}

} // namespace cutpoint::profile_readers
