// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/fleet_file.h"

#include "core/import/json_reader.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace cutpoint {
namespace {

using nlohmann::json;

/// Reads members of one object and remembers the first that is wrong.
class Members {
public:
    Members(const json& object, std::string file, std::string where)
        : object_(object), file_(std::move(file)), where_(std::move(where)) {}

    /// A number within [low, high]; nothing when absent.
    std::optional<double> number(const char* key, double low, double high) {
        if (!object_.contains(key) || object_[key].is_null())
            return std::nullopt;
        const auto value = jsonNumber(object_, key);
        if (!value || !(*value >= low) || !(*value <= high)) {
            fail(key, "is no number in its range");
            return std::nullopt;
        }
        return value;
    }
    std::string text(const char* key) {
        if (object_.contains(key) && !object_[key].is_string())
            fail(key, "is no text");
        return jsonText(object_, key);
    }
    void fail(const std::string& key, const std::string& what) {
        if (!issue_)
            issue_ = Issue{Severity::Error,
                           code::BadFleet,
                           file_,
                           0,
                           where_,
                           say("\"%1\" %2.", key, what),
                           say("The handbook describes the members of a fleet file.")};
    }
    const std::optional<Issue>& issue() const { return issue_; }

private:
    const json& object_;
    std::string file_, where_;
    std::optional<Issue> issue_;
};

template <class Quantity>
std::optional<Quantity> as(std::optional<double> value) {
    return value ? std::optional(Quantity(*value)) : std::nullopt;
}

/// A curve of pairs of seconds and a value of at most `most`.
std::optional<StepCurve> curveOf(Members& members, const json& object, const char* key, Seconds day,
                                 double most) {
    if (!object.contains(key) || object[key].is_null())
        return std::nullopt;
    const json& list = object[key];
    std::vector<StepCurve::Step> made;
    bool isList = list.is_array() && !list.empty() && list.size() <= 100'000;
    for (std::size_t i = 0; isList && i < list.size(); ++i) {
        const json& one = list[i];
        isList = one.is_array() && one.size() == 2 && one[0].is_number() && one[1].is_number() &&
                 one[1].get<double>() <= most;
        if (isList)
            made.push_back({Seconds(one[0].get<double>()), one[1].get<double>()});
    }
    if (isList)
        if (auto curve = StepCurve::make(std::move(made), day); curve && curve->largest() > 0)
            return *std::move(curve);
    members.fail(key, "is no list of pairs of seconds, from 0 to the end of the day, and a value");
    return std::nullopt;
}

constexpr double tiny = 1e-12, huge = 1e15;

Result<FleetFileClass> readClass(const json& object, const std::string& file, std::size_t index,
                                 Seconds day) {
    const std::string place = "class " + std::to_string(index + 1);
    if (!object.is_object())
        return Issue{Severity::Error,
                     code::BadFleet,
                     file,
                     0,
                     place,
                     say("The class is no object."),
                     say("The handbook describes the members of a fleet file.")};
    FleetFileClass one;
    one.name = jsonText(object, "name");
    Members members(object, file, one.name.empty() ? place : one.name);
    if (members.text("name").empty())
        members.fail("name", "is missing");
    one.model = members.text("model");
    one.project = members.text("project");
    one.profile = members.text("profile");
    if (one.model.empty() == one.project.empty())
        members.fail("model", "or \"project\" is needed, and only one of them");
    const auto count = members.number("count", 0, 1e9);
    if (count && *count != std::floor(*count))
        members.fail("count", "is no whole number");
    one.countCurve = curveOf(members, object, "count_over_day", day, 1e9);
    one.rateCurve = curveOf(members, object, "frames_per_s_over_day", day, huge);
    one.count =
        static_cast<std::int64_t>(count.value_or(one.countCurve ? std::round(one.countCurve->largest()) : 1));
    one.bandwidth = as<BitsPerSecond>(members.number("bandwidth_bit_s", tiny, huge));
    one.rate = as<FramesPerSecond>(members.number("frames_per_s", tiny, huge));
    if (!one.rate && one.rateCurve)
        one.rate = FramesPerSecond(one.rateCurve->largest());
    one.edgeSpeed = members.number("edge_speed", tiny, huge);
    one.latency = as<Seconds>(members.number("latency_s", 0, huge));
    one.rtt = as<Seconds>(members.number("rtt_s", 0, huge));
    one.weight = members.number("weight", 0, huge).value_or(1);
    if (object.contains("fixed") && !object["fixed"].is_null()) {
        if (!object["fixed"].is_object()) {
            members.fail("fixed", "is no object of edge_s, transfer_s and cloud_s");
        } else {
            Members fixed(object["fixed"], file, one.name);
            one.fixedEdge = as<Seconds>(fixed.number("edge_s", 0, huge));
            one.fixedTransfer = as<Seconds>(fixed.number("transfer_s", 0, huge));
            one.fixedCloud = as<Seconds>(fixed.number("cloud_s", 0, huge));
            if (fixed.issue())
                return *fixed.issue();
        }
    }
    if (members.issue())
        return *members.issue();
    return one;
}

} // namespace

