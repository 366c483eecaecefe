// SPDX-License-Identifier: GPL-3.0-or-later
// Help, wrong words and output that goes nowhere, as a person at a shell meets them.
#include "tests/support/cli_call.h"

using namespace cli_call;

namespace {

std::vector<std::string> commands() {
    std::vector<std::string> names;
    std::istringstream lines(cli("--help").output);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty())
            inside = false;
        if (inside && line.size() > 2 && line[2] != ' ')
            names.push_back(line.substr(2, line.find(' ', 2) - 2));
        if (line == "Subcommands:")
            inside = true;
    }
    return names;
}

} // namespace

TEST(CliUsage, EveryCommandsHelpTellsUnitsAndExitCodes) {
    const auto names = commands();
    ASSERT_GE(names.size(), 8u);
    for (const std::string& name : names) {
        const Called help = cli(name + " --help");
        EXPECT_EQ(help.exitCode, 0) << name;
        for (const char* part : {"Usage: cutpoint-cli ", "Options:", "Units:", "Exit codes:"})
            EXPECT_NE(help.output.find(part), std::string::npos) << name << " " << part;
        EXPECT_TRUE(help.errors.empty()) << name;
    }
}

TEST(CliUsage, EveryExampleOfAHelpParses) {
    for (const std::string& name : commands()) {
        if (name == "demo")
            continue; // it would run
        std::istringstream lines(cli(name + " --help").output);
        std::string example;
        bool inside = false;
        for (std::string line; std::getline(lines, line);) {
            if (line.empty())
                inside = false;
            if (inside) {
                example += line;
                if (line.ends_with("\\")) {
                    example.pop_back();
                    continue;
                }
                const auto words = example.substr(example.find("cutpoint-cli") + 12);
                // The files of an example do not exist, which is exit code 1; wrong options would be 2.
                EXPECT_NE(
                    cli("--help >/dev/null && cd / && '" CUTPOINT_CLI "'" + words + " >/dev/null").exitCode,
                    2)
                    << words;
                example.clear();
            }
            if (line == "Examples:")
                inside = true;
        }
    }
}

TEST(CliUsage, WrongWordsAreMetWithTheNearestRightOne) {
    const std::string net = sample("tiny_yolov2.json");
    const std::pair<std::string, const char*> cases[] = {
        {"plam " + net, "Did you mean plan?"},
        {"plan " + net + "--bandwith 4mbit", "Did you mean --bandwidth?"},
        {"plan " + net + "--bandwidth 4mbit --objective throughtput", "Did you mean \"throughput\"?"},
        {"plan " + net + "--bandwidth 4mbit --algorithm neurosurgon", "Did you mean \"neurosurgeon\"?"},
        {"plan " + net + "--bandwidth 4mbit --edge-device rasberry-pi-4", "Did you mean \"raspberry-pi-4\"?"},
        {"plan " + net + "--bandwidth 4mbit --pin cov1=edge", "Did you mean \"conv1\"?"},
        {"plan " + net + "--bandwidth 4mbit --time-limit 10", "has no unit"},
        {"sweep " + net + "--over bandwidth --from 1mbit --to 2", "has no unit"},
        {"plan " + net + "--bandwidth 4,5mbit", "is not a unit"},
        {"", "--help"},
    };
    for (const auto& [words, hint] : cases) {
        const Called run = cli(words);
        EXPECT_EQ(run.exitCode, 2) << words;
        EXPECT_NE(run.errors.find(hint), std::string::npos) << words << "\n" << run.errors;
        EXPECT_TRUE(run.output.empty()) << words;
    }
}

TEST(CliUsage, JsonOnEveryCommandThatAnswers) {
    const std::string net = sample("nin.json");
    const auto file = temporary("converted.json").string();
    for (const std::string& words :
         {"plan " + net + "--bandwidth 4mbit", "compare " + net + "--bandwidth 4mbit", "frontier " + net,
          "breakpoints " + net, "sweep " + net + "--over bandwidth --from 1mbit --to 9mbit --steps 3",
          "info " + net, std::string("devices"), "convert " + net, "convert " + net + "-o '" + file + "'"}) {
        const auto answer = json(words + " --json");
        ASSERT_TRUE(answer.is_object()) << words;
        EXPECT_TRUE(answer.contains("format")) << words;
        EXPECT_EQ(answer["version"], 1) << words;
    }
    EXPECT_EQ(json("info '" + file + "' --json")["model"], json("info " + net + "--json")["model"]);
    std::filesystem::remove(file);
}

