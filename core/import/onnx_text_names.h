// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What newer printers of ONNX write into its text and the parser at hand does not know. Internal to
/// core/import.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace onnx {
class ModelProto;
}

namespace cutpoint {

/// ONNX's own text with plain identifiers only.
struct PlainOnnxText {
    std::string text;
    std::map<std::string, std::string> names;  ///< identifier in `text` -> name in the file
    std::map<std::string, std::string> labels; ///< first output of a node, as in `text` -> the node's name
};

/// Replaces names such as "conv1.weight" or /conv1/Conv_output_0, quoted or not, takes the labels `[name]`
/// off the nodes, and leaves out the quotes that stand for an input that is not given. O(text).
PlainOnnxText plainOnnxText(std::string_view text);

/// Gives the parsed model the names of its file, and a weight (without its numbers) to every tensor that the
/// text declares beside a graph's signature and nothing produces. O(model).
void restoreNames(onnx::ModelProto& model, const PlainOnnxText& plain);

} // namespace cutpoint
