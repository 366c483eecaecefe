// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole window costs its own thread: a tick of the bandwidth slider with graph, table, answer,
// controls and two plots in sight (limit 16 ms), and the start to a usable window (limit 0.5 s). Searches and
// studies run on workers beside it.
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QEventLoop>
#include <QFile>
#include <benchmark/benchmark.h>

namespace {

using namespace cutpoint;

const char* const files[] = {"/profiles/msr/LayerGraphs_resnet50_inference.json",
                             "/profiles/msr/LayerGraphs_inceptionv3_inference.json",
                             "/profiles/pipedream/nasnetalarge/graph.txt"};

void coldStart(benchmark::State& state) {
    for (auto _ : state) {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        benchmark::DoNotOptimize(window.grab());
    }
}

/// One move of the held slider until everything in sight is painted.
void sliderTick(benchmark::State& state) {
    const QString file = QString(CUTPOINT_SHARED_DATA) + files[state.range(0)];
    if (!QFile::exists(file)) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    MainWindow window(MainWindow::Session::Fresh);
    window.resize(2560, 1440);
    window.show();
    QEventLoop loop;
    QObject::connect(&window, &MainWindow::settled, &loop, &QEventLoop::quit);
    window.openPath(file);
    loop.exec();
    // Two plots side by side, in sight at once.
    QDockWidget *sweep = window.docks().dock("latency-by-bandwidth"),
                *cuts = window.docks().dock("latency-by-cut");
    window.splitDockWidget(sweep, cuts, Qt::Horizontal);
    sweep->show();
    cuts->show();
    for (int i = 0; i < 200; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    double bandwidth = 1e6;
    for (auto _ : state) {
        bandwidth = bandwidth > 9e8 ? 1e6 : bandwidth * 1.02;
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(bandwidth);
        window.document().changeQuery(query, true);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
}

} // namespace

BENCHMARK(coldStart)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(sliderTick)->Arg(0)->Arg(1)->Arg(2)->Unit(benchmark::kMillisecond)->Iterations(200);

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    applyTheme("light");
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    // Work that was given up must not be waited for.
    std::quick_exit(0);
}
