// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/layer_origins.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace cutpoint {

/// Everything that may stand for a layer in a profile. Built once per match. O(names).
class LayerNameIndex {
public:
    LayerNameIndex(const LayerGraph& graph, const LayerOrigins& origins);

    /// The layer of this name, as written here or in its file; else one whose name differs in case or in "/",
    /// "-", "." for "_"; -1 for none.
    LayerId named(const std::string& name) const;
    /// The layer that writes this tensor; -1 for none.
    LayerId writing(const std::string& tensor) const;
    /// "Conv_12": the node at place 12 of the file, if it is a Conv (and the row's type, where the tool tells
    /// it, is one, too); -1 for none.
    LayerId placed(const std::string& name, const std::string& type) const;
    /// The only layer whose name begins so, for consoles that cut names to 30 characters; -1 for none.
    LayerId beginning(std::string_view prefix) const;
    bool isWeight(const std::string& name) const { return origins_.weights.contains(name); }

private:
    const LayerGraph& graph_;
    const LayerOrigins& origins_;
    std::unordered_map<std::string, LayerId> names_, plain_, tensors_;
    std::unordered_map<int, LayerId> places_;
};

} // namespace cutpoint
