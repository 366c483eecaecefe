// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/lesson/material.h"

#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

namespace cutpoint {

/// The reader's part of a step: what he does, and what comes of it. Everything can be done by mouse in the
/// picture and by keyboard in the box.
class Activity : public QWidget {
    Q_OBJECT

public:
    Activity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step, QWidget* parent);

    /// What the picture shows now.
    const lesson::Scene& scene() const { return scene_; }
    /// Links of the network that the reader has picked.
    const std::vector<int>& pickedLinks() const { return picked_; }
    /// The picture's layer or link was clicked.
    virtual void layerChosen(LayerId) {}
    virtual void linkChosen(int) {}
    /// What was told last, as plain text.
    QString verdict() const { return verdict_->text(); }

signals:
    /// The picture is to be drawn anew.
    void changed();

protected:
    const lesson::Material& material() const { return *material_; }
    QVBoxLayout& column() { return *column_; }
    /// The line that judges, above which all else stands.
    void tell(const QString& text);

    lesson::Scene scene_;
    std::vector<int> picked_;

private:
    std::shared_ptr<const lesson::Material> material_;
    QVBoxLayout* column_;
    QLabel* verdict_;
};

/// The activity of a step; null where the reader only looks on.
Activity* makeActivity(std::shared_ptr<const lesson::Material> material, const lesson::Chapter& chapter,
                       const lesson::Step& step, QWidget* parent);

namespace detail {
Activity* makeCutActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                          QWidget* parent);
Activity* makePredictActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                              QWidget* parent);
Activity* makeCrossingActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                               QWidget* parent);
Activity* makePathsActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                            QWidget* parent);
Activity* makeWeightsActivity(std::shared_ptr<const lesson::Material> material,
                              const lesson::Chapter& chapter, const lesson::Step& step, QWidget* parent);
Activity* makeBranchActivity(std::shared_ptr<const lesson::Material> material, const lesson::Chapter& chapter,
                             const lesson::Step& step, QWidget* parent);
Activity* makeSwitchesActivity(std::shared_ptr<const lesson::Material> material,
                               const lesson::Chapter& chapter, const lesson::Step& step, QWidget* parent);
} // namespace detail

} // namespace cutpoint
