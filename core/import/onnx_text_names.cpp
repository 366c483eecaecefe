// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_text_names.h"

#include <onnx/onnx_pb.h>

#include <algorithm>
#include <set>
#include <vector>

namespace cutpoint {

namespace {

bool isPlain(std::string_view name) {
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    return !name.empty() && isLetter(name[0]) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Walks over the text once; what a word means follows from the bracket around it and what stood before.
class Rewriting {
public:
    explicit Rewriting(std::string_view text) : in_(text) {}

    PlainOnnxText run() {
        while (at_ < in_.size())
            step();
        return std::move(out_);
    }

private:
    enum class Place { Top, Body, Data, Signature, Attributes, Numbers };

    Place place() const { return places_.empty() ? Place::Top : places_.back(); }

    /// In a node's or graph's list of tensors, or left of a node's sign of equality.
    bool wantsName() const { return place() == Place::Signature || (place() == Place::Body && !isRight_); }

    /// Behind a type among the declarations beside a graph's signature.
    bool declares() const {
        return place() == Place::Attributes &&
               (last_ == ']' || (last_ >= 'a' && last_ <= 'z') || (last_ >= '0' && last_ <= '9'));
    }

    void put(std::string_view text) {
        out_.text += text;
        last_ = text.back();
    }

    void putName(std::string_view name) {
        if (isPlain(name)) {
            tell(std::string(name));
            return;
        }
        std::string& plain = plainOf_[std::string(name)];
        if (plain.empty()) {
            plain = "cutpoint_name_" + std::to_string(plainOf_.size());
            out_.names[plain] = name;
        }
        tell(plain);
    }

    void tell(const std::string& plain) {
        if (!label_.empty() && place() == Place::Body && !isRight_)
            out_.labels[plain] = std::move(label_);
        label_.clear();
        put(plain);
    }

    void string() {
        std::string value;
        const std::size_t start = at_++;
        for (; at_ < in_.size() && in_[at_] != '"'; ++at_) {
            if (in_[at_] == '\\' && at_ + 1 < in_.size())
                ++at_;
            value += in_[at_];
        }
        at_ = std::min(at_ + 1, in_.size());
        if (!wantsName() && !declares() && place() != Place::Top)
            put(in_.substr(start, at_ - start));
        else if (!value.empty())
            putName(value);
    }

    void word() {
        constexpr std::string_view ends = " \t\r\n,()<>[]{}=\"";
        const std::size_t end = std::min(in_.find_first_of(ends, at_), in_.size());
        const std::string_view word = in_.substr(at_, end - at_);
        at_ = end;
        if (wantsName() || (declares() && !isPlain(word)))
            putName(word);
        else
            put(word);
    }

    void open(char c) {
        Place inside = Place::Numbers;
        if (c == '(')
            inside = Place::Signature;
        else if (c == '<')
            inside = Place::Attributes;
        else if (c == '{')
            inside = last_ == ')' || last_ == '>' ? Place::Body : Place::Data;
        put(std::string_view(&c, 1));
        places_.push_back(inside);
        rights_.push_back(isRight_);
        isRight_ = false;
    }

    void close(char c) {
        put(std::string_view(&c, 1));
        if (places_.empty())
            return;
        places_.pop_back();
        isRight_ = rights_.back();
        rights_.pop_back();
        if (c == ')' && place() == Place::Body)
            isRight_ = false; // the inputs end a node
    }

    void step() {
        const char c = in_[at_];
        if (isBlank(c)) {
            out_.text += c;
            ++at_;
        } else if (c == '#') {
            at_ = std::min(in_.find('\n', at_), in_.size());
        } else if (c == '"') {
            string();
        } else if (c == '[' && place() == Place::Body && !isRight_) {
            const std::size_t end = std::min(in_.find(']', at_), in_.size());
            label_ = in_.substr(at_ + 1, end - at_ - 1);
            std::erase(label_, '"');
            at_ = std::min(end + 1, in_.size());
        } else if (c == '=' && at_ + 1 < in_.size() && in_[at_ + 1] == '>') {
            put("=>");
            at_ += 2;
            last_ = '=';
        } else if (c == '(' || c == '<' || c == '[' || c == '{') {
            ++at_;
            open(c);
        } else if (c == ')' || c == '>' || c == ']' || c == '}') {
            ++at_;
            close(c);
        } else if (c == '=' || c == ',') {
            ++at_;
            put(std::string_view(&c, 1));
            if (c == '=' && place() == Place::Body)
                isRight_ = true;
        } else {
            word();
        }
    }

    std::string_view in_;
    std::size_t at_ = 0;
    PlainOnnxText out_;
    std::map<std::string, std::string> plainOf_;
    std::vector<Place> places_;
    std::vector<char> rights_; ///< isRight_ outside of each bracket
    bool isRight_ = false;     ///< past the sign of equality of a node
    char last_ = '\0';
    std::string label_;
};

class Restoring {
public:
    explicit Restoring(const PlainOnnxText& plain) : plain_(plain) {}

    void node(onnx::NodeProto& node) const {
        if (node.output_size() > 0 && node.name().empty())
            if (const auto label = plain_.labels.find(node.output(0)); label != plain_.labels.end())
                node.set_name(label->second);
        for (std::string& name : *node.mutable_input())
            restore(name);
        for (std::string& name : *node.mutable_output())
            restore(name);
        for (auto& attribute : *node.mutable_attribute())
            if (attribute.has_g())
                graph(*attribute.mutable_g());
    }

    void graph(onnx::GraphProto& graph) const {
        std::set<std::string> known;
        for (auto* list : {graph.mutable_input(), graph.mutable_output(), graph.mutable_value_info()})
            for (auto& value : *list)
                restore(*value.mutable_name());
        for (const auto& value : graph.input())
            known.insert(value.name());
        for (auto& weight : *graph.mutable_initializer()) {
            restore(*weight.mutable_name());
            known.insert(weight.name());
        }
        for (auto& each : *graph.mutable_node()) {
            node(each);
            known.insert(each.output().begin(), each.output().end());
        }
        for (const auto& value : graph.value_info()) {
            if (known.contains(value.name()) || !value.type().has_tensor_type())
                continue;
            auto& weight = *graph.add_initializer();
            weight.set_name(value.name());
            weight.set_data_type(value.type().tensor_type().elem_type());
            for (const auto& axis : value.type().tensor_type().shape().dim())
                weight.add_dims(axis.dim_value());
        }
    }

    void restore(std::string& name) const {
        if (const auto found = plain_.names.find(name); found != plain_.names.end())
            name = found->second;
    }

private:
    const PlainOnnxText& plain_;
};

} // namespace

PlainOnnxText plainOnnxText(std::string_view text) {
    return Rewriting(text).run();
}

void restoreNames(onnx::ModelProto& model, const PlainOnnxText& plain) {
    const Restoring restoring(plain);
    restoring.graph(*model.mutable_graph());
    restoring.restore(*model.mutable_graph()->mutable_name());
    for (auto& function : *model.mutable_functions()) {
        for (std::string& name : *function.mutable_input())
            restoring.restore(name);
        for (std::string& name : *function.mutable_output())
            restoring.restore(name);
        for (auto& node : *function.mutable_node())
            restoring.node(node);
    }
}

} // namespace cutpoint
