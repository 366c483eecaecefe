// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/fleet_text.h"
#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/usage.h"
#include "app/options/fleet_loader.h"
#include "core/export/fleet_export.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

namespace cutpoint {
namespace {

struct FleetWords {
    std::string file, workers, utilisation, uplink, uplinkUtilisation, maxLatency, of, objective = "sum";
    std::string exportTo, simulate, phases = "even", at;
    std::uint64_t seed = 1;
    bool inOrder = false, json = false;
    JobOptions job;
};

std::optional<Issue> readShare(const char* option, const std::string& text, double most, double& target) {
    if (text.empty())
        return std::nullopt;
    const auto value = parseNumber(text);
    if (!value || !(*value > 0) || !(*value <= most))
        return badOption(option,
                         most <= 1 ? say("\"%1\" is no number above zero up to 1.", text)
                                   : say("\"%1\" is no number above zero.", text),
                         most <= 1 ? say("Write e.g. 0.8.") : say("Write e.g. 2."));
    target = *value;
    return std::nullopt;
}

/// What the command line says over the file.
struct FleetSetting {
    FleetQuestion question;
    FleetServer over; ///< only what was typed counts
    std::optional<FleetSimulationOptions> simulation;
    std::optional<Seconds> at; ///< of the day
};

Result<FleetSetting> readWords(const FleetWords& words) {
    FleetSetting setting;
    setting.question.mostNodes = 500'000;
    const auto objective = fleetObjectiveFromWord(words.objective);
    if (!objective) {
        Issue issue = objective.error();
        issue.node = "--objective";
        return issue;
    }
    setting.question.objective = *objective;
    setting.question.of = words.of;
    for (const auto& issue :
         {readShare("--workers", words.workers, 1e9, setting.over.workers),
          readShare("--utilisation", words.utilisation, 1, setting.over.utilisation),
          readShare("--uplink-utilisation", words.uplinkUtilisation, 1, setting.over.uplinkUtilisation)})
        if (issue)
            return *issue;
    if (!words.uplink.empty()) {
        const auto rate = parseBandwidth(words.uplink);
        if (!rate || !(rate->value > 0))
            return badOption("--uplink", say("\"%1\" is no bandwidth above zero.", words.uplink),
                             say("Write e.g. 100mbit."));
        setting.over.uplink = *rate;
    }
    if (!words.maxLatency.empty()) {
        const auto limit = parseDuration(words.maxLatency);
        if (!limit) {
            Issue issue = limit.error();
            issue.node = "--max-latency";
            return issue;
        }
        setting.question.maxLatency = *limit;
    }
    if (!words.at.empty()) {
        const auto at = parseDuration(words.at);
        if (!at) {
            Issue issue = at.error();
            issue.node = "--at";
            return issue;
        }
        setting.at = *at;
    }
    if (setting.question.objective == FleetObjective::Cameras && words.of.empty())
        return badOption("--of", say("It is needed to ask how many cameras."),
                         say("Name a class of the file."));
    if (!words.simulate.empty()) {
        const auto frames = parseNumber(words.simulate);
        if (!frames || !(*frames >= 1) || !(*frames <= 1e7))
            return badOption("--simulate", say("\"%1\" is no number of frames.", words.simulate),
                             say("Write e.g. 1000, for each camera."));
        FleetSimulationOptions options;
        options.framesPerCamera = static_cast<std::int64_t>(*frames);
        options.seed = words.seed;
        if (words.phases != "even" && words.phases != "aligned" && words.phases != "random")
            return badOption("--phases", say("\"%1\" is not known.", words.phases),
                             say("Use even, aligned or random."));
        options.phases = words.phases == "even"      ? FleetPhases::Even
                         : words.phases == "aligned" ? FleetPhases::Aligned
                                                     : FleetPhases::Random;
        setting.simulation = options;
    }
    return setting;
}

void putOver(const FleetWords& words, const FleetServer& over, FleetServer& server) {
    if (!words.workers.empty())
        server.workers = over.workers;
    if (!words.utilisation.empty())
        server.utilisation = over.utilisation;
    if (!words.uplink.empty())
        server.uplink = over.uplink;
    if (!words.uplinkUtilisation.empty())
        server.uplinkUtilisation = over.uplinkUtilisation;
}

int run(const FleetWords& words) {
    const auto limit = readTimeLimit(words.job);
    if (!limit)
        return fail(limit.error());
    const auto setting = readWords(words);
    if (!setting)
        return fail(setting.error());
    Job job(*limit, words.job.quiet);
    const auto effortOf = [](std::stop_token stop) {
        Effort effort;
        effort.stop = std::move(stop);
        return effort;
    };
    auto read = job.run<Result<LoadedFleet>>(
        told(say("reading %1", words.file)), [=](std::stop_token stop) -> Result<LoadedFleet> {
            return loadFleet(std::filesystem::path(words.file), effortOf(std::move(stop)));
        });
    if (!read || job.end() != Job::End::Finished)
        return fail(stoppedIssue(job));
    if (!*read)
        return fail((*read).error());
    LoadedFleet loaded = **std::move(read);
    putOver(words, setting->over, loaded.fleet.server);
    loaded.fleet.inOrder = words.inOrder;
    if (!job.quiet())
        printIssues(loaded.issues);

    struct Answers {
        FleetAnswer answer;
        FleetBaselines baselines;
        std::optional<FleetSimulation> simulation;
        std::optional<FleetDay> day;
    };
    if (setting->at)
        loaded.fleet = fleetAt(loaded.fleet, *setting->at);
    auto solved = job.run<Result<Answers>>(
        told(say("dividing the server")),
        [=, fleet = loaded.fleet, setting = *setting](std::stop_token stop) -> Result<Answers> {
            const Effort effort = effortOf(std::move(stop));
            Answers answers;
            auto answer = solveFleet(fleet, setting.question, effort);
            if (!answer)
                return answer.error();
            answers.answer = *std::move(answer);
            auto baselines = fleetBaselines(fleet, setting.question, effort);
            if (!baselines)
                return baselines.error();
            answers.baselines = *std::move(baselines);
            if (setting.simulation && answers.answer.hasPlan()) {
                auto simulation = simulateFleet(fleet, answers.answer, *setting.simulation, effort);
                if (!simulation)
                    return simulation.error();
                answers.simulation = *std::move(simulation);
            }
            if (changesOverDay(fleet)) {
                auto day = fleetDay(fleet, setting.question, effort);
                if (!day)
                    return day.error();
                answers.day = *std::move(day);
            }
            return answers;
        });
    if (!solved)
        return fail(stoppedIssue(job));
    if (!*solved)
        return fail((*solved).error());
    const Answers& all = **solved;
    if (!words.exportTo.empty() && all.answer.hasPlan())
        if (const auto issue = writeFleetPlans(words.exportTo, loaded.fleet, loaded.sources, all.answer))
            return fail(*issue);
    if (words.json)
        fmt::print("{}\n", fleetJson(loaded.fleet, all.answer, all.baselines, all.simulation, loaded.issues,
                                     all.day ? &*all.day : nullptr));
    else
        fmt::print("{}", fleetText(loaded.fleet, all.answer, all.baselines, all.simulation));
    if (!words.json && all.day)
        fmt::print("\n{}", fleetDayText(loaded.fleet, *all.day));
    return all.answer.hasPlan() || all.answer.status == FleetAnswer::Status::Unbounded ? done : badInput;
}

} // namespace

void addFleetCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "fleet", say("Divide one server among many cameras exactly, and price one worker more"));
    const auto words = std::make_shared<FleetWords>();
    command->add_option("FILE", words->file, say("Fleet file: classes of cameras and the server"))
        ->required();
    constexpr const char* server = "Server";
    command->add_option("--workers", words->workers, say("Workers of the server, in place of the file's"))
        ->type_name("N")
        ->group(server);
    command
        ->add_option("--utilisation", words->utilisation, say("Share of the workers that is used, e.g. 0.8"))
        ->type_name("SHARE")
        ->group(server);
    command->add_option("--uplink", words->uplink, say("One uplink that all cameras share, e.g. 100mbit"))
        ->type_name("RATE")
        ->group(server);
    command->add_option("--uplink-utilisation", words->uplinkUtilisation, say("Share of it that is used"))
        ->type_name("SHARE")
        ->group(server);
    command
        ->add_flag("--in-order", words->inOrder,
                   say("Frames of one camera do not overlap in the cloud: T_c within 1/Q"))
        ->group(server);
    constexpr const char* question = "Question";
    command
        ->add_option(
            "--objective", words->objective,
            say("sum (of latencies), worst (latency), rate (highest common factor of Q), cameras (most "
                "of the class --of) or workers (fewest); the last two need a latency limit"))
        ->type_name("WORD")
        ->capture_default_str()
        ->group(question);
    command->add_option("--max-latency", words->maxLatency, say("Latency limit of every camera, e.g. 200ms"))
        ->type_name("TIME")
        ->group(question);
    command->add_option("--of", words->of, say("The class that grows with the objective cameras"))
        ->type_name("CLASS")
        ->group(question);
    command
        ->add_option(
            "--at", words->at,
            say("Answer for the counts and rates of this time of the day, where classes have curves"))
        ->type_name("TIME")
        ->group(question);
    constexpr const char* simulation = "Simulation";
    command
        ->add_option("--simulate", words->simulate,
                     say("Also simulate the plan with its waiting for workers: frames of each camera"))
        ->type_name("FRAMES")
        ->group(simulation);
    command
        ->add_option("--phases", words->phases, say("When the cameras' frames come: even, aligned or random"))
        ->type_name("WORD")
        ->capture_default_str()
        ->group(simulation);
    command->add_option("--seed", words->seed, say("Of random phases"))
        ->type_name("N")
        ->capture_default_str()
        ->group(simulation);
    command->add_option("--export", words->exportTo, say("Write a plan and a project for each class there"))
        ->type_name("DIR")
        ->group("Output");
    command->add_flag("--json", words->json, say("Print JSON instead of a table"))->group("Output");
    words->job.addTo(*command);
    command->footer(helpFooter({"fleet campus.cutpoint-fleet --workers 2",
                                "fleet campus.cutpoint-fleet --objective cameras --of gates --max-latency 2s",
                                "fleet campus_day.cutpoint-fleet --at 8h",
                                "fleet campus.cutpoint-fleet --simulate 1000 --export plans"}));
    command->callback([words, &exitCode] { exitCode = run(*words); });
}

} // namespace cutpoint
