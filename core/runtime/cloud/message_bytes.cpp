// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/message_bytes.h"

#include "core/runtime/service/status.h"
#include "core/runtime/service/thrown.h"

#include <grpcpp/grpcpp.h>
#include <grpcpp/impl/codegen/proto_utils.h>
#include <zlib.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace cutpoint {
namespace {

using grpc::Status;
using grpc::StatusCode;

/// Whether this is how gzip or zlib data begins. No message of ours does: 0x1f asks for a wire type that
/// there is not, 0x78 for a field that none has.
bool looksPacked(const std::uint8_t* bytes, std::size_t size) {
    if (size < 6)
        return false;
    return (bytes[0] == 0x1f && bytes[1] == 0x8b) ||
           (bytes[0] == 0x78 && (bytes[0] * 256 + bytes[1]) % 31 == 0);
}

bool looksPacked(const grpc::ByteBuffer& bytes) {
    std::vector<grpc::Slice> slices;
    if (!bytes.Dump(&slices).ok())
        return false;
    std::vector<std::uint8_t> start;
    for (const grpc::Slice& slice : slices)
        for (std::size_t i = 0; i < slice.size() && start.size() < 6; ++i)
            start.push_back(slice.begin()[i]);
    return looksPacked(start.data(), start.size());
}

std::string whole(const grpc::ByteBuffer& bytes) {
    std::string content;
    std::vector<grpc::Slice> slices;
    content.reserve(bytes.Length());
    if (bytes.Dump(&slices).ok())
        for (const grpc::Slice& slice : slices)
            content.append(reinterpret_cast<const char*>(slice.begin()), slice.size());
    return content;
}

Status parsePacked(grpc::ByteBuffer& bytes, Bytes largest, google::protobuf::Message& message) {
    const std::string packed = whole(bytes);
    bytes.Clear();
    std::string content;
    switch (unpack(packed, static_cast<std::size_t>(largest.value), content)) {
    case Unpacked::TooLarge:
        return {StatusCode::RESOURCE_EXHAUSTED, "the message takes more than " +
                                                    std::to_string(static_cast<std::int64_t>(largest.value)) +
                                                    " bytes when it is unpacked"};
    case Unpacked::NotPacked:
        return {StatusCode::INVALID_ARGUMENT, "the message cannot be unpacked"};
    case Unpacked::Yes:
        break;
    }
    return message.ParseFromString(content)
               ? Status::OK
               : Status(StatusCode::INVALID_ARGUMENT, "the bytes are no message of this call");
}

} // namespace

Unpacked unpack(const std::string& packed, std::size_t largest, std::string& content) {
    if (!looksPacked(reinterpret_cast<const std::uint8_t*>(packed.data()), packed.size()))
        return Unpacked::NotPacked;
    z_stream stream{};
    constexpr int eitherFormat = 15 + 32;
    if (inflateInit2(&stream, eitherFormat) != Z_OK)
        return Unpacked::NotPacked;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    content.clear();
    int state = Z_OK;
    while (state == Z_OK && content.size() <= largest) {
        const std::size_t before = content.size();
        const std::size_t more = std::clamp<std::size_t>(before, 4096, std::size_t{1} << 20);
        content.resize(before + more);
        stream.next_out = reinterpret_cast<Bytef*>(content.data() + before);
        stream.avail_out = static_cast<uInt>(more);
        state = inflate(&stream, Z_NO_FLUSH);
        content.resize(before + more - stream.avail_out);
    }
    inflateEnd(&stream);
    if (content.size() > largest)
        return Unpacked::TooLarge;
    return state == Z_STREAM_END ? Unpacked::Yes : Unpacked::NotPacked;
}

Status beyondLimit(const char* what, std::size_t bytes, Bytes largest) {
    return {StatusCode::RESOURCE_EXHAUSTED,
            std::string("the ") + what + " has " + std::to_string(bytes) + " bytes, and " +
                std::to_string(static_cast<std::int64_t>(largest.value)) + " are taken"};
}

Status parseMessage(const grpc::ByteBuffer& bytes, Bytes largest, google::protobuf::Message& message) {
    if (static_cast<double>(bytes.Length()) > largest.value)
        return beyondLimit("message", bytes.Length(), largest);
    // gRPC made the buffer for this call alone.
    auto& own = const_cast<grpc::ByteBuffer&>(bytes);
    try {
        if (looksPacked(bytes))
            return parsePacked(own, largest, message);
        if (grpc::GenericDeserialize<grpc::ProtoBufferReader, google::protobuf::Message>(&own, &message).ok())
            return Status::OK;
    } catch (...) {
        return statusOf(thrownIssue());
    }
    return {StatusCode::INVALID_ARGUMENT, "the bytes are no message of this call"};
}

Status writeMessage(const google::protobuf::Message& message, grpc::ByteBuffer& bytes) {
    bool ownBuffer = false;
    return grpc::GenericSerialize<grpc::ProtoBufferWriter, google::protobuf::Message>(message, &bytes,
                                                                                      &ownBuffer);
}

} // namespace cutpoint
