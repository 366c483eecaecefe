// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/worker/worker_engine.h"

#include "core/model/quantity_text.h"
#include "core/runtime/engine/compute_timer.h"
#include "core/runtime/service/event_log.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <utility>

namespace cutpoint {
namespace {

using Clock = InferenceEngine::Clock;
constexpr Seconds kStartLimit(30), kShortestPatience(1), kFirstRest(0.25), kLongestRest(10);
/// Of a worker that was killed from outside: it is not known to be the model's fault.
constexpr Seconds kLongestRestOfKilled(0.5);
constexpr double kPatience = 3; ///< times the usual run

Clock::duration span(Seconds time) {
    return std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(time.value));
}

Issue workerIssue(IssueCode code, Sentence message, Sentence fix = {}) {
    Issue issue;
    issue.code = code;
    issue.message = std::move(message);
    issue.fix = std::move(fix);
    return issue;
}

Issue stopping() {
    return workerIssue(code::Stopping, say("The model is being unloaded."));
}

class WorkerEngine final : public InferenceEngine {
public:
    WorkerEngine(WorkerOptions options, EngineOptions engine)
        : options_(std::move(options)), engine_(std::move(engine)) {}
    ~WorkerEngine() override { end(); }

    std::string description() const override { return description_; }
    const std::vector<TensorSpec>& inputs() const override { return model_.inputs; }
    const std::vector<TensorSpec>& outputs() const override { return model_.outputs; }

    /// Starts a worker and waits for it.
    std::optional<Issue> start() {
        auto launched = options_.launch(engine_, options_.limits.memory);
        if (!launched)
            return launched.error();
        {
            const std::lock_guard lock(mutex_);
            if (stopped_)
                return stopping();
            process_ = std::move(launched).value();
        }
        fresh_ = true;
        options_.started();
        WorkerChannel::Message message;
        if (auto issue = receive(message, WorkerMessage::Ready, 0, Clock::now() + span(kStartLimit)))
            return issue;
        description_ = message.body.substr(0, 1000);
        logEvent(LogLevel::Info, "worker-started",
                 {{"model", engine_.label}, {"pid", process_->pid()}, {"engine", description_}});
        return std::nullopt;
    }

    std::vector<Issue> load(std::string_view onnx) override {
        model_ = {};
        onnx_.reset();
        auto memory = SharedMemory::make(onnx.size(), SharedMemory::Others::Read);
        if (!memory)
            return {memory.error()};
        std::memcpy(memory->data(), onnx.data(), onnx.size());
        onnx_ = std::make_shared<const SharedMemory>(std::move(memory).value());
        auto issue =
            process_ ? loadModel(std::min(Clock::now() + span(options_.limits.load), until_)) : restart();
        if (!issue)
            return {};
        // What the engine kept of the attempt is not worth its memory.
        end();
        onnx_.reset();
        return {*std::move(issue)};
    }

    std::unique_ptr<InferenceEngine> twin() override {
        auto twin = std::make_unique<WorkerEngine>(options_, engine_);
        twin->onnx_ = onnx_;
        if (onnx_ && !twin->restart())
            return twin;
        return nullptr;
    }

    Result<std::vector<Tensor>> run(const std::vector<Tensor>& inputs) override {
        std::vector<Tensor> answers;
        const auto place = [&](std::size_t, const TensorSpec& spec) {
            answers.push_back({spec, std::string(static_cast<std::size_t>(*bytesOf(spec)), '\0')});
            return answers.back().data.data();
        };
        if (auto issue = runInto(viewsOf(inputs), place))
            return *issue;
        return answers;
    }

