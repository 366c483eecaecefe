// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/profile_json.h"

#include "core/export/json_text.h"

namespace cutpoint {

using namespace json_text;

std::string profileInfoJson(const MeasuredProfile& profile, const MatchedProfile& matched,
                            const LayerGraph* graph, double measuredShare, const Issues& issues) {
    Json groups = Json::array(), unmatched = Json::array(), missing = Json::array(), near = Json::array();
    if (graph) {
        for (const FusedGroup& group : matched.groups)
            groups.push_back(names(*graph, group.layers));
        for (const UnmatchedRow& row : matched.unmatchedRows) {
            unmatched.push_back(profile.rows[row.row].name);
            if (!row.near.empty())
                near.push_back({{"row", profile.rows[row.row].name}, {"layer", row.near}});
        }
        missing = names(*graph, matched.layersWithoutRow);
    }
    Json json{{"format", profile.format},
              {"tool", profile.tool},
              {"runs", profile.runs},
              {"rows", profile.rows.size()},
              {"sum_s", number(matched.sum.value)},
              {"total_s", profile.total ? number(profile.total->value) : Json(nullptr)},
              {"overhead_s", number(matched.overhead.value)},
              {"batch", matched.batch},
              {"matched", matched.timedLayers},
              {"measured_share", graph ? number(measuredShare) : Json(nullptr)},
              {"groups", std::move(groups)},
              {"unmatched_rows", std::move(unmatched)},
              {"layers_without_row", std::move(missing)},
              {"near_misses", std::move(near)},
              {"issues", issueList(issues)}};
    return printed(json);
}

} // namespace cutpoint
