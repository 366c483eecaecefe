// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/near_miss.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace cutpoint {

namespace {

constexpr std::size_t kLongest = 64;
constexpr std::size_t kMostCandidates = 5000;

char lower(char c) {
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

std::size_t letterDistance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            const std::size_t change = diagonal + (lower(a[i - 1]) == lower(b[j - 1]) ? 0 : 1);
            row[j] = std::min({change, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearestName(std::string_view word, std::span<const std::string> candidates) {
    if (word.empty() || word.size() > kLongest)
        return {};
    const std::size_t limit = std::max<std::size_t>(2, word.size() / 3);
    std::size_t best = std::min(limit + 1, word.size());
    std::string nearest;
    for (const std::string& candidate : candidates.first(std::min(candidates.size(), kMostCandidates))) {
        if (candidate.size() > kLongest || candidate.size() + limit < word.size() ||
            word.size() + limit < candidate.size())
            continue;
        if (const std::size_t distance = letterDistance(word, candidate); distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

Sentence chooseOneOf(std::string_view word, std::span<const std::string> known) {
    std::string all;
    for (const std::string& one : known)
        all += (all.empty() ? "" : ", ") + one;
    const std::string near = nearestName(word, known);
    return near.empty() ? say("Use one of: %1.", all)
                        : say("Did you mean \"%1\"? Use one of: %2.", near, all);
}

} // namespace cutpoint
