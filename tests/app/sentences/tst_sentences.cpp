// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentences/catalogue.h"
#include "app/sentences/source_text.h"

#include <gtest/gtest.h>

using namespace cutpoint;

namespace {

std::vector<std::string> faultsOf(std::string_view source) {
    std::vector<std::string> faults;
    for (const SentenceFault& fault : sentencesOf(source).faults)
        faults.push_back(std::to_string(fault.line) + ": " + fault.what);
    return faults;
}

} // namespace

TEST(Sentences, AreCollectedWithTheirPlaces) {
    const auto found =
        sentencesOf("return say(\"\\\"%1\\\" has no \"\n  \"shape, %2.\", name(a, b), {1, 2});\n"
                    "say(\"Plain.\"); // say(no)\n/* say(no) */ x.say(no); const auto c = '\"';");
    EXPECT_TRUE(found.faults.empty());
    ASSERT_EQ(found.said.size(), 2U);
    EXPECT_EQ(found.said[0].pattern, "\\\"%1\\\" has no shape, %2.");
    EXPECT_EQ(found.said[0].arguments, 2);
    EXPECT_EQ(found.said[1].pattern, "Plain.");
    EXPECT_EQ(found.said[1].line, 3);
}

TEST(Sentences, FaultsAreNamedWithTheirLine) {
    EXPECT_EQ(faultsOf("\nsay(pattern);"),
              std::vector<std::string>{"2: the pattern of say() is not a literal"});
    EXPECT_EQ(faultsOf("say(\"a\" + b);"),
              std::vector<std::string>{"1: the pattern of say() is not a literal"});
    EXPECT_EQ(faultsOf("say(\"%1 and %3\", a, b);"),
              std::vector<std::string>{"1: the places of \"%1 and %3\" are not numbered from 1 on"});
    EXPECT_EQ(faultsOf("say(\"%1\");"), std::vector<std::string>{"1: \"%1\" has 1 places and 0 arguments"});
    EXPECT_EQ(faultsOf("say(\"none\", x);"),
              std::vector<std::string>{"1: \"none\" has 0 places and 1 arguments"});
    EXPECT_EQ(faultsOf("Issue{Severity::Error, \"bad\", \"\", 0, \"\", \"Bad.\", \"\"};"),
              std::vector<std::string>{"1: \"Bad.\" is told without say()"});
    EXPECT_TRUE(faultsOf("Issue{Severity::Error, \"bad\", \"\", 0, \"\", say(\"Bad.\"), \"\"};").empty());
    EXPECT_TRUE(faultsOf("say(\"unended").size() == 1);
}

TEST(Sentences, TheHeaderHoldsEachOnce) {
    const std::string header = translationHeader({"B.", "A \\\"%1\\\".", "B."});
    EXPECT_NE(
        header.find(
            "QT_TRANSLATE_NOOP(\"core\", \"A \\\"%1\\\".\"),\n    QT_TRANSLATE_NOOP(\"core\", \"B.\"),\n}"),
        std::string::npos)
        << header;
}

TEST(Sentences, OfBothBranchesAreCollected) {
    const auto found =
        sentencesOf("x = a ? say(\"One.\") : say(\"Two %1.\", b); n::say(c); p->say(d); q.say(e);");
    EXPECT_TRUE(found.faults.empty());
    ASSERT_EQ(found.said.size(), 2U);
    EXPECT_EQ(found.said[1].pattern, "Two %1.");
}

TEST(Catalogue, HasTheFinishedSentencesOfTheCore) {
    const std::string ts =
        R"(<?xml version="1.0"?><TS><context><name>Views</name><message><source>No.</source>
<translation>Nein.</translation></message></context><context><name>core</name>
<message><source>b &quot;%1&quot; &amp; &lt;x&gt;</source><translation>B „%1“ &#x4E8E;</translation></message>
<message><source>later</source><translation type="unfinished">x</translation></message>
<message><source>empty</source><translation></translation></message>
<message><source>a
b</source><translation>c</translation></message></context></TS>)";
    const Catalogue found = catalogueOf(ts);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].first, "a\nb");
    EXPECT_EQ(found[1].first, "b \"%1\" & <x>");
    EXPECT_EQ(found[1].second, "B „%1“ 于");
    const std::string source = catalogueSource({{"de", found}, {"xx", {}}});
    EXPECT_NE(source.find(R"({"a\nb", "c"})"), std::string::npos) << source;
    EXPECT_EQ(source.find("in_xx"), std::string::npos);
    for (const char* broken : {"", "<context>", "<context><name>core</name><message><source>a</source>",
                               "<context><name>core</name><message></message></context>"})
        EXPECT_TRUE(catalogueOf(broken).empty()) << broken;
}
