// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What the reader does, as pure functions: each move is judged and explained.
#pragma once

#include "core/study/lesson/material.h"

#include <span>

namespace cutpoint::lesson {

/// How well a reader named the links that a cut crosses.
struct CrossingCheck {
    std::vector<int> right, missed, wrong; ///< indices of links
    bool isRight() const { return missed.empty() && wrong.empty(); }
};
CrossingCheck checkCrossing(const CutNetwork& network, const std::vector<bool>& edgeSide,
                            std::span<const int> picked);

/// Flow through G' while a reader pushes paths of his own.
struct ReaderFlow {
    std::vector<double> flow; ///< by link of the network
    double value = 0;         ///< that has reached c
    int paths = 0;            ///< pushed by the reader

    explicit ReaderFlow(const CutNetwork& network) : flow(network.links.size()) {}
};

/// Room to go from `vertex` over a link, forward or back; 0 where there is none.
double room(const CutNetwork& network, const ReaderFlow& flow, int link, int vertex);

/// What became of a reader's path.
struct PathCheck {
    enum class Verdict : std::uint8_t {
        Pushed,     ///< it leads from e to c and every link had room
        Incomplete, ///< it does not begin at e or not end at c
        Broken,     ///< two of its links do not meet
        Full,       ///< a link has no room in this direction
    };
    Verdict verdict = Verdict::Incomplete;
    int where = -1;      ///< index of the link at fault, or of the narrowest one
    AugmentingPath path; ///< when pushed
};

/// Reads the chosen links as a path from e: each in the direction in which the path passes it. When it can be
/// pushed, pushes its bottleneck. O(links chosen).
PathCheck pushPath(const CutNetwork& network, ReaderFlow& flow, std::span<const int> links);

/// A shortest path that still has room, as a hint; empty when the flow is a maximum. O(V + L).
std::vector<int> openPath(const CutNetwork& network, const ReaderFlow& flow);

/// Pushes shortest paths until none is left, whatever the reader did before. Answers how many it took.
std::size_t finishFlow(const CutNetwork& network, ReaderFlow& flow);

/// After a maximum flow: what e still reaches, by vertex. O(V + L).
std::vector<bool> reachable(const CutNetwork& network, const ReaderFlow& flow);

/// Where a layer runs in the fastest plan at another bandwidth.
struct Prediction {
    BitsPerSecond bandwidth;
    LayerId layer = -1;
    Side side = Side::Edge; ///< the truth
    Plan plan;              ///< the fastest there
};
/// A bandwidth in the middle of another band than the present one, and a layer of the window whose side
/// differs there where there is one. Never a tie: the bandwidth lies between two breakpoints.
Prediction predictionFor(const Material& material);

} // namespace cutpoint::lesson
