// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_builder.h"

#include "core/cost/operator_cost.h"
#include "core/export/onnx_value_info.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numeric>

namespace cutpoint {

namespace {

std::int64_t elements(const Shape& shape) {
    return std::accumulate(shape.begin(), shape.end(), std::int64_t{1}, std::multiplies<>());
}

} // namespace

OnnxBuilder::OnnxBuilder(const std::string& name, std::uint64_t seed)
    : graph_(*model_.mutable_graph()), state_(seed) {
    model_.set_ir_version(7);
    model_.set_producer_name("Cutpoint");
    auto& opset = *model_.add_opset_import();
    opset.set_domain("");
    opset.set_version(13);
    graph_.set_name(name.empty() ? "model" : name);
    runnable_.syntheticWeights = true;
}

OnnxValue OnnxBuilder::input(const std::string& name, const Shape& shape) {
    if (const double count = elementCount(shape); !(count >= 1) || count > kLargestTensor)
        fail(say("a tensor of the shape %1 is too large or empty", shapeText(shape)));
    declareTensor(*graph_.add_input(), name, onnx::TensorProto::FLOAT, shape);
    names_.insert(name);
    tensors_[name] = {shape, onnx::TensorProto::FLOAT, false, std::nullopt};
    return {name, shape};
}

void OnnxBuilder::beginLayer(const std::string& name) {
    layer_ = name;
    firstNode_ = graph_.node_size();
}

OnnxValue OnnxBuilder::endLayer(OnnxValue result, const Shape& expected) {
    if (!expected.empty() && result.shape != expected && elements(result.shape) == elements(expected))
        result = reshape(result, expected);
    if (!expected.empty() && result.shape != expected)
        fail(say("its result is %1 instead of %2", shapeText(result.shape), shapeText(expected)));
    if (graph_.node_size() == firstNode_ ||
        std::ranges::count(graph_.node(graph_.node_size() - 1).output(), result.name) == 0)
        result = unary("Identity", result);
    onnx::NodeProto& last = *graph_.mutable_node(graph_.node_size() - 1);
    const std::string name = unique(layer_);
    last.set_name(name);
    if (last.output_size() == 1) {
        tensors_[name] = tensors_[result.name];
        tensors_.erase(result.name);
        last.set_output(0, name);
        result.name = name;
    }
    for (int i = firstNode_; i < graph_.node_size(); ++i)
        if (!graph_.node(i).name().empty())
            runnable_.layerOfNode.emplace_back(graph_.node(i).name(), layer_);
    return result;
}

void OnnxBuilder::fail(Sentence why) {
    if (!failed())
        fault_ = {Severity::Error,
                  code::NotRunnable,
                  "",
                  0,
                  layer_,
                  say("This layer cannot be made to run: %1.", std::move(why)),
                  say("Use an ONNX file of the model.")};
}

std::string OnnxBuilder::unique(const std::string& wanted) {
    std::string name = wanted;
    for (int n = 2; !names_.insert(name).second; ++n)
        name = wanted + "_" + std::to_string(n);
    return name;
}

onnx::NodeProto& OnnxBuilder::newNode(const char* op, const std::vector<std::string>& inputs, int outputs) {
    onnx::NodeProto& node = *graph_.add_node();
    node.set_op_type(op);
    node.set_name(unique(layer_ + "/" + op));
    for (const std::string& name : inputs)
        node.add_input(name);
    for (int i = 0; i < outputs; ++i)
        node.add_output(i == 0 ? node.name() : unique(node.name() + ":" + std::to_string(i)));
    return node;
}

OnnxValue OnnxBuilder::infer(onnx::NodeProto& node) {
    Sentence why;
    const auto outcome = onnx_import::ShapeInference(opsets_).run(node, tensors_, why);
    const onnx_import::Tensor& output = tensors_[node.output(0)];
    if (outcome != onnx_import::Inference::Done || !onnx_import::isSized(output)) {
        fail(why.empty() ? say("its %1 has no shape", node.op_type())
                         : say("its %1 has no shape: %2", node.op_type(), std::move(why)));
        return {node.output(0), {}};
    }
    if (elementCount(*output.shape) > kLargestTensor) {
        fail(say("its %1 makes a tensor of the shape %2", node.op_type(), shapeText(*output.shape)));
        return {node.output(0), {}};
    }
    return {node.output(0), *output.shape};
}

void OnnxBuilder::setInts(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values) {
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INTS);
    for (const std::int64_t value : values)
        attribute.add_ints(value);
}

void OnnxBuilder::setInt(onnx::NodeProto& node, const char* name, std::int64_t value) {
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::INT);
    attribute.set_i(value);
}

void OnnxBuilder::setFloat(onnx::NodeProto& node, const char* name, float value) {
    auto& attribute = *node.add_attribute();
    attribute.set_name(name);
    attribute.set_type(onnx::AttributeProto::FLOAT);
    attribute.set_f(value);
}

