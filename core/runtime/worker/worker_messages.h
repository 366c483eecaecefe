// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What an agent and its worker tell each other, as bytes. Tensors are not in it: they lie in shared memory,
/// in the order of the model's inputs and outputs, each at the next multiple of 64 bytes. Either side may be
/// hostile, so every reader checks what it reads and answers nothing for what it does not like.
#pragma once

#include "core/runtime/engine/inference_engine.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

enum class WorkerMessage : std::uint32_t {
    // from the agent
    Load = 1,    ///< LoadRequest; with the model's memory
    Run = 2,     ///< RunRequest; with the memory of inputs and answers when either is new
    Profile = 3, ///< RunRequest with repeats
    // from the worker
    Ready = 11,    ///< the engine's description; once, unasked, as the worker starts
    Loaded = 12,   ///< LoadedModel
    Ran = 13,      ///< RunReport
    Profiled = 14, ///< EngineProfile
    Failed = 15    ///< Issue
};

/// Beyond these nothing is taken from the other side.
constexpr std::size_t longestWorkerBody = std::size_t{16} << 20;
constexpr std::size_t mostTensors = 65536;
constexpr std::size_t highestRank = 64;

struct LoadRequest {
    std::uint64_t modelBytes = 0;
};

struct RunRequest {
    std::vector<Shape> shapes;                     ///< of the inputs, in the model's order
    std::uint64_t inputBytes = 0, answerBytes = 0; ///< of the memory that comes along; 0: the last one's
    std::uint32_t repeats = 0;                     ///< of a profile
};

struct LoadedModel {
    std::string description;
    std::vector<TensorSpec> inputs, outputs;
};

struct RunReport {
    std::vector<TensorSpec> answers; ///< in the model's order; names as the model has them
    Seconds own;                     ///< processor time of the worker's thread
};

std::string encode(const LoadRequest& request);
std::string encode(const RunRequest& request);
std::string encode(const LoadedModel& model);
std::string encode(const RunReport& report);
std::string encode(const EngineProfile& profile);
std::string encode(const Issue& issue);

std::optional<LoadRequest> decodeLoadRequest(std::string_view body);
std::optional<RunRequest> decodeRunRequest(std::string_view body);
std::optional<LoadedModel> decodeLoadedModel(std::string_view body);
std::optional<RunReport> decodeRunReport(std::string_view body);
std::optional<EngineProfile> decodeEngineProfile(std::string_view body);
std::optional<Issue> decodeIssue(std::string_view body);

/// Where each tensor begins in shared memory, and the bytes of all; nothing where a size is open or the sum
/// passes 2^40 bytes.
struct TensorLayout {
    std::vector<std::size_t> offsets;
    std::size_t bytes = 0;
};
std::optional<TensorLayout> layoutOf(const std::vector<TensorSpec>& specs);

} // namespace cutpoint
