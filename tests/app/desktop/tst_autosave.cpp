// SPDX-License-Identifier: GPL-3.0-or-later
// Work outlives a program that is killed: this one starts itself as the victim.
#include "app/desktop/document/autosave.h"
#include "app/desktop/window/main_window.h"
#include "app/options/problem_options.h"
#include "tests/support/patience.h"
#include "views/panels/offer_bar.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

namespace {

const QString sample = QString(CUTPOINT_SAMPLE_MODELS) + "/alexnet.json";

void openSample(Document& document) {
    Project project;
    project.source.model = sample.toStdString();
    document.open(*readModel(project.source), project, {});
}

/// Step i of the script: layer 2 takes i seconds on the edge.
void edit(Document& document, int i) {
    document.editProfile({{2, LayersModel::EdgeTime, static_cast<double>(i)}});
}

/// Edits for ever, writing the number of each edit once it is done.
int edits(const QString& folder) {
    Document document;
    Autosave autosave(document, folder);
    openSample(document);
    for (int i = 1;; ++i) {
        edit(document, i);
        printf("%d\n", i);
        fflush(stdout);
        QTest::qWait(20);
    }
}

} // namespace

class TestAutosave : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
        QCoreApplication::setOrganizationName("CutpointTest");
        QCoreApplication::setApplicationName("autosave");
    }

    void aKilledRunLeavesWhatItHadSaved() {
        QRandomGenerator random(20);
        for (int run = 0; run < 20; ++run) {
            QTemporaryDir folder;
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(), {"--victim", folder.path()});
            // Killed at any moment after its first file.
            QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder.path()).entryList({"*.cutpoint"}).isEmpty(),
                                     test::patienceMs);
            QTest::qWait(static_cast<int>(random.bounded(150)));
            victim.kill();
            QVERIFY(victim.waitForFinished());
            const int last = victim.readAllStandardOutput().trimmed().split('\n').last().toInt();
            Document document;
            const Autosave autosave(document, folder.path());
            const auto found = autosave.found();
            QCOMPARE(found.size(), std::size_t(1));
            QCOMPARE(found.front().title, "AlexNet");
            const auto project = readProjectFile(found.front().file.toStdString());
            QVERIFY(project && project->ok());
            const auto saved = (*project)->edits.begin()->second.edgeSeconds;
            QVERIFY(saved && *saved >= 1 && *saved <= last + 1);
            QCOMPARE(*saved, std::floor(*saved));
        }
    }

    void everyChangeIsSavedBeforeLongAndTheFileGoesWithTheWork() {
        QTemporaryDir folder;
        const auto files = [&] { return QDir(folder.path()).entryList({"*.cutpoint"}); };
        Document document;
        {
            Autosave autosave(document, folder.path());
            openSample(document);
            edit(document, 1);
            edit(document, 7);
            QTRY_COMPARE_WITH_TIMEOUT(files().size(), 1, test::patienceMs);
            const auto project = readProjectFile(folder.filePath(files().front()).toStdString());
            QCOMPARE(*(*project)->edits.begin()->second.edgeSeconds, 7.0);
            // A run that lives is no find of another.
            Document other;
            QVERIFY(Autosave(other, folder.path()).found().empty());
            document.markSaved("/tmp/somewhere.cutpoint");
            QTRY_VERIFY_WITH_TIMEOUT(files().isEmpty(), test::patienceMs);
            edit(document, 8);
            autosave.flush();
            QCOMPARE(files().size(), 1);
        }
        QVERIFY(files().isEmpty());
    }

    void lostWorkIsOfferedAndStaysUnsaved() {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/recovery";
        QDir(folder).removeRecursively();
        QProcess victim;
        victim.start(QCoreApplication::applicationFilePath(), {"--victim", folder});
        QTRY_VERIFY_WITH_TIMEOUT(!QDir(folder).entryList({"*.cutpoint"}).isEmpty(), test::patienceMs);
        victim.kill();
        QVERIFY(victim.waitForFinished());
        MainWindow window(MainWindow::Session::Restored);
        window.show();
        auto* offer = window.findChild<OfferBar*>();
        QVERIFY(offer->isVisible());
        QVERIFY(offer->findChild<QLabel*>()->text().contains("AlexNet"));
        QSignalSpy settled(&window, &MainWindow::settled);
        QTest::mouseClick(offer->findChildren<QPushButton*>().front(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window.document().isOpen(), test::patienceMs);
        QVERIFY(!offer->isVisible());
        QVERIFY(window.document().hasUnsavedWork());
        QVERIFY(window.document().problem().profile.layers[2].edge.value >= 1);
        QVERIFY(window.document().problem().profile.layers[2].edgeFrom == Provenance::Edited);
        // Kept by this run, and by this run alone.
        QTRY_COMPARE_WITH_TIMEOUT(QDir(folder).entryList({"*.cutpoint"}).size(), 1, test::patienceMs);
        QTemporaryDir saved;
        QVERIFY(window.saveProject(saved.filePath("again.cutpoint")));
        QVERIFY(!window.document().hasUnsavedWork());
    }

private:
    QTemporaryDir settings_;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    if (argc == 3 && QString(argv[1]) == "--victim")
        return edits(argv[2]);
    TestAutosave test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_autosave.moc"
