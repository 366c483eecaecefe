// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/problem_options.h"

#include "core/import/near_miss.h"
#include "core/model/quantity_text.h"
#include "core/project/read_model.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace cutpoint {
namespace {

Issue usage(std::string where, Sentence message, Sentence fix) {
    return {Severity::Error, code::BadOption, "", 0, std::move(where), std::move(message), std::move(fix)};
}

/// Reads `text` into `target` when it was given; the error otherwise names the option.
template <class Parsed, class Text, class Target>
std::optional<Issue> readInto(const char* option, const std::string& text, Result<Parsed> (*parse)(Text),
                              Target& target) {
    if (text.empty())
        return std::nullopt;
    const auto value = parse(text);
    if (!value) {
        Issue issue = value.error();
        issue.node = option;
        return issue;
    }
    target = *value;
    return std::nullopt;
}

Result<FramesPerSecond> parseRate(std::string_view text) {
    std::string_view digits = text;
    for (std::string_view suffix : {"fps", "/s"})
        if (digits.ends_with(suffix))
            digits.remove_suffix(suffix.size());
    while (digits.ends_with(' '))
        digits.remove_suffix(1);
    const auto value = parseNumber(digits);
    if (!value || !(*value > 0))
        return usage("--fps", say("\"%1\" is not a sampling rate.", std::string(text)),
                     say("Write frames per second above zero, such as 20."));
    return FramesPerSecond(*value);
}

template <class Word>
Result<Word> fromWord(const std::string& word, std::initializer_list<Word> all, const char* (*wordOf)(Word),
                      const char* option) {
    std::vector<std::string> words;
    for (Word w : all) {
        if (word == wordOf(w))
            return w;
        words.emplace_back(wordOf(w));
    }
    return usage(option, say("\"%1\" is not known.", word), chooseOneOf(word, words));
}

/// An option that may come several times; the first file has a place of its own.
void addFiles(CLI::App& app, const char* name, std::string& first, std::vector<std::string>& more,
              const std::string& help) {
    app.add_option_function<std::vector<std::string>>(
           name,
           [&first, &more](const std::vector<std::string>& files) {
               first = files.front();
               more.assign(files.begin() + 1, files.end());
           },
           help)
        ->allow_extra_args(false)
        ->type_name("FILE")
        ->group("Model and profile");
}

} // namespace

