// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/operator_cost.h"
#include "core/export/synthetic_models.h"
#include "core/export/window_fit.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <sstream>

namespace cutpoint {

namespace {

/// Writes one native layer: a group of operators named by its type, "Conv+BN+ReLU".
class NativeLayer {
public:
    NativeLayer(OnnxBuilder& builder, const Layer& layer, std::vector<OnnxValue> inputs)
        : builder_(builder), layer_(layer), inputs_(std::move(inputs)), out_(layer.outputShape) {
        std::istringstream words(layer.type);
        for (std::string word; std::getline(words, word, '+');)
            words_.push_back(word);
    }

    OnnxValue write() {
        constexpr double largest = 1 << 30;
        if (inputs_.empty() || out_.empty() || std::ranges::any_of(out_, [](auto d) { return d < 1; }) ||
            !(elementCount(out_) >= 1) || elementCount(out_) > largest) {
            builder_.fail(say("it has no input, or its output shape is unknown or too large"));
            return {};
        }
        OnnxValue y = operation();
        for (std::size_t i = 1; i < words_.size() && !builder_.failed(); ++i)
            y = follow(words_[i], y);
        return y;
    }

private:
    bool has(std::string_view word) const { return std::ranges::count(words_, word) > 0; }
    double outElements() const { return elementCount(out_); }
    static bool isImage(const OnnxValue& x) { return x.shape.size() == 4; }

    OnnxValue operation() {
        const std::string& op = words_.empty() ? layer_.type : words_.front();
        if (op == "Conv")
            return addedTo() ? convolution(inputs_.back()) : convolution(joined());
        if (op == "MlpConv")
            return mlpConvolution(joined());
        if (op == "FC")
            return fullyConnected();
        if (op == "MaxPool" || op == "AveragePool")
            return pooling(op);
        if (op == "GlobalAveragePool")
            return builder_.unary("GlobalAveragePool", inputs_.front());
        if (op == "Concat")
            return joined();
        if (op == "Shortcut" || op == "Add")
            return sum();
        if (op == "LRN")
            return builder_.localResponse(inputs_.front(), responseSize());
        if (op == "Softmax")
            return builder_.softmax(inputs_.front(), channelAxis(inputs_.front()));
        if (op == "Upsample")
            return upsample();
        if (op == "ROIPooling" && inputs_.size() == 2)
            return regions();
        if (op == "Region" || op == "Yolo")
            return builder_.unary("Sigmoid", inputs_.front());
        if (op == "Dropout" || op == "Identity" || op == "Flatten" || op == "Reshape")
            return inputs_.front();
        if (op == "ReLU" || op == "Relu")
            return builder_.unary("Relu", inputs_.front());
        if (op == "BN")
            return builder_.batchNorm(inputs_.front());
        if (op == "LeakyReLU")
            return builder_.leakyRelu(inputs_.front(), 0.1F);
        if (op == "Sigmoid" || op == "Tanh")
            return builder_.unary(op.c_str(), inputs_.front());
        if (op == "NonMaxSuppression" || op == "Proposal")
            return standIn();
        builder_.fail(say("the type \"%1\" does not tell what it computes", layer_.type));
        return {};
    }

    OnnxValue follow(const std::string& word, const OnnxValue& y) {
        if (word == "ReLU")
            return builder_.unary("Relu", y);
        if (word == "LeakyReLU")
            return builder_.leakyRelu(y, 0.1F);
        if (word == "Sigmoid" || word == "Tanh")
            return builder_.unary(word.c_str(), y);
        if (word == "BN")
            return builder_.batchNorm(y);
        if (word == "Softmax")
            return builder_.softmax(y, channelAxis(y));
        if (word == "Add")
            return addShortcut(y);
        if (word == "Projection" || word == "Dropout")
            return y;
        builder_.fail(say("the type \"%1\" does not tell what it computes", layer_.type));
        return y;
    }

    static std::int64_t channelAxis(const OnnxValue& x) { return x.shape.size() > 1 ? 1 : 0; }
    /// Of two inputs in the graph's order, the shortcut comes first: its producer is the earlier layer.
    bool addedTo() const { return has("Add") && inputs_.size() == 2; }

    OnnxValue joined() { return builder_.concat(inputs_, channelAxis(inputs_.front())); }

    OnnxValue sum() {
        OnnxValue y = inputs_.front();
        for (std::size_t i = 1; i < inputs_.size(); ++i)
            y = builder_.binary("Add", y, inputs_[i]);
        return y;
    }

    OnnxValue addShortcut(const OnnxValue& y) {
        OnnxValue other = inputs_.front();
        if (has("Projection") && isImage(other) && isImage(y)) {
            const auto window = windowFor(other, {1, 1});
            if (!window)
                return y;
            other = builder_.convolution(other, y.shape[1], *window, 1, true);
            if (has("BN"))
                other = builder_.batchNorm(other);
        }
        return builder_.binary("Add", y, other);
    }

