// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "proto/cutpoint_edge.pb.h"

namespace cutpoint {

/// An issue of one half as it travels, and back: file and line stay behind.
edge::v1::HalfIssue halfIssue(const Issue& issue);
Issue issueOf(const edge::v1::HalfIssue& issue);
/// Those of both halves, the edge's first; each message says of which half it is.
Issues issuesOf(const edge::v1::CheckReport& report);

} // namespace cutpoint
