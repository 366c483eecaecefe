// SPDX-License-Identifier: GPL-3.0-or-later
/// The sample models have the published topologies, sizes and costs, and show the paper's findings.
#include "core/import/import.h"
#include "core/partition/frontier/frontier.h"
#include "core/partition/solve.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <set>

namespace cutpoint {
namespace {

Result<ImportedModel> sample(const std::string& file) {
    const std::filesystem::path path = std::filesystem::path(CUTPOINT_SAMPLE_MODELS) / file;
    return importModelFile(path, {.file = path.string(), .inputShapes = {}, .inputBytes = {}});
}

Problem sampleProblem(const std::string& file, double bandwidth) {
    const Result<ImportedModel> model = sample(file);
    EXPECT_TRUE(model) << file << ": " << model.error().message;
    if (!model)
        return {};
    Problem problem = makeProblem(model->graph, model->profile);
    problem.network.bandwidth = BitsPerSecond(bandwidth);
    return problem;
}

Solution answer(const Problem& problem, Objective objective) {
    const Result<Frontier> frontier = Frontier::build(problem, {});
    EXPECT_TRUE(frontier) << frontier.error().message;
    return frontier ? frontier->answer(objective, problem) : Solution{};
}

std::vector<std::string> cutNames(const Problem& problem, const Plan& plan) {
    std::vector<std::string> names;
    for (LayerId v : plan.cut)
        names.push_back(problem.graph->layer(v).name);
    return names;
}

bool onlyEdge(const Plan& plan) {
    return std::ranges::all_of(plan.sides, [](Side side) { return side == Side::Edge; });
}

using Strings = std::vector<std::string>;

/// What the literature says about a net.
struct Published {
    const char* file;
    int layers;        ///< without raw inputs
    bool chain;        ///< every layer has at most one producer and one consumer
    double gigaMacs;   ///< of convolutions and fully connected layers
    double megaParams; ///< learned parameters
};

void PrintTo(const Published& net, std::ostream* out) {
    *out << net.file;
}

class PublishedNet : public testing::TestWithParam<Published> {};

TEST_P(PublishedNet, HasItsLayersCostsAndParameters) {
    const Published& net = GetParam();
    const Result<ImportedModel> model = sample(net.file);
    ASSERT_TRUE(model) << model.error().where() << ": " << model.error().message;
    const LayerGraph& graph = *model->graph;
    int layers = 0;
    double flops = 0;
    double parameterBytes = 0;
    for (const Layer& layer : graph.layers()) {
        layers += layer.isInput ? 0 : 1;
        flops += layer.flops;
        parameterBytes += layer.parameterBytes.value;
    }
    EXPECT_EQ(layers, net.layers);
    // Pooling and normalisation are counted on top of the multiply-adds, so the total is a little higher.
    EXPECT_NEAR(flops / 2e9, net.gigaMacs, 0.01 * net.gigaMacs);
    EXPECT_NEAR(parameterBytes / 4e6, net.megaParams, 0.005 * net.megaParams);

    bool chain = true;
    for (LayerId v = 0; v < graph.size(); ++v)
        chain = chain && graph.predecessors(v).size() <= 1 && graph.successors(v).size() <= 1;
    EXPECT_EQ(chain, net.chain);
}

TEST_P(PublishedNet, EverySizeFollowsFromItsShapeAndEveryTimeIsMarked) {
    const Result<ImportedModel> model = sample(GetParam().file);
    ASSERT_TRUE(model) << model.error().message;
    EXPECT_EQ(model->format, "native");
    EXPECT_TRUE(model->issues.empty()) << model->issues.front().message;
    EXPECT_TRUE(model->hasTimes());
    const bool reconstructed = std::string(GetParam().file) == "tiny_yolov2.json";
    const Provenance times = reconstructed ? Provenance::Reconstructed : Provenance::Estimated;
    for (LayerId v = 0; v < model->graph->size(); ++v) {
        const Layer& layer = model->graph->layer(v);
        const LayerProfile& row = model->profile.layers[static_cast<std::size_t>(v)];
        double elements = 1;
        for (std::int64_t dimension : layer.outputShape)
            elements *= static_cast<double>(dimension);
        EXPECT_EQ(layer.outputBytes.value, 4 * elements) << layer.name;
        EXPECT_EQ(row.output.value, layer.outputBytes.value) << layer.name;
        EXPECT_EQ(row.outputFrom, Provenance::Computed) << layer.name;
        if (layer.isInput)
            continue;
        EXPECT_GT(row.edge.value, row.cloud.value) << layer.name;
        EXPECT_EQ(row.edgeFrom, times) << layer.name;
        EXPECT_EQ(row.cloudFrom, times) << layer.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, PublishedNet,
                         testing::Values(Published{"nin.json", 9, true, 1.100, 7.60},
                                         // 3.485 GMACs at 416x416, scaled to 288x288.
                                         Published{"tiny_yolov2.json", 17, true, 1.670, 15.86},
                                         Published{"vgg16.json", 24, true, 15.47, 138.36},
                                         Published{"alexnet.json", 23, false, 0.724, 60.97},
                                         Published{"resnet18.json", 20, false, 1.814, 11.69},
                                         Published{"googlenet.json", 84, false, 1.583, 7.00},
                                         Published{"inception_v4.json", 189, false, 12.27, 42.68},
                                         Published{"yolov3.json", 105, false, 32.93, 61.95},
                                         Published{"faster_rcnn.json", 28, false, 187.5, 137.08}));

TEST(SampleShapes, AreThePublishedOnes) {
    const struct {
        const char* file;
        const char* layer;
        Shape shape;
    } cases[] = {{"nin.json", "mlpconv1", {1, 96, 54, 54}},
                 {"nin.json", "pool3", {1, 384, 6, 6}},
                 {"nin.json", "pool4", {1, 1000, 1, 1}},
                 {"tiny_yolov2.json", "max5", {1, 256, 9, 9}},
                 {"tiny_yolov2.json", "max6", {1, 512, 9, 9}},
                 {"tiny_yolov2.json", "conv9", {1, 125, 9, 9}},
                 {"vgg16.json", "pool5", {1, 512, 7, 7}},
                 {"alexnet.json", "conv1a", {1, 48, 55, 55}},
                 {"alexnet.json", "pool2b", {1, 128, 13, 13}},
                 {"alexnet.json", "pool5a", {1, 128, 6, 6}},
                 {"resnet18.json", "maxpool", {1, 64, 56, 56}},
                 {"resnet18.json", "conv7", {1, 128, 28, 28}},
                 {"resnet18.json", "conv17", {1, 512, 7, 7}},
                 {"googlenet.json", "inception_3a/output", {1, 256, 28, 28}},
                 {"googlenet.json", "inception_4e/output", {1, 832, 14, 14}},
                 {"googlenet.json", "inception_5b/output", {1, 1024, 7, 7}},
                 {"inception_v4.json", "stem/concat3", {1, 384, 35, 35}},
                 {"inception_v4.json", "reduction_a/concat", {1, 1024, 17, 17}},
                 {"inception_v4.json", "inception_c3/concat", {1, 1536, 8, 8}},
                 {"yolov3.json", "yolo_13", {1, 255, 13, 13}},
                 {"yolov3.json", "yolo_26", {1, 255, 26, 26}},
                 {"yolov3.json", "yolo_52", {1, 255, 52, 52}},
                 {"faster_rcnn.json", "conv5_3", {1, 512, 38, 50}},
                 {"faster_rcnn.json", "roi_pool5", {300, 512, 7, 7}}};
    for (const auto& c : cases) {
        const Result<ImportedModel> model = sample(c.file);
        ASSERT_TRUE(model) << c.file << ": " << model.error().message;
        const LayerId v = model->graph->find(c.layer);
        ASSERT_GE(v, 0) << c.file << " has no " << c.layer;
        EXPECT_EQ(model->graph->layer(v).outputShape, c.shape) << c.file << ' ' << c.layer;
    }
}

TEST(SampleShapes, BlocksCanBeFoldedWithoutACycle) {
    for (const char* file : {"resnet18.json", "googlenet.json", "inception_v4.json", "yolov3.json",
                             "faster_rcnn.json", "vgg16.json"}) {
        const Result<ImportedModel> model = sample(file);
        ASSERT_TRUE(model) << file;
        std::vector<Layer> folded;
        std::vector<LayerId> foldedId;
        std::map<std::string, LayerId> byBlock;
        for (const Layer& layer : model->graph->layers()) {
            const auto at = layer.block.empty() ? byBlock.end() : byBlock.find(layer.block);
            if (at != byBlock.end()) {
                foldedId.push_back(at->second);
                continue;
            }
            foldedId.push_back(static_cast<LayerId>(folded.size()));
            if (!layer.block.empty())
                byBlock[layer.block] = foldedId.back();
            folded.push_back(layer);
        }
        EXPECT_LT(folded.size(), static_cast<std::size_t>(model->graph->size())) << file;
        std::vector<Link> links;
        for (const Link& link : model->graph->links()) {
            const Link whole{foldedId[static_cast<std::size_t>(link.producer)],
                             foldedId[static_cast<std::size_t>(link.consumer)]};
            if (whole.producer != whole.consumer)
                links.push_back(whole);
        }
        const Result<LayerGraph> graph = LayerGraph::make("folded", folded, links);
        EXPECT_TRUE(graph) << file << ": " << graph.error().message;
    }
}

TEST(TinyYolov2, HasThePapersSizes) {
    const Problem problem = sampleProblem("tiny_yolov2.json", 4e6);
    ASSERT_TRUE(problem.graph);
    const auto megabytes = [&](const char* layer) { // the paper's MB is 2^20 bytes
        return problem.outputBytes(problem.graph->find(layer)).value / 1048576;
    };
    EXPECT_NEAR(megabytes("input"), 0.95, 0.005);
    EXPECT_NEAR(megabytes("max5"), 0.08, 0.005);
}

TEST(TinyYolov2, CutsAtTheInputAt18MbitAndAfterMax5At4Mbit) {
    const Problem fast = sampleProblem("tiny_yolov2.json", 18e6);
    ASSERT_TRUE(fast.graph);
    const Solution atInput = answer(fast, Objective::Latency);
    EXPECT_EQ(cutNames(fast, atInput.plan), Strings{"input"});
    EXPECT_NEAR(atInput.plan.times.latency().value, 0.59, 0.001);

    const Problem slow = sampleProblem("tiny_yolov2.json", 4e6);
    const Solution afterMax5 = answer(slow, Objective::Latency);
    EXPECT_EQ(cutNames(slow, afterMax5.plan), Strings{"max5"});
    const Result<Solution> cloudOnly = solveCloudOnly(slow, Objective::Latency);
    ASSERT_TRUE(cloudOnly);
    EXPECT_NEAR(1 - afterMax5.plan.times.latency() / cloudOnly->plan.times.latency(), 0.62, 0.002);
}

TEST(ResNet18, MovesItsCutTowardsTheInputAsTheBandwidthGrows) {
    std::vector<Strings> cuts;
    std::size_t layersOnEdge = std::numeric_limits<std::size_t>::max();
    for (double bandwidth : {0.13e6, 1.1e6, 5.85e6, 18.88e6}) { // the paper's Table I
        const Problem problem = sampleProblem("resnet18.json", bandwidth);
        ASSERT_TRUE(problem.graph);
        const Plan plan = answer(problem, Objective::Latency).plan;
        const auto onEdge = static_cast<std::size_t>(std::ranges::count(plan.sides, Side::Edge));
        EXPECT_LE(onEdge, layersOnEdge);
        layersOnEdge = onEdge;
        cuts.push_back(cutNames(problem, plan));
    }
    EXPECT_EQ(cuts, (std::vector<Strings>{{}, {}, {"conv11"}, {"input"}}));
}

TEST(AlexNet, CutsBothTowersAtOnce) {
    const Problem slow = sampleProblem("alexnet.json", 4e6);
    ASSERT_TRUE(slow.graph);
    EXPECT_EQ(cutNames(slow, answer(slow, Objective::Latency).plan), (Strings{"pool5a", "pool5b"}));
}

TEST(Vgg16, GoesFromAllEdgeToAllCloudWithoutASplit) {
    const Problem slow = sampleProblem("vgg16.json", 0.5e6);
    ASSERT_TRUE(slow.graph);
    EXPECT_TRUE(onlyEdge(answer(slow, Objective::Latency).plan));
    const Problem faster = sampleProblem("vgg16.json", 1.1e6);
    EXPECT_EQ(cutNames(faster, answer(faster, Objective::Latency).plan), Strings{"input"});
}

class PaperNet : public testing::TestWithParam<const char*> {};

TEST_P(PaperNet, IsNeverSlowerThanEdgeOnlyCloudOnlyOrNeurosurgeon) {
    for (double bandwidth : {0.13e6, 1.1e6, 4e6, 5.85e6, 18e6, 18.88e6, 1e9}) {
        const Problem problem = sampleProblem(GetParam(), bandwidth);
        ASSERT_TRUE(problem.graph);
        const Result<Solution> surgery = solve(problem, Objective::Latency, Algorithm::Dsl);
        ASSERT_TRUE(surgery) << surgery.error().message;
        const double latency = surgery->plan.times.latency().value;
        EXPECT_NEAR(latency, answer(problem, Objective::Latency).plan.times.latency().value, 1e-9 * latency);
        for (Algorithm baseline : {Algorithm::EdgeOnly, Algorithm::CloudOnly, Algorithm::Neurosurgeon}) {
            const Result<Solution> other = solve(problem, Objective::Latency, baseline);
            ASSERT_TRUE(other) << other.error().message;
            EXPECT_LE(latency, other->plan.times.latency().value * (1 + 1e-9)) << algorithmWord(baseline);
        }
    }
}

TEST_P(PaperNet, RunsOnTheEdgeWhenTheCloudMaySpendNothing) {
    Problem problem = sampleProblem(GetParam(), 1.1e6);
    ASSERT_TRUE(problem.graph);
    problem.limits.cloudBudget = Seconds(0.0001);
    const Solution solution = answer(problem, Objective::Budget);
    EXPECT_TRUE(onlyEdge(solution.plan));
    EXPECT_TRUE(withinBudget(problem, solution.plan));
    // A generous budget leaves the edge nothing to do.
    problem.limits.cloudBudget = Seconds(1000);
    EXPECT_EQ(answer(problem, Objective::Budget).plan.times.edge.value, 0);
}

INSTANTIATE_TEST_SUITE_P(Paper, PaperNet,
                         testing::Values("nin.json", "tiny_yolov2.json", "vgg16.json", "alexnet.json",
                                         "resnet18.json"));

TEST(PaperChains, NeurosurgeonFindsTheSameLatency) {
    for (const char* file : {"nin.json", "tiny_yolov2.json", "vgg16.json"})
        for (double bandwidth : {0.13e6, 1.1e6, 4e6, 5.85e6, 18.88e6}) {
            const Problem problem = sampleProblem(file, bandwidth);
            ASSERT_TRUE(problem.graph);
            const Result<Solution> chain = solveNeurosurgeon(problem, Objective::Latency);
            ASSERT_TRUE(chain);
            const double latency = answer(problem, Objective::Latency).plan.times.latency().value;
            EXPECT_NEAR(chain->plan.times.latency().value, latency, 1e-9 * latency) << file << bandwidth;
        }
}

TEST(LargerSamples, FrontierAndMinCutAgree) {
    for (const char* file : {"googlenet.json", "inception_v4.json", "yolov3.json", "faster_rcnn.json"}) {
        Problem problem = sampleProblem(file, 4e6);
        ASSERT_TRUE(problem.graph);
        const Result<Frontier> frontier = Frontier::build(problem, {});
        ASSERT_TRUE(frontier) << file << ": " << frontier.error().message;
        for (double bandwidth : {0.13e6, 1.1e6, 4e6, 18.88e6, 1e9}) {
            problem.network.bandwidth = BitsPerSecond(bandwidth);
            const Result<Solution> cut = solveDsl(problem);
            ASSERT_TRUE(cut) << cut.error().message;
            const double latency = cut->plan.times.latency().value;
            const Solution exact = frontier->answer(Objective::Latency, problem);
            EXPECT_NEAR(exact.plan.times.latency().value, latency, 1e-9 * latency) << file << bandwidth;
        }
    }
}

TEST(Toys, HaveThePapersLayersAndSplitAt4Mbit) {
    const Problem four = sampleProblem("fig9_toy.json", 4e6);
    ASSERT_TRUE(four.graph);
    EXPECT_EQ(four.graph->size(), 4);
    EXPECT_EQ(four.graph->links().size(), 4u);
    EXPECT_EQ(four.profile.layers[1].edgeFrom, Provenance::Invented);
    EXPECT_EQ(cutNames(four, answer(four, Objective::Latency).plan), (Strings{"v2", "v3"}));

    const Problem seven = sampleProblem("fig4_toy.json", 4e6);
    ASSERT_TRUE(seven.graph);
    EXPECT_EQ(seven.graph->size(), 7);
    EXPECT_EQ(seven.profile.layers[1].cloudFrom, Provenance::Invented);
    EXPECT_EQ(cutNames(seven, answer(seven, Objective::Latency).plan), (Strings{"conv2", "conv3"}));
}

TEST(Toys, ShowTheCutsOfFigures6And9) {
    const Problem four = sampleProblem("fig9_computing.json", 4e6);
    ASSERT_TRUE(four.graph);
    EXPECT_EQ(four.graph->size(), 5); // the camera's frame and the four layers
    EXPECT_EQ(cutNames(four, answer(four, Objective::Latency).plan), Strings{"v1"});
    EXPECT_GT(four.edgeTime(four.graph->find("v1")).value, 0); // t_1^e is seen in the cut

    const Problem thirteen = sampleProblem("fig6_inception.json", 4e6);
    ASSERT_TRUE(thirteen.graph);
    EXPECT_EQ(thirteen.graph->size(), 13);
    EXPECT_EQ(thirteen.graph->successors(thirteen.graph->find("v1")).size(), 4u);
    const Plan plan = answer(thirteen, Objective::Latency).plan;
    EXPECT_EQ(cutNames(thirteen, plan), (Strings{"v3", "v5", "v9", "v12"}));
    Strings edge;
    for (LayerId v = 0; v < thirteen.graph->size(); ++v)
        if (plan.onEdge(v))
            edge.push_back(thirteen.graph->layer(v).name);
    EXPECT_EQ(edge, (Strings{"v1", "v2", "v3", "v4", "v5", "v9", "v12"}));
}

TEST(SampleFolder, HoldsTheFifteenModelsAndAllOfThemOpen) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(CUTPOINT_SAMPLE_MODELS)) {
        if (entry.path().extension() != ".json")
            continue;
        const Result<ImportedModel> model = sample(entry.path().filename().string());
        ASSERT_TRUE(model) << entry.path() << ": " << model.error().message;
        names.insert(model->graph->name());
    }
    EXPECT_EQ(names.size(), 15u);
}

} // namespace
} // namespace cutpoint
