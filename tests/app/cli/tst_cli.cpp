// SPDX-License-Identifier: GPL-3.0-or-later
// The words, the JSON fields and the exit codes that scripts outside the project rely on.
#include "tests/support/cli_call.h"

using namespace cli_call;

TEST(Cli, PlanPrintsTheContractsFields) {
    const auto plan = json("plan " + sample("resnet18.json") + "--bandwidth 4mbit --json");
    ASSERT_TRUE(plan.is_object());
    for (const char* field :
         {"model", "layers", "objective", "algorithm", "certificate", "edge", "cut", "cloud", "t_edge_s",
          "t_transfer_s", "t_cloud_s", "latency_s", "max_stage_s", "transfer_bytes", "solve_us", "issues"})
        EXPECT_TRUE(plan.contains(field)) << field;
    for (const char* field : {"status", "lower_bound_s", "gap"})
        EXPECT_TRUE(plan["certificate"].contains(field)) << field;
    EXPECT_EQ(plan["certificate"]["status"], "optimal");
    EXPECT_EQ(plan["edge"].size() + plan["cloud"].size(), plan["layers"].get<std::size_t>());
    EXPECT_NEAR(plan["latency_s"].get<double>(),
                plan["t_edge_s"].get<double>() + plan["t_transfer_s"].get<double>() +
                    plan["t_cloud_s"].get<double>(),
                1e-12);
}

TEST(Cli, QuantitiesNeedUnits) {
    for (const char* wrong :
         {"--bandwidth 4", "--bandwidth 4mbit --rtt 20", "--bandwidth 4mbit --cloud-budget 1",
          "--bandwidth 4mbit --edge-memory 512", "--bandwidth 4mbit --edge-power 5",
          "--bandwidth 4mbit --transmit-power 5V", "--bandwidth 4mbit --idle-power=-1W", "--bandwidth fast",
          "--bandwidth 4mbit --fps 0", "--bandwidth 4mbit --objective best",
          "--bandwidth 4mbit --algorithm magic", "--bandwidth 4mbit --pin nobody=edge",
          "--bandwidth 4mbit --pin input", "--bandwidth 4mbit --no-such-option", ""}) {
        const Called run = cli("plan " + sample("resnet18.json") + wrong);
        EXPECT_EQ(run.exitCode, 2) << wrong;
        EXPECT_FALSE(run.errors.empty()) << wrong;
    }
    EXPECT_NE(cli("plan " + sample("resnet18.json") + "--bandwidth 4").errors.find("4mbit"),
              std::string::npos);
}

TEST(Cli, BadInputIsExitCodeOneWithTheFileNamed) {
    const auto file = std::filesystem::temp_directory_path() / "cutpoint-tst-cli-empty.onnx";
    std::ofstream(file).close();
    const Called empty = cli("plan '" + file.string() + "' --bandwidth 4mbit");
    EXPECT_EQ(empty.exitCode, 1);
    EXPECT_NE(empty.errors.find("cutpoint-tst-cli-empty.onnx"), std::string::npos);
    std::filesystem::remove(file);
    EXPECT_EQ(cli("plan /no/such/file.onnx --bandwidth 4mbit").exitCode, 1);
    EXPECT_EQ(cli("info /").exitCode, 1);
}

TEST(Cli, InfoNamesLayersAndLinks) {
    const auto info = json("info " + sample("resnet18.json") + "--json");
    ASSERT_TRUE(info.is_object());
    for (const char* field : {"layers", "links", "inputs", "outputs", "issues"})
        EXPECT_TRUE(info.contains(field)) << field;
    for (const char* field :
         {"name", "type", "output_shape", "output_bytes", "flops", "parameter_bytes", "inputs"})
        EXPECT_TRUE(info["layers"][0].contains(field)) << field;
    EXPECT_EQ(info["inputs"].size(), 1u);
}

