// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Messages between gRPC's bytes and protobuf. The server takes compressed messages, and gRPC would unpack
/// them to any size before a handler could refuse: so they are unpacked here, up to the limit.
#pragma once

#include "core/model/units.h"

#include <google/protobuf/message.h>
#include <grpcpp/support/byte_buffer.h>
#include <grpcpp/support/status.h>
#include <string>

namespace cutpoint {

/// The message of a call, which may be packed with gzip or deflate. RESOURCE_EXHAUSTED beyond `largest`
/// bytes, packed or not; INVALID_ARGUMENT for what is no such message. Frees the buffer, so that tensors are
/// not in memory twice.
grpc::Status parseMessage(const grpc::ByteBuffer& bytes, Bytes largest, google::protobuf::Message& message);

grpc::Status writeMessage(const google::protobuf::Message& message, grpc::ByteBuffer& bytes);

/// Unpacks gzip or zlib data. False when it is neither, or longer than `largest` unpacked.
enum class Unpacked { Yes, NotPacked, TooLarge };
Unpacked unpack(const std::string& packed, std::size_t largest, std::string& content);

/// "the message has 12 bytes, and 10 are taken": RESOURCE_EXHAUSTED.
grpc::Status beyondLimit(const char* what, std::size_t bytes, Bytes largest);

} // namespace cutpoint
