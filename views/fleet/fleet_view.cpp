// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_view.h"

#include "core/export/fleet_export.h"
#include "core/model/graph_digest.h"
#include "core/model/quantity_text.h"
#include "views/fleet/fleet_controls.h"
#include "views/fleet/fleet_curve.h"
#include "views/fleet/fleet_table.h"
#include "views/fleet/server_bar.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/palette.h"
#include "views/style/told.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr double mostSimulated = 400'000; ///< frames, after every change
constexpr int wide = 1600;                ///< from here on table and curve stand side by side

} // namespace

FleetView::FleetView(QWidget* parent, Focus* focus) : StudyView(parent, focus) {
    controls_ = new FleetControls;
    table_ = new FleetTable;
    curve_ = new FleetCurve;
    curve_->setObjectName(QStringLiteral("capacity"));
    bar_ = new ServerBar;
    text_ = new QLabel;
    text_->setObjectName(QStringLiteral("told"));
    text_->setWordWrap(true);
    text_->setMinimumWidth(200);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    empty_ = new QLabel;
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(3 * spacing);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    columns->setSpacing(2 * spacing);
    auto* scroll = new QScrollArea;
    scroll->setWidget(controls_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(270);
    columns->addWidget(scroll);
    body_ = new QWidget;
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing / 2);
    body->addWidget(text_);
    body->addWidget(bar_);
    split_ = new QSplitter(Qt::Vertical);
    split_->setChildrenCollapsible(false);
    split_->addWidget(table_);
    split_->addWidget(curve_);
    split_->setStretchFactor(0, 2);
    split_->setStretchFactor(1, 3);
    body->addWidget(split_, 1);
    columns->addWidget(body_, 1);
    columns->addWidget(empty_, 1);

    connect(controls_, &FleetControls::camerasWished, this, &FleetView::setCameras);
    connect(curve_, &FleetCurve::camerasWished, this, [this](std::int64_t n, bool) { setCameras(n); });
    connect(controls_, &FleetControls::serverWished, this, [this](const FleetServer& server) {
        fleet_.server = server;
        change();
    });
    connect(controls_, &FleetControls::questionWished, this, [this](const FleetQuestion& question) {
        question_ = question;
        change();
    });
    connect(controls_, &FleetControls::openRequested, this, &FleetView::openWished);
    connect(controls_, &FleetControls::saveRequested, this, &FleetView::saveWished);
    connect(controls_, &FleetControls::addRequested, this, &FleetView::addWished);
    connect(controls_, &FleetControls::exportRequested, this, &FleetView::exportWished);
    connect(controls_, &FleetControls::removeRequested, this, [this] {
        if (const int k = table_->classOf(table_->currentRow()); k >= 0)
            removeClass(static_cast<std::size_t>(k));
    });
    // Queued: what was typed into is filled anew.
    connect(table_, &FleetTable::edited, this, &FleetView::editClass, Qt::QueuedConnection);
    connect(table_, &FleetTable::pointed, this, &FleetView::showPlan);
    connect(table_, &FleetTable::left, this, [this] { focusOfViews().clearPreview(); });
    connect(table_, &QTableWidget::currentCellChanged, this, [this](int row) {
        if (table_->hasFocus())
            showPlan(row);
    });
    FleetView::retranslate();
    change();
}

void FleetView::retranslate() {
    controls_->retranslate();
    table_->retranslate();
    empty_->setText(
        tr("Here you will see how one server is divided among many cameras, what one worker more would "
           "bring, and how many cameras it carries. Open a fleet file or drop it here, or add the open "
           "model as a class of cameras."));
    setAccessibleName(tr("Fleet of cameras"));
    if (shown_)
        showAnswers();
}

void FleetView::setFleet(Fleet fleet, const QString& title, const QString& note) {
    fleet_ = std::move(fleet);
    title_ = title;
    note_ = note;
    question_ = {};
    shown_.reset();
    mix_.clear();
    change();
}

