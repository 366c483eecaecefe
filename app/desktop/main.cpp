// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/fleet/fleet_session.h"
#include "app/desktop/lesson/handout_job.h"
#include "app/desktop/plots/plot_files.h"
#include "app/desktop/replay/replay_session.h"
#include "app/desktop/report/report_job.h"
#include "app/desktop/window/command_line.h"
#include "app/desktop/window/language.h"
#include "app/desktop/window/main_window.h"
#include "app/desktop/window/theme.h"
#include "core/model/printable_text.h"
#include "views/style/told.h"

#include <QApplication>
#include <QSettings>
#include <QTimer>
#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>

namespace {

using cutpoint::CommandLine;
using cutpoint::FleetSession;
using cutpoint::MainWindow;
using cutpoint::ReplaySession;

/// What is searched for longer than this once there is a picture is not waited for.
constexpr int searchPatienceMs = 5000, lookedEveryMs = 100;

/// In the language of the window.
void report(const cutpoint::Issue& issue) {
    QString text = cutpoint::told(issue.message);
    if (!issue.where().empty())
        text = QString::fromStdString(issue.where()) + ": " + text;
    if (!issue.fix.empty())
        text += ' ' + cutpoint::told(issue.fix);
    const QString line = cutpoint::told(cutpoint::say("error: %1", text.toStdString()));
    fmt::print(stderr, "{}\n", cutpoint::printable(line.toStdString()));
}

/// Ends the program with a picture, or with the issue that prevents one, once the window has settled.
void finishWhenSettled(QApplication& application, MainWindow& window, const CommandLine& line) {
    QObject::connect(&window, &MainWindow::openFailed, &application,
                     [&application](const cutpoint::Issue& issue) {
                         report(issue);
                         application.exit(cutpoint::isUsageIssue(issue) ? 2 : 1);
                     });
    const auto finish = [&application, &window, line] {
        bool saved = true;
        const auto note = [&](const QString& file, bool good) {
            if (!good)
                report({cutpoint::Severity::Error, cutpoint::code::CannotWrite, file.toStdString(), 0, "",
                        cutpoint::say("The file cannot be written."),
                        cutpoint::say("Check the folder and the file's ending.")});
            saved = saved && good;
        };
        if (!line.exportGraph.isEmpty())
            note(line.exportGraph, window.exports().picture(line.exportGraph));
        // What the last answer made taller has still to be given its room.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (!line.screenshot.isEmpty())
            note(line.screenshot, window.grab().save(line.screenshot));
        application.exit(saved ? 0 : 1);
    };
    QObject::connect(&window, &MainWindow::settled, &application, finish);
    auto* looks = new QTimer(&application);
    QObject::connect(looks, &QTimer::timeout, &application, [&window, finish, looks, waited = 0]() mutable {
        waited = window.isPictured() ? waited + lookedEveryMs : 0;
        if (waited >= searchPatienceMs) {
            looks->stop();
            finish();
        }
    });
    looks->start(lookedEveryMs);
}

/// Writes the lesson on the model as a PDF; no window.
int printHandout(const CommandLine& line) {
    const auto fail = [](const cutpoint::Issue& issue) {
        report(issue);
        return cutpoint::isUsageIssue(issue) ? 2 : 1;
    };
    const auto query = cutpoint::readQuery(line.problem);
    if (!query)
        return fail(query.error());
    const auto model = cutpoint::readModel(line.problem, query->fixed);
    if (!model)
        return fail(model.error());
    const auto problem = cutpoint::makeProblem(*model, *query, line.problem.pins);
    if (!problem)
        return fail(problem.error());
    cutpoint::HandoutWish wish;
    wish.path = line.handout;
    wish.chapters = line.chapters;
    wish.seed = line.seed;
    wish.hasAnswers = line.answers;
    if (const auto issue = cutpoint::makeHandout(*problem, wish))
        return fail(*issue);
    return 0;
}

/// Writes the report on the model; no window.
int printReport(const CommandLine& line) {
    cutpoint::ReportWish wish;
    wish.path = line.report;
    wish.plots = line.plots;
    const auto issue = cutpoint::writeReport(line.problem, wish);
    if (!issue)
        return 0;
    report(*issue);
    return cutpoint::isUsageIssue(*issue) ? 2 : 1;
}

} // namespace

int main(int argc, char** argv) {
    const CommandLine line = cutpoint::parseCommandLine(argc, argv);
    if (line.exitCode)
        return *line.exitCode;
    QApplication application(argc, argv);
    // QApplication takes over the user's locale; numbers in files must not follow it.
    std::setlocale(LC_NUMERIC, "C");
    QApplication::setApplicationName("cutpoint");
    QApplication::setApplicationDisplayName("Cutpoint");
    QApplication::setOrganizationName("Cutpoint");
    QApplication::setApplicationVersion(CUTPOINT_VERSION);

    const bool picture = !line.screenshot.isEmpty() || !line.exportGraph.isEmpty() ||
                         !line.exportPlots.empty() || !line.handout.isEmpty() || !line.report.isEmpty();
    if (!line.theme.isEmpty() || picture)
        cutpoint::applyTheme(line.theme.isEmpty() ? "light" : line.theme);
    else
        cutpoint::applyTheme(QSettings().value("theme").toString());
    if (!line.language.isEmpty() || picture)
        cutpoint::applyLanguage(line.language.isEmpty() ? "en" : line.language);
    else
        cutpoint::applyLanguage(QSettings().value("language").toString());
    if (!line.handout.isEmpty())
        return printHandout(line);
    if (!line.report.isEmpty())
        return printReport(line);
    if (!line.exportPlots.empty()) {
        if (const auto issue = cutpoint::exportPlots(line.problem, line.exportPlots)) {
            report(*issue);
            return cutpoint::isUsageIssue(*issue) ? 2 : 1;
        }
        if (line.screenshot.isEmpty() && line.exportGraph.isEmpty())
            return 0;
    }
    int code = 0;
    bool leavesWork = false;
    {
        // A picture must not depend on what an earlier session left behind.
        MainWindow window(picture ? MainWindow::Session::Fresh : MainWindow::Session::Restored);
        if (line.width > 0)
            window.resize(line.width, line.height);
        window.setView(line.view);
        // Nor on the moment: tab bars that leave fly out of the window otherwise.
        window.setAnimated(!picture);
        if (picture)
            finishWhenSettled(application, window, line);
        window.show();
        if (const QString model = QString::fromStdString(line.problem.model);
            model.endsWith(".cutpoint") || FleetSession::takes(model) || ReplaySession::takes(model))
            window.openPath(model);
        else if (!model.isEmpty())
            window.openModel(line.problem);
        if (!line.trace.isEmpty())
            window.openReplay(line.trace);
        if (line.lesson)
            window.learn(line.lesson->chapter, line.lesson->step);
        else if (line.view == QLatin1String("lesson"))
            window.learn();
        else if (line.view == "lesson")
            window.learn();
        code = application.exec();
        leavesWork = window.leavesWork();
    }
    if (leavesWork) {
        // A reading that was given up must not be torn down in the middle by the statics' destructors.
        std::fflush(nullptr);
        std::quick_exit(code);
    }
    return code;
}
