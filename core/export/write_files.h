// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/plan_files.h"

#include <filesystem>
#include <optional>
#include <stop_token>
#include <string_view>

namespace cutpoint {

/// Writes a file whole or not at all: beside it, under another name, and renamed when all of it is on the
/// disk. What is no regular file, such as a pipe, is written as it stands. Errors: "cannot-write" with the
/// file and the system's reason; then nothing is left of it and an older file is as it was.
std::optional<Issue> writeFileWhole(const std::filesystem::path& path, std::string_view content);

/// The same for all files of an export together: none is renamed before all are written. Makes the folders
/// that they lie in. Errors also: "cancelled" before anything was renamed.
std::optional<Issue> writeFilesWhole(const ExportedFiles& files, const std::filesystem::path& folder,
                                     const std::stop_token& stop = {});

} // namespace cutpoint
