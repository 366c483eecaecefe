// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/share_program.h"

#include "core/model/arithmetic.h"
#include "core/study/fleet/share_dual.h"
#include "core/study/fleet/share_labels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <optional>

namespace cutpoint {
namespace {

using Counts = std::vector<std::vector<std::int64_t>>;

ShareUse useOf(const ShareProgram& program, const Counts& counts) {
    ShareUse use;
    for (std::size_t g = 0; g < counts.size(); ++g)
        for (std::size_t i = 0; i < counts[g].size(); ++i) {
            const auto n = static_cast<double>(counts[g][i]);
            const ShareChoice& choice = program.groups[g].choices[i];
            use.cost += n * choice.cost;
            use.work += n * choice.work;
            use.bits += n * choice.bits;
        }
    return use;
}

bool fits(const ShareProgram& program, const ShareUse& use) {
    return use.work <= program.workLimit * withinLimit && use.bits <= program.bitsLimit * withinLimit;
}

Counts countsOf(const ShareProgram& program, const std::vector<std::size_t>& choices) {
    Counts counts;
    for (std::size_t g = 0; g < choices.size(); ++g) {
        counts.emplace_back(program.groups[g].choices.size(), 0);
        counts.back()[choices[g]] = program.groups[g].count;
    }
    return counts;
}

/// How many cameras may change so that each takes `more` and the limit still holds.
double room(double left, double more) {
    return more > 0 ? std::floor(left / more * (1 + 1e-12)) : infinity;
}

/// Moves cameras to cheaper choices while the limits leave room, the best first for what it takes.
void improve(const ShareProgram& program, Counts& counts) {
    ShareUse use = useOf(program, counts);
    for (int turn = 0; turn < 1000; ++turn) {
        struct Exchange {
            std::size_t group = 0, from = 0, to = 0;
            double cameras = 0, worth = 0;
        } best;
        const double workLeft = program.workLimit - use.work, bitsLeft = program.bitsLimit - use.bits;
        for (std::size_t g = 0; g < counts.size(); ++g) {
            const auto& choices = program.groups[g].choices;
            for (std::size_t i = 0; i < choices.size(); ++i) {
                if (counts[g][i] == 0)
                    continue;
                for (std::size_t j = 0; j < choices.size(); ++j) {
                    const double gain = choices[i].cost - choices[j].cost;
                    if (!(gain > 0))
                        continue;
                    const double work = choices[j].work - choices[i].work;
                    const double bits = choices[j].bits - choices[i].bits;
                    const double cameras = std::min(
                        {static_cast<double>(counts[g][i]), room(workLeft, work), room(bitsLeft, bits)});
                    if (!(cameras >= 1))
                        continue;
                    double share = 1e-9;
                    if (work > 0)
                        share += work / program.workLimit;
                    if (bits > 0)
                        share += bits / program.bitsLimit;
                    if (gain / share > best.worth)
                        best = {g, i, j, cameras, gain / share};
                }
            }
        }
        if (!(best.cameras >= 1))
            return;
        const auto moved = static_cast<std::int64_t>(best.cameras);
        counts[best.group][best.from] -= moved;
        counts[best.group][best.to] += moved;
        use = useOf(program, counts);
    }
}

/// A feasible plan near the kink: the choices at prices a little above it, then what room is left.
std::optional<Counts> round(const ShareProgram& program, const SharePrices& prices) {
    std::optional<Counts> best;
    double least = infinity;
    const auto tryPrices = [&](const SharePrices& tried) {
        Counts counts = countsOf(program, cheapestChoices(program, tried));
        if (!fits(program, useOf(program, counts)))
            return false;
        improve(program, counts);
        if (const double cost = useOf(program, counts).cost; cost < least) {
            least = cost;
            best = std::move(counts);
        }
        return true;
    };
    constexpr std::array<double, 7> above{1, 1 + 1e-9, 1.05, 1.5, 4, 1e3, 1e9};
    for (const double factor : above)
        if (tryPrices({prices.lambda * factor, prices.mu * factor}))
            break;
    if (!best) // one of the rows alone is what binds
        for (const double factor : above)
            if (tryPrices({prices.lambda * factor + 1e-9, prices.mu}) ||
                tryPrices({prices.lambda, prices.mu * factor + 1e-12}))
                break;
    return best;
}

/// Depth first over the groups, in each over the counts per choice, cheapest at the kink first.
class Branching {
public:
    Branching(const ShareProgram& program, const ShareDual& dual, std::size_t mostNodes, const Effort& effort)
        : program_(program), mostNodes_(mostNodes), effort_(effort) {
        const SharePrices& kink = dual.prices;
        for (const double a : {1.0, 0.0, 0.5, 0.8, 1.25, 2.0})
            for (const double b : {1.0, 0.0, 0.6, 1.7}) {
                if ((kink.mu == 0 && b != 1.0) || (kink.lambda == 0 && a != 1.0))
                    continue;
                prices_.push_back({kink.lambda * a, kink.mu * b});
            }
        order(kink);
        bound();
        dual_ = dual;
    }

