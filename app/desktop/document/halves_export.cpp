// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/document/halves_export.h"

#include "core/export/plan_files.h"
#include "core/export/write_files.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace cutpoint {
namespace {

Issue fileIssue(IssueCode code, const std::string& file, Sentence message, Sentence fix) {
    return {Severity::Error, code, file, 0, "", std::move(message), std::move(fix)};
}

Result<ExportedFiles> filesOf(const std::string& model, const std::vector<std::string>& edge, HalvesKind kind,
                              Issues& issues) {
    std::ifstream stream(model, std::ios::binary);
    std::ostringstream content;
    if (stream)
        content << stream.rdbuf();
    if (!stream)
        return fileIssue(code::CannotRead, model, say("The file cannot be read."),
                         say("Check the path and its permissions."));
    if (kind == HalvesKind::Caffe)
        return caffeFiles(content.view(), model, edge);
    const auto runnable = makeRunnable(content.view(), model);
    if (!runnable)
        return runnable.error();
    issues = runnable->issues;
    if (runnable->syntheticWeights)
        issues.push_back(
            {Severity::Warning, code::SyntheticWeights, model, 0, "",
             say("The model has no weights; synthetic ones stand in: times are real, answers are not."),
             say("Use an ONNX file with weights for real answers.")});
    return kind == HalvesKind::Triton
               ? tritonFiles(*runnable, edge, std::filesystem::path(model).stem().string() + "_cloud")
               : halvesFiles(*runnable, edge);
}

} // namespace

Result<std::vector<std::string>> exportHalves(const std::string& model, const std::vector<std::string>& edge,
                                              HalvesKind kind, const std::string& folder, Issues& issues,
                                              const Effort& effort) {
    const auto files = filesOf(model, edge, kind, issues);
    if (!files)
        return files.error();
    if (auto issue = writeFilesWhole(*files, folder, effort.stop))
        return *issue;
    std::vector<std::string> written;
    for (const ExportedFile& file : *files)
        written.push_back((std::filesystem::path(folder) / file.path).string());
    return written;
}

} // namespace cutpoint
