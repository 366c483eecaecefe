// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Both halves of a Caffe net, run in OpenCV one after the other, give the whole net's answer.
#include "core/export/caffe_halves.h"
#include "core/import/import.h"

#include <cstring>
#include <gmock/gmock.h>
#include <opencv2/dnn.hpp>
#include <random>

namespace cutpoint {
namespace {

/// Protobuf's wire format, as far as a file of weights needs it.
std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7)
        bytes += static_cast<char>(0x80 | (value & 0x7f));
    return bytes + static_cast<char>(value);
}
std::string field(int number, const std::string& content) {
    return varint(static_cast<std::uint64_t>(number) << 3 | 2) + varint(content.size()) + content;
}

/// BlobProto with `shape` and `data`.
std::string blob(const std::vector<std::uint64_t>& shape, std::mt19937& random) {
    std::string dims, data;
    std::size_t count = 1;
    for (const std::uint64_t d : shape) {
        dims += varint(d);
        count *= d;
    }
    std::uniform_real_distribution<float> weight(-0.5F, 0.5F);
    for (std::size_t i = 0; i < count; ++i) {
        const float value = weight(random);
        data.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    return field(5, data) + field(7, field(1, dims));
}
std::string layerWeights(const std::string& name, const std::string& type,
                         const std::vector<std::vector<std::uint64_t>>& shapes, std::mt19937& random) {
    std::string layer = field(1, name) + field(2, type);
    for (const auto& shape : shapes)
        layer += field(7, blob(shape, random));
    return field(100, layer);
}

/// A net of two branches, one of which goes by an in-place layer, for batches of ten.
constexpr const char* kNet = R"(name: "small"
layer { name: "data" type: "Input" top: "data" input_param { shape: { dim: 10 dim: 3 dim: 16 dim: 16 } } }
layer { name: "conv1" type: "Convolution" bottom: "data" top: "conv1"
  convolution_param { num_output: 8 kernel_size: 3 pad: 1 } }
layer { name: "relu1" type: "ReLU" bottom: "conv1" top: "conv1" }
layer { name: "left" type: "Pooling" bottom: "conv1" top: "left"
  pooling_param { pool: MAX kernel_size: 2 stride: 2 } }
layer { name: "conv2" type: "Convolution" bottom: "conv1" top: "conv2"
  convolution_param { num_output: 8 kernel_size: 3 stride: 2 pad: 1 } }
layer { name: "joined" type: "Concat" bottom: "left" bottom: "conv2" top: "joined" }
layer { name: "fc" type: "InnerProduct" bottom: "joined" top: "fc" inner_product_param { num_output: 10 } }
layer { name: "prob" type: "Softmax" bottom: "fc" top: "prob" }
)";

std::string weights() {
    std::mt19937 random(3);
    return layerWeights("conv1", "Convolution", {{8, 3, 3, 3}, {8}}, random) +
           layerWeights("conv2", "Convolution", {{8, 8, 3, 3}, {8}}, random) +
           layerWeights("fc", "InnerProduct", {{10, 16 * 8 * 8}, {10}}, random);
}

cv::dnn::Net readNet(const std::string& text, const std::string& binary) {
    return cv::dnn::readNetFromCaffe(text.data(), text.size(), binary.data(), binary.size());
}

TEST(CaffeHalvesInOpenCv, TogetherAnswerAsTheWholeNet) {
    const std::string binary = weights();
    const auto model = importCaffe(kNet, {});
    ASSERT_TRUE(model.ok());
    std::mt19937 random(5);
    std::uniform_real_distribution<float> pixel(0, 1);
    const int size[] = {1, 3, 16, 16};
    cv::Mat frame(4, size, CV_32F);
    for (auto p = frame.begin<float>(); p != frame.end<float>(); ++p)
        *p = pixel(random);
    cv::dnn::Net whole = readNet(kNet, binary);
    whole.setInput(frame, "data");
    const cv::Mat expected = whole.forward("prob").clone();
    const std::vector<std::vector<std::string>> plans{{},
                                                      {"conv1", "relu1"},
                                                      {"conv1", "relu1", "left"},
                                                      {"conv1", "relu1", "left", "conv2"},
                                                      {"conv1", "relu1", "left", "conv2", "joined", "fc"}};
    for (const auto& plan : plans) {
        const auto halves = splitCaffe(kNet, "", plan);
        ASSERT_TRUE(halves.ok()) << halves.error().text();
        const auto edgeModel = importCaffe(halves->edge, {});
        ASSERT_TRUE(edgeModel.ok()) << halves->edge;
        EXPECT_EQ(edgeModel->graph->layer(edgeModel->graph->inputs().front()).outputShape,
                  (Shape{1, 3, 16, 16}))
            << "one frame, not ten";
        std::vector<cv::Mat> sent;
        cv::dnn::Net edge = readNet(halves->edge, binary), cloud = readNet(halves->cloud, binary);
        edge.setInput(frame, "data");
        const std::vector<cv::String> stops(halves->stopLayers.begin(), halves->stopLayers.end());
        for (const cv::String& stop : stops)
            EXPECT_THAT(edge.getUnconnectedOutLayersNames(), testing::Contains(stop)) << halves->edge;
        edge.forward(sent, stops);
        ASSERT_EQ(sent.size(), halves->cutBlobs.size());
        for (std::size_t i = 0; i < sent.size(); ++i) {
            const auto& [name, shape] = halves->cutBlobs[i];
            EXPECT_TRUE(std::equal(shape.begin(), shape.end(), sent[i].size.p, sent[i].size.p + sent[i].dims))
                << name;
            cloud.setInput(sent[i], name);
        }
        const cv::Mat answer = cloud.forward("prob");
        EXPECT_LT(cv::norm(answer, expected, cv::NORM_INF), 1e-6) << halves->edge << halves->cloud;
    }
}

} // namespace
} // namespace cutpoint
