// SPDX-License-Identifier: GPL-3.0-or-later
// Finding layers by name or type.
#include "views/graph/graph_view.h"

#include <algorithm>

namespace cutpoint {

int GraphView::find(const QString& text) {
    scene_.matches.clear();
    match_ = -1;
    update();
    if (!scene_.graph || text.isEmpty()) {
        emit matchesChanged(-1, 0);
        return 0;
    }
    int count = 0;
    for (const Layer& layer : scene_.graph->layers()) {
        const bool match = QString::fromStdString(layer.name).contains(text, Qt::CaseInsensitive) ||
                           QString::fromStdString(layer.type).contains(text, Qt::CaseInsensitive);
        scene_.matches.push_back(match);
        count += match;
    }
    if (count == 0)
        emit matchesChanged(-1, 0);
    findNext();
    return count;
}

void GraphView::findNext() {
    stepMatch(1);
}
void GraphView::findPrevious() {
    stepMatch(-1);
}

void GraphView::stepMatch(int stride) {
    const int n = static_cast<int>(scene_.matches.size());
    int at = match_ < 0 && stride < 0 ? 0 : match_;
    for (int k = 0; k < n; ++k) {
        at = (at + stride + n) % n;
        if (scene_.matches[static_cast<std::size_t>(at)]) {
            match_ = at;
            select(at);
            reveal(at);
            const auto here = scene_.matches.begin() + at;
            emit matchesChanged(static_cast<int>(std::count(scene_.matches.begin(), here, true)),
                                static_cast<int>(std::count(here, scene_.matches.end(), true) +
                                                 std::count(scene_.matches.begin(), here, true)));
            return;
        }
    }
}

} // namespace cutpoint
