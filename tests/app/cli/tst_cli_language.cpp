// SPDX-License-Identifier: GPL-3.0-or-later
// --language: issues and answers in the reader's language, everything that scripts read as it is.
#include "tests/support/cli_call.h"

#include <regex>
#include <sstream>
#include <utility>
#include <vector>

using namespace cli_call;

namespace {

const std::string plan = "plan " + sample("tiny_yolov2.json");

/// Lines of a help that tell something: not the examples, which are typed as they are, nor names alone.
std::vector<std::string> toldLines(const std::string& help) {
    std::vector<std::string> told;
    std::istringstream lines(help);
    bool typed = false;
    for (std::string line; std::getline(lines, line);) {
        typed = line.empty() ? false : typed || line == "Examples:";
        static const std::regex words("[A-Za-z]*[a-z]{2,} [a-z]{2,} [a-z]{2,}");
        if (!typed && std::regex_search(line, words))
            told.push_back(line);
    }
    return told;
}

/// On a terminal, where Chinese characters take two.
std::size_t columnsOf(const std::string& line) {
    std::size_t columns = 0;
    for (const char c : line) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) != 0x80)
            columns += byte >= 0xE3 && byte <= 0xEF ? 2 : 1;
    }
    return columns;
}

} // namespace

TEST(CliLanguage, IsEnglishUnlessAskedFor) {
    const Called plain = shell(std::string("LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8 LANGUAGE=de '") +
                               CUTPOINT_CLI + "' " + plan + "--bandwidth 4mbit");
    EXPECT_EQ(plain.exitCode, 0);
    EXPECT_NE(plain.output.find("max stage time"), std::string::npos) << plain.output;
    EXPECT_EQ(plain.output, cli(plan + "--bandwidth 4mbit --language en").output);
}

TEST(CliLanguage, TellsAnswersWithItsOwnNumbers) {
    const Called german = cli(plan + "--bandwidth 4mbit --language de");
    EXPECT_EQ(german.exitCode, 0);
    EXPECT_NE(german.output.find("Edge-Zeit"), std::string::npos) << german.output;
    EXPECT_NE(german.output.find(','), std::string::npos) << german.output;
    const Called chinese = cli("--language zh_CN " + plan + "--bandwidth 4mbit");
    EXPECT_EQ(chinese.exitCode, 0);
    EXPECT_NE(chinese.output.find("边缘"), std::string::npos) << chinese.output;
}

/// Titles, findings and summaries of every command that prints a table.
TEST(CliLanguage, TellsTheTablesOfEveryCommand) {
    const std::string net = sample("alexnet.json"), at = "--bandwidth 5.85mbit ";
    const std::pair<std::string, std::vector<std::string>> commands[] = {
        {"compare " + net + at + "--fps 3 --cloud-budget 300ms",
         {"method", "value", "solved in", "Lowest", "heuristic ", "Exact answers", "finds", "frames/s",
          "nothing"}},
        {"sensitivity " + net + at, {"layers", "another plan", "more;"}},
        {"literal " + net + at, {"layers", "believed", "corrected", "free upload"}},
        {"breakpoints " + net, {"from", "best cut", "nothing"}},
        {"replay " + net + "--made markov --fps 3 --frames 20",
         {"policy", "worst", "switches", "queue", "on average"}},
        {"info " + net, {"layer", "output", "links", "parameters"}},
        {"devices", {"device", "numbers from"}},
        {"fleet " + sample("campus.cutpoint-fleet") + "--simulate 20",
         {"sum of", "server in use", "equal shares", "cameras", "simulated"}},
        {"plan " + net + at, {"layers", "time", "sent", "next best", "certificate"}}};
    for (const auto& [command, words] : commands) {
        const Called english = cli(command), german = cli(command + " --language de");
        EXPECT_EQ(german.exitCode, english.exitCode) << command;
        for (const std::string& word : words) {
            EXPECT_NE(english.output.find(word), std::string::npos) << command << ": " << word;
            EXPECT_EQ(german.output.find(word), std::string::npos) << german.output << word;
        }
    }
}

