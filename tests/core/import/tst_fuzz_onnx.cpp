// SPDX-License-Identifier: GPL-3.0-or-later
// Well-formed files with senseless operators: random ranks, inputs and attributes must never crash the
// reader.
#include "core/import/import.h"

#include <gmock/gmock.h>

#include <array>
#include <random>

namespace cutpoint {
namespace {

std::string varint(std::uint64_t v) {
    std::string bytes;
    for (; v > 127; v >>= 7)
        bytes += static_cast<char>(v | 128);
    return bytes + static_cast<char>(v);
}
std::string number(unsigned field, std::uint64_t v) {
    return varint(field * 8) + varint(v);
}
std::string text(unsigned field, const std::string& s) {
    return varint(field * 8 + 2) + varint(s.size()) + s;
}

struct Operator {
    const char* name;
    std::vector<const char*> lists, integers;
};

const std::vector<Operator> operators{
    {"Conv", {"kernel_shape", "pads", "strides", "dilations"}, {"group"}},
    {"ConvTranspose", {"kernel_shape", "pads", "strides", "output_padding", "output_shape"}, {"group"}},
    {"MaxPool", {"kernel_shape", "pads", "strides", "dilations"}, {"ceil_mode"}},
    {"AveragePool", {"kernel_shape", "pads", "strides"}, {"ceil_mode"}},
    {"Transpose", {"perm"}, {}},
    {"Split", {"split"}, {"axis"}},
    {"Concat", {}, {"axis"}},
    {"Gather", {}, {"axis"}},
    {"GatherElements", {}, {"axis"}},
    {"GatherND", {}, {"batch_dims"}},
    {"ScatterND", {}, {}},
    {"Reshape", {}, {"allowzero"}},
    {"Flatten", {}, {"axis"}},
    {"Squeeze", {"axes"}, {}},
    {"Unsqueeze", {"axes"}, {}},
    {"Slice", {"starts", "ends", "axes"}, {}},
    {"Pad", {"pads"}, {}},
    {"Upsample", {}, {}},
    {"Resize", {}, {}},
    {"Tile", {}, {}},
    {"Expand", {}, {}},
    {"Gemm", {}, {"transA", "transB"}},
    {"MatMul", {}, {}},
    {"QLinearConv", {"kernel_shape", "strides"}, {"group"}},
    {"QLinearMatMul", {}, {}},
    {"LSTM", {}, {"hidden_size", "layout"}},
    {"GRU", {}, {"hidden_size"}},
    {"BatchNormalization", {}, {"training_mode"}},
    {"LRN", {}, {"size"}},
    {"Softmax", {}, {"axis"}},
    {"ReduceMean", {"axes"}, {"keepdims"}},
    {"ReduceSum", {"axes"}, {"keepdims"}},
    {"ArgMax", {}, {"axis", "keepdims"}},
    {"TopK", {}, {"axis", "k"}},
    {"DepthToSpace", {}, {"blocksize"}},
    {"SpaceToDepth", {}, {"blocksize"}},
    {"OneHot", {}, {"axis"}},
    {"Range", {}, {}},
    {"ConstantOfShape", {}, {}},
    {"Shape", {}, {"start", "end"}},
    {"Add", {}, {}},
    {"Sum", {}, {}},
    {"Where", {}, {}},
    {"Cast", {}, {"to"}},
    {"NonMaxSuppression", {}, {}},
    {"RoiAlign", {}, {"output_height"}},
    {"MaxUnpool", {"kernel_shape", "strides", "pads"}, {}},
    {"MaxRoiPool", {"pooled_shape"}, {}},
    {"GlobalAveragePool", {}, {}},
    {"Compress", {}, {"axis"}},
    {"CumSum", {}, {}},
    {"EyeLike", {}, {"k", "dtype"}},
    {"SplitToSequence", {}, {"axis", "keepdims"}},
    {"Det", {}, {}},
    {"Identity", {}, {}},
    {"DFT", {}, {"axis", "onesided"}},
    {"STFT", {}, {"onesided"}},
    {"GridSample", {}, {}},
    {"RandomNormalLike", {}, {}},
    {"Constant", {"value_ints"}, {"value_int"}},
    {"BitShift", {}, {}},
    {"DequantizeLinear", {}, {"axis"}},
    {"DynamicQuantizeLinear", {}, {}},
    {"SoftmaxCrossEntropyLoss", {}, {}},
    {"NegativeLogLikelihoodLoss", {}, {}},
    {"MeanVarianceNormalization", {"axes"}, {}},
};

class Senseless {
public:
    explicit Senseless(unsigned seed) : random_(seed) {}

