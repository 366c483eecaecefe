// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/json_reader.h"
#include "core/import/profiles/readers.h"
#include "core/import/profiles/text_lines.h"
#include "core/model/quantity_text.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace cutpoint::profile_readers {

using nlohmann::json;

namespace {

/// An operator, or the call that starts a kernel.
struct Call {
    std::string name;
    double thread = 0, start = 0, end = 0; ///< microseconds
    const json* event = nullptr;
    double kernels = 0; ///< microseconds of the kernels it started
};

bool isOperator(std::string_view category, std::string_view name) {
    return (category == "cpu_op" || category == "Operator" || category.empty()) && containsText(name, "::");
}

/// Those that lie within no other call of their thread, in order of time.
std::vector<Call> outermost(std::vector<Call> calls) {
    std::stable_sort(calls.begin(), calls.end(), [](const Call& a, const Call& b) {
        if (a.thread != b.thread)
            return a.thread < b.thread;
        return a.start != b.start ? a.start < b.start : a.end > b.end;
    });
    std::vector<Call> outer;
    for (Call& call : calls)
        if (outer.empty() || outer.back().thread != call.thread || call.end > outer.back().end)
            outer.push_back(std::move(call));
    std::stable_sort(outer.begin(), outer.end(),
                     [](const Call& a, const Call& b) { return a.start < b.start; });
    return outer;
}

std::vector<Shape> shapesOf(const json& event) {
    std::vector<Shape> shapes;
    const auto arguments = event.find("args");
    if (arguments == event.end() || !arguments->is_object())
        return shapes;
    const auto dims = arguments->find("Input Dims") != arguments->end() ? arguments->find("Input Dims")
                                                                        : arguments->find("Input dims");
    if (dims == arguments->end() || !dims->is_array())
        return shapes;
    for (const json& one : *dims) {
        Shape shape;
        if (one.is_array())
            for (const json& size : one)
                shape.push_back(size.is_number_integer() ? size.get<std::int64_t>() : -1);
        shapes.push_back(std::move(shape));
        if (shapes.size() >= 64)
            break;
    }
    return shapes;
}

/// Work on scalars (counters), on memory and views: no layer of a model.
bool isHousekeeping(const std::string& name, const std::vector<Shape>& inputs) {
    static constexpr std::string_view kNames[] = {
        "aten::empty",        "aten::zeros",      "aten::ones",       "aten::to",    "aten::detach",
        "aten::item",         "aten::fill_",      "aten::zero_",      "aten::copy_", "aten::is_nonzero",
        "aten::resolve_conj", "aten::lift_fresh", "aten::rand",       "aten::randn", "aten::normal_",
        "aten::uniform_",     "aten::set_",       "aten::contiguous", "aten::alias", "aten::clone",
        "aten::result_type"};
    if (std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames))
        return true;
    return !inputs.empty() &&
           std::all_of(inputs.begin(), inputs.end(), [](const Shape& shape) { return shape.empty(); });
}

/// How often one and the same sequence of operators follows itself: the inferences in the trace.
std::size_t repetitions(const std::vector<Call>& calls) {
    const std::size_t n = calls.size();
    for (std::size_t period = 1; period <= n / 2; ++period) {
        if (n % period != 0)
            continue;
        bool repeats = true;
        for (std::size_t i = period; repeats && i < n; ++i)
            repeats = calls[i].name == calls[i - period].name;
        if (repeats && period >= 4)
            return n / period;
    }
    return 1;
}

} // namespace

