// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/edge_connection.h"
#include "core/import/json_reader.h"
#include "core/model/quantity_text.h"
#include "core/runtime/edge/edge_model.h"

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
    bool json = false;
};

/// The layers of both sides from what `plan --json` prints.
Result<edge::v1::DeployRequest> readPlan(const std::string& path) {
    std::string content;
    if (path == "-") {
        content.assign(std::istreambuf_iterator<char>(std::cin), {});
    } else {
        std::ifstream file(path, std::ios::binary);
        if (!file)
            return Issue{Severity::Error,         "cannot-read", path, 0, "", "The plan cannot be read.",
                         "Check the file's name."};
        content.assign(std::istreambuf_iterator<char>(file), {});
    }
    const auto json = parseJson(content, path);
    if (!json)
        return json.error();
    edge::v1::DeployRequest request;
    for (const bool onEdge : {true, false}) {
        const auto list = json->is_object() ? json->find(onEdge ? "edge" : "cloud") : json->end();
        if (list == json->end() || !list->is_array())
            return Issue{Severity::Error,
                         "not-a-plan",
                         path,
                         0,
                         "",
                         "The file has no lists \"edge\" and \"cloud\".",
                         "Write it with: cutpoint-cli plan ... --json"};
        for (const auto& name : *list)
            if (name.is_string())
                (onEdge ? request.add_edge_layers() : request.add_cloud_layers())
                    ->assign(name.get<std::string>());
    }
    return request;
}

int push(const PushWords& words) {
    auto request = readPlan(words.plan);
    if (!request)
        return fail(request.error());
    edge::v1::DeployRequest plan = *std::move(request);
    plan.set_label(words.label.empty() ? (words.plan == "-" ? "pushed plan" : words.plan) : words.label);
    if (!words.model.empty()) {
        const auto model = EdgeModel::read(words.model);
        if (!model)
            return fail(model.error());
        plan.set_model_digest(model->digest);
    }
    const auto client = words.edge.open();
    if (!client)
        return fail(client.error());
    const auto deployed = (*client)->deploy(plan);
    if (!deployed)
        return fail(deployed.error());
    if (words.json) {
        nlohmann::ordered_json json{{"switch_s", deployed->switch_seconds()}, {"paused", deployed->paused()}};
        json["cut_tensors"] =
            std::vector<std::string>(deployed->cut_tensors().begin(), deployed->cut_tensors().end());
        fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
        return done;
    }
    fmt::print("{} layers on the edge, {} in the cloud; running after {}{}\n", plan.edge_layers_size(),
               plan.cloud_layers_size(), durationText(Seconds(deployed->switch_seconds())),
               deployed->paused() ? ", the stream stood still meanwhile" : "");
    for (const std::string& tensor : deployed->cut_tensors())
        fmt::print("sends {}\n", tensor);
    return done;
}

} // namespace

void addPushCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand("push", "Deploy a plan on a running edge and its cloud");
    const auto words = std::make_shared<PushWords>();
    command->add_option("PLAN", words->plan, "What plan --json printed; - reads stdin")
        ->capture_default_str();
    words->edge.addTo(*command);
    command->add_option("--model", words->model, "Refuse to push unless the edge runs exactly this model");
    command->add_option("--label", words->label, "Shown in the edge's events");
    command->add_flag("--json", words->json, "Print JSON");
    command->callback([words, &exitCode] { exitCode = push(*words); });
}

} // namespace cutpoint
