// SPDX-License-Identifier: GPL-3.0-or-later
// Which profile of which side is looked at, and which stands beside it.
#include "views/panels/number_text.h"
#include "views/profiles/profiles_page.h"
#include "views/style/palette.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace cutpoint {

void ProfilesPage::createBar(QBoxLayout* column) {
    auto* bar = new QHBoxLayout;
    bar->setSpacing(spacing / 2);
    for (QToolButton* side : {edge_, cloud_}) {
        side->setCheckable(true);
        side->setAutoExclusive(true);
        side->setToolButtonStyle(Qt::ToolButtonTextOnly);
        bar->addWidget(side);
    }
    edge_->setChecked(true);
    edge_->setObjectName("profilesEdge");
    cloud_->setObjectName("profilesCloud");
    choice_->setObjectName("profileChoice");
    compare_->setObjectName("profileCompare");
    total_->setObjectName("profileTotal");
    for (QComboBox* box : {choice_, compare_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    profileCaption_->setBuddy(choice_);
    totalCaption_->setBuddy(total_);
    compareCaption_->setBuddy(compare_);
    total_->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    more_->setText(QStringLiteral("⋯"));
    more_->setPopupMode(QToolButton::InstantPopup);
    bar->addSpacing(spacing);
    bar->addWidget(profileCaption_);
    bar->addWidget(choice_, 2);
    bar->addWidget(add_);
    bar->addWidget(more_);
    auto* second = new QHBoxLayout;
    second->setSpacing(spacing / 2);
    second->addWidget(totalCaption_);
    second->addWidget(total_);
    second->addSpacing(spacing);
    second->addWidget(compareCaption_);
    second->addWidget(compare_, 2);
    // Side by side where there is room.
    bars_ = new QBoxLayout(QBoxLayout::TopToBottom);
    bars_->setSpacing(spacing);
    bars_->addLayout(bar, 3);
    bars_->addLayout(second, 2);
    column->addLayout(bars_);
    connect(edge_, &QToolButton::clicked, this, [this] { showSide(false); });
    connect(cloud_, &QToolButton::clicked, this, [this] { showSide(true); });
    connect(add_, &QPushButton::clicked, this, [this] { emit addWished(role()); });
    connect(choice_, &QComboBox::activated, this, [this](int index) {
        const auto& kept = profiles_->kept;
        const int at = choice_->itemData(index).toInt();
        if (at >= 0 && static_cast<std::size_t>(at) < kept.size())
            emit switchWished(kept[static_cast<std::size_t>(at)].role,
                              QString::fromStdString(kept[static_cast<std::size_t>(at)].name));
    });
    connect(compare_, &QComboBox::activated, this, [this](int index) {
        const int at = compare_->itemData(index).toInt();
        const auto& kept = profiles_->kept;
        emit compareWished(role(), at < 0 ? QString()
                                          : QString::fromStdString(kept[static_cast<std::size_t>(at)].name));
    });
    connect(total_, &QLineEdit::editingFinished, this, [this] {
        const QString typed = QString::fromStdString(plainQuantityText(total_->text().trimmed()));
        if (typed != QString::fromStdString(profiles_->side(isCloud_).total))
            emit totalWished(role(), typed);
    });
}

void ProfilesPage::createMenu() {
    auto* menu = new QMenu(more_);
    rename_ = menu->addAction(QString(), this, [this] {
        if (const KeptProfile* kept = current())
            emit newNameRequested(kept->role, QString::fromStdString(kept->name));
    });
    move_ = menu->addAction(QString(), this, [this] {
        if (const KeptProfile* kept = current())
            emit moveWished(kept->role, QString::fromStdString(kept->name));
    });
    remove_ = menu->addAction(QString(), this, [this] {
        if (const KeptProfile* kept = current())
            emit removeWished(kept->role, QString::fromStdString(kept->name));
    });
    more_->setMenu(menu);
}

const KeptProfile* ProfilesPage::current() const {
    const auto& files = profiles_->side(isCloud_).files;
    if (files.empty())
        return nullptr;
    for (const KeptProfile& kept : profiles_->kept)
        if (kept.path == files.front().path && kept.role == files.front().role)
            return &kept;
    return nullptr;
}

void ProfilesPage::showBar() {
    const auto& side = profiles_->side(isCloud_);
    const auto belongs = [&](const KeptProfile& kept) {
        return kept.role == ProfileRole::Both || kept.role == role();
    };
    const auto isUsed = [&](const KeptProfile& kept) {
        return std::any_of(side.files.begin(), side.files.end(), [&](const ProfileMatch& file) {
            return file.path == kept.path && file.role == kept.role;
        });
    };
    // A second sign beside the pressed look, which some styles hardly draw.
    for (QToolButton* button : {edge_, cloud_}) {
        QFont own = font();
        own.setBold(button->isChecked());
        own.setUnderline(button->isChecked());
        button->setFont(own);
    }
    choice_->clear();
    compare_->clear();
    compare_->addItem(tr("nothing", "to compare with"), -1);
    int used = -1, usedFiles = 0;
    const auto& other = profiles_->other(isCloud_);
    for (std::size_t i = 0; i < profiles_->kept.size(); ++i) {
        const KeptProfile& kept = profiles_->kept[i];
        if (!belongs(kept))
            continue;
        const QString name = QString::fromStdString(kept.name);
        choice_->addItem(name, static_cast<int>(i));
        choice_->setItemData(choice_->count() - 1, QString::fromStdString(kept.path), Qt::ToolTipRole);
        if (isUsed(kept)) {
            used = choice_->count() - 1;
            ++usedFiles;
        } else {
            compare_->addItem(name, static_cast<int>(i));
            if (other && other->name == kept.name)
                compare_->setCurrentIndex(compare_->count() - 1);
        }
    }
    if (usedFiles > 1) {
        choice_->insertItem(0, tr("The median of %1 files").arg(usedFiles), -1);
        used = 0;
    }
    if (used < 0) {
        choice_->insertItem(0, tr("none: estimated"), -1);
        used = 0;
    }
    choice_->setCurrentIndex(used);
    choice_->setEnabled(choice_->count() > 1);
    compare_->setEnabled(compare_->count() > 1);
    const KeptProfile* kept = current();
    for (QAction* action : {rename_, remove_})
        action->setEnabled(kept != nullptr);
    move_->setEnabled(kept && kept->role != ProfileRole::Both);
    move_->setText(isCloud_ ? tr("These are the &edge's times") : tr("These are the &cloud's times"));
    if (!total_->hasFocus() || !total_->isModified())
        total_->setText(QString::fromStdString(side.total));
    setEnabled(moment().problem != nullptr);
}

} // namespace cutpoint
