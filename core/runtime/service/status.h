// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <grpcpp/impl/codegen/status.h>
#include <optional>
#include <string>

namespace cutpoint {

/// "OK", "NOT_FOUND", ...
const char* statusWord(grpc::StatusCode code);

/// What the other side said, as a part of a sentence of ours: without the full stop that ends its own, and
/// the code's word where it said nothing.
std::string wordsOf(const grpc::Status& status);

/// What mends a connection that failed over TLS: a certificate that is not trusted, a server that speaks no
/// TLS. Nothing for any other failure.
std::optional<Sentence> tlsFix(const grpc::Status& status);

/// An issue as a client of the protocol hears it, with the fix in the message. The input's fault is
/// INVALID_ARGUMENT, "not-found" NOT_FOUND, a limit RESOURCE_EXHAUSTED, a full queue too, a stopping server
/// UNAVAILABLE, an engine that rests too, "no-engine" FAILED_PRECONDITION, "unsupported" UNIMPLEMENTED, a
/// computation that took too long DEADLINE_EXCEEDED, and a failing engine INTERNAL.
grpc::Status statusOf(const Issue& issue);

/// The issue that a status of ours was made of; none of another server's.
std::optional<Issue> issueIn(const grpc::Status& status);
/// The same as one sentence with its place; what the server said in its own words where it is no issue.
Sentence reasonOf(const grpc::Status& status);

/// An issue as a status's details; empty where they would be too large for a header.
std::string detailsOf(const Issue& issue, grpc::StatusCode code);

} // namespace cutpoint
