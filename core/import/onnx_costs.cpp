// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_costs.h"

#include "core/import/onnx_extra_operators.h"
#include "core/import/onnx_newer_operators.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace cutpoint::onnx_import {

namespace {

class NodeCost {
public:
    NodeCost(const onnx::NodeProto& node, const Tensors& tensors) : node_(node), tensors_(tensors) {}

    double flops() const {
        const std::string& op = node_.op_type();
        if (op == "Conv" || op == "ConvInteger")
            return convolution(1, input(2) != nullptr);
        if (op == "QLinearConv")
            return convolution(3, input(8) != nullptr);
        if (op == "ConvTranspose")
            return deconvolution();
        if (op == "Gemm")
            return gemm();
        if (op == "MatMul" || op == "MatMulInteger")
            return matMul();
        static const std::unordered_set<std::string_view> kProducts{
            "FusedMatMul",          "TransposeMatMul",       "FusedMatMulActivation", "QGemm",
            "MatMulIntegerToFloat", "DynamicQuantizeMatMul", "MatMulNBits",           "MatMulBnb4"};
        if (kProducts.contains(op))
            return 2 * elements(output()) *
                   dimension(input(0), intAttribute(node_, "transA", 0) != 0 ? -2 : -1);
        if (op == "QLinearMatMul")
            return matMul();
        if (op == "LSTM" || op == "GRU" || op == "RNN")
            return recurrent();
        const bool isGlobal = op.find("Global") != std::string::npos;
        if (!isGlobal && (op.ends_with("MaxPool") || op.ends_with("AveragePool") || op == "LpPool"))
            return elementwiseCost(elements(output()), kernelElements()).flops;
        if (isGlobal || op.starts_with("Reduce") || op.starts_with("Arg") || op == "CumSum" || op == "TopK" ||
            op == "NonMaxSuppression")
            return elements(input(0));
        if (op == "LRN")
            return elementwiseCost(elements(output()), 3 + double(intAttribute(node_, "size", 5))).flops;
        if (op == "Sum" || op == "Mean" || op == "Max" || op == "Min")
            return elements(output()) * std::max(1, node_.input_size() - 1);
        return elementwiseCost(elements(output()), perElement(op)).flops;
    }

