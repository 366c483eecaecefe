// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson/lesson_progress.h"

#include <QSettings>
#include <QUrl>

namespace cutpoint {
namespace {

/// A net's name may hold what divides keys.
QString groupOf(const std::string& net, std::uint32_t seed) {
    return QStringLiteral("lesson/answers/%1/%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(net))))
        .arg(seed);
}

} // namespace

LessonProgress::Place LessonProgress::place() {
    const QSettings settings;
    Place place;
    if (const auto chapter =
            lesson::chapterFromWord(settings.value("lesson/chapter").toString().toStdString()))
        place = {*chapter, std::max(1, settings.value("lesson/step", 1).toInt())};
    return place;
}

void LessonProgress::keepPlace(const Place& place) {
    QSettings settings;
    settings.setValue("lesson/chapter", lesson::chapterWord(place.chapter));
    settings.setValue("lesson/step", place.step);
}

LessonProgress::Answers LessonProgress::answers(const std::string& net, std::uint32_t seed) {
    QSettings settings;
    settings.beginGroup(groupOf(net, seed));
    Answers answers;
    for (const QString& key : settings.childKeys()) {
        const qsizetype dot = key.lastIndexOf('.');
        const auto chapter = lesson::chapterFromWord(key.left(dot).toStdString());
        bool isNumber = false;
        const int question = key.mid(dot + 1).toInt(&isNumber);
        if (chapter && isNumber && question >= 0)
            answers[{*chapter, question}] = settings.value(key).toBool();
    }
    return answers;
}

void LessonProgress::keepAnswer(const std::string& net, std::uint32_t seed, lesson::ChapterId chapter,
                                int question, bool isRight) {
    QSettings settings;
    settings.beginGroup(groupOf(net, seed));
    settings.setValue(QStringLiteral("%1.%2").arg(lesson::chapterWord(chapter)).arg(question), isRight);
}

} // namespace cutpoint
