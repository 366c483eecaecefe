// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/terms.h"

#include <QCoreApplication>

namespace cutpoint {
namespace {

constexpr TermRow rows[] = {
    {Term::EdgeTime, QT_TRANSLATE_NOOP("cutpoint::Terms", "T_e, edge time"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "Time that one frame spends on the edge device."), "T_e, T_t, T_c"},
    {Term::TransferTime, QT_TRANSLATE_NOOP("cutpoint::Terms", "T_t, transfer time"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "Time in which the outputs at the cut pass up the link, each once."),
     "T_e, T_t, T_c"},
    {Term::CloudTime, QT_TRANSLATE_NOOP("cutpoint::Terms", "T_c, cloud time"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "Time that one frame spends in the cloud."), "T_e, T_t, T_c"},
    {Term::Latency, QT_TRANSLATE_NOOP("cutpoint::Terms", "Latency"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "From camera to answer for one frame: T_e + T_t + T_c."),
     "latency"},
    {Term::MaxStage, QT_TRANSLATE_NOOP("cutpoint::Terms", "Max stage time"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "The longest of the three stages; frames per second are its inverse."),
     "max stage time"},
    {Term::Load, QT_TRANSLATE_NOOP("cutpoint::Terms", "Light, heavy, congested"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "Light: the plan of lowest latency keeps up with Q. Heavy: only "
                                          "another plan does. Congested: none does."),
     "heavy, light, congested"},
    {Term::Sustainable, QT_TRANSLATE_NOOP("cutpoint::Terms", "Largest sustainable Q"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "The frames per second that the plan of least max stage time keeps up with."),
     "Q"},
    {Term::NextBest, QT_TRANSLATE_NOOP("cutpoint::Terms", "Next best"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "How much worse the best plan with another cut is: what a wrong number may cost."),
     "margin, next best"},
    {Term::Certificate, QT_TRANSLATE_NOOP("cutpoint::Terms", "Certificate"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "What is proved about the answer: optimal, within a gap, or only found."),
     "certificate"},
    {Term::Frontier, QT_TRANSLATE_NOOP("cutpoint::Terms", "Frontier"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "All combinations of edge time, bytes sent and cloud time that no "
                                          "plan beats in all three. The best plan is always among them."),
     "frontier"},
    {Term::Gap, QT_TRANSLATE_NOOP("cutpoint::Terms", "Gap"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "How far at most the answer is from the best one."), "certificate"},
    {Term::Hull, QT_TRANSLATE_NOOP("cutpoint::Terms", "Hull"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "The part of the trade-off that weights alone can reach, and so "
                                          "DSH; the best plan may lie beside it."),
     "hull"},
    {Term::Saturated, QT_TRANSLATE_NOOP("cutpoint::Terms", "Saturated"),
     QT_TRANSLATE_NOOP("cutpoint::Terms",
                       "A link whose capacity the flow uses up. A minimum cut is made of such links."),
     "saturated"},
    {Term::Network, QT_TRANSLATE_NOOP("cutpoint::Terms", "Network G'"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "Red links carry cloud times, blue ones edge times, black ones "
                                          "transfer times; its minimum cut is the plan of lowest latency."),
     "G'"},
    {Term::Cut, QT_TRANSLATE_NOOP("cutpoint::Terms", "Cut"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "The layers whose output is sent from the edge to the cloud."),
     "cut"},
    {Term::Provenance, QT_TRANSLATE_NOOP("cutpoint::Terms", "Provenance"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "Where a number comes from: measured, imported, estimated, "
                                          "computed, reconstructed, invented or edited."),
     "provenance"},
    {Term::Breakpoint, QT_TRANSLATE_NOOP("cutpoint::Terms", "Breakpoint"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "A bandwidth at which the best plan changes."), "breakpoint"},
    {Term::Baselines, QT_TRANSLATE_NOOP("cutpoint::Terms", "Edge only, cloud only, Neurosurgeon"),
     QT_TRANSLATE_NOOP("cutpoint::Terms", "What the plan is compared with: everything on one side, and the "
                                          "best cut along one order of the layers."),
     "baseline"},
    {Term::PlanA, QT_TRANSLATE_NOOP("cutpoint::Terms", "Plan A"),
     QT_TRANSLATE_NOOP(
         "cutpoint::Terms",
         "A plan kept with Edit > Keep this plan as A; every view draws it thin beside the plan of now."),
     "plan A"},
    {Term::Energy, QT_TRANSLATE_NOOP("cutpoint::Terms", "Energy"),
     QT_TRANSLATE_NOOP(
         "cutpoint::Terms",
         "What the edge device draws for one frame: computing, sending and waiting, each at its power."),
     "energy"},
};

QString inLanguage(const char* text) {
    return QCoreApplication::translate("cutpoint::Terms", text).toHtmlEscaped();
}

} // namespace

std::span<const TermRow> termTable() {
    return rows;
}

QString explained(std::initializer_list<Term> terms) {
    QString text;
    for (const Term term : terms) {
        const TermRow& row = rows[static_cast<std::size_t>(term)];
        text += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(inLanguage(row.name), inLanguage(row.text));
    }
    return text;
}

} // namespace cutpoint
