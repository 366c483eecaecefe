// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/graph_accessible.h"

#include "views/graph/graph_view.h"
#include "views/panels/number_text.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWindow>

#include <unordered_map>

namespace cutpoint {
namespace {

QString nameOf(const GraphScene& scene, LayerId v) {
    return QString::fromStdString(scene.graph->layer(v).name);
}

QString namesOf(const GraphScene& scene, std::span<const LayerId> layers) {
    QStringList names;
    for (const LayerId v : layers)
        names << nameOf(scene, v);
    return names.join(QStringLiteral(", "));
}

/// One layer. Asks the view each time, so that it is never out of date.
class LayerItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LayerItem(GraphView* view, LayerId layer) : view_(view), layer_(layer) {}

    bool isValid() const override {
        return view_ && view_->scene().graph && layer_ < view_->scene().graph->size();
    }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return view_ ? view_->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(view_); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QRect rect() const override {
        if (!isValid() || view_->scene().layout.nodes.size() <= static_cast<std::size_t>(layer_))
            return {};
        const QRectF box = view_->scene().layout.nodes[static_cast<std::size_t>(layer_)];
        const QRect shown =
            QRectF(view_->fromScene(box.topLeft()), view_->fromScene(box.bottomRight())).toRect();
        return {view_->mapToGlobal(shown.topLeft()), shown.size()};
    }

    QAccessible::State state() const override {
        QAccessible::State state;
        state.selectable = state.focusable = true;
        state.selected = isValid() && view_->scene().selected == layer_;
        state.focused = state.selected && view_->hasFocus();
        state.offscreen = isValid() && !rect().intersects({view_->mapToGlobal(QPoint()), view_->size()});
        return state;
    }

    QString text(QAccessible::Text kind) const override {
        if (!isValid())
            return {};
        const GraphScene& scene = view_->scene();
        const Layer& layer = scene.graph->layer(layer_);
        if (kind == QAccessible::Name)
            return nameOf(scene, layer_) + QStringLiteral(", ") + QString::fromStdString(layer.type);
        if (kind != QAccessible::Description)
            return {};
        QStringList parts;
        if (scene.decided())
            parts << (scene.plan.onEdge(layer_) ? GraphView::tr("runs on the edge")
                                                : GraphView::tr("runs in the cloud"));
        if (scene.problem)
            parts << GraphView::tr("edge time %1, cloud time %2, sends %3")
                         .arg(durationShown(scene.problem->edgeTime(layer_)),
                              durationShown(scene.problem->cloudTime(layer_)),
                              bytesShown(scene.problem->outputBytes(layer_)));
        if (const auto from = scene.graph->predecessors(layer_); !from.empty())
            parts << GraphView::tr("reads %1").arg(namesOf(scene, from));
        if (const auto to = scene.graph->successors(layer_); !to.empty())
            parts << GraphView::tr("read by %1").arg(namesOf(scene, to));
        return parts.join(QStringLiteral("; "));
    }
    void setText(QAccessible::Text, const QString&) override {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override {
        if (name == pressAction() && isValid())
            view_->selectLayer(layer_);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<GraphView> view_;
    LayerId layer_;
};

/// The view: a list of layers in topological order of the model.
class ViewItem : public QAccessibleWidget {
public:
    explicit ViewItem(GraphView* view) : QAccessibleWidget(view, QAccessible::List) {}
    ~ViewItem() override {
        for (const auto& [layer, id] : items_)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return view()->scene().graph ? view()->scene().graph->size() : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        const LayerId v = view()->scene().graph->topologicalOrder()[static_cast<std::size_t>(index)];
        const auto [at, fresh] = items_.try_emplace(v, 0);
        if (fresh)
            at->second = QAccessible::registerAccessibleInterface(new LayerItem(view(), v));
        return QAccessible::accessibleInterface(at->second);
    }
    int indexOfChild(const QAccessibleInterface* wanted) const override {
        for (int i = 0; i < childCount(); ++i)
            if (child(i) == wanted)
                return i;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        for (int i = 0; i < childCount(); ++i)
            if (QAccessibleInterface* item = child(i); item->rect().contains(x, y))
                return item;
        return nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        for (int i = 0; view()->scene().selected >= 0 && i < childCount(); ++i)
            if (child(i)->state().selected)
                return child(i);
        return QAccessibleWidget::focusChild();
    }

private:
    GraphView* view() const { return static_cast<GraphView*>(object()); }
    mutable std::unordered_map<LayerId, QAccessible::Id> items_;
};

QAccessibleInterface* makeItem(const QString&, QObject* object) {
    auto* view = qobject_cast<GraphView*>(object);
    return view ? new ViewItem(view) : nullptr;
}

} // namespace

void installGraphAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeItem);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace cutpoint
