// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"
#include "views/graph/graph_layout.h"
#include "views/latest_job.h"
#include "views/plots/plot.h"
#include "views/print/report_pages.h"

namespace cutpoint {

/// What a report is to hold.
struct ReportWish {
    QString path;         ///< ending in .pdf or .html
    QStringList plots;    ///< by their words
    bool hasGraph = true; ///< a picture of the graph with the cut
    GraphLayout layout;   ///< of the graph; a built-in one where it does not fit
};

/// Plots that need nothing but the open model, and those of them that a report has unless told otherwise.
QStringList reportPlots();
QStringList usualReportPlots();
/// "gantt,trade-off" as such words. Errors: "bad-option".
Result<QStringList> readReportPlots(const std::string& list);

/// Makes reports for a window, off its thread as far as that goes: studies on a worker, painting here.
class ReportJob : public QObject {
    Q_OBJECT

public:
    explicit ReportJob(QObject* parent = nullptr) : QObject(parent) {}

    /// A later wish replaces one that is not done. `input` has the problem, its frontier and objective.
    void start(PlotInput input, ReportSource source, const ReportWish& wish);
    bool isRunning() const { return job_.isRunning(); }

signals:
    /// Nothing: it was written.
    void done(std::optional<cutpoint::Issue> issue, QString path);

private:
    LatestJob job_;
};

/// Makes it here and now. What prevented it: an issue of the study, "cannot-write".
std::optional<Issue> writeReport(const PlotInput& input, const ReportSource& source, const ReportWish& wish);

/// The same of a model that is read first, as `cutpoint --report` does. Errors also: those of reading.
std::optional<Issue> writeReport(const ProblemOptions& options, const ReportWish& wish);

/// The program and the libraries that answers rest on, with their versions.
std::vector<std::pair<std::string, std::string>> programVersions();

} // namespace cutpoint
