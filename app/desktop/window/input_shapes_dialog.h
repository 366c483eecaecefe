// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace cutpoint {

/// Asks for the shapes of a model's inputs, such as 1x3x224x224.
class InputShapesDialog : public QDialog {
    Q_OBJECT

public:
    struct Row {
        QString input;
        Shape shape; ///< as it stands; empty when unknown
    };

    explicit InputShapesDialog(const std::vector<Row>& rows, QWidget* parent = nullptr);
    /// "NAME=1x3x224x224" for every field that was filled.
    std::vector<std::string> shapes() const;

private:
    void check();

    std::vector<std::pair<QString, QLineEdit*>> fields_;
    QLabel* hint_;
    QDialogButtonBox* buttons_;
};

} // namespace cutpoint
