// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// Which of the profiles that are kept by name a model is read with. Pure changes of what is to be read.
#pragma once

#include "core/import/model_source.h"

#include <string>
#include <vector>

namespace cutpoint {

/// The files in use for a role, in the order in which they are read.
std::vector<std::string> filesInUse(const ModelSource& source, ProfileRole role);

/// The same with every file in use kept by name, too: after its file's, unique within its role.
ModelSource withAllKept(ModelSource source);

/// The profile kept under that name; null for none.
const KeptProfile* keptNamed(const ModelSource& source, ProfileRole role, const std::string& name);

/// Keeps a file for a role under its own name, or finds it there; its index in `kept`.
std::size_t keep(ModelSource& source, const std::string& path, ProfileRole role);

/// Reads the model with this kept profile alone on the sides that it fills. A profile of both sides and one
/// of a single side do not stand beside each other.
void use(ModelSource& source, const KeptProfile& profile);

/// Neither keeps nor uses it any more: its sides are estimated unless other files fill them.
void discard(ModelSource& source, ProfileRole role, const std::string& name);

} // namespace cutpoint
