// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/recovery.h"

#include "views/panels/offer_bar.h"

#include <QLocale>
#include <QStandardPaths>

namespace cutpoint {
namespace {

QString folder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/recovery";
}

} // namespace

Recovery::Recovery(Document& document, Opener& opener, OfferBar& bar, std::function<bool()> mayLeave,
                   QObject* parent)
    : QObject(parent), opener_(opener), mayLeave_(std::move(mayLeave)), autosave_(document, folder()) {
    const auto found = autosave_.found();
    if (found.empty())
        return;
    const Autosave::Found lost = found.front();
    connect(&bar, &OfferBar::accepted, this, [this, lost] { open(lost); });
    connect(&bar, &OfferBar::declined, this, [this, lost] { autosave_.forget(lost); });
    bar.offer(tr("Unsaved work on %1 of %2 was found; the program had not ended as it should.")
                  .arg(lost.title, QLocale().toString(lost.time, QLocale::ShortFormat)),
              tr("Open it"), tr("Discard it"));
}

void Recovery::open(const Autosave::Found& lost) {
    if (!mayLeave_())
        return;
    opener_.recover(lost.file, lost.projectPath);
    // It stays on the disk until this run has kept it itself.
    connect(
        &opener_, &Opener::opened, this,
        [this, lost](const QString&) {
            autosave_.flush();
            autosave_.forget(lost);
        },
        Qt::SingleShotConnection);
}

} // namespace cutpoint
