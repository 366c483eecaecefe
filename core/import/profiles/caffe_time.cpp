// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint::profile_readers {

namespace {

/// "7.43 ms." or "0.276 ms": seconds; nothing for other text.
std::optional<double> millisecondsIn(std::string_view text) {
    const auto parts = words(text);
    if (parts.size() < 2 || !parts[1].starts_with("ms"))
        return std::nullopt;
    const auto ms = parseNumber(parts[0]);
    return ms ? std::optional(*ms * 1e-3) : std::nullopt;
}

/// What follows `mark` in the line; nothing when it is not there.
std::optional<std::string_view> after(std::string_view line, std::string_view mark) {
    const std::size_t at = line.find(mark);
    return at == std::string_view::npos ? std::nullopt : std::optional(line.substr(at + mark.size()));
}

/// The log's text behind glog's "I0803 16:17:06.441987  4515 caffe.cpp:409] ".
std::string_view withoutPrefix(std::string_view line) {
    const std::size_t end = line.find("] ");
    const bool glog = line.size() > 1 && end != std::string_view::npos && end < 80 &&
                      std::string_view("IWEF").find(line.front()) != std::string_view::npos;
    return glog ? line.substr(end + 2) : line;
}

} // namespace

Result<MeasuredProfile> readCaffeTime(std::string_view content, const std::string& file) {
    MeasuredProfile profile;
    profile.format = "caffe-time";
    profile.tool = "caffe time";
    profile.inOrder = true;
    int iterations = 0;
    bool onlyWholeNet = false;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const std::string_view text = withoutPrefix(line);
        if (const auto count = after(text, "Testing for "))
            iterations = static_cast<int>(std::min(
                1e6, std::max(0.0, parseNumber(words(*count).empty() ? "" : words(*count)[0]).value_or(0))));
        onlyWholeNet = onlyWholeNet || containsText(text, "forward-backward time");
        if (containsText(text, "Average time per layer"))
            profile.rows.clear(); // the log may hold several tests; the last one counts
        if (const auto total = after(text, "Average Forward pass:")) {
            if (const auto seconds = millisecondsIn(*total)) {
                const auto time = checkedTime(*seconds, file, lines.number(), "Average Forward pass");
                if (!time)
                    return time.error();
                profile.total = Seconds(*time);
            }
            continue;
        }
        MeasuredRow row;
        std::optional<double> seconds;
        if (const std::size_t at = text.find("forward: "); at != std::string_view::npos) {
            row.name = std::string(trimmedText(text.substr(0, at)));
            seconds = millisecondsIn(text.substr(at + 9));
        } else if (const auto layer = after(text, "LAYER-")) { // a fork's: no names, only types in order
            const auto parts = words(*layer);
            const auto time = after(*layer, "forward_time:");
            if (parts.size() >= 2 && time) {
                row.type = std::string(parts[1]);
                if (row.type.ends_with(':'))
                    row.type.pop_back();
                row.name = "LAYER-" + std::string(parts[0]);
                seconds = millisecondsIn(*time);
            }
        } else if (const auto tested = after(text, "Test time of ")) {
            const auto parts = words(*tested);
            if (parts.size() >= 3) {
                row.name = std::string(parts[0]);
                seconds = millisecondsIn(tested->substr(parts[0].size()));
            }
        }
        if (row.name.empty() || !seconds)
            continue;
        row.line = lines.number();
        const auto time = checkedTime(*seconds, file, row.line, row.name);
        if (!time)
            return time.error();
        if (row.type.empty())
            row.names.push_back(row.name);
        row.timing = row.cloudTiming = {Seconds(*time), Seconds(0), iterations};
        profile.rows.push_back(std::move(row));
    }
    if (profile.rows.empty())
        return noRows(file, onlyWholeNet ? say("The log holds times of the whole net only; this fork of "
                                               "Caffe does not time layers. Use BVLC Caffe.")
                                         : say("Give the whole log of `caffe time -model deploy.prototxt`."));
    profile.runs = iterations;
    return profile;
}

} // namespace cutpoint::profile_readers
