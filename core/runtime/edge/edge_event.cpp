// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_event.h"

#include "core/runtime/service/sentence_message.h"
#include "proto/cutpoint_edge.pb.h"

#include <utility>
#include <vector>

namespace cutpoint {

Sentence eventKindSentence(const std::string& kind) {
    static const std::vector<std::pair<std::string, Sentence>> kinds{
        {"cloud-busy", say("Cloud busy")},
        {"congested", say("Congested")},
        {"deploy-failed", say("Deployment failed")},
        {"edge-speed", say("Edge's speed changed")},
        {"frame-failed", say("Frame failed")},
        {"frame-late", say("Frame late")},
        {"frame-refused", say("Frame refused")},
        {"frames-dropped", say("Frames dropped")},
        {"gap", say("Records lost")},
        {"half-lost", say("Cloud half lost")},
        {"link-back", say("Cloud is back")},
        {"link-lost", say("Cloud lost")},
        {"link-slow", say("Link slow")},
        {"no-policy", say("No policy")},
        {"no-profile", say("No profile")},
        {"paused", say("Stream paused")},
        {"plan-changed", say("Plan changed")},
        {"plan-failed", say("Plan failed")},
        {"plan-kept", say("Plan kept")},
        {"profiled", say("Profiled")},
        {"rate-changed", say("Rate changed")},
        {"server-share", say("Share of the cloud")},
        {"stream-ended", say("Stream ended")},
        {"stream-started", say("Stream started")},
        {"stream-stopped", say("Stream stopped")},
    };
    for (const auto& [word, sentence] : kinds)
        if (word == kind)
            return sentence;
    return kind;
}

Sentence eventSentence(const edge::v1::Event& event) {
    return sentenceOf(event.told_text(), event.text());
}

} // namespace cutpoint
