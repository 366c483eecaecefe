// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include <chrono>
#include <csignal>
#include <string_view>
#include <unistd.h>

namespace cutpoint {
namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void onEnd(int) {
    constexpr std::string_view words = "error: Interrupted; there is no answer yet.\n";
    [[maybe_unused]] const auto written = write(STDERR_FILENO, words.data(), words.size());
    _exit(1);
}

extern "C" void onStop(int number) {
    interrupted = 1;
    std::signal(number, SIG_DFL);
}

void handle(void (*handler)(int)) {
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
}

} // namespace

void endOnInterruption() {
    handle(onEnd);
}

Interruption::Interruption() {
    interrupted = 0;
    handle(onStop);
    thread_ = std::jthread([this](const std::stop_token& over) {
        while (!over.stop_requested() && interrupted == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (interrupted != 0)
            source_.request_stop();
    });
}

Interruption::~Interruption() {
    handle(SIG_DFL);
}

} // namespace cutpoint
