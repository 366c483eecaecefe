// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_client.h"

#include "core/model/statistics.h"
#include "core/runtime/edge/bandwidth_probe.h"
#include "core/runtime/service/lease_metadata.h"
#include "core/runtime/service/status.h"
#include "proto/cutpoint_cloud.grpc.pb.h"
#include "proto/open_inference.grpc.pb.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

using Clock = std::chrono::steady_clock;

Seconds since(Clock::time_point begin) {
    return Seconds(std::chrono::duration<double>(Clock::now() - begin).count());
}

void limit(grpc::ClientContext& context, Seconds deadline) {
    const double seconds = std::clamp(deadline.value, 0.001, 1e6);
    context.set_deadline(std::chrono::system_clock::now() +
                         std::chrono::microseconds(static_cast<std::int64_t>(seconds * 1e6)));
}

/// RESOURCE_EXHAUSTED is said of a full queue, which passes, and of a message above the limit, which does
/// not; only the words of gRPC's libraries and of our agent tell one from the other.
bool tellsOfSize(const std::string& message) {
    constexpr std::array words{"larger than max", "exceeds maximum size", "are taken"};
    return std::ranges::any_of(words,
                               [&](const char* word) { return message.find(word) != std::string::npos; });
}

Issue callIssue(const grpc::Status& status) {
    Issue issue{Severity::Error, code::CloudRefused, "", 0, "", {}, {}};
    switch (status.error_code()) {
    case grpc::StatusCode::UNAVAILABLE:
    case grpc::StatusCode::CANCELLED:
        issue.code = code::CloudUnreachable;
        issue.fix = tlsFix(status).value_or(say("Check that the cloud runs and that its address is right."));
        break;
    case grpc::StatusCode::DEADLINE_EXCEEDED:
        issue.code = code::CloudLate;
        issue.fix = say("Check the link to the cloud, or allow a longer deadline.");
        break;
    case grpc::StatusCode::RESOURCE_EXHAUSTED:
        issue.code = tellsOfSize(status.error_message()) ? code::FrameTooLarge : code::CloudBusy;
        issue.fix = tellsOfSize(status.error_message())
                        ? say("Raise the cloud's message limit, or choose a plan that sends less.")
                        : say("Lower the sampling rate, or raise the cloud's limits.");
        break;
    case grpc::StatusCode::NOT_FOUND:
        issue.code = code::CloudLostModel;
        issue.fix = say("Load the model again.");
        break;
    case grpc::StatusCode::UNAUTHENTICATED:
    case grpc::StatusCode::PERMISSION_DENIED:
        issue.fix = say("Give the token that the cloud asks for.");
        break;
    default:
        break;
    }
    issue.message = status.error_code() == grpc::StatusCode::UNAVAILABLE
                        ? say("The cloud cannot be reached: %1", reasonOf(status))
                        : say("The cloud answered: %1", reasonOf(status));
    return issue;
}

Issue cancelled(Sentence what) {
    return {Severity::Error, code::Cancelled, "", 0, "", std::move(what), {}};
}

double numberOf(const inference::InferParameter& parameter) {
    switch (parameter.parameter_choice_case()) {
    case inference::InferParameter::kDoubleParam:
        return parameter.double_param();
    case inference::InferParameter::kInt64Param:
        return static_cast<double>(parameter.int64_param());
    default:
        return -1;
    }
}

/// The tensors of an answer; whatever the cloud claims is checked against the bytes it sent.
Result<std::vector<Tensor>> readOutputs(inference::ModelInferResponse& response) {
    const auto bad = [](const std::string& name, Sentence why) {
        return Issue{Severity::Error,
                     code::BadAnswer,
                     "",
                     0,
                     name,
                     why,
                     say("Use a server of the Open Inference Protocol.")};
    };
    if (response.outputs_size() != response.raw_output_contents_size())
        return bad("", say("The cloud's answer does not carry its tensors as raw bytes."));
    std::vector<Tensor> outputs;
    for (int i = 0; i < response.outputs_size(); ++i) {
        const auto& output = response.outputs(i);
        Tensor tensor;
        tensor.spec.name = output.name();
        if (!tensorTypeFromWord(output.datatype(), tensor.spec.type))
            return bad(output.name(), say("The cloud's answer has an element type that is not known."));
        double bytes = static_cast<double>(tensorTypeBytes(tensor.spec.type));
        for (const std::int64_t size : output.shape()) {
            tensor.spec.shape.push_back(size);
            bytes *= static_cast<double>(size);
        }
        tensor.data = std::move(*response.mutable_raw_output_contents(i));
        if (bytes != static_cast<double>(tensor.data.size()))
            return bad(output.name(), say("The cloud's answer has another size than its shape says."));
        outputs.push_back(std::move(tensor));
    }
    return outputs;
}

