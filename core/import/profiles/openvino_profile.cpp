// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <unordered_map>

namespace cutpoint::profile_readers {

using nlohmann::json;

namespace {

MeasuredProfile emptyOpenVino() {
    MeasuredProfile profile;
    profile.format = "openvino";
    profile.tool = "OpenVINO";
    profile.fuses = true;
    return profile;
}

RowKind kindOf(std::string_view status) {
    if (containsText(status, "OPTIMIZED_OUT"))
        return RowKind::Dropped;
    return containsText(status, "NOT_RUN") ? RowKind::Free : RowKind::Layers;
}

/// The IR's helper operators: they belong to what they are named after.
void readName(MeasuredRow& row, std::string_view status) {
    row.kind = kindOf(status);
    row.names.push_back(row.name);
    for (const std::string_view mark : {"/fq_input_", "/WithoutBiases", "/Transpose", "/EltwiseUnsqueeze"})
        if (const std::size_t at = row.name.find(mark); at != std::string::npos)
            row.names.push_back(row.name.substr(0, at));
    if (row.type == "Reorder" || row.name == "<Extra>" || row.name.starts_with("Reorder_"))
        makeOverhead(row);
}

/// A decimal comma is read as a point: the separator is a semicolon.
std::optional<double> numberIn(std::string_view cell) {
    std::string text(cell);
    std::replace(text.begin(), text.end(), ',', '.');
    return parseNumber(text);
}

/// "876" microseconds or Python's "0:00:00.001134"; seconds.
std::optional<double> consoleTime(std::string_view text) {
    if (std::count(text.begin(), text.end(), ':') == 2) {
        const auto parts = fields(text, ':');
        const auto hours = parseNumber(parts[0]), minutes = parseNumber(parts[1]),
                   rest = parseNumber(parts[2]);
        return hours && minutes && rest ? std::optional(*hours * 3600 + *minutes * 60 + *rest) : std::nullopt;
    }
    const auto microseconds = parseNumber(text);
    return microseconds ? std::optional(*microseconds * 1e-6) : std::nullopt;
}

/// The first word behind `mark`, cut off where Python glues the next field to it.
std::string_view wordAfter(std::string_view line, std::string_view mark) {
    const std::size_t at = line.find(mark);
    if (at == std::string_view::npos)
        return {};
    const auto parts = words(line.substr(at + mark.size()));
    if (parts.empty())
        return {};
    std::string_view word = parts.front();
    for (const std::string_view glued : {"cpu:", "execType:", "realTime:", "layerType:"})
        if (const std::size_t end = word.find(glued); end != std::string_view::npos && end > 0)
            word = word.substr(0, end);
    return word;
}

} // namespace

Result<MeasuredProfile> readOpenVinoCsv(std::string_view content, const std::string& file) {
    MeasuredProfile profile = emptyOpenVino();
    std::vector<std::string> header;
    int realTime = -1, status = -1, type = -1;
    double unit = 1e-3;
    std::unordered_map<std::string, std::size_t> rowOf;
    std::vector<std::vector<double>> runsOf; // by row
    std::vector<double> totals;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        if (trimmedText(line).empty() || line.starts_with('#'))
            continue;
        const auto cells = fields(line, ';');
        const std::string first = lowerText(cells.front());
        if (first == "layername" || first == "layer name") {
            header.clear();
            realTime = status = type = -1;
            for (std::size_t i = 0; i < cells.size(); ++i) {
                const std::string title = lowerText(cells[i]);
                const int at = static_cast<int>(i);
                if (realTime < 0 && (title.starts_with("realtime") || title.starts_with("real time"))) {
                    realTime = at;
                    // The old header has no unit and means microseconds.
                    unit = containsText(title, "ms") ? 1e-3 : containsText(title, "(s)") ? 1 : 1e-6;
                }
                if (title == "execstatus" || title == "exec status")
                    status = at;
                if (title == "layertype" || title == "layer type")
                    type = at;
                header.push_back(title);
            }
            continue;
        }
        // The columns may come in any order.
        if (realTime < 0 || static_cast<int>(cells.size()) <= std::max({realTime, status, type}))
            return Issue{Severity::Error,
                         code::RaggedRow,
                         file,
                         lines.number(),
                         std::string(cells.front()),
                         say("The row ends before the column of the real time."),
                         say("Let benchmark_app write the file again, to the end.")};
        const std::string name(cells.front());
        // detailed_counters: pairs of real and processor time, one pair per infer request.
        std::vector<double> runs;
        for (auto i = static_cast<std::size_t>(realTime); i < cells.size() && i < header.size() + 2; i += 2) {
            if (cells[i].empty())
                continue;
            const auto number = numberIn(cells[i]);
            if (!number)
                return Issue{Severity::Error,
                             code::BadNumber,
                             file,
                             lines.number(),
                             name,
                             say("\"%1\" is not a time.", std::string(cells[i].substr(0, 40))),
                             say("Correct or remove the row.")};
            const auto time = checkedTime(*number * unit, file, lines.number(), name);
            if (!time)
                return time.error();
            runs.push_back(*time);
            if (header.size() <= static_cast<std::size_t>(realTime) + 3)
                break;
        }
        if (runs.empty())
            continue;
        if (name == "Total") {
            totals.insert(totals.end(), runs.begin(), runs.end());
            continue;
        }
        const auto [at, isNew] = rowOf.emplace(name, profile.rows.size());
        if (isNew) {
            MeasuredRow row;
            row.name = name;
            row.line = lines.number();
            row.type = type >= 0 ? std::string(cells[static_cast<std::size_t>(type)]) : "";
            readName(row, status >= 0 ? cells[static_cast<std::size_t>(status)] : "");
            profile.rows.push_back(std::move(row));
            runsOf.emplace_back();
        } else if (totals.empty()) {
            return Issue{Severity::Error,
                         code::DuplicateName,
                         file,
                         lines.number(),
                         name,
                         say("The table has two rows of this name."),
                         say("Remove one of the two rows.")};
        }
        runsOf[at->second].insert(runsOf[at->second].end(), runs.begin(), runs.end());
    }
    if (profile.rows.empty())
        return noRows(file, say("Let benchmark_app write it with -report_type average_counters."));
    std::size_t most = 0;
    for (std::size_t i = 0; i < profile.rows.size(); ++i) {
        most = std::max(most, runsOf[i].size());
        profile.rows[i].timing = profile.rows[i].cloudTiming = timingOf(runsOf[i]);
    }
    profile.runs = most > 1 ? static_cast<int>(most - 1) : 0; // averages do not tell of how many
    for (MeasuredRow& row : profile.rows)
        if (most == 1)
            row.timing.runs = row.cloudTiming.runs = 0;
    if (!totals.empty())
        profile.total = timingOf(totals).time;
    if (totals.size() > 1) {
        std::vector<double> sums(most, 0);
        for (const auto& runs : runsOf)
            for (std::size_t r = 0; r < runs.size(); ++r)
                sums[r] += runs[r];
        profile.sumOfRows = timingOf(std::move(sums)).time;
    }
    return profile;
}

