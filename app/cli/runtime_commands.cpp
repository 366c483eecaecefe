// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace cutpoint {

void addRuntimeCommands(CLI::App& program, int& exitCode) {
    addProfileCommand(program, exitCode);
    addProbeCommand(program, exitCode);
    addPushCommand(program, exitCode);
    addModelsCommand(program, exitCode);
    addWatchCommand(program, exitCode);
    addDemoCommand(program, exitCode);
}

} // namespace cutpoint
