// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/problem_options.h"

#include "core/cost/device.h"
#include "core/import/near_miss.h"
#include "core/model/quantity_text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

constexpr const char* defaultEdgeDevice = "raspberry-pi-3b";
constexpr const char* defaultCloudDevice = "cloud-8-core";

Issue usage(std::string where, Sentence message, Sentence fix) {
    return {Severity::Error, "bad-option", "", 0, std::move(where), std::move(message), std::move(fix)};
}

/// "Did you mean ...? Use one of: ...".
std::string oneOf(const std::string& word, const std::vector<std::string>& known) {
    const std::string near = nearestName(word, known);
    std::string text = near.empty() ? "" : "Did you mean \"" + near + "\"? ";
    for (const std::string& k : known)
        text += (&k == &known.front() ? "Use one of: " : ", ") + k;
    return text + ".";
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

Result<std::string> readFile(const std::string& path) {
    std::error_code error;
    constexpr std::uintmax_t largestProfile = 256U << 20;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream)
        return Issue{Severity::Error,
                     "no-file",
                     path,
                     0,
                     "",
                     say("The file cannot be read."),
                     say("Check the path and its permissions.")};
    if (size > largestProfile)
        return Issue{Severity::Error,
                     "file-too-large",
                     path,
                     0,
                     "",
                     say("A profile of over 256 MiB is not read."),
                     say("Give one row per layer.")};
    return std::string(std::istreambuf_iterator<char>(stream), {});
}

bool sideHasTimes(const Profile& profile, Provenance LayerProfile::*from) {
    return std::any_of(profile.layers.begin(), profile.layers.end(),
                       [&](const LayerProfile& row) { return row.*from != Provenance::Missing; });
}

/// Estimates one side when its device is named, or when the side has no times at all.
std::optional<Issue> estimateSide(ImportedModel& model, bool edge, const std::string& named) {
    const auto from = edge ? &LayerProfile::edgeFrom : &LayerProfile::cloudFrom;
    const bool hasTimes = sideHasTimes(model.profile, from);
    if (named.empty() && hasTimes)
        return std::nullopt;
    const std::string name = !named.empty() ? named : edge ? defaultEdgeDevice : defaultCloudDevice;
    const Device* device = findDevice(name);
    if (!device) {
        std::vector<std::string> known;
        for (const Device& d : devices())
            known.emplace_back(d.name);
        return usage(edge ? "--edge-device" : "--cloud-device", say("\"%1\" is not a known device.", name),
                     oneOf(name, known));
    }
    for (LayerProfile& row : model.profile.layers)
        row.*from = Provenance::Missing;
    model.profile =
        estimateProfile(*model.graph, model.profile, edge ? device : nullptr, edge ? nullptr : device);
    (edge ? model.profile.edgeDevice : model.profile.cloudDevice) = device->title;
    model.issues.push_back(
        {Severity::Info, "estimated-times", "", 0, "",
         edge ? say("Edge times are estimates for %1, not measurements.", device->title)
              : say("Cloud times are estimates for %1, not measurements.", device->title),
         say("Give measured times with --profile or %1.", edge ? "--edge-profile" : "--cloud-profile")});
    return std::nullopt;
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
    return usage(option, say("\"%1\" is not known.", word), oneOf(word, words));
}

} // namespace

void ProblemOptions::addModelTo(CLI::App& app, bool modelRequired) {
    constexpr const char* group = "Model and profile";
    app.add_option("MODEL", model,
                   "Model file: ONNX, Caffe prototxt, Darknet cfg, native JSON, or a graph with its profile "
                   "(msr JSON, PipeDream graph.txt, CSV); recognised by its content")
        ->required(modelRequired);
    app.add_option("--profile", profile, "Profile of both sides, matched by layer name")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--edge-profile", edgeProfile, "Profile of the edge device")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--cloud-profile", cloudProfile, "Profile of the cloud server")
        ->type_name("FILE")
        ->group(group);
    app.add_option("--edge-device", edgeDevice,
                   "Estimate edge times for this device; `cutpoint-cli devices` lists them")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--cloud-device", cloudDevice, "Estimate cloud times for this device")
        ->type_name("NAME")
        ->group(group);
    app.add_option("--input-shape", inputShapes,
                   "Shape of a raw input, e.g. data=1x3x224x224; once for each input")
        ->type_name("NAME=SHAPE")
        ->allow_extra_args(false)
        ->group(group);
    app.add_option("--input-bytes", inputBytes,
                   "Size of the raw input of a chain CSV that has no input row, e.g. 588KiB")
        ->type_name("SIZE")
        ->group(group);
}

