// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/library_log.h"

#include <atomic>
#include <grpc/support/log.h>

namespace cutpoint {
namespace {

std::atomic<LibraryLog> taker{nullptr};

} // namespace

void routeLibraryLog(LibraryLog sink) {
    if (sink)
        taker = sink;
    gpr_set_log_function([](gpr_log_func_args* line) {
        if (const LibraryLog take = taker)
            take(line->severity == GPR_LOG_SEVERITY_ERROR, line->message);
    });
}

} // namespace cutpoint
