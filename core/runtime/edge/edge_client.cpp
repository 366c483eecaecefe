// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/edge_client.h"

#include "core/runtime/service/status.h"

#include "proto/cutpoint_edge.grpc.pb.h"

#include <algorithm>
#include <chrono>
#include <grpcpp/grpcpp.h>

namespace cutpoint {
namespace {

void limit(grpc::ClientContext& context, Seconds deadline) {
    context.set_deadline(std::chrono::system_clock::now() +
                         std::chrono::microseconds(static_cast<std::int64_t>(deadline.value * 1e6)));
}

/// The service's messages begin with the issue's code: "not-a-downset: conv3: ...".
Issue issueOf(const grpc::Status& status) {
    Issue issue{Severity::Error, code::EdgeRefused, "", 0, "", status.error_message(), {}};
    if (status.error_code() == grpc::StatusCode::CANCELLED) {
        issue.code = code::Cancelled;
        issue.message = say("The call was cancelled.");
        return issue;
    }
    if (auto said = issueIn(status))
        return *said;
    const std::string said = status.error_message();
    const std::size_t colon = said.find(": ");
    const std::string_view word = std::string_view(said).substr(0, colon);
    const bool isCode =
        colon != std::string::npos && !word.empty() &&
        std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || c == '-'; });
    if (isCode) {
        issue.code = IssueCode(std::string(word));
        issue.message = said.substr(colon + 2);
    } else if (status.error_code() == grpc::StatusCode::UNAVAILABLE ||
               status.error_code() == grpc::StatusCode::DEADLINE_EXCEEDED) {
        issue.code = code::EdgeUnreachable;
        issue.message = say("The edge agent does not answer: %1.", wordsOf(status));
        issue.fix = tlsFix(status).value_or(say("Check that it runs and that its address is right."));
    } else if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED) {
        issue.code = code::Unsupported;
        issue.message = say("The server at this address is no edge agent.");
        issue.fix = say("Give the address of an edge agent: cutpoint-agent edge --listen HOST:PORT.");
    } else if (status.error_code() == grpc::StatusCode::UNAUTHENTICATED ||
               status.error_code() == grpc::StatusCode::PERMISSION_DENIED) {
        issue.message = say("The edge agent refuses the call: %1.", wordsOf(status));
        issue.fix = say("Give the token that it asks for.");
    }
    return issue;
}

} // namespace

struct EdgeClient::Stub {
    std::unique_ptr<edge::v1::EdgeControl::Stub> edge;
};

EdgeClient::EdgeClient(std::shared_ptr<grpc::Channel> channel)
    : stub_(std::make_unique<Stub>(Stub{edge::v1::EdgeControl::NewStub(channel)})) {}
EdgeClient::~EdgeClient() = default;

Result<edge::v1::DescribeResponse> EdgeClient::describe(Seconds deadline) const {
    grpc::ClientContext context;
    limit(context, deadline);
    edge::v1::DescribeResponse response;
    const grpc::Status status = stub_->edge->Describe(&context, {}, &response);
    if (!status.ok())
        return issueOf(status);
    return response;
}

Result<edge::v1::ProfileProgress>
EdgeClient::profile(int repeats, const std::function<void(const edge::v1::ProfileProgress&)>& progress,
                    Seconds deadline, const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    edge::v1::ProfileRequest request;
    request.set_repeats(repeats);
    const auto reader = stub_->edge->Profile(&context, request);
    edge::v1::ProfileProgress message, last;
    while (reader->Read(&message)) {
        if (progress)
            progress(message);
        last = message;
    }
    const grpc::Status status = reader->Finish();
    if (!status.ok())
        return issueOf(status);
    return last;
}

Result<edge::v1::ProbeResponse> EdgeClient::probe(int rounds, Seconds deadline,
                                                  const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    edge::v1::ProbeRequest request;
    request.set_rounds(rounds);
    edge::v1::ProbeResponse response;
    const grpc::Status status = stub_->edge->ProbeBandwidth(&context, request, &response);
    if (!status.ok())
        return issueOf(status);
    return response;
}

Result<edge::v1::CheckReport>
EdgeClient::check(const edge::v1::CheckRequest& request,
                  const std::function<void(const edge::v1::CheckProgress&)>& progress, Seconds deadline,
                  const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    const auto reader = stub_->edge->CheckPlan(&context, request);
    edge::v1::CheckProgress message, last;
    while (reader->Read(&message)) {
        if (progress)
            progress(message);
        last = message;
    }
    const grpc::Status status = reader->Finish();
    if (status.error_code() == grpc::StatusCode::UNIMPLEMENTED)
        return Issue{Severity::Error,
                     code::CheckNotOffered,
                     "",
                     0,
                     "",
                     say("This edge agent cannot check a plan before it loads it."),
                     say("Push without a check, or update the agent.")};
    if (!status.ok())
        return issueOf(status);
    return last.report();
}

Result<edge::v1::DeployResponse> EdgeClient::deploy(const edge::v1::DeployRequest& request, Seconds deadline,
                                                    const std::stop_token& stop) const {
    grpc::ClientContext context;
    limit(context, deadline);
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    edge::v1::DeployResponse response;
    const grpc::Status status = stub_->edge->DeployPlan(&context, request, &response);
    if (!status.ok())
        return issueOf(status);
    return response;
}

std::optional<Issue> EdgeClient::startStream(double framesPerSecond, std::int64_t frames,
                                             const std::string& whenFull) const {
    grpc::ClientContext context;
    limit(context, Seconds(10));
    edge::v1::StartStreamRequest request;
    request.set_frames_per_second(framesPerSecond);
    request.set_frames(frames);
    request.set_when_full(whenFull);
    edge::v1::StartStreamResponse response;
    const grpc::Status status = stub_->edge->StartStream(&context, request, &response);
    return status.ok() ? std::nullopt : std::optional<Issue>(issueOf(status));
}

Result<edge::v1::StopStreamResponse> EdgeClient::stopStream(Seconds deadline) const {
    grpc::ClientContext context;
    limit(context, deadline);
    edge::v1::StopStreamResponse response;
    const grpc::Status status = stub_->edge->StopStream(&context, {}, &response);
    if (!status.ok())
        return issueOf(status);
    return response;
}

std::optional<Issue> EdgeClient::watch(const std::function<bool(const edge::v1::WatchUpdate&)>& take,
                                       const std::function<void()>& watching,
                                       const std::stop_token& stop) const {
    // The one call without a deadline: its keep-alive notices an edge that has gone.
    grpc::ClientContext context;
    const std::stop_callback cancel(stop, [&] { context.TryCancel(); });
    const auto reader = stub_->edge->Watch(&context, {});
    reader->WaitForInitialMetadata();
    if (watching)
        watching();
    edge::v1::WatchUpdate update;
    bool more = true;
    while (more && reader->Read(&update))
        more = take(update);
    if (!more)
        context.TryCancel();
    const grpc::Status status = reader->Finish();
    if (!more || status.ok() || stop.stop_requested())
        return std::nullopt;
    return issueOf(status);
}

} // namespace cutpoint
