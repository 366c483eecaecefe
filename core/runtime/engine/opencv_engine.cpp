// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_order.h"
#include "core/runtime/engine/engines.h"
#include "core/runtime/engine/opencv_rewrites.h"

#include <opencv2/core/utils/logger.hpp>
#include <opencv2/dnn.hpp>

#include <algorithm>
#include <chrono>
#include <mutex>
#include <new>
#include <shared_mutex>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cutpoint {

namespace {

constexpr std::string_view kNodePrefix = "onnx_node!";

/// The library's own words on one line.
std::string firstLine(const cv::Exception& e) {
    std::string text = e.err.empty() ? e.what() : e.err;
    text.resize(std::min(text.find('\n'), text.size()));
    return text.substr(0, 300);
}

/// OpenCV has one thread count for the whole process, and setting it takes the threads away from whoever
/// runs. Engines of the same count run side by side; one of another count waits and then runs alone.
class ThreadCount {
public:
    explicit ThreadCount(int threads) : shared_(mutex()) {
        if (current() == threads)
            return;
        shared_.unlock();
        alone_ = std::unique_lock(mutex());
        if (std::exchange(current(), threads) != threads)
            cv::setNumThreads(threads);
    }

private:
    static std::shared_mutex& mutex() {
        static std::shared_mutex one;
        return one;
    }
    static int& current() {
        static int threads = 0;
        return threads;
    }
    std::shared_lock<std::shared_mutex> shared_;
    std::unique_lock<std::shared_mutex> alone_;
};

class OpenCvEngine final : public InferenceEngine {
public:
    explicit OpenCvEngine(const EngineOptions& options)
        : threads_(engineThreads(options.threads)), batch_(options.batch), fusion_(options.fusion) {
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT);
    }

    std::string description() const override {
        return std::string("OpenCV DNN ") + CV_VERSION + ", " + std::to_string(threads_) +
               (threads_ == 1 ? " thread" : " threads") + ", fusion " + (fusion_ ? "on" : "off");
    }
    const std::vector<TensorSpec>& inputs() const override { return inputs_; }
    const std::vector<TensorSpec>& outputs() const override { return outputs_; }

    std::vector<Issue> load(std::string_view onnx) override {
        loaded_ = false;
        net_ = cv::dnn::Net(); // before the next one takes memory
        inputs_.clear();
        outputs_.clear();
        auto checked = checkModel(onnx, batch_);
        if (!checked)
            return {checked.error()};
        CheckedModel model = *std::move(checked);
        nameNodes(*model.proto.mutable_graph());
        std::vector<Issue> issues = adaptToOpenCv(model);
        if (!issues.empty())
            return issues;
        names_.clear();
        layerNames_.clear();
        nameLayers(model);
        std::string bytes;
        if (!model.proto.SerializeToString(&bytes))
            return {engineError(code::BadModel, "", say("The model is larger than 2 GiB."),
                                say("Use a smaller model."))};
        model.proto.Clear();
        try {
            const ThreadCount hold(threads_);
            net_ = cv::dnn::readNetFromONNX(bytes.data(), bytes.size());
            net_.setPreferableBackend(cv::dnn::DNN_BACKEND_OPENCV);
            net_.setPreferableTarget(cv::dnn::DNN_TARGET_CPU);
            net_.enableFusion(fusion_);
        } catch (const cv::Exception& e) {
            if (e.code == cv::Error::StsNoMem)
                throw std::bad_alloc();
            return {loadError(e)};
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception& e) {
            return {engineError(code::BadModel, "", say("OpenCV cannot read the model: %1", e.what()),
                                say("Export the model again."))};
        }
        inputs_ = model.inputs;
        outputs_ = model.outputs;
        loaded_ = true;
        if (auto issue = tryOut()) {
            loaded_ = false;
            return {*issue};
        }
        return {};
    }

    Result<std::vector<Tensor>> run(const std::vector<Tensor>& given) override {
        std::vector<cv::Mat> results;
        if (auto issue = forward(viewsOf(given), results))
            return *issue;
        std::vector<Tensor> answers(outputs_.size());
        for (std::size_t i = 0; i < outputs_.size(); ++i) {
            answers[i].spec = outputs_[i];
            const cv::Mat whole = results[i].isContinuous() ? results[i] : results[i].clone();
            answers[i].data.assign(reinterpret_cast<const char*>(whole.data), whole.total() * sizeof(float));
        }
        return answers;
    }

