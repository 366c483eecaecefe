// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/status.h"

#include "core/model/printable_text.h"

#include <array>

namespace cutpoint {

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
    return {code, std::string(firstBytes(issue.text(), 2000))};
}

} // namespace cutpoint
