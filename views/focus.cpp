// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/focus.h"

#include <utility>

namespace cutpoint {

void Focus::select(LayerId layer, int link) {
    if (layer == layer_ && link == link_)
        return;
    layer_ = layer;
    link_ = link;
    emit changed();
}

void Focus::hoverLayer(LayerId layer) {
    if (std::exchange(hovered_, layer) != layer)
        emit changed();
}

void Focus::setPreview(PerLayer<Side> sides, const QString& label) {
    std::optional<Preview> next(Preview{std::move(sides), label});
    if (next == preview_)
        return;
    preview_ = std::move(next);
    emit changed();
}

void Focus::clearPreview() {
    if (std::exchange(preview_, std::nullopt))
        emit changed();
}

void Focus::reset() {
    layer_ = hovered_ = -1;
    link_ = -1;
    preview_.reset();
    emit changed();
}

} // namespace cutpoint
