// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/socket.h"

#include <cerrno>
#include <cstring>
#include <functional>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace cutpoint {
namespace {

Issue addressIssue(IssueCode code, const Endpoint& address, Sentence why) {
    return {Severity::Error,
            code,
            "",
            0,
            address.text(),
            std::move(why),
            say("Give HOST:PORT, such as 127.0.0.1:9001.")};
}

/// Tries `use` on every address that the host's name stands for, until one works.
Result<Descriptor> forEachAddress(const Endpoint& address, IssueCode code, int flags,
                                  const std::function<bool(int fd, const addrinfo& info)>& use) {
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = flags;
    addrinfo* found = nullptr;
    const std::string port = std::to_string(address.port);
    const char* host = address.host.empty() ? nullptr : address.host.c_str();
    if (const int error = getaddrinfo(host, port.c_str(), &hints, &found); error != 0)
        return addressIssue(code::BadAddress, address, say("The host is unknown: %1.", gai_strerror(error)));
    int lastError = 0;
    Descriptor result;
    for (const addrinfo* info = found; info != nullptr && !result.open(); info = info->ai_next) {
        Descriptor fd(socket(info->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
        if (fd.open() && use(fd.get(), *info))
            result = std::move(fd);
        else
            lastError = errno;
    }
    freeaddrinfo(found);
    if (!result.open())
        return addressIssue(code, address, say("The address cannot be used: %1.", std::strerror(lastError)));
    return result;
}

} // namespace

Result<Descriptor> listenOn(const Endpoint& address) {
    return forEachAddress(address, code::CannotListen, AI_PASSIVE, [](int fd, const addrinfo& info) {
        const int on = 1;
        // Small buffers keep the time that bytes spend outside the shaper short.
        const int buffer = 128 * 1024;
        setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        setsockopt(fd, SOL_SOCKET, SO_RCVBUF, &buffer, sizeof buffer);
        return bind(fd, info.ai_addr, info.ai_addrlen) == 0 && listen(fd, 128) == 0;
    });
}

std::uint16_t boundPort(const Descriptor& socket) {
    sockaddr_storage address{};
    socklen_t length = sizeof address;
    if (getsockname(socket.get(), reinterpret_cast<sockaddr*>(&address), &length) != 0)
        return 0;
    if (address.ss_family == AF_INET6)
        return ntohs(reinterpret_cast<const sockaddr_in6*>(&address)->sin6_port);
    return ntohs(reinterpret_cast<const sockaddr_in*>(&address)->sin_port);
}

Result<std::uint16_t> freeLoopbackPort() {
    const auto socket = listenOn({"127.0.0.1", 0});
    if (!socket)
        return socket.error();
    return boundPort(*socket);
}

Result<Descriptor> connectTo(const Endpoint& address) {
    return forEachAddress(address, code::CannotConnect, 0, [](int fd, const addrinfo& info) {
        const int on = 1;
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        return connect(fd, info.ai_addr, info.ai_addrlen) == 0 || errno == EINPROGRESS;
    });
}

} // namespace cutpoint
