// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/batch_engine.h"
#include "core/runtime/engine/engines.h"

#include "core/runtime/engine/kept_memory.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <thread>

namespace cutpoint {
namespace {

class WalledEngine final : public InferenceEngine {
public:
    explicit WalledEngine(std::unique_ptr<InferenceEngine> engine) : engine_(std::move(engine)) {}

    std::string description() const override { return engine_->description(); }
    const std::vector<TensorSpec>& inputs() const override { return engine_->inputs(); }
    const std::vector<TensorSpec>& outputs() const override { return engine_->outputs(); }
    std::vector<Issue> load(std::string_view onnx) override {
        try {
            return engine_->load(onnx);
        } catch (...) {
            return {thrownIssue()};
        }
    }
    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) override {
        try {
            return engine_->run(inputs);
        } catch (...) {
            return thrownIssue();
        }
    }
    std::optional<Issue> runInto(const std::vector<TensorView>& inputs, const AnswerPlace& place) override {
        try {
            return engine_->runInto(inputs, place);
        } catch (...) {
            return thrownIssue();
        }
    }
    Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) override {
        try {
            return engine_->profile(inputs, repeats);
        } catch (...) {
            return thrownIssue();
        }
    }

private:
    std::unique_ptr<InferenceEngine> engine_;
};

} // namespace

std::unique_ptr<InferenceEngine> withoutThrowing(std::unique_ptr<InferenceEngine> engine) {
    return std::make_unique<WalledEngine>(std::move(engine));
}

int engineThreads(int threads) {
    return threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Result<std::unique_ptr<InferenceEngine>> makeEngine(const EngineOptions& options) {
    try {
        keepTensorMemory();
        if (!options.batches.empty())
            return withoutThrowing(makeBatchEngine(options, makeEngine));
        auto made =
            options.kind == EngineKind::OpenCv ? makeOpenCvEngine(options) : makeOnnxRuntimeEngine(options);
        if (!made)
            return made.error();
        return withoutThrowing(std::move(made).value());
    } catch (...) {
        return thrownIssue();
    }
}

Issue engineError(IssueCode code, std::string node, Sentence message, Sentence fix) {
    return {Severity::Error, code, "", 0, std::move(node), std::move(message), std::move(fix)};
}

} // namespace cutpoint
