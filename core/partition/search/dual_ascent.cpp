// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/partition/search/dual_ascent.h"

namespace cutpoint {

DualAscent::DualAscent(const BoundedQuery& query, BoundWeight start, Habits habits)
    : query_(query), habits_(habits), weight_(std::move(start)), best_(weight_) {
    moveTo(weight_.multipliers);
    best_ = weight_;
}

bool DualAscent::note(double bound) {
    if (bound > bestBound_) {
        bestBound_ = bound;
        best_ = weight_;
        sinceBetter_ = 0;
        return true;
    }
    if (++sinceBetter_ >= habits_.patience) {
        scale_ /= 2;
        sinceBetter_ = 0;
        if (habits_.returnsToBest)
            returnToBest();
    }
    return false;
}

void DualAscent::step(const BoundedQuery::Vector& x, double target) {
    moveTo(weight_.stepped(query_, x, target, scale_).multipliers);
}

void DualAscent::moveTo(std::vector<double> multipliers) {
    if (habits_.withoutMemory)
        for (std::size_t r = 0; r < multipliers.size(); ++r)
            if (query_.rows[r].normal[3] != 0)
                multipliers[r] = 0;
    weight_ = {query_, std::move(multipliers)};
}

} // namespace cutpoint
