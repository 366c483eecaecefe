// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue_code.h"
#include "core/model/sentence.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace cutpoint {

enum class Severity { Info, Warning, Error };

/// Something a user should know about an input: what is wrong, where, and how to mend it.
struct Issue {
    Severity severity = Severity::Error;
    IssueCode code;   ///< stable kebab-case word for scripts, e.g. "cyclic-graph"
    std::string file; ///< path as the user gave it; empty when not about a file
    int line = 0;     ///< 1-based; 0 when unknown
    std::string node; ///< layer or link name; empty when not about one
    Sentence message; ///< one sentence: what is wrong
    Sentence fix;     ///< one sentence: what the user can do

    /// "file:line: node", leaving out what is unknown. UTF-8, whatever the names are.
    std::string where() const;
    /// What is wrong and what can be done, one sentence each.
    std::string advice() const;
    /// "file:line: node: message fix" on one line, for terminals and logs.
    std::string text() const;
};

using Issues = std::vector<Issue>;

/// A value, or the one error that prevented it. Warnings that accompany a value travel inside the value.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : content_(std::move(value)) {}
    Result(Issue error) : content_(std::move(error)) {}

    bool ok() const { return content_.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// Only when ok().
    const T& value() const& { return std::get<0>(content_); }
    T&& value() && { return std::get<0>(std::move(content_)); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    /// Only when !ok().
    const Issue& error() const { return std::get<1>(content_); }

private:
    std::variant<T, Issue> content_;
};

} // namespace cutpoint
