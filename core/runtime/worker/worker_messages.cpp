// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_messages.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace cutpoint {
namespace {

constexpr std::size_t kLongestText = 65536;
constexpr std::size_t kAlignment = 64;
constexpr std::size_t kLargestLayout = std::size_t{1} << 40;
constexpr std::size_t kMostArguments = 16;

/// Both sides run on one machine, so numbers keep its byte order.
class Writer {
public:
    template <class Number>
    Writer& number(Number value) {
        bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
        return *this;
    }
    Writer& text(std::string_view text) {
        text = text.substr(0, kLongestText);
        number(static_cast<std::uint32_t>(text.size()));
        bytes_ += text;
        return *this;
    }
    Writer& shape(const Shape& shape) {
        number(static_cast<std::uint32_t>(shape.size()));
        for (const std::int64_t size : shape)
            number(size);
        return *this;
    }
    Writer& specs(const std::vector<TensorSpec>& specs) {
        number(static_cast<std::uint32_t>(specs.size()));
        for (const TensorSpec& spec : specs)
            text(spec.name).number(static_cast<std::uint8_t>(spec.type)).shape(spec.shape);
        return *this;
    }
    std::string take() { return std::move(bytes_); }

private:
    std::string bytes_;
};

/// Once something is missing or out of its range, everything that follows is empty and done() false.
class Reader {
public:
    explicit Reader(std::string_view bytes) : left_(bytes) {}

    template <class Number>
    Number number() {
        Number value{};
        if (left_.size() < sizeof value) {
            fail();
            return value;
        }
        std::memcpy(&value, left_.data(), sizeof value);
        left_.remove_prefix(sizeof value);
        return value;
    }
    std::size_t count(std::size_t most) {
        const auto value = number<std::uint32_t>();
        // Each element takes at least a byte, so that a huge count is found before anything is reserved.
        if (value > most || value > left_.size()) {
            fail();
            return 0;
        }
        return value;
    }
    std::string text() {
        const std::size_t size = count(kLongestText);
        std::string value(left_.substr(0, size));
        left_.remove_prefix(size);
        return value;
    }
    double seconds() {
        const auto value = number<double>();
        if (!(std::isfinite(value) && value >= 0))
            fail();
        return value;
    }
    Shape shape() {
        Shape shape(count(highestRank));
        for (std::int64_t& size : shape)
            if ((size = number<std::int64_t>()) < -1)
                fail();
        return shape;
    }
    std::vector<TensorSpec> specs() {
        std::vector<TensorSpec> specs;
        for (std::size_t left = count(mostTensors); left > 0 && ok_; --left) {
            TensorSpec spec;
            spec.name = text();
            const auto type = number<std::uint8_t>();
            if (type > static_cast<std::uint8_t>(TensorType::Fp64))
                fail();
            else
                spec.type = static_cast<TensorType>(type);
            spec.shape = shape();
            specs.push_back(std::move(spec));
        }
        return specs;
    }
    bool ok() const { return ok_; }
    void fail() {
        ok_ = false;
        left_ = {};
    }
    /// Everything was there, and nothing more.
    bool done() const { return ok_ && left_.empty(); }

private:
    std::string_view left_;
    bool ok_ = true;
};

template <class Value>
std::optional<Value> whole(const Reader& reader, Value value) {
    return reader.done() ? std::optional<Value>(std::move(value)) : std::nullopt;
}

void writeSentence(Writer& writer, const Sentence& sentence) {
    writer.text(sentence.pattern());
    const std::size_t count = std::min(sentence.arguments().size(), kMostArguments);
    writer.number(static_cast<std::uint32_t>(count));
    for (std::size_t i = 0; i < count; ++i)
        writer.text(argumentText(sentence.arguments()[i]));
}

Sentence readSentence(Reader& reader) {
    const std::string pattern = reader.text();
    std::vector<Argument> arguments;
    for (std::size_t left = reader.count(kMostArguments); left > 0 && reader.ok(); --left)
        arguments.emplace_back(reader.text());
    return Sentence(pattern, std::move(arguments));
}

} // namespace

