// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

#include <functional>
#include <optional>
#include <variant>

namespace cutpoint {

/// A text field for one quantity with its unit. What cannot be read stays in the field, marked, with the
/// reason in hint() and the tooltip; it never opens a dialog and never changes the quantity.
class QuantityField : public QLineEdit {
    Q_OBJECT

public:
    /// A value in the SI unit, or why the text is not one.
    using Parsed = std::variant<double, QString>;
    using Parser = std::function<Parsed(const QString&)>;
    using Formatter = std::function<QString(double)>;

    QuantityField(Parser parse, Formatter format, QWidget* parent = nullptr);

    double quantity() const { return quantity_; }
    /// Shows the value without a signal and forgets an invalid text.
    void setQuantity(double quantity);
    /// Why the text is refused; empty when it is fine.
    QString hint() const { return hint_; }

    /// Every readable quantity of the kind in [low, high]. "10M" and "2 MB/s" are rates, too. A number
    /// without a unit gets the one that the field shows.
    static Parser bandwidthParser(double low, double high);
    static Parser durationParser(double low, double high);
    static Parser bytesParser(double low, double high);
    static Parser powerParser(double low, double high);
    /// A number, with `unit` optionally behind it.
    static Parser numberParser(double low, double high, const QString& unit);

signals:
    /// The user entered a new value (Return or focus out).
    void quantityEdited(double quantity);
    /// hint() changed.
    void hintChanged(const QString& hint);

protected:
    void changeEvent(QEvent* event) override;

private:
    void commit();
    void setHint(const QString& hint);

    Parser parse_;
    Formatter format_;
    double quantity_ = 0;
    QString hint_;
};

} // namespace cutpoint
