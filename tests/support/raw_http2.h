// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <arpa/inet.h>
#include <cstdint>
#include <netinet/in.h>
#include <poll.h>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <unistd.h>

namespace cutpoint::test {

/// An HTTP/2 connection written by hand, for clients that no library would be: they claim more than they
/// send, or never read.
class RawHttp2 {
public:
    /// `receiveWindow`: of the socket, small for a client that does not read.
    explicit RawHttp2(int port, int receiveWindow = 0) : socket_(socket(AF_INET, SOCK_STREAM, 0)) {
        if (receiveWindow > 0)
            setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receiveWindow, sizeof receiveWindow);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(port));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ = connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
        write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        frame(4, 0, 0, ""); // SETTINGS, all defaults
    }
    ~RawHttp2() { close(socket_); }
    RawHttp2(const RawHttp2&) = delete;
    RawHttp2& operator=(const RawHttp2&) = delete;

    bool connected() const { return connected_; }
    void write(std::string_view bytes) const { send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL); }

    /// A call's headers, literally written.
    void call(std::uint32_t stream, std::string_view path) const {
        std::string block;
        const auto field = [&block](std::string_view name, std::string_view value) {
            block += '\0';
            block += static_cast<char>(name.size());
            block += name;
            block += static_cast<char>(value.size());
            block += value;
        };
        field(":method", "POST");
        field(":scheme", "http");
        field(":path", path);
        field(":authority", "localhost");
        field("te", "trailers");
        field("content-type", "application/grpc");
        frame(1, 4, stream, block); // HEADERS, END_HEADERS
    }
    /// The start of a message that claims to be `claimed` bytes long. `end`: the client sends no more.
    void message(std::uint32_t stream, std::uint32_t claimed, std::string_view sent, bool end) const {
        std::string data(1, '\0');
        for (const int shift : {24, 16, 8, 0})
            data += static_cast<char>(claimed >> shift);
        frame(0, end ? 1 : 0, stream, data + std::string(sent)); // DATA
    }

    /// All that comes until the server closes, `wanted` was seen, or five seconds passed.
    std::string readUntil(std::string_view wanted) const {
        std::string all;
        char buffer[4096];
        pollfd waited{socket_, POLLIN, 0};
        while (all.find(wanted) == std::string::npos && poll(&waited, 1, 5000) == 1) {
            const ssize_t got = recv(socket_, buffer, sizeof buffer, 0);
            if (got <= 0)
                break;
            all.append(buffer, static_cast<std::size_t>(got));
        }
        return all;
    }

private:
    void frame(std::uint8_t type, std::uint8_t flags, std::uint32_t stream, std::string_view payload) const {
        std::string bytes;
        for (const int shift : {16, 8, 0})
            bytes += static_cast<char>(payload.size() >> shift);
        bytes += static_cast<char>(type);
        bytes += static_cast<char>(flags);
        for (const int shift : {24, 16, 8, 0})
            bytes += static_cast<char>(stream >> shift);
        write(bytes + std::string(payload));
    }

    int socket_;
    bool connected_ = false;
};

} // namespace cutpoint::test
