// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/query_json.h"

#include <cmath>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

constexpr double most = 1e15, aboveZero = 1e-9;

/// Calls visit(path, value, least) for every setting; a value is a Quantity, a double, or an optional one.
template <class AnySettings, class Visit>
void eachSetting(AnySettings& c, Visit visit) {
    visit("/bandwidth_bit_s", c.network.bandwidth, 0.0);
    visit("/rtt_s", c.network.rtt, 0.0);
    visit("/fixed/edge_s", c.fixed.edge, 0.0);
    visit("/fixed/transfer_s", c.network.rtt, 0.0); // once more, beside the other two
    visit("/fixed/cloud_s", c.fixed.cloud, 0.0);
    visit("/transfer_overhead", c.network.overhead, aboveZero);
    visit("/downlink_bit_s", c.network.downlink, 0.0);
    visit("/edge_speed", c.edgeSpeed, aboveZero);
    visit("/cloud_speed", c.cloudSpeed, aboveZero);
    visit("/input_encoding", c.inputEncoding, aboveZero);
    visit("/fps", c.limits.samplingRate, aboveZero);
    visit("/cloud_budget_s", c.limits.cloudBudget, 0.0);
    visit("/edge_memory_bytes", c.limits.edgeMemory, 0.0);
    visit("/power_w/compute", c.power.compute, 0.0);
    visit("/power_w/transmit", c.power.transmit, 0.0);
    visit("/power_w/idle", c.power.idle, 0.0);
}

template <class Unit>
double inside(const Quantity<Unit>& quantity) {
    return quantity.value;
}
double inside(double number) {
    return number;
}
template <class Value>
double inside(const std::optional<Value>& value) {
    return value ? inside(*value) : NAN;
}

template <class Unit>
void put(double number, Quantity<Unit>& quantity) {
    quantity.value = number;
}
void put(double number, double& target) {
    target = number;
}
template <class Value>
void put(double number, std::optional<Value>& target) {
    target = Value(number);
}

/// The word's value among `all`; false when there is none.
template <class Word>
bool wordInto(const Json& json, std::initializer_list<Word> all, const char* (*wordOf)(Word), Word& target) {
    for (const Word word : all)
        if (json == wordOf(word)) {
            target = word;
            return true;
        }
    return false;
}

} // namespace

void writeSettings(Json& object, const Settings& settings) {
    eachSetting(settings, [&](const char* path, const auto& value, double) {
        const double number = inside(value);
        object[Json::json_pointer(path)] = std::isfinite(number) ? Json(number) : Json(nullptr);
    });
}

void writeQuery(Json& object, const Query& query) {
    object["objective"] = objectiveWord(query.objective);
    object["algorithm"] = algorithmWord(query.algorithm);
    writeSettings(object, query);
}

std::string readQuery(const Json& object, Query& query) {
    std::string fault;
    const auto wrong = [&fault](const std::string& name) {
        if (fault.empty())
            fault = name;
    };
    eachSetting(query, [&](const char* path, auto& value, double least) {
        const Json::json_pointer at(path);
        if (!object.contains(at) || object[at].is_null())
            return;
        const double number = object[at].is_number() ? object[at].get<double>() : NAN;
        if (number >= least && number <= most)
            put(number, value);
        else
            wrong(path + 1);
    });
    using enum Objective;
    using enum Algorithm;
    if (object.contains("objective") &&
        !wordInto(object["objective"], {Latency, Throughput, Budget, KeepUp, Energy}, objectiveWord,
                  query.objective))
        wrong("objective");
    if (object.contains("algorithm") &&
        !wordInto(object["algorithm"], {Exact, Dsl, Dsh, Dsccs, Neurosurgeon, EdgeOnly, CloudOnly},
                  algorithmWord, query.algorithm))
        wrong("algorithm");
    return fault;
}

} // namespace cutpoint
