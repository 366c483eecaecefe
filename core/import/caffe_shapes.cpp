// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/caffe_shapes.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace cutpoint {
namespace {

using caffe::LayerParameter;

double product(const Shape& shape, std::size_t from, std::size_t to) {
    return elementCount(Shape(shape.begin() + static_cast<std::ptrdiff_t>(from),
                              shape.begin() + static_cast<std::ptrdiff_t>(to)));
}

/// An axis counted from the end when negative; clamped into the shape, `ok` tells whether it was inside.
std::size_t axisOf(std::int64_t axis, std::size_t rank, bool& ok) {
    const auto n = static_cast<std::int64_t>(rank);
    const std::int64_t at = axis < 0 ? axis + n : axis;
    ok = ok && at >= 0 && at < n;
    return ok ? static_cast<std::size_t>(at) : 0;
}

struct Window {
    std::int64_t kernel, stride, pad, dilation;
    bool valid() const {
        return kernel > 0 && stride > 0 && dilation > 0 &&
               std::max({kernel, stride, pad, dilation}) <= largestCaffeNumber;
    }
    std::int64_t span() const { return dilation * (kernel - 1) + 1; }
};

std::int64_t pick(const google::protobuf::RepeatedField<std::uint32_t>& values, int index,
                  std::int64_t fallback) {
    return values.empty()          ? fallback
           : values.size() == 1    ? values[0]
           : index < values.size() ? values[index]
                                   : fallback;
}

void convolve(const LayerParameter& layer, bool transposed, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.convolution_param();
    if (in.size() < 3) {
        effect.fault = say("a convolution needs a blob of at least 3 dimensions");
        return;
    }
    Shape out = in;
    const std::int64_t group = p.group();
    out[1] = p.num_output();
    if (group == 0 || in[1] % group != 0 || out[1] % group != 0 || out[1] == 0) {
        effect.fault = say("num_output %1 and its %2 input channels must be positive multiples of group %3",
                           out[1], in[1], group);
        return;
    }
    double area = 1;
    for (std::size_t d = 2; d < in.size(); ++d) {
        const int i = static_cast<int>(d) - 2;
        Window w{pick(p.kernel_size(), i, 0), pick(p.stride(), i, 1), pick(p.pad(), i, 0),
                 pick(p.dilation(), i, 1)};
        if (p.has_kernel_h())
            w.kernel = i == 0 ? p.kernel_h() : p.kernel_w();
        if (p.has_stride_h())
            w.stride = i == 0 ? p.stride_h() : p.stride_w();
        if (p.has_pad_h() || p.has_pad_w())
            w.pad = i == 0 ? p.pad_h() : p.pad_w();
        if (!w.valid()) {
            effect.fault = say("kernel, stride and dilation must be from 1 to %1", largestCaffeNumber);
            return;
        }
        if (!transposed && in[d] + 2 * w.pad < w.span()) {
            effect.fault = say("a kernel of %1 does not fit into %2 with padding %3", w.span(), in[d], w.pad);
            return;
        }
        out[d] = transposed ? w.stride * (in[d] - 1) + w.span() - 2 * w.pad
                            : (in[d] + 2 * w.pad - w.span()) / w.stride + 1;
        area *= static_cast<double>(w.kernel);
    }
    const double weights =
        static_cast<double>(in[1]) * static_cast<double>(out[1]) / static_cast<double>(group) * area;
    effect.cost =
        convolutionCost(weights, product(transposed ? in : out, 2, in.size()), static_cast<double>(in[0]),
                        static_cast<double>(out[1]), p.bias_term(), caffeFloatBytes);
    effect.tops.assign(effect.tops.size(), out);
}

void pool(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.pooling_param();
    if (in.size() != 4) {
        effect.fault = say("pooling needs a blob of 4 dimensions");
        return;
    }
    Shape out = in;
    std::array<Window, 2> windows{Window{p.has_kernel_size() ? p.kernel_size() : p.kernel_h(),
                                         p.has_stride_h() ? p.stride_h()
                                         : p.has_stride() ? p.stride()
                                                          : 1,
                                         p.has_pad_h() ? p.pad_h() : p.pad(), 1},
                                  Window{p.has_kernel_size() ? p.kernel_size() : p.kernel_w(),
                                         p.has_stride_w() ? p.stride_w()
                                         : p.has_stride() ? p.stride()
                                                          : 1,
                                         p.has_pad_w() ? p.pad_w() : p.pad(), 1}};
    if (p.global_pooling())
        windows = {Window{1, 1, 0, 1}, Window{1, 1, 0, 1}};
    const bool padded = windows[0].pad > 0 || windows[1].pad > 0;
    const bool ceiling = p.has_round_mode() ? p.round_mode() == caffe::PoolingParameter::CEIL : p.ceil_mode();
    double area = 1;
    for (std::size_t i = 0; i < 2; ++i) {
        const Window& w = windows[i];
        const std::int64_t extent = in[i + 2];
        if (p.global_pooling()) {
            out[i + 2] = 1;
            area *= static_cast<double>(extent);
            continue;
        }
        if (!w.valid()) {
            effect.fault = say("kernel and stride must be from 1 to %1", largestCaffeNumber);
            return;
        }
        const std::int64_t room = extent + 2 * w.pad - w.kernel;
        if (room < 0) {
            effect.fault =
                say("a window of %1 does not fit into %2 with padding %3", w.kernel, extent, w.pad);
            return;
        }
        out[i + 2] = (room + (ceiling ? w.stride - 1 : 0)) / w.stride + 1;
        // The last window must start inside the blob or its left padding.
        if (padded && (out[i + 2] - 1) * w.stride >= extent + w.pad)
            --out[i + 2];
        area *= static_cast<double>(w.kernel);
    }
    effect.cost = elementwiseCost(elementCount(out), area);
    effect.tops.assign(effect.tops.size(), out);
}

void innerProduct(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.inner_product_param();
    bool ok = p.num_output() > 0;
    const std::size_t axis = axisOf(p.axis(), in.size(), ok);
    if (!ok) {
        effect.fault = say("num_output must be positive and axis inside %1", shapeText(in));
        return;
    }
    Shape out(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(axis));
    effect.cost = matrixProductCost(elementCount(out), product(in, axis, in.size()), p.num_output(), true,
                                    p.bias_term(), caffeFloatBytes);
    out.push_back(p.num_output());
    effect.tops.assign(effect.tops.size(), out);
}

void concat(const LayerParameter& layer, CaffeEffect& effect, const std::vector<Shape>& bottoms) {
    const auto& p = layer.concat_param();
    bool ok = true;
    Shape out = bottoms.front();
    const std::size_t axis = axisOf(p.has_axis()         ? std::int64_t(p.axis())
                                    : p.has_concat_dim() ? std::int64_t(p.concat_dim())
                                                         : 1,
                                    out.size(), ok);
    for (std::size_t b = 1; ok && b < bottoms.size(); ++b) {
        ok = bottoms[b].size() == out.size();
        for (std::size_t d = 0; ok && d < out.size(); ++d)
            ok = d == axis || bottoms[b][d] == out[d];
        if (ok)
            out[axis] += bottoms[b][axis];
        else
            effect.fault = say("%1 does not join %2", shapeText(bottoms[b]), shapeText(bottoms.front()));
    }
    if (!ok && effect.fault.empty())
        effect.fault = say("its axis lies outside %1", shapeText(out));
    effect.tops.assign(effect.tops.size(), out);
}

void slice(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.slice_param();
    bool ok = !effect.tops.empty();
    const std::size_t axis = axisOf(p.has_axis()        ? std::int64_t(p.axis())
                                    : p.has_slice_dim() ? std::int64_t(p.slice_dim())
                                                        : 1,
                                    in.size(), ok);
    const auto n = static_cast<std::int64_t>(effect.tops.size());
    if (ok && p.slice_point().empty())
        ok = in[axis] % n == 0;
    else
        ok = ok && p.slice_point_size() == n - 1;
    if (!ok) {
        effect.fault = say("its slice points do not divide %1 into %2 tops", shapeText(in), n);
        return;
    }
    std::int64_t from = 0;
    for (int i = 0; i < n; ++i) {
        const std::int64_t to = p.slice_point().empty() ? in[axis] / n * (i + 1)
                                : i + 1 < n             ? p.slice_point(i)
                                                        : in[axis];
        Shape part = in;
        part[axis] = to - from;
        effect.tops[static_cast<std::size_t>(i)] = part;
        from = to;
    }
}

void reshape(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.reshape_param();
    // Only the dimensions axis .. axis + num_axes are replaced; a negative axis counts from behind the last.
    const auto rank = static_cast<std::int64_t>(in.size());
    const std::int64_t start = p.axis() < 0 ? p.axis() + rank + 1 : p.axis();
    const std::int64_t end = p.num_axes() < 0 ? rank : start + p.num_axes();
    if (start < 0 || start > rank || end > rank) {
        effect.fault = say("its axes lie outside %1", shapeText(in));
        return;
    }
    Shape out(in.begin(), in.begin() + start);
    std::ptrdiff_t open = -1;
    for (std::int64_t dim : p.shape().dim()) {
        if (dim == -1 && open < 0)
            open = static_cast<std::ptrdiff_t>(out.size());
        else if (dim == 0 && out.size() < in.size())
            dim = in[out.size()];
        if (dim == 0 || dim < -1 || dim > (std::int64_t(1) << 40) ||
            (dim == -1 && open != static_cast<std::ptrdiff_t>(out.size()))) {
            effect.fault = say("its dimension %1 cannot be", dim);
            return;
        }
        out.push_back(dim);
    }
    out.insert(out.end(), in.begin() + end, in.end());
    if (open >= 0) {
        Shape given = out;
        given[static_cast<std::size_t>(open)] = 1;
        const double rest = elementCount(in) / std::max(1.0, elementCount(given));
        out[static_cast<std::size_t>(open)] = static_cast<std::int64_t>(rest);
    }
    if (elementCount(out) != elementCount(in))
        effect.fault = say("%1 cannot be reshaped into %2", shapeText(in), shapeText(out));
    effect.tops.assign(effect.tops.size(), out);
}

} // namespace