void OnnxBuilder::setWindow(onnx::NodeProto& node, const Window& w) {
    setInts(node, "kernel_shape", {w.kernel[0], w.kernel[1]});
    setInts(node, "strides", {w.stride[0], w.stride[1]});
    setInts(node, "pads", {w.padBegin[0], w.padBegin[1], w.padEnd[0], w.padEnd[1]});
}

OnnxValue OnnxBuilder::convolution(const OnnxValue& x, std::int64_t outputs, const Window& window,
                                   std::int64_t groups, bool bias, bool transposed) {
    if (x.shape.size() != 4 || groups < 1 || x.shape[1] % groups != 0 || outputs % groups != 0) {
        fail(say("a convolution of %1 into %2 channels in %3 groups", shapeText(x.shape), outputs, groups));
        return x;
    }
    const Shape shape = transposed ? Shape{x.shape[1], outputs / groups, window.kernel[0], window.kernel[1]}
                                   : Shape{outputs, x.shape[1] / groups, window.kernel[0], window.kernel[1]};
    const double fanIn = static_cast<double>(x.shape[1] / groups * window.kernel[0] * window.kernel[1]);
    Window used = window;
    OnnxValue from = x;
    // OpenCV's convolution pads both sides alike.
    if (window.padBegin != window.padEnd && !transposed) {
        from = pad(x, window);
        used.padBegin = used.padEnd = {0, 0};
    }
    std::vector<std::string> inputs{from.name, weight(shape, fanIn)};
    if (bias)
        inputs.push_back(vector(outputs, 0, 0.1F));
    onnx::NodeProto& node = newNode(transposed ? "ConvTranspose" : "Conv", inputs);
    setWindow(node, used);
    setInts(node, "dilations", {used.dilation[0], used.dilation[1]});
    setInt(node, "group", groups);
    if (transposed && used.outputPadding != std::array<std::int64_t, 2>{0, 0})
        setInts(node, "output_padding", {used.outputPadding[0], used.outputPadding[1]});
    return infer(node);
}

OnnxValue OnnxBuilder::pool(const char* op, const OnnxValue& x, const Window& window, bool countPadding) {
    onnx::NodeProto& node = newNode(op, {x.name});
    setWindow(node, window);
    if (countPadding)
        setInt(node, "count_include_pad", 1);
    return infer(node);
}

OnnxValue OnnxBuilder::product(const OnnxValue& x, std::int64_t outputs, bool bias) {
    if (x.shape.size() != 2) {
        fail(say("a matrix product of %1", shapeText(x.shape)));
        return x;
    }
    std::vector<std::string> inputs{x.name, weight({outputs, x.shape[1]}, static_cast<double>(x.shape[1]))};
    if (bias)
        inputs.push_back(vector(outputs, 0, 0.1F));
    onnx::NodeProto& node = newNode("Gemm", inputs);
    setInt(node, "transB", 1);
    return infer(node);
}

OnnxValue OnnxBuilder::batchNorm(const OnnxValue& x) {
    if (x.shape.size() < 2) {
        fail(say("a batch normalisation of %1", shapeText(x.shape)));
        return x;
    }
    const std::int64_t n = x.shape[1];
    onnx::NodeProto& node = newNode("BatchNormalization", {x.name, vector(n, 1, 0.1F), vector(n, 0, 0.1F),
                                                           vector(n, 0, 0.1F), vector(n, 1, 0.1F)});
    setFloat(node, "epsilon", 1e-5F);
    return infer(node);
}

OnnxValue OnnxBuilder::scale(const OnnxValue& x, bool bias) {
    if (x.shape.size() < 2) {
        fail(say("a scaling of %1", shapeText(x.shape)));
        return x;
    }
    Shape shape(x.shape.size() - 1, 1);
    shape[0] = x.shape[1];
    const auto constant = [&](float centre) {
        std::vector<float> values(static_cast<std::size_t>(shape[0]));
        for (float& value : values)
            value = centre + nextValue() * 0.1F;
        const std::string name = unique(layer_ + ".scale");
        addWeight(name, shape, values);
        return name;
    };
    OnnxValue y = infer(newNode("Mul", {x.name, constant(1)}));
    return bias ? infer(newNode("Add", {y.name, constant(0)})) : y;
}

OnnxValue OnnxBuilder::prelu(const OnnxValue& x, bool shared) {
    if (x.shape.size() < 2) {
        fail(say("a PReLU of %1", shapeText(x.shape)));
        return x;
    }
    Shape shape(x.shape.size() - 1, 1);
    shape[0] = shared ? 1 : x.shape[1];
    std::vector<float> values(static_cast<std::size_t>(shape[0]));
    for (float& value : values)
        value = 0.25F + nextValue() * 0.1F;
    const std::string name = unique(layer_ + ".slope");
    addWeight(name, shape, values);
    return infer(newNode("PRelu", {x.name, name}));
}

OnnxValue OnnxBuilder::leakyRelu(const OnnxValue& x, float slope) {
    onnx::NodeProto& node = newNode("LeakyRelu", {x.name});
    setFloat(node, "alpha", slope);
    return infer(node);
}

