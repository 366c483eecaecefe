// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/onnx_halves.h"
#include "core/export/window_fit.h"

#include <gtest/gtest.h>

namespace cutpoint {
namespace {

std::string native(const std::string& input, const std::string& layer) {
    return R"({"format": "cutpoint-model", "version": 1, "name": "n", "layers": [
        {"name": "in", "type": "Input", "input": true, "output_shape": )" +
           input + R"(}, {"name": "l", "inputs": ["in"], )" + layer + "}]}";
}

TEST(SyntheticLimits, RefusesWhatCannotBeMade) {
    for (const auto& [input, layer] : std::vector<std::pair<std::string, std::string>>{
             {"[1, 3, 8, 8]", R"("type": "Mystery", "output_shape": [1, 3, 8, 8])"},
             {"[1, 3, 8, 8]", R"("type": "Conv+Magic", "output_shape": [1, 4, 8, 8], "flops": 13824)"},
             {"[1, 3, 8, 8]", R"("type": "Conv", "output_shape": [1, 4, 8, 8], "flops": 1e300)"},
             {"[1, 3, 8, 8]", R"("type": "Conv", "output_shape": [1, 4, 8, 8])"},
             {"[1, 3, 8, 8]", R"("type": "Conv", "output_shape": [1, 4, -1, 8], "flops": 13824)"},
             {"[1, 3, 8, 8]", R"("type": "Conv", "output_shape": [4], "flops": 13824)"},
             {"[1, 3, 8, 8]", R"("type": "FC", "output_shape": [1000000000000], "flops": 1e15)"},
             {"[1, 3, 8, 8]", R"("type": "FC", "output_shape": [7, 10], "flops": 1000)"},
             {"[1, 3, 8, 8]", R"("type": "FC", "output_shape": [1, 10], "flops": 1e17)"},
             {"[1, 3, 8, 8]",
              R"("type": "MlpConv", "output_shape": [1, 4, 8, 8], "flops": 1, "parameter_bytes": 1e18)"},
             {"[1, 3, 8, 8]", R"("type": "Upsample", "output_shape": [1, 3, 9, 9])"},
             {"[1, 3, 8, 8]", R"("type": "Softmax", "output_shape": [1, 4, 8, 8])"},
             {"[1, 1099511627776, 1099511627776, 4]",
              R"("type": "Conv", "output_shape": [1, 1099511627776, 1, 1], "flops": 1e30)"},
             {"[1, 1099511627776, 1, 1]",
              R"("type": "Conv", "output_shape": [1, 1099511627776, 1, 1], "flops": 1e13)"},
             {"[1, 3, 1099511627776, 1]", R"("type": "MaxPool", "output_shape": [1, 3, 2, 1], "flops": 24)"},
             {"[]", R"("type": "Conv", "output_shape": [1, 4, 8, 8], "flops": 13824)"}}) {
        const auto model = makeRunnable(native(input, layer), "hostile.json");
        ASSERT_FALSE(model.ok()) << layer;
        // A shape whose element count overflows is refused by the reader, before anything is built.
        const bool overflows = input.starts_with("[1, 1099511627776, 1099511627776");
        EXPECT_EQ(model.error().code, overflows ? "bad-shape" : "not-runnable") << layer;
        EXPECT_FALSE(model.error().node.empty()) << layer;
        EXPECT_EQ(model.error().file, "hostile.json");
    }
    EXPECT_TRUE(makeRunnable(
                    native("[1, 3, 8, 8]", R"("type": "Conv", "output_shape": [1, 4, 8, 8], "flops": 13824)"),
                    "fine.json")
                    .ok());
}

TEST(SyntheticLimits, SaysWhichFormatsTellOnlyTimes) {
    const auto model =
        makeRunnable("layer,edge_s,cloud_s,output_bytes\nin,0,0,100\na,1,1,10\nb,1,1,10\n", "times.csv");
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().code, "not-runnable");
}

TEST(WindowFit, FindsStrideAndPadding) {
    const auto expect = [](std::int64_t in, std::int64_t out, std::int64_t kernel, std::int64_t stride,
                           std::int64_t padBegin, std::int64_t padEnd) {
        const auto fit = fitAxis(in, out, kernel);
        ASSERT_TRUE(fit) << in << " " << out << " " << kernel;
        EXPECT_EQ(fit->stride, stride);
        EXPECT_EQ(fit->padBegin, padBegin);
        EXPECT_EQ(fit->padEnd, padEnd);
    };
    expect(224, 112, 7, 2, 3, 3); // ResNet's first convolution
    expect(227, 55, 11, 4, 0, 0); // AlexNet's
    expect(56, 56, 3, 1, 1, 1);
    expect(56, 28, 1, 2, 0, 0);
    expect(9, 9, 2, 1, 0, 1); // tiny YOLO's last pool
    expect(149, 147, 3, 1, 0, 0);
    expect(7, 1, 7, 1, 0, 0);
    EXPECT_FALSE(fitAxis(4, 9, 3)) << "no window makes an image larger";
    EXPECT_FALSE(fitAxis(std::int64_t{1} << 40, 2, 3));
}

TEST(WindowFit, EveryFitGivesTheWantedSize) {
    for (std::int64_t in = 1; in <= 60; ++in)
        for (std::int64_t out = 1; out <= in; ++out)
            for (std::int64_t kernel = 1; kernel <= 7; ++kernel)
                if (const auto fit = fitAxis(in, out, kernel)) {
                    const std::int64_t seen = fit->used + fit->padBegin + fit->padEnd;
                    EXPECT_EQ((seen - kernel) / fit->stride + 1, out) << in << " " << out << " " << kernel;
                    EXPECT_LE(fit->used, in);
                    EXPECT_TRUE(fit->padBegin < kernel && fit->padEnd < kernel)
                        << in << " " << out << " " << kernel;
                }
}

TEST(WindowFit, FindsKernels) {
    using Kernel = std::array<std::int64_t, 2>;
    EXPECT_EQ(kernelOf(9), (Kernel{3, 3}));
    EXPECT_EQ(kernelOf(121), (Kernel{11, 11}));
    EXPECT_EQ(kernelOf(7), (Kernel{1, 7}));
    EXPECT_EQ(kernelOf(600), (Kernel{24, 25}));
    const Kernel near = kernelOf(281.25);
    EXPECT_NEAR(static_cast<double>(near[0] * near[1]), 281.25, 281.25 * 0.02);
    EXPECT_EQ(kernelOf(0.2), (Kernel{0, 0}));
    EXPECT_EQ(kernelOf(1e300), (Kernel{0, 0}));
}

} // namespace
} // namespace cutpoint
