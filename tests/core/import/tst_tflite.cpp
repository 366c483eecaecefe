// SPDX-License-Identifier: GPL-3.0-or-later
// TensorFlow Lite models: real FlatBuffers made here by the published schema, a MobileNet that the benchmark
// tool's own profile fits, and files cut short, renamed and hostile.
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"
#include "core/import/profiles/matcher.h"
#include "core/import/profiles/read_profile.h"
#include "tests/support/flat_buffer_maker.h"

#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <map>
#include <random>

using namespace cutpoint;
using namespace cutpoint::test;

namespace {

constexpr int kConv = 3, kDepthwise = 4, kAveragePool = 1, kReshape = 22, kSoftmax = 25, kAdd = 0,
              kCustom = 32;

/// A model in the making: tensors, operators, codes.
class Maker {
public:
    /// A tensor; with data when `constant`.
    int tensor(const std::string& name, std::vector<std::int32_t> shape, int type = 3, bool constant = false,
               std::vector<std::int32_t> signature = {}) {
        FlatNode node;
        node.set(0, std::move(shape)).set(1, static_cast<std::int8_t>(type)).set(3, name);
        if (constant) {
            buffers_.push_back(FlatNode().set(0, std::string(16, 'w')));
            node.set(2, static_cast<int>(buffers_.size() - 1));
        }
        if (!signature.empty())
            node.set(7, std::move(signature));
        tensors_.push_back(node);
        return static_cast<int>(tensors_.size() - 1);
    }
    void add(int code, std::vector<std::int32_t> reads, std::vector<std::int32_t> writes,
             std::optional<FlatNode> options = {}) {
        FlatNode node;
        node.set(0, codeIndex(code)).set(1, std::move(reads)).set(2, std::move(writes));
        if (options)
            node.set(4, *options);
        operators_.push_back(node);
    }
    void custom(const std::string& name, std::vector<std::int32_t> reads, std::vector<std::int32_t> writes) {
        codes_.push_back(FlatNode().set(0, static_cast<std::int8_t>(kCustom)).set(1, name).set(3, kCustom));
        FlatNode node;
        node.set(0, static_cast<int>(codes_.size() - 1)).set(1, std::move(reads)).set(2, std::move(writes));
        operators_.push_back(node);
    }
    std::string file(std::vector<std::int32_t> inputs, std::vector<std::int32_t> outputs) const {
        FlatNode graph;
        graph.set(0, tensors_)
            .set(1, std::move(inputs))
            .set(2, std::move(outputs))
            .set(3, operators_)
            .set(4, "main");
        FlatNode model;
        model.set(0, 3).set(1, codes_).set(2, FlatNodes{graph}).set(3, "made here").set(4, buffers_);
        return FlatBufferMaker::file(model, "TFL3");
    }

private:
    int codeIndex(int code) {
        if (const auto known = known_.find(code); known != known_.end())
            return known->second;
        codes_.push_back(
            FlatNode().set(0, static_cast<std::int8_t>(std::min(code, 127))).set(2, 1).set(3, code));
        return known_[code] = static_cast<int>(codes_.size() - 1);
    }