TEST(CliUsage, ADeadLinkIsNullAndNeverInf) {
    for (const std::string& words :
         {"plan " + sample("nin.json") + "--bandwidth 0bit --algorithm cloud-only --json",
          "compare " + sample("nin.json") + "--bandwidth 0bit --json"}) {
        const Called run = cli(words);
        EXPECT_EQ(run.exitCode, 0) << words;
        EXPECT_EQ(run.output.find(" inf"), std::string::npos) << words;
        EXPECT_FALSE(nlohmann::json::parse(run.output, nullptr, false).is_discarded()) << words;
    }
    EXPECT_EQ(
        json("plan " + sample("nin.json") + "--bandwidth 0bit --algorithm cloud-only --json")["latency_s"],
        nullptr);
}

TEST(CliUsage, ResultsThatCannotBeWrittenAreNotDone) {
    for (const std::string& words :
         {"plan " + sample("nin.json") + "--bandwidth 4mbit", "info " + sample("googlenet.json") + "--json",
          std::string("devices"), std::string("--help")})
        for (const char* nowhere : {" >/dev/full", " >&-"}) {
            const Called run = cli(words + nowhere);
            EXPECT_EQ(run.exitCode, 1) << words << nowhere;
            EXPECT_NE(run.errors.find("error: "), std::string::npos) << words << nowhere;
        }
}

TEST(CliUsage, HostileOptionsAndFilesAreRefusedWithTheRightCode) {
    const std::string net = sample("nin.json") + "--bandwidth 4mbit ";
    const std::pair<std::string, int> cases[] = {
        {"plan " + sample("nin.json") + "--bandwidth nanmbit", 2},
        {"plan " + sample("nin.json") + "--bandwidth=-4mbit", 2},
        {"plan " + sample("nin.json") + "--bandwidth 1e400bit", 2},
        {"plan " + sample("nin.json") + "--bandwidth ' '", 2},
        {"plan " + net + "--pin =edge", 2},
        {"plan " + net + "--pin conv1=fog", 2},
        {"plan " + net + "--profile /", 1},
        {"plan " + net + "--profile /dev/zero", 1},
        {"info /dev/null", 1},
        {"info /dev/zero", 1},
        {"info .", 1},
        {"convert " + sample("nin.json") + "-o /no/such/folder/net.json", 1},
        {"convert " + sample("nin.json") + "-o /", 1},
        {"breakpoints " + sample("nin.json") + "--objective throughput", 2},
        {"frontier " + sample("nin.json") + "--objective throughput", 2},
    };
    for (const auto& [words, exitCode] : cases) {
        const Called run = cli(words);
        EXPECT_EQ(run.exitCode, exitCode) << words;
        EXPECT_EQ(run.errors.substr(0, 7), "error: ") << words;
        EXPECT_TRUE(run.output.empty()) << words;
    }
}

TEST(CliUsage, NamesOfFilesAreBytes) {
    const auto file = temporary("n\xff\xfe.json");
    std::filesystem::copy_file(std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / "nin.json", file);
    EXPECT_EQ(json("plan '" + file.string() + "' --bandwidth 4mbit --json")["model"], "NiN");
    std::filesystem::remove(file);
}

TEST(CliUsage, NamesOfLayersCannotBreakTheTables) {
    const auto file = temporary("names.json");
    const std::string longName(200, 'x');
    std::ofstream(file) << nlohmann::json{
        {"format", "cutpoint-model"},
        {"version", 1},
        {"name", "names"},
        {"layers",
         {{{"name", "in"}, {"input", true}, {"output_bytes", 10}, {"edge_s", 0}, {"cloud_s", 0}},
          {{"name", longName}, {"inputs", {"in"}}, {"output_bytes", 10}, {"edge_s", 1}, {"cloud_s", 2}},
          {{"name", "a\nb\x1b[2J"},
           {"inputs", {longName}},
           {"output_bytes", 10},
           {"edge_s", 1},
           {"cloud_s", 2}}}}};
    const Called run = cli("info '" + file.string() + "'");
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_EQ(run.output.find('\x1b'), std::string::npos);
    EXPECT_NE(run.output.find("a\\x0ab\\x1b[2J"), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("\n" + longName + "\n"), std::string::npos) << run.output;
    std::filesystem::remove(file);
}

TEST(CliUsage, QuietLeavesOnlyErrors) {
    const std::string words = "plan " + sample("nin.json") + "--bandwidth 4mbit --edge-device raspberry-pi-4";
    EXPECT_FALSE(cli(words).errors.empty());
    EXPECT_TRUE(cli(words + " --quiet").errors.empty());
    EXPECT_FALSE(cli("plan /no/such/file --bandwidth 4mbit --quiet").errors.empty());
}

TEST(CliUsage, NumbersDoNotFollowTheLocale) {
    const std::string words = "frontier " + sample("alexnet.json") + "--bandwidth 4.5mbit";
    const std::string plain = cli(words).output;
    ASSERT_FALSE(plain.empty());
    for (const char* locale : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8", "C.UTF-8"})
        EXPECT_EQ(shell(std::string("LC_ALL=") + locale + " '" CUTPOINT_CLI "' " + words).output, plain)
            << locale;
}
