// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/layers_csv.h"

#include "core/export/csv_text.h"

namespace cutpoint {

std::string layersCsv(const Problem& problem, const Plan& plan) {
    std::string text = "layer,edge_s,cloud_s,output_bytes,side\n";
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        const LayerProfile& row = problem.profile.layers[v];
        text += textField(problem.graph->layer(v).name) + ',' + numberField(row.edge.value) + ',' +
                numberField(row.cloud.value) + ',' + numberField(row.output.value) + ',' +
                (plan.sides.empty() ? ""
                 : plan.onEdge(v)   ? "edge"
                                    : "cloud") +
                '\n';
    }
    return text;
}

} // namespace cutpoint