    FlatNodes tensors_, operators_, codes_, buffers_{FlatNode()};
    std::map<int, int> known_; ///< places of codes
};

Result<ImportedModel> read(const std::string& content, const ImportOptions& options = {}) {
    return importModel(content, options);
}

/// MobileNet v1 of 224 x 224 in 8 bits, with the names that its public file has.
std::string mobileNet() {
    struct Block {
        int stride, channels;
    };
    const Block blocks[] = {{1, 64},  {2, 128}, {1, 128}, {2, 256}, {1, 256},  {2, 512}, {1, 512},
                            {1, 512}, {1, 512}, {1, 512}, {1, 512}, {2, 1024}, {1, 1024}};
    Maker maker;
    const int input = maker.tensor("input", {1, 224, 224, 3});
    const std::string base = "MobilenetV1/MobilenetV1/";
    int size = 112, channels = 32;
    int last = maker.tensor(base + "Conv2d_0/Relu6", {1, size, size, channels});
    maker.add(kConv, {input, maker.tensor("w0", {32, 3, 3, 3}, 3, true), maker.tensor("b0", {32}, 2, true)},
              {last});
    int number = 0;
    for (const Block& block : blocks) {
        const std::string name = base + "Conv2d_" + std::to_string(++number);
        size = (size + block.stride - 1) / block.stride;
        const int depthwise = maker.tensor(name + "_depthwise/Relu6", {1, size, size, channels});
        maker.add(kDepthwise, {last, maker.tensor(name + "_dw", {1, 3, 3, channels}, 3, true)}, {depthwise});
        last = maker.tensor(name + "_pointwise/Relu6", {1, size, size, block.channels});
        maker.add(kConv, {depthwise, maker.tensor(name + "_pw", {block.channels, 1, 1, channels}, 3, true)},
                  {last});
        channels = block.channels;
    }
    const int pool = maker.tensor("MobilenetV1/Logits/AvgPool_1a/AvgPool", {1, 1, 1, 1024});
    maker.add(kAveragePool, {last}, {pool}, FlatNode().set(3, 7).set(4, 7));
    const int logits = maker.tensor("MobilenetV1/Logits/Conv2d_1c_1x1/BiasAdd", {1, 1, 1, 1001});
    maker.add(kConv, {pool, maker.tensor("wl", {1001, 1, 1, 1024}, 3, true)}, {logits});
    const int flat = maker.tensor("MobilenetV1/Predictions/Reshape", {1, 1001});
    maker.add(kReshape, {logits, maker.tensor("shape", {2}, 2, true)}, {flat});
    const int answer = maker.tensor("MobilenetV1/Predictions/Reshape_1", {1, 1001});
    maker.add(kSoftmax, {flat}, {answer});
    return maker.file({input}, {answer});
}

/// input - CONV_2D (same 3x3, 8 filters) - ADD with a constant.
std::string small() {
    Maker maker;
    const int input = maker.tensor("image", {1, 4, 4, 3}, 0, false, {-1, 4, 4, 3});
    const int mid = maker.tensor("conv", {1, 4, 4, 8}, 0, false, {-1, 4, 4, 8});
    const int out = maker.tensor("sum", {1, 4, 4, 8}, 0, false, {-1, 4, 4, 8});
    maker.add(kConv, {input, maker.tensor("w", {8, 3, 3, 3}, 0, true), -1}, {mid});
    maker.add(kAdd, {mid, maker.tensor("c", {8}, 0, true)}, {out});
    return maker.file({input}, {out});
}

} // namespace

TEST(Tflite, OperatorsShapesTypesAndFlops) {
    const auto model = read(small());
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->format, "tflite");
    ASSERT_EQ(model->graph->size(), 3);
    const Layer& conv = model->graph->layer(model->graph->find("conv"));
    EXPECT_EQ(conv.type, "CONV_2D");
    EXPECT_EQ(conv.outputShape, (Shape{1, 4, 4, 8}));
    EXPECT_EQ(conv.outputBytes.value, 4 * 4 * 8 * 4);
    EXPECT_EQ(conv.flops, 2.0 * 4 * 4 * 8 * 3 * 3 * 3);
    EXPECT_EQ(conv.parameterBytes.value, 8 * 3 * 3 * 3 * 4);
    const Layer& sum = model->graph->layer(model->graph->find("sum"));
    EXPECT_TRUE(sum.isOutput);
    EXPECT_EQ(model->graph->layer(model->graph->find("image")).outputBytes.value, 4 * 4 * 3 * 4);
    EXPECT_TRUE(model->graph->layer(model->graph->find("image")).isInput);
}

TEST(Tflite, MobileNetHasItsPublishedWork) {
    const auto model = read(mobileNet());
    ASSERT_TRUE(model.ok()) << model.error().text();
    double flops = 0, weights = 0;
    for (const Layer& layer : model->graph->layers()) {
        flops += layer.flops;
        weights += layer.parameterBytes.value;
    }
    EXPECT_NEAR(flops / 2, 569e6, 3e6); // 569 million multiply-adds
    EXPECT_NEAR(weights, 4.2e6, 0.1e6);
    const Layer& pool = model->graph->layer(model->graph->find("MobilenetV1/Logits/AvgPool_1a/AvgPool"));
    const Attributes expected{{"filter_height", "7"}, {"filter_width", "7"}, {"stride_h", "0"},
                              {"stride_w", "0"},      {"padding", "SAME"},   {"fused_activation", "NONE"}};
    EXPECT_EQ(pool.attributes, expected);
}

TEST(Tflite, AttributesAreNamedAsInTheSchema) {
    Maker maker;
    const int input = maker.tensor("image", {1, 8, 8, 3}, 0);
    const int out = maker.tensor("conv", {1, 4, 4, 8}, 0);
    const int last = maker.tensor("odd", {1, 4, 4, 8}, 0);
    maker.add(kConv, {input, maker.tensor("w", {8, 3, 3, 3}, 0, true)}, {out},
              FlatNode().set(0, std::int8_t{1}).set(1, 2).set(2, 2).set(3, std::int8_t{3}));
    maker.add(kConv, {out, maker.tensor("v", {8, 3, 3, 8}, 0, true)}, {last},
              FlatNode().set(0, std::int8_t{77}).set(3, std::int8_t{-5}));
    const auto model = read(maker.file({input}, {last}));
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes expected{{"stride_h", "2"},   {"stride_w", "2"},    {"dilation_h", "1"},
                              {"dilation_w", "1"}, {"padding", "VALID"}, {"fused_activation", "RELU6"}};
    EXPECT_EQ(model->graph->layer(model->graph->find("conv")).attributes, expected);
    EXPECT_EQ(model->graph->layer(model->graph->find("odd")).attributes.back().value, "-5");
}

