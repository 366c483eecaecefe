// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/help_desk.h"

#include "app/desktop/help/handbook.h"
#include "app/desktop/window/language.h"
#include "views/panels/shortcut_sheet.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>

namespace cutpoint {

HelpDesk::HelpDesk(QMainWindow& window)
    : QObject(&window), window_(window), shortcuts_(new ShortcutSheet(&window)) {}

void HelpDesk::showHandbook(QString page) {
    if (!handbook_) {
        handbook_ = new HandbookView(&window_);
        handbook_->setWindowFlag(Qt::Window);
        handbook_->resize(960, 720);
        handbook_->setPages(handbookPages(spokenLanguage()));
    }
    // F1 on a panel opens the page about it.
    for (const QWidget* widget = window_.focusWidget(); widget && page.isEmpty();
         widget = widget->parentWidget())
        page = widget->property("handbookPage").toString();
    handbook_->showPage(page);
    handbook_->show();
    handbook_->raise();
    handbook_->activateWindow();
}

void HelpDesk::showShortcuts() {
    shortcuts_->setActions(window_.findChildren<QAction*>());
    shortcuts_->show();
    shortcuts_->raise();
}

void HelpDesk::showAbout() {
    QMessageBox::about(
        &window_, tr("About Cutpoint"),
        tr("<h3>Cutpoint %1</h3><p>Finds where to split a deep neural network between an edge device and the "
           "cloud, exactly, by the method of the paper “DNN Surgery: Accelerating DNN Inference on the Edge "
           "Through Layer Partitioning”.</p><p>Free software under the GNU General Public License, version 3 "
           "or later.</p>")
            .arg(QApplication::applicationVersion()));
}

void HelpDesk::retranslate() {
    if (handbook_)
        handbook_->setPages(handbookPages(spokenLanguage()));
}

} // namespace cutpoint
