// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"

#include <string>
#include <string_view>

namespace cutpoint {

/// The secret that a client shows in the `authorization` metadata. Empty: nobody is asked for one.
class AccessToken {
public:
    AccessToken() = default;

    /// The first line of a file, without white space around it. Errors: "no-file"; "bad-token" when it has
    /// fewer than 16 characters or any but printable ASCII.
    static Result<AccessToken> read(const std::string& file);

    bool empty() const { return secret_.empty(); }
    /// The metadata value that a client sends: "Bearer ...".
    std::string header() const { return "Bearer " + secret_; }
    /// Whether a metadata value shows this token. The time it takes tells nothing about where two tokens
    /// differ.
    bool admits(std::string_view header) const;

private:
    std::string secret_;
};

} // namespace cutpoint
