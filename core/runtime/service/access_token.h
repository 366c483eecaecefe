// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <memory>
#include <string>
#include <string_view>

namespace cutpoint {

/// The secret that a client shows in the `authorization` metadata. Empty: nobody is asked for one. Copies,
/// and tokens of one file, are one: what is read again holds for all of them. Thread-safe.
class AccessToken {
public:
    AccessToken() = default;

    /// The first line of a file, without white space around it. Errors: "no-file"; "bad-token" when it has
    /// fewer than 16 characters or any but printable ASCII.
    static Result<AccessToken> read(const std::string& file);
    /// Reads the files of all tokens in use again. Where one cannot be read, its token stays as it was, and
    /// the issue says so.
    static Issues readAgain();

    bool empty() const { return !secret_; }
    /// The metadata value that a client sends: "Bearer ...".
    std::string header() const { return "Bearer " + secret(); }
    /// Whether a metadata value shows this token. The time it takes tells nothing about where two tokens
    /// differ.
    bool admits(std::string_view header) const;

private:
    struct Secret;
    std::string secret() const;

    std::shared_ptr<Secret> secret_;
};

} // namespace cutpoint
