// SPDX-License-Identifier: GPL-3.0-or-later
// Models that break importers: sizes stored beside the model, functions defined in the file, operators of
// optimisers and of newer operator sets.
#include "core/import/import.h"

#include <gtest/gtest.h>
#include <onnx/onnx_pb.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

using namespace cutpoint;

namespace {

const std::filesystem::path kOdd = std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/odd";

bool has(const Issues& issues, const std::string& code) {
    return std::any_of(issues.begin(), issues.end(), [&](const Issue& issue) { return issue.code == code; });
}

onnx::ModelProto emptyModel(int opset = 17) {
    onnx::ModelProto model;
    model.set_ir_version(8);
    model.add_opset_import()->set_version(opset);
    auto* microsoft = model.add_opset_import();
    microsoft->set_domain("com.microsoft");
    microsoft->set_version(1);
    return model;
}

void addInput(onnx::GraphProto& graph, const std::string& name, const std::vector<std::int64_t>& shape) {
    auto* input = graph.add_input();
    input->set_name(name);
    auto* type = input->mutable_type()->mutable_tensor_type();
    type->set_elem_type(onnx::TensorProto::FLOAT);
    for (const std::int64_t size : shape)
        type->mutable_shape()->add_dim()->set_dim_value(size);
}

void addWeight(onnx::GraphProto& graph, const std::string& name, const std::vector<std::int64_t>& shape) {
    auto* weight = graph.add_initializer();
    weight->set_name(name);
    weight->set_data_type(onnx::TensorProto::FLOAT);
    std::size_t count = 1;
    for (const std::int64_t size : shape) {
        weight->add_dims(size);
        count *= static_cast<std::size_t>(size);
    }
    weight->set_raw_data(std::string(count * 4, '\0'));
}

onnx::NodeProto& addNode(onnx::GraphProto& graph, const std::string& type, const std::string& domain,
                         const std::vector<std::string>& inputs, const std::string& output) {
    auto& node = *graph.add_node();
    node.set_op_type(type);
    node.set_domain(domain);
    for (const std::string& input : inputs)
        node.add_input(input);
    node.add_output(output);
    return node;
}

void addInt(onnx::NodeProto& node, const std::string& name, std::int64_t value) {
    auto* attribute = node.add_attribute();
    attribute->set_name(name);
    attribute->set_type(onnx::AttributeProto::INT);
    attribute->set_i(value);
}

ImportedModel read(onnx::ModelProto& model, const std::string& answer, const std::string& file = "m.onnx") {
    model.mutable_graph()->add_output()->set_name(answer);
    ImportOptions options;
    options.file = file;
    auto imported = importModel(model.SerializeAsString(), options);
    EXPECT_TRUE(imported.ok()) << (imported ? "" : std::string(imported.error().message));
    return imported ? *std::move(imported) : ImportedModel{};
}

Shape shapeOf(const ImportedModel& model, const std::string& layer) {
    const LayerId v = model.graph->find(layer);
    EXPECT_GE(v, 0) << layer;
    return v < 0 ? Shape{} : model.graph->layer(v).outputShape;
}

} // namespace

TEST(OnnxOdd, SizesStoredBesideTheModel) {
    const auto folder = std::filesystem::temp_directory_path() / "cutpoint_tst_onnx_odd";
    std::filesystem::create_directories(folder);
    const std::int64_t target[2] = {1, 6};
    std::ofstream(folder / "sizes.bin", std::ios::binary)
        << std::string(16, 'x') << std::string(reinterpret_cast<const char*>(target), sizeof target);
    const auto made = [&](const std::string& location) {
        auto model = emptyModel();
        addInput(*model.mutable_graph(), "x", {1, 2, 3});
        auto* shape = model.mutable_graph()->add_initializer();
        shape->set_name("target");
        shape->set_data_type(onnx::TensorProto::INT64);
        shape->add_dims(2);
        shape->set_data_location(onnx::TensorProto::EXTERNAL);
        for (const auto& [key, value] : {std::pair<std::string, std::string>{"location", location},
                                         {"offset", "16"},
                                         {"length", "16"}}) {
            auto* entry = shape->add_external_data();
            entry->set_key(key);
            entry->set_value(value);
        }
        addNode(*model.mutable_graph(), "Reshape", "", {"x", "target"}, "y");
        return model;
    };
    auto good = made("sizes.bin");
    const auto model = read(good, "y", (folder / "m.onnx").string());
    EXPECT_EQ(shapeOf(model, "y"), (Shape{1, 6}));
    EXPECT_FALSE(has(model.issues, "missing-data-file"));
    for (const char* location : {"other.bin", "../sizes.bin", "/etc/passwd", ""}) {
        auto bad = made(location);
        EXPECT_TRUE(has(read(bad, "y", (folder / "m.onnx").string()).issues, "missing-data-file"))
            << location;
    }
    std::filesystem::remove_all(folder);
}

