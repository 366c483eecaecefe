// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/attributes.h"
#include "core/model/issue.h"
#include "core/model/per_layer.h"
#include "core/model/units.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cutpoint {

/// Dimensions in the model's own order (usually NCHW); -1 for one that is not known.
using Shape = std::vector<std::int64_t>;

/// "1x64x112x112", with "?" for unknown dimensions; empty for a scalar or an unknown shape.
std::string shapeText(const Shape& shape);

/// How far a number is to be trusted (formulation, Section 7): unknown is not zero.
enum class Certainty : std::uint8_t {
    Known,   ///< the model says it, or it follows from what the model says
    Assumed, ///< by a rule that is told beside it
    Unknown, ///< no number; the value beside it is zero and means nothing
};

/// One vertex v_i of the paper's DAG. Indivisible: it runs on the edge or in the cloud.
struct Layer {
    std::string name;      ///< unique within its graph, not empty
    std::string type;      ///< operator as the model names it ("Conv", "InnerProduct", "convolutional")
    Shape outputShape;     ///< of the first output
    Bytes outputBytes;     ///< d_i: all its outputs together that other layers read, as they would be sent
    double flops = 0;      ///< floating point operations for one frame; a multiply-add counts as 2
    Bytes parameterBytes;  ///< weights and biases
    bool isInput = false;  ///< a raw input: always on the edge, takes no time
    bool isOutput = false; ///< its result is an answer of the model
    std::string block;     ///< name of the repeated block it belongs to, for folding; may be empty
    Certainty size = Certainty::Known; ///< of outputBytes
    std::string assumption;            ///< the rule behind an assumed size, a sentence
    /// Layers of one group are on one side, because they are timed as one; empty for none.
    std::string group;
    /// This layer holds the output of the named one from the frame before: no raw input, but of the side of
    /// its readers and of that layer (formulation, Section 7). Empty for none.
    std::string stateOf;
    Attributes attributes; ///< of its operator, for people to read (kernel, stride, ...)
};

/// (v_i, v_j) of L: the producer's output is read by the consumer.
struct Link {
    LayerId producer = 0;
    LayerId consumer = 0;
    auto operator<=>(const Link&) const = default;
};

/// The layer DAG G = (V, L) (paper, Section II-B2). Immutable once made, so snapshots can be shared.
class LayerGraph {
public:
    LayerGraph() = default;

    /// Checks and builds: O(V + L log L). Repeated links are merged.
    /// Errors: no layers ("empty-graph"), empty or duplicate names ("duplicate-name"), a link to nowhere
    /// ("bad-link"), a cycle ("cyclic-graph", naming its layers), no raw input ("no-input"), an input with a
    /// producer ("input-with-producer"). When no layer is marked as an output, every layer without a
    /// successor becomes one.
    static Result<LayerGraph> make(std::string name, PerLayer<Layer> layers, std::vector<Link> links);

    const std::string& name() const { return name_; }
    LayerId size() const { return static_cast<LayerId>(layers_.size()); }
    const PerLayer<Layer>& layers() const { return layers_; }
    const Layer& layer(LayerId v) const { return layers_[v]; }
    /// Sorted by (producer, consumer), without repeats.
    const std::vector<Link>& links() const { return links_; }
    std::span<const LayerId> successors(LayerId v) const { return row(successors_, successorStart_, v); }
    std::span<const LayerId> predecessors(LayerId v) const {
        return row(predecessors_, predecessorStart_, v);
    }
    /// All layers, producers before consumers; among the free ones the smallest id first.
    const std::vector<LayerId>& topologicalOrder() const { return order_; }
    std::vector<LayerId> inputs() const;
    std::vector<LayerId> outputs() const;
    /// -1 when there is none of that name. O(log V).
    LayerId find(std::string_view name) const;

private:
    static std::span<const LayerId> row(const std::vector<LayerId>& all,
                                        const std::vector<std::size_t>& start, LayerId v) {
        const auto i = static_cast<std::size_t>(v);
        return {all.data() + start[i], start[i + 1] - start[i]};
    }

    std::string name_;
    PerLayer<Layer> layers_;
    std::vector<Link> links_;
    std::vector<LayerId> successors_, predecessors_, order_, byName_;
    std::vector<std::size_t> successorStart_, predecessorStart_;
};

} // namespace cutpoint
