// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_builder.h"
#include "core/export/synthetic_models.h"
#include "core/import/darknet_layers.h"

#include <algorithm>

namespace cutpoint {

namespace {

constexpr std::int64_t kLargest = 1 << 20;

/// Writes one section of a cfg whose shapes the importer has checked.
class SectionWriter {
public:
    SectionWriter(OnnxBuilder& builder, const DarknetSection& section, const DarknetLayer& layer,
                  std::vector<OnnxValue> inputs)
        : builder_(builder), section_(section), out_{1, layer.channels, layer.height, layer.width},
          inputs_(std::move(inputs)), x_(inputs_.front()) {}

    OnnxValue write() {
        const std::string& type = section_.type;
        const auto is = [&](std::initializer_list<std::string_view> names) {
            return std::ranges::find(names, type) != names.end();
        };
        if (is({"convolutional", "conv", "deconvolutional", "deconv"}))
            return convolution(type.starts_with("deconv"));
        if (is({"maxpool", "max", "local_avgpool", "local_avg"}) && number("maxpool_depth", 0) == 0)
            return pooling(type.starts_with("local") ? "AveragePool" : "MaxPool");
        if (is({"avgpool", "avg"}))
            return builder_.unary("GlobalAveragePool", x_);
        if (type == "route")
            return route();
        if (type == "shortcut")
            return shortcut();
        if (is({"scale_channels", "sam"}) && inputs_.size() == 2)
            return activated(builder_.binary("Mul", inputs_[1], x_), "linear");
        if (type == "upsample" && out_[2] >= x_.shape[2] && out_[2] % x_.shape[2] == 0)
            return builder_.upsample(x_, out_[2] / x_.shape[2], out_[3] / x_.shape[3]);
        if (is({"reorg", "reorg_old"}) && out_[2] < x_.shape[2] && out_[1] % x_.shape[1] == 0)
            return reorganised();
        if (is({"connected", "conn"})) {
            OnnxValue y = builder_.product(builder_.flatten(x_), out_[1], !normalised());
            y = builder_.reshape(y, out_);
            return activated(normalised() ? builder_.batchNorm(y) : y, "logistic");
        }
        if (is({"softmax", "soft"}))
            return builder_.softmax(x_, 1);
        if (is({"yolo", "region", "gaussian_yolo", "Gaussian_yolo", "logistic"}))
            return builder_.unary("Sigmoid", x_);
        if (type == "activation")
            return activated(x_, "linear");
        if (type == "batchnorm")
            return builder_.batchNorm(x_);
        if (is({"normalization", "lrn"}))
            return builder_.localResponse(x_, number("size", 5) / 2 * 2 + 1);
        if (type == "crop")
            return builder_.slice(builder_.slice(x_, 2, 0, out_[2]), 3, 0, out_[3]);
        if (is({"dropout", "cost", "empty", "silence", "detection", "iseg"}))
            return x_;
        builder_.fail(say("what [%1] computes is not known", type));
        return x_;
    }

    const Shape& shape() const { return out_; }

private:
    std::int64_t number(std::string_view key, std::int64_t fallback) {
        return section_.integer(key, fallback, 0, kLargest, issues_);
    }
    bool normalised() { return number("batch_normalize", 0) != 0; }

    OnnxValue activated(const OnnxValue& x, std::string_view fallback) {
        const std::string name = section_.text("activation", fallback);
        if (name == "linear")
            return x;
        if (name == "leaky")
            return builder_.leakyRelu(x, 0.1F);
        if (name == "logistic")
            return builder_.unary("Sigmoid", x);
        if (name == "tanh" || name == "elu")
            return builder_.unary(name == "tanh" ? "Tanh" : "Elu", x);
        if (name == "swish")
            return builder_.binary("Mul", x, builder_.unary("Sigmoid", x));
        if (name == "mish")
            return builder_.binary("Mul", x, builder_.unary("Tanh", builder_.unary("Softplus", x)));
        return builder_.unary("Relu", x);
    }

    OnnxValue convolution(bool transposed) {
        const std::int64_t size = number("size", 1), stride = number("stride", 1);
        const std::int64_t pad = number("pad", 0) != 0 ? size / 2 : number("padding", 0);
        Window window;
        window.kernel = {size, size};
        window.stride = {number("stride_y", stride), number("stride_x", stride)};
        window.padBegin = window.padEnd = {pad, pad};
        const OnnxValue y =
            builder_.convolution(x_, out_[1], window, number("groups", 1), !normalised(), transposed);
        return activated(normalised() ? builder_.batchNorm(y) : y, "logistic");
    }

    OnnxValue pooling(const char* op) {
        const std::int64_t stride = number("stride", 1), size = number("size", stride);
        Window window;
        window.kernel = {size, size};
        window.stride = {number("stride_y", stride), number("stride_x", stride)};
        const std::int64_t padding = number("padding", size - 1);
        for (std::size_t axis = 0; axis < 2; ++axis) {
            window.padBegin[axis] = padding / 2;
            window.padEnd[axis] = std::max<std::int64_t>(0, (out_[axis + 2] - 1) * window.stride[axis] +
                                                                size - x_.shape[axis + 2] - padding / 2);
        }
        return builder_.pool(op, x_, window);
    }

