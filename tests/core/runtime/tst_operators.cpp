// SPDX-License-Identifier: GPL-3.0-or-later
// Operator by operator: OpenCV computes what ONNX Runtime computes, or refuses the model. Never a wrong
// answer.
#include "tests/support/halves_check.h"
#include "tests/support/onnx_text.h"

#include <set>

namespace cutpoint {
namespace {

using Ints = std::vector<std::int64_t>;

struct Case {
    const char* name;
    int opset;
    Shape in, out;
    std::vector<OnnxText::Node> nodes;
    bool mustRun = true; ///< false: refusing is right
};

std::vector<float> ramp(std::size_t count, float from, float step) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i)
        values[i] = from + step * static_cast<float>(i % 17);
    return values;
}

std::vector<Case> cases() {
    const Shape image{1, 4, 6, 6};
    return {
        {"Relu", 13, image, image, {{"Relu", {"x"}, {"y"}}}},
        {"Sigmoid", 13, image, image, {{"Sigmoid", {"x"}, {"y"}}}},
        {"Tanh", 13, image, image, {{"Tanh", {"x"}, {"y"}}}},
        {"Elu", 13, image, image, {{"Elu", {"x"}, {"y"}}}},
        {"LeakyRelu", 13, image, image, {{"LeakyRelu", {"x"}, {"y"}, {{"alpha", 0.3F}}}}},
        {"PRelu", 13, image, image, {{"PRelu", {"x", "perChannel"}, {"y"}}}},
        {"HardSigmoid", 13, image, image, {{"HardSigmoid", {"x"}, {"y"}}}, false},
        {"HardSwish", 14, image, image, {{"HardSwish", {"x"}, {"y"}}}, false},
        {"Softplus", 13, image, image, {{"Softplus", {"x"}, {"y"}}}},
        {"Clip6", 6, image, image, {{"Clip", {"x"}, {"y"}, {{"min", -1.0F}, {"max", 2.0F}}}}},
        {"Clip11", 11, image, image, {{"Clip", {"x", "minusOne", "two"}, {"y"}}}},
        {"ClipUpper", 13, image, image, {{"Clip", {"x", "", "two"}, {"y"}}}},
        {"Exp", 13, image, image, {{"Exp", {"x"}, {"y"}}}},
        {"Abs", 13, image, image, {{"Abs", {"x"}, {"y"}}}},
        {"Neg", 13, image, image, {{"Neg", {"x"}, {"y"}}}},
        {"AddConstant", 13, image, image, {{"Add", {"x", "perChannel"}, {"y"}}}},
        {"SubConstant", 13, image, image, {{"Sub", {"x", "perChannel"}, {"y"}}}},
        {"ConstantSub", 13, image, image, {{"Sub", {"perChannel", "x"}, {"y"}}}, false},
        {"MulConstant", 13, image, image, {{"Mul", {"x", "perChannel"}, {"y"}}}},
        {"DivConstant", 13, image, image, {{"Div", {"x", "perChannel"}, {"y"}}}},
        {"ConstantDiv", 13, image, image, {{"Div", {"perChannel", "x"}, {"y"}}}, false},
        {"AddScalar", 13, image, image, {{"Add", {"x", "two"}, {"y"}}}},
        {"PowTwo", 13, image, image, {{"Pow", {"x", "two"}, {"y"}}}, false},
        {"MulSelf", 13, image, image, {{"Sigmoid", {"x"}, {"s"}}, {"Mul", {"x", "s"}, {"y"}}}},
        {"MulGate", 13, image, image, {{"GlobalAveragePool", {"x"}, {"s"}}, {"Mul", {"x", "s"}, {"y"}}}},
        {"SubTwo", 13, image, image, {{"Relu", {"x"}, {"s"}}, {"Sub", {"s", "x"}, {"y"}}}},
        {"MaxTwo", 13, image, image, {{"Neg", {"x"}, {"s"}}, {"Max", {"s", "x"}, {"y"}}}, false},
        {"Softmax11", 11, image, image, {{"Softmax", {"x"}, {"y"}, {{"axis", std::int64_t{1}}}}}, false},
        {"Softmax13", 13, image, image, {{"Softmax", {"x"}, {"y"}, {{"axis", std::int64_t{1}}}}}},
        {"Softmax13Last", 13, image, image, {{"Softmax", {"x"}, {"y"}}}},
        {"MaxPool",
         13,
         image,
         {1, 4, 3, 3},
         {{"MaxPool", {"x"}, {"y"}, {{"kernel_shape", Ints{2, 2}}, {"strides", Ints{2, 2}}}}}},
        {"MaxPoolOneSided",
         13,
         image,
         image,
         {{"MaxPool", {"x"}, {"y"}, {{"kernel_shape", Ints{2, 2}}, {"pads", Ints{0, 0, 1, 1}}}}}},
        {"MaxPoolCeil",
         13,
         image,
         {1, 4, 3, 3},
         {{"MaxPool",
           {"x"},
           {"y"},
           {{"kernel_shape", Ints{3, 3}}, {"strides", Ints{2, 2}}, {"ceil_mode", std::int64_t{1}}}}}},
        {"AveragePool",
         13,
         image,
         image,
         {{"AveragePool", {"x"}, {"y"}, {{"kernel_shape", Ints{3, 3}}, {"pads", Ints{1, 1, 1, 1}}}}}},
        {"AveragePoolCounted",
         13,
         image,
         image,
         {{"AveragePool",
           {"x"},
           {"y"},
           {{"kernel_shape", Ints{3, 3}},
            {"pads", Ints{1, 1, 1, 1}},
            {"count_include_pad", std::int64_t{1}}}}}},
        {"GlobalAveragePool", 13, image, {1, 4, 1, 1}, {{"GlobalAveragePool", {"x"}, {"y"}}}},
        {"GlobalMaxPool", 13, image, {1, 4, 1, 1}, {{"GlobalMaxPool", {"x"}, {"y"}}}},
        {"Conv", 13, image, {1, 4, 4, 4}, {{"Conv", {"x", "kernel"}, {"y"}}}},
        {"ConvPadded",
         13,
         image,
         {1, 4, 3, 3},
         {{"Conv", {"x", "kernel", "bias"}, {"y"}, {{"pads", Ints{1, 1, 1, 1}}, {"strides", Ints{2, 2}}}}}},
        {"ConvOneSided",
         13,
         image,
         {1, 4, 5, 5},
         {{"Conv", {"x", "kernel"}, {"y"}, {{"pads", Ints{0, 0, 1, 1}}}}},
         false},
        {"ConvSame",
         13,
         image,
         {1, 4, 3, 3},
         {{"Conv",
           {"x", "kernel"},
           {"y"},
           {{"auto_pad", std::string("SAME_UPPER")}, {"strides", Ints{2, 2}}}}},
         false},
        {"ConvDilated",
         13,
         image,
         {1, 4, 2, 2},
         {{"Conv", {"x", "kernel"}, {"y"}, {{"dilations", Ints{2, 2}}}}}},
        {"ConvDepthwise",
         13,
         image,
         {1, 4, 4, 4},
         {{"Conv", {"x", "depthwise"}, {"y"}, {{"group", std::int64_t{4}}}}}},
        {"ConvTranspose", 13, image, {1, 4, 8, 8}, {{"ConvTranspose", {"x", "kernel"}, {"y"}}}},
        {"ConvTransposeStride",
         13,
         image,
         {1, 4, 13, 13},
         {{"ConvTranspose", {"x", "kernel"}, {"y"}, {{"strides", Ints{2, 2}}}}}},
        {"BatchNormalization",
         13,
         image,
         image,
         {{"BatchNormalization", {"x", "bias", "bias", "bias", "bias"}, {"y"}}}},
        {"InstanceNormalization",
         13,
         image,
         image,
         {{"InstanceNormalization", {"x", "bias", "bias"}, {"y"}}}},
        {"LRN", 13, image, image, {{"LRN", {"x"}, {"y"}, {{"size", std::int64_t{3}}, {"alpha", 0.1F}}}}},
        {"Flatten", 13, image, {1, 144}, {{"Flatten", {"x"}, {"y"}}}},
        {"Reshape", 13, image, {1, 4, 36}, {{"Reshape", {"x", "shape"}, {"y"}}}},
        {"Transpose", 13, image, {1, 6, 6, 4}, {{"Transpose", {"x"}, {"y"}, {{"perm", Ints{0, 2, 3, 1}}}}}},
        {"Slice", 13, image, {1, 2, 6, 6}, {{"Slice", {"x", "one", "three", "one"}, {"y"}}}},
        {"SliceStep",
         13,
         image,
         {1, 2, 6, 6},
         {{"Slice", {"x", "nought", "four", "one", "second"}, {"y"}}},
         false},
        {"Concat",
         13,
         image,
         {1, 8, 6, 6},
         {{"Relu", {"x"}, {"s"}}, {"Concat", {"x", "s"}, {"y"}, {{"axis", std::int64_t{1}}}}}},
        {"ConcatLast",
         13,
         image,
         {1, 4, 6, 12},
         {{"Relu", {"x"}, {"s"}}, {"Concat", {"x", "s"}, {"y"}, {{"axis", std::int64_t{-1}}}}}},
        {"SplitEven", 13, image, {1, 2, 6, 6}, {{"Split", {"x"}, {"z", "y"}, {{"axis", std::int64_t{1}}}}}},
        {"SplitSizes",
         13,
         image,
         {1, 3, 6, 6},
         {{"Split", {"x", "sizes"}, {"z", "y"}, {{"axis", std::int64_t{1}}}}}},
        {"Pad", 13, image, {1, 4, 8, 7}, {{"Pad", {"x", "pads"}, {"y"}}}},
        {"Unsqueeze", 13, {1, 4, 6}, {1, 1, 4, 6}, {{"Unsqueeze", {"x", "one"}, {"y"}}}},
        {"Squeeze", 13, {1, 1, 4, 6}, {1, 4, 6}, {{"Squeeze", {"x", "one"}, {"y"}}}},
        {"ReduceMean", 13, image, {1, 4, 1, 1}, {{"ReduceMean", {"x"}, {"y"}, {{"axes", Ints{2, 3}}}}}},
        {"ReduceMeanFlat",
         13,
         image,
         {1, 4},
         {{"ReduceMean", {"x"}, {"y"}, {{"axes", Ints{2, 3}}, {"keepdims", std::int64_t{0}}}}}},
        {"ReduceMeanChannels",
         13,
         image,
         {1, 1, 6, 6},
         {{"ReduceMean", {"x"}, {"y"}, {{"axes", Ints{1}}}}},
         false},
        {"ReduceMean18", 18, image, {1, 4, 1, 1}, {{"ReduceMean", {"x", "spatial"}, {"y"}}}},
        {"ReduceSum13", 13, image, {1, 4, 1, 1}, {{"ReduceSum", {"x", "spatial"}, {"y"}}}, false},
        {"ReduceMax", 13, image, {1, 4, 1, 1}, {{"ReduceMax", {"x"}, {"y"}, {{"axes", Ints{2, 3}}}}}},
        {"ReduceL2", 13, image, {1, 4, 1, 1}, {{"ReduceL2", {"x"}, {"y"}, {{"axes", Ints{2, 3}}}}}, false},
        {"ResizeSizes",
         13,
         image,
         {1, 4, 12, 12},
         {{"Resize",
           {"x", "", "", "double"},
           {"y"},
           {{"mode", std::string("nearest")},
            {"coordinate_transformation_mode", std::string("asymmetric")},
            {"nearest_mode", std::string("floor")}}}}},
        {"ResizeNearestHalfPixel",
         13,
         image,
         {1, 4, 12, 12},
         {{"Resize", {"x", "", "", "double"}, {"y"}, {{"mode", std::string("nearest")}}}},
         false},
        {"ResizeLinear",
         13,
         image,
         {1, 4, 12, 12},
         {{"Resize", {"x", "", "", "double"}, {"y"}, {{"mode", std::string("linear")}}}},
         false},
        {"DepthToSpace",
         13,
         image,
         {1, 1, 12, 12},
         {{"DepthToSpace", {"x"}, {"y"}, {{"blocksize", std::int64_t{2}}}}},
         false},
        {"SpaceToDepth",
         13,
         image,
         {1, 16, 3, 3},
         {{"SpaceToDepth", {"x"}, {"y"}, {{"blocksize", std::int64_t{2}}}}},
         false},
        {"Gemm", 13, {3, 4}, {3, 2}, {{"Gemm", {"x", "matrix"}, {"y"}, {{"transB", std::int64_t{1}}}}}},
        {"MatMul", 13, {3, 4}, {3, 2}, {{"MatMul", {"x", "tall"}, {"y"}}}},
        {"MatMulBatch", 13, {1, 5, 3, 4}, {1, 5, 3, 2}, {{"MatMul", {"x", "tall"}, {"y"}}}, false},
        {"MatMulTwo", 13, {1, 3, 3}, {1, 3, 3}, {{"Relu", {"x"}, {"s"}}, {"MatMul", {"x", "s"}, {"y"}}}},
        {"Identity", 13, image, image, {{"Identity", {"x"}, {"y"}}}},
        {"Dropout", 13, image, image, {{"Dropout", {"x"}, {"y"}}}},
        {"Expand", 13, {1, 4, 1, 1}, {1, 4, 2, 2}, {{"Expand", {"x", "grown"}, {"y"}}}, false},
        {"TileActivation", 13, {1, 4, 1, 1}, {1, 4, 2, 2}, {{"Tile", {"x", "tiles"}, {"y"}}}, false},
        {"GatherConstant",
         13,
         image,
         {1, 2, 6, 6},
         {{"Gather", {"x", "picked"}, {"y"}, {{"axis", std::int64_t{1}}}}},
         false},
        {"LayerNormalization",
         17,
         {1, 3, 4},
         {1, 3, 4},
         {{"LayerNormalization", {"x", "bias"}, {"y"}}},
         false},
        {"Gelu",
         13,
         image,
         image,
         {{"Div", {"x", "root"}, {"a"}},
          {"Erf", {"a"}, {"b"}},
          {"Add", {"b", "oneFloat"}, {"c"}},
          {"Mul", {"x", "c"}, {"d"}},
          {"Mul", {"d", "half"}, {"y"}}},
         false},
    };
}

