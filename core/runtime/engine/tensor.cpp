// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/inference_engine.h"

#include <array>

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

} // namespace cutpoint