QString FleetView::addClass(FleetClass one) {
    const std::string base = one.name.empty() ? "cameras" : one.name;
    one.name = base;
    const auto taken = [&](const std::string& name) {
        return std::any_of(fleet_.classes.begin(), fleet_.classes.end(),
                           [&](const FleetClass& other) { return other.name == name; });
    };
    for (int i = 2; taken(one.name); ++i)
        one.name = base + ' ' + std::to_string(i);
    const QString name = QString::fromStdString(one.name);
    fleet_.classes.push_back(std::move(one));
    mix_.clear();
    change();
    return name;
}

void FleetView::removeClass(std::size_t index) {
    if (index >= fleet_.classes.size())
        return;
    const QString name = QString::fromStdString(fleet_.classes[index].name);
    fleet_.classes.erase(fleet_.classes.begin() + static_cast<std::ptrdiff_t>(index));
    mix_.clear();
    emit classRemoved(name);
    change();
}

/// Counts are scaled from the mix that was set last, so that dragging to few cameras and back loses none.
void FleetView::setCameras(std::int64_t cameras) {
    if (fleet_.classes.empty() || cameras == fleet_.cameras())
        return;
    Fleet whole = fleet_;
    if (mix_.size() != fleet_.classes.size()) {
        mix_.clear();
        for (const FleetClass& one : fleet_.classes)
            mix_.push_back(one.count);
    }
    for (std::size_t k = 0; k < mix_.size(); ++k)
        whole.classes[k].count = mix_[k];
    fleet_ = scaledFleet(whole, cameras);
    change();
}

void FleetView::editClass(int index, int column, const QString& text) {
    FleetClass& one = fleet_.classes[static_cast<std::size_t>(index)];
    const std::string typed = plainQuantityText(text);
    const auto number = parseLocalNumber(text.trimmed());
    QString wrong;
    const auto positive = [&]() -> std::optional<double> {
        if (number && *number > 0 && *number < 1e12)
            return number;
        wrong = tr("“%1” is no number above zero.").arg(text);
        return std::nullopt;
    };
    switch (column) {
    case FleetTable::Count:
        if (number && *number >= 0 && *number <= 1e6 && *number == std::floor(*number)) {
            one.count = static_cast<std::int64_t>(*number);
            mix_.clear();
        } else {
            wrong = tr("“%1” is no number of cameras.").arg(text);
        }
        break;
    case FleetTable::Uplink: {
        const auto rate = parseBandwidth(typed);
        if (rate && rate->value > 0)
            one.bandwidth = *rate;
        else if (const auto mbit = positive())
            one.bandwidth = BitsPerSecond(*mbit * 1e6);
        break;
    }
    case FleetTable::Rate:
        if (const auto rate = positive())
            one.rate = FramesPerSecond(*rate);
        break;
    case FleetTable::EdgeSpeed:
        if (const auto speed = positive()) {
            Problem faster = *one.problem;
            faster.edgeSpeed = *speed;
            one.problem = std::make_shared<const Problem>(std::move(faster));
            one.points.reset(); // they are found anew with the next answer
        }
        break;
    case FleetTable::Limit:
        if (text.trimmed().isEmpty() || text.trimmed() == QStringLiteral("–")) {
            one.latency.reset();
        } else if (const auto time = parseDuration(typed)) {
            one.latency = *time;
        } else if (const auto bare = positive()) {
            one.latency = Seconds(*bare / table_->timeScale());
        }
        break;
    default:
        break;
    }
    if (wrong.isEmpty()) {
        change();
        return;
    }
    refused_ = wrong;
    showAnswers();
}

void FleetView::showIssue(const Issue& issue) {
    refused_ = tr("%1 %2").arg(cutpoint::told(issue.message), cutpoint::told(issue.fix));
    showAnswers();
}

