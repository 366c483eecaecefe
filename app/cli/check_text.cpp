// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_text.h"

#include "app/cli/named_rows.h"
#include "app/cli/telling.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

using Json = nlohmann::ordered_json;

std::string halfText(const edge::v1::HalfReport& half) {
    if (half.layers() == 0)
        return told(say("none"));
    const Sentence loading = half.resident() ? say("loaded already")
                             : half.loaded() ? say("loads in %1", Seconds(half.load_seconds()))
                                             : say("not loaded");
    const Bytes size(static_cast<double>(half.bytes()));
    return told(half.engine().empty()
                    ? say("layers: %1, %2, %3", half.layers(), size, loading)
                    : say("layers: %1, %2, %3, %4", half.layers(), size, half.engine(), loading));
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
    NamedRows rows;
    rows.addText(say("edge half"), halfText(report.edge()));
    rows.addText(say("cloud half"), halfText(report.cloud()));
    for (const std::string& tensor : report.cut_tensors())
        rows.addText(say("sends"), tensor);
    if (report.cut_bytes() > 0)
        rows.addText(say("sends"), told(say("%1 a frame", Bytes(static_cast<double>(report.cut_bytes())))));
    if (report.has_upload_seconds() && report.cloud().layers() > 0 && !report.cloud().resident())
        rows.addText(say("upload"), told(say("%1 for the cloud half", Seconds(report.upload_seconds()))));
    if (report.has_answer_difference())
        rows.addText(say("answer"),
                     told(report.answer_difference() == 0
                              ? say("equals the whole model's")
                              : say("%1 from the whole model's, relative",
                                    toldFigure(fmt::format("{:.2g}", report.answer_difference())))));
    std::string text = rows.text();
    if (report.will_pause())
        text +=
            told(say("The edge cannot hold both plans: a stream would stand still while this one loads.")) +
            '\n';
    return text + told(report.runs() ? say("The plan would run.") : say("The plan would not run.")) + '\n';
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
