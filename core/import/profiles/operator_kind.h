// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace cutpoint {

/// What an operator does, whatever a format or a tool calls it. Only as fine as matching rows with layers
/// needs it.
enum class OperatorKind {
    Unknown,
    Convolution, ///< transposed and depthwise ones too
    Dense,       ///< matrix products
    Pool,        ///< windows and whole maps; a mean over the map, too
    Activation,
    Normalisation, ///< of a batch or channels; scales
    LocalNormalisation,
    Add,
    Multiply,
    Concatenate,
    Softmax,
    Reshape, ///< moves nothing: reshapes, flattens, squeezes, identities
    Transpose,
    Pad,
    Resize,
    Reduce,
    Split, ///< slices too
    Gather,
    Recurrent,
    Attention,
    Convert, ///< casts and quantisation
};

/// From the words of ONNX, ONNX Runtime, Caffe, Darknet, OpenVINO, TensorFlow Lite, PyTorch and ncnn; Unknown
/// for others.
OperatorKind operatorKind(std::string_view type);

/// Whether compilers let it disappear in the kernel of a neighbour.
bool isFusable(OperatorKind kind);

} // namespace cutpoint
