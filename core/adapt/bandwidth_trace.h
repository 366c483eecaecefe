// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// From `start` (since the trace's beginning) until the next step the link carries `rate`.
struct BandwidthStep {
    Seconds start;
    BitsPerSecond rate;
    Seconds latency; ///< one way, as far as the trace knows it; 0 otherwise
};

/// B(t): a recorded bandwidth, constant between steps, repeated from the beginning when it ends.
class BandwidthTrace {
public:
    /// One rate for ever; it may be 0.
    explicit BandwidthTrace(BitsPerSecond rate = BitsPerSecond(0));
    /// Steps begin at 0 and ascend; the last one lasts until `duration`. Errors ("bad-trace"): no steps,
    /// times that do not ascend, a rate that is negative or not finite, no byte carried in the whole trace.
    static Result<BandwidthTrace> make(std::vector<BandwidthStep> steps, Seconds duration,
                                       std::string format);

    const std::vector<BandwidthStep>& steps() const { return steps_; }
    Seconds duration() const { return duration_; }
    /// "mahimahi", "columns", "sabre", "iperf3", "iperf", "table", "cellular-log" or "constant".
    const std::string& format() const { return format_; }
    BitsPerSecond mean() const;
    /// One way, over the time; 0 where the trace does not know it.
    Seconds meanLatency() const;
    Seconds leastLatency() const;
    /// What was guessed or left out when the trace was read, to be told to the user.
    const Issues& issues() const { return issues_; }
    void setIssues(Issues issues) { issues_ = std::move(issues); }
    /// B at time t >= 0, past the end repeated. O(log steps).
    BitsPerSecond rateAt(Seconds t) const { return steps_[stepAt(t)].rate; }
    Seconds latencyAt(Seconds t) const { return steps_[stepAt(t)].latency; }
    /// When the step that holds at t ends: always later than t.
    Seconds stepEnd(Seconds t) const;
    /// Carried from the trace's beginning to that of a step; of the step past the last one: in one period.
    double bitsBefore(std::size_t step) const {
        return step < bitsBefore_.size() ? bitsBefore_[step] : bitsPerPeriod_;
    }
    /// When a transfer of `size` that begins at `start` is through, speeding up and slowing down with the
    /// trace. Infinite when the rate is 0 for ever. O(log steps).
    Seconds transferEnd(Seconds start, Bytes size) const;

private:
    std::size_t stepAt(Seconds t) const;
    double bitsUntil(double t) const;

    std::vector<BandwidthStep> steps_;
    std::vector<double> bitsBefore_; ///< by step: carried since the trace's beginning
    double bitsPerPeriod_ = 0;
    Seconds duration_;
    std::string format_;
    Issues issues_;
};

/// Reads a recorded link of any format of readLink (core/adapt/link/link_file.h) that tells how the rate
/// changes; a file with one rate for the whole measurement is that rate for ever. Errors: "empty-file",
/// "bad-trace" with the line, "no-rate", JSON's own.
Result<BandwidthTrace> readBandwidthTrace(std::string_view content, const std::string& file);
/// The same for a file of at most 256 MiB; "FILE?run_num=3" chooses rows and columns of a table. Errors also:
/// "cannot-read".
Result<BandwidthTrace> readBandwidthTraceFile(const std::filesystem::path& path);

} // namespace cutpoint
