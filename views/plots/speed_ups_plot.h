// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/speed_ups.h"
#include "views/plots/plot.h"

class QComboBox;

namespace cutpoint {

/// Speed-up and throughput gain against edge-only as bars (paper, Figs. 12 to 16): the open model over four
/// networks, or many models on one of them; the paper's numbers as marks.
class SpeedUpsPlot : public Plot {
    Q_OBJECT

public:
    /// Reads models for the comparison of many; called on the worker's thread.
    using Models = std::function<std::vector<SpeedUpModel>(const Effort&)>;

    explicit SpeedUpsPlot(QWidget* parent = nullptr, Focus* focus = nullptr);

    /// Where many models come from.
    void setModels(Models models) { models_ = std::move(models); }
    /// How the models of a folder are read; without it the choice is not offered.
    void setFolderModels(std::function<Models(const QString& folder)> reader);
    void showFolder(const QString& folder);
    QString word() const override { return QStringLiteral("speed-ups"); }
    QString title() const override { return tr("Speed-ups against edge-only"); }
    QString emptyText() const override;
    Work computation(const PlotInput& input) override;
    bool holds(const PlotInput& input) const override;
    QByteArray csv() const override;
    const std::optional<SpeedUps>& study() const { return study_; }

signals:
    /// A folder is to be chosen, for showFolder().
    void folderRequested();

protected:
    void draw() override;
    void retranslate() override;

private:
    /// The open model over all networks, or all models on the network with this index less one.
    int choice() const;
    int groupAt(double x) const;
    const SpeedUp* rowAt(int row, double x, double y) const;

    QComboBox* what_;
    Models models_;
    std::function<Models(const QString& folder)> folder_;
    std::optional<SpeedUps> study_;
    std::shared_ptr<const Problem> problem_;
    int shownChoice_ = 0;
    QStringList groups_;
    std::vector<std::string> algorithms_;
};

} // namespace cutpoint
