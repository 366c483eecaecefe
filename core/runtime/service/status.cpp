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
