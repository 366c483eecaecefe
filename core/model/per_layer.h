// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace cutpoint {

/// Index of a layer in its LayerGraph, 0 .. size()-1. The boxes of a folded picture are counted by another
/// type (BoxId), which converts neither way.
using LayerId = std::int32_t;

/// One T for each layer of a graph: a vector that is indexed by LayerId. A scoped enumeration such as BoxId
/// does not index it.
template <class T>
class PerLayer : public std::vector<T> {
public:
    using std::vector<T>::vector;
    PerLayer() = default;
    /// Values in the order of the layers.
    PerLayer(std::vector<T> values) : std::vector<T>(std::move(values)) {}

    decltype(auto) operator[](LayerId v) { return std::vector<T>::operator[](static_cast<std::size_t>(v)); }
    decltype(auto) operator[](LayerId v) const {
        return std::vector<T>::operator[](static_cast<std::size_t>(v));
    }
};

} // namespace cutpoint
