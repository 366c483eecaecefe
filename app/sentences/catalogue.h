// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cutpoint {

/// English pattern and translation, in the order of the patterns' bytes.
using Catalogue = std::vector<std::pair<std::string, std::string>>;

/// The finished translations of the core's sentences in a Linguist file (.ts): those of the context "core".
/// What is no such file gives none. O(n log n) in its size.
Catalogue catalogueOf(std::string_view ts);

/// A C++ source that defines catalogueIn(language) of app/cli/telling.h from these, by language ("de").
std::string catalogueSource(const std::vector<std::pair<std::string, Catalogue>>& languages);

} // namespace cutpoint
