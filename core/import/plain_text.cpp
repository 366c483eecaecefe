// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plain_text.h"

#include "core/import/csv_table.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace cutpoint {
namespace {

Issue unreadable(IssueCode code, const std::string& file, Sentence message, Sentence fix) {
    return {Severity::Error, code, file, 0, "", std::move(message), std::move(fix)};
}

Result<std::string> unpacked(std::string& content, const std::string& file, std::size_t most) {
    const Issue damaged =
        unreadable(code::CannotRead, file, say("The compressed file is cut short or damaged."),
                   say("Let the tool write it again, to the end."));
    z_stream stream{};
    constexpr int gzipOnly = 16 + MAX_WBITS;
    if (inflateInit2(&stream, gzipOnly) != Z_OK)
        return damaged;
    stream.next_in = reinterpret_cast<Bytef*>(content.data());
    stream.avail_in = static_cast<uInt>(content.size());
    std::string text;
    std::array<char, 1 << 16> part;
    int state = Z_OK;
    while (state == Z_OK && text.size() <= most) {
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = part.size();
        state = inflate(&stream, Z_NO_FLUSH);
        text.append(part.data(), part.size() - stream.avail_out);
        if (state == Z_STREAM_END && stream.avail_in > 0 && *stream.next_in == 0x1F)
            state = inflateReset(&stream); // one more member, as `cat a.gz b.gz` makes them
    }
    inflateEnd(&stream);
    if (text.size() > most)
        return unreadable(code::FileTooLarge, file, say("Unpacked, the file is over 256 MiB."),
                          say("Profile fewer runs."));
    if (state != Z_STREAM_END)
        return damaged;
    return text;
}

void append(std::string& text, char32_t c) {
    const auto put = [&](char32_t byte) { text += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | c >> 6);
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | c >> 12);
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | c >> 18);
        put(0x80 | (c >> 12 & 0x3F));
        put(0x80 | (c >> 6 & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

/// Halves of a pair that stand alone become U+FFFD.
std::string fromUtf16(std::string_view content) {
    const bool isLittle = content[0] == '\xFF';
    const auto unitAt = [&](std::size_t at) {
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(content[i]); };
        return static_cast<char32_t>(isLittle ? byte(at) | byte(at + 1) << 8 : byte(at) << 8 | byte(at + 1));
    };
    constexpr char32_t replacement = 0xFFFD;
    std::string text;
    text.reserve(content.size() / 2);
    for (std::size_t at = 2; at + 1 < content.size(); at += 2) {
        const char32_t unit = unitAt(at);
        if (unit < 0xD800 || unit > 0xDFFF) {
            append(text, unit);
            continue;
        }
        const char32_t low = unit < 0xDC00 && at + 3 < content.size() ? unitAt(at + 2) : 0;
        if (low >= 0xDC00 && low <= 0xDFFF) {
            append(text, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
            at += 2;
        } else {
            append(text, replacement);
        }
    }
    return text;
}

} // namespace

Result<std::string> plainText(std::string content, const std::string& file, std::size_t most) {
    if (content.starts_with("\x1F\x8B")) {
        auto text = unpacked(content, file, most);
        if (!text)
            return text;
        content = *std::move(text);
    }
    if (isUtf16(content))
        content = fromUtf16(content);
    return endsLinesInCr(content) ? withLineFeeds(std::move(content)) : content;
}

bool endsLinesInCr(std::string_view content) {
    // A small binary model may hold the byte as well, but not without others that no text has.
    return content.find('\r') != std::string_view::npos && content.find('\n') == std::string_view::npos &&
           std::none_of(content.begin(), content.end(), [](char c) {
               return static_cast<unsigned char>(c) < 32 && c != '\r' && c != '\t' && c != '\f' &&
                      c != '\x1B';
           });
}

std::string withLineFeeds(std::string content) {
    std::replace(content.begin(), content.end(), '\r', '\n');
    return content;
}

} // namespace cutpoint
