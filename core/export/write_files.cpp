// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/write_files.h"

#include "core/model/sentence.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;

Issue unwritable(const fs::path& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT;
    return {Severity::Error,
            code::CannotWrite,
            path.string(),
            0,
            "",
            say("The file cannot be written: %1.", std::strerror(error)),
            full ? say("Make room on its disk; nothing of it was left there.")
                 : say("Check the folder and its permissions.")};
}

/// 0, or why not.
int writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return errno;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Folders that were made for an export; without keep() those that are empty go again.
class NewFolders {
public:
    NewFolders() = default;
    NewFolders(const NewFolders&) = delete;
    NewFolders& operator=(const NewFolders&) = delete;
    ~NewFolders() {
        std::error_code ignored;
        for (auto folder = made_.rbegin(); folder != made_.rend(); ++folder)
            fs::remove(*folder, ignored);
    }

    /// Whether it worked is told by the file that is to lie in it.
    void make(const fs::path& folder) {
        std::error_code error;
        if (folder.empty() || fs::exists(folder, error))
            return;
        make(folder.parent_path());
        if (fs::create_directory(folder, error))
            made_.push_back(folder);
    }
    void keep() { made_.clear(); }

private:
    std::vector<fs::path> made_;
};

mode_t usualMode() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

} // namespace

WholeFile::WholeFile(fs::path path) : path_(std::move(path)) {}

WholeFile::~WholeFile() {
    if (descriptor_ >= 0)
        close(descriptor_);
    if (!beside_.empty())
        unlink(beside_.c_str());
}

WholeFile::WholeFile(WholeFile&& other) noexcept
    : path_(std::move(other.path_)), beside_(std::exchange(other.beside_, {})),
      descriptor_(std::exchange(other.descriptor_, -1)), trouble_(std::move(other.trouble_)) {}

std::optional<Issue> WholeFile::failed(int error) {
    trouble_ = unwritable(path_, error);
    return trouble_;
}

std::optional<Issue> WholeFile::begin() {
    std::error_code ignored;
    // Through a link to where it leads: the link stays.
    if (fs::is_symlink(path_, ignored))
        if (const fs::path target = fs::canonical(path_, ignored); !target.empty())
            path_ = target;
    const fs::file_status status = fs::status(path_, ignored);
    const bool old = fs::exists(status);
    if (old && !fs::is_regular_file(status)) {
        descriptor_ = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
        return descriptor_ < 0 ? failed(errno) : std::nullopt;
    }
    std::string name = path_.string() + ".XXXXXX";
    descriptor_ = mkostemp(name.data(), O_CLOEXEC);
    if (descriptor_ < 0)
        return failed(errno);
    beside_ = name;
    const mode_t mode = old ? static_cast<mode_t>(status.permissions()) : usualMode();
    return fchmod(descriptor_, mode) != 0 ? failed(errno) : std::nullopt;
}

std::optional<Issue> WholeFile::append(std::string_view content) {
    if (!trouble_ && descriptor_ < 0)
        begin();
    if (trouble_)
        return trouble_;
    const int error = writeAll(descriptor_, content);
    return error == 0 ? std::nullopt : failed(error);
}

std::optional<Issue> WholeFile::finish() {
    append({}); // an empty file is one, too
    if (trouble_)
        return trouble_;
    int error = 0;
    if (!beside_.empty() && fsync(descriptor_) != 0 && errno != EINVAL && errno != EROFS)
        error = errno;
    if (close(std::exchange(descriptor_, -1)) != 0 && error == 0)
        error = errno;
    return error == 0 ? std::nullopt : failed(error);
}

std::optional<Issue> WholeFile::put() {
    if (trouble_ || beside_.empty())
        return trouble_; // or in place already
    if (rename(beside_.c_str(), path_.c_str()) != 0)
        return failed(errno);
    beside_.clear();
    return std::nullopt;
}

std::optional<Issue> writeFileWhole(const fs::path& path, std::string_view content) {
    WholeFile file(path);
    if (auto issue = file.append(content))
        return issue;
    if (auto issue = file.finish())
        return issue;
    return file.put();
}

std::optional<Issue> writeFilesWhole(const ExportedFiles& files, const fs::path& folder,
                                     const std::stop_token& stop) {
    NewFolders folders; // before the files, which must go first
    std::vector<WholeFile> written;
    for (const ExportedFile& file : files) {
        if (stop.stop_requested())
            return Issue{
                Severity::Error,        code::Cancelled, folder.string(), 0, "", say("Nothing was written."),
                say("Allow more time.")};
        const fs::path path = folder / file.path;
        folders.make(path.parent_path());
        written.emplace_back(path);
        if (auto issue = written.back().append(file.content))
            return issue;
        if (auto issue = written.back().finish())
            return issue;
    }
    for (WholeFile& file : written)
        if (auto issue = file.put())
            return issue;
    folders.keep();
    return std::nullopt;
}

} // namespace cutpoint
