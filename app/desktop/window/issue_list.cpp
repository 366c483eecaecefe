// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issue_list.h"

#include <algorithm>
#include <utility>

namespace cutpoint {
namespace {

/// A finder may say the same at every move of a slider.
bool isSame(const Issues& a, const Issues& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Issue& x, const Issue& y) {
        return x.severity == y.severity && x.code == y.code && x.text() == y.text();
    });
}

} // namespace

void IssueList::set(Source source, Issues issues) {
    if (issues.empty()) {
        if (issues_.erase(source) > 0)
            emit changed();
        return;
    }
    Issues& known = issues_[source];
    if (isSame(known, issues))
        return;
    known = std::move(issues);
    emit changed();
}

Issues IssueList::all() const {
    Issues all;
    for (const auto& [source, issues] : issues_)
        all.insert(all.end(), issues.begin(), issues.end());
    return all;
}

} // namespace cutpoint
