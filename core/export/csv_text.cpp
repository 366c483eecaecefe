// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv_text.h"

#include <cmath>
#include <fmt/format.h>

namespace cutpoint {

std::string numberField(double x) {
    return std::isfinite(x) ? fmt::format("{}", x) : std::string();
}

std::string textField(std::string_view text) {
    if (text.find_first_of(",;#\"\t\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + '"';
}

std::string layersField(const LayerGraph& graph, const std::vector<LayerId>& layers) {
    std::string text;
    for (LayerId v : layers)
        text += (text.empty() ? "" : "; ") + graph.layer(v).name;
    return textField(text);
}

} // namespace cutpoint
