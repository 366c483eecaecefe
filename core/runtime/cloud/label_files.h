// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/issue.h"
#include "core/runtime/cloud/model_config.h"

#include <map>
#include <optional>
#include <string>

namespace cutpoint {

/// Fills in `setup.labels`: the files that the configuration's outputs name (label_filename), taken from
/// those that were `sent`, or from the model's folder below `folder` (which may be empty). At most 1 MiB of
/// each. Errors: "bad-config" for one that is not there, and for one that was sent and is not named.
std::optional<Issue> readLabelFiles(const std::string& folder, const std::string& model,
                                    const std::map<std::string, std::string>& sent, ModelSetup& setup);

} // namespace cutpoint