TEST(Cli, AProjectStandsAsTheModel) {
    const auto file = std::filesystem::temp_directory_path() / "cutpoint-tst-cli.cutpoint";
    std::ofstream(file) << R"({"format":"cutpoint-project","version":2,"source":{"model":")"
                        << CUTPOINT_SAMPLE_MODELS << R"(/tiny_yolov2.json"},"pins":{"conv1":"edge"},)"
                        << R"("edits":{"conv2":{"edge_s":9}},)"
                        << R"("query":{"bandwidth_bit_s":2e6,"rtt_s":0.01,"objective":"throughput"}})";
    const auto own = json("plan '" + file.string() + "' --json");
    ASSERT_TRUE(own.is_object());
    EXPECT_EQ(own["objective"], "throughput");
    EXPECT_EQ(own["settings"]["bandwidth_bit_s"], 2e6);
    EXPECT_EQ(own["settings"]["pins"]["conv1"], "edge");
    // What is typed goes before what the project says.
    const auto other = json("plan '" + file.string() + "' --bandwidth 8mbit --objective latency --json");
    EXPECT_EQ(other["settings"]["bandwidth_bit_s"], 8e6);
    EXPECT_EQ(other["settings"]["rtt_s"], 0.01);
    EXPECT_EQ(other["objective"], "latency");
    const auto cloud = json("plan '" + file.string() + "' --pin conv1=cloud --json");
    EXPECT_EQ(cloud["settings"]["pins"]["conv1"], "cloud");
    EXPECT_EQ(cli("info '" + file.string() + "'").exitCode, 0);
    EXPECT_EQ(cli("compare '" + file.string() + "' --time-limit 20s").exitCode, 0);
    std::filesystem::remove(file);
}

TEST(Cli, PinsAreHonoured) {
    const auto plan = json("plan " + sample("tiny_yolov2.json") +
                           "--bandwidth 18mbit --pin conv1=edge --pin conv2=cloud --json");
    ASSERT_TRUE(plan.is_object());
    EXPECT_NE(std::find(plan["edge"].begin(), plan["edge"].end(), "conv1"), plan["edge"].end());
    EXPECT_NE(std::find(plan["cloud"].begin(), plan["cloud"].end(), "conv2"), plan["cloud"].end());
    const Called clash =
        cli("plan " + sample("tiny_yolov2.json") + "--bandwidth 18mbit --pin conv1=cloud --pin conv2=edge");
    EXPECT_EQ(clash.exitCode, 1);
    EXPECT_NE(clash.errors.find("conv2"), std::string::npos);
}

TEST(Cli, EnergyIsWhatThePowersMakeOfTheStages) {
    const std::string words = "plan " + sample("alexnet.json") + "--bandwidth 4mbit --objective energy ";
    const auto energyOf = [](const nlohmann::json& plan) {
        const auto& power = plan["settings"]["power_w"];
        return power["compute"].get<double>() * plan["t_edge_s"].get<double>() +
               power["transmit"].get<double>() * plan["t_transfer_s"].get<double>() +
               power["idle"].get<double>() * plan["t_cloud_s"].get<double>();
    };
    const auto usual = json(words + "--json");
    EXPECT_EQ(usual["settings"]["power_w"],
              (nlohmann::json{{"compute", 5.0}, {"transmit", 2.5}, {"idle", 1.5}}));
    EXPECT_NEAR(usual["energy_j"].get<double>(), energyOf(usual), 1e-12);
    // A radio that costs more than computing keeps the work on the edge; a free one lets all of it go.
    const auto radio = json(words + "--edge-power 1W --transmit-power 1kW --idle-power 500mW --json");
    EXPECT_EQ(radio["settings"]["power_w"],
              (nlohmann::json{{"compute", 1.0}, {"transmit", 1000.0}, {"idle", 0.5}}));
    EXPECT_TRUE(radio["cut"].empty());
    EXPECT_NEAR(radio["energy_j"].get<double>(), energyOf(radio), 1e-12);
    const auto free = json(words + "--transmit-power 0W --idle-power 0W --json");
    EXPECT_EQ(free["cut"], nlohmann::json{"input"});
    EXPECT_NE(cli(words).output.find("\nenergy  "), std::string::npos);
    EXPECT_EQ(cli("plan " + sample("alexnet.json") + "--bandwidth 4mbit").output.find("energy"),
              std::string::npos);
}

TEST(Cli, ARadioThatDrawsNothingDoesNotMendADeadLink) {
    for (const char* algorithm : {"exact", "cloud-only", "edge-only", "neurosurgeon", "dsl"}) {
        const auto plan =
            json("plan " + sample("nin.json") + "--bandwidth 0bit --objective energy --transmit-power 0W " +
                 "--json --algorithm " + algorithm);
        if (algorithm == std::string("cloud-only"))
            EXPECT_EQ(plan["energy_j"], nullptr);
        else
            EXPECT_TRUE(plan["cut"].empty() && plan["energy_j"].is_number()) << algorithm;
    }
}