std::string modelOf(const Case& c) {
    OnnxText text(c.opset, {{"x", c.in}}, {{"y", c.out}});
    std::set<std::string> used;
    for (const auto& node : c.nodes)
        used.insert(node.inputs.begin(), node.inputs.end());
    const auto weight = [&](const std::string& name, const Shape& shape, std::vector<float> values) {
        if (used.contains(name))
            text.weight(name, shape, values);
    };
    const auto integers = [&](const std::string& name, const Ints& values) {
        if (used.contains(name))
            text.integers(name, values);
    };
    weight("perChannel", {4, 1, 1}, {0.5F, 2, -1, 3});
    weight("bias", {4}, {0.5F, 2, 1, 3});
    weight("minusOne", {}, {-1});
    weight("two", {}, {2});
    weight("half", {}, {0.5F});
    weight("oneFloat", {}, {1});
    weight("root", {}, {1.41421356F});
    weight("kernel", {4, 4, 3, 3}, ramp(144, -0.4F, 0.05F));
    weight("depthwise", {4, 1, 3, 3}, ramp(36, -0.4F, 0.05F));
    weight("matrix", {2, 4}, ramp(8, -1, 0.3F));
    weight("tall", {4, 2}, ramp(8, -1, 0.3F));
    weight("pair", {2}, {1, -2});
    weight("row", {6}, ramp(6, -1, 0.4F));
    weight("scales", {4}, {1, 1, 2, 2});
    integers("open", {0, 4, -1});
    integers("minusThree", {-3});
    integers("minusOneInt", {-1});
    integers("shape", {1, 4, 36});
    integers("nought", {0});
    integers("one", {1});
    integers("second", {2});
    integers("three", {3});
    integers("four", {4});
    integers("sizes", {1, 3});
    integers("spatial", {2, 3});
    integers("pads", {0, 0, 1, 0, 0, 0, 1, 1});
    integers("double", {1, 4, 12, 12});
    integers("grown", {1, 4, 2, 2});
    integers("tiles", {1, 1, 2, 2});
    integers("picked", {0, 2});
    for (const auto& node : c.nodes)
        text.node(node);
    return text.bytes();
}