class UnaryCall final : public CloudCall {
public:
    UnaryCall(inference::GRPCInferenceService::Stub& stub, const inference::ModelInferRequest& request,
              Seconds deadline)
        : begin_(Clock::now()) {
        limit(context_, deadline);
        reader_ = stub.PrepareAsyncModelInfer(&context_, request, &queue_);
        reader_->StartCall();
        reader_->ReadInitialMetadata(tag(0));
        reader_->Finish(&response_, &status_, tag(1));
    }
    ~UnaryCall() override {
        context_.TryCancel();
        waitFor(0);
        waitFor(1);
        queue_.Shutdown();
        void* ignored = nullptr;
        bool ok = false;
        while (queue_.Next(&ignored, &ok)) {
        }
    }

    bool arrived(Seconds wait) override {
        return waitFor(
            0, std::chrono::system_clock::now() +
                   std::chrono::microseconds(static_cast<std::int64_t>(std::max(0.0, wait.value) * 1e6)));
    }
    void cancel() override { context_.TryCancel(); }
    Seconds elapsed() const override { return since(begin_); }

    Result<CloudAnswer> answer() override {
        waitFor(1);
        if (!status_.ok())
            return callIssue(status_);
        CloudAnswer answer;
        answer.total = total_;
        answer.uplink = arrival_;
        const auto& parameters = response_.parameters();
        const auto compute = parameters.find("compute_seconds"), queued = parameters.find("queue_seconds");
        if (compute != parameters.end() && numberOf(compute->second) >= 0) {
            answer.timed = true;
            answer.compute = Seconds(numberOf(compute->second));
            if (queued != parameters.end())
                answer.queued = Seconds(std::max(0.0, numberOf(queued->second)));
        }
        auto outputs = readOutputs(response_);
        if (!outputs)
            return outputs.error();
        answer.outputs = *std::move(outputs);
        for (const Tensor& tensor : answer.outputs)
            answer.bytes += Bytes(static_cast<double>(tensor.data.size()));
        return answer;
    }

private:
    static void* tag(std::size_t i) { return reinterpret_cast<void*>(i + 1); }

    using WallTime = std::chrono::system_clock::time_point; // gRPC's deadlines
    /// Whether it came; the call's own deadline bounds the wait without a limit.
    bool waitFor(std::size_t wanted, WallTime until = WallTime::max()) {
        while (!seen_[wanted]) {
            void* got = nullptr;
            bool ok = false;
            if (queue_.AsyncNext(&got, &ok, until) != grpc::CompletionQueue::GOT_EVENT)
                return false;
            const std::size_t i = reinterpret_cast<std::size_t>(got) - 1;
            seen_[i] = true;
            (i == 1 ? total_ : arrival_) = elapsed();
        }
        return true;
    }

    const Clock::time_point begin_;
    grpc::ClientContext context_;
    grpc::CompletionQueue queue_;
    std::unique_ptr<grpc::ClientAsyncResponseReader<inference::ModelInferResponse>> reader_;
    inference::ModelInferResponse response_;
    grpc::Status status_;
    bool seen_[2] = {false, false};
    Seconds arrival_, total_;
};

} // namespace

struct CloudClient::Stubs {
    std::unique_ptr<inference::GRPCInferenceService::Stub> inference;
    std::unique_ptr<cloud::v1::CloudExtension::Stub> extension;
    EchoCall echo;
};

