// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/plan_check_report.h"

#include "core/runtime/edge/check_issues.h"

namespace cutpoint {
namespace {

edge::v1::HalfReport halfReport(const HalfCheck& half) {
    edge::v1::HalfReport report;
    report.set_layers(static_cast<std::int32_t>(half.layers));
    report.set_bytes(static_cast<std::int64_t>(half.size.value));
    report.set_engine(half.engine);
    report.set_loaded(half.loaded);
    report.set_resident(half.resident);
    report.set_load_seconds(half.loadTime.value);
    for (const Issue& issue : half.issues)
        *report.add_issues() = halfIssue(issue);
    return report;
}

} // namespace

edge::v1::CheckReport reportOf(const PlanCheck& check) {
    edge::v1::CheckReport report;
    *report.mutable_edge() = halfReport(check.edge);
    *report.mutable_cloud() = halfReport(check.cloud);
    report.mutable_cut_tensors()->Assign(check.cutTensors.begin(), check.cutTensors.end());
    report.set_cut_bytes(static_cast<std::int64_t>(check.cut.value));
    if (check.upload)
        report.set_upload_seconds(check.upload->value);
    report.set_will_pause(check.willPause);
    if (check.answerDifference)
        report.set_answer_difference(*check.answerDifference);
    report.set_runs(check.runs());
    return report;
}

} // namespace cutpoint
