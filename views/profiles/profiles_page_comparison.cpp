// SPDX-License-Identifier: GPL-3.0-or-later
// Another profile beside the one in use, down to the plan.
#include "views/panels/number_text.h"
#include "views/panels/verdict.h"
#include "views/profiles/profile_layers_model.h"
#include "views/profiles/profiles_page.h"
#include "views/style/told.h"

#include <QLabel>
#include <QPushButton>

namespace cutpoint {

void ProfilesPage::showComparison() {
    const auto& other = profiles_->other(isCloud_);
    std::vector<ComparedTime> compared;
    if (other && moment().problem && other->times.size() == moment().problem->profile.layers.size())
        for (std::size_t v = 0; v < other->times.size(); ++v) {
            const LayerProfile& p = moment().problem->profile.layers[static_cast<LayerId>(v)];
            compared.push_back({isCloud_ ? p.cloud : p.edge, other->times[v]});
        }
    emit comparedChanged(compared);
    preview_->setVisible(other && other->result && !other->result->samePlan);
    if (preview_->isHidden() && preview_->isChecked())
        preview_->setChecked(false);
    effect_->setVisible(other.has_value());
    if (!other)
        return;
    if (!other->result || !other->problem) {
        effect_->setText(other->issue ? told(other->issue->message) : tr("Comparing…"));
        return;
    }
    const ProfileComparison& found = *other->result;
    const auto& sums = isCloud_ ? found.cloud : found.edge;
    const QString name = QString::fromStdString(other->name);
    QString text = tr("All layers: %1 now, %2 in “%3” (%4).")
                       .arg(durationShown(sums.a), durationShown(sums.b), name,
                            differenceShown(sums.a.value, sums.b.value));
    text += QLatin1Char(' ');
    if (found.samePlan)
        text += tr("The plan is the same under both.");
    else if (!found.aUnderB)
        text += tr("Under “%1” the best plan is another: %2.")
                    .arg(name, placementText(*other->problem, found.planB));
    else
        text += tr("Under “%1” the best plan is another: %2. The plan of now would be %3 worse than it.")
                    .arg(name, placementText(*other->problem, found.planB), percentShown(found.loss()));
    effect_->setText(text);
}

} // namespace cutpoint
