// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The agents' log: one line per event on stderr in logfmt, for people and collectors alike:
/// `time=2026-11-23T17:03:21.120Z level=info event=model-loaded model=alexnet bytes=3968`.
#pragma once

#include "core/model/issue.h"

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace cutpoint {

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error, Off };

/// "debug", "info", "warning", "error", "off". Errors: "bad-level".
Result<LogLevel> parseLogLevel(std::string_view word);

/// What an event says under one key. Keys are our own words; values may be anything a client sent.
struct LogField {
    std::string_view key;
    std::string value;

    LogField(std::string_view k, std::string_view text) : key(k), value(text) {}
    LogField(std::string_view k, const std::string& text) : key(k), value(text) {}
    LogField(std::string_view k, const char* text) : key(k), value(text) {}
    LogField(std::string_view k, std::integral auto number) : key(k), value(std::to_string(number)) {}
    /// Six significant digits whatever the locale.
    LogField(std::string_view k, double number);
};

/// Events below the level are dropped. Info at first.
void setLogLevel(LogLevel level);
/// Writes one line. Values with spaces, quotes or control characters are quoted and escaped, so that no
/// client can forge a line; values beyond 500 bytes are cut. Thread-safe.
void logEvent(LogLevel level, std::string_view event, std::initializer_list<LogField> fields = {});
/// The line's part after the level, as logEvent writes it.
std::string eventText(std::string_view event, std::initializer_list<LogField> fields);

} // namespace cutpoint
