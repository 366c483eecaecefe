// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/engines.h"

#include <array>
#include <cstring>

namespace cutpoint {
namespace {

struct TypeRow {
    TensorType type;
    const char* word;
    std::int64_t bytes;
};
constexpr std::array<TypeRow, 8> kTypes{{{TensorType::Bool, "BOOL", 1},
                                         {TensorType::Uint8, "UINT8", 1},
                                         {TensorType::Int8, "INT8", 1},
                                         {TensorType::Int32, "INT32", 4},
                                         {TensorType::Int64, "INT64", 8},
                                         {TensorType::Fp16, "FP16", 2},
                                         {TensorType::Fp32, "FP32", 4},
                                         {TensorType::Fp64, "FP64", 8}}};

} // namespace

const char* tensorTypeWord(TensorType type) {
    return kTypes[static_cast<std::size_t>(type)].word;
}

bool tensorTypeFromWord(std::string_view word, TensorType& type) {
    for (const TypeRow& row : kTypes)
        if (word == row.word) {
            type = row.type;
            return true;
        }
    return false;
}

std::int64_t tensorTypeBytes(TensorType type) {
    return kTypes[static_cast<std::size_t>(type)].bytes;
}

std::vector<TensorView> viewsOf(const std::vector<Tensor>& tensors) {
    std::vector<TensorView> views;
    for (const Tensor& tensor : tensors)
        views.push_back({&tensor.spec, tensor.data});
    return views;
}

std::optional<std::int64_t> bytesOf(const TensorSpec& spec) {
    std::int64_t bytes = tensorTypeBytes(spec.type);
    for (const std::int64_t size : spec.shape)
        if (size < 0 || __builtin_mul_overflow(bytes, size, &bytes))
            return std::nullopt;
    return bytes;
}

std::optional<Issue> InferenceEngine::runInto(const std::vector<TensorView>& inputs,
                                              const AnswerPlace& place) {
    std::vector<Tensor> given;
    for (const TensorView& input : inputs)
        given.push_back({*input.spec, std::string(input.data)});
    const auto answers = run(given);
    if (!answers)
        return answers.error();
    for (std::size_t i = 0; i < answers->size(); ++i) {
        const Tensor& answer = (*answers)[i];
        char* to = place(i, answer.spec);
        if (!to)
            return noPlaceFor(answer.spec);
        std::memcpy(to, answer.data.data(), answer.data.size());
    }
    return std::nullopt;
}

Issue noPlaceFor(const TensorSpec& answer) {
    return {Severity::Error,
            code::AnswerTooLarge,
            "",
            0,
            answer.name,
            say("This output is larger than the model tells."),
            say("Export the model again, with the shapes of its outputs.")};
}

std::vector<Tensor> madeUpFrame(const std::vector<TensorSpec>& specs) {
    std::vector<Tensor> frame;
    std::uint32_t state = 1;
    for (const TensorSpec& spec : specs) {
        Tensor tensor{spec, {}};
        std::int64_t count = 1;
        for (std::int64_t& size : tensor.spec.shape) {
            size = size < 0 ? 1 : size;
            count *= size;
        }
        tensor.data.assign(static_cast<std::size_t>(count * tensorTypeBytes(spec.type)), '\0');
        for (std::int64_t i = 0; spec.type == TensorType::Fp32 && i < count; ++i) {
            state = state * 1664525U + 1013904223U;
            const float value = static_cast<float>(state >> 8) / 16777216.0F;
            std::memcpy(tensor.data.data() + i * 4, &value, sizeof value);
        }
        frame.push_back(std::move(tensor));
    }
    return frame;
}

} // namespace cutpoint
