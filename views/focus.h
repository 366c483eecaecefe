// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace cutpoint {

/// What the user looks at, shared by all views: select a layer in one and it is selected in all; hover a plan
/// in one and all show it dashed. Views write here and read here, never to each other.
class Focus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// A plan shown for as long as the pointer is on it.
    struct Preview {
        PerLayer<Side> sides; ///< a downset, by LayerId
        QString label;        ///< in a few words: "4.2 Mbit/s", "DSH"
        bool operator==(const Preview&) const = default;
    };

    LayerId selectedLayer() const { return layer_; }  ///< -1: none
    int selectedLink() const { return link_; }        ///< index into the graph's links; -1: none
    LayerId hoveredLayer() const { return hovered_; } ///< -1: none
    const std::optional<Preview>& preview() const { return preview_; }

    /// Selects a layer and no link; -1 selects nothing.
    void selectLayer(LayerId layer) { select(layer, -1); }
    /// Selects a link and no layer.
    void selectLink(int link) { select(-1, link); }
    void hoverLayer(LayerId layer);
    void setPreview(PerLayer<Side> sides, const QString& label);
    void clearPreview();
    /// Nothing is looked at any more: another model is open.
    void reset();

signals:
    /// Something of the above is other than before.
    void changed();

private:
    void select(LayerId layer, int link);

    LayerId layer_ = -1, hovered_ = -1;
    int link_ = -1;
    std::optional<Preview> preview_;
};

} // namespace cutpoint
