// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/verdict_panel.h"

#include "views/panels/number_text.h"
#include "views/panels/stage_bars.h"
#include "views/style/palette.h"
#include "views/style/terms.h"

#include <QHeaderView>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace cutpoint {

namespace {

/// A number and its unit stay on one line.
QString unbroken(QString text) {
    static const QRegularExpression gap(QStringLiteral("(?<=\\d) (?=[^\\d])"));
    return text.replace(gap, QString(QChar(QChar::Nbsp)));
}

} // namespace

VerdictPanel::VerdictPanel(QWidget* parent, Focus* focus) : PlanView(parent, focus) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(2, 2, 2, 2); // for the ring of the focus
    outer->addWidget(scroll);
    auto* content = new QWidget;
    scroll->setWidget(content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(spacing + 4, spacing, spacing + 4, spacing);
    column->setSpacing(spacing);
    compared_ = new QLabel;
    compared_->setWordWrap(true);
    compared_->setTextFormat(Qt::PlainText);
    compared_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    compared_->hide();
    sentence_ = new QLabel;
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setBold(true);
    sentence_->setFont(large);
    bars_ = new StageBars;
    load_ = new QLabel;
    certificate_ = new QLabel;
    for (QLabel* label : {load_, certificate_}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    table_ = new QTableWidget;
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setFocusPolicy(Qt::NoFocus);
    table_->setShowGrid(false);
    // Part of the panel, not a sheet of paper on it.
    table_->viewport()->setAutoFillBackground(false);
    table_->setFrameShape(QFrame::NoFrame);
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table_->horizontalHeader()->setMinimumSectionSize(24);
    table_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (QWidget* part :
         {static_cast<QWidget*>(sentence_), static_cast<QWidget*>(compared_), static_cast<QWidget*>(bars_),
          static_cast<QWidget*>(load_), static_cast<QWidget*>(certificate_), static_cast<QWidget*>(table_)})
        column->addWidget(part);
    column->addStretch(1);
    retranslate();
    refresh(everything);
}

void VerdictPanel::retranslate() {
    sentence_->setToolTip(explained({Term::Cut, Term::Latency, Term::NextBest, Term::Baselines}));
    load_->setToolTip(explained({Term::Load, Term::Sustainable, Term::MaxStage}));
    certificate_->setToolTip(explained({Term::Certificate, Term::Frontier, Term::Gap}));
    bars_->setWhatsThis(
        explained({Term::EdgeTime, Term::TransferTime, Term::CloudTime, Term::Baselines, Term::PlanA}));
    table_->setAccessibleName(tr("Figures of the plan and of what it is compared with"));
}

QString VerdictPanel::sentence() const {
    return sentence_->text().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
}

void VerdictPanel::refresh(Changes changes) {
    // What is looked at elsewhere has one figure to show here: that of the plan previewed.
    if (!(changes & (Change::Model | Change::Plan | Change::Focus | Change::Language | Change::Theme)))
        return;
    const bool known = moment().isOpen() && moment().answer;
    for (QWidget* part : {static_cast<QWidget*>(bars_), static_cast<QWidget*>(load_),
                          static_cast<QWidget*>(certificate_), static_cast<QWidget*>(table_)})
        part->setVisible(known);
    compared_->setVisible(known && moment().frozen);
    if (known)
        show(*moment().problem, *moment().answer);
    else
        sentence_->setText(tr("Open a model with times, and the best place to split it appears here."));
}

void VerdictPanel::show(const Problem& problem, const Answer& answer) {
    sentence_->setText(unbroken(verdictSentence(problem, answer)));
    load_->setText(unbroken(loadText(problem, answer)));
    certificate_->setText(unbroken(certificateText(answer, problem)));
    const auto& frozen = moment().frozen;
    compared_->setVisible(frozen.has_value());
    if (frozen)
        compared_->setText(
            unbroken(comparisonText(problem, answer.solution.objective, answer.solution.plan, *frozen)));
    std::vector<const Solution*> solutions{&answer.solution};
    if (answer.best)
        solutions.push_back(&*answer.best);
    for (const Solution& baseline : answer.baselines)
        solutions.push_back(&baseline);
    std::vector<StageBars::Row> rows;
    for (const Solution* solution : solutions)
        rows.push_back({algorithmTitle(solution->algorithm, problem), solution->plan.times,
                        solution == solutions.front()});
    if (frozen)
        rows.insert(rows.begin() + 1, {tr("Plan A"), frozen->times, false});
    if (const auto& preview = focusOfViews().preview())
        if (const auto plan = evaluatePlan(problem, preview->sides))
            rows.insert(rows.begin() + 1, {preview->label, plan->times, false});
    bars_->setRows(std::move(rows));
    std::vector<Column> columns;
    for (const Solution* solution : solutions) {
        QString title =
            algorithmTitle(solution->algorithm, problem).replace(QLatin1Char(' '), QLatin1Char('\n'));
        if (solution->algorithm == Algorithm::Neurosurgeon)
            title = tr("Neuro-\nsurgeon");
        columns.push_back({title, &solution->plan});
    }
    if (frozen)
        columns.insert(columns.begin() + 1,
                       {tr("Plan A").replace(QLatin1Char(' '), QLatin1Char('\n')), &*frozen});
    fillTable(problem, columns);
}

void VerdictPanel::fillTable(const Problem& problem, const std::vector<Column>& columns) {
    const std::pair<QString, Term> figures[] = {
        {tr("T_e, ms"), Term::EdgeTime},     {tr("T_t, ms"), Term::TransferTime},
        {tr("T_c, ms"), Term::CloudTime},    {tr("Latency, ms"), Term::Latency},
        {tr("Sent, kB"), Term::Cut},         {tr("Frames/s"), Term::MaxStage},
        {tr("Edge energy, J"), Term::Energy}};
    // While a slider moves the figures change and nothing else: what stays is not touched.
    const auto cell = [](QTableWidgetItem* item, const QString& text) {
        if (item->text() != text)
            item->setText(text);
    };
    QStringList titles;
    for (const auto& [title, term] : figures)
        titles << title;
    for (const Column& column : columns)
        titles << column.title;
    const bool isOther = std::exchange(titles_, titles) != titles;
    if (isOther)
        layOutTable(titles.first(std::ssize(figures)), titles.sliced(std::ssize(figures)));
    for (int row = 0; isOther && row < table_->rowCount(); ++row)
        table_->verticalHeaderItem(row)->setToolTip(explained({figures[row].second}));
    for (int column = 0; column < table_->columnCount(); ++column) {
        const Plan& plan = *columns[static_cast<std::size_t>(column)].plan;
        const StageTimes& t = plan.times;
        const double rate = t.maxStage().value > 0 ? 1 / t.maxStage().value : INFINITY;
        const double values[] = {t.edge.value * 1e3,
                                 t.transfer.value * 1e3,
                                 t.cloud.value * 1e3,
                                 t.latency().value * 1e3,
                                 plan.transferBytes.value / 1e3,
                                 rate,
                                 edgeEnergyJoules(problem.power, t)};
        for (int row = 0; row < table_->rowCount(); ++row)
            cell(table_->item(row, column), significantText(values[row]));
    }
    if (!isOther)
        return;
    table_->resizeRowsToContents();
    int height = table_->horizontalHeader()->sizeHint().height() + 2;
    for (int row = 0; row < table_->rowCount(); ++row)
        height += table_->rowHeight(row);
    table_->setFixedHeight(height + table_->horizontalScrollBar()->sizeHint().height());
}

/// Other rows or columns, or other words for them: cells and headers anew.
void VerdictPanel::layOutTable(const QStringList& rows, const QStringList& columns) {
    table_->setRowCount(static_cast<int>(rows.size()));
    table_->setColumnCount(static_cast<int>(columns.size()));
    for (int row = 0; row < table_->rowCount(); ++row)
        table_->setVerticalHeaderItem(row, new QTableWidgetItem(rows[row]));
    for (int column = 0; column < table_->columnCount(); ++column) {
        auto* header = new QTableWidgetItem(columns[column]);
        header->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        header->setToolTip(explained({column == 0 ? Term::Certificate : Term::Baselines}));
        table_->setHorizontalHeaderItem(column, header);
        for (int row = 0; row < table_->rowCount(); ++row) {
            auto* item = new QTableWidgetItem;
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == 0) {
                QFont bold = font();
                bold.setBold(true);
                item->setFont(bold);
            }
            table_->setItem(row, column, item);
        }
    }
}

} // namespace cutpoint
