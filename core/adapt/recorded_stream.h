// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/bandwidth_trace.h"
#include "core/adapt/step_curve.h"

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A stream of the running agents as `cutpoint-cli watch --json` prints it: what its frames took, and what
/// happened. Times begin with the first frame's arrival.
struct RecordedStream {
    struct Frame {
        std::int64_t number = 0, plan = 0; ///< plan: the edge's own number of it
        Seconds arrival, edge, transfer, cloud, latency, done;
        double sentBytes = 0;
    };
    struct Event {
        Seconds at;
        std::string kind, text;
    };
    std::vector<Frame> frames; ///< by arrival
    std::vector<Event> events;
    /// What transfers saw of the link, and where none was, what the edge believed.
    BandwidthTrace link;
    double framesPerSecond = 1; ///< that arrived, on average
    Seconds duration;           ///< until the last arrival and one frame more

    Seconds median() const;
    Seconds p95() const;
    Seconds worst() const;
    std::int64_t switches() const; ///< frames under another plan than the one before
    std::int64_t late() const;     ///< answers that took longer than a frame's turn
};

/// True when the text is such a stream: one JSON object a line, with frames.
bool isRecordedStream(std::string_view content);
/// Lines that are cut off at the end are left out. Errors: "bad-stream" with the line; "empty-file" without
/// frames.
Result<RecordedStream> readRecordedStream(std::string_view content, const std::string& file);

} // namespace cutpoint
