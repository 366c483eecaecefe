// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/metrics.h"

#include <algorithm>
#include <fmt/format.h>

namespace cutpoint {

Metrics::Family& Metrics::declare(const std::string& name, const char* type, const std::string& help) {
    Family& family = families_[name];
    family.type = type;
    family.help = help;
    return family;
}

void Metrics::declareCounter(const std::string& name, const std::string& help) {
    const std::lock_guard lock(mutex_);
    declare(name, "counter", help);
}

void Metrics::declareGauge(const std::string& name, const std::string& help) {
    const std::lock_guard lock(mutex_);
    declare(name, "gauge", help);
}

void Metrics::declareHistogram(const std::string& name, const std::string& help, std::vector<double> bounds) {
    const std::lock_guard lock(mutex_);
    Family& family = declare(name, "histogram", help);
    family.counts.assign(bounds.size() + 1, 0);
    family.bounds = std::move(bounds);
}

void Metrics::add(std::string_view name, double value, const std::string& labels) {
    const std::lock_guard lock(mutex_);
    if (const auto family = families_.find(name); family != families_.end())
        family->second.values[labels] += value;
}

void Metrics::set(std::string_view name, double value, const std::string& labels) {
    const std::lock_guard lock(mutex_);
    if (const auto family = families_.find(name); family != families_.end())
        family->second.values[labels] = value;
}

void Metrics::observe(std::string_view name, double value) {
    const std::lock_guard lock(mutex_);
    const auto found = families_.find(name);
    if (found == families_.end() || found->second.counts.empty())
        return;
    Family& family = found->second;
    const auto bucket =
        std::lower_bound(family.bounds.begin(), family.bounds.end(), value) - family.bounds.begin();
    family.counts[static_cast<std::size_t>(bucket)] += 1;
    family.sum += value;
}

double Metrics::value(std::string_view name, const std::string& labels) const {
    const std::lock_guard lock(mutex_);
    const auto family = families_.find(name);
    if (family == families_.end())
        return 0;
    const auto found = family->second.values.find(labels);
    return found == family->second.values.end() ? 0 : found->second;
}

std::string Metrics::text() const {
    const std::lock_guard lock(mutex_);
    std::string text;
    for (const auto& [name, family] : families_) {
        text += fmt::format("# HELP {} {}\n# TYPE {} {}\n", name, family.help, name, family.type);
        for (const auto& [labels, value] : family.values)
            text += labels.empty() ? fmt::format("{} {}\n", name, value)
                                   : fmt::format("{}{{{}}} {}\n", name, labels, value);
        double below = 0;
        for (std::size_t i = 0; i < family.counts.size(); ++i) {
            below += family.counts[i];
            const std::string bound = i < family.bounds.size() ? fmt::format("{}", family.bounds[i]) : "+Inf";
            text += fmt::format("{}_bucket{{le=\"{}\"}} {}\n", name, bound, below);
        }
        if (!family.counts.empty())
            text += fmt::format("{}_sum {}\n{}_count {}\n", name, family.sum, name, below);
    }
    return text;
}

} // namespace cutpoint
