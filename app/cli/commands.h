// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

namespace CLI {
class App;
}

namespace cutpoint {

/// Exit codes that scripts rely on.
enum ExitCode { done = 0, badInput = 1, badUsage = 2 };

/// Each adds its subcommand to the program; the subcommand sets `exitCode` when it runs. Results go to
/// stdout, issues to stderr.
void addPlanCommand(CLI::App& program, int& exitCode);
void addCompareCommand(CLI::App& program, int& exitCode);
void addSweepCommand(CLI::App& program, int& exitCode);
void addReplayCommand(CLI::App& program, int& exitCode);
void addFleetCommand(CLI::App& program, int& exitCode);
void addFrontierCommand(CLI::App& program, int& exitCode);
void addBreakpointsCommand(CLI::App& program, int& exitCode);
void addSensitivityCommand(CLI::App& program, int& exitCode);
void addMapCommand(CLI::App& program, int& exitCode);
void addLiteralCommand(CLI::App& program, int& exitCode);
void addInfoCommand(CLI::App& program, int& exitCode);
void addProfileInfoCommand(CLI::App& program, int& exitCode);
void addDevicesCommand(CLI::App& program, int& exitCode);
void addConvertCommand(CLI::App& program, int& exitCode);
void addExportCommand(CLI::App& program, int& exitCode);
void addLessonCommand(CLI::App& program, int& exitCode);
void addReportCommand(CLI::App& program, int& exitCode);

/// The commands below, or in a build without the runtime, commands that say so.
void addRuntimeCommands(CLI::App& program, int& exitCode);
void addProfileCommand(CLI::App& program, int& exitCode);
void addProbeCommand(CLI::App& program, int& exitCode);
void addPushCommand(CLI::App& program, int& exitCode);
void addWatchCommand(CLI::App& program, int& exitCode);
void addModelsCommand(CLI::App& program, int& exitCode);
void addDemoCommand(CLI::App& program, int& exitCode);

/// "error: file:3: conv1: message Fix: ..." to stderr.
void printIssue(const Issue& issue);
void printIssues(const Issues& issues);
/// Prints the error and answers its exit code.
int fail(const Issue& issue);

} // namespace cutpoint
