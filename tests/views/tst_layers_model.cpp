// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/layers_panel.h"
#include "views/panels/number_text.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace cutpoint;

namespace {

std::shared_ptr<const Problem> chain() {
    std::vector<Layer> layers(4);
    const char* names[] = {"input", "conv1", "pool1", "fc"};
    for (std::size_t i = 0; i < 4; ++i) {
        layers[i].name = names[i];
        layers[i].type = i == 0 ? "Input" : "Conv";
        layers[i].outputShape = {1, 3, 8, 8};
        layers[i].outputBytes = Bytes(1000.0 * static_cast<double>(4 - i));
    }
    layers[0].isInput = true;
    auto made = LayerGraph::make("chain", layers, {{0, 1}, {1, 2}, {2, 3}});
    auto graph = std::make_shared<const LayerGraph>(std::move(made).value());
    Profile profile = emptyProfile(*graph);
    const double edge[] = {0, 0.9, 0.10, 0.0123};
    for (std::size_t i = 1; i < 4; ++i) {
        profile.layers[i].edge = Seconds(edge[i]);
        profile.layers[i].cloud = Seconds(edge[i] / 10);
        profile.layers[i].edgeFrom = profile.layers[i].cloudFrom = Provenance::Measured;
    }
    return std::make_shared<const Problem>(makeProblem(graph, profile));
}

Plan splitAfterConv1() {
    Plan plan;
    plan.sides = {Side::Edge, Side::Edge, Side::Cloud, Side::Cloud};
    plan.cut = {1};
    return plan;
}

/// All that was asked for, in order.
std::vector<CellEdit> edits(const QSignalSpy& spy) {
    std::vector<CellEdit> all;
    for (const QList<QVariant>& call : spy)
        for (const CellEdit& edit : call.front().value<std::vector<CellEdit>>())
            all.push_back(edit);
    return all;
}

} // namespace

