// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/read_model.h"

#include "core/import/state_pairs.h"
#include "core/project/opened_project.h"

namespace cutpoint {
namespace {

/// What is named over what a project says.
ModelSource over(const ModelSource& said, const ModelSource& projects) {
    ModelSource source = projects;
    for (const auto member : {&ModelSource::profile, &ModelSource::edgeProfile, &ModelSource::cloudProfile,
                              &ModelSource::edgeDevice, &ModelSource::cloudDevice, &ModelSource::edgeTotal,
                              &ModelSource::cloudTotal, &ModelSource::inputBytes, &ModelSource::outputBytes,
                              &ModelSource::elementBytes})
        if (!(said.*member).empty())
            source.*member = said.*member;
    for (const auto files :
         {&ModelSource::moreProfiles, &ModelSource::moreEdgeProfiles, &ModelSource::moreCloudProfiles})
        if (!(said.*files).empty())
            source.*files = said.*files;
    source.acceptPartial |= said.acceptPartial;
    source.inputShapes.insert(source.inputShapes.end(), said.inputShapes.begin(), said.inputShapes.end());
    source.dims.insert(source.dims.end(), said.dims.begin(), said.dims.end());
    source.states.insert(source.states.end(), said.states.begin(), said.states.end());
    return source;
}

/// Of the project that was read; of none, those given.
FixedCosts fixedOf(const std::optional<Result<Project>>& project, const FixedCosts& given) {
    return project && *project ? (*project)->query.fixed : given;
}

/// The model with its profile; a batch stays whole.
Result<ImportedModel> readWhole(const ModelSource& named, const std::optional<Result<Project>>& project,
                                const FixedCosts& fixed) {
    if (project && !*project)
        return project->error();
    const ModelSource source = project ? over(named, (*project)->source) : named;
    auto model = importModel(source);
    if (model)
        model = completeProfile(*std::move(model), source, fixed);
    if (!model || !project)
        return model;
    ImportedModel read = *model;
    OpenedProject opened = openProject(*std::move(model), **project, named.model);
    read.profile = std::move(opened.problem.profile);
    read.issues = std::move(opened.issues);
    return read;
}

} // namespace

Result<ImportedModel> importModel(const ModelSource& named) {
    const auto project = readProjectFile(named.model);
    if (project && !*project)
        return project->error();
    const ModelSource source = project ? over(named, (*project)->source) : named;
    const auto import = readImportOptions(source);
    if (!import)
        return import.error();
    auto model = importModelFile(source.model, *import);
    return model ? pairStates(*std::move(model), source.states) : model;
}

Result<ImportedModel> readModelOfBatch(const ModelSource& source) {
    const auto project = readProjectFile(source.model);
    return readWhole(source, project, fixedOf(project, {}));
}

Result<ImportedModel> readModel(const ModelSource& source, const std::optional<Result<Project>>& project,
                                const FixedCosts& fixed) {
    auto model = readWhole(source, project, fixed);
    if (!model)
        return model.error();
    ImportedModel read = *std::move(model);
    makePerFrame(read);
    return read;
}

Result<ImportedModel> readModel(const ModelSource& source, const FixedCosts& fixed) {
    const auto project = readProjectFile(source.model);
    return readModel(source, project, fixedOf(project, fixed));
}

} // namespace cutpoint