void ProblemOptions::addQueryTo(CLI::App& app) {
    constexpr const char* group = "Question";
    app.add_option("--bandwidth", bandwidth, "Uplink bandwidth B, e.g. 4mbit")
        ->type_name("RATE")
        ->group(group);
    app.add_option("--fps", fps, "Sampling rate Q in frames per second, e.g. 20")
        ->type_name("Q")
        ->group(group);
    app.add_option("--cloud-budget", cloudBudget, "Budget T0 for transfer plus cloud time, e.g. 500ms")
        ->type_name("TIME")
        ->group(group);
    app.add_option("--rtt", rtt, "Round-trip time, charged once for each sent layer, e.g. 20ms")
        ->type_name("TIME")
        ->group(group);
    app.add_option("--transfer-overhead", transferOverhead,
                   "What transfers take beyond size over bandwidth, as probe measures it, e.g. 6%")
        ->type_name("SHARE")
        ->group(group);
    app.add_option(
           "--downlink", downlink,
           "Send results back to the edge at this bandwidth, e.g. 20mbit; without it they stay in the "
           "cloud")
        ->type_name("RATE")
        ->group(group);
    app.add_option("--edge-memory", edgeMemory, "Limit of parameter bytes on the edge, e.g. 512MiB")
        ->type_name("SIZE")
        ->group(group);
    app.add_option("--objective", objective,
                   "latency (lowest), throughput (highest), budget (least edge time within --cloud-budget), "
                   "keep-up (lowest latency that keeps up with --fps) or energy (least on the edge)")
        ->type_name("WORD")
        ->default_str("latency")
        ->group(group);
    app.add_option("--edge-power", edgePower,
                   "Power of the edge while it computes, for the objective energy (default: 5W)")
        ->type_name("POWER")
        ->group(group);
    app.add_option("--transmit-power", transmitPower, "Power of the edge while it sends (default: 2.5W)")
        ->type_name("POWER")
        ->group(group);
    app.add_option("--idle-power", idlePower,
                   "Power of the edge while it waits for the cloud (default: 1.5W)")
        ->type_name("POWER")
        ->group(group);
    app.add_option("--pin", pins, "Keep a layer on one side: LAYER=edge or LAYER=cloud; once for each layer")
        ->type_name("LAYER=SIDE")
        ->allow_extra_args(false)
        ->group(group);
}

Result<Query> readQuery(const ProblemOptions& options, Query query) {
    for (const auto& issue :
         {readInto("--bandwidth", options.bandwidth, parseBandwidth, query.network.bandwidth),
          readInto("--rtt", options.rtt, parseDuration, query.network.rtt),
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

Result<ImportOptions> readImportOptions(const ProblemOptions& options) {
    ImportOptions import;
    import.file = options.model;
    if (const auto issue = readInto("--input-bytes", options.inputBytes, parseBytes, import.inputBytes))
        return *issue;
    for (const std::string& text : options.inputShapes) {
        const auto equals = text.rfind('=');
        Shape shape;
        bool good = equals != std::string::npos && equals > 0;
        for (std::size_t at = equals + 1; good && at <= text.size();) {
            const auto end = std::min(text.find_first_of("xX,", at), text.size());
            std::int64_t dimension = 0;
            const auto [stop, error] = std::from_chars(text.data() + at, text.data() + end, dimension);
            good = error == std::errc() && stop == text.data() + end && dimension > 0;
            shape.push_back(dimension);
            at = end + 1;
        }
        if (!good)
            return usage("--input-shape", say("\"%1\" is not a shape.", text),
                         say("Write NAME=1x3x224x224."));
        import.inputShapes[text.substr(0, equals)] = shape;
    }
    return import;
}

Result<ImportedModel> importModel(const ProblemOptions& options) {
    const auto import = readImportOptions(options);
    if (!import)
        return import.error();
    return importModelFile(options.model, *import);
}

Result<ImportedModel> readModel(const ProblemOptions& options) {
    auto model = importModel(options);
    if (!model)
        return model.error();
    return completeProfile(*std::move(model), options);
}

Result<ImportedModel> completeProfile(ImportedModel model, const ProblemOptions& options) {
    if (!options.profile.empty() && !(options.edgeProfile.empty() && options.cloudProfile.empty()))
        return usage("--profile", say("It cannot stand beside --edge-profile or --cloud-profile."),
                     say("Give one file for both sides, or one file for each."));
    const struct {
        const std::string& path;
        ProfileRole role;
    } files[] = {{options.profile, ProfileRole::Both},
                 {options.edgeProfile, ProfileRole::Edge},
                 {options.cloudProfile, ProfileRole::Cloud}};
    for (const auto& file : files) {
        if (file.path.empty())
            continue;
        const auto content = readFile(file.path);
        if (!content)
            return content.error();
        auto applied = applyProfile(*model.graph, model.profile, *content, file.role, file.path);
        if (!applied)
            return applied.error();
        model.profile = applied->profile;
        model.issues.insert(model.issues.end(), applied->issues.begin(), applied->issues.end());
    }
    for (const bool edge : {true, false})
        if (auto issue = estimateSide(model, edge, edge ? options.edgeDevice : options.cloudDevice))
            return *std::move(issue);
    for (LayerId v : model.graph->inputs())
        if (model.profile.layers[static_cast<std::size_t>(v)].output.value == 0)
            model.issues.push_back(
                {Severity::Warning, "free-upload", options.model, 0, model.graph->layer(v).name,
                 say("The raw input has no size, so sending it to the cloud costs nothing."),
                 say("Give its size in the file, or edit it in the layers table.")});
    return model;
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
                         (near.empty() ? "" : "Did you mean \"" + near + "\"? ") +
                             "`cutpoint-cli info` lists the layers.");
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
    return issue.code == "bad-quantity" || issue.code == "bad-option";
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
