// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/label_files.h"

#include "core/runtime/cloud/classification.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace cutpoint {
namespace {

constexpr std::size_t kLongestFile = std::size_t{1} << 20;

Issue badLabels(const std::string& model, Sentence message, Sentence fix) {
    Issue issue;
    issue.code = code::BadConfig;
    issue.node = model.substr(0, 200);
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
}

/// The file lies beside config.pbtxt; a path would lead elsewhere.
bool plainName(const std::string& name) {
    return name.size() <= 128 && name.front() != '.' &&
           name.find_first_of(std::string("/\\\0", 3)) == std::string::npos;
}

} // namespace

std::optional<Issue> readLabelFiles(const std::string& folder, const std::string& model,
                                    const std::map<std::string, std::string>& sent, ModelSetup& setup) {
    for (const auto& output : setup.config.output()) {
        const std::string& name = output.label_filename();
        if (name.empty())
            continue;
        std::string text;
        if (const auto given = sent.find(name); given != sent.end()) {
            text = given->second;
        } else {
            std::ifstream file;
            if (!folder.empty() && plainName(name))
                file.open(std::filesystem::path(folder) / model / name, std::ios::binary);
            if (!file.is_open())
                return badLabels(model,
                                 say("The configuration names the labels \"%1\", and there is no such file.",
                                     name.substr(0, 200)),
                                 say("Send it as the parameter file:%1, or leave label_filename out.",
                                     name.substr(0, 200)));
            text.resize(kLongestFile);
            file.read(text.data(), static_cast<std::streamsize>(text.size()));
            text.resize(static_cast<std::size_t>(file.gcount()));
        }
        setup.labels[output.name()] = readLabels(text);
    }
    for (const auto& [name, text] : sent)
        if (std::ranges::none_of(setup.config.output(),
                                 [&](const auto& output) { return output.label_filename() == name; }))
            return badLabels(
                model,
                say("The file \"%1\" was sent, and the configuration does not name it.", name.substr(0, 200)),
                say("A model is one file, VERSION/model.onnx; an output's label_filename may name one "
                    "more."));
    return std::nullopt;
}

} // namespace cutpoint
