// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/onnx_text.h"

#include "core/import/onnx_text_names.h"

#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/text_format.h>
#include <onnx/defs/parser.h>

#include <algorithm>
#include <exception>

namespace cutpoint {

namespace {

/// Keeps the first complaint.
class Complaints : public google::protobuf::io::ErrorCollector {
public:
    void AddError(int line, int, const std::string& message) override {
        if (text.empty()) {
            at = line + 1;
            text = message;
        }
    }
    int at = 0;
    std::string text;
};

bool isOwnSyntax(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && text[first] == '<';
}

/// The parser shows the place on lines of their own and ends with a full stop.
std::string onOneLine(std::string text) {
    while (!text.empty() && (text.back() == '\n' || text.back() == '.'))
        text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text;
}

} // namespace

bool isOnnxText(std::string_view text) {
    const std::string_view head = text.substr(0, 4096);
    const std::size_t first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return false;
    if (head[first] == '<')
        return head.find("ir_version") != std::string_view::npos && head.find("</") == std::string_view::npos;
    for (const std::string_view word : {"ir_version:", "opset_import {", "opset_import{", "producer_name:"})
        if (head.substr(first).starts_with(word))
            return true;
    return false;
}

Result<std::string> onnxOfText(std::string_view text, const std::string& file) {
    const auto refused = [&](int line, Sentence message) {
        return Issue{Severity::Error,
                     code::BadOnnx,
                     file,
                     line,
                     "",
                     std::move(message),
                     say("Save the model in ONNX's binary form: onnx.save(model, \"model.onnx\").")};
    };
    constexpr std::size_t largest = 64U << 20;
    if (text.size() > largest)
        return refused(0, say("ONNX in text form is read up to 64 MiB."));
    onnx::ModelProto model;
    try {
        if (isOwnSyntax(text)) {
            const PlainOnnxText plain = plainOnnxText(text);
            onnx::OnnxParser parser(plain.text.c_str());
            const auto status = parser.Parse(model);
            if (!status.IsOK())
                return refused(0, say("ONNX's text cannot be read: %1.", onOneLine(status.ErrorMessage())));
            restoreNames(model, plain);
        } else {
            google::protobuf::TextFormat::Parser parser;
            Complaints complaints;
            parser.RecordErrorsTo(&complaints);
            constexpr int deepest = 100;
            parser.SetRecursionLimit(deepest);
            if (!parser.ParseFromString(std::string(text), &model))
                return refused(complaints.at, say("ONNX's text cannot be read: %1.", complaints.text));
        }
        return model.SerializeAsString();
    } catch (const std::exception& e) {
        return refused(0, say("ONNX's text cannot be read: %1.", e.what()));
    }
}

} // namespace cutpoint
