// SPDX-License-Identifier: GPL-3.0-or-later
// Work that is watched: results, time limits, Ctrl+C, and workers that do not listen.
#include "app/cli/job.h"

#include <atomic>
#include <csignal>
#include <gtest/gtest.h>
#include <stdexcept>

using namespace cutpoint;
using namespace std::chrono_literals;

namespace {

/// Waits until it is asked to stop.
int untilStopped(std::stop_token stop) {
    while (!stop.stop_requested())
        std::this_thread::sleep_for(1ms);
    return 7;
}

} // namespace

TEST(Job, AnswersTheResult) {
    Job job;
    EXPECT_EQ(job.run<int>("adding", [](std::stop_token) { return 2 + 2; }), 4);
    EXPECT_EQ(job.end(), Job::End::Finished);
}

TEST(Job, StopsTheWorkAtTheTimeLimit) {
    Job job(30ms, true);
    EXPECT_EQ(job.run<int>("waiting", untilStopped), 7);
    EXPECT_EQ(job.end(), Job::End::TimeLimit);
    // Nothing gets more time afterwards.
    EXPECT_EQ(job.run<int>("waiting", untilStopped), 7);
}

TEST(Job, CtrlCStopsTheWork) {
    Job job({}, true);
    std::atomic<bool> started = false;
    std::jthread person([&] {
        while (!started)
            std::this_thread::sleep_for(1ms);
        std::raise(SIGINT);
    });
    EXPECT_EQ(job.run<int>("waiting",
                           [&started](std::stop_token stop) {
                               started = true;
                               return untilStopped(std::move(stop));
                           }),
              7);
    EXPECT_EQ(job.end(), Job::End::Interrupted);
}

TEST(Job, LeavesAWorkerBehindThatDoesNotListen) {
    const auto release = std::make_shared<std::atomic<bool>>(false);
    {
        Job job(1ms, true);
        const auto deaf = job.run<int>("waiting", [release](std::stop_token) {
            while (!*release)
                std::this_thread::sleep_for(1ms);
            return 1;
        });
        EXPECT_FALSE(deaf);
        EXPECT_EQ(job.end(), Job::End::TimeLimit);
        EXPECT_TRUE(Job::leftWork());
    }
    *release = true;
    while (Job::leftWork())
        std::this_thread::sleep_for(1ms);
}

TEST(Job, WhatTheWorkThrowsComesOut) {
    Job job;
    EXPECT_THROW(
        (void)job.run<int>("failing", [](std::stop_token) -> int { throw std::runtime_error("no"); }),
        std::runtime_error);
}
