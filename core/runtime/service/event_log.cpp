// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/event_log.h"

#include "core/model/printable_text.h"

#include <fmt/format.h>
#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace cutpoint {
namespace {

constexpr std::size_t kLongestValue = 500;

spdlog::logger& sink() {
    // Never destroyed: events may still come from threads of libraries while the program ends.
    static spdlog::logger* const logger = [] {
        auto* made = new spdlog::logger("agent", std::make_shared<spdlog::sinks::stderr_sink_mt>());
        made->set_formatter(std::make_unique<spdlog::pattern_formatter>(
            "time=%Y-%m-%dT%H:%M:%S.%eZ level=%l %v", spdlog::pattern_time_type::utc));
        made->flush_on(spdlog::level::trace);
        return made;
    }();
    return *logger;
}

spdlog::level::level_enum spdlogLevel(LogLevel level) {
    switch (level) {
    case LogLevel::Debug:
        return spdlog::level::debug;
    case LogLevel::Info:
        return spdlog::level::info;
    case LogLevel::Warning:
        return spdlog::level::warn;
    case LogLevel::Error:
        return spdlog::level::err;
    case LogLevel::Off:
        break;
    }
    return spdlog::level::off;
}

void appendValue(std::string& line, std::string_view value) {
    const bool cut = value.size() > kLongestValue;
    value = firstBytes(value, kLongestValue);
    bool plain = !value.empty() && !cut;
    for (const char c : value)
        plain = plain && c > ' ' && c != '"' && c != '=' && c != '\\' && c < 127;
    if (plain) {
        line += value;
        return;
    }
    std::string escaped;
    for (const char c : value) {
        if (c == '"' || c == '\\')
            escaped += '\\', escaped += c;
        else if (c == '\n')
            escaped += "\\n";
        else
            escaped += c;
    }
    line += '"' + printable(escaped);
    line += cut ? "...\"" : "\"";
}

} // namespace

LogField::LogField(std::string_view k, double number) : key(k), value(fmt::format("{:.6g}", number)) {}

Result<LogLevel> parseLogLevel(std::string_view word) {
    if (word == "debug")
        return LogLevel::Debug;
    if (word == "info")
        return LogLevel::Info;
    if (word == "warning")
        return LogLevel::Warning;
    if (word == "error")
        return LogLevel::Error;
    if (word == "off")
        return LogLevel::Off;
    Issue issue;
    issue.code = code::BadLevel;
    issue.message = say("\"%1\" is no log level.", std::string(word));
    issue.fix = say("Use debug, info, warning, error or off.");
    return issue;
}

void setLogLevel(LogLevel level) {
    sink().set_level(spdlogLevel(level));
}

std::string eventText(std::string_view event, std::initializer_list<LogField> fields) {
    std::string line = "event=";
    line += event;
    for (const LogField& field : fields) {
        line += ' ';
        line += field.key;
        line += '=';
        appendValue(line, field.value);
    }
    return line;
}

void logEvent(LogLevel level, std::string_view event, std::initializer_list<LogField> fields) {
    if (sink().should_log(spdlogLevel(level)))
        sink().log(spdlogLevel(level), spdlog::string_view_t(eventText(event, fields)));
}

} // namespace cutpoint
