// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/units.h"
#include "core/runtime/cloud/served_model.h"

#include <atomic>
#include <functional>
#include <future>
#include <list>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace cutpoint {

struct StoreLimits {
    std::size_t models = 64;                   ///< loaded at once
    Bytes oneModel{768.0 * 1024 * 1024};       ///< of ONNX, weights included
    Bytes allModels{4.0 * 1024 * 1024 * 1024}; ///< of ONNX together, those included that still finish
    std::size_t queue = 128;                   ///< calls that wait for one model
    int workers = 1;                           ///< engines of each model
    Seconds unloading{10};                     ///< for the calls of a model that is unloaded or replaced
};

/// What the repository extension asks to be loaded.
struct ModelUpload {
    std::string name;
    std::string config;              ///< a model configuration as JSON or protobuf text; may be empty
    std::optional<std::string> onnx; ///< nothing: read it from the store's folder
    std::int64_t version = 1;        ///< of `onnx`
    std::map<std::string, std::string> labelFiles; ///< by the name that the configuration gives them
};

/// The models a server has: those pushed to it and those of its folder, which is laid out as
/// NAME/VERSION/model.onnx, with NAME/config.pbtxt where there is one. Loading and unloading happen on the
/// store's own threads, so that neither delays a call; of one model one after another, of different models
/// mostly beside each other, so that one that takes its time does not hold up all. A model that has been
/// unloaded or replaced answers what waits for it on a thread of its own, so that it delays no load.
/// Thread-safe.
class ModelStore {
public:
    /// Nothing: done. Called once, on a thread of the store's, or on the caller's when the request is refused
    /// at once.
    using Done = std::function<void(const std::optional<Issue>&)>;

    ModelStore(EngineFactory factory, const EngineOptions& options, const StoreLimits& limits,
               std::string folder);
    ~ModelStore(); ///< as stop()

    /// The loaded model, or nullptr. O(log models).
    std::shared_ptr<ServedModel> find(const std::string& name) const;
    /// Loads beside a running model of the same name, which answers until the new one takes over, and stays
    /// when the new one fails. Errors: "bad-name", "bad-config", "not-found", "too-large", "too-many-models",
    /// "no-memory", "queue-full", "stopping", and the engine's.
    void load(ModelUpload upload, Done done);
    /// Done when the model's waiting calls have been answered. Errors: "not-found", "queue-full", "stopping".
    void unload(const std::string& name, Done done);

    /// Starts to load every model of the folder, one after another; failures show in the index.
    void loadFolder();
    /// False from loadFolder() until its last model has been tried.
    bool settled() const { return settled_; }

    struct Row {
        std::string name, version;
        std::string state; ///< "READY", "LOADING" or "UNAVAILABLE"
        std::string reason;
    };
    /// Loaded models, those on their way, those that failed, and those that only lie in the folder. By name.
    std::vector<Row> index() const;
    /// Names of the models in the folder.
    std::vector<std::string> inFolder() const;
    std::size_t loaded() const;

    const EngineFactory& factory() const { return factory_; }
    /// Turns waiting calls away, ends what computes where its engine can be ended, and all threads of models.
    /// Safe to call twice.
    void stop();

private:
    struct Entry {
        std::shared_ptr<ServedModel> model;
        std::size_t loading = 0;
        std::string failure;
    };
    std::optional<Issue> loadNow(ModelUpload& upload);
    /// Reads, checks and loads; whatever is thrown on the way is an issue. What it takes of the room is told
    /// in `taken`.
    Result<std::shared_ptr<ServedModel>> make(ModelUpload& upload, double& taken);
    std::optional<Issue> readFromFolder(ModelUpload& upload) const;
    /// Takes the room, or says what is missing.
    std::optional<Issue> takeRoom(const ModelUpload& upload, double& taken);
    SerialExecutor& loaderOf(const std::string& model);
    /// Lets the model finish beside the store's threads, then calls `gone`. On a thread of the store's.
    void retire(std::shared_ptr<ServedModel> model, std::function<void()> gone);

    const EngineFactory factory_;
    const EngineOptions options_;
    const StoreLimits limits_;
    const std::string folder_;
    mutable std::mutex mutex_;
    std::map<std::string, Entry> entries_;
    double retiringBytes_ = 0, loadingBytes_ = 0; ///< of ONNX, guarded by the mutex
    std::size_t loadingModels_ = 0;               ///< that have taken their room, guarded by the mutex
    struct Retiring {
        std::weak_ptr<ServedModel> model;
        std::future<void> gone;
    };
    std::mutex retirement_;
    std::list<Retiring> retiring_; ///< guarded by that mutex
    std::atomic<bool> settled_{true}, stopping_{false};
    std::vector<std::unique_ptr<SerialExecutor>> loaders_;
};

} // namespace cutpoint
