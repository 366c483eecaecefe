// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/layer_details.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

using namespace cutpoint;

namespace {

/// input - conv - relu - add, with a link around conv and relu.
Problem fourLayers() {
    std::vector<Layer> layers(4);
    const char* names[] = {"input", "stem/conv", "stem/relu", "add"};
    const char* types[] = {"Input", "Conv", "Relu", "Add"};
    Profile profile;
    for (std::size_t v = 0; v < 4; ++v) {
        layers[v].name = names[v];
        layers[v].type = types[v];
        layers[v].isInput = v == 0;
        layers[v].outputShape = {1, 3, 8, static_cast<std::int64_t>(8 + v)};
        layers[v].outputBytes = Bytes(1000);
        if (v == 1)
            layers[v].attributes = {{"kernel_shape", "3, 3"}, {"<b>", "<i>"}};
        layers[v].flops = v == 1 ? 3e6 : v == 0 ? 0 : 5e5;
        LayerProfile row;
        row.edge = Seconds(v == 0 ? 0 : v == 1 ? 0.03 : 0.005);
        row.cloud = Seconds(v == 0 ? 0 : 0.001);
        row.output = Bytes(1000);
        row.edgeFrom = Provenance::Measured;
        row.cloudFrom = Provenance::Estimated;
        profile.layers.push_back(row);
    }
    return makeProblem(
        std::make_shared<LayerGraph>(*LayerGraph::make("four", layers, {{0, 1}, {1, 2}, {0, 3}, {2, 3}})),
        profile);
}

} // namespace

class TestLayerDetails : public QObject {
    Q_OBJECT

    static std::shared_ptr<const Moment> momentOf(const Problem& problem) {
        auto moment = std::make_shared<Moment>();
        moment->problem = std::make_shared<const Problem>(problem);
        moment->answer = std::make_shared<const Answer>(*answerNow({*moment->problem}));
        return moment;
    }

private slots:
    void tellsAllThatIsKnown() {
        const Problem problem = fourLayers();
        const QString text = layerDetails(problem, nullptr, 1);
        for (const char* told :
             {"Conv", "stem/conv", "1x3x8x8", "1x3x8x9", "3.00 MFLOP", "30.0 ms", "measured", "estimated",
              "75 % of the net", "layer:0", "layer:2", "kernel_shape", "3, 3"})
            QVERIFY2(text.contains(told), told);
        QVERIFY(!text.contains("<i>")); // a file's words are no markup
        QVERIFY(layerDetails(problem, nullptr, 3).contains("an answer of the model"));
    }

    void anUnknownSizeIsNoNumber() {
        Problem problem = fourLayers();
        problem.profile.layers[1].outputFrom = Provenance::Unknown;
        QVERIFY(layerDetails(problem, nullptr, 1).contains("never sent"));
        QVERIFY(layerDetails(problem, nullptr, 2).contains("its size is not known"));
    }

    void linksLeadOnAndHistoryBack() {
        LayerDetails panel;
        panel.resize(360, 400);
        panel.show();
        panel.setMoment(momentOf(fourLayers()), everything);
        panel.flush();
        auto* text = panel.findChild<QTextBrowser*>();
        QVERIFY(text->toPlainText().isEmpty());
        Focus& focus = panel.focusOfViews();
        const auto shown = [&](const char* type) {
            panel.flush();
            return text->toPlainText().startsWith(type);
        };
        focus.selectLayer(1);
        QVERIFY(shown("Conv"));
        emit text->anchorClicked(QUrl("layer:2"));
        QCOMPARE(focus.selectedLayer(), 2);
        QVERIFY(shown("Relu"));
        focus.selectLayer(3);
        QVERIFY(shown("Add"));
        const auto buttons = panel.findChildren<QToolButton*>();
        QToolButton *back = buttons[0], *forward = buttons[1];
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(shown("Relu"));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(shown("Conv"));
        QVERIFY(!back->isEnabled());
        QTest::mouseClick(forward, Qt::LeftButton);
        QVERIFY(shown("Relu"));
        // Another way from here forgets the way that was taken before.
        focus.selectLayer(0);
        QVERIFY(shown("Input"));
        QVERIFY(!forward->isEnabled());
        panel.setMoment(momentOf(fourLayers()), everything);
        focus.reset();
        panel.flush();
        QVERIFY(!back->isEnabled());
    }
};

QTEST_MAIN(TestLayerDetails)
#include "tst_layer_details.moc"
