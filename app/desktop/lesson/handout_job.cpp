// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/lesson/handout_job.h"

#include <QSaveFile>

namespace cutpoint {

Result<std::vector<lesson::ChapterId>> readChapters(const std::string& list) {
    std::vector<lesson::ChapterId> chapters;
    for (std::size_t from = 0; from < list.size();) {
        const std::size_t comma = std::min(list.find(',', from), list.size());
        const std::string word = list.substr(from, comma - from);
        const auto id = lesson::chapterFromWord(word);
        if (!id)
            return Issue{
                Severity::Error,
                code::BadOption,
                "",
                0,
                "--chapters",
                say("There is no chapter \"%1\".", word),
                say("Name some of problem, network, min-cut, bandwidth, heavy, budget, time, or 1 to 7.")};
        chapters.push_back(*id);
        from = comma + 1;
    }
    return chapters;
}

Result<Handout> collectHandout(const std::shared_ptr<const lesson::Material>& material,
                               const HandoutWish& wish, const Effort& effort) {
    Handout handout;
    handout.material = material;
    handout.layout = wish.layout;
    handout.seed = wish.seed;
    handout.hasAnswers = wish.hasAnswers;
    std::vector<lesson::ChapterId> chapters = wish.chapters;
    if (chapters.empty())
        for (int k = 0; k < lesson::chapterCount; ++k)
            chapters.push_back(static_cast<lesson::ChapterId>(k));
    for (const lesson::ChapterId id : chapters) {
        auto chapter = lesson::makeChapter(*material, id, effort);
        if (!chapter)
            return chapter.error();
        handout.parts.push_back({*std::move(chapter), lesson::makeQuestions(*material, id, wish.seed)});
    }
    return handout;
}

std::optional<Issue> printHandout(const Handout& handout, const QString& path) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeHandout(handout, file) || !file.commit())
        return Issue{Severity::Error,
                     code::CannotWrite,
                     path.toStdString(),
                     0,
                     "",
                     say("The handout cannot be written."),
                     say("Check the folder and its free space.")};
    return std::nullopt;
}

std::optional<Issue> makeHandout(const Problem& problem, const HandoutWish& wish) {
    const auto material = lesson::gather(problem);
    if (!material)
        return material.error();
    const auto handout = collectHandout(*material, wish);
    return handout ? printHandout(*handout, wish.path) : handout.error();
}

} // namespace cutpoint
