// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/edge_fixture.h"
#include "tests/support/quiet_machine.h"

#include "core/adapt/bandwidth_estimate.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/adaptation.h"
#include "core/runtime/service/event_log.h"

#include <algorithm>
#include <cstdio>
#include <limits>
#include <map>

namespace cutpoint {
namespace {

constexpr double kFast = 18.88, kSlow = 0.13; // Mbit/s
constexpr double kFps = 1.6;
/// When the trace falls and recovers, and when it ends, in seconds. Minutes in life; the net is made so that
/// a frame takes well under a second in each phase, so a few dozen seconds hold as many frames.
constexpr double kFalls = 10, kRecovers = 46, kEnds = 58;

/// A net with a best plan of its own in each phase: a picture of 111 kB, two milliseconds of work down to
/// 4 kB, then three times that work with few weights, so that pushing a half over the slow link takes seconds
/// and not minutes.
std::string hourglassNet() {
    const std::string path = testing::TempDir() + "cutpoint_hourglass_" + std::to_string(getpid()) + ".cfg";
    std::ofstream file(path);
    const auto conv = [&](int filters) {
        file << "[convolutional]\nfilters=" << filters << "\nsize=3\nstride=1\npad=1\nactivation=relu\n\n";
    };
    file << "[net]\nwidth=96\nheight=96\nchannels=3\n\n";
    for (const int filters : {16, 16, 1})
        conv(filters);
    file << "[maxpool]\nsize=3\nstride=3\n\n[upsample]\nstride=3\n\n";
    for (const int filters : {16, 16, 16, 16, 16, 16, 1})
        conv(filters);
    file << "[maxpool]\nsize=12\nstride=12\n\n";
    return path;
}

struct Phase {
    const char* name;
    double mbit, begin, end;
};
constexpr Phase kPhases[] = {
    {"fast", kFast, 0, kFalls}, {"slow", kSlow, kFalls, kRecovers}, {"recovered", kFast, kRecovers, kEnds}};

class AdaptationTrace : public EdgeWorld {
protected:
    AdaptationTrace() : EdgeWorld(kFast) {}

    void setRate(double mbit) {
        const BandwidthTrace rate(BitsPerSecond(mbit * 1e6));
        link->setRate(rate, rate);
    }
    /// Written as a file and read back, as `cutpoint-agent link --trace` does.
    BandwidthTrace traceFile() const {
        const std::string path = testing::TempDir() + "cutpoint_trace_" + std::to_string(getpid()) + ".txt";
        std::ofstream file(path);
        file << "# seconds Mbit/s\n0 " << kFast << "\n"
             << kFalls << " " << kSlow << "\n"
             << kRecovers << " " << kFast << "\n"
             << kEnds << " " << kFast << "\n";
        file.close();
        auto trace = readBandwidthTraceFile(path);
        EXPECT_TRUE(trace.ok());
        return *std::move(trace);
    }
    /// Median latency, with both computations at their medians over everything that ran with this cut: a
    /// machine that was busy in one of two measurements must not decide between them.
    double latencyOf(const std::vector<edge::v1::FrameRecord>& frames) const {
        std::vector<double> rest, onEdge, inCloud;
        for (const auto& frame : frames)
            rest.push_back(frame.latency_seconds() - frame.edge_seconds() - frame.cloud_seconds());
        for (const auto& frame : records->frames())
            if (!frame.finished_on_edge() && frame.sent_bytes() == frames.back().sent_bytes()) {
                onEdge.push_back(frame.edge_seconds());
                inCloud.push_back(frame.cloud_seconds());
            }
        return medianOf(rest) + medianOf(onEdge) + medianOf(inCloud);
    }
    /// Frames of a plan that stays, without queues.
    std::vector<edge::v1::FrameRecord> runFixed(std::size_t onEdge, double mbit, double fps) {
        setRate(1000);
        EXPECT_TRUE(agent->deploy(edgeLayers(onEdge), {}, "fixed").ok());
        setRate(mbit);
        const std::size_t before = records->frames().size();
        EXPECT_FALSE(agent->startStream(fps, 6));
        EXPECT_TRUE(eventually([&] { return records->frames().size() == before + 6; }, 60))
            << records->text();
        agent->stopStream();
        auto frames = records->frames();
        // The first one also warms the new half up.
        frames.erase(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(before) + 1);
        for (const auto& frame : frames)
            EXPECT_FALSE(frame.finished_on_edge());
        return frames;
    }

