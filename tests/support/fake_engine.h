// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/cloud/served_model.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <mutex>
#include <new>
#include <stdexcept>
#include <thread>

namespace cutpoint::test {

/// Stands for an engine: the model "double" answers y = 2 x for x of FP32 [1,4] and also n of INT64 [-1] as
/// it is; "slow" is the same after 200 ms; "wide" takes FP32 [1,1000000]; "meet" answers only while another
/// engine computes too; "odd" throws when it runs; "swollen" answers y of FP32 [1,1000000], which its outputs
/// leave open; "no memory" and "odd load" throw when they are loaded;
/// everything else is a bad model.
class FakeEngine final : public InferenceEngine {
public:
    explicit FakeEngine(const EngineOptions& options) : options_(options) {}

    std::string description() const override { return options_.fusion ? "fake" : "fake, fusion off"; }
    std::vector<Issue> load(std::string_view onnx) override {
        Issue issue;
        issue.code = code::BadModel;
        issue.message = say("The model is truncated.");
        if (onnx == "no memory")
            throw std::bad_alloc();
        if (onnx == "odd load")
            throw std::length_error("odd load");
        odd_ = onnx == "odd";
        swollen_ = onnx == "swollen";
        if (!odd_ && !swollen_ && onnx != "double" && onnx != "slow" && onnx != "wide" && onnx != "meet")
            return {issue};
        slow_ = onnx == "slow";
        meet_ = onnx == "meet";
        inputs_ = {{"x", TensorType::Fp32, {1, onnx == "wide" ? 1000000 : 4}},
                   {"n", TensorType::Int64, {-1}}};
        outputs_ = {{"y", TensorType::Fp32, swollen_ ? Shape{1, -1} : inputs_[0].shape},
                    {"n", TensorType::Int64, {-1}}};
        return {};
    }
    const std::vector<TensorSpec>& inputs() const override { return inputs_; }
    const std::vector<TensorSpec>& outputs() const override { return outputs_; }

    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) override {
        if (odd_)
            throw std::length_error("odd run");
        if (slow_)
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
        if (meet_ && !met()) {
            Issue issue;
            issue.code = code::EngineFailed;
            issue.message = say("No other engine came.");
            return issue;
        }
        Tensor y = inputs[0];
        y.spec.name = "y";
        for (std::size_t i = 0; i < y.data.size(); i += sizeof(float)) {
            float value;
            std::memcpy(&value, y.data.data() + i, sizeof value);
            value *= 2;
            std::memcpy(y.data.data() + i, &value, sizeof value);
        }
        if (swollen_) {
            y.spec.shape = {1, 1000000};
            y.data.resize(4000000);
        }
        return std::vector<Tensor>{std::move(y), inputs[1]};
    }
    Result<EngineProfile> profile(const std::vector<Tensor>&, int repeats) override {
        EngineProfile profile;
        profile.nodes = {{"double", Seconds(0.25 * repeats), Seconds(0.125)}};
        return profile;
    }

private:
    EngineOptions options_;
    /// Waits for a second engine, at most ten seconds.
    static bool met() {
        static std::mutex mutex;
        static std::condition_variable changed;
        static int here = 0;
        std::unique_lock lock(mutex);
        ++here;
        changed.notify_all();
        return changed.wait_for(lock, std::chrono::seconds(10), [] { return here >= 2; });
    }

    bool slow_ = false, meet_ = false, odd_ = false, swollen_ = false;
    std::vector<TensorSpec> inputs_, outputs_;
};

inline Result<std::unique_ptr<InferenceEngine>> makeFakeEngine(const EngineOptions& options) {
    return std::unique_ptr<InferenceEngine>(std::make_unique<FakeEngine>(options));
}

} // namespace cutpoint::test
