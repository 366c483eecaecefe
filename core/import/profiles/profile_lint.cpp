// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/profile_match.h"
#include "core/model/sentence.h"

#include <algorithm>

namespace cutpoint {

namespace {

/// Layers and their rows, in the order in which the tool wrote them.
class Linter {
public:
    Linter(const LayerGraph& graph, const ProfileMatch& match) : graph_(graph), match_(match) {
        for (std::size_t i = 0; i < match.measured.rows.size(); ++i) {
            if (match.fates[i] != RowFate::Alone && match.fates[i] != RowFate::Grouped)
                continue;
            double flops = 0;
            for (const LayerId v : match.matched.rows[i].layers)
                flops += graph.layer(v).flops;
            used_.push_back({i, timeOf(i), flops});
            time_ += used_.back().time;
            flops_ += flops;
        }
    }

    std::vector<ProfileLint> run() {
        unit();
        batch();
        cumulative();
        zeros();
        warmUp();
        return std::move(lints_);
    }

private:
    struct Used {
        std::size_t row;
        double time, flops;
    };

    double timeOf(std::size_t row) const {
        const MeasuredRow& measured = match_.measured.rows[row];
        return (match_.role == ProfileRole::Cloud ? measured.cloudTiming : measured.timing).time.value;
    }

    void note(LintKind kind, std::vector<std::size_t> rows, Sentence message, Sentence action,
              ProfileFixes fixed) {
        lints_.push_back({kind, std::move(rows), std::move(message), std::move(action), std::move(fixed)});
    }

    /// Devices of the last thirty years do between 100 MFLOP/s and 500 TFLOP/s on whole nets.
    void unit() {
        constexpr double fewest = 1e8, most = 5e14, worthwhile = 1e7;
        if (!(flops_ > worthwhile) || !(time_ > 0))
            return;
        const double rate = flops_ * match_.matched.batch / time_;
        ProfileFixes fixed = match_.fixes;
        if (rate < fewest) {
            fixed.times *= 1e-3;
            note(LintKind::Unit, {},
                 say("The rows add up to %1, slower than any device: the unit may be a thousandth of it.",
                     Seconds(time_)),
                 say("Divide by 1000"), fixed);
        } else if (rate > most) {
            fixed.times *= 1e3;
            note(LintKind::Unit, {},
                 say("The rows add up to %1, faster than any device: the unit may be a thousand times it.",
                     Seconds(time_)),
                 say("Multiply by 1000"), fixed);
        }
    }

    void batch() {
        const int frames = match_.matched.batch;
        if (frames <= 1)
            return;
        ProfileFixes fixed = match_.fixes;
        fixed.batch = 1;
        note(LintKind::Batch, {}, say("A run was of %1 frames: times are divided by it.", frames),
             say("The times are of one frame"), fixed);
    }

    void cumulative() {
        constexpr std::size_t enough = 6;
        if (match_.fixes.cumulative || used_.size() < enough || match_.measured.runs > 1)
            return;
        for (std::size_t k = 1; k < used_.size(); ++k)
            if (!(used_[k].time >= used_[k - 1].time))
                return;
        if (!(used_.back().time > 2 * used_.front().time))
            return;
        ProfileFixes fixed = match_.fixes;
        fixed.cumulative = true;
        note(LintKind::Cumulative, {},
             say("The times rise from row to row: each may count from the start of the run."),
             say("Take the row before off each"), fixed);
    }

    /// What moves or computes something takes time; only a coarse clock says otherwise.
    void zeros() {
        std::vector<std::size_t> rows;
        for (const Used& used : used_)
            if (used.time == 0 && used.flops > 0 && match_.measured.rows[used.row].kind == RowKind::Layers)
                rows.push_back(used.row);
        if (rows.empty() || match_.fixes.zerosMissing)
            return;
        ProfileFixes fixed = match_.fixes;
        fixed.zerosMissing = true;
        note(LintKind::Zeros, rows,
             rows.size() == 1 ? say("One row takes no time at all, though its layer computes.")
                              : say("%1 rows take no time at all, though their layers compute.", rows.size()),
             say("Estimate them"), fixed);
    }

    /// In the only run the first heavy layer pays for what is done once.
    void warmUp() {
        constexpr std::size_t enough = 4;
        constexpr double farAbove = 8, worthTelling = 0.2;
        std::vector<double> rates;
        const Used* first = nullptr;
        for (const Used& used : used_) {
            if (!(used.flops > flops_ / 500) || !(used.time > 0))
                continue;
            if (!first)
                first = &used;
            else
                rates.push_back(used.time / used.flops);
        }
        if (!first || rates.size() < enough || match_.measured.runs > 1)
            return;
        const auto middle = rates.begin() + static_cast<std::ptrdiff_t>(rates.size() / 2);
        std::nth_element(rates.begin(), middle, rates.end());
        if (first->time / first->flops < farAbove * *middle || first->time < worthTelling * time_)
            return;
        ProfileFixes fixed = match_.fixes;
        fixed.leftOut.insert(match_.measured.rows[first->row].name);
        note(LintKind::WarmUp, {first->row},
             say("\"%1\" takes %2 of %3, far more than its work: it may have paid for the start.",
                 match_.measured.rows[first->row].name, Seconds(first->time), Seconds(time_)),
             say("Estimate it"), fixed);
    }

    const LayerGraph& graph_;
    const ProfileMatch& match_;
    std::vector<Used> used_; ///< rows whose times count
    double time_ = 0, flops_ = 0;
    std::vector<ProfileLint> lints_;
};

} // namespace

std::vector<ProfileLint> lintProfile(const LayerGraph& graph, const ProfileMatch& match) {
    return Linter(graph, match).run();
}

} // namespace cutpoint
