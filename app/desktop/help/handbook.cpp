// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/handbook.h"

#include <QFile>

namespace cutpoint {
namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

std::vector<HandbookView::Page> handbookPages(const QString& language) {
    std::vector<HandbookView::Page> pages;
    const QString folder = ":/handbook/%1/%2.md";
    for (const QString& id : contentOf(":/handbook/contents.txt").split('\n', Qt::SkipEmptyParts)) {
        QString text = contentOf(folder.arg(language, id));
        if (text.isEmpty())
            text = contentOf(folder.arg("en", id));
        const QString heading = text.section('\n', 0, 0);
        pages.push_back({id, heading.mid(heading.indexOf(' ') + 1), text});
    }
    return pages;
}

} // namespace cutpoint
