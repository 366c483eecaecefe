// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/question_draw.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace cutpoint::lesson::detail {
LayerId Draw::layer() {
    std::vector<LayerId> layers;
    std::ranges::copy_if(material_.window, std::back_inserter(layers),
                         [&](LayerId v) { return !material_.graph().layer(v).isInput; });
    return layers.empty() ? -1 : one(layers);
}

BitsPerSecond Draw::bandwidth() {
    constexpr std::array steps{1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0};
    const double present = std::log10(material_.problem.network.bandwidth.value);
    const double decade = std::floor(present) - 1 + static_cast<double>(upTo(3));
    return BitsPerSecond(std::pow(10.0, decade) * steps[upTo(steps.size())]);
}

Plan Draw::plan() {
    std::vector<LayerId> chosen;
    for (std::size_t k = 1 + upTo(2); k > 0; --k)
        if (const LayerId v = layer(); v >= 0)
            chosen.push_back(v);
    // What is not sent and needed by nothing that is would not show in V_S.
    for (;;) {
        Plan plan = material_.planOf(material_.needed(chosen));
        Plan again = material_.planOf(material_.needed(plan.cut));
        if (again.sides == plan.sides || plan.cut.empty())
            return plan;
        chosen = again.cut;
    }
}

std::vector<Plan> Draw::plans(std::size_t count, BitsPerSecond bandwidth) {
    std::vector<Plan> plans{truths_.fastestAt(bandwidth)};
    constexpr int tries = 40;
    for (int k = 0; k < tries && plans.size() < count; ++k) {
        Plan drawn = k == 0 ? material_.edgeOnly : k == 1 ? material_.cloudOnly : plan();
        // The two ends now and then only.
        if (k < 2 && upTo(2) == 0)
            continue;
        if (std::ranges::none_of(plans, [&](const Plan& known) { return known.cut == drawn.cut; }))
            plans.push_back(std::move(drawn));
    }
    for (Plan& it : plans)
        it = *evaluatePlan(material_.at(bandwidth), it.sides);
    shuffle(plans);
    return plans;
}

bool Draw::numbers(Question& question, double right, std::vector<double> wrong,
                   const std::function<Sentence(double)>& tell) {
    if (!(right > 0) || !std::isfinite(right))
        return false;
    shuffle(wrong);
    for (const double factor : {2.0, 0.5, 1.5, 0.75, 3.0})
        wrong.push_back(right * factor);
    std::vector<double> values{right};
    for (const double it : wrong) {
        constexpr double leastApart = 0.03;
        const bool isApart = std::ranges::all_of(values, [&](double known) {
            return std::abs(known - it) > leastApart * known && tell(known).text() != tell(it).text();
        });
        if (it > 0 && std::isfinite(it) && isApart && values.size() < 4)
            values.push_back(it);
    }
    if (values.size() < 4)
        return false;
    shuffle(values);
    question.evidence.values = values;
    for (const double it : values)
        question.options.push_back(tell(it));
    return true;
}

bool Draw::planOptions(Question& question, const std::vector<Plan>& plans) {
    for (const Plan& it : plans) {
        Sentence option = say("V_S = %1", cutText(material_, it));
        for (const Sentence& known : question.options)
            if (known.text() == option.text())
                return false;
        question.options.push_back(std::move(option));
        question.evidence.plans.push_back(it.sides);
    }
    return plans.size() > 2;
}

std::string cutText(const Material& material, const Plan& plan) {
    return setText(material.graph(), plan.cut);
}

Sentence seconds(double value) {
    return say("%1", Seconds(value));
}

} // namespace cutpoint::lesson::detail
