// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What has to be put into an ONNX model before it can be read node by node. Internal to core/import.
#pragma once

#include "core/model/issue.h"

#include <onnx/onnx_pb.h>

#include <string>

namespace cutpoint::onnx_import {

/// Small integer tensors that are stored beside the model (shapes, axes) are read from there: what is planned
/// may depend on them. A file that is missing or too short is named once ("missing-data-file"). Paths that
/// leave the model's folder are not followed. Weights stay where they are.
void readExternalIntegers(onnx::ModelProto& model, const std::string& file, Issues& issues);

/// Replaces calls of functions that the file defines by the functions' nodes, those within functions too.
/// Nodes and tensors within get the calling node's name in front. A function that calls itself, or a model
/// that would grow beyond 200,000 nodes, is left as it is ("recursive-function").
void inlineFunctions(onnx::ModelProto& model, const std::string& file, Issues& issues);

} // namespace cutpoint::onnx_import
