// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph view takes for one picture: recoloured after a slider moved, and while one pans.
#include "core/partition/cut/min_cut.h"
#include "tests/support/made_nets.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QApplication>
#include <QImage>
#include <benchmark/benchmark.h>

using namespace cutpoint;

namespace {

constexpr QSize screen(1280, 800);

void show(GraphView& view, const Problem& problem, Picture picture) {
    view.resize(screen);
    view.setGraph(problem.graph, wrapLayout(*problem.graph, layeredLayout(*problem.graph)));
    view.setPicture(picture);
    view.setProblemAndPlan(problem, minCutPlan(problem));
}

/// A slider tick: another problem and plan, and the picture of it. argument 0: layers, 1: the network.
void recolour(benchmark::State& state) {
    Problem problem = bench::seriesParallel(static_cast<int>(state.range(0)), 3);
    GraphView view;
    show(view, problem, state.range(1) ? Picture::Network : Picture::Dnn);
    QImage picture(screen, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        problem.network.bandwidth = BitsPerSecond(problem.network.bandwidth.value > 5e6 ? 4e6 : 6e6);
        view.setProblemAndPlan(problem, minCutPlan(problem));
        view.render(&picture);
    }
}

/// One frame of panning or zooming at a zoom where names are read, and fitted. argument 1: fitted.
void pan(benchmark::State& state) {
    const Problem problem = bench::seriesParallel(static_cast<int>(state.range(0)), 3);
    GraphView view;
    show(view, problem, Picture::Dnn);
    if (!state.range(1))
        view.zoomActualSize();
    QImage picture(screen, QImage::Format_ARGB32_Premultiplied);
    LayerId at = 0;
    for (auto _ : state) {
        at = (at + 7) % problem.graph->size();
        view.setSelectedLayer(at);
        view.render(&picture);
    }
}

BENCHMARK(recolour)->ArgsProduct({{100, 500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(pan)->ArgsProduct({{500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