CaffeEffect caffeEffect(const LayerParameter& layer, const std::vector<Shape>& bottoms) {
    CaffeEffect effect;
    const std::string& type = layer.type();
    const auto is = [&type](std::initializer_list<std::string_view> names) {
        return std::find(names.begin(), names.end(), type) != names.end();
    };
    effect.tops.resize(static_cast<std::size_t>(layer.top_size()));
    if (bottoms.empty()) {
        effect.known = false;
        return effect;
    }
    const Shape& in = bottoms.front();
    const double elements = elementCount(in);
    const double channels = in.size() > 1 ? static_cast<double>(in[1]) : 1;
    effect.tops.assign(effect.tops.size(), in);
    if (is({"Convolution", "ConvolutionDepthwise", "DepthwiseConvolution"}))
        convolve(layer, false, effect, in);
    else if (is({"Deconvolution"}))
        convolve(layer, true, effect, in);
    else if (is({"Pooling"}))
        pool(layer, effect, in);
    else if (is({"InnerProduct"}))
        innerProduct(layer, effect, in);
    else if (is({"Concat"}))
        concat(layer, effect, bottoms);
    else if (is({"Slice"}))
        slice(layer, effect, in);
    else if (is({"Eltwise"})) {
        for (const Shape& other : bottoms)
            if (other != in)
                effect.fault = say("%1 does not match %2", shapeText(other), shapeText(in));
        effect.cost = elementwiseCost(elements, static_cast<double>(bottoms.size()) - 1);
    } else if (is({"Reshape"}))
        reshape(layer, effect, in);
    else if (is({"Flatten"})) {
        bool ok = true;
        const auto& p = layer.flatten_param();
        const std::size_t from = axisOf(p.has_axis() ? p.axis() : 1, in.size(), ok);
        const std::size_t to = axisOf(p.end_axis(), in.size(), ok);
        if (!ok || to < from)
            effect.fault = say("its axes lie outside %1", shapeText(in));
        else {
            Shape out(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(from));
            out.push_back(static_cast<std::int64_t>(product(in, from, to + 1)));
            out.insert(out.end(), in.begin() + static_cast<std::ptrdiff_t>(to) + 1, in.end());
            effect.tops.assign(effect.tops.size(), out);
        }
    } else if (is({"Permute"})) {
        Shape out;
        std::vector<bool> used(in.size(), false);
        const auto take = [&](std::size_t d) {
            if (d < in.size() && !used[d]) {
                used[d] = true;
                out.push_back(in[d]);
            }
        };
        for (std::uint32_t d : layer.permute_param().order())
            take(d);
        for (std::size_t d = 0; d < in.size(); ++d)
            take(d);
        effect.tops.assign(effect.tops.size(), out);
    } else if (is({"PriorBox"}) && in.size() == 4) {
        const auto& p = layer.prior_box_param();
        const std::int64_t ratios = 1 + p.aspect_ratio_size() * (p.flip() ? 2 : 1);
        const std::int64_t priors = ratios * p.min_size_size() + p.max_size_size();
        effect.tops.assign(effect.tops.size(), Shape{1, 2, in[2] * in[3] * priors * 4});
        effect.cost = elementwiseCost(elementCount(effect.tops.empty() ? in : effect.tops[0]), 1);
    } else if (is({"DetectionOutput"}) && layer.detection_output_param().keep_top_k() > 0) {
        effect.tops.assign(effect.tops.size(), Shape{1, 1, layer.detection_output_param().keep_top_k(), 7});
    } else if (is({"Crop"}) && bottoms.size() == 2 && bottoms[1].size() == in.size()) {
        Shape out = in;
        bool ok = true;
        const auto& p = layer.crop_param();
        for (std::size_t d = axisOf(p.has_axis() ? p.axis() : 2, in.size(), ok); ok && d < in.size(); ++d)
            out[d] = bottoms[1][d];
        if (!ok)
            effect.fault = say("its axis lies outside %1", shapeText(in));
        effect.tops.assign(effect.tops.size(), out);
    } else if (is({"Interp"}) && in.size() == 4) {
        const auto& p = layer.interp_param();
        Shape out = in;
        for (std::size_t d = 2; d < 4; ++d) {
            const std::int64_t asked = d == 2 ? p.height() : p.width();
            const auto limited = [](std::int64_t v) {
                return std::clamp<std::int64_t>(v, -largestCaffeNumber, largestCaffeNumber);
            };
            const std::int64_t from = in[d] + limited(p.pad_beg()) + limited(p.pad_end());
            if (asked > 0)
                out[d] = asked;
            else if (p.zoom_factor() > 0)
                out[d] = from + (from - 1) * (limited(p.zoom_factor()) - 1);
            else if (p.shrink_factor() > 0)
                out[d] = (from - 1) / limited(p.shrink_factor()) + 1;
        }
        effect.tops.assign(effect.tops.size(), out);
        effect.cost = elementwiseCost(elementCount(out), 8);
    } else if (is({"Upsample"}) && in.size() == 4) {
        const auto& p = layer.upsample_param();
        Shape out = in;
        const std::int64_t scale =
            std::clamp<std::int64_t>(p.has_scale() ? p.scale() : 2, 1, largestCaffeNumber);
        out[2] = p.upsample_h() > 0 ? p.upsample_h() : in[2] * scale;
        out[3] = p.upsample_w() > 0 ? p.upsample_w() : in[3] * scale;
        effect.tops.assign(effect.tops.size(), out);
        effect.cost = elementwiseCost(elementCount(out), 1);
    } else if (is({"Reduction"})) {
        const auto axis = layer.reduction_param().axis();
        bool ok = true;
        const std::size_t at = axisOf(axis, in.size(), ok);
        effect.tops.assign(effect.tops.size(),
                           Shape(in.begin(), in.begin() + static_cast<std::ptrdiff_t>(at)));
        effect.cost = elementwiseCost(elements, 1);
    } else if (is({"BatchNorm"}))
        effect.cost = {2 * elements, Bytes((2 * channels + 1) * caffeFloatBytes)};
    else if (is({"BN"}))
        effect.cost = {2 * elements, Bytes(2 * channels * caffeFloatBytes)};
    else if (is({"Scale"})) {
        const bool bias = layer.scale_param().bias_term();
        effect.cost = {elements * (bias ? 2 : 1),
                       Bytes(bottoms.size() > 1 ? 0 : channels * (bias ? 2 : 1) * caffeFloatBytes)};
    } else if (is({"Bias"}))
        effect.cost = {elements, Bytes(bottoms.size() > 1 ? 0 : channels * caffeFloatBytes)};
    else if (is({"PReLU"}))
        effect.cost = {elements,
                       Bytes((layer.prelu_param().channel_shared() ? 1 : channels) * caffeFloatBytes)};
    else if (is({"Normalize", "MVN", "Softmax"}))
        effect.cost = elementwiseCost(elements, 3);
    else if (is({"LRN"}))
        effect.cost = elementwiseCost(elements, 2.0 * layer.lrn_param().local_size() + 2);
    else if (is({"ReLU", "ReLU6", "ELU", "Sigmoid", "TanH", "Power", "Exp", "Log", "AbsVal", "BNLL", "Swish",
                 "Threshold", "Clip", "Axpy"}))
        effect.cost = elementwiseCost(elements, 1);
    else if (is({"Accuracy", "SoftmaxWithLoss", "EuclideanLoss", "HingeLoss", "SigmoidCrossEntropyLoss",
                 "MultinomialLogisticLoss", "InfogainLoss", "ContrastiveLoss"})) {
        effect.tops.assign(effect.tops.size(), Shape{1});
        effect.cost = elementwiseCost(elements, 3);
    } else if (!is({"Dropout", "Split", "Silence"}) && !caffeRareEffect(layer, bottoms, effect))
        effect.known = false;
    return effect;
}

