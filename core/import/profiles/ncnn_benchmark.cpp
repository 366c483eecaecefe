// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <unordered_map>

namespace cutpoint::profile_readers {

namespace {

/// "W x H" or "W x H x C" behind `mark`, up to the next mark.
std::vector<std::int64_t> sizesAfter(std::string_view text, std::string_view mark) {
    std::vector<std::int64_t> sizes;
    const std::size_t at = text.find(mark);
    if (at == std::string_view::npos)
        return sizes;
    for (const std::string_view part : words(text.substr(at + mark.size()))) {
        if (part == "x")
            continue;
        const auto number = parseNumber(part);
        if (!number || !(*number >= 1) || *number > 1e9)
            break;
        sizes.push_back(static_cast<std::int64_t>(*number));
        if (sizes.size() == 4)
            break;
    }
    return sizes;
}

} // namespace

Result<MeasuredProfile> readNcnn(std::string_view content, const std::string& file) {
    MeasuredProfile profile;
    profile.format = "ncnn";
    profile.tool = "ncnn";
    profile.fuses = profile.inOrder = true;
    std::unordered_map<std::string, std::size_t> rowOf;
    std::vector<std::vector<double>> runsOf;
    std::vector<double> sums;
    std::string firstName;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const std::size_t bar = line.find('|');
        if (bar == std::string_view::npos)
            continue;
        auto parts = words(line.substr(0, bar));
        if (parts.size() == 4 && (parts[3] == "ms" || parts[3] == "us")) // "12.3 ms"
            parts = {parts[0], parts[1],
                     line.substr(static_cast<std::size_t>(parts[2].data() - line.data()),
                                 static_cast<std::size_t>(parts[3].data() + 2 - parts[2].data()))};
        if (parts.size() != 3 || !(parts[2].ends_with("ms") || parts[2].ends_with("us")))
            continue;
        const double unit = parts[2].ends_with("ms") ? 1e-3 : 1e-6;
        const std::string name(parts[1]);
        const auto number = parseNumber(trimmedText(parts[2].substr(0, parts[2].size() - 2)));
        if (!number)
            continue;
        const auto time = checkedTime(*number * unit, file, lines.number(), name);
        if (!time)
            return time.error();
        if (firstName.empty())
            firstName = name;
        if (name == firstName)
            sums.push_back(0);
        sums.back() += *time;
        const auto [at, isNew] = rowOf.emplace(name, profile.rows.size());
        if (isNew) {
            MeasuredRow row;
            row.name = name;
            row.names.push_back(name);
            row.type = std::string(parts[0]);
            row.line = lines.number();
            const auto map = sizesAfter(line, "feature_map:");
            const auto out = sizesAfter(line, "outch:");
            if (row.type == "Split")
                makeOverhead(row);
            // The map told is the input's; the output's channels stand alone.
            const auto in = sizesAfter(line, "inch:");
            if (map.size() >= 2 && !in.empty())
                row.inputs.push_back({1, in[0], map[1], map[0]});
            const auto kernel = sizesAfter(line, "kernel:");
            if (kernel.size() >= 2 && !in.empty() && !out.empty() && row.type == "Convolution")
                row.weights = static_cast<double>(kernel[0] * kernel[1]) * static_cast<double>(in[0]) *
                              static_cast<double>(out[0]);
            profile.rows.push_back(std::move(row));
            runsOf.emplace_back();
        }
        runsOf[at->second].push_back(*time);
    }
    if (profile.rows.empty())
        return noRows(file,
                      say("Build ncnn with -DNCNN_BENCHMARK=ON and keep what it writes to standard error."));
    for (std::size_t i = 0; i < profile.rows.size(); ++i)
        profile.rows[i].timing = profile.rows[i].cloudTiming = timingOf(std::move(runsOf[i]));
    profile.runs = static_cast<int>(sums.size() > 1 ? sums.size() - 1 : 1);
    if (sums.size() > 1)
        profile.sumOfRows = timingOf(sums).time;
    return profile;
}

} // namespace cutpoint::profile_readers
