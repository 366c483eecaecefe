// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runtime/edge/cloud_halves.h"

#include <algorithm>
#include <vector>

namespace cutpoint {
namespace {

constexpr std::size_t kKept = 6;
constexpr Seconds kShortCall(2);

} // namespace

std::optional<Issue> CloudHalves::ensure(const std::string& name, const std::string& onnx,
                                         Seconds deadline) const {
    if (cloud_.modelReady(name, kShortCall))
        return std::nullopt;
    const auto loaded = cloud_.load(name, onnx, deadline);
    return loaded ? std::nullopt : std::optional<Issue>(loaded.error());
}

std::optional<Issue> CloudHalves::keep(const std::string& name, const std::string& onnx, Seconds deadline) {
    if (auto issue = ensure(name, onnx, deadline))
        return issue;
    std::vector<std::string> old;
    {
        const std::lock_guard lock(mutex_);
        names_.remove(name);
        names_.push_front(name);
        while (names_.size() > kKept) {
            old.push_back(names_.back());
            names_.pop_back();
        }
    }
    for (const std::string& half : old)
        cloud_.unload(half, kShortCall);
    return std::nullopt;
}

void CloudHalves::touch(const std::string& name) {
    const std::lock_guard lock(mutex_);
    const auto half = std::find(names_.begin(), names_.end(), name);
    if (half != names_.end())
        names_.splice(names_.begin(), names_, half);
}

void CloudHalves::unloadAll() {
    const std::lock_guard lock(mutex_);
    for (const std::string& half : names_)
        cloud_.unload(half, kShortCall);
    names_.clear();
}

} // namespace cutpoint
