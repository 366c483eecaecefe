// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/model_store.h"

#include "core/runtime/cloud/label_files.h"
#include "core/runtime/cloud/model_config.h"
#include "core/runtime/service/event_log.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace cutpoint {
namespace {

namespace fs = std::filesystem;
constexpr std::size_t kLoadsWaiting = 32;
constexpr std::size_t kLoaders = 4;
constexpr std::size_t kLongestConfigFile = std::size_t{1} << 20;

Issue issueOf(IssueCode code, const std::string& model, Sentence message, Sentence fix = {}) {
    Issue issue;
    issue.code = code;
    issue.node = model.substr(0, 200);
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
}

/// Names become folder names and log fields.
bool goodName(const std::string& name) {
    return !name.empty() && name.size() <= 128 && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                      c == '_' || c == '-' || c == '.';
           });
}

std::optional<Issue> refused(SerialExecutor::Posted posted, const std::string& model) {
    if (posted == SerialExecutor::Posted::QueueFull)
        return issueOf(code::QueueFull, model, say("Too many models wait to be loaded."),
                       say("Try again later."));
    if (posted == SerialExecutor::Posted::Stopped)
        return issueOf(code::Stopping, model, say("The server is stopping."));
    return std::nullopt;
}

} // namespace

ModelStore::ModelStore(EngineFactory factory, const EngineOptions& options, const StoreLimits& limits,
                       std::string folder)
    : factory_(std::move(factory)), options_(options), limits_(limits), folder_(std::move(folder)) {
    for (std::size_t i = 0; i < kLoaders; ++i)
        loaders_.push_back(std::make_unique<SerialExecutor>(kLoadsWaiting));
}

SerialExecutor& ModelStore::loaderOf(const std::string& model) {
    return *loaders_[std::hash<std::string>()(model) % loaders_.size()];
}

ModelStore::~ModelStore() {
    stop();
}

std::shared_ptr<ServedModel> ModelStore::find(const std::string& name) const {
    const std::lock_guard lock(mutex_);
    const auto entry = entries_.find(name);
    return entry == entries_.end() ? nullptr : entry->second.model;
}

void ModelStore::load(ModelUpload upload, Done done) {
    if (!goodName(upload.name))
        return done(issueOf(code::BadName, upload.name,
                            say("A model's name has up to 128 letters, digits, '.', '-', '_'.")));
    const std::string name = upload.name;
    auto shared = std::make_shared<ModelUpload>(std::move(upload));
    {
        const std::lock_guard lock(mutex_);
        ++entries_[name].loading;
    }
    const auto posted = loaderOf(name).post([this, shared, done](bool run) {
        std::optional<Issue> issue;
        if (run)
            issue = loadNow(*shared);
        else
            issue = refused(SerialExecutor::Posted::Stopped, shared->name);
        done(issue);
    });
    if (posted == SerialExecutor::Posted::Yes)
        return;
    {
        const std::lock_guard lock(mutex_);
        Entry& entry = entries_[name];
        if (--entry.loading == 0 && !entry.model && entry.failure.empty())
            entries_.erase(name);
    }
    done(refused(posted, name));
}

void ModelStore::loadFolder() {
    settled_ = false;
    const auto posted = loaders_.front()->post([this](bool run) {
        for (const std::string& name : inFolder()) {
            if (!run || stopping_)
                break;
            {
                const std::lock_guard lock(mutex_);
                ++entries_[name].loading;
            }
            ModelUpload upload;
            upload.name = name;
            loadNow(upload);
        }
        settled_ = true;
    });
    if (posted != SerialExecutor::Posted::Yes)
        settled_ = true;
}

Result<std::shared_ptr<ServedModel>> ModelStore::make(ModelUpload& upload, double& taken) {
    try {
        if (!upload.onnx)
            if (auto issue = readFromFolder(upload))
                return *issue;
        if (auto issue = takeRoom(upload, taken))
            return *issue;
        auto read = readConfig(upload.config, upload.name, options_, limits_.workers);
        if (!read)
            return read.error();
        ModelSetup setup = *std::move(read);
        if (auto issue = checkVersion(setup.config, upload.version))
            return *issue;
        if (auto issue = readLabelFiles(folder_, upload.name, upload.labelFiles, setup))
            return *issue;
        setup.engine.label = upload.name;
        return ServedModel::load(upload.name, upload.version,
                                 std::make_shared<const std::string>(std::move(*upload.onnx)), factory_,
                                 std::move(setup), limits_.queue);
    } catch (...) {
        return thrownIssue();
    }
}

