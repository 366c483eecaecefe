// SPDX-License-Identifier: GPL-3.0-or-later
// One row per Caffe layer type and variant: what it makes of its bottoms, what it costs, what it holds.
#include "core/import/import.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

/// A layer "q" that reads "data" of shape `in` and, where the row has one, "other".
struct Row {
    const char* name;
    Shape in, other;
    const char* body;
    Shape out = {};
    double flops = 0;
    double parameters = 0; ///< numbers, 4 bytes each
};

void PrintTo(const Row& row, std::ostream* out) {
    *out << row.name;
}

std::string input(const char* name, const Shape& shape) {
    std::string text = std::string("input: '") + name + "'\ninput_shape {";
    for (const auto d : shape)
        text += " dim: " + std::to_string(d);
    return text + " }\n";
}

Result<ImportedModel> read(const Row& row) {
    std::string text = input("data", row.in);
    if (!row.other.empty())
        text += input("other", row.other);
    text += std::string("layer { name: 'q' top: 'q' bottom: 'data' ") +
            (row.other.empty() ? "" : "bottom: 'other' ") + row.body + " }\n";
    ImportOptions options;
    options.file = "net.prototxt";
    return importCaffe(text, options);
}

class CaffeLayer : public ::testing::TestWithParam<Row> {};
class CaffeFault : public ::testing::TestWithParam<Row> {};

std::string rowName(const ::testing::TestParamInfo<Row>& row) {
    return row.param.name;
}

const Shape image{1, 8, 12, 10};

} // namespace

TEST_P(CaffeLayer, HasItsShapeAndCost) {
    const Row& row = GetParam();
    const auto model = read(row);
    ASSERT_TRUE(model.ok()) << model.error().message;
    EXPECT_TRUE(model->issues.empty()) << model->issues.front().message;
    const Layer& layer = model->graph->layer(model->graph->find("q"));
    EXPECT_EQ(layer.outputShape, row.out);
    double elements = 1;
    for (const auto d : row.out)
        elements *= static_cast<double>(d);
    EXPECT_EQ(layer.outputBytes, Bytes(4 * elements));
    EXPECT_EQ(layer.flops, row.flops);
    EXPECT_EQ(layer.parameterBytes, Bytes(4 * row.parameters));
}

