// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of bad file, through the two doors users come in by: each is refused or warned about by name,
// place and fix.
#include "core/import/import.h"
#include "core/import/profiles/apply_profile.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace cutpoint;

namespace {

struct Bad {
    std::string what;
    std::string file;
    std::string content;
    std::string code;
    int line = 0;
    std::string node = "";
};

void PrintTo(const Bad& bad, std::ostream* out) {
    *out << bad.what;
}

std::string testName(const ::testing::TestParamInfo<Bad>& info) {
    std::string name = info.param.what;
    std::erase_if(name, [](unsigned char c) { return std::isalnum(c) == 0; });
    return name;
}

std::string utf16(const std::string& text) {
    std::string wide = "\xFF\xFE";
    for (const char c : text) {
        wide += c;
        wide += '\0';
    }
    return wide;
}

const std::string kCsv = "layer,edge_s,cloud_s,output_bytes\ninput,0,0,100\nconv1,0.5,0.25,50\nfc1,2,1,4\n";
const std::string kNet = "[net]\nwidth=8\nheight=8\nchannels=3\n";
const std::string kInput = "input: 'data'\ninput_shape { dim: 1 dim: 3 dim: 8 dim: 8 }\n";
const std::string kNode = " -- Conv2d(1, 1) -- forward_compute_time=1.0, backward_compute_time=0.0, ";

std::string native(const std::string& layers) {
    return "{\"format\":\"cutpoint-model\",\"version\":1,\"name\":\"n\",\"layers\":[" + layers + "]}";
}

std::string msr(const std::string& nodes, const std::string& edges) {
    return "{\"nodes\":[" + nodes + "],\"edges\":[" + edges + "]}";
}

class BadModel : public ::testing::TestWithParam<Bad> {};
class BadProfile : public ::testing::TestWithParam<Bad> {};

Result<ImportedModel> read(const std::string& content, const std::string& file) {
    ImportOptions options;
    options.file = file;
    return importModel(content, options);
}

} // namespace

