// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include <CLI/CLI.hpp>
#include <cstdio>

int main(int argc, char** argv) {
    using namespace cutpoint;
    CLI::App program("Runs one side of a split network, or the link between them.", "cutpoint-agent");
    program.set_version_flag("--version", "cutpoint-agent " CUTPOINT_VERSION);
    program.require_subcommand(1);
    program.footer("Quantities carry their unit: 4mbit, 500kbit, 20ms, 1.5s, 64KiB.\n"
                   "Exit codes: 0 done, 1 it could not run, 2 wrong usage.");
    int exitCode = agentDone;
    addCloudCommand(program, exitCode);
    addEdgeCommand(program, exitCode);
    addLinkCommand(program, exitCode);
    addProfileCommand(program, exitCode);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? agentDone : agentUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return agentFailed;
    }
    return exitCode;
}
