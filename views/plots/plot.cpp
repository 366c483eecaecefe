// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plots/plot.h"

#include "views/graph/selection_mark.h"
#include "views/plots/curve_style.h"
#include "views/style/advice.h"
#include "views/style/icon.h"
#include "views/style/terms.h"
#include "views/style/told.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QStackedLayout>
#include <QSvgGenerator>
#include <QToolButton>

namespace cutpoint {
namespace {

/// Of a picture in a file, where nobody has chosen another.
constexpr QSize pictureSize{960, 540};
constexpr double pictureScale = 2;

} // namespace

namespace {

/// What the words mean that a plot's caption, axes and legend use.
QString termsOf(const QString& word) {
    if (word == QLatin1String("trade-off"))
        return explained({Term::Frontier, Term::Hull, Term::Baselines});
    if (word == QLatin1String("gantt"))
        return explained({Term::EdgeTime, Term::TransferTime, Term::CloudTime, Term::MaxStage});
    if (word == QLatin1String("latency-by-bandwidth") || word == QLatin1String("plan-map"))
        return explained({Term::Breakpoint, Term::Load, Term::Baselines});
    return explained({Term::EdgeTime, Term::TransferTime, Term::CloudTime, Term::Cut});
}

} // namespace

/// A text that takes one line, whatever room there is; the rest is in its tool tip.
class Plot::OneLine : public QLabel {
public:
    void setText(const QString& text) {
        text_ = text;
        QLabel::setText(text);
        setAccessibleName(text);
    }
    const QString& text() const { return text_; }
    QSize minimumSizeHint() const override { return {40, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text_, Qt::ElideRight, width()));
    }

private:
    QString text_;
};

Plot::Plot(QWidget* parent, Focus* focus)
    : StudyView(parent, focus), caption_(new OneLine), empty_(new QLabel), tools_(new QHBoxLayout),
      pages_(new QStackedLayout), canvas_(new PlotCanvas), body_(canvas_) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(spacing, spacing / 2, spacing, spacing / 2);
    column->setSpacing(spacing / 2);
    auto* head = new QHBoxLayout;
    head->setSpacing(spacing);
    caption_->setObjectName(QStringLiteral("caption"));
    head->addWidget(caption_, 1);
    tools_->setSpacing(spacing);
    head->addLayout(tools_);
    auto* menuButton = new QToolButton;
    menuButton->setObjectName(QStringLiteral("plotMenu"));
    if (const QIcon icon = themedIcon(QStringLiteral("export")); !icon.isNull())
        menuButton->setIcon(icon);
    else
        menuButton->setText(QStringLiteral("..."));
    menuButton->setAutoRaise(true);
    menuButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(menuButton);
    copyPicture_ = menu->addAction(QString(), this, &Plot::copyPicture);
    copyData_ = menu->addAction(QString(), this, &Plot::copyData);
    menu->addSeparator();
    save_ = menu->addAction(QString(), this, &Plot::saveRequested);
    print_ = menu->addAction(QString(), this, &Plot::printRequested);
    menu->addSeparator();
    fit_ = menu->addAction(QString(), this, &Plot::fitBody);
    menuButton->setMenu(menu);
    head->addWidget(menuButton, 0, Qt::AlignTop);
    column->addLayout(head);
    empty_->setObjectName(QStringLiteral("empty"));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setMargin(3 * spacing);
    pages_->addWidget(empty_);
    pages_->addWidget(canvas_);
    column->addLayout(pages_, 1);
    connect(canvas_, &PlotCanvas::restyled, this, [this] {
        if (!isEmpty_)
            draw();
    });
    connect(canvas_, &PlotCanvas::left, this, &Plot::endPreview);
    Plot::retranslate();
}

void Plot::retranslate() {
    copyPicture_->setText(tr("Copy picture"));
    copyData_->setText(tr("Copy data"));
    save_->setText(tr("Save as..."));
    print_->setText(tr("Print..."));
    fit_->setText(tr("Show everything"));
    if (auto* button = findChild<QToolButton*>(QStringLiteral("plotMenu"))) {
        button->setToolTip(tr("Copy, save or print this plot"));
        button->setAccessibleName(button->toolTip());
    }
    // Not yet while the base is made, which cannot ask.
    if (reason_.isEmpty() && !empty_->text().isEmpty())
        empty_->setText(emptyText());
}

Changes Plot::staleOn() const {
    return Change::Problem | Change::Query | Change::Plan | Change::Frontier;
}

/// Nothing to do where only marks have to move.
LatestJob::Work Plot::work() {
    const Plan* plan = moment().plan();
    if (!moment().isOpen() || !plan) {
        showEmpty();
        return {};
    }
    input_ = {moment().problem, moment().frontier, moment().query.objective, *plan};
    if (!isEmpty_ && holds(input_))
        return {};
    return [this, compute = computation(input_)](const Effort& effort) -> Show {
        auto show = compute(effort);
        if (show)
            return *std::move(show);
        return [this, issue = show.error()] {
            if (issue.code != code::Cancelled)
                showEmpty(told(issue.message) + ' ' + advice(issue));
        };
    };
}

