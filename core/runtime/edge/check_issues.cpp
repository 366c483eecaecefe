// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/check_issues.h"

#include "core/runtime/service/sentence_message.h"

namespace cutpoint {
namespace {

const char* word(Severity severity) {
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

} // namespace

edge::v1::HalfIssue halfIssue(const Issue& issue) {
    edge::v1::HalfIssue message;
    message.set_severity(word(issue.severity));
    message.set_code(issue.code.word());
    message.set_node(issue.node);
    message.set_message(issue.message);
    message.set_fix(issue.fix);
    *message.mutable_told_message() = messageOf(issue.message);
    *message.mutable_told_fix() = messageOf(issue.fix);
    return message;
}

Issue issueOf(const edge::v1::HalfIssue& message) {
    Issue issue{Severity::Error,
                IssueCode(message.code()),
                "",
                0,
                message.node(),
                sentenceOf(message.told_message(), message.message()),
                sentenceOf(message.told_fix(), message.fix())};
    for (const Severity severity : {Severity::Info, Severity::Warning})
        if (message.severity() == word(severity))
            issue.severity = severity;
    return issue;
}

Issues issuesOf(const edge::v1::CheckReport& report) {
    Issues issues;
    for (const bool onEdge : {true, false})
        for (const auto& message : (onEdge ? report.edge() : report.cloud()).issues()) {
            Issue& issue = issues.emplace_back(issueOf(message));
            issue.message = onEdge ? say("Of the edge half: %1", issue.message)
                                   : say("Of the cloud half: %1", issue.message);
        }
    return issues;
}

} // namespace cutpoint
