// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/import.h"
#include "core/import/model_source.h"
#include "core/model/plan.h"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace cutpoint {

/// The words that name a model, its profile and the query, as typed; shared by the command line and the
/// desktop so that both understand the same options.
struct ProblemOptions : ModelSource {
    std::string bandwidth, fps, cloudBudget, rtt, transferOverhead, edgeMemory, downlink;
    std::string edgeFixed, cloudFixed;
    std::string edgePower, transmitPower, idlePower;
    std::string objective, algorithm;
    std::vector<std::string> pins;

    /// Adds the options that choose model, profile and shapes.
    void addModelTo(CLI::App& app, bool modelRequired);
    /// Adds B, Q, T0, rtt, memory, objective, powers and pins.
    void addQueryTo(CLI::App& app);
};

/// The words of the query put over `standing`: what was not typed stays as it is. Errors have code
/// "bad-quantity" or "bad-option" and mean wrong usage.
Result<Query> readQuery(const ProblemOptions& options, Query standing = {});

/// `--bandwidth @FILE` and `--rtt @FILE`: the rate, and the round-trip time when the file tells it and none
/// is typed. Errors are the file's.
std::optional<Issue> readLinkOptions(const ProblemOptions& options, Network& network);

/// What these files left to be said: what was guessed, or measured in the other direction.
Issues linkIssues(const ProblemOptions& options);

/// "NAME=1x3x224x224" and "588KiB" as import options. Errors mean wrong usage.
Result<ImportOptions> readImportOptions(const ModelSource& source);

/// The model alone, as its file gives it; of a project its model.
Result<ImportedModel> importModel(const ModelSource& source);

/// The model with its profile: files applied, missing sides estimated by the named devices (or the defaults,
/// with an issue that says so). Of a project its model with the edits of the project, read as its source says
/// where `source` says nothing else. Whole-net totals include the fixed costs: the project's where there is
/// one, else `fixed`.
Result<ImportedModel> readModel(const ModelSource& source, const FixedCosts& fixed = {});

/// The same with times and sizes of a whole batch left as they are (Profile::batch), to be written to a file.
Result<ImportedModel> readModelOfBatch(const ModelSource& source);

/// Divides times and sizes of a batch alike, and says so.
void makePerFrame(ImportedModel& model);

/// A profile of at most 256 MiB. Errors: "no-file", "file-too-large".
Result<std::string> readProfileFile(const std::string& path);

/// Puts the profile files and devices of `source` on an imported model; layers without times on a side that
/// has some are estimated at the scale of the measured ones. Errors also: "partial-profile" for less than
/// half of the model's work without `acceptPartial`; "bad-total" for a whole-net total that leaves nothing
/// for the layers once what is paid once and what is measured is taken off.
Result<ImportedModel> completeProfile(ImportedModel model, const ModelSource& source,
                                      const FixedCosts& fixed = {});

/// Model, query and problem together.
struct LoadedProblem {
    ImportedModel model;
    Query query;
    Problem problem;
};

/// Reads and checks everything. A project may stand as the model: its query and pins hold where the options
/// say nothing else.
Result<LoadedProblem> readProblem(const ProblemOptions& options);

/// Model and query together, pins by layer name (an unknown name is an error with the nearest one), checked.
Result<Problem> makeProblem(const ImportedModel& model, const Query& query,
                            const std::vector<std::string>& pins);

/// True when the issue is about how the program was called (exit code 2) and not about a file (exit code 1).
bool isUsageIssue(const Issue& issue);

/// The objective's or algorithm's word; an error lists the words there are.
Result<Objective> objectiveFromWord(const std::string& word);
Result<Algorithm> algorithmFromWord(const std::string& word);

} // namespace cutpoint
