// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/endpoint.h"

#include <arpa/inet.h>
#include <charconv>

namespace cutpoint {
namespace {

Issue badAddress(Sentence message) {
    Issue issue;
    issue.code = code::BadAddress;
    issue.message = std::move(message);
    issue.fix = say("Write HOST:PORT, for instance 127.0.0.1:8001 or [::1]:8001.");
    return issue;
}

} // namespace

std::string Endpoint::text() const {
    const bool v6 = host.find(':') != std::string::npos;
    return (v6 ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

bool Endpoint::loopback() const {
    if (host == "localhost")
        return true;
    in_addr v4{};
    if (inet_pton(AF_INET, host.c_str(), &v4) == 1)
        return (ntohl(v4.s_addr) >> 24) == 127;
    in6_addr v6{};
    if (inet_pton(AF_INET6, host.c_str(), &v6) == 1)
        return IN6_IS_ADDR_LOOPBACK(&v6);
    return false;
}

Result<Endpoint> parseEndpoint(std::string_view text) {
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos)
        return badAddress(say("\"%1\" has no port.", text));
    std::string_view host = text.substr(0, colon);
    const std::string_view digits = text.substr(colon + 1);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']')
        host = host.substr(1, host.size() - 2);
    else if (host.find(':') != std::string_view::npos)
        return badAddress(say("\"%1\" is an IPv6 address without brackets.", text));
    if (host.empty())
        return badAddress(say("\"%1\" has no host.", text));
    for (const char c : host)
        if (!(std::isalnum(static_cast<unsigned char>(c)) || c == '.' || c == '-' || c == '_' || c == ':' ||
              c == '%'))
            return badAddress(say("\"%1\" has a character that no host name has.", text));
    Endpoint endpoint;
    endpoint.host = host;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), endpoint.port);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || endpoint.port < 0 ||
        endpoint.port > 65535)
        return badAddress(say("\"%1\" has no port from 0 to 65535.", text));
    return endpoint;
}

} // namespace cutpoint
