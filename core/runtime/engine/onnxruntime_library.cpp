// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/engine/onnxruntime_library.h"

#include <dlfcn.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <vector>

namespace cutpoint::ort {

namespace {

/// Version 11 is that of ONNX Runtime 1.11 (2022); every later library serves it.
constexpr std::uint32_t kApiVersion = 11;
constexpr int kLogErrors = 3;

/// What OrtGetApiBase() returns; this layout has never changed.
struct ApiBase {
    const void* const* (*getApi)(std::uint32_t version);
    const char* (*versionString)();
};

template <class Function>
void take(Function& slot, const void* const* table, std::size_t number) {
    static_assert(sizeof(Function) == sizeof(void*));
    std::memcpy(&slot, &table[number], sizeof(void*));
}

Api readTable(const void* const* table) {
    Api api{};
    take(api.createStatus, table, 0);
    take(api.errorCode, table, 1);
    take(api.errorMessage, table, 2);
    take(api.createEnv, table, 3);
    take(api.createSessionFromArray, table, 8);
    take(api.run, table, 9);
    take(api.createSessionOptions, table, 10);
    take(api.enableProfiling, table, 14);
    take(api.setGraphOptimizationLevel, table, 23);
    take(api.setIntraOpThreads, table, 24);
    take(api.setInterOpThreads, table, 25);
    take(api.createTensorWithData, table, 49);
    take(api.tensorData, table, 51);
    take(api.elementType, table, 60);
    take(api.rank, table, 61);
    take(api.dimensions, table, 62);
    take(api.typeAndShape, table, 65);
    take(api.createCpuMemoryInfo, table, 69);
    take(api.allocatorFree, table, 76);
    take(api.defaultAllocator, table, 78);
    take(api.releaseStatus, table, 93);
    take(api.releaseSession, table, 95);
    take(api.releaseValue, table, 96);
    take(api.releaseTensorInfo, table, 99);
    take(api.releaseSessionOptions, table, 100);
    take(api.endProfiling, table, 110);
    take(api.addConfigEntry, table, 130);
    return api;
}

/// Whether the table's first functions and the one at 93 do what their numbers say: a round trip that a
/// library with another layout does not survive unnoticed.
bool keepsItsOrder(const Api& api) {
    constexpr int code = 7;
    constexpr const char* message = "round trip";
    Status* status = api.createStatus(code, message);
    if (!status)
        return false;
    const char* told = api.errorMessage(status);
    const bool same = api.errorCode(status) == code && told && std::strcmp(told, message) == 0;
    api.releaseStatus(status);
    return same;
}

Issue noEngine(Sentence message) {
    return {Severity::Error,
            code::NoEngine,
            "",
            0,
            "",
            std::move(message),
            say("Run app/get-onnxruntime, set CUTPOINT_ONNXRUNTIME to libonnxruntime.so, or use the OpenCV "
                "engine.")};
}

std::vector<std::string> candidates() {
    const auto in = [](const std::filesystem::path& path) {
        std::error_code ignored;
        return std::filesystem::is_directory(path, ignored) ? (path / "libonnxruntime.so.1").string()
                                                            : path.string();
    };
    if (const char* asked = std::getenv("CUTPOINT_ONNXRUNTIME"); asked && *asked)
        return {in(asked)};
    std::vector<std::string> paths{"libonnxruntime.so.1", "libonnxruntime.so"};
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    if (data && *data)
        paths.push_back(std::string(data) + "/cutpoint/onnxruntime/libonnxruntime.so.1");
    else if (home && *home)
        paths.push_back(std::string(home) + "/.local/share/cutpoint/onnxruntime/libonnxruntime.so.1");
    return paths;
}

Result<const Library*> load() {
    std::string tried;
    for (const std::string& path : candidates()) {
        void* handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!handle) {
            const char* why = dlerror();
            tried += (tried.empty() ? "" : "; ") + std::string(why ? why : path);
            continue;
        }
        const ApiBase* (*getBase)() = nullptr;
        void* symbol = dlsym(handle, "OrtGetApiBase");
        std::memcpy(&getBase, &symbol, sizeof symbol);
        const ApiBase* base = getBase ? getBase() : nullptr;
        const void* const* table = base ? base->getApi(kApiVersion) : nullptr;
        if (!table) {
            tried += (tried.empty() ? "" : "; ") + path + " is not ONNX Runtime 1.11 or later";
            dlclose(handle);
            continue;
        }
        const Api api = readTable(table);
        if (!keepsItsOrder(api)) {
            tried += (tried.empty() ? "" : "; ") + path + " has its functions in another order";
            dlclose(handle);
            continue;
        }
        // Never unloaded: its threads and statics may outlive any session.
        static Library library;
        library.api = api;
        library.version = base->versionString();
        library.path = path;
        Status* failed = library.api.createEnv(kLogErrors, "cutpoint", &library.env);
        if (!failed)
            failed = library.api.createCpuMemoryInfo(0, 0, &library.memory);
        if (!failed)
            return &library;
        const std::string why = library.api.errorMessage(failed);
        library.api.releaseStatus(failed);
        return noEngine(say("ONNX Runtime does not start: %1.", why));
    }
    return noEngine(say("ONNX Runtime is not there (%1).", tried));
}

} // namespace

Result<const Library*> library() {
    static const Result<const Library*> loaded = load();
    return loaded;
}

} // namespace cutpoint::ort
