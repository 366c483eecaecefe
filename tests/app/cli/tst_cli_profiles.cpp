// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of tools and measurements of links on the command line.
#include "tests/support/cli_call.h"

#include <algorithm>
#include <fstream>
#include <iterator>

using namespace cli_call;

namespace {

const std::filesystem::path kData = CUTPOINT_SHARED_DATA;

std::string quoted(const std::filesystem::path& path) {
    return "'" + (kData / path).string() + "' ";
}

class CliProfiles : public testing::Test {
protected:
    void SetUp() override {
        if (!std::filesystem::exists(kData / "profiles/tools"))
            GTEST_SKIP() << "the shared data are not there";
    }
};

} // namespace

TEST_F(CliProfiles, InfoHasTheContractsFields) {
    const auto info = json("profile-info " + quoted("profiles/tools/ort1.22_light_squeezenet_optall.json") +
                           quoted("models/onnx/light_squeezenet.onnx") + "--json");
    ASSERT_TRUE(info.is_object());
    for (const char* field : {"format", "runs", "rows", "sum_s", "matched", "groups", "unmatched_rows",
                              "layers_without_row", "overhead_s"})
        EXPECT_TRUE(info.contains(field)) << field;
    EXPECT_EQ(info["format"], "onnxruntime");
    EXPECT_EQ(info["matched"], 66);
    EXPECT_EQ(cli("profile-info " + quoted("models/onnx/light_squeezenet.onnx")).exitCode, 1);
}

/// Every layer timed or grouped, and together as long as the median run.
TEST_F(CliProfiles, SqueezeNetIsTimedWhole) {
    const std::pair<const char*, double> medians[] = {{"optoff", 7033e-6}, {"optall", 4544e-6}};
    for (const auto& [level, median] : medians) {
        const auto info =
            json("profile-info " +
                 quoted(std::filesystem::path(std::string("profiles/tools/ort1.22_light_squeezenet_") +
                                              level + ".json")) +
                 quoted("models/onnx/light_squeezenet.onnx") + "--json");
        ASSERT_TRUE(info.is_object()) << level;
        EXPECT_EQ(info["matched"], 66) << level;
        EXPECT_TRUE(info["layers_without_row"].empty()) << level;
        EXPECT_TRUE(info["unmatched_rows"].empty()) << level;
        EXPECT_NEAR(info["sum_s"].get<double>(), median, 0.01 * median) << level;
    }
}

TEST_F(CliProfiles, GoogLeNetIsPlannedWithTwoTools) {
    const auto plan = json(
        "plan " + quoted("models/caffe/bvlc_googlenet_deploy.prototxt") + "--edge-profile " +
        quoted("profiles/tools/openvino_ncs2_bvlc_googlenet_average_counters.csv") + "--cloud-profile " +
        quoted("profiles/ck-caffe/gtx1080-cudnn_bvlc-googlenet_batch2.csv") + "--bandwidth 1gbit --json");
    ASSERT_TRUE(plan.is_object());
    EXPECT_EQ(plan["edge"].size() + plan["cloud"].size(), plan["layers"].get<std::size_t>());
    EXPECT_GT(plan["profile"]["edge"]["measured_share"].get<double>(), 0.99);
    EXPECT_GT(plan["profile"]["cloud"]["measured_share"].get<double>(), 0.99);
    EXPECT_EQ(plan["certificate"]["status"], "optimal");
}

TEST_F(CliProfiles, AlexNetsBatchIsDivided) {
    const std::string model = quoted("models/caffe/bvlc_alexnet_deploy.prototxt");
    const std::filesystem::path log = "profiles/tools/caffe_time_bvlc_alexnet_tx2.log";
    const auto plan = json("plan " + model + "--edge-profile " + quoted(log) +
                           "--bandwidth 20mbit --algorithm edge-only --json");
    ASSERT_TRUE(plan.is_object());
    // 118.7 ms of the rows, ten frames each.
    EXPECT_NEAR(plan["t_edge_s"].get<double>(), 11.87e-3, 0.02e-3);
    // The same log with the line ends of an old Macintosh.
    std::ifstream stream(kData / log, std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(stream), {});
    std::replace(text.begin(), text.end(), '\n', '\r');
    const auto copy = std::filesystem::temp_directory_path() / "cutpoint_cr_only.log";
    std::ofstream(copy, std::ios::binary) << text;
    const auto again = json("plan " + model + "--edge-profile '" + copy.string() +
                            "' --bandwidth 20mbit --algorithm edge-only --json");
    ASSERT_TRUE(again.is_object());
    EXPECT_EQ(again["t_edge_s"], plan["t_edge_s"]);
    std::filesystem::remove(copy);
}

TEST_F(CliProfiles, APlanTellsWhatWasMeasured) {
    const auto plan =
        json("plan " + quoted("models/caffe/bvlc_googlenet_deploy.prototxt") + "--edge-profile " +
             quoted("profiles/tools/openvino_ncs2_bvlc_googlenet_average_counters.csv") +
             "--bandwidth 50mbit --json");
    ASSERT_TRUE(plan.is_object());
    EXPECT_GT(plan["profile"]["edge"]["measured_share"].get<double>(), 0.99);
    EXPECT_GT(plan["profile"]["edge"]["scaled_by"].get<double>(), 0);
    EXPECT_EQ(plan["profile"]["cloud"]["measured_share"], 0);
    EXPECT_EQ(plan["certificate"]["among"][0], "fused groups");
}

TEST_F(CliProfiles, BandwidthComesFromAMeasurement) {
    const auto plan = json("plan " + sample("resnet18.json") + "--bandwidth @" +
                           quoted("traces/iperf3.12_tcp_up_omit1.json") + "--json");
    ASSERT_TRUE(plan.is_object());
    EXPECT_NEAR(plan["settings"]["bandwidth_bit_s"].get<double>(), 12056399.6, 1);
    EXPECT_GT(plan["settings"]["rtt_s"].get<double>(), 0);
    EXPECT_EQ(cli("plan " + sample("resnet18.json") + "--bandwidth @/no/such/file").exitCode, 1);
}
