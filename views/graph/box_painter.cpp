// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/graph/box_painter.h"

#include "core/model/fold_names.h"
#include "views/graph/selection_mark.h"
#include "views/panels/number_text.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cutpoint {
namespace {

struct BoxText {
    Q_DECLARE_TR_FUNCTIONS(BoxText)
};

/// Of the stripe with the side's letter, when it is not scaled up.
constexpr double stripeWidth = 18, boxPadding = 4;
/// Lower boxes have no text.
constexpr double leastHeight = 16;
/// Narrower boxes have room for a name or for a side's letter, not for both.
constexpr double narrow = 64;

/// How wide a text is. The same few hundred are asked for again and again while a slider moves.
int widthOf(const QString& text, const QFont& font, const QFontMetrics& metrics) {
    constexpr qsizetype mostKept = 4000;
    thread_local QHash<std::pair<QString, QString>, int> known;
    if (known.size() > mostKept)
        known.clear();
    int& width = known[{font.key(), text}];
    if (width == 0)
        width = metrics.horizontalAdvance(text);
    return width;
}

/// Of the forms of a text, longest first and one in a line, the first that there is room for, or the last.
QString formThatFits(const QString& forms, double width, const QFont& font, const QFontMetrics& metrics) {
    const QStringList all = forms.split('\n');
    for (const QString& form : all)
        if (widthOf(form, font, metrics) <= width)
            return form;
    return all.back();
}

QString ratioText(double ratio) {
    const double percent = 100 * (ratio - 1);
    return ratio > 3 || ratio < 1 / 3.0
               ? QStringLiteral("×") + significantText(ratio)
               : (percent >= 0 ? QStringLiteral("+") : QStringLiteral("−")) +
                     QLocale().toString(std::abs(percent), 'f', 0) + QStringLiteral(" %");
}

/// What a block is, as the first of these forms that there is room for: of which kind and the how manieth of
/// it, how many layers, and on which sides when on both.
QString blockForms(const FoldedBox& block, int onEdge, int inCloud) {
    const QLocale locale;
    const auto unit = block.layers.size() / static_cast<std::size_t>(block.repeats);
    const QString plain =
        onEdge > 0 && inCloud > 0
            ? BoxText::tr("%1 edge | %2 cloud").arg(locale.toString(onEdge), locale.toString(inCloud))
        : block.repeats > 1
            ? BoxText::tr("%1 × %2 layers").arg(locale.toString(block.repeats)).arg(unit)
            : BoxText::tr("%1 layers").arg(locale.toString(static_cast<qulonglong>(block.layers.size())));
    if (block.kind < 0)
        return plain;
    const QString kind = kindText(block.kind);
    return BoxText::tr("kind %1, %2 of %3: %4").arg(kind).arg(block.number).arg(block.alike).arg(plain) +
           QStringLiteral("\n%1 %2/%3: %4").arg(kind).arg(block.number).arg(block.alike).arg(plain) + '\n' +
           plain;
}

/// A shorter word for an operator that people know by it.
std::string shortType(const std::string& type) {
    const QString word = QString::fromStdString(type);
    if (word.startsWith(QLatin1String("BatchNorm"), Qt::CaseInsensitive))
        return "BN";
    if (word == QLatin1String("Convolution"))
        return "Conv";
    if (word.startsWith(QLatin1String("AveragePool")))
        return "AvgPool";
    return word.endsWith(QLatin1String("2d")) ? word.chopped(2).toStdString() : type;
}

/// The operators of a block, as many as there is room for; of one whose operators are unknown what it passes
/// on.
QString operatorForms(const FoldedBox& block, const Layer& sum) {
    if (block.operators.empty())
        return sum.outputBytes.value > 0 ? BoxText::tr("output: %1").arg(bytesShown(sum.outputBytes))
                                         : QString();
    std::vector<OperatorCount> shorter = block.operators;
    for (OperatorCount& it : shorter)
        it.type = shortType(it.type);
    QStringList forms;
    for (std::size_t most = block.operators.size(); most > 0; --most)
        for (const auto* operators : {&std::as_const(block.operators), &std::as_const(shorter)}) {
            const QString types = QString::fromStdString(operatorsText(*operators, most));
            forms << (block.repeats > 1 ? BoxText::tr("each: %1").arg(types) : types);
        }
    return forms.join('\n');
}

} // namespace

