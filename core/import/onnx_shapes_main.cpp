// SPDX-License-Identifier: GPL-3.0-or-later
// The program cutpoint-onnx-shapes: answers questions about one ONNX node at a time on its standard input (a
// socket), so that a shape function of libonnx that crashes takes only this process with it. A frame is a
// 32-bit length in the machine's order and a message. The question is a ModelProto with one operator set and
// one node whose inputs are described by name: graph.input their types, graph.initializer their small
// values. The answer is a GraphProto: its outputs' types, or in its name why the node was refused.
#include <onnx/defs/schema.h>
#include <onnx/defs/shape_inference.h>
#include <onnx/onnx_pb.h>

#include <cerrno>
#include <cstdint>
#include <cstring>
#include <exception>
#include <string>
#include <unordered_map>
#include <vector>

#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// The view of one node that libonnx's inference functions ask for.
class NodeContext final : public onnx::InferenceContext {
public:
    explicit NodeContext(const onnx::GraphProto& graph)
        : node_(graph.node(0)), outputs_(static_cast<std::size_t>(node_.output_size())) {
        for (const auto& input : graph.input())
            types_.emplace(input.name(), &input.type());
        for (const auto& value : graph.initializer())
            values_.emplace(value.name(), &value);
    }

    const onnx::AttributeProto* getAttribute(const std::string& name) const override {
        for (const auto& attribute : node_.attribute())
            if (attribute.name() == name)
                return &attribute;
        return nullptr;
    }
    std::size_t getNumInputs() const override { return static_cast<std::size_t>(node_.input_size()); }
    const onnx::TypeProto* getInputType(std::size_t i) const override { return find(types_, i); }
    const onnx::TensorProto* getInputData(std::size_t i) const override { return find(values_, i); }
    std::size_t getNumOutputs() const override { return outputs_.size(); }
    onnx::TypeProto* getOutputType(std::size_t i) override { return &outputs_.at(i); }
    onnx::GraphInferencer* getGraphAttributeInferencer(const std::string&) override { return nullptr; }
    const onnx::SparseTensorProto* getInputSparseData(std::size_t) const override { return nullptr; }
    const onnx::TensorShapeProto* getSymbolicInput(std::size_t) const override { return nullptr; }

private:
    template <class T>
    const T* find(const std::unordered_map<std::string, const T*>& map, std::size_t i) const {
        if (i >= getNumInputs())
            return nullptr;
        const auto it = map.find(node_.input(static_cast<int>(i)));
        return it == map.end() ? nullptr : it->second;
    }

    const onnx::NodeProto& node_;
    std::unordered_map<std::string, const onnx::TypeProto*> types_;
    std::unordered_map<std::string, const onnx::TensorProto*> values_;
    std::vector<onnx::TypeProto> outputs_;
};

onnx::GraphProto answer(const onnx::ModelProto& question) {
    onnx::GraphProto reply;
    reply.set_name("the question was not understood");
    if (question.graph().node_size() != 1 || question.opset_import_size() != 1)
        return reply;
    const onnx::NodeProto& node = question.graph().node(0);
    try {
        const onnx::OpSchema* schema = onnx::OpSchemaRegistry::Schema(
            node.op_type(), static_cast<int>(question.opset_import(0).version()),
            question.opset_import(0).domain());
        if (!schema)
            return reply;
        schema->Verify(node);
        NodeContext context(question.graph());
        schema->GetTypeAndShapeInferenceFunction()(context);
        for (int i = 0; i < node.output_size(); ++i)
            *reply.add_output()->mutable_type() = *context.getOutputType(static_cast<std::size_t>(i));
        reply.clear_name();
    } catch (const std::exception& e) {
        reply.Clear();
        reply.set_name(std::string(e.what()).substr(0, 1000));
    } catch (...) {
        reply.Clear();
        reply.set_name("the operator's definition refused it");
    }
    return reply;
}

bool receive(char* bytes, std::size_t size) {
    while (size > 0) {
        const ssize_t got = ::read(STDIN_FILENO, bytes, size);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool send(const std::string& bytes) {
    std::size_t sent = 0;
    while (sent < bytes.size()) {
        const ssize_t now = ::send(STDIN_FILENO, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (now < 0 && errno == EINTR)
            continue;
        if (now <= 0)
            return false;
        sent += static_cast<std::size_t>(now);
    }
    return true;
}

void limit(__rlimit_resource resource, rlim_t most) {
    const rlimit both{most, most};
    ::setrlimit(resource, &both);
}

} // namespace

int main() {
    limit(RLIMIT_CORE, 0);
#ifndef __SANITIZE_ADDRESS__ // the address sanitizer reserves terabytes of address space
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    std::uint32_t size = 0;
    char head[sizeof size];
    while (receive(head, sizeof head)) {
        std::memcpy(&size, head, sizeof size);
        constexpr std::uint32_t largest = 64 << 20;
        if (size > largest)
            return 1;
        std::string content(size, '\0');
        onnx::ModelProto question;
        if (!receive(content.data(), size) || !question.ParseFromString(content))
            return 1;
        const std::string reply = answer(question).SerializeAsString();
        size = static_cast<std::uint32_t>(reply.size());
        std::string frame(sizeof size, '\0');
        std::memcpy(frame.data(), &size, sizeof size);
        if (!send(frame + reply))
            return 1;
    }
    return 0;
}
