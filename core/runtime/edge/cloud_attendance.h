// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/server_share.h"
#include "core/runtime/edge/cloud_client.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace cutpoint {

/// Tells the cloud from time to time that this edge is there, which halves it holds there, and what it could
/// do with the cloud's time; learns its share of that time. Says nothing as long as it holds nothing and
/// streams nothing, and next to nothing to a server that refuses it, as one without the extension does.
/// Thread-safe.
class CloudAttendance {
public:
    struct Options {
        Seconds streaming{5}, idle{20}; ///< between two words
        Seconds lease{60};              ///< what the cloud is asked to wait without one
    };
    /// Told when the share is another one, on this object's thread; `edges` share the cloud.
    using Changed = std::function<void(const ServerShare& share, int edges)>;

    /// The client outlives it; what it loads from now on is this edge's.
    CloudAttendance(CloudClient& cloud, Options options, Changed changed);
    /// Takes leave, within a second.
    ~CloudAttendance();
    CloudAttendance(const CloudAttendance&) = delete;
    CloudAttendance& operator=(const CloudAttendance&) = delete;

    /// Plans that the cloud may choose from; empty while there is no stream with a sampling rate. What
    /// differs much from what the cloud was told last is told at once.
    void setChoices(std::vector<LoadChoice> choices);
    /// None as long as nobody else uses the cloud, or it tells none.
    std::optional<ServerShare> share() const;

private:
    void run(const std::stop_token& stop);
    void tell(Seconds lease, Seconds deadline, const std::stop_token& stop);
    bool isNews() const;

    const CloudClient& cloud_;
    const Options options_;
    const Changed changed_;
    const std::string name_;
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::vector<LoadChoice> choices_, told_;
    std::set<std::string> toldModels_;
    std::optional<ServerShare> share_;
    bool attends_ = false;                     ///< the cloud knows of this edge,
    bool isHeard_ = false, isRefused_ = false; ///< and what became of the last word
    std::jthread thread_;
};

} // namespace cutpoint
