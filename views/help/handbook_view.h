// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace cutpoint {

/// The handbook: contents and search on the left, the page on the right. Links between pages name their ids
/// ("glossary#frontier"); others open in the user's browser.
class HandbookView : public QWidget {
    Q_OBJECT

public:
    struct Page {
        QString id;       ///< "first-minutes": what links and F1 name
        QString title;    ///< its first heading
        QString markdown; ///< CommonMark with tables
    };

    explicit HandbookView(QWidget* parent = nullptr);

    /// Replaces all pages; the one that was shown stays, or the first is shown.
    void setPages(std::vector<Page> pages);
    /// Shows a page, at a heading when the id has one behind '#'. An unknown id shows the first page.
    void showPage(const QString& id);
    QString shownPage() const;
    /// Lists the pages that hold every word, those with a word in the title first, and marks the words in the
    /// page shown; all pages for an empty text.
    void search(const QString& words);
    /// How many pages the list holds now.
    int listedPages() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void list();
    void render(int page);
    void markWords();

    std::vector<Page> pages_;
    int shown_ = -1;
    QString words_;
    QLineEdit* search_;
    QListWidget* contents_;
    QTextBrowser* text_;
    QLabel* none_;
};

} // namespace cutpoint
