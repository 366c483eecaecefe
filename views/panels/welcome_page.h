// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace cutpoint {

/// What the window shows before a model is open: samples, recent files, Open.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    struct Sample {
        QString title;
        int layers = 0; ///< without the raw inputs
        bool isChain = false;
        QString path;
        QPixmap thumbnail;
    };

    explicit WelcomePage(QWidget* parent = nullptr);
    void setSamples(const std::vector<Sample>& samples);
    /// Most recent first; an empty list hides the section.
    void setRecentFiles(const QStringList& paths);
    QListWidget* gallery() const { return gallery_; }
    QListWidget* recent() const { return recent_; }

signals:
    void openRequested(const QString& path);
    void openDialogRequested();
    void learnRequested();
    void recentCleared();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void openItem(QListWidgetItem* item);
    static QString titleShown(const QString& title);
    void nameSamples();

    QLabel *title_, *purpose_, *samplesCaption_, *recentCaption_, *dropHint_;
    QPushButton *open_, *learn_, *clear_;
    QListWidget *gallery_, *recent_;
    std::vector<Sample> samples_; ///< by row of gallery_
};

} // namespace cutpoint
