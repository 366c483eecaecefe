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

/// The same for a file that is written piece by piece: it is there under its name from put() on, and not at
/// all without.
class WholeFile {
public:
    explicit WholeFile(std::filesystem::path path);
    ~WholeFile();
    WholeFile(WholeFile&& other) noexcept;
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;
    WholeFile& operator=(WholeFile&&) = delete;

    /// Begins at the first call. Errors: "cannot-write"; whatever comes after one is answered alike.
    std::optional<Issue> append(std::string_view content);
    /// Brings all of it to the disk, not yet under its name.
    std::optional<Issue> finish();
    /// After finish().
    std::optional<Issue> put();

private:
    std::optional<Issue> begin();
    std::optional<Issue> failed(int error);

    std::filesystem::path path_;
    std::string beside_; ///< where it is written; empty where it is written in place
    int descriptor_ = -1;
    std::optional<Issue> trouble_;
};

/// The same for all files of an export together: none is renamed before all are written. Makes the folders
/// that they lie in. Errors also: "cancelled" before anything was renamed.
std::optional<Issue> writeFilesWhole(const ExportedFiles& files, const std::filesystem::path& folder,
                                     const std::stop_token& stop = {});

} // namespace cutpoint
