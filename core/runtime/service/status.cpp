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
        const char* issue;
        grpc::StatusCode code;
    };
    constexpr std::array<Row, 15> rows{{{"not-found", grpc::StatusCode::NOT_FOUND},
                                        {"too-many-models", grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {"no-memory", grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {"too-large", grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {"queue-full", grpc::StatusCode::RESOURCE_EXHAUSTED},
                                        {"stopping", grpc::StatusCode::UNAVAILABLE},
                                        {"no-engine", grpc::StatusCode::FAILED_PRECONDITION},
                                        {"unsupported", grpc::StatusCode::UNIMPLEMENTED},
                                        {"engine-failed", grpc::StatusCode::INTERNAL},
                                        {"engine-ended", grpc::StatusCode::INTERNAL},
                                        {"engine-broken", grpc::StatusCode::INTERNAL},
                                        {"answer-too-large", grpc::StatusCode::INTERNAL},
                                        {"cannot-start", grpc::StatusCode::INTERNAL},
                                        {"engine-late", grpc::StatusCode::DEADLINE_EXCEEDED},
                                        {"engine-resting", grpc::StatusCode::UNAVAILABLE}}};
    grpc::StatusCode code = grpc::StatusCode::INVALID_ARGUMENT;
    for (const Row& row : rows)
        if (issue.code == row.issue)
            code = row.code;
    // Status messages travel as a header: a long one would pass the client's limit and hide the code.
    return {code, std::string(firstBytes(issue.text(), 2000))};
}

} // namespace cutpoint
