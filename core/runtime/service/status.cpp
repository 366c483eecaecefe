// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/status.h"

#include "core/model/printable_text.h"
#include "core/runtime/service/sentence_message.h"
#include "proto/cutpoint_sentence.pb.h"

#include <array>

namespace cutpoint {
namespace {

/// Of a header's 8 KiB, which the message and the base 64 of these share.
constexpr std::size_t mostDetails = 2000;

} // namespace

const char* statusWord(grpc::StatusCode code) {
    constexpr std::array<const char*, 17> words{
        "OK",        "CANCELLED",      "UNKNOWN",           "INVALID_ARGUMENT",   "DEADLINE_EXCEEDED",
        "NOT_FOUND", "ALREADY_EXISTS", "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION",
        "ABORTED",   "OUT_OF_RANGE",   "UNIMPLEMENTED",     "INTERNAL",           "UNAVAILABLE",
        "DATA_LOSS", "UNAUTHENTICATED"};
    const auto index = static_cast<std::size_t>(code);
    return index < words.size() ? words[index] : "UNKNOWN";
}

std::string wordsOf(const grpc::Status& status) {
    std::string words = status.error_message();
    while (!words.empty() && (words.back() == '.' || words.back() == ' ' || words.back() == '\n'))
        words.pop_back();
    return words.empty() ? statusWord(status.error_code()) : words;
}

std::optional<Sentence> tlsFix(const grpc::Status& status) {
    const std::string& words = status.error_message();
    const auto tells = [&](const char* word) { return words.find(word) != std::string::npos; };
    if (tells("Peer name") || tells("Hostname"))
        return say("Its certificate is for another name: give that name with --tls-name (an edge's cloud: "
                   "--cloud-name).");
    if (tells("certificate verify failed") || tells("CERTIFICATE_VERIFY_FAILED"))
        return say(
            "Its certificate is not trusted here: give the file of whoever signed it with --ca (an edge's "
            "cloud: --cloud-ca).");
    if (tells("wrong version number") || tells("WRONG_VERSION_NUMBER"))
        return say("It speaks no TLS: reach it without.");
    if (tells("failed to connect") && tells("Socket closed"))
        return say("It hung up at once: does it want TLS? Otherwise check that it runs.");
    return std::nullopt;
}

grpc::Status statusOf(const Issue& issue) {
    struct Row {
        code::Word issue;
        grpc::StatusCode code;
    };
    constexpr std::array<Row, 15> rows{{{code::NotFound, grpc::StatusCode::NOT_FOUND},
                                        {code::TooManyModels, grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {code::NoMemory, grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {code::TooLarge, grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {code::QueueFull, grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {code::Stopping, grpc::StatusCode::UNAVAILABLE},
                                        {code::NoEngine, grpc::StatusCode::FAILED_PRECONDITION},
                                        {code::Unsupported, grpc::StatusCode::UNIMPLEMENTED},
                                        {code::EngineFailed, grpc::StatusCode::INTERNAL},
                                        {code::EngineEnded, grpc::StatusCode::INTERNAL},
                                        {code::EngineBroken, grpc::StatusCode::INTERNAL},
                                        {code::AnswerTooLarge, grpc::StatusCode::INTERNAL},
                                        {code::CannotStart, grpc::StatusCode::INTERNAL},
                                        {code::EngineLate, grpc::StatusCode::DEADLINE_EXCEEDED},
                                        {code::EngineResting, grpc::StatusCode::UNAVAILABLE}}};
    grpc::StatusCode code = grpc::StatusCode::INVALID_ARGUMENT;
    for (const Row& row : rows)
        if (issue.code == row.issue)
            code = row.code;
    // Status messages travel as a header: a long one would pass the client's limit and hide the code.
    return {code, std::string(firstBytes(issue.text(), 2000)), detailsOf(issue, code)};
}

std::string detailsOf(const Issue& issue, grpc::StatusCode code) {
    sentence::v1::Issue said;
    said.set_code(issue.code.word());
    said.set_place(issue.where());
    *said.mutable_message() = messageOf(issue.message);
    *said.mutable_fix() = messageOf(issue.fix);
    sentence::v1::StatusDetails details;
    details.set_code(code);
    details.add_details()->PackFrom(said);
    std::string bytes = details.SerializeAsString();
    return bytes.size() > mostDetails ? std::string() : bytes;
}

std::optional<Issue> issueIn(const grpc::Status& status) {
    sentence::v1::StatusDetails details;
    if (status.error_details().empty() || !details.ParseFromString(status.error_details()))
        return std::nullopt;
    sentence::v1::Issue said;
    for (const google::protobuf::Any& detail : details.details())
        if (detail.UnpackTo(&said)) {
            const Sentence message = sentenceOf(said.message(), "");
            if (message.empty())
                return std::nullopt;
            return Issue{Severity::Error,
                         IssueCode(said.code()),
                         "",
                         0,
                         said.place(),
                         sentenceOf(said.message(), ""),
                         sentenceOf(said.fix(), "")};
        }
    return std::nullopt;
}

Sentence reasonOf(const grpc::Status& status) {
    const auto issue = issueIn(status);
    if (!issue)
        return status.error_message().empty() ? say("no reason given.") : say("%1.", wordsOf(status));
    const Sentence advice = issue->fix.empty() ? issue->message : say("%1 %2", issue->message, issue->fix);
    return issue->node.empty() ? advice : say("%1: %2", issue->node, advice);
}

} // namespace cutpoint