OnnxValue OnnxBuilder::localResponse(const OnnxValue& x, std::int64_t size) {
    onnx::NodeProto& node = newNode("LRN", {x.name});
    setInt(node, "size", size);
    setFloat(node, "alpha", 1e-4F);
    setFloat(node, "beta", 0.75F);
    setFloat(node, "bias", 1);
    return infer(node);
}

OnnxValue OnnxBuilder::softmax(const OnnxValue& x, std::int64_t axis) {
    onnx::NodeProto& node = newNode("Softmax", {x.name});
    setInt(node, "axis", axis);
    return infer(node);
}

OnnxValue OnnxBuilder::unary(const char* op, const OnnxValue& x) {
    return infer(newNode(op, {x.name}));
}

OnnxValue OnnxBuilder::binary(const char* op, const OnnxValue& a, const OnnxValue& b) {
    return infer(newNode(op, {a.name, b.name}));
}

OnnxValue OnnxBuilder::concat(const std::vector<OnnxValue>& parts, std::int64_t axis) {
    if (parts.size() == 1)
        return parts.front();
    std::vector<std::string> names;
    for (const OnnxValue& part : parts)
        names.push_back(part.name);
    onnx::NodeProto& node = newNode("Concat", names);
    setInt(node, "axis", axis);
    return infer(node);
}

OnnxValue OnnxBuilder::reshape(const OnnxValue& x, const Shape& shape) {
    return infer(newNode("Reshape", {x.name, integers(shape)}));
}

OnnxValue OnnxBuilder::flatten(const OnnxValue& x) {
    onnx::NodeProto& node = newNode("Flatten", {x.name});
    setInt(node, "axis", 1);
    return infer(node);
}

OnnxValue OnnxBuilder::transpose(const OnnxValue& x, const std::vector<std::int64_t>& order) {
    onnx::NodeProto& node = newNode("Transpose", {x.name});
    setInts(node, "perm", order);
    return infer(node);
}

OnnxValue OnnxBuilder::slice(const OnnxValue& x, std::int64_t axis, std::int64_t from, std::int64_t to) {
    return infer(
        newNode("Slice", {x.name, integers({from}), integers({to}), integers({axis}), integers({1})}));
}

OnnxValue OnnxBuilder::pad(const OnnxValue& x, const Window& w) {
    return infer(newNode(
        "Pad", {x.name, integers({0, 0, w.padBegin[0], w.padBegin[1], 0, 0, w.padEnd[0], w.padEnd[1]})}));
}

OnnxValue OnnxBuilder::upsample(const OnnxValue& x, std::int64_t factorHigh, std::int64_t factorWide) {
    if (x.shape.size() != 4) {
        fail(say("an upsampling of %1", shapeText(x.shape)));
        return x;
    }
    const Shape shape{x.shape[0], x.shape[1], x.shape[2] * factorHigh, x.shape[3] * factorWide};
    onnx::NodeProto& node = newNode("Resize", {x.name, "", "", integers(shape)});
    const auto text = [&](const char* name, const char* value) {
        auto& attribute = *node.add_attribute();
        attribute.set_name(name);
        attribute.set_type(onnx::AttributeProto::STRING);
        attribute.set_s(value);
    };
    text("mode", "nearest");
    text("coordinate_transformation_mode", "asymmetric");
    text("nearest_mode", "floor");
    return infer(node);
}

OnnxValue OnnxBuilder::standIn(const std::vector<OnnxValue>& parts, const Shape& shape) {
    const std::int64_t wanted = elements(shape);
    std::int64_t all = 0;
    for (const OnnxValue& part : parts)
        all += elements(part.shape);
    std::vector<OnnxValue> taken;
    std::int64_t have = 0;
    for (const OnnxValue& part : parts) {
        const std::int64_t size = elements(part.shape);
        const auto share = static_cast<std::int64_t>(static_cast<double>(wanted) * static_cast<double>(size) /
                                                     static_cast<double>(std::max<std::int64_t>(all, 1)));
        const std::int64_t count = std::clamp<std::int64_t>(share, 1, size);
        const OnnxValue row = reshape(part, {1, size});
        taken.push_back(count < size ? slice(row, 1, 0, count) : row);
        have += count;
    }
    while (have < wanted && !taken.empty() && taken.size() < 4096) {
        taken.push_back(taken[taken.size() - parts.size()]);
        have += taken.back().shape.empty() ? 1 : taken.back().shape.back();
    }
    OnnxValue row = concat(taken, 1);
    if (have > wanted)
        row = slice(row, 1, 0, wanted);
    return reshape(row, shape);
}

Result<RunnableModel> OnnxBuilder::finish(const std::vector<OnnxValue>& answers, const std::string& file) {
    if (failed()) {
        fault_.file = file;
        return fault_;
    }
    for (const OnnxValue& answer : answers)
        declareTensor(*graph_.add_output(), answer.name, onnx::TensorProto::FLOAT, answer.shape);
    if (!model_.SerializeToString(&runnable_.onnx))
        return Issue{Severity::Error,
                     code::NotRunnable,
                     file,
                     0,
                     "",
                     say("The model is larger than 2 GiB."),
                     say("Use a smaller model.")};
    return std::move(runnable_);
}

} // namespace cutpoint
