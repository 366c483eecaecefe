// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/fold_likeness.h"

#include "core/model/arithmetic.h"
#include "core/model/fold_names.h"

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>

namespace cutpoint {
namespace {

using Token = std::uint64_t;

/// Sums lose the order of what is mixed in, so that is to be sorted.
Token mixed(Token seed, Token more) {
    constexpr Token golden = 0x9e3779b97f4a7c15;
    Token z = seed + golden * (more + 1);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

class Likeness {
public:
    explicit Likeness(const Fold& fold) : fold_(fold), place_(fold.order.size()) {
        for (std::size_t i = 0; i < place_.size(); ++i)
            place_[at(fold.order[i])] = i;
        types_.reserve(place_.size());
        for (const Layer& layer : fold.graph->layers())
            types_.push_back(std::hash<std::string>()(layer.type));
    }

    /// Equal for boxes whose layers read each other alike (by two rounds of colour refinement, one along the
    /// links and one against them, each in topological order): what stands above and below every layer.
    std::vector<Token> structure(const FoldedBox& box) const {
        std::map<LayerId, Token> above, both;
        std::vector<Token> read;
        for (const LayerId v : box.layers) {
            read.clear();
            for (const LayerId u : fold_.graph->predecessors(v))
                if (const auto it = above.find(u); it != above.end())
                    read.push_back(it->second);
            above[v] = colour(types_[at(v)], read);
        }
        for (auto it = box.layers.rbegin(); it != box.layers.rend(); ++it) {
            read.clear();
            for (const LayerId u : fold_.graph->successors(*it))
                if (const auto below = both.find(u); below != both.end())
                    read.push_back(below->second);
            both[*it] = colour(above[*it], read);
        }
        std::vector<Token> all;
        for (const auto& [layer, token] : both)
            all.push_back(token);
        std::ranges::sort(all);
        return all;
    }

    /// How many equal parts a box consists of: the shortest that all of it repeats. Chains of one operator
    /// are no parts.
    int repeats(const FoldedBox& box) const {
        const std::size_t n = box.layers.size();
        std::vector<Token> types;
        for (const LayerId v : box.layers)
            types.push_back(types_[at(v)]);
        if (std::ranges::adjacent_find(types, std::not_equal_to()) == types.end())
            return 1;
        for (std::size_t unit = 2; 2 * unit <= n; ++unit) {
            if (n % unit != 0 ||
                !std::equal(types.begin() + static_cast<std::ptrdiff_t>(unit), types.end(), types.begin()))
                continue;
            const auto isRepeated = [&](std::size_t i) {
                const std::size_t begin = box.stretch.begin, k = i % unit;
                return readAt(box.layers[i], begin + i - k) == readAt(box.layers[k], begin);
            };
            std::size_t i = unit;
            while (i < n && isRepeated(i))
                ++i;
            if (i == n)
                return static_cast<int>(n / unit);
        }
        return 1;
    }

private:
    static Token colour(Token own, std::vector<Token>& others) {
        std::ranges::sort(others);
        for (const Token other : others)
            own = mixed(own, other);
        return mixed(own, others.size());
    }

    /// How far back in the order a layer reads, no farther than `begin`.
    std::vector<std::size_t> readAt(LayerId v, std::size_t begin) const {
        std::vector<std::size_t> back;
        for (const LayerId u : fold_.graph->predecessors(v))
            if (place_[at(u)] >= begin)
                back.push_back(place_[at(v)] - place_[at(u)]);
        std::ranges::sort(back);
        return back;
    }

    const Fold& fold_;
    std::vector<std::size_t> place_; ///< in the order, by layer
    std::vector<Token> types_;       ///< by layer
};

} // namespace

void compareBoxes(Fold& fold) {
    const Likeness likeness(fold);
    std::map<std::vector<Token>, std::vector<FoldedBox*>> same;
    std::vector<FoldedBox*> boxes;
    for (FoldedBox& box : fold.boxes)
        boxes.push_back(&box);
    std::ranges::sort(boxes, {}, [](const FoldedBox* box) { return box->stretch.begin; });
    for (FoldedBox* box : boxes) {
        box->repeats = likeness.repeats(*box);
        const std::size_t unit = box->layers.size() / at(box->repeats);
        box->operators = operatorsOf(
            *fold.graph, {box->layers.begin(), box->layers.begin() + static_cast<std::ptrdiff_t>(unit)});
        std::vector<FoldedBox*>& alike = same[likeness.structure(*box)];
        alike.push_back(box);
        box->number = static_cast<int>(alike.size());
    }
    for (const auto& [structure, alike] : same)
        for (FoldedBox* box : alike)
            box->alike = static_cast<int>(alike.size());
    int kinds = 0;
    for (FoldedBox* box : boxes)
        if (box->layers.size() > 1 && box->alike > 1 && box->number == 1) {
            for (FoldedBox* other : same[likeness.structure(*box)])
                other->kind = kinds;
            ++kinds;
        }
}

} // namespace cutpoint
