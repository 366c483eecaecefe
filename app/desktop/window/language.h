// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cutpoint {

/// A language that the program speaks.
struct Language {
    QString word; ///< "en", "de", "zh_CN": of `--language` and of the settings
    QString name; ///< in itself: "English", "Deutsch", "简体中文"
};

/// English first.
const std::vector<Language>& languages();

/// Makes the whole application speak a language from now on, and write numbers as it does: translators of our
/// texts and of Qt's own replace those of the language before, every widget gets a LanguageChange. An empty
/// word follows the system: its language where it is one of ours, English otherwise. Numbers follow the
/// system's locale as long as the language is the system's.
void applyLanguage(const QString& word);

/// The word of the language that is spoken now.
QString spokenLanguage();

} // namespace cutpoint
