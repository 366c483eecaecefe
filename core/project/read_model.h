// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Reading what a user names as the model: a model's file, or a project that names one.
#pragma once

#include "core/import/model_source.h"
#include "core/project/project.h"

#include <optional>

namespace cutpoint {

/// The model alone, as its file gives it; of a project its model.
Result<ImportedModel> importModel(const ModelSource& source);

/// The model with its profile: files applied, missing sides estimated by the named devices (or the defaults,
/// with an issue that says so). Of a project its model with the edits of the project, read as its source says
/// where `source` says nothing else. Whole-net totals include the fixed costs: the project's where there is
/// one, else `fixed`.
Result<ImportedModel> readModel(const ModelSource& source, const FixedCosts& fixed = {});

/// The same with times and sizes of a whole batch left as they are (Profile::batch), to be written to a file.
Result<ImportedModel> readModelOfBatch(const ModelSource& source);

/// readModel() for what readProjectFile() gave of `source.model`, with the fixed costs of the question.
Result<ImportedModel> readModel(const ModelSource& source, const std::optional<Result<Project>>& project,
                                const FixedCosts& fixed);

} // namespace cutpoint
