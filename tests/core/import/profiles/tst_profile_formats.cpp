// SPDX-License-Identifier: GPL-3.0-or-later
// Every format: a minimal file, and what is refused.
#include "core/import/profiles/read_profile.h"

#include <gtest/gtest.h>

#include <map>

using namespace cutpoint;

namespace {

/// The smallest file of each format that says something.
const std::map<std::string, std::string> kMinimal = {
    {"onnxruntime", R"([
{"cat":"Session","dur":10,"ts":0,"name":"model_loading_uri","args":{}},
{"cat":"Node","tid":1,"dur":900,"ts":10,"name":"a_kernel_time","args":{"op_name":"Conv","node_index":"0"}},
{"cat":"Session","dur":950,"ts":5,"name":"model_run","args":{}},
{"cat":"Node","tid":1,"dur":100,"ts":1010,"name":"a_kernel_time","args":{"op_name":"Conv","node_index":"0"}},
{"cat":"Session","dur":120,"ts":1005,"name":"model_run","args":{}},
{"cat":"Node","tid":1,"dur":300,"ts":2010,"name":"a_kernel_time","args":{"op_name":"Conv","node_index":"0"}},
{"cat":"Session","dur":320,"ts":2005,"name":"model_run","args":{}}])"},
    {"openvino", "layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\n"
                 "a;EXECUTED;Convolution;x;0.2;0.0\nTotal;;;;0.2;0.0\n\n"},
    {"caffe-time", "I0803 16:17:07.206199  4515 caffe.cpp:406] Average time per layer: \n"
                   "I0803 16:17:07.206244  4515 caffe.cpp:409]       a\tforward: 0.2 ms.\n"
                   "I0803 16:17:07.206333  4515 caffe.cpp:412]       a\tbackward: 0.9 ms.\n"
                   "I0803 16:17:07.208546  4515 caffe.cpp:417] Average Forward pass: 0.25 ms.\n"},
    {"tensorrt",
     R"([ { "count" : 10 }, { "name" : "a", "timeMs" : 2, "averageMs" : 0.2, "percentage" : 100 } ])"},
    {"tflite", "============================== Run Order ==============================\n"
               "\t[node type]\t[first]\t[avg ms]\t[%]\t[cdf%]\t[mem KB]\t[times called]\t[Name]\n"
               "\tCONV_2D\t0.3\t0.2\t100%\t100%\t0\t1\t[a]:0\n"},
    {"pytorch", R"({"schemaVersion":1,"traceEvents":[{"ph":"X","cat":"cpu_op","name":"aten::conv2d","tid":1,
"ts":5,"dur":200,"args":{"Input Dims":[[1,3,8,8],[4,3,3,3]]}}]})"},
    {"ncnn", "Convolution              a                              0.20ms    |\n"},
    {"csv", "layerName,realTime (ms)\na,0.2\n"},
    {"native", R"({"format":"cutpoint-model","version":1,"name":"n","layers":[
{"name":"in","input":true,"output_bytes":4},{"name":"a","inputs":["in"],"edge_s":0.0002,"cloud_s":0.0001,"output_bytes":4}]})"},
};

Result<MeasuredProfile> read(const std::string& text) {
    return readMeasuredProfile(text, "some.file");
}

std::string codeOf(const std::string& text) {
    const auto profile = read(text);
    return profile ? "" : profile.error().code.word();
}

std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    EXPECT_NE(at, std::string::npos) << from;
    return at == std::string::npos ? text : text.replace(at, from.size(), to);
}

} // namespace