    Bytes parameters() const {
        // Their other inputs say where to look or how to arrange, and come with the graph.
        static const std::unordered_set<std::string_view> onlyData{"Reshape",        "Expand",
                                                                   "Slice",          "Gather",
                                                                   "GatherElements", "GatherND",
                                                                   "Unsqueeze",      "Squeeze",
                                                                   "Tile",           "Pad",
                                                                   "Resize",         "Upsample",
                                                                   "TopK",           "Split",
                                                                   "ReduceSum",      "ReduceMax",
                                                                   "Dropout",        "Clip",
                                                                   "OneHot",         "Range",
                                                                   "ReduceMean",     "NonMaxSuppression",
                                                                   "CumSum",         "ScatterND",
                                                                   "ScatterElements"};
        const int last =
            onlyData.contains(node_.op_type()) ? std::min(1, node_.input_size()) : node_.input_size();
        Bytes total;
        std::unordered_set<std::string_view> counted;
        for (int i = 0; i < last; ++i)
            if (const Tensor* t = input(i); t && t->constant && counted.insert(node_.input(i)).second)
                total += tensorBytes(*t);
        return total;
    }

private:
    const Tensor* find(const std::string& name) const {
        const auto it = name.empty() ? tensors_.end() : tensors_.find(name);
        return it == tensors_.end() ? nullptr : &it->second;
    }
    const Tensor* input(int i) const { return i < node_.input_size() ? find(node_.input(i)) : nullptr; }
    const Tensor* output() const { return node_.output_size() > 0 ? find(node_.output(0)) : nullptr; }
    static double elements(const Tensor* t) { return t && t->shape ? elementCount(*t->shape) : 0; }
    /// Dimension i counted from the end when negative; 0 when unknown.
    static double dimension(const Tensor* t, int i) {
        if (!t || !t->shape)
            return 0;
        const int rank = static_cast<int>(t->shape->size());
        const int at = i < 0 ? rank + i : i;
        return at >= 0 && at < rank ? std::max(0.0, double((*t->shape)[static_cast<std::size_t>(at)])) : 0;
    }
    /// Elements per item and channel of an NC... tensor.
    static double positions(const Tensor* t) {
        if (!t || !t->shape || t->shape->size() < 2)
            return 0;
        return elementCount(Shape(t->shape->begin() + 2, t->shape->end()));
    }
    double kernelElements() const {
        double count = 1;
        if (const auto* kernel = findAttribute(node_, "kernel_shape"))
            for (const std::int64_t k : kernel->ints())
                count *= double(k);
        return count;
    }
    double convolution(int weights, bool bias) const {
        const Tensor* y = output();
        return convolutionCost(elements(input(weights)), positions(y), dimension(y, 0), dimension(y, 1), bias,
                               0)
            .flops;
    }
    double deconvolution() const {
        const Tensor *x = input(0), *y = output();
        const double bias = input(2) ? elements(y) : 0;
        return convolutionCost(elements(input(1)), positions(x), dimension(x, 0), 0, false, 0).flops + bias;
    }
    double gemm() const {
        const Tensor *a = input(0), *y = output();
        const double inner = dimension(a, intAttribute(node_, "transA", 0) != 0 ? 0 : 1);
        return matrixProductCost(dimension(y, 0), inner, dimension(y, 1), false, input(2) != nullptr, 0)
            .flops;
    }
    double matMul() const { return 2 * elements(output()) * dimension(input(0), -1); }
    double recurrent() const {
        const Tensor* x = input(0);
        const double steps = dimension(x, 0) * dimension(x, 1);
        return steps * 2 * (elements(input(1)) + elements(input(2)));
    }
    static double perElement(const std::string& op) {
        static const std::unordered_map<std::string_view, double> table{
            {"BatchNormalization", 2},
            {"InstanceNormalization", 6},
            {"LayerNormalization", 6},
            {"MeanVarianceNormalization", 6},
            {"LpNormalization", 3},
            {"GroupNormalization", 6},
            {"RMSNormalization", 4},
            {"SimplifiedLayerNormalization", 4},
            {"SkipLayerNormalization", 7},
            {"SkipSimplifiedLayerNormalization", 5},
            {"RotaryEmbedding", 3},
            {"BiasGelu", 9},
            {"FastGelu", 8},
            {"QuickGelu", 5},
            {"QLinearAdd", 2},
            {"QLinearMul", 2},
            {"QLinearSigmoid", 4},
            {"QLinearLeakyRelu", 1},
            {"Softmax", 3},
            {"LogSoftmax", 4},
            {"Hardmax", 1},
            {"Sigmoid", 4},
            {"Tanh", 4},
            {"Gelu", 8},
            {"HardSigmoid", 3},
            {"HardSwish", 4},
            {"Elu", 3},
            {"Selu", 3},
            {"Softplus", 3},
            {"Softsign", 3},
            {"Mish", 6},
            {"Celu", 4},
            {"Relu", 1},
            {"LeakyRelu", 1},
            {"PRelu", 1},
            {"ThresholdedRelu", 1},
            {"Clip", 1},
            {"Add", 1},
            {"Sub", 1},
            {"Mul", 1},
            {"Div", 1},
            {"Pow", 1},
            {"Mod", 1},
            {"Sqrt", 1},
            {"Exp", 1},
            {"Log", 1},
            {"Abs", 1},
            {"Neg", 1},
            {"Floor", 1},
            {"Ceil", 1},
            {"Round", 1},
            {"Reciprocal", 1},
            {"Erf", 1},
            {"Sign", 1},
            {"Sin", 1},
            {"Cos", 1},
            {"Where", 1},
            {"Equal", 1},
            {"Greater", 1},
            {"Less", 1},
            {"GreaterOrEqual", 1},
            {"LessOrEqual", 1},
            {"And", 1},
            {"Or", 1},
            {"Not", 1},
            {"Xor", 1},
            {"QuantizeLinear", 2},
            {"DequantizeLinear", 2},
            {"Resize", 4},
            {"Upsample", 4},
            {"RoiAlign", 8},
            {"GridSample", 8}};
        const auto it = table.find(op);
        return it == table.end() ? 0 : it->second;
    }

    const onnx::NodeProto& node_;
    const Tensors& tensors_;
};

} // namespace

OperatorCost nodeCost(const onnx::NodeProto& node, const Tensors& tensors) {
    if (const auto standard = standardForm(node))
        return nodeCost(*standard, tensors);
    const NodeCost cost(node, tensors);
    const double attention = std::max(attentionFlops(node, tensors), newerFlops(node, tensors));
    const double flops = attention > 0 ? attention : cost.flops();
    return {flops > 0 && flops < 1e300 ? flops : 0, cost.parameters()};
}

} // namespace cutpoint::onnx_import