INSTANTIATE_TEST_SUITE_P(
    Caffe, CaffeLayer,
    ::testing::Values(
        Row{"conv",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 4 kernel_size: 3 pad: 1 }",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 8 * 9 + 4),
            4 * 8 * 9 + 4},
        Row{"convWithoutBias",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 4 kernel_size: 3 bias_term: false }",
            {1, 4, 10, 8},
            80.0 * 2 * 4 * 8 * 9,
            4 * 8 * 9},
        Row{"convDilated",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 4 kernel_size: 3 dilation: 2 pad: 2 }",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 8 * 9 + 4),
            4 * 8 * 9 + 4},
        Row{"convRectangular",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 2 kernel_h: 1 kernel_w: 5 stride_h: 2 "
            "stride_w: 1 pad_h: 0 pad_w: 2 }",
            {1, 2, 6, 10},
            60.0 * (2 * 2 * 8 * 5 + 2),
            2 * 8 * 5 + 2},
        Row{"convRectangularByLists",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 2 kernel_size: 3 kernel_size: 1 pad: 1 pad: "
            "0 }",
            {1, 2, 12, 10},
            120.0 * (2 * 2 * 8 * 3 + 2),
            2 * 8 * 3 + 2},
        Row{"convGroups",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 4 kernel_size: 1 group: 4 }",
            {1, 4, 12, 10},
            120.0 * (2 * 4 * 2 + 4),
            4 * 2 + 4},
        Row{"depthwise",
            image,
            {},
            "type: 'ConvolutionDepthwise' convolution_param { num_output: 8 kernel_size: 3 pad: 1 group: 8 }",
            {1, 8, 12, 10},
            120.0 * (2 * 8 * 9 + 8),
            8 * 9 + 8},
        Row{"deconvolution",
            image,
            {},
            "type: 'Deconvolution' convolution_param { num_output: 8 kernel_size: 4 stride: 2 pad: 1 group: "
            "8 "
            "bias_term: false }",
            {1, 8, 24, 20},
            120.0 * 2 * 8 * 16,
            8 * 16},
        Row{"poolCeil",
            image,
            {},
            "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 }",
            {1, 8, 6, 5},
            240.0 * 9,
            0},
        Row{"poolFloor",
            image,
            {},
            "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 round_mode: FLOOR }",
            {1, 8, 5, 4},
            160.0 * 9,
            0},
        Row{"poolCeilModeOff",
            image,
            {},
            "type: 'Pooling' pooling_param { kernel_size: 3 stride: 2 ceil_mode: false }",
            {1, 8, 5, 4},
            160.0 * 9,
            0},
        // (12 + 2 - 2) / 3 = 4 fits, but (10 + 2 - 2) / 3 rounds up to a window that starts at 12 >= 10 + 1.
        Row{"poolPadClipped",
            image,
            {},
            "type: 'Pooling' pooling_param { kernel_size: 2 stride: 3 pad: 1 }",
            {1, 8, 5, 4},
            160.0 * 4,
            0},
        Row{"poolRectangular",
            image,
            {},
            "type: 'Pooling' pooling_param { kernel_h: 2 kernel_w: 5 stride_h: 2 stride_w: 5 }",
            {1, 8, 6, 2},
            96.0 * 10,
            0},
        Row{"poolGlobal",
            image,
            {},
            "type: 'Pooling' pooling_param { pool: AVE global_pooling: true }",
            {1, 8, 1, 1},
            8.0 * 120,
            0},
        Row{"spp", image, {}, "type: 'SPP' spp_param { pyramid_height: 3 }", {1, 8 * 21}, 960.0 * 3, 0},
        Row{"innerProduct",
            image,
            {},
            "type: 'InnerProduct' inner_product_param { num_output: 5 }",
            {1, 5},
            2 * 960.0 * 5 + 5,
            960 * 5 + 5},
        Row{"innerProductAxis",
            image,
            {},
            "type: 'InnerProduct' inner_product_param { num_output: 5 axis: -1 }",
            {1, 8, 12, 5},
            96 * (2 * 10.0 * 5 + 5),
            10 * 5 + 5},
        Row{"concat", image, {1, 4, 12, 10}, "type: 'Concat'", {1, 12, 12, 10}, 0, 0},
        Row{"concatAxis",
            image,
            {1, 8, 12, 3},
            "type: 'Concat' concat_param { axis: -1 }",
            {1, 8, 12, 13},
            0,
            0},
        Row{"concatOldName",
            image,
            {1, 8, 2, 10},
            "type: 'Concat' concat_param { concat_dim: 2 }",
            {1, 8, 14, 10},
            0,
            0},
        Row{"eltwise", image, image, "type: 'Eltwise' eltwise_param { operation: SUM }", image, 960, 0},
        Row{"flatten", image, {}, "type: 'Flatten'", {1, 960}, 0, 0},
        Row{"flattenMiddle",
            image,
            {},
            "type: 'Flatten' flatten_param { axis: 1 end_axis: 2 }",
            {1, 96, 10},
            0,
            0},
        Row{"reshape",
            image,
            {},
            "type: 'Reshape' reshape_param { shape { dim: 0 dim: -1 dim: 5 } }",
            {1, 192, 5},
            0,
            0},
        Row{"reshapeAxis",
            image,
            {},
            "type: 'Reshape' reshape_param { shape { dim: 4 dim: 2 } axis: 1 num_axes: 1 }",
            {1, 4, 2, 12, 10},
            0,
            0},
        Row{"reshapeInsert",
            image,
            {},
            "type: 'Reshape' reshape_param { shape { dim: 1 } axis: -1 num_axes: 0 }",
            {1, 8, 12, 10, 1},
            0,
            0},
        Row{"permute",
            image,
            {},
            "type: 'Permute' permute_param { order: 0 order: 2 order: 3 order: 1 }",
            {1, 12, 10, 8},
            0,
            0},
        Row{"tile", image, {}, "type: 'Tile' tile_param { tiles: 3 }", {1, 24, 12, 10}, 0, 0},
        Row{"tileAxis", image, {}, "type: 'Tile' tile_param { axis: -1 tiles: 2 }", {1, 8, 12, 20}, 0, 0},
        Row{"reorg", image, {}, "type: 'Reorg' reorg_param { stride: 2 }", {1, 32, 6, 5}, 0, 0},
        Row{"reorgReverse",
            image,
            {},
            "type: 'Reorg' reorg_param { stride: 2 reverse: true }",
            {1, 2, 24, 20},
            0,
            0},
        Row{"roiPooling",
            image,
            {7, 5},
            "type: 'ROIPooling' roi_pooling_param { pooled_h: 3 pooled_w: 2 }",
            {7, 8, 3, 2},
            336,
            0},
        Row{"psroiPooling",
            image,
            {7, 5},
            "type: 'PSROIPooling' psroi_pooling_param { output_dim: 2 group_size: 2 }",
            {7, 2, 2, 2},
            56,
            0},
        Row{"crop", image, {1, 3, 6, 5}, "type: 'Crop'", {1, 8, 6, 5}, 0, 0},
        Row{"cropAxis",
            image,
            {1, 3, 6, 5},
            "type: 'Crop' crop_param { axis: 1 offset: 2 }",
            {1, 3, 6, 5},
            0,
            0},
        Row{"interp",
            image,
            {},
            "type: 'Interp' interp_param { zoom_factor: 2 }",
            {1, 8, 23, 19},
            8.0 * 23 * 19 * 8,
            0},
        Row{"priorBox",
            image,
            {1, 3, 300, 300},
            "type: 'PriorBox' prior_box_param { min_size: 30 max_size: 60 aspect_ratio: 2 }",
            {1, 2, 120 * 4 * 4},
            2 * 120.0 * 4 * 4,
            0},
        Row{"argMax", image, {}, "type: 'ArgMax' argmax_param { top_k: 5 }", {1, 1, 5, 1}, 960, 0},
        Row{"argMaxWithValue",
            {2, 10},
            {},
            "type: 'ArgMax' argmax_param { top_k: 3 out_max_val: true }",
            {2, 2, 3},
            20,
            0},
        Row{"argMaxAxis", image, {}, "type: 'ArgMax' argmax_param { axis: 1 }", {1, 1, 12, 10}, 960, 0},
        Row{"embed",
            {2, 7},
            {},
            "type: 'Embed' embed_param { num_output: 5 input_dim: 100 }",
            {2, 7, 5},
            70,
            505},
        Row{"lrn", image, {}, "type: 'LRN' lrn_param { local_size: 5 }", image, 960 * 12, 0},
        Row{"mvn", image, {}, "type: 'MVN'", image, 960 * 3, 0},
        Row{"batchNorm", image, {}, "type: 'BatchNorm'", image, 2 * 960, 2 * 8 + 1},
        Row{"scale", image, {}, "type: 'Scale' scale_param { bias_term: true }", image, 2 * 960, 16},
        Row{"prelu", image, {}, "type: 'PReLU'", image, 960, 8},
        Row{"preluShared", image, {}, "type: 'PReLU' prelu_param { channel_shared: true }", image, 960, 1},
        Row{"im2col",
            image,
            {},
            "type: 'Im2col' convolution_param { kernel_size: 3 stride: 2 pad: 1 }",
            {1, 72, 6, 5},
            0,
            0},
        Row{"lstm",
            {1, 2, 6},
            {1, 2},
            "type: 'LSTM' recurrent_param { num_output: 3 }",
            {1, 2, 3},
            2.0 * (2 * 4 * 3 * 9 + 12),
            4 * 3 * 9 + 12},
        Row{"reduction", image, {}, "type: 'Reduction' reduction_param { axis: 2 }", {1, 8}, 960, 0},
        Row{"shuffle", image, {}, "type: 'ShuffleChannel' shuffle_channel_param { group: 2 }", image, 0, 0}),
    rowName);

