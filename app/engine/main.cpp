// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_service.h"

#include <CLI/CLI.hpp>
#include <csignal>
#include <fcntl.h>
#include <linux/close_range.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

constexpr int kSocket = 3;

bool isSocket(int number) {
    int type = 0;
    socklen_t size = sizeof type;
    return getsockopt(number, SOL_SOCKET, SO_TYPE, &type, &size) == 0 && type == SOCK_STREAM;
}

} // namespace

int main(int argc, char** argv) {
    using namespace cutpoint;
    CLI::App program("Runs one model for an agent, which starts this program and talks to it over a socket.",
                     "cutpoint-engine");
    program.set_version_flag("--version", "cutpoint-engine " CUTPOINT_VERSION);
    WorkerSetup setup;
    std::string engine = "opencv", fusion = "on";
    std::int64_t memory = 0;
    program.add_option("--engine", engine, "opencv or onnxruntime")
        ->check(CLI::IsMember({"opencv", "onnxruntime"}));
    program.add_option("--threads", setup.engine.threads, "0: one per core")->check(CLI::Range(0, 1024));
    program.add_option("--fusion", fusion, "on or off")->check(CLI::IsMember({"on", "off"}));
    program.add_option("--batches", setup.engine.batches, "Frames of one run, ascending from 1")
        ->delimiter(',')
        ->check(CLI::Range(1, 4096));
    program.add_option("--memory", memory, "Bytes that the model may take; 0: no limit")
        ->check(CLI::NonNegativeNumber);
    program.footer("People start cutpoint-agent instead.");
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error) == 0 ? workerDone : workerUsage;
    }
    if (!isSocket(kSocket)) {
        std::fprintf(stderr, "cutpoint-engine is started by cutpoint-agent\n");
        return workerUsage;
    }
    setup.engine.kind = engine == "opencv" ? EngineKind::OpenCv : EngineKind::OnnxRuntime;
    setup.engine.fusion = fusion == "on";
    if (memory > 0)
        setup.memory = Bytes(static_cast<double>(memory));
    // The agent decides when this process ends, also when a terminal or a service manager signals them all.
    std::signal(SIGINT, SIG_IGN);
    std::signal(SIGTERM, SIG_IGN);
    // Nothing of the agent's is any business of a model's.
    close_range(kSocket + 1, ~0U, 0);
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    fcntl(kSocket, F_SETFD, FD_CLOEXEC);
    WorkerChannel channel{Descriptor(kSocket)};
    return serveAgent(channel, setup);
}