TEST_P(BadModel, IsRefusedByNamePlaceAndFix) {
    const Bad& bad = GetParam();
    const auto model = read(bad.content, bad.file);
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, bad.code) << model.error().message;
    EXPECT_EQ(model.error().file, bad.file);
    EXPECT_EQ(model.error().line, bad.line) << model.error().message;
    EXPECT_EQ(model.error().node, bad.node) << model.error().message;
    EXPECT_FALSE(model.error().message.empty());
    EXPECT_FALSE(model.error().fix.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, BadModel,
    ::testing::Values(
        Bad{"empty", "m.json", "", "empty-file"}, Bad{"blank", "m.json", " \r\n\n", "empty-file"},
        Bad{"textNamedOnnx", "m.onnx", "<html>not found</html>", "not-onnx"},
        Bad{"emptyOnnx", "m.onnx", "", "empty-file"},
        Bad{"truncatedOnnx", "m.onnx", std::string("\x08\x07\x3a\x20\x0a\x04", 6), "bad-onnx"},
        Bad{"fourGigabyteOnnx", "m.onnx", std::string("\x08\x07\x3a\xff\xff\xff\xff\x0f\x0a\x02xy", 12),
            "bad-onnx"},
        Bad{"binary", "m.bin", std::string("\x7f\x45LF\0\0\1", 7), "unknown-format"},
        Bad{"nulInText", "m.cfg", std::string("[net]\0width=3", 13), "unknown-format"},
        Bad{"prose", "m.txt", "Dear reader,\nthis is a letter.\n", "unknown-format"},
        Bad{"utf16Csv", "m.csv", utf16(kCsv), "utf-16"}, Bad{"utf16Cfg", "m.cfg", utf16(kNet), "utf-16"},
        Bad{"deepJson", "m.json", "{\"a\":" + std::string(100000, '['), "json-too-deep"},
        Bad{"brokenJson", "m.json", "{\"format\":\"cutpoint-model\",\n\"layers\":[,]}", "json-syntax", 2},
        Bad{"hugeNumberJson", "m.json",
            native("{\"name\":\"i\",\"input\":true,\"output_bytes\":1},\n{\"name\":\"a\",\"edge_s\":1e999}"),
            "json-syntax", 2},
        Bad{"negativeTimeJson", "m.json",
            native("{\"name\":\"i\",\"input\":true},{\"name\":\"a\",\"edge_s\":-1,\"inputs\":[\"i\"]}"),
            "bad-number", 0, "a"},
        Bad{"overflowingShapeJson", "m.json",
            native("{\"name\":\"i\",\"input\":true,\"output_shape\":[1099511627776,1099511627776]}"),
            "bad-shape", 0, "i"},
        Bad{"duplicateJson", "m.json",
            native("{\"name\":\"i\",\"input\":true,\"output_bytes\":1},{\"name\":\"a\",\"inputs\":[\"i\"]},"
                   "{\"name\":\"a\",\"inputs\":[\"i\"]}"),
            "duplicate-name", 0, "a"},
        Bad{"missingLayerJson", "m.json",
            native("{\"name\":\"i\",\"input\":true},{\"name\":\"a\",\"inputs\":[\"ghost\"]}"), "bad-link", 0,
            "a"},
        Bad{"msrNegative", "m.json", msr("{\"id\":1,\"name\":\"a\",\"cpuLatency\":-1,\"fpgaLatency\":1}", ""),
            "bad-number", 0, "a"},
        Bad{"msrGhost", "m.json",
            msr("{\"id\":1,\"name\":\"a\",\"cpuLatency\":1,\"fpgaLatency\":1}",
                "{\"sourceId\":1,\"destId\":9,\"size\":1}"),
            "bad-link"},
        Bad{"missingBrace", "m.prototxt",
            kInput + "layer { name: 'a' type: 'ReLU' bottom: 'data' top: 'a'\nlayer { name: 'b' }\n",
            "missing-brace", 3},
        Bad{"hugeCaffe", "m.prototxt",
            kInput + "layer { name: 'a' type: 'InnerProduct' bottom: 'data' top: 'a'\n inner_product_param { "
                     "num_output: 4294967295 } }\n"
                     "layer { name: 'b' type: 'InnerProduct' bottom: 'a' top: 'b'\n inner_product_param { "
                     "num_output: 4294967295 axis: 2 } }\n",
            "bad-shape", 5, "b"},
        Bad{"hugeDimsCaffe", "m.prototxt",
            "input: 'data'\ninput_shape { dim: 9223372036854775807 dim: 9223372036854775807 }\n"
            "layer { name: 'a' type: 'ReLU' bottom: 'data' top: 'a' }\n",
            "bad-shape", 1, "data"},
        Bad{"overlongNumberCaffe", "m.prototxt",
            kInput + "layer { name: 'a' type: 'LRN' bottom: 'data' top: 'a'\n"
                     "lrn_param { local_size: 99999999999 } }\n",
            "bad-syntax", 4},
        Bad{"hugeDarknet", "m.cfg", kNet + "[upsample]\nstride=1048576\n[upsample]\nstride=1048576\n",
            "bad-shape", 5, "0_upsample"},
        Bad{"overlongNumberDarknet", "m.cfg", kNet + "[convolutional]\nfilters=1e999\n", "bad-number", 6},
        Bad{"nanCsv", "m.csv", kCsv + "x,nan,1,1\n", "bad-number", 5, "x"},
        Bad{"infiniteCsv", "m.csv", kCsv + "x,inf,1,1\n", "bad-number", 5, "x"},
        Bad{"hugeNumberCsv", "m.csv", kCsv + "x,1e999,1,1\n", "bad-number", 5, "x"},
        Bad{"absurdSizeCsv", "m.csv", kCsv + "x,1,1,1e300\n", "bad-number", 5, "x"},
        Bad{"negativeCsv", "m.csv", kCsv + "x,1,-1,1\n", "negative-number", 5, "x"},
        Bad{"raggedCsv", "m.csv", kCsv + "x,1\n", "ragged-row", 5, "x"},
        Bad{"openQuoteCsv", "m.csv", kCsv + "\"x,1,1,1\n", "open-quote", 5},
        Bad{"duplicateCsv", "m.csv", kCsv + "conv1,1,1,1\n", "duplicate-name", 0, "conv1"},
        Bad{"commaDecimalInCommaCsv", "m.csv", kCsv + "x,1,5,2,1\n", "ragged-row", 5, "x"},
        Bad{"cyclicPipedream", "graph.txt",
            "node1" + kNode + "activation_size=1.0, parameter_size=0.0\nnode2" + kNode +
                "activation_size=1.0, parameter_size=0.0\n\tnode1 -- node2\n\tnode2 -- node1\n",
            "cyclic-graph", 0, "node1"},
        Bad{"hugePipedream", "graph.txt",
            "node1" + kNode + "activation_size=[1e308; 1e308], parameter_size=0.0\n", "bad-number", 1,
            "node1"},
        Bad{"nanPipedream", "graph.txt", "node1" + kNode + "activation_size=nan, parameter_size=0.0\n",
            "bad-number", 1, "node1"},
        Bad{"ghostPipedream", "graph.txt",
            "node1" + kNode + "activation_size=1.0, parameter_size=0.0\n\tnode1 -- node7\n", "bad-link", 2,
            "node7"}),
    testName);

