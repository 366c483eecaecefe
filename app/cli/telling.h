// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// In which language the commands tell what they tell. JSON and CSV stay English: scripts read them.
#pragma once

#include "core/model/issue.h"

#include <span>
#include <string>
#include <string_view>

namespace CLI {
class App;
} // namespace CLI

namespace cutpoint {

/// A sentence's English pattern and what it is in another language.
struct CatalogueEntry {
    std::string_view english, told;
};

/// In the order of the patterns' bytes; none for English and for languages that we do not speak. The build
/// makes it from translations/*.ts.
std::span<const CatalogueEntry> catalogueIn(std::string_view language);

/// Takes --language out of the words: what goes wrong with the others is told in that language already. The
/// last one counts; a language that we do not speak changes nothing.
void speakAsAsked(int argc, const char* const* argv);

/// Gives the program and every command the option --language.
void addLanguageOption(CLI::App& program);

/// The sentence in the language spoken, English where its catalogue does not know it.
std::string told(const Sentence& sentence);

/// A quantity as the language spoken writes it: "5,31 MB".
std::string toldQuantity(const Argument& quantity);
/// A figure that is written already, with the decimal mark of the language spoken.
std::string toldFigure(std::string figure);

/// "error: file:line: node: message fix" on one line.
std::string told(const Issue& issue);

} // namespace cutpoint
