// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace grpc {
class Channel;
}

namespace cutpoint {

/// The models of any server of the Open Inference Protocol that has the model-repository extension.
/// Thread-safe.
class RepositoryClient {
public:
    explicit RepositoryClient(std::shared_ptr<grpc::Channel> channel) : channel_(std::move(channel)) {}

    struct Row {
        std::string name, version;
        std::string
            state; ///< "READY", "UNAVAILABLE", "LOADING", "UNLOADING"; empty where the server tells none
        std::string reason;
    };
    // Errors of all: "server-unreachable", "server-refused" with the server's own words.

    /// Name and version, as the server tells them.
    Result<std::string> server(Seconds deadline) const;
    /// In the server's order.
    Result<std::vector<Row>> list(bool readyOnly, Seconds deadline) const;
    /// With `onnx` the model is sent along, else the server takes it from its own folder. `config`: JSON;
    /// when it is empty and a model is sent, one that names the ONNX backend, as servers ask for.
    std::optional<Issue> load(const std::string& name, const std::optional<std::string>& onnx,
                              std::int64_t version, const std::string& config, Seconds deadline) const;
    std::optional<Issue> unload(const std::string& name, Seconds deadline) const;

private:
    std::shared_ptr<grpc::Channel> channel_;
};

} // namespace cutpoint
