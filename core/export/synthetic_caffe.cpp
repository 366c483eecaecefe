// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/operator_cost.h"
#include "core/export/onnx_builder.h"
#include "core/export/synthetic_models.h"
#include "core/import/caffe_shapes.h"
#include "core/import/caffe_text.h"

#include <algorithm>
#include <map>

namespace cutpoint {

namespace {

using caffe::LayerParameter;

/// A value of the repeated field that stands for both axes or for one each.
std::int64_t pick(const google::protobuf::RepeatedField<std::uint32_t>& values, int index,
                  std::int64_t fallback) {
    return values.empty() ? fallback : values[std::min(index, values.size() - 1)];
}

/// One version of a blob.
struct Blob {
    OnnxValue value;
    bool read = false, raw = false;
};

class CaffeWriter {
public:
    CaffeWriter(const CaffeNet& net, const LayerGraph& graph, std::uint64_t seed)
        : net_(net), graph_(graph), builder_(graph.name(), seed) {}

    Result<RunnableModel> write(const std::string& file) {
        LayerId id = 0;
        for (const std::string& name : net_.inputs)
            addRaw({name}, {graph_.layer(id++).outputShape});
        for (const CaffeNet::Entry& entry : net_.layers) {
            if (builder_.failed())
                break;
            writeLayer(entry.layer, graph_.layer(id++));
        }
        std::vector<OnnxValue> answers;
        for (const Blob& blob : blobs_)
            if (!blob.read && !blob.raw &&
                std::ranges::count(answers, blob.value.name, &OnnxValue::name) == 0)
                answers.push_back(blob.value);
        return builder_.finish(answers, file);
    }

private:
    void addRaw(const std::vector<std::string>& tops, const std::vector<Shape>& shapes) {
        for (std::size_t i = 0; i < tops.size(); ++i)
            add(tops[i], {tops[i], shapes[i]}, true);
    }
    void add(const std::string& top, OnnxValue value, bool raw = false) {
        current_[top] = blobs_.size();
        blobs_.push_back({std::move(value), false, raw});
    }
    /// The newest version of a blob. Raw inputs are declared when something reads them.
    OnnxValue read(const std::string& bottom) {
        const auto it = current_.find(bottom);
        if (it == current_.end()) {
            builder_.fail(say("it reads the blob \"%1\", which no layer makes", bottom));
            return {};
        }
        Blob& blob = blobs_[it->second];
        if (blob.raw && !blob.read)
            builder_.input(blob.value.name, blob.value.shape);
        blob.read = true;
        return blob.value;
    }

    void writeLayer(const LayerParameter& layer, const Layer& known) {
        if (known.isInput) {
            std::vector<Shape> shapes = caffeDataShapes(layer);
            std::vector<std::string> names(layer.top().begin(), layer.top().end());
            if (!shapes.empty())
                shapes.front() = known.outputShape;
            for (std::size_t i = 0; i < names.size(); ++i)
                add(names[i], {i == 0 ? known.name : names[i], shapes[i]}, true);
            return;
        }
        builder_.beginLayer(known.name);
        std::vector<OnnxValue> bottoms;
        std::vector<Shape> shapes;
        for (const std::string& bottom : layer.bottom()) {
            bottoms.push_back(read(bottom));
            shapes.push_back(bottoms.back().shape);
        }
        if (builder_.failed())
            return;
        const CaffeEffect effect = caffeEffect(layer, shapes);
        if (!effect.known || !effect.fault.empty() || bottoms.empty()) {
            builder_.fail(say("what %1 computes is not known", layer.type()));
            return;
        }
        if (layer.type() == "Slice") {
            writeSlice(layer, bottoms.front(), effect.tops);
            return;
        }
        const Shape expected = effect.tops.empty() ? bottoms.front().shape : effect.tops.front();
        const OnnxValue result = builder_.endLayer(compute(layer, bottoms, expected), expected);
        for (const std::string& top : layer.top())
            add(top, result);
        if (layer.top().empty())
            blobs_.push_back({result});
    }

    /// The first top is made last, so that it carries the layer's name.
    void writeSlice(const LayerParameter& layer, const OnnxValue& x, const std::vector<Shape>& tops) {
        std::size_t axis = 0;
        while (axis + 1 < x.shape.size() && tops.front()[axis] == x.shape[axis])
            ++axis;
        std::int64_t to = x.shape[axis];
        for (std::size_t i = tops.size(); i-- > 0;) {
            const std::int64_t from = to - tops[i][axis];
            OnnxValue part = builder_.slice(x, static_cast<std::int64_t>(axis), from, to);
            if (i == 0)
                part = builder_.endLayer(part, tops[0]);
            add(layer.top(static_cast<int>(i)), part);
            to = from;
        }
    }

