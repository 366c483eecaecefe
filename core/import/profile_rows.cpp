// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile_rows.h"

#include "core/model/quantity_text.h"

namespace cutpoint {

namespace {

struct Column {
    int index = -1;
    double unit = 1;
    bool cumulative = false;
};

Column timeColumn(const CsvTable& table, std::initializer_list<std::string> stems) {
    for (const std::string& stem : stems) {
        for (const auto& [suffix, unit] :
             {std::pair{"_s", 1.0}, {"_ms", 1e-3}, {"_us", 1e-6}, {"_ms_min", 1e-3}, {"_ms_mean", 1e-3}}) {
            if (const int index = table.column({stem + suffix}); index >= 0)
                return {index, unit, stem.ends_with("_accu")};
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

} // namespace

Result<ProfileRows> readProfileRows(std::string_view content, const std::string& file) {
    Result<CsvTable> read = readCsv(content, file);
    if (!read)
        return read.error();
    ProfileRows result;
    result.table = std::move(read).value();
    CsvTable& table = result.table;
    const auto header = [&](std::string code, std::string message, std::string fix) {
        return Issue{Severity::Error, std::move(code), file, 1, "", std::move(message), std::move(fix)};
    };
    const int name = table.column({"layer", "name", "layer_name", "op"});
    if (name < 0)
        return header("no-layer-column", "The header names no column layer, name or op.",
                      "Name the columns, for example layer,edge_s,cloud_s,output_bytes.");
    const Column edge = timeColumn(table, {"edge", "edge_accu", "robot", "robot_accu"});
    const Column cloud = timeColumn(table, {"cloud", "cloud_accu", "server", "server_accu"});
    const Column only = timeColumn(table, {"forward", "time", "latency"});
    const Column bytes = bytesColumn(table);
    result.hasEdge = edge.index >= 0;
    result.hasCloud = cloud.index >= 0;
    result.hasOnly = only.index >= 0;
    result.hasBytes = bytes.index >= 0;
    if (!result.hasEdge && !result.hasCloud && !result.hasOnly)
        return header("no-time-column", "The header names no column of times with a unit.",
                      "Name it edge_s, cloud_ms, forward_ms_min, time_us or the like.");
    result.idColumn = table.column({"id"});
    result.inputColumn = table.column({"input_from", "inputs"});
    result.shapesColumn = table.column({"output_shapes", "output_shape"});

    const auto note = [&](std::string code, int line, std::string layer, std::string message,
                          std::string fix) {
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
                             "negative-number",
                             file,
                             cells.line,
                             row.name,
                             "The value in column " + table.header[static_cast<std::size_t>(column.index)] +
                                 " is negative.",
                             "Times and sizes are 0 or more; correct or remove the row."};
            if (c == 3) {
                row.output = Bytes(*number * column.unit);
                continue;
            }
            double value = *number;
            if (column.cumulative) {
                value -= before[c];
                before[c] = *number;
                if (value < 0) {
                    note("cumulative-falls", cells.line, row.name,
                         "The cumulative time falls here; the layer's time is taken as 0.", "Measure again.");
                    value = 0;
                }
            }
            *times[c] = Seconds(value * column.unit);
            total[c] += times[c]->value;
        }
        result.rows.push_back(std::move(row));
    }
    for (std::size_t c = 0; c < 3; ++c) {
        if (columns[c]->index < 0 || result.rows.empty())
            continue;
        const std::string& title = table.header[static_cast<std::size_t>(columns[c]->index)];
        if (total[c] == 0)
            note("all-zero", 0, "", "All times in column " + title + " are zero.", "Check the column.");
        if (total[c] > 1000)
            note("unit-suspicion", 0, "",
                 "The times in column " + title + " add up to " + durationText(Seconds(total[c])) +
                     "; the unit may be wrong.",
                 "Name the column with its true unit, such as _ms.");
        for (const ProfileRow& row : result.rows) {
            const Seconds time = c == 0 ? row.edge : c == 1 ? row.cloud : row.only;
            if (result.rows.size() >= 5 && time.value > 0.95 * total[c] && total[c] > 0)
                note("outlier", table.rows[row.index].line, row.name,
                     "This layer alone takes over 95 % of all times in column " + title + ".",
                     "Measure it again.");
        }
    }
    if (table.decimalComma)
        note("decimal-comma", 0, "", "Numbers are written with a decimal comma; they are read as such.",
             "Write a decimal point.");
    result.batch = batchOfName(file);
    if (result.batch > 1)
        note("batch", 0, "",
             "The times are for a batch of " + std::to_string(result.batch) + "; they are not divided.",
             "Compare them only with times of the same batch.");
    return result;
}

} // namespace cutpoint
