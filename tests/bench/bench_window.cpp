// SPDX-License-Identifier: GPL-3.0-or-later
// What the whole window costs its own thread: a tick of the bandwidth slider with graph, table, answer,
// controls and two plots in sight (limit 16 ms), and the start to a usable window (limit 0.5 s). Searches and
// studies run on workers beside it.
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "core/export/native_json.h"
#include "tests/support/made_nets.h"
#include "views/graph/graph_view.h"

#include <QApplication>
#include <QDockWidget>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>
#include <benchmark/benchmark.h>
#include <chrono>

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

/// One move of the held slider until everything in sight is painted. arguments: the net, the window's width
/// and height.
void sliderTick(benchmark::State& state) {
    const QString file = QString(CUTPOINT_SHARED_DATA) + files[state.range(0)];
    if (!QFile::exists(file)) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    MainWindow window(MainWindow::Session::Fresh);
    window.resize(static_cast<int>(state.range(1)), static_cast<int>(state.range(2)));
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

/// From the wish to open a file until its boxes can be read and their sides are told (limit 2 s). argument:
/// NASNet-A-Large, a made net of 8,000 layers.
void openToPicture(benchmark::State& state) {
    QTemporaryDir folder;
    QString path = QString(CUTPOINT_SHARED_DATA) + files[2];
    if (state.range(0) == 1) {
        path = folder.filePath("made.json");
        const Problem problem = bench::nasnetLike(8000, 5, 3);
        const std::string text = writeNative(*problem.graph, problem.profile);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(text.data(), static_cast<qint64>(text.size()));
    }
    if (!QFile::exists(path)) {
        state.SkipWithError("the shared data is absent");
        return;
    }
    for (auto _ : state) {
        auto* window = new MainWindow(MainWindow::Session::Fresh);
        window->resize(1280, 800);
        window->show();
        QCoreApplication::processEvents();
        const auto* graph = window->findChild<GraphView*>();
        const auto begin = std::chrono::steady_clock::now();
        window->openPath(path);
        // Waiting must take nothing from the workers.
        QEventLoop waiting;
        QTimer looks;
        QObject::connect(&looks, &QTimer::timeout, &waiting, [&] {
            if (!graph->scene().layout.nodes.empty() && graph->scene().decided())
                waiting.quit();
        });
        looks.start(5);
        waiting.exec();
        benchmark::DoNotOptimize(window->grab());
        state.SetIterationTime(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
        window->hide(); // what it searches yet must not be waited for
    }
}

} // namespace

BENCHMARK(openToPicture)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(1);
BENCHMARK(coldStart)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(sliderTick)
    ->Args({0, 1280, 800})
    ->Args({1, 1280, 800})
    ->Args({2, 1280, 800})
    ->Args({0, 2560, 1440})
    ->Args({1, 2560, 1440})
    ->Args({2, 2560, 1440})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(200);

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
