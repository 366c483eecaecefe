// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace cutpoint {

void addRuntimeCommands(CLI::App& program, int& exitCode) {
    for (const char* name : {"profile", "probe", "push", "models", "watch", "demo"}) {
        auto* command = program.add_subcommand(name, say("Needs the runtime, which this build has not"));
        command->allow_extras();
        command->callback([name, &exitCode] {
            exitCode = fail({Severity::Error, code::NoRuntime, "", 0, name,
                             say("This build has no edge/cloud runtime."),
                             say("Build it with -DCUTPOINT_RUNTIME=ON.")});
        });
    }
}

} // namespace cutpoint
