// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/loaded_problem.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/trace_options.h"
#include "app/cli/usage.h"
#include "core/adapt/replay_scenario.h"
#include "core/export/replay_export.h"
#include "core/export/write_files.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

struct ReplayWords : QuestionOptions {
    TraceOptions trace;
    std::vector<std::string> policies{"all"};
    std::string frames, duration, knowledge = "instant", switchTime, hysteresis = "10%", csv;
    std::string rateCurve, budgetCurve, scenario;
};

std::optional<Issue> readDuration(const char* option, const std::string& text, Seconds& target) {
    if (text.empty())
        return std::nullopt;
    const auto time = parseDuration(text);
    if (time) {
        target = *time;
        return std::nullopt;
    }
    Issue issue = time.error();
    issue.node = option;
    return issue;
}

Result<std::string> readText(const std::string& path) {
    constexpr std::uintmax_t largest = 64U << 20;
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream || size > largest)
        return Issue{Severity::Error,
                     code::NoFile,
                     path,
                     0,
                     "",
                     say("The file cannot be read or is over 64 MiB."),
                     say("Check the path and its permissions.")};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

Result<StepCurve> readCurve(const std::string& path) {
    const auto text = readText(path);
    if (!text)
        return text.error();
    return readStepCurve(*text, path);
}

Result<ReplayScenario> readScenario(const std::string& path) {
    const auto text = readText(path);
    if (!text)
        return text.error();
    return readReplayScenario(*text, path);
}

Result<std::vector<ReplayPolicy>> readPolicies(const std::vector<std::string>& words) {
    std::vector<ReplayPolicy> policies;
    for (const std::string& word : words) {
        if (word == "all")
            return std::vector<ReplayPolicy>(replayPolicies.begin(), replayPolicies.end());
        const auto policy = replayPolicyFromWord(word);
        if (!policy) {
            Issue issue = policy.error();
            issue.message = say("\"%1\" is not a policy.", word);
            issue.node = "--policy";
            return issue;
        }
        if (std::find(policies.begin(), policies.end(), *policy) == policies.end())
            policies.push_back(*policy);
    }
    return policies;
}

Result<ReplayOptions> readReplay(const ReplayWords& words, const Query& query,
                                 const ReplayScenario& scenario) {
    ReplayOptions options;
    const auto policies = readPolicies(words.policies);
    if (!policies)
        return policies.error();
    options.policies = *policies;
    for (const auto& issue : {readDuration("--duration", words.duration, options.duration),
                              readDuration("--switch-time", words.switchTime, options.switchTime)})
        if (issue)
            return *issue;
    if (!words.frames.empty()) {
        const auto frames = parseNumber(words.frames);
        if (!frames || !(*frames >= 1) || *frames != std::floor(*frames) ||
            *frames > static_cast<double>(ReplayOptions::mostFrames))
            return badOption("--frames", say("\"%1\" is not a number of frames.", words.frames),
                             say("Use 1 to %1.", ReplayOptions::mostFrames));
        options.frames = static_cast<std::int64_t>(*frames);
    }
    const auto hysteresis = parseOverhead(words.hysteresis);
    if (!hysteresis || !(*hysteresis >= 1) || !(*hysteresis < 2))
        return badOption("--hysteresis", say("\"%1\" is not a share from 0% to 100%.", words.hysteresis),
                         say("Write e.g. 10%."));
    options.hysteresis = *hysteresis - 1;
    if (words.knowledge != "instant" && words.knowledge != "transfers")
        return badOption("--knowledge", say("\"%1\" is not known.", words.knowledge),
                         say("Use instant or transfers."));
    options.knowledge = words.knowledge == "instant" ? Knowledge::Instant : Knowledge::Transfers;
    const bool isAsked = query.limits.samplingRate.has_value() || !words.rateCurve.empty();
    if (!isAsked && scenario.rate)
        options.rate = *scenario.rate;
    else if (query.limits.samplingRate.has_value() == !words.rateCurve.empty())
        return badOption("--fps", say("One sampling rate is needed."),
                         say("Give --fps Q or --fps-curve FILE."));
    else if (query.limits.samplingRate)
        options.rate = StepCurve(query.limits.samplingRate->value);
    else if (auto curve = readCurve(words.rateCurve))
        options.rate = *std::move(curve);
    else
        return curve.error();
    if (!words.budgetCurve.empty()) {
        auto curve = readCurve(words.budgetCurve);
        if (!curve)
            return curve.error();
        options.budget = *std::move(curve);
    } else if (!query.limits.cloudBudget) {
        options.budget = scenario.budget;
    }
    return options;
}