QString kindText(int kind) {
    // E and C are the sides'.
    static const QString alphabet = QStringLiteral("ABDFGHIJKLMNOPQRSTUVWXYZ");
    const auto letters = static_cast<int>(alphabet.size());
    const QString last(alphabet[kind % letters]);
    return kind < letters ? last : kindText(kind / letters - 1) + last;
}

QColor ratioColor(double ratio, const Colors& colors) {
    const QColor to = ratio >= 1 ? QColor("#CC79A7") : QColor("#009E73");
    constexpr double most = 0.55; // the names on it are read in both themes
    return blend(to, colors.canvas, most * std::min(1.0, std::abs(std::log(ratio)) / std::log(3.0)));
}

QColor blend(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return static_cast<int>(std::lround(x * share + y * (1 - share))); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

Ramp::Ramp(const GraphScene& scene, const Colors& colors)
    : from(colors.canvas), to(colors.dark ? "#B07CC6" : "#B48CC8") {
    if (scene.coloring == Coloring::Side || !scene.graph)
        return;
    for (LayerId v = 0; v < scene.graph->size(); ++v)
        if (const double q = scene.quantity(v); q > 0 && std::isfinite(q)) {
            low = low == 0 ? q : std::min(low, q);
            high = std::max(high, q);
        }
}

QColor Ramp::color(double quantity) const {
    if (!(quantity > 0) || !(high > 0))
        return from;
    const double share = high > low ? std::log(quantity / low) / std::log(high / low) : 1;
    return blend(to, from, 0.12 + 0.88 * std::clamp(share, 0.0, 1.0));
}

BoxPainter::BoxPainter(QPainter& painter, const GraphScene& scene, const Colors& colors, double scale)
    : painter_(painter), scene_(scene), colors_(colors), scale_(scale), ramp_(scene, colors) {}

void BoxPainter::paintLayer(LayerId v) {
    const auto at = static_cast<std::size_t>(v);
    const Layer& layer = scene_.graph->layer(v);
    Face face;
    face.box = scene_.layout.nodes[at];
    if (scene_.decided()) {
        (scene_.plan.onEdge(v) ? face.onEdge : face.inCloud) = 1;
        face.isInCut = std::binary_search(scene_.plan.cut.begin(), scene_.plan.cut.end(), v);
    }
    face.isSelected = v == scene_.selected;
    face.isHovered = v == scene_.hovered;
    face.isDimmed =
        (!scene_.matches.empty() && !scene_.matches[at]) || (scene_.lesson && !scene_.lesson->shows(v));
    face.isUnknown = hasUnknownSize(scene_, v);
    face.pin = scene_.pins.size() > at ? scene_.pins[v] : Pin::Free;
    if (scene_.coloring != Coloring::Side)
        face.quantity = scene_.quantity(v);
    face.ratio = comparedRatio(scene_.compared, std::span(&v, 1));
    if (scale_ >= boxScale) {
        if (!layer.type.empty())
            face.lines << QString::fromStdString(layer.type);
        face.lines << layerTitle(scene_, v)
                   << (face.ratio > 0 ? ratioText(face.ratio) : sizeShown(scene_, v));
    }
    paint(face);
}

void BoxPainter::paintBlock(BoxId id) {
    const FoldedBox& block = scene_.fold->box(id);
    Face face;
    face.isBlock = true;
    face.box = scene_.layout.nodes[static_cast<std::size_t>(block.layers.front())];
    face.isDimmed = !scene_.matches.empty();
    for (const LayerId v : block.layers) {
        const auto at = static_cast<std::size_t>(v);
        if (scene_.decided()) {
            ++(scene_.plan.onEdge(v) ? face.onEdge : face.inCloud);
            face.isInCut =
                face.isInCut || std::binary_search(scene_.plan.cut.begin(), scene_.plan.cut.end(), v);
        }
        face.isSelected = face.isSelected || v == scene_.selected;
        face.isHovered = face.isHovered || v == scene_.hovered;
        face.isDimmed = face.isDimmed && !scene_.matches[at];
        face.isUnknown = face.isUnknown || hasUnknownSize(scene_, v);
        if (scene_.pins.size() > at && scene_.pins[v] != Pin::Free)
            face.pin = scene_.pins[v];
        if (scene_.coloring != Coloring::Side)
            face.quantity = std::max(face.quantity, scene_.quantity(v));
    }
    face.ratio = comparedRatio(scene_.compared, block.layers);
    if (scale_ >= boxScale) {
        face.lines << QString::fromStdString(block.name) << blockForms(block, face.onEdge, face.inCloud)
                   << operatorForms(block, scene_.fold->drawn->layer(static_cast<LayerId>(id)));
        face.lines.removeAll(QString());
    }
    paint(face);
}

void BoxPainter::paint(const Face& face) {
    painter_.setOpacity(face.isDimmed ? 0.25 : 1);
    if (scale_ < boxScale) {
        const bool isEdge = face.onEdge >= face.inCloud;
        const QColor side = face.onEdge + face.inCloud == 0 ? colors_.line
                            : isEdge                        ? colors_.edge
                                                            : colors_.cloud;
        painter_.fillRect(face.box, fillOf(face, side));
        if (face.isInCut) {
            painter_.setPen(QPen(colors_.transfer, 3 / scale_));
            painter_.setBrush(Qt::NoBrush);
            painter_.drawRect(face.box);
        }
        if (face.isSelected)
            paintSelectionMark(painter_, face.box, colors_, scale_);
    } else {
        paintFrame(face);
        paintText(face);
    }
    painter_.setOpacity(1);
}

/// What the boxes' fill tells, or the side.
QColor BoxPainter::fillOf(const Face& face, const QColor& side) const {
    if (face.ratio > 0)
        return ratioColor(face.ratio, colors_);
    return scene_.coloring != Coloring::Side ? ramp_.color(face.quantity) : side;
}

void BoxPainter::paintFrame(const Face& face) {
    const bool isDecided = face.onEdge + face.inCloud > 0;
    const bool isSplit = face.onEdge > 0 && face.inCloud > 0;
    const QColor side = !isDecided ? colors_.line : face.onEdge > 0 ? colors_.edge : colors_.cloud;
    const QColor fill = fillOf(face, !isDecided        ? colors_.canvas
                                     : face.onEdge > 0 ? colors_.edgeFill
                                                       : colors_.cloudFill);
    const QPen frame(face.isInCut ? colors_.transfer : side, face.isInCut ? 3 : face.isHovered ? 2 : 1);
    if (face.isBlock) { // a stack of sheets
        painter_.setPen(QPen(frame.color(), 1));
        painter_.setBrush(fill);
        for (const double shift : {6.0, 3.0})
            painter_.drawRoundedRect(face.box.translated(shift, shift), 6, 6);
    }
    painter_.setPen(frame);
    painter_.setBrush(fill);
    painter_.drawRoundedRect(face.box, 6, 6);
    if (isSplit && scene_.coloring == Coloring::Side && !(face.ratio > 0)) {
        // The cloud's part at the right, behind the cut.
        QRectF cloud = face.box.adjusted(1, 1, -1, -1);
        cloud.setLeft(cloud.right() - cloud.width() * face.inCloud / (face.onEdge + face.inCloud));
        painter_.fillRect(cloud, colors_.cloudFill);
        painter_.setPen(QPen(colors_.transfer, 2));
        // The text between stays whole.
        const QPointF tick(0, cloud.height() / 8);
        painter_.drawLine(cloud.topLeft(), cloud.topLeft() + tick);
        painter_.drawLine(cloud.bottomLeft(), cloud.bottomLeft() - tick);
    }
    if (face.isUnknown) {
        // A sign beside the "?" that is seen from afar, too.
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(QBrush(blend(colors_.text, colors_.canvas, 0.4), Qt::Dense6Pattern));
        painter_.drawRoundedRect(face.box, 6, 6);
    }
    if (face.isSelected)
        paintSelectionMark(painter_, face.box, colors_, scale_);
}

/// From here on in pixels of the screen when zoomed out, so that text stays as large as it is at 100 %.
void BoxPainter::paintText(const Face& face) {
    const double k = std::max(1.0, scale_) / scale_;
    painter_.save();
    painter_.translate(face.box.topLeft());
    painter_.scale(k, k);
    const QRectF box(QPointF(), face.box.size() / k);
    // Of a thumbnail's box only the colour is seen.
    if (box.height() < leastHeight) {
        painter_.restore();
        return;
    }
    QFont plain = painter_.font(), bold = plain;
    bold.setBold(true);
    const bool isDecided = face.onEdge + face.inCloud > 0, isEdge = face.onEdge > 0;
    const bool isSplit = isEdge && face.inCloud > 0;
    // A narrow box has no room for the letter; the hatching is still a second sign.
    const bool isNarrow = box.width() < narrow;
    const double stripeShown = isNarrow ? stripeWidth / 3 : stripeWidth;
    if (isDecided) {
        // The second sign beside the colour: a stripe with the side's letter, hatched for the cloud.
        const QColor side = isSplit ? colors_.transfer : isEdge ? colors_.edge : colors_.cloud;
        const QRectF stripe(0, 0, stripeShown, box.height());
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(QBrush(side, isEdge ? Qt::SolidPattern : Qt::Dense3Pattern));
        painter_.drawRoundedRect(stripe, 6 / k, 6 / k);
        if (!isNarrow) {
            const QRectF badge(1, stripe.center().y() - 8, stripeWidth - 2, 16);
            painter_.setBrush(colors_.canvas);
            painter_.drawRoundedRect(badge, 3, 3);
            painter_.setFont(bold);
            painter_.setPen(isSplit ? colors_.text : side);
            painter_.drawText(badge, Qt::AlignCenter,
                              isSplit  ? QStringLiteral("✂")
                              : isEdge ? QStringLiteral("E")
                                       : QStringLiteral("C"));
        }
    }
    const QRectF text = box.adjusted((isDecided ? stripeShown : 0) + (isNarrow ? 2 : boxPadding), 2,
                                     isNarrow ? -1 : -boxPadding, -2);
    const double high = painter_.fontMetrics().height() - 1;
    const auto rows =
        std::clamp<qsizetype>(static_cast<qsizetype>(text.height() / high), 1, face.lines.size());
    const double pitch = text.height() / static_cast<double>(rows);
    for (qsizetype row = 0; row < rows; ++row) {
        const bool isLast = row == face.lines.size() - 1,
                   isStrong = row == 0 || (isLast && face.isUnknown && !face.isBlock);
        painter_.setFont(isStrong && !isNarrow ? bold : plain);
        painter_.setPen(isLast && row > 0 && !isStrong ? blend(colors_.text, colors_.canvas, 0.8)
                                                       : colors_.text);
        QString words =
            formThatFits(face.lines[row], text.width() - 2, painter_.font(), painter_.fontMetrics());
        // The only line there is room for tells type and name, or else the name, which others are told by.
        const bool isAlone = rows == 1 && !face.isBlock && face.lines.size() > 2;
        if (isAlone) {
            words += QStringLiteral(" ") + face.lines[1];
            const QString& name = face.lines[1];
            const auto fits = [&](const QString& it) {
                return painter_.fontMetrics().horizontalAdvance(it) <= text.width();
            };
            // Of a path its end, which siblings differ in.
            if (!fits(words))
                words = fits(name) || name.endsWith('/') ? name : name.section('/', -1);
        }
        // The ends of names tell siblings apart.
        const Qt::TextElideMode elided = isNarrow                                 ? Qt::ElideLeft
                                         : face.isBlock || (row == 0 && rows > 1) ? Qt::ElideRight
                                                                                  : Qt::ElideMiddle;
        const QString shown =
            painter_.fontMetrics().elidedText(words, elided, static_cast<int>(text.width()));
        // Dots alone tell nothing.
        if (shown.size() > 1 || shown == words)
            painter_.drawText(
                QRectF(text.left(), text.top() + static_cast<double>(row) * pitch, text.width(), pitch),
                Qt::AlignLeft | Qt::AlignVCenter, shown);
    }
    painter_.setFont(plain);
    if (face.pin != Pin::Free) {
        painter_.setPen(QPen(colors_.text, 1));
        painter_.setBrush(face.pin == Pin::Edge ? colors_.edge : colors_.cloud);
        painter_.drawEllipse(QPointF(box.right() - 8, 8), 4, 4);
    }
    painter_.restore();
}

} // namespace cutpoint
