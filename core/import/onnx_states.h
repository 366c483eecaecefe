// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cutpoint::onnx_import {

/// Which output is the next value of which input: pairs of indices into `inputs` and `outputs`, where a name
/// says that it is a state (hidden, cache, past, h, c, ...) and both names are the same but for words such as
/// in and out, past and present, prev and next. Each is used once. O(inputs * outputs).
std::vector<std::pair<std::size_t, std::size_t>> pairedStates(const std::vector<std::string>& inputs,
                                                              const std::vector<std::string>& outputs);

/// A name of a cache (cache, past, present, kv), which may grow from frame to frame. O(name).
bool isCache(const std::string& name);

} // namespace cutpoint::onnx_import
