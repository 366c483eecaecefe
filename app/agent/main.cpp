// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "app/cli/help_formatter.h"
#include "app/cli/telling.h"
#include "app/cli/usage.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>

int main(int argc, char** argv) {
    using namespace cutpoint;
    speakAsAsked(argc, argv);
    CLI::App program(say("Runs one side of a split network, or the link between them."), "cutpoint-agent");
    program.set_version_flag("--version", "cutpoint-agent " CUTPOINT_VERSION);
    program.require_subcommand(1);
    program.formatter(std::make_shared<HelpFormatter>());
    const std::string footer = helpUnits() + "\n\n" + helpExitCodes(say("It could not run"));
    program.footer(footer); // what subcommands without one of their own show
    int exitCode = agentDone;
    addCloudCommand(program, exitCode);
    addEdgeCommand(program, exitCode);
    addLinkCommand(program, exitCode);
    addProfileCommand(program, exitCode);
    addLanguageOption(program);
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // --help and --version arrive here too, with code 0.
        if (error.get_exit_code() == 0)
            return program.exit(error) == 0 ? agentDone : agentUsage;
        std::fprintf(stderr, "%s\n", told(usageIssue(program, {argv + 1, argv + argc}, error)).c_str());
        return agentUsage;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "error: %s\n", error.what());
        return agentFailed;
    }
    return exitCode;
}
