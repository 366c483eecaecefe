// SPDX-License-Identifier: GPL-3.0-or-later
// Algorithm 2 with its parameters, and what it looked at.
#include "tests/support/cli_call.h"

using namespace cli_call;

namespace {

nlohmann::json plan(const std::string& rest) {
    return json("plan " + sample("fig9_toy.json") +
                " --bandwidth 4mbit --algorithm dsh --objective throughput --json " + rest);
}

} // namespace

TEST(CliDsh, TellsTheCellsAskedForAndVisited) {
    const auto answer = plan("");
    const auto& dsh = answer["dsh"];
    ASSERT_TRUE(dsh.is_object()) << answer;
    EXPECT_TRUE(dsh["is_complete"]);
    EXPECT_TRUE(dsh["is_geometric"]);
    EXPECT_GT(dsh["cells_asked"].get<double>(), 576);
    EXPECT_LE(dsh["cells_first"].get<int>(), 576);
    EXPECT_GT(dsh["cells_visited"].get<int>(), dsh["cells_first"].get<int>()) << "refined at least once";
    EXPECT_GE(dsh["rounds"].get<int>(), 2);
    const auto other = json("plan " + sample("fig9_toy.json") +
                            " --bandwidth 4mbit --algorithm dsh --objective latency --json");
    EXPECT_EQ(other["dsh"], dsh) << "the search is the same whatever the objective";
    EXPECT_EQ(other["edge"], answer["edge"]);
    EXPECT_FALSE(json("plan " + sample("fig9_toy.json") + " --bandwidth 4mbit --json").contains("dsh"));
}

TEST(CliDsh, SearchesAsItsParametersSay) {
    const auto usual = plan("")["dsh"], coarse = plan("--dsh-grid 100")["dsh"];
    EXPECT_LE(coarse["cells_first"].get<int>(), 100);
    EXPECT_EQ(coarse["cells_asked"], usual["cells_asked"]);
    EXPECT_LT(coarse["cells_visited"].get<int>(), usual["cells_visited"].get<int>());
    // The first refinement is always made; a gain of the whole never is.
    EXPECT_EQ(plan("--dsh-epsilon 1")["dsh"]["rounds"], 2);
    EXPECT_GT(plan("--dsh-epsilon 1 --dsh-refinement 10")["dsh"]["cells_visited"].get<int>(),
              plan("--dsh-epsilon 1 --dsh-refinement 2")["dsh"]["cells_visited"].get<int>());
    const auto printed = json("plan " + sample("alexnet.json") +
                              " --bandwidth 4mbit --algorithm dsh --objective throughput --json");
    EXPECT_FALSE(printed["dsh"]["is_geometric"]) << "the paper's own grid, where it is small enough";
    EXPECT_EQ(printed["dsh"]["cells_first"].get<double>(), printed["dsh"]["cells_asked"].get<double>());
}

TEST(CliDsh, PrintsTheGridInItsTable) {
    const auto run = cli("plan " + sample("fig9_toy.json") + " --bandwidth 4mbit --algorithm dsh");
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_NE(run.output.find("visited in 2 grids"), std::string::npos) << run.output;
}

TEST(CliDsh, ParametersAreRefusedWhereNothingSearches) {
    for (const char* option : {"--dsh-epsilon 0.1", "--dsh-grid 100", "--dsh-refinement 4"}) {
        const auto run = cli("plan " + sample("fig9_toy.json") + " --bandwidth 4mbit " + std::string(option));
        EXPECT_EQ(run.exitCode, 2) << option;
        EXPECT_NE(run.errors.find("--algorithm dsh"), std::string::npos) << run.errors;
    }
    for (const char* option :
         {"--dsh-epsilon -1", "--dsh-epsilon nan", "--dsh-grid 1e9", "--dsh-refinement 1"})
        EXPECT_EQ(cli("plan " + sample("fig9_toy.json") + " --bandwidth 4mbit --algorithm dsh " +
                      std::string(option))
                      .exitCode,
                  2)
            << option;
}
