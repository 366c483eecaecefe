// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cutpoint {

/// Goes through the elements of an XML document, one at a time and without building a tree. Of XML what
/// machines write: elements, attributes, texts, comments, CDATA and the five named entities. A document type
/// is an error, because of what can be declared in it. O(n).
class XmlReader {
public:
    enum class Event { Start, End, Text, EndOfFile, Error };
    explicit XmlReader(std::string_view text) : text_(text) {}

    /// Goes to the next event. Texts of blanks alone are passed over; an empty element starts and ends.
    Event next();
    /// Of an element that starts or ends.
    const std::string& name() const { return name_; }
    /// Of an element that starts; empty when it has none of that name.
    std::string attribute(std::string_view name) const;
    /// All of an element that starts, in the order of the text.
    const std::vector<std::pair<std::string, std::string>>& attributes() const { return attributes_; }
    const std::string& text() const { return value_; }
    /// How many elements are open, a starting one included.
    std::size_t depth() const { return open_.size(); }
    /// 1-based, of where reading has come to.
    int line() const;

private:
    Event element();
    Event fail();
    std::string_view word();
    void skipBlanks();
    std::string plain(std::string_view raw) const;

    std::string_view text_;
    std::size_t at_ = 0;
    std::string name_, value_;
    std::vector<std::pair<std::string, std::string>> attributes_;
    std::vector<std::string> open_;
    bool endsAtOnce_ = false, failed_ = false;
};

} // namespace cutpoint
