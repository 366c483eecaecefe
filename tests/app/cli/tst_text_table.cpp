// SPDX-License-Identifier: GPL-3.0-or-later
// Tables stay tables whatever the names in them.
#include "app/cli/text_table.h"

#include <gtest/gtest.h>

using namespace cutpoint;
using enum TextTable::Align;

TEST(TextTable, NamesStandLeftAndNumbersRight) {
    TextTable table({{"layer", Left}, {"size"}, {"cut after", Left}});
    table.addRow({"conv1", "81.1 kB", "input"});
    table.addRow({"fc", "4 kB", "conv1, pool"});
    EXPECT_EQ(table.text(), "layer     size  cut after\n"
                            "conv1  81.1 kB  input\n"
                            "fc        4 kB  conv1, pool\n");
}

TEST(TextTable, ALongNameHasALineOfItsOwn) {
    const std::string longName(TextTable::longestName + 1, 'x');
    TextTable table({{"layer", Left}, {"size"}}, 2);
    table.addRow({longName, "1 B"});
    table.addRow({"short", "22 B"});
    EXPECT_EQ(table.text(), "  layer  size\n  " + longName + "\n          1 B\n  short  22 B\n");
}

TEST(TextTable, LettersOfSeveralBytesTakeOneColumn) {
    TextTable table({{"layer", Left}, {"n"}});
    table.addRow({"größe", "1"});
    table.addRow({"abcdef", "2"});
    EXPECT_EQ(table.text(), "layer   n\ngröße   1\nabcdef  2\n");
}

TEST(TextTable, LinesAndRestsBelongToNoColumn) {
    TextTable table({{"method", Left}, {"value"}, {"cut"}}, 2);
    table.addLine("A title that is longer than all columns");
    table.addRow({"dsh", "-"}, "It carries no memory limit.");
    EXPECT_EQ(table.text(), "  method  value  cut\nA title that is longer than all columns\n"
                            "  dsh         -  It carries no memory limit.\n");
}

TEST(TextTable, NamesCannotSpeakToTheTerminal) {
    EXPECT_EQ(printable("a\x1b[2Jb\nc\x7f"), "a\\x1b[2Jb\\x0ac\\x7f");
    EXPECT_EQ(printable("größe 层"), "größe 层");
    TextTable table({{"layer", Left}});
    table.addRow({"a\nb"});
    EXPECT_EQ(table.text(), "layer\na\\x0ab\n");
}