Result<MeasuredProfile> readPyTorchTrace(const json& document, const std::string& file) {
    const json* events = &document;
    if (document.is_object() && document.contains("traceEvents"))
        events = &document["traceEvents"];
    std::vector<Call> operators, launches;
    std::unordered_map<std::string, double> kernelTime; // by correlation
    bool hasKernels = false;
    if (events->is_array())
        for (const json& event : *events) {
            if (!event.is_object() || jsonText(event, "ph") == "M")
                continue;
            Call call;
            call.name = jsonText(event, "name");
            const std::string category = jsonText(event, "cat");
            const double start = eventNumber(event, "ts"), duration = eventNumber(event, "dur");
            const bool isKernel = lowerText(category) == "kernel";
            const bool isLaunch = category == "cuda_runtime" || category == "cuda_driver";
            if (!isKernel && !isLaunch && !isOperator(category, call.name))
                continue;
            const auto time = checkedTime(duration * 1e-6, file, 0, call.name);
            if (!time)
                return time.error();
            if (!std::isfinite(start))
                continue;
            const auto arguments = event.find("args");
            const double correlation =
                arguments != event.end() ? eventNumber(*arguments, "correlation") : std::nan("");
            if (isKernel) {
                hasKernels = true;
                kernelTime[std::to_string(correlation)] += duration;
                continue;
            }
            call.thread = eventNumber(event, "tid");
            if (!std::isfinite(call.thread))
                call.thread = 0;
            call.start = start;
            call.end = start + duration;
            call.event = &event;
            if (isLaunch && std::isfinite(correlation))
                call.name = std::to_string(correlation);
            (isLaunch ? launches : operators).push_back(std::move(call));
        }
    std::vector<Call> calls = outermost(std::move(operators));
    if (calls.empty())
        return noRows(file, say("Record with torch.profiler.profile(activities=[ProfilerActivity.CPU], "
                                "record_shapes=True) and export_chrome_trace()."));
    if (hasKernels)
        for (const Call& launch : launches) {
            const auto kernel = kernelTime.find(launch.name);
            if (kernel == kernelTime.end())
                continue;
            auto after = std::upper_bound(calls.begin(), calls.end(), launch.start,
                                          [](double t, const Call& call) { return t < call.start; });
            if (after != calls.begin() && (--after)->end >= launch.start)
                after->kernels += kernel->second;
        }
    std::erase_if(calls, [](const Call& call) { return isHousekeeping(call.name, shapesOf(*call.event)); });
    if (calls.empty())
        return noRows(file, say("The trace holds no operators on tensors; record an inference."));

    MeasuredProfile profile;
    profile.format = "pytorch";
    profile.tool = "PyTorch";
    profile.inOrder = profile.fuses = true;
    const std::size_t runs = repetitions(calls), period = calls.size() / runs;
    std::vector<double> sums(runs, 0);
    bool hasShapes = false;
    for (std::size_t i = 0; i < period; ++i) {
        MeasuredRow row;
        row.name = calls[i].name;
        row.type = calls[i].name;
        row.inputs = shapesOf(*calls[i].event);
        for (std::size_t k = 1; k < std::min<std::size_t>(row.inputs.size(), 3); ++k)
            row.weights += recordedElements(row.inputs[k]);
        const std::string kind = lowerText(row.type);
        if (!containsText(kind, "conv") && !containsText(kind, "linear") && !containsText(kind, "addmm"))
            row.weights = 0;
        hasShapes = hasShapes || !row.inputs.empty();
        std::vector<double> times;
        for (std::size_t r = 0; r < runs; ++r) {
            const Call& call = calls[r * period + i];
            times.push_back((hasKernels ? call.kernels : call.end - call.start) * 1e-6);
            sums[r] += times.back();
        }
        row.timing = row.cloudTiming = timingOf(std::move(times));
        profile.rows.push_back(std::move(row));
    }
    profile.runs = static_cast<int>(runs > 1 ? runs - 1 : 1);
    if (runs > 1)
        profile.sumOfRows = timingOf(sums).time;
    if (!hasShapes)
        profile.issues.push_back(
            {Severity::Warning, code::NoShapes, file, 0, "",
             say("The trace has no shapes: operators are matched by their order and type alone."),
             say("Record it with record_shapes=True.")});
    return profile;
}

} // namespace cutpoint::profile_readers
