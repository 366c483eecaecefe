// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <string>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace cutpoint {

/// Asks what a frame takes on one side alone: `--edge-total` and `--cloud-total`, as typed there ("263ms").
class WholeNetDialog : public QDialog {
    Q_OBJECT

public:
    /// Empty: the side's times stay as they are.
    WholeNetDialog(const std::string& edge, const std::string& cloud, QWidget* parent = nullptr);
    std::string edgeTotal() const;
    std::string cloudTotal() const;

private:
    void check();

    QLineEdit *edge_, *cloud_;
    QLabel* hint_;
    QDialogButtonBox* buttons_;
};

} // namespace cutpoint
