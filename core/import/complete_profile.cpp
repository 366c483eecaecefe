// SPDX-License-Identifier: GPL-3.0-or-later
// Times for an imported model: from profile files, from device presets, and what is left open between them.
#include "core/import/model_source.h"

#include "core/cost/scaled_estimate.h"
#include "core/import/near_miss.h"
#include "core/import/plain_text.h"
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/fixed_costs.h"
#include "core/import/unknown_sizes.h"
#include "core/model/quantity_text.h"
#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>

namespace cutpoint {
namespace {

constexpr const char* defaultEdgeDevice = "raspberry-pi-3b";
constexpr const char* defaultCloudDevice = "cloud-8-core";

/// One side of a profile, by its fields.
struct SideTimes {
    ProfileSide side;
    Seconds LayerProfile::*time;
    Provenance LayerProfile::*from;
    std::string Profile::*device;
};
constexpr SideTimes edgeSide{ProfileSide::Edge, &LayerProfile::edge, &LayerProfile::edgeFrom,
                             &Profile::edgeDevice};
constexpr SideTimes cloudSide{ProfileSide::Cloud, &LayerProfile::cloud, &LayerProfile::cloudFrom,
                              &Profile::cloudDevice};

bool isEdge(const SideTimes& side) {
    return side.side == ProfileSide::Edge;
}

bool sideHasTimes(const LayerGraph& graph, const Profile& profile, const SideTimes& side) {
    for (LayerId v = 0; v < graph.size(); ++v)
        if (!graph.layer(v).isInput &&
            profile.layers[static_cast<std::size_t>(v)].*side.from != Provenance::Missing)
            return true;
    return false;
}

Result<const Device*> deviceNamed(const std::string& named, const SideTimes& side) {
    const std::string name = !named.empty() ? named : isEdge(side) ? defaultEdgeDevice : defaultCloudDevice;
    if (const Device* device = findDevice(name))
        return device;
    std::vector<std::string> known;
    for (const Device& d : devices())
        known.emplace_back(d.name);
    return Issue{Severity::Error,
                 code::BadOption,
                 "",
                 0,
                 isEdge(side) ? "--edge-device" : "--cloud-device",
                 say("\"%1\" is not a known device.", name),
                 chooseOneOf(name, known)};
}

/// A layer that several files time has the median of their times.
void mergeFiles(ImportedModel& model, const std::vector<AppliedProfile>& files, const SideTimes& side) {
    for (std::size_t v = 0; v < model.profile.layers.size(); ++v) {
        std::vector<double> times;
        for (const AppliedProfile& file : files)
            if (file.timed[v] && file.profile.layers[v].*side.from != Provenance::Missing) {
                times.push_back((file.profile.layers[v].*side.time).value);
                model.profile.layers[v].*side.from = file.profile.layers[v].*side.from;
            }
        if (times.empty())
            continue;
        std::sort(times.begin(), times.end());
        const std::size_t middle = times.size() / 2;
        model.profile.layers[v].*side.time =
            Seconds(times.size() % 2 ? times[middle] : (times[middle - 1] + times[middle]) / 2);
    }
    std::string devices;
    for (const AppliedProfile& file : files)
        devices += (devices.empty() ? "" : " + ") + file.profile.*side.device;
    model.profile.*side.device = devices;
}

/// Puts all files of one role on the model.
std::optional<Issue> applyFiles(ImportedModel& model, const std::vector<std::string>& paths, ProfileRole role,
                                const ModelSource& source) {
    std::vector<AppliedProfile> files;
    const Profile base = model.profile;
    for (const std::string& path : paths) {
        const auto content = readProfileFile(path);
        if (!content)
            return content.error();
        auto applied = applyProfile(*model.graph, base, *content, role, path, model.origins,
                                    keptFixes(source, path, role));
        if (!applied)
            return applied.error();
        files.push_back(*std::move(applied));
    }
    if (files.empty())
        return std::nullopt;
    for (const AppliedProfile& file : files) {
        model.issues.insert(model.issues.end(), file.issues.begin(), file.issues.end());
        if (file.profile.batch != files.front().profile.batch)
            return Issue{Severity::Error,
                         code::BatchMismatch,
                         paths.back(),
                         0,
                         "",
                         say("The files of one side are for different batches."),
                         say("Measure them with the same batch.")};
    }
    // Sizes and batch as in the last file that tells them; times from all.
    model.profile = files.back().profile;
    for (auto file = files.begin(); file + 1 != files.end(); ++file)
        model.profile.groups.insert(model.profile.groups.end(), file->groups.begin(), file->groups.end());
    if (role != ProfileRole::Cloud)
        mergeFiles(model, files, edgeSide);
    if (role != ProfileRole::Edge)
        mergeFiles(model, files, cloudSide);
    return std::nullopt;
}

/// Refuses a profile that tells less than half, and estimates what is missing.
std::optional<Issue> closeGaps(ImportedModel& model, const SideTimes& side, const Device& device,
                               bool hasFiles, const std::string& file, bool acceptPartial) {
    const double share = measuredShare(*model.graph, model.profile, side.side);
    const std::string percent = std::to_string(std::lround(share * 100));
    constexpr double least = 0.5;
    if (hasFiles && share < least && !acceptPartial)
        return Issue{Severity::Error,
                     code::PartialProfile,
                     file,
                     0,
                     "",
                     say("The profile holds the times of %1 %% of the model's work only.", percent),
                     say("Give the profile of this model, or add --accept-partial to estimate the rest at "
                         "the scale of what was measured.")};
    const FilledGaps filled = fillGaps(*model.graph, model.profile, side.side, device);
    if (filled.layers > 0)
        model.issues.push_back(
            {hasFiles ? Severity::Warning : Severity::Info, code::FilledGaps, file, 0, "",
             isEdge(side) ? say("Edge: %1 %% of the model's work is measured; %2 layers without times are "
                                "estimated for %3, times %4.",
                                percent, filled.layers, std::string(device.title), filled.scaledBy)
                          : say("Cloud: %1 %% of the model's work is measured; %2 layers without times are "
                                "estimated for %3, times %4.",
                                percent, filled.layers, std::string(device.title), filled.scaledBy),
             say("Measure these layers, too, or name the device that is nearest to yours.")});
    return std::nullopt;
}

std::optional<Issue> completeSide(ImportedModel& model, const SideTimes& side, const std::string& named,
                                  const std::vector<std::string>& files, bool acceptPartial) {
    const auto device = deviceNamed(named, side);
    if (!device)
        return device.error();
    const bool hasTimes = sideHasTimes(*model.graph, model.profile, side);
    if (!files.empty() || (named.empty() && hasTimes))
        return closeGaps(model, side, **device, !files.empty(), files.empty() ? "" : files.back(),
                         acceptPartial);
    for (LayerProfile& row : model.profile.layers)
        row.*side.from = Provenance::Missing;
    model.profile = estimateProfile(*model.graph, model.profile, isEdge(side) ? *device : nullptr,
                                    isEdge(side) ? nullptr : *device);
    model.profile.*side.device = (*device)->title;
    model.issues.push_back(
        {Severity::Info, code::EstimatedTimes, "", 0, "",
         isEdge(side)
             ? say("Edge times are estimates for %1, not measurements.", std::string((*device)->title))
             : say("Cloud times are estimates for %1, not measurements.", std::string((*device)->title)),
         isEdge(side) ? say("Give measured times with --profile or --edge-profile.")
                      : say("Give measured times with --profile or --cloud-profile.")});
    return std::nullopt;
}

std::vector<std::string> filesOf(const std::string& first, const std::vector<std::string>& more) {
    std::vector<std::string> files;
    if (!first.empty())
        files.push_back(first);
    files.insert(files.end(), more.begin(), more.end());
    return files;
}

} // namespace

Result<std::string> readProfileFile(const std::string& path) {
    std::error_code error;
    constexpr std::uintmax_t largestProfile = 256U << 20;
    const auto size = std::filesystem::file_size(path, error);
    std::ifstream stream(path, std::ios::binary);
    if (error || !stream)
        return Issue{Severity::Error,
                     code::NoFile,
                     path,
                     0,
                     "",
                     say("The file cannot be read."),
                     say("Check the path and its permissions.")};
    if (size > largestProfile)
        return Issue{Severity::Error,
                     code::FileTooLarge,
                     path,
                     0,
                     "",
                     say("A profile of over 256 MiB is not read."),
                     say("Profile fewer runs.")};
    return plainText(std::string(std::istreambuf_iterator<char>(stream), {}), path, largestProfile);
}

/// Scales a side to its whole-net total. Times of a batch are those of all its frames.
static std::optional<Issue> applyTotal(ImportedModel& model, const SideTimes& side, const std::string& text,
                                       Seconds fixed) {
    if (text.empty())
        return std::nullopt;
    auto total = parseDuration(text);
    if (!total) {
        Issue issue = total.error();
        issue.node = isEdge(side) ? "--edge-total" : "--cloud-total";
        return issue;
    }
    if (auto issue =
            scaleToTotal(*model.graph, model.profile, side.side, (*total - fixed) * model.profile.batch))
        return issue;
    model.issues.push_back(
        {Severity::Info, code::WholeNetTotal, "", 0, "",
         isEdge(side)
             ? say("Edge: the times are scaled so that a frame takes %1 on the edge alone.", *total)
             : say("Cloud: the times are scaled so that a frame takes %1 in the cloud alone.", *total),
         say("Measured layers keep their times unless all are measured.")});
    return std::nullopt;
}

Result<ImportedModel> completeProfile(ImportedModel model, const ModelSource& options,
                                      const FixedCosts& fixed) {
    const auto both = filesOf(options.profile, options.moreProfiles);
    const auto edge = filesOf(options.edgeProfile, options.moreEdgeProfiles);
    const auto cloud = filesOf(options.cloudProfile, options.moreCloudProfiles);
    if (!both.empty() && !(edge.empty() && cloud.empty()))
        return Issue{Severity::Error,
                     code::BadOption,
                     "",
                     0,
                     "--profile",
                     say("It cannot stand beside --edge-profile or --cloud-profile."),
                     say("Give files for both sides, or files for each.")};
    for (const auto& [files, role] :
         {std::pair(&both, ProfileRole::Both), {&edge, ProfileRole::Edge}, {&cloud, ProfileRole::Cloud}})
        if (auto issue = applyFiles(model, *files, role, options))
            return *std::move(issue);
    for (const SideTimes& side : {edgeSide, cloudSide})
        if (auto issue = completeSide(model, side, isEdge(side) ? options.edgeDevice : options.cloudDevice,
                                      !both.empty()  ? both
                                      : isEdge(side) ? edge
                                                     : cloud,
                                      options.acceptPartial))
            return *std::move(issue);
    for (auto issue : {applyTotal(model, edgeSide, options.edgeTotal, fixed.edge),
                       applyTotal(model, cloudSide, options.cloudTotal, fixed.cloud)})
        if (issue)
            return *std::move(issue);
    markUnknownSizes(*model.graph, model.profile);
    return model;
}

void takeFixedCosts(const ModelSource& source, FixedCosts& fixed) {
    const auto take = [&](const std::vector<std::string>& files, bool edge, bool cloud) {
        for (const std::string& path : files) {
            std::ifstream stream(path, std::ios::binary);
            std::string head(kFixedCostsWithin, '\0');
            stream.read(head.data(), static_cast<std::streamsize>(head.size()));
            head.resize(static_cast<std::size_t>(std::max<std::streamsize>(0, stream.gcount())));
            const auto told = fixedCostsIn(head);
            if (told && edge)
                fixed.edge = told->edge;
            if (told && cloud)
                fixed.cloud = told->cloud;
        }
    };
    take(filesOf(source.profile, source.moreProfiles), true, true);
    take(filesOf(source.edgeProfile, source.moreEdgeProfiles), true, false);
    take(filesOf(source.cloudProfile, source.moreCloudProfiles), false, true);
}

void makePerFrame(ImportedModel& model) {
    const int frames = model.profile.batch;
    if (frames <= 1)
        return;
    for (LayerProfile& layer : model.profile.layers) {
        layer.edge = layer.edge / frames;
        layer.cloud = layer.cloud / frames;
        layer.output = layer.output / frames;
    }
    model.profile.batch = 1;
    model.issues.push_back({Severity::Info, code::PerFrame, "", 0, "",
                            say("Times and sizes are for %1 frames; both are divided by it.", frames),
                            say("Nothing needs to be done: answers are per frame.")});
}

} // namespace cutpoint