Result<MeasuredProfile> readOpenVinoJson(const json& document, const std::string& file) {
    MeasuredProfile profile = emptyOpenVino();
    std::unordered_map<std::string, std::size_t> rowOf;
    std::vector<std::vector<double>> runsOf;
    std::optional<Issue> fault;
    const auto readNodes = [&](const json& table) {
        const auto nodes = table.is_object() ? table.find("nodes") : table.end();
        if (!table.is_object() || nodes == table.end() || !nodes->is_array())
            return;
        for (const json& node : *nodes) {
            const std::string name = jsonText(node, "name");
            auto ms = jsonNumber(node, "real_time");
            if (!ms)
                ms = parseNumber(jsonText(node, "real_time"));
            if (name.empty() || !ms || fault)
                continue;
            const auto time = checkedTime(*ms * 1e-3, file, 0, name);
            if (!time) {
                fault = time.error();
                return;
            }
            const auto [at, isNew] = rowOf.emplace(name, profile.rows.size());
            if (isNew) {
                MeasuredRow row;
                row.name = name;
                row.type = jsonText(node, "node_type");
                readName(row, jsonText(node, "status"));
                profile.rows.push_back(std::move(row));
                runsOf.emplace_back();
            }
            runsOf[at->second].push_back(*time);
        }
    };
    if (document.is_object())
        for (const auto& [key, value] : document.items()) {
            readNodes(value);
            if (value.is_array())
                for (const json& one : value)
                    readNodes(one);
        }
    if (fault)
        return *fault;
    if (profile.rows.empty())
        return noRows(file, say("Let benchmark_app write it with -report_type average_counters."));
    for (std::size_t i = 0; i < profile.rows.size(); ++i)
        profile.rows[i].timing = profile.rows[i].cloudTiming = timingOf(std::move(runsOf[i]));
    return profile;
}

Result<MeasuredProfile> readOpenVinoConsole(std::string_view content, const std::string& file) {
    MeasuredProfile profile = emptyOpenVino();
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        if (const auto total = wordAfter(line, "Total time:"); !total.empty()) {
            if (const auto seconds = consoleTime(total)) {
                const auto time = checkedTime(*seconds, file, lines.number(), "Total time");
                if (!time)
                    return time.error();
                profile.total = Seconds(*time);
            }
            continue;
        }
        if (!containsText(line, "layerType:") || !containsText(line, "realTime:"))
            continue;
        const auto parts = words(line);
        const auto seconds = consoleTime(wordAfter(line, "realTime:"));
        if (parts.empty() || !seconds)
            continue;
        MeasuredRow row;
        row.name = std::string(parts.front());
        row.line = lines.number();
        row.type = std::string(wordAfter(line, "layerType:"));
        const auto time = checkedTime(*seconds, file, row.line, row.name);
        if (!time)
            return time.error();
        row.timing = row.cloudTiming = {Seconds(*time), Seconds(0), 0};
        const std::string_view status = line.substr(0, line.find("layerType:"));
        readName(row, status);
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file, say("Let benchmark_app print the counters with -pc."));
    return profile;
}

} // namespace cutpoint::profile_readers
