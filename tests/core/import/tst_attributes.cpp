// SPDX-License-Identifier: GPL-3.0-or-later
// What operators are set to (kernel, stride, ...) is kept from every format that tells it, and bounded.
#include "core/export/native_json.h"
#include "core/import/import.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace cutpoint;

namespace {

std::string valueOf(const Attributes& attributes, std::string_view name) {
    const auto found = std::ranges::find(attributes, name, &Attribute::name);
    return found == attributes.end() ? "(none)" : found->value;
}

const Attributes& attributesOf(const Result<ImportedModel>& model, std::string_view layer) {
    static const Attributes none;
    const LayerId v = model.ok() ? model->graph->find(layer) : -1;
    EXPECT_GE(v, 0) << layer;
    return v < 0 ? none : model->graph->layer(v).attributes;
}

Result<ImportedModel> read(std::string_view text, const std::string& file) {
    ImportOptions options;
    options.file = file;
    return importModel(text, options);
}

} // namespace

TEST(Attributes, AreBoundedAndPrintable) {
    Attributes attributes;
    addAttribute(attributes, "", "1");
    addAttribute(attributes, "empty", "");
    EXPECT_TRUE(attributes.empty());
    addAttribute(attributes, "short", std::string(80, 'x'));
    EXPECT_EQ(attributes.back().value, std::string(80, 'x'));
    addAttribute(attributes, "long", std::string(1 << 20, 'x'));
    EXPECT_EQ(attributes.back().value, std::string(77, 'x') + "...");
    addAttribute(attributes, std::string(200, 'n'), "\x1b[31m\n\xff");
    EXPECT_EQ(attributes.back().name.size(), 80U);
    EXPECT_EQ(attributes.back().value.find('\x1b'), std::string::npos);
    EXPECT_EQ(attributes.back().value.find('\n'), std::string::npos);
    std::string wide;
    for (int i = 0; i < 40; ++i)
        wide += "\xe5\xb1\x82";
    addAttribute(attributes, "wide", wide);
    EXPECT_TRUE(attributes.back().value.ends_with("..."));
    EXPECT_EQ((attributes.back().value.size() - 3) % 3, 0U); // no character is cut in two
    for (int i = 0; i < 100; ++i)
        addAttribute(attributes, "n" + std::to_string(i), "1");
    EXPECT_EQ(attributes.size(), mostAttributes);
}

