// SPDX-License-Identifier: GPL-3.0-or-later
// Every character that the program shows in any of its languages has a glyph in a font that is installed.
#include "app/desktop/help/handbook.h"
#include "app/desktop/window/language.h"

#include <QFile>
#include <QFontDatabase>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QSet>
#include <QTest>
#include <QTextLayout>
#include <QXmlStreamReader>

using namespace cutpoint;

static void initResources() {
    Q_INIT_RESOURCE(cutpoint);
}

class TestGlyphs : public QObject {
    Q_OBJECT

    static bool hasGlyph(char32_t code) {
        QTextLayout layout(QString::fromUcs4(&code, 1), QGuiApplication::font());
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        const QList<QGlyphRun> runs = layout.glyphRuns();
        return std::any_of(runs.begin(), runs.end(), [](const QGlyphRun& run) {
            const auto glyphs = run.glyphIndexes();
            return !glyphs.isEmpty() && !glyphs.contains(0);
        });
    }
    /// Texts and translations of a catalogue.
    static QString textsOf(const QString& language) {
        QFile file(QStringLiteral(CUTPOINT_TRANSLATIONS "/cutpoint_%1.ts").arg(language));
        QString texts;
        if (!file.open(QIODevice::ReadOnly))
            return texts;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext())
            if (xml.isCharacters())
                texts += xml.text();
        return texts;
    }

private slots:
    void initTestCase() { initResources(); }

    void noneIsMissing_data() {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages())
            QTest::newRow(qPrintable(language.word)) << language.word;
    }
    void noneIsMissing() {
        QFETCH(QString, language);
        if (language == "zh_CN" && QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty())
            QSKIP("No font with Chinese characters is installed.");
        // English stands beside the German translations.
        QString shown = textsOf(language == "en" ? QString("de") : language);
        QVERIFY(shown.size() > 10000);
        for (const auto& page : handbookPages(language))
            shown += page.markdown;
        for (const Language& one : languages())
            if (language == "zh_CN" || one.word != "zh_CN")
                shown += one.name;
        QSet<char32_t> seen;
        QStringList missing;
        for (const uint code : shown.toUcs4()) {
            if (!QChar::isPrint(code) || QChar::isSpace(code) || seen.contains(code))
                continue;
            seen.insert(code);
            if (!hasGlyph(code))
                missing << QString("U+%1").arg(code, 4, 16, QLatin1Char('0'));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(' ')));
        QVERIFY(!hasGlyph(0x10FFFD)); // for private use: the check itself can say no
    }
};

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