    std::optional<Issue> runInto(const std::vector<TensorView>& inputs, const AnswerPlace& place) override {
        WorkerChannel::Message message;
        const auto begin = Clock::now();
        if (auto issue = ask(WorkerMessage::Run, WorkerMessage::Ran, inputs, 0, message))
            return issue;
        const auto report = decodeRunReport(message.body);
        const auto layout = report ? layoutOf(report->answers) : std::nullopt;
        if (!layout || layout->bytes > answers_.size() || report->answers.size() != model_.outputs.size())
            return lose(broken());
        for (std::size_t i = 0; i < model_.outputs.size(); ++i) {
            TensorSpec spec = report->answers[i];
            spec.name = model_.outputs[i].name;
            if (spec.type != model_.outputs[i].type)
                return lose(broken());
            const auto bytes = static_cast<std::size_t>(*bytesOf(spec));
            char* to = place(i, spec);
            if (!to)
                return workerIssue(code::AnswerTooLarge, say("There is no room for the answer."));
            std::memcpy(to, answers_.data() + layout->offsets[i], bytes);
        }
        ComputeTimer::computedElsewhere(report->own);
        const std::chrono::duration<double> took = Clock::now() - begin;
        usual_ = Seconds(std::max(took.count(), 0.9 * usual_.value));
        endsInRow_ = 0;
        return std::nullopt;
    }

    Result<EngineProfile> profile(const std::vector<Tensor>& inputs, int repeats) override {
        WorkerChannel::Message message;
        if (auto issue = ask(WorkerMessage::Profile, WorkerMessage::Profiled, viewsOf(inputs),
                             std::max(repeats, 1), message))
            return *issue;
        auto profile = decodeEngineProfile(message.body);
        if (!profile)
            return lose(broken());
        return *std::move(profile);
    }

    void endBy(Clock::time_point time) override { until_ = time; }
    void interrupt() override {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        if (process_)
            process_->kill();
    }
    void tend() override {
        leaveUnlessQuiet();
        if (!process_ && onnx_ && !stopped_ && Clock::now() >= restsUntil_)
            restart();
    }
    Clock::time_point restsUntil() const override { return process_ ? Clock::time_point() : restsUntil_; }

private:
    static Issue broken() {
        return workerIssue(code::EngineBroken,
                           say("The engine's process gave an answer that makes no sense."),
                           say("Try again; if it stays so, run the model on another engine."));
    }

    /// A worker that ended, or speaks out of turn, between two runs costs no call.
    void leaveUnlessQuiet() {
        if (!process_ || process_->channel().state() == WorkerChannel::State::Quiet)
            return;
        const bool gone = process_->channel().state() == WorkerChannel::State::Gone;
        lose(gone ? ended() : broken());
    }

    static Issue ended() {
        return workerIssue(code::EngineEnded, say("The engine's process ended."),
                           say("Try again; if it stays so, run the model on another engine."));
    }

    void end() {
        std::unique_ptr<WorkerProcess> process;
        const std::lock_guard lock(mutex_);
        process = std::move(process_);
    }

    /// Ends the worker for a reason, and says how that went.
    Issue lose(Issue why) {
        std::unique_ptr<WorkerProcess> process;
        {
            const std::lock_guard lock(mutex_);
            process = std::move(process_);
        }
        if (stopped_)
            return stopping();
        process->end();
        options_.lost();
        if (why.code == code::EngineEnded) {
            why.message = say("The engine's process ended: %1.", process->how());
            if (process->outOfMemory()) {
                why.code = code::NoMemory;
                why.message = say("The model takes more memory than it may.");
            }
        }
        const bool killed = why.code == code::EngineEnded && process->wasKilled();
        // One that has been there for long is not one that ends again and again.
        if (Clock::now() - loadedAt_ > span(kLongestRest))
            endsInRow_ = 0;
        loadedAt_ = Clock::time_point::max();
        const double longest = (killed ? kLongestRestOfKilled : kLongestRest).value;
        const double rest = std::min(
            longest,
            ++endsInRow_ < 2 ? 0 : kFirstRest.value * static_cast<double>(1 << std::min(endsInRow_ - 2, 10)));
        restsUntil_ = Clock::now() + span(Seconds(rest));
        logEvent(LogLevel::Warning, "worker-ended",
                 {{"model", engine_.label},
                  {"pid", process->pid()},
                  {"how", process->how()},
                  {"code", why.code.word()},
                  {"rest_seconds", rest}});
        return why;
    }

