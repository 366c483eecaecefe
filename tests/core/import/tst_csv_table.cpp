// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csv_table.h"

#include <gtest/gtest.h>

using namespace cutpoint;

TEST(CsvTable, AQuotedCellThatBeginsWithANumberSignIsARow) {
    const auto table =
        readCsv("layer,edge_s\n\"#1\",0.5\n#2,0.25\n  # a \"comment\n\"# 3\",0.125\n", "p.csv");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->rows.size(), 2U);
    EXPECT_EQ(table->cell(table->rows[0], 0), "#1");
    EXPECT_EQ(table->rows[0].line, 2);
    EXPECT_EQ(table->cell(table->rows[1], 0), "# 3");
    EXPECT_EQ(table->rows[1].line, 5);
}

TEST(CsvTable, CommentsAndEmptyLinesBeforeTheHeaderDoNotChooseTheSeparator) {
    const auto table = readCsv("# a,b,c,d\r\n\r\nlayer;edge_s\r\nconv;0,5\r\n", "p.csv");
    ASSERT_TRUE(table);
    EXPECT_EQ(table->separator, ';');
    EXPECT_EQ(table->header, (std::vector<std::string>{"layer", "edge_s"}));
    ASSERT_EQ(table->rows.size(), 1U);
    EXPECT_EQ(table->rows[0].line, 4);
}

TEST(CsvTable, NothingButCommentsIsAnEmptyFile) {
    for (const char* text : {"", "\n", "#", "# x\n\n  \n", "\"\"\n"})
        EXPECT_EQ(readCsv(text, "p.csv").error().code, "empty-file") << text;
    EXPECT_EQ(readCsv("layer,edge_s\nconv,\"1\n", "p.csv").error().code, "open-quote");
}
