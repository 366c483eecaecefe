// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/issue_list.h"

#include <utility>

namespace cutpoint {

void IssueList::set(Source source, Issues issues) {
    if (issues.empty()) {
        if (issues_.erase(source) > 0)
            emit changed();
        return;
    }
    issues_[source] = std::move(issues);
    emit changed();
}

Issues IssueList::all() const {
    Issues all;
    for (const auto& [source, issues] : issues_)
        all.insert(all.end(), issues.begin(), issues.end());
    return all;
}

} // namespace cutpoint
