// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Whether a model's weights are all there. Internal to core.
#pragma once

#include "core/model/issue.h"

#include <onnx/onnx_pb.h>

#include <optional>
#include <string>

namespace cutpoint {

/// Why a model cannot run: "not-runnable".
Issue notRunnable(const std::string& file, std::string node, Sentence message, Sentence fix);

/// The first weight or constant, subgraphs included, that is stored elsewhere or whose data do not fill its
/// shape ("not-runnable"). Engines read weights without looking: check before any of them loads a model.
std::optional<Issue> checkWeights(const onnx::GraphProto& graph, const std::string& file);

} // namespace cutpoint
