// SPDX-License-Identifier: GPL-3.0-or-later
// A link's rate and round-trip time from what was measured.
#include "app/options/problem_options.h"

#include "core/adapt/link/link_file.h"
#include "core/model/sentence.h"

namespace cutpoint {

namespace {

std::optional<std::string> fileIn(const std::string& text) {
    return text.starts_with('@') ? std::optional(text.substr(1)) : std::nullopt;
}

Issue without(const char* what, const std::string& file) {
    return {Severity::Error,
            code::NoRate,
            file,
            0,
            "",
            say("The file tells no %1.", what),
            say("Give the output of iperf3 --json, which tells both.")};
}

} // namespace

std::optional<Issue> readLinkOptions(const ProblemOptions& options, Network& network) {
    if (const auto file = fileIn(options.bandwidth)) {
        const auto link = readLinkFile(*file);
        if (!link)
            return link.error();
        const auto rate = link->bestRate();
        if (!rate || !(rate->value > 0))
            return without("rate", *file);
        network.bandwidth = *rate;
        if (link->rtt && options.rtt.empty())
            network.rtt = *link->rtt;
        if (link->downlink)
            network.downlink = link->downlink;
        if (link->overhead)
            network.overhead = *link->overhead;
    }
    if (const auto file = fileIn(options.rtt)) {
        const auto link = readLinkFile(*file);
        if (!link)
            return link.error();
        if (!link->rtt)
            return without("round-trip time", *file);
        network.rtt = *link->rtt;
    }
    return std::nullopt;
}

Issues linkIssues(const ProblemOptions& options) {
    Issues issues;
    if (const auto file = fileIn(options.bandwidth))
        if (const auto link = readLinkFile(*file)) {
            issues = link->issues;
            if (const auto rate = link->bestRate())
                issues.push_back(
                    {Severity::Info, code::MeasuredLink, *file, 0, "",
                     link->rtt && options.rtt.empty()
                         ? say("The link carries %1, with a round trip of %2.", *rate, *link->rtt)
                         : say("The link carries %1.", *rate),
                     say("Nothing needs to be done.")});
        }
    return issues;
}

} // namespace cutpoint
