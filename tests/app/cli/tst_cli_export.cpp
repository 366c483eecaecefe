// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cli_call.h"

using namespace cli_call;

namespace {

struct Folder {
    std::filesystem::path path = temporary("export");
    ~Folder() { std::filesystem::remove_all(path); }
    std::string option() const { return " -o '" + path.string() + "' "; }
};

} // namespace

TEST(CliExport, WritesHalvesThatAreModels) {
    const Folder folder;
    const Called run = cli("export halves " + sample("resnet18.json") +
                           "--bandwidth 10mbit --pin conv3=edge --pin fc=cloud" + folder.option());
    ASSERT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_NE(run.errors.find("synthetic"), std::string::npos);
    const auto edge = json("info '" + (folder.path / "edge.onnx").string() + "' --json");
    const auto cloud = json("info '" + (folder.path / "cloud.onnx").string() + "' --json");
    EXPECT_EQ(edge["outputs"].size(), cloud["inputs"].size());
    const auto halves = nlohmann::json::parse(slurp(folder.path / "halves.json"));
    EXPECT_EQ(halves["cut_tensors"].size(), cloud["inputs"].size());
}

TEST(CliExport, TakesAPlanThatWasWrittenBefore) {
    const Folder folder;
    const auto plan = temporary("plan.json");
    std::ofstream(plan) << R"({"edge": ["input", "conv1", "maxpool"], "cloud": []})";
    const Called run = cli("export triton " + sample("resnet18.json") + "--name res --plan '" +
                           plan.string() + "'" + folder.option());
    ASSERT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_NE(slurp(folder.path / "res/config.pbtxt").find("name: \"maxpool\""), std::string::npos);
    EXPECT_TRUE(std::filesystem::exists(folder.path / "res/1/model.onnx"));
    std::ofstream(plan) << R"({"edge": ["maxpool"]})";
    const Called wrong =
        cli("export triton " + sample("resnet18.json") + "--plan '" + plan.string() + "'" + folder.option());
    EXPECT_EQ(wrong.exitCode, 1);
    EXPECT_NE(wrong.errors.find("conv1"), std::string::npos) << wrong.errors;
    std::ofstream(plan) << "[]";
    EXPECT_EQ(cli("export halves " + sample("resnet18.json") + "--plan '" + plan.string() + "'").exitCode, 1);
    std::filesystem::remove(plan);
}

TEST(CliExport, WritesCaffePrototxts) {
    const std::string model = "models/caffe/bvlc_alexnet_deploy.prototxt";
    if (!std::filesystem::exists(std::string(CUTPOINT_SHARED_DATA) + "/" + model))
        GTEST_SKIP() << "no real models at " CUTPOINT_SHARED_DATA;
    const Folder folder;
    const Called run = cli("export caffe " + shared(model) +
                           "--bandwidth 1mbit --pin pool2=edge --pin fc8=cloud" + folder.option());
    ASSERT_EQ(run.exitCode, 0) << run.errors;
    EXPECT_NE(slurp(folder.path / "edge.prototxt").find("stop layers: "), std::string::npos);
    const auto cloud = json("info '" + (folder.path / "cloud.prototxt").string() + "' --json");
    EXPECT_EQ(cloud["inputs"].size(), 1U);
}

TEST(CliExport, WrongUsageIsExitCodeTwo) {
    EXPECT_EQ(cli("export halves " + sample("resnet18.json")).exitCode, 2);
    EXPECT_EQ(cli("export pictures " + sample("resnet18.json") + "--bandwidth 4mbit").exitCode, 2);
}