    /// Streams the trace under the recommended policy. Every frame is answered once and none is lost.
    std::vector<edge::v1::FrameRecord> followTrace() {
        const std::size_t before = records->frames().size(), profiled = records->count("profiled"),
                          changed = records->count("plan-changed");
        auto adaptation = std::make_unique<Adaptation>(*agent, AdaptationOptions());
        EXPECT_TRUE(eventually([&] { return records->count("profiled") == profiled + 1; }, 90))
            << records->text();
        const BandwidthTrace trace = traceFile();
        link->setRate(trace, trace);
        EXPECT_FALSE(agent->startStream(kFps, static_cast<std::int64_t>(kEnds * kFps)));
        EXPECT_TRUE(eventually([&] { return !agent->streaming(); }, 3 * kEnds)) << records->text();
        adaptation.reset();
        const Pipeline::Counts counts = agent->stopStream();
        EXPECT_EQ(counts.done, counts.in);
        EXPECT_EQ(counts.failed, 0);
        EXPECT_TRUE(eventually(
            [&] { return records->frames().size() == before + static_cast<std::size_t>(counts.done); }));
        auto frames = records->frames();
        frames.erase(frames.begin(), frames.begin() + static_cast<std::ptrdiff_t>(before));
        expectEachFrameOnce(frames, static_cast<std::size_t>(counts.in));
        EXPECT_GE(records->count("plan-changed"), changed + 3) << records->text();
        return frames;
    }
    /// The last frames of the phase that had the link's rate to the end.
    static std::vector<edge::v1::FrameRecord> settledIn(const Phase& phase,
                                                        std::vector<edge::v1::FrameRecord> frames) {
        std::erase_if(frames, [&](const auto& frame) {
            return frame.arrival_seconds() <= phase.begin || frame.done_seconds() >= phase.end;
        });
        EXPECT_GE(frames.size(), 6u) << phase.name;
        frames.erase(frames.begin(),
                     frames.end() - static_cast<std::ptrdiff_t>(std::min<std::size_t>(6, frames.size())));
        return frames;
    }
    /// The latency of the best fixed plan: those that the model expects to be fastest are measured, two at
    /// least, and all that a quarter of error in the model would let win.
    double bestFixed(const Problem& problem, double mbit) {
        std::vector<std::pair<double, std::size_t>> expected;
        for (LayerId n = 0; n < agent->model().graph->size(); ++n) {
            const auto sides = agent->model().sidesOf(edgeLayers(static_cast<std::size_t>(n)));
            EXPECT_TRUE(sides.ok());
            expected.emplace_back(evaluatePlan(problem, *sides)->times.latency().value, n);
        }
        std::sort(expected.begin(), expected.end());
        double best = std::numeric_limits<double>::infinity();
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (i < 2 || expected[i].first < 1.25 * expected[0].first)
                best = std::min(best, latencyOf(runFixed(expected[i].second, mbit, kFps)));
        return best;
    }
};

/// Latencies are medians of frames measured within two minutes on one machine; transfers and waiting are
/// compared as measured, computations by their medians over all frames with the same cut. The bias that is
/// left favours the fixed plans: the adapting run shares processors and link with its own probes. A machine
/// that is busy for some seconds lengthens one of two measurements: a trace that misses is run again, twice
/// at most.
TEST_F(AdaptationTrace, IsWithinATenthOfTheBestFixedPlanInEveryPhase) {
    if (!isQuietMachine())
        GTEST_SKIP()
            << "judges latencies: set CUTPOINT_QUIET_MACHINE=1 where nothing else runs. The decisions "
               "are proven in simulated time by tst_constant_link";
    setLogLevel(LogLevel::Off);
    startEdge([](EdgeOptions& options) {
        options.modelFile = hourglassNet();
        options.slowdown = 60;
        options.stayAloneAfterLoss = true;
        options.frameDeadline = Seconds(10);
    });
    std::string missed = "not run";
    for (int run = 0; run < 3 && !missed.empty() && !HasFailure(); ++run) {
        missed.clear();
        setRate(kFast);
        const auto measured = agent->profile(9, {}, {});
        ASSERT_TRUE(measured.ok()) << measured.error().message;
        Problem problem = makeProblem(agent->model().graph, measured->profile(*agent->model().graph));
        const auto frames = followTrace();
        std::map<std::string, std::int64_t> sent;
        std::map<double, double> best; // by Mbit/s
        for (const Phase& phase : kPhases) {
            const auto settled = settledIn(phase, frames);
            ASSERT_FALSE(settled.empty());
            sent[phase.name] = settled.back().sent_bytes();
            problem.network = {BitsPerSecond(phase.mbit * 1e6), Seconds(0)};
            if (!best.contains(phase.mbit))
                best[phase.mbit] = bestFixed(problem, phase.mbit);
            const double adaptive = latencyOf(settled);
            const bool changing = std::any_of(settled.begin(), settled.end(), [&](const auto& frame) {
                return frame.plan() != settled.back().plan();
            });
            std::printf("%s phase, %.2f Mbit/s: adaptive %.1f ms, best fixed plan %.1f ms%s\n", phase.name,
                        phase.mbit, 1e3 * adaptive, 1e3 * best[phase.mbit],
                        changing ? ", the plan still changes" : "");
            if (changing || !(adaptive <= 1.10 * best[phase.mbit]))
                missed += std::string(phase.name) + " ";
        }
        if (!(sent["fast"] > 4 * sent["slow"]) || sent["fast"] != sent["recovered"])
            missed += "plans ";
    }
    EXPECT_EQ(missed, "") << records->text();
}

} // namespace
} // namespace cutpoint
