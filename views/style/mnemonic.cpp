// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/style/mnemonic.h"

#include <QRegularExpression>

namespace cutpoint {

QString withoutMnemonic(const QString& text) {
    static const QRegularExpression appended(QStringLiteral("\\(&[A-Za-z0-9]\\)"));
    constexpr QChar stand(0x1);
    QString plain = text;
    return plain.replace(QStringLiteral("&&"), QString(stand))
        .remove(appended)
        .remove(QLatin1Char('&'))
        .replace(stand, QLatin1Char('&'));
}

} // namespace cutpoint
