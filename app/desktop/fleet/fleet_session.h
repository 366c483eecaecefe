// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/options/fleet_loader.h"
#include "views/latest_job.h"

#include <map>

namespace cutpoint {

class Document;
class FleetView;

/// The fleet's files: reads and writes them away from the window's thread, and makes classes of the open
/// model. The view shows and edits the fleet; this knows which files its classes rest on.
class FleetSession : public QObject {
    Q_OBJECT

public:
    FleetSession(FleetView& view, const Document& document, QObject* parent = nullptr);

    /// By the file's ending: .cutpoint-fleet or .fleet.
    static bool takes(const QString& path);
    void open(const QString& path);
    /// Beside it the projects of classes that have no file of their own.
    void save(const QString& path);
    /// One plan and one project for each class.
    void exportPlans(const QString& folder);
    /// The open model as one more class, one camera strong.
    void addOpenModel();
    void cancel() { job_.drop(); }

    /// The name of the file that is read; empty when none is.
    QString reading() const { return job_.isRunning() ? reading_ : QString(); }

signals:
    void readingChanged();
    void failed(const cutpoint::Issue& issue);
    /// The view shows it; `first` is what the first class rests on.
    void opened(const QString& path, const cutpoint::Project& first);
    /// Something was written.
    void saved(const QString& path);

private:
    std::vector<FleetSource> sourcesInOrder() const;
    void openDialog();
    void saveDialog();
    void exportDialog();

    FleetView& view_;
    const Document& document_;
    LatestJob job_;
    QString reading_, path_;
    std::map<std::string, FleetSource> sources_; ///< by class
};

} // namespace cutpoint