    OnnxValue compute(const LayerParameter& layer, const std::vector<OnnxValue>& bottoms, const Shape& out) {
        const std::string& type = layer.type();
        const OnnxValue& x = bottoms.front();
        const auto is = [&](std::initializer_list<std::string_view> names) {
            return std::ranges::find(names, type) != names.end();
        };
        if (is({"Convolution", "ConvolutionDepthwise", "DepthwiseConvolution", "Deconvolution"}))
            return convolution(layer, x);
        if (type == "Pooling")
            return pooling(layer, x, out);
        if (type == "InnerProduct")
            return innerProduct(layer, x);
        if (type == "Concat")
            return builder_.concat(bottoms, concatAxis(layer, bottoms, out));
        if (type == "Eltwise")
            return eltwise(layer, bottoms);
        if (is({"ReLU", "ReLU6", "Threshold", "Clip"}))
            return layer.relu_param().negative_slope() != 0
                       ? builder_.leakyRelu(x, layer.relu_param().negative_slope())
                       : builder_.unary("Relu", x);
        if (is({"Sigmoid", "Exp", "Log"}))
            return builder_.unary(type.c_str(), x);
        if (is({"TanH", "AbsVal", "ELU", "BNLL"}))
            return builder_.unary(type == "TanH"     ? "Tanh"
                                  : type == "AbsVal" ? "Abs"
                                  : type == "ELU"    ? "Elu"
                                                     : "Softplus",
                                  x);
        if (type == "Swish")
            return builder_.binary("Mul", x, builder_.unary("Sigmoid", x));
        if (is({"BatchNorm", "BN"}))
            return builder_.batchNorm(x);
        if (is({"Scale", "Bias", "Power"}) && bottoms.size() == 1)
            return builder_.scale(x, type == "Scale" && layer.scale_param().bias_term());
        if (type == "PReLU")
            return builder_.prelu(x, layer.prelu_param().channel_shared());
        if (type == "LRN")
            return builder_.localResponse(x, layer.lrn_param().local_size());
        if (type == "Softmax")
            return builder_.softmax(x, x.shape.size() > 1 ? 1 : 0);
        if (is({"Flatten", "Reshape"}))
            return builder_.reshape(x, out);
        if (type == "Permute")
            return permute(layer, x);
        if (type == "Crop")
            return crop(layer, x, out);
        if (is({"Interp", "Upsample"}) && out.size() == 4 && out[2] % x.shape[2] == 0 &&
            out[3] % x.shape[3] == 0)
            return builder_.upsample(x, out[2] / x.shape[2], out[3] / x.shape[3]);
        if (is({"Dropout", "Split", "Silence"}))
            return x;
        builder_.note(
            {Severity::Info, code::StandIn, "", 0, layer.name(),
             say("%1 has no simple ONNX form; a copy of its size stands in for it.", type),
             say("Its time is not that of the real layer; correct it in the profile if it matters.")});
        return builder_.standIn(bottoms, out);
    }

    OnnxValue convolution(const LayerParameter& layer, const OnnxValue& x) {
        const auto& p = layer.convolution_param();
        Window window;
        for (int i = 0; i < 2; ++i) {
            const auto axis = static_cast<std::size_t>(i);
            window.kernel[axis] =
                p.has_kernel_h() ? (i == 0 ? p.kernel_h() : p.kernel_w()) : pick(p.kernel_size(), i, 1);
            window.stride[axis] =
                p.has_stride_h() ? (i == 0 ? p.stride_h() : p.stride_w()) : pick(p.stride(), i, 1);
            window.padBegin[axis] =
                p.has_pad_h() || p.has_pad_w() ? (i == 0 ? p.pad_h() : p.pad_w()) : pick(p.pad(), i, 0);
            window.dilation[axis] = pick(p.dilation(), i, 1);
        }
        window.padEnd = window.padBegin;
        return builder_.convolution(x, p.num_output(), window, p.group(), p.bias_term(),
                                    layer.type() == "Deconvolution");
    }