    /// Waits for the answer to a request. Whatever else comes ends the worker.
    std::optional<Issue> receive(WorkerChannel::Message& message, WorkerMessage wanted, std::uint32_t number,
                                 Clock::time_point until) {
        switch (process_->channel().receive(message, until)) {
        case WorkerChannel::Outcome::Received:
            break;
        case WorkerChannel::Outcome::Late:
            return lose(workerIssue(code::EngineLate,
                                    say("The model took longer than it may, and was ended."),
                                    say("Give the call a later deadline, or use a smaller model.")));
        case WorkerChannel::Outcome::Gone:
            return lose(ended());
        case WorkerChannel::Outcome::Broken:
            return lose(broken());
        }
        if (message.number != number)
            return lose(broken());
        if (message.kind == wanted)
            return std::nullopt;
        auto issue = message.kind == WorkerMessage::Failed ? decodeIssue(message.body) : std::nullopt;
        if (!issue)
            return lose(broken());
        return issue;
    }

    std::optional<Issue> restart() {
        if (Clock::now() < restsUntil_)
            return workerIssue(code::EngineResting,
                               say("The model's process has ended %1 times in a row; it rests before it is "
                                   "started again.",
                                   endsInRow_),
                               say("Try again later."));
        auto issue = start();
        if (!issue && onnx_)
            issue = loadModel(Clock::now() + span(options_.limits.load));
        // One that is there without the model would refuse every call.
        if (issue && process_)
            return lose(*std::move(issue));
        return issue;
    }

    std::optional<Issue> loadModel(Clock::time_point until) {
        const auto number = ++number_;
        const std::string body = encode(LoadRequest{onnx_->size()});
        if (!process_->channel().send(WorkerMessage::Load, number, body, {onnx_->descriptor()}, until))
            return lose(ended());
        WorkerChannel::Message message;
        if (auto issue = receive(message, WorkerMessage::Loaded, number, until))
            return issue;
        auto loaded = decodeLoadedModel(message.body);
        const auto inputs = loaded ? layoutOf(largest(loaded->inputs)) : std::nullopt;
        const auto answers = loaded ? layoutOf(largest(loaded->outputs)) : std::nullopt;
        if (!inputs || !answers)
            return lose(broken());
        if (static_cast<double>(std::max(inputs->bytes, answers->bytes)) > options_.limits.tensors.value)
            return workerIssue(
                code::TooLarge,
                say("The model's inputs or answers take more than %1.", options_.limits.tensors),
                say("Use a smaller model."));
        description_ = loaded->description.substr(0, 1000);
        model_ = *std::move(loaded);
        loadedAt_ = Clock::now();
        return makeRoom(inputs->bytes, answers->bytes);
    }

    /// Open first dimensions as the largest batch has them.
    std::vector<TensorSpec> largest(std::vector<TensorSpec> specs) const {
        for (TensorSpec& spec : specs)
            if (!engine_.batches.empty() && !spec.shape.empty() && spec.shape.front() == -1)
                spec.shape.front() = engine_.batches.back();
        return specs;
    }

    /// Memory for tensors, kept as long as it suffices: fresh pages cost more than the copy into them.
    std::optional<Issue> makeRoom(std::size_t inputs, std::size_t answers) {
        const bool made = inputs_.descriptor() >= 0; // of no bytes, too: the worker waits for it
        if (made && inputs <= inputs_.size() && answers <= answers_.size())
            return std::nullopt;
        auto in = SharedMemory::make(inputs, SharedMemory::Others::Read);
        auto out = SharedMemory::make(answers, SharedMemory::Others::Write);
        if (!in || !out)
            return !in ? in.error() : out.error();
        inputs_ = std::move(in).value();
        answers_ = std::move(out).value();
        fresh_ = true;
        return std::nullopt;
    }

