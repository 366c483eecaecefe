// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profiles/matcher.h"

#include "core/import/near_miss.h"
#include "core/import/profiles/layer_names.h"
#include "core/import/profiles/match_work.h"

#include <algorithm>
#include <map>

namespace cutpoint {

namespace {

constexpr std::size_t kMostReported = 10;

Seconds sumOf(const MeasuredProfile& profile) {
    Seconds sum;
    for (const MeasuredRow& row : profile.rows)
        sum += row.timing.time;
    return profile.sumOfRows.value_or(sum);
}

/// What medians of single rows are multiplied by so that they add up to the median run.
double toMedianRun(const MeasuredProfile& profile) {
    Seconds medians;
    for (const MeasuredRow& row : profile.rows)
        medians += row.timing.time;
    if (!profile.sumOfRows || !(medians.value > 0) || !(profile.sumOfRows->value > 0))
        return 1;
    const double factor = *profile.sumOfRows / medians;
    return factor > 0.5 && factor < 2 ? factor : 1;
}

/// An inference takes longer than its rows: calls, and conversions that are no layer's.
Seconds overheadOf(const MeasuredProfile& profile, const std::vector<RowMatch>* matches) {
    Seconds overhead;
    if (profile.total && *profile.total > sumOf(profile))
        overhead = *profile.total - sumOf(profile);
    for (std::size_t i = 0; i < profile.rows.size(); ++i)
        if (profile.rows[i].kind == RowKind::Overhead && (!matches || (*matches)[i].layers.empty()))
            overhead += profile.rows[i].timing.time;
    return overhead;
}

class Matcher : public MatchWork {
public:
    using MatchWork::MatchWork;

    Result<MatchedProfile> run() {
        if (auto issue = byName())
            return *issue;
        followFusedEnds();
        inOrder();
        regions();
        swallow();
        charges();
        if (auto issue = wholeNet())
            return *issue;
        share();
        findGroups();
        if (result_.timedLayers == 0)
            return Issue{Severity::Error,
                         code::ProfileOfAnotherModel,
                         file_,
                         0,
                         "",
                         say("No row of the profile names a layer of the model."),
                         say("Give the profile of this model.")};
        settleBatch();
        report();
        return std::move(result_);
    }

private:
    /// Adds up, per layer, the rows it is in: each row's time goes to its layers by their FLOPs.
    void share() {
        const double factor = toMedianRun(profile_);
        for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
            const RowMatch& match = result_.rows[i];
            double flops = 0;
            for (const LayerId v : match.layers)
                flops += graph_.layer(v).flops;
            for (const LayerId v : match.layers) {
                const double part = flops > 0 ? graph_.layer(v).flops / flops
                                              : 1.0 / static_cast<double>(match.layers.size());
                const auto at = static_cast<std::size_t>(v);
                result_.edge[at] += profile_.rows[i].timing.time * part * factor;
                result_.cloud[at] += profile_.rows[i].cloudTiming.time * part * factor;
                if (match.by != MatchedBy::Constant && match.by != MatchedBy::Charge)
                    result_.timed[at] = 1;
            }
        }
        for (LayerId v = 0; v < graph_.size(); ++v) {
            const bool timed = result_.timed[static_cast<std::size_t>(v)] != 0;
            if (graph_.layer(v).isInput)
                continue;
            result_.timedLayers += timed ? 1 : 0;
            if (!timed)
                result_.layersWithoutRow.push_back(v);
        }
        result_.sum = sumOf(profile_);
        result_.overhead = overheadOf(profile_, &result_.rows);
        if (std::abs(factor - 1) > 0.005)
            result_.issues.push_back({Severity::Info, code::MedianRun, file_, 0, "",
                                      say("Single runs of rows were disturbed: their medians are multiplied "
                                          "by %1 so that they add "
                                          "up to the median run.",
                                          std::round(factor * 1000) / 1000),
                                      say("More runs, on a quiet machine, need less of this.")});
    }

    /// Rows that share a layer, directly or over another row, are one group.
    void findGroups() {
        std::vector<LayerId> parent(graph_.layers().size());
        for (std::size_t v = 0; v < parent.size(); ++v)
            parent[v] = static_cast<LayerId>(v);
        const auto root = [&](LayerId v) {
            while (parent[static_cast<std::size_t>(v)] != v)
                v = parent[static_cast<std::size_t>(v)] =
                    parent[static_cast<std::size_t>(parent[static_cast<std::size_t>(v)])];
            return v;
        };
        std::map<LayerId, std::string> reasons;
        for (const RowMatch& match : result_.rows)
            for (const LayerId v : match.layers)
                parent[static_cast<std::size_t>(root(v))] = root(match.layers.front());
        for (std::size_t i = 0; i < result_.rows.size(); ++i)
            if (result_.rows[i].layers.size() > 1)
                reasons.emplace(root(result_.rows[i].layers.front()), profile_.rows[i].name);
        std::map<LayerId, FusedGroup> groups;
        for (LayerId v = 0; v < graph_.size(); ++v)
            if (const auto reason = reasons.find(root(v)); reason != reasons.end()) {
                groups[root(v)].layers.push_back(v);
                groups[root(v)].row = reason->second;
            }
        for (auto& [at, group] : groups)
            result_.groups.push_back(std::move(group));
    }

