// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace cutpoint {

/// An agent's counters, gauges and histograms, written as Prometheus text. Thread-safe. Every metric is
/// declared before its first value; values of metrics that nobody declared are dropped.
class Metrics {
public:
    void declareCounter(const std::string& name, const std::string& help);
    void declareGauge(const std::string& name, const std::string& help);
    /// `bounds`: upper bounds of the buckets, ascending, without infinity.
    void declareHistogram(const std::string& name, const std::string& help, std::vector<double> bounds);

    /// Adds to a counter or a gauge. `labels`: "" or `method="ModelInfer",code="OK"`, from our own words
    /// only.
    void add(std::string_view name, double value, const std::string& labels = "");
    /// Sets a gauge.
    void set(std::string_view name, double value, const std::string& labels = "");
    /// Counts one value of a histogram.
    void observe(std::string_view name, double value);
    /// A counter's or gauge's value; 0 when it has none yet.
    double value(std::string_view name, const std::string& labels = "") const;

    /// The text exposition format, version 0.0.4.
    std::string text() const;

private:
    struct Family {
        std::string type, help;
        std::map<std::string, double> values; // by labels
        std::vector<double> bounds;
        std::vector<double> counts; // one more than bounds: the last is above all of them
        double sum = 0;
    };
    Family& declare(const std::string& name, const char* type, const std::string& help);

    mutable std::mutex mutex_;
    std::map<std::string, Family, std::less<>> families_;
};

} // namespace cutpoint
