// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/speed_ups_plot.h"

#include "core/export/study_csv.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/plots/plot_parts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

/// Of all bars of a group together.
constexpr double groupWidth = 0.84;

QString groupOf(const SpeedUp& row, bool byNetwork) {
    return QString::fromStdString(byNetwork ? row.network : row.model);
}

} // namespace

SpeedUpsPlot::SpeedUpsPlot(QWidget* parent, Focus* focus) : Plot(parent, focus), what_(new QComboBox) {
    what_->setObjectName(QStringLiteral("what"));
    tools()->addWidget(what_);
    retranslate();
    connect(what_, &QComboBox::activated, this, [this](int index) {
        if (index <= static_cast<int>(paperNetworks().size())) {
            computeAgain();
            return;
        }
        // Until there is one, what is shown stays chosen.
        what_->setCurrentIndex(shownChoice_);
        emit folderRequested();
    });
    canvas()->setReadout([this](int row, double x, double y) -> QString {
        const SpeedUp* bar = rowAt(row, x, y);
        if (!bar)
            return {};
        return tr("%1 on %2, %3\nlatency: %4 times faster, throughput: %5 times\n%6")
            .arg(QString::fromStdString(bar->model), QString::fromStdString(bar->network),
                 curveStyle(bar->algorithm, canvas()->colors()).title, significantText(bar->latency),
                 significantText(bar->throughput), stagesLine(bar->times));
    });
    connect(canvas(), &PlotCanvas::pointed, this, [this](int row, double x, double y) {
        const SpeedUp* bar = rowAt(row, x, y);
        if (bar && shownChoice_ == 0)
            preview(bar->sides, bar->cut);
        else
            endPreview();
    });
    connect(canvas(), &PlotCanvas::clicked, this, [this](int row, double x, double y) {
        if (const SpeedUp* bar = rowAt(row, x, y); bar && shownChoice_ == 0)
            emit cutWished(bar->sides);
    });
    showEmpty();
}

void SpeedUpsPlot::retranslate() {
    Plot::retranslate();
    const QSignalBlocker quiet(what_);
    const int chosen = std::max(0, what_->currentIndex());
    what_->clear();
    what_->addItem(tr("This model, four networks"));
    for (const NamedNetwork& network : paperNetworks())
        what_->addItem(tr("All samples on %1 (%2)")
                           .arg(QString::fromLatin1(network.name), bandwidthShown(network.bandwidth)));
    if (folder_)
        what_->addItem(tr("All models of a folder..."));
    what_->setCurrentIndex(chosen);
    what_->setToolTip(tr("What is compared"));
    what_->setAccessibleName(what_->toolTip());
}

void SpeedUpsPlot::setFolderModels(std::function<Models(const QString& folder)> reader) {
    folder_ = std::move(reader);
    retranslate();
}

void SpeedUpsPlot::showFolder(const QString& folder) {
    if (!folder_)
        return;
    constexpr int network = 3; // as the samples begin with
    what_->setCurrentIndex(network);
    models_ = folder_(folder);
    computeAgain();
}

QString SpeedUpsPlot::emptyText() const {
    return tr(
        "Here you will see how many times faster than the edge alone each algorithm is. Open a model to "
        "get it.");
}

int SpeedUpsPlot::choice() const {
    return models_ ? std::max(0, what_->currentIndex()) : 0;
}

Plot::Work SpeedUpsPlot::computation(const PlotInput& input) {
    return [this, choice = choice(), models = models_,
            problem = input.problem](const Effort& effort) -> Result<Show> {
        std::vector<SpeedUpModel> compared{{problem->graph->name(), *problem}};
        std::vector<NamedNetwork> networks = paperNetworks();
        if (choice > 0) {
            compared = models(effort);
            networks = {networks[static_cast<std::size_t>(choice - 1)]};
        }
        auto study = speedUps(compared, networks, effort);
        if (!study)
            return study.error();
        return Show([this, choice, problem, known = *std::move(study)] {
            study_ = known;
            problem_ = problem;
            shownChoice_ = choice;
            showStudy();
        });
    };
}

bool SpeedUpsPlot::holds(const PlotInput& input) const {
    if (choice() != shownChoice_ || !problem_)
        return false;
    return shownChoice_ > 0 ||
           sameApartFrom(*problem_, *input.problem,
                         {.bandwidth = true, .samplingRate = true, .cloudBudget = true, .power = true});
}

QByteArray SpeedUpsPlot::csv() const {
    return study_ ? QByteArray::fromStdString(speedUpsCsv(*study_)) : QByteArray();
}

int SpeedUpsPlot::groupAt(double x) const {
    const int group = static_cast<int>(std::lround(x));
    return group >= 0 && group < groups_.size() && std::abs(x - group) <= groupWidth / 2 ? group : -1;
}

const SpeedUp* SpeedUpsPlot::rowAt(int row, double x, double y) const {
    const int group = groupAt(x);
    if (group < 0 || algorithms_.empty())
        return nullptr;
    const auto count = static_cast<double>(algorithms_.size());
    const auto slot = static_cast<std::size_t>(
        std::clamp((x - group + groupWidth / 2) / groupWidth * count, 0.0, count - 1));
    for (const SpeedUp& bar : study_->rows)
        if (bar.algorithm == algorithms_[slot] && groupOf(bar, shownChoice_ == 0) == groups_[group])
            return y <= (row == 0 ? bar.latency : bar.throughput) && y >= 0 ? &bar : nullptr;
    return nullptr;
}

