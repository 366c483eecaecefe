// SPDX-License-Identifier: GPL-3.0-or-later
/// `cutpoint-cli lesson` prints by the desktop program, or says that it is not there.
#include "tests/support/cli_call.h"

namespace {

using namespace cli_call;

bool hasDesktop() {
    return std::filesystem::exists(std::filesystem::path(CUTPOINT_CLI).parent_path() / "cutpoint");
}

TEST(CliLesson, WritesAHandout) {
    if (!hasDesktop())
        GTEST_SKIP() << "the desktop program is not built";
    const auto file = temporary("handout.pdf");
    const Called made = cli("lesson " + sample("fig9_computing.json") +
                            "--chapters 2,min-cut --seed 7 --answers -o '" + file.string() + "'");
    EXPECT_EQ(made.exitCode, 0) << made.errors;
    EXPECT_TRUE(slurp(file).starts_with("%PDF-"));
    std::filesystem::remove(file);
}

TEST(CliLesson, TellsWhatIsWrong) {
    EXPECT_EQ(cli("lesson " + sample("fig9_computing.json")).exitCode, 2); // no -o
    if (!hasDesktop())
        GTEST_SKIP() << "the desktop program is not built";
    const auto file = temporary("handout.pdf");
    const Called chapter =
        cli("lesson " + sample("fig9_computing.json") + "--chapters 9 -o '" + file.string() + "'");
    EXPECT_EQ(chapter.exitCode, 2);
    EXPECT_NE(chapter.errors.find("no chapter \"9\""), std::string::npos) << chapter.errors;
    const Called missing = cli("lesson /nowhere.onnx -o '" + file.string() + "'");
    EXPECT_EQ(missing.exitCode, 1) << missing.errors;
    const Called folder =
        cli("lesson " + sample("fig9_computing.json") + "--chapters 1 -o /nowhere/handout.pdf");
    EXPECT_EQ(folder.exitCode, 1) << folder.errors;
    EXPECT_FALSE(std::filesystem::exists(file));
}

TEST(CliLesson, SaysThatOnlyTheDesktopPrints) {
    // The program alone in a folder, and nothing of it on the search path.
    const auto folder = temporary("alone");
    std::filesystem::create_directory(folder);
    std::filesystem::copy_file(CUTPOINT_CLI, folder / "cutpoint-cli");
    const Called alone = shell("PATH=/nowhere '" + (folder / "cutpoint-cli").string() + "' lesson " +
                               sample("fig9_computing.json") + "-o handout.pdf");
    EXPECT_EQ(alone.exitCode, 1);
    EXPECT_NE(alone.errors.find("not installed"), std::string::npos) << alone.errors;
    std::filesystem::remove_all(folder);
}

} // namespace
