// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sentence.h"

#include <CLI/CLI.hpp>
#include <initializer_list>
#include <string>
#include <vector>

namespace cutpoint {

/// Help within 80 columns: an option, what it takes, and what it does, with
/// "required" and the default in words, in the language spoken; descriptions
/// are said in English, by say(), when the options are made. The manual pages
/// are made from the English text.
class HelpFormatter : public CLI::Formatter {
public:
    HelpFormatter();

    std::string make_description(const CLI::App* app) const override;
    std::string make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const override;
    std::string make_option(const CLI::Option* option, bool isPositional) const override;
    std::string make_group(std::string group, bool isPositional,
                           std::vector<const CLI::Option*> options) const override;
    std::string make_subcommand(const CLI::App* command) const override;
};

/// What stands below the options: examples (without the program's name), units
/// and exit codes.
std::string helpFooter(std::initializer_list<const char*> examples = {});

/// A paragraph of it.
std::string helpNote(const Sentence& note);
/// A part of it: how quantities are written.
std::string helpUnits();
/// A part of it: what the exit codes mean; `failure` tells of 1.
std::string helpExitCodes(const Sentence& failure);

/// `text` in lines of at most `width` columns, the first one after `first`
/// columns that are already there, the others indented by `indent`. Words
/// longer than a line stay whole.
std::string wrapped(const std::string& text, std::size_t first, std::size_t indent, std::size_t width);

} // namespace cutpoint
