// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/graph/layout_runner.h"
#include "tests/support/patience.h"

#include <QSignalSpy>
#include <QTest>

using namespace cutpoint;

namespace {

std::shared_ptr<const LayerGraph> chain(int length) {
    std::vector<Layer> layers(static_cast<std::size_t>(length));
    std::vector<Link> links;
    for (int v = 0; v < length; ++v) {
        layers[static_cast<std::size_t>(v)].name = "v" + std::to_string(v);
        layers[static_cast<std::size_t>(v)].isInput = v == 0;
        if (v > 0)
            links.push_back({v - 1, v});
        if (v > 2 && v % 3 == 0)
            links.push_back({v - 3, v});
    }
    return std::make_shared<LayerGraph>(*LayerGraph::make("chain", layers, links));
}

const QString program = QStringLiteral(CUTPOINT_BIN "/cutpoint-layout");

} // namespace

class TestLayout : public QObject {
    Q_OBJECT
private slots:
    void answersWithALayout_data();
    void answersWithALayout();
    void fallsBackWithoutTheProgram();
    void fallsBackWhenTooSlow();
    void cancelIsSilentAndLaterStartWins();
    void refusesBadInput_data();
    void refusesBadInput();
};

void TestLayout::answersWithALayout_data() {
    QTest::addColumn<int>("length");
    QTest::newRow("small") << 12;
    QTest::newRow("past the fast settings' bound") << 700;
}

void TestLayout::answersWithALayout() {
    QFETCH(int, length);
    LayoutRunner runner(program);
    QSignalSpy finished(&runner, &LayoutRunner::finished), fellBack(&runner, &LayoutRunner::fellBack);
    const auto graph = chain(length);
    const quint64 generation = runner.start(graph);
    QVERIFY(finished.wait(test::patienceMs));
    QCOMPARE(fellBack.count(), 0);
    QCOMPARE(finished[0][1].toULongLong(), generation);
    const auto layout = finished[0][0].value<GraphLayout>();
    QVERIFY(layout.fits(*graph));
    for (std::size_t a = 0; a < layout.nodes.size(); ++a)
        for (std::size_t b = a + 1; b < layout.nodes.size(); ++b)
            QVERIFY(!layout.nodes[a].intersects(layout.nodes[b]));
    QVERIFY(!runner.running());
}

void TestLayout::fallsBackWithoutTheProgram() {
    LayoutRunner runner("/nonexistent/cutpoint-layout");
    QSignalSpy finished(&runner, &LayoutRunner::finished), fellBack(&runner, &LayoutRunner::fellBack);
    const auto graph = chain(10);
    runner.start(graph);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, test::patienceMs);
    QCOMPARE(fellBack.count(), 1);
    QVERIFY(finished[0][0].value<GraphLayout>().fits(*graph));
}

void TestLayout::fallsBackWhenTooSlow() {
    // "cat" never ends while its input is open, and answers no layout when it is closed: either way no
    // answer.
    LayoutRunner runner("/bin/cat");
    QSignalSpy finished(&runner, &LayoutRunner::finished), fellBack(&runner, &LayoutRunner::fellBack);
    runner.setTimeLimit(std::chrono::milliseconds(0));
    runner.start(chain(10));
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, test::patienceMs);
    QCOMPARE(fellBack.count(), 1);
}

void TestLayout::cancelIsSilentAndLaterStartWins() {
    LayoutRunner runner(program);
    QSignalSpy finished(&runner, &LayoutRunner::finished);
    runner.start(chain(50));
    runner.cancel();
    QVERIFY(!runner.running());
    runner.start(chain(40));
    const quint64 last = runner.start(chain(30));
    QVERIFY(finished.wait(test::patienceMs));
    QCOMPARE(finished.count(), 1);
    QCOMPARE(finished[0][1].toULongLong(), last);
}

void TestLayout::refusesBadInput_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\x00 not json {{{", 16);
    QTest::newRow("no nodes") << QByteArray(R"({"nodes":[],"links":[]})");
    QTest::newRow("link to nowhere") << QByteArray(R"({"nodes":[{"width":9,"height":9}],"links":[[0,1]]})");
    QTest::newRow("negative link") << QByteArray(R"({"nodes":[{"width":9,"height":9}],"links":[[0,-1]]})");
    QTest::newRow("huge box") << QByteArray(R"({"nodes":[{"width":1e300,"height":9}],"links":[]})");
    QTest::newRow("no size") << QByteArray(R"({"nodes":[7],"links":[]})");
    QTest::newRow("bad limit") << QByteArray(R"({"nodes":[{"width":9,"height":9}],"links":[],"seconds":-1})");
    QTest::newRow("deep") << QByteArray(100000, '[');
}

void TestLayout::refusesBadInput() {
    QFETCH(QByteArray, input);
    QProcess process;
    process.start(program, QStringList());
    process.write(input);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("cutpoint-layout: "));
}

QTEST_MAIN(TestLayout)
#include "tst_layout.moc"
