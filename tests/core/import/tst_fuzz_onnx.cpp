// SPDX-License-Identifier: GPL-3.0-or-later
// Well-formed files with senseless operators: random ranks, inputs and attributes must never crash the
// reader.
#include "core/import/import.h"
#include "core/model/quantity_text.h"

#include <gmock/gmock.h>

#include <onnx/defs/schema.h>

#include <array>
#include <cstdlib>
#include <map>
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

/// An operator of some version of ONNX with its attributes, as libonnx defines it.
struct Operator {
    std::string name;
    std::string domain;
    int leastInputs = 0, mostInputs = 0, outputs = 1;
    std::vector<std::string> lists, integers;
};

/// Every operator of ONNX itself and of ONNX-ML, all their versions' attributes together.
const std::vector<Operator>& operators() {
    static const std::vector<Operator> all = [] {
        std::map<std::string, Operator> byName;
        for (const onnx::OpSchema& schema : onnx::OpSchemaRegistry::get_all_schemas_with_history()) {
            Operator& op = byName[schema.Name()];
            op.name = schema.Name();
            op.domain = schema.domain();
            op.leastInputs = schema.min_input();
            op.mostInputs = std::min(schema.max_input(), op.leastInputs + 4);
            op.outputs = std::min(schema.max_output(), 3);
            for (const auto& [name, attribute] : schema.attributes()) {
                if (attribute.type == onnx::AttributeProto::INTS)
                    op.lists.push_back(name);
                if (attribute.type == onnx::AttributeProto::INT)
                    op.integers.push_back(name);
            }
        }
        std::vector<Operator> list;
        for (auto& [name, op] : byName)
            list.push_back(std::move(op));
        return list;
    }();
    return all;
}

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
        return number(1, 8) + text(7, graph) + text(8, text(1, "") + number(2, 7 + random_() % 11)) +
               text(8, text(1, "ai.onnx.ml") + number(2, 1 + random_() % 3));
    }

private:
    std::int64_t oddInteger() {
        constexpr std::array<std::int64_t, 14> odd{
            0, 1, 2, 3, -1, -2, 4, 5, 7, -7, 100, 1 << 30, std::int64_t(1) << 62, -(std::int64_t(1) << 62)};
        return random_() % 3 ? odd[random_() % 7] : odd[random_() % odd.size()];
    }
    std::string input(const std::string& name) {
        std::string shape;
        for (unsigned rank = random_() % 2 ? 4 : random_() % 6; rank > 0; --rank)
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
        const Operator& op = operators()[random_() % operators().size()];
        std::string body;
        // Mostly as many inputs and outputs as the definition allows, so that it runs at all.
        const auto spread = static_cast<unsigned>(op.mostInputs - op.leastInputs + 1);
        unsigned inputs = static_cast<unsigned>(op.leastInputs) + random_() % spread;
        if (random_() % 8 == 0)
            inputs = random_() % 6;
        for (; inputs > 0; --inputs)
            body += text(1, names[random_() % (output == "y" ? 7 : output == "z" ? 8 : 9)]);
        body += text(2, output);
        for (int i = 1; i < op.outputs; ++i)
            if (random_() % 3 == 0)
                body += text(2, output + std::to_string(i));
        if (!op.domain.empty())
            body += text(7, op.domain);
        body += text(4, op.name);
        for (const std::string& name : op.lists)
            if (random_() % 2) {
                std::string list = text(1, name) + number(20, 7);
                for (unsigned n = random_() % 6; n > 0; --n)
                    list += number(8, static_cast<std::uint64_t>(oddInteger()));
                body += text(5, list);
            }
        for (const std::string& name : op.integers)
            if (random_() % 2)
                body += text(5, text(1, name) + number(20, 2) +
                                    number(3, static_cast<std::uint64_t>(oddInteger())));
        return text(1, body);
    }

    std::mt19937 random_;
};

/// CUTPOINT_SEEDS=20000 for the long run.
unsigned seeds() {
    const char* asked = std::getenv("CUTPOINT_SEEDS");
    return asked ? static_cast<unsigned>(parseNumber(asked).value_or(0)) : 1000;
}

TEST(OnnxFuzz, senselessOperatorsNeverCrash) {
    ASSERT_GT(operators().size(), 150U);
    unsigned readable = 0, sized = 0, crashed = 0;
    for (unsigned seed = 0; seed < seeds(); ++seed) {
        const auto m =
            importOnnx(Senseless(seed).model(), {.file = "m.onnx", .inputShapes = {}, .inputBytes = {}});
        ASSERT_TRUE(m.ok() || !m.error().message.empty()) << seed;
        if (!m.ok())
            continue;
        ++readable;
        for (const Layer& layer : m->graph->layers())
            sized += layer.outputBytes.value > 0 && !layer.isInput ? 1 : 0;
        for (const Issue& issue : m->issues) {
            EXPECT_FALSE(issue.message.empty());
            EXPECT_NE(issue.code, "no-shape-inference") << "the fuzz must reach the shape functions";
            crashed += issue.message.text().find("crash or hang") != std::string::npos ? 1 : 0;
        }
    }
    std::cout << readable << " models read, " << sized << " layers sized, " << crashed
              << " shape functions crashed in their own process\n";
    EXPECT_GT(readable, seeds() / 10);
    EXPECT_GT(sized, seeds() / 10);
}

/// An answer after a crash comes from a fresh process.
TEST(OnnxFuzz, aCrashCostsOneShapeAndNotTheModel) {
    for (unsigned seed = 0; seed < 40; ++seed) {
        (void)importOnnx(Senseless(seed).model(), {.file = "m.onnx", .inputShapes = {}, .inputBytes = {}});
        const std::string shape = text(1, number(1, 2)) + text(1, number(1, 5));
        const std::string good =
            number(1, 8) +
            text(7, text(11, text(1, "x") + text(2, text(1, number(1, 1) + text(2, shape)))) +
                        text(1, text(1, "x") + text(2, "y") + text(4, "Relu"))) +
            text(8, text(1, "") + number(2, 13));
        const auto m = importOnnx(good, {.file = "m.onnx", .inputShapes = {}, .inputBytes = {}});
        ASSERT_TRUE(m.ok()) << m.error().message;
        EXPECT_EQ(m->graph->layer(1).outputShape, (Shape{2, 5}));
    }
}

} // namespace
} // namespace cutpoint