TEST_P(CaffeFault, NamesItsLine) {
    const auto model = read(GetParam());
    ASSERT_FALSE(model.ok());
    EXPECT_EQ(model.error().line, GetParam().other.empty() ? 3 : 5);
    EXPECT_EQ(model.error().node, "q");
    EXPECT_FALSE(model.error().fix.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Caffe, CaffeFault,
    ::testing::Values(
        Row{"groups",
            image,
            {},
            "type: 'Convolution' convolution_param { num_output: 4 kernel_size: 1 group: 3 }"},
        Row{"kernel", image, {}, "type: 'Convolution' convolution_param { num_output: 4 }"},
        Row{"tooLarge", image, {}, "type: 'Pooling' pooling_param { kernel_size: 13 }"},
        Row{"axis", image, {}, "type: 'InnerProduct' inner_product_param { num_output: 1 axis: 4 }"},
        Row{"eltwise", image, {1, 8, 12, 9}, "type: 'Eltwise'"},
        Row{"concat", image, {1, 8, 12, 9}, "type: 'Concat'"},
        Row{"slice", image, {}, "type: 'Slice' top: 'r' top: 's'"},
        Row{"reshape", image, {}, "type: 'Reshape' reshape_param { shape { dim: 7 } }"},
        Row{"reshapeTwoOpen", image, {}, "type: 'Reshape' reshape_param { shape { dim: -1 dim: -1 } }"},
        Row{"tiles", image, {}, "type: 'Tile' tile_param { tiles: 0 }"},
        Row{"tilesTooMany", {1, 2147483647}, {}, "type: 'Tile' tile_param { tiles: 2147483647 }"},
        Row{"reorg", image, {}, "type: 'Reorg' reorg_param { stride: 7 }"},
        Row{"pyramid", image, {}, "type: 'SPP' spp_param { pyramid_height: 40 }"},
        Row{"rois", image, {}, "type: 'ROIPooling' roi_pooling_param { pooled_h: 1 pooled_w: 1 }"},
        Row{"noType", image, {}, ""}),
    rowName);

TEST(CaffeLayers, SliceSharesOutItsChannels) {
    ImportOptions options;
    options.file = "net.prototxt";
    const auto model = importCaffe(
        input("data", image) + "layer { name: 's' type: 'Slice' bottom: 'data' top: 'a' top: 'b' top: 'c'\n"
                               " slice_param { axis: 1 slice_point: 1 slice_point: 4 } }\n"
                               "layer { name: 'r' type: 'ReLU' bottom: 'b' top: 'r' }\n"
                               "layer { name: 't' type: 'ReLU' bottom: 'c' top: 't' }\n",
        options);
    ASSERT_TRUE(model.ok()) << model.error().message;
    const LayerGraph& g = *model->graph;
    EXPECT_EQ(g.layer(g.find("r")).outputShape, (Shape{1, 3, 12, 10}));
    EXPECT_EQ(g.layer(g.find("t")).outputShape, (Shape{1, 4, 12, 10}));
    EXPECT_EQ(g.layer(g.find("s")).outputBytes, Bytes(7 * 120 * 4)) << "the top nobody reads is not sent";
}

TEST(CaffeLayers, ErrorsAboutInputsHaveLines) {
    ImportOptions options;
    options.file = "net.prototxt";
    const auto shapeless =
        importCaffe("name: 'n'\ninput: 'data'\nlayer { name: 'r' type: 'ReLU' bottom: 'data' }", options);
    ASSERT_FALSE(shapeless.ok());
    EXPECT_EQ(shapeless.error().line, 2);
    const auto twice =
        importCaffe("input: 'data' input_dim: 1 input_dim: 0 input_dim: 1 input_dim: 1\n", options);
    ASSERT_FALSE(twice.ok());
    EXPECT_EQ(twice.error().line, 1);
}
