// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The commands that talk to a running edge, against real agents on this machine.
#include "tests/support/cli_call.h"

#include "tests/support/agent_process.h"
#include "tests/support/eventually.h"
#include "tests/support/test_certificate.h"

#include <gmock/gmock.h>
#include <memory>

namespace {

using namespace cli_call;
using cutpoint::test::AgentProcess;

std::string address(int port) {
    return "127.0.0.1:" + std::to_string(port);
}

/// A cloud and an edge that runs a small net, up to and including its first two layers on the edge.
class CliRuntime : public testing::Test {
protected:
    void SetUp() override {
        std::ofstream net(model_);
        net << "[net]\nwidth=48\nheight=48\nchannels=3\n\n";
        for (const int filters : {8, 16, 16, 8})
            net << "[convolutional]\nfilters=" << filters << "\nsize=3\nstride=2\npad=1\nactivation=relu\n\n";
        net << "[connected]\noutput=10\nactivation=linear\n";
        net.close();
        cloud_ = std::make_unique<AgentProcess>(
            std::vector<std::string>{"cloud", "--listen", "127.0.0.1:0", "--threads", "1"});
        const int cloud = cloud_->port();
        ASSERT_GT(cloud, 0) << cloud_->log();
        edge_ = std::make_unique<AgentProcess>(
            std::vector<std::string>{"edge", "--listen", "127.0.0.1:0", "--cloud", address(cloud), "--model",
                                     model_, "--threads", "1", "--slowdown", "2"});
        const int edge = edge_->port();
        ASSERT_GT(edge, 0) << edge_->log();
        at_ = " --edge " + address(edge) + " ";
        const auto info = json("info '" + model_ + "' --json");
        nlohmann::json plan{{"edge", nlohmann::json::array()}, {"cloud", nlohmann::json::array()}};
        for (const auto& layer : info["layers"])
            plan[plan["edge"].size() < 3 ? "edge" : "cloud"].push_back(layer["name"]);
        std::ofstream(plan_) << plan.dump();
    }
    void TearDown() override {
        for (const auto& file : {model_, plan_, profile_})
            std::filesystem::remove(file);
    }
    std::vector<nlohmann::json> watch(const std::string& words) {
        const Called run = cli("watch --json" + at_ + words);
        EXPECT_EQ(run.exitCode, 0) << run.errors;
        std::vector<nlohmann::json> said;
        std::istringstream lines(run.output);
        for (std::string line; std::getline(lines, line);)
            said.push_back(nlohmann::json::parse(line));
        return said;
    }
    /// Bytes that each of some frames sent.
    std::vector<double> sent() {
        std::vector<double> bytes;
        for (const auto& update : watch("--start 0 --frames 4"))
            if (update.contains("frame"))
                bytes.push_back(update["sent_bytes"]);
        EXPECT_EQ(bytes.size(), 4u);
        return bytes;
    }

