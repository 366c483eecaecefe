// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Writing an ONNX model layer by layer, with synthetic weights. Internal to core/export.
#pragma once

#include "core/export/onnx_halves.h"
#include "core/import/onnx_tensors.h"

#include <array>
#include <unordered_set>

namespace cutpoint {

/// Elements of one tensor that may be written.
inline constexpr double kLargestTensor = 1LL << 30;

/// A tensor while the model is being written.
struct OnnxValue {
    std::string name;
    Shape shape;
};

/// Sizes along height and width of a window that slides over an image.
struct Window {
    std::array<std::int64_t, 2> kernel{1, 1}, stride{1, 1}, padBegin{0, 0}, padEnd{0, 0}, dilation{1, 1};
    std::array<std::int64_t, 2> outputPadding{0, 0}; ///< of a transposed convolution only
};

/// Writes operator set 13. Every node belongs to the layer that is open. The first fault sticks and is
/// returned by finish(); until then the calls stay harmless.
///
/// Weights are drawn from the seed by integer arithmetic, so that they are the same on every machine, and
/// scaled by their fan-in (He et al. 2015), so that values neither vanish nor overflow. A large weight is
/// stored as a few rows and a Tile that repeats them, which keeps a model of 500 MB at a few MB; engines
/// compute it once, when they load.
class OnnxBuilder {
public:
    OnnxBuilder(const std::string& name, std::uint64_t seed);

    OnnxValue input(const std::string& name, const Shape& shape);
    void beginLayer(const std::string& name);
    /// Ends the layer: its last node and that node's first output take the layer's name. A layer that does
    /// nothing gets an Identity of `result`. Checks `result` against the layer's shape, reshaping it when
    /// only the dimensions differ; an empty `expected` is not checked.
    OnnxValue endLayer(OnnxValue result, const Shape& expected);

    OnnxValue convolution(const OnnxValue& x, std::int64_t outputs, const Window& window,
                          std::int64_t groups = 1, bool bias = true, bool transposed = false);
    OnnxValue pool(const char* op, const OnnxValue& x, const Window& window, bool countPadding = false);
    /// Y = X W^T + b on the last dimension of a matrix (rows x inner).
    OnnxValue product(const OnnxValue& x, std::int64_t outputs, bool bias = true);
    OnnxValue batchNorm(const OnnxValue& x);
    /// Per-channel factor and, if asked, offset.
    OnnxValue scale(const OnnxValue& x, bool bias);
    OnnxValue prelu(const OnnxValue& x, bool shared);
    OnnxValue leakyRelu(const OnnxValue& x, float slope);
    OnnxValue localResponse(const OnnxValue& x, std::int64_t size);
    OnnxValue softmax(const OnnxValue& x, std::int64_t axis);
    OnnxValue unary(const char* op, const OnnxValue& x);
    OnnxValue binary(const char* op, const OnnxValue& a, const OnnxValue& b);
    OnnxValue concat(const std::vector<OnnxValue>& parts, std::int64_t axis);
    OnnxValue reshape(const OnnxValue& x, const Shape& shape);
    OnnxValue flatten(const OnnxValue& x);
    OnnxValue transpose(const OnnxValue& x, const std::vector<std::int64_t>& order);
    OnnxValue slice(const OnnxValue& x, std::int64_t axis, std::int64_t from, std::int64_t to);
    OnnxValue pad(const OnnxValue& x, const Window& window);
    /// Nearest neighbour, by whole factors.
    OnnxValue upsample(const OnnxValue& x, std::int64_t factorHigh, std::int64_t factorWide);
    /// Something of `shape` that depends on every part and costs little: stands in for operators whose
    /// result depends on the data, such as non-maximum suppression.
    OnnxValue standIn(const std::vector<OnnxValue>& parts, const Shape& shape);

    /// What goes wrong in the open layer, for finish().
    void fail(Sentence why);
    bool failed() const { return !fault_.message.empty(); }
    void note(Issue issue) { runnable_.issues.push_back(std::move(issue)); }

    /// The serialized model answering with `answers`. Errors: "not-runnable" naming the layer.
    Result<RunnableModel> finish(const std::vector<OnnxValue>& answers, const std::string& file);

private:
    onnx::NodeProto& newNode(const char* op, const std::vector<std::string>& inputs, int outputs = 1);
    OnnxValue infer(onnx::NodeProto& node);
    std::string unique(const std::string& wanted);
    float nextValue();
    std::string weight(const Shape& shape, double fanIn);
    std::string vector(std::int64_t size, float centre, float width);
    std::string integers(const std::vector<std::int64_t>& values);
    void addWeight(const std::string& name, const Shape& shape, const std::vector<float>& values);
    static void setInts(onnx::NodeProto& node, const char* name, const std::vector<std::int64_t>& values);
    static void setInt(onnx::NodeProto& node, const char* name, std::int64_t value);
    static void setFloat(onnx::NodeProto& node, const char* name, float value);
    static void setWindow(onnx::NodeProto& node, const Window& window);

    onnx::ModelProto model_;
    onnx::GraphProto& graph_;
    onnx_import::Tensors tensors_;
    onnx_import::Opsets opsets_{{"", 13}};
    std::unordered_set<std::string> names_;
    std::string layer_;
    int firstNode_ = 0; ///< of the open layer
    std::uint64_t state_;
    RunnableModel runnable_;
    Issue fault_;
};

} // namespace cutpoint
