// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/inference_engine.h"

#include <gtest/gtest.h>

namespace cutpoint {
namespace {

TEST(Tensor, TypeWordsGoThereAndBack) {
    for (TensorType type : {TensorType::Bool, TensorType::Uint8, TensorType::Int8, TensorType::Int32,
                            TensorType::Int64, TensorType::Fp16, TensorType::Fp32, TensorType::Fp64}) {
        TensorType back = TensorType::Bool;
        ASSERT_TRUE(tensorTypeFromWord(tensorTypeWord(type), back));
        EXPECT_EQ(back, type);
    }
    TensorType unchanged = TensorType::Int8;
    EXPECT_FALSE(tensorTypeFromWord("BF17", unchanged));
    EXPECT_EQ(unchanged, TensorType::Int8);
    EXPECT_EQ(tensorTypeBytes(TensorType::Fp16), 2);
}

} // namespace
} // namespace cutpoint