TEST(Cli, RepeatableOptionsDoNotSwallowTheModel) {
    const auto plan = json("plan --bandwidth 4mbit --json --pin conv1=edge " + sample("tiny_yolov2.json"));
    ASSERT_TRUE(plan.is_object());
    EXPECT_EQ(plan["settings"]["pins"]["conv1"], "edge");
}

TEST(Cli, AChainWithoutItsInputNeedsASize) {
    const auto file = temporary("chain.csv").string();
    std::ofstream(file) << "layer,edge_s,cloud_s,output_bytes\na,1,0.1,1000\nb,1,0.1,10\n";
    const std::string words = "plan '" + file + "' --bandwidth 4mbit ";
    const Called without = cli(words);
    EXPECT_EQ(without.exitCode, 1);
    EXPECT_NE(without.errors.find("--input-bytes 588KiB"), std::string::npos) << without.errors;
    const auto plan = json(words + "--input-bytes 500kB --algorithm cloud-only --json");
    EXPECT_EQ(plan["cut"], nlohmann::json{"input"});
    EXPECT_EQ(plan["transfer_bytes"], 500'000);
    EXPECT_EQ(plan["t_transfer_s"], 1);
    EXPECT_EQ(cli(words + "--input-bytes 500").exitCode, 2);
    std::filesystem::remove(file);
}

TEST(Cli, TheInputsShapeIsTheOneGiven) {
    const auto file = temporary("shape.prototxt").string();
    std::ofstream(file) << R"(name: "one" input: "data" input_dim: 1 input_dim: 3 input_dim: 8 input_dim: 8
        layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"
                convolution_param { num_output: 4 kernel_size: 1 } })";
    const auto bytes = [&](const std::string& words) {
        const auto info = json("info '" + file + "' " + words + "--json");
        return std::pair(info["layers"][0]["output_bytes"], info["layers"][1]["output_bytes"]);
    };
    EXPECT_EQ(bytes(""), std::pair(nlohmann::json(4 * 3 * 64), nlohmann::json(4 * 4 * 64)));
    EXPECT_EQ(bytes("--input-shape data=1x3x16x16 "),
              std::pair(nlohmann::json(4 * 3 * 256), nlohmann::json(4 * 4 * 256)));
    for (const char* wrong : {"data", "data=", "=1x3", "data=1x0x3", "data=1xx3", "data=1x3x", "data=axb"})
        EXPECT_EQ(cli("info '" + file + "' --input-shape " + wrong).exitCode, 2) << wrong;
    std::filesystem::remove(file);
}

TEST(Cli, InfoTellsTheTimesThatAreAskedFor) {
    const auto plain = json("info " + sample("resnet18.json") + "--json");
    EXPECT_FALSE(plain["layers"][1].contains("edge_s"));
    const auto edge = json("info " + sample("resnet18.json") + "--edge-device raspberry-pi-4 --json");
    double sum = 0;
    for (const auto& layer : edge["layers"]) {
        EXPECT_FALSE(layer.contains("cloud_s"));
        sum += layer["edge_s"].get<double>();
    }
    EXPECT_EQ(edge["layers"][1]["edge_from"], "estimated");
    const auto plan = json("plan " + sample("resnet18.json") +
                           "--edge-device raspberry-pi-4 --bandwidth 4mbit --algorithm edge-only --json");
    EXPECT_NEAR(sum, plan["t_edge_s"].get<double>(), 1e-9);
    const auto cloud = json("info " + sample("resnet18.json") + "--cloud-device gtx-1080 --json");
    EXPECT_TRUE(cloud["layers"][1].contains("cloud_s"));
    EXPECT_FALSE(cloud["layers"][1].contains("edge_s"));
    const Called table =
        cli("info " + sample("resnet18.json") + "--edge-device raspberry-pi-4 --cloud-device gtx-1080");
    const std::string titles = table.output.substr(0, table.output.find('\n'));
    EXPECT_NE(titles.find("edge"), std::string::npos) << titles;
    EXPECT_NE(titles.find("cloud"), std::string::npos) << titles;
    EXPECT_EQ(cli("info " + sample("resnet18.json") + "--edge-device nothing").exitCode, 2);
}

