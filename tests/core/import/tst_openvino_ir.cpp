// SPDX-License-Identifier: GPL-3.0-or-later
// OpenVINO's intermediate representation, and the files of other tools that are named instead of read.
#include "core/import/import.h"
#include "core/import/xml_reader.h"

#include <gtest/gtest.h>

#include <random>

using namespace cutpoint;

namespace {

/// Parameter - Convolution (float16 weights, converted) - ReLU - MatMul - Result, version 11.
const char* const kNet = R"(<?xml version="1.0"?>
<!-- made for this test -->
<net name="small" version="11">
 <layers>
  <layer id="0" name="image" type="Parameter" version="opset1">
   <data shape="?,3,8,8" element_type="f32"/>
   <output><port id="0" precision="FP32" names="image"><dim>-1</dim><dim>3</dim><dim>8</dim><dim>8</dim></port></output>
  </layer>
  <layer id="1" name="w" type="Const" version="opset1">
   <data element_type="f16" shape="16,3,3,3" offset="0" size="864"/>
   <output><port id="0" precision="FP16"><dim>16</dim><dim>3</dim><dim>3</dim><dim>3</dim></port></output>
  </layer>
  <layer id="2" name="w/convert" type="Convert" version="opset1">
   <data destination_type="f32"/>
   <input><port id="0" precision="FP16"><dim>16</dim><dim>3</dim><dim>3</dim><dim>3</dim></port></input>
   <output><port id="1" precision="FP32"><dim>16</dim><dim>3</dim><dim>3</dim><dim>3</dim></port></output>
  </layer>
  <layer id="3" name="conv &amp; co" type="Convolution" version="opset1">
   <data strides="1, 1" pads_begin="1, 1" pads_end="1, 1"/>
   <input>
    <port id="0" precision="FP32"><dim>-1</dim><dim>3</dim><dim>8</dim><dim>8</dim></port>
    <port id="1" precision="FP32"><dim>16</dim><dim>3</dim><dim>3</dim><dim>3</dim></port>
   </input>
   <output><port id="2" precision="FP32" names="conv_out,x"><dim>-1</dim><dim>16</dim><dim>8</dim><dim>8</dim></port></output>
  </layer>
  <layer id="4" name="relu" type="ReLU" version="opset1">
   <input><port id="0" precision="FP32"><dim>-1</dim><dim>16</dim><dim>8</dim><dim>8</dim></port></input>
   <output><port id="1" precision="FP32"><dim>-1</dim><dim>16</dim><dim>8</dim><dim>8</dim></port></output>
  </layer>
  <layer id="5" name="result" type="Result" version="opset1">
   <input><port id="0" precision="FP32"><dim>-1</dim><dim>16</dim><dim>8</dim><dim>8</dim></port></input>
  </layer>
 </layers>
 <edges>
  <edge from-layer="0" from-port="0" to-layer="3" to-port="0"/>
  <edge from-layer="1" from-port="0" to-layer="2" to-port="0"/>
  <edge from-layer="2" from-port="1" to-layer="3" to-port="1"/>
  <edge from-layer="3" from-port="2" to-layer="4" to-port="0"/>
  <edge from-layer="4" from-port="1" to-layer="5" to-port="0"/>
 </edges>
</net>
)";

/// As the tools before version 10 wrote it: weights as blobs, precision at the layer.
const char* const kOldNet = R"(<?xml version="1.0" ?>
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
</net>)";

Result<ImportedModel> read(std::string_view text, const std::string& file = "net.xml") {
    ImportOptions options;
    options.file = file;
    return importModel(text, options);
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return text.replace(at, what.size(), by);
}

} // namespace

TEST(OpenVino, LayersShapesAndWeightsWithoutTheBin) {
    const auto model = read(kNet);
    ASSERT_TRUE(model.ok()) << model.error().text();
    EXPECT_EQ(model->format, "openvino");
    ASSERT_EQ(model->graph->size(), 3); // weights and the result are no layers
    const LayerId v = model->graph->find("conv & co");
    ASSERT_GE(v, 0);
    const Layer& conv = model->graph->layer(v);
    EXPECT_EQ(conv.outputShape, (Shape{1, 16, 8, 8}));
    EXPECT_EQ(conv.outputBytes.value, 16 * 8 * 8 * 4);
    EXPECT_EQ(conv.flops, 2.0 * 16 * 3 * 3 * 3 * 8 * 8);
    EXPECT_EQ(conv.parameterBytes.value, 16 * 3 * 3 * 3 * 2); // stored as float16
    EXPECT_TRUE(model->graph->layer(model->graph->find("relu")).isOutput);
    EXPECT_EQ(model->origins.layers[static_cast<std::size_t>(v)].tensors.front(), "conv_out");
}