bool isCaffeDataLayer(const std::string& type) {
    return type == "Input" || type == "Data" || type == "ImageData" || type == "MemoryData" ||
           type == "DummyData" || type == "HDF5Data" || type == "WindowData" || type == "AnnotatedData";
}

std::vector<Shape> caffeDataShapes(const LayerParameter& layer) {
    std::vector<Shape> shapes(static_cast<std::size_t>(layer.top_size()));
    for (std::size_t i = 1; i < shapes.size() && layer.type() != "Input"; ++i)
        shapes[i] = {1}; // labels
    if (shapes.empty())
        return shapes;
    const auto& declared =
        layer.type() == "Input" ? layer.input_param().shape() : layer.dummy_data_param().shape();
    for (int i = 0; i < layer.top_size() && !declared.empty(); ++i) {
        const auto& dims = declared[std::min(i, declared.size() - 1)].dim();
        shapes[static_cast<std::size_t>(i)].assign(dims.begin(), dims.end());
    }
    if (const auto& p = layer.memory_data_param(); p.channels() > 0)
        shapes[0] = {1, p.channels(), p.height(), p.width()};
    const auto& transform = layer.transform_param();
    const auto& image = layer.image_data_param();
    const std::int64_t crop = transform.crop_size();
    if (layer.type() == "ImageData" && (crop > 0 || image.new_height() > 0)) {
        const std::int64_t height = crop > 0 ? crop : image.new_height();
        shapes[0] = {1, image.is_color() ? 3 : 1, height, crop > 0 ? crop : image.new_width()};
    } else if (shapes[0].empty() && crop > 0 &&
               (transform.mean_value_size() > 0 || transform.force_color() || transform.force_gray()))
        shapes[0] = {1, transform.force_color() || transform.mean_value_size() == 3 ? 3 : 1, crop, crop};
    return shapes;
}

} // namespace cutpoint
