// SPDX-License-Identifier: GPL-3.0-or-later
// The reader chooses a cut, predicts a side, moves weights: what comes of it is a plan.
#include "core/study/lesson/load.h"
#include "core/study/lesson/try_it.h"
#include "views/lesson/activity.h"
#include "views/lesson/chart_widget.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

QString cutText(const lesson::Material& material, const Plan& plan) {
    return QString::fromStdString(lesson::setText(material.graph(), plan.cut));
}

/// A cut by a click on a layer or by a slider along a topological order.
class CutActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::CutActivity)
public:
    CutActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step, QWidget* parent)
        : Activity(std::move(material), step, parent), slider_(new QSlider(Qt::Horizontal)),
          best_(new QPushButton(tr("Show the &best"))) {
        slider_->setObjectName(QStringLiteral("cutSlider"));
        slider_->setAccessibleName(tr("How many layers run on the edge, in their order"));
        slider_->setRange(1, this->material().graph().size());
        slider_->setValue(static_cast<int>(std::ranges::count(scene_.sides, Side::Edge)));
        column().insertWidget(0, slider_);
        column().addWidget(best_, 0, Qt::AlignLeft);
        connect(slider_, &QSlider::valueChanged, this, [this](int count) { take(prefix(count)); });
        connect(best_, &QPushButton::clicked, this, [this] { take(this->material().best.sides); });
        take(scene_.sides);
    }

    void layerChosen(LayerId layer) override {
        if (layer >= 0)
            take(material().needed({layer}));
    }

private:
    PerLayer<Side> prefix(int count) const {
        const auto& order = material().graph().topologicalOrder();
        return material().needed({order.begin(), order.begin() + count});
    }
    void take(PerLayer<Side> sides) {
        const auto plan = evaluatePlan(material().problem, std::move(sides));
        if (!plan)
            return;
        scene_.sides = plan->sides;
        scene_.layers = plan->cut;
        const Plan& best = material().best;
        const double worse = plan->times.latency() / best.times.latency() - 1;
        const QString own = tr("V_S = %1 takes %2 (edge %3, sending %4, cloud %5).")
                                .arg(cutText(material(), *plan), durationShown(plan->times.latency()),
                                     durationShown(plan->times.edge), durationShown(plan->times.transfer),
                                     durationShown(plan->times.cloud));
        tell(own + ' ' +
             (worse < 1e-9 ? tr("No plan is faster.")
                           : tr("The best takes %1 less.")
                                 .arg(durationShown(plan->times.latency() - best.times.latency()))));
        emit changed();
    }

    QSlider* slider_;
    QPushButton* best_;
};

class PredictActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::PredictActivity)
public:
    PredictActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                    QWidget* parent)
        : Activity(std::move(material), step, parent), prediction_(lesson::predictionFor(this->material())) {
        auto* row = new QHBoxLayout;
        const auto add = [&](const QString& text, Side side, const char* name) {
            auto* button = new QPushButton(text);
            button->setObjectName(name);
            connect(button, &QPushButton::clicked, this, [this, side] { answer(side); });
            row->addWidget(button);
        };
        add(tr("On the &edge"), Side::Edge, "edge");
        add(tr("In the &cloud"), Side::Cloud, "cloud");
        row->addStretch();
        column().insertLayout(0, row);
    }

private:
    void answer(Side side) {
        scene_.sides = prediction_.plan.sides;
        const bool isRight = side == prediction_.side, isEdge = prediction_.side == Side::Edge;
        const QString layer = QString::fromStdString(material().name(prediction_.layer));
        const QString pattern = isRight && isEdge ? tr("Right: %1 runs on the edge there; V_S = %2.")
                                : isRight         ? tr("Right: %1 runs in the cloud there; V_S = %2.")
                                : isEdge          ? tr("No: %1 runs on the edge there; V_S = %2.")
                                                  : tr("No: %1 runs in the cloud there; V_S = %2.");
        tell(pattern.arg(layer, cutText(material(), prediction_.plan)));
        emit changed();
    }

    lesson::Prediction prediction_;
};

/// Sliders for alpha and gamma; the plan that is the cheapest under them beside the marked one.
class WeightsActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::WeightsActivity)
public:
    WeightsActivity(std::shared_ptr<const lesson::Material> material,
                    std::shared_ptr<const lesson::Load> load, const lesson::Step& step, QWidget* parent)
        : Activity(std::move(material), step, parent), load_(std::move(load)) {
        auto* form = new QFormLayout;
        const auto slider = [&](const QString& name, const char* object) {
            auto* it = new QSlider(Qt::Horizontal);
            it->setObjectName(object);
            it->setRange(-steps, steps);
            it->setAccessibleName(name);
            form->addRow(name, it);
            connect(it, &QSlider::valueChanged, this, [this] { solve(); });
            return it;
        };
        alpha_ = slider(tr("&alpha"), "alpha");
        gamma_ = slider(tr("&gamma"), "gamma");
        column().insertLayout(0, form);
        solve();
    }

private:
    static constexpr int steps = 60; ///< of 1/20 of a power of ten, each way

    static double weight(const QSlider* slider) { return std::pow(10, slider->value() / 20.0); }
    const Plan& marked() const { return load_->unreachable ? *load_->unreachable : load_->widest; }
    void solve() {
        const Plan plan = lesson::weightedPlan(material(), weight(alpha_), weight(gamma_));
        scene_.sides = plan.sides;
        scene_.layers = plan.cut;
        const QString own = tr("alpha = %1, gamma = %2: V_S = %3 with T_max = %4.")
                                .arg(significantText(weight(alpha_)), significantText(weight(gamma_)),
                                     cutText(material(), plan), durationShown(plan.times.maxStage()));
        tell(own + ' ' +
             (plan.sides == marked().sides
                  ? tr("That is the marked plan.")
                  : tr("The marked plan has V_S = %1 and T_max = %2.")
                        .arg(cutText(material(), marked()), durationShown(marked().times.maxStage()))));
        emit changed();
    }

    std::shared_ptr<const lesson::Load> load_;
    QSlider *alpha_ = nullptr, *gamma_ = nullptr;
};

} // namespace

Activity* detail::makeCutActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                                  QWidget* parent) {
    return new CutActivity(std::move(material), step, parent);
}

Activity* detail::makePredictActivity(std::shared_ptr<const lesson::Material> material,
                                      const lesson::Step& step, QWidget* parent) {
    return new PredictActivity(std::move(material), step, parent);
}

Activity* detail::makeWeightsActivity(std::shared_ptr<const lesson::Material> material,
                                      const lesson::Chapter& chapter, const lesson::Step& step,
                                      QWidget* parent) {
    return chapter.load ? new WeightsActivity(std::move(material), chapter.load, step, parent) : nullptr;
}

} // namespace cutpoint
