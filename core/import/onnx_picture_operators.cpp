// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_picture_operators.h"

#include "core/import/onnx_node_shapes.h"

namespace cutpoint::onnx_import {

namespace {

/// The values of a small integer input; nothing when they are not known.
std::optional<std::vector<std::int64_t>> valuesOf(const onnx::NodeProto& node, const Tensors& tensors,
                                                  int i) {
    const Tensor* tensor = inputOf(node, tensors, i);
    return tensor && tensor->values ? std::optional(*tensor->values) : std::nullopt;
}

bool inferCenterCropPad(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x)
        return false;
    Shape shape = *x->shape;
    const std::vector<std::int64_t> given = intsOf(node, "axes");
    const auto axes = given.empty() ? allAxes(shape.size()) : settledAxes(given, shape.size());
    const auto sizes = valuesOf(node, tensors, 1);
    if (!axes || (sizes && sizes->size() != axes->size()))
        return false;
    for (std::size_t k = 0; k < axes->size(); ++k) {
        shape[(*axes)[k]] = sizes ? (*sizes)[k] : -1;
        if (shape[(*axes)[k]] < -1 || shape[(*axes)[k]] > largestAxis)
            return false;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// Columns N x (C * block) x L become a picture N x C x image.
bool inferCol2Im(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x || x->shape->size() != 3)
        return false;
    const auto image = valuesOf(node, tensors, 1), block = valuesOf(node, tensors, 2);
    const Tensor* imageShape = inputOf(node, tensors, 1);
    if (!image && (!imageShape || imageShape->shape->size() != 1 || imageShape->shape->front() < 1 ||
                   imageShape->shape->front() > 8))
        return false;
    Shape shape{(*x->shape)[0], -1};
    double inBlock = 1;
    for (const std::int64_t size : block.value_or(std::vector<std::int64_t>()))
        inBlock *= static_cast<double>(size);
    if (block && (inBlock < 1 || inBlock > static_cast<double>(largestAxis)))
        return false;
    if (block && (*x->shape)[1] > 0)
        shape[1] = (*x->shape)[1] / static_cast<std::int64_t>(inBlock);
    if (image)
        shape.insert(shape.end(), image->begin(), image->end());
    else
        shape.insert(shape.end(), static_cast<std::size_t>(imageShape->shape->front()), -1);
    if (std::ranges::any_of(shape, [](std::int64_t size) { return size < -1 || size > largestAxis; }))
        return false;
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// theta N x 2 x 3 and size (N, C, H, W) give a grid N x H x W x 2; with one dimension more likewise.
bool inferAffineGrid(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* theta = inputOf(node, tensors, 0);
    if (!theta || theta->shape->size() != 3)
        return false;
    const auto size = valuesOf(node, tensors, 1);
    const std::int64_t spatial = size ? static_cast<std::int64_t>(size->size()) - 2 : (*theta->shape)[1];
    if (spatial != 2 && spatial != 3)
        return false;
    Shape shape{(*theta->shape)[0]};
    for (std::int64_t k = 0; k < spatial; ++k)
        shape.push_back(size ? (*size)[static_cast<std::size_t>(k + 2)] : -1);
    shape.push_back(spatial);
    if (std::ranges::any_of(shape, [](std::int64_t axis) { return axis < -1 || axis > largestAxis; }))
        return false;
    return setOutput(node, tensors, 0, theta->elementType, shape);
}

/// Real or complex numbers in the last axis; one side only where asked for.
bool inferDft(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x || x->shape->size() < 2)
        return false;
    Shape shape = *x->shape;
    const auto length = valuesOf(node, tensors, 1), axes = valuesOf(node, tensors, 2);
    const bool isGiven = node.input_size() > 2 && !node.input(2).empty();
    const bool inverse = intAttribute(node, "inverse", 0) != 0,
               oneSided = intAttribute(node, "onesided", 0) != 0;
    shape.back() = inverse && oneSided ? 1 : 2;
    if (isGiven && (!axes || axes->size() != 1)) {
        std::fill(shape.begin() + 1, shape.end() - 1, -1);
        return setOutput(node, tensors, 0, x->elementType, shape);
    }
    const auto axis = settledAxes({isGiven ? axes->front() : -2}, shape.size());
    if (!axis || axis->front() + 1 == shape.size())
        return false;
    std::int64_t& along = shape[axis->front()];
    if (node.input_size() > 1 && !node.input(1).empty())
        along = length && length->size() == 1 ? length->front() : -1;
    if (along > largestAxis || along < -1)
        return false;
    if (oneSided && !inverse && along > 0)
        along = along / 2 + 1;
    return setOutput(node, tensors, 0, x->elementType, shape);
}

} // namespace

std::optional<bool> inferPicture(const onnx::NodeProto& node, int version, Tensors& tensors) {
    const std::string& op = node.op_type();
    if (op == "CenterCropPad")
        return inferCenterCropPad(node, tensors);
    if (op == "Col2Im")
        return inferCol2Im(node, tensors);
    if (op == "AffineGrid")
        return inferAffineGrid(node, tensors);
    constexpr int axisIsInput = 20;
    if (op == "DFT" && version >= axisIsInput)
        return inferDft(node, tensors);
    if (op == "ImageDecoder") {
        const auto* format = findAttribute(node, "pixel_format");
        const std::int64_t channels = format && format->s() == "Grayscale" ? 1 : 3;
        return setOutput(node, tensors, 0, onnx::TensorProto::UINT8, {-1, -1, channels});
    }
    return std::nullopt;
}

} // namespace cutpoint::onnx_import
