// SPDX-License-Identifier: GPL-3.0-or-later
// Shape rules of Caffe's rarer layers and of widespread forks (detection, segmentation, recognition).
#include "core/import/caffe_shapes.h"

#include <algorithm>
#include <array>

namespace cutpoint {
namespace {

using caffe::LayerParameter;

std::int64_t limited(std::int64_t value) {
    return std::clamp<std::int64_t>(value, 0, largestCaffeNumber);
}

double from(const Shape& shape, std::size_t axis) {
    return elementCount(
        Shape(shape.begin() + static_cast<std::ptrdiff_t>(std::min(axis, shape.size())), shape.end()));
}

void setAll(CaffeEffect& effect, const Shape& shape) {
    effect.tops.assign(effect.tops.size(), shape);
}

void tile(const LayerParameter& layer, CaffeEffect& effect, Shape shape) {
    const auto& p = layer.tile_param();
    const auto rank = static_cast<std::int64_t>(shape.size());
    const std::int64_t axis = p.has_axis() ? (p.axis() < 0 ? p.axis() + rank : p.axis()) : 1;
    if (axis < 0 || axis >= rank || p.tiles() < 1) {
        effect.fault = say("tiles must be positive and axis inside %1", shapeText(shape));
        return;
    }
    std::int64_t& size = shape[static_cast<std::size_t>(axis)];
    if (__builtin_mul_overflow(size, std::int64_t(p.tiles()), &size))
        size = 0;
    setAll(effect, shape);
}

void embed(const LayerParameter& layer, CaffeEffect& effect, Shape shape) {
    const auto& p = layer.embed_param();
    if (p.num_output() == 0 || p.input_dim() == 0) {
        effect.fault = say("num_output and input_dim must be positive");
        return;
    }
    const double columns = p.num_output(), rows = p.input_dim();
    shape.push_back(p.num_output());
    effect.cost = {p.bias_term() ? elementCount(shape) : 0,
                   Bytes((rows * columns + (p.bias_term() ? columns : 0)) * caffeFloatBytes)};
    setAll(effect, shape);
}

/// Spatial pyramid pooling: every level l has 2^l x 2^l bins that together cover the blob once.
void pyramid(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    constexpr std::uint32_t highest = 15;
    const std::uint32_t height = layer.spp_param().pyramid_height();
    if (in.size() != 4 || height < 1 || height > highest) {
        effect.fault = say("a pyramid needs a blob of 4 dimensions and a pyramid_height from 1 to 15");
        return;
    }
    const std::int64_t bins = ((std::int64_t(1) << (2 * height)) - 1) / 3;
    std::int64_t columns = 0;
    if (__builtin_mul_overflow(in[1], bins, &columns))
        columns = 0;
    effect.cost = elementwiseCost(elementCount(in), height);
    setAll(effect, height == 1 ? Shape{in[0], in[1], 1, 1} : Shape{in[0], columns});
}

void reorganise(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.reorg_param();
    const std::int64_t stride = limited(p.has_stride() ? p.stride() : 2);
    Shape out = in;
    const bool fits =
        in.size() == 4 && stride > 0 &&
        (p.reverse() ? in[1] % (stride * stride) == 0 : in[2] % stride == 0 && in[3] % stride == 0);
    if (!fits) {
        effect.fault = say("stride %1 does not divide %2", stride, shapeText(in));
        return;
    }
    if (p.reverse())
        out = {in[0], in[1] / (stride * stride), in[2] * stride, in[3] * stride};
    else if (__builtin_mul_overflow(in[1], stride * stride, &out[1]))
        out[1] = 0;
    else {
        out[2] = in[2] / stride;
        out[3] = in[3] / stride;
    }
    setAll(effect, out);
}

/// Max pooling of each region of interest; the work is at least one look at every output.
void regions(const LayerParameter& layer, CaffeEffect& effect, const std::vector<Shape>& bottoms) {
    const Shape& in = bottoms.front();
    if (bottoms.size() < 2 || in.size() != 4 || bottoms[1].empty()) {
        effect.fault = say("it needs a blob of 4 dimensions and a blob of regions");
        return;
    }
    const auto& p = layer.roi_pooling_param();
    const auto& ps = layer.psroi_pooling_param();
    const Shape out = layer.type() == "PSROIPooling"
                          ? Shape{bottoms[1][0], limited(ps.output_dim()), limited(ps.group_size()),
                                  limited(ps.group_size())}
                          : Shape{bottoms[1][0], in[1], limited(p.pooled_h()), limited(p.pooled_w())};
    effect.cost = elementwiseCost(elementCount(out), 1);
    setAll(effect, out);
}

void unroll(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.convolution_param();
    if (in.size() != 4) {
        effect.fault = say("im2col needs a blob of 4 dimensions");
        return;
    }
    Shape out = in;
    for (int i = 0; i < 2; ++i) {
        const auto pick = [i](const auto& list, std::int64_t otherwise) {
            return list.empty() ? otherwise : std::int64_t(list[std::min(i, list.size() - 1)]);
        };
        const std::int64_t kernel =
            limited(p.has_kernel_h() ? (i == 0 ? p.kernel_h() : p.kernel_w()) : pick(p.kernel_size(), 0));
        const std::int64_t stride =
            limited(p.has_stride_h() ? (i == 0 ? p.stride_h() : p.stride_w()) : pick(p.stride(), 1));
        const std::int64_t pad =
            limited(p.has_pad_h() || p.has_pad_w() ? (i == 0 ? p.pad_h() : p.pad_w()) : pick(p.pad(), 0));
        const std::int64_t span = limited(pick(p.dilation(), 1)) * (kernel - 1) + 1;
        const auto d = static_cast<std::size_t>(i) + 2;
        if (kernel < 1 || stride < 1 || in[d] + 2 * pad < span) {
            effect.fault = say("its kernel does not fit into %1", shapeText(in));
            return;
        }
        out[d] = (in[d] + 2 * pad - span) / stride + 1;
        if (__builtin_mul_overflow(out[1], kernel, &out[1]))
            out[1] = 0;
    }
    setAll(effect, out);
}

/// Bottoms are time x streams x features and the sequence markers; every step multiplies input and state.
void recurrent(const LayerParameter& layer, CaffeEffect& effect, const std::vector<Shape>& bottoms) {
    const Shape& in = bottoms.front();
    const double columns = layer.recurrent_param().num_output();
    if (in.size() < 2 || columns < 1) {
        effect.fault = say("it needs time and stream dimensions and a positive num_output");
        return;
    }
    const double steps = static_cast<double>(in[0]) * static_cast<double>(in[1]), inner = from(in, 2);
    const bool lstm = layer.type() == "LSTM";
    // An LSTM has four gates; a plain RNN an input, a state and an output product.
    const double weights =
        lstm ? 4 * columns * (inner + columns) : columns * (inner + columns) + columns * columns;
    const double biases = lstm ? 4 * columns : 2 * columns;
    effect.cost = {steps * (2 * weights + biases), Bytes((weights + biases) * caffeFloatBytes)};
    setAll(effect, {in[0], in[1], layer.recurrent_param().num_output()});
}

void argMax(const LayerParameter& layer, CaffeEffect& effect, const Shape& in) {
    const auto& p = layer.argmax_param();
    const auto rank = static_cast<std::int64_t>(in.size());
    Shape out = in;
    if (p.has_axis()) {
        const std::int64_t axis = p.axis() < 0 ? p.axis() + rank : p.axis();
        if (axis < 0 || axis >= rank) {
            effect.fault = say("its axis lies outside %1", shapeText(in));
            return;
        }
        out[static_cast<std::size_t>(axis)] = p.top_k();
    } else {
        out.assign(std::max<std::size_t>(in.size(), 3), 1);
        out[0] = in.empty() ? 1 : in[0];
        out[1] = p.out_max_val() ? 2 : 1;
        out[2] = p.top_k();
    }
    effect.cost = elementwiseCost(elementCount(in), 1);
    setAll(effect, out);
}

} // namespace

bool caffeRareEffect(const LayerParameter& layer, const std::vector<Shape>& bottoms, CaffeEffect& effect) {
    const std::string& type = layer.type();
    const Shape& in = bottoms.front();
    if (type == "Tile")
        tile(layer, effect, in);
    else if (type == "Embed")
        embed(layer, effect, in);
    else if (type == "SPP")
        pyramid(layer, effect, in);
    else if (type == "Reorg")
        reorganise(layer, effect, in);
    else if (type == "ROIPooling" || type == "PSROIPooling" || type == "ROIAlign")
        regions(layer, effect, bottoms);
    else if (type == "Im2col")
        unroll(layer, effect, in);
    else if (type == "LSTM" || type == "RNN")
        recurrent(layer, effect, bottoms);
    else if (type == "ArgMax")
        argMax(layer, effect, in);
    else
        return type == "ShuffleChannel" || type == "BlobCopy";
    return true;
}

} // namespace cutpoint
