// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/desktop_program.h"
#include "app/cli/help_formatter.h"
#include "app/options/problem_options.h"

#include <CLI/CLI.hpp>
#include <memory>

namespace cutpoint {
namespace {

struct LessonOptions {
    std::string model, chapters, output;
    std::vector<std::string> query;
    std::uint32_t seed = 1;
    bool answers = false;
};

int lesson(const LessonOptions& options) {
    std::vector<std::string> arguments{options.model, "--handout", options.output, "--seed",
                                       std::to_string(options.seed)};
    if (!options.chapters.empty())
        arguments.insert(arguments.end(), {"--chapters", options.chapters});
    if (options.answers)
        arguments.emplace_back("--answers");
    // The desktop knows the same words for profile and query.
    arguments.insert(arguments.end(), options.query.begin(), options.query.end());
    const auto code = runDesktop(arguments);
    return code ? *code : fail(code.error());
}

} // namespace

void addLessonCommand(CLI::App& program, int& exitCode) {
    auto options = std::make_shared<LessonOptions>();
    auto* command = program.add_subcommand(
        "lesson", say("Print the lesson on a model, with questions, as a PDF handout"));
    command->add_option("MODEL", options->model, say("The model that the lesson is told on"))->required();
    command->add_option("-o,--output", options->output, say("The PDF to write"))
        ->required()
        ->type_name("FILE.pdf");
    command->add_option(
        "--chapters", options->chapters,
        say("Some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7: e.g. 2,3; all "
            "when left out"));
    command->add_option("--seed", options->seed, say("Another number, other questions"))
        ->capture_default_str();
    command->add_flag("--answers", options->answers, say("Add a page of answers"));
    // Profile and query, as the desktop reads them.
    const auto pass = [&](const char* name, const std::string& help, const char* type) {
        command
            ->add_option_function<std::string>(
                name,
                [options, word = std::string(name)](const std::string& value) {
                    options->query.insert(options->query.end(), {word, value});
                },
                help)
            ->type_name(type);
    };
    pass("--profile", say("Times of both sides"), "FILE");
    pass("--edge-profile", say("Times on the edge"), "FILE");
    pass("--cloud-profile", say("Times in the cloud"), "FILE");
    pass("--edge-device", say("Estimate the edge's times for this device"), "NAME");
    pass("--cloud-device", say("Estimate the cloud's times for this device"), "NAME");
    pass("--bandwidth", say("Uplink, e.g. 4mbit"), "RATE");
    pass("--fps", say("Sampling rate Q for the chapter on heavy load"), "Q");
    pass("--cloud-budget", say("T0 for the chapter on the cloud budget, e.g. 500ms"), "TIME");
    pass("--rtt", say("Round trip, e.g. 20ms"), "TIME");
    command->footer(helpFooter({"lesson sample_models/resnet18.json -o handout.pdf",
                                "lesson net.onnx --chapters 2,3 --seed 7 --answers -o student7.pdf"}));
    command->callback([options, command, &exitCode] {
        if (const auto* language = command->get_option_no_throw("--language"); language && !language->empty())
            options->query.insert(options->query.end(), {"--language", language->as<std::string>()});
        exitCode = lesson(*options);
    });
}

} // namespace cutpoint
