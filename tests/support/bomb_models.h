// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/onnx_text.h"

#include <string>

namespace cutpoint::test {

/// A few bytes that ask for gigabytes: x [1,4] expanded to 260000000 rows (4 GB), and the largest of each
/// column.
inline std::string expandBomb() {
    OnnxText text(11, {{"x", {1, 4}}}, {{"y", {1, 4}}});
    text.integers("rows", {260000000, 4});
    text.node({"Expand", {"x", "rows"}, {"wide"}});
    text.node({"ReduceMax",
               {"wide"},
               {"y"},
               {{"axes", std::vector<std::int64_t>{0}}, {"keepdims", std::int64_t{1}}}});
    return text.bytes();
}

/// The same by Tile, whose result is not folded into a constant.
inline std::string tileBomb() {
    OnnxText text(11, {{"x", {1, 4}}}, {{"y", {1, 4}}});
    text.integers("times", {260000000, 1});
    text.node({"Tile", {"x", "times"}, {"wide"}});
    text.node({"ReduceMax",
               {"wide"},
               {"y"},
               {{"axes", std::vector<std::int64_t>{0}}, {"keepdims", std::int64_t{1}}}});
    return text.bytes();
}

/// A constant of 4 GB, that engines compute while they load the model.
inline std::string constantBomb() {
    OnnxText text(11, {{"x", {1, 4}}}, {{"y", {260000000, 4}}});
    text.integers("shape", {260000000, 4});
    text.node({"ConstantOfShape", {"shape"}, {"zeros"}});
    text.node({"Add", {"x", "zeros"}, {"y"}});
    return text.bytes();
}

/// An LSTM over a sequence that a Tile makes long: its gates take far more than its input.
inline std::string lstmBomb() {
    constexpr std::int64_t hidden = 256;
    OnnxText text(11, {{"x", {1, 1, 4}}}, {{"y", {1, 1, hidden}}});
    text.integers("times", {2000000, 1, 1});
    text.node({"Tile", {"x", "times"}, {"long"}});
    text.weight("w", {1, 4 * hidden, 4}, std::vector<float>(4 * hidden * 4, 0.01F));
    text.weight("r", {1, 4 * hidden, hidden}, std::vector<float>(4 * hidden * hidden, 0.01F));
    text.node({"LSTM", {"long", "w", "r"}, {"all", "y"}, {{"hidden_size", hidden}}});
    text.node({"ReduceMax", {"all"}, {"most"}});
    return text.bytes();
}

/// 10^9 turns around a body that adds one to a number.
inline std::string loopBomb() {
    onnx::ModelProto model;
    model.set_ir_version(7);
    model.add_opset_import()->set_version(11);
    onnx::GraphProto& graph = *model.mutable_graph();
    graph.set_name("loop");
    declareTensor(*graph.add_input(), "x", onnx::TensorProto::FLOAT, {1});
    declareTensor(*graph.add_output(), "y", onnx::TensorProto::FLOAT, {1});
    onnx::TensorProto& turns = *graph.add_initializer();
    turns.set_name("turns");
    turns.set_data_type(onnx::TensorProto::INT64);
    turns.add_int64_data(1000000000);
    onnx::TensorProto& on = *graph.add_initializer();
    on.set_name("on");
    on.set_data_type(onnx::TensorProto::BOOL);
    on.add_int32_data(1);
    onnx::NodeProto& loop = *graph.add_node();
    loop.set_op_type("Loop");
    loop.set_name("loop");
    for (const char* name : {"turns", "on", "x"})
        loop.add_input(name);
    loop.add_output("y");
    onnx::AttributeProto& body = *loop.add_attribute();
    body.set_name("body");
    body.set_type(onnx::AttributeProto::GRAPH);
    onnx::GraphProto& inner = *body.mutable_g();
    inner.set_name("body");
    declareTensor(*inner.add_input(), "turn", onnx::TensorProto::INT64, {});
    declareTensor(*inner.add_input(), "go", onnx::TensorProto::BOOL, {});
    declareTensor(*inner.add_input(), "sum", onnx::TensorProto::FLOAT, {1});
    declareTensor(*inner.add_output(), "go_on", onnx::TensorProto::BOOL, {});
    declareTensor(*inner.add_output(), "more", onnx::TensorProto::FLOAT, {1});
    onnx::NodeProto& same = *inner.add_node();
    same.set_op_type("Identity");
    same.add_input("go");
    same.add_output("go_on");
    onnx::NodeProto& add = *inner.add_node();
    add.set_op_type("Add");
    add.add_input("sum");
    add.add_input("sum");
    add.add_output("more");
    return model.SerializeAsString();
}

/// y = max(x, 0), of FP32 [1,`size`].
inline std::string reluModel(std::int64_t size = 4) {
    return onnxText(11, {{"x", {1, size}}}, {{"y", {1, size}}}, {{"Relu", {"x"}, {"y"}}});
}

} // namespace cutpoint::test
