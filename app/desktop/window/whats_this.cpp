// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/whats_this.h"

#include <QCoreApplication>

namespace cutpoint {
namespace {

struct Row {
    const char* part;
    const char* text;
};

constexpr Row rows[] = {
    {"graph",
     QT_TRANSLATE_NOOP(
         "cutpoint::WhatsThis",
         "The layers of the model and where they run: E on the edge, C in the cloud, the cut between "
         "them thick. Click a layer to select it everywhere, drag to move the picture, turn the "
         "wheel to zoom; the right button pins a layer or cuts there.")},
    {"welcome",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "Open a model or a project, take one of the samples, or begin the lesson.")},
    {"toolbar",
     QT_TRANSLATE_NOOP(
         "cutpoint::WhatsThis",
         "What is done most, what colours the layers, and the search for a layer by name or type.")},
    {"controls",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "What is asked: the link, the rate of frames, limits, speeds and powers. Every change "
                       "gives a new plan at once and can be undone.")},
    {"answer", QT_TRANSLATE_NOOP(
                   "cutpoint::WhatsThis",
                   "The best plan in one sentence, its three stages beside those of other plans, whether it "
                   "keeps up, and how sure that is.")},
    {"layers", QT_TRANSLATE_NOOP(
                   "cutpoint::WhatsThis",
                   "Times and sizes of each layer and where they come from. Numbers can be typed, or pasted "
                   "from a spreadsheet; a click on a column's name sorts.")},
    {"lesson",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "The method step by step on the model that is open, with questions to try.")},
    {"latency-by-bandwidth",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "Latency and throughput of every algorithm over the bandwidth. Drag the mark "
                       "to move the bandwidth; click a curve to take its plan.")},
    {"latency-by-cut",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis", "What each place to cut costs. Click a bar to take its plan.")},
    {"trade-off",
     QT_TRANSLATE_NOOP(
         "cutpoint::WhatsThis",
         "All plans that no other beats, edge time against transfer and cloud time. Click a point "
         "to take its plan.")},
    {"gantt", QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                                "How frames pass through edge, uplink and cloud, and where they wait.")},
    {"plan-map", QT_TRANSLATE_NOOP(
                     "cutpoint::WhatsThis",
                     "Which plan is best at which bandwidth and sampling rate, or cloud budget. Click to go "
                     "there.")},
    {"budget-sweep",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "What each budget of transfer and cloud time buys. Drag the mark to set T0.")},
    {"speed-ups",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "How much faster the plans of several models are than edge-only, by network.")},
    {"algorithms",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "What each algorithm answers to each objective, and how far from the best it is. "
                       "Double-click a row to take its plan.")},
    {"replay", QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                                 "How plans and policies fare while the bandwidth changes over time.")},
    {"profiles",
     QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                       "The measured times that the plan rests on: which row of a profiler's file is about "
                       "which layer, what is missing or odd, and how two profiles differ.")},
    {"fleet", QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                                "Many cameras that share one server: how its workers are divided among them, "
                                "what each class of cameras gets, and what one worker more would save.")},
    {"details", QT_TRANSLATE_NOOP("cutpoint::WhatsThis",
                                  "All that is known of the layer that is selected, and why it runs where it "
                                  "runs.")},
    {"issues",
     QT_TRANSLATE_NOOP(
         "cutpoint::WhatsThis",
         "What is wrong with files, pins or settings, and what to do. Click one to go to its layer.")},
    {"runtime", QT_TRANSLATE_NOOP(
                    "cutpoint::WhatsThis",
                    "Connect to a running edge agent: measure both sides and the link, send the plan, watch "
                    "what it really takes.")},
};

} // namespace

QString partHelp(const QString& part) {
    for (const Row& row : rows)
        if (part == QLatin1String(row.part))
            return QCoreApplication::translate("cutpoint::WhatsThis", row.text);
    return QCoreApplication::translate(
        "cutpoint::WhatsThis",
        QT_TRANSLATE_NOOP("cutpoint::WhatsThis", "F1 opens the page about this panel."));
}

} // namespace cutpoint
