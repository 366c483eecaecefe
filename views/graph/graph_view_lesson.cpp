// SPDX-License-Identifier: GPL-3.0-or-later
// A lesson over the graph view.
#include "views/graph/graph_view.h"

#include <algorithm>

namespace cutpoint {

void GraphView::setLesson(std::shared_ptr<const LessonOverlay> overlay) {
    wishedLesson_ = overlay;
    const auto layers = scene_.graph ? scene_.graph->layers().size() : 0;
    const auto fits = [&](const auto& perLayer) { return perLayer.empty() || perLayer.size() == layers; };
    const auto isLayer = [&](LayerId v) { return v >= 0 && static_cast<std::size_t>(v) < layers; };
    if (overlay &&
        (!scene_.graph || !std::ranges::all_of(overlay->scene.layers, isLayer) || !scene_.problem ||
         !fits(overlay->scene.sides) || !fits(overlay->inWindow) || !fits(overlay->scene.shares) ||
         (overlay->scene.network && overlay->scene.network->auxiliaryOf.size() != layers)))
        return;
    if (!scene_.lesson && overlay) {
        planBesideLesson_ = scene_.plan;
        pictureBesideLesson_ = scene_.picture;
    }
    const bool isElsewhere = !scene_.lesson || !overlay || scene_.lesson->inWindow != overlay->inWindow;
    scene_.lesson = std::move(overlay);
    const Picture before = scene_.picture;
    showLesson();
    if (scene_.lesson && !scene_.lesson->inWindow.empty() && (isElsewhere || before != scene_.picture))
        fitLayers(scene_.lesson->inWindow);
    describe();
    update();
}

/// Brings picture, plan and flow of the lesson, or what was there before it, into the scene.
void GraphView::showLesson() {
    const Picture before = scene_.picture;
    if (scene_.lesson) {
        const lesson::Scene& step = scene_.lesson->scene;
        scene_.picture = step.network ? Picture::Network : Picture::Dnn;
        scene_.plan = {};
        if (!step.sides.empty())
            if (auto plan = evaluatePlan(*scene_.problem, step.sides))
                scene_.plan = *std::move(plan);
    } else {
        scene_.picture = pictureBesideLesson_;
        scene_.plan = planBesideLesson_;
    }
    minimap_ = {};
    // A lesson looks at single layers.
    if (before != scene_.picture || (scene_.lesson && scene_.fold) || (!scene_.lesson && !scene_.fold)) {
        choosePicture();
        if (fitted_)
            fit();
    }
    computeFlow();
}

} // namespace cutpoint
