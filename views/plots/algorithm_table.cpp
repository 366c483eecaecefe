// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/algorithm_table.h"

#include "core/export/comparison_export.h"
#include "views/panels/number_text.h"
#include "views/plots/curve_style.h"
#include "views/style/told.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QIODevice>
#include <QLabel>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>

namespace cutpoint {
namespace {

constexpr int numberRole = Qt::UserRole, rowRole = Qt::UserRole + 1;

/// Sorts by its number where it has one.
class Cell : public QTableWidgetItem {
public:
    using QTableWidgetItem::QTableWidgetItem;
    bool operator<(const QTableWidgetItem& other) const override {
        const QVariant mine = data(numberRole), its = other.data(numberRole);
        if (mine.isValid() && its.isValid())
            return mine.toDouble() < its.toDouble();
        return mine.isValid() != its.isValid() ? mine.isValid() : text() < other.text();
    }
};

} // namespace

AlgorithmTable::AlgorithmTable(QWidget* parent, Focus* focus)
    : StudyView(parent, focus), caption_(new QLabel), table_(new QTableWidget(0, Cut + 1)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    column->setSpacing(spacing / 2);
    caption_->setObjectName(QStringLiteral("caption"));
    caption_->setWordWrap(true);
    column->addWidget(caption_);
    column->addWidget(table_, 1);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setSortingEnabled(true);
    table_->sortByColumn(Objective, Qt::AscendingOrder);
    table_->setMouseTracking(true);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto point = [this](int row) {
        const ComparedAnswer* answer = answerAt(row);
        if (answer && !answer->sides.empty())
            focusOfViews().setPreview(answer->sides, curveStyle(answer->method, Colors(palette())).title);
        else
            focusOfViews().clearPreview();
    };
    connect(table_, &QTableWidget::cellEntered, this, [point](int row, int) { point(row); });
    connect(table_, &QTableWidget::currentCellChanged, this, [point](int row, int, int, int) { point(row); });
    table_->viewport()->installEventFilter(this);
    connect(table_, &QTableWidget::cellDoubleClicked, this, [this](int row, int) {
        if (const ComparedAnswer* answer = answerAt(row); answer && !answer->sides.empty())
            emit cutWished(answer->sides);
    });
    connect(table_, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        QMenu menu;
        menu.addAction(tr("Copy table"), this, [this] {
            if (study_)
                QApplication::clipboard()->setText(QString::fromStdString(comparisonCsv(*problem_, *study_)));
        });
        menu.exec(table_->viewport()->mapToGlobal(place));
    });
    retranslate();
    fill();
}

void AlgorithmTable::retranslate() {
    table_->setHorizontalHeaderLabels({tr("Objective"), tr("Method"), tr("Value"), tr("Above exact"),
                                       tr("T_e"), tr("T_t"), tr("T_c"), tr("Latency"), tr("Slowest stage"),
                                       tr("Sent"), tr("Certificate"), tr("Solved in"), tr("Cut after")});
    table_->setAccessibleName(tr("Every method on every objective"));
}

bool AlgorithmTable::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Leave)
        focusOfViews().clearPreview();
    return StudyView::eventFilter(watched, event);
}

QString AlgorithmTable::caption() const {
    return caption_->text();
}

LatestJob::Work AlgorithmTable::work() {
    if (!moment().isOpen())
        return {};
    return [this, moment = sharedMoment()](const Effort& effort) -> LatestJob::Show {
        const Frontier* frontier = moment->frontier ? &*moment->frontier : nullptr;
        Comparison found = compareMethods(*moment->problem, frontier, objectivesOf(*moment->problem), effort);
        if (frontier)
            found.frontier = FrontierBuild{frontier->size(), {}};
        return [this, problem = moment->problem, found = std::move(found)] { show(problem, found); };
    };
}

void AlgorithmTable::show(std::shared_ptr<const Problem> problem, Comparison comparison) {
    problem_ = std::move(problem);
    study_ = std::move(comparison);
    fill();
}

void AlgorithmTable::redraw(Changes changes) {
    if (changes & Change::Model || !moment().isOpen()) {
        study_.reset();
        fill();
    } else if (changes & Change::Language) {
        fill();
    }
}

void AlgorithmTable::fill() {
    const QSignalBlocker quiet(table_);
    table_->setSortingEnabled(false);
    table_->setRowCount(study_ ? static_cast<int>(study_->answers.size()) : 0);
    for (int row = 0; row < table_->rowCount(); ++row)
        fillRow(row, study_->answers[static_cast<std::size_t>(row)]);
    table_->setSortingEnabled(true);
    table_->resizeColumnsToContents();
    caption_->setText(
        study_ ? finding()
               : tr("Here you will see what every algorithm answers to every objective, and how far "
                    "from the best that is. Open a model to get it."));
}

