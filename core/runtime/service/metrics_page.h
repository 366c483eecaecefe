// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/runtime/service/socket.h"

#include <functional>
#include <memory>
#include <string>
#include <thread>

namespace cutpoint {

/// Serves one page, /metrics, over HTTP/1.1 for Prometheus: GET and HEAD, one connection at a time, each with
/// at most 8 KiB of request and two seconds to live, so that no client can hold it up for longer.
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
    void serve();
    void answer(int client) const;

    Endpoint endpoint_;
    std::function<std::string()> page_;
    Descriptor listener_;
    Descriptor wake_; // eventfd: written once, to stop
    std::thread thread_;
};

} // namespace cutpoint
