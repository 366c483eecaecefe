// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/told.h"

#include "views/panels/number_text.h"

#include <QCoreApplication>

namespace cutpoint {

QString told(const Sentence& sentence) {
    struct Writer {
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(long long number) const { return QLocale().toString(number).toStdString(); }
        std::string operator()(double number) const { return significantText(number).toStdString(); }
        std::string operator()(Seconds time) const { return durationShown(time).toStdString(); }
        std::string operator()(Bytes size) const { return bytesShown(size).toStdString(); }
        std::string operator()(BitsPerSecond rate) const { return bandwidthShown(rate).toStdString(); }
        std::string operator()(const std::shared_ptr<const Sentence>& within) const {
            return told(*within).toStdString();
        }
    };
    std::vector<std::string> texts;
    texts.reserve(sentence.arguments().size());
    for (const Argument& argument : sentence.arguments())
        texts.push_back(std::visit(Writer(), argument));
    const QString pattern = QCoreApplication::translate("core", sentence.pattern().c_str());
    return QString::fromStdString(filled(pattern.toStdString(), texts));
}

} // namespace cutpoint
