// SPDX-License-Identifier: GPL-3.0-or-later
// The reader picks links of G': those that a cut crosses, and paths of his own.
#include "core/study/lesson/try_it.h"
#include "views/lesson/activity.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace cutpoint {
namespace {

QString linkText(const lesson::Material& material, int link) {
    return QString::fromStdString(lesson::linkName(*material.network, material.graph(), link));
}

QString linksText(const lesson::Material& material, const std::vector<int>& links) {
    QStringList names;
    constexpr std::size_t most = 8;
    for (std::size_t i = 0; i < std::min(links.size(), most); ++i)
        names.append(linkText(material, links[i]));
    if (links.size() > most)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

class CrossingActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::CrossingActivity)
public:
    CrossingActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step,
                     QWidget* parent)
        : Activity(std::move(material), step, parent), list_(new QListWidget) {
        const CutNetwork& network = *this->material().network;
        edgeSide_ = lesson::vertexSides(network, this->material().graph(), scene_.sides);
        list_->setObjectName(QStringLiteral("links"));
        list_->setAccessibleName(tr("Links of G'"));
        for (std::size_t i = 0; i < network.links.size(); ++i) {
            const auto& link = network.links[i];
            const bool isDrawn =
                link.kind != LinkKind::Back && i < scene_.visible.size() && scene_.visible[i];
            const int layer = link.from < this->material().graph().size() ? link.from : link.to;
            const bool isNear = layer >= this->material().graph().size() || this->material().inWindow(layer);
            if (!isDrawn || !isNear)
                continue;
            auto* item = new QListWidgetItem(linkText(this->material(), static_cast<int>(i)), list_);
            item->setData(Qt::UserRole, static_cast<int>(i));
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
        }
        constexpr int mostRows = 18;
        list_->setFixedHeight(std::min(list_->count(), mostRows) * list_->sizeHintForRow(0) +
                              2 * list_->frameWidth()); // whole rows
        // A large net asks for the links of its window only.
        std::erase_if(asked_ = lesson::crossingLinks(network, edgeSide_),
                      [this](int link) { return itemOf(link) == nullptr; });
        auto* check = new QPushButton(tr("Chec&k"));
        check->setObjectName(QStringLiteral("check"));
        column().insertWidget(0, list_);
        column().insertWidget(1, check, 0, Qt::AlignLeft);
        connect(list_, &QListWidget::itemChanged, this, [this] {
            picked_ = checked();
            emit changed();
        });
        connect(check, &QPushButton::clicked, this, [this] { judge(); });
    }

    void linkChosen(int link) override {
        if (auto* item = itemOf(link)) {
            item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            list_->setCurrentItem(item);
        }
    }

private:
    QListWidgetItem* itemOf(int link) const {
        for (int row = 0; row < list_->count(); ++row)
            if (list_->item(row)->data(Qt::UserRole).toInt() == link)
                return list_->item(row);
        return nullptr;
    }
    std::vector<int> checked() const {
        std::vector<int> links;
        for (int row = 0; row < list_->count(); ++row)
            if (list_->item(row)->checkState() == Qt::Checked)
                links.push_back(list_->item(row)->data(Qt::UserRole).toInt());
        return links;
    }
    void judge() {
        lesson::CrossingCheck check = lesson::checkCrossing(*material().network, edgeSide_, checked());
        std::erase_if(check.missed,
                      [this](int link) { return std::ranges::find(asked_, link) == asked_.end(); });
        if (check.isRight()) {
            tell(check.right.size() == 1 ? tr("Right: this link is the cut.")
                                         : tr("Right: these %1 links are the cut.").arg(check.right.size()));
            return;
        }
        QStringList parts;
        if (!check.missed.empty())
            parts.append(tr("Missed: %1.").arg(linksText(material(), check.missed)));
        if (!check.wrong.empty())
            parts.append(
                tr("Not crossed from e's side to c's side: %1.").arg(linksText(material(), check.wrong)));
        tell(parts.join(' '));
    }

    QListWidget* list_;
    std::vector<bool> edgeSide_;
    std::vector<int> asked_;
};

/// From e to c link by link, by clicks in the picture or in the list of what still has room.
class PathsActivity : public Activity {
    Q_DECLARE_TR_FUNCTIONS(cutpoint::PathsActivity)
public:
    PathsActivity(std::shared_ptr<const lesson::Material> material, const lesson::Step& step, QWidget* parent)
        : Activity(std::move(material), step, parent), list_(new QListWidget),
          flow_(*this->material().network) {
        list_->setObjectName(QStringLiteral("next"));
        list_->setAccessibleName(tr("Links with room from here"));
        auto* row = new QHBoxLayout;
        const auto add = [&](const QString& text, const char* name, auto act) {
            auto* button = new QPushButton(text);
            button->setObjectName(name);
            connect(button, &QPushButton::clicked, this, act);
            row->addWidget(button);
        };
        add(tr("Take &back"), "undo", [this] {
            if (!picked_.empty())
                picked_.pop_back();
            show();
        });
        add(tr("&Hint"), "hint", [this] { hint(); });
        add(tr("F&inish"), "finish", [this] { finish(); });
        row->addStretch();
        column().insertWidget(0, list_);
        column().insertLayout(1, row);
        connect(list_, &QListWidget::itemActivated, this,
                [this](const QListWidgetItem* item) { linkChosen(item->data(Qt::UserRole).toInt()); });
        scene_.flow = flow_.flow;
        show();
        tell(tr("Choose a link that leaves e."));
    }