TEST_P(BadProfile, IsRefusedAndTheOpenProfileStays) {
    const Bad& bad = GetParam();
    const auto model = read(kCsv, "m.csv");
    ASSERT_TRUE(model.ok());
    const auto applied =
        applyProfile(*model->graph, model->profile, bad.content, ProfileRole::Both, bad.file);
    ASSERT_FALSE(applied.ok());
    EXPECT_EQ(applied.error().code, bad.code) << applied.error().message;
    EXPECT_EQ(applied.error().file, bad.file);
    EXPECT_EQ(applied.error().line, bad.line);
    EXPECT_EQ(applied.error().node, bad.node);
    EXPECT_FALSE(applied.error().fix.empty());
    EXPECT_EQ(model->profile.layers[1].edge, Seconds(0.5));
}

INSTANTIATE_TEST_SUITE_P(
    Hostile, BadProfile,
    ::testing::Values(Bad{"empty", "p.csv", "", "empty-file"}, Bad{"utf16", "p.csv", utf16(kCsv), "utf-16"},
                      Bad{"nul", "p.csv", std::string("\0\0\0", 3), "unknown-profile"},
                      Bad{"noLayerColumn", "p.csv", "a,b\n1,2\n", "no-layer-column", 1},
                      Bad{"noTimes", "p.csv", "layer,edge\nconv1,1\n", "no-time-column", 1},
                      Bad{"nan", "p.csv", "layer,edge_s,cloud_s\nconv1,NaN,1\n", "bad-number", 2, "conv1"},
                      Bad{"huge", "p.csv", "layer,edge_s,cloud_s\nconv1,1e999,1\n", "bad-number", 2, "conv1"},
                      Bad{"negative", "p.csv", "layer,edge_s,cloud_s\r\nconv1,1,1\r\nfc1,-1,1\r\n",
                          "negative-number", 3, "fc1"},
                      Bad{"duplicate", "p.csv", "layer,edge_s,cloud_s\nconv1,1,1\nconv1,1,1\n",
                          "duplicate-name", 3, "conv1"},
                      Bad{"anotherModel", "p.csv", "layer,edge_s,cloud_s\nzzzzzzzz,1,1\n",
                          "profile-of-another-model"},
                      Bad{"oneSided", "p.csv", "layer,edge_s\nconv1,1\n", "one-sided-profile", 1},
                      Bad{"deepJson", "p.json", std::string(5000, '{'), "json-too-deep"},
                      Bad{"brokenJson", "p.json", "{\n\"a\":\n}", "json-syntax", 3}),
    testName);

TEST(HostileProfile, MissingLayersSemicolonsAndCommasAreReadAndSaid) {
    const auto model = read(kCsv, "m.csv");
    const auto applied = applyProfile(*model->graph, emptyProfile(*model->graph),
                                      "\xEF\xBB\xBFlayer;edge_s;cloud_s\r\nconv1;0,5;0,25\r\nconv9;1;1\r\n",
                                      ProfileRole::Both, "p.csv");
    ASSERT_TRUE(applied.ok()) << applied.error().message;
    EXPECT_EQ(applied->profile.layers[1].edge, Seconds(0.5));
    const auto count = [&](const char* code) {
        return std::count_if(applied->issues.begin(), applied->issues.end(),
                             [&](const Issue& i) { return i.code == code; });
    };
    EXPECT_EQ(count("decimal-comma"), 1);
    EXPECT_EQ(count("layer-without-times"), 1);
    EXPECT_EQ(count("unmatched-row"), 1);
}

TEST(HostileText, LineEndsAndMarksOfOtherSystemsChangeNothing) {
    const auto withCrlf = [](std::string text) {
        for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 2)
            text.insert(at, 1, '\r');
        return "\xEF\xBB\xBF" + text;
    };
    const std::pair<std::string, std::string> models[] = {
        {"m.csv", kCsv},
        {"m.cfg", kNet + "[convolutional]\nfilters=2\n"},
        {"m.prototxt", kInput + "layer { name: 'a' type: 'ReLU' bottom: 'data' top: 'a' }\n"},
        {"m.json",
         native("{\"name\":\"i\",\"input\":true,\"output_bytes\":1},\n{\"name\":\"a\",\"inputs\":[\"i\"]}")},
        {"graph.txt", "node1 -- Input0 -- forward_compute_time=0.0, activation_size=5.0, parameter_size=0.0\n"
                      "node2" +
                          kNode + "activation_size=1.0, parameter_size=0.0\n\tnode1 -- node2\n"}};
    for (const auto& [file, text] : models) {
        const auto plain = read(text, file), other = read(withCrlf(text), file);
        ASSERT_TRUE(plain.ok()) << file << plain.error().message;
        ASSERT_TRUE(other.ok()) << file << other.error().message;
        ASSERT_EQ(plain->graph->size(), other->graph->size());
        for (LayerId v = 0; v < plain->graph->size(); ++v) {
            EXPECT_EQ(plain->graph->layer(v).name, other->graph->layer(v).name);
            EXPECT_EQ(plain->graph->layer(v).outputBytes, other->graph->layer(v).outputBytes);
        }
    }
}