void FleetView::change() {
    refused_.clear();
    answers_.reset();
    if (question_.of.empty() && !fleet_.classes.empty())
        question_.of = fleet_.classes.front().name;
    controls_->show(fleet_, question_);
    const bool isEmpty = fleet_.classes.empty();
    empty_->setVisible(isEmpty);
    body_->setVisible(!isEmpty);
    if (isEmpty)
        shown_.reset();
    showAnswers();
    makeStale();
}

LatestJob::Work FleetView::work() {
    if (fleet_.classes.empty())
        return {};
    return [this, fleet = fleet_, question = question_](const Effort& effort) mutable -> LatestJob::Show {
        const auto refuse = [this](const Issue& issue) -> LatestJob::Show {
            return [this, issue] {
                if (issue.code == code::Cancelled)
                    return;
                shown_.reset();
                showIssue(issue);
            };
        };
        for (FleetClass& one : fleet.classes)
            if (!one.points) {
                auto points = fleetPoints(*one.problem, effort);
                if (!points)
                    return refuse(points.error());
                one.points = *std::move(points);
            }
        auto found = std::make_shared<Answers>();
        auto answer = solveFleet(fleet, question, effort);
        if (!answer)
            return refuse(answer.error());
        found->answer = *std::move(answer);
        auto baselines = fleetBaselines(fleet, question, effort);
        if (!baselines)
            return refuse(baselines.error());
        found->baselines = *std::move(baselines);
        FleetQuestion quick = question;
        quick.mostNodes = 2'000;
        auto capacity = fleetCapacity(fleet, quick, effort);
        if (!capacity)
            return refuse(capacity.error());
        found->capacity = *std::move(capacity);
        // Where the fleet stands the curve says what the sentences say.
        const auto cameras = static_cast<double>(fleet.cameras());
        for (FleetCapacity::Point& point : found->capacity.points)
            if (point.cameras == fleet.cameras() && question.objective == FleetObjective::Sum &&
                found->answer.worker) {
                point.best = found->answer.sumLatency() / cameras;
                point.more = *point.best - Seconds(*found->answer.worker / cameras);
            }
        constexpr std::int64_t frames = 200;
        if (found->answer.hasPlan() && static_cast<double>(fleet.cameras()) * frames <= mostSimulated) {
            FleetSimulationOptions options;
            options.framesPerCamera = frames;
            if (auto simulation = simulateFleet(fleet, found->answer, options, effort))
                found->simulation = *std::move(simulation);
        }
        return [this, found = std::move(found), fleet = std::move(fleet)] {
            for (std::size_t k = 0; k < fleet_.classes.size() && k < fleet.classes.size(); ++k)
                fleet_.classes[k].points = fleet.classes[k].points;
            answers_ = shown_ = found;
            showAnswers();
        };
    };
}

void FleetView::redraw(Changes changes) {
    if (changes & (Change::Language | Change::Theme))
        showAnswers();
}

QString FleetView::told() const {
    return text_->text();
}

QString FleetView::valueText(double value) const {
    if (question_.objective == FleetObjective::Sum || question_.objective == FleetObjective::Worst)
        return durationShown(Seconds(value));
    return shortNumberText(value);
}

