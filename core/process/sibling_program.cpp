// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/process/sibling_program.h"

#include <filesystem>

#include <unistd.h>

namespace cutpoint {

std::string siblingProgram(const std::string& name) {
    std::error_code failure;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", failure);
    if (failure)
        return {};
    const std::filesystem::path beside = self.parent_path(), prefix = beside.parent_path();
    for (const std::filesystem::path& folder : {beside, prefix / "libexec" / "cutpoint", prefix / "bin"})
        if (const auto path = folder / name; ::access(path.c_str(), X_OK) == 0)
            return path.string();
    return {};
}

} // namespace cutpoint
