// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/sentence_message.h"

#include "core/model/printable_text.h"
#include "proto/cutpoint_sentence.pb.h"

#include <algorithm>

namespace cutpoint {
namespace {

/// A pattern that names a place twice doubles what stands there: only a bound on the whole text keeps a
/// stranger's nest of sentences from filling the memory.
constexpr double longest = 20000;
constexpr int deepest = 6, mostArguments = 9;
constexpr std::size_t longestQuantity = 32;

struct ArgumentWriter {
    sentence::v1::Argument& to;

    void operator()(const std::string& text) const { to.set_text(validUtf8(text)); }
    void operator()(long long number) const { to.set_number(number); }
    void operator()(double number) const { to.set_figure(number); }
    void operator()(Seconds time) const { to.set_seconds(time.value); }
    void operator()(Bytes size) const { to.set_bytes(size.value); }
    void operator()(BitsPerSecond rate) const { to.set_bits_per_second(rate.value); }
    void operator()(const std::shared_ptr<const Sentence>& within) const {
        *to.mutable_sentence() = messageOf(*within);
    }
};

/// Of the English text, at most; above `longest` when it cannot be told.
double lengthOf(const sentence::v1::Sentence& message, int depth) {
    if (depth > deepest || message.arguments_size() > mostArguments)
        return 2 * longest;
    const std::string& pattern = message.pattern();
    auto length = static_cast<double>(pattern.size());
    for (int i = 0; i < message.arguments_size(); ++i) {
        const auto& argument = message.arguments(i);
        using Value = sentence::v1::Argument::ValueCase;
        if (argument.value_case() == Value::VALUE_NOT_SET) // of a kind that a newer process knows
            return 2 * longest;
        const double one = argument.value_case() == Value::kSentence
                               ? lengthOf(argument.sentence(), depth + 1)
                               : static_cast<double>(std::max(longestQuantity, argument.text().size()));
        const std::string place = "%" + std::to_string(i + 1);
        for (auto at = pattern.find(place); at != std::string::npos; at = pattern.find(place, at + 1))
            length += one;
    }
    return length;
}

Sentence read(const sentence::v1::Sentence& message);

Argument read(const sentence::v1::Argument& argument) {
    using Value = sentence::v1::Argument::ValueCase;
    switch (argument.value_case()) {
    case Value::kNumber:
        return static_cast<long long>(argument.number());
    case Value::kFigure:
        return argument.figure();
    case Value::kSeconds:
        return Seconds(argument.seconds());
    case Value::kBytes:
        return Bytes(argument.bytes());
    case Value::kBitsPerSecond:
        return BitsPerSecond(argument.bits_per_second());
    case Value::kSentence:
        return std::make_shared<const Sentence>(read(argument.sentence()));
    case Value::kText:
    case Value::VALUE_NOT_SET:
        break;
    }
    return argument.text();
}

Sentence read(const sentence::v1::Sentence& message) {
    std::vector<Argument> arguments;
    for (const auto& argument : message.arguments())
        arguments.push_back(read(argument));
    return {message.pattern(), std::move(arguments)};
}

} // namespace

sentence::v1::Sentence messageOf(const Sentence& sentence) {
    sentence::v1::Sentence message;
    message.set_pattern(validUtf8(sentence.pattern()));
    for (const Argument& argument : sentence.arguments())
        std::visit(ArgumentWriter{*message.add_arguments()}, argument);
    return message;
}

Sentence sentenceOf(const sentence::v1::Sentence& message, const std::string& english) {
    if (message.pattern().empty() || lengthOf(message, 0) > longest)
        return english;
    return read(message);
}

} // namespace cutpoint
