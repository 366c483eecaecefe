// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/origin_text.h"

#include "views/panels/layers_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace cutpoint {
namespace {

struct Origin {
    Q_DECLARE_TR_FUNCTIONS(Origin)
};

QString originOf(const Problem& problem, Provenance LayerProfile::*from) {
    QString text;
    for (LayerId v = 0; v < problem.graph->size(); ++v) {
        if (problem.graph->layer(v).isInput)
            continue;
        const QString word = provenanceText(problem.profile.layers[v].*from);
        if (text.isEmpty())
            text = word;
        else if (text != word)
            return Origin::tr("mixed origins");
    }
    return text;
}

QString deviceOf(const std::string& name) {
    return name.empty() ? Origin::tr("unnamed device") : QString::fromStdString(name);
}

} // namespace

QString originText(const Problem& problem) {
    return Origin::tr("Edge times: %1, %2   Cloud times: %3, %4")
        .arg(deviceOf(problem.profile.edgeDevice), originOf(problem, &LayerProfile::edgeFrom),
             deviceOf(problem.profile.cloudDevice), originOf(problem, &LayerProfile::cloudFrom));
}

bool hasEstimates(const Problem& problem) {
    return std::any_of(
        problem.profile.layers.begin(), problem.profile.layers.end(), [](const LayerProfile& row) {
            return row.edgeFrom == Provenance::Estimated || row.cloudFrom == Provenance::Estimated;
        });
}

} // namespace cutpoint
