// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace cutpoint {

/// A question that can wait, in a line above everything else: what there is, and what to do with it.
class OfferBar : public QWidget {
    Q_OBJECT

public:
    explicit OfferBar(QWidget* parent = nullptr);
    /// Shows the question with its two answers.
    void offer(const QString& what, const QString& accept, const QString& decline);

signals:
    /// The bar has hidden itself by then.
    void accepted();
    void declined();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* text_;
    QPushButton *accept_, *decline_;
};

} // namespace cutpoint
