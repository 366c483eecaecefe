// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cutpoint::lease {

/// gRPC metadata of a load: for which edge the cloud holds the model, and for how many milliseconds after
/// that edge's last word. Other servers pass over them.
inline constexpr const char* edgeKey = "cutpoint-edge";
inline constexpr const char* millisecondsKey = "cutpoint-lease-ms";

} // namespace cutpoint::lease
