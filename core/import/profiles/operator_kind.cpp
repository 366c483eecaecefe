// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/operator_kind.h"

#include <string>
#include <unordered_map>

namespace cutpoint {

namespace {

/// Lower case without blanks, marks, namespaces and the in-place mark of PyTorch.
std::string word(std::string_view type) {
    if (const std::size_t at = type.rfind("::"); at != std::string_view::npos)
        type.remove_prefix(at + 2);
    if (const std::size_t dot = type.rfind('.'); dot != std::string_view::npos)
        type.remove_prefix(dot + 1);
    std::string result;
    for (const char c : type) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
    }
    return result;
}

const std::unordered_map<std::string_view, OperatorKind>& table() {
    using enum OperatorKind;
    static const std::unordered_map<std::string_view, OperatorKind> kinds{
        {"conv", Convolution},
        {"fusedconv", Convolution},
        {"nhwcfusedconv", Convolution},
        {"convinteger", Convolution},
        {"qlinearconv", Convolution},
        {"convtranspose", Convolution},
        {"convolution", Convolution},
        {"convolutional", Convolution},
        {"convolution1d", Convolution},
        {"convolutiondepthwise", Convolution},
        {"depthwiseconvolution", Convolution},
        {"groupconvolution", Convolution},
        {"convolutionbackpropdata", Convolution},
        {"deconvolution", Convolution},
        {"deconvolutional", Convolution},
        {"deconvolutiondepthwise", Convolution},
        {"conv1d", Convolution},
        {"conv2d", Convolution},
        {"conv3d", Convolution},
        {"depthwiseconv2d", Convolution},
        {"transposeconv", Convolution},
        {"convtranspose2d", Convolution},
        {"mkldnnconvolution", Convolution},
        {"gemm", Dense},
        {"matmul", Dense},
        {"fusedgemm", Dense},
        {"fusedmatmul", Dense},
        {"matmulinteger", Dense},
        {"qlinearmatmul", Dense},
        {"qgemm", Dense},
        {"innerproduct", Dense},
        {"fullyconnected", Dense},
        {"connected", Dense},
        {"linear", Dense},
        {"addmm", Dense},
        {"mm", Dense},
        {"bmm", Dense},
        {"baddbmm", Dense},
        {"batchmatmul", Dense},
        {"einsum", Dense},
        {"maxpool", Pool},
        {"averagepool", Pool},
        {"globalaveragepool", Pool},
        {"globalmaxpool", Pool},
        {"pooling", Pool},
        {"pool", Pool},
        {"avgpool", Pool},
        {"maxpool2d", Pool},
        {"avgpool2d", Pool},
        {"averagepool2d", Pool},
        {"adaptiveavgpool2d", Pool},
        {"adaptivemaxpool2d", Pool},
        {"maxpool2dwithindices", Pool},
        {"mean", Pool},
        {"reducemean", Pool},
        {"relu", Activation},
        {"relu6", Activation},
        {"leakyrelu", Activation},
        {"prelu", Activation},
        {"clip", Activation},
        {"clamp", Activation},
        {"hardtanh", Activation},
        {"sigmoid", Activation},
        {"logistic", Activation},
        {"hardsigmoid", Activation},
        {"hardswish", Activation},
        {"hswish", Activation},
        {"swish", Activation},
        {"silu", Activation},
        {"mish", Activation},
        {"gelu", Activation},
        {"fastgelu", Activation},
        {"biasgelu", Activation},
        {"quickgelu", Activation},
        {"tanh", Activation},
        {"elu", Activation},
        {"selu", Activation},
        {"celu", Activation},
        {"softplus", Activation},
        {"erf", Activation},
        {"unaryop", Activation},
        {"batchnormalization", Normalisation},
        {"batchnorm", Normalisation},
        {"batchnorminference", Normalisation},
        {"batchnorm2d", Normalisation},
        {"scale", Normalisation},
        {"scaleshift", Normalisation},
        {"bias", Normalisation},
        {"layernormalization", Normalisation},
        {"layernorm", Normalisation},
        {"skiplayernormalization", Normalisation},
        {"simplifiedlayernormalization", Normalisation},
        {"rmsnormalization", Normalisation},
        {"instancenormalization", Normalisation},
        {"groupnormalization", Normalisation},
        {"groupnorm", Normalisation},
        {"mvn", Normalisation},
        {"lrn", LocalNormalisation},
        {"norm", LocalNormalisation},
        {"localresponsenormalization", LocalNormalisation},
        {"add", Add},
        {"sum", Add},
        {"sub", Add},
        {"eltwise", Add},
        {"binaryop", Add},
        {"shortcut", Add},
        {"elementwise", Add},
        {"qlinearadd", Add},
        {"mul", Multiply},
        {"multiply", Multiply},
        {"div", Multiply},
        {"pow", Multiply},
        {"sqrt", Multiply},
        {"power", Multiply},
        {"concat", Concatenate},
        {"concatenation", Concatenate},
        {"cat", Concatenate},
        {"route", Concatenate},
        {"qlinearconcat", Concatenate},
        {"softmax", Softmax},
        {"logsoftmax", Softmax},
        {"reshape", Reshape},
        {"flatten", Reshape},
        {"squeeze", Reshape},
        {"unsqueeze", Reshape},
        {"expanddims", Reshape},
        {"view", Reshape},
        {"unsafeview", Reshape},
        {"identity", Reshape},
        {"noop", Reshape},
        {"dropout", Reshape},
        {"transpose", Transpose},
        {"permute", Transpose},
        {"pad", Pad},
        {"padding", Pad},
        {"padv2", Pad},
        {"constantpadnd", Pad},
        {"resize", Resize},
        {"upsample", Resize},
        {"interpolate", Resize},
        {"interp", Resize},
        {"resizebilinear", Resize},
        {"resizenearestneighbor", Resize},
        {"upsamplenearest2d", Resize},
        {"upsamplebilinear2d", Resize},
        {"reducesum", Reduce},
        {"reducemax", Reduce},
        {"reducemin", Reduce},
        {"reducel2", Reduce},
        {"reduction", Reduce},
        {"argmax", Reduce},
        {"split", Split},
        {"slice", Split},
        {"stridedslice", Split},
        {"crop", Split},
        {"chunk", Split},
        {"gather", Gather},
        {"embedding", Gather},
        {"gathernd", Gather},
        {"lstm", Recurrent},
        {"gru", Recurrent},
        {"rnn", Recurrent},
        {"attention", Attention},
        {"multiheadattention", Attention},
        {"scaleddotproductattention", Attention},
        {"cast", Convert},
        {"quantizelinear", Convert},
        {"dequantizelinear", Convert},
        {"dynamicquantizelinear", Convert},
        {"quantize", Convert},
        {"dequantize", Convert},
        {"convert", Convert},
        {"fakequantize", Convert},
    };
    return kinds;
}

} // namespace

OperatorKind operatorKind(std::string_view type) {
    if (type.empty() || type.size() > 100)
        return OperatorKind::Unknown;
    const std::string key = word(type);
    const auto found = table().find(key);
    return found == table().end() ? OperatorKind::Unknown : found->second;
}

bool isFusable(OperatorKind kind) {
    using enum OperatorKind;
    return kind == Activation || kind == Normalisation || kind == Add || kind == Multiply ||
           kind == Reshape || kind == Transpose || kind == Pad || kind == Convert;
}

} // namespace cutpoint