    const std::string model_ = temporary("runtime.cfg"), plan_ = temporary("plan.json"),
                      profile_ = temporary("both.csv");
    std::string at_;
    std::unique_ptr<AgentProcess> cloud_, edge_;
};

TEST_F(CliRuntime, MeasuresBothSidesAndTheLinkForAPlan) {
    const Called profiled = cli("profile --repeats 2 -o '" + profile_ + "'" + at_);
    ASSERT_EQ(profiled.exitCode, 0) << profiled.errors;
    EXPECT_NE(profiled.errors.find("unmeasured cuts within"), std::string::npos) << profiled.errors;
    EXPECT_NE(slurp(profile_).find("layer,edge_s,cloud_s,output_bytes,edge_spread_s,cloud_spread_s\n"),
              std::string::npos);
    // The plan rests on those times, with the spreads beside them.
    double sum = 0;
    for (const auto& row : csv(slurp(profile_), 6))
        sum += row.size() == 6 && row[0] != "layer" && row[0][0] != '#' ? std::stod(row[1]) : 0;
    EXPECT_GT(sum, 0);
    const auto planned = json("plan '" + model_ + "' --profile '" + profile_ +
                              "' --bandwidth 4mbit --algorithm edge-only --json");
    const double fixed = planned["fixed"]["edge_s"];
    EXPECT_GE(fixed, 0);
    EXPECT_EQ(planned["settings"]["fixed"]["edge_s"], fixed);
    EXPECT_NE(slurp(profile_).find("# fixed costs: edge "), std::string::npos);
    EXPECT_NEAR(planned["t_edge_s"].get<double>(), sum + fixed, 1e-6 * sum);
    const auto typed = json("plan '" + model_ + "' --profile '" + profile_ +
                            "' --bandwidth 4mbit --edge-fixed 77ms --algorithm edge-only --json");
    EXPECT_EQ(typed["fixed"]["edge_s"], 0.077) << "what is typed goes before what was measured";
    const auto measured = json("profile --repeats 2 --json" + at_);
    EXPECT_GE(measured["layers"][1]["edge_spread_s"].get<double>(), 0);
    EXPECT_EQ(measured["layers"][1]["output_from"], "measured");
    EXPECT_GE(measured["scaling_residual"].get<double>(), 0);

    const auto probed = json("probe --rounds 2 --json" + at_);
    EXPECT_GT(probed["bandwidth_bit_s"].get<double>(), 0);
    EXPECT_GT(probed["rtt_s"].get<double>(), 0);
    EXPECT_GT(probed["transfer_overhead"].get<double>(), 0);
    EXPECT_GT(probed["downlink_bit_s"].get<double>(), 0);
    const std::string link = temporary("probe.json");
    std::ofstream(link) << probed.dump();
    const auto linked = json("plan '" + model_ + "' --profile '" + profile_ + "' --bandwidth '@" + link +
                             "' --algorithm cloud-only --json");
    EXPECT_EQ(linked["settings"]["bandwidth_bit_s"], probed["bandwidth_bit_s"]);
    EXPECT_EQ(linked["settings"]["downlink_bit_s"], probed["downlink_bit_s"]);
    EXPECT_EQ(linked["settings"]["rtt_s"], probed["rtt_s"]);
    const Called again = cli("probe --rounds 2" + at_);
    EXPECT_EQ(again.exitCode, 0) << again.errors;
}

TEST_F(CliRuntime, CtrlCEndsAsTheHelpSays) {
    const Called watched = interrupted("watch --start 20 --json" + at_, "out");
    EXPECT_EQ(watched.exitCode, 0) << watched.errors << "it is how one leaves";
    EXPECT_EQ(cli("watch --start 20 --frames 1" + at_).exitCode, 0) << "the stream has ended with it";
    const Called counted = interrupted("watch --start 20 --frames 100000 --json" + at_, "out");
    EXPECT_EQ(counted.exitCode, 1);
    EXPECT_NE(counted.errors.find(" of 100000 frames."), std::string::npos) << counted.errors;
    const Called profiled = interrupted("profile --repeats 1000" + at_, "err");
    EXPECT_EQ(profiled.exitCode, 1);
    EXPECT_NE(profiled.errors.find("Interrupted"), std::string::npos) << profiled.errors;
    EXPECT_TRUE(profiled.output.empty());
}

TEST_F(CliRuntime, HalvesOfAnEdgeThatDiedAreGivenBack) {
    const auto models = [&] {
        return json("models list --json --server " + address(cloud_->port()))["models"];
    };
    AgentProcess mortal({"edge", "--listen", "127.0.0.1:0", "--cloud", address(cloud_->port()), "--model",
                         model_, "--threads", "1", "--lease", "1s"});
    ASSERT_EQ(cli("push '" + plan_ + "'" + at_).exitCode, 0);
    ASSERT_EQ(cli("push '" + plan_ + "' --no-check --edge " + address(mortal.port())).exitCode, 0)
        << mortal.log();
    EXPECT_EQ(models().size(), 2u);
    mortal.signal(SIGKILL);
    EXPECT_TRUE(cutpoint::eventually([&] { return models().size() == 1; })) << cloud_->log();
    EXPECT_NE(cloud_->log().find("event=half-reclaimed"), std::string::npos) << cloud_->log();
    EXPECT_EQ(cli("watch --start 20 --frames 3" + at_).exitCode, 0) << "the other edge's half stays";
}

TEST_F(CliRuntime, ModelsComeAndGoOnAServer) {
    const std::string at = " --server " + address(cloud_->port()) + " ",
                      folder = temporary("halves").string();
    ASSERT_EQ(cli("export halves '" + model_ + "' --plan '" + plan_ + "' -o '" + folder + "'").exitCode, 0);
    EXPECT_EQ(cli("models load net --file '" + folder + "/cloud.onnx'" + at).exitCode, 0);
    const auto listed = json("models list --ready --json" + at)["models"];
    ASSERT_EQ(listed.size(), 1u);
    EXPECT_EQ(listed[0]["name"], "net");
    EXPECT_EQ(listed[0]["state"], "READY");
    EXPECT_NE(cli("models list" + at).output.find("net"), std::string::npos);
    const Called none = cli("models load net --file '" + folder + "/halves.json'" + at);
    EXPECT_EQ(none.exitCode, 1) << "no model";
    EXPECT_NE(none.errors.find("The server says: "), std::string::npos) << none.errors;
    EXPECT_EQ(json("models list --ready --json" + at)["models"].size(), 1u) << "the old one stays";
    EXPECT_EQ(cli("models load other" + at).exitCode, 1) << "the server has no folder";
    EXPECT_EQ(cli("models unload net" + at).exitCode, 0);
    EXPECT_EQ(cli("models unload net" + at).exitCode, 1);
    EXPECT_EQ(cli("models load net --file /nowhere" + at).exitCode, 1);
    EXPECT_EQ(cli("models list --server 127.0.0.1:1").exitCode, 1);
    EXPECT_EQ(cli("models").exitCode, 2);
    std::filesystem::remove_all(folder);
}

TEST_F(CliRuntime, ChecksAPlanWithoutRunningIt) {
    const auto check = json("push '" + plan_ + "' --check --json" + at_);
    EXPECT_EQ(check["runs"], true);
    EXPECT_EQ(check["edge"]["layers"], 3);
    EXPECT_EQ(check["cloud"]["layers"], 3);
    EXPECT_EQ(check["cloud"]["loaded"], true);
    EXPECT_EQ(check["cut_tensors"].size(), 1u);
    EXPECT_GT(check["cut_bytes"].get<double>(), 0);
    EXPECT_LT(check["answer_difference"].get<double>(), 1e-4);
    EXPECT_THAT(sent(), testing::Each(0)) << "what was checked must not run";
    const Called text = cli("push '" + plan_ + "' --check" + at_);
    EXPECT_EQ(text.exitCode, 0) << text.errors;
    EXPECT_NE(text.output.find("The plan would run."), std::string::npos) << text.output;

    const auto spared = json("push '" + plan_ + "' --check --spare-cloud --json" + at_);
    EXPECT_EQ(spared["answer_difference"], nullptr);
}

TEST_F(CliRuntime, PushesAndStreams) {
    const auto pushed = json("push '" + plan_ + "' --label mine --model '" + model_ + "' --json" + at_);
    EXPECT_EQ(pushed["cut_tensors"].size(), 1u);
    EXPECT_THAT(sent(), testing::Each(testing::Gt(0)));
    const Called again = cli("push '" + plan_ + "' --no-check" + at_);
    EXPECT_EQ(again.exitCode, 0) << again.errors;
    EXPECT_EQ(again.errors, "") << "nothing was checked";
    const Called other = cli("push '" + plan_ + "' --model " + sample("alexnet.json") + at_);
    EXPECT_EQ(other.exitCode, 1);
    EXPECT_NE(other.errors.find("another model"), std::string::npos) << other.errors;
    // Another net of the same layers' names: a plan says whose it is.
    auto plan = json("plan '" + model_ + "' --bandwidth 4mbit --json");
    EXPECT_EQ(plan["graph_digest"].get<std::string>().size(), 16u);
    plan["graph_digest"] = "0123456789abcdef";
    const std::string strange = temporary("strange.json");
    std::ofstream(strange) << plan.dump();
    for (const char* how : {"", " --check", " --no-check"}) {
        const Called refused = cli("push '" + strange + "'" + how + at_);
        EXPECT_EQ(refused.exitCode, 1);
        EXPECT_NE(refused.errors.find("another model"), std::string::npos) << refused.errors;
    }
}

TEST_F(CliRuntime, RefusesAPlanWhoseHalfCannotRun) {
    cloud_->signal(SIGKILL);
    cloud_->wait();
    const Called check = cli("push '" + plan_ + "' --check --json" + at_);
    EXPECT_EQ(check.exitCode, 1);
    EXPECT_NE(check.errors.find("Of the cloud half: "), std::string::npos) << check.errors;
    EXPECT_EQ(check.errors.find("Of the edge half: "), std::string::npos) << check.errors;
    const auto found = nlohmann::json::parse(check.output);
    EXPECT_EQ(found["runs"], false);
    EXPECT_FALSE(found["cloud"]["issues"].empty());
    const Called pushed = cli("push '" + plan_ + "'" + at_);
    EXPECT_EQ(pushed.exitCode, 1);
    EXPECT_EQ(pushed.output, "");
    EXPECT_NE(pushed.errors.find("Of the cloud half: "), std::string::npos) << pushed.errors;
}

TEST_F(CliRuntime, TellsThatAStreamRunsAlready) {
    const std::string watching =
        std::string("'") + CUTPOINT_CLI + "' watch --json --start 20 --frames 60" + at_;
    FILE* first = popen(watching.c_str(), "r");
    ASSERT_NE(first, nullptr);
    std::array<char, 1024> line{};
    while (std::string(line.data()).find("\"frame\"") == std::string::npos)
        ASSERT_NE(fgets(line.data(), static_cast<int>(line.size()), first), nullptr);
    const Called second = cli("watch --start 1 --frames 1" + at_);
    while (fgets(line.data(), static_cast<int>(line.size()), first)) {
    }
    EXPECT_EQ(pclose(first), 0);
    EXPECT_EQ(second.exitCode, 1);
    EXPECT_NE(second.errors.find("tream"), std::string::npos) << second.errors;
    EXPECT_EQ(cli("watch --start 5 --patience 3" + at_).exitCode, 2) << "a duration needs its unit";
}

/// The whole service as it is run beyond one's own machine: TLS and a token on both hops, a policy that
/// decides, a page with metrics.
TEST(CliRuntimeTrusted, AnAdaptiveEdgeChoosesItsPlanOverTls) {
    const cutpoint::test::TestCertificate files;
    if (!files.made())
        GTEST_SKIP() << "the openssl program is missing";
    const std::string model = temporary("adaptive.cfg");
    std::ofstream net(model);
    net << "[net]\nwidth=96\nheight=96\nchannels=3\n\n[maxpool]\nsize=4\nstride=4\n\n";
    for (int i = 0; i < 3; ++i)
        net << "[convolutional]\nfilters=32\nsize=3\nstride=1\npad=1\nactivation=relu\n\n";
    net.close();
    AgentProcess cloud({"cloud", "--listen", "127.0.0.1:0", "--threads", "1", "--tls-cert",
                        files.certificate(), "--tls-key", files.key(), "--token-file", files.token()});
    ASSERT_GT(cloud.port(), 0) << cloud.log();
    AgentProcess edge({"edge",
                       "--listen",
                       "127.0.0.1:0",
                       "--tls-cert",
                       files.certificate(),
                       "--tls-key",
                       files.key(),
                       "--token-file",
                       files.otherToken(),
                       "--cloud",
                       address(cloud.port()),
                       "--cloud-ca",
                       files.certificate(),
                       "--cloud-token-file",
                       files.token(),
                       "--model",
                       model,
                       "--threads",
                       "1",
                       "--slowdown",
                       "50",
                       "--adaptive",
                       "--profile-repeats",
                       "3",
                       "--metrics",
                       "127.0.0.1:0",
                       "--deploy-deadline",
                       "20s"});
    const int port = edge.port();
    ASSERT_GT(port, 0) << edge.log();
    for (int i = 0; i < 3000 && edge.log().find("profiled") == std::string::npos; ++i)
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    ASSERT_NE(edge.log().find("profiled"), std::string::npos) << edge.log();

    const std::string at = " --edge " + address(port) + " --ca '" + files.certificate() + "' ";
    const Called stranger = cli("watch --start 1 --frames 1 --token-file '" + files.token() + "'" + at);
    EXPECT_EQ(stranger.exitCode, 1) << "the cloud's token is not the edge's";
    EXPECT_NE(stranger.errors.find("Give the token that it asks for."), std::string::npos) << stranger.errors;
    EXPECT_EQ(stranger.errors.find("address"), std::string::npos) << stranger.errors;
    EXPECT_EQ(cli("watch --start 1 --frames 1 --edge " + address(port)).exitCode, 1) << "in the clear";
    // On a busy machine the edge needs more than one stream to see that its cloud is faster.
    constexpr int mostStreams = 20;
    Called run;
    nlohmann::json last{{"sent_bytes", 0}};
    for (int i = 0; i < mostStreams && last["sent_bytes"] == 0; ++i) {
        run = cli("watch --json --start 4 --frames 30 --token-file '" + files.otherToken() + "'" + at);
        ASSERT_EQ(run.exitCode, 0) << run.errors;
        std::istringstream lines(run.output);
        for (std::string line; std::getline(lines, line);)
            if (auto said = nlohmann::json::parse(line); said.contains("frame"))
                last = std::move(said);
    }
    EXPECT_GT(last["sent_bytes"].get<double>(), 0) << "an edge fifty times slower sends\n" << run.output;
    EXPECT_FALSE(last["finished_on_edge"]);
    EXPECT_NE(edge.log().find("plan-changed"), std::string::npos) << edge.log();
    const Called page = shell("bash -c 'exec 3<>/dev/tcp/127.0.0.1/" + std::to_string(edge.port("metrics ")) +
                              "; printf \"GET /metrics HTTP/1.1\\r\\n\\r\\n\" >&3; timeout 5 cat <&3'");
    EXPECT_NE(page.output.find("cutpoint_events_total{kind=\"plan-changed\"}"), std::string::npos)
        << page.output;
    EXPECT_EQ(edge.log().find("correct-horse"), std::string::npos) << "tokens are no one's business";
    edge.signal(SIGTERM);
    EXPECT_EQ(edge.wait(), 0);
    std::filesystem::remove(model);
}

TEST(CliAgent, TheAgentsHelpAndRefusalsAreToldInTheLanguageAskedFor) {
    const auto agent = [](const std::string& words) {
        return shell("'" CUTPOINT_BIN "/cutpoint-agent' " + words);
    };
    for (const char* command : {"", "cloud ", "edge ", "link ", "profile "}) {
        const Called english = agent(command + std::string("--help")),
                     german = agent(command + std::string("--help --language de"));
        EXPECT_EQ(english.exitCode, 0) << command;
        EXPECT_NE(english.output.find("Usage: "), std::string::npos) << english.output;
        EXPECT_NE(english.output.find("--language"), std::string::npos) << english.output;
        EXPECT_NE(german.output.find("Aufruf: "), std::string::npos) << german.output;
        EXPECT_EQ(german.output.find(" the "), std::string::npos) << german.output;
    }
    const Called refused = agent("edge --model nowhere.onnx --language de");
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.errors.rfind("Fehler: ", 0), 0u) << refused.errors;
    EXPECT_EQ(agent("edge --modell x --language de").exitCode, 2);
    EXPECT_NE(agent("edge --modell x --language de").errors.find("--model"), std::string::npos);
}

TEST(CliRuntimeUsage, NestedCommandsNameTheirOwnWords) {
    const std::pair<std::string, const char*> cases[] = {
        {"models lod sq", "Did you mean load?"},
        {"models load sq --server 127.0.0.1:9 --fil x.onnx",
         "--fil: There is no such option. Did you mean --file?"},
        {"models load sq --nothing-of-ours", "See cutpoint-cli models load --help."},
    };
    for (const auto& [words, hint] : cases) {
        const Called run = cli(words);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_NE(run.errors.find(hint), std::string::npos) << words << "\n" << run.errors;
    }
}

} // namespace