/// The answer in sentences: what is reached, what one worker more brings, and how many cameras are carried.
QStringList FleetView::answerLines() const {
    const FleetAnswer& answer = shown_->answer;
    const FleetCapacity& capacity = shown_->capacity;
    const std::int64_t cameras = fleet_.cameras();
    const QString workers = shortNumberText(fleet_.server.workers);
    QStringList lines;
    const auto bold = [](const QString& text) { return QStringLiteral("<b>%1</b>").arg(text); };
    if (answer.status == FleetAnswer::Status::Infeasible) {
        lines << tr("No division of the server keeps these limits: proved.");
    } else if (!answer.hasPlan()) {
        lines << (answer.status == FleetAnswer::Status::Unbounded
                      ? tr("There is no end: the server does not limit this.")
                      : tr("No division was found, and none is excluded."));
    } else {
        const QString certain = answer.status == FleetAnswer::Status::Optimal
                                    ? tr("proved best")
                                    : tr("at most %1 from the best").arg(percentShown(answer.gap()));
        const Seconds mean = cameras > 0 ? answer.sumLatency() / static_cast<double>(cameras) : Seconds(0);
        switch (question_.objective) {
        case FleetObjective::Sum:
            lines << tr("Cameras: %1, workers: %2. A frame takes %3 on average, %4 at the slowest cameras "
                        "(sum over all "
                        "cameras %5, %6).")
                         .arg(QString::number(cameras), workers, bold(durationShown(mean)),
                              durationShown(answer.worstLatency()), valueText(answer.value), certain);
            break;
        case FleetObjective::Worst:
            lines << tr("Cameras: %1, workers: %2. No frame takes longer than %3 (%4).")
                         .arg(QString::number(cameras), workers, bold(valueText(answer.value)), certain);
            break;
        case FleetObjective::Rate:
            lines << tr("Cameras: %1, workers: %2. All can run at %3 times their rate (%4).")
                         .arg(QString::number(cameras), workers, bold(valueText(answer.value)), certain);
            break;
        case FleetObjective::Cameras:
            lines << tr("Workers: %1. They carry %2 cameras of the class %3 beside the others (%4).")
                         .arg(workers, bold(valueText(answer.value)),
                              QString::fromStdString(question_.of).toHtmlEscaped(), certain);
            break;
        case FleetObjective::Workers:
            lines << tr("Cameras: %1. Workers needed: %2 (%3).")
                         .arg(QString::number(cameras), bold(valueText(answer.value)), certain);
            break;
        }
    }
    if (answer.worker && question_.objective == FleetObjective::Sum && cameras > 0) {
        const Seconds each(*answer.worker / static_cast<double>(cameras));
        lines << (*answer.worker > 1e-9 * std::abs(answer.value)
                      ? tr("One worker more: %1 less a frame on average (%2 less in sum). A small part of "
                           "one would save "
                           "at the rate λ = %3 a worker.")
                            .arg(bold(durationShown(each)), durationShown(Seconds(*answer.worker)),
                                 durationShown(Seconds(answer.prices.lambda)))
                      : tr("One worker more brings %1: no camera waits for the server (price λ = 0).")
                            .arg(bold(tr("nothing"))));
    } else if (answer.worker) {
        lines << tr("One worker more: %1 less.").arg(bold(durationShown(Seconds(*answer.worker))));
    }
    const auto& knee = capacity.knee;
    if (!knee)
        lines << tr("The server never runs out: each camera keeps the plan that it would have alone, %1 a "
                    "frame.")
                     .arg(durationShown(capacity.alone));
    else if (capacity.kneeMore)
        lines << (knee->by == FleetCapacity::Bottleneck::Workers
                      ? tr("The knee: up to %1 cameras each has the plan that it would have alone (%2 a "
                           "frame); "
                           "beyond, the workers are too few. With one worker more: up to %3.")
                      : tr("The knee: up to %1 cameras each has the plan that it would have alone (%2 a "
                           "frame); "
                           "beyond, the shared uplink is too slow. With one worker more: up to %3."))
                     .arg(bold(QString::number(knee->cameras)), durationShown(capacity.alone))
                     .arg(capacity.kneeMore->cameras);
    else
        lines << tr("The knee: up to %1 cameras each has the plan that it would have alone (%2 a frame).")
                     .arg(bold(QString::number(knee->cameras)), durationShown(capacity.alone));
    if (capacity.most)
        lines << tr("At most %1 cameras of this mix find a plan at all.")
                     .arg(bold(QString::number(*capacity.most)));
    if (shown_->simulation && shown_->simulation->runsAway)
        lines << tr("Simulated, the queue before the workers runs away.");
    return lines;
}

