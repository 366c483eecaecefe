// SPDX-License-Identifier: GPL-3.0-or-later
/// \file
/// ONNX Runtime's C interface without its headers. Internal to core/runtime/engine.
#pragma once

#include "core/model/issue.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace cutpoint::ort {

/// The library's own objects; only ever pointed to.
struct Status;
struct Env;
struct Session;
struct SessionOptions;
struct RunOptions;
struct Value;
struct MemoryInfo;
struct TensorInfo;
struct Allocator;

/// The functions we call. The library answers a request for its interface of a given version with a table
/// of function pointers to which later versions only append, so a function's number never changes.
struct Api {
    Status* (*createStatus)(int code, const char* message);   // 0
    int (*errorCode)(const Status*);                          // 1
    const char* (*errorMessage)(const Status*);               // 2
    Status* (*createEnv)(int level, const char* name, Env**); // 3
    Status* (*createSessionFromArray)(const Env*, const void* model, std::size_t size, const SessionOptions*,
                                      Session**); // 8
    Status* (*run)(Session*, const RunOptions*, const char* const* inputNames, const Value* const* inputs,
                   std::size_t inputCount, const char* const* outputNames, std::size_t outputCount,
                   Value** outputs);                                     // 9
    Status* (*createSessionOptions)(SessionOptions**);                   // 10
    Status* (*enableProfiling)(SessionOptions*, const char* filePrefix); // 14
    Status* (*setGraphOptimizationLevel)(SessionOptions*, int level);    // 23
    Status* (*setIntraOpThreads)(SessionOptions*, int);                  // 24
    Status* (*setInterOpThreads)(SessionOptions*, int);                  // 25
    Status* (*createTensorWithData)(const MemoryInfo*, void* data, std::size_t bytes,
                                    const std::int64_t* dims, std::size_t rank, int elementType,
                                    Value**);                                        // 49
    Status* (*tensorData)(Value*, void**);                                           // 51
    Status* (*elementType)(const TensorInfo*, int*);                                 // 60
    Status* (*rank)(const TensorInfo*, std::size_t*);                                // 61
    Status* (*dimensions)(const TensorInfo*, std::int64_t*, std::size_t);            // 62
    Status* (*typeAndShape)(const Value*, TensorInfo**);                             // 65
    Status* (*createCpuMemoryInfo)(int allocatorType, int memoryType, MemoryInfo**); // 69
    Status* (*allocatorFree)(Allocator*, void*);                                     // 76
    Status* (*defaultAllocator)(Allocator**);                                        // 78
    void (*releaseStatus)(Status*);                                                  // 93
    void (*releaseSession)(Session*);                                                // 95
    void (*releaseValue)(Value*);                                                    // 96
    void (*releaseTensorInfo)(TensorInfo*);                                          // 99
    void (*releaseSessionOptions)(SessionOptions*);                                  // 100
    Status* (*endProfiling)(Session*, Allocator*, char** file);                      // 110
    Status* (*addConfigEntry)(SessionOptions*, const char* key, const char* value);  // 130
};

/// The loaded library with its one environment; lives as long as the process.
struct Library {
    Api api;
    Env* env = nullptr;
    MemoryInfo* memory = nullptr;
    std::string version; ///< "1.22.0"
    std::string path;    ///< as asked for; a bare name when the system found it
};

/// Finds and loads the library once: the file or folder that CUTPOINT_ONNXRUNTIME names, else the system's,
/// else the one that app/get-onnxruntime installed. Thread-safe. Errors: "no-engine" saying what was tried.
Result<const Library*> library();

} // namespace cutpoint::ort
