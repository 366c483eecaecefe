// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that a user did is lost: project files, reload, the question before leaving.
#include "app/desktop/window/main_window.h"
#include "app/options/problem_options.h"
#include "core/partition/solve.h"
#include "tests/support/patience.h"
#include "views/graph/graph_view.h"
#include "views/panels/layers_model.h"
#include "views/panels/log_slider.h"
#include "views/panels/verdict_panel.h"
#include "views/panels/welcome_page.h"

#include <QAbstractButton>
#include <QAction>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>

using namespace cutpoint;

class TestProject : public QObject {
    Q_OBJECT

private:
    static QString sample(const char* name) { return QString(CUTPOINT_SAMPLE_MODELS) + "/" + name; }

    static void settle(MainWindow& window, const std::function<void()>& act) {
        QSignalSpy settled(&window, &MainWindow::settled);
        act();
        QVERIFY(settled.wait(test::patienceMs));
        // One act may settle once per step (read, laid out, answered); the last one counts.
        while (settled.wait(200)) {
        }
    }

    /// Presses a button of the question that is about to open; records whether there was one.
    static void answerQuestion(QMessageBox::StandardButton button, bool& asked) {
        QTimer::singleShot(0, qApp, [button, &asked] {
            auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked = question != nullptr;
            if (question)
                question->button(button)->click();
        });
    }

