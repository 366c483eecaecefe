// SPDX-License-Identifier: GPL-3.0-or-later
// The reader grows a tree of subproblems, and places the switches of a journey.
#include "core/study/lesson/budget_study.h"
#include "core/study/lesson/journey.h"
#include "views/lesson/activity.h"
#include "views/lesson/chart_widget.h"
#include "views/panels/number_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>

namespace cutpoint {
namespace {

/// Each choice solves two linear programs, at once up to this size.
constexpr LayerId mostToBranch = 500;

class BranchActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::BranchActivity)
public:
    BranchActivity(std::shared_ptr<const lesson::Material> material, const lesson::BudgetStudy& study,
                   const lesson::Step& step, QWidget* parent)
        : Activity(std::move(material), step, parent), branching_(study.problem), node_(new QComboBox),
          layer_(new QComboBox), tree_(new ChartWidget) {
        node_->setObjectName(QStringLiteral("node"));
        layer_->setObjectName(QStringLiteral("layer"));
        auto* form = new QFormLayout;
        form->addRow(tr("&Subproblem"), node_);
        form->addRow(tr("&Layer"), layer_);
        auto* row = new QHBoxLayout;
        const auto add = [&](const QString& text, const char* name, auto act) {
            auto* button = new QPushButton(text);
            button->setObjectName(name);
            connect(button, &QPushButton::clicked, this, act);
            row->addWidget(button);
        };
        add(tr("B&ranch"), "branch", [this] {
            if (branching_.branch(node_->currentData().toInt(), layer_->currentData().toInt()))
                show();
        });
        add(tr("Sta&rt again"), "again", [this, problem = study.problem] {
            branching_ = lesson::Branching(problem);
            show();
        });
        add(tr("F&inish"), "finish", [this] {
            branching_.finish();
            show();
        });
        row->addStretch();
        column().insertLayout(0, form);
        column().insertLayout(1, row);
        column().addWidget(tree_);
        connect(node_, &QComboBox::currentIndexChanged, this, [this] { showLayers(); });
        show();
    }

    void layerChosen(LayerId layer) override {
        if (const int row = layer_->findData(layer); row >= 0)
            layer_->setCurrentIndex(row);
    }

private:
    void show() {
        const QSignalBlocker quiet(node_);
        node_->clear();
        const auto open = branching_.open();
        for (const int node : open)
            node_->addItem(
                tr("number %1, bound %2")
                    .arg(node + 1)
                    .arg(durationShown(branching_.nodes()[static_cast<std::size_t>(node)].relaxation.bound)),
                node);
        showLayers();
        const int best = branching_.incumbent();
        const QString incumbent =
            best < 0 ? tr("No plan is known yet.")
                     : tr("The incumbent has T_e = %1.")
                           .arg(durationShown(
                               branching_.nodes()[static_cast<std::size_t>(best)].relaxation.bound));
        tell(open.empty()
                 ? tr("Nothing is open: %2 is proved to be the best (subproblems: %1).")
                       .arg(branching_.nodes().size())
                       .arg(best < 0
                                ? QString()
                                : durationShown(
                                      branching_.nodes()[static_cast<std::size_t>(best)].relaxation.bound))
                 : tr("Subproblems: %1, of them open: %2.").arg(branching_.nodes().size()).arg(open.size()) +
                       ' ' + incumbent);
    }
    void showLayers() {
        layer_->clear();
        const bool isOpen = node_->currentIndex() >= 0;
        const int node = isOpen ? node_->currentData().toInt() : std::max(0, branching_.incumbent());
        const lesson::Relaxation& relaxation = branching_.nodes()[static_cast<std::size_t>(node)].relaxation;
        scene_.shares = relaxation.shares;
        scene_.layers = relaxation.split;
        if (isOpen)
            for (const LayerId v : relaxation.split)
                layer_->addItem(tr("%1, f = %2")
                                    .arg(QString::fromStdString(material().name(v)),
                                         shortNumberText(relaxation.shares[static_cast<std::size_t>(v)])),
                                v);
        lesson::Tree chart = branching_.chart();
        if (isOpen && static_cast<std::size_t>(node) < chart.nodes.size())
            chart.nodes[static_cast<std::size_t>(node)].isLit = true;
        tree_->setChart(std::move(chart));
        emit changed();
    }

    lesson::Branching branching_;
    QComboBox *node_, *layer_;
    ChartWidget* tree_;
};

class SwitchesActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::SwitchesActivity)
public:
    SwitchesActivity(std::shared_ptr<const lesson::Material> material,
                     std::shared_ptr<const lesson::Journey> journey, const lesson::Step& step,
                     QWidget* parent)
        : Activity(std::move(material), step, parent), journey_(std::move(journey)) {
        const auto offer = [&](const PerLayer<Side>& sides) {
            if (std::ranges::find(plans_, sides) == plans_.end())
                plans_.push_back(sides);
        };
        offer(journey_->fixedSides);
        for (const auto& part : journey_->parts)
            offer(part.best.sides);
        offer(this->material().edgeOnly.sides);
        offer(this->material().cloudOnly.sides);
        auto* form = new QFormLayout;
        for (std::size_t i = 0; i < journey_->parts.size(); ++i) {
            auto* box = new QComboBox;
            box->setObjectName(QStringLiteral("part%1").arg(i));
            box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            for (const auto& sides : plans_)
                box->addItem(QStringLiteral("V_S = ") +
                             QString::fromStdString(lesson::setText(this->material().graph(),
                                                                    this->material().planOf(sides).cut)));
            const auto& part = journey_->parts[i];
            form->addRow(tr("%1, %2").arg(durationShown(part.start), bandwidthShown(part.rate)), box);
            connect(box, &QComboBox::currentIndexChanged, this, [this] { judge(); });
            boxes_.push_back(box);
        }
        column().insertLayout(0, form);
        judge();
    }

private:
    void judge() {
        std::vector<PerLayer<Side>> plans;
        for (const QComboBox* box : boxes_)
            plans.push_back(plans_[static_cast<std::size_t>(std::max(0, box->currentIndex()))]);
        const auto score = lesson::score(material(), *journey_, plans);
        if (!score)
            return;
        QStringList parts{
            tr("Median %1, worst %2, switches: %3.")
                .arg(durationShown(score->median), durationShown(score->worst))
                .arg(score->switches),
            tr("All frames together take %1 of DADS's time.").arg(percentShown(score->againstDads))};
        if (journey_->hasOracle)
            parts.append(tr("The oracle needs %1 of yours.").arg(percentShown(1 / score->againstOracle)));
        tell(parts.join(' '));
        emit changed();
    }

    std::shared_ptr<const lesson::Journey> journey_;
    std::vector<PerLayer<Side>> plans_;
    std::vector<QComboBox*> boxes_;
};

} // namespace

Activity* detail::makeBranchActivity(std::shared_ptr<const lesson::Material> material,
                                     const lesson::Chapter& chapter, const lesson::Step& step,
                                     QWidget* parent) {
    if (!chapter.budget || material->graph().size() > mostToBranch)
        return nullptr;
    return new BranchActivity(std::move(material), *chapter.budget, step, parent);
}

Activity* detail::makeSwitchesActivity(std::shared_ptr<const lesson::Material> material,
                                       const lesson::Chapter& chapter, const lesson::Step& step,
                                       QWidget* parent) {
    return chapter.journey ? new SwitchesActivity(std::move(material), chapter.journey, step, parent)
                           : nullptr;
}

} // namespace cutpoint
