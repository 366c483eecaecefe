// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profiles/profile_session.h"

#include "core/import/model_source.h"
#include "core/import/profiles/read_profile.h"
#include "core/project/profile_choice.h"
#include "core/project/read_model.h"
#include "views/profiles/profiles_page.h"

#include <QInputDialog>

#include <algorithm>

namespace cutpoint {
namespace {

bool fills(ProfileRole role, bool cloud) {
    return role == ProfileRole::Both || role == (cloud ? ProfileRole::Cloud : ProfileRole::Edge);
}

/// All files of both sides that `source` uses, laid over the model. One that cannot be read is left out: the
/// document has told why.
void readSides(ShownProfiles& shown, const LayerGraph& graph, const LayerOrigins& origins,
               const ModelSource& source) {
    for (const ProfileRole role : {ProfileRole::Both, ProfileRole::Edge, ProfileRole::Cloud})
        for (const std::string& path : filesInUse(source, role)) {
            const auto content = readProfileFile(path);
            if (!content)
                continue;
            const auto match = matchFile(graph, origins, *content, path, role, keptFixes(source, path, role));
            if (!match)
                continue;
            if (fills(role, false))
                shown.edge.files.push_back(*match);
            if (fills(role, true)) {
                shown.cloud.files.push_back(*match);
                shown.cloud.files.back().role = role;
            }
        }
    shown.edge.total = source.edgeTotal;
    shown.cloud.total = source.cloudTotal;
    shown.kept = source.kept;
}

/// What the file tells of its side; else the side that has no file.
ProfileRole roleOf(const MeasuredProfile& profile, const ModelSource& source) {
    switch (profile.sides) {
    case ProfileSides::Both:
        return ProfileRole::Both;
    case ProfileSides::EdgeOnly:
        return ProfileRole::Edge;
    case ProfileSides::CloudOnly:
        return ProfileRole::Cloud;
    case ProfileSides::Either:
        break;
    }
    const bool hasEdge = !filesInUse(source, ProfileRole::Edge).empty();
    const bool hasCloud = !filesInUse(source, ProfileRole::Cloud).empty();
    return hasEdge && !hasCloud ? ProfileRole::Cloud : ProfileRole::Edge;
}

} // namespace

ProfileSession::ProfileSession(Document& document, Opener& opener, ProfilesPage& page, QObject* parent)
    : QObject(parent), document_(document), opener_(opener), page_(page) {
    for (LatestJob* job : {&finding_, &reading_, &comparing_})
        connect(job, &LatestJob::runningChanged, this, &ProfileSession::changed);
    connect(&document_, &Document::opened, this, [this] {
        compared_[0].clear();
        compared_[1].clear();
    });
    connect(&document_, &Document::sourceChanged, this, [this] {
        refused_.reset();
        refusal_.reset();
        readAll();
    });
    connect(&document_, &Document::problemChanged, this, &ProfileSession::compare);
    connect(&document_, &Document::queryChanged, this, &ProfileSession::compare);
    connect(&opener_, &Opener::opened, this, [this] {
        if (asked_) {
            asked_.reset();
            emit pageWished();
        }
    });
    connect(&opener_, &Opener::failed, this, [this](const Issue& issue) {
        if (!asked_)
            return;
        refused_ = std::exchange(asked_, std::nullopt);
        refusal_ = issue;
        readAll();
        emit pageWished();
    });
    connectPage();
}

void ProfileSession::connectPage() {
    const auto source = [this] { return withAllKept(refused_ ? *refused_ : document_.source()); };
    connect(&page_, &ProfilesPage::addWished, this, &ProfileSession::fileWished);
    connect(&page_, &ProfilesPage::fixesWished, this,
            [this, source](const QString& path, ProfileRole role, const ProfileFixes& fixes) {
                ModelSource next = source();
                next.kept[keep(next, path.toStdString(), role)].fixes = fixes;
                ask(std::move(next), fills(role, false), fills(role, true));
            });
    connect(&page_, &ProfilesPage::switchWished, this, [this, source](ProfileRole role, const QString& name) {
        ModelSource next = source();
        if (const KeptProfile* kept = keptNamed(next, role, name.toStdString())) {
            use(next, KeptProfile(*kept));
            ask(std::move(next), fills(role, false), fills(role, true));
        }
    });
    connect(&page_, &ProfilesPage::newNameRequested, this,
            [this, source](ProfileRole role, const QString& name) {
                auto* dialog = new QInputDialog(&page_);
                dialog->setAttribute(Qt::WA_DeleteOnClose);
                dialog->setWindowTitle(tr("Rename the profile"));
                dialog->setLabelText(tr("Name"));
                dialog->setTextValue(name);
                connect(dialog, &QInputDialog::textValueSelected, this,
                        [this, source, role, name](const QString& typed) {
                            const std::string newName = typed.trimmed().toStdString();
                            ModelSource next = source();
                            if (newName.empty() || keptNamed(next, role, newName))
                                return;
                            for (KeptProfile& kept : next.kept)
                                if (kept.role == role && kept.name == name.toStdString())
                                    kept.name = newName;
                            ask(std::move(next), false, false);
                        });
                dialog->open();
            });
    connect(&page_, &ProfilesPage::removeWished, this, [this, source](ProfileRole role, const QString& name) {
        ModelSource next = source();
        discard(next, role, name.toStdString());
        ask(std::move(next), fills(role, false), fills(role, true));
    });
    connect(&page_, &ProfilesPage::moveWished, this, [this, source](ProfileRole role, const QString& name) {
        ModelSource next = source();
        const KeptProfile* const found = keptNamed(next, role, name.toStdString());
        if (!found || role == ProfileRole::Both)
            return;
        const KeptProfile moved = *found;
        discard(next, role, moved.name);
        const ProfileRole other = role == ProfileRole::Edge ? ProfileRole::Cloud : ProfileRole::Edge;
        KeptProfile& kept = next.kept[keep(next, moved.path, other)];
        kept.fixes = moved.fixes;
        use(next, KeptProfile(kept));
        ask(std::move(next), true, true);
        page_.showSide(other == ProfileRole::Cloud);
    });
    connect(&page_, &ProfilesPage::totalWished, this, [this, source](ProfileRole role, const QString& total) {
        ModelSource next = source();
        (role == ProfileRole::Cloud ? next.cloudTotal : next.edgeTotal) = total.toStdString();
        ask(std::move(next), false, false);
    });
    connect(&page_, &ProfilesPage::partialWished, this, [this, source] {
        ModelSource next = source();
        next.acceptPartial = true;
        ask(std::move(next), true, true);
    });
    connect(&page_, &ProfilesPage::compareWished, this, [this](ProfileRole role, const QString& name) {
        compared_[role == ProfileRole::Cloud ? 1 : 0] = name;
        compare();
    });
}

void ProfileSession::ask(ModelSource source, bool edge, bool cloud) {
    asked_ = source;
    opener_.changeProfiles(source, edge, cloud);
}

void ProfileSession::open(const QString& path, std::optional<ProfileRole> role) {
    if (!document_.isOpen())
        return;
    if (role) {
        take(path, *role);
        return;
    }
    finding_.start([path, source = document_.source(), this](const Effort&) -> LatestJob::Show {
        const auto content = readProfileFile(path.toStdString());
        auto profile = content ? readMeasuredProfile(*content, path.toStdString())
                               : Result<MeasuredProfile>(content.error());
        if (!profile)
            return [issue = profile.error(), this] { emit failed(issue); };
        return [path, role = roleOf(*profile, source), this] { take(path, role); };
    });
}

void ProfileSession::take(const QString& path, ProfileRole role) {
    ModelSource source = withAllKept(document_.source());
    use(source, KeptProfile(source.kept[keep(source, path.toStdString(), role)]));
    page_.showSide(role == ProfileRole::Cloud);
    ask(std::move(source), fills(role, false), fills(role, true));
}

void ProfileSession::readAll() {
    if (!document_.isOpen())
        return;
    const ModelSource source = withAllKept(refused_ ? *refused_ : document_.source());
    reading_.start([source, refusal = refusal_, graph = document_.problem().graph,
                    origins = document_.origins(), this](const Effort&) -> LatestJob::Show {
        auto shown = std::make_shared<ShownProfiles>();
        readSides(*shown, *graph, *origins, source);
        // The side whose file is not taken is the one that the refusal names.
        if (refusal)
            for (ShownSide* side : {&shown->edge, &shown->cloud})
                for (const ProfileMatch& file : side->files)
                    if (file.path == refusal->file)
                        side->refusal = refusal;
        return [this, shown] {
            shown_ = shown;
            page_.setProfiles(shown_);
            compare();
        };
    });
}

void ProfileSession::compare() {
    if (!document_.isOpen())
        return;
    const bool wasShown = shown_->edgeOther || shown_->cloudOther;
    struct Wish {
        ModelSource source;
        std::string name;
        bool cloud;
    };
    std::vector<Wish> wishes;
    for (const bool cloud : {false, true}) {
        ModelSource source = withAllKept(document_.source());
        const std::string name = compared_[cloud ? 1 : 0].toStdString();
        for (const KeptProfile& kept : std::vector(source.kept))
            if (!name.empty() && kept.name == name && fills(kept.role, cloud)) {
                use(source, kept);
                source.acceptPartial = true;
                wishes.push_back({source, name, cloud});
                break;
            }
    }
    if (wishes.empty()) {
        comparing_.drop();
        if (wasShown) {
            auto alone = std::make_shared<ShownProfiles>(*shown_);
            alone->edgeOther.reset();
            alone->cloudOther.reset();
            shown_ = alone;
            page_.setProfiles(shown_);
        }
        return;
    }
    comparing_.start([wishes, problem = document_.sharedProblem(), query = document_.query(), shown = shown_,
                      this](const Effort& effort) -> LatestJob::Show {
        auto next = std::make_shared<ShownProfiles>(*shown);
        next->edgeOther.reset();
        next->cloudOther.reset();
        for (const Wish& wish : wishes) {
            ShownComparison other;
            other.name = wish.name;
            const auto model = readModel(wish.source, query.fixed);
            if (!model) {
                other.issue = model.error();
            } else {
                Problem changed = *problem;
                changed.profile = model->profile;
                changed.ties = makeProblem(problem->graph, model->profile).ties;
                for (const LayerProfile& layer : changed.profile.layers)
                    other.times.push_back(wish.cloud ? layer.cloud : layer.edge);
                auto found = compareProfiles(*problem, changed, query.objective, effort);
                if (found)
                    other.result = *std::move(found);
                else
                    other.issue = found.error();
                other.problem = std::make_shared<const Problem>(std::move(changed));
            }
            (wish.cloud ? next->cloudOther : next->edgeOther) = std::move(other);
        }
        return [this, next, before = shown] {
            if (shown_ != before) // files were read meanwhile; that asks anew
                return;
            shown_ = next;
            page_.setProfiles(shown_);
        };
    });
}

} // namespace cutpoint
