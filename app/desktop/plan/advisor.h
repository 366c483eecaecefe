// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "views/latest_job.h"
#include "views/moment.h"

namespace cutpoint {

/// From the document to the moment that all views show. The slider path is a scan of the frontier on the
/// calling thread; frontiers, searches of nets that are too wide for one and the bands of the bandwidth are
/// computed by workers and make further moments.
class Advisor : public QObject {
    Q_OBJECT

public:
    explicit Advisor(Document& document, QObject* parent = nullptr);

    /// Never null.
    const std::shared_ptr<const Moment>& moment() const { return moment_; }

    enum class Task { None, Building, Searching };
    /// What the user waits for.
    Task task() const;
    /// Nothing changes any more by itself.
    bool isSettled() const;
    /// Stops building and searching; what they know by then is shown.
    void stop();

    /// What it costs to have the layer on the other side; answers by weighed().
    void weigh(LayerId layer);
    /// Keeps a plan as A, beside whatever is best from now on; none ends the comparison.
    void freeze(std::optional<PerLayer<Side>> sides);

signals:
    /// moment() is another one; `changes` says in what.
    void changed(cutpoint::Changes changes);
    /// What is to be known about the plan: no frontier, a refused problem, a search that failed.
    void issuesFound(const cutpoint::Issues& issues);
    /// task() or isSettled() changed.
    void taskChanged();
    void weighed(cutpoint::LayerId layer, cutpoint::Seconds flipCost);

private:
    void open();
    void followQuery();
    void rebuild(Changes changes);
    void replan(Changes changes);
    void takeFrontier(const Result<Frontier>& built);
    void searchIfNeeded();
    void askBands();

    Document& document_;
    std::shared_ptr<const Moment> moment_;
    LatestJob build_, search_, bandsJob_, weigh_;
    std::shared_ptr<const Problem> builtFor_; ///< what build_ was started with
    std::optional<Frontier> frontier_;
    std::optional<Solution> searched_; ///< for exactly the problem and objective of now
    std::shared_ptr<const std::vector<BandwidthBand>> bands_;
    std::optional<Query> bandsFor_; ///< what they depend on, as it was when they were asked for
    std::optional<PerLayer<Side>> frozen_;
    Issues issues_;
};

} // namespace cutpoint
