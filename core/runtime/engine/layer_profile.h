// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/onnx_halves.h"
#include "core/model/plan.h"
#include "core/runtime/engine/inference_engine.h"

#include <functional>
#include <optional>

namespace cutpoint {

/// Times of every layer on this machine, as it will run (paper, Section II-C: the profile F_e or F_c).
///
/// Layers can be told apart only while the engine runs them one by one, and fused they take up to half the
/// time. So the one-by-one times give each layer's share, and a handful of halves, measured fused, give the
/// sums; `residual` says how far the scaled times are from a measured half that was left out.
struct MeasuredLayers {
    struct Row {
        Seconds time, spread; ///< scaled; spread is half the interquartile range
        Bytes output;         ///< of the tensors that other layers read, or of the answer
        bool outputMeasured = false;
    };
    /// One half that was measured to scale the layers.
    struct Cut {
        std::size_t layers = 0; ///< on the edge, raw inputs included
        Seconds measured;       ///< of the half
        Seconds shares;         ///< sum of its layers' times one by one
    };
    std::vector<Row> layers; ///< by LayerId
    std::vector<Cut> cuts;
    std::string engine;         ///< "OpenCV DNN 4.6.0, 2 threads, fusion on"
    Seconds whole, wholeSpread; ///< fused, as it runs
    Seconds oneByOne;           ///< sum of the layers' times with fusion off
    double residual = 0;        ///< relative
    bool syntheticWeights = false;

    /// whole / oneByOne.
    double scale() const { return oneByOne.value > 0 ? whole / oneByOne : 1; }
};

struct MeasureOptions {
    EngineOptions engine;
    Side side = Side::Edge; ///< which halves are measured: those that begin, or those that end the model
    int repeats = 10;
    int cuts = 5;
};

/// Called before each step; an answer of false cancels.
using MeasureProgress = std::function<bool(const Sentence& stage, int done, int total)>;

/// `graph` is the imported model that `model` was made of. Errors: the engine's, "cancelled".
Result<MeasuredLayers> measureLayers(const RunnableModel& model, const LayerGraph& graph,
                                     const MeasureOptions& options, const MeasureProgress& progress = {});

/// Bytes of each layer's tensors that others read or that are answers, by LayerId, from one run that shows
/// them; unset where the engine does not show them, as for raw inputs.
std::vector<std::optional<Bytes>> measureOutputs(const RunnableModel& model, const LayerGraph& graph,
                                                 const EngineOptions& options);

/// The profile of one side, provenance measured; the other side's times stay Missing.
Profile measuredProfile(const LayerGraph& graph, const MeasuredLayers& measured, Side side);

/// "layer,time_s,spread_s,output_bytes" after comments that say how it was measured; applyProfile reads it
/// for either side. Locale-free.
std::string measuredCsv(const LayerGraph& graph, const MeasuredLayers& measured);

} // namespace cutpoint
