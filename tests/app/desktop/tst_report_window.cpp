// SPDX-License-Identifier: GPL-3.0-or-later
// The decision on paper, from the window.
#include "app/desktop/report/report_dialog.h"
#include "app/desktop/report/report_job.h"
#include "app/desktop/window/main_window.h"
#include "tests/support/patience.h"

#include <QCheckBox>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

class TestReportWindow : public QObject {
    Q_OBJECT

    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void aReportOfTheWindowIsWritten() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("tiny_yolov2.json"));
        QVERIFY(settled.wait(test::patienceMs));
        auto* job = window.findChild<ReportJob*>();
        QSignalSpy done(job, &ReportJob::done);
        QTemporaryDir folder;
        const QString page = folder.filePath("one.html"), pdf = folder.filePath("one.pdf");
        window.writeReport(page, {"gantt"});
        QVERIFY(job->isRunning()); // the window goes on meanwhile
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(!done.last().at(0).value<std::optional<Issue>>());
        const QByteArray html = read(page);
        QVERIFY(html.contains("Where to cut"));
        QCOMPARE(html.count("<img"), 2);
        window.writeReport(page, {}, false);
        QVERIFY(done.wait(test::patienceMs));
        QCOMPARE(read(page).count("<img"), 0);
        window.writeReport(pdf, reportPlots());
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(read(pdf).startsWith("%PDF-"));
        window.writeReport(folder.filePath("no/such.pdf"), {});
        QVERIFY(done.wait(test::patienceMs));
        QVERIFY(done.last().at(0).value<std::optional<Issue>>().has_value());
    }

    void aWindowThatClosesLeavesNoReportBehind() {
        QTemporaryDir folder;
        auto window = std::make_unique<MainWindow>(MainWindow::Session::Fresh);
        window->show();
        QSignalSpy settled(window.get(), &MainWindow::settled);
        window->openPath(sample("googlenet.json"));
        QVERIFY(settled.wait(test::patienceMs));
        window->writeReport(folder.filePath("never.pdf"), usualReportPlots());
        window.reset();
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(folder.filePath("never.pdf")));
    }

    void picturesAreChosen() {
        ReportDialog dialog;
        dialog.show();
        QVERIFY(dialog.hasGraph());
        QCOMPARE(dialog.plots().size(), usualReportPlots().size());
        for (auto* box : dialog.findChildren<QCheckBox*>())
            box->setChecked(box->objectName() == "plan-map");
        QVERIFY(!dialog.hasGraph());
        QCOMPARE(dialog.plots(), QStringList{"plan-map"});
    }

    void theGraphIsPrinted() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(sample("resnet18.json"));
        QVERIFY(settled.wait(test::patienceMs));
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath("graph.pdf"));
        window.printGraphOn(printer);
        const QByteArray pdf = read(folder.filePath("graph.pdf"));
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/ToUnicode"));
    }
};

QTEST_MAIN(TestReportWindow)
#include "tst_report_window.moc"
