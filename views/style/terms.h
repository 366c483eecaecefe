// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// The words of the field that the window uses, each told where it stands; the handbook's glossary has them
/// all on one page.
#pragma once

#include <QString>

#include <initializer_list>
#include <span>

namespace cutpoint {

enum class Term {
    EdgeTime,
    TransferTime,
    CloudTime,
    Latency,
    MaxStage,
    Load,
    Sustainable,
    NextBest,
    Certificate,
    Frontier,
    Gap,
    Hull,
    Saturated,
    Network,
    Cut,
    Provenance,
    Breakpoint,
    Baselines,
    PlanA,
    Energy,
};

struct TermRow {
    Term term;
    const char* name;  ///< QT_TRANSLATE_NOOP("cutpoint::Terms", ...)
    const char* text;  ///< in one or two sentences
    const char* entry; ///< heading of the handbook's glossary in English
};

/// All of them, in the order of the enumeration.
std::span<const TermRow> termTable();

/// Name and meaning of each, as rich text for a tool tip.
QString explained(std::initializer_list<Term> terms);

} // namespace cutpoint
