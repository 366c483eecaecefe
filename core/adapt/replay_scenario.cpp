// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapt/replay_scenario.h"

#include "core/import/json_reader.h"

#include <cmath>

namespace cutpoint {
namespace {

using nlohmann::json;

Issue bad(const std::string& file, std::string where, Sentence message) {
    return {Severity::Error,
            code::BadScenario,
            file,
            0,
            std::move(where),
            std::move(message),
            say("The handbook describes the members of a scenario.")};
}

/// Pairs of seconds and a value; null becomes infinity where it is allowed.
std::optional<std::vector<std::pair<double, double>>> pairsOf(const json& list, bool allowsNull) {
    if (!list.is_array() || list.empty() || list.size() > 1'000'000)
        return std::nullopt;
    std::vector<std::pair<double, double>> pairs;
    for (const json& one : list) {
        if (!one.is_array() || one.size() != 2 || !one[0].is_number() ||
            !(one[1].is_number() || (allowsNull && one[1].is_null())))
            return std::nullopt;
        pairs.emplace_back(one[0].get<double>(),
                           one[1].is_null() ? std::numeric_limits<double>::infinity() : one[1].get<double>());
    }
    return pairs;
}

} // namespace

bool isReplayScenario(std::string_view content) {
    const json parsed = json::parse(content, nullptr, false);
    return parsed.is_object() && jsonText(parsed, "format") == "cutpoint-scenario";
}

Result<ReplayScenario> readReplayScenario(std::string_view content, const std::string& file) {
    const auto parsed = parseJson(content, file);
    if (!parsed)
        return parsed.error();
    if (!parsed->is_object() || jsonText(*parsed, "format") != "cutpoint-scenario")
        return bad(file, "format", say("This is no scenario of a replay."));
    if (jsonNumber(*parsed, "version").value_or(0) != 1)
        return bad(file, "version", say("The scenario is of a version that is not known."));
    ReplayScenario scenario;
    scenario.title = jsonText(*parsed, "title");
    scenario.note = jsonText(*parsed, "note");
    scenario.model = jsonText(*parsed, "model");
    const double duration = jsonNumber(*parsed, "duration_s").value_or(0);
    if (!(duration > 0) || !(duration <= 1e9))
        return bad(file, "duration_s", say("The duration is not above zero."));
    const auto link = parsed->contains("link") ? pairsOf((*parsed)["link"], false) : std::nullopt;
    if (!link)
        return bad(file, "link", say("The link is no list of pairs of seconds and bit/s."));
    std::vector<BandwidthStep> steps;
    for (const auto& [at, rate] : *link)
        steps.push_back({Seconds(at), BitsPerSecond(rate), {}});
    auto trace = BandwidthTrace::make(std::move(steps), Seconds(duration), "scenario");
    if (!trace) {
        Issue issue = trace.error();
        issue.file = file;
        issue.node = "link";
        return issue;
    }
    scenario.link = *std::move(trace);
    const auto curve = [&](const char* key, bool allowsNull,
                           std::optional<StepCurve>& target) -> std::optional<Issue> {
        if (!parsed->contains(key))
            return std::nullopt;
        const auto pairs = pairsOf((*parsed)[key], allowsNull);
        if (!pairs)
            return bad(file, key, say("The curve is no list of pairs of seconds and a value."));
        std::vector<StepCurve::Step> values;
        for (const auto& [at, value] : *pairs)
            values.push_back({Seconds(at), value});
        auto made = StepCurve::make(std::move(values), Seconds(duration));
        if (!made) {
            Issue issue = made.error();
            issue.file = file;
            issue.node = key;
            return issue;
        }
        target = *std::move(made);
        return std::nullopt;
    };
    if (auto issue = curve("frames_per_s", false, scenario.rate))
        return *issue;
    if (auto issue = curve("cloud_budget_s", true, scenario.budget))
        return *issue;
    return scenario;
}

} // namespace cutpoint
