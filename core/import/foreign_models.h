// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"

#include <optional>
#include <string_view>

namespace cutpoint {

/// A model's file that is known but not read, and the way to one that is.
struct ForeignModel {
    Sentence what, fix;
};

/// By content: ONNX Runtime's .ort, TensorFlow's graphs and SavedModels, PyTorch's files, Core ML, Keras'
/// HDF5, TensorRT engines, Caffe's weights, Git LFS pointers. Nothing for anything else. Looks at the first 4
/// KiB, of protobuf files at the tags of their first fields.
std::optional<ForeignModel> foreignModel(std::string_view content);

/// TensorFlow Lite by its identifier.
bool isTflite(std::string_view content);

/// An OpenVINO model: the first element is a <net>.
bool isOpenVinoModel(std::string_view text);

} // namespace cutpoint