    std::optional<Issue> runInto(const std::vector<TensorView>& given, const AnswerPlace& place) override {
        std::vector<cv::Mat> results;
        if (auto issue = forward(given, results))
            return issue;
        for (std::size_t i = 0; i < outputs_.size(); ++i) {
            char* to = place(i, outputs_[i]);
            if (!to)
                return noPlaceFor(outputs_[i]);
            const cv::Mat whole = results[i].isContinuous() ? results[i] : results[i].clone();
            std::copy_n(reinterpret_cast<const char*>(whole.data), whole.total() * sizeof(float), to);
        }
        return std::nullopt;
    }

    Result<EngineProfile> profile(const std::vector<Tensor>& given, int repeats) override {
        std::vector<std::vector<double>> nodeTimes(names_.size());
        std::vector<double> whole;
        std::vector<cv::Mat> results;
        std::vector<std::ptrdiff_t> owner;
        for (int r = -warmUpRuns; r < std::max(repeats, 1); ++r) {
            const auto start = std::chrono::steady_clock::now();
            if (auto issue = forward(viewsOf(given), results))
                return *issue;
            const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
            if (r < 0)
                continue;
            whole.push_back(took.count());
            if (owner.empty())
                for (const cv::String& name : net_.getLayerNames())
                    owner.push_back(nodeOf(name));
            std::vector<double> ticks, sums(names_.size(), 0);
            net_.getPerfProfile(ticks);
            for (std::size_t i = 0; i < std::min(ticks.size(), owner.size()); ++i)
                if (owner[i] >= 0)
                    sums[static_cast<std::size_t>(owner[i])] += ticks[i] / cv::getTickFrequency();
            for (std::size_t i = 0; i < sums.size(); ++i)
                nodeTimes[i].push_back(sums[i]);
        }
        EngineProfile found;
        const Spread all = spreadOf(whole);
        found.whole = all.median;
        found.wholeSpread = all.half;
        for (std::size_t i = 0; i < names_.size(); ++i) {
            const Spread node = spreadOf(nodeTimes[i]);
            found.nodes.push_back({names_[i], node.median, node.half});
        }
        return found;
    }

private:
    /// OpenCV names its layers after the nodes, so that every node needs a name of its own.
    static void nameNodes(onnx::GraphProto& graph) {
        std::unordered_set<std::string> taken;
        for (int i = 0; i < graph.node_size(); ++i) {
            const std::string wanted = onnx_import::nodeName(graph.node(i), i);
            std::string name = wanted;
            for (int n = 2; !taken.insert(name).second; ++n)
                name = wanted + "_" + std::to_string(n);
            graph.mutable_node(i)->set_name(name);
        }
    }

    /// Lists the model's nodes, and how OpenCV calls the layers it makes of them.
    void nameLayers(const CheckedModel& model) {
        const auto& graph = model.proto.graph();
        std::unordered_map<std::string, std::size_t> indexOf;
        for (int i = 0; i < graph.node_size(); ++i) {
            const std::string name = onnx_import::nodeName(graph.node(i), i);
            const auto added = model.addedFor.find(name);
            const std::string& owner = added == model.addedFor.end() ? name : added->second;
            const auto [it, fresh] = indexOf.emplace(owner, names_.size());
            if (fresh)
                names_.push_back(owner);
            layerNames_[std::string(kNodePrefix) + name] = it->second;
        }
    }

    /// The node a layer of OpenCV came from; -1 for helpers that belong to none.
    std::ptrdiff_t nodeOf(std::string layer) const {
        for (;;) {
            if (const auto it = layerNames_.find(layer); it != layerNames_.end())
                return static_cast<std::ptrdiff_t>(it->second);
            const std::size_t slash = layer.find_last_of("/_@");
            if (slash == std::string::npos)
                return -1;
            layer.resize(slash);
        }
    }

