// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/frame_record.h"

namespace cutpoint {

edge::v1::FrameRecord recordOf(const FrameResult& frame) {
    edge::v1::FrameRecord record;
    record.set_frame(frame.frame);
    record.set_plan(frame.plan);
    record.set_arrival_seconds(frame.arrival.value);
    record.set_edge_seconds(frame.edge.value);
    record.set_transfer_seconds(frame.transfer.value);
    record.set_cloud_seconds(frame.cloud.value);
    record.set_latency_seconds((frame.done - frame.arrival).value);
    record.set_edge_start_seconds(frame.edgeStart.value);
    record.set_send_start_seconds(frame.sendStart.value);
    record.set_done_seconds(frame.done.value);
    record.set_sent_bytes(static_cast<std::int64_t>(frame.sent.value));
    record.set_finished_on_edge(frame.finishedOnEdge);
    record.set_answer_hash(frame.answerHash);
    record.set_dropped(frame.dropped);
    record.set_back_seconds(frame.back.value);
    record.set_received_bytes(static_cast<std::int64_t>(frame.received.value));
    return record;
}

} // namespace cutpoint
