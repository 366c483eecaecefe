// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/model/units.h"
#include "core/runtime/cloud/inference_calls.h"
#include "core/runtime/service/access_token.h"
#include "core/runtime/service/endpoint.h"

#include <memory>
#include <string>

namespace cutpoint {

struct RestOptions {
    std::string listen; ///< HOST:PORT; port 0: any free one
    bool insecure = false;
    Bytes largestBody{512.0 * 1024 * 1024}; ///< of one request, unpacked
    int connections = 512;                  ///< served at once; more wait
};

/// InferenceCalls over HTTP, the REST form of the Open Inference Protocol with the binary tensor, statistics,
/// configuration and model-repository extensions. In the clear, so only for this machine unless `insecure`;
/// asks for the same bearer token as gRPC does. Thread-safe.
class RestService {
public:
    /// Listens at once. `calls` outlives it. Errors: "bad-address", "open-address", "cannot-listen".
    static Result<std::unique_ptr<RestService>> start(const RestOptions& options, AccessToken token,
                                                      InferenceCalls& calls, Metrics& metrics);
    ~RestService(); ///< as stop()
    RestService(const RestService&) = delete;
    RestService& operator=(const RestService&) = delete;

    const Endpoint& endpoint() const;
    /// Answers what it has begun and takes no more. Safe to call twice.
    void stop();

private:
    RestService();
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace cutpoint
