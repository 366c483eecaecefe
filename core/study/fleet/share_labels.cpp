// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/share_labels.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace cutpoint {
namespace {

/// Cameras of a group taken from its cheapest choice to another.
struct Move {
    std::size_t group = 0, choice = 0;
    double reduced = 0; ///< what a camera costs more at the dual's price
    double work = 0;    ///< what it takes more of the workers
};

/// A set of moves.
struct Label {
    double work = 0, reduced = 0;
    std::int64_t used = 0; ///< cameras moved in the group that is looked at
    std::size_t node = 0;
};

/// How a label came to be.
struct Node {
    std::size_t parent = 0, move = 0;
    std::int64_t cameras = 0;
};

/// The least of values by position, from the first position up to one.
class LeastUpTo {
public:
    explicit LeastUpTo(std::size_t size) : least_(size + 1, infinity) {}
    double at(std::int64_t position) const {
        double found = infinity;
        for (auto i = static_cast<std::size_t>(position) + 1; i > 0; i &= i - 1)
            found = std::min(found, least_[i]);
        return found;
    }
    void put(std::int64_t position, double value) {
        for (auto i = static_cast<std::size_t>(position) + 1; i < least_.size(); i += i & (~i + 1))
            least_[i] = std::min(least_[i], value);
    }

private:
    std::vector<double> least_;
};

class Search {
public:
    Search(const ShareProgram& program, const ShareDual& dual, double value, std::size_t most,
           const Effort& effort)
        : program_(program), lambda_(dual.prices.lambda), bound_(dual.bound), best_(value), most_(most),
          effort_(effort), base_(cheapestChoices(program, dual.prices)) {
        for (std::size_t g = 0; g < base_.size(); ++g) {
            const ShareChoice& choice = program.groups[g].choices[base_[g]];
            const auto count = static_cast<double>(program.groups[g].count);
            baseWork_ += count * choice.work;
        }
        collectMoves();
    }

    ShareLabels run() {
        ShareLabels result;
        nodes_.emplace_back();
        std::vector<Label> labels{{baseWork_, 0, 0, 0}};
        finish(labels.front());
        for (std::size_t g : order_)
            if (!stopped_)
                passGroup(g, labels);
        result.complete = !stopped_;
        result.labels = nodes_.size();
        if (found_)
            result.counts = countsOf(*found_);
        return result;
    }

private:
    /// What moves may cost and still be better than the best that is known.
    double room() const {
        return best_ < infinity ? best_ - bound_ - sameValue * 1e-3 * std::abs(best_) : infinity;
    }

