// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_reader.h"

#include <algorithm>

namespace cutpoint {

namespace {

bool isXmlBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

} // namespace

XmlReader::Event XmlReader::fail() {
    failed_ = true;
    return Event::Error;
}

int XmlReader::line() const {
    const auto end = text_.begin() + static_cast<std::ptrdiff_t>(std::min(at_, text_.size()));
    return 1 + static_cast<int>(std::count(text_.begin(), end, '\n'));
}

void XmlReader::skipBlanks() {
    while (at_ < text_.size() && isXmlBlank(text_[at_]))
        ++at_;
}

std::string_view XmlReader::word() {
    const std::size_t start = at_;
    while (at_ < text_.size() && !isXmlBlank(text_[at_]) && text_[at_] != '=' && text_[at_] != '>' &&
           text_[at_] != '/' && text_[at_] != '<')
        ++at_;
    return text_.substr(start, at_ - start);
}

std::string XmlReader::plain(std::string_view raw) const {
    std::string result;
    while (!raw.empty()) {
        const std::size_t mark = raw.find('&');
        result += raw.substr(0, mark);
        if (mark == std::string_view::npos)
            break;
        raw.remove_prefix(mark);
        bool known = false;
        for (const auto& [entity, character] : {std::pair<std::string_view, char>{"&lt;", '<'},
                                                {"&gt;", '>'},
                                                {"&amp;", '&'},
                                                {"&quot;", '"'},
                                                {"&apos;", '\''},
                                                {"&#10;", '\n'}})
            if (raw.starts_with(entity)) {
                result += character;
                raw.remove_prefix(entity.size());
                known = true;
                break;
            }
        if (!known) {
            result += raw.front();
            raw.remove_prefix(1);
        }
    }
    return result;
}

std::string XmlReader::attribute(std::string_view name) const {
    for (const auto& [key, value] : attributes_)
        if (key == name)
            return value;
    return {};
}

XmlReader::Event XmlReader::element() {
    ++at_; // <
    const bool closes = at_ < text_.size() && text_[at_] == '/';
    at_ += closes ? 1 : 0;
    name_ = std::string(word());
    if (name_.empty())
        return fail();
    attributes_.clear();
    if (closes) {
        skipBlanks();
        if (at_ >= text_.size() || text_[at_] != '>' || open_.empty() || open_.back() != name_)
            return fail();
        ++at_;
        open_.pop_back();
        return Event::End;
    }
    constexpr std::size_t mostOfOneElement = 1000, deepest = 256;
    for (skipBlanks(); at_ < text_.size() && text_[at_] != '>' && text_[at_] != '/'; skipBlanks()) {
        const std::string key(word());
        skipBlanks();
        if (key.empty() || at_ >= text_.size() || text_[at_] != '=' || attributes_.size() >= mostOfOneElement)
            return fail();
        ++at_;
        skipBlanks();
        if (at_ >= text_.size() || (text_[at_] != '"' && text_[at_] != '\''))
            return fail();
        const std::size_t end = text_.find(text_[at_], at_ + 1);
        if (end == std::string_view::npos)
            return fail();
        attributes_.emplace_back(key, plain(text_.substr(at_ + 1, end - at_ - 1)));
        at_ = end + 1;
    }
    if (at_ < text_.size() && text_[at_] == '/') {
        endsAtOnce_ = true;
        ++at_;
    }
    if (at_ >= text_.size() || text_[at_] != '>' || open_.size() >= deepest)
        return fail();
    ++at_;
    open_.push_back(name_);
    return Event::Start;
}

XmlReader::Event XmlReader::next() {
    if (failed_)
        return Event::Error;
    if (endsAtOnce_) {
        endsAtOnce_ = false;
        open_.pop_back();
        return Event::End;
    }
    while (at_ < text_.size()) {
        if (text_[at_] != '<') {
            const std::size_t end = std::min(text_.find('<', at_), text_.size());
            const std::string_view raw = text_.substr(at_, end - at_);
            at_ = end;
            if (std::all_of(raw.begin(), raw.end(), isXmlBlank))
                continue;
            value_ = plain(raw);
            return open_.empty() ? fail() : Event::Text;
        }
        const std::string_view rest = text_.substr(at_);
        std::string_view closing;
        if (rest.starts_with("<!--"))
            closing = "-->";
        else if (rest.starts_with("<?"))
            closing = "?>";
        else if (rest.starts_with("<![CDATA["))
            closing = "]]>";
        else if (rest.starts_with("<!"))
            return fail();
        else
            return element();
        const std::size_t end = text_.find(closing, at_);
        if (end == std::string_view::npos)
            return fail();
        const bool isData = closing == "]]>";
        value_ = isData ? std::string(text_.substr(at_ + 9, end - at_ - 9)) : std::string();
        at_ = end + closing.size();
        if (isData)
            return open_.empty() ? fail() : Event::Text;
    }
    return open_.empty() ? Event::EndOfFile : fail();
}

} // namespace cutpoint
