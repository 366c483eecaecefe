// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_newer_operators.h"

#include "core/cost/operator_cost.h"
#include "core/import/onnx_node_shapes.h"
#include "core/import/onnx_picture_operators.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <set>
#include <string_view>

namespace cutpoint::onnx_import {

namespace {

std::string textOf(const onnx::NodeProto& node, const std::string& name) {
    const auto* attribute = findAttribute(node, name);
    return attribute ? attribute->s() : std::string();
}

/// Small float constants; empty when they are not at hand.
std::vector<float> floatsOf(const Tensor* tensor) {
    std::vector<float> values;
    if (!tensor || !tensor->stored || tensor->stored->data_type() != onnx::TensorProto::FLOAT)
        return values;
    const onnx::TensorProto& proto = *tensor->stored;
    constexpr std::size_t most = 64;
    const std::string& raw = proto.raw_data();
    if (raw.size() >= 4 && raw.size() % 4 == 0 && raw.size() / 4 <= most)
        for (std::size_t at = 0; at < raw.size(); at += 4) {
            float value = 0;
            std::memcpy(&value, raw.data() + at, 4);
            values.push_back(value);
        }
    else if (static_cast<std::size_t>(proto.float_data_size()) <= most)
        values.assign(proto.float_data().begin(), proto.float_data().end());
    return values;
}

/// Opset 18: which axes are padded may be an input.
bool inferPad(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor *x = inputOf(node, tensors, 0), *pads = inputOf(node, tensors, 1),
                 *axes = inputOf(node, tensors, 3);
    if (!x)
        return false;
    Shape shape = *x->shape;
    const auto where =
        axes && axes->values ? settledAxes(*axes->values, shape.size()) : allAxes(shape.size());
    const bool areKnown =
        pads && pads->values && (!axes || axes->values) && where && pads->values->size() == 2 * where->size();
    if (!areKnown) {
        if (pads && pads->values)
            return false;
        return setOutput(node, tensors, 0, x->elementType, Shape(shape.size(), -1));
    }
    for (std::size_t k = 0; k < where->size(); ++k) {
        std::int64_t& size = shape[(*where)[k]];
        const std::int64_t before = (*pads->values)[k], after = (*pads->values)[k + where->size()];
        if (size < 0)
            continue;
        if (std::abs(before) > largestAxis || std::abs(after) > largestAxis || size + before + after < 0)
            return false;
        size += before + after;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// Opset 18: some axes only, and sizes that keep the picture's proportions.
bool inferResize(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor *x = inputOf(node, tensors, 0), *sizes = inputOf(node, tensors, 3);
    if (!x)
        return false;
    Shape shape = *x->shape;
    const std::vector<std::int64_t> given = intsOf(node, "axes");
    const auto axes = given.empty() ? allAxes(shape.size()) : settledAxes(given, shape.size());
    if (!axes)
        return false;
    const std::vector<float> scales = floatsOf(inputOf(node, tensors, 2));
    if (sizes && sizes->values && sizes->values->size() == axes->size()) {
        const std::string policy = textOf(node, "keep_aspect_ratio_policy");
        double scale = 0;
        for (std::size_t k = 0; k < axes->size() && (policy == "not_larger" || policy == "not_smaller");
             ++k) {
            const double here =
                shape[(*axes)[k]] > 0 ? double((*sizes->values)[k]) / double(shape[(*axes)[k]]) : 0;
            scale = k == 0 ? here : policy == "not_larger" ? std::min(scale, here) : std::max(scale, here);
        }
        for (std::size_t k = 0; k < axes->size(); ++k) {
            std::int64_t& size = shape[(*axes)[k]];
            size = scale > 0 ? std::llround(scale * double(size)) : (*sizes->values)[k];
            if (size < 0 || size > largestAxis)
                return false;
        }
    } else if (scales.size() == axes->size()) {
        for (std::size_t k = 0; k < axes->size(); ++k) {
            std::int64_t& size = shape[(*axes)[k]];
            const double scaled = std::floor(double(size) * double(scales[k]));
            if (!(scales[k] > 0) || !(scaled < double(largestAxis)))
                return false;
            size = size < 0 ? -1 : static_cast<std::int64_t>(scaled);
        }
    } else {
        for (const std::size_t axis : *axes)
            shape[axis] = -1;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// Opset 18: a number of parts, the last of which may be smaller.
bool inferSplit(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x)
        return false;
    const auto axis = settledAxes({intAttribute(node, "axis", 0)}, x->shape->size());
    const std::int64_t parts = intAttribute(node, "num_outputs", node.output_size());
    if (!axis || parts < 1 || parts != node.output_size())
        return false;
    const Shape whole = *x->shape;
    const int type = x->elementType;
    std::int64_t left = whole[axis->front()];
    const std::int64_t part = left < 0 ? -1 : (left + parts - 1) / parts;
    for (int i = 0; i < node.output_size(); ++i) {
        Shape shape = whole;
        shape[axis->front()] = part < 0 ? -1 : std::min(part, left);
        left -= part < 0 ? 0 : std::min(part, left);
        setOutput(node, tensors, i, type, shape);
    }
    return true;
}

/// How often a window fits; -1 when unknown, 0 when never.
std::int64_t windows(std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation,
                     std::int64_t before, std::int64_t after, const std::string& autoPad) {
    if (size < 0)
        return -1;
    if (autoPad == "SAME_UPPER" || autoPad == "SAME_LOWER")
        return (size + stride - 1) / stride;
    const std::int64_t room = size + before + after - (dilation * (kernel - 1) + 1);
    return room < 0 ? 0 : room / stride + 1;
}

/// A convolution whose picture is NHWC (ONNX Runtime) or NCHW (DeformConv); weights are OIHW.
bool inferConvolution(const onnx::NodeProto& node, int weights, bool channelsLast, Tensors& tensors) {
    const Tensor *x = inputOf(node, tensors, 0), *w = inputOf(node, tensors, weights);
    if (!x || !w || x->shape->size() < 3 || w->shape->size() != x->shape->size())
        return false;
    const std::size_t spatial = x->shape->size() - 2, first = channelsLast ? 1 : 2;
    const auto at = [](const std::vector<std::int64_t>& list, std::size_t i, std::int64_t otherwise) {
        return i < list.size() ? list[i] : otherwise;
    };
    const auto strides = intsOf(node, "strides"), dilations = intsOf(node, "dilations"),
               pads = intsOf(node, "pads"), kernels = intsOf(node, "kernel_shape");
    Shape shape = *x->shape;
    shape[channelsLast ? shape.size() - 1 : 1] = (*w->shape)[0];
    for (std::size_t k = 0; k < spatial; ++k) {
        const std::int64_t kernel = at(kernels, k, (*w->shape)[k + 2]), stride = at(strides, k, 1),
                           dilation = at(dilations, k, 1), before = at(pads, k, 0),
                           after = at(pads, k + spatial, 0);
        constexpr std::int64_t mostOf = 1 << 20;
        for (const std::int64_t number : {kernel, stride, dilation})
            if (number < 1 || number > mostOf)
                return false;
        if (std::abs(before) > mostOf || std::abs(after) > mostOf)
            return false;
        shape[first + k] =
            windows(shape[first + k], kernel, stride, dilation, before, after, textOf(node, "auto_pad"));
        if (shape[first + k] == 0)
            return false;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

/// Pooling of ONNX Runtime with channels last.
bool inferPooling(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x || x->shape->size() < 3)
        return false;
    const std::size_t spatial = x->shape->size() - 2;
    Shape shape = *x->shape;
    const auto kernels = intsOf(node, "kernel_shape"), strides = intsOf(node, "strides"),
               dilations = intsOf(node, "dilations"), pads = intsOf(node, "pads");
    const bool isGlobal = node.op_type().find("Global") != std::string::npos;
    if (!isGlobal && kernels.size() != spatial)
        return false;
    for (std::size_t k = 0; k < spatial; ++k) {
        std::int64_t& size = shape[1 + k];
        if (isGlobal) {
            size = 1;
            continue;
        }
        const std::int64_t stride = k < strides.size() ? strides[k] : 1,
                           dilation = k < dilations.size() ? dilations[k] : 1,
                           before = k < pads.size() ? pads[k] : 0,
                           after = k + spatial < pads.size() ? pads[k + spatial] : 0;
        constexpr std::int64_t mostOf = 1 << 20;
        for (const std::int64_t number : {kernels[k], stride, dilation})
            if (number < 1 || number > mostOf)
                return false;
        if (std::abs(before) > mostOf || std::abs(after) > mostOf)
            return false;
        // Rounded up, a window more begins inside the picture.
        const std::int64_t more = intAttribute(node, "ceil_mode", 0) != 0 ? stride - 1 : 0;
        size = windows(size, kernels[k], stride, dilation, before, after + more, textOf(node, "auto_pad"));
        if (size == 0)
            return false;
    }
    return setOutput(node, tensors, 0, x->elementType, shape);
}

bool isChannelsLast(const onnx::NodeProto& node) {
    return node.op_type().starts_with("Nhwc") || node.domain() == "com.ms.internal.nhwc" ||
           intAttribute(node, "channels_last", 0) != 0;
}

bool isNhwcConvolution(const onnx::NodeProto& node) {
    return isChannelsLast(node) && node.op_type().find("Conv") != std::string::npos &&
           node.op_type().find("Transpose") == std::string::npos;
}

bool isNhwcPooling(const onnx::NodeProto& node) {
    return isChannelsLast(node) && !node.domain().empty() && node.op_type().find("Pool") != std::string::npos;
}

int weightsOf(const onnx::NodeProto& node) {
    return node.op_type() == "QLinearConv" ? 3 : 1;
}

double rows(const Tensor* x) {
    return x && x->shape && x->shape->size() > 1 ? std::max<double>(1, double((*x->shape)[0])) : 1;
}

std::int64_t classes(const onnx::NodeProto& node) {
    for (const char* name : {"classlabels_int64s", "classlabels_ints"})
        if (const auto* attribute = findAttribute(node, name); attribute && attribute->ints_size() > 0)
            return attribute->ints_size();
    const auto* texts = findAttribute(node, "classlabels_strings");
    return texts && texts->strings_size() > 0 ? texts->strings_size() : -1;
}

/// Classic models: a label and scores for each row.
bool inferClassic(const onnx::NodeProto& node, Tensors& tensors) {
    const Tensor* x = inputOf(node, tensors, 0);
    if (!x)
        return false;
    const std::string& op = node.op_type();
    const std::int64_t count = x->shape->size() > 1 ? (*x->shape)[0] : 1;
    const int real = onnx::TensorProto::FLOAT;
    if (op.ends_with("Classifier")) {
        const auto* texts = findAttribute(node, "classlabels_strings");
        const bool isText = texts && texts->strings_size() > 0;
        setOutput(node, tensors, 0, isText ? int(onnx::TensorProto::STRING) : int(onnx::TensorProto::INT64),
                  {count});
        return setOutput(node, tensors, 1, real, {count, classes(node)});
    }
    if (op.ends_with("Regressor") || op == "TreeEnsemble")
        return setOutput(node, tensors, 0, real,
                         {count, intAttribute(node, op == "LinearRegressor" ? "targets" : "n_targets", 1)});
    if (op == "LabelEncoder") {
        int type = x->elementType;
        for (const auto& [name, values] : {std::pair("values_int64s", int(onnx::TensorProto::INT64)),
                                           {"values_floats", real},
                                           {"values_strings", int(onnx::TensorProto::STRING)}})
            type = findAttribute(node, name) ? values : type;
        return setOutput(node, tensors, 0, type, Shape(*x->shape));
    }
    static const std::set<std::string_view> keeps{"Scaler", "Normalizer", "Imputer", "Binarizer"};
    if (!keeps.contains(op))
        return false;
    const Shape shape = *x->shape;
    return setOutput(node, tensors, 0, op == "Scaler" || op == "Normalizer" ? real : x->elementType, shape);
}

} // namespace

std::optional<bool> inferNewer(const onnx::NodeProto& node, int version, Tensors& tensors) {
    const std::string& op = node.op_type();
    const bool isOwn = node.domain().empty() || node.domain() == "ai.onnx";
    if (node.domain() == "ai.onnx.ml")
        return inferClassic(node, tensors);
    if (isNhwcConvolution(node))
        return inferConvolution(node, weightsOf(node), true, tensors);
    if (isNhwcPooling(node))
        return inferPooling(node, tensors);
    if (!isOwn)
        return std::nullopt;
    if (const auto picture = inferPicture(node, version, tensors))
        return picture;
    constexpr int rewritten = 18;
    if (op == "Pad" && version >= rewritten && node.input_size() > 3)
        return inferPad(node, tensors);
    if (op == "Resize" && version >= rewritten)
        return inferResize(node, tensors);
    if (op == "Split" && version >= rewritten && node.input_size() < 2)
        return inferSplit(node, tensors);
    if (op == "DeformConv")
        return inferConvolution(node, 1, false, tensors);
    if (op == "BitwiseNot")
        if (const Tensor* x = inputOf(node, tensors, 0))
            return setOutput(node, tensors, 0, x->elementType, Shape(*x->shape));
    if (op == "BitwiseAnd" || op == "BitwiseOr" || op == "BitwiseXor") {
        const Tensor *a = inputOf(node, tensors, 0), *b = inputOf(node, tensors, 1);
        if (!a || !b)
            return false;
        Shape shape = a->shape->size() >= b->shape->size() ? *a->shape : *b->shape;
        const Shape& other = a->shape->size() >= b->shape->size() ? *b->shape : *a->shape;
        for (std::size_t k = 0; k < other.size(); ++k) {
            std::int64_t& size = shape[shape.size() - 1 - k];
            const std::int64_t its = other[other.size() - 1 - k];
            if (size != its && size != 1 && its != 1)
                return false;
            size = size == 1 ? its : size;
        }
        return setOutput(node, tensors, 0, a->elementType, shape);
    }
    return std::nullopt;
}

double newerFlops(const onnx::NodeProto& node, const Tensors& tensors) {
    const std::string& op = node.op_type();
    const Tensor* x = inputOf(node, tensors, 0);
    if (isNhwcConvolution(node) || op == "DeformConv") {
        const Tensor* w = inputOf(node, tensors, weightsOf(node));
        const auto made = node.output_size() > 0 ? tensors.find(node.output(0)) : tensors.end();
        if (!w || made == tensors.end() || !made->second.shape || (*w->shape).empty() || (*w->shape)[0] <= 0)
            return 0;
        // Each output element is a sum over one filter.
        return 2 * elementCount(*made->second.shape) * elementCount(*w->shape) / double((*w->shape)[0]);
    }
    if (node.domain() != "ai.onnx.ml")
        return 0;
    const auto countOf = [&](const char* name) {
        const auto* attribute = findAttribute(node, name);
        return attribute ? double(attribute->ints_size()) + double(attribute->floats_size()) : 0;
    };
    if (op.starts_with("TreeEnsemble")) {
        double nodes = countOf("nodes_treeids"), trees = countOf("tree_roots");
        if (const auto* ids = findAttribute(node, "nodes_treeids"))
            trees = double(std::set<std::int64_t>(ids->ints().begin(), ids->ints().end()).size());
        nodes = std::max(nodes, countOf("nodes_featureids"));
        return trees > 0 ? rows(x) * trees * std::ceil(std::log2(nodes / trees + 1)) : 0;
    }
    if (op.starts_with("Linear"))
        return 2 * rows(x) * countOf("coefficients");
    if (op.starts_with("SVM"))
        return 2 * rows(x) * (countOf("support_vectors") + countOf("coefficients"));
    return x && x->shape ? elementCount(*x->shape) : 0;
}

} // namespace cutpoint::onnx_import
