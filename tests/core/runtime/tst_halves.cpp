// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/halves_check.h"

namespace cutpoint {
namespace {

class RealModel : public testing::TestWithParam<std::filesystem::path> {};

std::vector<std::filesystem::path> onnxFiles() {
    return filesIn(CUTPOINT_SHARED_DATA "/models/onnx", ".onnx");
}

TEST_P(RealModel, HalvesAnswerAsTheWhole) {
    const std::string content = fileContent(GetParam());
    const auto source = importModel(content, {});
    ASSERT_TRUE(source.ok()) << issueText(source.error());
    const auto model = makeRunnable(content, GetParam().string());
    ASSERT_TRUE(model.ok()) << issueText(model.error());
    const int cuts = cutsFor(*source->graph, 3);
    EngineOptions options;
    options.threads = 2;
    options.fusion = false;
    expectHalvesEqualWhole(*model, *source->graph, options, cuts, 0);
    options.fusion = true;
    expectHalvesEqualWhole(*model, *source->graph, options, cuts, 1e-4, 2);
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RealModel);
INSTANTIATE_TEST_SUITE_P(Onnx, RealModel, testing::ValuesIn(onnxFiles()), [](const auto& file) {
    std::string name = file.param.stem().string();
    std::ranges::replace_if(
        name, [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '_');
    return name;
});

TEST(Halves, SkipWithoutRealModels) {
    if (onnxFiles().empty())
        GTEST_SKIP() << "no real models at " CUTPOINT_SHARED_DATA;
}

} // namespace
} // namespace cutpoint
