// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what a worker, or an agent, has to say: through the socket, and as each message's body.
#include "core/runtime/worker/worker_channel.h"

#include <cstdint>
#include <cstdlib>
#include <sys/socket.h>

namespace {

using namespace cutpoint;

/// What can be read is written again and read to the same.
template <class Decode>
void roundTrip(std::string_view body, Decode decode) {
    const auto message = decode(body);
    if (!message)
        return;
    const std::string again = encode(*message);
    const auto second = decode(again);
    if (!second || encode(*second) != again)
        std::abort();
}

void throughSocket(std::string_view bytes) {
    auto ends = WorkerChannel::pair();
    if (!ends || bytes.size() > 60000)
        return;
    send(ends->first.descriptor(), bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
    ends->first.close();
    WorkerChannel::Message message;
    while (ends->second.receive(message) == WorkerChannel::Outcome::Received)
        if (message.body.size() > bytes.size())
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    throughSocket(bytes);
    roundTrip(bytes, decodeLoadRequest);
    roundTrip(bytes, decodeRunRequest);
    roundTrip(bytes, decodeLoadedModel);
    roundTrip(bytes, decodeRunReport);
    roundTrip(bytes, decodeEngineProfile);
    roundTrip(bytes, decodeIssue);
    if (const auto model = decodeLoadedModel(bytes))
        if (const auto layout = layoutOf(model->outputs);
            layout && layout->offsets.size() != model->outputs.size())
            std::abort();
    return 0;
}
