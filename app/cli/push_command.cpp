// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_text.h"
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "app/cli/interruption.h"
#include "app/cli/telling.h"
#include "core/import/json_reader.h"
#include "core/model/printable_text.h"
#include "core/model/quantity_text.h"
#include "core/runtime/edge/check_issues.h"
#include "core/runtime/edge/edge_model.h"
#include "core/runtime/service/sentence_message.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fstream>
#include <iostream>
#include <iterator>

namespace cutpoint {
namespace {

struct PushWords {
    EdgeConnection edge;
    std::string plan = "-", model, label;
    bool checkOnly = false, noCheck = false, spareCloud = false, json = false;
};

/// The layers of both sides from what `plan --json` prints.
Result<edge::v1::DeployRequest> readPlan(const std::string& path) {
    std::string content;
    if (path == "-") {
        content.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return Issue{Severity::Error,
                         code::CannotRead,
                         path,
                         0,
                         "",
                         say("The plan cannot be read."),
                         say("Check the file's name.")};
        content.assign(std::istreambuf_iterator<char>(file), {});
    }
    const auto json = parseJson(content, path);
    if (!json)
        return json.error();
    edge::v1::DeployRequest request;
    // Plans of before name their layers and no more.
    if (json->is_object() && json->contains("graph_digest") && (*json)["graph_digest"].is_string())
        request.set_graph_digest((*json)["graph_digest"].get<std::string>());
    for (const bool onEdge : {true, false}) {
        const auto list = json->is_object() ? json->find(onEdge ? "edge" : "cloud") : json->end();
        if (list == json->end() || !list->is_array())
            return Issue{Severity::Error,
                         code::NotAPlan,
                         path,
                         0,
                         "",
                         say("The file has no lists \"edge\" and \"cloud\"."),
                         say("Write it with: cutpoint-cli plan ... --json")};
        for (const auto& name : *list)
            if (name.is_string())
                (onEdge ? request.add_edge_layers() : request.add_cloud_layers())
                    ->assign(name.get<std::string>());
    }
    return request;
}

Result<edge::v1::CheckReport> check(const EdgeClient& client, const edge::v1::DeployRequest& plan,
                                    bool spareCloud) {
    edge::v1::CheckRequest request;
    request.set_model_digest(plan.model_digest());
    request.set_graph_digest(plan.graph_digest());
    *request.mutable_edge_layers() = plan.edge_layers();
    *request.mutable_cloud_layers() = plan.cloud_layers();
    request.set_spare_cloud(spareCloud);
    return client.check(request, [](const edge::v1::CheckProgress& progress) {
        fmt::print(stderr, "{}/{} {}\n", progress.done(), progress.total(),
                   printable(told(sentenceOf(progress.told_stage(), progress.stage()))));
    });
}

int deploy(const PushWords& words, const EdgeClient& client, const edge::v1::DeployRequest& plan) {
    const auto deployed = client.deploy(plan);
    if (!deployed)
        return fail(deployed.error());
    if (words.json) {
        nlohmann::ordered_json json{{"switch_s", deployed->switch_seconds()}, {"paused", deployed->paused()}};
        json["cut_tensors"] =
            std::vector<std::string>(deployed->cut_tensors().begin(), deployed->cut_tensors().end());
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
        return done;
    }
    const Seconds after(deployed->switch_seconds());
    fmt::print("{}\n",
               told(deployed->paused()
                        ? say("layers on the edge: %1, in the cloud: %2; running after %3, the stream stood "
                              "still meanwhile",
                              plan.edge_layers_size(), plan.cloud_layers_size(), after)
                        : say("layers on the edge: %1, in the cloud: %2; running after %3",
                              plan.edge_layers_size(), plan.cloud_layers_size(), after)));
    for (const std::string& tensor : deployed->cut_tensors())
        fmt::print("{}\n", told(say("sends %1", tensor)));
    return done;
}

int push(const PushWords& words) {
    endOnInterruption();
    auto request = readPlan(words.plan);
    if (!request)
        return fail(request.error());
    edge::v1::DeployRequest plan = *std::move(request);
    const Sentence label = !words.label.empty() ? Sentence(words.label)
                           : words.plan == "-"  ? say("pushed plan")
                                                : Sentence(words.plan);
    plan.set_label(label);
    *plan.mutable_told_label() = messageOf(label);
    if (!words.model.empty()) {
        const auto model = EdgeModel::read(words.model);
        if (!model)
            return fail(model.error());
        plan.set_model_digest(model->digest);
    }
    const auto client = words.edge.open();
    if (!client)
        return fail(client.error());
    if (!words.noCheck) {
        const auto report = check(**client, plan, words.spareCloud);
        // Agents of before the check still take plans.
        const bool unknown = !report && report.error().code == code::CheckNotOffered;
        if (!report && (words.checkOnly || !unknown))
            return fail(report.error());
        if (unknown)
            printIssue({Severity::Warning, code::CheckNotOffered, "", 0, "", report.error().message, {}});
        if (report)
            printIssues(issuesOf(*report));
        if (words.checkOnly)
            fmt::print("{}", words.json ? checkJson(*report) : checkText(*report));
        if (report && !report->runs())
            return badInput;
        if (words.checkOnly)
            return done;
    }
    return deploy(words, **client, plan);
}

} // namespace

void addPushCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("push", say("Deploy a plan on a running edge and its cloud"));
    const auto words = std::make_shared<PushWords>();
    command->add_option("PLAN", words->plan, say("What plan --json printed; - reads stdin"))
        ->capture_default_str();
    words->edge.addTo(*command);
    command->add_option("--model", words->model,
                        say("Refuse to push unless the edge runs exactly this model"));
    command->add_option("--label", words->label, say("Shown in the edge's events"));
    auto* only = command->add_flag("--check", words->checkOnly,
                                   say("Find out whether both halves would run, and deploy nothing"));
    command->add_flag("--no-check", words->noCheck, say("Deploy without finding out first"))->excludes(only);
    command->add_flag("--spare-cloud", words->spareCloud, say("With --check: load nothing in the cloud"))
        ->needs(only);
    command->add_flag("--json", words->json, say("Print JSON"));
    command->callback([words, &exitCode] { exitCode = push(*words); });
}

} // namespace cutpoint
