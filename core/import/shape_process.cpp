// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/shape_process.h"

#include "core/process/sibling_program.h"

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace cutpoint {

namespace {

constexpr long long kPatienceMs = 2000;
constexpr std::uint32_t kLargestReply = 1 << 20;
constexpr const char* kProgram = "cutpoint-onnx-shapes";

long long nowMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

ShapeProcess::~ShapeProcess() {
    stop();
}

ShapeProcess& ShapeProcess::shared() {
    static ShapeProcess process;
    return process;
}

bool ShapeProcess::start() {
    static const std::string path = siblingProgram(kProgram);
    if (path.empty())
        return false;
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // The child speaks on its standard input; everything else of ours stays closed to it.
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDIN_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    char* const arguments[] = {const_cast<char*>(kProgram), nullptr};
    const int failed = ::posix_spawn(&child_, path.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        ::close(ends[0]);
        child_ = -1;
        return false;
    }
    channel_ = ends[0];
    return true;
}

void ShapeProcess::stop() {
    if (channel_ >= 0)
        ::close(channel_);
    channel_ = -1;
    if (child_ > 0) {
        ::kill(child_, SIGKILL);
        while (::waitpid(child_, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
    child_ = -1;
}

bool ShapeProcess::send(std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(channel_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

bool ShapeProcess::receive(char* bytes, std::size_t size, long long deadlineMs) {
    while (size > 0) {
        const long long left = deadlineMs - nowMs();
        if (left <= 0)
            return false;
        pollfd waiting{channel_, POLLIN, 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(left));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            return false;
        const ssize_t got = ::recv(channel_, bytes, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

ShapeProcess::Reply ShapeProcess::ask(std::string_view question) {
    const std::lock_guard lock(turn_);
    if (channel_ < 0 && !start())
        return {Fate::Missing, {}};
    const auto length = static_cast<std::uint32_t>(question.size());
    std::string frame(sizeof length, '\0');
    std::memcpy(frame.data(), &length, sizeof length);
    frame.append(question);
    Reply reply{Fate::Answered, {}};
    std::uint32_t size = 0;
    char head[sizeof size];
    const long long deadline = nowMs() + kPatienceMs;
    bool answered = send(frame) && receive(head, sizeof head, deadline);
    if (answered) {
        std::memcpy(&size, head, sizeof size);
        answered = size <= kLargestReply;
    }
    if (answered) {
        reply.content.resize(size);
        answered = receive(reply.content.data(), size, deadline);
    }
    if (answered)
        return reply;
    stop();
    return {Fate::Died, {}};
}

} // namespace cutpoint
