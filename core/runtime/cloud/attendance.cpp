// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/cloud/attendance.h"

#include "core/model/sentence.h"

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Of the division among edges: its bound is told by the price, and an edge's word must not take long.
constexpr std::size_t kMostNodes = 2000;
constexpr std::size_t kLongestName = 128;

Issue badWord(Sentence message) {
    Issue issue;
    issue.code = code::BadLimit;
    issue.message = std::move(message);
    issue.fix = say("Use an edge agent of the same version.");
    return issue;
}

bool isNumber(double value) {
    return std::isfinite(value) && value >= 0;
}

std::optional<Issue> troubleOf(const Attendance::Word& word) {
    const auto goodName = [](const std::string& name) {
        return !name.empty() && name.size() <= kLongestName;
    };
    if (!goodName(word.edge) || !std::ranges::all_of(word.models, goodName))
        return badWord(say("An edge and its halves have names of up to 128 characters."));
    if (word.models.size() > Attendance::mostModels || word.choices.size() > Attendance::mostChoices)
        return badWord(say("An edge names up to %1 halves and %2 choices.", Attendance::mostModels,
                           Attendance::mostChoices));
    if (!isNumber(word.lease.value) || word.lease > Attendance::longestLease)
        return badWord(say("A lease is at most an hour."));
    for (const ShareChoice& choice : word.choices)
        if (!isNumber(choice.cost) || !isNumber(choice.work))
            return badWord(say("A choice's latency and load are numbers, zero or more."));
    return std::nullopt;
}

} // namespace

Attendance::Attendance(ShareOptions options, Reclaim reclaim)
    : options_(options), reclaim_(std::move(reclaim)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

std::size_t Attendance::edges() const {
    const std::lock_guard lock(mutex_);
    return edges_.size();
}

bool Attendance::isHeld(const std::string& model) const {
    return std::ranges::any_of(edges_, [&](const auto& edge) { return edge.second.models.contains(model); });
}

/// Locked.
Result<Attendance::Edge*> Attendance::heardOf(const std::string& name, Seconds lease) {
    if (!edges_.contains(name) && edges_.size() >= mostEdges) {
        Issue issue = badWord(say("The cloud serves %1 edges already.", mostEdges));
        issue.code = code::QueueFull;
        return issue;
    }
    Edge& edge = edges_[name];
    edge.until = Clock::now() +
                 std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(lease.value));
    return &edge;
}

std::optional<Issue> Attendance::loads(const std::string& edge, const std::string& model, Seconds lease) {
    if (auto issue = troubleOf({edge, {model}, lease, {}}))
        return issue;
    const std::lock_guard lock(mutex_);
    const auto known = edges_.find(edge);
    if (known != edges_.end() && known->second.models.size() >= mostModels &&
        !known->second.models.contains(model))
        return badWord(say("An edge names up to %1 halves and %2 choices.", mostModels, mostChoices));
    const auto heard = heardOf(edge, lease);
    if (!heard)
        return heard.error();
    (*heard)->models.insert(model);
    changed_.notify_all();
    return std::nullopt;
}

Result<EdgeShare> Attendance::hear(const Word& word) {
    if (auto issue = troubleOf(word))
        return *issue;
    const std::lock_guard lock(mutex_);
    const auto edge = heardOf(word.edge, word.lease);
    if (!edge)
        return edge.error();
    (*edge)->models = {word.models.begin(), word.models.end()};
    (*edge)->choices = word.choices;
    if (word.lease.value <= 0)
        edges_.erase(word.edge);
    changed_.notify_all();
    return shareOf(word.edge);
}

EdgeShare Attendance::shareOf(const std::string& name) const {
    EdgeShare share;
    ShareProgram program;
    std::optional<std::size_t> own;
    for (const auto& [edge, known] : edges_) {
        if (known.choices.empty())
            continue;
        if (edge == name)
            own = program.groups.size();
        program.groups.push_back({known.choices, 1});
    }
    share.edges = static_cast<int>(program.groups.size());
    if (!own || share.edges < 2)
        return share;
    program.workLimit = options_.workers * options_.utilisation;
    const double each = program.workLimit / share.edges;
    share.limit = each;
    if (!options_.priced)
        return share;
    const ShareAnswer answer = solveShares(program, kMostNodes);
    if (answer.counts.size() != program.groups.size())
        return share;
    share.price = answer.prices.lambda;
    for (std::size_t i = 0; i < answer.counts[*own].size(); ++i)
        if (answer.counts[*own][i] > 0)
            // What is left over is everybody's: a measured T_c is never quite the profiled one.
            share.limit = program.groups[*own].choices[i].work +
                          std::max(0.0, program.workLimit - answer.work) / share.edges;
    return share;
}

void Attendance::run(const std::stop_token& stop) {
    std::unique_lock lock(mutex_);
    while (!stop.stop_requested()) {
        const auto now = Clock::now();
        auto next = Clock::time_point::max();
        std::vector<std::pair<std::string, std::string>> lost;
        for (auto edge = edges_.begin(); edge != edges_.end();) {
            if (edge->second.until > now) {
                next = std::min(next, edge->second.until);
                ++edge;
                continue;
            }
            for (const std::string& model : edge->second.models)
                lost.emplace_back(edge->first, model);
            edge = edges_.erase(edge);
        }
        std::erase_if(lost, [&](const auto& half) { return isHeld(half.second); });
        if (!lost.empty()) {
            lock.unlock();
            for (const auto& [edge, model] : lost)
                reclaim_(edge, model);
            lock.lock();
            continue;
        }
        // Woken by every word, which may bring an earlier end.
        if (next == Clock::time_point::max())
            changed_.wait(lock, stop, [&] { return !edges_.empty(); });
        else
            changed_.wait_until(lock, stop, next, [&] {
                return std::ranges::any_of(edges_,
                                           [&](const auto& edge) { return edge.second.until < next; });
            });
    }
}

} // namespace cutpoint