void SpeedUpsPlot::draw() {
    PlotCanvas& plot = *canvas();
    plot.reset(2);
    const Colors& colors = plot.colors();
    const bool byNetwork = shownChoice_ == 0;
    groups_.clear();
    algorithms_.clear();
    for (const SpeedUp& bar : study_->rows) {
        if (const QString group = groupOf(bar, byNetwork); !groups_.contains(group))
            groups_ << group;
        if (std::ranges::find(algorithms_, bar.algorithm) == algorithms_.end())
            algorithms_.push_back(bar.algorithm);
    }
    double highest[2] = {1, 1};
    const double width = groupWidth / static_cast<double>(std::max<std::size_t>(1, algorithms_.size()));
    const auto keyOf = [&](qsizetype group, std::size_t slot) {
        return static_cast<double>(group) - groupWidth / 2 + width * (static_cast<double>(slot) + 0.5);
    };
    constexpr Qt::BrushStyle hatches[] = {Qt::NoBrush, Qt::BDiagPattern, Qt::HorPattern, Qt::FDiagPattern,
                                          Qt::DiagCrossPattern};
    for (std::size_t slot = 0; slot < algorithms_.size(); ++slot) {
        CurveStyle style = curveStyle(algorithms_[slot], colors);
        if (algorithms_[slot] == "exact")
            style.title = tr("Highest throughput (exact)");
        std::vector<QCPAbstractPlottable*> both;
        for (int row = 0; row < 2; ++row) {
            auto* bars = new HatchedBars(plot.x(row), plot.y(row), style.pen.color(), hatches[slot % 5]);
            bars->setWidth(0.92 * width);
            QVector<double> keys, values;
            for (const SpeedUp& bar : study_->rows) {
                const double value = row == 0 ? bar.latency : bar.throughput;
                if (bar.algorithm != algorithms_[slot] || !std::isfinite(value))
                    continue;
                keys << keyOf(groups_.indexOf(groupOf(bar, byNetwork)), slot);
                values << value;
                highest[row] = std::max(highest[row], value);
            }
            bars->setData(keys, values, true);
            both.push_back(bars);
        }
        plot.addName(style.title, both);
    }
    const bool isPapers = byNetwork && graph().name().find("ResNet-18") == 0;
    if (isPapers) {
        std::vector<QCPAbstractPlottable*> both;
        for (int row = 0; row < 2; ++row) {
            QCPGraph* marks = plot.addCurve(row, {}, QPen(colors.text, 2));
            marks->setLineStyle(QCPGraph::lsNone);
            marks->setScatterStyle(
                QCPScatterStyle(QCPScatterStyle::ssDiamond, QPen(colors.text, 1.5), colors.canvas, 9));
            QVector<double> keys, values;
            for (const PaperMark& mark : paperMarks()) {
                const auto slot = std::ranges::find(algorithms_, mark.algorithm);
                const auto& value = row == 0 ? mark.latency : mark.throughput;
                if (slot == algorithms_.end() || !value)
                    continue;
                keys << keyOf(groups_.indexOf(QString::fromStdString(mark.network)),
                              static_cast<std::size_t>(slot - algorithms_.begin()));
                values << *value;
                highest[row] = std::max(highest[row], *value);
            }
            marks->setData(keys, values);
            both.push_back(marks);
        }
        plot.addName(tr("the paper's text"), both);
    }
    const Plan* a = byNetwork ? planA() : nullptr;
    const auto rowsOfA =
        a ? speedUpsOf(*problem_, a->sides, paperNetworks()) : Result<std::vector<SpeedUp>>(Issue{});
    if (rowsOfA) {
        std::vector<QCPAbstractPlottable*> both;
        for (int row = 0; row < 2; ++row) {
            // A level across the bars of each network.
            QVector<double> keys, values;
            for (const SpeedUp& level : *rowsOfA) {
                const auto group = static_cast<double>(groups_.indexOf(groupOf(level, byNetwork)));
                const double value = row == 0 ? level.latency : level.throughput;
                keys << group - groupWidth / 2 << group + groupWidth / 2 << group + groupWidth / 2;
                values << value << value << qQNaN();
                if (std::isfinite(value))
                    highest[row] = std::max(highest[row], value);
            }
            QCPGraph* levels = plot.addCurve(row, planATitle(), planAPen());
            levels->setAdaptiveSampling(false);
            levels->setData(keys, values, true);
            both.push_back(levels);
        }
        plot.addName(planATitle(), both);
    }
    for (int row = 0; row < 2; ++row) {
        const auto ticker = QSharedPointer<NamesTicker>::create(groups_, byNetwork ? 30 : 16);
        ticker->setTickCount(std::max(4, plot.width() / 40));
        plot.x(row)->setTicker(ticker);
        plot.x(row)->setSubTicks(false);
        plot.x(row)->grid()->setVisible(false);
        plot.addLine(row, Qt::Horizontal, 1, QPen(colors.edge, 1.5, Qt::DashLine));
        plot.setFullRange(row, QCPRange(-0.6, static_cast<double>(groups_.size()) - 0.4),
                          QCPRange(0, 1.1 * highest[row]));
    }
    if (groups_.size() > 6)
        plot.x(1)->setTickLabelRotation(-30);
    plot.setLabels(byNetwork ? tr("Network") : tr("Model"), {tr("Speed-up"), tr("Gain")});
    QString text =
        byNetwork
            ? tr("How many times faster than the edge alone (dashed) on four networks.")
            : tr("How many times faster than the edge alone (dashed), several models on %1.")
                  .arg(QString::fromLatin1(paperNetworks()[static_cast<std::size_t>(shownChoice_ - 1)].name));
    if (isPapers)
        text += ' ' + tr("Diamonds: what the paper's text says of its ResNet-18.");
    if (!study_->isComplete)
        text += ' ' + tr("Not all could be computed in time.");
    setCaption(text);
    plot.redraw();
}

} // namespace cutpoint
