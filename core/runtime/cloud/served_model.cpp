// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/served_model.h"

#include <algorithm>

namespace cutpoint {

Result<std::shared_ptr<ServedModel>>
ServedModel::load(std::string name, std::int64_t version, std::shared_ptr<const std::string> onnx,
                  const EngineFactory& factory, const EngineOptions& options, std::size_t longestQueue) {
    auto engine = factory(options);
    if (!engine)
        return engine.error();
    std::shared_ptr<ServedModel> model(new ServedModel(longestQueue));
    model->engine_ = std::move(engine).value();
    const std::vector<Issue> issues = model->engine_->load(*onnx);
    const auto error = std::find_if(issues.begin(), issues.end(),
                                    [](const Issue& issue) { return issue.severity == Severity::Error; });
    if (error != issues.end())
        return *error;
    model->name_ = std::move(name);
    model->version_ = version;
    model->onnx_ = std::move(onnx);
    model->options_ = options;
    model->inputs_ = model->engine_->inputs();
    model->outputs_ = model->engine_->outputs();
    model->description_ = model->engine_->description();
    return model;
}

SerialExecutor::Posted ServedModel::post(Job job) {
    return executor_.post([this, job = std::move(job)](bool run) { job(run ? engine_.get() : nullptr); });
}

void ServedModel::stop(bool drain) {
    executor_.stop(drain);
}

Issue queueFullIssue() {
    Issue issue;
    issue.code = "queue-full";
    issue.message = say("Too many calls wait for this model.");
    issue.fix = say("Try again later.");
    return issue;
}

} // namespace cutpoint
