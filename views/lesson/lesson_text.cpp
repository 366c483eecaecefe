// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/lesson_text.h"

#include "views/style/told.h"

#include <QRegularExpression>

#include <algorithm>

namespace cutpoint {
namespace {

/// T_e, t_v^e, V_S, T_inf: an index that a letter carries. Layers' names with "_" stay as they are: only one
/// letter, or T and V, may carry one.
QString withIndices(const QString& escaped) {
    static const QRegularExpression both(QStringLiteral("\\b([tyf])_([a-z])\\^([a-z])\\b")),
        below(QStringLiteral("\\b(T|V|L|a)_(e|c|t|E|C|S|p|inf|max)\\b")),
        single(QStringLiteral("\\b([yf])_([a-z])\\b")), above(QStringLiteral("\\bt\\^([ect])\\b"));
    QString text = escaped;
    text.replace(both, QStringLiteral("<i>\\1</i><sub>\\2</sub><sup>\\3</sup>"));
    text.replace(below, QStringLiteral("<i>\\1</i><sub>\\2</sub>"));
    text.replace(single, QStringLiteral("<i>\\1</i><sub>\\2</sub>"));
    text.replace(above, QStringLiteral("<i>t</i><sup>\\1</sup>"));
    // A number and its unit stay on one line.
    static const QRegularExpression quantity(
        QStringLiteral("(\\d) (?=(?:[µmn]?s|[kMG]?B|[kMG]?bit/s|%)(?![a-zA-Z]))"));
    text.replace(quantity, QStringLiteral("\\1\u00a0"));
    return text;
}

} // namespace

QString lessonSentence(const Sentence& sentence) {
    return withIndices(told(sentence).toHtmlEscaped());
}

QString lessonParagraph(const std::vector<Sentence>& sentences) {
    QStringList texts;
    for (const Sentence& sentence : sentences)
        texts.append(lessonSentence(sentence));
    return texts.join(' ');
}

QString lessonValue(const Argument& value) {
    return told(Sentence("%1", {value}));
}

QString lessonFigures(const std::vector<lesson::Figure>& figures) {
    if (figures.empty())
        return {};
    // Symbols stand side by side, names below each other.
    constexpr std::size_t longestSymbol = 9, fewest = 3;
    const bool areSymbols = std::ranges::all_of(
        figures, [](const lesson::Figure& it) { return told(it.name).size() <= qsizetype(longestSymbol); });
    if (areSymbols && figures.size() >= fewest) {
        QString names, values;
        for (const lesson::Figure& figure : figures) {
            names += QStringLiteral("<td align='right' style='padding-right:18px'>%1</td>")
                         .arg(lessonSentence(figure.name));
            values += QStringLiteral("<td align='right' style='padding-right:18px'><b>%1</b></td>")
                          .arg(lessonValue(figure.value).toHtmlEscaped());
        }
        return QStringLiteral("<table cellspacing='0' cellpadding='1'><tr>%1</tr><tr>%2</tr></table>")
            .arg(names, values);
    }
    QString rows;
    for (const lesson::Figure& figure : figures)
        rows +=
            QStringLiteral("<tr><td style='padding-right:16px'>%1</td><td align='right'><b>%2</b></td></tr>")
                .arg(lessonSentence(figure.name), lessonValue(figure.value).toHtmlEscaped());
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

QString lessonCode(const std::vector<Sentence>& code, int line,
                   const std::vector<lesson::Figure>& variables) {
    QString rows;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const bool isLit = static_cast<int>(i) == line;
        const QString text = told(code[i]);
        qsizetype indent = 0;
        while (indent < text.size() && text[indent] == ' ')
            ++indent;
        QString shown = withIndices(text.mid(indent).toHtmlEscaped());
        if (isLit) {
            QStringList values;
            for (const lesson::Figure& it : variables)
                values.append(lessonSentence(it.name) + QStringLiteral("&nbsp;=&nbsp;") +
                              lessonValue(it.value).toHtmlEscaped().replace(' ', QStringLiteral("&nbsp;")));
            shown = QStringLiteral("<b>%1</b>").arg(shown);
            if (!values.isEmpty())
                shown += QStringLiteral("<br>&nbsp;&nbsp;<i>%1</i>").arg(values.join(QStringLiteral(", ")));
        }
        // The indent as padding, so that a wrapped line stays under its beginning.
        constexpr qsizetype blankWidth = 4;
        rows += QStringLiteral("<tr><td>%1</td><td style='padding-left:%2px'>%3</td></tr>")
                    .arg(isLit ? QStringLiteral("▶&nbsp;") : QString())
                    .arg(indent * blankWidth)
                    .arg(shown);
    }
    return QStringLiteral("<table cellspacing='0' cellpadding='1'>%1</table>").arg(rows);
}

} // namespace cutpoint
