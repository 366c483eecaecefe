// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_halves.h"

#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// A file of an export, with its path relative to the folder the user chose.
struct ExportedFile {
    std::string path;
    std::string content;
};
using ExportedFiles = std::vector<ExportedFile>;

/// edge.onnx, cloud.onnx (those that are not empty) and halves.json, which names the cut tensors with types,
/// shapes and bytes. Errors: splitRunnable's.
Result<ExportedFiles> halvesFiles(const RunnableModel& model, const std::vector<std::string>& edgeLayers);

/// A model repository for Triton and servers that read its layout: NAME/config.pbtxt and NAME/1/model.onnx
/// with the cloud half. `name` is reduced to letters, digits, '_', '-' and '.'. Errors: splitRunnable's,
/// "empty-half" when nothing runs in the cloud.
Result<ExportedFiles> tritonFiles(const RunnableModel& model, const std::vector<std::string>& edgeLayers,
                                  const std::string& name);

/// edge.prototxt with the stop layers, and cloud.prototxt with the cut blobs as inputs. Errors: splitCaffe's.
Result<ExportedFiles> caffeFiles(std::string_view prototxt, const std::string& file,
                                 const std::vector<std::string>& edgeLayers);

} // namespace cutpoint
