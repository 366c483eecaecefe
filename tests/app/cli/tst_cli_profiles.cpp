// SPDX-License-Identifier: GPL-3.0-or-later
// Profiles of tools and measurements of links on the command line.
#include "tests/support/cli_call.h"

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
