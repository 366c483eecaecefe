// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_text.h"

#include "core/model/quantity_text.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

std::string bytes(std::int64_t count) {
    return bytesText(Bytes(static_cast<double>(count)));
}

std::string halfText(const char* name, const edge::v1::HalfReport& half) {
    if (half.layers() == 0)
        return fmt::format("{:<12}none\n", name);
    std::string loading = "not loaded";
    if (half.resident())
        loading = "loaded already";
    else if (half.loaded())
        loading = "loads in " + durationText(Seconds(half.load_seconds()));
    return fmt::format("{:<12}{} layers, {}, {}{}{}\n", name, half.layers(), bytes(half.bytes()),
                       half.engine(), half.engine().empty() ? "" : ", ", loading);
}

Json halfJson(const edge::v1::HalfReport& half) {
    Json issues = Json::array();
    for (const auto& issue : half.issues())
        issues.push_back({{"severity", issue.severity()},
                          {"code", issue.code()},
                          {"where", issue.node()},
                          {"message", issue.message()},
                          {"fix", issue.fix()}});
    return {{"layers", half.layers()}, {"bytes", half.bytes()},       {"engine", half.engine()},
            {"loaded", half.loaded()}, {"resident", half.resident()}, {"load_s", half.load_seconds()},
            {"issues", issues}};
}

} // namespace

std::string checkText(const edge::v1::CheckReport& report) {
    std::string text = halfText("edge half", report.edge()) + halfText("cloud half", report.cloud());
    for (const std::string& tensor : report.cut_tensors())
        text += fmt::format("{:<12}{}\n", "sends", tensor);
    if (report.cut_bytes() > 0)
        text += fmt::format("{:<12}{} a frame\n", "", bytes(report.cut_bytes()));
    if (report.has_upload_seconds() && report.cloud().layers() > 0 && !report.cloud().resident())
        text += fmt::format("{:<12}{} for the cloud half\n", "upload",
                            durationText(Seconds(report.upload_seconds())));
    if (report.has_answer_difference() && report.answer_difference() == 0)
        text += fmt::format("{:<12}equals the whole model's\n", "answer");
    else if (report.has_answer_difference())
        text += fmt::format("{:<12}{:.2g} from the whole model's, relative\n", "answer",
                            report.answer_difference());
    if (report.will_pause())
        text += "The edge cannot hold both plans: a stream would stand still while this one loads.\n";
    return text + (report.runs() ? "The plan would run.\n" : "The plan would not run.\n");
}

std::string checkJson(const edge::v1::CheckReport& report) {
    Json json{
        {"runs", report.runs()},
        {"edge", halfJson(report.edge())},
        {"cloud", halfJson(report.cloud())},
        {"cut_tensors", std::vector<std::string>(report.cut_tensors().begin(), report.cut_tensors().end())},
        {"cut_bytes", report.cut_bytes()},
        {"upload_s", nullptr},
        {"will_pause", report.will_pause()},
        {"answer_difference", nullptr}};
    if (report.has_upload_seconds())
        json["upload_s"] = report.upload_seconds();
    if (report.has_answer_difference())
        json["answer_difference"] = report.answer_difference();
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace cutpoint