    OnnxValue pooling(const LayerParameter& layer, const OnnxValue& x, const Shape& out) {
        const auto& p = layer.pooling_param();
        const bool average = p.pool() == caffe::PoolingParameter::AVE;
        if (p.global_pooling())
            return builder_.unary(average ? "GlobalAveragePool" : "GlobalMaxPool", x);
        Window window;
        window.kernel = {p.has_kernel_size() ? p.kernel_size() : p.kernel_h(),
                         p.has_kernel_size() ? p.kernel_size() : p.kernel_w()};
        window.stride = {p.has_stride_h() ? p.stride_h()
                         : p.has_stride() ? p.stride()
                                          : 1,
                         p.has_stride_w() ? p.stride_w()
                         : p.has_stride() ? p.stride()
                                          : 1};
        window.padBegin = {p.has_pad_h() ? p.pad_h() : p.pad(), p.has_pad_w() ? p.pad_w() : p.pad()};
        const bool padded = window.padBegin[0] > 0 || window.padBegin[1] > 0;
        // Caffe rounds up: the last window may reach beyond the image, which is padding here.
        for (std::size_t axis = 0; axis < 2; ++axis)
            window.padEnd[axis] =
                std::max<std::int64_t>(0, (out[axis + 2] - 1) * window.stride[axis] + window.kernel[axis] -
                                              x.shape[axis + 2] - window.padBegin[axis]);
        return builder_.pool(average ? "AveragePool" : "MaxPool", x, window, average && padded);
    }

    OnnxValue innerProduct(const LayerParameter& layer, const OnnxValue& x) {
        const auto& p = layer.inner_product_param();
        const auto rank = static_cast<std::int64_t>(x.shape.size());
        const std::int64_t axis = p.axis() < 0 ? p.axis() + rank : p.axis();
        std::int64_t rows = 1, inner = 1;
        for (std::int64_t d = 0; d < rank; ++d)
            (d < axis ? rows : inner) *= x.shape[static_cast<std::size_t>(d)];
        const Shape matrix{rows, inner};
        const OnnxValue flat = x.shape == matrix ? x
                               : axis == 1       ? builder_.flatten(x)
                                                 : builder_.reshape(x, matrix);
        return builder_.product(flat, p.num_output(), p.bias_term());
    }

    static std::int64_t concatAxis(const LayerParameter& layer, const std::vector<OnnxValue>& parts,
                                   const Shape& out) {
        const auto& p = layer.concat_param();
        const std::int64_t axis = p.has_axis() ? p.axis() : p.has_concat_dim() ? p.concat_dim() : 1;
        return parts.size() > 1 && axis < 0 ? axis + static_cast<std::int64_t>(out.size()) : axis;
    }

    OnnxValue eltwise(const LayerParameter& layer, const std::vector<OnnxValue>& parts) {
        const auto operation = layer.eltwise_param().operation();
        const char* op = operation == caffe::EltwiseParameter::PROD  ? "Mul"
                         : operation == caffe::EltwiseParameter::MAX ? "Max"
                                                                     : "Add";
        OnnxValue y = parts.front();
        for (std::size_t i = 1; i < parts.size(); ++i)
            y = builder_.binary(op, y, parts[i]);
        return y;
    }

    OnnxValue permute(const LayerParameter& layer, const OnnxValue& x) {
        std::vector<std::int64_t> order;
        const auto rank = static_cast<std::int64_t>(x.shape.size());
        const auto take = [&](std::int64_t d) {
            if (d < rank && std::ranges::count(order, d) == 0)
                order.push_back(d);
        };
        for (const std::uint32_t d : layer.permute_param().order())
            take(d);
        for (std::int64_t d = 0; d < rank; ++d)
            take(d);
        return builder_.transpose(x, order);
    }

    OnnxValue crop(const LayerParameter& layer, const OnnxValue& x, const Shape& out) {
        OnnxValue y = x;
        const auto& offsets = layer.crop_param().offset();
        for (std::size_t d = 0; d < x.shape.size(); ++d)
            if (out[d] < x.shape[d]) {
                const std::int64_t asked = offsets.empty() ? 0 : offsets[0];
                const std::int64_t from = std::clamp<std::int64_t>(asked, 0, x.shape[d] - out[d]);
                y = builder_.slice(y, static_cast<std::int64_t>(d), from, from + out[d]);
            }
        return y;
    }

    const CaffeNet& net_;
    const LayerGraph& graph_;
    OnnxBuilder builder_;
    std::vector<Blob> blobs_;
    std::map<std::string, std::size_t> current_;
};

} // namespace

Result<RunnableModel> runnableCaffe(std::string_view content, const ImportedModel& model,
                                    const std::string& file, std::uint64_t seed) {
    const Result<CaffeNet> net = readCaffeText(content);
    if (!net)
        return net.error();
    if (net->inputs.size() + net->layers.size() != static_cast<std::size_t>(model.graph->size()))
        return Issue{Severity::Error,
                     code::NotRunnable,
                     file,
                     0,
                     "",
                     say("The prototxt and its layers differ."),
                     say("Open the file again.")};
    return CaffeWriter(*net, *model.graph, seed).write(file);
}

} // namespace cutpoint
