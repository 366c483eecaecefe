// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/panels/quantity_field.h"

#include "core/model/quantity_text.h"
#include "views/panels/number_text.h"

#include <QEvent>
#include <QRegularExpression>

namespace cutpoint {

namespace {

QuantityField::Parsed inRange(double value, double low, double high, const QString& lowText,
                              const QString& highText) {
    if (value >= low && value <= high)
        return value;
    return QuantityField::tr("Between %1 and %2.").arg(lowText, highText);
}

} // namespace

QuantityField::QuantityField(Parser parse, Formatter format, QWidget* parent)
    : QLineEdit(parent), parse_(std::move(parse)), format_(std::move(format)) {
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &QuantityField::commit);
    connect(this, &QLineEdit::textEdited, this, [this] {
        // A mark set by an earlier attempt goes as soon as the text can be read.
        if (!hint_.isEmpty() && std::holds_alternative<double>(parse_(text())))
            setHint({});
    });
}

void QuantityField::setQuantity(double quantity) {
    quantity_ = quantity;
    setHint({});
    const QString shown = format_(quantity);
    if (shown != text())
        setText(shown);
}

void QuantityField::commit() {
    if (!isModified())
        return;
    Parsed parsed = parse_(text());
    // A bare number is meant in the unit that stands beside it.
    if (std::holds_alternative<QString>(parsed) && parseLocalNumber(text())) {
        static const QRegularExpression number(QStringLiteral("^[-+0-9.,\\s\\x{a0}\\x{202f}]*"));
        parsed = parse_(text() + QLatin1Char(' ') + format_(quantity_).remove(number));
    }
    if (const QString* reason = std::get_if<QString>(&parsed))
        return setHint(*reason);
    setModified(false);
    const double value = std::get<double>(parsed);
    const bool changed = value != quantity_;
    setQuantity(value);
    if (changed)
        emit quantityEdited(value);
}

void QuantityField::setHint(const QString& hint) {
    if (hint == hint_)
        return;
    hint_ = hint;
    setToolTip(hint);
    setAccessibleDescription(hint);
    setStyleSheet(
        hint.isEmpty()
            ? QString()
            : QStringLiteral("QLineEdit { border: 2px solid #d64541; border-radius: 3px; padding: 1px; }"));
    emit hintChanged(hint);
}

void QuantityField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if ((event->type() == QEvent::LocaleChange || event->type() == QEvent::LanguageChange) && hint_.isEmpty())
        setQuantity(quantity_);
}

QuantityField::Parser QuantityField::bandwidthParser(double low, double high) {
    return [low, high](const QString& text) -> Parsed {
        std::string plain = plainQuantityText(text);
        double factor = 1;
        if (plain.ends_with("B/s")) {
            plain.replace(plain.size() - 3, 3, "bit/s");
            factor = 8;
        } else if (plain.find_last_of("kKMG") == plain.size() - 1) {
            plain += "bit/s";
        }
        auto rate = parseBandwidth(plain);
        if (rate)
            rate = BitsPerSecond(rate->value * factor);
        else
            return tr("Write a rate with its unit, such as 4 Mbit/s or 500 kbit/s.");
        return inRange(rate->value, low, high, bandwidthShown(BitsPerSecond(low)),
                       bandwidthShown(BitsPerSecond(high)));
    };
}

QuantityField::Parser QuantityField::durationParser(double low, double high) {
    return [low, high](const QString& text) -> Parsed {
        const auto time = parseDuration(plainQuantityText(text));
        if (!time)
            return tr("Write a time with its unit, such as 20 ms or 1.5 s.");
        return inRange(time->value, low, high, durationShown(Seconds(low)), durationShown(Seconds(high)));
    };
}

QuantityField::Parser QuantityField::bytesParser(double low, double high) {
    return [low, high](const QString& text) -> Parsed {
        const auto size = parseBytes(plainQuantityText(text));
        if (!size)
            return tr("Write a size with its unit, such as 512 MiB or 3 GB.");
        return inRange(size->value, low, high, bytesShown(Bytes(low)), bytesShown(Bytes(high)));
    };
}

QuantityField::Parser QuantityField::powerParser(double low, double high) {
    return [low, high](const QString& text) -> Parsed {
        const auto power = parsePower(plainQuantityText(text));
        if (!power)
            return tr("Write a power with its unit, such as 5 W or 800 mW.");
        return inRange(power->value, low, high, shortNumberText(low) + QStringLiteral(" W"),
                       shortNumberText(high) + QStringLiteral(" W"));
    };
}

QuantityField::Parser QuantityField::numberParser(double low, double high, const QString& unit) {
    return [low, high, unit](const QString& text) -> Parsed {
        QString number = text.trimmed();
        if (!unit.isEmpty() && number.endsWith(unit, Qt::CaseInsensitive))
            number.chop(unit.size());
        const auto value = parseLocalNumber(number);
        if (!value)
            return unit.isEmpty() ? tr("Write a number, such as %1.").arg(shortNumberText(0.5))
                                  : tr("Write a number, such as 30 %1.").arg(unit);
        return inRange(*value, low, high, shortNumberText(low) + QLatin1Char(' ') + unit,
                       shortNumberText(high) + QLatin1Char(' ') + unit);
    };
}

} // namespace cutpoint
