// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/layer_profile.h"

#include "core/adapt/profile_scaling.h"
#include "core/export/csv_text.h"
#include "core/export/onnx_exposed.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>
#include <unordered_map>

namespace cutpoint {

namespace {

Result<std::unique_ptr<InferenceEngine>> loadedEngine(const std::string& onnx, EngineOptions options,
                                                      bool fusion) {
    options.fusion = fusion;
    auto engine = makeEngine(options);
    if (!engine)
        return engine.error();
    if (const auto issues = (*engine)->load(onnx); !issues.empty())
        return issues.front();
    return engine;
}

class LayerMeter {
public:
    LayerMeter(const RunnableModel& model, const LayerGraph& graph, const MeasureOptions& options,
               const MeasureProgress& progress)
        : model_(model), graph_(graph), options_(options), progress_(progress),
          layerOf_(model.layerOfNode.begin(), model.layerOfNode.end()) {
        // Raw inputs open the order, so that every prefix holds all of them.
        order_ = graph.topologicalOrder();
        std::ranges::stable_partition(order_, [&](LayerId v) { return graph.layer(v).isInput; });
        result_.layers.resize(order_.size());
        result_.syntheticWeights = model.syntheticWeights;
        for (LayerId v = 0; v < graph.size(); ++v)
            row(v).output = graph.layer(v).outputBytes;
    }

    Result<MeasuredLayers> run() {
        for (const auto step : {&LayerMeter::oneByOne, &LayerMeter::wholeModel, &LayerMeter::halves,
                                &LayerMeter::outputBytes}) {
            if (auto issue = (this->*step)())
                return *issue;
        }
        return std::move(result_);
    }

private:
    using Failure = std::optional<Issue>;

    MeasuredLayers::Row& row(LayerId v) { return result_.layers[static_cast<std::size_t>(v)]; }

    Failure report(const Sentence& stage) {
        if (!progress_ || progress_(stage, done_++, 3 + options_.cuts))
            return std::nullopt;
        return Issue{Severity::Error, code::Cancelled, "", 0, "", say("The measurement was cancelled."), {}};
    }

    Result<std::unique_ptr<InferenceEngine>> engineWith(const std::string& onnx, bool fusion) const {
        return loadedEngine(onnx, options_.engine, fusion);
    }

    Failure oneByOne() {
        if (auto cancelled = report(say("layers one by one")))
            return cancelled;
        const auto engine = engineWith(model_.onnx, false);
        if (!engine)
            return engine.error();
        const auto profile = (*engine)->profile(madeUpFrame((*engine)->inputs()), options_.repeats);
        if (!profile)
            return profile.error();
        for (const NodeTime& node : profile->nodes) {
            const auto layer = layerOf_.find(node.node);
            const LayerId v = layer == layerOf_.end() ? -1 : graph_.find(layer->second);
            if (v < 0)
                continue;
            row(v).time += node.median;
            row(v).spread += node.spread;
            result_.oneByOne += node.median;
        }
        return std::nullopt;
    }

    /// Median and spread of whole runs of a model as it will run.
    Result<EngineProfile> timed(const std::string& onnx, std::string* description = nullptr) const {
        const auto engine = engineWith(onnx, options_.engine.fusion);
        if (!engine)
            return engine.error();
        if (description)
            *description = (*engine)->description();
        return (*engine)->profile(madeUpFrame((*engine)->inputs()), options_.repeats);
    }

    Failure wholeModel() {
        if (auto cancelled = report(say("the whole model")))
            return cancelled;
        const auto whole = timed(model_.onnx, &result_.engine);
        if (!whole)
            return whole.error();
        result_.whole = whole->whole;
        result_.wholeSpread = whole->wholeSpread;
        return std::nullopt;
    }

    Failure halves() {
        std::vector<double> shares;
        for (const LayerId v : order_)
            shares.push_back(row(v).time.value);
        std::vector<MeasuredPrefix> measured;
        for (const std::size_t place :
             evenPrefixes(shares, narrowPlaces(), static_cast<std::size_t>(std::max(0, options_.cuts)))) {
            if (auto cancelled = report(say("half at %1 of %2 layers", place, order_.size())))
                return cancelled;
            std::vector<std::string> names;
            for (std::size_t i = 0; i < place; ++i)
                names.push_back(graph_.layer(order_[i]).name);
            const auto split = splitRunnable(model_, names);
            const bool edge = options_.side == Side::Edge;
            if (!split || (edge ? split->edge : split->cloud).empty())
                continue; // nothing to measure at this place
            const auto half = timed(edge ? split->edge : split->cloud);
            if (!half)
                return half.error();
            // Of the model's end, what the missing layers save is what they take.
            const double prefix = edge ? half->whole.value : (result_.whole - half->whole).value;
            measured.push_back({place, std::max(0.0, prefix)});
            const auto middle = shares.begin() + static_cast<std::ptrdiff_t>(place);
            result_.cuts.push_back({place, half->whole,
                                    Seconds(edge ? std::accumulate(shares.begin(), middle, 0.0)
                                                 : std::accumulate(middle, shares.end(), 0.0))});
        }
        measured.push_back({order_.size(), result_.whole.value});
        const ScaledTimes scaled = scaleToPrefixes(shares, measured);
        result_.residual = scaled.residual;
        for (std::size_t i = 0; i < order_.size(); ++i) {
            MeasuredLayers::Row& layer = row(order_[i]);
            layer.spread = shares[i] > 0 ? layer.spread * (scaled.seconds[i] / shares[i]) : Seconds(0);
            layer.time = graph_.layer(order_[i]).isInput ? Seconds(0) : Seconds(scaled.seconds[i]);
        }
        return std::nullopt;
    }

