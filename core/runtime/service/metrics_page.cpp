// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/metrics_page.h"

#include <array>
#include <chrono>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kLongestRequest = 8192;
constexpr std::chrono::seconds kPatience{2};

Issue issueOf(const char* code, Sentence message, Sentence fix) {
    Issue issue;
    issue.code = code;
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
}

/// Waits until the socket is ready for `events` or the time is over.
bool ready(int socket, short events, Clock::time_point until) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()).count();
    pollfd waited{socket, events, 0};
    return left > 0 && poll(&waited, 1, static_cast<int>(left)) == 1;
}

std::string response(const char* status, const std::string& body, bool withBody) {
    return fmt::format("HTTP/1.1 {}\r\nContent-Type: text/plain; version=0.0.4; charset=utf-8\r\n"
                       "Content-Length: {}\r\nConnection: close\r\n\r\n{}",
                       status, body.size(), withBody ? body : "");
}

} // namespace

Result<std::unique_ptr<MetricsPage>> MetricsPage::start(const std::string& listen, bool insecure,
                                                        std::function<std::string()> page) {
    auto endpoint = parseEndpoint(listen);
    if (!endpoint)
        return endpoint.error();
    if (!endpoint->loopback() && !insecure)
        return issueOf("open-address",
                       say("\"%1\" would show the metrics to other machines in the clear.", listen),
                       say("Listen on 127.0.0.1, or say --insecure."));
    std::unique_ptr<MetricsPage> made(new MetricsPage);
    made->endpoint_ = std::move(endpoint).value();
    made->page_ = std::move(page);
    auto listener = listenOn(made->endpoint_);
    made->wake_ = Descriptor(eventfd(0, EFD_CLOEXEC));
    if (!listener || !made->wake_.open())
        return issueOf("cannot-listen", say("The metrics cannot be served on %1.", listen),
                       say("Is the port taken?"));
    made->listener_ = *std::move(listener);
    made->endpoint_.port = boundPort(made->listener_);
    made->thread_ = std::thread([page = made.get()] { page->serve(); });
    return made;
}

MetricsPage::~MetricsPage() {
    if (thread_.joinable()) {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = write(wake_.get(), &one, sizeof one);
        thread_.join();
    }
}

void MetricsPage::serve() {
    for (;;) {
        std::array<pollfd, 2> waited{{{listener_.get(), POLLIN, 0}, {wake_.get(), POLLIN, 0}}};
        if (poll(waited.data(), waited.size(), -1) < 0)
            continue;
        if (waited[1].revents != 0)
            return;
        const Descriptor client(accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!client.open()) {
            // Out of descriptors the listener stays readable: do not spin on it.
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            continue;
        }
        answer(client.get());
    }
}

void MetricsPage::answer(int client) const {
    const auto until = Clock::now() + kPatience;
    std::string request;
    while (request.find("\r\n\r\n") == std::string::npos && request.size() < kLongestRequest) {
        std::array<char, 2048> buffer;
        if (!ready(client, POLLIN, until))
            return;
        const auto got = recv(client, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return;
        request.append(buffer.data(), static_cast<std::size_t>(got));
    }
    const std::string line = request.substr(0, request.find("\r\n"));
    const bool head = line.starts_with("HEAD ");
    std::string text;
    if (request.size() >= kLongestRequest)
        text = response("431 Request Header Fields Too Large", "The request is too long.\n", true);
    else if (!head && !line.starts_with("GET "))
        text = response("405 Method Not Allowed", "Only GET and HEAD.\n", true);
    else if (line.substr(head ? 5 : 4).starts_with("/metrics "))
        text = response("200 OK", page_(), !head);
    else
        text = response("404 Not Found", "The metrics are at /metrics.\n", !head);
    for (std::size_t sent = 0; sent < text.size();) {
        if (!ready(client, POLLOUT, until))
            return;
        const auto written = send(client, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (written <= 0)
            return;
        sent += static_cast<std::size_t>(written);
    }
    shutdown(client, SHUT_WR);
}

} // namespace cutpoint
