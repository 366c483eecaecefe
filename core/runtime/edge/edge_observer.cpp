// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_observer.h"

#include "core/runtime/service/event_log.h"
#include "core/runtime/service/stranger_log.h"

namespace cutpoint {

EdgeObserver::EdgeObserver(WatchHub& hub) {
    const std::vector<double> seconds{0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10};
    metrics_.declareCounter("cutpoint_frames_total", "Frames answered, by who finished them.");
    metrics_.declareCounter("cutpoint_events_total", "Events of the edge, by kind.");
    metrics_.declareCounter("cutpoint_sent_bytes_total", "Bytes of cut tensors sent to the cloud.");
    metrics_.declareGauge("cutpoint_dropped_frames", "Frames that the stream has dropped so far.");
    metrics_.declareCounter("cutpoint_refused_tokens_total", "Calls refused for want of the right token.");
    metrics_.declareGauge("cutpoint_plan", "Number of the plan of the last frame.");
    metrics_.declareGauge("cutpoint_bandwidth_bits_per_second", "Uplink, as last estimated.");
    metrics_.declareHistogram("cutpoint_edge_seconds", "T_e of a frame.", seconds);
    metrics_.declareHistogram("cutpoint_transfer_seconds", "T_t of a frame that was sent.", seconds);
    metrics_.declareHistogram("cutpoint_cloud_seconds", "What the cloud computed for a frame that was sent.",
                              seconds);
    metrics_.declareHistogram("cutpoint_back_seconds", "The way back of the answer to a frame that was sent.",
                              seconds);
    metrics_.declareHistogram("cutpoint_latency_seconds", "From a frame's arrival to its answer.", seconds);
    thread_ = std::jthread([this, watcher = hub.subscribe()](const std::stop_token& stop) {
        while (watcher && !stop.stop_requested())
            if (const auto update = watcher->next(Seconds(0.2)))
                take(*update);
    });
}

std::string EdgeObserver::page() {
    metrics_.set("cutpoint_refused_tokens_total", static_cast<double>(strangers()));
    return metrics_.text();
}

void EdgeObserver::take(const WatchUpdate& update) {
    if (update.has_event()) {
        const auto& event = update.event();
        const bool trouble =
            event.kind() == "link-lost" || event.kind() == "frame-failed" || event.kind() == "gap";
        logEvent(
            trouble ? LogLevel::Warning : LogLevel::Info, event.kind(),
            {{"text", event.text()}, {"plan", event.plan()}, {"bits_per_second", event.bits_per_second()}});
        metrics_.add("cutpoint_events_total", 1, "kind=\"" + event.kind() + "\"");
        metrics_.set("cutpoint_bandwidth_bits_per_second", event.bits_per_second());
        return;
    }
    const auto& frame = update.frame();
    const char* by = frame.finished_on_edge() ? "edge-after-loss" : frame.sent_bytes() > 0 ? "cloud" : "edge";
    metrics_.add("cutpoint_frames_total", 1, std::string("by=\"") + by + "\"");
    metrics_.add("cutpoint_sent_bytes_total", static_cast<double>(frame.sent_bytes()));
    metrics_.set("cutpoint_dropped_frames", static_cast<double>(frame.dropped()));
    metrics_.set("cutpoint_plan", static_cast<double>(frame.plan()));
    metrics_.observe("cutpoint_edge_seconds", frame.edge_seconds());
    metrics_.observe("cutpoint_latency_seconds", frame.latency_seconds());
    if (frame.sent_bytes() == 0 || frame.finished_on_edge())
        return;
    metrics_.observe("cutpoint_transfer_seconds", frame.transfer_seconds());
    metrics_.observe("cutpoint_cloud_seconds", frame.cloud_seconds());
    metrics_.observe("cutpoint_back_seconds", frame.back_seconds());
}

} // namespace cutpoint
