// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/sentence.h"

#include <gtest/gtest.h>

using namespace cutpoint;

TEST(Sentence, PutsItsArgumentsInPlaceAllAtOnce) {
    EXPECT_EQ(say("\"%1\" sends %2 in %3.", "conv%2", Bytes(3.28e6), Seconds(0.02)).text(),
              "\"conv%2\" sends 3.28 MB in 20.0 ms.");
    EXPECT_EQ(say("%1 of %2", 3, 143L).text(), "3 of 143");
    EXPECT_EQ(say("%2 before %1, %3 stays", "a", "b").text(), "b before a, %3 stays");
    EXPECT_EQ(say("100 % of all").text(), "100 % of all");
}

TEST(Sentence, KeepsPatternAndArgumentsApart) {
    const Sentence sentence = say("%1 at %2", std::string("x"), BitsPerSecond(4e6));
    EXPECT_EQ(sentence.pattern(), "%1 at %2");
    ASSERT_EQ(sentence.arguments().size(), 2U);
    EXPECT_EQ(std::get<BitsPerSecond>(sentence.arguments()[1]).value, 4e6);
    EXPECT_TRUE(Sentence().empty());
}