    /// One row for everything tells nothing about where to cut.
    std::optional<Issue> wholeNet() const {
        double all = 0;
        std::size_t layers = 0;
        for (const Layer& layer : graph_.layers()) {
            all += layer.flops;
            layers += layer.isInput ? 0 : 1;
        }
        for (std::size_t i = 0; i < result_.rows.size(); ++i) {
            const RowMatch& match = result_.rows[i];
            double flops = 0;
            for (const LayerId v : match.layers)
                flops += graph_.layer(v).flops;
            const bool isAll = match.layers.size() > 1 && match.layers.size() == layers;
            const bool isNearlyAll = profile_.rows[i].kind == RowKind::Subgraph && all > 0 &&
                                     flops >= 0.99 * all && match.layers.size() > 1;
            const bool isOnly =
                profile_.rows[i].kind == RowKind::Subgraph && profile_.rows.size() == 1 && layers > 1;
            if (isAll || isNearlyAll || isOnly)
                return Issue{Severity::Error,
                             code::WholeNetRow,
                             file_,
                             profile_.rows[i].line,
                             profile_.rows[i].name,
                             say("This row holds the whole net: no layer has a time of its own."),
                             wholeNetFix()};
        }
        return std::nullopt;
    }

    std::string wholeNetFix() const {
        const std::string other = " Or estimate this side with --edge-device or --cloud-device.";
        if (profile_.format == "tflite")
            return say("Profile without delegates (--use_xnnpack=false, --use_gpu=false).%1", other);
        if (profile_.format == "onnxruntime")
            return say("Profile with the CPU or CUDA provider, which time every node.%1", other);
        if (profile_.format == "tensorrt")
            return say("Profile an engine whose layers are timed apart.%1", other);
        return say("Profile with fusion switched off.%1", other);
    }

    void settleBatch() {
        result_.batch = profile_.batch.value_or(0);
        if (!profile_.batch) {
            // What most rows' shapes say.
            std::map<int, int> votes;
            for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
                const MeasuredRow& row = profile_.rows[i];
                if (result_.rows[i].layers.empty() || result_.rows[i].by == MatchedBy::Constant)
                    continue;
                const LayerId first = result_.rows[i].layers.front(), last = result_.rows[i].layers.back();
                int ratio =
                    row.outputs.empty() ? 0 : batchRatio(row.outputs[0], graph_.layer(last).outputShape);
                for (const LayerId u : graph_.predecessors(first))
                    if (ratio == 0 && !row.inputs.empty())
                        ratio = batchRatio(row.inputs[0], graph_.layer(u).outputShape);
                if (ratio > 0)
                    ++votes[ratio];
            }
            int most = 0;
            for (const auto& [ratio, count] : votes)
                if (count > most) {
                    most = count;
                    result_.batch = ratio;
                }
            result_.batchFromShapes = most > 0;
        }
        if (result_.batch == 0 && profile_.format == "caffe-time")
            result_.batch = origins_.batchOfFile;
        result_.batch = std::max(1, result_.batch);
    }

    void warn(IssueCode code, int line, std::string node, Sentence message, Sentence fix) {
        result_.issues.push_back({Severity::Warning, std::move(code), file_, line, std::move(node),
                                  std::move(message), std::move(fix)});
    }

    void report() {
        std::vector<std::string> names;
        for (const Layer& layer : graph_.layers())
            names.push_back(layer.name);
        for (std::size_t i = 0; i < profile_.rows.size(); ++i) {
            const MeasuredRow& row = profile_.rows[i];
            if (result_.rows[i].by == MatchedBy::Nothing && row.kind != RowKind::Overhead)
                result_.unmatchedRows.push_back({i, ""});
        }
        for (std::size_t k = 0; k < result_.unmatchedRows.size() && k < 200; ++k) {
            UnmatchedRow& unmatched = result_.unmatchedRows[k];
            unmatched.near = nearestName(profile_.rows[unmatched.row].name, names);
            if (k >= kMostReported)
                continue;
            const MeasuredRow& row = profile_.rows[unmatched.row];
            warn(code::UnmatchedRow, row.line, row.name, say("The model has no layer \"%1\".", row.name),
                 unmatched.near.empty() ? say("Rename the row after a layer of the model, or remove it.")
                                        : say("Did you mean \"%1\"?", unmatched.near));
        }
        if (result_.unmatchedRows.size() > kMostReported)
            warn(code::UnmatchedRow, 0, "",
                 say("%1 rows in all match no layer.", result_.unmatchedRows.size()),
                 say("Check the names."));
        for (std::size_t k = 0; k < std::min(kMostReported, result_.layersWithoutRow.size()); ++k)
            warn(code::LayerWithoutTimes, 0, graph_.layer(result_.layersWithoutRow[k]).name,
                 say("The profile has no row for this layer."),
                 say("Its time is estimated at the scale of the measured rows."));
        if (result_.layersWithoutRow.size() > kMostReported)
            warn(code::LayerWithoutTimes, 0, "",
                 say("%1 layers in all have no row.", result_.layersWithoutRow.size()),
                 say("Check the names."));
        if (splitRows_ > 0)
            result_.issues.push_back(
                {Severity::Info, code::ImplicitSplit, file_, 0, "",
                 splitRows_ == 1
                     ? say("One row times Caffe's own split layer; it is left out.")
                     : say("%1 rows time Caffe's own split layers; they are left out.", splitRows_),
                 say("Nothing needs to be done.")});
        if (profile_.runs == 1)
            warn(code::OneRun, 0, "", say("The profile holds one run only: its times include the warm-up."),
                 say("Measure several runs; the first is then left out."));
    }
};

} // namespace

Result<MatchedProfile> matchProfile(const LayerGraph& graph, const LayerOrigins& origins,
                                    const MeasuredProfile& profile, const std::string& file) {
    return Matcher(graph, origins, profile, file).run();
}

MatchedProfile measuredSums(const MeasuredProfile& profile) {
    MatchedProfile sums;
    sums.sum = sumOf(profile);
    sums.overhead = overheadOf(profile, nullptr);
    sums.batch = std::max(1, profile.batch.value_or(1));
    return sums;
}

} // namespace cutpoint
