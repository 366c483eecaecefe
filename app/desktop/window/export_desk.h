// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "app/desktop/document/halves_export.h"
#include "app/desktop/plan/advisor.h"
#include "views/latest_job.h"

namespace cutpoint {

class GraphView;

/// What can be made of the open model and its plan, by purpose. Pictures and numbers are written at once;
/// halves, which need the model's weights, by a worker.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    /// `remembers` is whether the folder chosen last is kept for the next time. Dialogs belong to `window`.
    ExportDesk(Document& document, Advisor& advisor, GraphView& graph, bool remembers, QWidget& window);

    enum class Kind { Plan, Model, LayersCsv, FrontierCsv, Svg, Png, Pdf, Dot };
    /// The whole graph as .svg, .png, .pdf or .dot, with title, query and result above it; false when it
    /// cannot be written.
    bool picture(const QString& path);
    bool plan(const QString& path);
    /// The model with its profile as edited, as native JSON that opens again.
    bool model(const QString& path);
    /// Layers or frontier as CSV; false also when no frontier is known.
    bool table(const QString& path, Kind kind);
    /// Writes what the ending typed says (.svg is a picture whatever `kind` is); a path without one gets that
    /// of `kind`. Answers the path written, empty when it could not be.
    QString exportAs(QString path, Kind kind);
    /// Writes the halves of the plan into a folder; written() or failed() follows.
    void halves(HalvesKind kind, const QString& folder);

    void pictureDialog();
    void planDialog();
    void dataDialog();
    void halvesDialog(HalvesKind kind);

    /// What is written by a worker; empty when nothing is.
    QString writing() const;
    void cancel() { job_.drop(); }

signals:
    /// For the status bar.
    void told(const QString& what);
    void writingChanged();
    void written(const QStringList& files, const cutpoint::Issues& issues);
    void failed(const cutpoint::Issue& issue);

private:
    struct Choice {
        QString filter;
        Kind kind;
    };
    void dialog(const QString& title, const std::vector<Choice>& choices);
    QString folder() const;
    void rememberFolder(const QString& folder);

    Document& document_;
    Advisor& advisor_;
    GraphView& graph_;
    bool remembers_;
    QWidget& window_;
    LatestJob job_;
};

} // namespace cutpoint
