// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/pipeline.h"
#include "proto/cutpoint_edge.pb.h"

namespace cutpoint {

/// An answered frame as watchers get it.
edge::v1::FrameRecord recordOf(const FrameResult& frame);

} // namespace cutpoint
