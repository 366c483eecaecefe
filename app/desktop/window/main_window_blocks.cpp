// SPDX-License-Identifier: GPL-3.0-or-later
// How the picture of the graph folds layers into blocks.
#include "app/desktop/window/main_window.h"
#include "views/graph/graph_view.h"

#include <QActionGroup>
#include <QMenu>

namespace cutpoint {

void MainWindow::createBlocksMenu(QMenu* view) {
    auto* blocks = addMenu(view, QT_TR_NOOP("&Blocks"));
    addAction(
        blocks, QT_TR_NOOP("Fold &automatically"), QKeySequence("Ctrl+3"),
        [this] { graph_->foldAutomatically(); }, nullptr, true);
    addAction(
        blocks, QT_TR_NOOP("&Open all"), QKeySequence("Ctrl+4"), [this] { graph_->openAllBlocks(); }, nullptr,
        true);
    addAction(
        blocks, QT_TR_NOOP("Open or &fold the selected one"), {},
        [this] { graph_->toggleBlock(graph_->scene().selected); }, nullptr, true);
    blocks->addSeparator();
    auto* ways = new QActionGroup(this);
    QList<QAction*> actions;
    for (const auto& [text, by] : {std::pair(QT_TR_NOOP("By repeated &structure"), FoldBy::Structure),
                                   {QT_TR_NOOP("By &name path"), FoldBy::Names}}) {
        auto* action = addAction(
            blocks, text, {}, [this, wish = by] { graph_->setFoldBy(wish); }, nullptr, true);
        action->setCheckable(true);
        ways->addAction(action);
        actions.append(action);
    }
    connect(graph_, &GraphView::foldChanged, this,
            [this, actions] { actions[graph_->foldBy() == FoldBy::Structure ? 0 : 1]->setChecked(true); });
}

} // namespace cutpoint
