// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/runtime/runtime_session.h"
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "core/adapt/policy.h"
#include "core/runtime/edge/edge_event.h"
#include "core/runtime/service/sentence_message.h"
#include "proto/cutpoint_edge.pb.h"
#include "tests/support/patience.h"
#include "views/lesson/lesson_panel.h"
#include "views/panels/layers_model.h"
#include "views/panels/runtime_panel.h"
#include "views/panels/runtime_text.h"

#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace cutpoint;

namespace {

/// An agent as its own process on a free port.
class Agent {
public:
    explicit Agent(const QStringList& words) {
        process_.setProcessChannelMode(QProcess::MergedChannels);
        process_.start(QString(CUTPOINT_BIN) + "/cutpoint-agent",
                       words + QStringList{"--listen", "127.0.0.1:0"});
        static const QRegularExpression port("127\\.0\\.0\\.1:(\\d+)");
        for (int i = 0; i < 1200 && port_.isEmpty() && process_.state() != QProcess::NotRunning; ++i) {
            process_.waitForReadyRead(100);
            said_ += process_.readAll();
            // An edge names its cloud's address, too; its own is the one it listens on.
            for (const QByteArray& line : said_.split('\n'))
                if (line.contains("listening") || line.contains("serving"))
                    if (const auto match = port.match(QString::fromUtf8(line)); match.hasMatch())
                        port_ = match.captured(1);
        }
    }
    ~Agent() {
        process_.terminate();
        if (!process_.waitForFinished(5000))
            process_.kill();
        process_.waitForFinished();
    }
    QString address() const { return port_.isEmpty() ? QString() : "127.0.0.1:" + port_; }
    const QByteArray& said() const { return said_; }
    void kill() {
        process_.kill();
        process_.waitForFinished();
    }

private:
    QProcess process_;
    QByteArray said_;
    QString port_;
};

} // namespace

/// The window against real agents.
class TestRuntimeSession : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QString model_;

    static QPushButton* button(MainWindow& window, const QString& text) {
        for (auto* b : window.findChildren<QPushButton*>())
            if (b->text() == text)
                return b;
        return nullptr;
    }
    static void openModel(MainWindow& window, const QString& path) {
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(path);
        QVERIFY(settled.wait(test::patienceMs));
    }

