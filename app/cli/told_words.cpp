// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/told_words.h"

#include "core/model/printable_text.h"
#include "core/model/ties.h"

#include <fmt/format.h>

namespace cutpoint {
namespace {

Sentence respected(const std::string& word) {
    if (word == "known sizes")
        return say("known sizes");
    return word == "fused groups" ? say("fused groups") : say("recurrent state");
}

} // namespace

Sentence headingSentence(const Problem& problem) {
    return say("%1: %2 layers, %3", printable(problem.graph->name()), problem.graph->size(),
               problem.network.bandwidth);
}

Sentence certificateSentence(const Certificate& certificate) {
    switch (certificate.status) {
    case Certificate::Status::Optimal:
        return say("optimal");
    case Certificate::Status::Bounded:
        return say("within %1 %", 100 * certificate.gap);
    case Certificate::Status::Heuristic:
        return say("heuristic");
    case Certificate::Status::Infeasible:
        break;
    }
    return say("infeasible");
}

Sentence restrictionSentence(const Problem& problem) {
    Sentence all;
    for (const std::string& word : restrictionWords(problem))
        all = all.empty() ? respected(word) : say("%1, %2", std::move(all), respected(word));
    return all;
}

Sentence fleetStatusSentence(FleetAnswer::Status status) {
    switch (status) {
    case FleetAnswer::Status::Optimal:
        return say("optimal");
    case FleetAnswer::Status::Bounded:
        return say("bounded");
    case FleetAnswer::Status::Infeasible:
        return say("infeasible");
    case FleetAnswer::Status::Unbounded:
        return say("unbounded");
    case FleetAnswer::Status::Unknown:
        break;
    }
    return say("unknown");
}

} // namespace cutpoint
