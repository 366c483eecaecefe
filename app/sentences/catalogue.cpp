// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentences/catalogue.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace cutpoint {
namespace {

std::string utf8(std::uint32_t code) {
    std::string text;
    const auto add = [&](std::uint32_t byte) { text += static_cast<char>(byte); };
    if (code < 0x80) {
        add(code);
    } else if (code < 0x800) {
        add(0xC0 | code >> 6);
        add(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        add(0xE0 | code >> 12);
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    } else {
        add(0xF0 | code >> 18);
        add(0x80 | (code >> 12 & 0x3F));
        add(0x80 | (code >> 6 & 0x3F));
        add(0x80 | (code & 0x3F));
    }
    return text;
}

/// What an entity stands for, without "&" and ";"; empty for an unknown one.
std::string entity(std::string_view name) {
    if (name == "amp")
        return "&";
    if (name == "lt")
        return "<";
    if (name == "gt")
        return ">";
    if (name == "quot")
        return "\"";
    if (name == "apos")
        return "'";
    if (!name.starts_with('#'))
        return {};
    const bool isHex = name.starts_with("#x");
    const std::string_view digits = name.substr(isHex ? 2 : 1);
    std::uint32_t code = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, isHex ? 16 : 10);
    return read.ec == std::errc() && code <= 0x10FFFF ? utf8(code) : std::string();
}

std::string unescaped(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t end = text[i] == '&' ? text.find(';', i) : std::string_view::npos;
        const std::string stands =
            end == std::string_view::npos ? std::string() : entity(text.substr(i + 1, end - i - 1));
        if (stands.empty()) {
            plain += text[i];
        } else {
            plain += stands;
            i = end;
        }
    }
    return plain;
}

/// What stands between `open` and `close` in the text, from `from` on, which then is behind it; "" and npos
/// where there is none.
std::string_view between(std::string_view text, std::string_view open, std::string_view close,
                         std::size_t& from) {
    const std::size_t begin = text.find(open, from);
    const std::size_t end = begin == std::string_view::npos ? begin : text.find(close, begin + open.size());
    if (end == std::string_view::npos) {
        from = end;
        return {};
    }
    from = end + close.size();
    return text.substr(begin + open.size(), end - begin - open.size());
}

std::string literal(std::string_view text) {
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '\n')
            quoted += "\\n";
        else if (c == '"' || c == '\\' || c == '?')
            quoted += std::string("\\") + c;
        else
            quoted += c;
    }
    return quoted + '"';
}

} // namespace

Catalogue catalogueOf(std::string_view ts) {
    Catalogue catalogue;
    std::size_t at = 0;
    while (at != std::string_view::npos) {
        const std::string_view context = between(ts, "<context>", "</context>", at);
        std::size_t inside = 0;
        if (between(context, "<name>", "</name>", inside) != "core")
            continue;
        while (inside != std::string_view::npos) {
            const std::string_view message = between(context, "<message>", "</message>", inside);
            std::size_t part = 0;
            const std::string_view source = between(message, "<source>", "</source>", part);
            // Unfinished and vanished ones carry an attribute, so they do not match.
            const std::string_view told = part == std::string_view::npos
                                              ? ""
                                              : between(message, "<translation>", "</translation>", part);
            if (!source.empty() && !told.empty())
                catalogue.emplace_back(unescaped(source), unescaped(told));
        }
    }
    std::ranges::sort(catalogue);
    return catalogue;
}

std::string catalogueSource(const std::vector<std::pair<std::string, Catalogue>>& languages) {
    std::string source = "// Made from translations/*.ts.\n#include \"app/cli/telling.h\"\n\n"
                         "namespace cutpoint {\nnamespace {\n\n";
    std::string choice;
    for (const auto& [language, catalogue] : languages) {
        if (catalogue.empty())
            continue;
        source += "constexpr CatalogueEntry in_" + language + "[] = {\n";
        for (const auto& [english, told] : catalogue)
            source += "    {" + literal(english) + ", " + literal(told) + "},\n";
        source += "};\n\n";
        choice += "    if (language == \"" + language + "\")\n        return in_" + language + ";\n";
    }
    return source +
           "} // namespace\n\nstd::span<const CatalogueEntry> catalogueIn(std::string_view language) {\n" +
           choice + "    return {};\n}\n\n} // namespace cutpoint\n";
}

} // namespace cutpoint