TEST(CliLanguage, TellsTheHelpOfEveryCommand) {
    std::vector<std::string> commands{""};
    std::istringstream lines(cli("--help").output);
    bool inside = false;
    for (std::string line; std::getline(lines, line);) {
        inside = (inside && !line.empty()) || line == "Subcommands:";
        if (inside && line.size() > 2 && line[2] != ' ' && line[0] == ' ')
            commands.push_back(line.substr(2, line.find(' ', 2) - 2) + " ");
    }
    ASSERT_GE(commands.size(), 18u);
    for (const std::string& command : commands)
        for (const char* language : {"de", "zh_CN"}) {
            const std::string english = cli(command + "--help").output;
            const Called other = cli(command + "--help --language " + language);
            EXPECT_EQ(other.exitCode, 0) << command;
            for (const std::string& line : toldLines(english))
                EXPECT_EQ(other.output.find(line + "\n"), std::string::npos)
                    << command << language << ": " << line;
            std::istringstream told(other.output);
            for (std::string line; std::getline(told, line);)
                // A name that is longer than its column stands as it is.
                EXPECT_TRUE(columnsOf(line) <= 80 || line.find("--") != std::string::npos)
                    << command << language << ": " << line;
        }
}

TEST(CliLanguage, TellsWhatTheParserRefuses) {
    const std::pair<std::string, std::string> refused[] = {
        {"", "Befehl"},
        {"plan", "MODEL"},
        {plan + "--bandwidth", "--bandwidth braucht einen Wert"},
        {"lesson " + sample("alexnet.json") + "-o x.pdf --seed drei", "keine Zahl"},
        {plan + "--bandwidth 4mbit --dsh-refinement 1000", "liegt nicht zwischen 2 und 100"},
        {plan + "--bandwidth 4mbit --algorithm best", "best"}};
    for (const auto& [words, expected] : refused) {
        const Called german = cli("--language de " + words), english = cli(words);
        EXPECT_NE(german.exitCode, 0) << words;
        EXPECT_EQ(german.exitCode, english.exitCode) << words;
        EXPECT_NE(german.errors.find(expected), std::string::npos) << words << ": " << german.errors;
        EXPECT_EQ(german.errors.find("rror"), std::string::npos) << words << ": " << german.errors;
        EXPECT_NE(german.errors, english.errors) << words;
    }
}

TEST(CliLanguage, TellsIssues) {
    const Called english = cli(plan + "--bandwidth 4");
    const Called german = cli(plan + "--bandwidth 4 --language=de");
    const Called chinese = cli(plan + "--bandwidth 4 --language zh_CN");
    EXPECT_EQ(english.errors.rfind("error: ", 0), 0U) << english.errors;
    EXPECT_EQ(german.exitCode, english.exitCode);
    EXPECT_EQ(chinese.exitCode, english.exitCode);
    EXPECT_NE(german.errors, english.errors);
    EXPECT_NE(german.errors.find("Einheit"), std::string::npos) << german.errors;
    EXPECT_NE(chinese.errors.find("单位"), std::string::npos) << chinese.errors;
    // Wrong usage, too, which is found before any command runs.
    EXPECT_NE(cli("plann --language de").errors.find("Befehl"), std::string::npos);
    EXPECT_EQ(cli("plan --bandwith 4mbit --language de").exitCode, 2);
}

TEST(CliLanguage, LeavesJsonAndCsvAlone) {
    const std::string asked = plan + "--bandwidth 4mbit --json";
    auto english = nlohmann::json::parse(cli(asked).output);
    auto german = nlohmann::json::parse(cli(asked + " --language de").output);
    for (auto* json : {&english, &german})
        json->erase("solve_us");
    EXPECT_EQ(english, german);
    const std::string sweep =
        "sweep " + sample("tiny_yolov2.json") + "--over bandwidth --from 1mbit --to 9mbit --steps 3";
    EXPECT_EQ(cli(sweep).output, cli(sweep + " --language zh_CN").output);
}

TEST(CliLanguage, KnowsItsLanguages) {
    const Called none = cli(plan + "--bandwidth 4mbit --language xx");
    EXPECT_EQ(none.exitCode, 2);
    EXPECT_NE(cli("--help").output.find("--language"), std::string::npos);
    EXPECT_NE(cli("replay --help").output.find("--language"), std::string::npos);
}
