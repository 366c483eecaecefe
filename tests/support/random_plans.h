// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

namespace cutpoint {

inline std::string fileContent(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline std::vector<std::filesystem::path> filesIn(const std::filesystem::path& folder,
                                                  const std::string& extension) {
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_directory(folder))
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (entry.path().extension() == extension)
                files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

/// Layers of a downset: a prefix of a random order that respects the links.
inline std::vector<std::string> randomDownset(const LayerGraph& graph, std::mt19937& random) {
    std::vector<int> waiting(static_cast<std::size_t>(graph.size()));
    std::vector<LayerId> ready;
    for (LayerId v = 0; v < graph.size(); ++v)
        if ((waiting[static_cast<std::size_t>(v)] = static_cast<int>(graph.predecessors(v).size())) == 0)
            ready.push_back(v);
    const auto inputs = graph.inputs().size();
    const std::size_t size = inputs + random() % (static_cast<std::size_t>(graph.size()) - inputs + 1);
    std::vector<std::string> chosen;
    std::ranges::stable_partition(ready, [&](LayerId v) { return !graph.layer(v).isInput; });
    while (chosen.size() < size && !ready.empty()) {
        // Raw inputs wait at the end, so that they come first.
        const bool input = graph.layer(ready.back()).isInput;
        const std::size_t at = input ? ready.size() - 1 : random() % ready.size();
        const LayerId v = ready[at];
        ready.erase(ready.begin() + static_cast<std::ptrdiff_t>(at));
        chosen.push_back(graph.layer(v).name);
        for (const LayerId next : graph.successors(v))
            if (--waiting[static_cast<std::size_t>(next)] == 0)
                ready.insert(ready.begin(), next);
    }
    return chosen;
}

} // namespace cutpoint
