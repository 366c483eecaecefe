// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Writes FlatBuffers by a published schema: tables whose fields go by their index. Every table has a vtable
/// of its own, and what a table points to follows it.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace cutpoint::test {

struct FlatNode;
using FlatNodes = std::vector<FlatNode>;
struct FlatValue {
    std::variant<std::int8_t, std::int32_t, std::uint64_t, std::string, std::vector<std::int32_t>, FlatNodes,
                 std::shared_ptr<FlatNode>>
        value;
};

/// A table: values by field.
struct FlatNode {
    std::map<std::size_t, FlatValue> fields;

    FlatNode& set(std::size_t field, std::int8_t value) { return put(field, {value}); }
    FlatNode& set(std::size_t field, int value) { return put(field, {static_cast<std::int32_t>(value)}); }
    FlatNode& set(std::size_t field, std::uint64_t value) { return put(field, {value}); }
    FlatNode& set(std::size_t field, std::string value) { return put(field, {std::move(value)}); }
    FlatNode& set(std::size_t field, const char* value) { return put(field, {std::string(value)}); }
    FlatNode& set(std::size_t field, std::vector<std::int32_t> value) {
        return put(field, {std::move(value)});
    }
    FlatNode& set(std::size_t field, FlatNodes value) { return put(field, {std::move(value)}); }
    FlatNode& set(std::size_t field, const FlatNode& value) {
        return put(field, {std::make_shared<FlatNode>(value)});
    }

private:
    FlatNode& put(std::size_t field, FlatValue value) {
        fields[field] = std::move(value);
        return *this;
    }
};

class FlatBufferMaker {
public:
    /// A file with that root and identifier.
    static std::string file(const FlatNode& root, std::string_view identifier) {
        FlatBufferMaker maker;
        maker.append(std::uint32_t{0});
        maker.bytes_ += identifier;
        maker.patch(0, maker.table(root));
        return maker.bytes_;
    }

private:
    template <class Number>
    void append(Number value) {
        for (std::size_t k = 0; k < sizeof(Number); ++k)
            bytes_ += static_cast<char>((static_cast<std::uint64_t>(value) >> (8 * k)) & 0xff);
    }
    void align(std::size_t to) {
        while (bytes_.size() % to != 0)
            bytes_ += '\0';
    }
    template <class Number>
    void overwrite(std::size_t at, Number value) {
        for (std::size_t k = 0; k < sizeof(Number); ++k)
            bytes_[at + k] = static_cast<char>((static_cast<std::uint64_t>(value) >> (8 * k)) & 0xff);
    }
    void patch(std::size_t at, std::size_t target) { overwrite(at, static_cast<std::uint32_t>(target - at)); }

    std::size_t table(const FlatNode& node) {
        const std::size_t count = node.fields.empty() ? 0 : node.fields.rbegin()->first + 1;
        align(8);
        const std::size_t vtable = bytes_.size();
        append(static_cast<std::uint16_t>(4 + 2 * count));
        append(std::uint16_t{0});
        for (std::size_t k = 0; k < count; ++k)
            append(std::uint16_t{0});
        align(8);
        const std::size_t start = bytes_.size();
        append(static_cast<std::int32_t>(start - vtable));
        std::map<std::size_t, std::size_t> places;
        for (const auto& [field, value] : node.fields) {
            align(std::holds_alternative<std::uint64_t>(value.value) ? 8 : 4);
            places[field] = bytes_.size();
            overwrite(vtable + 4 + 2 * field, static_cast<std::uint16_t>(bytes_.size() - start));
            if (const auto* byte = std::get_if<std::int8_t>(&value.value))
                append(*byte);
            else if (const auto* number = std::get_if<std::int32_t>(&value.value))
                append(*number);
            else if (const auto* large = std::get_if<std::uint64_t>(&value.value))
                append(*large);
            else
                append(std::uint32_t{0});
        }
        overwrite(vtable + 2, static_cast<std::uint16_t>(bytes_.size() - start));
        for (const auto& [field, value] : node.fields)
            if (const std::size_t target = child(value); target > 0)
                patch(places[field], target);
        return start;
    }

    std::size_t child(const FlatValue& value) {
        align(4);
        if (const auto* text = std::get_if<std::string>(&value.value)) {
            const std::size_t start = bytes_.size();
            append(static_cast<std::uint32_t>(text->size()));
            bytes_ += *text;
            bytes_ += '\0';
            return start;
        }
        if (const auto* numbers = std::get_if<std::vector<std::int32_t>>(&value.value)) {
            const std::size_t start = bytes_.size();
            append(static_cast<std::uint32_t>(numbers->size()));
            for (const std::int32_t number : *numbers)
                append(number);
            return start;
        }
        if (const auto* nodes = std::get_if<FlatNodes>(&value.value)) {
            const std::size_t start = bytes_.size();
            append(static_cast<std::uint32_t>(nodes->size()));
            for (std::size_t k = 0; k < nodes->size(); ++k)
                append(std::uint32_t{0});
            for (std::size_t k = 0; k < nodes->size(); ++k)
                patch(start + 4 + 4 * k, table((*nodes)[k]));
            return start;
        }
        if (const auto* node = std::get_if<std::shared_ptr<FlatNode>>(&value.value))
            return table(**node);
        return 0;
    }

    std::string bytes_;
};

} // namespace cutpoint::test
