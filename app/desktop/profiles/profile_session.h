// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "app/desktop/document/opener.h"
#include "views/latest_job.h"
#include "views/profiles/shown_profiles.h"

namespace cutpoint {

class ProfilesPage;

/// Reads the profiles of the open model for their page and grants its wishes: every change is a reading of
/// the model with other profiles, which undo takes back.
class ProfileSession : public QObject {
    Q_OBJECT

public:
    ProfileSession(Document& document, Opener& opener, ProfilesPage& page, QObject* parent = nullptr);

    /// Puts a file on the open model and shows the page. Without a role it is what the file tells, or the
    /// side that has no file yet.
    void open(const QString& path, std::optional<ProfileRole> role);
    /// True when the page shows what is.
    bool isSettled() const {
        return !finding_.isRunning() && !reading_.isRunning() && !comparing_.isRunning();
    }

signals:
    /// The page is to be seen.
    void pageWished();
    /// A file is to be chosen.
    void fileWished(cutpoint::ProfileRole role);
    /// The file cannot be read at all.
    void failed(const cutpoint::Issue& issue);
    /// isSettled() may have changed.
    void changed();

private:
    void connectPage();
    /// Reads the model with what `change` makes of its source.
    void ask(ModelSource source, bool edge, bool cloud);
    void take(const QString& path, ProfileRole role);
    void readAll();
    void compare();

    Document& document_;
    Opener& opener_;
    ProfilesPage& page_;
    LatestJob finding_, reading_, comparing_;
    std::optional<ModelSource> asked_;   ///< what the opener reads for the page
    std::optional<ModelSource> refused_; ///< what it could not take
    std::optional<Issue> refusal_;
    std::shared_ptr<const ShownProfiles> shown_ = std::make_shared<const ShownProfiles>();
    QString compared_[2]; ///< names, edge and cloud; empty for none
};

} // namespace cutpoint
