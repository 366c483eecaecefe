// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proto/cutpoint_edge.pb.h"

#include <string>

namespace cutpoint {

/// What a check of a plan found, for people: a line for each half, what is sent, what to expect. The issues
/// are not in it.
std::string checkText(const edge::v1::CheckReport& report);
/// The same as one JSON object, issues included; what is not known is null.
std::string checkJson(const edge::v1::CheckReport& report);

} // namespace cutpoint