    void collectMoves() {
        std::vector<double> least(program_.groups.size(), infinity);
        for (std::size_t g = 0; g < base_.size(); ++g) {
            const ShareGroup& group = program_.groups[g];
            if (group.count == 0)
                continue;
            const ShareChoice& base = group.choices[base_[g]];
            for (std::size_t i = 0; i < group.choices.size(); ++i) {
                if (i == base_[g])
                    continue;
                const ShareChoice& choice = group.choices[i];
                Move move{g, i, 0, choice.work - base.work};
                move.reduced = std::max(0.0, choice.cost - base.cost + lambda_ * move.work);
                if (!(move.reduced < room()))
                    continue;
                moves_.push_back(move);
                least[g] = std::min(least[g], move.reduced);
                // Moves that fill the workers up at the least price are worked out, not tried one by one.
                if (move.work > 0 && choice.cost < base.cost &&
                    (last_ == none || move.reduced < moves_[last_].reduced))
                    last_ = moves_.size() - 1;
            }
        }
        std::vector<std::size_t> all(program_.groups.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        std::erase_if(all, [&](std::size_t g) { return least[g] == infinity; });
        const std::size_t lastGroup = last_ == none ? none : moves_[last_].group;
        std::stable_sort(all.begin(), all.end(), [&](std::size_t a, std::size_t b) {
            if ((a == lastGroup) != (b == lastGroup))
                return b == lastGroup;
            return least[a] < least[b];
        });
        order_ = std::move(all);
    }

    /// The best that the last move makes of a label.
    void finish(const Label& label) {
        const double limit = program_.workLimit * withinLimit;
        if (label.work > limit)
            return;
        double cost = bound_ + label.reduced + lambda_ * (program_.workLimit - label.work);
        std::int64_t cameras = 0;
        if (last_ != none) {
            const Move& move = moves_[last_];
            const std::int64_t left =
                program_.groups[move.group].count - (current_ == move.group ? label.used : 0);
            cameras = std::clamp<std::int64_t>(
                static_cast<std::int64_t>(std::min(1e15, std::floor((limit - label.work) / move.work))), 0,
                left);
            cost += static_cast<double>(cameras) * (move.reduced - lambda_ * move.work);
        }
        if (best_ == infinity || cost < best_ - sameValue * 1e-3 * std::abs(best_)) {
            best_ = cost;
            found_ = {label.node, cameras};
        }
    }

    void passGroup(std::size_t g, std::vector<Label>& labels) {
        current_ = g;
        for (Label& label : labels)
            label.used = 0;
        std::vector<std::size_t> own;
        double mostMoved = 0;
        for (std::size_t m = 0; m < moves_.size(); ++m)
            if (moves_[m].group == g && m != last_) {
                own.push_back(m);
                mostMoved += moves_[m].reduced > 0 ? room() / moves_[m].reduced : infinity;
            }
        std::stable_sort(own.begin(), own.end(),
                         [&](std::size_t a, std::size_t b) { return moves_[a].reduced < moves_[b].reduced; });
        const std::int64_t count = program_.groups[g].count;
        const bool isLast = last_ != none && moves_[last_].group == g;
        counts_ = isLast || mostMoved >= static_cast<double>(count);
        for (const std::size_t m : own) {
            const Move& move = moves_[m];
            if (!(move.reduced < room()))
                continue;
            const std::size_t before = labels.size();
            for (std::size_t l = 0; l < before && !stopped_; ++l)
                for (std::int64_t n = 1; n <= count - labels[l].used; ++n) {
                    Label next = labels[l];
                    next.reduced += static_cast<double>(n) * move.reduced;
                    if (!(next.reduced < room()))
                        break;
                    next.work += static_cast<double>(n) * move.work;
                    next.used += n;
                    nodes_.push_back({labels[l].node, m, n});
                    next.node = nodes_.size() - 1;
                    finish(next);
                    labels.push_back(next);
                    if (nodes_.size() > most_ || (nodes_.size() % 4096 == 0 && effort_.mustEnd())) {
                        stopped_ = true;
                        return;
                    }
                }
            thin(labels, count);
        }
        current_ = none;
    }

    /// Drops labels that take as much as another and cost as much, and those that cannot pay any more.
    void thin(std::vector<Label>& labels, std::int64_t count) {
        const auto cost = [this](const Label& label) { return label.reduced - lambda_ * label.work; };
        std::erase_if(labels, [this](const Label& label) { return !(label.reduced < room()); });
        std::sort(labels.begin(), labels.end(), [&](const Label& a, const Label& b) {
            return a.work != b.work     ? a.work < b.work
                   : cost(a) != cost(b) ? cost(a) < cost(b)
                                        : a.used < b.used;
        });
        LeastUpTo least(counts_ ? static_cast<std::size_t>(count) + 1 : 1);
        std::erase_if(labels, [&](const Label& label) {
            const std::int64_t position = counts_ ? label.used : 0;
            if (cost(label) >= least.at(position))
                return true;
            least.put(position, cost(label));
            return false;
        });
    }

    struct Found {
        std::size_t node;
        std::int64_t last; ///< cameras of the last move
    };

    std::vector<std::vector<std::int64_t>> countsOf(const Found& found) const {
        std::vector<std::vector<std::int64_t>> counts;
        for (std::size_t g = 0; g < base_.size(); ++g) {
            counts.emplace_back(program_.groups[g].choices.size(), 0);
            counts.back()[base_[g]] = program_.groups[g].count;
        }
        const auto move = [&](const Move& one, std::int64_t cameras) {
            counts[one.group][base_[one.group]] -= cameras;
            counts[one.group][one.choice] += cameras;
        };
        for (std::size_t node = found.node; node != 0; node = nodes_[node].parent)
            move(moves_[nodes_[node].move], nodes_[node].cameras);
        if (found.last > 0)
            move(moves_[last_], found.last);
        return counts;
    }

    static constexpr std::size_t none = std::numeric_limits<std::size_t>::max();
    const ShareProgram& program_;
    double lambda_, bound_, best_;
    std::size_t most_;
    const Effort& effort_;
    std::vector<std::size_t> base_;
    double baseWork_ = 0;
    std::vector<Move> moves_;
    std::size_t last_ = none; ///< the move that is worked out
    std::vector<std::size_t> order_;
    std::size_t current_ = none;
    bool counts_ = false; ///< the group may run out of cameras to move
    std::vector<Node> nodes_;
    std::optional<Found> found_;
    bool stopped_ = false;
};

} // namespace

ShareLabels searchLabels(const ShareProgram& program, const ShareDual& dual, double value, std::size_t most,
                         const Effort& effort) {
    return Search(program, dual, value, most, effort).run();
}

} // namespace cutpoint
