// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/fleet/share_program.h"

#include "core/model/issue.h"
#include "core/model/units.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace cutpoint {

/// How a cloud's time is divided among the edges that stream.
struct ShareOptions {
    double workers = 1;       ///< m: seconds of computing a second
    double utilisation = 0.8; ///< rho: share of them that is given away
    bool priced = false; ///< by the price that clears them (fleet.md); else equal shares, as in the paper
};

/// What an edge is told.
struct EdgeShare {
    int edges = 1;               ///< that stream
    std::optional<double> limit; ///< most of Q T_c; none where nobody else streams
    double price = 0;            ///< lambda: seconds of latency that a busy worker is worth
};

/// The edges that say from time to time that they are there (paper, Section VII-B): which halves they hold,
/// and what they could do with the server's time. Halves of an edge that is not heard of for its lease are
/// given back, unless another edge names them, too. Shares are worked out anew with every word. Thread-safe.
class Attendance {
public:
    using Clock = std::chrono::steady_clock;
    using Reclaim = std::function<void(const std::string& edge, const std::string& model)>;
    static constexpr std::size_t mostEdges = 1000, mostModels = 64, mostChoices = 256;
    static constexpr Seconds longestLease{3600};

    /// `reclaim` is called on a thread of this object's, without locks held.
    Attendance(ShareOptions options, Reclaim reclaim);
    ~Attendance() = default;
    Attendance(const Attendance&) = delete;
    Attendance& operator=(const Attendance&) = delete;

    /// One edge's word.
    struct Word {
        std::string edge;                ///< a name of its own
        std::vector<std::string> models; ///< all that it holds now
        Seconds lease;                   ///< 0: it leaves, and keeps nothing
        /// Q T_c and latency of plans that it may choose; empty while it does not stream.
        std::vector<ShareChoice> choices;
    };
    /// Errors: "bad-limit" for a word with a number out of its range or beyond the bounds above,
    /// "queue-full" where there are as many edges as it takes.
    Result<EdgeShare> hear(const Word& word);
    /// One edge loads one model more: it is heard of, and what it said before stays. Errors: hear()'s.
    std::optional<Issue> loads(const std::string& edge, const std::string& model, Seconds lease);
    std::size_t edges() const;

private:
    struct Edge {
        std::set<std::string> models;
        Clock::time_point until;
        std::vector<ShareChoice> choices;
    };
    void run(const std::stop_token& stop);
    Result<Edge*> heardOf(const std::string& edge, Seconds lease);
    EdgeShare shareOf(const std::string& edge) const;
    bool isHeld(const std::string& model) const;

    const ShareOptions options_;
    const Reclaim reclaim_;
    mutable std::mutex mutex_;
    std::condition_variable_any changed_;
    std::map<std::string, Edge> edges_;
    std::jthread thread_; ///< ends before what it uses
};

} // namespace cutpoint
