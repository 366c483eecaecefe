// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_profiler.h"

#include "core/adapt/bandwidth_estimate.h"
#include "core/adapt/profile_scaling.h"
#include "core/model/statistics.h"
#include "core/runtime/edge/digest.h"
#include "core/runtime/edge/frame_source.h"
#include "core/runtime/engine/compute_timer.h"
#include "core/runtime/engine/layer_profile.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <thread>

namespace cutpoint {
namespace {

constexpr int kWarmUpRuns = 2;
/// Measured on a net of 12 ms and halves of 2 ms: after 0.1 s they take 13 to 37 % longer than back to back,
/// and no longer after 0.4 s.
constexpr std::chrono::duration<double> kLongestRest{0.1};

struct Timing {
    double median = 0, spread = 0;
};

class Profiler {
public:
    Profiler(const EdgeModel& model, const CloudClient& cloud, const ProfilerOptions& options,
             const ProfileProgress& progress, const std::stop_token& stop)
        : model_(model), cloud_(cloud), options_(options), progress_(progress), stop_(stop),
          size_(static_cast<std::size_t>(model.graph->size())) {
        // Raw inputs take no time and open the order, so that a prefix always holds all of them.
        for (const LayerId v : model.graph->topologicalOrder())
            if (model.graph->layer(v).isInput)
                order_.push_back(v);
        for (const LayerId v : model.graph->topologicalOrder())
            if (!model.graph->layer(v).isInput)
                order_.push_back(v);
    }

    Result<ProfileRun> run() {
        result_.layers.resize(size_);
        for (std::size_t v = 0; v < size_; ++v)
            result_.layers[v].output = model_.graph->layer(static_cast<LayerId>(v)).outputBytes;
        total_ = 5 + 2 * (options_.cuts + options_.bothHalves);
        // The cloud first: one that is not there, or refuses, is told at once.
        for (const auto step : {&Profiler::cloudLayers, &Profiler::outputSizes, &Profiler::edgeLayers,
                                &Profiler::edgeHalves, &Profiler::cloudHalves})
            if (auto issue = (this->*step)())
                return *issue;
        report(say("done"));
        return result_;
    }

private:
    using Failure = std::optional<Issue>;

    Failure cancelled() const {
        if (!stop_.stop_requested())
            return std::nullopt;
        return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The profile was cancelled."), {}};
    }
    void report(const Sentence& stage) {
        if (progress_)
            progress_(stage, std::min(done_++, total_), total_);
    }

    /// One frame for an engine's inputs: real tensors of the edge half where there are some, synthetic
    /// otherwise.
    Result<std::vector<Tensor>> frameFor(const InferenceEngine& engine) const {
        auto source = openFrameSource("synthetic", engine.inputs());
        if (!source)
            return source.error();
        return (*source)->next();
    }

    Failure load(InferenceEngine& engine, const std::string& onnx) const {
        const Issues issues = engine.load(onnx);
        return issues.empty() ? std::nullopt : Failure(issues.front());
    }

    /// Whole runs as the pipeline does them.
    Result<Timing> timeRuns(const std::string& onnx, std::string* description = nullptr) const {
        auto engine = options_.engines(options_.engine);
        if (!engine)
            return engine.error();
        InferenceEngine& runner = **engine;
        if (auto issue = load(runner, onnx))
            return *issue;
        const auto frame = frameFor(runner);
        if (!frame)
            return frame.error();
        std::vector<double> seconds;
        for (int i = -kWarmUpRuns; i < options_.repeats; ++i) {
            const ComputeTimer timer;
            if (const auto outputs = runner.run(*frame); !outputs)
                return outputs.error();
            const Seconds more = timer.stretch(options_.slowdown, options_.engine.threads == 1);
            if (i >= 0)
                seconds.push_back((timer.wall() + more).value);
            // The pipeline rests between two frames, and what was in the caches is gone: so here.
            std::this_thread::sleep_for(std::min(std::chrono::duration<double>(more.value), kLongestRest));
        }
        if (description != nullptr)
            *description = runner.description();
        return Timing{medianOf(seconds), halfInterquartile(seconds)};
    }

    std::size_t layerOf(const std::string& node) const {
        const auto mapped = model_.layerOfNode.find(node);
        const LayerId v = model_.graph->find(mapped == model_.layerOfNode.end() ? node : mapped->second);
        return v < 0 ? size_ : static_cast<std::size_t>(v);
    }

    Failure outputSizes() {
        report(say("output sizes"));
        const auto sizes = measureOutputs(model_.runnable, *model_.graph, options_.engine);
        for (std::size_t v = 0; v < size_; ++v)
            if (sizes[v]) {
                result_.layers[v].output = *sizes[v];
                result_.layers[v].outputMeasured = true;
            }
        return cancelled();
    }

