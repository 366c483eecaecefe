// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_process.h"

#include "core/process/sibling_program.h"
#include "core/runtime/worker/worker_service.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char** environ;

namespace cutpoint {
namespace {

constexpr const char* kProgram = "cutpoint-engine";
/// Where the worker finds its end of the channel.
constexpr int kWorkerSocket = 3;

Issue cannotStart(Sentence why) {
    Issue issue;
    issue.code = code::CannotStart;
    issue.node = kProgram;
    issue.message = std::move(why);
    issue.fix = say("Build it, or install it with this program.");
    return issue;
}

} // namespace

Result<std::unique_ptr<WorkerProcess>> WorkerProcess::start(const EngineOptions& options, Bytes memory) {
    const std::string program = siblingProgram(kProgram);
    if (program.empty())
        return cannotStart(say("The program that runs models is not there."));
    auto ends = WorkerChannel::pair();
    if (!ends)
        return cannotStart(say("The program cannot be started: %1.", std::strerror(errno)));
    std::vector<std::string> words{program,
                                   "--engine",
                                   options.kind == EngineKind::OpenCv ? "opencv" : "onnxruntime",
                                   "--threads",
                                   std::to_string(options.threads),
                                   "--fusion",
                                   options.fusion ? "on" : "off",
                                   "--memory",
                                   std::to_string(static_cast<std::int64_t>(memory.value))};
    if (!options.batches.empty()) {
        std::string sizes;
        for (const int size : options.batches)
            sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
        words.insert(words.end(), {"--batches", sizes});
    }
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);

    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    // What libraries print would stand between the lines of the agent's log.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends->second.descriptor(), kWorkerSocket);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    sigset_t none;
    sigemptyset(&none);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
    pid_t pid = 0;
    const int error = posix_spawn(&pid, program.c_str(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        return cannotStart(say("The program cannot be started: %1.", std::strerror(error)));
    return std::make_unique<WorkerProcess>(pid, std::move(ends->first));
}

void WorkerProcess::kill() const {
    if (how_.empty())
        ::kill(pid_, SIGKILL);
}

void WorkerProcess::end() {
    if (!how_.empty())
        return;
    int status = 0;
    // One that has ended tells how; a kill would not change that.
    ::kill(pid_, SIGKILL);
    channel_.close();
    while (waitpid(pid_, &status, 0) < 0 && errno == EINTR)
        ;
    if (WIFSIGNALED(status))
        how_ = "signal " + std::to_string(WTERMSIG(status));
    else
        how_ = "exit code " + std::to_string(WEXITSTATUS(status));
    killed_ = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    outOfMemory_ = WIFEXITED(status) && WEXITSTATUS(status) == workerOutOfMemory;
}

} // namespace cutpoint