std::string encode(const LoadRequest& request) {
    return Writer().number(request.modelBytes).take();
}

std::optional<LoadRequest> decodeLoadRequest(std::string_view body) {
    Reader reader(body);
    const LoadRequest request{reader.number<std::uint64_t>()};
    return whole(reader, request);
}

std::string encode(const RunRequest& request) {
    Writer writer;
    writer.number(static_cast<std::uint32_t>(request.shapes.size()));
    for (const Shape& shape : request.shapes)
        writer.shape(shape);
    return writer.number(request.inputBytes).number(request.answerBytes).number(request.repeats).take();
}

std::optional<RunRequest> decodeRunRequest(std::string_view body) {
    Reader reader(body);
    RunRequest request;
    for (std::size_t left = reader.count(mostTensors); left > 0 && reader.ok(); --left)
        request.shapes.push_back(reader.shape());
    request.inputBytes = reader.number<std::uint64_t>();
    request.answerBytes = reader.number<std::uint64_t>();
    request.repeats = reader.number<std::uint32_t>();
    if (std::max(request.inputBytes, request.answerBytes) > kLargestLayout)
        reader.fail();
    return whole(reader, std::move(request));
}

std::string encode(const LoadedModel& model) {
    return Writer().text(model.description).specs(model.inputs).specs(model.outputs).take();
}

std::optional<LoadedModel> decodeLoadedModel(std::string_view body) {
    Reader reader(body);
    LoadedModel model;
    model.description = reader.text();
    model.inputs = reader.specs();
    model.outputs = reader.specs();
    return whole(reader, std::move(model));
}

std::string encode(const RunReport& report) {
    return Writer().specs(report.answers).number(report.own.value).take();
}

std::optional<RunReport> decodeRunReport(std::string_view body) {
    Reader reader(body);
    RunReport report;
    report.answers = reader.specs();
    report.own = Seconds(reader.seconds());
    return whole(reader, std::move(report));
}

std::string encode(const EngineProfile& profile) {
    Writer writer;
    writer.number(profile.whole.value).number(profile.wholeSpread.value);
    writer.number(static_cast<std::uint32_t>(profile.nodes.size()));
    for (const NodeTime& node : profile.nodes)
        writer.text(node.node).number(node.median.value).number(node.spread.value);
    return writer.take();
}

std::optional<EngineProfile> decodeEngineProfile(std::string_view body) {
    Reader reader(body);
    EngineProfile profile;
    profile.whole = Seconds(reader.seconds());
    profile.wholeSpread = Seconds(reader.seconds());
    for (std::size_t left = reader.count(longestWorkerBody); left > 0 && reader.ok(); --left) {
        NodeTime node;
        node.node = reader.text();
        node.median = Seconds(reader.seconds());
        node.spread = Seconds(reader.seconds());
        profile.nodes.push_back(std::move(node));
    }
    return whole(reader, std::move(profile));
}

std::string encode(const Issue& issue) {
    Writer writer;
    writer.text(issue.code).text(issue.node);
    writeSentence(writer, issue.message);
    writeSentence(writer, issue.fix);
    return writer.take();
}

std::optional<Issue> decodeIssue(std::string_view body) {
    Reader reader(body);
    Issue issue;
    issue.code = IssueCode(reader.text());
    issue.node = reader.text();
    issue.message = readSentence(reader);
    issue.fix = readSentence(reader);
    return whole(reader, std::move(issue));
}

std::optional<TensorLayout> layoutOf(const std::vector<TensorSpec>& specs) {
    TensorLayout layout;
    for (const TensorSpec& spec : specs) {
        const auto bytes = bytesOf(spec);
        if (!bytes || static_cast<std::uint64_t>(*bytes) > kLargestLayout - layout.bytes)
            return std::nullopt;
        layout.offsets.push_back(layout.bytes);
        layout.bytes += (static_cast<std::size_t>(*bytes) + kAlignment - 1) / kAlignment * kAlignment;
        if (layout.bytes > kLargestLayout)
            return std::nullopt;
    }
    return layout;
}

} // namespace cutpoint
