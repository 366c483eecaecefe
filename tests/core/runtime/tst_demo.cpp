// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"

#include <array>
#include <cstdio>
#include <fstream>
#include <gmock/gmock.h>
#include <unistd.h>

namespace cutpoint {
namespace {

/// What a command printed, and whether it ended well.
struct Printed {
    std::string out;
    int status = -1;
};

Printed runCli(const std::string& arguments) {
    Printed printed;
    FILE* pipe = popen((std::string(CUTPOINT_BIN "/cutpoint-cli ") + arguments).c_str(), "r");
    if (pipe == nullptr)
        return printed;
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        printed.out.append(buffer.data(), got);
    printed.status = pclose(pipe);
    return printed;
}

TEST(Demo, MeasuresEveryAlgorithmOnRealProcesses) {
    const std::string net = testing::TempDir() + "cutpoint_demo_" + std::to_string(getpid()) + ".cfg";
    std::ofstream(net) << "[net]\nwidth=64\nheight=64\nchannels=3\n\n"
                          "[convolutional]\nfilters=16\nsize=3\nstride=2\npad=1\nactivation=relu\n\n"
                          "[convolutional]\nfilters=16\nsize=3\nstride=2\npad=1\nactivation=relu\n\n"
                          "[connected]\noutput=10\nactivation=linear\n";
    const Printed printed = runCli("demo " + net + " --bandwidth 50mbit --frames 8 --repeats 3 --json");
    ASSERT_EQ(printed.status, 0);
    const auto json = parseJson(printed.out, "demo");
    ASSERT_TRUE(json.ok()) << printed.out;
    EXPECT_GT((*json)["bandwidth_bit_s"].get<double>(), 1e6);
    const auto& plans = (*json)["plans"];
    ASSERT_EQ(plans.size(), 6u);
    std::vector<std::string> names;
    for (const auto& plan : plans) {
        names.push_back(plan["algorithm"].get<std::string>());
        EXPECT_GT(plan["measured"]["latency_s"].get<double>(), 0) << names.back();
        EXPECT_GT(plan["measured"]["frames_per_s"].get<double>(), 0) << names.back();
        EXPECT_GT(plan["predicted"]["latency_s"].get<double>(), 0) << names.back();
        const bool sends = !plan["cut"].empty();
        EXPECT_EQ(plan["measured"]["t_transfer_s"].get<double>() > 0, sends) << names.back();
        EXPECT_EQ(plan["measured"]["t_cloud_s"].get<double>() > 0, sends) << names.back();
    }
    EXPECT_THAT(names,
                testing::ElementsAre("edge-only", "cloud-only", "neurosurgeon", "dsl", "dsh", "dsccs"));
}

TEST(Demo, SaysWhatIsWrong) {
    EXPECT_NE(runCli("demo /nowhere.onnx 2>/dev/null").status, 0);
    EXPECT_NE(runCli("demo /nowhere.onnx --bandwidth 4 2>/dev/null").status, 0);
    EXPECT_NE(runCli("probe --edge 127.0.0.1:1 2>/dev/null").status, 0);
    EXPECT_NE(runCli("watch --edge nowhere 2>/dev/null").status, 0);
    EXPECT_NE(runCli("push /nowhere.json 2>/dev/null").status, 0);
}

} // namespace
} // namespace cutpoint
