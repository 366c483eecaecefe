// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reading FlatBuffers without a schema compiler: fields by their index. Every offset is checked, so that a
/// hostile file can at worst tell nonsense.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

class FlatTable;

/// The tables that a field lists.
class FlatTables {
public:
    std::size_t size() const { return count_; }
    /// An empty table when the offset leads out of the file.
    FlatTable at(std::size_t index) const;

private:
    friend class FlatTable;
    std::string_view bytes_;
    std::size_t first_ = 0, count_ = 0;
};

/// A table; one that is absent or damaged has no fields.
class FlatTable {
public:
    FlatTable() = default;
    /// The root table of a file.
    static FlatTable root(std::string_view bytes);

    bool isThere() const { return !bytes_.empty(); }
    std::int8_t int8(std::size_t field, std::int8_t otherwise = 0) const;
    std::int32_t int32(std::size_t field, std::int32_t otherwise = 0) const;
    std::uint32_t uint32(std::size_t field, std::uint32_t otherwise = 0) const;
    std::uint64_t uint64(std::size_t field, std::uint64_t otherwise = 0) const;
    FlatTable table(std::size_t field) const;
    FlatTables tables(std::size_t field) const;
    std::string text(std::size_t field) const;
    /// At most `most` numbers; nothing when there are more.
    std::optional<std::vector<std::int32_t>> int32s(std::size_t field, std::size_t most) const;
    /// Of a vector of any kind: how many elements it claims, whatever is there of them.
    std::size_t length(std::size_t field) const;

private:
    friend class FlatTables;
    static FlatTable at(std::string_view bytes, std::size_t position);
    /// Where a field's value lies; 0 for none.
    std::size_t placeOf(std::size_t field, std::size_t size) const;
    /// Where what a field points to lies; 0 for none.
    std::size_t targetOf(std::size_t field) const;
    template <class Number>
    Number number(std::size_t field, Number otherwise) const;

    std::string_view bytes_;
    std::size_t position_ = 0, vtable_ = 0, vtableSize_ = 0;
};

} // namespace cutpoint