std::optional<Issue> ModelStore::loadNow(ModelUpload& upload) {
    const auto start = std::chrono::steady_clock::now();
    double taken = 0;
    auto loaded = make(upload, taken);
    std::optional<Issue> issue;
    if (!loaded)
        issue = loaded.error();
    const std::shared_ptr<ServedModel> made = loaded ? std::move(loaded).value() : nullptr;
    std::shared_ptr<ServedModel> replaced;
    {
        const std::lock_guard lock(mutex_);
        Entry& entry = entries_[upload.name];
        --entry.loading;
        loadingBytes_ -= taken;
        loadingModels_ -= taken > 0 ? 1 : 0;
        if (made) {
            replaced = std::exchange(entry.model, made);
            entry.failure.clear();
        } else if (!entry.model) {
            entry.failure = issue->message;
        }
        // Names that never loaded must not pile up.
        if (!entry.model && entry.loading == 0 && entries_.size() > 2 * limits_.models)
            entries_.erase(upload.name);
    }
    if (replaced)
        retire(std::move(replaced), [] {});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (made)
        logEvent(LogLevel::Info, "model-loaded",
                 {{"model", upload.name},
                  {"version", upload.version},
                  {"bytes", made->onnx()->size()},
                  {"seconds", took.count()},
                  {"engine", made->engine()}});
    else
        logEvent(LogLevel::Warning, "model-refused",
                 {{"model", upload.name},
                  {"bytes", upload.onnx ? upload.onnx->size() : 0},
                  {"code", issue->code.word()},
                  {"node", issue->node},
                  {"reason", issue->message.text()}});
    return issue;
}

