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

/// A file that is written and not yet under its name; gone with its owner unless it was put there.
class Written {
public:
    explicit Written(fs::path path) : path_(std::move(path)) {}
    ~Written() {
        if (!beside_.empty())
            unlink(beside_.c_str());
    }
    Written(Written&& other) noexcept
        : path_(std::move(other.path_)), beside_(std::exchange(other.beside_, {})) {}

    std::optional<Issue> write(std::string_view content) {
        std::error_code ignored;
        // Through a link to where it leads: the link stays.
        if (fs::is_symlink(path_, ignored))
            if (const fs::path target = fs::canonical(path_, ignored); !target.empty())
                path_ = target;
        const fs::file_status status = fs::status(path_, ignored);
        if (fs::exists(status) && !fs::is_regular_file(status))
            return writeInPlace(content);
        std::string name = path_.string() + ".XXXXXX";
        const int descriptor = mkostemp(name.data(), O_CLOEXEC);
        if (descriptor < 0)
            return unwritable(path_, errno);
        beside_ = name;
        int error = writeAll(descriptor, content);
        const bool old = fs::exists(status);
        if (error == 0 &&
            fchmod(descriptor, old ? static_cast<mode_t>(status.permissions()) : usualMode()) != 0)
            error = errno;
        if (error == 0 && fsync(descriptor) != 0 && errno != EINVAL && errno != EROFS)
            error = errno;
        if (close(descriptor) != 0 && error == 0)
            error = errno;
        return error == 0 ? std::nullopt : std::optional(unwritable(path_, error));
    }
    std::optional<Issue> put() {
        if (beside_.empty())
            return std::nullopt; // in place already
        if (rename(beside_.c_str(), path_.c_str()) != 0)
            return unwritable(path_, errno);
        beside_.clear();
        return std::nullopt;
    }

private:
    static mode_t usualMode() {
        const mode_t mask = umask(0);
        umask(mask);
        return 0666 & ~mask;
    }
    std::optional<Issue> writeInPlace(std::string_view content) {
        const int descriptor = open(path_.c_str(), O_WRONLY | O_CLOEXEC);
        if (descriptor < 0)
            return unwritable(path_, errno);
        int error = writeAll(descriptor, content);
        if (close(descriptor) != 0 && error == 0)
            error = errno;
        return error == 0 ? std::nullopt : std::optional(unwritable(path_, error));
    }

    fs::path path_;
    std::string beside_;
};

} // namespace

std::optional<Issue> writeFileWhole(const fs::path& path, std::string_view content) {
    Written file(path);
    if (auto issue = file.write(content))
        return issue;
    return file.put();
}

std::optional<Issue> writeFilesWhole(const ExportedFiles& files, const fs::path& folder,
                                     const std::stop_token& stop) {
    std::vector<Written> written;
    for (const ExportedFile& file : files) {
        if (stop.stop_requested())
            return Issue{
                Severity::Error,        code::Cancelled, folder.string(), 0, "", say("Nothing was written."),
                say("Allow more time.")};
        const fs::path path = folder / file.path;
        std::error_code failed;
        fs::create_directories(path.parent_path(), failed);
        written.emplace_back(path);
        if (auto issue = written.back().write(file.content))
            return issue;
    }
    for (Written& file : written)
        if (auto issue = file.put())
            return issue;
    return std::nullopt;
}

} // namespace cutpoint
