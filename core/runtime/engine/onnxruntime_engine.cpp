// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_order.h"
#include "core/runtime/engine/constant_weights.h"
#include "core/runtime/engine/engines.h"
#include "core/runtime/engine/onnx_contract.h"
#include "core/runtime/engine/onnxruntime_library.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <new>
#include <unordered_map>
#include <utility>

namespace cutpoint {

namespace {

constexpr int kNoOptimisation = 0, kAllOptimisations = 99;
constexpr int kNotImplemented = 9;
constexpr std::string_view kTimed = "_kernel_time";

/// Owns one of the library's objects.
template <class Object>
class Owned {
public:
    Owned() = default;
    explicit Owned(void (*release)(Object*)) : release_(release) {}
    Owned(Owned&& other) noexcept
        : object_(std::exchange(other.object_, nullptr)), release_(other.release_) {}
    Owned& operator=(Owned&& other) noexcept {
        std::swap(object_, other.object_);
        std::swap(release_, other.release_);
        return *this;
    }
    ~Owned() {
        if (object_)
            release_(object_);
    }
    Object* get() const { return object_; }
    Object** out() { return &object_; }

private:
    Object* object_ = nullptr;
    void (*release_)(Object*) = nullptr;
};

/// A folder of its own in the temporary folder, removed at the end.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code failed;
        std::string pattern = (std::filesystem::temp_directory_path(failed) / "cutpoint-XXXXXX").string();
        if (mkdtemp(pattern.data()))
            path_ = pattern;
    }
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty())
            std::filesystem::remove_all(path_, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

class OnnxRuntimeEngine final : public InferenceEngine {
public:
    OnnxRuntimeEngine(const ort::Library& library, const EngineOptions& options)
        : library_(library), api_(library.api), threads_(engineThreads(options.threads)),
          batch_(options.batch), fusion_(options.fusion) {}

    std::string description() const override {
        return "ONNX Runtime " + library_.version + ", " + std::to_string(threads_) +
               (threads_ == 1 ? " thread" : " threads") + ", fusion " + (fusion_ ? "on" : "off");
    }
    const std::vector<TensorSpec>& inputs() const override { return inputs_; }
    const std::vector<TensorSpec>& outputs() const override { return outputs_; }

    std::vector<Issue> load(std::string_view onnx) override {
        session_ = {};
        inputs_.clear();
        outputs_.clear();
        names_.clear();
        source_ = onnx;
        auto prepared = prepare();
        if (!prepared)
            return {prepared.error()};
        CheckedModel model = *std::move(prepared);
        for (const auto& node : model.proto.graph().node())
            names_.push_back(node.name());
        auto session = makeSession(std::move(model.proto), "");
        if (!session)
            return {session.error()};
        session_ = *std::move(session);
        inputs_ = std::move(model.inputs);
        outputs_ = std::move(model.outputs);
        return {};
    }

    Result<std::vector<Tensor>> run(const std::vector<Tensor>& given) override {
        std::vector<Tensor> answers;
        const auto place = [&](std::size_t, const TensorSpec& spec) {
            Tensor& answer = answers.emplace_back(Tensor{spec, {}});
            answer.data.resize(static_cast<std::size_t>(elementsOf(spec.shape) * tensorTypeBytes(spec.type)));
            return answer.data.data();
        };
        if (auto issue = runOn(session_.get(), viewsOf(given), place))
            return *issue;
        return answers;
    }

    std::optional<Issue> runInto(const std::vector<TensorView>& given, const AnswerPlace& place) override {
        return runOn(session_.get(), given, place);
    }

    Result<EngineProfile> profile(const std::vector<Tensor>& given, int repeats) override {
        if (!session_.get())
            return noModel();
        std::vector<double> whole;
        for (int r = -warmUpRuns; r < std::max(repeats, 1); ++r) {
            const auto start = std::chrono::steady_clock::now();
            if (auto issue = runOn(session_.get(), viewsOf(given), {}))
                return *issue;
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            if (r >= 0)
                whole.push_back(took.count());
        }
        EngineProfile found;
        const Spread all = spreadOf(whole);
        found.whole = all.median;
        found.wholeSpread = all.half;
        auto times = nodeTimes(given, std::max(repeats, 1));
        if (!times)
            return times.error();
        found.nodes = *std::move(times);
        return found;
    }

private:
    static Issue noModel() {
        return engineError(code::NoModel, "", say("No model is loaded."), say("Load a model first."));
    }

    /// Empty when fine; the status is released.
    std::string failure(ort::Status* status, int* code = nullptr) const {
        if (!status)
            return {};
        std::string text = api_.errorMessage(status);
        if (code)
            *code = api_.errorCode(status);
        api_.releaseStatus(status);
        text.resize(std::min({text.find('\n'), text.size(), std::size_t{300}}));
        if (text.empty())
            text = "no reason given";
        return text.ends_with('.') ? text : text + '.'; // the end of a sentence of ours
    }

    static bool tellsOfMemory(const std::string& why) {
        return why.find("allocate memory") != std::string::npos || why.find("bad_alloc") != std::string::npos;
    }

    /// The checked model with every weight computed and every node named.
    Result<CheckedModel> prepare() const {
        auto checked = checkModel(source_, batch_);
        if (!checked)
            return checked.error();
        CheckedModel model = *std::move(checked);
        fillConstants(*model.proto.mutable_graph());
        for (int i = 0; i < model.proto.graph().node_size(); ++i) {
            auto& node = *model.proto.mutable_graph()->mutable_node(i);
            node.set_name(onnx_import::nodeName(node, i));
        }
        return model;
    }

    /// With profiling into files that begin with `profilePrefix`, unless it is empty.
    Result<Owned<ort::Session>> makeSession(onnx::ModelProto model, const std::string& profilePrefix) const {
        std::string bytes;
        if (!model.SerializeToString(&bytes))
            return engineError(code::BadModel, "", say("The model is larger than 2 GiB."),
                               say("Use a smaller model."));
        model.Clear();
        Owned<ort::SessionOptions> options(api_.releaseSessionOptions);
        Owned<ort::Session> session(api_.releaseSession);
        int code = 0;
        std::string why = failure(api_.createSessionOptions(options.out()));
        const auto set = [&](ort::Status* status) {
            const std::string text = failure(status, &code);
            if (why.empty())
                why = text;
        };
        if (why.empty()) {
            set(api_.setIntraOpThreads(options.get(), threads_));
            set(api_.setInterOpThreads(options.get(), 1));
            set(api_.setGraphOptimizationLevel(options.get(), fusion_ ? kAllOptimisations : kNoOptimisation));
            // Two spinning sessions on one machine take each other's cores.
            set(api_.addConfigEntry(options.get(), "session.intra_op.allow_spinning", "0"));
            if (!profilePrefix.empty())
                set(api_.enableProfiling(options.get(), profilePrefix.c_str()));
        }
        if (why.empty())
            set(api_.createSessionFromArray(library_.env, bytes.data(), bytes.size(), options.get(),
                                            session.out()));
        if (why.empty())
            return session;
        if (tellsOfMemory(why))
            throw std::bad_alloc();
        std::string node;
        if (const std::size_t at = why.find("name '"); at != std::string::npos)
            node = why.substr(at + 6, why.find('\'', at + 6) - at - 6);
        return engineError(code == kNotImplemented ? code::UnsupportedOperator : code::BadModel, node,
                           say("ONNX Runtime refuses the model: %1", why),
                           say("Export the model with operators that this version of ONNX Runtime knows."));
    }

    /// Without a `place` the answers are dropped.
    std::optional<Issue> runOn(ort::Session* session, const std::vector<TensorView>& given,
                               const AnswerPlace& place) {
        if (!session)
            return noModel();
        const auto matched = matchInputs(inputs_, given);
        if (!matched)
            return matched.error();
        std::string why;
        const auto failed = [&](ort::Status* status) { return !(why = failure(status)).empty(); };
        const auto error = [&] {
            if (tellsOfMemory(why))
                throw std::bad_alloc();
            return engineError(code::EngineFailed, "", say("ONNX Runtime failed: %1", why),
                               say("Check the model with another engine."));
        };
        std::vector<Owned<ort::Value>> values;
        std::vector<const ort::Value*> inputs;
        std::vector<const char*> inputNames, outputNames;
        for (const TensorView& tensor : *matched) {
            Owned<ort::Value> value(api_.releaseValue);
            const TensorSpec& spec = *tensor.spec;
            // The library does not write to its inputs.
            if (failed(api_.createTensorWithData(library_.memory, const_cast<char*>(tensor.data.data()),
                                                 tensor.data.size(), spec.shape.data(), spec.shape.size(),
                                                 onnxTensorType(spec.type), value.out())))
                return error();
            inputNames.push_back(spec.name.c_str());
            inputs.push_back(value.get());
            values.push_back(std::move(value));
        }
        for (const TensorSpec& spec : outputs_)
            outputNames.push_back(spec.name.c_str());
        std::vector<ort::Value*> raw(outputs_.size(), nullptr);
        ort::Status* status = api_.run(session, nullptr, inputNames.data(), inputs.data(), inputs.size(),
                                       outputNames.data(), outputNames.size(), raw.data());
        std::vector<Owned<ort::Value>> results;
        for (ort::Value* value : raw) {
            results.emplace_back(api_.releaseValue);
            *results.back().out() = value;
        }
        if (failed(status))
            return error();
        for (std::size_t i = 0; i < outputs_.size() && place; ++i)
            if (auto issue = writeAnswer(i, results[i].get(), place))
                return issue;
        return std::nullopt;
    }

    std::optional<Issue> writeAnswer(std::size_t output, ort::Value* value, const AnswerPlace& place) const {
        TensorSpec spec = outputs_[output];
        Owned<ort::TensorInfo> info(api_.releaseTensorInfo);
        std::size_t rank = 0;
        int type = 0;
        void* data = nullptr;
        std::string why = failure(api_.typeAndShape(value, info.out()));
        if (why.empty())
            why = failure(api_.rank(info.get(), &rank));
        spec.shape.assign(rank, 0);
        if (why.empty())
            why = failure(api_.dimensions(info.get(), spec.shape.data(), rank));
        if (why.empty())
            why = failure(api_.elementType(info.get(), &type));
        if (why.empty())
            why = failure(api_.tensorData(value, &data));
        if (why.empty() && !tensorTypeFromOnnx(type, spec.type))
            why = "its type is not carried";
        if (!why.empty())
            return engineError(code::EngineFailed, spec.name, say("This output cannot be read: %1", why), {});
        char* to = place(output, spec);
        if (!to)
            return noPlaceFor(spec);
        // Without elements there is no data either, and memcpy must not be given none.
        std::copy_n(static_cast<const char*>(data), elementsOf(spec.shape) * tensorTypeBytes(spec.type), to);
        return std::nullopt;
    }

    /// From the library's own trace, in a session of its own: tracing slows the runs down.
    Result<std::vector<NodeTime>> nodeTimes(const std::vector<Tensor>& given, int repeats) {
        const ScratchFolder scratch;
        if (scratch.path().empty())
            return engineError(code::EngineFailed, "",
                               say("No temporary folder for the profile can be made."),
                               say("Free some space, or set TMPDIR."));
        auto prepared = prepare();
        if (!prepared)
            return prepared.error();
        auto session =
            makeSession(std::move((*std::move(prepared)).proto), (scratch.path() / "trace").string());
        if (!session)
            return session.error();
        for (int r = 0; r < warmUpRuns + repeats; ++r)
            if (auto issue = runOn(session->get(), viewsOf(given), {}))
                return *issue;
        ort::Allocator* allocator = nullptr;
        char* file = nullptr;
        std::string why = failure(api_.defaultAllocator(&allocator));
        if (why.empty())
            why = failure(api_.endProfiling(session->get(), allocator, &file));
        if (!why.empty())
            return engineError(code::EngineFailed, "", say("ONNX Runtime gives no profile: %1", why), {});
        const std::string path = file;
        failure(api_.allocatorFree(allocator, file));
        return readTrace(path);
    }

    Result<std::vector<NodeTime>> readTrace(const std::string& path) const {
        std::ifstream in(path);
        const auto trace = nlohmann::json::parse(in, nullptr, false);
        if (!trace.is_array())
            return engineError(code::EngineFailed, "", say("ONNX Runtime's profile cannot be read."), {});
        std::unordered_map<std::string, std::vector<double>> byNode;
        for (const auto& event : trace) {
            if (!event.is_object() || !event.contains("name") || !event["name"].is_string() ||
                !event.contains("dur") || !event["dur"].is_number())
                continue;
            std::string name = event["name"].get<std::string>();
            if (!name.ends_with(kTimed))
                continue;
            name.resize(name.size() - kTimed.size());
            byNode[name].push_back(event["dur"].get<double>() * 1e-6);
        }
        std::vector<NodeTime> times;
        for (const std::string& name : names_) {
            auto it = byNode.find(name);
            if (it == byNode.end()) {
                times.push_back({name, Seconds(0), Seconds(0)});
                continue;
            }
            std::vector<double>& runs = it->second;
            if (runs.size() > warmUpRuns)
                runs.erase(runs.begin(), runs.begin() + warmUpRuns);
            const Spread spread = spreadOf(runs);
            times.push_back({name, spread.median, spread.half});
        }
        return times;
    }

    const ort::Library& library_;
    const ort::Api& api_;
    int threads_, batch_;
    bool fusion_;
    std::string source_; ///< the model as given, for profiling sessions
    Owned<ort::Session> session_;
    std::vector<TensorSpec> inputs_, outputs_;
    std::vector<std::string> names_; ///< of the nodes
};

} // namespace

Result<std::unique_ptr<InferenceEngine>> makeOnnxRuntimeEngine(const EngineOptions& options) {
    const auto library = ort::library();
    if (!library)
        return library.error();
    return std::unique_ptr<InferenceEngine>(std::make_unique<OnnxRuntimeEngine>(**library, options));
}

} // namespace cutpoint