private slots:
    void initTestCase() {
        model_ = folder_.filePath("small.cfg");
        QFile file(model_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[net]\nwidth=48\nheight=48\nchannels=3\n\n");
        for (const int filters : {8, 16, 16, 8})
            file.write("[convolutional]\nfilters=" + QByteArray::number(filters) +
                       "\nsize=3\nstride=2\npad=1\nactivation=relu\n\n");
        file.write("[connected]\noutput=10\nactivation=linear\n");
    }

    void aStrangerAddressIsRefused() {
        RuntimeSession session;
        session.connectTo({"nowhere", {}, {}, {}});
        QCOMPARE(session.state().link, RuntimeState::Link::Apart);
        QVERIFY(session.state().hasTrouble());
        session.connectTo({"127.0.0.1:1", {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state().link, RuntimeState::Link::Apart, test::patienceMs);
        QVERIFY(session.state().hasTrouble());
    }

    void thePlanRunsAndIsMeasured() {
        Agent cloud({"cloud"});
        QVERIFY2(!cloud.address().isEmpty(), cloud.said());
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address(), "--slowdown", "4"});
        QVERIFY2(!edge.address().isEmpty(), edge.said());

        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, model_);
        auto& dock = *window.findChild<QDockWidget*>("runtime");
        dock.toggleViewAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<RuntimePanel*>()->visibleRegion().isEmpty(),
                                 test::patienceMs);
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        panel.setAddress(edge.address());
        QTest::mouseClick(button(window, "Connect"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QCOMPARE(session.layers().size(), window.document().problem().graph->layers().size());

        QTest::mouseClick(button(window, "Profile both sides"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().profile, test::patienceMs);
        const Profile before = window.document().problem().profile;
        QTest::mouseClick(button(window, "Adopt times"), Qt::LeftButton);
        const Profile& after = window.document().problem().profile;
        QVERIFY(after.layers[1].edgeFrom == Provenance::Measured);
        QVERIFY(after.layers[1].edge.value > 0);
        QVERIFY(after.edgeDevice != before.edgeDevice);
        QVERIFY(window.document().query().fixed == session.measuredProfile()->fixed);
        // Two notes said that times are estimates, which they are no longer.
        QCOMPARE(window.findChild<QDockWidget*>("issues")->windowTitle(), "Issues");
        // A project keeps what was measured and says that it was.
        const QString project = folder_.filePath("measured.cutpoint");
        QVERIFY(window.saveProject(project));
        {
            MainWindow again(MainWindow::Session::Fresh);
            openModel(again, project);
            QCOMPARE(again.document().problem().profile.layers[1].edge.value, after.layers[1].edge.value);
            QVERIFY(again.document().problem().profile.layers[1].edgeFrom == Provenance::Measured);
            QCOMPARE(again.document().problem().profile.edgeDevice, after.edgeDevice);
        }
        window.document().undoStack().undo();
        QCOMPARE(window.document().problem().profile.layers[1].edge.value, before.layers[1].edge.value);
        QCOMPARE(window.document().problem().profile.edgeDevice, before.edgeDevice);
        window.document().undoStack().redo();

        QTest::mouseClick(button(window, "Measure bandwidth"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().bandwidth && !panel.state().job, test::patienceMs);
        QCOMPARE(window.document().query().network.bandwidth.value, panel.state().bandwidth->value);

        QVERIFY(panel.state().transferOverhead.has_value());
        QCOMPARE(window.document().query().network.overhead, *panel.state().transferOverhead);
        QVERIFY(panel.state().downlink.has_value());
        QCOMPARE(window.document().query().network.downlink->value, panel.state().downlink->value);

        // A cut in the middle, so that every stage has something to do.
        const auto& graph = *window.document().problem().graph;
        PerLayer<Side> sides(graph.layers().size(), Side::Cloud);
        for (std::size_t v = 0; v < 3; ++v)
            sides[v] = Side::Edge;
        window.document().changeManualSides(sides);
        QTest::mouseClick(button(window, "Check plan"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().job && panel.state().hasNews(), test::patienceMs);
        QVERIFY2(!panel.state().hasTrouble(), qPrintable(troubleText(panel.state().trouble)));
        QCOMPARE(session.edgeLayers().size(), graph.layers().size()); // what was checked does not run
        QTest::mouseClick(button(window, "Push plan"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().job && session.edgeLayers().size() == 3, test::patienceMs);
        QVERIFY2(!panel.state().hasTrouble(), qPrintable(troubleText(panel.state().trouble)));
        QVERIFY(panel.state().predicted.has_value());
        QCOMPARE(panel.state().predicted->edge.value, window.solution()->plan.times.edge.value);
        QTest::mouseClick(button(window, "Start frames"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->frames >= 20,
                                 test::patienceMs);
        QVERIFY(panel.state().measured->times.edge.value > 0);
        QVERIFY(panel.state().measured->times.transfer.value > 0);
        QVERIFY(panel.state().measured->times.cloud.value > 0);
        QVERIFY(panel.state().measured->framesPerSecond > 0);
        QTRY_VERIFY_WITH_TIMEOUT(button(window, "Stop frames"), test::patienceMs);

        // More than the medians rest on.
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->frames > 220,
                                 test::patienceMs);

        // Another plan while frames flow; the prediction follows the plan that runs.
        window.document().changeManualSides(PerLayer<Side>(graph.layers().size(), Side::Edge));
        QTest::mouseClick(button(window, "Push plan"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(session.edgeLayers().size(), graph.layers().size(), test::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->times.cloud.value == 0,
                                 test::patienceMs);
        QCOMPARE(panel.state().predicted->transfer.value, 0.0);
        QTest::mouseClick(button(window, "Stop frames"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button(window, "Start frames"), test::patienceMs);
        QVERIFY(!panel.findChild<QTreeWidget*>()->findItems("Plan changed", Qt::MatchExactly, 1).isEmpty());

        // The agent dies: the window says so and lets one connect again.
        edge.kill();
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Apart, test::patienceMs);
        QVERIFY(panel.state().hasTrouble());
        QVERIFY(button(window, "Connect")->isEnabled());
    }

    void languageAndLocaleAreSwitchedWhileEverythingRuns() {
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address(), "--slowdown", "4"});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        applyLanguage("en");
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        openModel(window, model_);
        window.findChild<QDockWidget*>("runtime")->toggleViewAction()->trigger();
        auto& panel = *window.findChild<RuntimePanel*>();
        panel.setAddress(edge.address());
        auto* connects = button(window, "Connect");
        QTest::mouseClick(connects, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QTest::mouseClick(button(window, "Start frames"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->frames >= 3,
                                 test::patienceMs);
        auto* field = window.findChild<QLineEdit*>("bandwidthField");
        Query query = window.document().query();
        query.network.bandwidth = BitsPerSecond(2.5e6);
        window.document().changeQuery(query, false);
        QTRY_COMPARE(field->text(), "2.5 Mbit/s");
        window.learn(lesson::ChapterId::MinCut, 2);
        window.docks().bringUp("latency-by-bandwidth");
        auto* lessonText = window.findChild<LessonPanel*>()->findChild<QLabel*>("text");
        QTRY_VERIFY_WITH_TIMEOUT(lessonText->text().contains("room"), test::patienceMs);
        const auto* events = panel.findChild<QTreeWidget*>();
        QTRY_VERIFY_WITH_TIMEOUT(events->topLevelItemCount() > 0, test::patienceMs);
        // A dock, a button, the lesson, the plot's own words, an event that is listed, the account of the
        // agent: what each says in one language.
        const auto said = [&] {
            return QStringList{window.docks().dock("gantt")->windowTitle(),
                               connects->text(),
                               lessonText->text(),
                               window.docks().dock("latency-by-bandwidth")->widget()->accessibleDescription(),
                               events->topLevelItem(0)->text(1),
                               events->topLevelItem(0)->text(2),
                               accountText(panel.state()),
                               window.statusBar()->currentMessage()};
        };
        const QStringList english = said();
        for (const char* language : {"de", "zh_CN"}) {
            const auto frames = panel.state().measured->frames;
            applyLanguage(language);
            for (int i = 0; i < english.size(); ++i)
                QTRY_VERIFY2_WITH_TIMEOUT(!said()[i].isEmpty() && said()[i] != english[i],
                                          qPrintable(QString("%1: %2").arg(language, english[i])),
                                          test::patienceMs);
            QTRY_COMPARE(field->text(), QString(language == QString("de") ? "2,5 Mbit/s" : "2.5 Mbit/s"));
            QCOMPARE(window.document().query().network.bandwidth.value, 2.5e6);
            QCOMPARE(panel.state().link, RuntimeState::Link::Connected);
            QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->frames > frames,
                                     test::patienceMs);
        }
        applyLanguage("en");
        QTRY_COMPARE_WITH_TIMEOUT(said(), english, test::patienceMs);
        QTRY_COMPARE(field->text(), "2.5 Mbit/s");
    }

    /// A row for each kind, in the words of the agent.
    void everyEventIsToldInTheLanguageOfTheReader_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<Sentence>("text");
        const auto row = [](const char* kind, Sentence text) {
            QTest::newRow(kind) << QString(kind) << text;
        };
        row("plan-changed",
            say("%1: %2 of %3 layers on the edge",
                say("%1 at %2", policySentence(PolicyKind::Recommended), BitsPerSecond(2.5e6)), 3, 12));
        row("plan-kept", say("The plan \"%1\" goes on.", say("edge-only until a plan is pushed")));
        row("plan-failed", say("%1 The edge goes on alone until the next plan is pushed.",
                               say("The cloud's answer does not carry its tensors as raw bytes.")));
        row("paused",
            say("The edge cannot hold both plans; the stream stands still while the new one loads."));
        row("stream-started",
            say("%1 frames/s; when they come too fast, those that wait longest are dropped", 12.5));
        row("stream-stopped", say("Frames in: %1, done: %2, dropped: %3", 12345, 12300, 45));
        row("stream-ended", say("The last frame is done."));
        row("congested", say("No plan carries %1 frames/s at %2; at most %3 are sustainable.", 30.0,
                             BitsPerSecond(2.5e6), 12.5));
        row("frames-dropped", say("Frames come faster than the plan carries; dropped so far: %1.", 12));
        row("rate-changed", say("%1 frames/s are taken, as many as the plan carries.", 12.5));
        row("frame-failed", say("Frame %1: %2", 7, say("The measurement was cancelled.")));
        row("frame-late", say("A frame of %1 has been on its way for %2; the edge does it alone.",
                              Bytes(5.31e6), Seconds(2.5)));
        row("frame-refused",
            say("%1 The frame is done on the edge.", say("The cloud answered: %1", say("no reason given."))));
        row("cloud-busy", say("The cloud takes %1 in place of %2.", Seconds(0.0125), Seconds(0.01)));
        row("edge-speed", say("The edge takes %1 in place of %2.", Seconds(0.0125), Seconds(0.01)));
        row("link-slow",
            say("%1 The frame is done on the edge.", say("The cloud answered: %1", say("no reason given."))));
        row("link-lost",
            say("The cloud lives and its answers are too late, one after the other. The edge goes "
                "on alone."));
        row("half-lost",
            say("%1 The half is loaded again.", say("The cloud answered: %1", say("no reason given."))));
        row("link-back", say("The cloud answers again; the plan \"%1\" goes on.", std::string("DSL")));
        row("no-profile", say("The plan cannot follow the link yet: it needs a profile. %1",
                              say("The profile was cancelled.")));
        row("no-policy", say("There is no such policy."));
        row("profiled", say("Edge %1, cloud %2; unmeasured cuts within %3 % of the whole", Seconds(0.0125),
                            Seconds(0.001), 2.0));
        row("deploy-failed", say("The deployment was cancelled."));
        row("server-share",
            say("%1 T0 is %2 a frame.",
                say("Edges that share the cloud: %1. This one may use at most %2 of a worker.", 3, 0.25),
                Seconds(0.0125)));
        row("gap", say("Records that were lost because they were not read in time: %1", 12));
    }
    void everyEventIsToldInTheLanguageOfTheReader() {
        QFETCH(QString, kind);
        QFETCH(Sentence, text);
        edge::v1::Event event;
        *event.mutable_told_text() = messageOf(text);
        event.set_text(text);
        applyLanguage("en");
        RuntimePanel panel;
        panel.addEvent(Seconds(1234.5), eventKindSentence(kind.toStdString()), eventSentence(event));
        const auto* row = panel.findChild<QTreeWidget*>()->topLevelItem(0);
        const QString name = row->text(1), told = row->text(2);
        QVERIFY(name != kind && !told.isEmpty());
        applyLanguage("de");
        QTRY_VERIFY2(row->text(1) != name && row->text(2) != told,
                     qPrintable(row->text(1) + ": " + row->text(2)));
        const QRegularExpression point("\\d\\.\\d(?!\\d\\d)"), han("\\p{Han}");
        QVERIFY2(!point.match(row->text(2)).hasMatch(), qPrintable(row->text(2)));
        QCOMPARE(row->text(0), QString("1.234,50"));
        applyLanguage("zh_CN");
        QTRY_VERIFY2(han.match(row->text(1)).hasMatch() && han.match(row->text(2)).hasMatch(),
                     qPrintable(row->text(1) + ": " + row->text(2)));
        applyLanguage("en");
        QTRY_COMPARE(row->text(1), name);
        QCOMPARE(row->text(2), told);
    }

    void theStreamGoesOnWithoutTheWindowAndTheEdgeWithoutTheCloud() {
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address(), "--slowdown", "4"});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, model_);
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        const auto shows = [&](const QString& text) {
            for (const auto* label : panel.findChildren<QLabel*>())
                if (label->text().contains(text))
                    return true;
            return false;
        };
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        const auto& graph = *window.document().problem().graph;
        PerLayer<Side> sides(graph.layers().size(), Side::Cloud);
        sides[0] = sides[1] = Side::Edge;
        session.push(graph, sides, std::string("the plan of the day"));
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().job && session.edgeLayers().size() == 2, test::patienceMs);
        QVERIFY2(!panel.state().hasTrouble(), qPrintable(troubleText(panel.state().trouble)));
        session.start(20);
        QTRY_VERIFY_WITH_TIMEOUT(shows("Frames come at 20 a second"), test::patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().measured && panel.state().measured->frames > 3,
                                 test::patienceMs);

        session.disconnectFrom();
        QVERIFY(shows("The stream goes on at the edge"));
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QCOMPARE(panel.state().plan.value_or(RuntimeState::Plan()).label.text(),
                 std::string("the plan of the day"));
        QVERIFY(panel.state().streaming);
        QCOMPARE(panel.state().sourceRate.value_or(0), 20.0);

        cloud.kill();
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().alone, test::patienceMs);
        QVERIFY(shows("The edge runs alone until the cloud is back"));
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().streaming, test::patienceMs);
    }

    void aPlainServerTakesTheCloudHalfAndSaysWhatItLacks() {
        Agent server({"cloud"}); // which is a server of the protocol, and no edge
        QVERIFY2(!server.address().isEmpty(), server.said());
        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, model_);
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        session.connectTo({server.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QVERIFY(session.isPlainServer());
        QVERIFY(accountText(panel.state()).contains("no edge agent"));
        QVERIFY(newsText(panel.state().news).contains("profile"));
        session.profile();
        QVERIFY(troubleText(panel.state().trouble).contains("need an edge agent"));
        session.probe();
        session.start(1);
        QVERIFY(!panel.state().streaming);
        QVERIFY(!panel.state().job);
        session.pushHalf(model_, {});
        QTRY_VERIFY_WITH_TIMEOUT(newsText(panel.state().news).contains("_cloud"), test::patienceMs);
        QVERIFY2(!panel.state().hasTrouble(), qPrintable(troubleText(panel.state().trouble)));
        std::vector<std::string> all;
        for (const Layer& layer : window.document().problem().graph->layers())
            all.push_back(layer.name);
        session.pushHalf(model_, all);
        QTRY_COMPARE_WITH_TIMEOUT(troubleText(panel.state().trouble),
                                  QString("The plan has no layer in the cloud."), test::patienceMs);
        session.disconnectFrom();
        QVERIFY(!session.isPlainServer());
    }

    void aPlanForAnotherModelIsRefused() {
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address()});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, QString(CUTPOINT_SAMPLE_MODELS) + "/alexnet.json");
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QVERIFY(!panel.state().predicted);
        QVERIFY(panel.state().otherModel && !panel.state().otherModel->layer.empty()); // said at once
        emit panel.pushRequested();
        QVERIFY(troubleText(panel.state().trouble).contains("another model"));
        QVERIFY(!panel.state().job);
    }

    void timesOfAnotherModelAreNotAdopted() {
        // The same names and links; only the shapes differ.
        QFile small(model_);
        QVERIFY(small.open(QIODevice::ReadOnly));
        const QString wide = folder_.filePath("wide.cfg");
        QFile file(wide);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(small.readAll().replace("width=48", "width=96"));
        file.close();
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address()});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, wide);
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        QVERIFY(panel.state().otherModel && panel.state().otherModel->layer.empty());
        for (const auto& ask : {&RuntimePanel::pushRequested, &RuntimePanel::checkRequested}) {
            emit(panel.*ask)();
            QVERIFY(troubleText(panel.state().trouble).contains("other links or shapes"));
            QVERIFY(!panel.state().job);
        }
        emit panel.profileRequested();
        QTRY_VERIFY_WITH_TIMEOUT(panel.state().profile, test::patienceMs);
        const double before = window.document().problem().profile.layers[1].edge.value;
        emit panel.adoptRequested();
        QVERIFY(window.statusBar()->currentMessage().contains("another model"));
        QCOMPARE(window.document().problem().profile.layers[1].edge.value, before);
        QVERIFY(window.document().problem().profile.layers[1].edgeFrom != Provenance::Measured);
        // The model that it runs is opened instead.
        openModel(window, model_);
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().otherModel, test::patienceMs);
        emit panel.adoptRequested();
        QVERIFY(window.document().problem().profile.layers[1].edgeFrom == Provenance::Measured);
    }

    void aHalfThatCannotRunIsListed() {
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", model_, "--cloud", cloud.address()});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        MainWindow window(MainWindow::Session::Fresh);
        openModel(window, model_);
        auto& panel = *window.findChild<RuntimePanel*>();
        auto& session = *window.findChild<RuntimeSession*>();
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(panel.state().link, RuntimeState::Link::Connected, test::patienceMs);
        cloud.kill();
        const auto& graph = *window.document().problem().graph;
        PerLayer<Side> sides(graph.layers().size(), Side::Cloud);
        sides[0] = sides[1] = Side::Edge;
        window.document().changeManualSides(sides);
        emit panel.pushRequested();
        QTRY_VERIFY_WITH_TIMEOUT(!panel.state().job, test::patienceMs);
        QVERIFY2(troubleText(panel.state().trouble).contains("cloud half"),
                 qPrintable(troubleText(panel.state().trouble)));
        QCOMPARE(session.edgeLayers().size(), graph.layers().size());
        auto* dock = window.findChild<QDockWidget*>("issues");
        QVERIFY(dock->isVisible());
        const auto* list = dock->widget()->findChild<QTreeWidget*>();
        QString listed;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int column = 0; column < list->columnCount(); ++column)
                listed += list->topLevelItem(i)->text(column) + '\n';
        QVERIFY2(listed.contains("Of the cloud half: "), qPrintable(listed));
    }

    void aLongProfileCanBeCancelled() {
        Agent cloud({"cloud"});
        Agent edge({"edge", "--model", QString(CUTPOINT_SAMPLE_MODELS) + "/resnet18.json", "--cloud",
                    cloud.address(), "--slowdown", "20"});
        QVERIFY2(!edge.address().isEmpty(), edge.said());
        RuntimeSession session;
        session.connectTo({edge.address(), {}, {}, {}});
        QTRY_COMPARE_WITH_TIMEOUT(session.state().link, RuntimeState::Link::Connected, test::patienceMs);
        session.profile();
        QTRY_VERIFY_WITH_TIMEOUT(session.state().job && session.state().job->total > 0, test::patienceMs);
        session.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!session.state().job, test::patienceMs);
        QVERIFY(!session.state().profile);
        QCOMPARE(session.state().link, RuntimeState::Link::Connected);
    }
};

QTEST_MAIN(TestRuntimeSession)
#include "tst_runtime_session.moc"
