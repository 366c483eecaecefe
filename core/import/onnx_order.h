// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which ONNX node feeds which. Internal to core/import.
#pragma once

#include "core/model/issue.h"

#include <onnx/onnx_pb.h>

#include <string>
#include <unordered_set>
#include <vector>

namespace cutpoint::onnx_import {

/// How layers and issues name a node: its name, else its first output, else "Type_index". Names that are only
/// a number, as old exporters give, get the type in front: "Conv_123".
std::string nodeName(const onnx::NodeProto& node, int index);

/// Every tensor of the outer graph a node reads, those its subgraphs (If, Loop, Scan) capture included; each
/// once.
std::vector<std::string> tensorsRead(const onnx::NodeProto& node);

/// Node indices with producers first; the file's order is kept where it is already right. `given` are the
/// tensors no node has to produce. Errors: "missing-tensor", "duplicate-tensor", "cyclic-graph" with the
/// names of one cycle. O(nodes + links, times log).
Result<std::vector<int>> nodeOrder(const onnx::GraphProto& graph,
                                   const std::unordered_set<std::string>& given, const std::string& file);

} // namespace cutpoint::onnx_import