    std::string model() {
        std::string graph;
        for (const char* name : {"a", "b", "c"})
            graph += input(name);
        for (const char* name : {"p", "q", "r"})
            graph += constant(name);
        for (const char* output : {"y", "z", "v"})
            graph += node(output);
        return number(1, 8) + text(7, graph) + text(8, text(1, "") + number(2, 7 + random_() % 11));
    }

private:
    std::int64_t oddInteger() {
        constexpr std::array<std::int64_t, 14> odd{
            0, 1, 2, 3, -1, -2, 4, 5, 7, -7, 100, 1 << 30, std::int64_t(1) << 62, -(std::int64_t(1) << 62)};
        return random_() % 3 ? odd[random_() % 7] : odd[random_() % odd.size()];
    }
    std::string input(const std::string& name) {
        std::string shape;
        for (unsigned rank = random_() % 6; rank > 0; --rank)
            shape += text(1, number(1, 1 + random_() % 9));
        return text(11, text(1, name) + text(2, text(1, number(1, type()) + text(2, shape))));
    }
    unsigned type() {
        constexpr std::array<unsigned, 8> types{1, 1, 1, 7, 6, 9, 3, 2};
        return types[random_() % types.size()];
    }
    std::string constant(const std::string& name) {
        const unsigned count = random_() % 6;
        std::string body = random_() % 4 == 0 && count == 1 ? "" : number(1, count);
        body += number(2, 7);
        for (unsigned i = 0; i < count; ++i)
            body += number(7, static_cast<std::uint64_t>(oddInteger()));
        return text(5, body + text(8, name));
    }
    std::string node(const std::string& output) {
        constexpr std::array<const char*, 9> names{"a", "b", "c", "p", "q", "r", "", "y", "z"};
        const Operator& op = operators[random_() % operators.size()];
        std::string body;
        for (unsigned i = random_() % 2 + random_() % 5; i > 0; --i)
            body += text(1, names[random_() % (output == "y" ? 7 : output == "z" ? 8 : 9)]);
        body += text(2, output);
        if (random_() % 3 == 0)
            body += text(2, output + "2");
        body += text(4, op.name);
        for (const char* name : op.lists)
            if (random_() % 2) {
                std::string list = text(1, name) + number(20, 7);
                for (unsigned n = random_() % 6; n > 0; --n)
                    list += number(8, static_cast<std::uint64_t>(oddInteger()));
                body += text(5, list);
            }
        for (const char* name : op.integers)
            if (random_() % 2)
                body += text(5, text(1, name) + number(20, 2) +
                                    number(3, static_cast<std::uint64_t>(oddInteger())));
        return text(1, body);
    }

    std::mt19937 random_;
};

TEST(OnnxFuzz, senselessOperatorsNeverCrash) {
    int readable = 0;
    for (unsigned seed = 0; seed < 2000; ++seed) {
        const auto m =
            importOnnx(Senseless(seed).model(), {.file = "m.onnx", .inputShapes = {}, .inputBytes = {}});
        EXPECT_TRUE(m.ok() || !m.error().message.empty()) << seed;
        readable += m.ok() ? 1 : 0;
    }
    EXPECT_GT(readable, 200);
}

} // namespace
} // namespace cutpoint
