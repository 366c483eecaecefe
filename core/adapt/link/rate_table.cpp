// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of drive tests and cellular logs.
#include "core/adapt/link/link_readers.h"
#include "core/import/csv_table.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>

namespace cutpoint::link_readers {

namespace {

/// bit/s of one unit that a title names; 0 when it names none.
double unitOf(const std::string& title) {
    const auto has = [&](const char* part) { return containsText(title, part); };
    if (has("gbps") || has("gbit"))
        return 1e9;
    if (has("mbps") || has("mbit") || has("mb/s"))
        return 1e6;
    if (has("kbps") || has("kbit"))
        return 1e3;
    if (has("bytes_sec") || has("bytes/s") || has("bytes_per_s") || has("bytes_s"))
        return 8;
    if (has("bps") || has("bit/s") || has("bits/s") || has("bits_per_s"))
        return 1;
    // As two widely used phone loggers write their columns.
    if (title == "dl_bitrate" || title == "ul_bitrate")
        return 1e3;
    return 0;
}

bool isUplink(const std::string& title) {
    return containsText(title, "uplink") || containsText(title, "upload") || title.starts_with("ul") ||
           title.starts_with("up") || containsText(title, "_ul") || containsText(title, "tx");
}

bool isDownlink(const std::string& title) {
    return containsText(title, "downlink") || containsText(title, "download") || title.starts_with("dl") ||
           title.starts_with("down") || containsText(title, "_dl") || containsText(title, "rx");
}

int guessRate(const CsvTable& table) {
    int best = -1, bestRank = -1;
    for (std::size_t i = 0; i < table.header.size(); ++i) {
        const std::string& title = table.header[i];
        if (unitOf(title) == 0)
            continue;
        const bool named = containsText(title, "rate") || containsText(title, "throughput") ||
                           containsText(title, "bandwidth") || containsText(title, "goodput") ||
                           containsText(title, "speed");
        const int rank = (named ? 2 : 0) + (isUplink(title) ? 2 : isDownlink(title) ? 0 : 1);
        if (rank > bestRank) {
            best = static_cast<int>(i);
            bestRank = rank;
        }
    }
    return best;
}

int guessTime(const CsvTable& table) {
    const int exact = table.column(
        {"time",  "timestamp", "time_s",   "time(s)",      "time (s)", "time_sec", "seconds",  "second",
         "sec",   "t",         "elapsed",  "elapsed_s",    "epoch",    "ts",       "datetime", "date",
         "dtime", "time_ms",   "time(ms)", "timestamp_ms", "epoch_ms", "ms",       "seq_num",  "seq"});
    if (exact >= 0)
        return exact;
    for (std::size_t i = 0; i < table.header.size(); ++i)
        if (table.header[i].starts_with("time"))
            return static_cast<int>(i);
    return -1;
}

int guessRtt(const CsvTable& table) {
    for (std::size_t i = 0; i < table.header.size(); ++i)
        if (containsText(table.header[i], "rtt") && !containsText(table.header[i], "var"))
            return static_cast<int>(i);
    return -1;
}

std::string titles(const CsvTable& table) {
    std::string text;
    for (const std::string& title : table.header)
        text += (text.empty() ? "" : ", ") + title;
    return text;
}

Issue unknownColumn(const CsvTable& table, const std::string& name) {
    return {Severity::Error,
            code::UnknownColumn,
            table.file,
            1,
            "",
            say("The table has no column \"%1\".", name),
            say("Its columns are: %1.", titles(table))};
}

struct Row {
    double time, rate;
    std::size_t index;
};

/// Rows whose times ascend; a fall begins the next run.
std::vector<std::vector<Row>> runsOf(const std::vector<Row>& rows) {
    std::vector<std::vector<Row>> runs;
    for (const Row& row : rows) {
        if (runs.empty() || row.time < runs.back().back().time)
            runs.emplace_back();
        if (!runs.back().empty() && row.time == runs.back().back().time)
            continue; // two samples of one moment: the first counts
        runs.back().push_back(row);
    }
    return runs;
}

/// "run_num=1" of the column that tells the runs apart; empty when none does.
std::string labelOf(const CsvTable& table, const std::vector<std::vector<Row>>& runs, std::size_t run,
                    int timeColumn, int rateColumn) {
    for (int c = 0; c < static_cast<int>(table.header.size()); ++c) {
        if (c == timeColumn || c == rateColumn)
            continue;
        bool tells = true;
        std::vector<std::string> values;
        for (const auto& rows : runs) {
            const std::string& value = table.cell(table.rows[rows.front().index], c);
            for (const Row& row : rows)
                tells = tells && table.cell(table.rows[row.index], c) == value;
            tells = tells && std::find(values.begin(), values.end(), value) == values.end();
            values.push_back(value);
        }
        if (tells)
            return table.header[static_cast<std::size_t>(c)] + "=" + values[run];
    }
    return {};
}

} // namespace

Result<LinkMeasurement> readRateTable(std::string_view content, const std::string& file,
                                      const LinkChoice& choice) {
    auto read = readCsv(content, file);
    if (!read)
        return read.error();
    CsvTable table = std::move(read).value();
    const auto chosen = [&](const char* key) -> Result<int> {
        const auto name = choice.find(key);
        if (name == choice.end())
            return -1;
        const int column = table.column({lowerText(name->second)});
        if (column < 0)
            return unknownColumn(table, name->second);
        return column;
    };
    const auto chosenTime = chosen("time"), chosenRate = chosen("rate");
    if (!chosenTime)
        return chosenTime.error();
    if (!chosenRate)
        return chosenRate.error();
    const int rate = *chosenRate >= 0 ? *chosenRate : guessRate(table);
    const int time = *chosenTime >= 0 ? *chosenTime : guessTime(table);
    const int rtt = guessRtt(table);
    if (rate < 0 && rtt < 0)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     1,
                     "",
                     say("No title tells that its column holds rates: %1.", titles(table)),
                     say("Name the column with its unit, such as rate_mbps.")};
    std::vector<std::pair<int, std::string>> filters;
    for (const auto& [name, value] : choice) {
        if (name == "time" || name == "rate")
            continue;
        const int column = table.column({name});
        if (column < 0)
            return unknownColumn(table, name);
        filters.emplace_back(column, value);
    }
    const std::string rateTitle = rate >= 0 ? table.header[static_cast<std::size_t>(rate)] : "";
    const std::string timeTitle = time >= 0 ? table.header[static_cast<std::size_t>(time)] : "";
    const double unit = rate >= 0 ? unitOf(rateTitle) : 0;
    if (rate >= 0 && unit == 0)
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     1,
                     "",
                     say("The title \"%1\" names no unit of a rate.", rateTitle),
                     say("Name the column with its unit, such as rate_mbps.")};

    std::vector<Row> rows;
    std::vector<double> rtts;
    std::size_t outages = 0;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const CsvTable::Row& row = table.rows[i];
        if (std::any_of(filters.begin(), filters.end(),
                        [&](const auto& filter) { return table.cell(row, filter.first) != filter.second; }))
            continue;
        if (rtt >= 0)
            if (const auto ms = parseNumber(table.cell(row, rtt)); ms && *ms > 0 && *ms < 1e6)
                rtts.push_back(*ms * 1e-3);
        if (rate < 0)
            continue;
        const std::string& cell = table.cell(row, rate);
        if (cell.empty() || cell == "-" || lowerText(cell) == "nan" || lowerText(cell) == "na")
            continue; // no sample
        const auto value = table.number(row, rate, "");
        if (!value)
            return value.error();
        if (!(*value >= 0) || *value * unit > kFastest)
            return badTrace(file, row.line, say("The rate is negative or beyond every link."));
        double at = static_cast<double>(i);
        if (time >= 0) {
            const auto seconds = secondsOf(table.cell(row, time));
            if (!seconds || !std::isfinite(*seconds))
                return badTrace(file, row.line, say("The time cannot be read."));
            const bool isMs = timeTitle.ends_with("ms") || timeTitle.ends_with("ms)") || *seconds > 1e11;
            at = *seconds * (isMs ? 1e-3 : 1);
        }
        outages += *value == 0 ? 1 : 0;
        rows.push_back({at, *value * unit, i});
    }
    LinkMeasurement link;
    link.format = "table";
    if (!rtts.empty()) {
        std::sort(rtts.begin(), rtts.end());
        link.rtt = Seconds(rtts[rtts.size() / 2]);
    }
    const auto tell = [&](Severity severity, IssueCode code, Sentence message, Sentence fix) {
        link.issues.push_back({severity, code, file, 0, "", std::move(message), std::move(fix)});
    };
    if (rate < 0)
        return link;
    if (rows.empty())
        return Issue{Severity::Error,
                     code::NoRate,
                     file,
                     0,
                     "",
                     say("No row is left that has a rate."),
                     filters.empty() ? say("Check the column \"%1\".", rateTitle)
                                     : say("Check the choice after the file's name.")};
    const auto runs = runsOf(rows);
    if (runs.size() > 1) {
        const std::string first = labelOf(table, runs, 0, time, rate);
        const std::string second = labelOf(table, runs, 1, time, rate);
        tell(Severity::Warning, code::SeveralRuns,
             first.empty()
                 ? say("The table holds %1 runs one after another; the first is taken.", runs.size())
                 : say("The table holds %1 runs one after another; %2 is taken.", runs.size(), first),
             second.empty() ? say("Put every run in a file of its own.")
                            : say("Choose another with FILE?%1.", second));
    }
    std::vector<Sample> samples;
    std::vector<double> lengths;
    for (const Row& row : runs.front()) {
        if (!samples.empty())
            lengths.push_back(row.time - samples.back().start);
        samples.push_back({row.time, row.rate});
    }
    std::sort(lengths.begin(), lengths.end());
    auto trace = traceOf(samples, lengths.empty() ? 1 : lengths[lengths.size() / 2], "table");
    if (!trace)
        return trace.error();
    link.trace = std::move(trace).value();
    if (!choice.contains("rate") || !choice.contains("time"))
        tell(Severity::Info, code::GuessedColumns,
             time >= 0
                 ? say("Rates are taken from the column \"%1\" and times from \"%2\".", rateTitle, timeTitle)
                 : say("Rates are taken from the column \"%1\"; rows count as one second each.", rateTitle),
             say("Choose others with FILE?rate=COLUMN&time=COLUMN."));
    if (isDownlink(rateTitle))
        tell(Severity::Warning, code::Downlink,
             say("\"%1\" is the downlink's rate; plans need the uplink.", rateTitle),
             say("Choose another column with FILE?rate=COLUMN."));
    if (outages > 0)
        tell(Severity::Info, code::Outages,
             say("%1 of %2 samples are 0: nothing passes then.", outages, rows.size()),
             say("Remove these rows if they mean that nothing was measured."));
    return link;
}

