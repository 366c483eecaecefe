// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace cutpoint {

/// Exit codes that scripts rely on.
enum AgentExit { agentDone = 0, agentFailed = 1, agentUsage = 2 };

/// Each adds its subcommand to the program; the subcommand runs until SIGINT or SIGTERM and sets `exitCode`.
/// "listening HOST:PORT" goes to stdout as soon as clients may come.
void addCloudCommand(CLI::App& program, int& exitCode);
void addEdgeCommand(CLI::App& program, int& exitCode);
void addLinkCommand(CLI::App& program, int& exitCode);
/// Measures and ends.
void addProfileCommand(CLI::App& program, int& exitCode);

} // namespace cutpoint
