// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/batch_engine.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cutpoint {
namespace {

using Make = std::function<Result<std::unique_ptr<InferenceEngine>>(const EngineOptions&)>;

Issue notBatched(const std::string& tensor, Sentence message) {
    Issue issue;
    issue.code = code::NotBatched;
    issue.node = tensor;
    issue.message = std::move(message);
    issue.fix = say("Export the model with an open first dimension, or serve it with max_batch_size 0.");
    return issue;
}

/// A tensor of `rows` of its rows; missing ones are zeros.
Tensor resized(const Tensor& tensor, std::int64_t rows) {
    Tensor changed = tensor;
    const std::int64_t had = std::max<std::int64_t>(tensor.spec.shape.front(), 1);
    changed.data.resize(tensor.data.size() / static_cast<std::size_t>(had) * static_cast<std::size_t>(rows),
                        '\0');
    changed.spec.shape.front() = rows;
    return changed;
}

class BatchEngine final : public InferenceEngine {
public:
    BatchEngine(const EngineOptions& options, Make make) : options_(options), make_(std::move(make)) {}

    std::string description() const override {
        return engines_.empty() ? "" : engines_.back()->description();
    }
    const std::vector<TensorSpec>& inputs() const override { return inputs_; }
    const std::vector<TensorSpec>& outputs() const override { return outputs_; }

    std::vector<Issue> load(std::string_view onnx) override {
        engines_.clear();
        for (const int batch : options_.batches) {
            EngineOptions one = options_;
            one.batches.clear();
            one.batch = batch;
            auto made = make_(one);
            if (!made)
                return {made.error()};
            engines_.push_back(std::move(made).value());
            if (auto issues = engines_.back()->load(onnx); !issues.empty())
                return issues;
            if (auto issue = checkRows(*engines_.back(), batch))
                return {*issue};
        }
        inputs_ = open(engines_.back()->inputs());
        outputs_ = open(engines_.back()->outputs());
        if (auto issue = compareFrames())
            return {*issue};
        return {};
    }

    Result<std::vector<Tensor>> run(const std::vector<Tensor>& given) override {
        if (engines_.empty() || given.empty() || given.front().spec.shape.empty())
            return notBatched("", say("A batch needs frames."));
        const std::int64_t rows = given.front().spec.shape.front();
        const auto size = std::ranges::lower_bound(options_.batches, rows);
        if (rows < 1 || size == options_.batches.end())
            return notBatched("", say("A batch of %1 frames is more than the model takes.", rows));
        InferenceEngine& engine = *engines_[static_cast<std::size_t>(size - options_.batches.begin())];
        if (rows == *size)
            return engine.run(given);
        std::vector<Tensor> padded;
        for (const Tensor& tensor : given)
            padded.push_back(resized(tensor, *size));
        auto answers = engine.run(padded);
        if (!answers)
            return answers.error();
        std::vector<Tensor> cut;
        for (const Tensor& answer : *answers)
            cut.push_back(resized(answer, rows));
        return cut;
    }

    Result<EngineProfile> profile(const std::vector<Tensor>& given, int repeats) override {
        if (engines_.empty())
            return notBatched("", say("A batch needs frames."));
        return engines_.front()->profile(given, repeats);
    }

private:
    static std::vector<TensorSpec> open(std::vector<TensorSpec> specs) {
        for (TensorSpec& spec : specs)
            spec.shape.front() = -1;
        return specs;
    }

    static std::optional<Issue> checkRows(const InferenceEngine& engine, int batch) {
        for (const auto* specs : {&engine.inputs(), &engine.outputs()})
            for (const TensorSpec& spec : *specs)
                if (spec.shape.empty() || spec.shape.front() != batch)
                    return notBatched(spec.name,
                                      say("\"%1\" does not grow with the batch: it is %2 for %3 frames.",
                                          spec.name, shapeText(spec.shape), batch));
        return std::nullopt;
    }

    /// Models may well mix the frames of a batch, as one that normalises over all of them does.
    std::optional<Issue> compareFrames() {
        const std::int64_t most = options_.batches.back();
        if (most < 2)
            return std::nullopt;
        const auto together = madeUpFrame(engines_.back()->inputs());
        const auto all = run(together);
        if (!all)
            return all.error();
        std::vector<Tensor> last;
        for (const Tensor& tensor : together)
            last.push_back(row(tensor, most - 1));
        const auto alone = run(last);
        if (!alone)
            return alone.error();
        for (std::size_t i = 0; i < all->size(); ++i)
            if (differ(row((*all)[i], most - 1), (*alone)[i]))
                return notBatched(outputs_[i].name, say("A frame in a batch gets another \"%1\" than alone.",
                                                        outputs_[i].name));
        return std::nullopt;
    }

    static Tensor row(const Tensor& tensor, std::int64_t index) {
        const std::size_t bytes = tensor.data.size() / static_cast<std::size_t>(tensor.spec.shape.front());
        Tensor one{tensor.spec, tensor.data.substr(static_cast<std::size_t>(index) * bytes, bytes)};
        one.spec.shape.front() = 1;
        return one;
    }

    static bool differ(const Tensor& a, const Tensor& b) {
        if (a.data.size() != b.data.size())
            return true;
        if (a.spec.type != TensorType::Fp32)
            return a.data != b.data;
        double largest = 0, apart = 0;
        for (std::size_t at = 0; at < a.data.size(); at += sizeof(float)) {
            float x, y;
            std::memcpy(&x, a.data.data() + at, sizeof x);
            std::memcpy(&y, b.data.data() + at, sizeof y);
            largest = std::max(largest, std::abs(static_cast<double>(x)));
            apart = std::max(apart, std::abs(static_cast<double>(x) - static_cast<double>(y)));
        }
        return apart > 1e-3 * largest;
    }

    const EngineOptions options_;
    const Make make_;
    std::vector<std::unique_ptr<InferenceEngine>> engines_; ///< of each size
    std::vector<TensorSpec> inputs_, outputs_;
};

} // namespace

std::unique_ptr<InferenceEngine> makeBatchEngine(const EngineOptions& options, const Make& make) {
    return std::make_unique<BatchEngine>(options, make);
}

} // namespace cutpoint