TEST(Tflite, ItsProfileFindsItsModel) {
    const std::filesystem::path file = std::filesystem::path(CUTPOINT_SHARED_DATA) /
                                       "profiles/tools/tflite_mobilenet_v1_quant_run_order.txt";
    if (!std::filesystem::exists(file))
        GTEST_SKIP() << "the shared data are not here";
    std::ifstream stream(file, std::ios::binary);
    const std::string text((std::istreambuf_iterator<char>(stream)), {});
    const auto model = read(mobileNet());
    ASSERT_TRUE(model.ok());
    const auto measured = readMeasuredProfile(text, "profile");
    ASSERT_TRUE(measured.ok());
    const auto matched = matchProfile(*model->graph, model->origins, *measured, "profile");
    ASSERT_TRUE(matched.ok()) << matched.error().text();
    EXPECT_TRUE(matched->layersWithoutRow.empty());
    EXPECT_TRUE(matched->unmatchedRows.empty());
    Seconds sum;
    for (const Seconds time : matched->edge)
        sum += time;
    EXPECT_NEAR(sum.value, matched->sum.value, 1e-9);
}

TEST(Tflite, OwnOperatorsUnknownCodesAndTwoReadersAreRead) {
    Maker maker;
    const int in = maker.tensor("in", {1, 8}, 0);
    const int a = maker.tensor("twice", {1, 8}, 0), b = maker.tensor("twice", {1, 8}, 9);
    const int c = maker.tensor("boxes", {1, 10, 4}, 0, false, {1, -1, 4});
    const int d = maker.tensor("end", {1, 10, 4}, 0);
    maker.custom("MyOperator", {in}, {a});
    maker.add(201, {in}, {b});
    maker.custom("TFLite_Detection_PostProcess", {a, b}, {c});
    maker.add(kReshape, {c}, {d});
    const auto model = read(maker.file({in}, {d}));
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->graph->layer(model->graph->find("twice")).type, "MyOperator");
    EXPECT_EQ(model->graph->layer(model->graph->find("twice#2")).type, "BUILTIN_201");
    EXPECT_EQ(model->graph->layer(model->graph->find("twice#2")).outputBytes.value, 8);
    // How many boxes there are depends on the frame.
    EXPECT_EQ(model->profile.layers[model->graph->find("boxes")].outputFrom, Provenance::Unknown);
}

TEST(Tflite, AnOpenInputOrAnotherShapeIsRefusedWithTheWay) {
    Maker maker;
    const int in = maker.tensor("in", {1, 1}, 0, false, {-1, -1});
    const int out = maker.tensor("out", {1, 1}, 0);
    maker.add(19, {in}, {out});
    const auto open = read(maker.file({in}, {out}));
    ASSERT_FALSE(open.ok());
    EXPECT_EQ(open.error().code, "dynamic-shape");
    ImportOptions options;
    options.inputShapes["image"] = {1, 8, 8, 3};
    const auto other = read(small(), options);
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.error().code, "fixed-shape");
}

TEST(Tflite, RenamedIsKnownByItsContent) {
    ImportOptions options;
    options.file = "model.onnx";
    EXPECT_TRUE(read(small(), options).ok());
    options.file = "profile.json";
    EXPECT_TRUE(read(small(), options).ok());
}

TEST(Tflite, CutShortAnywhereIsReadOrRefused) {
    const std::string whole = small();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        const auto model = read(whole.substr(0, size));
        EXPECT_TRUE(model.ok() || !model.error().code.empty()) << size;
    }
}

TEST(Tflite, HostileBytesNeverCrash) {
    const std::string whole = small();
    std::mt19937 random(7);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes = whole;
        const int changes = 1 + static_cast<int>(random() % 4);
        for (int k = 0; k < changes; ++k)
            bytes[8 + random() % (bytes.size() - 8)] = static_cast<char>(random());
        const auto model = read(bytes);
        if (!model.ok())
            continue;
        for (const Layer& layer : model->graph->layers()) {
            EXPECT_GE(layer.flops, 0);
            EXPECT_GE(layer.outputBytes.value, 0);
        }
    }
    // Numbers that promise far more than there is.
    std::string huge = whole;
    for (std::size_t at = 8; at + 4 <= huge.size(); at += 4) {
        std::string bytes = whole;
        for (std::size_t k = 0; k < 4; ++k)
            bytes[at + k] = '\xff';
        (void)read(bytes);
    }
}
