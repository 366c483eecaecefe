// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/issue.h"
#include "core/model/printable_text.h"

#include <gtest/gtest.h>

using namespace cutpoint;

TEST(PrintableText, LeavesUtf8Alone) {
    for (const char* text :
         {"", "conv1", "größer", "层", "\xF0\x9F\x98\x80", "\xEF\xBF\xBF", "\xF4\x8F\xBF\xBF"}) {
        EXPECT_EQ(validUtf8(text), text);
        EXPECT_EQ(printable(text), text);
    }
}

TEST(PrintableText, WritesWhatIsNoUtf8AsBytes) {
    EXPECT_EQ(validUtf8("a\xFF"
                        "b"),
              "a\\xffb");
    EXPECT_EQ(validUtf8("\xC3"), "\\xc3") << "cut short";
    EXPECT_EQ(validUtf8("\xE5\xB1"), "\\xe5\\xb1") << "cut short";
    EXPECT_EQ(validUtf8("\xC0\xAF"), "\\xc0\\xaf") << "overlong";
    EXPECT_EQ(validUtf8("\xE0\x80\xAF"), "\\xe0\\x80\\xaf") << "overlong";
    EXPECT_EQ(validUtf8("\xED\xA0\x80"), "\\xed\\xa0\\x80") << "half of a surrogate pair";
    EXPECT_EQ(validUtf8("\xF4\x90\x80\x80"), "\\xf4\\x90\\x80\\x80") << "beyond Unicode";
    EXPECT_EQ(validUtf8("\xC3(ok"), "\\xc3(ok");
    EXPECT_EQ(validUtf8("a\nb\x1b[1m"), "a\nb\x1b[1m");
}

TEST(PrintableText, WritesControlCharactersAsBytes) {
    EXPECT_EQ(printable("a\nb\x1b[1m\x7f"), "a\\x0ab\\x1b[1m\\x7f");
    EXPECT_EQ(printable("\xC2\x9B"
                        "1m"),
              "\\xc2\\x9b1m")
        << "the one-character form of ESC [";
    EXPECT_EQ(printable("\xC2\xA0"), "\xC2\xA0");
}

TEST(PrintableText, EveryByteComesOutAsUtf8) {
    std::string all;
    for (int c = 0; c < 256; ++c)
        for (int d = 0; d < 256; ++d)
            all += {static_cast<char>(c), static_cast<char>(d)};
    EXPECT_EQ(validUtf8(validUtf8(all)), validUtf8(all));
    EXPECT_EQ(printable(printable(all)), printable(all));
}

TEST(PrintableText, IsNotCutWithinACharacter) {
    EXPECT_EQ(firstBytes("abc", 5), "abc");
    EXPECT_EQ(firstBytes("abc", 2), "ab");
    EXPECT_EQ(firstBytes("层层", 3), "层");
    EXPECT_EQ(firstBytes("层层", 4), "层");
    EXPECT_EQ(firstBytes("层层", 5), "层");
    EXPECT_EQ(firstBytes("层", 2), "");
    EXPECT_EQ(firstBytes("\x80\x80\x80\x80\x80", 4), "\x80\x80\x80\x80") << "no UTF-8 at all";
}

TEST(Issue, TellsOfBytesThatAreNoUtf8) {
    const Issue issue{Severity::Error, IssueCode(std::string("bad")),    "net\xFF.onnx", 3,
                      "conv\xC3",      say("\"%1\" is odd.", "a\xFE\n"), say("Mend it.")};
    EXPECT_EQ(issue.where(), "net\\xff.onnx:3: conv\\xc3");
    EXPECT_EQ(issue.message.text(), "\"a\\xfe\n\" is odd.");
    EXPECT_EQ(issue.text(), "net\\xff.onnx:3: conv\\xc3: \"a\\xfe\\x0a\" is odd. Mend it.");
    EXPECT_EQ(Sentence(std::string("as it came \xFF")).text(), "as it came \\xff");
}
