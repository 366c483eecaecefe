// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// What a profiler wrote, before it is known which layers of a model its rows are about.
#pragma once

#include "core/model/issue.h"
#include "core/model/layer_graph.h"
#include "core/model/profile.h"
#include "core/model/units.h"

#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

/// The runs of one row, warm-up left out.
struct Timing {
    Seconds time;              ///< the median run, or the tool's own average
    Seconds spread;            ///< half of the middle half's width (interquartile range / 2); 0 for one run
    int runs = 0;              ///< how many the time rests on; 0 when the tool does not say
    std::vector<float> each{}; ///< the runs in seconds, as they came, at most 256; empty when not told
};

/// Drops the first of several runs, the warm-up, and answers the median of the rest. `runs` in seconds, not
/// negative, not empty. O(n log n).
Timing timingOf(std::vector<double> runs);

/// What a row of a profile stands for.
enum class RowKind {
    Layers,   ///< one layer, or several fused into one kernel
    Subgraph, ///< one row of an accelerator for whatever part of the net it took
    Overhead, ///< layout changes, copies, input conversion: no layer of any model
    Dropped,  ///< fused into a neighbour or folded away; the tool says so, and its time of 0 is right
    Free,     ///< not run because there is nothing to compute, such as a concatenation in place
};

/// One row, as far as the tool tells.
struct MeasuredRow {
    std::string name;                   ///< as the tool writes it, decoration such as "_kernel_time" removed
    std::vector<std::string> names;     ///< layers or tensors it may name; several where the tool fused
    std::string type;                   ///< operator in the tool's own words; may be empty
    std::vector<Shape> inputs, outputs; ///< empty when the tool does not tell
    double weights = 0;                 ///< elements of its weights; 0 when the tool does not tell
    int position = -1;                  ///< index of the node in the model file, where the tool numbers nodes
    RowKind kind = RowKind::Layers;
    std::string chargedTo;                ///< of Overhead: the row or layer it is charged to; empty for none
    std::string first, last;              ///< of a Subgraph that names its ends
    bool byHand = false;                  ///< a user says which layer it is about
    bool endsGroup = false;               ///< its name is the tensor or layer that the fused kernel ends with
    Timing timing;                        ///< of the one device, or of the edge in a file of both
    Timing cloudTiming;                   ///< equals `timing` in a file of one device
    bool hasEdge = true, hasCloud = true; ///< false where a file of both devices leaves one out
    std::optional<Bytes> output;          ///< in profiles that carry sizes
    int line = 0;                         ///< 1-based; 0 when unknown
};

/// Whose times a file holds.
enum class ProfileSides { Either, Both, EdgeOnly, CloudOnly };

/// A profiler's file, read: rows in the order the tool wrote them.
struct MeasuredProfile {
    std::string format; ///< "onnxruntime", "openvino", "caffe-time", "tensorrt", "tflite", "pytorch", "ncnn",
                        ///< "csv", "native"
    std::string tool;   ///< for people: "ONNX Runtime"
    std::vector<MeasuredRow> rows;
    ProfileSides sides = ProfileSides::Either;
    int runs = 0;                 ///< kept, warm-up left out; 0 when the tool does not say
    std::optional<Seconds> total; ///< the tool's own time of a whole inference
    /// The median over the runs of all rows together, where the tool writes every run. Medians of single rows
    /// add up to less when single runs were disturbed.
    std::optional<Seconds> sumOfRows;
    std::optional<int> batch; ///< frames per run, where the file tells
    bool fuses = false;       ///< the tool fuses: a layer without a row may be part of a neighbour's
    bool inOrder = false;     ///< rows come in the order of execution
    Provenance from = Provenance::Measured, cloudFrom = Provenance::Measured;
    Issues issues;
};

} // namespace cutpoint
