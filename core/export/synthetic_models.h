// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Models without weights, written as ONNX with synthetic ones. Internal to core/export.
#pragma once

#include "core/export/onnx_halves.h"
#include "core/import/import.h"

namespace cutpoint {

/// A Caffe prototxt, a Darknet cfg, or a native model, whose imported form is `model`. Every layer's output
/// has the shape that the importer gives it. Errors: "not-runnable" naming the layer.
Result<RunnableModel> runnableCaffe(std::string_view content, const ImportedModel& model,
                                    const std::string& file, std::uint64_t seed);
Result<RunnableModel> runnableDarknet(std::string_view content, const ImportedModel& model,
                                      const std::string& file, std::uint64_t seed);
/// The native format tells shapes, FLOPs and parameter bytes of whole groups ("Conv+BN+ReLU"): kernel, stride
/// and groups follow from them. FLOPs of the made layers are within a few percent of the stated ones, except
/// for stand-ins, which are noted.
Result<RunnableModel> runnableNative(const ImportedModel& model, const std::string& file, std::uint64_t seed);

} // namespace cutpoint
