// SPDX-License-Identifier: GPL-3.0-or-later
// ONNX models that leave something open or hold something inside: axes without a size, branches and loops,
// state between frames, classic models, operators rewritten in opset 18, models as text. All written as text.
#include "core/import/import.h"
#include "core/import/onnx_inputs.h"
#include "core/import/onnx_states.h"
#include "core/model/ties.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace cutpoint;

namespace {

/// "float[batch,3,8,8]" as a value_info in protobuf's text.
std::string value(const std::string& kind, const std::string& name, const std::string& axes, int type = 1) {
    std::string text =
        kind + " { name: \"" + name + "\" type { tensor_type { elem_type: " + std::to_string(type);
    if (axes != "-") {
        text += " shape {";
        for (std::size_t at = 0; at <= axes.size() && !axes.empty();) {
            const std::size_t end = std::min(axes.find(',', at), axes.size());
            const std::string axis = axes.substr(at, end - at);
            const bool isNumber = !axis.empty() && axis.find_first_not_of("0123456789") == std::string::npos;
            text += axis == "?" ? " dim { }"
                    : isNumber  ? " dim { dim_value: " + axis + " }"
                                : " dim { dim_param: \"" + axis + "\" }";
            at = end + 1;
        }
        text += " }";
    }
    return text + " } } }\n";
}

std::string node(const std::string& op, const std::vector<std::string>& in,
                 const std::vector<std::string>& out, const std::string& attributes = "",
                 const std::string& domain = "") {
    std::string text = "node { op_type: \"" + op + "\" name: \"" + out[0] + "\" domain: \"" + domain + "\"";
    for (const std::string& name : in)
        text += " input: \"" + name + "\"";
    for (const std::string& name : out)
        text += " output: \"" + name + "\"";
    return text + " " + attributes + " }\n";
}

std::string ints(const std::string& name, const std::vector<int>& values) {
    std::string text = "attribute { name: \"" + name + "\" type: INTS";
    for (const int number : values)
        text += " ints: " + std::to_string(number);
    return text + " } ";
}

std::string oneInt(const std::string& name, int number) {
    return "attribute { name: \"" + name + "\" type: INT i: " + std::to_string(number) + " } ";
}

std::string constant(const std::string& name, const std::vector<int>& values, bool isScalar = false) {
    std::string text = "initializer { name: \"" + name + "\" data_type: 7";
    if (!isScalar)
        text += " dims: " + std::to_string(values.size());
    for (const int number : values)
        text += " int64_data: " + std::to_string(number);
    return text + " }\n";
}

std::string weight(const std::string& name, const std::string& dims) {
    std::string text = "initializer { name: \"" + name + "\" data_type: 1";
    double count = 1;
    for (std::size_t at = 0; at <= dims.size();) {
        const std::size_t end = std::min(dims.find(',', at), dims.size());
        text += " dims: " + dims.substr(at, end - at);
        count *= std::stoi(dims.substr(at, end - at));
        at = end + 1;
    }
    text += " raw_data: \"" + std::string(static_cast<std::size_t>(count) * 4, 'A') + "\"";
    return text + " }\n";
}

std::string model(const std::string& graph, int opset = 17) {
    return "ir_version: 8\nopset_import { version: " + std::to_string(opset) +
           " }\nopset_import { domain: \"ai.onnx.ml\" version: 3 }\n"
           "opset_import { domain: \"com.microsoft\" version: 1 }\ngraph {\nname: \"made\"\n" +
           graph + "}\n";
}

Result<ImportedModel> read(const std::string& text, const ImportOptions& options = {}) {
    return importModel(text, options);
}

const Layer& layer(const ImportedModel& model, const std::string& name) {
    const LayerId v = model.graph->find(name);
    EXPECT_GE(v, 0) << name;
    return model.graph->layer(std::max(v, 0));
}

int count(const ImportedModel& model, const std::string& code) {
    return static_cast<int>(std::count_if(model.issues.begin(), model.issues.end(),
                                          [&](const Issue& issue) { return issue.code == code; }));
}

} // namespace

