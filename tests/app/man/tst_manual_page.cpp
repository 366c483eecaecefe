// SPDX-License-Identifier: GPL-3.0-or-later
// The manual pages: what the help says, in troff that a formatter takes without a warning.
#include "app/man/manual_page.h"
#include "tests/support/cli_call.h"

using cutpoint::manualPage;
using namespace cli_call;

namespace {

constexpr const char* help = R"(Find the best split for one bandwidth
and objective

Usage: cutpoint-cli plan [OPTIONS] MODEL

Positionals:
  MODEL                     Model file: ONNX, or
                            .cutpoint
Options:
  -h, --help                Print this
  --a-very-long-option-name NAME=VALUE
                            .5 at the start, a \backslash and "quotes"

Examples:
  cutpoint-cli plan a.onnx --bandwidth 4mbit \
      --json

A remark at the end.
)";

bool has(const std::string& command) {
    return shell("command -v " + command + " >/dev/null").exitCode == 0;
}

} // namespace

TEST(ManualPage, HoldsTheHelpInOrder) {
    const std::string page = manualPage({"cutpoint-cli-plan", "0.1.0", "cutpoint-cli(1)"}, help);
    std::size_t at = 0;
    for (const char* part :
         {".TH CUTPOINT-CLI-PLAN 1",
          ".SH NAME\ncutpoint\\-cli\\-plan \\- Find the best split for one bandwidth and",
          ".SH SYNOPSIS\n.B \"cutpoint\\-cli plan [OPTIONS] MODEL\"",
          ".SH \"POSITIONALS\"\n.TP\n.B \"MODEL\"", "\\&.cutpoint", ".SH \"OPTIONS\"",
          ".B \"\\-h, \\-\\-help\"\nPrint this",
          ".B \"\\-\\-a\\-very\\-long\\-option\\-name NAME=VALUE\"\n\\&.5 at the start, a \\ebackslash",
          ".SH \"EXAMPLES\"\n.EX\ncutpoint\\-cli plan a.onnx \\-\\-bandwidth 4mbit \\e\n    \\-\\-json\n.EE",
          ".SH \"NOTES\"\nA remark at the end.", ".SH \"SEE ALSO\"\ncutpoint\\-cli(1)"}) {
        const auto found = page.find(part, at);
        ASSERT_NE(found, std::string::npos) << part << "\n" << page;
        at = found;
    }
}

TEST(ManualPage, EveryCommandHasAPageThatFormatsWithoutAWarning) {
    const auto folder = std::filesystem::path(CUTPOINT_MAN_PAGES);
    std::istringstream lines(cli("--help").output);
    std::vector<std::string> pages{"cutpoint-cli"};
    bool commands = false;
    for (std::string line; std::getline(lines, line);) {
        if (line.empty())
            commands = false;
        if (commands && line.size() > 2 && line[2] != ' ')
            pages.push_back("cutpoint-cli-" + line.substr(2, line.find(' ', 2) - 2));
        if (line == "Subcommands:")
            commands = true;
    }
    ASSERT_GE(pages.size(), 9u);
    for (const std::string& page : pages) {
        const auto file = folder / (page + ".1");
        const std::string text = slurp(file);
        for (const char* part : {".TH ", ".SH NAME", ".SH SYNOPSIS", ".SH \"OPTIONS\"", ".SH \"EXIT CODES\""})
            EXPECT_NE(text.find(part), std::string::npos) << file << " " << part;
        if (!has("groff"))
            continue;
        const Called run = shell("groff -man -Tutf8 -ww '" + file.string() + "' > /dev/null");
        EXPECT_EQ(run.exitCode, 0) << file;
        EXPECT_EQ(run.errors, "") << file;
    }
}
