// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/runtime/service/socket.h"

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace cutpoint {

/// Serves one page, /metrics, over HTTP/1.1 for Prometheus: GET and HEAD, up to 64 connections at once, each
/// with at most 8 KiB of request and ten seconds to live; where more come, the oldest ends. No client, slow
/// or silent, holds up another. One thread.
class MetricsPage {
public:
    /// `page` is called on the page's own thread for every request. Errors: "bad-address"; "open-address" for
    /// an address beyond this machine unless `insecure`; "cannot-listen".
    static Result<std::unique_ptr<MetricsPage>> start(const std::string& listen, bool insecure,
                                                      std::function<std::string()> page);
    ~MetricsPage();
    MetricsPage(const MetricsPage&) = delete;
    MetricsPage& operator=(const MetricsPage&) = delete;

    /// With the port that was really taken.
    const Endpoint& endpoint() const { return endpoint_; }

private:
    MetricsPage() = default;
    class Client;
    void serve();

    Endpoint endpoint_;
    std::function<std::string()> page_;
    Descriptor listener_;
    Descriptor wake_; // eventfd: written once, to stop
    std::thread thread_;
};

} // namespace cutpoint