    /// Prefixes after which at most two layers' results are still read.
    std::vector<bool> narrowPlaces() const {
        std::vector<std::size_t> position(order_.size());
        for (std::size_t i = 0; i < order_.size(); ++i)
            position[static_cast<std::size_t>(order_[i])] = i;
        std::vector<int> open(order_.size() + 2, 0);
        for (std::size_t i = 0; i < order_.size(); ++i) {
            std::size_t last = i;
            for (const LayerId reader : graph_.successors(order_[i]))
                last = std::max(last, position[static_cast<std::size_t>(reader)]);
            ++open[i + 1];
            --open[last + 1];
        }
        std::partial_sum(open.begin(), open.end(), open.begin());
        std::vector<bool> narrow(order_.size() + 1);
        for (std::size_t i = graph_.inputs().size() + 1; i < order_.size(); ++i)
            narrow[i] = open[i] <= 2;
        return narrow;
    }

    /// One run that shows every tensor. An engine that cannot show them leaves the computed sizes.
    Failure outputBytes() {
        if (auto cancelled = report(say("output sizes")))
            return cancelled;
        const auto sizes = measureOutputs(model_, graph_, options_.engine);
        for (LayerId v = 0; v < graph_.size(); ++v)
            if (const auto& size = sizes[static_cast<std::size_t>(v)]) {
                row(v).outputMeasured = true;
                row(v).output = *size;
            }
        return std::nullopt;
    }

    const RunnableModel& model_;
    const LayerGraph& graph_;
    const MeasureOptions& options_;
    const MeasureProgress& progress_;
    std::unordered_map<std::string, std::string> layerOf_;
    std::vector<LayerId> order_;
    MeasuredLayers result_;
    int done_ = 0;
};

} // namespace

std::vector<std::optional<Bytes>> measureOutputs(const RunnableModel& model, const LayerGraph& graph,
                                                 const EngineOptions& options) {
    std::vector<std::optional<Bytes>> sizes(static_cast<std::size_t>(graph.size()));
    const auto exposed = exposeLayers(model);
    if (!exposed)
        return sizes;
    const auto engine = loadedEngine(exposed->onnx, options, false);
    if (!engine)
        return sizes;
    const auto tensors = (*engine)->run(madeUpFrame((*engine)->inputs()));
    if (!tensors)
        return sizes;
    const std::unordered_map<std::string, std::string> maker(exposed->layerOfTensor.begin(),
                                                             exposed->layerOfTensor.end());
    for (const Tensor& tensor : *tensors) {
        const auto layer = maker.find(tensor.spec.name);
        const LayerId v = layer == maker.end() ? -1 : graph.find(layer->second);
        if (v < 0)
            continue;
        auto& size = sizes[static_cast<std::size_t>(v)];
        size = size.value_or(Bytes(0)) + Bytes(static_cast<double>(tensor.data.size()));
    }
    return sizes;
}

Result<MeasuredLayers> measureLayers(const RunnableModel& model, const LayerGraph& graph,
                                     const MeasureOptions& options, const MeasureProgress& progress) {
    return LayerMeter(model, graph, options, progress).run();
}

Profile measuredProfile(const LayerGraph& graph, const MeasuredLayers& measured, Side side) {
    Profile profile = emptyProfile(graph);
    const bool edge = side == Side::Edge;
    (edge ? profile.edgeDevice : profile.cloudDevice) = measured.engine;
    for (std::size_t v = 0; v < measured.layers.size(); ++v) {
        const MeasuredLayers::Row& row = measured.layers[v];
        LayerProfile& layer = profile.layers[v];
        (edge ? layer.edge : layer.cloud) = row.time;
        (edge ? layer.edgeFrom : layer.cloudFrom) = Provenance::Measured;
        layer.output = row.output;
        if (row.outputMeasured)
            layer.outputFrom = Provenance::Measured;
    }
    return profile;
}

std::string measuredCsv(const LayerGraph& graph, const MeasuredLayers& measured) {
    std::string name = graph.name();
    std::ranges::replace_if(
        name, [](char c) { return c == '\n' || c == '\r'; }, ' ');
    std::string csv =
        fmt::format("# {}; {}{}\n# whole model {} s (spread {} s); layers one by one {} s; scaled by "
                    "{:.4g} at {} measured halves; residual {:.2g}\n",
                    name, measured.engine, measured.syntheticWeights ? "; synthetic weights" : "",
                    measured.whole.value, measured.wholeSpread.value, measured.oneByOne.value,
                    measured.scale(), measured.cuts.size(), measured.residual);
    csv += "layer,time_s,spread_s,output_bytes\n";
    for (LayerId v = 0; v < graph.size(); ++v) {
        const MeasuredLayers::Row& row = measured.layers[static_cast<std::size_t>(v)];
        csv += fmt::format("{},{},{},{}\n", textField(graph.layer(v).name), row.time.value, row.spread.value,
                           row.output.value);
    }
    return csv;
}

} // namespace cutpoint
