// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint::profile_readers {

using nlohmann::json;

namespace {

/// Cuts at " + ", " || ", commas and the brackets of PWN( ) and {ForeignNode[ ]}; nests.
std::vector<std::string> namesIn(std::string_view text) {
    std::vector<std::string> names;
    std::string name;
    const auto add = [&] {
        std::string one(trimmedText(name));
        for (const std::string_view decoration : {"PWN(", "fusedPWN(", "PWN ("})
            while (one.starts_with(decoration))
                one = std::string(trimmedText(std::string_view(one).substr(decoration.size())));
        // Only closing brackets that were opened outside the name.
        while (one.ends_with(')') &&
               std::count(one.begin(), one.end(), ')') > std::count(one.begin(), one.end(), '('))
            one.pop_back();
        if (!one.empty())
            names.push_back(std::move(one));
        name.clear();
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.starts_with(" + ") || rest.starts_with(" || ")) {
            add();
            i += rest[1] == '+' ? 2 : 3;
        } else if (text[i] == ',') {
            add();
        } else {
            name += text[i];
        }
    }
    add();
    return names;
}

/// "Reformatting CopyNode for Input Tensor 0 to L" and "L input reformatter 0": L; empty for other names.
std::string reformatted(std::string_view name) {
    if (name.starts_with("Reformatting CopyNode")) {
        const std::size_t to = name.find(" to ");
        return std::string(to == std::string_view::npos ? "" : name.substr(to + 4));
    }
    for (const std::string_view mark :
         {" input reformatter ", " output reformatter ", " output to be reformatted"})
        if (const std::size_t at = name.find(mark); at != std::string_view::npos)
            return std::string(name.substr(0, at));
    return {};
}

void readTensorRtName(MeasuredRow& row) {
    const std::string_view name = row.name;
    if (const std::string target = reformatted(name); !target.empty() || name.starts_with("Reformatting")) {
        makeOverhead(row, target);
        return;
    }
    const std::size_t foreign = name.find("ForeignNode[");
    if (foreign != std::string_view::npos) {
        const std::size_t begin = foreign + 12, dots = name.find("...", begin);
        const std::size_t end = name.find(']', begin);
        row.kind = RowKind::Subgraph;
        if (dots != std::string_view::npos && end != std::string_view::npos && dots < end) {
            row.first = std::string(trimmedText(name.substr(begin, dots - begin)));
            row.last = std::string(trimmedText(name.substr(dots + 3, end - dots - 3)));
        }
        return;
    }
    row.names.push_back(row.name);
    for (std::string& part : namesIn(name))
        if (part != row.name)
            row.names.push_back(std::move(part));
    if (name.ends_with(" copy"))
        row.names.push_back(row.name.substr(0, row.name.size() - 5));
    row.type = name.starts_with("__myl_") ? "" : row.type;
}

MeasuredProfile emptyTensorRt() {
    MeasuredProfile profile;
    profile.format = "tensorrt";
    profile.tool = "TensorRT";
    profile.fuses = profile.inOrder = true;
    return profile;
}

} // namespace

Result<MeasuredProfile> readTensorRtJson(const json& document, const std::string& file) {
    MeasuredProfile profile = emptyTensorRt();
    const Sentence kFix = say("Let trtexec write the file with --exportProfile=FILE.");
    if (!document.is_array())
        return noRows(file, kFix);
    double count = 0;
    for (const json& entry : document) {
        if (!entry.is_object())
            continue;
        if (entry.contains("count"))
            count = jsonNumber(entry, "count").value_or(0);
        if (!entry.contains("name"))
            continue;
        MeasuredRow row;
        row.name = jsonText(entry, "name");
        auto ms = jsonNumber(entry, "medianMs");
        if (!ms)
            ms = jsonNumber(entry, "averageMs");
        if (!ms && count >= 1 && jsonNumber(entry, "timeMs"))
            ms = *jsonNumber(entry, "timeMs") / count;
        if (!ms)
            return Issue{Severity::Error,
                         code::BadNumber,
                         file,
                         0,
                         row.name,
                         say("The row has neither medianMs nor averageMs."),
                         say("Let trtexec write the file again.")};
        const auto time = checkedTime(*ms * 1e-3, file, 0, row.name);
        if (!time)
            return time.error();
        row.timing.time = Seconds(*time);
        row.timing.runs = count >= 1 && count < 1e9 ? static_cast<int>(count) : 0;
        row.cloudTiming = row.timing;
        readTensorRtName(row);
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file, kFix);
    profile.runs = profile.rows.front().timing.runs;
    return profile;
}

Result<MeasuredProfile> readTensorRtText(std::string_view content, const std::string& file) {
    MeasuredProfile profile = emptyTensorRt();
    TextLines lines(content);
    std::vector<std::string> columns; // of the header, in order, with "layer" and the times
    bool namesFirst = false, inBlock = false;
    int runs = 0;
    for (std::string_view line; lines.next(line);) {
        // "[01/02/2023-10:11:12] [I] "
        std::string_view text = trimmedText(line);
        while (text.starts_with('[') && text.find(']') != std::string_view::npos)
            text = trimmedText(text.substr(text.find(']') + 1));
        if (const std::size_t at = text.find("=== Profile ("); at != std::string_view::npos) {
            const auto count = words(text.substr(at + 13));
            const double n = count.empty() ? 0 : parseNumber(count.front()).value_or(0);
            runs = n >= 1 && n < 1e9 ? static_cast<int>(n) : 0;
            profile.rows.clear();
            columns.clear();
            inBlock = false;
            continue;
        }
        const std::string lower = lowerText(text);
        if (containsText(lower, "layer") && containsText(lower, "(ms)")) {
            columns.clear();
            namesFirst = lower.starts_with("layer");
            for (const char* title : {"median", "avg"})
                if (containsText(lower, title))
                    columns.emplace_back(title);
            inBlock = true;
            continue;
        }
        if (!inBlock)
            continue;
        const auto parts = words(text);
        const bool hasMedian = std::find(columns.begin(), columns.end(), "median") != columns.end();
        const std::size_t numbers = hasMedian ? 4 : 3; // total, average, (median,) share
        if (parts.size() < numbers + 1) {
            inBlock = text.empty() && profile.rows.empty();
            continue;
        }
        const std::size_t begin = namesFirst ? parts.size() - numbers : 0;
        std::vector<double> values;
        for (std::size_t i = 0; i < numbers; ++i) {
            std::string_view cell = parts[begin + i];
            if (cell.ends_with('%'))
                cell.remove_suffix(1);
            if (const auto number = parseNumber(cell))
                values.push_back(*number);
        }
        if (values.size() != numbers)
            continue;
        MeasuredRow row;
        row.line = lines.number();
        const char* nameBegin = namesFirst ? parts.front().data() : parts[numbers].data();
        const char* nameEnd = namesFirst ? parts[begin].data() : text.data() + text.size();
        row.name = std::string(trimmedText({nameBegin, static_cast<std::size_t>(nameEnd - nameBegin)}));
        const auto time = checkedTime(values[hasMedian ? 2 : 1] * 1e-3, file, row.line, row.name);
        if (!time)
            return time.error();
        if (row.name == "Total") {
            profile.total = Seconds(*time);
            inBlock = false;
            continue;
        }
        row.timing = row.cloudTiming = {Seconds(*time), Seconds(0), runs};
        readTensorRtName(row);
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file, say("Let trtexec print the block \"=== Profile\" with --dumpProfile."));
    profile.runs = runs;
    return profile;
}

} // namespace cutpoint::profile_readers