TEST(OpenVino, OlderVersionsWithBlobs) {
    const auto model = read(kOldNet);
    ASSERT_TRUE(model.ok()) << model.error().text();
    const Layer& conv = model->graph->layer(model->graph->find("conv1"));
    EXPECT_EQ(conv.flops, 2.0 * 4 * 8 * 8 * 3 * 3 * 3);
    EXPECT_EQ(conv.parameterBytes.value, 224);
    EXPECT_EQ(conv.outputBytes.value, 4 * 8 * 8 * 2);
}

TEST(OpenVino, RenamedIsKnownByItsContent) {
    EXPECT_TRUE(read(kNet, "model.json").ok());
    EXPECT_TRUE(read(kNet, "model").ok());
}

TEST(OpenVino, AnOpenAxisIsRefusedWithTheWay) {
    const auto model = read(replaced(kNet, "<dim>3</dim><dim>8</dim><dim>8</dim></port></output>",
                                     "<dim>3</dim><dim>-1</dim><dim>8</dim></port></output>"));
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, "dynamic-shape");
    EXPECT_EQ(model.error().node, "image");
}

TEST(OpenVino, CyclesMissingLayersAndDoubleIdsAreRefused) {
    EXPECT_EQ(read(replaced(kNet, "<edge from-layer=\"0\" from-port=\"0\" to-layer=\"3\"",
                            "<edge from-layer=\"4\" from-port=\"1\" to-layer=\"3\""))
                  .error()
                  .code,
              "cyclic-graph");
    EXPECT_EQ(read(replaced(kNet, "from-layer=\"3\"", "from-layer=\"77\"")).error().code, "bad-link");
    EXPECT_EQ(read(replaced(kNet, "id=\"4\" name", "id=\"3\" name")).error().code, "duplicate-name");
}

TEST(OpenVino, CutShortAnywhereIsReadOrRefused) {
    const std::string whole = kNet;
    for (std::size_t size = 0; size < whole.size() - 8; size += 3)
        EXPECT_FALSE(read(whole.substr(0, size)).ok()) << size;
}

TEST(OpenVino, HostileTextsNeverCrash) {
    std::mt19937 random(11);
    const std::string whole = kNet;
    const char* const bits[] = {
        "<", ">", "/", "\"", "&", "<layer ", "</layer>", "-1", "99999999999999999999", "<dim>"};
    for (int round = 0; round < 5000; ++round) {
        std::string text = whole;
        for (int k = 0; k < 3; ++k)
            text.replace(random() % text.size(), random() % 6, bits[random() % std::size(bits)]);
        const auto model = read(text);
        if (!model.ok())
            continue;
        for (const Layer& layer : model->graph->layers())
            EXPECT_GE(layer.flops, 0);
    }
    std::string deep = "<net>";
    for (int k = 0; k < 100000; ++k)
        deep += "<layer>";
    EXPECT_FALSE(read(deep).ok());
    EXPECT_FALSE(read("<!DOCTYPE a [<!ENTITY b \"x\">]><net name=\"&b;\"></net>").ok());
    EXPECT_FALSE(read("<html><body>Not found</body></html>").ok());
}

TEST(ForeignModels, AreNamedWithTheWayToOnnx) {
    using namespace std::string_literals;
    const std::pair<std::string, const char*> files[] = {
        {"\x1c\0\0\0ORTM"s + std::string(64, '\0'), ".ort"},
        {"PK\x03\x04"s + std::string(26, '\0') + "resnet/data.pkl" + std::string(64, '\0'), "PyTorch"},
        {"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19."s + std::string(64, '\0'), "PyTorch"},
        {"\x89HDF\r\n\x1a\n"s + std::string(64, '\0'), "Keras"},
        // Field 1 a version, field 2 a description, field 500 a network.
        {"\x08\x04\x12\x04\x0a\x02hi\xa2\x1f\x02xy"s, "Core ML"},
        {"\x08\x01\x12\x0b\x0a\x09\x22\x05serve\x2a\x00"s, "SavedModel"},
        {"\x0a\x16\x0a\x05input\x12\x0bPlaceholder\x22\x00"s, "TensorFlow graph"},
        {"ptrt\0\0\0\0"s + std::string(64, '\0'), "TensorRT"},
        {"version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"s, "Git LFS"},
    };
    for (const auto& [content, word] : files) {
        for (const char* name : {"model.onnx", "model.bin"}) {
            const auto model = read(content, name);
            ASSERT_FALSE(model.ok()) << word;
            EXPECT_EQ(model.error().code, "foreign-format") << word;
            EXPECT_NE(std::string(model.error().message).find(word), std::string::npos)
                << std::string(model.error().message);
            EXPECT_FALSE(model.error().fix.empty());
        }
    }
}
