// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/csv_table.h"
#include "core/model/profile.h"

namespace cutpoint {

/// One layer's line of a profile CSV, in seconds and bytes.
struct ProfileRow {
    std::size_t index = 0; ///< in table.rows
    std::string name;
    std::string type;          ///< operator, where a column tells it
    Seconds edge, cloud, only; ///< `only`: of a file that has one device's times
    Seconds spread;            ///< of `only`, where a column tells it
    int runs = 0;              ///< behind `only`, where the file lists them
    Bytes output;
};

/// A profile CSV with its columns recognised and its units converted.
struct ProfileRows {
    CsvTable table;
    std::vector<ProfileRow> rows;
    bool hasEdge = false, hasCloud = false, hasOnly = false, hasBytes = false;
    int idColumn = -1, inputColumn = -1, shapesColumn = -1;
    /// Measured when a column says that it holds timed runs (_min, _mean, _accu), what a column "provenance"
    /// says, else Imported.
    Provenance edgeFrom = Provenance::Imported, cloudFrom = Provenance::Imported,
               onlyFrom = Provenance::Imported;
    int batch = 1;
    Issues issues; ///< decimal commas, cumulative times that fall, zeros, outliers, suspicious units
};

/// N of "batchN" in a file's or device's name; 1 when it has none.
int batchOfName(const std::string& name);

/// What is suspicious about a whole edge that is over ten times faster, or over 10,000 times slower, than the
/// whole cloud ("unit-suspicion"); empty when nothing is or a total is zero.
Issues compareSides(Seconds edge, Seconds cloud, const std::string& file);

/// A column's title as readers look for it: lower case, "realTime (ms)" as "realtime_ms", "Layer Name" as
/// "layer_name".
std::string columnWord(std::string_view title);

/// Errors: what readCsv and CsvTable::number report, no name or no time column ("no-layer-column",
/// "no-time-column"), a negative number ("negative-number"). The batch is taken from "batchN" in the file's
/// name. O(content).
Result<ProfileRows> readProfileRows(std::string_view content, const std::string& file);

} // namespace cutpoint
