// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/served_model.h"

#include <algorithm>

namespace cutpoint {

namespace {

Result<std::unique_ptr<InferenceEngine>> loadedEngine(const EngineFactory& factory,
                                                      const EngineOptions& options, std::string_view onnx) {
    auto engine = factory(options);
    if (!engine)
        return engine.error();
    for (const Issue& issue : (*engine)->load(onnx))
        if (issue.severity == Severity::Error)
            return issue;
    return engine;
}

} // namespace

Result<std::shared_ptr<ServedModel>> ServedModel::load(std::string name, std::int64_t version,
                                                       std::shared_ptr<const std::string> onnx,
                                                       const EngineFactory& factory, ModelSetup setup,
                                                       std::size_t longestQueue) {
    std::vector<std::unique_ptr<InferenceEngine>> engines;
    auto first = loadedEngine(factory, setup.engine, *onnx);
    if (!first)
        return first.error();
    engines.push_back(std::move(first).value());
    while (static_cast<int>(engines.size()) < setup.instances) {
        auto twin = engines.front()->twin();
        if (!twin) {
            auto more = loadedEngine(factory, setup.engine, *onnx);
            if (!more)
                return more.error();
            twin = std::move(more).value();
        }
        engines.push_back(std::move(twin));
    }
    if (auto issue =
            fitConfig(setup.config, engines.front()->inputs(), engines.front()->outputs(), setup.instances))
        return *issue;
    std::shared_ptr<ServedModel> model(new ServedModel);
    model->config_ = std::move(setup.config);
    if (model->config_.has_dynamic_batching()) {
        const auto& batching = model->config_.dynamic_batching();
        std::int64_t wished = model->config_.max_batch_size();
        if (batching.preferred_batch_size_size() > 0)
            wished = *std::ranges::max_element(batching.preferred_batch_size());
        model->batches_ = std::make_unique<BatchQueue>(
            model->config_.max_batch_size(), wished,
            Seconds(1e-6 * static_cast<double>(batching.max_queue_delay_microseconds())));
    }
    model->classNames_ = {model->config_.max_batch_size() > 0, std::move(setup.labels)};
    model->name_ = std::move(name);
    model->version_ = version;
    model->onnx_ = std::move(onnx);
    model->options_ = setup.engine;
    model->inputs_ = engines.front()->inputs();
    model->outputs_ = engines.front()->outputs();
    model->description_ = engines.front()->description();
    model->lanes_ = std::make_unique<EngineLanes>(std::move(engines), longestQueue);
    return model;
}

Issue queueFullIssue() {
    Issue issue;
    issue.code = code::QueueFull;
    issue.message = say("Too many calls wait for this model.");
    issue.fix = say("Try again later.");
    return issue;
}

} // namespace cutpoint
