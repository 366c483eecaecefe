// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The nets on which every step of the lesson is tried.
#pragma once

#include "core/cost/device.h"
#include "core/import/import.h"
#include "core/study/lesson/material.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <map>
#include <string>

namespace cutpoint::test {

/// Whether the shared data have such an ONNX model.
inline bool hasOnnx(const std::string& file) {
    return std::filesystem::exists(std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/onnx" / file);
}

/// Sample models by file name, and "light_squeezenet.onnx" of the shared data.
inline std::vector<std::string> lessonNets() {
    std::vector<std::string> nets{"fig9_toy.json",    "fig9_computing.json", "fig6_inception.json",
                                  "tiny_yolov2.json", "resnet18.json",       "googlenet.json"};
    if (hasOnnx("light_squeezenet.onnx"))
        nets.push_back("light_squeezenet.onnx");
    return nets;
}

/// Every sample model, smallest first, and some ONNX models of the shared data.
inline std::vector<std::string> questionNets() {
    std::vector<std::string> nets{"fig9_toy.json",       "fig9_computing.json", "fig4_toy.json",
                                  "fig6_inception.json", "alexnet.json",        "nin.json",
                                  "tiny_yolov2.json",    "vgg16.json",          "resnet18.json",
                                  "resnet18_paper.json", "yolov3.json",         "googlenet.json",
                                  "faster_rcnn.json",    "inception_v4.json"};
    for (const char* file : {"light_zfnet512.onnx", "light_squeezenet.onnx", "light_inception_v1.onnx",
                             "light_resnet50.onnx", "light_shufflenet.onnx"})
        if (hasOnnx(file))
            nets.push_back(file);
    return nets;
}

inline Problem lessonProblem(const std::string& file, double bandwidth = 4e6) {
    const bool isShared = file.ends_with(".onnx");
    const std::filesystem::path path =
        isShared ? std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/onnx" / file
                 : std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / file;
    const auto model = importModelFile(path, {});
    EXPECT_TRUE(model) << file;
    if (!model)
        return {};
    Profile profile = model->profile;
    if (!model->hasTimes())
        profile =
            estimateProfile(*model->graph, profile, findDevice("raspberry-pi-4"), findDevice("gtx-1080"));
    Problem problem = makeProblem(model->graph, profile);
    problem.network.bandwidth = BitsPerSecond(bandwidth);
    return problem;
}

/// Made once for each net.
inline const lesson::Material& lessonMaterial(const std::string& file) {
    static std::map<std::string, std::shared_ptr<const lesson::Material>> made;
    auto& material = made[file];
    if (!material) {
        auto gathered = lesson::gather(lessonProblem(file));
        EXPECT_TRUE(gathered) << file;
        material = *std::move(gathered);
    }
    return *material;
}

} // namespace cutpoint::test
