// SPDX-License-Identifier: GPL-3.0-or-later
// What a profile tells as a whole, what is suspicious in it, and how to mend that.
#include "views/panels/number_text.h"
#include "views/profiles/profiles_page.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace cutpoint {

void ProfilesPage::showSummary() {
    const auto& side = profiles_->side(isCloud_);
    QStringList lines;
    for (const ProfileMatch& file : side.files) {
        std::size_t unmatched = 0, aside = 0;
        for (const RowFate fate : file.fates) {
            unmatched += fate == RowFate::Unmatched || fate == RowFate::NearMiss ? 1 : 0;
            aside += fate == RowFate::Aside ? 1 : 0;
        }
        const int timed = static_cast<int>(file.matched.timedLayers);
        const int all = timed + static_cast<int>(file.matched.layersWithoutRow.size());
        QStringList parts;
        parts << (file.measured.runs > 0
                      ? tr("%1, runs: %2, all rows %3", "tool, count, time")
                            .arg(QString::fromStdString(file.measured.tool),
                                 QLocale().toString(file.measured.runs), durationShown(file.matched.sum))
                      : tr("%1, all rows %2", "tool, time")
                            .arg(QString::fromStdString(file.measured.tool),
                                 durationShown(file.matched.sum)));
        parts << tr("%1 of %2 layers timed (%3 of the work)")
                     .arg(QLocale().toString(timed), QLocale().toString(all),
                          percentShown(file.measuredShare));
        parts
            << tr("groups: %1").arg(QLocale().toString(static_cast<qulonglong>(file.matched.groups.size())));
        parts << tr("rows without a layer: %1").arg(QLocale().toString(static_cast<qulonglong>(unmatched)));
        if (aside > 0)
            parts << tr("set aside: %1").arg(QLocale().toString(static_cast<qulonglong>(aside)));
        if (file.matched.overhead.value > 0)
            parts << tr("%1 beyond the rows").arg(durationShown(file.matched.overhead));
        lines << (side.files.size() > 1 ? QFileInfo(QString::fromStdString(file.path)).fileName() + ": "
                                        : "") +
                     parts.join(QStringLiteral(" · "));
    }
    summary_->setText(lines.join(QLatin1Char('\n')));
    summary_->setVisible(!lines.isEmpty());
}

void ProfilesPage::addNote(const QString& text, const QString& action, std::function<void()> act) {
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    auto* label = new QLabel(QStringLiteral("⚠ ") + text);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    if (act) {
        auto* button = new QPushButton(action);
        button->setProperty("profileFix", true);
        connect(button, &QPushButton::clicked, this, std::move(act));
        row->addWidget(button);
    }
    notes_->layout()->addWidget(line);
}

void ProfilesPage::showNotes() {
    while (QLayoutItem* item = notes_->layout()->takeAt(0)) {
        // It may be the button whose click led here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto& side = profiles_->side(isCloud_);
    if (side.refusal) {
        const bool canBeTaken = side.refusal->code == code::PartialProfile;
        addNote(tr("Not in use: %1").arg(told(side.refusal->message)), tr("Take it, estimate the rest"),
                canBeTaken ? std::function<void()>([this] { emit partialWished(); }) : nullptr);
    }
    for (const ProfileMatch& file : side.files) {
        const QString path = QString::fromStdString(file.path);
        std::size_t near = 0;
        ProfileFixes all = file.fixes;
        for (std::size_t i = 0; i < file.fates.size(); ++i)
            if (file.fates[i] == RowFate::NearMiss) {
                ++near;
                all.layerOf[file.measured.rows[i].name] = file.near[i];
            }
        if (near > 1)
            addNote(tr("%1 rows name no layer, but nearly one each.")
                        .arg(QLocale().toString(static_cast<qulonglong>(near))),
                    tr("Put them all there"),
                    [this, path, role = file.role, all] { emit fixesWished(path, role, all); });
        for (const ProfileLint& lint : file.lints)
            addNote(
                told(lint.message), told(lint.action),
                [this, path, role = file.role, fixed = lint.fixed] { emit fixesWished(path, role, fixed); });
        if (file.fixes.times != 1 || file.fixes.cumulative || file.fixes.zerosMissing || file.fixes.batch) {
            ProfileFixes plain = file.fixes;
            plain.times = 1;
            plain.cumulative = plain.zerosMissing = false;
            plain.batch.reset();
            QStringList done;
            if (file.fixes.times != 1)
                done << tr("times × %1").arg(shortNumberText(file.fixes.times));
            if (file.fixes.cumulative)
                done << tr("each less the row before");
            if (file.fixes.zerosMissing)
                done << tr("zeros estimated");
            if (file.fixes.batch)
                done << tr("frames of a run: %1").arg(*file.fixes.batch);
            addNote(tr("Corrected: %1.").arg(done.join(QStringLiteral(", "))), tr("As in the file"),
                    [this, path, role = file.role, plain] { emit fixesWished(path, role, plain); });
        }
    }
    notes_->setVisible(notes_->layout()->count() > 0);
}

} // namespace cutpoint
