// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_fleet.h"

#include "core/model/statistics.h"
#include "core/process/sibling_program.h"
#include "core/runtime/edge/watched_stream.h"
#include "core/runtime/service/channel.h"
#include "core/study/fleet/fleet_file.h"

#include <cerrno>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <fmt/format.h>
#include <future>
#include <mutex>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

namespace cutpoint {
namespace {

constexpr double kUtilisation = 0.8, kUnlimited = 1e6; // of workers
constexpr double kScarce = 0.5;                        ///< of what the edges would like to have
/// For what must come: a slow edge profiles a large net for minutes.
constexpr Seconds kPatience(600);

Issue fleetDemoIssue(IssueCode code, Sentence message, Sentence fix) {
    return {Severity::Error, code, "", 0, "", std::move(message), std::move(fix)};
}

/// A file without a name, for this program and those that it starts meanwhile: however they end, nothing is
/// left.
class NamelessFile {
public:
    explicit NamelessFile(const std::string& content) : file_(memfd_create("cutpoint-fleet", 0)) {
        for (std::size_t at = 0; file_ >= 0 && at < content.size();) {
            const ssize_t written = write(file_, content.data() + at, content.size() - at);
            if (written < 0 && errno != EINTR)
                break;
            at += written > 0 ? static_cast<std::size_t>(written) : 0;
            whole_ = at == content.size();
        }
    }
    ~NamelessFile() {
        if (file_ >= 0)
            close(file_);
    }
    NamelessFile(const NamelessFile&) = delete;
    NamelessFile& operator=(const NamelessFile&) = delete;
    bool isWhole() const { return whole_; }
    /// As a program that was started meanwhile opens it.
    std::string path() const { return fmt::format("/proc/self/fd/{}", file_); }

private:
    int file_ = -1;
    bool whole_ = false;
};

/// One edge with its link; it ends before the link.
struct Member {
    std::unique_ptr<ShapedLink> link;
    std::unique_ptr<ChildProcess> process;
    std::unique_ptr<EdgeClient> client;
    FleetDemoEdge seen;
};

/// Waits until an adaptive edge has profiled both sides.
std::optional<Issue> waitForProfile(const EdgeClient& client) {
    std::stop_source over;
    std::jthread patience([&over](const std::stop_token& done) {
        std::mutex mutex;
        std::condition_variable_any ended;
        std::unique_lock lock(mutex);
        ended.wait_for(lock, done, std::chrono::duration<double>(kPatience.value), [] { return false; });
        over.request_stop();
    });
    bool profiled = false;
    const auto lost = client.watch(
        [&](const edge::v1::WatchUpdate& update) {
            profiled = profiled || update.event().kind() == "profiled";
            return !profiled;
        },
        {}, over.get_token());
    if (lost)
        return lost;
    if (!profiled)
        return fleetDemoIssue(code::AgentFailed, say("An edge agent was not profiled in time."),
                              say("See its message above."));
    return std::nullopt;
}

Result<std::unique_ptr<EdgeClient>> connect(const std::string& address) {
    ChannelOptions channel;
    channel.target = address;
    auto opened = openChannel(channel);
    if (!opened)
        return opened.error();
    return std::make_unique<EdgeClient>(*std::move(opened));
}

} // namespace

Seconds FleetDemoRow::sum() const {
    Seconds sum;
    for (const FleetDemoEdge& edge : edges)
        sum += edge.latency;
    return sum;
}

double FleetDemoRow::load() const {
    double load = 0;
    for (const FleetDemoEdge& edge : edges)
        load += edge.load;
    return load;
}

Result<FleetDemoRow> FleetDemo::divide(const std::string& division, double workers) const {
    FleetFile file;
    FleetFileClass camera;
    camera.name = "edge";
    camera.model = options_.model;
    camera.count = edges_;
    file.classes.push_back(camera);
    file.server.workers = workers;
    file.server.utilisation = kUtilisation;
    const NamelessFile fleet(fleetFileText(file));
    if (!fleet.isWhole())
        return fleetDemoIssue(code::CannotWrite, say("The description of the server cannot be handed on."),
                              say("Free some memory."));
    const std::string agent = siblingProgram("cutpoint-agent"), threads = std::to_string(options_.threads);
    std::vector<std::string> command{agent,           "cloud",     "--listen",  "127.0.0.1:0", "--engine",
                                     options_.engine, "--threads", threads,     "--log-level", "warning",
                                     "--with-parent", "--fleet",   fleet.path()};
    if (division != "priced")
        command.emplace_back("--equal-shares");
    auto cloud = ChildProcess::start(command);
    if (!cloud)
        return cloud.error();
    const std::string cloudAddress = (*cloud)->waitForLine("listening ", Seconds(20));
    if (cloudAddress.empty())
        return fleetDemoIssue(code::AgentFailed, say("The cloud agent did not start."),
                              say("See its message above."));
    const BandwidthTrace open(BitsPerSecond(1e11)), up(options_.bandwidth),
        down(options_.downlink.value_or(options_.bandwidth * downOverUp));
    std::vector<Member> members(static_cast<std::size_t>(edges_));
    for (std::size_t i = 0; i < members.size(); ++i) {
        Member& member = members[i];
        // Twice as slow from one to the next, around what was asked for.
        member.seen.slowdown =
            std::max(1.0, options_.slowdown * std::pow(2, static_cast<double>(i) - (edges_ - 1) / 2.0));
        progress_(say("%1: edge %2 of %3, %4 times slower, profiles both sides", division, i + 1, edges_,
                      member.seen.slowdown));
        auto link = ShapedLink::start({"127.0.0.1:0", cloudAddress, open, open, Seconds(0)});
        if (!link)
            return link.error();
        member.link = *std::move(link);
        auto edge = ChildProcess::start({agent,
                                         "edge",
                                         "--listen",
                                         "127.0.0.1:0",
                                         "--cloud",
                                         fmt::format("127.0.0.1:{}", member.link->port()),
                                         "--model",
                                         options_.model,
                                         "--engine",
                                         options_.engine,
                                         "--threads",
                                         threads,
                                         "--slowdown",
                                         fmt::format("{}", member.seen.slowdown),
                                         "--adaptive",
                                         "--profile-repeats",
                                         std::to_string(options_.repeats),
                                         "--log-level",
                                         "warning",
                                         "--with-parent"});
        if (!edge)
            return edge.error();
        member.process = *std::move(edge);
        const std::string address = member.process->waitForLine("listening ", Seconds(60));
        if (address.empty())
            return fleetDemoIssue(code::AgentFailed, say("The edge agent did not start."),
                                  say("See its message above."));
        auto client = connect(address);
        if (!client)
            return client.error();
        member.client = *std::move(client);
        if (auto issue = waitForProfile(*member.client))
            return *issue;
        member.link->setRate(up, down);
    }
    progress_(say("%1: all stream %2 frames/s, for %3 until the plans have settled and as long again",
                  division, fps_, settle_));
    const auto frames = static_cast<std::int64_t>(std::ceil(2 * settle_.value * fps_));
    std::vector<std::future<std::optional<Issue>>> streams;
    for (Member& member : members)
        streams.push_back(std::async(std::launch::async, [&member, frames, this]() -> std::optional<Issue> {
            std::vector<double> latency, computing;
            const auto take = [&](const edge::v1::WatchUpdate& update) {
                if (update.has_frame() && update.frame().frame() >= frames / 2) {
                    latency.push_back(update.frame().latency_seconds());
                    computing.push_back(update.frame().cloud_seconds());
                }
                return true;
            };
            if (auto issue = watchStream(*member.client, fps_, frames, take, kPatience))
                return issue;
            if (latency.empty())
                return fleetDemoIssue(code::NoRecords, say("The edge's records of its frames were lost."),
                                      say("Leave the machine's processors to the demo."));
            member.seen.frames = latency.size();
            member.seen.latency = Seconds(medianOf(std::move(latency)));
            member.seen.load = fps_ * medianOf(std::move(computing));
            const auto described = member.client->describe();
            if (described)
                member.seen.onEdge = static_cast<std::size_t>(described->edge_layers_size());
            return std::nullopt;
        }));
    std::optional<Issue> trouble;
    for (auto& stream : streams)
        if (auto issue = stream.get(); issue && !trouble)
            trouble = issue;
    if (trouble)
        return *trouble;
    FleetDemoRow row{division, workers >= kUnlimited ? INFINITY : workers * kUtilisation, {}};
    for (const Member& member : members)
        row.edges.push_back(member.seen);
    return row;
}

Result<std::vector<FleetDemoRow>> FleetDemo::run() const {
    std::vector<FleetDemoRow> rows;
    double workers = kUnlimited;
    for (const char* division : {"unlimited", "equal", "priced"}) {
        auto row = divide(division, workers);
        if (!row)
            return row.error();
        rows.push_back(*std::move(row));
        if (rows.size() == 1)
            workers = std::max(1e-6, kScarce * rows.front().load() / kUtilisation);
    }
    return rows;
}

} // namespace cutpoint