TEST(ProfileFormats, MinimalOnesAreToldApartByContent) {
    for (const auto& [format, text] : kMinimal) {
        const auto profile = read(text);
        ASSERT_TRUE(profile.ok()) << format << ": " << std::string(profile.error().message);
        EXPECT_EQ(profile->format, format);
        const MeasuredRow& row = format == "native" ? profile->rows.at(1) : profile->rows.at(0);
        EXPECT_NEAR(row.timing.time.value, 0.0002, 1e-9) << format;
        EXPECT_FALSE(profile->tool.empty());
        // Byte order mark and the line ends of another system change nothing.
        std::string other = "\xEF\xBB\xBF";
        for (const char c : text)
            other += c == '\n' ? "\r\n" : std::string(1, c);
        const auto again = read(other);
        ASSERT_TRUE(again.ok()) << format << ": " << std::string(again.error().message);
        EXPECT_EQ(again->rows.size(), profile->rows.size()) << format;
    }
}

TEST(ProfileFormats, TruncatedAnywhereIsReadOrRefused) {
    for (const auto& [format, text] : kMinimal)
        for (std::size_t length = 0; length < text.size(); ++length) {
            const auto profile = read(text.substr(0, length));
            if (profile)
                for (const MeasuredRow& row : profile->rows)
                    EXPECT_GE(row.timing.time.value, 0) << format;
            else
                EXPECT_FALSE(std::string(profile.error().message).empty()) << format << length;
        }
    EXPECT_NE(codeOf(kMinimal.at("onnxruntime").substr(0, 400)), "");
    EXPECT_NE(codeOf(kMinimal.at("tensorrt").substr(0, 60)), "");
}

TEST(ProfileFormats, HostileNumbersAreNamed) {
    EXPECT_EQ(codeOf(replaced(kMinimal.at("onnxruntime"), "\"dur\":900", "\"dur\":-900")), "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("onnxruntime"), "\"dur\":900", "\"dur\":1e300")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("onnxruntime"), "\"dur\":900", "\"dur\":\"x\"")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("tensorrt"), "\"averageMs\" : 0.2", "\"averageMs\" : -1")),
              "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("tensorrt"), "\"averageMs\" : 0.2", "\"averageMs\" : 1e99")),
              "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("openvino"), "0.2;0.0\nTotal", "nan;0.0\nTotal")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("openvino"), "0.2;0.0\nTotal", "-3;0.0\nTotal")),
              "negative-number");
    EXPECT_EQ(
        codeOf(replaced(kMinimal.at("openvino"), "0.2;0.0\nTotal", "0.2;0.0\na;EXECUTED;C;x;1;0\nTotal")),
        "duplicate-name");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("openvino"), "a;EXECUTED;Convolution;x;0.2;0.0", "a;EXECUTED")),
              "ragged-row");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("caffe-time"), "0.2 ms", "-0.2 ms")), "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("caffe-time"), "0.2 ms", "1e30 ms")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("tflite"), "\t0.2\t", "\t-0.2\t")), "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("tflite"), "\t0.2\t", "\tinf\t")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("pytorch"), "\"dur\":200", "\"dur\":-1")), "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("ncnn"), "0.20ms", "1e20ms")), "bad-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("csv"), "0.2", "-0.2")), "negative-number");
    EXPECT_EQ(codeOf(replaced(kMinimal.at("csv"), "realTime (ms)", "realTime (hours)")), "no-time-column");
}

TEST(ProfileFormats, ColumnsInAnotherOrderAndShortRows) {
    EXPECT_EQ(codeOf("layerName;execStatus;realTime (ms);layerType\na;EXECUTED;0.2\n"), "ragged-row");
    EXPECT_EQ(codeOf("layerName;execStatus;realTime (ms);layerType\na;EXECUTED;0.2;Convolution\n"), "");
}

