// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/edge_client.h"

namespace cutpoint {

/// Starts a stream (EdgeClient::startStream) and hands to `take` all that the edge says of it, until the
/// stream has ended or `take` answers false. Records that were lost on the way (the event "gap") or frames
/// that failed do not keep it waiting. Blocks. Errors: those of startStream() and watch(); "stream-silent"
/// when the edge has said nothing for `patience`. After a stop the stream goes on.
std::optional<Issue> watchStream(const EdgeClient& client, double framesPerSecond, std::int64_t frames,
                                 const std::function<bool(const edge::v1::WatchUpdate&)>& take,
                                 Seconds patience, const std::string& whenFull = {},
                                 const std::stop_token& stop = {});

} // namespace cutpoint
