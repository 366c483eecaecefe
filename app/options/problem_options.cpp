// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options/problem_options.h"

#include "core/cost/device.h"
#include "core/import/near_miss.h"
#include "core/model/quantity_text.h"
#include "core/project/opened_project.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

constexpr const char* defaultEdgeDevice = "raspberry-pi-3b";
constexpr const char* defaultCloudDevice = "cloud-8-core";

Issue usage(std::string where, std::string message, std::string fix) {
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
        return usage("--fps", "\"" + std::string(text) + "\" is not a sampling rate.",
                     "Write frames per second above zero, such as 20.");
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
                     "The file cannot be read.",
                     "Check the path and its permissions."};
    if (size > largestProfile)
        return Issue{
            Severity::Error,          "file-too-large", path, 0, "", "A profile of over 256 MiB is not read.",
            "Give one row per layer."};
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
        return usage(edge ? "--edge-device" : "--cloud-device", "\"" + name + "\" is not a known device.",
                     oneOf(name, known));
    }
    for (LayerProfile& row : model.profile.layers)
        row.*from = Provenance::Missing;
    model.profile =
        estimateProfile(*model.graph, model.profile, edge ? device : nullptr, edge ? nullptr : device);
    (edge ? model.profile.edgeDevice : model.profile.cloudDevice) = device->title;
    model.issues.push_back(
        {Severity::Info, "estimated-times", "", 0, "",
         std::string(edge ? "Edge" : "Cloud") + " times are estimates for " + std::string(device->title) +
             ", not measurements.",
         "Give measured times with --profile or --" + std::string(edge ? "edge" : "cloud") + "-profile."});
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
    return usage(option, "\"" + word + "\" is not known.", oneOf(word, words));
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
        return usage("--objective", "keep-up needs a sampling rate.", "Add --fps Q.");
    if (query.objective == Objective::Budget && !query.limits.cloudBudget)
        return usage("--objective", "budget needs a cloud budget.", "Add --cloud-budget TIME.");
    return query;
}

Result<ImportOptions> readImportOptions(const ModelSource& options) {
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
            return usage("--input-shape", "\"" + text + "\" is not a shape.", "Write NAME=1x3x224x224.");
        import.inputShapes[text.substr(0, equals)] = shape;
    }
    return import;
}

/// What is named over what a project says.
static ModelSource over(const ModelSource& said, const ModelSource& projects) {
    ModelSource source = projects;
    for (const auto member : {&ModelSource::profile, &ModelSource::edgeProfile, &ModelSource::cloudProfile,
                              &ModelSource::edgeDevice, &ModelSource::cloudDevice, &ModelSource::inputBytes})
        if (!(said.*member).empty())
            source.*member = said.*member;
    source.inputShapes.insert(source.inputShapes.end(), said.inputShapes.begin(), said.inputShapes.end());
    return source;
}

Result<ImportedModel> importModel(const ModelSource& named) {
    const auto project = readProjectFile(named.model);
    if (project && !*project)
        return project->error();
    const ModelSource source = project ? over(named, (*project)->source) : named;
    const auto import = readImportOptions(source);
    if (!import)
        return import.error();
    return importModelFile(source.model, *import);
}

/// The same for a project that has been read, or for a model when there is none.
static Result<ImportedModel> readModel(const ModelSource& named,
                                       const std::optional<Result<Project>>& project) {
    if (project && !*project)
        return project->error();
    const ModelSource source = project ? over(named, (*project)->source) : named;
    auto model = importModel(source);
    if (model)
        model = completeProfile(*std::move(model), source);
    if (!model || !project)
        return model;
    ImportedModel read = *model;
    OpenedProject opened = openProject(*std::move(model), **project, named.model);
    read.profile = std::move(opened.problem.profile);
    read.issues = std::move(opened.issues);
    return read;
}

Result<ImportedModel> readModel(const ModelSource& source) {
    return readModel(source, readProjectFile(source.model));
}

Result<LoadedProblem> readProblem(const ProblemOptions& options) {
    const auto project = readProjectFile(options.model);
    const bool isProject = project && *project;
    const auto query = readQuery(options, isProject ? (*project)->query : Query());
    if (!query)
        return query.error();
    auto model = readModel(options, project);
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
    return LoadedProblem{*std::move(model), *query, *std::move(problem)};
}

Result<ImportedModel> completeProfile(ImportedModel model, const ModelSource& options) {
    if (!options.profile.empty() && !(options.edgeProfile.empty() && options.cloudProfile.empty()))
        return usage("--profile", "It cannot stand beside --edge-profile or --cloud-profile.",
                     "Give one file for both sides, or one file for each.");
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
            model.issues.push_back({Severity::Warning, "free-upload", options.model, 0,
                                    model.graph->layer(v).name,
                                    "The raw input has no size, so sending it to the cloud costs nothing.",
                                    "Give its size in the file, or edit it in the layers table."});
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
            return usage("--pin", "\"" + text + "\" is not a pin.", "Write LAYER=edge or LAYER=cloud.");
        const LayerId layer = model.graph->find(text.substr(0, equals));
        if (layer < 0) {
            std::vector<std::string> names;
            for (const Layer& l : model.graph->layers())
                names.push_back(l.name);
            const std::string near = nearestName(text.substr(0, equals), names);
            return usage("--pin", "There is no layer \"" + text.substr(0, equals) + "\".",
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
