// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/help/handbook.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace cutpoint;

static void initResources() {
    Q_INIT_RESOURCE(cutpoint);
}

/// The handbook in the program: its pages, their links, and how it is read.
class TestHandbook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { initResources(); }
    void everyPageHasATitleAndText();
    void everyLinkLeadsToAPage();
    void searchFindsAndMarks();
    void aLinkIsFollowed();
};

void TestHandbook::everyPageHasATitleAndText() {
    const auto pages = handbookPages("en");
    QVERIFY(pages.size() >= 10);
    for (const auto& page : pages) {
        QVERIFY2(page.markdown.startsWith("# "), qPrintable(page.id));
        QVERIFY2(page.title.size() > 3, qPrintable(page.id));
        QVERIFY2(page.markdown.size() > 200, qPrintable(page.id));
    }
    // A language without a page of its own has the English one.
    QCOMPARE(handbookPages("xx").size(), pages.size());
}

void TestHandbook::everyLinkLeadsToAPage() {
    const auto pages = handbookPages("en");
    HandbookView view;
    view.setPages(pages);
    const QRegularExpression link(R"(\]\(([a-z-]+)(#[^)]*)?\))");
    int links = 0;
    for (const auto& page : pages)
        for (auto match = link.globalMatch(page.markdown); match.hasNext();) {
            const QString id = match.next().captured(1);
            view.showPage(id);
            QVERIFY2(view.shownPage() == id, qPrintable(page.id + " names " + id));
            ++links;
        }
    QVERIFY(links > 5);
}

void TestHandbook::searchFindsAndMarks() {
    HandbookView view;
    const auto pages = handbookPages("en");
    view.setPages(pages);
    view.search("trtexec separateProfileRun");
    QCOMPARE(view.listedPages(), 1);
    QCOMPARE(view.shownPage(), QString("own-profile"));
    QVERIFY(!view.findChild<QTextBrowser*>()->extraSelections().isEmpty());
    view.search("no such word anywhere");
    QCOMPARE(view.listedPages(), 0);
    view.search({});
    QCOMPARE(view.listedPages(), static_cast<int>(pages.size()));
    // The page whose title has the word comes first.
    view.search("glossary");
    QCOMPARE(view.findChild<QListWidget*>()->item(0)->text(), QString("Glossary"));
}

void TestHandbook::aLinkIsFollowed() {
    HandbookView view;
    view.resize(900, 400);
    view.setPages(handbookPages("en"));
    view.show();
    emit view.findChild<QTextBrowser*>()->anchorClicked(QUrl("glossary#frontier"));
    QCOMPARE(view.shownPage(), QString("glossary"));
    QCOMPARE(view.findChild<QTextBrowser*>()->textCursor().block().text(), QString("frontier"));
}

QTEST_MAIN(TestHandbook)
#include "tst_handbook.moc"
