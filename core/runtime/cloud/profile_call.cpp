// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/profile_call.h"

#include "core/import/import.h"
#include "core/model/statistics.h"
#include "core/runtime/service/status.h"
#include "core/runtime/service/thrown.h"

#include <algorithm>
#include <chrono>
#include <thread>
#include <unordered_map>

namespace cutpoint {
namespace {

constexpr int kWarmUpRuns = 2;
/// A net of 14 ms takes 20 to 25 % longer after it than back to back.
constexpr std::chrono::milliseconds kRest{50};

/// Of the layers' measurement, each with warm-up runs of its own.
constexpr int kParts = 3;

/// Node by node; the parts are of one model.
std::vector<NodeTime> medianOfParts(const std::vector<EngineProfile>& parts) {
    std::vector<NodeTime> nodes = parts.front().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        std::vector<double> medians, spreads;
        for (const EngineProfile& part : parts)
            if (i < part.nodes.size()) { // a worker is not to be trusted
                medians.push_back(part.nodes[i].median.value);
                spreads.push_back(part.nodes[i].spread.value);
            }
        nodes[i].median = Seconds(medianOf(std::move(medians)));
        nodes[i].spread = Seconds(medianOf(std::move(spreads)));
    }
    return nodes;
}

/// By ONNX node: what it would send. Empty for a model that only the engine can read.
std::unordered_map<std::string, Bytes> outputSizes(const std::string& onnx) {
    std::unordered_map<std::string, Bytes> sizes;
    const auto model = importOnnx(onnx, {});
    if (model)
        for (const Layer& layer : model->graph->layers())
            sizes.emplace(layer.name, layer.outputBytes);
    return sizes;
}

} // namespace

void ProfileCall::measure(InferenceEngine* engine, const ServedModel& model, const EngineFactory& factory,
                          BusyMeter& meter, int repeats) {
    if (!engine)
        return end({grpc::StatusCode::UNAVAILABLE, "the server is stopping"});
    Progress last;
    grpc::Status status;
    try {
        engine->endBy(deadlineOf(context_));
        status = measureWhole(*engine, meter, repeats, last);
        if (status.ok())
            status = measureLayers(model, factory, meter, repeats, last);
    } catch (...) {
        status = statusOf(thrownIssue());
    }
    if (status.ok()) {
        last.set_done(2 * repeats);
        last.set_total(2 * repeats);
        hand(std::move(last));
    }
    end(status);
}

grpc::Status ProfileCall::measureWhole(InferenceEngine& engine, BusyMeter& meter, int repeats,
                                       Progress& last) {
    const std::vector<Tensor> inputs = madeUpFrame(engine.inputs());
    std::vector<double> times;
    for (int r = -kWarmUpRuns; r < repeats; ++r) {
        if (grpc::Status wanted = stillWanted(context_); !wanted.ok())
            return wanted;
        BusyMeter::Run run(meter);
        const auto computed = engine.run(inputs);
        if (!computed)
            return statusOf(computed.error());
        const double seconds = run.finish();
        if (r < 0)
            continue;
        times.push_back(seconds);
        Progress progress;
        progress.set_done(r + 1);
        progress.set_total(2 * repeats);
        hand(std::move(progress));
        // Frames come over a network, one by one, and find the caches cold: so here.
        std::this_thread::sleep_for(kRest);
    }
    last.set_whole_seconds(medianOf(times));
    return grpc::Status::OK;
}

grpc::Status ProfileCall::measureLayers(const ServedModel& model, const EngineFactory& factory,
                                        BusyMeter& meter, int repeats, Progress& last) {
    EngineOptions options = model.options();
    options.fusion = false;
    auto made = factory(options);
    if (!made)
        return statusOf(made.error());
    const auto engine = std::move(made).value();
    engine->endBy(deadlineOf(context_));
    for (const Issue& issue : engine->load(*model.onnx()))
        if (issue.severity == Severity::Error)
            return statusOf(issue);
    if (grpc::Status wanted = stillWanted(context_); !wanted.ok())
        return wanted;
    BusyMeter::Run run(meter);
    // In parts, so that whoever waits sees that it goes on.
    std::vector<EngineProfile> parts;
    const int each = (repeats + kParts - 1) / kParts;
    for (int done = 0; done < repeats; done += each) {
        if (grpc::Status wanted = stillWanted(context_); !wanted.ok())
            return wanted;
        auto part = engine->profile(madeUpFrame(engine->inputs()), std::min(each, repeats - done));
        if (!part)
            return statusOf(part.error());
        parts.push_back(*std::move(part));
        if (done + each >= repeats)
            break; // the last message tells it
        Progress progress;
        progress.set_done(repeats + done + each);
        progress.set_total(2 * repeats);
        hand(std::move(progress));
    }
    // The configuration that will run; the layers' times are shares of it.
    last.set_engine(model.engine());
    const auto sizes = outputSizes(*model.onnx());
    for (const NodeTime& node : medianOfParts(parts)) {
        auto* layer = last.add_layers();
        layer->set_layer(node.node);
        layer->set_median_seconds(node.median.value * meter.slowdown());
        layer->set_spread_seconds(node.spread.value * meter.slowdown());
        if (const auto size = sizes.find(node.node); size != sizes.end())
            layer->set_output_bytes(static_cast<std::int64_t>(size->second.value));
    }
    return grpc::Status::OK;
}

void ProfileCall::hand(Progress progress) {
    const std::lock_guard lock(mutex_);
    if (broken_)
        return;
    bytes_ += progress.ByteSizeLong();
    waiting_.push_back(std::move(progress));
    if (waiting_.size() == 1)
        StartWrite(&waiting_.front());
}

void ProfileCall::end(const grpc::Status& status) {
    ticket_.answered(status, bytes_);
    std::unique_lock lock(mutex_);
    ended_ = true;
    status_ = status;
    const bool idle = waiting_.empty();
    lock.unlock();
    if (idle)
        Finish(status);
}

void ProfileCall::OnWriteDone(bool ok) {
    std::unique_lock lock(mutex_);
    waiting_.pop_front();
    if (!ok) {
        broken_ = true;
        waiting_.clear();
    }
    if (!waiting_.empty()) {
        StartWrite(&waiting_.front());
        return;
    }
    if (!ended_)
        return;
    const grpc::Status status = status_;
    lock.unlock();
    Finish(status);
}

} // namespace cutpoint