CloudClient::CloudClient(std::shared_ptr<grpc::Channel> channel)
    : stubs_(std::make_unique<Stubs>(Stubs{inference::GRPCInferenceService::NewStub(channel),
                                           cloud::v1::CloudExtension::NewStub(channel), grpcEcho(channel)})) {
}
CloudClient::~CloudClient() = default;

bool CloudClient::live(Seconds deadline) const {
    grpc::ClientContext context;
    limit(context, deadline);
    inference::ServerLiveResponse response;
    return stubs_->inference->ServerLive(&context, {}, &response).ok() && response.live();
}

bool CloudClient::modelReady(const std::string& model, Seconds deadline) const {
    grpc::ClientContext context;
    limit(context, deadline);
    inference::ModelReadyRequest request;
    request.set_name(model);
    inference::ModelReadyResponse response;
    return stubs_->inference->ModelReady(&context, request, &response).ok() && response.ready();
}

void CloudClient::setOwner(std::string edge, Seconds lease) {
    const std::lock_guard lock(mutex_);
    owner_ = std::move(edge);
    lease_ = lease;
}

Result<Seconds> CloudClient::load(const std::string& model, const std::string& onnx, Seconds deadline,
                                  const std::stop_token& stop) const {
    const auto begin = Clock::now();
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    inference::RepositoryModelLoadRequest request;
    request.set_model_name(model);
    // Servers that take a model by value want to know what runs it; ours does not mind.
    (*request.mutable_parameters())["config"].set_string_param(R"({"backend": "onnxruntime"})");
    (*request.mutable_parameters())["file:1/model.onnx"].set_bytes_param(onnx);
    inference::RepositoryModelLoadResponse response;
    {
        // Before it is there: a load whose answer is lost may have been one.
        const std::lock_guard lock(mutex_);
        held_.insert(model);
        // The lease begins with the load: an edge that dies before its first word leaves nothing, either.
        if (!owner_.empty()) {
            context.AddMetadata(lease::edgeKey, owner_);
            context.AddMetadata(lease::millisecondsKey, std::to_string(std::llround(lease_.value * 1000)));
        }
    }
    const grpc::Status status = stubs_->inference->RepositoryModelLoad(&context, request, &response);
    if (!status.ok())
        return stop.stop_requested() ? cancelled(say("The loading of a model was cancelled."))
                                     : callIssue(status);
    return since(begin);
}

void CloudClient::unload(const std::string& model, Seconds deadline) const {
    grpc::ClientContext context;
    limit(context, deadline);
    inference::RepositoryModelUnloadRequest request;
    request.set_model_name(model);
    inference::RepositoryModelUnloadResponse response;
    stubs_->inference->RepositoryModelUnload(&context, request, &response);
    const std::lock_guard lock(mutex_);
    held_.erase(model);
}

std::set<std::string> CloudClient::held() const {
    const std::lock_guard lock(mutex_);
    return held_;
}

Result<GrantedShare> CloudClient::attend(const std::string& edge, const std::set<std::string>& models,
                                         const std::vector<LoadChoice>& choices, Seconds lease,
                                         Seconds deadline, const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    cloud::v1::AttendRequest request;
    request.set_edge(edge);
    request.mutable_models()->Assign(models.begin(), models.end());
    request.set_lease_seconds(lease.value);
    for (const LoadChoice& choice : choices) {
        auto& added = *request.add_choices();
        added.set_load(choice.load);
        added.set_latency_seconds(choice.latency.value);
    }
    cloud::v1::AttendResponse response;
    const grpc::Status status = stubs_->extension->Attend(&context, request, &response);
    if (!status.ok())
        return callIssue(status);
    GrantedShare share;
    share.edges = response.edges();
    if (response.has_limit() && response.limit() >= 0)
        share.limit = response.limit();
    share.price = std::max(0.0, response.price());
    return share;
}