    /// The window that turns x into this layer's height and width; crops x where it has to.
    std::optional<Window> windowFor(OnnxValue& x, std::array<std::int64_t, 2> kernel) {
        Window window;
        window.kernel = kernel;
        for (std::size_t axis = 0; axis < 2; ++axis) {
            const auto fit = fitAxis(x.shape[axis + 2], out_[axis + 2], kernel[axis]);
            if (!fit) {
                builder_.fail(
                    say("no window of %1 turns %2 into %3", kernel[axis], x.shape[axis + 2], out_[axis + 2]));
                return std::nullopt;
            }
            if (fit->used < x.shape[axis + 2])
                x = builder_.slice(x, static_cast<std::int64_t>(axis) + 2, 0, fit->used);
            window.stride[axis] = fit->stride;
            window.padBegin[axis] = fit->padBegin;
            window.padEnd[axis] = fit->padEnd;
        }
        return window;
    }

    /// FLOPs of one output element, over 2: (C / groups) x kernel area of a convolution.
    double productsPerOutput() const { return layer_.flops / 2 / outElements(); }

    OnnxValue convolution(OnnxValue x) {
        if (!isImage(x) || out_.size() != 4) {
            builder_.fail(say("a convolution needs images, not %1", shapeText(x.shape)));
            return x;
        }
        double products = productsPerOutput();
        if (has("Projection"))
            products -= static_cast<double>(inputs_.front().shape.size() == 4 ? inputs_.front().shape[1] : 0);
        const std::int64_t channels = x.shape[1];
        std::int64_t groups = 1;
        double area = products / static_cast<double>(channels);
        const auto isWhole = [](double v) { return v > 0.5 && std::abs(v - std::round(v)) < 1e-6 * v; };
        if (!isWhole(area)) {
            const std::int64_t common = std::min<std::int64_t>(std::gcd(channels, out_[1]), 1 << 16);
            for (std::int64_t g = 2; g <= common; ++g)
                if (const double grouped = area * static_cast<double>(g);
                    common % g == 0 && isWhole(grouped)) {
                    const auto kernel = kernelOf(grouped);
                    if (kernel[0] != kernel[1] && g != common)
                        continue;
                    groups = g;
                    area = grouped;
                    break;
                }
        }
        const auto kernel = kernelOf(area);
        if (kernel[0] == 0) {
            builder_.fail(say("no kernel has its FLOPs"));
            return x;
        }
        const auto window = windowFor(x, kernel);
        return window ? builder_.convolution(x, out_[1], *window, groups, true) : x;
    }

    /// A convolution and two 1x1 convolutions, each with its ReLU (Network in Network). The width M between
    /// them follows from the biases: parameters - products = 2 M + outputs.
    OnnxValue mlpConvolution(OnnxValue x) {
        if (!isImage(x) || out_.size() != 4) {
            builder_.fail(say("a convolution needs images, not %1", shapeText(x.shape)));
            return x;
        }
        const auto outputs = static_cast<double>(out_[1]);
        const double products = productsPerOutput() * outputs;
        double middle = std::round((layer_.parameterBytes.value / 4 - products - outputs) / 2);
        if (!(middle >= 1) || middle > 1e6)
            middle = outputs;
        const double area =
            (products - middle * middle - middle * outputs) / (middle * static_cast<double>(x.shape[1]));
        const auto kernel = kernelOf(area);
        if (kernel[0] == 0) {
            builder_.fail(say("no kernel has its FLOPs"));
            return x;
        }
        const auto window = windowFor(x, kernel);
        if (!window)
            return x;
        const auto width = static_cast<std::int64_t>(middle);
        OnnxValue y = builder_.unary("Relu", builder_.convolution(x, width, *window));
        y = builder_.unary("Relu", builder_.convolution(y, width, {}));
        return builder_.unary("Relu", builder_.convolution(y, out_[1], {}));
    }

    OnnxValue fullyConnected() {
        const std::int64_t columns = out_.back();
        const auto rows = static_cast<std::int64_t>(outElements() / static_cast<double>(columns));
        std::vector<OnnxValue> flat;
        for (const OnnxValue& input : inputs_) {
            const auto elements = static_cast<std::int64_t>(elementCount(input.shape));
            if (elements % rows != 0) {
                builder_.fail(say("its %1 inputs do not form %2 rows", elements, rows));
                return input;
            }
            const Shape matrix{rows, elements / rows};
            if (input.shape == matrix)
                flat.push_back(input);
            else if (!input.shape.empty() && input.shape.front() == rows)
                flat.push_back(builder_.flatten(input));
            else
                flat.push_back(builder_.reshape(input, matrix));
        }
        OnnxValue x = builder_.concat(flat, 1);
        const auto inner = static_cast<double>(x.shape.empty() ? 1 : x.shape.back());
        // A stated cost that one product does not have is spent in a hidden layer.
        const double plain = 2 * outElements() * inner;
        const double hidden =
            std::round(layer_.flops / 2 / static_cast<double>(rows) / (inner + static_cast<double>(columns)));
        const bool more = layer_.flops > 1.1 * plain;
        if ((more && !(hidden >= 1 && hidden < 1e7)) || (layer_.flops > 0 && layer_.flops < 0.9 * plain)) {
            builder_.fail(say("no matrix product of its shape has its FLOPs"));
            return x;
        }
        if (more)
            x = builder_.product(x, static_cast<std::int64_t>(hidden));
        return builder_.product(x, columns);
    }

