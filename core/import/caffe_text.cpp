// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/caffe_text.h"

#include <google/protobuf/io/tokenizer.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/text_format.h>

#include <algorithm>
#include <cctype>
#include <climits>
#include <map>
#include <optional>

namespace cutpoint {
namespace {

using google::protobuf::TextFormat;

/// Keeps the first error.
class FirstError : public google::protobuf::io::ErrorCollector {
public:
    void AddError(int line, int, const std::string& message) override {
        if (message_.empty()) {
            line_ = line + 1;
            message_ = message;
        }
    }
    Issue issue() const {
        return {Severity::Error,
                code::BadSyntax,
                "",
                line_,
                "",
                message_.empty() ? say("The text cannot be read here: it is not a prototxt.")
                                 : say("The text cannot be read here: %1", message_),
                say("Correct this line; every { needs its }.")};
    }

private:
    int line_ = 0;
    std::string message_;
};

/// The parser skips what it does not know, so a layer swallowed by an unclosed brace would only surface at
/// the end of the file. This finds the brace itself.
std::optional<Issue> findBraceFault(std::string_view text) {
    struct Open {
        int line;
        std::string word;
    };
    std::vector<Open> open;
    std::string word;
    int line = 1;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '#') {
            i = std::min(text.find('\n', i), text.size()) - 1;
        } else if (c == '"' || c == '\'') {
            // A string ends on its line; an open one is left to the parser.
            while (++i < text.size() && text[i] != c && text[i] != '\n')
                i += text[i] == '\\' ? 1 : 0;
            if (i < text.size() && text[i] == '\n')
                --i;
            word.clear();
        } else if (c == '\n') {
            ++line;
        } else if (c == '{') {
            const bool layer = word == "layer" || word == "layers";
            if (layer && !open.empty()) {
                if (word == "layer" && open.back().word == "layers")
                    return Issue{Severity::Error,
                                 code::OldFormat,
                                 "",
                                 line,
                                 "",
                                 say("A layer inside layers { } is Caffe's oldest format."),
                                 say("Convert the file with Caffe's upgrade_net_proto_text.")};
                return Issue{Severity::Error,
                             code::MissingBrace,
                             "",
                             open.back().line,
                             "",
                             say("The { after %1 is still open when the next layer begins on line %2.",
                                 open.back().word, line),
                             say("Close it with } before line %1.", line)};
            }
            open.push_back({line, word});
            word.clear();
            constexpr std::size_t deepest = 64;
            if (open.size() > deepest)
                return Issue{Severity::Error,
                             code::BadSyntax,
                             "",
                             line,
                             "",
                             say("Braces are nested too deeply."),
                             say("Give a Caffe deploy prototxt.")};
        } else if (c == '}') {
            if (open.empty())
                return Issue{Severity::Error,
                             code::MissingBrace,
                             "",
                             line,
                             "",
                             say("This } closes nothing."),
                             say("Remove it, or add the { it belongs to.")};
            open.pop_back();
            word.clear();
        } else if (std::isalnum(static_cast<unsigned char>(c)) || c == '_') {
            if (i > 0 && !std::isalnum(static_cast<unsigned char>(text[i - 1])) && text[i - 1] != '_')
                word.clear();
            if (word.size() < 64)
                word += c;
        }
    }
    if (open.empty())
        return std::nullopt;
    return Issue{Severity::Error,
                 code::MissingBrace,
                 "",
                 open.back().line,
                 "",
                 say("The { after %1 is never closed.", open.back().word),
                 say("Close it with }.")};
}

bool meets(const caffe::NetStateRule& rule) {
    // Inference runs in phase TEST at level 0 without stages.
    return (!rule.has_phase() || rule.phase() == caffe::TEST) &&
           (!rule.has_min_level() || rule.min_level() <= 0) &&
           (!rule.has_max_level() || rule.max_level() >= 0) && rule.stage().empty();
}