std::unique_ptr<CloudCall> CloudClient::infer(const std::string& model,
                                              const std::vector<const Tensor*>& inputs,
                                              Seconds deadline) const {
    inference::ModelInferRequest request;
    request.set_model_name(model);
    for (const Tensor* tensor : inputs) {
        auto& input = *request.add_inputs();
        input.set_name(tensor->spec.name);
        input.set_datatype(tensorTypeWord(tensor->spec.type));
        for (const std::int64_t size : tensor->spec.shape)
            input.add_shape(size);
        request.add_raw_input_contents(tensor->data);
    }
    return std::make_unique<UnaryCall>(*stubs_->inference, request, deadline);
}

Result<CloudProfile> CloudClient::profile(const std::string& model, int repeats, Seconds deadline,
                                          const Progress& progress, const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    cloud::v1::ProfileRequest request;
    request.set_model_name(model);
    request.set_repeats(repeats);
    const auto reader = stubs_->extension->Profile(&context, request);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    CloudProfile profile;
    cloud::v1::ProfileProgress message;
    while (reader->Read(&message)) {
        if (progress)
            progress(message.done(), message.total());
        if (message.layers_size() == 0 && message.whole_seconds() == 0)
            continue;
        profile.layers.clear();
        for (const auto& layer : message.layers())
            profile.layers.push_back({layer.layer(), Seconds(layer.median_seconds()),
                                      Seconds(layer.spread_seconds()),
                                      Bytes(static_cast<double>(layer.output_bytes()))});
        profile.whole = Seconds(message.whole_seconds());
        profile.engine = message.engine();
    }
    const grpc::Status status = reader->Finish();
    if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED)
        return profileByAnswers(model, repeats, deadline, progress, stop);
    if (!status.ok())
        return stop.stop_requested() ? cancelled(say("The profile was cancelled.")) : callIssue(status);
    return profile;
}

Result<CloudProfile> CloudClient::profileByAnswers(const std::string& model, int repeats, Seconds deadline,
                                                   const Progress& progress,
                                                   const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    inference::ModelMetadataRequest question;
    question.set_name(model);
    inference::ModelMetadataResponse metadata;
    if (const auto status = stubs_->inference->ModelMetadata(&context, question, &metadata); !status.ok())
        return callIssue(status);
    std::vector<Tensor> inputs;
    std::int64_t bytes = 0;
    for (const auto& input : metadata.inputs()) {
        Tensor tensor{{input.name(), TensorType::Fp32, {}}, {}};
        double size = 1;
        for (const std::int64_t dimension : input.shape()) {
            tensor.spec.shape.push_back(std::max<std::int64_t>(dimension, 1));
            size *= static_cast<double>(tensor.spec.shape.back());
        }
        if (!tensorTypeFromWord(input.datatype(), tensor.spec.type) || size > 1e9)
            return callIssue({grpc::StatusCode::INVALID_ARGUMENT, "an input that no profile can be made of"});
        tensor.data.assign(static_cast<std::size_t>(size) *
                               static_cast<std::size_t>(tensorTypeBytes(tensor.spec.type)),
                           '\0');
        bytes += static_cast<std::int64_t>(tensor.data.size());
        inputs.push_back(std::move(tensor));
    }
    std::vector<const Tensor*> frame;
    for (const Tensor& tensor : inputs)
        frame.push_back(&tensor);
    constexpr int warmUpRuns = 2;
    std::vector<double> whole, sending;
    for (int i = -warmUpRuns; i < std::max(repeats, 1); ++i) {
        if (stop.stop_requested())
            return cancelled(say("The profile was cancelled."));
        const auto call = infer(model, frame, deadline);
        const std::stop_callback cancel(stop, [&] { call->cancel(); });
        const auto answer = call->answer();
        if (!answer)
            return answer.error();
        const auto sent = stubs_->echo({bytes, 0}, deadline);
        if (!sent)
            return sent.error();
        if (i < 0)
            continue;
        whole.push_back(answer->total.value);
        sending.push_back(sent->value);
        if (progress)
            progress(i + 1, std::max(repeats, 1));
    }
    CloudProfile profile;
    profile.whole = Seconds(std::max(0.0, medianOf(whole) - medianOf(sending)));
    profile.engine = "a server of the Open Inference Protocol, timed by its answers";
    return profile;
}

} // namespace cutpoint
