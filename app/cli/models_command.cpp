// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "core/model/quantity_text.h"
#include "core/runtime/edge/repository_client.h"
#include "core/runtime/service/channel.h"
#include "core/runtime/service/text_file.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

namespace cutpoint {
namespace {

struct ModelsWords {
    ChannelOptions channel;
    std::string deadline = "1min", name, file, config;
    std::int64_t version = 1;
    bool ready = false, json = false;

    void addTo(CLI::App& command) {
        command
            .add_option("--server", channel.target,
                        say("HOST:PORT of a server of the Open Inference Protocol"))
            ->capture_default_str();
        command.add_flag("--tls", channel.tls, say("Reach it by TLS, trusting the system's certificates"));
        command.add_option("--ca", channel.tlsAuthority, say("Reach it by TLS, trusting this PEM file"));
        command.add_option("--tls-name", channel.tlsName, say("Name in its certificate, when not its host"));
        command.add_option("--token-file", channel.tokenFile,
                           say("File whose first line is its bearer token"));
        command.add_flag("--insecure", channel.insecure, say("Reach another machine in the clear"));
        command.add_option("--deadline", deadline, say("How long to wait for the answer"))
            ->capture_default_str();
    }
};

/// Opens the channel and does what the subcommand asks; answers its exit code.
template <class Act>
int with(const ModelsWords& words, Act act) {
    endOnInterruption();
    const auto deadline = parseDuration(words.deadline);
    if (!deadline)
        return fail(deadline.error());
    auto channel = openChannel(words.channel);
    if (!channel)
        return fail(channel.error());
    return act(RepositoryClient(*std::move(channel)), *deadline);
}

int list(const ModelsWords& words) {
    return with(words, [&](const RepositoryClient& server, Seconds deadline) {
        const auto rows = server.list(words.ready, deadline);
        if (!rows)
            return fail(rows.error());
        if (words.json) {
            auto models = nlohmann::ordered_json::array();
            for (const auto& row : *rows)
                models.push_back({{"name", row.name},
                                  {"version", row.version},
                                  {"state", row.state},
                                  {"reason", row.reason}});
            const nlohmann::ordered_json json{{"models", models}};
            fmt::print("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
            return static_cast<int>(done);
        }
        std::size_t width = 5;
        for (const auto& row : *rows)
            width = std::max(width, row.name.size());
        for (const auto& row : *rows)
            fmt::print("{:<{}}  {:>4}  {:<11}  {}\n", row.name, width, row.version, row.state, row.reason);
        if (rows->empty())
            fmt::print(stderr, "{}\n", told(say("no models")));
        return static_cast<int>(done);
    });
}

int load(const ModelsWords& words) {
    std::optional<std::string> onnx;
    if (!words.file.empty()) {
        std::ifstream stream(words.file, std::ios::binary);
        if (!stream)
            return fail({Severity::Error, code::CannotRead, words.file, 0, "",
                         say("The file cannot be read."), say("Check the path and its permissions.")});
        onnx.emplace(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    std::string config;
    if (!words.config.empty()) {
        auto text = readTextFile(words.config);
        if (!text)
            return fail(text.error());
        config = *std::move(text);
    }
    return with(words, [&](const RepositoryClient& server, Seconds deadline) {
        const auto issue = server.load(words.name, onnx, words.version, config, deadline);
        return issue ? fail(*issue) : static_cast<int>(done);
    });
}

int unload(const ModelsWords& words) {
    return with(words, [&](const RepositoryClient& server, Seconds deadline) {
        const auto issue = server.unload(words.name, deadline);
        return issue ? fail(*issue) : static_cast<int>(done);
    });
}

} // namespace

void addModelsCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "models", say("List, load and unload the models of a server of the Open Inference Protocol"));
    command->require_subcommand(1);
    const auto words = std::make_shared<ModelsWords>();
    words->channel.target = "127.0.0.1:8001";

    auto* listing = command->add_subcommand("list", say("List the server's models"));
    words->addTo(*listing);
    listing->add_flag("--ready", words->ready, say("Only those that answer"));
    listing->add_flag("--json", words->json, say("Print JSON"));
    listing->callback([words, &exitCode] { exitCode = list(*words); });

    auto* loading = command->add_subcommand("load", say("Load a model"));
    loading->add_option("NAME", words->name, say("What the server is to call it"))->required();
    words->addTo(*loading);
    loading->add_option("--file", words->file, say("ONNX file to send; without it the server takes its own"));
    loading->add_option("--version", words->version, say("Of the file that is sent"))
        ->check(CLI::PositiveNumber)
        ->capture_default_str();
    loading->add_option("--config", words->config, say("File with a model configuration"));
    loading->callback([words, &exitCode] { exitCode = load(*words); });

    auto* unloading = command->add_subcommand("unload", say("Unload a model"));
    unloading->add_option("NAME", words->name, say("The model"))->required();
    words->addTo(*unloading);
    unloading->callback([words, &exitCode] { exitCode = unload(*words); });
}

} // namespace cutpoint
