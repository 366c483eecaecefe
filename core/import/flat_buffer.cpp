// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/flat_buffer.h"

namespace cutpoint {

namespace {

/// Little-endian, as FlatBuffers are on every machine; 0 beyond the end.
template <class Number>
Number numberAt(std::string_view bytes, std::size_t position) {
    if (position > bytes.size() || bytes.size() - position < sizeof(Number))
        return 0;
    std::uint64_t value = 0;
    for (std::size_t k = 0; k < sizeof(Number); ++k)
        value |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[position + k])) << (8 * k);
    return static_cast<Number>(value);
}

/// Where the offset at `position` leads; 0 when it leads nowhere.
std::size_t followed(std::string_view bytes, std::size_t position) {
    const auto offset = numberAt<std::uint32_t>(bytes, position);
    const std::size_t target = position + offset;
    return offset != 0 && target < bytes.size() ? target : 0;
}

} // namespace

FlatTable FlatTable::root(std::string_view bytes) {
    const std::size_t position = followed(bytes, 0);
    return position == 0 ? FlatTable() : at(bytes, position);
}

FlatTable FlatTable::at(std::string_view bytes, std::size_t position) {
    constexpr std::size_t header = 4;
    if (position > bytes.size() || bytes.size() - position < header)
        return {};
    const auto back = numberAt<std::int32_t>(bytes, position);
    const auto vtable = static_cast<std::int64_t>(position) - back;
    if (vtable < 0 || vtable > static_cast<std::int64_t>(bytes.size()) - static_cast<std::int64_t>(header))
        return {};
    FlatTable table;
    table.vtable_ = static_cast<std::size_t>(vtable);
    table.vtableSize_ = numberAt<std::uint16_t>(bytes, table.vtable_);
    if (table.vtableSize_ < header || table.vtableSize_ > bytes.size() - table.vtable_)
        return {};
    table.bytes_ = bytes;
    table.position_ = position;
    return table;
}

std::size_t FlatTable::placeOf(std::size_t field, std::size_t size) const {
    const std::size_t entry = 4 + 2 * field;
    if (!isThere() || entry + 2 > vtableSize_)
        return 0;
    const auto offset = numberAt<std::uint16_t>(bytes_, vtable_ + entry);
    const std::size_t place = position_ + offset;
    return offset != 0 && place <= bytes_.size() && bytes_.size() - place >= size ? place : 0;
}

std::size_t FlatTable::targetOf(std::size_t field) const {
    const std::size_t place = placeOf(field, sizeof(std::uint32_t));
    return place == 0 ? 0 : followed(bytes_, place);
}

template <class Number>
Number FlatTable::number(std::size_t field, Number otherwise) const {
    const std::size_t place = placeOf(field, sizeof(Number));
    return place == 0 ? otherwise : numberAt<Number>(bytes_, place);
}

std::int8_t FlatTable::int8(std::size_t field, std::int8_t otherwise) const {
    return number<std::int8_t>(field, otherwise);
}

std::int32_t FlatTable::int32(std::size_t field, std::int32_t otherwise) const {
    return number<std::int32_t>(field, otherwise);
}

std::uint32_t FlatTable::uint32(std::size_t field, std::uint32_t otherwise) const {
    return number<std::uint32_t>(field, otherwise);
}

std::uint64_t FlatTable::uint64(std::size_t field, std::uint64_t otherwise) const {
    return number<std::uint64_t>(field, otherwise);
}

FlatTable FlatTable::table(std::size_t field) const {
    const std::size_t target = targetOf(field);
    return target == 0 ? FlatTable() : at(bytes_, target);
}

std::size_t FlatTable::length(std::size_t field) const {
    const std::size_t target = targetOf(field);
    return target == 0 ? 0 : numberAt<std::uint32_t>(bytes_, target);
}

FlatTables FlatTable::tables(std::size_t field) const {
    FlatTables tables;
    const std::size_t target = targetOf(field);
    if (target == 0)
        return tables;
    const std::size_t first = target + sizeof(std::uint32_t), count = length(field);
    if (first > bytes_.size() || count > (bytes_.size() - first) / sizeof(std::uint32_t))
        return tables;
    tables.bytes_ = bytes_;
    tables.first_ = first;
    tables.count_ = count;
    return tables;
}

FlatTable FlatTables::at(std::size_t index) const {
    const std::size_t target = followed(bytes_, first_ + index * sizeof(std::uint32_t));
    return target == 0 ? FlatTable() : FlatTable::at(bytes_, target);
}

std::string FlatTable::text(std::size_t field) const {
    const std::size_t target = targetOf(field), size = length(field);
    const std::size_t first = target + sizeof(std::uint32_t);
    if (target == 0 || first > bytes_.size() || size > bytes_.size() - first)
        return {};
    return std::string(bytes_.substr(first, size));
}

std::optional<std::vector<std::int32_t>> FlatTable::int32s(std::size_t field, std::size_t most) const {
    const std::size_t target = targetOf(field), count = length(field);
    const std::size_t first = target + sizeof(std::uint32_t);
    std::vector<std::int32_t> numbers;
    if (target == 0)
        return numbers;
    if (count > most || first > bytes_.size() || count > (bytes_.size() - first) / sizeof(std::int32_t))
        return std::nullopt;
    for (std::size_t k = 0; k < count; ++k)
        numbers.push_back(numberAt<std::int32_t>(bytes_, first + k * sizeof(std::int32_t)));
    return numbers;
}

} // namespace cutpoint