TEST(Operators, OpenCvAgreesOrRefuses) {
    auto opencv = makeEngine({EngineKind::OpenCv, 1, true}),
         runtime = makeEngine({EngineKind::OnnxRuntime, 1, true});
    ASSERT_TRUE(opencv.ok());
    std::string refusedNames;
    for (const Case& c : cases()) {
        SCOPED_TRACE(c.name);
        const std::string model = modelOf(c);
        const auto refused = (*opencv)->load(model);
        EXPECT_TRUE(refused.empty() || !c.mustRun) << issueText(refused.front());
        if (!refused.empty()) {
            EXPECT_EQ(refused.front().code, "unsupported-operator") << issueText(refused.front());
            refusedNames += std::string(refusedNames.empty() ? "" : " ") + c.name;
            continue;
        }
        std::size_t count = 1;
        for (const std::int64_t d : c.in)
            count *= static_cast<std::size_t>(d);
        const std::vector<Tensor> input{tensorOf("x", c.in, ramp(count, -2.1F, 0.31F))};
        const auto answer = (*opencv)->run(input);
        ASSERT_TRUE(answer.ok()) << issueText(answer.error());
        EXPECT_EQ(answer->at(0).spec.shape, c.out);
        if (!runtime.ok())
            continue;
        const auto issues = (*runtime)->load(model);
        ASSERT_TRUE(issues.empty()) << issueText(issues.front());
        const auto expected = (*runtime)->run(input);
        ASSERT_TRUE(expected.ok()) << issueText(expected.error());
        EXPECT_LE(relativeDifference(expected->at(0), answer->at(0)), 1e-5);
    }
    RecordProperty("refused", refusedNames);
    if (!runtime.ok())
        GTEST_SKIP() << "answers not compared: " << runtime.error().message;
}

TEST(Operators, RewrittenNodesKeepTheirTime) {
    OnnxText text(11, {{"x", {1, 8, 40, 40}}}, {{"y", {1, 8, 40, 40}}});
    text.node({"Softmax", {"x"}, {"y"}, {{"axis", std::int64_t{1}}}});
    auto engine = makeEngine({EngineKind::OpenCv, 1, false});
    ASSERT_TRUE(engine.ok());
    ASSERT_TRUE((*engine)->load(text.bytes()).empty());
    const auto profile = (*engine)->profile(randomInputs((*engine)->inputs(), 1), 3);
    ASSERT_TRUE(profile.ok()) << issueText(profile.error());
    ASSERT_EQ(profile->nodes.size(), 1U) << "the Reshapes around it belong to it";
    EXPECT_EQ(profile->nodes[0].node, "y");
    EXPECT_GT(profile->nodes[0].median.value, 0);
}

} // namespace
} // namespace cutpoint
