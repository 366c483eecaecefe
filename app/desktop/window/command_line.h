// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/problem_options.h"
#include "core/study/lesson/step.h"

#include <QString>
#include <QStringList>

namespace cutpoint {

/// What `cutpoint` was called with.
struct CommandLine {
    ProblemOptions problem; ///< `model` is empty for the welcome page
    QString view = "dnn";
    QString theme;
    QString language;
    int width = 0, height = 0;
    QString screenshot;
    QString exportGraph;
    QString trace; ///< a link, stream or scenario to replay
    /// A step of the lesson to begin with.
    struct LessonStep {
        lesson::ChapterId chapter = lesson::ChapterId::Problem;
        int step = 1;
    };
    std::optional<LessonStep> lesson;
    QString handout; ///< a PDF to write instead of a window
    std::vector<lesson::ChapterId> chapters;
    QString report;    ///< a PDF or HTML page to write instead of a window
    QStringList plots; ///< that it has
    std::uint32_t seed = 1;
    bool answers = false;
    /// Name and file of every plot to export.
    std::vector<std::pair<QString, QString>> exportPlots;
    /// Set when the program should end at once: --help, --version, or wrong usage.
    std::optional<int> exitCode;
};

/// Reads the arguments; what is wrong goes to stderr with exit code 2.
CommandLine parseCommandLine(int argc, char** argv);

} // namespace cutpoint
