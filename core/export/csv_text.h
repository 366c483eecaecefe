// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Fields of the CSV that Cutpoint writes: comma separated, "." in numbers, quoted as RFC 4180 says.
#pragma once

#include "core/model/plan.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// The shortest text that reads back as the same number, in any locale; empty when it is not finite.
std::string numberField(double x);
/// Quoted only when it has to be: for separators of any kind, quotes, line ends, and "#", which begins a
/// comment.
std::string textField(std::string_view text);
/// Layer names with "; " between them, as one field.
std::string layersField(const LayerGraph& graph, const std::vector<LayerId>& layers);

} // namespace cutpoint
