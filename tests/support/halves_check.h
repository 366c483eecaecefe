// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_halves.h"
#include "core/import/import.h"
#include "core/runtime/engine/inference_engine.h"
#include "tests/support/random_plans.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <random>

namespace cutpoint {

inline std::string issueText(const Issue& issue) {
    return issue.code.word() + " at " + issue.where() + ": " + issue.message.text();
}

/// How many cuts to try: few in everyday runs, less for large models and none for very large ones. The
/// environment variable CUTPOINT_CUTS asks for a number for every model.
inline int cutsFor(const LayerGraph& graph, int everyday) {
    if (const char* wanted = std::getenv("CUTPOINT_CUTS"))
        return std::max(1, std::atoi(wanted));
    double flops = 0, bytes = 0;
    for (const Layer& layer : graph.layers()) {
        flops += layer.flops;
        bytes += layer.parameterBytes.value;
    }
    return flops > 1e11 ? 0 : flops > 1e10 || bytes > 1e8 ? 1 : everyday;
}

/// Noise between 0 and 1 in every FP32 input.
inline std::vector<Tensor> randomInputs(const std::vector<TensorSpec>& specs, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<float> value(0, 1);
    std::vector<Tensor> tensors;
    for (const TensorSpec& spec : specs) {
        std::int64_t count = 1;
        for (const std::int64_t d : spec.shape)
            count *= d;
        std::vector<float> data(static_cast<std::size_t>(count));
        for (float& x : data)
            x = value(random);
        tensors.push_back({spec, std::string(reinterpret_cast<const char*>(data.data()), data.size() * 4)});
    }
    return tensors;
}

/// Largest difference over largest magnitude; 0 only when bit-equal; infinite when shapes differ.
inline double relativeDifference(const Tensor& a, const Tensor& b) {
    if (a.data == b.data && a.spec.shape == b.spec.shape)
        return 0;
    if (a.data.size() != b.data.size() || a.spec.shape != b.spec.shape)
        return HUGE_VAL;
    double worst = 0, largest = 1e-30;
    for (std::size_t i = 0; i + 4 <= a.data.size(); i += 4) {
        float x = 0, y = 0;
        std::memcpy(&x, a.data.data() + i, 4);
        std::memcpy(&y, b.data.data() + i, 4);
        if (!std::isfinite(x) || !std::isfinite(y))
            return HUGE_VAL;
        worst = std::max(worst, std::abs(static_cast<double>(x) - y));
        largest = std::max(largest, std::abs(static_cast<double>(x)));
    }
    return std::max(worst / largest, 1e-300);
}

inline bool isFinite(const Tensor& tensor) {
    for (std::size_t i = 0; i + 4 <= tensor.data.size(); i += 4) {
        float x = 0;
        std::memcpy(&x, tensor.data.data() + i, 4);
        if (!std::isfinite(x))
            return false;
    }
    return true;
}

/// Runs both halves on `inputs` through `engine` and gathers every answer of the model.
inline Result<std::vector<Tensor>> runHalves(InferenceEngine& engine, const OnnxHalves& halves,
                                             const std::vector<Tensor>& inputs) {
    const auto pick = [&](const std::vector<Tensor>& from) {
        std::vector<Tensor> wanted;
        for (const TensorSpec& spec : engine.inputs())
            for (const Tensor& tensor : from)
                if (tensor.spec.name == spec.name)
                    wanted.push_back(tensor);
        return wanted;
    };
    std::vector<Tensor> answers, known = inputs;
    for (const std::string* half : {&halves.edge, &halves.cloud}) {
        if (half->empty())
            continue;
        if (const auto issues = engine.load(*half); !issues.empty())
            return issues.front();
        auto results = engine.run(pick(known));
        if (!results)
            return results.error();
        for (Tensor& result : *std::move(results)) {
            known.push_back(result);
            answers.push_back(std::move(result));
        }
    }
    return answers;
}

/// The halves of `cuts` random plans answer as the whole model does, within `tolerance` (0: bit-equal).
inline void expectHalvesEqualWhole(const RunnableModel& model, const LayerGraph& graph,
                                   const EngineOptions& options, int cuts, double tolerance,
                                   unsigned seed = 1) {
    auto made = makeEngine(options);
    ASSERT_TRUE(made.ok()) << issueText(made.error());
    InferenceEngine& engine = **made;
    const auto issues = engine.load(model.onnx);
    ASSERT_TRUE(issues.empty()) << issueText(issues.front());
    const std::vector<Tensor> inputs = randomInputs(engine.inputs(), seed);
    const auto whole = engine.run(inputs);
    ASSERT_TRUE(whole.ok()) << issueText(whole.error());
    for (const Tensor& answer : *whole)
        EXPECT_TRUE(isFinite(answer)) << answer.spec.name;
    if (model.syntheticWeights) {
        const auto other = engine.run(randomInputs(engine.inputs(), seed + 1000));
        ASSERT_TRUE(other.ok()) << issueText(other.error());
        for (std::size_t i = 0; i < whole->size(); ++i)
            EXPECT_NE((*whole)[i].data, (*other)[i].data)
                << (*whole)[i].spec.name << " does not depend on the input";
    }
    std::mt19937 random(seed);
    for (int cut = 0; cut < cuts; ++cut) {
        const auto plan = randomDownset(graph, random);
        const auto halves = splitRunnable(model, plan);
        ASSERT_TRUE(halves.ok()) << issueText(halves.error());
        const auto answers = runHalves(engine, *halves, inputs);
        ASSERT_TRUE(answers.ok()) << issueText(answers.error());
        for (const Tensor& expected : *whole) {
            const auto it = std::ranges::find_if(
                *answers, [&](const Tensor& t) { return t.spec.name == expected.spec.name; });
            ASSERT_NE(it, answers->end()) << expected.spec.name;
            EXPECT_LE(relativeDifference(expected, *it), tolerance)
                << expected.spec.name << " with " << plan.size() << " layers on the edge and "
                << halves->cutTensors.size() << " tensors cut";
        }
    }
}

} // namespace cutpoint