    Failure edgeLayers() {
        report(say("edge: layers one by one"));
        EngineOptions unfused = options_.engine;
        unfused.fusion = false;
        auto engine = options_.engines(unfused);
        if (!engine)
            return engine.error();
        if (auto issue = load(**engine, model_.runnable.onnx))
            return issue;
        const auto frame = frameFor(**engine);
        if (!frame)
            return frame.error();
        const auto profile = (*engine)->profile(*frame, options_.repeats);
        if (!profile)
            return profile.error();
        for (const NodeTime& node : profile->nodes)
            if (const std::size_t v = layerOf(node.node); v < size_) {
                result_.layers[v].edge += node.median;
                result_.layers[v].edgeSpread += node.spread;
            }
        return cancelled();
    }

    std::vector<double> sharesOf(Seconds ProfileRun::Row::*side) const {
        std::vector<double> shares;
        for (const LayerId v : order_)
            shares.push_back((result_.layers[static_cast<std::size_t>(v)].*side).value);
        return shares;
    }

    Failure edgeHalves() {
        const std::vector<double> shares = sharesOf(&ProfileRun::Row::edge);
        report(say("edge: the whole model"));
        const auto whole = timeRuns(model_.runnable.onnx, &result_.edgeEngine);
        if (!whole)
            return whole.error();
        result_.edgeWhole = Seconds(whole->median);
        std::vector<MeasuredPrefix> measured;
        std::vector<MeasuredCut> cuts;
        const auto places = evenPrefixes(shares, cuttable(), static_cast<std::size_t>(options_.cuts));
        for (std::size_t i = 0; i < places.size(); ++i) {
            const std::size_t place = places[i];
            if (auto issue = cancelled())
                return issue;
            report(say("edge: the half up to layer %1 of %2", place, size_));
            auto halves = splitAt(place);
            if (!halves)
                continue; // a cut whose tensors cannot be told is no measuring point
            const bool both = isChosen(i, places.size()) && !halves->edge.empty() && !halves->cloud.empty();
            if (!halves->edge.empty()) {
                const auto timing = timeRuns(halves->edge);
                if (!timing)
                    return timing.error();
                measured.push_back({place, timing->median});
            }
            if (both) {
                report(say("edge: the half behind layer %1 of %2", place, size_));
                const auto timing = timeRuns(halves->cloud);
                if (!timing)
                    return timing.error();
                cuts.push_back({measured.back().seconds, timing->median});
            }
            cutHalves_.push_back({place, both ? std::move(halves->edge) : "", std::move(halves->cloud)});
        }
        measured.push_back({size_, result_.edgeWhole.value});
        result_.fixed.edge = Seconds(fixedCost(cuts, result_.edgeWhole.value));
        for (MeasuredPrefix& prefix : measured)
            prefix.seconds = std::max(0.0, prefix.seconds - result_.fixed.edge.value);
        apply(scaleToPrefixes(shares, measured), shares, &ProfileRun::Row::edge,
              &ProfileRun::Row::edgeSpread);
        return cancelled();
    }

    /// As many as are wanted, spread evenly over all of them.
    bool isChosen(std::size_t cut, std::size_t cuts) const {
        const auto wanted = static_cast<std::size_t>(std::max(0, options_.bothHalves));
        return (cut + 1) * wanted / cuts > cut * wanted / cuts;
    }

    /// Where few tensors cross: prefixes whose boundary is one or two layers.
    std::vector<bool> cuttable() const {
        std::vector<std::size_t> position(size_);
        for (std::size_t i = 0; i < size_; ++i)
            position[static_cast<std::size_t>(order_[i])] = i;
        std::vector<int> crossing(size_ + 2, 0); // differences of the number of layers read across each place
        for (std::size_t i = 0; i < size_; ++i) {
            std::size_t last = i;
            for (const LayerId reader : model_.graph->successors(order_[i]))
                last = std::max(last, position[static_cast<std::size_t>(reader)]);
            ++crossing[i + 1];
            --crossing[last + 1];
        }
        std::partial_sum(crossing.begin(), crossing.end(), crossing.begin());
        std::vector<bool> allowed(size_ + 1);
        const std::size_t inputs = model_.graph->inputs().size();
        for (std::size_t i = inputs + 1; i < size_; ++i)
            allowed[i] = crossing[i] <= 2;
        return allowed;
    }

    Result<OnnxHalves> splitAt(std::size_t place) const {
        std::vector<std::string> names;
        for (std::size_t i = 0; i < place; ++i)
            names.push_back(model_.graph->layer(order_[i]).name);
        return splitRunnable(model_.runnable, names);
    }

    /// Profiles one model in the cloud under a name of its own, and removes it again.
    Result<CloudProfile> inCloud(const std::string& onnx, const Sentence& stage) const {
        const std::string name = "cutpoint-profile-" + sha256(onnx).substr(0, 16);
        if (const auto loaded = cloud_.load(name, onnx, options_.deadline, stop_); !loaded)
            return loaded.error();
        const auto progress = [&](int done, int total) {
            if (progress_ && done < total)
                progress_(say("%1 (run %2 of %3)", stage, done, total), std::min(done_ - 1, total_), total_);
        };
        auto profile = cloud_.profile(name, options_.repeats, options_.deadline, progress, stop_);
        cloud_.unload(name, Seconds(2));
        return profile;
    }