TEST(ProfileFormats, RefusedWithTheReason) {
    const auto messageOf = [](const std::string& text) {
        const auto profile = read(text);
        EXPECT_FALSE(profile.ok());
        return profile ? "" : std::string(profile.error().message) + " " + std::string(profile.error().fix);
    };
    const auto holds = [](const std::string& text, const char* part) {
        EXPECT_NE(text.find(part), std::string::npos) << text;
    };
    holds(messageOf(R"([{"startInMs" : 1, "endInMs" : 2, "computeMs" : 1, "latencyMs" : 1}])"),
          "exportTimes");
    holds(messageOf(R"({"Layers": ["a"], "Bindings": ["x"]})"), "exportLayerInfo");
    holds(messageOf("-----  -----\n   Name    Self CPU %   Self CPU   CPU total   # of Calls\n-----\n"),
          "one row per type");
    holds(messageOf(R"({"ArmNN":{"inference_measurements":{}}})"), "Arm NN");
    holds(messageOf(R"({"start":{"test_start":{}},"intervals":[]})"), "--bandwidth @FILE");
    holds(messageOf("\x1F\x8B\x08 etc"), "compressed");
    holds(messageOf(std::string("\x08\x07\0\x01 onnx", 9)), "binary");
    holds(messageOf("{\"a\": 1}"), "JSON");
    holds(messageOf("[]"), "JSON");
    holds(messageOf("hello\nworld\n"), "text");
    EXPECT_EQ(codeOf(""), "empty-file");
    EXPECT_EQ(codeOf("\xFF\xFEl\0"), "utf-16");
    // Nothing is said about models, Darknet or cells where the file is JSON or a log.
    for (const std::string& text : {std::string("{\"a\": 1}"), std::string("[1]"),
                                    std::string("I0803 hello\n"), std::string("[x]\ny=1\n")}) {
        const std::string message = messageOf(text);
        for (const char* word : {"Darknet", "cell", "ONNX model", "prototxt"})
            EXPECT_EQ(message.find(word), std::string::npos) << message;
    }
}

TEST(ProfileFormats, FirstRunIsWarmUp) {
    const auto profile = read(kMinimal.at("onnxruntime"));
    ASSERT_TRUE(profile.ok());
    EXPECT_EQ(profile->runs, 2);
    EXPECT_EQ(profile->rows.size(), 1U);
    EXPECT_NEAR(profile->rows[0].timing.time.value, 200e-6, 1e-12);
    EXPECT_NEAR(profile->rows[0].timing.spread.value, 50e-6, 1e-12);
    ASSERT_TRUE(profile->total.has_value());
    EXPECT_NEAR(profile->total->value, 220e-6, 1e-12);
    const auto wrapped = read("{\"traceEvents\":" + kMinimal.at("onnxruntime") + "}");
    ASSERT_TRUE(wrapped.ok());
    EXPECT_EQ(wrapped->format, "onnxruntime");
    EXPECT_EQ(wrapped->runs, 2);
}

TEST(ProfileFormats, OpenVinoInAllItsForms) {
    const auto old = read("layer name;exec status;layer type;exec type;real time;cpu time;\n"
                          "a;EXECUTED;Convolution;x;200;0;\nb;OPTIMIZED_OUT;ReLU;x;0;0;\nTotal;;;;200;0;\n");
    ASSERT_TRUE(old.ok()) << std::string(old.error().message);
    EXPECT_NEAR(old->rows[0].timing.time.value, 200e-6, 1e-12);
    EXPECT_EQ(old->rows[1].kind, RowKind::Dropped);
    ASSERT_TRUE(old->total.has_value());
    EXPECT_NEAR(old->total->value, 200e-6, 1e-12);

    const auto detailed =
        read("layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\na;EXECUTED;C;x;9;0\n"
             "Total;;;;9;0\n\nlayerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\n"
             "a;EXECUTED;C;x;1;0\nTotal;;;;1;0\n\n"
             "layerName;execStatus;layerType;execType;realTime (ms);cpuTime (ms)\na;EXECUTED;C;x;3;0\n"
             "Total;;;;3;0\n");
    ASSERT_TRUE(detailed.ok()) << std::string(detailed.error().message);
    EXPECT_EQ(detailed->runs, 2);
    EXPECT_NEAR(detailed->rows[0].timing.time.value, 2e-3, 1e-12);
    ASSERT_TRUE(detailed->total.has_value());
    EXPECT_NEAR(detailed->total->value, 2e-3, 1e-12);

    const auto console = read("conv1   EXECUTED   layerType: Convolution   realTime: 876   cpu: 876   "
                              "execType: jit_avx2_FP32\nTotal time: 876 microseconds\n");
    ASSERT_TRUE(console.ok());
    EXPECT_NEAR(console->rows[0].timing.time.value, 876e-6, 1e-12);
    EXPECT_EQ(console->rows[0].type, "Convolution");
    const auto python = read("conv1                         Status.EXECUTEDlayerType: Convolution        "
                             "realTime: 0:00:00.001134cpu: 0:00:00.001134      execType: x\n");
    ASSERT_TRUE(python.ok());
    EXPECT_NEAR(python->rows[0].timing.time.value, 1134e-6, 1e-12);
    const auto json = read(R"({"report_type":"average","avg_performance":{"nodes":[
{"name":"a","node_type":"Convolution","status":"EXECUTED","real_time":0.2,"cpu_time":0.2}]}})");
    ASSERT_TRUE(json.ok());
    EXPECT_NEAR(json->rows[0].timing.time.value, 200e-6, 1e-12);
}

