// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The steps in which rows meet layers. Internal to core/import/profiles.
#pragma once

#include "core/import/profiles/layer_names.h"
#include "core/import/profiles/matcher.h"
#include "core/import/profiles/order_match.h"
#include "core/model/sentence.h"

#include <cmath>
#include <optional>

namespace cutpoint {

/// One match in the making. A layer is taken when a row holds its time.
class MatchWork {
public:
    MatchWork(const LayerGraph& graph, const LayerOrigins& origins, const MeasuredProfile& profile,
              const std::string& file);

protected:
    /// Names, tensors, places and constants. Error: "duplicate-name".
    std::optional<Issue> byName();
    /// A row named after the tensor that a fused kernel writes: back to the operator it began with.
    void followFusedEnds();
    /// Rows without a name the model knows: order, type and shapes.
    void inOrder();
    /// Rows of accelerators: the layers between those that ran before and after.
    void regions();
    /// Layers without a row whose operator disappears in a neighbour's kernel.
    void swallow();
    /// Copies and layout changes, to the layers they serve.
    void charges();

    bool isTaken(LayerId v) const { return rowOf_[static_cast<std::size_t>(v)] >= 0; }
    bool isWaiting(LayerId v) const {
        return !graph_.layer(v).isInput && !isTaken(v) && dropped_[static_cast<std::size_t>(v)] == 0;
    }

    const LayerGraph& graph_;
    const LayerOrigins& origins_;
    const MeasuredProfile& profile_;
    const std::string& file_;
    LayerNameIndex index_;
    MatchedProfile result_;
    std::vector<int> rowOf_;          ///< by LayerId: the row that holds its time; -1 for none
    std::vector<char> dropped_;       ///< by LayerId: a row says that it takes no time
    std::vector<OperatorKind> kinds_; ///< by LayerId
    long long splitRows_ = 0;

private:
    void take(std::size_t row, LayerId v, MatchedBy by);
    LayerId meant(const MeasuredRow& row, const std::string& name, MatchedBy& by) const;
    std::vector<LayerId> tokensOf(const MeasuredRow& row, MatchedBy& by) const;
    bool isImplicitSplit(const std::string& row) const;
    void onlyOnes();
    void dropLayer(std::size_t row, LayerId v);
    std::vector<LayerId> between(const MeasuredRow& row) const;
};

} // namespace cutpoint
