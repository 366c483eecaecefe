// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plots/plot_table.h"

#include "app/desktop/window/gallery.h"
#include "app/options/problem_options.h"
#include "views/plots/bandwidth_sweep_plot.h"
#include "views/plots/budget_sweep_plot.h"
#include "views/plots/cut_positions_plot.h"
#include "views/plots/gantt_plot.h"
#include "views/plots/plan_map_plot.h"
#include "views/plots/speed_ups_plot.h"
#include "views/plots/trade_off_plot.h"
#include "views/timeline/replay_view.h"

#include <QDir>

namespace cutpoint {
namespace {

template <class P>
Plot* make(QWidget* parent, Focus* focus) {
    return new P(parent, focus);
}

template <>
Plot* make<SpeedUpsPlot>(QWidget* parent, Focus* focus) {
    auto* plot = new SpeedUpsPlot(parent, focus);
    const auto models = [](const QString& folder) {
        return SpeedUpsPlot::Models([folder](const Effort& effort) { return readModels(folder, effort); });
    };
    plot->setModels(models(samplesFolder()));
    plot->setFolderModels(models);
    return plot;
}

struct Row {
    const char* word;
    Plot* (*make)(QWidget* parent, Focus* focus);
};
constexpr Row rows[] = {{"latency-by-bandwidth", make<BandwidthSweepPlot>},
                        {"latency-by-cut", make<CutPositionsPlot>},
                        {"trade-off", make<TradeOffPlot>},
                        {"gantt", make<GanttPlot>},
                        {"plan-map", make<PlanMapPlot>},
                        {"budget-sweep", make<BudgetSweepPlot>},
                        {"speed-ups", make<SpeedUpsPlot>},
                        {"replay", make<ReplayView>}};

} // namespace

QStringList plotWords() {
    QStringList words;
    for (const Row& row : rows)
        words << QString::fromLatin1(row.word);
    return words;
}

Plot* makePlot(const QString& word, QWidget* parent, Focus* focus) {
    for (const Row& row : rows)
        if (word == QLatin1String(row.word))
            return row.make(parent, focus);
    return nullptr;
}

std::vector<SpeedUpModel> readModels(const QString& folder, const Effort& effort) {
    std::vector<SpeedUpModel> models;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        if (effort.mustEnd())
            break;
        ProblemOptions options;
        options.model = file.filePath().toStdString();
        const auto model = readModel(options);
        if (!model)
            continue;
        const Problem problem = makeProblem(model->graph, model->profile);
        if (checkProblem(problem).empty())
            models.push_back({model->graph->name(), problem});
    }
    return models;
}

} // namespace cutpoint
