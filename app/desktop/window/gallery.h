// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/problem.h"
#include "views/latest_job.h"
#include "views/panels/welcome_page.h"

#include <QObject>
#include <QPalette>
#include <memory>

namespace cutpoint {

/// The folder of the sample models: beside an installed program, or in the source tree of a built one.
QString samplesFolder();

/// The sample models as the welcome page shows them: read and painted on a worker thread.
class Gallery : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    /// Reads the folder once and paints in the palette's colours; ready() follows. A later call replaces an
    /// earlier one.
    void prepare(const QPalette& palette);
    /// The pictures have been told.
    bool isReady() const { return entries_ && !job_.isRunning(); }

signals:
    void ready(const std::vector<cutpoint::WelcomePage::Sample>& samples);

private:
    struct Entry {
        QString path;
        Problem problem;
    };
    using Entries = std::vector<Entry>;

    std::shared_ptr<const Entries> entries_;
    LatestJob job_;
};

} // namespace cutpoint
