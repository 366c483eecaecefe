// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/compute_timer.h"
#include "core/runtime/engine/inference_engine.h"

#include <gtest/gtest.h>
#include <thread>

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

TEST(ComputeTimer, WaitingIsNotComputing) {
    const ComputeTimer timer;
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    const Seconds slept = timer.wall(), computed = timer.own();
    EXPECT_GE(slept.value, 0.1);
    EXPECT_LT(computed.value, 0.05);
    volatile double sum = 0;
    while (timer.own().value < computed.value + 0.02)
        sum = sum + 1;
    EXPECT_GE(timer.wall().value, slept.value + 0.02 * 0.9);
    EXPECT_GE(timer.stretch(8, true).value, 7 * 0.02) << "seven times the computation on top of it";
    EXPECT_GE(timer.stretch(8, false).value, 7 * 0.12) << "helpers are not seen, so all of the time";
    EXPECT_EQ(timer.stretch(1, true).value, 0);
}

} // namespace
} // namespace cutpoint
