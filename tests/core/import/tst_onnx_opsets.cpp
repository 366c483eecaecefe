// SPDX-License-Identifier: GPL-3.0-or-later
// The same small net in every operator set from 7 to 17, each operator in the form of its set: what was an
// attribute in one is an input in the next.
#include "core/import/import.h"

#include <gmock/gmock.h>
#include <onnx/onnx_pb.h>

#include <cstring>

namespace cutpoint {
namespace {

using onnx::AttributeProto;
using onnx::TensorProto;
using Ints = std::vector<std::int64_t>;

class NetWriter {
public:
    explicit NetWriter(int opset) : opset_(opset) {
        model_.set_ir_version(7);
        model_.add_opset_import()->set_version(opset);
        graph().set_name("mix");
        addType(*graph().add_input(), "x", {1, 3, 16, 16});
    }

    onnx::GraphProto& graph() { return *model_.mutable_graph(); }
    onnx::ModelProto& model() { return model_; }

    onnx::NodeProto& node(const std::string& op, const std::vector<std::string>& inputs,
                          const std::vector<std::string>& outputs) {
        onnx::NodeProto& node = *graph().add_node();
        node.set_op_type(op);
        node.set_name(outputs.front() + "_node");
        for (const auto& name : inputs)
            node.add_input(name);
        for (const auto& name : outputs)
            node.add_output(name);
        return node;
    }
    static void set(onnx::NodeProto& node, const char* name, std::int64_t value) {
        AttributeProto& a = *node.add_attribute();
        a.set_name(name);
        a.set_type(AttributeProto::INT);
        a.set_i(value);
    }
    static void set(onnx::NodeProto& node, const char* name, const Ints& values) {
        AttributeProto& a = *node.add_attribute();
        a.set_name(name);
        a.set_type(AttributeProto::INTS);
        for (const auto v : values)
            a.add_ints(v);
    }
    static void set(onnx::NodeProto& node, const char* name, float value) {
        AttributeProto& a = *node.add_attribute();
        a.set_name(name);
        a.set_type(AttributeProto::FLOAT);
        a.set_f(value);
    }
    static void setFloats(onnx::NodeProto& node, const char* name, const std::vector<float>& values) {
        AttributeProto& a = *node.add_attribute();
        a.set_name(name);
        a.set_type(AttributeProto::FLOATS);
        for (const float v : values)
            a.add_floats(v);
    }
    static void setText(onnx::NodeProto& node, const char* name, const char* value) {
        AttributeProto& a = *node.add_attribute();
        a.set_name(name);
        a.set_type(AttributeProto::STRING);
        a.set_s(value);
    }
    std::string floats(const std::string& name, const Ints& dims, const std::vector<float>& values = {}) {
        TensorProto& t = *graph().add_initializer();
        t.set_name(name);
        t.set_data_type(TensorProto::FLOAT);
        for (const auto d : dims)
            t.add_dims(d);
        t.mutable_raw_data()->assign(reinterpret_cast<const char*>(values.data()),
                                     values.size() * sizeof(float));
        return name;
    }
    std::string integers(const std::string& name, const Ints& values) {
        TensorProto& t = *graph().add_initializer();
        t.set_name(name);
        t.set_data_type(TensorProto::INT64);
        t.add_dims(static_cast<std::int64_t>(values.size()));
        for (const auto v : values)
            t.add_int64_data(v);
        return name;
    }
    /// The operator with a list that moved from an attribute to an input in opset `moved`.
    onnx::NodeProto& withList(const std::string& op, const std::string& input,
                              const std::vector<std::string>& outputs, const char* list, const Ints& values,
                              int moved) {
        if (opset_ < moved) {
            onnx::NodeProto& n = node(op, {input}, outputs);
            set(n, list, values);
            return n;
        }
        return node(op, {input, integers(outputs.front() + "_" + list, values)}, outputs);
    }
    Result<ImportedModel> read() const {
        return importOnnx(model_.SerializeAsString(),
                          {.file = "m.onnx", .inputShapes = {}, .inputBytes = {}});
    }
    static void addType(onnx::ValueInfoProto& info, const char* name, const Ints& dims) {
        info.set_name(name);
        auto& tensor = *info.mutable_type()->mutable_tensor_type();
        tensor.set_elem_type(TensorProto::FLOAT);
        for (const auto d : dims)
            tensor.mutable_shape()->add_dim()->set_dim_value(d);
    }

private:
    int opset_;
    onnx::ModelProto model_;
};

/// Convolutions, normalisation, activation, padding, pooling, scaling, slicing, splitting and a classifier.
NetWriter mixedNet(int opset) {
    NetWriter net(opset);
    auto& conv = net.node("Conv", {"x", net.floats("w", {8, 3, 3, 3}), net.floats("b", {8})}, {"conv"});
    NetWriter::set(conv, "pads", Ints{1, 1, 1, 1});
    net.node("BatchNormalization",
             {"conv", net.floats("s", {8}), net.floats("o", {8}), net.floats("m", {8}), net.floats("v", {8})},
             {"bn"});
    net.node("Relu", {"bn"}, {"relu"});
    if (opset < 11) {
        auto& clip = net.node("Clip", {"relu"}, {"clip"});
        NetWriter::set(clip, "min", 0.0F);
        NetWriter::set(clip, "max", 6.0F);
    } else
        net.node("Clip", {"relu", net.floats("lo", {}, {0}), net.floats("hi", {}, {6})}, {"clip"});
    net.withList("Pad", "clip", {"pad"}, "pads", {0, 0, 1, 1, 0, 0, 1, 1}, 11);
    auto& pool = net.node("MaxPool", {"pad"}, {"pool"});
    NetWriter::set(pool, "kernel_shape", Ints{2, 2});
    NetWriter::set(pool, "strides", Ints{2, 2});
    if (opset < 9) {
        auto& up = net.node("Upsample", {"pool"}, {"up"});
        NetWriter::setFloats(up, "scales", {1, 1, 2, 2});
    } else if (opset < 10)
        net.node("Upsample", {"pool", net.floats("f", {4}, {1, 1, 2, 2})}, {"up"});
    else if (opset < 11)
        net.node("Resize", {"pool", net.floats("f", {4}, {1, 1, 2, 2})}, {"up"});
    else
        net.node("Resize", {"pool", net.floats("roi", {0}), net.floats("f", {4}, {1, 1, 2, 2})}, {"up"});
    if (opset < 10) {
        auto& slice = net.node("Slice", {"up"}, {"slice"});
        NetWriter::set(slice, "axes", Ints{2, 3});
        NetWriter::set(slice, "starts", Ints{1, 1});
        NetWriter::set(slice, "ends", Ints{-1, 17});
    } else
        net.node("Slice",
                 {"up", net.integers("starts", {1, 1}), net.integers("ends", {-1, 17}),
                  net.integers("axes", {2, 3})},
                 {"slice"});
    auto& split = net.withList("Split", "slice", {"left", "right"}, "split", {2, 6}, 13);
    NetWriter::set(split, "axis", std::int64_t(1));
    auto& join = net.node("Concat", {"right", "left"}, {"join"});
    NetWriter::set(join, "axis", std::int64_t(1));
    // ReduceMean keeps its axes as an attribute up to 17; ReduceSum moved them in 13.
    auto& mean = net.node("ReduceMean", {"join"}, {"mean"});
    NetWriter::set(mean, "axes", Ints{2});
    auto& sum = net.withList("ReduceSum", "mean", {"sum"}, "axes", {3}, 13);
    NetWriter::set(sum, "keepdims", std::int64_t(1));
    net.withList("Squeeze", "sum", {"squeeze"}, "axes", {2, 3}, 13);
    net.withList("Unsqueeze", "squeeze", {"unsqueeze"}, "axes", {2}, 13);
    if (opset < 12)
        NetWriter::set(net.node("Dropout", {"unsqueeze"}, {"drop"}), "ratio", 0.5F);
    else
        net.node("Dropout", {"unsqueeze", net.floats("ratio", {}, {0.5F})}, {"drop"});
    net.node("Reshape", {"drop", net.integers("flat", {0, -1})}, {"reshape"});
    auto& gemm = net.node("Gemm", {"reshape", net.floats("fc", {10, 8}), net.floats("fcb", {10})}, {"gemm"});
    NetWriter::set(gemm, "transB", std::int64_t(1));
    NetWriter::set(net.node("Softmax", {"gemm"}, {"softmax"}), "axis", std::int64_t(1));
    NetWriter::addType(*net.graph().add_output(), "softmax", {1, 10});
    return net;
}

class Opset : public ::testing::TestWithParam<int> {};

TEST_P(Opset, everyLayerOfTheMixHasItsShape) {
    const auto m = mixedNet(GetParam()).read();
    ASSERT_TRUE(m.ok()) << m.error().message;
    for (const Issue& issue : m->issues)
        ADD_FAILURE() << issue.code.word() << " " << issue.where() << ": " << issue.message;
    const std::pair<const char*, Shape> expected[] = {
        {"x", {1, 3, 16, 16}},         {"conv_node", {1, 8, 16, 16}}, {"bn_node", {1, 8, 16, 16}},
        {"relu_node", {1, 8, 16, 16}}, {"clip_node", {1, 8, 16, 16}}, {"pad_node", {1, 8, 18, 18}},
        {"pool_node", {1, 8, 9, 9}},   {"up_node", {1, 8, 18, 18}},   {"slice_node", {1, 8, 16, 16}},
        {"left_node", {1, 2, 16, 16}}, {"join_node", {1, 8, 16, 16}}, {"mean_node", {1, 8, 1, 16}},
        {"sum_node", {1, 8, 1, 1}},    {"squeeze_node", {1, 8}},      {"unsqueeze_node", {1, 8, 1}},
        {"drop_node", {1, 8, 1}},      {"reshape_node", {1, 8}},      {"gemm_node", {1, 10}},
        {"softmax_node", {1, 10}},
    };
    EXPECT_EQ(m->graph->size(), static_cast<LayerId>(std::size(expected)));
    for (const auto& [name, shape] : expected) {
        const LayerId v = m->graph->find(name);
        ASSERT_GE(v, 0) << name;
        EXPECT_EQ(m->graph->layer(v).outputShape, shape) << name;
    }
    const Layer& split = m->graph->layer(m->graph->find("left_node"));
    EXPECT_EQ(split.outputBytes, Bytes(8 * 16 * 16 * 4)) << "both outputs are read";
    const Layer& conv = m->graph->layer(m->graph->find("conv_node"));
    EXPECT_EQ(conv.flops, 256.0 * (2 * 8 * 27 + 8));
    EXPECT_EQ(conv.parameterBytes, Bytes((8 * 27 + 8) * 4));
    const Layer& gemm = m->graph->layer(m->graph->find("gemm_node"));
    EXPECT_EQ(gemm.parameterBytes, Bytes((80 + 10) * 4));
    EXPECT_TRUE(m->graph->layer(m->graph->find("softmax_node")).isOutput);
}
INSTANTIATE_TEST_SUITE_P(Onnx, Opset, ::testing::Range(7, 18));

TEST(OnnxOpset, whatIsOutsideTheTestedRangeIsSaid) {
    const auto codeOf = [](int opset) {
        NetWriter net(opset);
        net.node("Relu", {"x"}, {"y"});
        const auto m = net.read();
        return !m.ok()             ? m.error().code.word()
               : m->issues.empty() ? std::string()
                                   : m->issues.front().code.word();
    };
    EXPECT_EQ(codeOf(6), "old-opset");
    EXPECT_EQ(codeOf(1), "old-opset");
    EXPECT_EQ(codeOf(7), "");
    EXPECT_EQ(codeOf(17), "");
    EXPECT_EQ(codeOf(23), "");
    EXPECT_EQ(codeOf(24), "new-opset");
    EXPECT_EQ(codeOf(99), "new-opset");
    NetWriter net(13);
    net.node("Relu", {"x"}, {"y"});
    net.model().mutable_opset_import(0)->set_domain("com.example");
    const auto other = net.read();
    ASSERT_TRUE(other.ok());
    ASSERT_EQ(other->issues.size(), 1U);
    EXPECT_EQ(other->issues[0].code, "no-opset");
    EXPECT_EQ(other->graph->layer(1).outputShape, (Shape{1, 3, 16, 16}));
}

TEST(OnnxNames, numbersAndGapsBecomeReadableAndUnique) {
    NetWriter net(9);
    net.node("Relu", {"x"}, {"11"}).clear_name();
    net.node("Sigmoid", {"11"}, {"12"}).set_name("7");
    net.node("Tanh", {"12"}, {"probs"}).clear_name();
    net.node("Relu", {"probs"}, {"13"}).set_name("Relu_11");
    const auto m = net.read();
    ASSERT_TRUE(m.ok()) << m.error().message;
    std::vector<std::string> names;
    for (const Layer& layer : m->graph->layers())
        names.push_back(layer.name);
    EXPECT_THAT(names, ::testing::ElementsAre("x", "Relu_11", "Sigmoid_7", "probs", "Relu_11_2"));
}

TEST(OnnxShapes, operatorsThatNeedTheirInputsValues) {
    NetWriter net(13);
    net.node("GatherND", {"x", net.integers("at", {0})}, {"picked"});
    net.node("EyeLike", {"flat"}, {"eye"});
    net.node("Flatten", {"x"}, {"flat"});
    net.node("Tile", {"x", net.integers("times", {1, 2, 1, 3})}, {"tiled"});
    net.node("Expand", {"x", net.integers("wide", {4, 1, 1, 1})}, {"expanded"});
    const auto m = net.read();
    ASSERT_TRUE(m.ok()) << m.error().message;
    EXPECT_TRUE(m->issues.empty()) << m->issues.front().where() << m->issues.front().message;
    const auto shape = [&](const char* name) { return m->graph->layer(m->graph->find(name)).outputShape; };
    EXPECT_EQ(shape("picked_node"), (Shape{3, 16, 16}));
    EXPECT_EQ(shape("eye_node"), (Shape{1, 768}));
    EXPECT_EQ(shape("tiled_node"), (Shape{1, 6, 16, 48}));
    EXPECT_EQ(shape("expanded_node"), (Shape{4, 3, 16, 16}));
}

} // namespace
} // namespace cutpoint
