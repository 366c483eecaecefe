// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/help_formatter.h"
#include "app/cli/job.h"
#include "app/cli/telling.h"
#include "app/cli/text_table.h"
#include "app/cli/usage.h"
#include "app/options/problem_options.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>

namespace cutpoint {

namespace {

/// Results that did not reach their reader are not done, whatever the command thinks.
int withResultsWritten(int exitCode) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitCode;
    return std::max(exitCode,
                    fail({Severity::Error, code::CannotWrite, "", 0, "standard output",
                          say("The results cannot be written."), say("Check where the output goes.")}));
}

} // namespace
} // namespace cutpoint

int main(int argc, char** argv) {
    using namespace cutpoint;
    speakAsAsked(argc, argv);
    CLI::App program(
        say("Decides where a deep neural network is split between an edge device and the cloud."),
        "cutpoint-cli");
    program.set_version_flag("--version", "cutpoint-cli " CUTPOINT_VERSION);
    program.require_subcommand(1);
    program.formatter(std::make_shared<HelpFormatter>());
    program.footer(helpFooter()); // what subcommands without one of their own show
    int exitCode = done;
    addPlanCommand(program, exitCode);
    addCompareCommand(program, exitCode);
    addSweepCommand(program, exitCode);
    addReplayCommand(program, exitCode);
    addFleetCommand(program, exitCode);
    addFrontierCommand(program, exitCode);
    addBreakpointsCommand(program, exitCode);
    addSensitivityCommand(program, exitCode);
    addMapCommand(program, exitCode);
    addLiteralCommand(program, exitCode);
    addInfoCommand(program, exitCode);
    addProfileInfoCommand(program, exitCode);
    addDevicesCommand(program, exitCode);
    addConvertCommand(program, exitCode);
    addExportCommand(program, exitCode);
    addLessonCommand(program, exitCode);
    addReportCommand(program, exitCode);
    addRuntimeCommands(program, exitCode);
    addLanguageOption(program);
    program.footer(
        helpFooter({"plan net.onnx --bandwidth 4mbit", "compare net.onnx --bandwidth 4mbit --fps 10",
                    "sweep net.onnx --over bandwidth --from 100kbit --to 100mbit"}));
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        // --help and --version arrive here too, with code 0.
        if (error.get_exit_code() == 0)
            return withResultsWritten(program.exit(error));
        return fail(usageIssue(program, {argv + 1, argv + argc}, error));
    } catch (const std::exception& error) {
        fmt::print(stderr, "error: {}\n", error.what());
        return badInput;
    }
    exitCode = withResultsWritten(exitCode);
    if (Job::leftWork()) {
        // A worker that did not stop in time must not be torn down in the middle by the statics' destructors.
        std::fflush(nullptr);
        std::quick_exit(exitCode);
    }
    return exitCode;
}