    OnnxValue route() {
        const std::int64_t groups = number("groups", 1), group = number("group_id", 0);
        std::vector<OnnxValue> parts;
        for (const OnnxValue& input : inputs_) {
            const std::int64_t each = input.shape[1] / std::max<std::int64_t>(groups, 1);
            parts.push_back(groups > 1 ? builder_.slice(input, 1, group * each, (group + 1) * each) : input);
        }
        return builder_.concat(parts, 1);
    }

    OnnxValue shortcut() {
        OnnxValue y = x_;
        for (std::size_t i = 1; i < inputs_.size(); ++i)
            y = added(y, inputs_[i]);
        return activated(y, "linear");
    }

    /// Darknet's rule for unequal shapes: a larger image is sampled at its stride, and only the channels that
    /// both have are added.
    OnnxValue added(const OnnxValue& y, OnnxValue other) {
        const std::int64_t stride = other.shape[2] / y.shape[2];
        if (stride < 1 || other.shape[3] / y.shape[3] != stride) {
            builder_.fail(say("it adds %1 to %2", shapeText(other.shape), shapeText(y.shape)));
            return y;
        }
        if (stride > 1) {
            Window window;
            window.stride = {stride, stride};
            other = builder_.pool("MaxPool", other, window);
            for (std::int64_t axis = 2; axis < 4; ++axis)
                if (other.shape.size() == 4 &&
                    other.shape[static_cast<std::size_t>(axis)] > y.shape[static_cast<std::size_t>(axis)])
                    other = builder_.slice(other, axis, 0, y.shape[static_cast<std::size_t>(axis)]);
        }
        if (builder_.failed())
            return y;
        const std::int64_t common = std::min(y.shape[1], other.shape[1]);
        if (other.shape[1] > common)
            other = builder_.slice(other, 1, 0, common);
        if (y.shape[1] == common)
            return builder_.binary("Add", y, other);
        const OnnxValue sum = builder_.binary("Add", builder_.slice(y, 1, 0, common), other);
        return builder_.concat({sum, builder_.slice(y, 1, common, y.shape[1])}, 1);
    }

    /// Every s x s block of the image becomes s x s channels.
    OnnxValue reorganised() {
        const std::int64_t s = x_.shape[2] / out_[2], c = x_.shape[1];
        OnnxValue y = x_;
        if (y.shape[2] != out_[2] * s)
            y = builder_.slice(y, 2, 0, out_[2] * s);
        if (y.shape[3] != out_[3] * s)
            y = builder_.slice(y, 3, 0, out_[3] * s);
        y = builder_.reshape(y, {c, out_[2], s, out_[3] * s});
        y = builder_.transpose(y, {0, 2, 1, 3});
        y = builder_.reshape(y, {c * s, out_[2], out_[3], s});
        y = builder_.transpose(y, {3, 0, 1, 2});
        return builder_.reshape(y, out_);
    }

    OnnxBuilder& builder_;
    const DarknetSection& section_;
    Shape out_;
    std::vector<OnnxValue> inputs_;
    const OnnxValue& x_;
    Issues issues_;
};

} // namespace

Result<RunnableModel> runnableDarknet(std::string_view content, const ImportedModel& model,
                                      const std::string& file, std::uint64_t seed) {
    Issues issues;
    const auto sections = readDarknetSections(content, issues);
    if (!sections)
        return sections.error();
    const LayerGraph& graph = *model.graph;
    if (sections->size() != static_cast<std::size_t>(graph.size()))
        return Issue{Severity::Error,
                     code::NotRunnable,
                     file,
                     0,
                     "",
                     say("The cfg and its layers differ."),
                     say("Open the file again.")};
    OnnxBuilder builder(graph.name(), seed);
    const Shape& frameShape = graph.layer(0).outputShape;
    DarknetLayer frame;
    frame.channels = frameShape[1];
    frame.height = frameShape[2];
    frame.width = frameShape[3];
    std::vector<DarknetLayer> read;
    std::vector<OnnxValue> values{builder.input(graph.layer(0).name, frameShape)};
    std::vector<OnnxValue> answers;
    for (LayerId v = 1; v < graph.size() && !builder.failed(); ++v) {
        const DarknetSection& section = (*sections)[static_cast<std::size_t>(v)];
        read.push_back(darknetLayer(section, read, frame, issues));
        std::vector<OnnxValue> inputs;
        for (const int source : read.back().reads)
            inputs.push_back(values[static_cast<std::size_t>(source + 1)]);
        builder.beginLayer(graph.layer(v).name);
        if (inputs.empty()) {
            builder.fail(say("it reads nothing"));
            break;
        }
        SectionWriter writer(builder, section, read.back(), std::move(inputs));
        values.push_back(builder.endLayer(writer.write(), writer.shape()));
        if (graph.layer(v).isOutput)
            answers.push_back(values.back());
    }
    return builder.finish(answers, file);
}

} // namespace cutpoint
