// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/effort.h"
#include "core/partition/search/contraction.h"
#include "core/partition/search/incumbent.h"

#include <random>

namespace cutpoint {

/// Betters the best plan of one question region by region: the layers around some place of its cut are
/// searched to the end while all others keep their sides. For nets so wide that only parts of them have a
/// state graph of some thousand states. The places come from a fixed seed, so that the answers of a search
/// are always the same. Proves nothing.
class RegionSearch {
public:
    struct Options {
        std::size_t mostStates = 4'000; ///< of a region
        std::size_t mostBytes = std::size_t(256) << 20;
        Effort effort{};
    };

    RegionSearch(const Problem& problem, Objective objective, Incumbent& incumbent, Options options);

    /// Searches so many regions around the incumbent's cut; nothing while there is no incumbent. Asked again,
    /// it looks at other places.
    void run(int regions);

private:
    enum class Outcome { Better, NotBetter, TooWide };

    bool over() const { return left_ <= 0 || options_.effort.mustEnd(); }
    bool searchBand();
    Outcome search(const Contraction& band, PerLayer<Side>& sides, LayerId centre, std::size_t layers);

    const Problem& problem_;
    Objective objective_;
    Incumbent& incumbent_;
    Options options_;
    std::mt19937 random_{1};
    std::size_t layers_ = 40; ///< of a region; adapts to how wide the net is
    int left_ = 0;            ///< regions still to be searched
};

} // namespace cutpoint
