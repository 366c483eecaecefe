// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapt/server_share.h"
#include "core/runtime/engine/inference_engine.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

namespace grpc {
class Channel;
}

namespace cutpoint {

/// What the cloud answered to one frame, and how the time was spent.
struct CloudAnswer {
    std::vector<Tensor> outputs;
    Seconds total;      ///< from the start of sending to the whole answer
    Seconds uplink;     ///< from the start of sending to the word that the cloud has the frame
    Bytes bytes;        ///< of the outputs
    Seconds compute;    ///< T_c, as the cloud reports it
    Seconds queued;     ///< waiting for the cloud's engine, as the cloud reports it
    bool timed = false; ///< the cloud reported its times, and when it had the frame

    /// T_t: until the cloud had the frame, round trip included. On a cloud that does not report its times it
    /// is the whole call.
    Seconds transfer() const { return timed ? std::min(uplink, inTransit()) : total; }
    /// The answer's way back, round trip apart; 0 on a cloud that does not report its times.
    Seconds back() const { return timed ? inTransit() - transfer() : Seconds(0); }

private:
    Seconds inTransit() const { return Seconds(std::max(0.0, (total - compute - queued).value)); }
};

/// One frame under way to the cloud. The uplink carries one frame at a time, so the sender waits for
/// arrived() before it sends the next.
class CloudCall {
public:
    virtual ~CloudCall() = default;
    /// Waits at most so long until the cloud has the whole frame (it says so by its initial metadata, which
    /// our agent sends before it computes; other servers send it with the answer), or until the call has
    /// failed; whether one of both has happened.
    virtual bool arrived(Seconds wait) = 0;
    /// Waits for the answer, at most until the deadline. Errors: "cloud-unreachable" (not there, or
    /// cancelled), "cloud-late" (past the deadline), "cloud-busy" (it has no room now), "frame-too-large" (it
    /// takes no message of that size), "cloud-lost-model" (it restarted), "cloud-refused" (whatever else it
    /// says), "bad-answer".
    virtual Result<CloudAnswer> answer() = 0;
    /// Gives up; answer() returns soon.
    virtual void cancel() = 0;
    /// Since the start of sending.
    virtual Seconds elapsed() const = 0;
};

/// One layer's time in the cloud.
struct CloudLayerTime {
    std::string layer;
    Seconds median, spread;
    Bytes output;
};
struct CloudProfile {
    std::vector<CloudLayerTime> layers; ///< empty from a server without Cutpoint's extension
    Seconds whole;                      ///< median of the model as it will run
    std::string engine;
};

/// What a cloud that several edges use grants one of them.
struct GrantedShare {
    int edges = 0;               ///< that stream
    std::optional<double> limit; ///< as ServerShare's; none where nobody else streams
    double price = 0;
};

/// A server of the Open Inference Protocol with the model-repository extension, and where it is a Cutpoint
/// agent its own extension. Every call has a deadline. Thread-safe.
class CloudClient {
public:
    explicit CloudClient(std::shared_ptr<grpc::Channel> channel);
    ~CloudClient();

    /// The server answers, whatever it says of the models of others.
    bool live(Seconds deadline) const;
    bool modelReady(const std::string& model, Seconds deadline) const;
    /// As whose, and for how long after the last word, the cloud holds what is loaded from now on. A server
    /// without the extension does not look at it.
    void setOwner(std::string edge, Seconds lease);
    /// Loads an ONNX model under a name, by the repository extension's `file:1/model.onnx`. Errors:
    /// CloudCall::answer()'s with the server's own words; "cancelled".
    Result<Seconds> load(const std::string& model, const std::string& onnx, Seconds deadline,
                         const std::stop_token& stop = {}) const;
    void unload(const std::string& model, Seconds deadline) const;
    /// Models that this client has loaded, or begun to load, and not unloaded since.
    std::set<std::string> held() const;
    /// An edge's word that it is there, and what it could do with the cloud's time. Errors: load()'s.
    Result<GrantedShare> attend(const std::string& edge, const std::set<std::string>& models,
                                const std::vector<LoadChoice>& choices, Seconds lease, Seconds deadline,
                                const std::stop_token& stop = {}) const;
    /// Starts to send a frame.
    std::unique_ptr<CloudCall> infer(const std::string& model, const std::vector<const Tensor*>& inputs,
                                     Seconds deadline) const;
    using Progress = std::function<void(int done, int total)>;
    /// On a server without the extension only the whole is known: the median of its answers' times, less that
    /// of messages of the same size which ask for no computation. Errors: load()'s, "cancelled".
    Result<CloudProfile> profile(const std::string& model, int repeats, Seconds deadline,
                                 const Progress& progress = {}, const std::stop_token& stop = {}) const;

private:
    Result<CloudProfile> profileByAnswers(const std::string& model, int repeats, Seconds deadline,
                                          const Progress& progress, const std::stop_token& stop) const;

    struct Stubs;
    std::unique_ptr<Stubs> stubs_;
    mutable std::mutex mutex_;
    mutable std::set<std::string> held_; ///< guarded by the mutex, as what follows
    std::string owner_;
    Seconds lease_;
};

} // namespace cutpoint
