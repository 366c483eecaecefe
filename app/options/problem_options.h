// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"
#include "core/project/read_model.h"

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

/// `--bandwidth @FILE` and `--rtt @FILE`: the rate, and the round-trip time, the downlink and the overhead
/// when the file tells them and they are not typed. Errors are the file's.
std::optional<Issue> readLinkOptions(const ProblemOptions& options, Network& network);

/// What these files left to be said: what was guessed, or measured in the other direction.
Issues linkIssues(const ProblemOptions& options);

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