    /// Puts the inputs into shared memory, asks, and waits.
    std::optional<Issue> ask(WorkerMessage kind, WorkerMessage wanted, const std::vector<TensorView>& given,
                             int repeats, WorkerChannel::Message& message) {
        if (!onnx_)
            return workerIssue(code::NoModel, say("No model is loaded."), say("Load a model first."));
        RunRequest request;
        request.repeats = static_cast<std::uint32_t>(repeats);
        for (int attempt = 0;; ++attempt) {
            leaveUnlessQuiet();
            if (auto issue = process_ ? std::nullopt : restart())
                return issue;
            const auto inputs = matchNames(given);
            if (!inputs)
                return inputs.error();
            if (auto issue = place(*inputs, request))
                return issue;
            request.inputBytes = fresh_ ? inputs_.size() : 0;
            request.answerBytes = fresh_ ? answers_.size() : 0;
            const auto begin = Clock::now();
            const auto most = begin + span(options_.limits.run) * std::max(1, repeats);
            const Seconds patience(std::max(kShortestPatience.value, kPatience * usual_.value));
            const auto until = std::min(most, std::max(until_, begin + span(patience)));
            WorkerChannel& channel = process_->channel();
            const auto number = ++number_;
            const bool sent = fresh_ ? channel.send(kind, number, encode(request),
                                                    {inputs_.descriptor(), answers_.descriptor()}, until)
                                     : channel.send(kind, number, encode(request), {}, until);
            const bool brought = std::exchange(fresh_, false);
            if (sent) {
                auto issue = receive(message, wanted, number, until);
                if (issue && issue->code == code::NoMemory)
                    fresh_ = brought; // it may not have taken that memory
                return issue;
            }
            const Issue why = lose(ended());
            if (attempt > 0)
                return why;
        }
    }

    /// The model's inputs among those given. What is wrong with a tensor is found here, so that it costs no
    /// way to the worker.
    Result<std::vector<TensorView>> matchNames(const std::vector<TensorView>& given) const {
        const auto wrong = [](const std::string& name, Sentence message) {
            Issue issue = workerIssue(code::WrongTensor, std::move(message),
                                      say("Send the tensors that the model's metadata names."));
            issue.node = name;
            return issue;
        };
        std::vector<TensorView> matched;
        for (const TensorSpec& spec : model_.inputs) {
            const auto named = [&](const TensorView& t) { return t.spec->name == spec.name; };
            const auto found = std::ranges::find_if(given, named);
            if (found == given.end())
                return wrong(spec.name, say("This input must be given exactly once."));
            const auto bytes = bytesOf(*found->spec);
            if (found->spec->type != spec.type || !bytes ||
                static_cast<std::size_t>(*bytes) != found->data.size())
                return wrong(spec.name, say("This input's type or size is not the model's."));
            matched.push_back(*found);
        }
        if (matched.size() != given.size())
            return wrong("", say("The model has no input of this name."));
        return matched;
    }

    std::optional<Issue> place(const std::vector<TensorView>& inputs, RunRequest& request) {
        std::vector<TensorSpec> specs;
        request.shapes.clear();
        for (const TensorView& input : inputs) {
            specs.push_back(*input.spec);
            request.shapes.push_back(input.spec->shape);
        }
        const auto layout = layoutOf(specs);
        if (!layout || static_cast<double>(layout->bytes) > options_.limits.tensors.value)
            return workerIssue(code::TooLarge, say("The tensors are larger than the engine takes."));
        if (auto issue = makeRoom(layout->bytes, answers_.size()))
            return issue;
        for (std::size_t i = 0; i < inputs.size(); ++i)
            std::memcpy(inputs_.data() + layout->offsets[i], inputs[i].data.data(), inputs[i].data.size());
        return std::nullopt;
    }

    const WorkerOptions options_;
    const EngineOptions engine_;
    std::string description_;
    LoadedModel model_;
    std::shared_ptr<const SharedMemory> onnx_;
    SharedMemory inputs_, answers_;
    bool fresh_ = true; ///< the worker does not have that memory yet
    std::uint32_t number_ = 0;
    Clock::time_point until_ = Clock::time_point::max(), restsUntil_;
    Clock::time_point loadedAt_ = Clock::time_point::max(); ///< in the worker that is there
    Seconds usual_;
    int endsInRow_ = 0;
    std::mutex mutex_; ///< of the process, against an interruption
    std::atomic<bool> stopped_{false};
    std::unique_ptr<WorkerProcess> process_;
};

} // namespace

EngineFactory workerFactory(WorkerOptions options) {
    return [options =
                std::move(options)](const EngineOptions& engine) -> Result<std::unique_ptr<InferenceEngine>> {
        auto made = std::make_unique<WorkerEngine>(options, engine);
        if (auto issue = made->start())
            return *issue;
        return std::unique_ptr<InferenceEngine>(std::move(made));
    };
}

} // namespace cutpoint
