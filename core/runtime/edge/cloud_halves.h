// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/runtime/edge/cloud_client.h"

#include <list>
#include <mutex>
#include <optional>
#include <string>

namespace cutpoint {

/// The cloud halves that an edge has loaded in its cloud: the newest few stay, so that going back to a recent
/// plan is instant, and older ones are unloaded. Thread-safe.
class CloudHalves {
public:
    /// The client outlives it.
    explicit CloudHalves(const CloudClient& cloud) : cloud_(cloud) {}

    /// Loads the half unless it is there, which a restarted cloud has forgotten. Errors:
    /// CloudClient::load()'s.
    std::optional<Issue> ensure(const std::string& name, const std::string& onnx, Seconds deadline,
                                const std::stop_token& stop = {}) const;
    /// The same, and counts it as the newest; the half that runs stays, however old it is.
    std::optional<Issue> keep(const std::string& name, const std::string& onnx, const std::string& running,
                              Seconds deadline, const std::stop_token& stop = {});
    /// Within about two seconds, whatever the cloud does.
    void unloadAll();

private:
    const CloudClient& cloud_;
    std::mutex mutex_;
    std::list<std::string> names_; ///< newest first
};

} // namespace cutpoint