    OnnxValue pooling(const std::string& op) {
        OnnxValue x = inputs_.front();
        if (!isImage(x) || out_.size() != 4) {
            builder_.fail(say("a pooling needs images, not %1", shapeText(x.shape)));
            return x;
        }
        auto kernel = kernelOf(layer_.flops / outElements());
        if (kernel[0] == 0)
            for (std::size_t axis = 0; axis < 2; ++axis)
                kernel[axis] =
                    std::max<std::int64_t>(1, x.shape[axis + 2] / std::max<std::int64_t>(1, out_[axis + 2]));
        const auto window = windowFor(x, kernel);
        return window ? builder_.pool(op.c_str(), x, *window) : x;
    }

    /// FLOPs of local response normalisation are 2 size + 2 per element.
    std::int64_t responseSize() const {
        const double size = (layer_.flops / outElements() - 2) / 2;
        return size >= 1 && size <= 64 ? 2 * (static_cast<std::int64_t>(size) / 2) + 1 : 5;
    }

    OnnxValue upsample() {
        const OnnxValue& x = inputs_.front();
        if (!isImage(x) || out_.size() != 4 || out_[2] % x.shape[2] != 0 || out_[3] % x.shape[3] != 0) {
            builder_.fail(say("only images can be upsampled, by whole factors"));
            return x;
        }
        return builder_.upsample(x, out_[2] / x.shape[2], out_[3] / x.shape[3]);
    }

    void noteStandIn(Sentence what) {
        builder_.note(
            {Severity::Info, code::StandIn, "", 0, layer_.name,
             say("%1 depends on the data; %2 of its size stands in for it.", layer_.type, std::move(what)),
             say("Its time is not that of the real layer; correct it in the profile if it matters.")});
    }

    OnnxValue standIn() {
        noteStandIn(say("a copy"));
        return builder_.standIn(inputs_, out_);
    }

    /// Pools the image to the regions' size once and weighs it by each region: as many outputs and a matrix
    /// product of about as many FLOPs.
    OnnxValue regions() {
        noteStandIn(say("a pooling and a matrix product"));
        OnnxValue image = inputs_[0], rois = inputs_[1];
        if (!isImage(image) || out_.size() != 4 || rois.shape.size() != 2 || rois.shape[0] != out_[0] ||
            image.shape[1] != out_[1]) {
            builder_.fail(say("its inputs are not an image and a list of regions"));
            return image;
        }
        std::array<std::int64_t, 2> kernel{};
        for (std::size_t axis = 0; axis < 2; ++axis)
            kernel[axis] = std::max<std::int64_t>(1, image.shape[axis + 2] / out_[axis + 2]);
        const auto window = windowFor(image, kernel);
        if (!window)
            return image;
        const OnnxValue pooled = builder_.pool("MaxPool", image, *window);
        const std::int64_t each = out_[1] * out_[2] * out_[3];
        const OnnxValue row = builder_.reshape(pooled, {1, each});
        const OnnxValue column = builder_.slice(rois, 1, 0, 1);
        return builder_.reshape(builder_.binary("MatMul", column, row), out_);
    }

    OnnxBuilder& builder_;
    const Layer& layer_;
    std::vector<OnnxValue> inputs_;
    const Shape& out_;
    std::vector<std::string> words_;
};

} // namespace

Result<RunnableModel> runnableNative(const ImportedModel& model, const std::string& file,
                                     std::uint64_t seed) {
    const LayerGraph& graph = *model.graph;
    OnnxBuilder builder(graph.name(), seed);
    std::vector<OnnxValue> values(static_cast<std::size_t>(graph.size()));
    std::vector<OnnxValue> answers;
    for (const LayerId v : graph.topologicalOrder()) {
        const Layer& layer = graph.layer(v);
        OnnxValue& value = values[static_cast<std::size_t>(v)];
        builder.beginLayer(layer.name);
        if (layer.isInput) {
            if (layer.outputShape.empty() ||
                std::ranges::any_of(layer.outputShape, [](auto d) { return d < 1; }))
                builder.fail(say("the shape of this input is not given"));
            value = builder.input(layer.name, layer.outputShape);
            continue;
        }
        std::vector<OnnxValue> inputs;
        for (const LayerId p : graph.predecessors(v))
            inputs.push_back(values[static_cast<std::size_t>(p)]);
        value = builder.endLayer(NativeLayer(builder, layer, std::move(inputs)).write(), layer.outputShape);
        if (layer.isOutput)
            answers.push_back(value);
        if (builder.failed())
            break;
    }
    return builder.finish(answers, file);
}

} // namespace cutpoint