    /// Looks for a plan below `value`; true when all of them were looked at.
    bool run(double value) {
        best_ = value;
        limitCounts();
        current_.assign(program_.groups.size(), {});
        for (std::size_t g = 0; g < program_.groups.size(); ++g)
            current_[g].assign(program_.groups[g].choices.size(), 0);
        descend(0, 0, program_.groups.empty() ? 0 : program_.groups[0].count, {});
        return !stopped_;
    }
    const std::optional<Counts>& found() const { return found_; }
    std::size_t nodes() const { return nodes_; }

private:
    void order(const SharePrices& kink) {
        for (const ShareGroup& group : program_.groups) {
            std::vector<std::size_t> by(group.choices.size());
            std::iota(by.begin(), by.end(), 0);
            const auto price = [&](std::size_t i) {
                const ShareChoice& c = group.choices[i];
                return c.cost + kink.lambda * c.work + kink.mu * c.bits;
            };
            std::stable_sort(by.begin(), by.end(),
                             [&](std::size_t a, std::size_t b) { return price(a) < price(b); });
            order_.push_back(std::move(by));
        }
    }

    /// What one camera of a group costs at least from a choice on, at each of the prices; and what all later
    /// groups cost.
    void bound() {
        const std::size_t rows = prices_.size() + 2; // the last two: least work, least bits
        rest_.assign(program_.groups.size() + 1, std::vector<double>(rows, 0));
        least_.resize(program_.groups.size());
        for (std::size_t g = program_.groups.size(); g-- > 0;) {
            const auto& choices = program_.groups[g].choices;
            least_[g].assign(choices.size(), std::vector<double>(rows, infinity));
            std::vector<double> now(rows, infinity);
            for (std::size_t i = choices.size(); i-- > 0;) {
                const ShareChoice& c = choices[order_[g][i]];
                for (std::size_t p = 0; p < prices_.size(); ++p)
                    now[p] = std::min(now[p], c.cost + prices_[p].lambda * c.work + prices_[p].mu * c.bits);
                now[rows - 2] = std::min(now[rows - 2], c.work);
                now[rows - 1] = std::min(now[rows - 1], c.bits);
                least_[g][i] = now;
            }
            for (std::size_t p = 0; p < rows; ++p)
                rest_[g][p] = rest_[g + 1][p] + static_cast<double>(program_.groups[g].count) * now[p];
        }
    }

    /// A camera that moves off its cheapest choice costs its reduced price; so many may before nothing is
    /// won.
    void limitCounts() {
        const std::vector<std::size_t> cheapest = cheapestChoices(program_, dual_.prices);
        const auto priced = [&](const ShareChoice& c) {
            return c.cost + dual_.prices.lambda * c.work + dual_.prices.mu * c.bits;
        };
        most_.resize(program_.groups.size());
        for (std::size_t g = 0; g < program_.groups.size(); ++g) {
            const ShareGroup& group = program_.groups[g];
            for (const ShareChoice& choice : group.choices) {
                const double reduced = priced(choice) - priced(group.choices[cheapest[g]]);
                const double most = (best_ - dual_.bound) / reduced * (1 + 1e-6) + 1e-6;
                most_[g].push_back(reduced > 0 && most < static_cast<double>(group.count)
                                       ? static_cast<std::int64_t>(most)
                                       : group.count);
            }
        }
    }

    bool hopeless(std::size_t g, std::size_t i, std::int64_t left, const ShareUse& use) const {
        const double workLeft = program_.workLimit * withinLimit - use.work;
        const double bitsLeft = program_.bitsLimit * withinLimit - use.bits;
        const bool inGroup = g < program_.groups.size() && left > 0;
        const auto& rest = rest_[std::min(g + 1, program_.groups.size())];
        const auto n = static_cast<double>(left);
        const auto atLeast = [&](std::size_t row) {
            return rest[row] + (inGroup ? n * least_[g][i][row] : 0);
        };
        if (atLeast(prices_.size()) > workLeft || atLeast(prices_.size() + 1) > bitsLeft)
            return true;
        for (std::size_t p = 0; p < prices_.size(); ++p) {
            const SharePrices& price = prices_[p];
            const double dual = use.cost + atLeast(p) - (price.lambda > 0 ? price.lambda * workLeft : 0) -
                                (price.mu > 0 ? price.mu * bitsLeft : 0);
            if (dual >= best_ - sameValue * 1e-3 * std::abs(best_))
                return true;
        }
        return false;
    }