TEST(OnnxOdd, FunctionsOfTheFileAreInlined) {
    auto model = emptyModel();
    auto* own = model.add_opset_import();
    own->set_domain("mine");
    own->set_version(1);
    addInput(*model.mutable_graph(), "x", {1, 4});
    auto* function = model.add_functions();
    function->set_name("Twice");
    function->set_domain("mine");
    function->add_input("a");
    function->add_output("b");
    function->add_attribute("slope");
    for (const auto& [type, from, to] :
         {std::tuple<const char*, const char*, const char*>{"LeakyRelu", "a", "t"}, {"Relu", "t", "b"}}) {
        auto* node = function->add_node();
        node->set_op_type(type);
        node->add_input(from);
        node->add_output(to);
    }
    auto* slope = function->mutable_node(0)->add_attribute();
    slope->set_name("alpha");
    slope->set_ref_attr_name("slope");
    slope->set_type(onnx::AttributeProto::FLOAT);
    addNode(*model.mutable_graph(), "Twice", "mine", {"x"}, "m").set_name("first");
    addNode(*model.mutable_graph(), "Twice", "mine", {"m"}, "y").set_name("second");
    const auto imported = read(model, "y");
    EXPECT_EQ(imported.graph->size(), 5);
    EXPECT_EQ(shapeOf(imported, "second/Relu_1"), (Shape{1, 4}));
    EXPECT_FALSE(has(imported.issues, "unknown-operator"));

    // One that calls itself is left alone.
    auto loop = emptyModel();
    *loop.add_opset_import() = *own;
    addInput(*loop.mutable_graph(), "x", {1, 4});
    auto* endless = loop.add_functions();
    endless->set_name("Endless");
    endless->set_domain("mine");
    endless->add_input("a");
    endless->add_output("b");
    auto* again = endless->add_node();
    again->set_op_type("Endless");
    again->set_domain("mine");
    again->add_input("a");
    again->add_output("b");
    addNode(*loop.mutable_graph(), "Endless", "mine", {"x"}, "y");
    EXPECT_TRUE(has(read(loop, "y").issues, "recursive-function"));
}

TEST(OnnxOdd, OperatorsOfTheOptimiser) {
    auto model = emptyModel();
    auto& graph = *model.mutable_graph();
    addInput(graph, "x", {1, 3, 8, 8});
    addWeight(graph, "w", {4, 3, 3, 3});
    addWeight(graph, "b", {4});
    auto& conv = addNode(graph, "FusedConv", "com.microsoft", {"x", "w", "b"}, "c");
    auto* activation = conv.add_attribute();
    activation->set_name("activation");
    activation->set_type(onnx::AttributeProto::STRING);
    activation->set_s("Relu");
    addNode(graph, "Conv", "com.microsoft.nchwc", {"x", "w", "b"}, "n");
    auto& reorder = addNode(graph, "ReorderOutput", "com.microsoft.nchwc", {"n"}, "r");
    addInt(reorder, "channels", 3);
    addNode(graph, "QuickGelu", "com.microsoft", {"r"}, "g");
    addWeight(graph, "m", {5, 6});
    auto& product = addNode(graph, "FusedMatMul", "com.microsoft", {"g", "m"}, "p");
    addInt(product, "transB", 1);
    const auto imported = read(model, "p");
    EXPECT_EQ(shapeOf(imported, "c"), (Shape{1, 4, 6, 6}));
    EXPECT_EQ(shapeOf(imported, "n"), (Shape{1, 4, 6, 6}));
    EXPECT_EQ(shapeOf(imported, "g"), (Shape{1, 3, 6, 6}));
    EXPECT_EQ(shapeOf(imported, "p"), (Shape{1, 3, 6, 5}));
    const double multiplied = 2.0 * 4 * 27 * 36;
    EXPECT_GE(imported.graph->layer(imported.graph->find("c")).flops, multiplied);
    EXPECT_NEAR(imported.graph->layer(imported.graph->find("p")).flops, 2.0 * 3 * 6 * 6 * 5, 1e-9);
    EXPECT_FALSE(has(imported.issues, "unknown-operator"));
}

