// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/window/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

#include <algorithm>

namespace cutpoint {
namespace {

/// What is installed: ours, and that of Qt's own dialogs and menus. Owned by the application.
QPointer<QTranslator> ours, toolkits;
QString spoken = "en";

/// "de" for de_AT, "zh_CN" for Chinese in simplified script; empty for a language that is none of ours.
QString wordOf(const QLocale& locale) {
    if (locale.language() == QLocale::Chinese)
        return locale.script() == QLocale::TraditionalHanScript ? QString() : QString("zh_CN");
    const QString word = QLocale(locale.language()).name().section('_', 0, 0);
    const auto known = std::any_of(languages().begin(), languages().end(),
                                   [&](const Language& language) { return language.word == word; });
    return known ? word : QString();
}

void replace(QPointer<QTranslator>& present, const QString& file, const QString& folder) {
    if (present) {
        QCoreApplication::removeTranslator(present);
        delete present;
    }
    if (file.isEmpty())
        return;
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder)) {
        present = translator;
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

} // namespace

const std::vector<Language>& languages() {
    static const std::vector<Language> all = {
        {"en", "English"}, {"de", "Deutsch"}, {"zh_CN", QString::fromUtf8("简体中文")}};
    return all;
}

void applyLanguage(const QString& word) {
    const QString systems = wordOf(QLocale::system());
    spoken = !word.isEmpty() ? word : systems.isEmpty() ? QString("en") : systems;
    // Before the translators: who retranslates writes numbers, too.
    QLocale::setDefault(spoken == systems || word.isEmpty() ? QLocale::system() : QLocale(spoken));
    const bool english = spoken == "en";
    replace(toolkits, english ? QString() : "qtbase_" + spoken,
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(ours, "cutpoint_" + spoken, ":/translations");
}

QString spokenLanguage() {
    return spoken;
}

} // namespace cutpoint
