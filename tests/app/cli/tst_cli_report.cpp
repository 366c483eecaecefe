// SPDX-License-Identifier: GPL-3.0-or-later
/// `cutpoint-cli report` writes PDF and HTML by the desktop program.
#include "tests/support/cli_call.h"

namespace {

using namespace cli_call;

bool hasDesktop() {
    return std::filesystem::exists(std::filesystem::path(CUTPOINT_CLI).parent_path() / "cutpoint");
}

TEST(CliReport, WritesAPageThatTellsTheDecision) {
    if (!hasDesktop())
        GTEST_SKIP() << "the desktop program is not built";
    const auto file = temporary("report.html");
    const Called made =
        cli("report " + sample("resnet18.json") +
            "--bandwidth 4mbit --fps 2 --edge-fixed 20ms --pin conv1=edge --plots gantt,plan-map "
            "-o '" +
            file.string() + "'");
    EXPECT_EQ(made.exitCode, 0) << made.errors;
    const std::string page = slurp(file);
    for (const char* told : {"<!DOCTYPE html>", "ResNet-18", "The decision", "The profile and its origin",
                             "4 Mbit/s", "20.0 ms", "conv1", "What other methods answer", "Neurosurgeon",
                             "If the profile is wrong", "Versions", "data:image/svg+xml;base64,"})
        EXPECT_NE(page.find(told), std::string::npos) << told;
    std::size_t pictures = 0;
    for (std::size_t i = page.find("<img"); i != std::string::npos; i = page.find("<img", i + 1))
        ++pictures;
    EXPECT_EQ(pictures, 3U); // the graph and two plots
    std::filesystem::remove(file);
}

TEST(CliReport, WritesAPdf) {
    if (!hasDesktop())
        GTEST_SKIP() << "the desktop program is not built";
    const auto file = temporary("report.pdf");
    const Called made = cli("report " + sample("fig9_computing.json") + "-o '" + file.string() + "'");
    EXPECT_EQ(made.exitCode, 0) << made.errors;
    const std::string pdf = slurp(file);
    EXPECT_TRUE(pdf.starts_with("%PDF-"));
    EXPECT_NE(pdf.find("/ToUnicode"), std::string::npos); // its text can be selected
    std::filesystem::remove(file);
}

TEST(CliReport, TellsWhatIsWrong) {
    EXPECT_EQ(cli("report " + sample("resnet18.json")).exitCode, 2); // no -o
    if (!hasDesktop())
        GTEST_SKIP() << "the desktop program is not built";
    const Called ending = cli("report " + sample("resnet18.json") + "-o /tmp/report.doc");
    EXPECT_EQ(ending.exitCode, 2);
    EXPECT_NE(ending.errors.find("report.doc"), std::string::npos) << ending.errors;
    const Called plot = cli("report " + sample("resnet18.json") + "--plots pie -o r.pdf");
    EXPECT_EQ(plot.exitCode, 2);
    EXPECT_NE(plot.errors.find("\"pie\""), std::string::npos) << plot.errors;
    EXPECT_EQ(cli("report " + sample("resnet18.json") + "--bandwidth 4 -o r.pdf").exitCode, 2);
    EXPECT_EQ(cli("report /nowhere.onnx -o r.pdf").exitCode, 1);
    EXPECT_EQ(cli("report " + sample("resnet18.json") + "-o /nowhere/r.pdf").exitCode, 1);
}

} // namespace
