// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_halves.h"

#include <chrono>
#include <vector>

namespace cutpoint {
namespace {

constexpr std::size_t kKept = 6;
constexpr Seconds kShortCall(2);

} // namespace

std::optional<Issue> CloudHalves::ensure(const std::string& name, const std::string& onnx, Seconds deadline,
                                         const std::stop_token& stop) const {
    if (cloud_.modelReady(name, kShortCall))
        return std::nullopt;
    const auto loaded = cloud_.load(name, onnx, deadline, stop);
    return loaded ? std::nullopt : std::optional<Issue>(loaded.error());
}

std::optional<Issue> CloudHalves::keep(const std::string& name, const std::string& onnx,
                                       const std::string& running, Seconds deadline,
                                       const std::stop_token& stop) {
    if (auto issue = ensure(name, onnx, deadline, stop))
        return issue;
    std::vector<std::string> old;
    {
        const std::lock_guard lock(mutex_);
        names_.remove(name);
        names_.push_front(name);
        for (auto half = names_.end(); names_.size() > kKept && half != names_.begin();)
            if (--half; *half != running && *half != name) {
                old.push_back(*half);
                half = names_.erase(half);
            }
    }
    for (const std::string& half : old)
        cloud_.unload(half, kShortCall);
    return std::nullopt;
}

void CloudHalves::unloadAll() {
    const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(kShortCall.value);
    std::list<std::string> halves;
    {
        const std::lock_guard lock(mutex_);
        halves.swap(names_);
    }
    for (const std::string& half : halves) {
        const std::chrono::duration<double> left = end - std::chrono::steady_clock::now();
        if (left.count() <= 0)
            return;
        cloud_.unload(half, Seconds(left.count()));
    }
}

} // namespace cutpoint
