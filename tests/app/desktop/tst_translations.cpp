// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

/// The catalogues of translations/: complete, with every place where the English text has it, and with the
/// terms of the glossary.
class TestTranslations : public QObject {
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void placesMatch_data() { languages(); }
    void placesMatch();
    void termsAreThoseOfTheGlossary_data() { languages(); }
    void termsAreThoseOfTheGlossary();

private:
    struct Message {
        QString source;
        QStringList translations; ///< one for each plural form
        bool finished = true;
    };

    static void languages() {
        QTest::addColumn<QString>("language");
        QTest::newRow("de") << "de";
        QTest::newRow("zh_CN") << "zh_CN";
    }
    static QList<Message> catalogue(const QString& language);
};

QList<TestTranslations::Message> TestTranslations::catalogue(const QString& language) {
    QFile file(QStringLiteral(CUTPOINT_TRANSLATIONS "/cutpoint_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message());
        } else if (xml.name() == QLatin1String("source")) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.back().finished = !xml.attributes().hasAttribute("type");
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement ||
                   xml.name() != QLatin1String("translation"))
                if (xml.isStartElement())
                    messages.back().translations.append(xml.readElementText());
                else if (xml.isCharacters())
                    text += xml.text();
            if (messages.back().translations.isEmpty())
                messages.back().translations.append(text);
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

void TestTranslations::everyTextIsTranslated() {
    QFETCH(QString, language);
    const auto messages = catalogue(language);
    QVERIFY(messages.size() > 1000);
    for (const Message& message : messages) {
        QVERIFY2(message.finished, qPrintable(message.source));
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
    }
}

void TestTranslations::placesMatch() {
    QFETCH(QString, language);
    const QRegularExpression place("%(n|[1-9])");
    const auto places = [&](const QString& text) {
        QStringList found;
        for (auto match = place.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        found.sort();
        return found;
    };
    for (const Message& message : catalogue(language))
        for (const QString& translation : message.translations)
            QVERIFY2(places(translation) == places(message.source),
                     qPrintable(message.source + " -> " + translation));
}

void TestTranslations::termsAreThoseOfTheGlossary() {
    QFETCH(QString, language);
    QFile file(QStringLiteral(CUTPOINT_TRANSLATIONS "/glossary.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto messages = catalogue(language);
    int uses = 0;
    QStringList others;
    for (const QString& line : QString::fromUtf8(file.readAll()).split('\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(',');
        if (line.startsWith('#') || cells.size() != 3 || cells[0] == "term")
            continue;
        // Words of code ("profiler.profile(", "layer {"), of files in quotes and of options are no terms.
        const QRegularExpression term("(?<![\\w.\"-])" + QRegularExpression::escape(cells[0]) +
                                          "(?![\\w(=\"]| \\{)",
                                      QRegularExpression::CaseInsensitiveOption);
        const QStringList forms = cells[language == "de" ? 1 : 2].split('|');
        for (const Message& message : messages) {
            if (!term.match(message.source).hasMatch())
                continue;
            ++uses;
            const bool listed = std::any_of(forms.begin(), forms.end(), [&](const QString& form) {
                return message.translations.front().contains(form, Qt::CaseInsensitive);
            });
            if (!listed)
                others.append(cells[0] + ": " + message.source + " -> " + message.translations.front());
        }
    }
    QVERIFY(uses > 500);
    QVERIFY2(others.isEmpty(), qPrintable(others.join('\n')));
}

QTEST_APPLESS_MAIN(TestTranslations)
#include "tst_translations.moc"
