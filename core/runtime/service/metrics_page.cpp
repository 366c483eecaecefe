// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/metrics_page.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <fmt/format.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kLongestRequest = 8192;
constexpr std::chrono::seconds kPatience{10};
constexpr std::size_t kMostClients = 64;

Issue pageIssue(IssueCode code, Sentence message, Sentence fix) {
    Issue issue;
    issue.code = code;
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
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
        return pageIssue(code::OpenAddress,
                         say("\"%1\" would show the metrics to other machines in the clear.", listen),
                         say("Listen on 127.0.0.1, or say --insecure."));
    std::unique_ptr<MetricsPage> made(new MetricsPage);
    made->endpoint_ = std::move(endpoint).value();
    made->page_ = std::move(page);
    auto listener = listenOn(made->endpoint_);
    made->wake_ = Descriptor(eventfd(0, EFD_CLOEXEC));
    if (!listener || !made->wake_.open())
        return pageIssue(code::CannotListen, say("The metrics cannot be served on %1.", listen),
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

/// One connection: its request grows until it is whole, then its answer is sent.
class MetricsPage::Client {
public:
    explicit Client(Descriptor socket) : socket_(std::move(socket)) {}

    pollfd waitsFor() const { return {socket_.get(), answer_.empty() ? short{POLLIN} : short{POLLOUT}, 0}; }
    Clock::time_point until() const { return until_; }
    /// Does what can be done now; false when the connection is over.
    bool go(const std::function<std::string()>& page) {
        if (answer_.empty() && !read(page))
            return false;
        while (sent_ < answer_.size()) {
            const auto written =
                send(socket_.get(), answer_.data() + sent_, answer_.size() - sent_, MSG_NOSIGNAL);
            if (written < 0)
                return errno == EAGAIN || errno == EINTR;
            sent_ += static_cast<std::size_t>(written);
        }
        if (!answer_.empty())
            shutdown(socket_.get(), SHUT_WR);
        return answer_.empty();
    }

private:
    bool read(const std::function<std::string()>& page) {
        std::array<char, 2048> buffer;
        const auto got = recv(socket_.get(), buffer.data(), buffer.size(), 0);
        if (got <= 0)
            return got < 0 && (errno == EAGAIN || errno == EINTR);
        request_.append(buffer.data(), static_cast<std::size_t>(got));
        if (request_.size() >= kLongestRequest)
            answer_ = response("431 Request Header Fields Too Large", "The request is too long.\n", true);
        else if (request_.find("\r\n\r\n") != std::string::npos)
            answer_ = answerTo(request_.substr(0, request_.find("\r\n")), page);
        return true;
    }
    static std::string answerTo(const std::string& line, const std::function<std::string()>& page) {
        const bool head = line.starts_with("HEAD ");
        if (!head && !line.starts_with("GET "))
            return response("405 Method Not Allowed", "Only GET and HEAD.\n", true);
        if (line.substr(head ? 5 : 4).starts_with("/metrics "))
            return response("200 OK", page(), !head);
        return response("404 Not Found", "The metrics are at /metrics.\n", !head);
    }

    Descriptor socket_;
    std::string request_, answer_;
    std::size_t sent_ = 0; ///< of the answer
    Clock::time_point until_ = Clock::now() + kPatience;
};

void MetricsPage::serve() {
    std::vector<std::unique_ptr<Client>> clients; // oldest first
    for (;;) {
        std::vector<pollfd> waited{{listener_.get(), POLLIN, 0}, {wake_.get(), POLLIN, 0}};
        for (const auto& client : clients)
            waited.push_back(client->waitsFor());
        const auto left = clients.empty() ? std::chrono::milliseconds(-1)
                                          : std::max(std::chrono::milliseconds(0),
                                                     std::chrono::ceil<std::chrono::milliseconds>(
                                                         clients.front()->until() - Clock::now()));
        if (poll(waited.data(), waited.size(), static_cast<int>(left.count())) < 0)
            continue;
        if (waited[1].revents != 0)
            return;
        for (std::size_t i = clients.size(); i-- > 0;)
            if ((waited[i + 2].revents != 0 && !clients[i]->go(page_)) || clients[i]->until() <= Clock::now())
                clients.erase(clients.begin() + static_cast<std::ptrdiff_t>(i));
        if (waited[0].revents == 0)
            continue;
        Descriptor socket(accept4(listener_.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!socket.open()) {
            // Out of descriptors the listener stays readable: do not spin on it.
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
            continue;
        }
        if (clients.size() >= kMostClients)
            clients.erase(clients.begin());
        clients.push_back(std::make_unique<Client>(std::move(socket)));
    }
}

} // namespace cutpoint
