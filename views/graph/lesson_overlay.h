// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/step.h"

namespace cutpoint {

/// What a step of the lesson lays over the picture of the graph. It decides which links of G' are drawn, with
/// which flow, and what stands out; boxes and links stay where they are.
struct LessonOverlay {
    lesson::Scene scene;
    std::vector<bool> inWindow;   ///< by layer; empty: all. The others are dimmed
    std::vector<int> pickedLinks; ///< of the network, by the reader

    bool shows(LayerId v) const { return inWindow.empty() || inWindow[static_cast<std::size_t>(v)]; }
    /// Whether a link of the network is drawn as such.
    bool isVisible(int link) const {
        return link >= 0 && static_cast<std::size_t>(link) < scene.visible.size() &&
               scene.visible[static_cast<std::size_t>(link)];
    }
};

} // namespace cutpoint