    static QByteArray goodProject() {
        Project project;
        project.source.model = sample("alexnet.json").toStdString();
        project.edits["conv1"] = {0.5, {}, {}};
        return QByteArray::fromStdString(projectText(project, "/tmp/x.cutpoint"));
    }

private slots:
    void everythingComesBack() {
        QTemporaryDir folder;
        const QString file = folder.filePath("mine.cutpoint");
        PerLayer<Side> cut;
        {
            MainWindow window(MainWindow::Session::Fresh);
            window.show();
            settle(window, [&] { window.openPath(sample("alexnet.json")); });
            Document& document = window.document();
            settle(window, [&] { document.editProfile({{2, LayersModel::EdgeTime, 0.1234567890123}}); });
            settle(window, [&] {
                QVERIFY(!document.changePin(document.problem().graph->outputs().front(), Pin::Cloud));
            });
            Query query = document.query();
            query.network.bandwidth = BitsPerSecond(1.23e6);
            query.limits.samplingRate = FramesPerSecond(7.5);
            query.limits.cloudBudget = Seconds(0.25);
            query.objective = Objective::KeepUp;
            document.changeQuery(query, false);
            emit window.findChild<GraphView*>()->cutHereRequested(3);
            window.setView("network");
            cut = window.solution()->plan.sides;
            QCOMPARE(window.solution()->algorithm, Algorithm::Manual);
            QVERIFY(document.hasUnsavedWork());
            QVERIFY(window.saveProject(file));
            QVERIFY(!document.hasUnsavedWork());
            QVERIFY(!window.isWindowModified());
        }
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(file); });
        const Document& document = window.document();
        QCOMPARE(document.projectPath(), file);
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.1234567890123);
        QVERIFY(document.problem().profile.layers[2].edgeFrom == Provenance::Edited);
        QVERIFY(document.problem().pin(document.problem().graph->outputs().front()) == Pin::Cloud);
        QCOMPARE(document.query().network.bandwidth.value, 1.23e6);
        QCOMPARE(document.query().limits.samplingRate->value, 7.5);
        QCOMPARE(document.query().limits.cloudBudget->value, 0.25);
        QVERIFY(document.query().objective == Objective::KeepUp);
        QVERIFY(window.solution()->plan.sides == cut);
        QVERIFY(window.findChild<GraphView*>()->scene().picture == Picture::Network);
        QVERIFY(!document.hasUnsavedWork());
    }

    void aMovedFolderStillOpens() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("a"));
        QVERIFY(QFile::copy(sample("fig9_4_layers.json"), folder.filePath("a/net.json")) ||
                QFile::copy(QDir(CUTPOINT_SAMPLE_MODELS)
                                .filePath(QDir(CUTPOINT_SAMPLE_MODELS).entryList({"*.json"}).front()),
                            folder.filePath("a/net.json")));
        Project project;
        project.source.model = folder.filePath("a/net.json").toStdString();
        const auto text =
            QByteArray::fromStdString(projectText(project, folder.filePath("a/p.cutpoint").toStdString()));
        QVERIFY(!text.contains(folder.path().toUtf8()));
        const auto moved = readProject(text.toStdString(), folder.filePath("b/p.cutpoint").toStdString());
        QVERIFY(moved.ok());
        QCOMPARE(QString::fromStdString(moved->source.model), folder.filePath("b/net.json"));
    }

    void everyValueOfTheCommandLineArrivesAndIsKept() {
        ProblemOptions options;
        options.model = sample("alexnet.json").toStdString();
        options.bandwidth = "6mbit";
        options.downlink = "100bit";
        options.rtt = "3ms";
        options.transferOverhead = "6%";
        options.fps = "4";
        options.cloudBudget = "2s";
        options.edgeMemory = "900MiB";
        options.edgePower = "3W";
        options.transmitPower = "700mW";
        options.idlePower = "1W";
        options.objective = "keep-up";
        const auto model = readModel(options);
        const auto query = readQuery(options);
        QVERIFY(model.ok() && query.ok());
        const auto problem = makeProblem(*model, *query, {});
        const auto asked = solve(*problem, query->objective, Algorithm::Exact);
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openModel(options); });
        QVERIFY(window.document().query() == *query);
        QVERIFY(window.document().problem().settings() == problem->settings());
        QVERIFY(window.solution()->plan.sides == asked->plan.sides);
        const auto read =
            readProject(projectText(window.document().snapshot(), "/tmp/x.cutpoint"), "/tmp/x.cutpoint");
        QVERIFY(read.ok());
        QVERIFY(read->query == *query);
        // What was not typed for the next model stays as it stands.
        ProblemOptions next;
        next.model = sample("resnet18.json").toStdString();
        next.bandwidth = "1mbit";
        settle(window, [&] { window.openModel(next); });
        Query kept = *query;
        kept.network.bandwidth = BitsPerSecond(1e6);
        QVERIFY(window.document().query() == kept);
    }

    void theFirstVersionIsRead() {
        const auto read = readProject(
            R"({"format":"cutpoint-project","version":1,"source":{"model":"x"},"edge_memory_bytes":7,)"
            R"("power_w":{"idle":9},"controls":{"bandwidth_bits_per_s":5,"rtt_s":0.25,"fps":8}})",
            "/tmp/x.cutpoint");
        QVERIFY(read.ok());
        Query wanted;
        wanted.network = {BitsPerSecond(5), Seconds(0.25)};
        wanted.limits = {FramesPerSecond(8), {}, Bytes(7)};
        wanted.power.idle = Watts(9);
        QVERIFY(read->query == wanted);
    }

    void readingAgainKeepsUnsavedWorkUnsaved() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        Document& document = window.document();
        const double imported = document.problem().profile.layers[2].edge.value;
        // Read anew without a change of one's own: nothing to be saved.
        settle(window, [&] { window.reload(); });
        QVERIFY(!document.hasUnsavedWork());
        settle(window, [&] { document.editProfile({{2, LayersModel::EdgeTime, 0.5}}); });
        settle(window, [&] { window.reload(); });
        QVERIFY(document.hasUnsavedWork());
        QVERIFY(window.isWindowModified());
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.5);
        // Another profile is a change like any other.
        QTemporaryDir folder;
        QFile profile(folder.filePath("p.csv"));
        QVERIFY(profile.open(QIODevice::WriteOnly));
        profile.write("layer,edge_s,cloud_s\n");
        for (const Layer& layer : document.problem().graph->layers())
            profile.write((layer.name + ",0.125,0.03125\n").c_str());
        profile.close();
        settle(window, [&] { window.openProfile(profile.fileName()); });
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.125);
        QVERIFY(document.hasUnsavedWork());
        // And all of it can be undone, back to the file's own numbers.
        while (document.undoStack().canUndo())
            settle(window, [&] { document.undoStack().undo(); });
        QCOMPARE(document.problem().profile.layers[2].edge.value, imported);
        QVERIFY(document.source().profile.empty());
        QVERIFY(!document.hasUnsavedWork());
    }

    void theWelcomePageCanBeLeft() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        const auto trigger = [&](const char* text) {
            for (QAction* action : window.findChildren<QAction*>())
                if (action->text() == QLatin1String(text)) {
                    QVERIFY(action->isEnabled());
                    action->trigger();
                    return;
                }
            QFAIL(text);
        };
        const auto plan = window.solution()->plan.sides;
        trigger("&Welcome page");
        QVERIFY(window.findChild<WelcomePage*>()->isVisible());
        QVERIFY(!window.findChild<GraphView*>()->isVisible());
        trigger("&Back to the model");
        QVERIFY(window.findChild<GraphView*>()->isVisible());
        QVERIFY(window.findChild<VerdictPanel*>()->isVisible());
        QVERIFY(window.solution()->plan.sides == plan);
    }

    void exportsAreWhatTheirNamesSay() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        QTemporaryDir folder;
        using enum ExportDesk::Kind;
        const struct {
            const char* typed;
            ExportDesk::Kind kind;
            const char* written;
            const char* content;
        } cases[] = {{"AlexNet", Svg, "AlexNet.svg", "<svg"},
                     {"out.svg", Plan, "out.svg", "<svg"},
                     {"a.json", Plan, "a.json", "\"t_edge_s\""},
                     {"m", Model, "m.json", "cutpoint-model"},
                     {"b.json", Png, "b.json", "\"t_edge_s\""},
                     {"net.v2", Dot, "net.v2.dot", "digraph"},
                     {"c.PDF", Plan, "c.PDF", "%PDF"}};
        for (const auto& each : cases) {
            const QString path = window.exports().exportAs(folder.filePath(each.typed), each.kind);
            QCOMPARE(path, folder.filePath(each.written));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.readAll().contains(each.content), each.typed);
        }
    }

    void theSearchCountsAndEnds() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("resnet18.json")); });
        auto* search = window.findChild<QToolBar*>("main")->findChild<QLineEdit*>();
        const auto says = [&](const char* text) {
            for (const auto* label : window.findChild<QToolBar*>("main")->findChildren<QLabel*>())
                if (label->text() == QLatin1String(text))
                    return true;
            return false;
        };
        QTest::keyClicks(search, "pool");
        QVERIFY(says("1 of 2"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(says("2 of 2"));
        QVERIFY(!window.findChild<GraphView*>()->scene().matches.empty());
        search->setFocus();
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(window.findChild<GraphView*>()->scene().matches.empty());
        QTest::keyClicks(search, "pool");
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        QVERIFY(search->text().isEmpty());
    }

    void powersComeBack() {
        ProblemOptions options;
        options.model = sample("alexnet.json").toStdString();
        options.edgePower = "3W";
        options.transmitPower = "700mW";
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openModel(options); });
        const EdgePower wanted{Watts(3), Watts(0.7), Watts(1.5)};
        QVERIFY(window.document().problem().power == wanted);
        const QByteArray text =
            QByteArray::fromStdString(projectText(window.document().snapshot(), "/tmp/x.cutpoint"));
        const auto read = readProject(text.toStdString(), "/tmp/x.cutpoint");
        QVERIFY(read.ok());
        QVERIFY(read->query.power == wanted);
        const auto wrong =
            readProject(QByteArray(text).replace("0.7", "-0.7").toStdString(), "/tmp/x.cutpoint");
        QVERIFY(!wrong.ok());
        QVERIFY(wrong.error().code == "bad-project");
    }

    void reloadKeepsTheWork() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        Document& document = window.document();
        settle(window, [&] { document.editProfile({{2, LayersModel::CloudTime, 0.75}}); });
        settle(window, [&] { window.reload(); });
        QCOMPARE(document.problem().profile.layers[2].cloud.value, 0.75);
        QVERIFY(document.problem().profile.layers[2].cloudFrom == Provenance::Edited);
    }

    void impossibleTimesAreNotAdopted() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        Document& document = window.document();
        for (const double wrong : {-1.0, static_cast<double>(NAN), static_cast<double>(INFINITY)}) {
            Profile profile = document.problem().profile;
            profile.layers[2].edge = Seconds(wrong);
            const auto issue = document.changeProfile(profile);
            QVERIFY(issue.has_value());
            QCOMPARE(issue->node, document.problem().graph->layer(2).name);
            QVERIFY(std::isfinite(document.problem().profile.layers[2].edge.value));
            QVERIFY(!document.undoStack().canUndo());
        }
    }

    void leavingAsksOnce() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("alexnet.json")); });
        Document& document = window.document();
        // Moved sliders are not worth a question.
        Query query = document.query();
        query.network.bandwidth = BitsPerSecond(9e6);
        document.changeQuery(query, false);
        QVERIFY(!document.hasUnsavedWork());
        settle(window, [&] { document.editProfile({{2, LayersModel::EdgeTime, 0.5}}); });
        QVERIFY(document.hasUnsavedWork());

        bool asked = false;
        answerQuestion(QMessageBox::Cancel, asked);
        window.openPath(sample("resnet18.json"));
        QVERIFY(asked);
        QTest::qWait(100);
        QCOMPARE(document.path(), sample("alexnet.json"));
        QCOMPARE(document.problem().profile.layers[2].edge.value, 0.5);

        answerQuestion(QMessageBox::Cancel, asked = false);
        QVERIFY(!window.close());
        QVERIFY(asked);
        answerQuestion(QMessageBox::Discard, asked = false);
        settle(window, [&] { window.openPath(sample("resnet18.json")); });
        QVERIFY(asked);
        QCOMPARE(document.path(), sample("resnet18.json"));
        QVERIFY(window.close());
    }

    void aCutOfOnesOwnIsAChange() {
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(sample("vgg16.json")); });
        Document& document = window.document();
        const auto best = window.solution()->plan.sides;
        const double least = window.solution()->value;
        emit window.findChild<GraphView*>()->cutHereRequested(3);
        QVERIFY(window.solution()->plan.sides != best);
        QVERIFY(window.solution()->value >= least);
        QTRY_VERIFY_WITH_TIMEOUT(window.findChild<VerdictPanel*>()->sentence().contains("Your cut"),
                                 test::patienceMs);
        // Sliders keep it; the plan file holds it.
        Query query = document.query();
        query.network.bandwidth = BitsPerSecond(2e6);
        document.changeQuery(query, false);
        QCOMPARE(window.solution()->algorithm, Algorithm::Manual);
        QTemporaryDir folder;
        QVERIFY(window.exports().plan(folder.filePath("plan.json")));
        QFile plan(folder.filePath("plan.json"));
        QVERIFY(plan.open(QIODevice::ReadOnly));
        const auto json = QJsonDocument::fromJson(plan.readAll()).object();
        QCOMPARE(json["algorithm"].toString(), "manual");
        document.undoStack().undo();
        document.undoStack().undo();
        QVERIFY(window.solution()->plan.sides == best);
    }

    void aWideNetIsAnsweredInTheBackground() {
        const QString file = QString(CUTPOINT_SHARED_DATA) + "/profiles/pipedream/nasnetalarge/graph.txt";
        if (!QFile::exists(file))
            QSKIP("the shared profiles are not here");
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(file);
        QVERIFY(settled.wait(test::patienceMs));
        QVERIFY(window.solution()->certificate.status == Certificate::Status::Optimal);
        // The strip below the bandwidth knows the plans all the same.
        const LogSlider* slider = nullptr;
        for (const auto* candidate : window.findChildren<LogSlider*>())
            if (!candidate->bands().empty())
                slider = candidate;
        QVERIFY(slider);
        const auto& bands = slider->bands();
        QCOMPARE(bands.size(), 2u);
        QCOMPARE(bands.front().from, 0.0);
        QVERIFY(std::isinf(bands.back().to));
        for (std::size_t i = 1; i < bands.size(); ++i)
            QCOMPARE(bands[i].from, bands[i - 1].to);
        const double here = window.document().query().network.bandwidth.value;
        const auto band =
            std::find_if(bands.begin(), bands.end(), [&](const LogSlider::Band& b) { return here < b.to; });
        const auto& sides = window.solution()->plan.sides;
        QCOMPARE(band->edgeShare, static_cast<double>(std::count(sides.begin(), sides.end(), Side::Edge)) /
                                      static_cast<double>(sides.size()));
        Query query = window.document().query();
        query.objective = Objective::Throughput;
        settle(window, [&] { window.document().changeQuery(query, false); });
        QVERIFY(window.solution()->certificate.status == Certificate::Status::Bounded ||
                window.solution()->certificate.status == Certificate::Status::Optimal);
        QVERIFY(window.solution()->certificate.lowerBound > 0);
    }

    void hostileProjects_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("place");
        QTest::newRow("truncated") << goodProject().left(goodProject().size() / 2) << ":";
        QTest::newRow("no model") << QByteArray(R"({"format":"cutpoint-project","version":1})") << "source";
        QTest::newRow("later version")
            << QByteArray(R"({"format":"cutpoint-project","version":99,"source":{"model":"x"}})")
            << "version";
        QTest::newRow("negative edit") << goodProject().replace("0.5", "-0.5") << "conv1";
        QTest::newRow("bandwidth as text")
            << QByteArray(R"({"format":"cutpoint-project","version":1,"source":{"model":"x"},)"
                          R"("controls":{"bandwidth_bits_per_s":"fast"}})")
            << "bandwidth_bit_s";
        QTest::newRow("odd pin") << QByteArray(
                                        R"({"format":"cutpoint-project","version":1,"source":{"model":"x"},)"
                                        R"("pins":{"conv1":"moon"}})")
                                 << "conv1";
        QTest::newRow("infinite") << goodProject().replace("0.5", "1e999") << ":";
    }

    void hostileProjects() {
        QFETCH(QByteArray, text);
        QFETCH(QString, place);
        const auto read = readProject(text.toStdString(), "/tmp/bad.cutpoint");
        QVERIFY(!read.ok());
        QVERIFY2(QString::fromStdString(read.error().where()).contains(place), read.error().where().c_str());
        QVERIFY(!read.error().message.empty() && !read.error().fix.empty());
    }

    void layersThatAreGoneAreNamed() {
        QTemporaryDir folder;
        Project project;
        project.source.model = sample("alexnet.json").toStdString();
        project.edits["no_such_layer"] = {0.5, {}, {}};
        project.pins["another"] = Pin::Edge;
        QFile file(folder.filePath("p.cutpoint"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(projectText(project, file.fileName().toStdString())));
        file.close();
        MainWindow window(MainWindow::Session::Fresh);
        window.show();
        settle(window, [&] { window.openPath(file.fileName()); });
        int named = 0;
        for (const Issue& issue : window.document().issues())
            named += issue.code == "project-layer-missing";
        QCOMPARE(named, 2);
    }
};

QTEST_MAIN(TestProject)
#include "tst_project.moc"
