// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_service.h"

#include "core/model/quantity_text.h"
#include "core/runtime/engine/compute_timer.h"

#include <algorithm>
#include <fstream>
#include <malloc.h>
#include <poll.h>
#include <string>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>
#if defined(__SANITIZE_ADDRESS__)
// Of the sanitizer's library; gcc 12 comes without the header.
extern "C" std::size_t __sanitizer_get_current_allocated_bytes();
extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void*, std::size_t),
                                                         void (*given)(const volatile void*));
#endif

namespace cutpoint {
namespace {

Issue wrongRequest(const char* what) {
    Issue issue;
    issue.code = code::EngineFailed;
    issue.message = say("The engine's process was asked for what it cannot do: %1.", what);
    return issue;
}

/// Address space in use, in bytes.
[[maybe_unused]] double addressSpace() {
    std::ifstream in("/proc/self/statm");
    std::string total;
    in >> total;
    return parseNumber(total).value_or(0) * static_cast<double>(sysconf(_SC_PAGESIZE));
}

#if defined(__SANITIZE_ADDRESS__)
double mostAllocated = 0;

/// The sanitizer calls it after each allocation, before anything was written there.
void endWhereTooMuch(const volatile void*, std::size_t size) {
    // To sum up is slow, so small pieces are found with the next large one.
    constexpr std::size_t large = 64 << 10;
    if (size >= large && static_cast<double>(__sanitizer_get_current_allocated_bytes()) > mostAllocated)
        _exit(workerOutOfMemory);
}
#endif

/// Counts address space, since that is what the kernel limits, so memory that is reserved counts as taken.
/// The address sanitizer reserves terabytes; with it allocations count, and the first beyond ends the
/// process.
class MemoryLimit {
public:
    void set(Bytes most) {
#if defined(__SANITIZE_ADDRESS__)
        mostAllocated = static_cast<double>(__sanitizer_get_current_allocated_bytes()) + most.value;
        __sanitizer_install_malloc_and_free_hooks(endWhereTooMuch, [](const volatile void*) {});
#else
        // Each thread's own arena would reserve 64 MiB.
        mallopt(M_ARENA_MAX, 2);
        allowed_ = addressSpace() + most.value;
        apply();
#endif
    }
    /// For memory of the agent's, which has counted it already; in place of what was shared before.
    void share(std::size_t bytes) {
        if (allowed_ <= 0)
            return;
        // Two mappings, each of whole pages.
        shared_ = static_cast<double>(bytes + 2 * static_cast<std::size_t>(sysconf(_SC_PAGESIZE)));
        apply();
    }

private:
    void apply() const {
        rlimit limit{};
        getrlimit(RLIMIT_AS, &limit);
        limit.rlim_cur = static_cast<rlim_t>(std::min(allowed_ + shared_, 9e18));
        limit.rlim_cur = std::min(limit.rlim_cur, limit.rlim_max);
        setrlimit(RLIMIT_AS, &limit);
    }

    double allowed_ = 0, shared_ = 0;
};

class WorkerService {
public:
    WorkerService(WorkerChannel& channel, MemoryLimit& limit, std::unique_ptr<InferenceEngine> engine)
        : channel_(channel), limit_(limit), engine_(std::move(engine)) {}

    int serve() {
        channel_.send(WorkerMessage::Ready, 0, engine_->description());
        WorkerChannel::Message request;
        while (channel_.receive(request) == WorkerChannel::Outcome::Received) {
            const auto issue = answer(request);
            if (issue && !channel_.send(WorkerMessage::Failed, request.number, encode(*issue)))
                break;
        }
        return workerDone;
    }

private:
    /// Answers, or says why not.
    std::optional<Issue> answer(WorkerChannel::Message& request) {
        switch (request.kind) {
        case WorkerMessage::Load:
            return load(request);
        case WorkerMessage::Run:
            return run(request);
        case WorkerMessage::Profile:
            return profile(request);
        default:
            return wrongRequest("it knows no such message");
        }
    }

    std::optional<Issue> load(WorkerChannel::Message& request) {
        const auto asked = decodeLoadRequest(request.body);
        if (!asked || request.descriptors.size() != 1)
            return wrongRequest("a load that cannot be read");
        const auto model = SharedMemory::open(std::move(request.descriptors[0]), asked->modelBytes,
                                              SharedMemory::Others::Read);
        if (!model)
            return model.error();
        for (const Issue& issue : engine_->load(model->view()))
            if (issue.severity == Severity::Error)
                return issue;
        const std::string body =
            encode(LoadedModel{engine_->description(), engine_->inputs(), engine_->outputs()});
        channel_.send(WorkerMessage::Loaded, request.number, body);
        return std::nullopt;
    }

