// SPDX-License-Identifier: GPL-3.0-or-later
// What the graph view takes for one picture: recoloured after a slider moved, and while one pans.
#include "core/partition/cut/min_cut.h"
#include "tests/support/made_nets.h"
#include "views/graph/graph_view.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"

#include <QApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <benchmark/benchmark.h>
#include <cmath>

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

enum Shown { ActualSize, Fitted, Folded };

/// A view in sight with all its layers laid out, or its blocks folded.
void showMoment(GraphView& view, std::shared_ptr<const Problem> problem, Shown shown) {
    view.resize(screen);
    view.show();
    auto moment = std::make_shared<Moment>();
    moment->answer = std::make_shared<const Answer>(*answerNow({*problem}));
    moment->problem = std::move(problem);
    view.setMoment(moment, everything);
    view.flush();
    const auto settle = [&view] {
        do
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        while (!view.isSettled() || view.scene().layout.nodes.empty());
    };
    settle();
    if (shown == Folded)
        return;
    view.openAllBlocks();
    settle();
    view.fit();
    if (shown == ActualSize)
        view.zoomActualSize();
}

/// One tick while the cut is dragged: the pointer is at another place of the window, the plan follows, and
/// the picture of it with its cost. argument 0: layers, 1: how they are shown, 2: a loop is drawn around
/// layers, otherwise they are painted over.
void dragCut(benchmark::State& state) {
    const auto problem =
        std::make_shared<const Problem>(bench::seriesParallel(static_cast<int>(state.range(0)), 3));
    GraphView view;
    showMoment(view, problem, static_cast<Shown>(state.range(1)));
    view.setTool(GraphView::Tool::Cut);
    const auto mouse = [&view](QEvent::Type type, QPointF at) {
        QMouseEvent event(type, at, view.mapToGlobal(at), Qt::LeftButton,
                          type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view, &event);
    };
    // A layer in the window to begin at, or a place where nothing is.
    QPointF begin(2, 2);
    if (!state.range(2))
        for (const QRectF& node : view.scene().layout.nodes)
            if (const QPointF at = view.fromScene(node.center()); view.rect().contains(at.toPoint()))
                begin = at;
    QImage picture(screen, QImage::Format_ARGB32_Premultiplied);
    constexpr int moves = 200; // of one drag
    int move = 0;
    for (auto _ : state) {
        if (move == 0)
            mouse(QEvent::MouseButtonPress, begin);
        ++move;
        // A loop that grows over the window, or a way to and fro.
        const double share = static_cast<double>(move) / moves, angle = 6.28 * share;
        const QPointF at = state.range(2) ? QPointF(640 - 620 * std::cos(angle), 400 - 380 * std::sin(angle))
                                          : QPointF(640 + 600 * std::sin(9 * angle), 20 + 760 * share);
        mouse(QEvent::MouseMove, at);
        view.render(&picture);
        if (move == moves) {
            move = 0;
            QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
            QCoreApplication::sendEvent(&view, &escape);
        }
    }
}

BENCHMARK(dragCut)
    ->ArgsProduct({{500, 5000}, {ActualSize, Fitted, Folded}, {0, 1}})
    ->Unit(benchmark::kMillisecond);
BENCHMARK(recolour)->ArgsProduct({{100, 500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);
BENCHMARK(pan)->ArgsProduct({{500, 5000}, {0, 1}})->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
