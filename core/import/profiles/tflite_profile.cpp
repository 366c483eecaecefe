// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint::profile_readers {

namespace {

/// "[a;b;c]:7" as its names, the last one first: a fused operator is named after the tensors it writes.
std::vector<std::string> tensorNames(std::string_view text) {
    text = trimmedText(text);
    const std::size_t close = text.rfind(']');
    if (text.starts_with('[') && close != std::string_view::npos)
        text = text.substr(1, close - 1);
    std::vector<std::string> names;
    for (const std::string_view part : fields(text, ';'))
        if (!part.empty())
            names.emplace_back(part);
    std::reverse(names.begin(), names.end());
    return names;
}

bool isDelegate(std::string_view type) {
    return containsText(lowerText(type), "delegate");
}

/// "avg=79732" in microseconds, "Inference (avg): 79760" and "no stats: 79760.9".
std::optional<double> totalIn(std::string_view line) {
    for (const std::string_view mark : {"Inference (avg):", "no stats:", " avg="}) {
        const std::size_t at = line.find(mark);
        if (at == std::string_view::npos ||
            (mark == " avg=" && !containsText(line, "Timings (microseconds)")))
            continue;
        const auto parts = words(line.substr(at + mark.size()));
        if (parts.empty())
            continue;
        std::string_view number = parts.front();
        if (number.ends_with(','))
            number.remove_suffix(1);
        if (const auto microseconds = parseNumber(number))
            return *microseconds * 1e-6;
    }
    return std::nullopt;
}

/// Columns of "Run Order" by their titles, in either form.
struct Columns {
    int average = -1, type = -1, name = -1, calls = -1;
    std::size_t count = 0;
};

Columns columnsOf(const std::vector<std::string_view>& titles) {
    Columns columns;
    columns.count = titles.size();
    for (std::size_t i = 0; i < titles.size(); ++i) {
        std::string title = lowerText(titles[i]);
        std::erase_if(title, [](char c) { return c == '[' || c == ']'; });
        const int at = static_cast<int>(i);
        if (title == "node type")
            columns.type = at;
        else if (title == "avg ms" || title == "avg_ms")
            columns.average = at;
        else if (title == "name")
            columns.name = at;
        else if (title == "times called")
            columns.calls = at;
    }
    return columns;
}

} // namespace

Result<MeasuredProfile> readTfLite(std::string_view content, const std::string& file) {
    MeasuredProfile profile;
    profile.format = "tflite";
    profile.tool = "TensorFlow Lite";
    profile.fuses = profile.inOrder = true;
    bool inRunOrder = false, regular = false;
    Columns columns;
    char separator = '\t';
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = trimmedText(line);
        if (containsText(text, "Operator-wise Profiling Info for Regular Benchmark Runs")) {
            regular = true; // what stood before belongs to the initialisation
            profile.rows.clear();
        }
        if (const auto total = totalIn(text)) {
            const auto time = checkedTime(*total, file, lines.number(), "Inference (avg)");
            if (!time)
                return time.error();
            if (*time > 0)
                profile.total = Seconds(*time);
        }
        if (const std::size_t at = text.find("count="); at != std::string_view::npos && profile.runs == 0) {
            const auto parts = words(text.substr(at + 6));
            const double count = parts.empty() ? 0 : parseNumber(parts.front()).value_or(0);
            profile.runs = count >= 1 && count < 1e9 ? static_cast<int>(count) : 0;
        }
        if (containsText(text, "= Run Order =")) {
            inRunOrder = true;
            if (!regular)
                profile.rows.clear();
            else if (!profile.rows.empty())
                inRunOrder = false;
            columns = {};
            continue;
        }
        if (containsText(text, "= Top by Computation Time =") ||
            containsText(text, "= Summary by node type =")) {
            inRunOrder = false;
            continue;
        }
        if (!inRunOrder || text.empty())
            continue;
        if (containsText(text, "[node type]") || lowerText(text).starts_with("node type,")) {
            separator = containsText(line, "\t") ? '\t' : ',';
            columns = columnsOf(fields(text, separator));
            continue;
        }
        const auto cells = fields(text, separator);
        const auto isThere = [&](int column) {
            return column >= 0 && static_cast<std::size_t>(column) < cells.size();
        };
        if (!isThere(columns.average) || !isThere(columns.type) || cells.size() + 1 < columns.count)
            continue;
        const auto ms = parseNumber(cells[static_cast<std::size_t>(columns.average)]);
        if (!ms)
            continue;
        MeasuredRow row;
        row.type = std::string(cells[static_cast<std::size_t>(columns.type)]);
        row.line = lines.number();
        if (isThere(columns.name) && !cells[static_cast<std::size_t>(columns.name)].empty()) {
            // A tensor's name may hold the separator.
            const char* begin = cells[static_cast<std::size_t>(columns.name)].data();
            row.names = tensorNames({begin, static_cast<std::size_t>(text.data() + text.size() - begin)});
        }
        row.name = row.names.empty() ? row.type : row.names.front();
        row.endsGroup = true;
        const auto time = checkedTime(*ms * 1e-3, file, row.line, row.name);
        if (!time)
            return time.error();
        if (isDelegate(row.type))
            row.kind = RowKind::Subgraph;
        row.timing = row.cloudTiming = {Seconds(*time), Seconds(0), 0};
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file,
                      say("Run benchmark_model with --enable_op_profiling=true and keep all it prints."));
    for (MeasuredRow& row : profile.rows)
        row.timing.runs = row.cloudTiming.runs = profile.runs;
    return profile;
}

} // namespace cutpoint::profile_readers
