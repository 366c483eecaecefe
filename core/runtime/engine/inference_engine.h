// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
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

/// A tensor whose description and elements lie elsewhere, and stay there while it is used.
struct TensorView {
    const TensorSpec* spec = nullptr;
    std::string_view data;
};
std::vector<TensorView> viewsOf(const std::vector<Tensor>& tensors);
/// Bytes of a tensor of this type and shape; nothing where a dimension is open or the number no 64-bit
/// integer.
std::optional<std::int64_t> bytesOf(const TensorSpec& spec);

/// Gives the place where an answer is to be written, which holds exactly bytesOf(spec); nullptr when it has
/// none. Called once for each output, in their order.
using AnswerPlace = std::function<char*(std::size_t output, const TensorSpec& spec)>;

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
    int threads = 0;     ///< 0: one per core
    bool fusion = true;  ///< off: nodes run one by one, bit-equal however the model is cut
    std::string label{}; ///< what logs call the model
    int batch = 0;       ///< what open first dimensions of the inputs become; 0: as the model has it
    /// Sizes, ascending, that runs of several frames are made ready for; empty: one frame a run. See
    /// makeBatchEngine.
    std::vector<int> batches{};
};

/// Runs one ONNX model. Not thread-safe: one engine, one thread at a time. Nothing throws: whatever a library
/// throws is "engine-failed", and memory that is not there "no-memory".
class InferenceEngine {
public:
    using Clock = std::chrono::steady_clock;
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
    /// The same without copies of the engine's own: reads the inputs where they lie, writes each answer where
    /// `place` says. Errors: run()'s, "answer-too-large" where there is no place.
    virtual std::optional<Issue> runInto(const std::vector<TensorView>& inputs, const AnswerPlace& place);
    /// Warm-up runs dropped, then `repeats` measured runs on the given inputs.
    virtual Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) = 0;

    // An engine in a process of its own can be ended and begun again; the others take no notice.

    /// When loads, runs and profiles from now on have to be over: what takes longer is ended, and answered
    /// with "engine-late".
    virtual void endBy(Clock::time_point) {}
    /// Ends what runs, and whatever comes, with "stopping". From any thread.
    virtual void interrupt() {}
    /// Another engine with the same model, which both read from the same memory; null where an engine cannot.
    virtual std::unique_ptr<InferenceEngine> twin() { return nullptr; }
    /// Between runs: brings back what has ended.
    virtual void tend() {}
    /// Before this time the engine would only say "engine-resting".
    virtual Clock::time_point restsUntil() const { return {}; }
};

/// Makes an engine; injectable, so that tests can serve without one.
using EngineFactory = std::function<Result<std::unique_ptr<InferenceEngine>>(const EngineOptions&)>;

/// Errors: "no-engine" when the library is not there.
Result<std::unique_ptr<InferenceEngine>> makeEngine(const EngineOptions& options);

} // namespace cutpoint