TEST(ProfileFormats, TensorRtTextWithNamesFirstOrLast) {
    for (const char* text : {"[01/02/2023-10:11:12] [I] === Profile (50 iterations ) ===\n"
                             "[01/02/2023-10:11:12] [I]                Layer   Time (ms)   Avg. Time (ms)   "
                             "Median Time (ms)   Time %\n"
                             "[01/02/2023-10:11:12] [I]   Conv_0 + Relu_1       10.00           0.2000       "
                             "      0.2100      66.7\n"
                             "[01/02/2023-10:11:12] [I]             fc          5.00           0.1000        "
                             "     0.1100      33.3\n"
                             "[01/02/2023-10:11:12] [I]             Total       15.00           0.3000       "
                             "      0.3200     100.0\n",
                             "[I] === Profile (50 iterations ) ===\n"
                             "[I]    Time(ms)     Avg.(ms)   Median(ms)   Time(%)   Layer\n"
                             "[I]       10.00       0.2000       0.2100      66.7   Conv_0 + Relu_1\n"
                             "[I]        5.00       0.1000       0.1100      33.3   fc\n"
                             "[I]       15.00       0.3000       0.3200     100.0   Total\n"}) {
        const auto profile = read(text);
        ASSERT_TRUE(profile.ok()) << std::string(profile.error().message);
        ASSERT_EQ(profile->rows.size(), 2U);
        EXPECT_EQ(profile->runs, 50);
        EXPECT_EQ(profile->rows[0].name, "Conv_0 + Relu_1");
        EXPECT_EQ(profile->rows[0].names, (std::vector<std::string>{"Conv_0 + Relu_1", "Conv_0", "Relu_1"}));
        EXPECT_NEAR(profile->rows[0].timing.time.value, 210e-6, 1e-12);
        ASSERT_TRUE(profile->total.has_value());
        EXPECT_NEAR(profile->total->value, 320e-6, 1e-12);
    }
}

TEST(ProfileFormats, TfLiteAsCsvCountsTheRegularRunsOnly) {
    const auto profile =
        read("Operator-wise Profiling Info for Initialization Runs:\n"
             "============================== Run Order ==============================\n"
             "node type, start, first, avg_ms, %, cdf%, mem KB, times called, name\n"
             "AllocateTensors, 0, 5, 5, 100%, 100%, 0, 0, AllocateTensors/0\n"
             "Operator-wise Profiling Info for Regular Benchmark Runs:\n"
             "============================== Run Order ==============================\n"
             "node type, start, first, avg_ms, %, cdf%, mem KB, times called, name\n"
             "CONV_2D, 0, 0.11, 0.0930388, 44.8994%, 44.8994%, 0, 1, [a/Conv2D;b, c]:0\n"
             "============================== Top by Computation Time ==============================\n"
             "node type, start, first, avg_ms, %, cdf%, mem KB, times called, name\n"
             "CONV_2D, 0, 0.11, 0.0930388, 44.8994%, 44.8994%, 0, 1, [a/Conv2D;b, c]:0\n"
             "Timings (microseconds): count=50 first=100 curr=100 min=90 max=120 avg=99.5 std=2\n");
    ASSERT_TRUE(profile.ok()) << std::string(profile.error().message);
    ASSERT_EQ(profile->rows.size(), 1U);
    EXPECT_EQ(profile->rows[0].names, (std::vector<std::string>{"b, c", "a/Conv2D"}));
    EXPECT_EQ(profile->runs, 50);
    ASSERT_TRUE(profile->total.has_value());
    EXPECT_NEAR(profile->total->value, 99.5e-6, 1e-12);
}

