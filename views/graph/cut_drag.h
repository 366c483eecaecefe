// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cut_mover.h"
#include "views/moment.h"

#include <QPolygonF>
#include <QString>

namespace cutpoint {

/// A cut that is being moved by hand in the picture of a graph. Layers go across one after the other (a
/// brush) or those inside a lasso at once; what follows from it goes along, so that the plan is possible at
/// any time.
class CutDrag {
public:
    /// Moves the plan of the moment, which has one. O(V log V + L).
    explicit CutDrag(std::shared_ptr<const Moment> moment);

    /// Touches the layers of a box with the brush. The first box that is touched tells the side: the cloud
    /// when all of it is on the edge. O(V + L).
    void brush(const std::vector<LayerId>& box);
    /// Takes what the lasso holds now, in place of what it held before: to the edge, or to the cloud when all
    /// of it is on the edge. O(V + L).
    void lasso(const std::vector<LayerId>& inside);
    /// Brings the cut to a link: what is behind it to the cloud when it is on the edge, what is before it to
    /// the edge when it is in the cloud; the consumer of a link of the cut goes to the edge.
    void through(const Link& link);

    /// As evaluatePlan() costs it.
    const Plan& plan() const { return plan_; }
    /// The layers that went across lie elsewhere than at the beginning.
    bool isMoved() const { return plan_.sides != start_->plan()->sides; }
    /// A brush or lasso has found what to move, or that it must stay.
    bool isDecided() const { return decided_; }
    const std::shared_ptr<const Moment>& moment() const { return start_; }
    /// What the cut costs, beside the best plan; lines of plain text.
    QString text() const;

    QPolygonF outline; ///< of the lasso, scene units

private:
    void set(std::span<const LayerId> layers, const PerLayer<Side>& from, Side to);

    std::shared_ptr<const Moment> start_;
    CutMover mover_;
    Plan plan_;
    Side to_ = Side::Edge;
    bool decided_ = false;
    std::vector<LayerId> held_;
};

} // namespace cutpoint
