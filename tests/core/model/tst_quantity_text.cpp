// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/quantity_text.h"

#include <gtest/gtest.h>

using namespace cutpoint;

TEST(QuantityText, ReadsUnits) {
    EXPECT_DOUBLE_EQ(parseBandwidth("4mbit")->value, 4e6);
    EXPECT_DOUBLE_EQ(parseBandwidth("5.85 Mbit/s")->value, 5.85e6);
    EXPECT_DOUBLE_EQ(parseBandwidth("500kbit")->value, 5e5);
    EXPECT_DOUBLE_EQ(parseDuration("20ms")->value, 0.02);
    EXPECT_DOUBLE_EQ(parseDuration("1.5s")->value, 1.5);
    EXPECT_DOUBLE_EQ(parseBytes("588KiB")->value, 602112);
    EXPECT_DOUBLE_EQ(parseBytes("3MB")->value, 3e6);
    EXPECT_DOUBLE_EQ(parsePower("5W")->value, 5);
    EXPECT_EQ(parsePower("700mW")->value, 0.7); // to the last bit
    EXPECT_EQ(parseDuration("7us")->value, 7e-6);
    EXPECT_EQ(parseDuration("3ns")->value, 3e-9);
    EXPECT_DOUBLE_EQ(parsePower("2500 mW")->value, 2.5);
}

TEST(QuantityText, RefusesBareNumbersWithAHint) {
    for (const char* text : {"4", "1.5", "", "mbit", "4furlongs", "-3mbit", "nan mbit", "4,5mbit"}) {
        const auto read = parseBandwidth(text);
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_NE(read.error().fix.text().find("4mbit"), std::string::npos);
    }
    EXPECT_FALSE(parseDuration("20").ok());
    EXPECT_FALSE(parseBytes("64").ok());
    for (const char* text : {"5", "-5W", "nanW", "infW", "5V"}) {
        const auto read = parsePower(text);
        ASSERT_FALSE(read.ok()) << text;
        EXPECT_EQ(read.error().code, "bad-quantity");
        EXPECT_NE(read.error().fix.text().find("5W"), std::string::npos);
    }
}

TEST(QuantityText, ReadsAnOverheadAsAFactor) {
    EXPECT_DOUBLE_EQ(*parseOverhead("6%"), 1.06);
    EXPECT_DOUBLE_EQ(*parseOverhead("0 %"), 1);
    for (const char* text : {"6", "-6%", "six%", "1.06x", ""})
        EXPECT_FALSE(parseOverhead(text).ok()) << text;
}

TEST(QuantityText, WritesThreeFigures) {
    EXPECT_EQ(durationText(Seconds(0.79)), "790 ms");
    EXPECT_EQ(durationText(Seconds(1.2345)), "1.23 s");
    EXPECT_EQ(durationText(Seconds(12.345)), "12.3 s");
    EXPECT_EQ(durationText(Seconds(0.9999)), "1.00 s");
    EXPECT_EQ(durationText(Seconds(4.2e-5)), "42.0 us");
    EXPECT_EQ(bytesText(Bytes(81100)), "81.1 kB");
    EXPECT_EQ(bytesText(Bytes(512)), "512 B");
    EXPECT_EQ(bandwidthText(BitsPerSecond(5.85e6)), "5.85 Mbit/s");
    EXPECT_EQ(energyText(1.5678), "1.57 J");
    EXPECT_EQ(energyText(0.0345), "34.5 mJ");
    EXPECT_EQ(energyText(0), "0 J");
}

TEST(QuantityText, NumbersIgnoreTheLocale) {
    EXPECT_EQ(parseNumber("1.5"), 1.5);
    EXPECT_EQ(parseNumber("+2e3"), 2000);
    EXPECT_FALSE(parseNumber("1,5"));
    EXPECT_FALSE(parseNumber("1.5x"));
    EXPECT_FALSE(parseNumber(""));
}
