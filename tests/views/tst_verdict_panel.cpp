// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/stage_bars.h"
#include "views/panels/verdict_panel.h"

#include <QTest>

#include <cmath>

using namespace cutpoint;

namespace {

/// input -> a -> b, with a second branch input -> c -> b.
Problem diamond() {
    std::vector<Layer> layers(4);
    const char* names[] = {"input", "a", "c", "b"};
    for (std::size_t i = 0; i < 4; ++i) {
        layers[i].name = names[i];
        layers[i].outputBytes = Bytes(i == 0 ? 100000 : 10000);
    }
    layers[0].isInput = true;
    auto made = LayerGraph::make("diamond", layers, {{0, 1}, {0, 2}, {1, 3}, {2, 3}});
    auto graph = std::make_shared<const LayerGraph>(std::move(made).value());
    Profile profile = emptyProfile(*graph);
    for (std::size_t i = 1; i < 4; ++i) {
        profile.layers[i].edge = Seconds(0.1);
        profile.layers[i].cloud = Seconds(0.01);
    }
    Problem problem = makeProblem(graph, profile);
    problem.network.bandwidth = BitsPerSecond(1e6);
    return problem;
}

Solution solution(const Problem& problem, PerLayer<Side> sides, Algorithm algorithm = Algorithm::Exact) {
    Solution s;
    s.plan = evaluatePlan(problem, std::move(sides)).value();
    s.algorithm = algorithm;
    s.certificate.status = Certificate::Status::Optimal;
    return s;
}

constexpr Side E = Side::Edge, C = Side::Cloud;

struct Case {
    Problem problem;
    Answer answer;
};

QString sentence(const Case& c) {
    return verdictSentence(c.problem, c.answer);
}

QString load(const Case& c) {
    return loadText(c.problem, c.answer);
}

Case verdict(PerLayer<Side> sides) {
    Case data;
    data.problem = diamond();
    data.answer.solution = solution(data.problem, std::move(sides));
    data.answer.baselines = {solution(data.problem, {E, E, E, E}, Algorithm::EdgeOnly),
                             solution(data.problem, {E, C, C, C}, Algorithm::CloudOnly)};
    data.answer.margin = Margin{0.04, 0};
    return data;
}

} // namespace

class VerdictPanelTest : public QObject {
    Q_OBJECT

private slots:
    void theLegendOfTheStagesFits() {
        StageBars bars;
        const Case data = verdict({E, E, C, C});
        bars.setRows({{"Best plan", data.answer.solution.plan.times, true}});
        bars.resize(bars.minimumSizeHint());
        const QImage picture = bars.grab().toImage();
        // One row, and below it the legend: its last name ends before the widget does.
        const QRgb empty = picture.pixel(picture.width() - 1, picture.height() - 1);
        bool written = false;
        for (int y = picture.height() / 2; y < picture.height(); ++y) {
            QCOMPARE(picture.pixel(picture.width() - 1, y), empty);
            for (int x = picture.width() - 12; x < picture.width(); ++x)
                written = written || picture.pixel(x, y) != empty;
        }
        QVERIFY2(written, "and not long before");
        QVERIFY(bars.minimumSizeHint().width() >
                bars.fontMetrics().horizontalAdvance("edge T_e transfer T_t cloud T_c"));
    }

    void init() { QLocale::setDefault(QLocale::c()); }

    void splitNamesItsLayersGainAndMargin() {
        // T = 0.2 + 0.16 + 0.01 = 0.37 s against 0.3 s of edge-only, the better of the two ends.
        QCOMPARE(sentence(verdict({E, E, E, C})),
                 QString("Split after a and c: 370 ms, 23 % slower than edge-only; next best 4 % slower"));
    }

    void manifoldIsToldInTimes() {
        Case data = verdict({E, E, E, E});
        data.answer.margin = Margin{29.48, 0};
        QVERIFY2(sentence(data).contains("next best 30.5 times slower"), qPrintable(sentence(data)));
        QVERIFY2(sentence(data).contains("2.77 times faster than cloud-only"), qPrintable(sentence(data)));
        QVERIFY(!sentence(data).contains("100 %"));
    }

