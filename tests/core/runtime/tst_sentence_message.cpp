// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences between processes: what comes out is what went in, an agent of before is heard in English, and a
// stranger's nest of sentences fills no memory.
#include "core/runtime/edge/edge_event.h"
#include "core/runtime/service/sentence_message.h"
#include "core/runtime/service/status.h"
#include "proto/cutpoint_edge.pb.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <limits>
#include <regex>
#include <set>
#include <sstream>

using namespace cutpoint;
using testing::HasSubstr;

namespace {

Sentence everyKind() {
    return say("%1, %2, %3, %4, %5, %6, %7", "name %2", 12345, 0.25, Seconds(0.3), Bytes(5.31e6),
               BitsPerSecond(4e6), say("within: %1", Seconds(1)));
}

sentence::v1::Sentence nest(int depth, const std::string& pattern) {
    sentence::v1::Sentence message;
    message.set_pattern(depth > 0 ? pattern : "x");
    if (depth > 0)
        *message.add_arguments()->mutable_sentence() = nest(depth - 1, pattern);
    return message;
}

} // namespace

TEST(SentenceMessage, everyKindOfArgumentComesBackAsItWas) {
    const Sentence sent = everyKind(), read = sentenceOf(messageOf(sent), "english");
    EXPECT_EQ(read.pattern(), sent.pattern());
    EXPECT_EQ(read.text(), sent.text());
    ASSERT_EQ(read.arguments().size(), sent.arguments().size());
    for (std::size_t i = 0; i < sent.arguments().size(); ++i)
        EXPECT_EQ(read.arguments()[i].index(), sent.arguments()[i].index()) << i;
    EXPECT_EQ(sentenceOf(messageOf(say("No places.")), "").text(), "No places.");
}

TEST(SentenceMessage, anAgentOfBeforeAndAKindOfANewerOneAreHeardInEnglish) {
    EXPECT_EQ(sentenceOf({}, "the plan goes on").text(), "the plan goes on");
    sentence::v1::Sentence newer = messageOf(say("It weighs %1.", Bytes(1)));
    newer.mutable_arguments(0)->clear_value();
    EXPECT_EQ(sentenceOf(newer, "It weighs 3 kg.").text(), "It weighs 3 kg.");
}

TEST(SentenceMessage, bytesOfNoAlphabetTravelAndComeBackAsText) {
    const auto message = messageOf(say("The layer \"%1\" is odd.", std::string("\xff\xfe conv")));
    std::string bytes;
    ASSERT_TRUE(message.SerializeToString(&bytes));
    sentence::v1::Sentence again;
    ASSERT_TRUE(again.ParseFromString(bytes));
    EXPECT_THAT(sentenceOf(again, "").text(), HasSubstr("conv"));
}

TEST(SentenceMessage, aNestThatWouldFillTheMemoryIsHeardInEnglish) {
    std::string doubling;
    for (int i = 0; i < 400; ++i)
        doubling += "%1";
    for (const int depth : {2, 3, 6, 40})
        EXPECT_EQ(sentenceOf(nest(depth, doubling), "english").text(), "english") << depth;
    EXPECT_EQ(sentenceOf(nest(60, "%1"), "english").text(), "english");
    EXPECT_EQ(sentenceOf(nest(5, "(%1)"), "english").text(), "(((((x)))))");
    sentence::v1::Sentence many = messageOf(say("%1", 1));
    for (int i = 0; i < 1000; ++i)
        many.add_arguments()->set_number(i);
    EXPECT_EQ(sentenceOf(many, "english").text(), "english");
    sentence::v1::Sentence longOne = messageOf(say("%1", std::string(100000, 'x')));
    EXPECT_EQ(sentenceOf(longOne, "english").text(), "english");
}

TEST(SentenceMessage, quantitiesThatAreNoneAreTold) {
    for (const double odd : {std::nan(""), std::numeric_limits<double>::infinity(), -1.0, 1e308}) {
        const auto message = messageOf(say("%1 %2 %3 %4", odd, Seconds(odd), Bytes(odd), BitsPerSecond(odd)));
        EXPECT_FALSE(sentenceOf(message, "").text().empty());
    }
}

TEST(StatusDetails, theIssueOfARefusalIsTheOneThatWasRefusedWith) {
    Issue issue{Severity::Error,      code::NotFound, "", 0, "conv3", say("There is no model \"%1\".", "net"),
                say("Load it first.")};
    const grpc::Status status = statusOf(issue);
    const auto read = issueIn(status);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->code, issue.code);
    EXPECT_EQ(read->node, "conv3");
    EXPECT_EQ(read->message.pattern(), issue.message.pattern());
    EXPECT_EQ(read->fix.pattern(), issue.fix.pattern());
    EXPECT_EQ(reasonOf(status).text(), "conv3: There is no model \"net\". Load it first.");

    issue.node = std::string(100000, 'n'); // what no header carries
    EXPECT_TRUE(statusOf(issue).error_details().empty());
    EXPECT_FALSE(issueIn(statusOf(issue)));
    EXPECT_FALSE(issueIn({grpc::StatusCode::UNAVAILABLE, "away"}));
    EXPECT_EQ(reasonOf({grpc::StatusCode::UNAVAILABLE, "away"}).text(), "away.");
    EXPECT_FALSE(issueIn({grpc::StatusCode::UNAVAILABLE, "away", "no details"}));
    EXPECT_FALSE(issueIn({grpc::StatusCode::UNAVAILABLE, "away", std::string("\x12\x03xyz\x1a\x00", 7)}));
}

/// What the sources publish, so that none is forgotten.
TEST(EdgeEvent, everyKindThatIsPublishedHasAName) {
    namespace fs = std::filesystem;
    std::set<std::string> kinds{"gap"};
    const std::regex published(R"re((?:publishEvent|leaveCloud)\(\s*(?:plan,\s*)?"([a-z-]+)")re");
    for (const auto& entry : fs::directory_iterator(CUTPOINT_SOURCES "/core/runtime/edge")) {
        std::ifstream stream(entry.path());
        std::stringstream content;
        content << stream.rdbuf();
        const std::string text = content.str();
        for (std::sregex_iterator it(text.begin(), text.end(), published), end; it != end; ++it)
            kinds.insert((*it)[1]);
    }
    EXPECT_GE(kinds.size(), 25u);
    for (const std::string& kind : kinds)
        EXPECT_NE(eventKindSentence(kind).text(), kind);
    EXPECT_EQ(eventKindSentence("of-a-newer-agent").text(), "of-a-newer-agent");
}

TEST(EdgeEvent, itsSentenceCountsAndItsTextWhereThereIsNone) {
    edge::v1::Event event;
    event.set_text("the last frame is done");
    EXPECT_EQ(eventSentence(event).text(), "the last frame is done");
    *event.mutable_told_text() = messageOf(say("The last frame is done."));
    EXPECT_EQ(eventSentence(event).text(), "The last frame is done.");
}