void AlgorithmTable::fillRow(int row, const ComparedAnswer& answer) {
    const auto put = [&](int column, const QString& text, std::optional<double> number = {}) {
        auto* cell = new Cell(text);
        cell->setData(rowRole, row);
        if (number) {
            cell->setData(numberRole, *number);
            cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        table_->setItem(row, column, cell);
    };
    const QString objectives[] = {tr("lowest latency"), tr("highest throughput"), tr("cloud budget"),
                                  tr("keep up with Q"), tr("lowest energy")};
    put(Objective, objectives[static_cast<int>(answer.objective)], static_cast<double>(answer.objective));
    table_->item(row, Objective)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QString method = answer.method == "dsh-limit"     ? tr("DSH, best of all weights")
                           : answer.method == "eq4-literal" ? tr("Eq. 4 as printed, its real cost")
                           : answer.method == "exact"       ? tr("Exact")
                                                      : curveStyle(answer.method, Colors(palette())).title;
    put(Method, method);
    if (!answer.hasAnswer()) {
        for (int column = Value; column < Cut; ++column)
            put(column, column == Proof ? tr("no answer") : QString());
        put(Cut, told(answer.issues.front().message));
        return;
    }
    const auto time = [&](int column, Seconds t) { put(column, durationShown(t), t.value); };
    time(Value, Seconds(answer.value));
    using enum Certificate::Status;
    const bool breaks = answer.certificate.status == Infeasible;
    put(Above,
        breaks ? tr("over the limit")
        : answer.aboveExact
            ? (*answer.aboveExact == 0 ? QStringLiteral("=") : percentShown(*answer.aboveExact))
            : QString(),
        breaks ? std::optional<double>(INFINITY) : answer.aboveExact);
    time(Edge, answer.times.edge);
    time(Transfer, answer.times.transfer);
    time(Cloud, answer.times.cloud);
    time(Latency, answer.times.latency());
    time(MaxStage, answer.times.maxStage());
    put(Sent, bytesShown(answer.transferBytes), answer.transferBytes.value);
    put(Proof, answer.certificate.status == Optimal ? tr("optimal")
               : answer.certificate.status == Bounded
                   ? tr("within %1").arg(percentShown(answer.certificate.gap))
               : breaks ? tr("infeasible")
                        : tr("heuristic"));
    time(Time, Seconds(std::chrono::duration<double>(answer.solveTime).count()));
    put(Cut, cutName(*problem_->graph, answer.cut, 4));
}

const ComparedAnswer* AlgorithmTable::answerAt(int row) const {
    const QTableWidgetItem* item = row >= 0 ? table_->item(row, Method) : nullptr;
    if (!item || !study_)
        return nullptr;
    return &study_->answers[static_cast<std::size_t>(item->data(rowRole).toInt())];
}

/// The one line: how far DSH is from the best, and whether weights are to blame.
QString AlgorithmTable::finding() const {
    const ComparedAnswer* dsh = study_->find("dsh", cutpoint::Objective::Throughput);
    const ComparedAnswer* limit = study_->find("dsh-limit", cutpoint::Objective::Throughput);
    if (!dsh || !dsh->aboveExact)
        return tr("Every method on every objective; move to a row to see its plan, double-click to take it.");
    if (*dsh->aboveExact < 1e-9)
        return tr(
            "DSH finds the highest throughput there is. Move to a row to see its plan, double-click to take "
            "it.");
    if (limit && limit->aboveExact && *limit->aboveExact > 1e-9)
        return tr("DSH's slowest stage takes %1 longer than need be, and no weights can do better than %2 "
                  "longer: "
                  "the best plan lies off the hull.")
            .arg(percentShown(*dsh->aboveExact), percentShown(*limit->aboveExact));
    return tr("DSH's slowest stage takes %1 longer than need be, though some weights reach the best.")
        .arg(percentShown(*dsh->aboveExact));
}

std::vector<PlanView::Export> AlgorithmTable::exports() const {
    return {{"csv", [this](QIODevice& file) {
                 if (!study_)
                     return false;
                 const std::string text = comparisonCsv(*problem_, *study_);
                 return file.write(text.data(), static_cast<qint64>(text.size())) ==
                        static_cast<qint64>(text.size());
             }}};
}

} // namespace cutpoint
