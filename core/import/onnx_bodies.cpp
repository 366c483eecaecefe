// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_bodies.h"

#include "core/import/onnx_costs.h"
#include "core/import/onnx_order.h"

#include <algorithm>

namespace cutpoint::onnx_import {

namespace {

constexpr int deepest = 4;

const onnx::GraphProto* bodyOf(const onnx::NodeProto& node, const std::string& name) {
    const auto* attribute = findAttribute(node, name);
    return attribute && attribute->has_g() ? &attribute->g() : nullptr;
}

/// What is the same in both; the rest is unknown.
Tensor common(const Tensor& a, const Tensor& b) {
    Tensor both = a;
    both.values.reset();
    both.stored = nullptr;
    both.constant = false;
    if (!a.shape || !b.shape || a.shape->size() != b.shape->size()) {
        both.shape.reset();
        return both;
    }
    for (std::size_t i = 0; i < both.shape->size(); ++i)
        if ((*a.shape)[i] != (*b.shape)[i])
            (*both.shape)[i] = -1;
    return both;
}

class Bodies {
public:
    explicit Bodies(ShapeInference& inference) : inference_(inference) {}

    BodyWork run(const onnx::NodeProto& node, Tensors& tensors, int depth) {
        if (depth >= deepest)
            return {0, 1, false};
        if (node.op_type() == "If")
            return branches(node, tensors, depth);
        return node.op_type() == "Scan" ? scan(node, tensors, depth) : loop(node, tensors, depth);
    }

private:
    struct Ran {
        double flops = 0;
        std::vector<Tensor> outputs;
    };

    /// The tensors that a body sees: those of the outer graph that it reads.
    static Tensors seen(const onnx::NodeProto& node, const Tensors& tensors) {
        Tensors inner;
        for (const std::string& name : tensorsRead(node))
            if (const auto it = tensors.find(name); it != tensors.end())
                inner[name] = it->second;
        return inner;
    }

    Ran runBody(const onnx::GraphProto& body, Tensors inner, int depth) {
        Ran ran;
        for (const auto& weight : body.initializer())
            inner[weight.name()] = constantTensor(weight);
        for (const auto& node : body.node()) {
            if (--nodesLeft_ < 0)
                break;
            Sentence why;
            if (hasBody(node)) {
                const BodyWork work = run(node, inner, depth + 1);
                ran.flops += work.flops;
                continue;
            }
            inference_.run(node, inner, why);
            bool constant = true;
            for (const std::string& name : tensorsRead(node)) {
                const auto it = inner.find(name);
                const bool isShape = node.op_type() == "Shape" && it != inner.end() && isSized(it->second);
                constant = constant && it != inner.end() && (it->second.constant || isShape);
            }
            if (constant) {
                for (const std::string& output : node.output())
                    inner[output].constant = true;
                evaluateValues(node, inner);
            } else {
                ran.flops += nodeCost(node, inner).flops;
            }
        }
        for (const auto& output : body.output()) {
            const auto it = inner.find(output.name());
            Tensor tensor = it == inner.end() ? Tensor() : it->second;
            if (!tensor.shape && output.has_type())
                tensor = declaredTensor(output.type());
            ran.outputs.push_back(std::move(tensor));
        }
        return ran;
    }

    static void set(const onnx::NodeProto& node, int i, Tensor tensor, Tensors& tensors) {
        if (i >= node.output_size() || node.output(i).empty())
            return;
        tensor.constant = false;
        tensor.values.reset();
        tensor.stored = nullptr;
        tensors[node.output(i)] = std::move(tensor);
    }

    BodyWork branches(const onnx::NodeProto& node, Tensors& tensors, int depth) {
        const auto *yes = bodyOf(node, "then_branch"), *no = bodyOf(node, "else_branch");
        if (!yes || !no)
            return {};
        const Tensors inner = seen(node, tensors);
        const Ran a = runBody(*yes, inner, depth), b = runBody(*no, inner, depth);
        for (int i = 0; i < node.output_size(); ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (at < a.outputs.size() && at < b.outputs.size())
                set(node, i, common(a.outputs[at], b.outputs[at]), tensors);
        }
        return {std::max(a.flops, b.flops), 1, true};
    }

    static const Tensor* inputOf(const onnx::NodeProto& node, const Tensors& tensors, int i) {
        if (i >= node.input_size() || node.input(i).empty())
            return nullptr;
        const auto it = tensors.find(node.input(i));
        return it == tensors.end() ? nullptr : &it->second;
    }