void Plot::redraw(Changes changes) {
    // A picture of another model says nothing of this one.
    if (changes & Change::Model || !moment().isOpen()) {
        showEmpty();
        return;
    }
    if (isEmpty_) {
        showEmpty(reason_);
        return;
    }
    if (const Plan* plan = moment().plan())
        input_ = {moment().problem, moment().frontier, moment().query.objective, *plan};
    if (changes & (Change::Language | Change::Frozen))
        draw();
    else if (changes & ~Changes(Change::Focus))
        drawMarks();
    if (changes & Change::Focus) {
        const auto& shown = focusOfViews().preview();
        const auto plan =
            shown && input_.problem ? evaluatePlan(*input_.problem, shown->sides) : Result<Plan>(Issue{});
        drawPreview(plan ? &*plan : nullptr);
    }
}

const Plan* Plot::planA() const {
    const auto& frozen = moment().frozen;
    const bool fits = frozen && input_.problem && frozen->sides.size() == graph().layers().size();
    return fits ? &*frozen : nullptr;
}

QPen Plot::planAPen() const {
    return QPen(selectionColor(canvas_->colors()), 1.2, Qt::DashDotLine);
}

QString Plot::planATitle() {
    return tr("Plan A");
}

void Plot::preview(const PerLayer<Side>& sides, const std::vector<LayerId>& cut) {
    focusOfViews().setPreview(sides, cutName(graph(), cut));
}

void Plot::endPreview() {
    focusOfViews().clearPreview();
}

std::optional<Issue> Plot::drawNow(const PlotInput& input) {
    const auto show = beginDrawing(input)({});
    if (!show)
        return show.error();
    (*show)();
    return std::nullopt;
}

Plot::Work Plot::beginDrawing(const PlotInput& input) {
    input_ = input;
    return computation(input);
}

void Plot::showEmpty(const QString& reason) {
    isEmpty_ = true;
    reason_ = reason;
    empty_->setText(reason.isEmpty() ? emptyText() : reason);
    caption_->setText(title());
    pages_->setCurrentWidget(empty_);
}

void Plot::showStudy() {
    isEmpty_ = false;
    reason_.clear();
    empty_->setText(emptyText());
    pages_->setCurrentWidget(body_);
    draw();
}

void Plot::setCaption(const QString& text) {
    caption_->setText(text);
    caption_->setToolTip(QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()) + termsOf(word()));
    setAccessibleName(title());
    setAccessibleDescription(text);
    canvas_->setAccessibleName(title());
    canvas_->setAccessibleDescription(text);
}

QString Plot::caption() const {
    return caption_->text();
}

void Plot::paintTo(QPainter& painter, QSize size) const {
    const Colors& colors = canvas_->colors();
    painter.fillRect(QRect(QPoint(), size), colors.canvas);
    const int margin = 2 * spacing;
    QFont bold = font();
    bold.setBold(true);
    painter.setPen(colors.text);
    painter.setFont(bold);
    QRect room(margin, margin, size.width() - 2 * margin, size.height());
    QRect taken;
    QString heading = title();
    if (input_.problem)
        heading = tr("%1: %2").arg(QString::fromStdString(graph().name()), heading);
    painter.drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, heading, &taken);
    int top = taken.bottom() + 4;
    painter.setFont(font());
    painter.setPen(colors.quietText);
    painter.drawText(room.translated(0, top - margin), Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                     caption(), &taken);
    top = taken.bottom() + spacing;
    painter.translate(0, top);
    paintBody(painter, QSize(size.width(), std::max(80, size.height() - top - spacing)));
}

void Plot::setBody(QWidget* body) {
    pages_->addWidget(body);
    body_ = body;
}

void Plot::fitBody() {
    canvas_->fit();
}

void Plot::paintBody(QPainter& painter, QSize size) const {
    QCPPainter plotPainter;
    // QCustomPlot paints with its own painter only: through a picture of vectors.
    QPicture picture;
    if (plotPainter.begin(&picture)) {
        canvas_->spaceTicks(size.height());
        canvas_->toPainter(&plotPainter, size.width(), size.height());
        plotPainter.end();
        painter.drawPicture(0, 0, picture);
    }
    canvas_->redraw();
}

std::vector<PlanView::Export> Plot::exports() const {
    std::vector<Export> all;
    for (const char* ending : {"svg", "png", "pdf", "csv"})
        all.push_back({ending, [this, ending](QIODevice& file) { return write(ending, file); }});
    return all;
}

bool Plot::write(const QString& ending, QIODevice& device) const {
    if (isEmpty_)
        return false;
    if (ending == QLatin1String("csv")) {
        const QByteArray text = csv();
        return device.write(text) == text.size();
    }
    QPainter painter;
    if (ending == QLatin1String("png"))
        return picture().save(&device, "PNG");
    if (ending == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&device);
        svg.setResolution(96);
        svg.setSize(pictureSize);
        svg.setViewBox(QRect(QPoint(), pictureSize));
        svg.setTitle(title());
        if (!painter.begin(&svg))
            return false;
        paintTo(painter, pictureSize);
        return painter.end();
    }
    if (ending != QLatin1String("pdf"))
        return false;
    QPdfWriter writer(&device);
    writer.setResolution(96);
    writer.setTitle(title());
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(pictureSize) * 0.75, QPageSize::Point));
    if (!painter.begin(&writer))
        return false;
    paintTo(painter, pictureSize);
    return painter.end();
}

QImage Plot::picture() const {
    QImage image(pictureSize * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTo(painter, pictureSize);
    return image;
}

void Plot::copyPicture() {
    QApplication::clipboard()->setImage(picture());
}

void Plot::copyData() {
    QApplication::clipboard()->setText(QString::fromUtf8(csv()));
}

} // namespace cutpoint