TEST(OnnxOdd, QuantisedAndPackedProducts) {
    auto model = emptyModel();
    auto& graph = *model.mutable_graph();
    addInput(graph, "x", {2, 6});
    addInput(graph, "ids", {1, 4});
    addInput(graph, "picture", {1, 8, 8, 3});
    addWeight(graph, "s", {1});
    addWeight(graph, "b", {6, 5});
    addWeight(graph, "words", {100, 16});
    const auto ints = [](onnx::NodeProto& node, const char* name, std::initializer_list<int> values) {
        auto* attribute = node.add_attribute();
        attribute->set_name(name);
        attribute->set_type(onnx::AttributeProto::INTS);
        for (const int value : values)
            attribute->add_ints(value);
    };
    addNode(graph, "QGemm", "com.microsoft", {"x", "s", "s", "b", "s", "s"}, "gemm");
    addNode(graph, "DynamicQuantizeMatMul", "com.microsoft", {"x", "b", "s", "s"}, "dynamic");
    addInt(addNode(graph, "MatMulNBits", "com.microsoft", {"x", "b", "s"}, "packed"), "N", 7);
    addNode(graph, "EmbedLayerNormalization", "com.microsoft", {"ids", "", "words"}, "embedded");
    auto& pool = addNode(graph, "NhwcMaxPool", "com.microsoft", {"picture"}, "pool");
    ints(pool, "kernel_shape", {2, 2});
    ints(pool, "strides", {2, 2});
    const auto imported = read(model, "pool");
    EXPECT_EQ(shapeOf(imported, "gemm"), (Shape{2, 5}));
    EXPECT_EQ(shapeOf(imported, "dynamic"), (Shape{2, 5}));
    EXPECT_EQ(shapeOf(imported, "packed"), (Shape{2, 7}));
    EXPECT_EQ(shapeOf(imported, "embedded"), (Shape{1, 4, 16}));
    EXPECT_EQ(shapeOf(imported, "pool"), (Shape{1, 4, 4, 3}));
    EXPECT_NEAR(imported.graph->layer(imported.graph->find("gemm")).flops, 2.0 * 2 * 5 * 6, 1e-9);
    EXPECT_FALSE(has(imported.issues, "unknown-operator"));
}

TEST(OnnxOdd, PicturesAndSignals) {
    auto model = emptyModel(20);
    auto& graph = *model.mutable_graph();
    const auto numbers = [&](const char* name, std::initializer_list<std::int64_t> values) {
        auto* constant = graph.add_initializer();
        constant->set_name(name);
        constant->set_data_type(onnx::TensorProto::INT64);
        constant->add_dims(static_cast<std::int64_t>(values.size()));
        for (const std::int64_t value : values)
            constant->add_int64_data(value);
    };
    addInput(graph, "x", {1, 3, 8, 8});
    addInput(graph, "columns", {1, 12, 4});
    addInput(graph, "theta", {1, 2, 3});
    addInput(graph, "sound", {1, 16, 1});
    numbers("crop", {1, 3, 5, 6});
    numbers("image", {3, 3});
    numbers("block", {2, 2});
    numbers("size", {1, 3, 4, 5});
    addNode(graph, "CenterCropPad", "", {"x", "crop"}, "cropped");
    addNode(graph, "Col2Im", "", {"columns", "image", "block"}, "folded");
    addNode(graph, "AffineGrid", "", {"theta", "size"}, "grid");
    addInt(addNode(graph, "DFT", "", {"sound"}, "spectrum"), "onesided", 1);
    const auto imported = read(model, "spectrum");
    EXPECT_EQ(shapeOf(imported, "cropped"), (Shape{1, 3, 5, 6}));
    EXPECT_EQ(shapeOf(imported, "folded"), (Shape{1, 3, 3, 3}));
    EXPECT_EQ(shapeOf(imported, "grid"), (Shape{1, 4, 5, 2}));
    EXPECT_EQ(shapeOf(imported, "spectrum"), (Shape{1, 9, 2}));
}

TEST(OnnxOdd, NewerOperatorSets) {
    auto model = emptyModel(23);
    auto& graph = *model.mutable_graph();
    for (const char* name : {"q", "k", "v"})
        addInput(graph, name, {1, 3, 5, 8});
    addNode(graph, "Attention", "", {"q", "k", "v"}, "a");
    addNode(graph, "RMSNormalization", "", {"a"}, "n");
    addNode(graph, "Gelu", "", {"n"}, "g");
    auto* axes = graph.add_initializer();
    axes->set_name("axes");
    axes->set_data_type(onnx::TensorProto::INT64);
    axes->add_dims(1);
    axes->add_int64_data(-1);
    addNode(graph, "ReduceMean", "", {"g", "axes"}, "r");
    const auto imported = read(model, "r");
    EXPECT_EQ(shapeOf(imported, "a"), (Shape{1, 3, 5, 8}));
    EXPECT_EQ(shapeOf(imported, "g"), (Shape{1, 3, 5, 8}));
    EXPECT_EQ(shapeOf(imported, "r"), (Shape{1, 3, 5, 1}));
    EXPECT_NEAR(imported.graph->layer(imported.graph->find("a")).flops, 4.0 * 3 * 5 * 5 * 8, 1e-9);
}

TEST(OnnxOdd, RealOnes) {
    if (!std::filesystem::exists(kOdd))
        GTEST_SKIP() << "the shared data are not there";
    for (const char* name :
         {"ext_shape.onnx", "localfn.onnx", "attention_4d.onnx", "ultraface_saved_by_ort_all.onnx"}) {
        const auto model = importModelFile(kOdd / name, {});
        ASSERT_TRUE(model.ok()) << name << ": " << std::string(model.error().message);
        EXPECT_FALSE(has(model->issues, "unknown-operator")) << name;
        EXPECT_FALSE(has(model->issues, "unknown-size")) << name;
        for (const Layer& layer : model->graph->layers())
            EXPECT_GT(layer.outputBytes.value, 0) << name << ' ' << layer.name;
    }
}
