// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/print/handout.h"

#include "views/graph/graph_painter.h"
#include "views/graph/layered_layout.h"
#include "views/graph/wrap_layout.h"
#include "views/lesson/chart_painter.h"
#include "views/lesson/lesson_text.h"
#include "views/print/paper.h"
#include "views/style/told.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>

namespace cutpoint {
namespace {

struct HandoutText {
    Q_DECLARE_TR_FUNCTIONS(HandoutText)
};

/// Ink on white; sides are told apart by their letters, stripes and hatches.
Colors paperColors() {
    QPalette palette(Qt::white);
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return Colors(palette);
}

/// Wider pictures stand below their text.
constexpr double widestBeside = 720;

class HandoutWriter {
public:
    HandoutWriter(const Handout& handout, Paper& paper)
        : handout_(handout), paper_(paper), material_(*handout.material), colors_(paperColors()),
          layout_(handout.layout), problem_(std::make_shared<Problem>(material_.problem)) {
        const LayerGraph& graph = material_.graph();
        if (!layout_.fits(graph))
            layout_ = wrapLayout(graph, layeredLayout(graph), 1.3);
        updateBounds(layout_);
        // Steps show a stretch of the net, which must not be torn into columns.
        strip_ = layeredLayout(graph);
        updateBounds(strip_);
        network_ = std::make_shared<NetworkLayout>(networkLayout(graph, strip_));
    }

    void write() {
        writeTitle();
        for (const Handout::Part& part : handout_.parts)
            writeChapter(part.chapter);
        writeQuestions();
        if (handout_.hasAnswers)
            writeAnswers();
        paper_.finish();
    }

private:
    QString netName() const { return QString::fromStdString(material_.graph().name()).toHtmlEscaped(); }

    void writeTitle() {
        paper_.text(QStringLiteral("<h1>%1</h1><p>%2</p>")
                        .arg(HandoutText::tr("Where to cut a neural network"),
                             HandoutText::tr("A lesson on “%1”, at %2.")
                                 .arg(netName(), lessonValue(material_.problem.network.bandwidth))));
        paper_.gap(6);
        GraphScene scene = sceneOf(lesson::Scene());
        scene.layout = layout_;
        const QRectF whole = pictureBounds(scene);
        paper_.picture(heightOf(whole, paper_.width(), 420), [&](QPainter& painter, const QRectF& area) {
            paintScene(painter, area, scene, whole);
        });
        if (!material_.isWhole())
            paper_.text(QStringLiteral("<p>%1</p>")
                            .arg(HandoutText::tr("Only the %1 layers around the best cut are shown.")
                                     .arg(material_.window.size())));
    }

    void writeChapter(const lesson::Chapter& chapter) {
        paper_.need(180);
        paper_.gap(16);
        paper_.text(QStringLiteral("<h2>%1. %2</h2>")
                        .arg(static_cast<int>(chapter.id) + 1)
                        .arg(told(lesson::chapterTitle(chapter.id))));
        paper_.text(lessonCode(chapter.code, -1, {}));
        const lesson::Step* before = nullptr;
        for (std::size_t i = 0; i < chapter.steps.size(); ++i) {
            paper_.gap(10);
            writeStep(chapter.steps[i], i + 1, before);
            before = &chapter.steps[i];
        }
    }

    void writeStep(const lesson::Step& step, std::size_t number, const lesson::Step* before) {
        QString html = QStringLiteral("<h3>%1. %2</h3><p>%3</p>")
                           .arg(number)
                           .arg(lessonSentence(step.title), lessonParagraph(step.text));
        if (!step.more.empty())
            html += QStringLiteral("<p><i>%1</i></p>").arg(lessonParagraph(step.more));
        html += lessonFigures(step.figures);
        const double width = 0.45 * paper_.width();
        if (!std::holds_alternative<std::monostate>(step.chart)) {
            paper_.beside(html, chartHeight(step.chart, width), [&](QPainter& painter, const QRectF& area) {
                setFont(painter, 7);
                paintChart(painter, area, step.chart, colors_);
            });
            return;
        }
        const GraphScene scene = sceneOf(step.scene);
        const bool isSame = before && std::holds_alternative<std::monostate>(before->chart) &&
                            looksLike(step.scene, before->scene);
        const QRectF part = shown(scene);
        const auto paint = [&](QPainter& painter, const QRectF& area) {
            paintScene(painter, area, scene, part);
        };
        if (isSame)
            paper_.beside(html, 0, {});
        else if (part.width() > widestBeside)
            paper_.below(html, heightOf(part, paper_.width(), 300), paint);
        else
            paper_.beside(html, heightOf(part, width, scene.network ? 295 : 250), paint);
    }

    /// Nothing that a picture shows is other.
    static bool looksLike(const lesson::Scene& a, const lesson::Scene& b) {
        return a.network == b.network && a.visible == b.visible && a.sides == b.sides &&
               a.layers == b.layers && a.links == b.links && a.lit.empty() && b.lit.empty() &&
               a.flow == b.flow && a.shares == b.shares && a.hasTerminals == b.hasTerminals &&
               a.uncollected == b.uncollected;
    }

    static void setFont(QPainter& painter, double points) {
        QFont font(QStringLiteral("DejaVu Sans"));
        font.setPointSizeF(points);
        painter.setFont(font);
    }