void ProblemOptions::addModelTo(CLI::App& app, bool modelRequired) {
    constexpr const char* group = "Model and profile";
    app.add_option("MODEL", model,
                   say("Model file: ONNX, TensorFlow Lite, OpenVINO XML, Caffe prototxt, Darknet cfg, native "
                       "JSON, or a graph with its profile "
                       "(msr JSON, PipeDream graph.txt, CSV); recognised by its content"))
        ->required(modelRequired);
    addFiles(app, "--profile", profile, moreProfiles,
             say("Profile of both sides: a table with the times of both, or native JSON"));
    addFiles(
        app, "--edge-profile", edgeProfile, moreEdgeProfiles,
        say("Profile of the edge device, as its profiler wrote it (ONNX Runtime, OpenVINO, TensorRT, TFLite, "
            "PyTorch, caffe time, ncnn) or as CSV; several files are joined"));
    addFiles(app, "--cloud-profile", cloudProfile, moreCloudProfiles,
             say("Profile of the cloud server, likewise"));
    app.add_flag("--accept-partial", acceptPartial,
                 say("Take a profile that covers less than half of the model's work and estimate the rest"))
        ->group(group);
    app.add_option("--edge-device", edgeDevice,
                   say("Estimate edge times for this device; `cutpoint-cli devices` lists them"))
        ->type_name("NAME")
        ->group(group);
    app.add_option("--cloud-device", cloudDevice, say("Estimate cloud times for this device"))
        ->type_name("NAME")
        ->group(group);
    app.add_option(
           "--edge-total", edgeTotal,
           say("Scale the estimated layers so that the whole net, --edge-fixed included, takes this time "
               "on the edge, e.g. 263ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--cloud-total", cloudTotal,
                   say("The same for the cloud, --cloud-fixed included, e.g. 20ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--input-shape", inputShapes,
                   say("Shape of a raw input, e.g. data=1x3x224x224; once for each input"))
        ->type_name("NAME=SHAPE")
        ->allow_extra_args(false)
        ->group(group);
    app.add_option("--dim", dims,
                   say("Size of an axis that the model leaves open, by its name in the file, for all inputs "
                       "that have "
                       "it, e.g. seq=128; once for each"))
        ->type_name("NAME=N")
        ->allow_extra_args(false)
        ->group(group);
    app.add_option(
           "--state", states,
           say("An input that carries state between frames, by the layer that writes its next value, e.g. "
               "h0=lstm_1; nothing behind = makes it an input of every frame; once for each"))
        ->type_name("INPUT=LAYER")
        ->allow_extra_args(false)
        ->group(group);
    const auto several = [](CLI::Option* option) {
        option->multi_option_policy(CLI::MultiOptionPolicy::Join)
            ->delimiter(',')
            ->allow_extra_args(false)
            ->group(group);
    };
    several(
        app.add_option("--input-bytes", inputBytes,
                       say("Size of a raw input as it is sent, e.g. 588KiB or image=110kB; without a name of "
                           "every raw input; once for each"))
            ->type_name("[NAME=]SIZE"));
    several(app.add_option("--output-bytes", outputBytes,
                           say("Size of a layer's output as it is sent, where the model does not tell, e.g. "
                               "reshape=320KiB; once for each"))
                ->type_name("LAYER=SIZE"));
    app.add_option("--element-bytes", elementBytes,
                   say("Bytes of a number in formats that do not tell (operator CSV); 4 is assumed"))
        ->type_name("N")
        ->group(group);
}

void ProblemOptions::addQueryTo(CLI::App& app) {
    constexpr const char* group = "Question";
    app.add_option("--bandwidth", bandwidth,
                   say("Uplink bandwidth B, e.g. 4mbit, or @FILE of iperf, speedtest or a "
                       "recorded link, which may tell the round-trip time, too"))
        ->type_name("RATE")
        ->group(group);
    app.add_option("--fps", fps, say("Sampling rate Q in frames per second, e.g. 20"))
        ->type_name("Q")
        ->group(group);
    app.add_option("--cloud-budget", cloudBudget, say("Budget T0 for transfer plus cloud time, e.g. 500ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option(
           "--rtt", rtt,
           say("Round-trip time and what a call costs beside it, paid once a frame when anything runs in "
               "the cloud, e.g. 20ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--edge-fixed", edgeFixed,
                   say("What the edge takes once a frame when it runs any layer, e.g. 126ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--cloud-fixed", cloudFixed,
                   say("What the cloud takes once a frame when it runs any layer, e.g. 20ms"))
        ->type_name("TIME")
        ->group(group);
    app.add_option("--transfer-overhead", transferOverhead,
                   say("What transfers take beyond size over bandwidth, as probe measures it, e.g. 6%"))
        ->type_name("SHARE")
        ->group(group);
    app.add_option(
           "--downlink", downlink,
           say("Send results back to the edge at this bandwidth, e.g. 20mbit; without it they stay in the "
               "cloud"))
        ->type_name("RATE")
        ->group(group);
    app.add_option("--edge-memory", edgeMemory, say("Limit of parameter bytes on the edge, e.g. 512MiB"))
        ->type_name("SIZE")
        ->group(group);
    app.add_option(
           "--objective", objective,
           say("latency (lowest), throughput (highest), budget (least edge time within --cloud-budget), "
               "keep-up (lowest latency that keeps up with --fps) or energy (least on the edge)"))
        ->type_name("WORD")
        ->default_str("latency")
        ->group(group);
    app.add_option("--edge-power", edgePower,
                   say("Power of the edge while it computes, for the objective energy (default: 5W)"))
        ->type_name("POWER")
        ->group(group);
    app.add_option("--transmit-power", transmitPower, say("Power of the edge while it sends (default: 2.5W)"))
        ->type_name("POWER")
        ->group(group);
    app.add_option("--idle-power", idlePower,
                   say("Power of the edge while it waits for the cloud (default: 1.5W)"))
        ->type_name("POWER")
        ->group(group);
    app.add_option("--pin", pins,
                   say("Keep a layer on one side: LAYER=edge or LAYER=cloud; once for each layer"))
        ->type_name("LAYER=SIDE")
        ->allow_extra_args(false)
        ->group(group);
}

namespace {

/// "@FILE" is read by readLinkOptions.
std::string wordOnly(const std::string& text) {
    return text.starts_with('@') ? "" : text;
}

} // namespace

Result<Query> readQuery(const ProblemOptions& options, Query query) {
    takeFixedCosts(options, query.fixed);
    for (const auto& issue :
         {readLinkOptions(options, query.network),
          readInto("--bandwidth", wordOnly(options.bandwidth), parseBandwidth, query.network.bandwidth),
          readInto("--rtt", wordOnly(options.rtt), parseDuration, query.network.rtt),
          readInto("--edge-fixed", options.edgeFixed, parseDuration, query.fixed.edge),
          readInto("--cloud-fixed", options.cloudFixed, parseDuration, query.fixed.cloud),
          readInto("--transfer-overhead", options.transferOverhead, parseOverhead, query.network.overhead),
          readInto("--downlink", options.downlink, parseBandwidth, query.network.downlink),
          readInto("--fps", options.fps, parseRate, query.limits.samplingRate),
          readInto("--cloud-budget", options.cloudBudget, parseDuration, query.limits.cloudBudget),
          readInto("--edge-memory", options.edgeMemory, parseBytes, query.limits.edgeMemory),
          readInto("--edge-power", options.edgePower, parsePower, query.power.compute),
          readInto("--transmit-power", options.transmitPower, parsePower, query.power.transmit),
          readInto("--idle-power", options.idlePower, parsePower, query.power.idle)})
        if (issue)
            return *issue;
    for (const auto& issue : {readInto("--objective", options.objective, objectiveFromWord, query.objective),
                              readInto("--algorithm", options.algorithm, algorithmFromWord, query.algorithm)})
        if (issue)
            return *issue;
    if (query.objective == Objective::KeepUp && !query.limits.samplingRate)
        return usage("--objective", say("keep-up needs a sampling rate."), say("Add --fps Q."));
    if (query.objective == Objective::Budget && !query.limits.cloudBudget)
        return usage("--objective", say("budget needs a cloud budget."), say("Add --cloud-budget TIME."));
    return query;
}

Result<LoadedProblem> readProblem(const ProblemOptions& options) {
    const auto project = readProjectFile(options.model);
    const bool isProject = project && *project;
    const auto query = readQuery(options, isProject ? (*project)->query : Query());
    if (!query)
        return query.error();
    auto model = readModel(options, project, query->fixed);
    if (!model)
        return model.error();
    std::vector<std::string> pins;
    if (isProject)
        for (const auto& [layer, pin] : (*project)->pins)
            if (model->graph->find(layer) >= 0)
                pins.push_back(layer + (pin == Pin::Edge ? "=edge" : "=cloud"));
    pins.insert(pins.end(), options.pins.begin(), options.pins.end());
    auto problem = makeProblem(*model, *query, pins);
    if (!problem)
        return problem.error();
    ImportedModel read = *std::move(model);
    for (Issue& issue : linkIssues(options))
        read.issues.push_back(std::move(issue));
    return LoadedProblem{std::move(read), *query, *std::move(problem)};
}

Result<Problem> makeProblem(const ImportedModel& model, const Query& query,
                            const std::vector<std::string>& pins) {
    Problem problem = makeProblem(model.graph, model.profile);
    problem.settings() = query.settings();
    for (const std::string& text : pins) {
        const auto equals = text.rfind('=');
        const std::string side = equals == std::string::npos ? "" : text.substr(equals + 1);
        if (side != "edge" && side != "cloud")
            return usage("--pin", say("\"%1\" is not a pin.", text), say("Write LAYER=edge or LAYER=cloud."));
        const LayerId layer = model.graph->find(text.substr(0, equals));
        if (layer < 0) {
            std::vector<std::string> names;
            for (const Layer& l : model.graph->layers())
                names.push_back(l.name);
            const std::string near = nearestName(text.substr(0, equals), names);
            return usage("--pin", say("There is no layer \"%1\".", text.substr(0, equals)),
                         near.empty()
                             ? say("`cutpoint-cli info` lists the layers.")
                             : say("Did you mean \"%1\"? `cutpoint-cli info` lists the layers.", near));
        }
        if (problem.pins.empty())
            problem.pins.assign(model.graph->layers().size(), Pin::Free);
        problem.pins[static_cast<std::size_t>(layer)] = side == "edge" ? Pin::Edge : Pin::Cloud;
    }
    const Issues issues = checkProblem(problem);
    if (!issues.empty())
        return issues.front();
    return problem;
}

bool isUsageIssue(const Issue& issue) {
    return issue.code == code::BadQuantity || issue.code == code::BadOption || issue.code == code::BadTotal;
}

Result<Objective> objectiveFromWord(const std::string& word) {
    using enum Objective;
    return fromWord<Objective>(word, {Latency, Throughput, Budget, KeepUp, Energy}, objectiveWord,
                               "--objective");
}

Result<Algorithm> algorithmFromWord(const std::string& word) {
    using enum Algorithm;
    return fromWord<Algorithm>(word, {Exact, Dsl, Dsh, Dsccs, Neurosurgeon, EdgeOnly, CloudOnly},
                               algorithmWord, "--algorithm");
}

} // namespace cutpoint
