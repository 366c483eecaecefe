// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/shape_process.h"

#include "core/process/sibling_program.h"

#include <chrono>
#include <cstdint>
#include <cstring>

namespace cutpoint {

namespace {

constexpr std::chrono::seconds kPatience(2);
constexpr std::uint32_t kLargestReply = 1 << 20;
constexpr const char* kProgram = "cutpoint-onnx-shapes";

} // namespace

ShapeProcess& ShapeProcess::shared() {
    static ShapeProcess process;
    return process;
}

ShapeProcess::Reply ShapeProcess::ask(std::string_view question) {
    const std::lock_guard lock(turn_);
    static const std::string path = siblingProgram(kProgram);
    if (path.empty() || (!program_.running() && !program_.start(path)))
        return {Fate::Missing, {}};
    const auto length = static_cast<std::uint32_t>(question.size());
    std::string frame(sizeof length, '\0');
    std::memcpy(frame.data(), &length, sizeof length);
    frame.append(question);
    Reply reply{Fate::Answered, {}};
    std::uint32_t size = 0;
    char head[sizeof size];
    const auto deadline = std::chrono::steady_clock::now() + kPatience;
    bool answered = program_.send(frame) && program_.receive(head, sizeof head, deadline);
    if (answered) {
        std::memcpy(&size, head, sizeof size);
        answered = size <= kLargestReply;
    }
    if (answered) {
        reply.content.resize(size);
        answered = program_.receive(reply.content.data(), size, deadline);
    }
    if (answered)
        return reply;
    program_.stop();
    return {Fate::Died, {}};
}

} // namespace cutpoint
