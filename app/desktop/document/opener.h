// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/document/document.h"
#include "views/latest_job.h"

#include <functional>

namespace cutpoint {

struct ProblemOptions;

/// Brings models and projects into the document. Everything is read by a worker; when that fails, what is
/// open stays as it was.
class Opener : public QObject {
    Q_OBJECT

public:
    explicit Opener(Document& document, QObject* parent = nullptr);

    /// A model; the words of the query are put over the query that stands.
    void openModel(const ProblemOptions& options);
    /// A model or a project, whichever the file is.
    void openFile(const QString& path);
    /// Work that was lost and found: unsaved, of the project at `projectPath` or of none.
    void recover(const QString& path, const QString& projectPath);
    /// The files of the open model again; everything that was done to them stays, and undo goes back to what
    /// they were.
    void reload();
    /// The open model with the profiles and corrections of `source`. Numbers typed over the times of the
    /// sides named go.
    void changeProfiles(const ModelSource& source, bool edge, bool cloud);
    /// Times of one side as the device preset of that name would take, in place of what stands.
    void estimateFor(bool edge, const std::string& device);
    /// Reads the open model, or the one that could not be read for want of a shape, with these input shapes
    /// ("NAME=1x3x224x224").
    void setInputShapes(const std::vector<std::string>& shapes);
    /// Reads the open model again with state between frames paired so ("INPUT=LAYER", "INPUT=").
    void setStates(const std::vector<std::string>& states);
    /// Scales the sides to what a frame takes on each alone, as typed ("263ms"); empty: not scaled.
    void setTotals(const std::string& edge, const std::string& cloud);
    void cancel();

    /// The name of the file that is read; empty when none is.
    QString reading() const { return job_.isRunning() ? reading_ : QString(); }

signals:
    void readingChanged();
    /// Nothing was opened.
    void failed(const cutpoint::Issue& issue);
    /// The model needs the shape of this input: setInputShapes() opens it.
    void shapeMissing(const QString& input);
    /// The document holds what was asked for.
    void opened(const QString& path);
    /// After opened(): the query is that of the model before, and not a new one.
    void queryKept();

private:
    enum class Kind { NewModel, SavedProject, Recovered, Again };
    /// What is to be read, and what is put on it.
    struct Opening {
        Kind kind = Kind::NewModel;
        Project project;
        QString projectPath;
        std::vector<std::string> pins; ///< of a new model, as typed
        bool keepsQuery = false;       ///< nobody has typed one
    };

    void start(Opening opening);
    void run(const QString& path, std::function<Result<Opening>()> find);
    void take(const Opening& opening, const ImportedModel& model);

    Document& document_;
    LatestJob job_;
    Opening refused_; ///< for want of a shape
    QString reading_;
};

} // namespace cutpoint
