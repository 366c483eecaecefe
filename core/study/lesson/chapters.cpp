// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lesson/chapters.h"

#include <algorithm>

namespace cutpoint::lesson {

Result<Chapter> makeChapter(const Material& material, ChapterId id, const Effort& effort) {
    switch (id) {
    case ChapterId::Problem:
        return detail::problemChapter(material);
    case ChapterId::Network:
        return detail::networkChapter(material);
    case ChapterId::MinCut:
        return detail::minCutChapter(material);
    case ChapterId::Bandwidth:
        return detail::bandwidthChapter(material);
    case ChapterId::Heavy:
        return detail::heavyChapter(material, effort);
    case ChapterId::Budget:
        return detail::budgetChapter(material, effort);
    case ChapterId::Time:
        break;
    }
    return detail::timeChapter(material, effort);
}

LayerId detail::telling(const Material& material) {
    return *std::ranges::max_element(material.window, {}, [&](LayerId v) {
        return std::pair(!material.graph().successors(v).empty(), material.problem.edgeTime(v).value);
    });
}

} // namespace cutpoint::lesson
