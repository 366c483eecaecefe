// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/import.h"
#include "core/import/plain_text.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

/// "layer,time_ms\n" as gzip writes it.
const std::string kPacked("\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\x03\xcb\x49\xac\x4c\x2d\xd2\x29\xc9\xcc\x4d"
                          "\x8d\xcf\x2d\xe6\x02\x00\x5c\x37\xc5\x4e\x0e\x00\x00\x00",
                          34);

std::string utf16(const std::u16string& text, bool isLittle) {
    std::string bytes = isLittle ? "\xFF\xFE" : "\xFE\xFF";
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += isLittle ? std::string{low, high} : std::string{high, low};
    }
    return bytes;
}

} // namespace

TEST(PlainText, TextStaysAsItIs) {
    for (const char* text : {"", "a", "layer,time_ms\n", "\xEF\xBB\xBFlayer"})
        EXPECT_EQ(*plainText(text, "f"), text);
}

TEST(PlainText, LinesThatEndInCrAloneEndInLf) {
    EXPECT_EQ(*plainText("layer,time_ms\rconv,3\r", "f"), "layer,time_ms\nconv,3\n");
    EXPECT_EQ(*plainText(utf16(u"a\rb\r", true), "f"), "a\nb\n");
    for (const std::string& text : {std::string("a\r\nb\r\n"), std::string("10 %\r20 %\r\n"), // progress
                                    std::string("\x08\x07\r", 3), std::string("\0\r", 2)})    // binary
        EXPECT_EQ(*plainText(text, "f"), text);
    const auto net =
        importModel("[net]\rheight=4\rwidth=4\rchannels=1\r\r[convolutional]\rfilters=2\rsize=1\r", {});
    ASSERT_TRUE(net.ok()) << std::string(net.error().message);
    EXPECT_GE(net->graph->size(), 2);
}

TEST(PlainText, GzipIsUnpacked) {
    const auto text = plainText(kPacked, "f");
    ASSERT_TRUE(text.ok());
    EXPECT_EQ(*text, "layer,time_ms\n");
    EXPECT_EQ(*plainText(kPacked + kPacked, "f"), "layer,time_ms\nlayer,time_ms\n");
}

TEST(PlainText, DamagedOrHugeGzipIsRefused) {
    for (std::size_t size = 2; size < kPacked.size(); ++size) {
        const auto text = plainText(kPacked.substr(0, size), "f");
        ASSERT_FALSE(text.ok()) << size;
        EXPECT_EQ(text.error().code, "cannot-read");
    }
    for (std::size_t at = 10; at < kPacked.size(); ++at) {
        std::string damaged = kPacked;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x55);
        if (const auto text = plainText(damaged, "f"); text)
            ADD_FAILURE() << at; // the checksum tells
    }
    EXPECT_EQ(plainText(kPacked, "f", 5).error().code, "file-too-large");
}

TEST(PlainText, Utf16BecomesUtf8) {
    const std::u16string text = u"Zeit µs 层 \U0001F600\n";
    for (const bool isLittle : {true, false})
        EXPECT_EQ(*plainText(utf16(text, isLittle), "f"), "Zeit \xC2\xB5s \xE5\xB1\x82 \xF0\x9F\x98\x80\n");
    // Halves of pairs and of units.
    EXPECT_EQ(*plainText(utf16({0xD83D, u'a'}, true), "f"), "\xEF\xBF\xBD"
                                                            "a");
    EXPECT_EQ(*plainText(utf16({u'a', 0xDE00}, true) + "x", "f"), "a\xEF\xBF\xBD");
}
