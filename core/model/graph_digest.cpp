// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/graph_digest.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace cutpoint {
namespace {

class Hash {
public:
    /// Ends with a byte that no UTF-8 text holds, so that "a", "bc" is not "ab", "c".
    void add(std::string_view text) {
        for (const char c : text)
            take(static_cast<unsigned char>(c));
        take(0xff);
    }
    std::string text() const { return fmt::format("{:016x}", value_); }

private:
    void take(unsigned char byte) { value_ = (value_ ^ byte) * 1099511628211U; }
    std::uint64_t value_ = 14695981039346656037U;
};

} // namespace

std::string graphDigest(const LayerGraph& graph) {
    const auto byName = [&](LayerId a, LayerId b) { return graph.layer(a).name < graph.layer(b).name; };
    std::vector<LayerId> all(static_cast<std::size_t>(graph.size()));
    std::iota(all.begin(), all.end(), 0);
    std::sort(all.begin(), all.end(), byName);
    Hash hash;
    for (const LayerId v : all) {
        const Layer& layer = graph.layer(v);
        hash.add(layer.name);
        hash.add(layer.isInput ? "input" : "");
        hash.add(shapeText(layer.outputShape));
        const auto from = graph.predecessors(v);
        std::vector<LayerId> producers(from.begin(), from.end());
        std::sort(producers.begin(), producers.end(), byName);
        hash.add(std::to_string(producers.size()));
        for (const LayerId u : producers)
            hash.add(graph.layer(u).name);
    }
    return hash.text();
}

} // namespace cutpoint