TEST(OnnxAsked, AllOpenAxesAtOnceWithALineToCopy) {
    const std::string text =
        model(value("input", "image", "batch,3,height,width") + value("input", "ids", "batch,seq", 7) +
              node("Relu", {"image"}, {"a"}) + node("Relu", {"ids"}, {"b"}) + value("output", "a", "-") +
              value("output", "b", "-"));
    const auto asked = read(text);
    ASSERT_FALSE(asked.ok());
    EXPECT_EQ(asked.error().code, "dynamic-shape");
    EXPECT_EQ(asked.error().node, "image, ids");
    const std::string message = asked.error().message, fix = asked.error().fix;
    EXPECT_NE(message.find("batchx3xheightxwidth"), std::string::npos) << message;
    EXPECT_NE(message.find("batchxseq"), std::string::npos) << message;
    EXPECT_NE(fix.find("--dim batch=1 --dim height=224 --dim width=224 --dim seq=128"), std::string::npos)
        << fix;
    ImportOptions options;
    options.dims = {{"batch", 2}, {"height", 32}, {"width", 64}, {"seq", 7}};
    const auto given = read(text, options);
    ASSERT_TRUE(given.ok()) << given.error().text();
    EXPECT_EQ(layer(*given, "image").outputShape, (Shape{2, 3, 32, 64}));
    EXPECT_EQ(layer(*given, "b").outputShape, (Shape{2, 7})); // one symbol for all
    options.dims["hight"] = 3;
    const auto wrong = read(text, options);
    ASSERT_FALSE(wrong.ok());
    EXPECT_EQ(wrong.error().code, "unknown-dim");
    EXPECT_NE(std::string(wrong.error().message).find("height"), std::string::npos);
}

TEST(OnnxAsked, AnAxisThatCannotBeABatchIsAsked) {
    for (const char* axes : {"num_bytes", "T,80", "seq_len,64", "samples"}) {
        const auto asked =
            read(model(value("input", "x", axes) + node("Relu", {"x"}, {"y"}) + value("output", "y", "-")));
        ASSERT_FALSE(asked.ok()) << axes;
        EXPECT_EQ(asked.error().code, "dynamic-shape") << axes;
    }
    for (const char* axes : {"batch", "N,80", "?,64", "batch_size,3,8,8", "unk__5,4"}) {
        const auto taken =
            read(model(value("input", "x", axes) + node("Relu", {"x"}, {"y"}) + value("output", "y", "-")));
        ASSERT_TRUE(taken.ok()) << axes << taken.error().text();
        EXPECT_EQ(layer(*taken, "x").outputShape.front(), 1) << axes;
    }
}

TEST(OnnxAsked, AFirstAxisOfTimeWhenOneFitsNothing) {
    // Frames are cut into windows of 5 along the first axis.
    const auto asked = read(model(value("input", "x", "?,40") + constant("s", {4}) + constant("e", {100000}) +
                                  constant("a", {0}) + node("Slice", {"x", "s", "e", "a"}, {"cut"}) +
                                  node("Relu", {"cut"}, {"y"}) + value("output", "y", "-")));
    ASSERT_FALSE(asked.ok());
    EXPECT_EQ(asked.error().code, "dynamic-shape");
    EXPECT_NE(std::string(asked.error().message).find("time"), std::string::npos) << asked.error().message;
    EXPECT_NE(std::string(asked.error().fix).find("--input-shape x=100x40"), std::string::npos)
        << asked.error().fix;
    ImportOptions options;
    options.inputShapes["x"] = {20, 40};
    EXPECT_TRUE(read(model(value("input", "x", "?,40") + constant("s", {4}) + constant("e", {100000}) +
                           constant("a", {0}) + node("Slice", {"x", "s", "e", "a"}, {"cut"}) +
                           node("Relu", {"cut"}, {"y"}) + value("output", "y", "-")),
                     options)
                    .ok());
}

TEST(OnnxNewer, OpsetEighteenPadResizeAndSplit) {
    const std::string text =
        model(value("input", "x", "1,6,10,10") + constant("pads", {1, 2, 3, 4}) + constant("axes", {-2, -1}) +
                  constant("sizes", {28, 20}) + node("Pad", {"x", "pads", "", "axes"}, {"padded"}) +
                  node("Resize", {"padded", "", "", "sizes"}, {"resized"}, ints("axes", {2, 3})) +
                  node("Split", {"resized"}, {"p", "q"}, oneInt("axis", 1) + oneInt("num_outputs", 2)) +
                  node("Add", {"p", "q"}, {"y"}) + value("output", "y", "-"),
              18);
    const auto found = read(text);
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_EQ(layer(*found, "padded").outputShape, (Shape{1, 6, 14, 16}));
    EXPECT_EQ(layer(*found, "resized").outputShape, (Shape{1, 6, 28, 20}));
    EXPECT_EQ(layer(*found, "y").outputShape, (Shape{1, 3, 28, 20}));
    EXPECT_TRUE(unknownSizes(makeProblem(found->graph, found->profile)).empty());
}

