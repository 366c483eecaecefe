// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/service/thrown.h"

#include <exception>
#include <new>

namespace cutpoint {

Issue thrownIssue() {
    Issue issue;
    try {
        throw;
    } catch (const std::bad_alloc&) {
        issue.code = code::NoMemory;
        issue.message = say("The machine has no memory for this.");
        issue.fix = say("Use a smaller model, or a machine with more memory.");
    } catch (const std::exception& e) {
        issue.code = code::EngineFailed;
        issue.message = say("The computation failed: %1.", e.what());
    } catch (...) {
        issue.code = code::EngineFailed;
        issue.message = say("The computation failed without a reason.");
    }
    return issue;
}

} // namespace cutpoint