bool isFleetFile(std::string_view content) {
    const json parsed = json::parse(content, nullptr, false);
    return parsed.is_object() && jsonText(parsed, "format") == "cutpoint-fleet";
}

Result<FleetFile> readFleetFile(std::string_view content, const std::string& file) {
    const auto parsed = parseJson(content, file);
    if (!parsed)
        return parsed.error();
    const auto bad = [&](std::string where, Sentence message, Sentence fix) {
        return Issue{Severity::Error,  code::BadFleet,     file,          0,
                     std::move(where), std::move(message), std::move(fix)};
    };
    if (!parsed->is_object() || jsonText(*parsed, "format") != "cutpoint-fleet")
        return bad("format", say("This is no fleet file."),
                   say("It begins with \"format\": \"cutpoint-fleet\"."));
    if (jsonNumber(*parsed, "version").value_or(0) != 1)
        return bad("version", say("The fleet file is of a version that is not known."),
                   say("Write \"version\": 1."));
    FleetFile fleet;
    fleet.note = jsonText(*parsed, "note");
    if (!parsed->contains("classes") || !(*parsed)["classes"].is_array() || (*parsed)["classes"].empty())
        return bad("classes", say("There is no class of cameras."),
                   say("Give a list of at least one class."));
    const json& classes = (*parsed)["classes"];
    if (classes.size() > 10'000)
        return bad("classes", say("There are over 10,000 classes."), say("Join cameras that are alike."));
    const double day = parsed->contains("day_s") ? jsonNumber(*parsed, "day_s").value_or(0) : 86'400;
    if (!(day > 0) || !(day <= 1e9))
        return bad("day_s", say("The length of the day is not above zero."),
                   say("Write 86400 for 24 hours."));
    std::set<std::string> names;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        auto one = readClass(classes[i], file, i, Seconds(day));
        if (!one)
            return one.error();
        if (!names.insert(one->name).second)
            return bad(one->name, say("Two classes have this name."),
                       say("Give each class a name of its own."));
        fleet.classes.push_back(*std::move(one));
    }
    if (parsed->contains("server")) {
        if (!(*parsed)["server"].is_object())
            return bad("server", say("The server is no object."),
                       say("Give workers, utilisation and uplink_bit_s."));
        Members members((*parsed)["server"], file, "server");
        FleetServer& server = fleet.server;
        server.workers = members.number("workers", 1e-9, 1e9).value_or(server.workers);
        server.utilisation = members.number("utilisation", 1e-9, 1).value_or(server.utilisation);
        server.uplink = as<BitsPerSecond>(members.number("uplink_bit_s", tiny, huge));
        server.uplinkUtilisation =
            members.number("uplink_utilisation", 1e-9, 1).value_or(server.uplinkUtilisation);
        if (members.issue())
            return *members.issue();
    }
    return fleet;
}

std::string fleetFileText(const FleetFile& file) {
    using Ordered = nlohmann::ordered_json;
    Ordered classes = Ordered::array();
    Seconds day(0);
    for (const FleetFileClass& one : file.classes) {
        Ordered object{{"name", one.name}};
        if (!one.model.empty())
            object["model"] = one.model;
        if (!one.project.empty())
            object["project"] = one.project;
        if (!one.profile.empty())
            object["profile"] = one.profile;
        object["count"] = one.count;
        const auto put = [&](Ordered& into, const char* key, const auto& value) {
            if (value)
                into[key] = value->value;
        };
        put(object, "bandwidth_bit_s", one.bandwidth);
        put(object, "frames_per_s", one.rate);
        const auto putCurve = [&](const char* key, const std::optional<StepCurve>& curve) {
            if (!curve)
                return;
            day = std::max(day, curve->duration());
            Ordered pairs = Ordered::array();
            for (const StepCurve::Step& step : curve->steps())
                pairs.push_back(Ordered::array({step.start.value, step.value}));
            object[key] = std::move(pairs);
        };
        putCurve("count_over_day", one.countCurve);
        putCurve("frames_per_s_over_day", one.rateCurve);
        if (one.edgeSpeed)
            object["edge_speed"] = *one.edgeSpeed;
        put(object, "latency_s", one.latency);
        put(object, "rtt_s", one.rtt);
        if (one.weight != 1)
            object["weight"] = one.weight;
        Ordered fixed = Ordered::object();
        put(fixed, "edge_s", one.fixedEdge);
        put(fixed, "transfer_s", one.fixedTransfer);
        put(fixed, "cloud_s", one.fixedCloud);
        if (!fixed.empty())
            object["fixed"] = std::move(fixed);
        classes.push_back(std::move(object));
    }
    Ordered server{{"workers", file.server.workers}, {"utilisation", file.server.utilisation}};
    if (file.server.uplink) {
        server["uplink_bit_s"] = file.server.uplink->value;
        server["uplink_utilisation"] = file.server.uplinkUtilisation;
    }
    Ordered json{{"format", "cutpoint-fleet"}, {"version", 1}};
    if (!file.note.empty())
        json["note"] = file.note;
    if (day.value > 0)
        json["day_s"] = day.value;
    json["classes"] = std::move(classes);
    json["server"] = std::move(server);
    return json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

} // namespace cutpoint
