// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/layer_graph.h"

#include <QDialog>

class QComboBox;

namespace cutpoint {

/// Which inputs of a model carry state from frame to frame, and which layer writes it (formulation, Section
/// 7): what names and shapes said stands there first.
class StatesDialog : public QDialog {
    Q_OBJECT

public:
    explicit StatesDialog(const LayerGraph& graph, QWidget* parent = nullptr);
    /// "INPUT=LAYER", or "INPUT=" for a raw input, of every input whose choice differs from the graph's.
    std::vector<std::string> changes() const;

private:
    struct Row {
        std::string input, before;
        QComboBox* writer;
    };
    std::vector<Row> rows_;
};

} // namespace cutpoint