    /// Takes the memory that came along, and finds the inputs in it.
    std::optional<Issue> findInputs(WorkerChannel::Message& request, const RunRequest& asked) {
        if (!request.descriptors.empty()) {
            if (request.descriptors.size() != 2)
                return wrongRequest("tensors without their memory");
            inputs_ = {};
            answers_ = {};
            limit_.share(asked.inputBytes + asked.answerBytes);
            auto inputs = SharedMemory::open(std::move(request.descriptors[0]), asked.inputBytes,
                                             SharedMemory::Others::Read);
            auto answers = SharedMemory::open(std::move(request.descriptors[1]), asked.answerBytes,
                                              SharedMemory::Others::Write);
            if (!inputs || !answers)
                return !inputs ? inputs.error() : answers.error();
            inputs_ = std::move(inputs).value();
            answers_ = std::move(answers).value();
        }
        if (asked.shapes.size() != engine_->inputs().size())
            return wrongRequest("another number of inputs than the model has");
        specs_ = engine_->inputs();
        for (std::size_t i = 0; i < specs_.size(); ++i)
            specs_[i].shape = asked.shapes[i];
        const auto layout = layoutOf(specs_);
        if (!layout || layout->bytes > inputs_.size())
            return wrongRequest("inputs that are larger than their memory");
        views_.clear();
        for (std::size_t i = 0; i < specs_.size(); ++i)
            views_.push_back(
                {&specs_[i],
                 inputs_.view().substr(layout->offsets[i], static_cast<std::size_t>(*bytesOf(specs_[i])))});
        return std::nullopt;
    }

    std::optional<Issue> run(WorkerChannel::Message& request) {
        const auto asked = decodeRunRequest(request.body);
        if (!asked)
            return wrongRequest("a run that cannot be read");
        if (auto issue = findInputs(request, *asked))
            return issue;
        const ComputeTimer timer;
        RunReport report;
        const auto place = [&](std::size_t, const TensorSpec& spec) -> char* {
            report.answers.push_back(spec);
            const auto layout = layoutOf(report.answers);
            return layout && layout->bytes <= answers_.size() ? answers_.data() + layout->offsets.back()
                                                              : nullptr;
        };
        if (auto issue = engine_->runInto(views_, place))
            return issue;
        report.own = timer.own();
        channel_.send(WorkerMessage::Ran, request.number, encode(report));
        return std::nullopt;
    }

    std::optional<Issue> profile(WorkerChannel::Message& request) {
        const auto asked = decodeRunRequest(request.body);
        if (!asked)
            return wrongRequest("a profile that cannot be read");
        if (auto issue = findInputs(request, *asked))
            return issue;
        std::vector<Tensor> inputs;
        for (const TensorView& view : views_)
            inputs.push_back({*view.spec, std::string(view.data)});
        const auto found = engine_->profile(inputs, static_cast<int>(std::min(asked->repeats, 100000U)));
        if (!found)
            return found.error();
        channel_.send(WorkerMessage::Profiled, request.number, encode(*found));
        return std::nullopt;
    }

    WorkerChannel& channel_;
    MemoryLimit& limit_;
    std::unique_ptr<InferenceEngine> engine_;
    SharedMemory inputs_, answers_;
    std::vector<TensorSpec> specs_;
    std::vector<TensorView> views_;
};

/// A computation does not look at its socket, so a thread waits beside it for the agent's end.
void endWithAgent(int socket) {
    std::thread([socket] {
        pollfd gone{socket, 0, 0};
        while (!(gone.revents & (POLLHUP | POLLERR | POLLNVAL)))
            poll(&gone, 1, -1);
        _exit(workerDone);
    }).detach();
}

/// The kernel rather ends a worker than the agent, or anybody else.
void offerToOutOfMemoryKiller() {
    std::ofstream("/proc/self/oom_score_adj") << "1000";
}

} // namespace

int serveAgent(WorkerChannel& channel, const WorkerSetup& setup, const EngineFactory& factory) {
    offerToOutOfMemoryKiller();
    // Libraries that run out of memory on threads of their own cannot tell it otherwise.
    std::set_terminate([] {
        try {
            if (const auto thrown = std::current_exception())
                std::rethrow_exception(thrown);
        } catch (const std::bad_alloc&) {
            _exit(workerOutOfMemory);
        } catch (...) {
        }
        _exit(workerThrew);
    });
    endWithAgent(channel.descriptor());
    auto engine = factory(setup.engine);
    if (!engine) {
        channel.send(WorkerMessage::Failed, 0, encode(engine.error()));
        return workerDone;
    }
    MemoryLimit limit;
    if (setup.memory)
        limit.set(*setup.memory);
    return WorkerService(channel, limit, std::move(engine).value()).serve();
}

} // namespace cutpoint
