// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Open axes of a model's inputs: which is a batch, and how to ask for the others. Internal to core/import.
#pragma once

#include "core/import/onnx_tensors.h"
#include "core/model/issue.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint::onnx_import {

/// An input with its axes as the model's file has them.
struct OpenInput {
    std::string name;
    bool hasShape = true;
    Shape sizes;                   ///< -1 where open
    std::vector<std::string> axes; ///< names of open axes; empty for those without one
};

/// The names of an input's axes; "" where there is none.
std::vector<std::string> axisNames(const onnx::TypeProto& type);

/// True when the first axis of an input, left open under this name, can be taken for a batch: not one whose
/// name tells something else (T, seq_len, num_bytes), nor the only axis of an input unless its name says so.
bool canBeBatch(const std::string& axis, std::size_t rank);

/// One error for all of them: what is open, by name and in the input's own rank, and the options to copy. Its
/// node lists the inputs, separated by ", ". `first` is proposed for first axes in place of a batch.
Issue askForAxes(const std::vector<OpenInput>& inputs, const std::string& file,
                 std::optional<std::int64_t> first = {});

} // namespace cutpoint::onnx_import
