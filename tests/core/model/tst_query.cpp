// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/problem.h"
#include "core/model/query_json.h"

#include <gtest/gtest.h>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

/// Every number of `json` changed to another one that is in range.
void moveNumbers(Json& json) {
    double next = 11;
    for (Json& value : json)
        if (value.is_object())
            moveNumbers(value);
        else if (value.is_number() || value.is_null())
            value = next++;
}

TEST(Query, EveryValueComesBackFromJson) {
    Json json;
    writeQuery(json, {});
    moveNumbers(json);
    json["objective"] = "energy";
    json["algorithm"] = "dsh";
    Query query;
    EXPECT_EQ(readQuery(json, query), "");
    Json again;
    writeQuery(again, query);
    EXPECT_EQ(again, json);
    EXPECT_NE(query, Query());
    EXPECT_EQ(query.objective, Objective::Energy);
    EXPECT_TRUE(query.network.downlink && query.limits.edgeMemory && query.limits.cloudBudget);
}

TEST(Query, AbsentAndNullEntriesLeaveWhatStands) {
    Query query;
    query.network.rtt = Seconds(0.5);
    query.limits.samplingRate = FramesPerSecond(3);
    const Query before = query;
    EXPECT_EQ(readQuery(Json{{"fps", nullptr}, {"something", 1}}, query), "");
    EXPECT_EQ(query, before);
    EXPECT_EQ(readQuery(Json::array(), query), "");
    EXPECT_EQ(query, before);
}

TEST(Query, WhatIsWrongIsNamed) {
    const std::pair<Json, const char*> wrong[] = {
        {Json{{"rtt_s", -1}}, "rtt_s"},
        {Json{{"edge_speed", 0}}, "edge_speed"},
        {Json{{"bandwidth_bit_s", "fast"}}, "bandwidth_bit_s"},
        {Json{{"downlink_bit_s", 1e300}}, "downlink_bit_s"},
        {Json{{"power_w", {{"idle", -3}}}}, "power_w/idle"},
        {Json{{"objective", "fun"}}, "objective"},
        {Json{{"objective", 7}}, "objective"},
        {Json{{"algorithm", "manual"}}, "algorithm"},
    };
    for (const auto& [json, name] : wrong) {
        Query query;
        EXPECT_EQ(readQuery(json, query), name);
        EXPECT_EQ(query, Query()) << name;
    }
}

TEST(Query, ConditionsOfAProblemAreSetAndReadAsOne) {
    Query query;
    query.network.downlink = BitsPerSecond(9);
    query.cloudSpeed = 3;
    Problem problem;
    problem.settings() = query.settings();
    EXPECT_EQ(problem.network.downlink, BitsPerSecond(9));
    EXPECT_EQ(problem.cloudSpeed, 3);
    EXPECT_EQ(problem.settings(), query.settings());
}

} // namespace
} // namespace cutpoint
