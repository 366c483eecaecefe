// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/fleet/fleet_view.h"

#include "core/export/fleet_export.h"
#include "core/model/graph_digest.h"
#include "views/fleet/fleet_cell.h"
#include "views/fleet/fleet_controls.h"
#include "views/fleet/fleet_curve.h"
#include "views/fleet/fleet_day_panel.h"
#include "views/fleet/fleet_table.h"
#include "views/fleet/fleet_told.h"
#include "views/fleet/server_bar.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/palette.h"
#include "views/style/tight_splitter.h"
#include "views/style/told.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include <algorithm>
#include <cmath>

namespace cutpoint {
namespace {

constexpr int wide = 1600; ///< from here on table and curve stand side by side

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
    // The layout asks it how tall it is for a width; what it would take in a square room is no matter.
    text_->setMinimumSize(200, 1);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    empty_ = new QLabel;
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(3 * spacing);

    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    columns->setSpacing(2 * spacing);
    scroll_ = new QScrollArea;
    scroll_->setWidget(controls_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    columns->addWidget(scroll_);
    body_ = new QWidget;
    auto* body = new QVBoxLayout(body_);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(spacing / 2);
    body->addWidget(text_);
    body->addWidget(bar_);
    split_ = new TightSplitter(Qt::Vertical);
    split_->setChildrenCollapsible(false);
    split_->addWidget(table_);
    day_ = new FleetDayPanel;
    tabs_ = new QTabWidget;
    tabs_->setObjectName(QStringLiteral("over"));
    tabs_->setDocumentMode(true);
    tabs_->addTab(curve_, QString());
    tabs_->addTab(day_, QString());
    split_->addWidget(tabs_);
    split_->setStretchFactor(1, 1);
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
    connect(day_, &FleetDayPanel::momentWished, this, &FleetView::setInstant);
    connect(day_, &FleetDayPanel::countWished, this, [this](int k, const std::optional<StepCurve>& curve) {
        fleet_.classes[static_cast<std::size_t>(k)].countCurve = curve;
        setInstant(instant_.value_or(Seconds(0)));
    });
    connect(table_, &QTableWidget::itemSelectionChanged, this,
            [this] { day_->setDrawnClass(table_->classOf(table_->currentRow())); });
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
    // As wide as its words, so that none is cut.
    constexpr int narrowest = 270;
    scroll_->setFixedWidth(std::max(narrowest, controls_->minimumSizeHint().width() +
                                                   scroll_->verticalScrollBar()->sizeHint().width()));
    table_->retranslate();
    day_->retranslate();
    tabs_->setTabText(0, tr("Over the number of cameras"));
    tabs_->setTabText(1, tr("Over the day"));
    tabs_->setAccessibleName(tr("Latency over cameras, and over the day"));
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
    instant_.reset();
    mix_.clear();
    tabs_->setCurrentIndex(changesOverDay(fleet_) ? 1 : 0);
    change();
}

/// The fleet with the cameras and rates of a time of the day.
void FleetView::setInstant(Seconds t) {
    instant_ = t;
    fleet_ = fleetAt(fleet_, t);
    mix_.clear();
    change();
}

/// Nothing was set by hand since a time of the day was chosen.
bool FleetView::isAtInstant() const {
    if (!instant_ || !changesOverDay(fleet_))
        return false;
    const Fleet then = fleetAt(fleet_, *instant_);
    for (std::size_t k = 0; k < fleet_.classes.size(); ++k)
        if (then.classes[k].count != fleet_.classes[k].count ||
            !(then.classes[k].rate == fleet_.classes[k].rate))
            return false;
    return true;
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
    refused_ = typeInto(one, static_cast<FleetTable::Column>(column), text, table_->timeScale());
    if (!refused_.isEmpty()) {
        showAnswers();
        return;
    }
    if (column == FleetTable::Count)
        mix_.clear();
    change();
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
        auto found = answerFleet(fleet, question, effort);
        if (!found)
            return [this, issue = found.error()] {
                if (issue.code == code::Cancelled)
                    return;
                shown_.reset();
                showIssue(issue);
            };
        return [this, found = *std::move(found), fleet = std::move(fleet)] {
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

void FleetView::showAnswers() {
    if (fleet_.classes.empty()) {
        curve_->clear();
        day_->clear();
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
        day_->clear();
        bar_->clear();
    } else if (answers_) {
        if (isAtInstant())
            lines << tr("At %1 o'clock of the day:").arg(clockText(*instant_, Seconds(60)));
        lines << fleetTold(fleet_, question_, *shown_);
        std::vector<ServerBar::Part> parts;
        for (std::size_t k = 0; k < answers_->answer.classes.size(); ++k)
            parts.push_back(
                {QString::fromStdString(fleet_.classes[k].name), answers_->answer.classes[k].work});
        bar_->show(std::move(parts), fleet_.server.workers, fleet_.server.utilisation);
        day_->show(fleet_, answers_);
        day_->setMoment(instant_.value_or(Seconds(0)));
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
    const int table = std::clamp(rows, 60, std::max(60, split_->height() * 3 / 5));
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