TEST(Cli, AWholeNetTotalScalesASide) {
    const auto file = temporary("totals.json").string();
    // On the edge `a` is measured and `b` estimated, in the cloud both are measured.
    std::ofstream(file) << R"({"format": "cutpoint-model", "version": 1, "name": "totals", "layers": [
        {"name": "in", "input": true, "output_bytes": 1000},
        {"name": "a", "inputs": ["in"], "output_bytes": 1000, "flops": 1e9, "edge_s": 1, "cloud_s": 0.1},
        {"name": "b", "inputs": ["a"], "output_bytes": 10, "flops": 1e9, "cloud_s": 0.3}]})";
    const std::string plan = "plan '" + file + "' --bandwidth 4mbit --algorithm edge-only ";
    const auto edge = json(plan + "--edge-total 3s --edge-fixed 500ms --json");
    EXPECT_NEAR(edge["t_edge_s"].get<double>(), 3, 1e-9);
    EXPECT_EQ(edge["profile"]["edge"]["measured_share"], 0.5);
    const auto layers =
        json("info '" + file + "' --profile '" + file + "' --edge-total 3s --cloud-total 2s --json");
    EXPECT_EQ(layers["layers"][1]["edge_s"], 1);
    EXPECT_NEAR(layers["layers"][2]["edge_s"].get<double>(), 2, 1e-9);
    EXPECT_NEAR(layers["layers"][1]["cloud_s"].get<double>(), 0.5, 1e-9);
    EXPECT_NEAR(layers["layers"][2]["cloud_s"].get<double>(), 1.5, 1e-9);
    const auto cloud =
        json("plan '" + file +
             "' --bandwidth 4mbit --algorithm cloud-only --cloud-total 2s --cloud-fixed 1s --json");
    EXPECT_NEAR(cloud["t_cloud_s"].get<double>(), 2, 1e-9);
    EXPECT_NEAR(cloud["profile"]["cloud"]["scaled_by"].get<double>(), 2.5, 1e-9);
    // Nothing left by what is measured, by the fixed cost; not a time.
    for (const char* words :
         {"--edge-total 1s", "--edge-total 3s --edge-fixed 2s", "--cloud-total 1s --cloud-fixed 1s"}) {
        const Called run = cli(plan + words);
        EXPECT_EQ(run.exitCode, 2) << words << run.errors;
        EXPECT_NE(run.errors.find("total"), std::string::npos) << run.errors;
    }
    EXPECT_EQ(cli(plan + "--edge-total soon").exitCode, 2);
    std::filesystem::remove(file);
}

TEST(Cli, AnInputWithoutASizeIsReported) {
    const auto file = (std::filesystem::temp_directory_path() / "cutpoint-tst-cli-free.json").string();
    std::ofstream(file) << R"({"format": "cutpoint-model", "version": 1, "name": "free", "layers": [
        {"name": "in", "input": true, "output_bytes": 0},
        {"name": "a", "inputs": ["in"], "output_bytes": 10, "edge_s": 1, "cloud_s": 0.1}]})";
    const auto plan = json("plan '" + file + "' --bandwidth 4mbit --json");
    ASSERT_TRUE(plan.is_object());
    ASSERT_EQ(plan["issues"].size(), 1u);
    EXPECT_EQ(plan["issues"][0]["code"], "unknown-size");
    std::filesystem::remove(file);
}

TEST(Cli, ConvertRoundTrips) {
    const auto file = (std::filesystem::temp_directory_path() / "cutpoint-tst-cli.json").string();
    ASSERT_EQ(cli("convert " + sample("alexnet.json") + "-o '" + file + "'").exitCode, 0);
    const auto before = json("plan " + sample("alexnet.json") + "--bandwidth 4mbit --json");
    const auto after = json("plan '" + file + "' --bandwidth 4mbit --json");
    EXPECT_EQ(before["cut"], after["cut"]);
    EXPECT_EQ(before["latency_s"], after["latency_s"]);
    std::filesystem::remove(file);
}

TEST(Cli, HelpAndVersionAreDone) {
    EXPECT_EQ(cli("--help").exitCode, 0);
    EXPECT_EQ(cli("--version").output, "cutpoint-cli 0.1.0\n");
    for (const char* command :
         {"plan", "compare", "sweep", "frontier", "breakpoints", "info", "devices", "convert"}) {
        const Called help = cli(std::string(command) + " --help");
        EXPECT_EQ(help.exitCode, 0) << command;
        EXPECT_NE(help.output.find("--"), std::string::npos) << command;
    }
}
