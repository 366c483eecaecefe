// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_order.h"

#include <algorithm>
#include <functional>
#include <queue>
#include <unordered_map>

namespace cutpoint::onnx_import {

namespace {

/// Depth is bounded: the protobuf parser refuses messages nested deeper than 100.
void collectCaptured(const onnx::GraphProto& graph, std::unordered_set<std::string> inner,
                     std::vector<std::string>& names);

void collectReads(const onnx::NodeProto& node, const std::unordered_set<std::string>& inner,
                  std::vector<std::string>& names) {
    for (const std::string& input : node.input())
        if (!input.empty() && !inner.contains(input))
            names.push_back(input);
    for (const auto& attribute : node.attribute()) {
        if (attribute.has_g())
            collectCaptured(attribute.g(), inner, names);
        for (const auto& graph : attribute.graphs())
            collectCaptured(graph, inner, names);
    }
}

void collectCaptured(const onnx::GraphProto& graph, std::unordered_set<std::string> inner,
                     std::vector<std::string>& names) {
    for (const auto& input : graph.input())
        inner.insert(input.name());
    for (const auto& weight : graph.initializer())
        inner.insert(weight.name());
    for (const auto& node : graph.node())
        inner.insert(node.output().begin(), node.output().end());
    for (const auto& node : graph.node())
        collectReads(node, inner, names);
    for (const auto& output : graph.output())
        if (!output.name().empty() && !inner.contains(output.name()))
            names.push_back(output.name());
}

Issue cycleError(const onnx::GraphProto& graph, const std::vector<std::vector<int>>& producers,
                 const std::vector<int>& waiting, const std::string& file) {
    int at = static_cast<int>(std::ranges::find_if(waiting, [](int count) { return count > 0; }) -
                              waiting.begin());
    std::vector<int> path, place(waiting.size(), -1);
    while (place[static_cast<std::size_t>(at)] < 0) {
        place[static_cast<std::size_t>(at)] = static_cast<int>(path.size());
        path.push_back(at);
        const auto& before = producers[static_cast<std::size_t>(at)];
        at = *std::ranges::find_if(before, [&](int p) { return waiting[static_cast<std::size_t>(p)] > 0; });
    }
    path.erase(path.begin(), path.begin() + place[static_cast<std::size_t>(at)]);
    std::ranges::reverse(path);
    std::string names;
    for (std::size_t i = 0; i < path.size() && i < 8; ++i)
        names += (i ? ", " : "") + nodeName(graph.node(path[i]), path[i]);
    if (path.size() > 8)
        names += ", ...";
    return {Severity::Error,
            code::CyclicGraph,
            file,
            0,
            nodeName(graph.node(path.front()), path.front()),
            say("These nodes feed each other in a circle: %1.", names),
            say("Export the model again; an ONNX graph must not contain a cycle.")};
}

} // namespace

std::string nodeName(const onnx::NodeProto& node, int index) {
    const auto readable = [&](const std::string& name) {
        return name.find_first_not_of("0123456789") == std::string::npos ? node.op_type() + "_" + name : name;
    };
    if (!node.name().empty())
        return readable(node.name());
    for (const std::string& output : node.output())
        if (!output.empty())
            return readable(output);
    return node.op_type() + "_" + std::to_string(index);
}

std::vector<std::string> tensorsRead(const onnx::NodeProto& node) {
    std::vector<std::string> names, unique;
    collectReads(node, {}, names);
    std::unordered_set<std::string> seen;
    for (std::string& name : names)
        if (seen.insert(name).second)
            unique.push_back(std::move(name));
    return unique;
}

Result<std::vector<int>> nodeOrder(const onnx::GraphProto& graph,
                                   const std::unordered_set<std::string>& given, const std::string& file) {
    std::unordered_map<std::string, int> producerOf;
    for (int i = 0; i < graph.node_size(); ++i)
        for (const std::string& output : graph.node(i).output())
            if (!output.empty() && (given.contains(output) || !producerOf.emplace(output, i).second))
                return Issue{Severity::Error,
                             code::DuplicateTensor,
                             file,
                             0,
                             nodeName(graph.node(i), i),
                             say("The tensor \"%1\" is produced more than once.", output),
                             say("Export the model again; every tensor needs exactly one producer.")};
    const auto n = static_cast<std::size_t>(graph.node_size());
    std::vector<std::vector<int>> producers(n), consumers(n);
    std::vector<int> waiting(n, 0);
    for (int i = 0; i < graph.node_size(); ++i)
        for (const std::string& name : tensorsRead(graph.node(i))) {
            if (given.contains(name))
                continue;
            const auto it = producerOf.find(name);
            if (it == producerOf.end())
                return Issue{Severity::Error,
                             code::MissingTensor,
                             file,
                             0,
                             nodeName(graph.node(i), i),
                             say("It reads the tensor \"%1\", which is neither an input, nor a weight, nor "
                                 "produced by any node.",
                                 name),
                             say("Export the model again, whole; part of the graph is missing.")};
            producers[static_cast<std::size_t>(i)].push_back(it->second);
            consumers[static_cast<std::size_t>(it->second)].push_back(i);
            ++waiting[static_cast<std::size_t>(i)];
        }
    std::priority_queue<int, std::vector<int>, std::greater<>> ready;
    for (int i = 0; i < graph.node_size(); ++i)
        if (waiting[static_cast<std::size_t>(i)] == 0)
            ready.push(i);
    std::vector<int> order;
    while (!ready.empty()) {
        const int i = ready.top();
        ready.pop();
        order.push_back(i);
        for (const int c : consumers[static_cast<std::size_t>(i)])
            if (--waiting[static_cast<std::size_t>(c)] == 0)
                ready.push(c);
    }
    if (order.size() < n)
        return cycleError(graph, producers, waiting, file);
    return order;
}

} // namespace cutpoint::onnx_import