    GraphScene sceneOf(const lesson::Scene& step) const {
        GraphScene scene;
        scene.graph = material_.problem.graph;
        scene.problem = problem_;
        scene.layout = strip_;
        auto overlay = std::make_shared<LessonOverlay>();
        overlay->scene = step;
        scene.lesson = overlay;
        if (step.network) {
            scene.picture = Picture::Network;
            scene.network = network_;
            scene.layout = network_->graph;
            scene.flow = std::make_shared<NetworkFlow>(material_.problem, *step.network, step.flow);
        }
        if (!step.sides.empty())
            scene.plan = material_.planOf(step.sides);
        return scene;
    }

    /// What of the picture is printed: all of a small net, the rows around what the step speaks of in others.
    QRectF shown(const GraphScene& scene) const {
        const QRectF whole = pictureBounds(scene);
        const double most = scene.network ? 700 : 480;
        if (whole.height() <= most)
            return whole;
        const lesson::Scene& step = scene.lesson->scene;
        std::vector<LayerId> focus = step.layers;
        for (const lesson::LitLink& lit : step.lit)
            for (const int end : {step.network->links[static_cast<std::size_t>(lit.link)].from,
                                  step.network->links[static_cast<std::size_t>(lit.link)].to})
                if (end < material_.graph().size() && focus.size() < 4)
                    focus.push_back(end);
        if (focus.empty())
            focus = scene.plan.cut.empty() ? material_.example.cut : scene.plan.cut;
        if (focus.empty())
            focus.push_back(material_.window.back());
        QRectF around;
        for (const LayerId v : focus)
            around |= scene.layout.nodes[static_cast<std::size_t>(v)];
        const double top = std::clamp(around.center().y() - most / 2, whole.top(), whole.bottom() - most);
        QRectF part(whole.left(), top, whole.width(), most);
        if (scene.network)
            return part;
        // Only as wide as the rows that are seen.
        QRectF boxes;
        for (const QRectF& box : scene.layout.nodes)
            if (box.intersects(part))
                boxes |= box;
        part.setLeft(boxes.left() - 30);
        part.setRight(boxes.right() + 30);
        return part;
    }
    static double heightOf(const QRectF& area, double width, double most) {
        return area.isEmpty() ? 0
                              : std::min({most, width * area.height() / area.width(), 0.9 * area.height()});
    }
    void paintScene(QPainter& painter, const QRectF& area, const GraphScene& scene,
                    const QRectF& part) const {
        const double scale = std::min(area.width() / part.width(), area.height() / part.height());
        painter.setClipRect(area);
        painter.translate(area.center());
        painter.scale(scale, scale);
        painter.translate(-part.center());
        setFont(painter, 9);
        // Paper holds more than a screen of the same size.
        paintGraph(painter, scene, colors_, part, std::max(scale, 0.46));
    }

    void writeQuestions() {
        paper_.newPage();
        paper_.text(
            QStringLiteral("<h2>%1</h2><p>%2</p>")
                .arg(HandoutText::tr("Questions"),
                     HandoutText::tr("Made from “%1”; sheet number %2.").arg(netName()).arg(handout_.seed)));
        int number = 0;
        for (const Handout::Part& part : handout_.parts)
            for (const lesson::Question& question : part.questions) {
                QString options;
                for (std::size_t i = 0; i < question.options.size(); ++i)
                    options += QStringLiteral("<br>&nbsp;&nbsp;☐ %1) %2")
                                   .arg(QChar('a' + static_cast<int>(i)))
                                   .arg(lessonSentence(question.options[i]));
                paper_.beside(QStringLiteral("<p><b>%1.</b> %2%3</p>")
                                  .arg(++number)
                                  .arg(lessonSentence(question.text), options),
                              0, {});
                paper_.gap(4);
            }
    }

    void writeAnswers() {
        paper_.newPage();
        paper_.text(QStringLiteral("<h2>%1</h2>").arg(HandoutText::tr("Answers")));
        int number = 0;
        for (const Handout::Part& part : handout_.parts)
            for (const lesson::Question& question : part.questions)
                paper_.beside(
                    QStringLiteral("<p><b>%1. %2)</b> %3 &nbsp; %4</p>")
                        .arg(++number)
                        .arg(QChar('a' + question.right))
                        .arg(lessonSentence(question.options[static_cast<std::size_t>(question.right)]),
                             lessonSentence(question.explanation)),
                    0, {});
    }

    const Handout& handout_;
    Paper& paper_;
    const lesson::Material& material_;
    Colors colors_;
    GraphLayout layout_; ///< of the whole net, on the first page
    GraphLayout strip_;  ///< of the steps
    std::shared_ptr<const NetworkLayout> network_;
    std::shared_ptr<const Problem> problem_;
};

} // namespace

bool writeHandout(const Handout& handout, QIODevice& device) {
    if (!device.isWritable())
        return false;
    const QString name = QString::fromStdString(handout.material->graph().name());
    Paper paper(device, HandoutText::tr("Where to cut %1").arg(name), name);
    if (!paper.isGood())
        return false;
    HandoutWriter(handout, paper).write();
    return true;
}

} // namespace cutpoint
