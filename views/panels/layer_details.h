// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/plan_view.h"

class QTextBrowser;
class QToolButton;
class QUrl;

namespace cutpoint {

/// Everything that is known of the selected layer, with links to what it reads and what reads it, and the way
/// back to the layers that were looked at before.
class LayerDetails : public PlanView {
    Q_OBJECT

public:
    explicit LayerDetails(QWidget* parent = nullptr, Focus* focus = nullptr);

    QSize sizeHint() const override { return {340, 320}; }

protected:
    void refresh(Changes changes) override;
    void retranslate() override;

private:
    void remember(LayerId layer);
    void step(int by);
    void follow(const QUrl& link);
    void showHistory();

    QToolButton *back_, *forward_;
    QTextBrowser* text_;
    LayerId shown_ = -1;
    std::vector<LayerId> history_;
    std::size_t place_ = 0; ///< in the history, of the layer shown
};

/// What the panel shows of a layer, as rich text; a link "layer:12" leads to layer 12.
QString layerDetails(const Problem& problem, const Plan* plan, LayerId layer);

} // namespace cutpoint
