// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/handbook_view.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace cutpoint {
namespace {

/// A heading as links name it: small letters, words joined by '-'.
QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == '_')
            anchor += letter;
        else if (!anchor.isEmpty() && !anchor.endsWith('-'))
            anchor += '-';
    }
    while (anchor.endsWith('-'))
        anchor.chop(1);
    return anchor;
}

QStringList wordsOf(const QString& text) {
    return text.split(' ', Qt::SkipEmptyParts);
}

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

HandbookView::HandbookView(QWidget* parent)
    : QWidget(parent), search_(new QLineEdit(this)), contents_(new QListWidget(this)),
      text_(new QTextBrowser(this)), none_(new QLabel(this)) {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(search_);
    column->addWidget(none_);
    column->addWidget(contents_, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->addWidget(side);
    parts->addWidget(text_);
    parts->setStretchFactor(1, 1);
    parts->setSizes({240, 720});
    parts->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(parts);

    search_->setClearButtonEnabled(true);
    none_->setWordWrap(true);
    none_->hide();
    text_->setOpenLinks(false);
    text_->document()->setDocumentMargin(16);
    connect(search_, &QLineEdit::textChanged, this, &HandbookView::search);
    connect(search_, &QLineEdit::returnPressed, this, [this] { contents_->setFocus(); });
    connect(contents_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            render(contents_->item(row)->data(Qt::UserRole).toInt());
    });
    connect(text_, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (link.scheme().isEmpty())
            showPage(link.path().isEmpty() ? shownPage() + "#" + link.fragment() : link.toString());
        else
            QDesktopServices::openUrl(link);
    });
    auto* find = new QShortcut(QKeySequence::Find, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, search_, [this] {
        search_->setFocus();
        search_->selectAll();
    });
    retranslate();
}

void HandbookView::setPages(std::vector<Page> pages) {
    const QString id = shownPage();
    pages_ = std::move(pages);
    shown_ = -1;
    list();
    showPage(id);
}

QString HandbookView::shownPage() const {
    return shown_ < 0 ? QString() : pages_[static_cast<std::size_t>(shown_)].id;
}

void HandbookView::showPage(const QString& id) {
    const QString name = id.section('#', 0, 0), anchor = id.section('#', 1);
    const auto found =
        std::find_if(pages_.begin(), pages_.end(), [&](const Page& page) { return page.id == name; });
    if (pages_.empty())
        return;
    const int page = found == pages_.end() ? 0 : static_cast<int>(found - pages_.begin());
    // A page that the search has left out of the list can still be reached by a link.
    const QSignalBlocker quiet(contents_);
    contents_->setCurrentRow(-1);
    for (int row = 0; row < contents_->count(); ++row)
        if (contents_->item(row)->data(Qt::UserRole).toInt() == page)
            contents_->setCurrentRow(row);
    render(page);
    if (anchor.isEmpty())
        return;
    for (QTextBlock block = text_->document()->begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0 && anchorOf(block.text()) == anchor) {
            text_->setTextCursor(QTextCursor(text_->document()->lastBlock()));
            text_->setTextCursor(QTextCursor(block));
            break;
        }
}

void HandbookView::search(const QString& words) {
    if (search_->text() != words) {
        search_->setText(words);
        return;
    }
    words_ = words;
    list();
    if (contents_->count() > 0 && contents_->currentRow() < 0)
        contents_->setCurrentRow(0);
    markWords();
}

int HandbookView::listedPages() const {
    return contents_->count();
}

void HandbookView::list() {
    const QStringList words = wordsOf(words_);
    const QSignalBlocker quiet(contents_);
    contents_->clear();
    for (const bool inTitle : {true, false})
        for (std::size_t i = 0; i < pages_.size(); ++i) {
            const Page& page = pages_[i];
            const bool titled = holdsAll(page.title, words);
            if (titled != inTitle || !holdsAll(page.title + ' ' + page.markdown, words))
                continue;
            auto* item = new QListWidgetItem(page.title, contents_);
            item->setData(Qt::UserRole, static_cast<int>(i));
            if (static_cast<int>(i) == shown_)
                contents_->setCurrentItem(item);
        }
    none_->setVisible(contents_->count() == 0 && !pages_.empty());
}

void HandbookView::render(int page) {
    if (page == shown_)
        return;
    shown_ = page;
    text_->document()->setMarkdown(pages_[static_cast<std::size_t>(page)].markdown,
                                   QTextDocument::MarkdownDialectGitHub);
    text_->moveCursor(QTextCursor::Start);
    markWords();
}

void HandbookView::markWords() {
    QList<QTextEdit::ExtraSelection> marks;
    QTextCharFormat format;
    format.setBackground(palette().highlight());
    format.setForeground(palette().highlightedText());
    for (const QString& word : wordsOf(words_))
        for (QTextCursor at = text_->document()->find(word); !at.isNull();
             at = text_->document()->find(word, at))
            marks.append({at, format});
    text_->setExtraSelections(marks);
}

void HandbookView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange && shown_ >= 0) {
        // Headings and links take their colours from the palette when the text is laid out.
        const int page = std::exchange(shown_, -1);
        render(page);
    }
}

void HandbookView::retranslate() {
    setWindowTitle(tr("Handbook"));
    search_->setPlaceholderText(tr("Search the handbook"));
    search_->setAccessibleName(tr("Search the handbook"));
    contents_->setAccessibleName(tr("Pages"));
    text_->setAccessibleName(tr("Page"));
    none_->setText(tr("No page has these words."));
}

} // namespace cutpoint