void printTable(const Replay& replay) {
    TextTable table({{told(say("policy")), TextTable::Align::Left},
                     {told(say("median"))},
                     {"95 %"},
                     {told(say("worst"))},
                     {told(say("frames/s"))},
                     {told(say("switches"))},
                     {told(say("longest queue"))},
                     {told(say("over 1/Q"))}});
    for (const ReplayLane& lane : replay.lanes()) {
        const ReplaySummary& s = lane.summary;
        table.addRow({replayPolicyWord(lane.policy), toldQuantity(s.median), toldQuantity(s.p95),
                      toldQuantity(s.worst), toldQuantity(s.framesPerSecond), std::to_string(s.switches),
                      std::to_string(s.mostWaiting), std::to_string(s.late)});
    }
    const PipelineWorld& world = replay.world();
    fmt::print(
        "{}\n\n{}",
        told(say("%1 frames, the last at %2; link: %3 on average, %4 long, repeated past its end",
                 replay.frameCount(), replay.lastArrival(), world.trace.mean(), world.trace.duration())),
        table.text());
}

/// Writes rows while frames pass; owned by the worker. The file is there when all of it is.
struct CsvFile {
    WholeFile file;
    std::string buffer = replayCsvHeader();

    void add(const std::string& row) {
        buffer += row;
        if (buffer.size() > (1U << 20))
            flush();
    }
    std::optional<Issue> flush() {
        auto issue = file.append(buffer);
        buffer.clear();
        return issue;
    }
    std::optional<Issue> put() {
        if (auto issue = flush())
            return issue;
        if (auto issue = file.finish())
            return issue;
        return file.put();
    }
};

int run(const ReplayWords& words) {
    ReplayScenario scenario;
    if (!words.scenario.empty()) {
        auto read = readScenario(words.scenario);
        if (!read)
            return fail(read.error());
        scenario = *std::move(read);
    }
    const auto recorded =
        words.scenario.empty() ? readTrace(words.trace) : Result<BandwidthTrace>(scenario.link);
    if (!recorded)
        return fail(recorded.error());
    const auto change = readTraceChange(words.trace);
    if (!change)
        return fail(change.error());
    const auto trace = changedTrace(*recorded, *change);
    if (!trace)
        return fail(trace.error());
    // What changes over time stays in step with the link.
    for (auto* curve : {&scenario.rate, &scenario.budget})
        if (*curve) {
            auto changed = changedCurve(**curve, *change, recorded->duration());
            if (!changed)
                return fail(changed.error());
            *curve = *std::move(changed);
        }
    const auto query = readQuery(words);
    if (!query)
        return fail(query.error());
    const auto options = readReplay(words, *query, scenario);
    if (!options)
        return fail(options.error());
    return withLoadedProblem(words, [&](Job& job, const LoadedProblem& loaded) {
        std::shared_ptr<CsvFile> csv;
        if (!words.csv.empty()) {
            csv = std::make_shared<CsvFile>(CsvFile{WholeFile(words.csv)});
            if (const auto issue = csv->file.append({})) // before the work, if it cannot be written at all
                return fail(*issue);
        }
        using Answer = Result<Replay>;
        auto answer = job.run<Answer>(told(say("replaying")),
                                      [=, news = job.news(), problem = loaded.problem, trace = *trace,
                                       options = *options](std::stop_token stop) -> Answer {
                                          Effort effort;
                                          effort.stop = std::move(stop);
                                          effort.progress = [news](double share) {
                                              news->report(told(say("%1 % done", std::lround(100 * share))));
                                          };
                                          Replay::FrameSink sink;
                                          if (csv)
                                              sink = [csv, graph = problem.graph](const ReplayLane& lane,
                                                                                  const ReplayFrame& frame) {
                                                  csv->add(replayCsvRow(*graph, lane, frame));
                                              };
                                          return replay(problem, trace, options, effort, sink);
                                      });
        if (!answer || (!*answer && (*answer).error().code == code::Cancelled))
            return fail(stoppedIssue(job));
        if (!*answer)
            return fail((*answer).error());
        const Replay& replay = **answer;
        if (csv)
            if (const auto issue = csv->put())
                return fail(*issue);
        if (words.json)
            fmt::print("{}\n", replayJson(loaded.problem, replay, loaded.model.issues));
        else
            printTable(replay);
        return static_cast<int>(done);
    });
}

} // namespace