class LayersModelTest : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void keepsTheContractOfItemModels() {
        LayersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProblem(chain());
        model.setPlan(splitAfterConv1());
        QCOMPARE(model.rowCount(), 4);
        model.setProblem(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void planChangesTheSideColumnOnly() {
        LayersModel model;
        model.setProblem(chain());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged),
            reset(&model, &QAbstractItemModel::modelReset);
        model.setPlan(splitAfterConv1());
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().column(), int(LayersModel::SideColumn));
        QCOMPARE(changed[0][1].toModelIndex().column(), int(LayersModel::SideColumn));
        QCOMPARE(model.index(1, LayersModel::SideColumn).data().toString(), QString("edge, cut"));
        QCOMPARE(model.index(2, LayersModel::SideColumn).data().toString(), QString("cloud"));
    }

    void editAsksInSiUnitsAndChangesNothing() {
        LayersModel model;
        model.setProblem(chain());
        QSignalSpy spy(&model, &LayersModel::editRequested);
        const QModelIndex cell = model.index(1, LayersModel::EdgeTime);
        QVERIFY(model.setData(cell, "250", Qt::EditRole));
        QCOMPARE(spy.size(), 1);
        QCOMPARE(edits(spy)[0].value, 0.25);
        QCOMPARE(cell.data().toString(), QString("900"));
        QVERIFY(!model.setData(cell, "-1", Qt::EditRole));
        QVERIFY(!model.setData(cell, "soon", Qt::EditRole));
        QVERIFY(!model.setData(model.index(0, LayersModel::EdgeTime), "1", Qt::EditRole));
        QCOMPARE(spy.size(), 1);
    }

    void germanNumbersAreShownAndBothWaysRead() {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        LayersModel model;
        model.setProblem(chain());
        QCOMPARE(model.index(3, LayersModel::EdgeTime).data().toString(), QString("12,3"));
        QSignalSpy spy(&model, &LayersModel::editRequested);
        for (const char* text : {"1500,5", "1500.5", "1.500,5"})
            QVERIFY(model.setData(model.index(1, LayersModel::EdgeTime), text, Qt::EditRole));
        QCOMPARE(spy.size(), 3);
        for (const CellEdit& edit : edits(spy))
            QCOMPARE(edit.value, 1.5005);
    }

    void sortsByNumberNotByText() {
        LayersPanel panel;
        panel.setProblem(chain());
        panel.table()->sortByColumn(LayersModel::EdgeTime, Qt::AscendingOrder);
        QStringList names;
        for (int row = 0; row < 4; ++row)
            names << panel.table()->model()->index(row, LayersModel::Name).data().toString();
        QCOMPARE(names, QStringList({"input", "fc", "pool1", "conv1"}));
    }

    void selectionGoesBothWaysWithoutEcho() {
        LayersPanel panel;
        panel.resize(600, 300);
        panel.setProblem(chain());
        panel.show();
        QSignalSpy spy(&panel, &LayersPanel::layerSelected);
        panel.setSelectedLayer(2);
        QCOMPARE(spy.size(), 0);
        QCOMPARE(panel.table()->currentIndex().row(), 2);
        const QRect cell = panel.table()->visualRect(panel.table()->model()->index(1, 0));
        QTest::mouseClick(panel.table()->viewport(), Qt::LeftButton, {}, cell.center());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toInt(), 1);
    }

    void filterNarrowsTheTable() {
        LayersPanel panel;
        panel.setProblem(chain());
        QTest::keyClicks(panel.findChild<QLineEdit*>(), "POOL");
        QCOMPARE(panel.table()->model()->rowCount(), 1);
    }

    void pastesABlockAndCopiesTsv() {
        LayersPanel panel;
        panel.setProblem(chain());
        panel.show();
        QSignalSpy spy(&panel, &LayersPanel::editRequested);
        panel.table()->setCurrentIndex(panel.table()->model()->index(1, LayersModel::EdgeTime));
        QGuiApplication::clipboard()->setText("1\t2\n3\tx\n");
        QTest::keySequence(panel.table(), QKeySequence::Paste);
        QCOMPARE(spy.size(), 1);
        const auto asked = edits(spy);
        QCOMPARE(asked.size(), std::size_t(3));
        QCOMPARE(asked[1].column, int(LayersModel::CloudTime));
        QCOMPARE(asked[2].layer, 2);
        QCOMPARE(asked[2].value, 0.003);
        QTest::keySequence(panel.table(), QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("900"));
    }

    void aHeaderRowShiftsNothingAndColumnsGoAsShown() {
        LayersPanel panel;
        panel.setProblem(chain());
        panel.show();
        QSignalSpy spy(&panel, &LayersPanel::editRequested);
        QTableView& table = *panel.table();
        // What is copied with its headers comes back where it was.
        table.selectRow(1);
        QTest::keySequence(&table, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count('\n'), 1);
        const int first = table.horizontalHeader()->logicalIndex(0);
        table.setCurrentIndex(table.model()->index(1, first));
        QCOMPARE(panel.pasteBlock(copied), 3);
        for (const CellEdit& edit : edits(spy))
            QCOMPARE(edit.layer, 1);
        // The cloud's column moved to the left of the edge's takes the first number.
        spy.clear();
        auto& header = *table.horizontalHeader();
        header.moveSection(header.visualIndex(LayersModel::CloudTime),
                           header.visualIndex(LayersModel::EdgeTime));
        table.setCurrentIndex(table.model()->index(2, LayersModel::CloudTime));
        panel.pasteBlock("cloud\tedge\n5\t7\n");
        const auto asked = edits(spy);
        QCOMPARE(asked.size(), std::size_t(2));
        QCOMPARE(asked[0].column, int(LayersModel::CloudTime));
        QCOMPARE(asked[0].value, 0.005);
        QCOMPARE(asked[0].layer, 2);
        QCOMPARE(asked[1].column, int(LayersModel::EdgeTime));
    }

    void copiedNumbersCanBePastedInEveryLocale() {
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French}) {
            QLocale::setDefault(QLocale(language));
            LayersPanel panel;
            panel.setProblem(chain());
            QTableView& table = *panel.table();
            for (int row = 1; row < 4; ++row) {
                const QModelIndex cell = table.model()->index(row, LayersModel::EdgeTime);
                const auto typed = LayersModel::typedValue(cell.data(Qt::EditRole).toString(), cell.column());
                QVERIFY(typed);
                QCOMPARE(*typed, chain()->profile.layers[static_cast<std::size_t>(row)].edge.value);
            }
            const QModelIndex size = table.model()->index(1, LayersModel::Output);
            QCOMPARE(LayersModel::typedValue(size.data(Qt::EditRole).toString(), LayersModel::Output),
                     chain()->profile.layers[1].output.value);
        }
        QLocale::setDefault(QLocale::c());
    }

    void theThirdClickReturnsToTheModelsOrder() {
        LayersPanel panel;
        panel.resize(700, 300);
        panel.setProblem(chain());
        panel.show();
        auto& header = *panel.table()->horizontalHeader();
        const QPoint place(header.sectionViewportPosition(LayersModel::EdgeTime) + 8, header.height() / 2);
        const auto first = [&] {
            return panel.table()->model()->index(0, LayersModel::Name).data().toString();
        };
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(first(), "conv1");
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(first(), "input");
    }

    void aCellTakesUnitsAndSaysWhyItRefuses() {
        LayersModel model;
        model.setProblem(chain());
        QSignalSpy spy(&model, &LayersModel::editRequested), why(&model, &LayersModel::refused);
        QVERIFY(model.setData(model.index(1, LayersModel::EdgeTime), "12 ms", Qt::EditRole));
        QVERIFY(model.setData(model.index(1, LayersModel::CloudTime), "1.5s", Qt::EditRole));
        QVERIFY(model.setData(model.index(1, LayersModel::Output), "588 KiB", Qt::EditRole));
        const auto asked = edits(spy);
        QCOMPARE(asked[0].value, 0.012);
        QCOMPARE(asked[1].value, 1.5);
        QCOMPARE(asked[2].value, 588.0 * 1024);
        QVERIFY(!model.setData(model.index(1, LayersModel::EdgeTime), "soon", Qt::EditRole));
        QCOMPARE(why.size(), 1);
        QVERIFY(why[0][0].toString().contains("soon"));
    }

    void figuresAreThree() {
        QCOMPARE(significantText(0.99951), QString("1.00"));
        QCOMPARE(significantText(12.345), QString("12.3"));
        QCOMPARE(significantText(123456), QString("123456"));
        QCOMPARE(durationShown(Seconds(0.79)), QString("790 ms"));
        QCOMPARE(durationShown(Seconds(1.25)), QString("1.25 s"));
        QCOMPARE(bytesShown(Bytes(81100)), QString("81.1 kB"));
        QCOMPARE(percentShown(0.62), QString("62 %"));
        QCOMPARE(shortNumberText(999.7), QString("1000"));
    }
};

QTEST_MAIN(LayersModelTest)
#include "tst_layers_model.moc"
