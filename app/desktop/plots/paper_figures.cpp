// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/plots/paper_figures.h"

#include "app/desktop/window/gallery.h"

#include <QCoreApplication>

namespace cutpoint {

ProblemOptions PaperFigure::options() const {
    ProblemOptions options;
    options.model = (samplesFolder() + '/' + sample).toStdString();
    options.bandwidth = bandwidth;
    options.fps = fps;
    options.cloudBudget = cloudBudget;
    options.objective = "latency";
    options.edgeDevice = edgeDevice;
    options.cloudDevice = cloudDevice;
    return options;
}

QString PaperFigure::scenarioPath() const {
    return *scenario ? samplesFolder() + '/' + scenario : QString();
}

const std::vector<PaperFigure>& paperFigures() {
    constexpr const char* paper = "resnet18_paper.json";
    static const std::vector<PaperFigure> figures{
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fig. 2: latency by cut position, tiny YOLOv2"),
         "tiny_yolov2.json", "4mbit", "", "", "latency-by-cut"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fig. 3: latency over bandwidth, tiny YOLOv2"),
         "tiny_yolov2.json", "18mbit", "", "", "latency-by-bandwidth"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fig. 8: stages under light and heavy load"),
         "tiny_yolov2.json", "4mbit", "", "", "gantt"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Figs. 12 to 14: all algorithms, ResNet-18 and others"),
         "alexnet.json", "5.85mbit", "", "", "speed-ups"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Figs. 15 and 16: speed-ups on four networks, ResNet-18"),
         paper, "1.1mbit", "1", "", "speed-ups"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fig. 17: light and heavy load over bandwidth, ResNet-18"),
         paper, "1.51mbit", "1", "", "latency-by-bandwidth"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Fig. 18: a wireless link over time, ResNet-18"), paper,
         "3.41mbit", "", "", "replay", "fig18_wireless.cutpoint-scenario"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow", "Figs. 19 and 20: cloud budget, ResNet-18 on 3G"), paper,
         "1.1mbit", "", "1.5s", "budget-sweep"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow",
                           "Fig. 21: an office morning, Faster R-CNN (reconstructed)"),
         "faster_rcnn_paper.json", "4.3gbit", "", "", "replay", "fig21_office.cutpoint-scenario"},
        {QT_TRANSLATE_NOOP("cutpoint::MainWindow",
                           "Fig. 22: commuters on the campus, YOLOv3 (reconstructed)"),
         "yolov3.json", "100mbit", "", "", "replay", "fig22_commuters.cutpoint-scenario"}};
    return figures;
}

} // namespace cutpoint