    void linkChosen(int link) override {
        const CutNetwork& network = *material().network;
        const auto& it = network.links[static_cast<std::size_t>(link)];
        const int vertex = end();
        if (it.from != vertex && it.to != vertex)
            return tell(tr("%1 does not begin where the path ends, at %2.")
                            .arg(linkText(material(), link), vertexText(vertex)));
        if (lesson::room(network, flow_, link, vertex) <= 0)
            return tell(it.from == vertex
                            ? tr("%1 is full.").arg(linkText(material(), link))
                            : tr("No flow over %1 can be taken back.").arg(linkText(material(), link)));
        picked_.push_back(link);
        if (end() == network.c)
            push();
        else
            tell(tr("The path has reached %1.").arg(vertexText(end())));
        show();
    }

private:
    QString vertexText(int vertex) const {
        return QString::fromStdString(lesson::vertexName(*material().network, material().graph(), vertex));
    }
    int end() const {
        int vertex = material().network->e;
        for (const int link : picked_) {
            const auto& it = material().network->links[static_cast<std::size_t>(link)];
            vertex = it.from == vertex ? it.to : it.from;
        }
        return vertex;
    }
    void push() {
        const lesson::PathCheck check = lesson::pushPath(*material().network, flow_, picked_);
        picked_.clear();
        scene_.flow = flow_.flow;
        const QString pushed =
            tr("Pushed %1, the room of %2: the flow is %3 now.")
                .arg(durationShown(Seconds(check.path.bottleneck)), linkText(material(), check.where),
                     durationShown(Seconds(flow_.value)));
        tell(lesson::openPath(*material().network, flow_).empty() ? pushed + ' ' + doneText() : pushed);
    }
    QString doneText() const {
        return tr("No path is left: %1 is the maximum, whatever you choose.")
            .arg(durationShown(Seconds(flow_.value)));
    }
    void hint() {
        picked_ = lesson::openPath(*material().network, flow_);
        if (picked_.empty())
            return tell(doneText());
        QString path = vertexText(material().network->e);
        std::vector<int> whole;
        whole.swap(picked_);
        for (const int link : whole) {
            picked_.push_back(link);
            path += QStringLiteral(" → ") + vertexText(end());
        }
        picked_.clear();
        show();
        tell(tr("A path with room: %1.").arg(path));
    }
    void finish() {
        picked_.clear();
        const auto pushed = lesson::finishFlow(*material().network, flow_);
        scene_.flow = flow_.flow;
        scene_.reached = lesson::reachable(*material().network, flow_);
        tell(tr("%1 more paths; your own were %2.").arg(pushed).arg(flow_.paths) + ' ' + doneText());
        show();
    }
    void show() {
        const CutNetwork& network = *material().network;
        const int vertex = end();
        list_->clear();
        for (std::size_t i = 0; i < network.links.size(); ++i) {
            const int link = static_cast<int>(i);
            const double room = lesson::room(network, flow_, link, vertex);
            if (room <= 0 || std::ranges::find(picked_, link) != picked_.end())
                continue;
            const bool isForward = network.links[i].from == vertex;
            // The links back that no picture shows only ever lead where nobody wants to go, unless flow is on
            // them.
            if (network.links[i].kind == LinkKind::Back && isForward)
                continue;
            const QString amount = lesson::isInfinite(network, link) && isForward
                                       ? QStringLiteral("∞")
                                       : durationShown(Seconds(room));
            auto* item = new QListWidgetItem(
                isForward ? tr("%1, room %2").arg(linkText(material(), link), amount)
                          : tr("%1 taken back, up to %2").arg(linkText(material(), link), amount),
                list_);
            item->setData(Qt::UserRole, link);
        }
        list_->setCurrentRow(0);
        emit changed();
    }

    QListWidget* list_;
    lesson::ReaderFlow flow_;
};

} // namespace

Activity* detail::makeCrossingActivity(std::shared_ptr<const lesson::Material> material,
                                       const lesson::Step& step, QWidget* parent) {
    return new CrossingActivity(std::move(material), step, parent);
}

Activity* detail::makePathsActivity(std::shared_ptr<const lesson::Material> material,
                                    const lesson::Step& step, QWidget* parent) {
    return new PathsActivity(std::move(material), step, parent);
}

} // namespace cutpoint