Result<LinkMeasurement> readCellularLog(std::string_view content, const std::string& file) {
    std::vector<Sample> samples;
    double at = 0, last = 1;
    TextLines lines(content);
    for (std::string_view line; lines.next(line);) {
        const auto cells = words(line);
        if (cells.empty() || cells.front().starts_with('#'))
            continue;
        // epoch, ms since the start, latitude, longitude, bytes and ms since the last line
        const auto bytes = cells.size() == 6 ? parseNumber(cells[4]) : std::nullopt;
        const auto ms = cells.size() == 6 ? parseNumber(cells[5]) : std::nullopt;
        if (!bytes || !ms || !(*bytes >= 0) || !(*ms >= 0) || *bytes > 1e12 || *ms > 1e9)
            return badTrace(
                file, lines.number(),
                say("The line is not a time, a place, bytes and milliseconds since the last line."));
        if (*ms == 0)
            continue;
        const double rate = *bytes * 8 / (*ms * 1e-3);
        if (rate > kFastest)
            return badTrace(file, lines.number(), say("The rate is beyond every link."));
        samples.push_back({at, rate});
        last = *ms * 1e-3;
        at += last;
    }
    auto trace = traceOf(samples, last, "cellular-log");
    if (!trace)
        return trace.error();
    LinkMeasurement link;
    link.format = "cellular-log";
    link.trace = std::move(trace).value();
    link.issues.push_back({Severity::Info, code::Downlink, file, 0, "",
                           say("Logs of this form are of the downlink; plans need the uplink."),
                           say("Measure the uplink where you can.")});
    return link;
}

} // namespace cutpoint::link_readers