void addReplayCommand(CLI::App& program, int& exitCode) {
    auto* command = program.add_subcommand(
        "replay", say("Go through a recorded link frame by frame under every policy and the oracle"));
    const auto words = std::make_shared<ReplayWords>();
    words->addTo(*command);
    withoutOptions(*command,
                   {"--bandwidth", "--objective", "--edge-power", "--transmit-power", "--idle-power"});
    words->trace.addTo(*command);
    constexpr const char* group = "Replay";
    command
        ->add_option("--scenario", words->scenario,
                     say("A scenario in place of a link: link, rate and budget over time, as in the samples"))
        ->type_name("FILE")
        ->excludes("--trace")
        ->excludes("--made")
        ->group(group);
    command
        ->add_option("--policy", words->policies,
                     say("One or several, with commas between: fixed (the latency plan at the mean rate), "
                         "edge-only, cloud-only, neurosurgeon, dads, recommended, oracle, or all"))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("LIST")
        ->default_str("all")
        ->group(group);
    command->add_option("--frames", words->frames, say("Number of frames (default: once through the trace)"))
        ->type_name("N")
        ->group(group);
    command->add_option("--duration", words->duration, say("Frames that arrive within this time, e.g. 1h"))
        ->type_name("TIME")
        ->excludes("--frames")
        ->group(group);
    command
        ->add_option("--fps-curve", words->rateCurve,
                     say("Q over time in place of --fps: lines of seconds and frames/s, repeated"))
        ->type_name("FILE")
        ->group(group);
    command
        ->add_option("--cloud-budget-curve", words->budgetCurve,
                     say("T0 over time: lines of seconds and seconds, or none"))
        ->type_name("FILE")
        ->group(group);
    command
        ->add_option(
            "--knowledge", words->knowledge,
            say("How the policies learn the bandwidth: instant, or transfers (the last ones, probes after "
                "5 s without)"))
        ->type_name("WORD")
        ->capture_default_str()
        ->group(group);
    command->add_option("--switch-time", words->switchTime, say("A decided plan runs that much later"))
        ->type_name("TIME")
        ->group(group);
    command
        ->add_option("--hysteresis", words->hysteresis,
                     say("By how much a plan must be better before recommended changes to it"))
        ->type_name("SHARE")
        ->capture_default_str()
        ->group(group);
    command->add_option("--csv", words->csv, say("Write one row for every frame and policy"))
        ->type_name("FILE")
        ->group("Output");
    command->footer(helpFooter(
        {"replay net.onnx --trace link.log --fps 10",
         "replay sample_models/resnet18_paper.json --scenario sample_models/fig18_wireless.cutpoint-scenario",
         "replay net.onnx --made markov --fps 10 --duration 1h --policy dads,recommended",
         "replay net.onnx --trace link.log --fps 10 --knowledge transfers "
         "--switch-time 500ms --csv frames.csv"}));
    command->callback([words, &exitCode] { exitCode = run(*words); });
}

} // namespace cutpoint