    BodyWork loop(const onnx::NodeProto& node, Tensors& tensors, int depth) {
        const onnx::GraphProto* body = bodyOf(node, "body");
        if (!body)
            return {};
        BodyWork work{0, 1, false};
        constexpr std::int64_t mostTurns = 1'000'000'000;
        if (const Tensor* count = inputOf(node, tensors, 0);
            count && count->values && count->values->size() == 1 && (*count->values)[0] >= 0 &&
            (*count->values)[0] < mostTurns)
            work = {0, (*count->values)[0], true};
        Tensors inner = seen(node, tensors);
        // Turn, condition, and what one turn leaves for the next.
        for (int i = 0; i < body->input_size(); ++i) {
            Tensor given = declaredTensor(body->input(i).type());
            if (i < 2)
                given.shape = Shape{};
            else if (const Tensor* carried = inputOf(node, tensors, i); carried && carried->shape) {
                given = *carried;
                given.constant = false;
                given.values.reset();
                given.stored = nullptr;
            }
            inner[body->input(i).name()] = given;
        }
        const Ran ran = runBody(*body, inner, depth);
        const int carried = std::max(0, body->input_size() - 2);
        for (int i = 0; i < node.output_size() && i + 1 < static_cast<int>(ran.outputs.size()); ++i) {
            Tensor tensor = ran.outputs[static_cast<std::size_t>(i) + 1];
            if (i < carried)
                tensor = common(tensor, inner[body->input(i + 2).name()]);
            else if (tensor.shape)
                tensor.shape->insert(tensor.shape->begin(), work.turnsKnown ? work.turns : -1);
            set(node, i, tensor, tensors);
        }
        work.flops = ran.flops * static_cast<double>(work.turns);
        return work;
    }

    BodyWork scan(const onnx::NodeProto& node, Tensors& tensors, int depth) {
        const onnx::GraphProto* body = bodyOf(node, "body");
        const std::int64_t scanned = intAttribute(node, "num_scan_inputs", 0);
        if (!body || scanned < 1 || scanned > node.input_size() || body->input_size() != node.input_size())
            return {0, 1, false};
        const int states = node.input_size() - static_cast<int>(scanned);
        const auto axisOf = [&](const char* name, int k) -> std::int64_t {
            const auto* axes = findAttribute(node, name);
            return axes && k < axes->ints_size() ? axes->ints(k) : 0;
        };
        BodyWork work{0, 1, false};
        Tensors inner = seen(node, tensors);
        for (int i = 0; i < node.input_size(); ++i) {
            Tensor given = declaredTensor(body->input(i).type());
            if (const Tensor* from = inputOf(node, tensors, i); from && from->shape) {
                given = *from;
                given.constant = false;
                given.values.reset();
                given.stored = nullptr;
                if (i >= states) {
                    std::int64_t axis = axisOf("scan_input_axes", i - states);
                    axis += axis < 0 ? static_cast<std::int64_t>(given.shape->size()) : 0;
                    if (axis < 0 || axis >= static_cast<std::int64_t>(given.shape->size()))
                        return {0, 1, false};
                    const std::int64_t length = (*given.shape)[static_cast<std::size_t>(axis)];
                    if (length >= 0)
                        work = {0, length, true};
                    given.shape->erase(given.shape->begin() + axis);
                }
            }
            inner[body->input(i).name()] = given;
        }
        const Ran ran = runBody(*body, inner, depth);
        for (int i = 0; i < node.output_size() && i < static_cast<int>(ran.outputs.size()); ++i) {
            Tensor tensor = ran.outputs[static_cast<std::size_t>(i)];
            if (i < states) {
                tensor = common(tensor, inner[body->input(i).name()]);
            } else if (tensor.shape) {
                std::int64_t axis = axisOf("scan_output_axes", i - states);
                axis += axis < 0 ? static_cast<std::int64_t>(tensor.shape->size()) + 1 : 0;
                if (axis < 0 || axis > static_cast<std::int64_t>(tensor.shape->size()))
                    tensor.shape.reset();
                else
                    tensor.shape->insert(tensor.shape->begin() + axis, work.turnsKnown ? work.turns : -1);
            }
            set(node, i, tensor, tensors);
        }
        work.flops = ran.flops * static_cast<double>(work.turns);
        return work;
    }

    ShapeInference& inference_;
    int nodesLeft_ = 50'000;
};

} // namespace

bool hasBody(const onnx::NodeProto& node) {
    return node.op_type() == "If" || node.op_type() == "Loop" || node.op_type() == "Scan";
}

BodyWork inferBodies(const onnx::NodeProto& node, ShapeInference& inference, Tensors& tensors) {
    return Bodies(inference).run(node, tensors, 0);
}

} // namespace cutpoint::onnx_import
