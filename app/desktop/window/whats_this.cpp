// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/whats_this.h"

#include <QCoreApplication>

namespace cutpoint {
namespace {

struct Row {
    const char* part;
    const char* text;
};

#define TEXT(text) QT_TRANSLATE_NOOP("cutpoint::WhatsThis", text)

constexpr Row rows[] = {
    {"graph",
     TEXT("The layers of the model and where they run: E on the edge, C in the cloud, the cut between "
          "them thick. Click a layer to select it everywhere, drag to move the picture, turn the "
          "wheel to zoom; the right button pins a layer or cuts there.")},
    {"welcome", TEXT("Open a model or a project, take one of the samples, or begin the lesson.")},
    {"toolbar",
     TEXT("What is done most, what colours the layers, and the search for a layer by name or type.")},
    {"controls", TEXT("What is asked: the link, the rate of frames, limits, speeds and powers. Every change "
                      "gives a new plan at once and can be undone.")},
    {"answer", TEXT("The best plan in one sentence, its three stages beside those of other plans, whether it "
                    "keeps up, and how sure that is.")},
    {"layers", TEXT("Times and sizes of each layer and where they come from. Numbers can be typed, or pasted "
                    "from a spreadsheet; a click on a column's name sorts.")},
    {"lesson", TEXT("The method step by step on the model that is open, with questions to try.")},
    {"latency-by-bandwidth",
     TEXT("Latency and throughput of every algorithm over the bandwidth. Drag the mark "
          "to move the bandwidth; click a curve to take its plan.")},
    {"latency-by-cut", TEXT("What each place to cut costs. Click a bar to take its plan.")},
    {"trade-off",
     TEXT("All plans that no other beats, edge time against transfer and cloud time. Click a point "
          "to take its plan.")},
    {"gantt", TEXT("How frames pass through edge, uplink and cloud, and where they wait.")},
    {"plan-map", TEXT("Which plan is best at which bandwidth and sampling rate, or cloud budget. Click to go "
                      "there.")},
    {"budget-sweep", TEXT("What each budget of transfer and cloud time buys. Drag the mark to set T0.")},
    {"speed-ups", TEXT("How much faster the plans of several models are than edge-only, by network.")},
    {"algorithms", TEXT("What each algorithm answers to each objective, and how far from the best it is. "
                        "Double-click a row to take its plan.")},
    {"replay", TEXT("How plans and policies fare while the bandwidth changes over time.")},
    {"issues",
     TEXT("What is wrong with files, pins or settings, and what to do. Click one to go to its layer.")},
    {"runtime", TEXT("Connect to a running edge agent: measure both sides and the link, send the plan, watch "
                     "what it really takes.")},
};

} // namespace

QString partHelp(const QString& part) {
    for (const Row& row : rows)
        if (part == QLatin1String(row.part))
            return QCoreApplication::translate("cutpoint::WhatsThis", row.text);
    return QCoreApplication::translate("cutpoint::WhatsThis", TEXT("F1 opens the page about this panel."));
}

} // namespace cutpoint