    void descend(std::size_t g, std::size_t i, std::int64_t left, const ShareUse& use) {
        if (stopped_)
            return;
        if (++nodes_ > mostNodes_ || (nodes_ % 1024 == 0 && effort_.mustEnd())) {
            stopped_ = true;
            return;
        }
        if (g == program_.groups.size()) {
            if (use.cost < best_) {
                best_ = use.cost;
                found_ = current_;
            }
            return;
        }
        const auto next = [&](const ShareUse& after) {
            const std::int64_t count = g + 1 < program_.groups.size() ? program_.groups[g + 1].count : 0;
            if (!hopeless(g + 1, 0, count, after) || g + 1 == program_.groups.size())
                descend(g + 1, 0, count, after);
        };
        if (left == 0)
            return next(use);
        const std::size_t choice = order_[g][i];
        const ShareChoice& c = program_.groups[g].choices[choice];
        const bool last = i + 1 == order_[g].size();
        const double most = std::min({static_cast<double>(std::min(left, most_[g][choice])),
                                      room(program_.workLimit * withinLimit - use.work, c.work),
                                      room(program_.bitsLimit * withinLimit - use.bits, c.bits)});
        for (auto n = static_cast<std::int64_t>(most); n >= (last ? left : 0) && !stopped_; --n) {
            stopped_ = ++nodes_ > mostNodes_;
            const auto cameras = static_cast<double>(n);
            const ShareUse after{use.cost + cameras * c.cost, use.work + cameras * c.work,
                                 use.bits + cameras * c.bits};
            if (!fits(program_, after))
                continue;
            current_[g][choice] = n;
            if (n == left)
                next(after);
            else if (!hopeless(g, i + 1, left - n, after))
                descend(g, i + 1, left - n, after);
            current_[g][choice] = 0;
        }
    }

    const ShareProgram& program_;
    std::size_t mostNodes_, nodes_ = 0;
    const Effort& effort_;
    std::vector<SharePrices> prices_;
    std::vector<std::vector<std::size_t>> order_;         ///< of a group's choices
    std::vector<std::vector<std::vector<double>>> least_; ///< by group, place in the order, row
    std::vector<std::vector<double>> rest_;               ///< by group, row
    std::vector<std::vector<std::int64_t>> most_;         ///< cameras, by group and choice
    ShareDual dual_;
    Counts current_;
    std::optional<Counts> found_;
    double best_ = infinity;
    bool stopped_ = false;
};

/// Groups that have the same choices are one; those without choices, which have no cameras, get one to keep
/// their place.
struct Merged {
    explicit Merged(const ShareProgram& whole) {
        program.workLimit = whole.workLimit;
        program.bitsLimit = whole.bitsLimit;
        std::map<std::vector<double>, std::size_t> known;
        for (const ShareGroup& group : whole.groups) {
            std::vector<double> key;
            for (const ShareChoice& c : group.choices)
                key.insert(key.end(), {c.cost, c.work, c.bits});
            const auto [at, isNew] = known.try_emplace(std::move(key), program.groups.size());
            place.push_back(at->second);
            if (isNew)
                program.groups.push_back({group.choices, 0});
            program.groups[at->second].count += group.count;
        }
        for (ShareGroup& group : program.groups)
            if (group.choices.empty())
                group.choices.emplace_back();
    }

    /// Gives the groups of `whole` their cameras again.
    Counts split(const ShareProgram& whole, Counts counts) const {
        Counts answer;
        for (std::size_t g = 0; g < whole.groups.size(); ++g) {
            answer.emplace_back(whole.groups[g].choices.size(), 0);
            std::int64_t left = whole.groups[g].count;
            for (std::size_t i = 0; i < answer.back().size(); ++i) {
                std::int64_t& here = counts[place[g]][i];
                const std::int64_t taken = std::min(left, here);
                answer.back()[i] = taken;
                here -= taken;
                left -= taken;
            }
        }
        return answer;
    }

    ShareProgram program;
    std::vector<std::size_t> place; ///< by group of the whole
};

} // namespace

ShareAnswer solveShares(const ShareProgram& program, std::size_t mostNodes, const Effort& effort) {
    ShareAnswer answer;
    for (const ShareGroup& group : program.groups)
        if (group.choices.empty() && group.count > 0) {
            answer.status = ShareAnswer::Status::Infeasible;
            return answer;
        }
    const Merged merged(program);
    const ShareProgram& some = merged.program;
    const ShareDual dual = solveDual(some);
    answer.bound = dual.bound;
    answer.prices = dual.prices;
    if (!dual.isFeasible) {
        answer.status = ShareAnswer::Status::Infeasible;
        return answer;
    }
    std::optional<Counts> best = round(some, dual.prices);
    double value = best ? useOf(some, *best).cost : infinity;
    bool complete = best && value <= dual.bound + sameValue * std::abs(value);
    if (!complete) {
        if (some.bitsLimit == infinity) {
            ShareLabels search = searchLabels(some, dual, value, mostNodes, effort);
            complete = search.complete;
            answer.nodes = search.labels;
            if (search.counts)
                best = std::move(search.counts);
        } else {
            Branching branching(some, dual, mostNodes, effort);
            complete = branching.run(value);
            answer.nodes = branching.nodes();
            if (branching.found())
                best = branching.found();
        }
    }
    if (!best) {
        answer.status = complete ? ShareAnswer::Status::Infeasible : ShareAnswer::Status::Unknown;
        return answer;
    }
    const ShareUse use = useOf(some, *best);
    answer.value = use.cost;
    answer.work = use.work;
    answer.bits = use.bits;
    answer.status = complete ? ShareAnswer::Status::Optimal : ShareAnswer::Status::Bounded;
    answer.bound = complete ? use.cost : std::min(dual.bound, use.cost);
    answer.counts = merged.split(program, *std::move(best));
    return answer;
}

} // namespace cutpoint
