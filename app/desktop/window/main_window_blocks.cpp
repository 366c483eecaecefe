// SPDX-License-Identifier: GPL-3.0-or-later
// How the picture of the graph folds layers into blocks.
#include "app/desktop/window/action_table.h"
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"

#include <QAction>

namespace cutpoint {

void MainWindow::createBlockActions() {
    actions_->on("fold", [this] { graph_->foldAutomatically(); });
    actions_->on("open-blocks", [this] { graph_->openAllBlocks(); });
    actions_->on("toggle-block", [this] { graph_->toggleBlock(graph_->scene().selected); });
    actions_->on("fold-structure", [this] { graph_->setFoldBy(FoldBy::Structure); });
    actions_->on("fold-names", [this] { graph_->setFoldBy(FoldBy::Names); });
    actions_->makeExclusive({actions_->action("fold-structure"), actions_->action("fold-names")});
    connect(graph_, &GraphView::foldChanged, this, [this] {
        actions_->action(graph_->foldBy() == FoldBy::Structure ? "fold-structure" : "fold-names")
            ->setChecked(true);
    });
}

} // namespace cutpoint