TEST(Attributes, OfCaffe) {
    const auto model = read(
        "name: 'n'\ninput: 'data'\ninput_dim: 1\ninput_dim: 3\ninput_dim: 8\ninput_dim: 8\n"
        "layer { name: 'c' type: 'Convolution' bottom: 'data' top: 'c'\n"
        "  convolution_param { num_output: 4 kernel_size: 3 pad: 1 pad: 2 group: 1 bias_term: false\n"
        "    weight_filler { type: 'xavier' } } }\n"
        "layer { name: 'r' type: 'ReLU' bottom: 'c' top: 'c' relu_param { negative_slope: 0.1 } }\n"
        "layer { name: 'n' type: 'LRN' bottom: 'c' top: 'n'\n"
        "  lrn_param { local_size: 5 alpha: 0.0001 beta: 0.75 } }\n"
        "layer { name: 'p' type: 'Pooling' bottom: 'n' top: 'p'\n"
        "  pooling_param { pool: AVE kernel_size: 3 stride: 2 } }\n"
        "layer { name: 'f' type: 'Reshape' bottom: 'p' top: 'f'\n"
        "  reshape_param { shape { dim: 0 dim: -1 } } }\n"
        "layer { name: 'd' type: 'Dropout' bottom: 'f' top: 'f' dropout_param { dropout_ratio: 0.4 } }\n",
        "net.prototxt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes& conv = attributesOf(model, "c");
    EXPECT_EQ(valueOf(conv, "num_output"), "4");
    EXPECT_EQ(valueOf(conv, "kernel_size"), "3");
    EXPECT_EQ(valueOf(conv, "pad"), "1, 2");
    EXPECT_EQ(valueOf(conv, "bias_term"), "false");
    EXPECT_EQ(valueOf(conv, "stride"), "(none)"); // as the file leaves it at its default
    EXPECT_EQ(valueOf(attributesOf(model, "r"), "negative_slope"), "0.1");
    EXPECT_EQ(valueOf(attributesOf(model, "n"), "alpha"), "0.0001");
    EXPECT_EQ(valueOf(attributesOf(model, "n"), "beta"), "0.75");
    EXPECT_EQ(valueOf(attributesOf(model, "p"), "pool"), "AVE");
    EXPECT_EQ(valueOf(attributesOf(model, "f"), "shape"), "0, -1");
    EXPECT_EQ(valueOf(attributesOf(model, "d"), "dropout_ratio"), "0.4");
}

TEST(Attributes, OfCaffesOlderForm) {
    const auto model = read("input: 'data'\ninput_dim: 1\ninput_dim: 3\ninput_dim: 8\ninput_dim: 8\n"
                            "layers { name: 'c' type: CONVOLUTION bottom: 'data' top: 'c'\n"
                            "  convolution_param { num_output: 4 kernel_size: 3 } }\n"
                            "layers { name: 'd' type: DROPOUT bottom: 'c' top: 'c'\n"
                            "  dropout_param { dropout_ratio: 0.5 } }\n",
                            "net.prototxt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(valueOf(attributesOf(model, "c"), "kernel_size"), "3");
    EXPECT_EQ(valueOf(attributesOf(model, "d"), "dropout_ratio"), "0.5");
}

TEST(Attributes, OfDarknet) {
    const auto model = read("[net]\nwidth=8\nheight=8\nchannels=3\n"
                            "[convolutional]\nbatch_normalize=1\nfilters=8\nsize=3\nstride=1\npad=1\n"
                            "activation=leaky\n[maxpool]\nsize=2\nstride=2\n",
                            "net.cfg");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes& conv = attributesOf(model, "0_conv");
    EXPECT_EQ(conv.size(), 6U);
    EXPECT_EQ(valueOf(conv, "activation"), "leaky");
    EXPECT_EQ(valueOf(conv, "filters"), "8");
    EXPECT_EQ(valueOf(attributesOf(model, "1_maxpool"), "size"), "2");
    EXPECT_TRUE(attributesOf(model, "input").empty());
}

TEST(Attributes, OfOpenVino) {
    const auto model = read(R"(<?xml version="1.0"?>
<net batch="1" name="old" version="6">
 <layers>
  <layer id="0" name="data" precision="FP16" type="Input">
   <output><port id="0"><dim>1</dim><dim>3</dim><dim>8</dim><dim>8</dim></port></output>
  </layer>
  <layer id="1" name="conv1" precision="FP16" type="Convolution">
   <data dilations="1,1" group="1" kernel="3,3" output="4" pads_begin="1,1" pads_end="1,1" strides="1,1"/>
   <input><port id="0"><dim>1</dim><dim>3</dim><dim>8</dim><dim>8</dim></port></input>
   <output><port id="3"><dim>1</dim><dim>4</dim><dim>8</dim><dim>8</dim></port></output>
   <blobs><weights offset="0" size="216"/><biases offset="216" size="8"/></blobs>
  </layer>
 </layers>
 <edges><edge from-layer="0" from-port="0" to-layer="1" to-port="0"/></edges>
</net>)",
                            "net.xml");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes& conv = attributesOf(model, "conv1");
    EXPECT_EQ(conv.size(), 7U);
    EXPECT_EQ(conv.front(), (Attribute{"dilations", "1,1"}));
    EXPECT_EQ(valueOf(conv, "kernel"), "3,3");
}

TEST(Attributes, OfPipeDream) {
    const auto model = read("node1 -- Input0 -- forward_compute_time=0.0, backward_compute_time=0.0, "
                            "activation_size=100.0, parameter_size=0.0\n"
                            "node2 -- Conv2d(3, 96, kernel_size=(3, 3), bias=False) -- "
                            "forward_compute_time=1.0, backward_compute_time=1.0, activation_size=100.0, "
                            "parameter_size=10.0\n\tnode1 -- node2\n",
                            "net/graph.txt");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes expected{{"kernel_size", "(3, 3)"}, {"bias", "False"}, {"arguments", "3, 96"}};
    EXPECT_EQ(attributesOf(model, "node2"), expected);
}

TEST(Attributes, OfOnnx) {
    const std::filesystem::path file =
        std::filesystem::path(CUTPOINT_SHARED_DATA) / "models/onnx/light_resnet50.onnx";
    if (!std::filesystem::exists(file))
        GTEST_SKIP() << "the shared data are not here";
    std::ifstream stream(file, std::ios::binary);
    const std::string content((std::istreambuf_iterator<char>(stream)), {});
    const auto model = read(content, file.filename().string());
    ASSERT_TRUE(model.ok()) << model.error().text();
    std::size_t convolutions = 0;
    for (const Layer& layer : model->graph->layers()) {
        if (layer.type == "BatchNormalization") {
            EXPECT_NE(valueOf(layer.attributes, "epsilon"), "(none)") << layer.name;
        }
        if (layer.type != "Conv")
            continue;
        ++convolutions;
        if (convolutions == 1) {
            EXPECT_EQ(valueOf(layer.attributes, "kernel_shape"), "7, 7");
            EXPECT_EQ(valueOf(layer.attributes, "strides"), "2, 2");
            EXPECT_EQ(valueOf(layer.attributes, "pads"), "3, 3, 3, 3");
        }
    }
    EXPECT_EQ(convolutions, 53U);
}

TEST(Attributes, NativeKeepsThem) {
    const std::string text = R"({"format":"cutpoint-model","version":1,"name":"toy","layers":[
 {"name":"in","output_shape":[1,3,2,2],"input":true},
 {"name":"conv","type":"Conv","inputs":["in"],"output_bytes":8,
  "attributes":{"kernel":"3, 3","alpha":0.5,"group":2,"bias":true,"odd":[1],"none":null}}]})";
    const auto model = read(text, "m.json");
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Attributes& conv = attributesOf(model, "conv");
    EXPECT_EQ(conv.size(), 4U);
    EXPECT_EQ(valueOf(conv, "kernel"), "3, 3");
    EXPECT_EQ(valueOf(conv, "alpha"), "0.5");
    EXPECT_EQ(valueOf(conv, "group"), "2");
    EXPECT_EQ(valueOf(conv, "bias"), "true");
    const auto again = read(writeNative(*model->graph, model->profile), "again.json");
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(attributesOf(again, "conv"), conv);
    EXPECT_TRUE(attributesOf(again, "in").empty());
    EXPECT_EQ(writeNative(*model->graph, {}).find("\"attributes\": {}"), std::string::npos);

    std::string many = R"({"format":"cutpoint-model","version":1,"layers":[{"name":"in","output_bytes":8,)"
                       R"("input":true},{"name":"c","inputs":["in"],"output_bytes":8,"attributes":{)";
    for (int i = 0; i < 1000; ++i)
        many += (i ? ",\"a" : "\"a") + std::to_string(i) + "\":\"" + std::string(500, 'x') + "\"";
    const auto bounded = read(many + "}}]}", "m.json");
    ASSERT_TRUE(bounded.ok()) << bounded.error().text();
    EXPECT_EQ(attributesOf(bounded, "c").size(), mostAttributes);
    const auto noObject = read(R"({"format":"cutpoint-model","version":1,"layers":[{"name":"in",
      "output_bytes":8,"input":true,"attributes":[1]}]})",
                               "m.json");
    ASSERT_TRUE(noObject.ok());
    EXPECT_TRUE(attributesOf(noObject, "in").empty());
}
