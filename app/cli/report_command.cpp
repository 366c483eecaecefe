// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/desktop_program.h"
#include "app/cli/help_formatter.h"
#include "app/options/problem_options.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace cutpoint {
namespace {

/// The desktop reads model, profile and query with the same words, so they are passed on as they were typed
/// once they are known to be right.
std::vector<std::string> wordsOf(const CLI::App& command) {
    std::vector<std::string> words;
    for (const CLI::Option* option : command.get_options()) {
        if (option->count() == 0 || option->get_lnames().empty() || option->get_lnames().front() == "help")
            continue;
        const std::string word = "--" + option->get_lnames().front();
        if (word == "--output")
            continue;
        if (option->get_type_size() == 0) {
            words.push_back(word);
            continue;
        }
        for (const std::string& value : option->results())
            words.insert(words.end(), {word, value});
    }
    return words;
}

struct ReportOptions : ProblemOptions {
    std::string output, plots;
};

} // namespace

void addReportCommand(CLI::App& program, int& exitCode) {
    auto options = std::make_shared<ReportOptions>();
    auto* command = program.add_subcommand(
        "report", say("Tell the decision with all that it rests on, as a PDF or an HTML page"));
    options->addModelTo(*command, true);
    options->addQueryTo(*command);
    command->add_option("-o,--output", options->output, say("The file to write; its ending says which kind"))
        ->required()
        ->type_name("FILE.pdf|.html");
    command->add_option(
        "--plots", options->plots,
        say("Plots it has, e.g. gantt,trade-off; bandwidth, cut positions, trade-off and Gantt "
            "when left out"));
    command->footer(
        helpFooter({"report sample_models/resnet18.json --bandwidth 4mbit -o report.pdf",
                    "report net.onnx --profile times.json --fps 10 --plots plan-map -o net.html"}));
    command->callback([options, command, &exitCode] {
        std::vector<std::string> arguments{options->model, "--report", options->output};
        const auto words = wordsOf(*command);
        arguments.insert(arguments.end(), words.begin(), words.end());
        const auto code = runDesktop(arguments);
        exitCode = code ? *code : fail(code.error());
    });
}

} // namespace cutpoint
