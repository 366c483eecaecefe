// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph view takes for one picture: recoloured after a slider moved, and while one pans.
#include "core/partition/cut/min_cut.h"
#include "tests/support/made_nets.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QApplication>
#include <QImage>
#include <QMouseEvent>
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

/// One tick while the cut is dragged: the pointer is on the next layer, the plan follows, and the picture of
/// it with its cost. argument 0: layers, 1: fitted.
void dragCut(benchmark::State& state) {
    const auto problem =
        std::make_shared<const Problem>(bench::seriesParallel(static_cast<int>(state.range(0)), 3));
    GraphView view;
    show(view, *problem, Picture::Dnn);
    auto moment = std::make_shared<Moment>();
    moment->problem = problem;
    moment->answer = std::make_shared<const Answer>(*answerNow({*problem}));
    view.setMoment(moment, Change::Problem | Change::Plan);
    view.flush();
    if (!state.range(1))
        view.zoomActualSize();
    view.setTool(GraphView::Tool::Cut);
    const auto mouse = [&view](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    QImage picture(screen, QImage::Format_ARGB32_Premultiplied);
    const auto& order = problem->graph->topologicalOrder();
    std::size_t next = 0;
    for (auto _ : state) {
        // A lasso that takes in one layer more each time, back and forth over the whole net.
        if (next == 0)
            mouse(QEvent::MouseButtonPress,
                  view.fromScene(view.scene().layout.bounds.topLeft() - QPointF(40, 40)));
        next = (next + 1) % order.size();
        const QRectF box = view.scene().layout.nodes[static_cast<std::size_t>(order[next])];
        mouse(QEvent::MouseMove, view.fromScene(box.bottomRight()));
        view.render(&picture);
        if (next == 0)
            mouse(QEvent::MouseButtonRelease, {});
    }
}

BENCHMARK(dragCut)->ArgsProduct({{500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(recolour)->ArgsProduct({{100, 500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(pan)->ArgsProduct({{500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
