// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile_rows.h"

#include "core/model/quantity_text.h"

#include <algorithm>

namespace cutpoint {

namespace {

struct Column {
    int index = -1;
    double unit = 1;
    bool cumulative = false;
    bool timed = false; ///< the name says that runs were timed
};

Column timeColumn(const CsvTable& table, std::initializer_list<std::string> stems) {
    for (const std::string& stem : stems) {
        for (const auto& [suffix, unit] :
             {std::pair{"_s", 1.0}, {"_ms", 1e-3}, {"_us", 1e-6}, {"_ns", 1e-9}}) {
            if (const int index = table.column({stem + suffix}); index >= 0)
                return {index, unit, stem.ends_with("_accu"), stem.ends_with("_accu")};
            for (const char* statistic : {"_min", "_median", "_mean", "_avg", "_average"})
                if (const int index = table.column({stem + suffix + statistic}); index >= 0)
                    return {index, unit, stem.ends_with("_accu"), true};
        }
    }
    return {};
}

Column bytesColumn(const CsvTable& table) {
    for (const auto& [name, unit] : {std::pair{"output_bytes", 1.0},
                                     {"output_b", 1.0},
                                     {"output_kb", 1e3},
                                     {"output_kib", 1024.0},
                                     {"output_mb", 1e6},
                                     {"output_mib", 1048576.0}}) {
        if (const int index = table.column({name}); index >= 0)
            return {index, unit};
    }
    return {};
}

/// Runs of one layer that lie far apart: the first often pays for start-up, such as compiling kernels.
bool isUnsteady(const std::string& runs, int& count) {
    double least = 0, most = 0;
    bool first = true;
    count = 0;
    std::string_view rest = runs;
    while (!rest.empty()) {
        const std::size_t end = rest.find(';');
        const std::optional<double> run = parseNumber(rest.substr(0, end));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
        if (!run || !(*run >= 0))
            continue;
        ++count;
        least = first ? *run : std::min(least, *run);
        most = first ? *run : std::max(most, *run);
        first = false;
    }
    constexpr double apart = 10, worthTelling = 1; // milliseconds
    return most > apart * least && most - least > worthTelling;
}

double medianOf(std::vector<double> values) {
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

std::string columnWord(std::string_view title) {
    std::string word;
    for (const char c : title) {
        if (c >= 'A' && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if (c == ' ' || c == '(' || c == '[' || c == '-' || c == '/' || c == '.')
            word += word.empty() || word.back() == '_' ? "" : "_";
        else if (c != ')' && c != ']')
            word += c;
    }
    while (word.ends_with('_'))
        word.pop_back();
    for (const auto& [unit, suffix] : {std::pair<std::string_view, std::string_view>{"_milliseconds", "_ms"},
                                       {"_msec", "_ms"},
                                       {"_microseconds", "_us"},
                                       {"_usec", "_us"},
                                       {"_seconds", "_s"},
                                       {"_sec", "_s"}})
        if (word.ends_with(unit))
            word.replace(word.size() - unit.size(), unit.size(), suffix);
    return word;
}

int batchOfName(const std::string& file) {
    const std::size_t at = file.rfind("batch");
    if (at == std::string::npos)
        return 1;
    std::size_t end = at + 5;
    while (end < file.size() && file[end] >= '0' && file[end] <= '9')
        ++end;
    const double batch = parseNumber(std::string_view(file).substr(at + 5, end - at - 5)).value_or(1);
    return batch >= 1 && batch <= 1e6 ? static_cast<int>(batch) : 1;
}

Issues compareSides(Seconds edge, Seconds cloud, const std::string& file) {
    constexpr double muchFaster = 10, muchSlower = 1e4;
    if (edge.value <= 0 || cloud.value <= 0 || (edge * muchFaster >= cloud && edge <= cloud * muchSlower))
        return {};
    return {{Severity::Warning, code::UnitSuspicion, file, 0, "",
             say("All edge times add up to %1 and all cloud times to %2; a unit or the two sides may be "
                 "mixed up.",
                 edge, cloud),
             say("Check the units in the column names, and which file is which side's.")}};
}

Result<ProfileRows> readProfileRows(std::string_view content, const std::string& file) {
    Result<CsvTable> read = readCsv(content, file);
    if (!read)
        return read.error();
    ProfileRows result;
    result.table = std::move(read).value();
    CsvTable& table = result.table;
    const auto header = [&](IssueCode code, Sentence message, Sentence fix) {
        return Issue{Severity::Error, std::move(code), file, 1, "", std::move(message), std::move(fix)};
    };
    for (std::string& title : table.header)
        title = columnWord(title);
    const int name = table.column({"layer", "name", "layer_name", "layername", "op", "node", "node_name",
                                   "nodename", "op_name", "operator", "module", "module_name"});
    if (name < 0)
        return header(code::NoLayerColumn, say("The header names no column layer, name or op."),
                      say("Name the columns, for example layer,edge_s,cloud_s,output_bytes."));
    const Column edge = timeColumn(table, {"edge", "edge_accu", "robot", "robot_accu"});
    const Column cloud = timeColumn(table, {"cloud", "cloud_accu", "server", "server_accu"});
    Column only =
        timeColumn(table, {"forward",      "realtime",   "real_time",      "time",           "latency",
                           "duration",     "dur",        "elapsed",        "elapsed_time",   "runtime",
                           "run_time",     "exec_time",  "execution_time", "inference_time", "median",
                           "mean",         "avg",        "average",        "avg_time",       "mean_time",
                           "average_time", "median_time"});
    // A table of shares of 0 beside it, such as an accelerator's processor time, is not what was asked for.
    if (only.index < 0)
        only = timeColumn(table, {"cpu_time", "cputime", "gpu_time", "self_time"});
    const int type = table.column({"type", "layer_type", "layertype", "op_type", "kind"});
    const Column spread = timeColumn(table, {"spread"});
    const Column bytes = bytesColumn(table);
    result.hasEdge = edge.index >= 0;
    result.hasCloud = cloud.index >= 0;
    result.hasOnly = only.index >= 0;
    result.hasBytes = bytes.index >= 0;
    if (!result.hasEdge && !result.hasCloud && !result.hasOnly)
        return header(code::NoTimeColumn, say("The header names no column of times with a unit."),
                      say("Name it edge_s, cloud_ms, forward_ms_min, time_us or the like."));
    result.idColumn = table.column({"id"});
    result.inputColumn = table.column({"input_from", "inputs"});
    result.shapesColumn = table.column({"output_shapes", "output_shape"});
    const int allRuns = table.column({"forward_ms_all", "time_ms_all", "latency_ms_all"});
    const auto stated = [&](const Column& column) {
        const int at = table.column({"provenance"});
        const Provenance said = at >= 0 && !table.rows.empty()
                                    ? provenanceFromWord(table.cell(table.rows.back(), at))
                                    : Provenance::Missing;
        return said != Provenance::Missing ? said
               : column.timed              ? Provenance::Measured
                                           : Provenance::Imported;
    };
    result.edgeFrom = stated(edge);
    result.cloudFrom = stated(cloud);
    result.onlyFrom = stated(only);

    const auto note = [&](IssueCode code, int line, std::string layer, Sentence message, Sentence fix) {
        result.issues.push_back({Severity::Warning, std::move(code), file, line, std::move(layer),
                                 std::move(message), std::move(fix)});
    };
    double before[3] = {0, 0, 0};
    double total[3] = {0, 0, 0};
    const Column* columns[3] = {&edge, &cloud, &only};
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const CsvTable::Row& cells = table.rows[i];
        ProfileRow row;
        row.index = i;
        row.name = table.cell(cells, name);
        if (type >= 0 && type != name)
            row.type = table.cell(cells, type);
        if (spread.index >= 0)
            row.spread = Seconds(std::max(0.0, parseNumber(table.cell(cells, spread.index)).value_or(0)) *
                                 spread.unit);
        Seconds* times[3] = {&row.edge, &row.cloud, &row.only};
        for (std::size_t c = 0; c < 4; ++c) {
            const Column& column = c < 3 ? *columns[c] : bytes;
            if (column.index < 0)
                continue;
            const Result<double> number = table.number(cells, column.index, row.name);
            if (!number)
                return number.error();
            if (*number < 0)
                return Issue{Severity::Error,
                             code::NegativeNumber,
                             file,
                             cells.line,
                             row.name,
                             say("The value in column %1 is negative.",
                                 table.header[static_cast<std::size_t>(column.index)]),
                             say("Times and sizes are 0 or more; correct or remove the row.")};
            constexpr double most = 1e18;
            if (*number > most)
                return Issue{Severity::Error,
                             code::BadNumber,
                             file,
                             cells.line,
                             row.name,
                             say("The value in column %1 is absurdly large.",
                                 table.header[static_cast<std::size_t>(column.index)]),
                             say("Correct or remove the row.")};
            if (c == 3) {
                row.output = Bytes(*number * column.unit);
                continue;
            }
            double value = *number;
            if (column.cumulative) {
                value -= before[c];
                before[c] = *number;
                if (value < 0) {
                    note(code::CumulativeFalls, cells.line, row.name,
                         say("The cumulative time falls here; the layer's time is taken as 0."),
                         say("Measure again."));
                    value = 0;
                }
            }
            *times[c] = Seconds(value * column.unit);
            total[c] += times[c]->value;
        }
        if (allRuns >= 0 && isUnsteady(table.cell(cells, allRuns), row.runs))
            note(code::Outlier, cells.line, row.name,
                 say("The slowest of this layer's runs took over 10 times as long as the fastest."),
                 say("The fastest counts; measure again after a warm-up if that is not right."));
        result.rows.push_back(std::move(row));
    }
    for (std::size_t c = 0; c < 3; ++c) {
        if (columns[c]->index < 0 || result.rows.empty())
            continue;
        const std::string& title = table.header[static_cast<std::size_t>(columns[c]->index)];
        if (total[c] == 0)
            note(code::AllZero, 0, "", say("All times in column %1 are zero.", title),
                 say("Check the column."));
        if (total[c] > 1000)
            note(code::UnitSuspicion, 0, "",
                 say("The times in column %1 add up to %2; the unit may be wrong.", title, Seconds(total[c])),
                 say("Name the column with its true unit, such as _ms."));
        const auto timeOf = [c](const ProfileRow& row) {
            return (c == 0 ? row.edge : c == 1 ? row.cloud : row.only).value;
        };
        std::vector<double> positive;
        std::size_t zeros = 0, firstZero = 0;
        // The first row is the raw input, which takes no time.
        for (std::size_t i = 1; i < result.rows.size(); ++i) {
            if (timeOf(result.rows[i]) > 0)
                positive.push_back(timeOf(result.rows[i]));
            else if (zeros++ == 0)
                firstZero = i;
        }
        if (zeros > 0 && total[c] > 0)
            note(code::ZeroTimes, table.rows[result.rows[firstZero].index].line, result.rows[firstZero].name,
                 say("%1 of %2 layers take no time at all in column %3; this is the first.", zeros,
                     result.rows.size() - 1, title),
                 columns[c]->cumulative
                     ? say("The clock's steps were too coarse for them; measure with a finer one.")
                     : say("Measure them, or leave them if they are free."));
        const double median = medianOf(positive);
        constexpr double absurd = 1000;
        for (const ProfileRow& row : result.rows) {
            const double time = timeOf(row);
            const bool dominates =
                result.rows.size() >= 5 && total[c] > 0 &&
                (time > 0.95 * total[c] || (time > 0.5 * total[c] && time > absurd * median));
            if (dominates)
                note(code::Outlier, table.rows[row.index].line, row.name,
                     say("This layer alone takes %1 of %2 in column %3.", Seconds(time), Seconds(total[c]),
                         title),
                     say("Measure it again."));
        }
    }
    if (result.hasEdge && result.hasCloud)
        for (Issue& issue : compareSides(Seconds(total[0]), Seconds(total[1]), file))
            result.issues.push_back(std::move(issue));
    if (table.decimalComma)
        note(code::DecimalComma, 0, "",
             say("Numbers are written with a decimal comma; they are read as such."),
             say("Write a decimal point."));
    result.batch = batchOfName(file);
    return result;
}

} // namespace cutpoint
