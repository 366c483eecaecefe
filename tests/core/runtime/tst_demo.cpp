// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"
#include "core/process/child_process.h"

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <thread>
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

std::string smallNet(const std::string& name) {
    const std::string net = testing::TempDir() + name + std::to_string(getpid()) + ".cfg";
    std::ofstream(net) << "[net]\nwidth=64\nheight=64\nchannels=3\n\n"
                          "[convolutional]\nfilters=16\nsize=3\nstride=2\npad=1\nactivation=relu\n\n"
                          "[convolutional]\nfilters=16\nsize=3\nstride=2\npad=1\nactivation=relu\n\n"
                          "[connected]\noutput=10\nactivation=linear\n";
    return net;
}

TEST(Demo, MeasuresEveryAlgorithmOnRealProcesses) {
    const std::string net = smallNet("cutpoint_demo_");
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

/// Processes that `parent` has started.
std::vector<pid_t> childrenOf(pid_t parent) {
    std::ifstream file("/proc/" + std::to_string(parent) + "/task/" + std::to_string(parent) + "/children");
    std::vector<pid_t> children;
    for (pid_t child = 0; file >> child;)
        children.push_back(child);
    return children;
}

/// A line of /proc/PID/status, such as "State"; empty when the process is gone.
std::string statusOf(pid_t process, const std::string& key) {
    std::ifstream file("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with(key + ":"))
            return line.substr(line.find_first_not_of(" \t", key.size() + 1));
    return "";
}

bool isThere(pid_t process) {
    const std::string state = statusOf(process, "State");
    return !state.empty() && state[0] != 'Z';
}

/// It has read its options and serves: gRPC has its threads.
bool serves(pid_t process) {
    const std::string threads = statusOf(process, "Threads");
    return threads.size() > 1 || threads > "3";
}

bool within(double seconds, const std::function<bool()>& condition) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(seconds);
    while (!condition()) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

TEST(Demo, KilledItLeavesNoAgentBehind) {
    const std::string net = smallNet("cutpoint_demo_killed_");
    auto started =
        ChildProcess::start({CUTPOINT_BIN "/cutpoint-cli", "demo", net, "--frames", "100000", "--json"});
    ASSERT_TRUE(started.ok()) << started.error().message;
    ChildProcess& demo = **started;
    ASSERT_TRUE(within(30, [&] { return childrenOf(demo.pid()).size() == 2; })) << "cloud and edge";
    const auto agents = childrenOf(demo.pid());
    for (const pid_t agent : agents)
        ASSERT_TRUE(within(30, [&] { return serves(agent); }));
    demo.kill();
    for (const pid_t agent : agents)
        EXPECT_TRUE(within(15, [&] { return !isThere(agent); })) << "agent " << agent;
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
