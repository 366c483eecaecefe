// SPDX-License-Identifier: GPL-3.0-or-later
// State between frames, paired by hand: undone, kept in the project, read again.
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/states_dialog.h"
#include "core/project/project.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cutpoint;

class TestStatesDialog : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    static void settle(MainWindow& window, const std::function<void()>& act) {
        QSignalSpy settled(&window, &MainWindow::settled);
        act();
        QVERIFY(settled.wait(30000));
    }
    /// Opens the dialog, makes the choice for the input and accepts.
    static void choose(MainWindow& window, const QString& input, const QString& writer) {
        window.actions().action("states")->trigger();
        const auto all = window.findChildren<StatesDialog*>();
        auto* dialog = all.empty() ? nullptr : all.last();
        QVERIFY(dialog);
        auto* choice = dialog->findChild<QComboBox*>(input);
        QVERIFY(choice);
        choice->setCurrentIndex(choice->findData(writer));
        QVERIFY(choice->currentData().toString() == writer);
        settle(window, [&] {
            QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                              Qt::LeftButton);
        });
    }
    static const Layer& layer(MainWindow& window, const char* name) {
        const LayerGraph& graph = *window.document().problem().graph;
        return graph.layer(graph.find(name));
    }

private slots:
    void anInputIsPairedUndoneAndKept() {
        const QString path = folder_.filePath("cell.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"format": "cutpoint-model", "version": 1, "name": "cell", "layers": [
            {"name": "x", "input": true, "output_shape": [1, 16], "output_bytes": 64},
            {"name": "h", "input": true, "output_shape": [1, 8], "output_bytes": 32},
            {"name": "gate", "inputs": ["x", "h"], "output_shape": [1, 8], "output_bytes": 32, "edge_s": 1, "cloud_s": 0.1},
            {"name": "head", "inputs": ["gate"], "output_shape": [1, 4], "output_bytes": 16, "edge_s": 1, "cloud_s": 0.1}]})");
        file.close();
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(path); });
        QVERIFY(layer(window, "h").isInput);
        choose(window, "h", "gate");
        QVERIFY(!layer(window, "h").isInput);
        QCOMPARE(layer(window, "h").stateOf, std::string("gate"));
        QCOMPARE(window.document().problem().ties.size(), std::size_t{1});
        QVERIFY(window.solution());
        QVERIFY(window.document().hasUnsavedWork());
        const Project kept = window.document().snapshot();
        QCOMPARE(kept.source.states, (std::vector<std::string>{"h=gate"}));
        settle(window, [&] { window.document().undoStack().undo(); });
        QVERIFY(layer(window, "h").isInput);
        settle(window, [&] { window.document().undoStack().redo(); });
        QCOMPARE(layer(window, "h").stateOf, std::string("gate"));
        // From the project's file.
        const QString project = folder_.filePath("cell.cutpoint");
        QFile saved(project);
        QVERIFY(saved.open(QIODevice::WriteOnly));
        saved.write(QByteArray::fromStdString(projectText(kept, project.toStdString())));
        saved.close();
        window.document().undoStack().setClean();
        settle(window, [&] { window.openPath(project); });
        QCOMPARE(layer(window, "h").stateOf, std::string("gate"));
        // A raw input again.
        choose(window, "h", "");
        QVERIFY(layer(window, "h").isInput);
        QVERIFY(window.document().problem().ties.empty());
    }
};

QTEST_MAIN(TestStatesDialog)
#include "tst_states_dialog.moc"
