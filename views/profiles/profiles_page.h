// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/study/profile_comparison.h"
#include "views/plan_view.h"
#include "views/profiles/shown_profiles.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;

namespace cutpoint {

class ProfileLayersModel;
class ProfileRowsModel;
class QuantityField;

/// The profiles of the open model, a side at a time: which file gave which rows to which layers, what is
/// suspicious and how to mend it, several profiles by name, two compared. It changes nothing itself.
class ProfilesPage : public PlanView {
    Q_OBJECT

public:
    explicit ProfilesPage(QWidget* parent = nullptr, Focus* focus = nullptr);

    void setProfiles(std::shared_ptr<const ShownProfiles> profiles);
    /// The side that is shown.
    bool isCloud() const { return isCloud_; }
    void showSide(bool cloud);

    /// What drives it; for tests and for the keyboard.
    QTableView* rowsTable() const { return rowsTable_; }
    QTableView* layersTable() const { return layersTable_; }

signals:
    /// Other corrections for a file.
    void fixesWished(const QString& path, cutpoint::ProfileRole role, const cutpoint::ProfileFixes& fixes);
    /// The kept profile of that name is to be used.
    void switchWished(cutpoint::ProfileRole role, const QString& name);
    /// A file is to be chosen for a side.
    void addWished(cutpoint::ProfileRole role);
    /// Another name is to be asked for.
    void newNameRequested(cutpoint::ProfileRole role, const QString& name);
    /// The profile is no longer kept, nor used.
    void removeWished(cutpoint::ProfileRole role, const QString& name);
    /// The profile is of the other side.
    void moveWished(cutpoint::ProfileRole role, const QString& name);
    /// What a frame takes on this side alone; an empty text for none.
    void totalWished(cutpoint::ProfileRole role, const QString& total);
    /// A profile that tells less than half is wanted all the same.
    void partialWished();
    /// While two profiles are compared: both times, by LayerId; empty when it ends.
    void comparedChanged(const std::vector<cutpoint::ComparedTime>& compared);
    /// The other profile is to stand beside the one in use; an empty name ends it.
    void compareWished(cutpoint::ProfileRole role, const QString& name);

protected:
    void refresh(Changes changes) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void createBar(QBoxLayout* column);
    void createTables(QBoxLayout* column);
    void createMenu();
    void connectTables();
    void showAll();
    void showBar();
    void showSummary();
    void showNotes();
    void showNearMisses();
    void showComparison();
    void addNote(const QString& text, const QString& action, std::function<void()> act);
    void putRowsOn(const QList<int>& lines, LayerId layer);
    void setAside(int line, bool used);
    const KeptProfile* current() const;
    ProfileRole role() const { return isCloud_ ? ProfileRole::Cloud : ProfileRole::Edge; }

    std::shared_ptr<const ShownProfiles> profiles_ = std::make_shared<const ShownProfiles>();
    bool isCloud_ = false, selecting_ = false;
    QBoxLayout* bars_ = nullptr;
    QToolButton *edge_, *cloud_, *more_;
    QComboBox *choice_, *compare_;
    QPushButton* add_;
    QLabel *profileCaption_, *totalCaption_, *compareCaption_, *summary_, *empty_, *effect_;
    QLineEdit* total_;
    QWidget *notes_, *tables_;
    QTableView *rowsTable_, *layersTable_;
    ProfileRowsModel* rows_;
    ProfileLayersModel* layers_;
    QSortFilterProxyModel *rowsProxy_, *layersProxy_;
    QPushButton *put_, *preview_;
    QAction *rename_, *move_, *remove_;
};

} // namespace cutpoint
