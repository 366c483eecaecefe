// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/fleet/share_dual.h"

#include "core/model/arithmetic.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace cutpoint {
namespace {

constexpr double nothing = 1e-12; ///< relative, of what the dual may still gain
constexpr int mostTurns = 200;

ShareUse mix(const ShareUse& a, const ShareUse& b, double share) {
    return {a.cost + share * (b.cost - a.cost), a.work + share * (b.work - a.work),
            a.bits + share * (b.bits - a.bits)};
}

/// The concave dual along one price: `at(price)` answers the use that is cheapest there; `taken` is what the
/// price is paid for. `free` is the use at price 0, `spare` the one that takes the least. Answers the kink's
/// price and the mix of uses that takes exactly the limit; `price` is 0 when the limit does not bind.
struct Kink {
    bool isFeasible = true;
    double price = 0;
    ShareUse use;
};

Kink findKink(double limit, const ShareUse& free, const ShareUse& spare,
              const std::function<ShareUse(double)>& at, const std::function<double(const ShareUse&)>& value,
              double ShareUse::*taken) {
    const double slack = 1 + 1e-12;
    if (free.*taken <= limit * slack)
        return {true, 0, free};
    if (spare.*taken > limit * slack)
        return {false, infinity, spare};
    ShareUse over = free, under = spare;
    double price = 0;
    for (int turn = 0; turn < mostTurns; ++turn) {
        const double fall = over.*taken - under.*taken;
        if (!(fall > 0))
            break;
        price = std::max(0.0, (value(under) - value(over)) / fall);
        const ShareUse now = at(price);
        const double known = value(over) + price * (over.*taken - limit);
        const double found = value(now) + price * (now.*taken - limit);
        if (found >= known - nothing * (1 + std::abs(known)))
            break;
        (now.*taken > limit * slack ? over : under) = now;
    }
    const double fall = over.*taken - under.*taken;
    const double share = fall > 0 ? std::clamp((over.*taken - limit) / fall, 0.0, 1.0) : 1.0;
    return {true, price, mix(over, under, share)};
}

class Dual {
public:
    explicit Dual(const ShareProgram& program) : program_(program) {}

    /// All cameras at the cheapest of factor x cost + lambda work + mu bits, ties by the rest.
    ShareUse cheapest(double factor, double lambda, double mu) const {
        ShareUse use;
        for (const ShareGroup& group : program_.groups) {
            const ShareChoice* best = &group.choices.front();
            double least = infinity;
            for (const ShareChoice& choice : group.choices) {
                const double price = factor * choice.cost + lambda * choice.work + mu * choice.bits;
                if (price < least || (price == least && lighter(choice, *best))) {
                    least = price;
                    best = &choice;
                }
            }
            const auto count = static_cast<double>(group.count);
            use.cost += count * best->cost;
            use.work += count * best->work;
            use.bits += count * best->bits;
        }
        return use;
    }

    /// Least factor x cost + mu bits within the workers, by fractions of cameras.
    Kink withinWork(double factor, double mu) const {
        return findKink(
            program_.workLimit, cheapest(factor, 0, mu), cheapest(0, 1, 0),
            [&](double lambda) { return cheapest(factor, lambda, mu); },
            [&](const ShareUse& use) { return factor * use.cost + mu * use.bits; }, &ShareUse::work);
    }

private:
    static bool lighter(const ShareChoice& a, const ShareChoice& b) {
        if (a.cost != b.cost)
            return a.cost < b.cost;
        return a.work != b.work ? a.work < b.work : a.bits < b.bits;
    }
    const ShareProgram& program_;
};

} // namespace

ShareDual solveDual(const ShareProgram& program) {
    const Dual dual(program);
    const Kink free = dual.withinWork(1, 0);
    ShareDual answer;
    double mu = 0, lambda = free.price;
    if (!free.isFeasible)
        return {false, infinity, {}};
    if (free.use.bits > program.bitsLimit * (1 + 1e-12)) {
        const Kink spare = dual.withinWork(0, 1);
        const Kink both = findKink(
            program.bitsLimit, free.use, spare.use,
            [&](double price) { return dual.withinWork(1, price).use; },
            [](const ShareUse& use) { return use.cost; }, &ShareUse::bits);
        if (!both.isFeasible)
            return {false, infinity, {}};
        mu = both.price;
        lambda = dual.withinWork(1, mu).price;
    }
    answer.prices = {lambda, mu};
    // The bound is the dual's own value there: true whatever was rounded on the way.
    const ShareUse use = dual.cheapest(1, lambda, mu);
    answer.bound = use.cost + (lambda > 0 ? lambda * (use.work - program.workLimit) : 0) +
                   (mu > 0 ? mu * (use.bits - program.bitsLimit) : 0);
    return answer;
}

std::vector<std::size_t> cheapestChoices(const ShareProgram& program, const SharePrices& prices) {
    std::vector<std::size_t> best;
    for (const ShareGroup& group : program.groups) {
        std::size_t at = 0;
        double least = infinity;
        for (std::size_t i = 0; i < group.choices.size(); ++i) {
            const ShareChoice& choice = group.choices[i];
            const double price = choice.cost + prices.lambda * choice.work + prices.mu * choice.bits;
            const ShareChoice& known = group.choices[at];
            if (price < least * (1 - 1e-12) ||
                (price <= least * (1 + 1e-12) && choice.work + choice.bits < known.work + known.bits)) {
                least = std::min(least, price);
                at = i;
            }
        }
        best.push_back(at);
    }
    return best;
}

} // namespace cutpoint