void FleetView::showAnswers() {
    if (fleet_.classes.empty()) {
        curve_->clear();
        bar_->clear();
        table_->setRowCount(0);
        if (!refused_.isEmpty())
            empty_->setText(refused_);
        return;
    }
    FleetShown shown;
    const bool fits =
        shown_ && (shown_->answer.classes.empty() || shown_->answer.classes.size() == fleet_.classes.size());
    if (fits)
        shown = {shown_->answer.classes.empty() ? nullptr : &shown_->answer, &shown_->baselines,
                 shown_->simulation ? &*shown_->simulation : nullptr};
    // What is shown of the last answer holds until the next one is there, but for what was typed.
    shown.isStale = answers_ == nullptr;
    if (shown.isStale)
        shown.simulation = nullptr;
    if (fits || !shown_)
        table_->show(fleet_, shown);
    QStringList lines;
    if (!title_.isEmpty())
        setToolTip(note_.isEmpty() ? title_ : title_ + '\n' + note_);
    if (!refused_.isEmpty())
        lines << QStringLiteral("<b>%1</b>").arg(refused_.toHtmlEscaped());
    if (!shown_) {
        curve_->clear();
        bar_->clear();
    } else if (answers_) {
        lines << answerLines();
        std::vector<ServerBar::Part> parts;
        for (std::size_t k = 0; k < answers_->answer.classes.size(); ++k)
            parts.push_back(
                {QString::fromStdString(fleet_.classes[k].name), answers_->answer.classes[k].work});
        bar_->show(std::move(parts), fleet_.server.workers, fleet_.server.utilisation);
        curve_->show(answers_->capacity, fleet_.cameras(), fleet_.server.workers);
    } else {
        return; // the sentences stay until there are new ones
    }
    text_->setText(lines.join(QStringLiteral("<br>")));
    divide();
}

/// Below each other the table takes what its rows need, the curve the rest.
void FleetView::divide() {
    if (split_->orientation() == Qt::Horizontal) {
        split_->setSizes({split_->width() * 11 / 20, split_->width() * 9 / 20});
        return;
    }
    const int rows = table_->rowCount() * table_->verticalHeader()->defaultSectionSize() +
                     table_->horizontalHeader()->sizeHint().height() +
                     table_->horizontalScrollBar()->sizeHint().height() + 4;
    const int table = std::clamp(rows, 60, std::max(60, split_->height() / 2));
    split_->setSizes({table, std::max(1, split_->height() - table)});
}

/// The plan of a row in every view, where the open model is its net.
void FleetView::showPlan(int row) {
    const int k = table_->classOf(row), share = table_->shareOf(row);
    if (k < 0 || share < 0 || !answers_ || !moment().isOpen())
        return;
    const FleetClass& one = fleet_.classes[static_cast<std::size_t>(k)];
    if (graphDigest(*one.problem->graph) != graphDigest(*moment().problem->graph))
        return;
    const auto& split = answers_->answer.classes[static_cast<std::size_t>(k)].split;
    const FleetPoint& point = (*one.points)[split[static_cast<std::size_t>(share)].point];
    focusOfViews().setPreview(point.sides, cutName(*one.problem->graph, point.cut));
}

void FleetView::resizeEvent(QResizeEvent* event) {
    StudyView::resizeEvent(event);
    const Qt::Orientation fitting = width() >= wide ? Qt::Horizontal : Qt::Vertical;
    if (split_->orientation() != fitting)
        split_->setOrientation(fitting);
    divide();
}

std::vector<PlanView::Export> FleetView::exports() const {
    return {{QStringLiteral("csv"),
             [this](QIODevice& file) {
                 const QByteArray text =
                     answers_ ? QByteArray::fromStdString(fleetCsv(fleet_, answers_->answer)) : QByteArray();
                 return !text.isEmpty() && file.write(text) == text.size();
             }},
            {QStringLiteral("png"),
             [this](QIODevice& file) { return answers_ && curve_->toPixmap().save(&file, "PNG"); }}};
}

} // namespace cutpoint
