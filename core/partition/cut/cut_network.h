// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <vector>

namespace cutpoint {

/// Why a link of G' exists (paper, Section III-B).
enum class LinkKind : std::uint8_t {
    Red,    ///< e -> v, capacity t_v^c
    Blue,   ///< v -> c, capacity t_v^e
    Black,  ///< v -> v' (or v -> u with one successor), capacity t_v^t
    Dashed, ///< v' -> u, infinite
    Back,   ///< u -> v for a link (v, u) of the model, infinite: data never returns to the edge; not drawn
    Fixed,  ///< a_e -> c of c_e, e -> a_c of c_t + c_c: what a frame pays once (formulation, Section 7)
    Claim,  ///< v -> a_e, a_c -> v, infinite: whoever is on that side makes the frame pay
    Tie,    ///< between layers that share a side, both ways, infinite
};

/// Weights of T_e, T_t and T_c (Eq. 5); all 1 is the latency of one frame (Eq. 4).
struct CutWeights {
    double edge = 1, transfer = 1, cloud = 1;
};

/// The flow network G'. Vertices 0 .. V-1 are the layers, then the auxiliary vertices, then a_e and a_c where
/// there are fixed costs, then e and c.
struct CutNetwork {
    struct Link {
        int from = 0, to = 0;
        LinkKind kind = LinkKind::Black;
        double capacity = 0; ///< weighted seconds; `infinity` where the paper says so
    };

    std::vector<Link> links;
    PerLayer<int> auxiliaryOf; ///< by LayerId: the auxiliary vertex v', or -1
    int vertexCount = 0;
    int edgeFixed = -1;  ///< a_e, which is on the edge when anything runs there; -1 without c_e
    int cloudFixed = -1; ///< a_c, which is in the cloud when anything runs there; -1 without c_t and c_c
    int e = 0, c = 0;
    double infinity = 0; ///< finite, larger than the sum of all finite capacities
};

/// Which network to build.
enum class CutModel {
    Corrected, ///< raw inputs stay on the edge and no layer returns from the cloud
    Literal,   ///< Eq. 4 as printed: back links are missing and raw inputs are free to move; for teaching
};

/// Whether v is a layer that runs, with nothing that runs before it (or behind it): whenever anything is on
/// the edge (in the cloud), one of these is. Claims from them are enough in the corrected network.
bool isFirstWork(const LayerGraph& graph, LayerId v);
bool isLastWork(const LayerGraph& graph, LayerId v);
/// v is an answer of unknown size that would have to return.
bool cannotReturn(const Problem& problem, LayerId v);

/// Builds G' in O(V + L). Pins become infinite red or blue links. With B = 0 a transfer has a capacity above
/// the sum of all finite ones, and `infinity` is above the sum of these, so that pins hold even then.
CutNetwork makeCutNetwork(const Problem& problem, const CutWeights& weights = {},
                          CutModel model = CutModel::Corrected);

} // namespace cutpoint
