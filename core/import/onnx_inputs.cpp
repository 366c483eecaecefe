// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_inputs.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace cutpoint::onnx_import {

namespace {

std::string lower(std::string text) {
    for (char& c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

bool holdsAny(const std::string& text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

bool saysBatch(const std::string& axis) {
    const std::string word = lower(axis);
    return holdsAny(word, {"batch"}) || word == "n" || word == "b" || word == "bs" || word == "bsz";
}

bool saysSomethingElse(const std::string& axis) {
    const std::string word = lower(axis);
    if (word == "t" || word == "l" || word == "s" || word == "h" || word == "w" || word == "c" || word == "d")
        return true;
    return holdsAny(word, {"time", "seq", "len", "frame", "token", "byte", "sample", "num_", "height",
                           "width", "point", "box", "node", "edge", "step", "size", "char", "word", "chunk"});
}

/// A number to begin with, by the axis' name and place.
std::int64_t suggestion(const std::string& axis, std::size_t place, std::size_t rank) {
    const std::string word = lower(axis);
    if (saysBatch(axis))
        return 1;
    if (holdsAny(word, {"height", "width"}) || word == "h" || word == "w" || (rank == 4 && place >= 2))
        return 224;
    if (holdsAny(word, {"byte"}))
        return 100'000;
    if (holdsAny(word, {"channel"}) || word == "c")
        return 3;
    if (holdsAny(word, {"past"}))
        return 1;
    return place == 0 && axis.empty() ? 1 : 128;
}

std::string shapeWithNames(const OpenInput& input) {
    if (!input.hasShape)
        return "?";
    std::string text;
    for (std::size_t i = 0; i < input.sizes.size(); ++i) {
        text += i == 0 ? "" : "x";
        text += input.sizes[i] >= 0     ? std::to_string(input.sizes[i])
                : input.axes[i].empty() ? "?"
                                        : input.axes[i];
    }
    return text;
}

} // namespace

std::vector<std::string> axisNames(const onnx::TypeProto& type) {
    std::vector<std::string> names;
    for (const auto& axis : type.tensor_type().shape().dim())
        names.push_back(axis.has_dim_param() ? axis.dim_param() : "");
    return names;
}

bool canBeBatch(const std::string& axis, std::size_t rank) {
    if (saysBatch(axis))
        return true;
    return rank >= 2 && !saysSomethingElse(axis);
}

Issue askForAxes(const std::vector<OpenInput>& inputs, const std::string& file,
                 std::optional<std::int64_t> first) {
    const auto proposed = [&](const OpenInput& input, std::size_t i) {
        return i == 0 && first ? *first : suggestion(input.axes[i], i, input.sizes.size());
    };
    constexpr std::size_t mostShown = 12;
    std::string nodes, shapes, options;
    std::set<std::string> asked;
    for (std::size_t k = 0; k < inputs.size(); ++k) {
        const OpenInput& input = inputs[k];
        nodes += (k == 0 ? "" : ", ") + input.name;
        if (k < mostShown)
            shapes += (k == 0 ? "" : ", ") + input.name + " " + shapeWithNames(input);
        else if (k == mostShown)
            shapes += ", ...";
        bool allNamed = input.hasShape;
        for (std::size_t i = 0; i < input.sizes.size(); ++i)
            allNamed = allNamed && (input.sizes[i] >= 0 || !input.axes[i].empty());
        if (allNamed) {
            for (std::size_t i = 0; i < input.sizes.size(); ++i)
                if (input.sizes[i] < 0 && asked.insert(input.axes[i]).second)
                    options += (options.empty() ? "--dim " : " --dim ") + input.axes[i] + "=" +
                               std::to_string(proposed(input, i));
            continue;
        }
        options += (options.empty() ? "--input-shape " : " --input-shape ") + input.name + "=";
        if (!input.hasShape) {
            options += "1x3x224x224";
            continue;
        }
        for (std::size_t i = 0; i < input.sizes.size(); ++i)
            options += (i == 0 ? "" : "x") +
                       std::to_string(input.sizes[i] >= 0 ? input.sizes[i] : proposed(input, i));
    }
    return {Severity::Error,
            code::DynamicShape,
            file,
            0,
            nodes,
            inputs.size() == 1 ? say("The model leaves axes of its input open: %1.", shapes)
                               : say("The model leaves axes of its inputs open: %1.", shapes),
            say("Give them, with your numbers: %1", options)};
}

} // namespace cutpoint::onnx_import