TEST(ProfileFormats, TfLiteRowsWithoutANameOrATimeAreRead) {
    const std::string head = "==== Run Order ====\n";
    const auto unnamed = readMeasuredProfile(
        head + "node type, avg_ms, times called, name\nCONV_2D, 0.5, 1, \n", "empty name");
    ASSERT_TRUE(unnamed.ok());
    ASSERT_EQ(unnamed->rows.size(), 1U);
    EXPECT_EQ(unnamed->rows[0].name, "CONV_2D");
    EXPECT_FALSE(readMeasuredProfile(head + "node type, name, avg_ms\nCONV_2D, [a]:0\n", "time last").ok());
}

TEST(ProfileFormats, NcnnRunsFollowEachOther) {
    const auto profile =
        read("Convolution    conv1    10.00ms  | feature_map: 8 x 8  inch: 3 x 1  outch: 4 x 1  "
             "kernel: 3 x 3\nReLU  relu1  1.00us |\nConvolution conv1 2.00ms |\nReLU relu1 3us |\n"
             "Convolution conv1 4.00ms |\nReLU relu1 5us |\n");
    ASSERT_TRUE(profile.ok());
    ASSERT_EQ(profile->rows.size(), 2U);
    EXPECT_EQ(profile->runs, 2);
    EXPECT_NEAR(profile->rows[0].timing.time.value, 3e-3, 1e-12);
    EXPECT_NEAR(profile->rows[1].timing.time.value, 4e-6, 1e-12);
    EXPECT_EQ(profile->rows[0].weights, 108);
}

TEST(ProfileFormats, PyTorchTakesTheOutermostOperatorsAndTheKernelsTheyStart) {
    const auto event = [](const char* category, const char* name, double ts, double dur, const char* args) {
        return std::string(R"({"ph":"X","cat":")") + category + R"(","name":")" + name +
               R"(","tid":1,"ts":)" + std::to_string(ts) + R"(,"dur":)" + std::to_string(dur) +
               R"(,"args":{)" + args + "}}";
    };
    const std::string cpu =
        event("cpu_op", "aten::conv2d", 0, 100, R"("Input Dims":[[1,3,8,8],[4,3,3,3]])") + "," +
        event("cpu_op", "aten::convolution", 1, 98, R"("Input Dims":[[1,3,8,8],[4,3,3,3]])") + "," +
        event("cpu_op", "aten::relu_", 110, 10, R"("Input Dims":[[1,4,6,6]])");
    const auto onCpu = read("{\"traceEvents\":[" + cpu + "]}");
    ASSERT_TRUE(onCpu.ok());
    ASSERT_EQ(onCpu->rows.size(), 2U);
    EXPECT_NEAR(onCpu->rows[0].timing.time.value, 100e-6, 1e-12);
    EXPECT_EQ(onCpu->rows[0].weights, 108);
    const auto onGpu = read("{\"traceEvents\":[" + cpu + "," +
                            event("cuda_runtime", "cudaLaunchKernel", 50, 5, "\"correlation\":7") + "," +
                            event("kernel", "gemm", 400, 70, "\"correlation\":7") + "]}");
    ASSERT_TRUE(onGpu.ok());
    EXPECT_NEAR(onGpu->rows[0].timing.time.value, 70e-6, 1e-12);
    EXPECT_NEAR(onGpu->rows[1].timing.time.value, 0, 1e-12);
}
