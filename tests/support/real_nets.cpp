// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/real_nets.h"

#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace cutpoint::test {
namespace {

namespace fs = std::filesystem;

const fs::path shared = CUTPOINT_SHARED_DATA;

std::string textOf(const fs::path& file) {
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

/// Files below the folder but licences and notes, sorted.
std::vector<fs::path> filesIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.is_regular_file() && !name.starts_with("LICENSE") && !name.starts_with("README") &&
            entry.path().extension() != ".cutpoint-fleet" && entry.path().extension() != ".cutpoint-scenario")
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    return files;
}

void addModel(RealFiles& all, const fs::path& file, const std::string& name) {
    const auto model = importModelFile(file, {});
    if (!model) {
        all.refused.push_back(name + ": " + model.error().code.word());
        return;
    }
    const std::pair<const char*, const char*> presets[] = {{"raspberry-pi-4", "gtx-1080"},
                                                           {"jetson-nano", "i7-6700k"}};
    const auto add = [&](const auto& pair, const std::string& title) {
        const Device *edge = findDevice(pair.first), *cloud = findDevice(pair.second);
        if (edge == nullptr || cloud == nullptr)
            all.refused.push_back(title + ": no preset");
        else
            all.nets.push_back(
                {title,
                 makeProblem(model->graph, estimateProfile(*model->graph, model->profile, edge, cloud))});
    };
    if (model->hasTimes())
        return add(presets[0], name);
    for (const auto& pair : presets)
        add(pair, name + " [" + pair.first + ", " + pair.second + "]");
}

/// DEVICE_bvlc-NET_batchN.csv: one device's times of models/caffe/bvlc_NET_deploy.prototxt.
void addDevicePairs(RealFiles& all, const fs::path& folder) {
    std::map<std::string, std::map<std::string, fs::path>> byNet;
    for (const fs::path& file : filesIn(folder)) {
        const std::string name = file.filename().string();
        const auto net = name.find("_bvlc-"), batch = name.find("_batch");
        if (net == std::string::npos || batch == std::string::npos)
            all.refused.push_back(name + ": not named by device and net");
        else
            byNet[name.substr(net + 6, batch - net - 6)][name.substr(0, net)] = file;
    }
    for (const auto& [net, devices] : byNet) {
        const auto model =
            importModelFile(shared / "models/caffe" / ("bvlc_" + net + "_deploy.prototxt"), {});
        if (!model) {
            all.refused.push_back(net + ": " + model.error().code.word());
            continue;
        }
        for (const auto& [edge, edgeFile] : devices)
            for (const auto& [cloud, cloudFile] : devices) {
                if (edge == cloud)
                    continue;
                const std::string name = "ck-caffe " + net + " [" + edge + ", " + cloud + "]";
                const auto half = applyProfile(*model->graph, model->profile, textOf(edgeFile),
                                               ProfileRole::Edge, edgeFile.string());
                const auto both = half ? applyProfile(*model->graph, half->profile, textOf(cloudFile),
                                                      ProfileRole::Cloud, cloudFile.string())
                                       : half;
                if (both)
                    all.nets.push_back({name, makeProblem(model->graph, both->profile)});
                else
                    all.refused.push_back(name + ": " + both.error().code.word());
            }
    }
}

} // namespace

bool hasSharedData() {
    return fs::is_directory(shared / "profiles") && fs::is_directory(shared / "models");
}

RealFiles readRealFiles() {
    RealFiles all;
    if (hasSharedData()) {
        // Not nets of their own: times of nets that are elsewhere, and nets that have tests of their own.
        const fs::path pairs = shared / "profiles/ck-caffe", tools = shared / "profiles/tools",
                       odd = shared / "models/odd", totals = shared / "profiles/published_totals.csv";
        for (const char* folder : {"profiles", "models"})
            for (const fs::path& file : filesIn(shared / folder))
                if (const fs::path folderOf = file.parent_path();
                    folderOf != pairs && folderOf != tools && folderOf != odd && file != totals)
                    addModel(all, file, file.lexically_relative(shared).string());
        addDevicePairs(all, pairs);
    }
    const fs::path samples = CUTPOINT_SAMPLE_MODELS;
    for (const fs::path& file : filesIn(samples))
        addModel(all, file, file.lexically_relative(samples).string());
    return all;
}

Problem readShared(const std::string& file) {
    const auto model = importModelFile(shared / file, {});
    if (!model) {
        ADD_FAILURE() << file << ": " << model.error().message;
        return {};
    }
    return makeProblem(model->graph, model->profile);
}

} // namespace cutpoint::test