    void endsAreNotCalledSplits() {
        QVERIFY(
            sentence(verdict({E, E, E, E})).startsWith("Do not split: run everything on the edge: 300 ms"));
        const QString cloud = sentence(verdict({E, C, C, C}));
        QVERIFY(cloud.startsWith("Send the raw input, run everything in the cloud: 830 ms"));
        QVERIFY2(cloud.contains("slower than edge-only"), qPrintable(cloud));
    }

    void noPlanKeepsUpSaysWhatWould() {
        Case data = verdict({E, E, E, E});
        data.answer.solution.objective = Objective::KeepUp;
        data.answer.solution.certificate.status = Certificate::Status::Infeasible;
        data.problem.limits.samplingRate = FramesPerSecond(30);
        data.answer.sustainable = FramesPerSecond(5);
        QCOMPARE(
            sentence(data),
            QString("No plan keeps up with 30.0 frames/s; the largest sustainable rate is 5.00 frames/s"));
        QVERIFY(load(data).startsWith("Congested"));
    }

    void loadModesFollowQ() {
        Case data = verdict({E, E, E, E});
        data.answer.sustainable = FramesPerSecond(5);
        data.problem.limits.samplingRate = FramesPerSecond(3);
        QVERIFY(load(data).startsWith("Light"));
        data.problem.limits.samplingRate = FramesPerSecond(4);
        QVERIFY(load(data).startsWith("Heavy"));
        data.problem.limits.samplingRate = FramesPerSecond(6);
        QVERIFY(load(data).startsWith("Congested"));
    }

    void certificateSaysProofOrGap() {
        Case data = verdict({E, E, E, E});
        data.answer.frontierPoints = 222;
        data.answer.solution.solveTime = std::chrono::microseconds(12);
        QCOMPARE(certificateText(data.answer),
                 QString("Optimal, proved by the frontier (222 points) in 12.0 µs"));
        data.answer.solution.certificate = {Certificate::Status::Bounded, 0.1, 0.003};
        QVERIFY(certificateText(data.answer).startsWith("At most 0.3 % from optimal"));
    }

    void certificateSaysWhatItHoldsAmong() {
        Case data = verdict({E, E, E, E});
        QCOMPARE(certificateText(data.answer, data.problem), certificateText(data.answer));
        data.problem.profile.layers[1].outputFrom = Provenance::Unknown;
        QVERIFY(certificateText(data.answer, data.problem).startsWith("Optimal"));
        QVERIFY(certificateText(data.answer, data.problem).endsWith("among plans that cut at known sizes"));
        data.problem.ties.push_back({{1, 2}, TieReason::FusedGroup, "row"});
        QVERIFY(certificateText(data.answer, data.problem)
                    .endsWith("among plans that cut at known sizes and keep fused groups together"));
    }

    void zeroBandwidthIsSaidNotComputedWith() {
        Case data = verdict({E, E, E, E});
        data.answer.baselines[1].plan.times.transfer = Seconds(INFINITY);
        QVERIFY(sentence(data).contains("cloud-only would never finish"));
    }

    void panelShowsTheSentenceAndForgetsIt() {
        VerdictPanel panel;
        const QString empty = panel.sentence();
        QVERIFY(!empty.isEmpty());
        const Case data = verdict({E, E, E, C});
        auto moment = std::make_shared<Moment>();
        moment->problem = std::make_shared<const Problem>(data.problem);
        moment->answer = std::make_shared<const Answer>(data.answer);
        panel.setMoment(moment, everything);
        panel.flush();
        QCOMPARE(panel.sentence(), sentence(data));
        panel.setMoment(std::make_shared<const Moment>(), everything);
        panel.flush();
        QCOMPARE(panel.sentence(), empty);
    }
};

QTEST_MAIN(VerdictPanelTest)
#include "tst_verdict_panel.moc"