bool takesPart(const caffe::LayerParameter& layer) {
    if (layer.has_phase() && layer.phase() != caffe::TEST)
        return false;
    if (!layer.include().empty())
        return std::any_of(layer.include().begin(), layer.include().end(), meets);
    return std::none_of(layer.exclude().begin(), layer.exclude().end(), meets);
}

std::string modernType(caffe::V1LayerParameter::LayerType type) {
    static const std::map<std::string, std::string> names{{"ABSVAL", "AbsVal"},
                                                          {"ARGMAX", "ArgMax"},
                                                          {"BNLL", "BNLL"},
                                                          {"RELU", "ReLU"},
                                                          {"PRELU", "PReLU"},
                                                          {"LRN", "LRN"},
                                                          {"MVN", "MVN"},
                                                          {"BN", "BN"},
                                                          {"TANH", "TanH"},
                                                          {"HDF5_DATA", "HDF5Data"},
                                                          {"HDF5_OUTPUT", "HDF5Output"},
                                                          {"IM2COL", "Im2col"},
                                                          {"SOFTMAX_LOSS", "SoftmaxWithLoss"}};
    const std::string& word = caffe::V1LayerParameter::LayerType_Name(type);
    if (const auto it = names.find(word); it != names.end())
        return it->second;
    std::string made;
    bool start = true;
    for (char c : word) {
        if (c == '_')
            start = true;
        else {
            made += start ? c : static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            start = false;
        }
    }
    return made;
}

} // namespace

Result<CaffeNet> readCaffeText(std::string_view content) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    if (content.size() > INT_MAX)
        return Issue{Severity::Error,
                     code::TooLarge,
                     "",
                     0,
                     "",
                     say("The text is larger than 2 GiB."),
                     say("Give the deploy prototxt, not the weights.")};
    if (auto fault = findBraceFault(content))
        return *fault;
    caffe::NetParameter net;
    FirstError error;
    TextFormat::ParseInfoTree places;
    TextFormat::Parser parser;
    parser.AllowUnknownField(true);
    parser.SetRecursionLimit(100);
    parser.RecordErrorsTo(&error);
    parser.WriteLocationsTo(&places);
    google::protobuf::io::ArrayInputStream stream(content.data(), static_cast<int>(content.size()));
    if (!parser.Parse(&stream, &net))
        return error.issue();

    CaffeNet read;
    read.name = net.name();
    read.inputs.assign(net.input().begin(), net.input().end());
    read.inputShapes.assign(net.input_shape().begin(), net.input_shape().end());
    for (int i = 0; i + 3 < net.input_dim_size(); i += 4) {
        caffe::BlobShape& shape = read.inputShapes.emplace_back();
        for (int k = i; k < i + 4; ++k)
            shape.add_dim(net.input_dim(k));
    }
    const auto lineOf = [&places](const char* field, int index) {
        return places.GetLocation(caffe::NetParameter::descriptor()->FindFieldByName(field), index).line + 1;
    };
    for (int i = 0; i < net.input_size(); ++i)
        read.inputLines.push_back(lineOf("input", i));
    for (int i = 0; i < net.layers_size(); ++i) {
        caffe::V1LayerParameter old = net.layers(i);
        const std::string type = modernType(old.type());
        old.clear_type();
        CaffeNet::Entry& entry = read.layers.emplace_back();
        entry.line = lineOf("layers", i);
        if (!entry.layer.ParseFromString(old.SerializeAsString()))
            return Issue{Severity::Error,
                         code::BadSyntax,
                         "",
                         entry.line,
                         old.name(),
                         say("The layer cannot be read."),
                         say("Write it in the form layer { type: \"...\" }.")};
        entry.layer.set_type(type);
    }
    for (int i = 0; i < net.layer_size(); ++i)
        read.layers.push_back({net.layer(i), lineOf("layer", i)});
    std::stable_sort(read.layers.begin(), read.layers.end(),
                     [](const auto& a, const auto& b) { return a.line < b.line; });
    std::erase_if(read.layers, [](const auto& entry) { return !takesPart(entry.layer); });
    return read;
}

} // namespace cutpoint