TEST(OnnxNewer, ConvolutionsWithChannelsLast) {
    const auto found =
        read(model(value("input", "x", "1,8,8,4") + weight("w", "16,4,3,3") +
                   node("NhwcFusedConv", {"x", "w"}, {"c"},
                        ints("pads", {1, 1, 1, 1}) + ints("strides", {2, 2}), "com.microsoft") +
                   node("Relu", {"c"}, {"y"}) + value("output", "y", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_EQ(layer(*found, "c").outputShape, (Shape{1, 4, 4, 16}));
    EXPECT_EQ(layer(*found, "c").flops, 2.0 * 4 * 4 * 16 * 4 * 9);
    EXPECT_EQ(layer(*found, "c").size, Certainty::Known);
}

TEST(OnnxNewer, TreeEnsemblesHaveShapesAndWork) {
    const auto found = read(
        model(value("input", "x", "batch,10") +
              node("TreeEnsembleClassifier", {"x"}, {"label", "scores"},
                   ints("nodes_treeids", {0, 0, 0, 1, 1, 1}) + ints("nodes_featureids", {0, 0, 0, 1, 1, 1}) +
                       ints("classlabels_int64s", {0, 1, 2}),
                   "ai.onnx.ml") +
              value("output", "label", "-", 7) + value("output", "scores", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    const Layer& trees = layer(*found, "label");
    EXPECT_EQ(trees.flops, 4); // two trees, two levels
    EXPECT_EQ(trees.outputBytes.value, 8 + 3 * 4);
    EXPECT_EQ(count(*found, "unknown-operator"), 0);
}

TEST(OnnxNewer, TextInputsNeedTheirBytes) {
    const std::string text = model(value("input", "x", "1,1", 8) +
                                   node("LabelEncoder", {"x"}, {"v"},
                                        "attribute { name: \"keys_strings\" type: STRINGS strings: \"a\" } "
                                        "attribute { name: \"values_int64s\" type: INTS ints: 1 } ",
                                        "ai.onnx.ml") +
                                   node("Cast", {"v"}, {"y"}, oneInt("to", 1)) + value("output", "y", "-"));
    const auto open = read(text);
    ASSERT_TRUE(open.ok()) << open.error().text();
    EXPECT_EQ(count(*open, "unknown-size"), 1);
    ImportOptions options;
    options.inputBytesOf["x"] = Bytes(100);
    const auto given = read(text, options);
    ASSERT_TRUE(given.ok()) << given.error().text();
    EXPECT_EQ(count(*given, "unknown-size"), 0);
    EXPECT_TRUE(unknownSizes(makeProblem(given->graph, given->profile)).empty());
}

TEST(OnnxBodies, IfCountsItsCostlierBranch) {
    const std::string branch = "g { name: \"b\" ";
    const auto found =
        read(model(value("input", "x", "1,64") + value("input", "flag", "", 9) + weight("w", "64,32") +
                   weight("v", "64,32") +
                   node("If", {"flag"}, {"y"},
                        "attribute { name: \"then_branch\" type: GRAPH g { name: \"t\" " +
                            node("MatMul", {"x", "w"}, {"t"}) + value("output", "t", "-") +
                            " } } attribute { name: \"else_branch\" type: GRAPH g { name: \"e\" " +
                            node("MatMul", {"x", "v"}, {"m"}) + node("Relu", {"m"}, {"e"}) +
                            value("output", "e", "-") + " } }") +
                   node("Relu", {"y"}, {"z"}) + value("output", "z", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_EQ(layer(*found, "y").flops, 2.0 * 64 * 32 + 32);
    EXPECT_EQ(layer(*found, "z").outputShape, (Shape{1, 32}));
    EXPECT_EQ(count(*found, "control-flow"), 1);
}

TEST(OnnxBodies, LoopsTurnAsOftenAsTheModelStates) {
    const auto loop = [&](bool stated) {
        return model((stated ? constant("count", {5}, true) : value("input", "count", "", 7)) +
                     value("input", "x", "1,64") + weight("w", "64,64") +
                     node("Loop", {"count", "", "x"}, {"last", "all"},
                          "attribute { name: \"body\" type: GRAPH g { name: \"b\" " +
                              value("input", "i", "", 7) + value("input", "go", "", 9) +
                              value("input", "h", "1,64") + node("Identity", {"go"}, {"go2"}) +
                              node("MatMul", {"h", "w"}, {"n"}) + node("Identity", {"n"}, {"n2"}) +
                              value("output", "go2", "", 9) + value("output", "n", "1,64") +
                              value("output", "n2", "1,64") + " } }") +
                     node("Relu", {"last"}, {"y"}) + node("Relu", {"all"}, {"z"}) +
                     value("output", "y", "-") + value("output", "z", "-"));
    };
    const auto five = read(loop(true));
    ASSERT_TRUE(five.ok()) << five.error().text();
    EXPECT_NEAR(layer(*five, "last").flops, 5 * 2.0 * 64 * 64, 5.0 * 64 * 4);
    EXPECT_EQ(layer(*five, "y").outputShape, (Shape{1, 64}));
    EXPECT_EQ(layer(*five, "z").outputShape, (Shape{5, 1, 64}));
    const auto unknown = read(loop(false));
    ASSERT_TRUE(unknown.ok()) << unknown.error().text();
    EXPECT_NEAR(layer(*unknown, "last").flops, 2.0 * 64 * 64, 64 * 4.0);
    EXPECT_TRUE(std::any_of(unknown->issues.begin(), unknown->issues.end(), [](const Issue& issue) {
        return issue.code == "control-flow" && issue.severity == Severity::Warning;
    }));
}

TEST(OnnxBodies, AScanTurnsAlongItsAxis) {
    const auto found = read(
        model(value("input", "h", "8") + value("input", "x", "12,8") +
              node("Scan", {"h", "x"}, {"last", "each"},
                   oneInt("num_scan_inputs", 1) + "attribute { name: \"body\" type: GRAPH g { name: \"b\" " +
                       value("input", "a", "8") + value("input", "s", "8") + node("Add", {"a", "s"}, {"n"}) +
                       node("Identity", {"n"}, {"o"}) + value("output", "n", "8") +
                       value("output", "o", "8") + " } }") +
              node("Relu", {"each"}, {"y"}) + value("output", "y", "-") + value("output", "last", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_NEAR(layer(*found, "last").flops, 12 * 8, 12 * 8);
    EXPECT_EQ(layer(*found, "y").outputShape, (Shape{12, 8}));
}

TEST(OnnxStates, AreWhatTheFrameBeforeLeft) {
    const auto found =
        read(model(value("input", "frame", "1,64") + value("input", "hidden_in", "1,64") +
                   node("Add", {"frame", "hidden_in"}, {"hidden_out"}) + node("Relu", {"hidden_out"}, {"y"}) +
                   value("output", "y", "-") + value("output", "hidden_out", "1,64")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_FALSE(layer(*found, "hidden_in").isInput);
    EXPECT_EQ(layer(*found, "hidden_in").stateOf, "hidden_out");
    EXPECT_TRUE(layer(*found, "frame").isInput);
    EXPECT_EQ(count(*found, "state"), 1);
    const Problem problem = makeProblem(found->graph, found->profile);
    ASSERT_EQ(problem.ties.size(), 1U);
    EXPECT_EQ(problem.ties[0].reason, TieReason::RecurrentState);
    // A picture in and a picture out is no state.
    const auto picture = read(model(value("input", "input_image", "1,3,8,8") +
                                    node("Relu", {"input_image"}, {"output_image"}) +
                                    value("output", "output_image", "1,3,8,8")));
    ASSERT_TRUE(picture.ok());
    EXPECT_TRUE(layer(*picture, "input_image").isInput);
}

TEST(OnnxStates, AGrowingCacheIsPaired) {
    const auto found =
        read(model(value("input", "token", "1,4,1,8") + value("input", "past_key_values.0.key", "1,4,15,8") +
                   node("Concat", {"past_key_values.0.key", "token"}, {"present.0.key"}, oneInt("axis", 2)) +
                   node("Relu", {"present.0.key"}, {"y"}) + value("output", "y", "-") +
                   value("output", "present.0.key", "1,4,16,8")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_FALSE(layer(*found, "past_key_values.0.key").isInput);
    EXPECT_EQ(layer(*found, "past_key_values.0.key").stateOf, "present.0.key");
    EXPECT_TRUE(layer(*found, "token").isInput);
}

TEST(OnnxStates, NamesOfTheField) {
    using onnx_import::pairedStates;
    const std::pair<const char*, const char*> pairs[] = {{"h0", "hn"},
                                                         {"c_in", "c_out"},
                                                         {"h", "h_out"},
                                                         {"state", "stateN"},
                                                         {"hiddenIn", "hiddenOut"},
                                                         {"past_key_values.0.key", "present.0.key"},
                                                         {"in_cache0", "out_cache0"},
                                                         {"prev_state", "next_state"},
                                                         {"lstm_h_in", "lstm_h_out"}};
    for (const auto& [input, output] : pairs)
        EXPECT_EQ(pairedStates({input}, {output}).size(), 1U) << input << " " << output;
    const std::pair<const char*, const char*> others[] = {{"input", "output"},
                                                          {"image", "image_out"},
                                                          {"h_in", "c_out"},
                                                          {"in_cache0", "out_cache1"},
                                                          {"x", "h"}};
    for (const auto& [input, output] : others)
        EXPECT_TRUE(pairedStates({input}, {output}).empty()) << input << " " << output;
}

TEST(OnnxTold, AnUnknownSizeIsToldOnce) {
    const auto found = read(model(value("input", "x", "1,64") + node("NonZero", {"x"}, {"where"}) +
                                  node("Cast", {"where"}, {"y"}, oneInt("to", 1)) +
                                  node("Relu", {"y"}, {"z"}) + value("output", "z", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    int named = 0;
    for (const Issue& issue : found->issues)
        named += issue.code == "unknown-size" && issue.node.find("where") != std::string::npos ? 1 : 0;
    EXPECT_EQ(named, 1);
    EXPECT_LE(count(*found, "unknown-size"), 2); // the first with its reason, those behind it together
}

TEST(OnnxText, BothFormsAreRead) {
    const char* const own = R"(<ir_version: 8, opset_import: ["" : 17]>
agraph (float[N, 128] X, float[128, 10] W) => (float[N, 10] C)
{
    T = MatMul(X, W)
    C = Softmax(T)
}
)";
    ImportOptions options;
    options.file = "model.onnx";
    const auto found = read(own, options);
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_EQ(found->graph->outputs().size(), 1U);
    EXPECT_FALSE(read("<ir_version: 8, opset_import: [\"\" : 17]>\nagraph (float[N", options).ok());
    const auto broken = read("ir_version: 8\ngraph { node { op_type: 7 } }\n", options);
    ASSERT_FALSE(broken.ok());
    EXPECT_EQ(broken.error().code, "bad-onnx");
    EXPECT_EQ(broken.error().line, 2);
    const std::string whole = model(value("input", "x", "1,4") + node("Relu", {"x"}, {"y"}));
    for (std::size_t size = 0; size < whole.size(); size += 5)
        (void)read(whole.substr(0, size), options);
}

/// As newer printers write it: names in quotes or with marks, labels before nodes, "" for what is not given,
/// weights declared without their numbers.
TEST(OnnxText, WhatNewerPrintersWriteIsRead) {
    const char* const text = R"(<ir_version: 8, opset_import: ["" : 17], producer_name: "pytorch">
main_graph (float[1,3,8,8] "input.1", float[1,1,4] h) => (float[1,4] output)
<float[4,3,3,3] "conv1.weight", float[4] conv1.bias, int64[1] "ax" = {1}>
{
    [Conv_0] "/conv1/Conv_output_0" = Conv <kernel_shape: ints = [3, 3], auto_pad = "SAME_UPPER"> ("input.1", "conv1.weight", conv1.bias)
    [node.two] /pool/out_0 = GlobalAveragePool ("/conv1/Conv_output_0") # a comment, (with brackets
    limited = Clip (/pool/out_0, "", "")
    output = Flatten <axis = 1> (limited)
}
)";
    const auto found = read(text);
    ASSERT_TRUE(found.ok()) << found.error().text();
    ASSERT_GE(found->graph->find("Conv_0"), 0);
    EXPECT_EQ(layer(*found, "Conv_0").outputShape, (Shape{1, 4, 8, 8}));
    EXPECT_NEAR(layer(*found, "Conv_0").parameterBytes.value, (4 * 27 + 4) * 4, 1e-9);
    ASSERT_GE(found->graph->find("node.two"), 0);
    ASSERT_GE(found->graph->find("input.1"), 0);
    const std::string whole(text);
    for (std::size_t size = 0; size < whole.size(); ++size)
        (void)read(whole.substr(0, size));
}

TEST(OnnxZero, ADimensionOfZeroIsASize) {
    const auto found =
        read(model(value("input", "x", "2,0,3") + node("Relu", {"x"}, {"y"}) + value("output", "y", "-")));
    ASSERT_TRUE(found.ok()) << found.error().text();
    EXPECT_EQ(layer(*found, "y").outputShape, (Shape{2, 0, 3}));
    EXPECT_TRUE(unknownSizes(makeProblem(found->graph, found->profile)).empty());
}