std::optional<Issue> ModelStore::readFromFolder(ModelUpload& upload) const {
    const auto missing = issueOf(code::NotFound, upload.name,
                                 say("No such model was sent, and none lies in the server's folder."),
                                 say("Send it as the parameter file:1/model.onnx."));
    if (folder_.empty())
        return missing;
    std::error_code error;
    std::int64_t best = 0;
    for (fs::directory_iterator entry(fs::path(folder_) / upload.name, error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        std::int64_t version = 0;
        const auto [last, parsed] = std::from_chars(name.data(), name.data() + name.size(), version);
        std::error_code none;
        if (parsed == std::errc() && last == name.data() + name.size() && version > best &&
            fs::is_regular_file(entry->path() / "model.onnx", none))
            best = version;
    }
    if (best == 0)
        return missing;
    if (std::ifstream text(fs::path(folder_) / upload.name / "config.pbtxt", std::ios::binary);
        text && upload.config.empty()) {
        upload.config.resize(kLongestConfigFile);
        text.read(upload.config.data(), static_cast<std::streamsize>(upload.config.size()));
        upload.config.resize(static_cast<std::size_t>(text.gcount()));
    }
    const fs::path file = fs::path(folder_) / upload.name / std::to_string(best) / "model.onnx";
    const auto size = fs::file_size(file, error);
    if (error)
        return missing;
    if (static_cast<double>(size) > limits_.oneModel.value)
        return issueOf(code::TooLarge, upload.name,
                       say("The model's file is larger than the server's limit."));
    std::string content(size, '\0');
    std::ifstream in(file, std::ios::binary);
    if (!in.read(content.data(), static_cast<std::streamsize>(size)))
        return issueOf(code::NotFound, upload.name, say("The model's file cannot be read."));
    upload.onnx = std::move(content);
    upload.version = best;
    return std::nullopt;
}

std::optional<Issue> ModelStore::takeRoom(const ModelUpload& upload, double& taken) {
    const auto mebibytes = [](Bytes size) {
        return std::to_string(static_cast<std::int64_t>(size.value / 1048576));
    };
    if (static_cast<double>(upload.onnx->size()) > limits_.oneModel.value)
        return issueOf(
            code::TooLarge, upload.name,
            say("The model is larger than the server's limit of %1 MiB.", mebibytes(limits_.oneModel)));
    const std::lock_guard lock(mutex_);
    const double bytes = std::max(1.0, static_cast<double>(upload.onnx->size()));
    double all = bytes + retiringBytes_ + loadingBytes_;
    std::size_t count = 1 + loadingModels_;
    for (const auto& [name, entry] : entries_)
        if (entry.model) {
            all += static_cast<double>(entry.model->onnx()->size());
            count += name == upload.name ? 0 : 1;
        }
    if (count > limits_.models)
        return issueOf(code::TooManyModels, upload.name,
                       say("The server has %1 models already.", limits_.models), say("Unload one."));
    if (all > limits_.allModels.value)
        return issueOf(code::NoMemory, upload.name,
                       say("The models would take more than the server's limit of %1 MiB.",
                           mebibytes(limits_.allModels)),
                       say("Unload one."));
    taken = bytes;
    loadingBytes_ += bytes;
    ++loadingModels_;
    return std::nullopt;
}

void ModelStore::unload(const std::string& name, Done done) {
    const auto posted = loaderOf(name).post([this, name, done](bool run) {
        if (!run)
            return done(refused(SerialExecutor::Posted::Stopped, name));
        std::shared_ptr<ServedModel> model;
        {
            const std::lock_guard lock(mutex_);
            const auto entry = entries_.find(name);
            if (entry != entries_.end()) {
                model = std::exchange(entry->second.model, nullptr);
                if (entry->second.loading == 0)
                    entries_.erase(entry);
            }
        }
        if (!model)
            return done(issueOf(code::NotFound, name, say("No such model is loaded.")));
        retire(std::move(model), [name, done] {
            logEvent(LogLevel::Info, "model-unloaded", {{"model", name}});
            done(std::nullopt);
        });
    });
    if (posted != SerialExecutor::Posted::Yes)
        done(refused(posted, name));
}

void ModelStore::retire(std::shared_ptr<ServedModel> model, std::function<void()> gone) {
    std::unique_lock retiring(retirement_);
    retiring_.remove_if([](const Retiring& one) {
        return one.gone.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    const auto bytes = static_cast<double>(model->onnx()->size());
    {
        const std::lock_guard lock(mutex_);
        retiringBytes_ += bytes;
    }
    const std::weak_ptr<ServedModel> finishing = model;
    auto finish = [this, bytes, model = std::move(model), gone = std::move(gone)]() mutable {
        model->stop(limits_.unloading);
        model.reset(); // its memory, before anybody is told that it is free
        {
            const std::lock_guard lock(mutex_);
            retiringBytes_ -= bytes;
        }
        gone();
    };
    // As many threads as models may be loaded; past that the store's own thread waits.
    const bool beside = retiring_.size() < limits_.models;
    auto finished = std::async(beside ? std::launch::async : std::launch::deferred, std::move(finish));
    if (beside)
        retiring_.push_back({finishing, std::move(finished)});
    retiring.unlock();
    if (!beside)
        finished.get();
}

std::vector<std::string> ModelStore::inFolder() const {
    std::vector<std::string> names;
    std::error_code error;
    if (!folder_.empty())
        for (fs::directory_iterator entry(folder_, error), end; !error && entry != end;
             entry.increment(error))
            if (std::error_code none;
                entry->is_directory(none) && goodName(entry->path().filename().string()))
                names.push_back(entry->path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<ModelStore::Row> ModelStore::index() const {
    std::map<std::string, Row> rows;
    for (const std::string& name : inFolder())
        rows[name] = {name, "", "UNAVAILABLE", "not loaded"};
    const std::lock_guard lock(mutex_);
    for (const auto& [name, entry] : entries_) {
        if (entry.model)
            rows[name] = {name, std::to_string(entry.model->version()), "READY", ""};
        else if (entry.loading > 0)
            rows[name] = {name, "", "LOADING", ""};
        else
            rows[name] = {name, "", "UNAVAILABLE", entry.failure};
    }
    std::vector<Row> list;
    for (auto& [name, row] : rows)
        list.push_back(std::move(row));
    return list;
}

std::size_t ModelStore::loaded() const {
    const std::lock_guard lock(mutex_);
    return static_cast<std::size_t>(std::count_if(
        entries_.begin(), entries_.end(), [](const auto& entry) { return entry.second.model != nullptr; }));
}

void ModelStore::stop() {
    stopping_ = true;
    for (const auto& loader : loaders_)
        loader->stop(false);
    std::vector<std::shared_ptr<ServedModel>> models;
    {
        const std::lock_guard lock(mutex_);
        for (auto& [name, entry] : entries_)
            if (entry.model)
                models.push_back(std::exchange(entry.model, nullptr));
    }
    const std::lock_guard retiring(retirement_);
    for (const Retiring& one : retiring_)
        if (const auto model = one.model.lock())
            models.push_back(model);
    for (const auto& model : models)
        model->stop(Seconds(0));
    models.clear();
    retiring_.clear(); // waits for them
}

} // namespace cutpoint
