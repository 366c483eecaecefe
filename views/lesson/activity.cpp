// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lesson/activity.h"

namespace cutpoint {

Activity::Activity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                   QWidget* parent)
    : QWidget(parent), scene_(step.scene), material_(std::move(material)), column_(new QVBoxLayout(this)),
      verdict_(new QLabel) {
    column_->setContentsMargins(0, 0, 0, 0);
    verdict_->setWordWrap(true);
    verdict_->setObjectName(QStringLiteral("verdict"));
    verdict_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column_->addWidget(verdict_);
}

void Activity::tell(const QString& text) {
    static const QString symbol = QStringLiteral("V_S");
    verdict_->setText(text.contains(symbol)
                          ? text.toHtmlEscaped().replace(symbol, QStringLiteral("<i>V</i><sub>S</sub>"))
                          : text);
    verdict_->setAccessibleName(text);
}

Activity* makeActivity(std::shared_ptr<const lesson::Material> material, const lesson::Chapter& chapter,
                       const lesson::Step& step, QWidget* parent) {
    switch (step.activity) {
    case lesson::Activity::DragCut:
        return detail::makeCutActivity(std::move(material), step, parent);
    case lesson::Activity::PickCrossing:
        return detail::makeCrossingActivity(std::move(material), step, parent);
    case lesson::Activity::ChoosePaths:
        return detail::makePathsActivity(std::move(material), step, parent);
    case lesson::Activity::PredictSide:
        return detail::makePredictActivity(std::move(material), step, parent);
    case lesson::Activity::ChooseWeights:
        return detail::makeWeightsActivity(std::move(material), chapter, step, parent);
    case lesson::Activity::Branch:
        return detail::makeBranchActivity(std::move(material), chapter, step, parent);
    case lesson::Activity::PlaceSwitches:
        return detail::makeSwitchesActivity(std::move(material), chapter, step, parent);
    case lesson::Activity::None:
        break;
    }
    return nullptr;
}

} // namespace cutpoint