    Failure cloudLayers() {
        const Sentence stage = say("cloud: layers and the whole model");
        report(stage);
        const auto profile = inCloud(model_.runnable.onnx, stage);
        if (!profile)
            return profile.error();
        result_.cloudEngine = profile->engine;
        result_.cloudWhole = profile->whole;
        for (const CloudLayerTime& layer : profile->layers)
            if (const std::size_t v = layerOf(layer.layer); v < size_) {
                result_.layers[v].cloud += layer.median;
                result_.layers[v].cloudSpread += layer.spread;
            }
        cloudTellsLayers_ = !profile->layers.empty();
        return cancelled();
    }

    Failure cloudHalves() {
        // A server without the extension tells no layers: they are taken to share its time as they share the
        // edge's.
        if (!cloudTellsLayers_ && result_.edgeWhole.value > 0)
            for (ProfileRun::Row& row : result_.layers) {
                row.cloud = row.edge * (result_.cloudWhole / result_.edgeWhole);
                row.cloudSpread = row.edgeSpread * (result_.cloudWhole / result_.edgeWhole);
            }
        const std::vector<double> shares = sharesOf(&ProfileRun::Row::cloud);
        std::vector<MeasuredPrefix> measured;
        std::vector<MeasuredCut> cuts;
        for (const auto& [place, before, after] : cutHalves_) {
            if (auto issue = cancelled())
                return issue;
            const Sentence without = say("cloud: the half behind layer %1 of %2", place, size_);
            report(without);
            if (after.empty())
                continue;
            const auto profile = inCloud(after, without);
            if (!profile)
                return profile.error();
            // What the missing layers save is what they take: what every half pays falls out.
            measured.push_back({place, std::max(0.0, (result_.cloudWhole - profile->whole).value)});
            if (before.empty())
                continue;
            const Sentence with = say("cloud: the half up to layer %1 of %2", place, size_);
            report(with);
            const auto other = inCloud(before, with);
            if (!other)
                return other.error();
            cuts.push_back({other->whole.value, profile->whole.value});
        }
        result_.fixed.cloud = Seconds(fixedCost(cuts, result_.cloudWhole.value));
        measured.push_back({size_, (result_.cloudWhole - result_.fixed.cloud).value});
        apply(scaleToPrefixes(shares, measured), shares, &ProfileRun::Row::cloud,
              &ProfileRun::Row::cloudSpread);
        return std::nullopt;
    }

    void apply(const ScaledTimes& scaled, const std::vector<double>& shares, Seconds ProfileRun::Row::*time,
               Seconds ProfileRun::Row::*spread) {
        for (std::size_t i = 0; i < size_; ++i) {
            ProfileRun::Row& row = result_.layers[static_cast<std::size_t>(order_[i])];
            row.*spread = shares[i] > 0 ? row.*spread * (scaled.seconds[i] / shares[i]) : Seconds(0);
            row.*time = Seconds(scaled.seconds[i]);
        }
        result_.residual = std::max(result_.residual, scaled.residual);
    }

    const EdgeModel& model_;
    const CloudClient& cloud_;
    const ProfilerOptions& options_;
    const ProfileProgress& progress_;
    const std::stop_token& stop_;
    const std::size_t size_;
    std::vector<LayerId> order_;
    /// ONNX of a cut's halves; the one before the cut only where it is measured in the cloud, too.
    struct CutHalves {
        std::size_t place;
        std::string before, after;
    };
    std::vector<CutHalves> cutHalves_; ///< by number of edge layers
    ProfileRun result_;
    bool cloudTellsLayers_ = false;
    int done_ = 0, total_ = 0;
};

} // namespace

Profile ProfileRun::profile(const LayerGraph& graph) const {
    Profile profile = emptyProfile(graph);
    for (std::size_t v = 0; v < layers.size(); ++v) {
        LayerProfile& layer = profile.layers[v];
        const bool input = graph.layer(static_cast<LayerId>(v)).isInput;
        layer.edge = input ? Seconds(0) : layers[v].edge;
        layer.cloud = input ? Seconds(0) : layers[v].cloud;
        layer.output = layers[v].output;
        layer.edgeFrom = layer.cloudFrom = Provenance::Measured;
        layer.outputFrom = layers[v].outputMeasured ? Provenance::Measured : Provenance::Computed;
    }
    profile.edgeDevice = edgeEngine;
    profile.cloudDevice = cloudEngine;
    return profile;
}

Result<ProfileRun> measureProfile(const EdgeModel& model, const CloudClient& cloud,
                                  const ProfilerOptions& options, const ProfileProgress& progress,
                                  const std::stop_token& stop) {
    return Profiler(model, cloud, options, progress, stop).run();
}

} // namespace cutpoint