    static Issue loadError(const cv::Exception& e) {
        const std::string text = e.what();
        std::string node;
        if (const std::size_t at = text.find(kNodePrefix); at != std::string::npos) {
            const std::size_t start = at + kNodePrefix.size();
            node = text.substr(start, text.find(')', start) - start);
        }
        return engineError(code::UnsupportedOperator, node,
                           say("OpenCV DNN does not read this model: %1", firstLine(e)),
                           say("Use the ONNX Runtime engine, or keep this layer where that engine runs."));
    }

    /// One run on zeros: what OpenCV gets wrong shows now and not in the stream, and the first frame does not
    /// pay for the allocation.
    std::optional<Issue> tryOut() {
        std::vector<Tensor> zeros;
        for (const TensorSpec& spec : inputs_)
            zeros.push_back({spec, std::string(static_cast<std::size_t>(elementsOf(spec.shape)) * 4, '\0')});
        std::vector<cv::Mat> results;
        auto issue = forward(viewsOf(zeros), results);
        if (issue && issue->code != code::NoMemory)
            issue->code = code::UnsupportedOperator;
        return issue;
    }

    std::optional<Issue> forward(const std::vector<TensorView>& given, std::vector<cv::Mat>& results) {
        if (!loaded_)
            return engineError(code::NoModel, "", say("No model is loaded."), say("Load a model first."));
        const auto matched = matchInputs(inputs_, given);
        if (!matched)
            return matched.error();
        try {
            const ThreadCount hold(threads_);
            for (const TensorView& tensor : *matched) {
                std::vector<int> sizes(tensor.spec->shape.begin(), tensor.spec->shape.end());
                if (sizes.empty())
                    sizes.push_back(1);
                // The net copies it, and does not write to it.
                net_.setInput(cv::Mat(sizes, CV_32F, const_cast<char*>(tensor.data.data())),
                              tensor.spec->name);
            }
            std::vector<cv::String> names;
            for (const TensorSpec& spec : outputs_)
                names.push_back(spec.name);
            net_.forward(results, names);
        } catch (const cv::Exception& e) {
            if (e.code == cv::Error::StsNoMem)
                throw std::bad_alloc();
            return engineError(code::EngineFailed, "", say("OpenCV DNN failed: %1", firstLine(e)),
                               say("Use the ONNX Runtime engine for this model."));
        } catch (const std::bad_alloc&) {
            throw;
        } catch (const std::exception& e) {
            return engineError(code::EngineFailed, "", say("OpenCV DNN failed: %1", e.what()),
                               say("Use a machine with more memory, or the ONNX Runtime engine."));
        }
        return checkResults(results);
    }

    /// OpenCV adds or drops dimensions of size 1; anything else is a wrong answer.
    std::optional<Issue> checkResults(const std::vector<cv::Mat>& results) const {
        const auto significant = [](auto first, auto last) {
            std::vector<std::int64_t> dims;
            std::copy_if(first, last, std::back_inserter(dims), [](auto d) { return d != 1; });
            return dims;
        };
        for (std::size_t i = 0; i < outputs_.size(); ++i) {
            const Shape& shape = outputs_[i].shape;
            const bool typed = i < results.size() && results[i].type() == CV_32F;
            if (typed && significant(shape.begin(), shape.end()) ==
                             significant(results[i].size.p, results[i].size.p + results[i].dims))
                continue;
            Shape got;
            if (i < results.size())
                got.assign(results[i].size.p, results[i].size.p + results[i].dims);
            return engineError(
                code::EngineFailed, outputs_[i].name,
                say("OpenCV DNN computes this output as %1 instead of %2.", shapeText(got), shapeText(shape)),
                say("Use the ONNX Runtime engine for this model."));
        }
        return std::nullopt;
    }

    int threads_, batch_;
    bool fusion_, loaded_ = false;
    cv::dnn::Net net_;
    std::vector<TensorSpec> inputs_, outputs_;
    std::vector<std::string> names_;                          ///< of the ONNX nodes
    std::unordered_map<std::string, std::size_t> layerNames_; ///< OpenCV's name -> index in names_
};

} // namespace

Result<std::unique_ptr<InferenceEngine>> makeOpenCvEngine(const EngineOptions& options) {
    return std::unique_ptr<InferenceEngine>(std::make_unique<OpenCvEngine>(options));
}

} // namespace cutpoint
