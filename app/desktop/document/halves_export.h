// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/study/effort.h"

#include <string>
#include <vector>

namespace cutpoint {

/// What other runtimes take of a plan.
enum class HalvesKind { Onnx, Triton, Caffe };

/// Reads the model file with its weights and writes the halves of a plan into a folder; answers the files
/// written, and in `issues` what is to be known about them, such as synthetic weights. Seconds for a large
/// model: for a worker. Errors: "cannot-read", "cannot-write", "cancelled", what the halves' own writers say.
Result<std::vector<std::string>> exportHalves(const std::string& model, const std::vector<std::string>& edge,
                                              HalvesKind kind, const std::string& folder, Issues& issues,
                                              const Effort& effort);

} // namespace cutpoint
