// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <memory>
#include <string>
#include <vector>

namespace cutpoint {

/// Element types that travel between the halves, as the Open Inference Protocol spells them.
enum class TensorType : std::uint8_t { Bool, Uint8, Int8, Int32, Int64, Fp16, Fp32, Fp64 };

/// "FP32", "INT64", ... and back; the empty word / false for what we do not carry.
const char* tensorTypeWord(TensorType type);
bool tensorTypeFromWord(std::string_view word, TensorType& type);
/// Bytes of one element.
std::int64_t tensorTypeBytes(TensorType type);

/// Name, type and shape of a model's input or output; -1 for a dimension that is not fixed.
struct TensorSpec {
    std::string name;
    TensorType type = TensorType::Fp32;
    Shape shape;
};

/// A tensor with its elements: row-major, little-endian, exactly elements x size bytes.
struct Tensor {
    TensorSpec spec;
    std::string data;
};

/// A frame to measure with, of made-up numbers between 0 and 1 where the type is FP32: the times of dense
/// layers do not depend on the values, but zeros may be special. A dimension that is not fixed becomes 1.
/// Only for specs of a loaded model, whose sizes are bounded. O(elements).
std::vector<Tensor> madeUpFrame(const std::vector<TensorSpec>& specs);

/// One layer's time inside the engine, by the ONNX node's name.
struct NodeTime {
    std::string node;
    Seconds median;
    Seconds spread; ///< half the interquartile range
};

/// What a measurement of a loaded model found.
struct EngineProfile {
    std::vector<NodeTime> nodes; ///< true layer times only with fusion off
    Seconds whole;               ///< median of whole runs
    Seconds wholeSpread;
};

enum class EngineKind : std::uint8_t { OpenCv, OnnxRuntime };

struct EngineOptions {
    EngineKind kind = EngineKind::OpenCv;
    int threads = 0;    ///< 0: one per core
    bool fusion = true; ///< off: nodes run one by one, bit-equal however the model is cut
};

/// Runs one ONNX model. Not thread-safe: one engine, one thread at a time. Nothing throws: whatever a library
/// throws is "engine-failed", and memory that is not there "no-memory".
class InferenceEngine {
public:
    virtual ~InferenceEngine() = default;

    /// "OpenCV DNN 4.6.0, 2 threads, fusion off".
    virtual std::string description() const = 0;
    /// Replaces the loaded model. Errors: "bad-model", "unsupported-operator" (naming the node and operator:
    /// preflighted, never found by a crash). Every input and output is of a size that can be counted.
    virtual std::vector<Issue> load(std::string_view onnx) = 0;
    virtual const std::vector<TensorSpec>& inputs() const = 0;
    virtual const std::vector<TensorSpec>& outputs() const = 0;
    /// Inputs in any order, matched by name. Errors: "no-model", "wrong-tensor" (name, type, shape or size),
    /// "engine-failed".
    virtual Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) = 0;
    /// Warm-up runs dropped, then `repeats` measured runs on the given inputs.
    virtual Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) = 0;
};

/// Errors: "no-engine" when the library is not there.
Result<std::unique_ptr<InferenceEngine>> makeEngine(const EngineOptions& options);

} // namespace cutpoint
