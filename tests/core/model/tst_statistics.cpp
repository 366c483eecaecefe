// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/statistics.h"

#include <gtest/gtest.h>

using namespace cutpoint;

TEST(Statistics, MedianAndSpreadOfAnyOrder) {
    EXPECT_EQ(medianOf({}), 0);
    EXPECT_EQ(medianOf({7}), 7);
    EXPECT_EQ(medianOf({3, 1}), 2);
    EXPECT_EQ(medianOf({9, 1, 2}), 2);
    EXPECT_EQ(halfInterquartile({}), 0);
    EXPECT_EQ(halfInterquartile({7}), 0);
    EXPECT_DOUBLE_EQ(halfInterquartile({5, 1, 2, 3, 4}), 1);
    EXPECT_DOUBLE_EQ(halfInterquartile({1e9, 1, 2, 3, 4}), 1) << "outliers do not move it";
}
