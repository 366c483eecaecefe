// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace cutpoint {
namespace {

using ::testing::HasSubstr;

const std::filesystem::path models = std::filesystem::path(CUTPOINT_SHARED_DATA) / "models" / "onnx";

std::string fileContent(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

/// Protobuf by hand, so that the tests can write what a correct library would refuse to.
std::string varint(std::uint64_t v) {
    std::string bytes;
    for (; v > 127; v >>= 7)
        bytes += static_cast<char>(v | 128);
    return bytes + static_cast<char>(v);
}
std::string number(int field, std::uint64_t v) {
    return varint(static_cast<std::uint64_t>(field) * 8) + varint(v);
}
std::string text(int field, const std::string& s) {
    return varint(static_cast<std::uint64_t>(field) * 8 + 2) + varint(s.size()) + s;
}
std::string node(const std::string& op, const std::vector<std::string>& inputs,
                 const std::vector<std::string>& outputs, const std::string& name = "",
                 const std::string& more = "") {
    std::string body;
    for (const auto& i : inputs)
        body += text(1, i);
    for (const auto& o : outputs)
        body += text(2, o);
    return text(1, body + (name.empty() ? "" : text(3, name)) + text(4, op) + more);
}
/// A dimension below 0 is symbolic.
std::string value(int field, const std::string& name, const std::vector<int>& dims, int type = 1) {
    std::string shape;
    for (const int d : dims)
        shape += text(1, d < 0 ? text(2, "N") : number(1, static_cast<std::uint64_t>(d)));
    return text(field, text(1, name) +
                           text(2, text(1, number(1, static_cast<std::uint64_t>(type)) + text(2, shape))));
}
std::string ints(const std::string& name, const std::vector<std::int64_t>& values) {
    std::string body = text(1, name) + number(20, 7);
    for (const auto v : values)
        body += number(8, static_cast<std::uint64_t>(v));
    return text(5, body);
}
/// An initializer; float weights carry no data, integer ones their values.
std::string weight(const std::string& name, const std::vector<int>& dims, int type = 1,
                   const std::vector<std::int64_t>& values = {}) {
    std::string body;
    for (const int d : dims)
        body += number(1, static_cast<std::uint64_t>(d));
    body += number(2, static_cast<std::uint64_t>(type));
    for (const auto v : values)
        body += number(7, static_cast<std::uint64_t>(v));
    return text(5, body + text(8, name));
}
std::string model(const std::string& graph, int opset = 13) {
    return number(1, 7) + text(7, graph + text(2, "net")) +
           text(8, text(1, "") + number(2, static_cast<std::uint64_t>(opset)));
}

Result<ImportedModel> read(const std::string& content, ImportOptions options = {}) {
    options.file = "m.onnx";
    return importOnnx(content, options);
}
bool hasIssue(const ImportedModel& m, const std::string& code) {
    return std::any_of(m.issues.begin(), m.issues.end(), [&](const Issue& i) { return i.code == code; });
}
const Layer& layer(const ImportedModel& m, const std::string& name) {
    const LayerId v = m.graph->find(name);
    EXPECT_GE(v, 0) << name;
    return m.graph->layer(std::max(v, 0));
}

struct Published {
    const char* file;
    double leastGmacs, mostGmacs;
    double inputBytes;
};
class RealNet : public ::testing::TestWithParam<Published> {};

TEST_P(RealNet, hasPublishedFlops) {
    const auto path = models / GetParam().file;
    if (!std::filesystem::exists(path))
        GTEST_SKIP() << "no " << path;
    const auto imported = read(fileContent(path));
    ASSERT_TRUE(imported.ok()) << imported.error().where() << " " << imported.error().message;
    double flops = 0, parameters = 0;
    for (const Layer& l : imported->graph->layers()) {
        flops += l.flops;
        parameters += l.parameterBytes.value;
        EXPECT_GT(l.outputBytes.value, 0) << l.name << " " << l.type;
    }
    for (const Issue& i : imported->issues)
        EXPECT_EQ(i.severity, Severity::Info) << i.where() << i.message;
    std::cout << GetParam().file << ": " << imported->graph->size() << " layers, " << flops / 2e9
              << " GMACs, " << parameters / 1e6 << " MB, " << imported->issues.size() << " issues\n";
    for (std::size_t i = 0; i < imported->issues.size() && i < 5; ++i)
        std::cout << "  " << imported->issues[i].where() << " " << imported->issues[i].message << "\n";
    EXPECT_GE(flops / 2e9, GetParam().leastGmacs);
    EXPECT_LE(flops / 2e9, GetParam().mostGmacs);
    ASSERT_EQ(imported->graph->inputs().size(), 1u);
    EXPECT_EQ(imported->graph->layer(imported->graph->inputs()[0]).outputBytes.value, GetParam().inputBytes);
    EXPECT_GE(imported->graph->outputs().size(), 1u);
}
INSTANTIATE_TEST_SUITE_P(Onnx, RealNet,
                         ::testing::Values(Published{"light_bvlc_alexnet.onnx", 0.65, 0.75, 602112},
                                           Published{"light_vgg19.onnx", 19.5, 19.8, 602112},
                                           Published{"light_resnet50.onnx", 3.8, 4.2, 602112},
                                           Published{"light_squeezenet.onnx", 0.3, 0.9, 602112},
                                           Published{"light_inception_v1.onnx", 1.4, 1.65, 602112},
                                           Published{"light_shufflenet.onnx", 0.1, 0.6, 602112},
                                           Published{"light_zfnet512.onnx", 1.0, 4.0, 602112},
                                           Published{"person_nanodet_rpi.onnx", 0.1, 5, 442368},
                                           Published{"ultraface_slim-320.onnx", 0.05, 0.5, 921600}));

TEST(Onnx, resnetShapes) {
    if (!std::filesystem::exists(models))
        GTEST_SKIP() << "no " << models;
    const auto m = read(fileContent(models / "light_resnet50.onnx"));
    ASSERT_TRUE(m.ok());
    Shape first, last;
    double parameters = 0;
    for (const Layer& l : m->graph->layers()) {
        parameters += l.parameterBytes.value;
        if (l.type == "Conv" && first.empty())
            first = l.outputShape;
        if (l.type == "Conv")
            last = l.outputShape;
    }
    EXPECT_EQ(first, (Shape{1, 64, 112, 112}));
    EXPECT_EQ(last, (Shape{1, 2048, 7, 7}));
    EXPECT_NEAR(parameters / 4, 25.6e6, 0.2e6);
    for (const LayerId v : m->graph->outputs())
        EXPECT_EQ(m->graph->layer(v).outputShape, (Shape{1, 1000}));
}

const std::string small = value(11, "x", {-1, 3, 8, 8}) + value(11, "w", {4, 3, 3, 3}) +
                          weight("w", {4, 3, 3, 3}) +
                          node("Conv", {"x", "w"}, {"c"}, "conv", ints("pads", {1, 1, 1, 1})) +
                          node("Relu", {"c"}, {"r"}) + value(12, "r", {-1, 4, 8, 8});

TEST(Onnx, weightsAreNotInputsAndBatchIsOne) {
    const auto m = read(model(small));
    ASSERT_TRUE(m.ok()) << m.error().message;
    ASSERT_EQ(m->graph->size(), 3);
    EXPECT_TRUE(hasIssue(*m, "dynamic-batch"));
    EXPECT_EQ(layer(*m, "x").outputBytes.value, 768);
    EXPECT_EQ(layer(*m, "conv").outputShape, (Shape{1, 4, 8, 8}));
    EXPECT_EQ(layer(*m, "conv").flops, 2.0 * 108 * 64);
    EXPECT_EQ(layer(*m, "conv").parameterBytes.value, 432);
    EXPECT_EQ(layer(*m, "r").type, "Relu");
    EXPECT_TRUE(layer(*m, "r").isOutput);
}

TEST(Onnx, everyOpsetReads) {
    for (int opset = 7; opset <= 18; ++opset)
        EXPECT_TRUE(read(model(small, opset)).ok()) << opset;
}

TEST(Onnx, inputShapeOption) {
    ImportOptions options;
    options.inputShapes["x"] = {2, 3, 16, 16};
    const auto m = read(model(small), options);
    ASSERT_TRUE(m.ok()) << m.error().message;
    EXPECT_EQ(layer(*m, "conv").outputShape, (Shape{2, 4, 16, 16}));
    options.inputShapes = {{"y", {1}}};
    const auto bad = read(model(small), options);
    ASSERT_FALSE(bad.ok());
    EXPECT_EQ(bad.error().code, "unknown-input");
    EXPECT_THAT(bad.error().message, HasSubstr("x"));
    options.inputShapes = {{"x", {1, 3}}};
    EXPECT_FALSE(read(model(small), options).ok());
}

TEST(Onnx, openDimensionsAreAskedFor) {
    const auto m = read(model(value(11, "x", {1, 3, -1, -1}) + node("Relu", {"x"}, {"y"})));
    ASSERT_FALSE(m.ok());
    EXPECT_EQ(m.error().code, "dynamic-shape");
    EXPECT_EQ(m.error().node, "x");
    EXPECT_THAT(m.error().fix, AnyOf(HasSubstr("--input-shape x="), HasSubstr("--dim ")));
}

TEST(Onnx, shapeArithmeticIsNotALayer) {
    const auto m = read(model(
        value(11, "x", {1, 3, 8, 8}) + weight("zero", {1}, 7, {0}) + weight("rest", {1}, 7, {-1}) +
        node("Shape", {"x"}, {"s"}) + node("Gather", {"s", "zero"}, {"b"}) +
        node("Concat", {"b", "rest"}, {"t"}, "", text(5, text(1, "axis") + number(3, 0) + number(20, 2))) +
        node("Reshape", {"x", "t"}, {"y"}, "flat")));
    ASSERT_TRUE(m.ok()) << m.error().message;
    ASSERT_EQ(m->graph->size(), 2);
    EXPECT_EQ(layer(*m, "flat").outputShape, (Shape{1, 192}));
    EXPECT_EQ(layer(*m, "flat").parameterBytes.value, 0);
}

TEST(Onnx, elementTypesAndSeveralOutputs) {
    const auto m = read(model(
        value(11, "x", {1, 4, 2, 2}, 10) + value(11, "k", {1, 5}, 7) +
        node("Split", {"x"}, {"a", "b"}, "split", text(5, text(1, "axis") + number(3, 1) + number(20, 2))) +
        node("Relu", {"a"}, {"ra"}) + node("Identity", {"k"}, {"ki"}) + value(12, "b", {1, 2, 2, 2}, 10)));
    ASSERT_TRUE(m.ok()) << m.error().message;
    EXPECT_EQ(layer(*m, "x").outputBytes.value, 32);
    EXPECT_EQ(layer(*m, "k").outputBytes.value, 40);
    EXPECT_EQ(layer(*m, "split").outputBytes.value, 16);
    EXPECT_TRUE(layer(*m, "split").isOutput);
    EXPECT_EQ(m->graph->inputs().size(), 2u);
}

TEST(Onnx, unknownOperatorsStay) {
    const auto m =
        read(model(value(11, "x", {1, 4}) + node("Wobble", {"x"}, {"y"}, "w", text(7, "my.domain")) +
                   node("Relu", {"y"}, {"z"})));
    ASSERT_TRUE(m.ok()) << m.error().message;
    EXPECT_EQ(m->graph->size(), 3);
    ASSERT_TRUE(hasIssue(*m, "unknown-operator"));
    EXPECT_EQ(m->issues.front().node, "w");
}

TEST(Onnx, nodesInAnyOrderAndTwins) {
    const auto m = read(model(value(11, "x", {1, 4}) + node("Relu", {"y"}, {"z"}, "same") +
                              node("Relu", {"x"}, {"y"}, "same")));
    ASSERT_TRUE(m.ok()) << m.error().message;
    EXPECT_TRUE(hasIssue(*m, "duplicate-name"));
    EXPECT_EQ(layer(*m, "same_2").outputShape, (Shape{1, 4}));
}

TEST(Onnx, damagedGraphsAreNamed) {
    const auto cycle = read(model(value(11, "x", {1, 4}) + node("Add", {"x", "b"}, {"a"}, "first") +
                                  node("Relu", {"a"}, {"b"}, "second")));
    ASSERT_FALSE(cycle.ok());
    EXPECT_EQ(cycle.error().code, "cyclic-graph");
    EXPECT_THAT(cycle.error().message, ::testing::AllOf(HasSubstr("first"), HasSubstr("second")));
    const auto missing = read(model(value(11, "x", {1, 4}) + node("Add", {"x", "ghost"}, {"a"}, "sum")));
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().node, "sum");
    EXPECT_THAT(missing.error().message, HasSubstr("ghost"));
}

TEST(Onnx, hostileBytes) {
    EXPECT_EQ(read("").error().code, "empty-file");
    EXPECT_FALSE(read("just some text\n").ok());
    EXPECT_FALSE(read(std::string("\x3a\xff\xff\xff\xff\x0f", 6)).ok());
    std::string deep;
    for (int i = 0; i < 400; ++i)
        deep = text(1, text(4, "If") + text(5, text(1, "g") + text(6, deep)));
    EXPECT_FALSE(read(model(deep)).ok());
    for (const auto bad : {std::int64_t(0), std::int64_t(-1), std::int64_t(1) << 62}) {
        const auto m = read(model(value(11, "x", {1, 3, 8, 8}) + weight("w", {4, 3, 3, 3}) +
                                  node("Conv", {"x", "w"}, {"c"}, "conv", ints("strides", {bad, bad}))));
        ASSERT_TRUE(m.ok());
        EXPECT_TRUE(hasIssue(*m, "shape-inference"));
    }
    const auto huge =
        read(model(value(11, "x", {2147483647, 2147483647, 2147483647}) + node("Relu", {"x"}, {"y"})));
    ASSERT_TRUE(huge.ok());
    EXPECT_TRUE(hasIssue(*huge, "unknown-size"));
}

TEST(Onnx, everyPrefixIsRefusedOrRead) {
    const std::string whole = model(small);
    for (std::size_t n = 0; n < whole.size(); ++n) {
        const auto m = read(whole.substr(0, n));
        EXPECT_TRUE(m.ok() || !m.error().message.empty()) << n;
    }
    EXPECT_FALSE(read(whole.substr(0, whole.size() / 2)).ok());
}

TEST(Onnx, randomDamageNeverCrashes) {
    std::vector<std::string> seeds{model(small)};
    for (const char* name : {"light_bvlc_alexnet.onnx", "light_squeezenet.onnx", "light_shufflenet.onnx"})
        if (std::filesystem::exists(models / name))
            seeds.push_back(fileContent(models / name));
    std::mt19937 random(7);
    int read_ = 0;
    for (int i = 0; i < 2000; ++i) {
        std::string bytes = seeds[static_cast<std::size_t>(i) % seeds.size()];
        for (unsigned flips = 1 + random() % 6; flips > 0; --flips)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        const auto m = read(bytes);
        EXPECT_TRUE(m.ok() || !m.error().message.empty()) << i;
        read_ += m.ok() ? 1 : 0;
    }
    EXPECT_GT(read_, 0);
}

} // namespace
} // namespace cutpoint
