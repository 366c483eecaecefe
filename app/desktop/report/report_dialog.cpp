// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/report/report_dialog.h"

#include "app/desktop/plots/plot_table.h"
#include "app/desktop/report/report_job.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QVBoxLayout>

#include <memory>

namespace cutpoint {

ReportDialog::ReportDialog(QWidget* parent) : QDialog(parent), graph_(new QCheckBox(tr("The &graph"))) {
    setWindowTitle(tr("Report"));
    auto* column = new QVBoxLayout(this);
    auto* told = new QLabel(tr("The report tells the decision, its proof, the model, the profile and its "
                               "origin, the question, other methods and how far errors matter."));
    told->setWordWrap(true);
    column->addWidget(told);
    auto* box = new QGroupBox(tr("Pictures"));
    auto* list = new QVBoxLayout(box);
    graph_->setObjectName(QStringLiteral("graph"));
    graph_->setChecked(true);
    list->addWidget(graph_);
    for (const QString& word : reportPlots()) {
        const std::unique_ptr<Plot> plot(makePlot(word));
        auto* choice = new QCheckBox(plot->title());
        choice->setObjectName(word);
        choice->setChecked(usualReportPlots().contains(word));
        list->addWidget(choice);
        plots_.append(choice);
    }
    column->addWidget(box);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QStringList ReportDialog::plots() const {
    QStringList words;
    for (const QCheckBox* choice : plots_)
        if (choice->isChecked())
            words.append(choice->objectName());
    return words;
}

bool ReportDialog::hasGraph() const {
    return graph_->isChecked();
}

} // namespace cutpoint
