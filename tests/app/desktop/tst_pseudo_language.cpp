// SPDX-License-Identifier: GPL-3.0-or-later
// A language in which every translated text stands in brackets, switched on while the program runs: whatever
// has letters outside of them was never given to a translator.
#include "app/desktop/window/dock_table.h"
#include "app/desktop/window/main_window.h"
#include "core/cost/device.h"
#include "tests/support/patience.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QTranslator>
#include <QTreeView>
#include <mutex>
#include <qcustomplot.h>
#include <set>

using namespace cutpoint;

namespace {

const QChar opening(0x27E6), closing(0x27E7); // mathematical white brackets, which no text of ours has

class PseudoLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override {
        const std::lock_guard lock(mutex_);
        asked_.insert({context, source});
        return opening + QString::fromUtf8(source) + closing;
    }
    /// Context and text of all that was to be translated.
    std::set<std::pair<QByteArray, QByteArray>> asked() const {
        const std::lock_guard lock(mutex_);
        return asked_;
    }

private:
    mutable std::mutex mutex_; // off the GUI thread texts are asked for, too
    mutable std::set<std::pair<QByteArray, QByteArray>> asked_;
};

/// What is left of a text without its translated parts.
QString outside(const QString& text) {
    QString plain = text;
    if (Qt::mightBeRichText(plain)) {
        QTextDocument document;
        document.setHtml(plain);
        plain = document.toPlainText();
    }
    QString left;
    int depth = 0;
    for (const QChar c : plain) {
        depth += c == opening;
        if (depth == 0)
            left += c;
        depth -= c == closing && depth > 0;
    }
    return left;
}

} // namespace

class TestPseudoLanguage : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;
    QStringList absent_;  ///< texts that a catalogue lacks
    QSet<QString> known_; ///< words that are data: names of layers, units, devices

    void know(const QString& text) {
        static const QRegularExpression apart("[^A-Za-z]+");
        for (const QString& word : text.split(apart, Qt::SkipEmptyParts))
            known_.insert(word.toLower());
    }

    /// The words of a text that are neither translated nor data.
    QStringList untranslated(const QString& text) const {
        static const QRegularExpression word("[A-Za-z]{3,}");
        QStringList found;
        for (auto match = word.globalMatch(outside(text)); match.hasNext();) {
            const QString one = match.next().captured();
            if (!known_.contains(one.toLower()))
                found << one;
        }
        return found;
    }

    static void collect(QAbstractItemModel* model, const QString& where, QMap<QString, QString>& texts) {
        if (!model)
            return;
        for (int c = 0; c < model->columnCount(); ++c) {
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts[where + QString(" header %1/%2").arg(c).arg(role)] =
                    model->headerData(c, Qt::Horizontal, role).toString();
            for (int r = 0; r < std::min(model->rowCount(), 40); ++r)
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                    texts[where + QString(" cell %1,%2/%3").arg(r).arg(c).arg(role)] =
                        model->index(r, c).data(role).toString();
        }
    }

    static QMap<QString, QString> allTexts(QWidget& window) {
        QMap<QString, QString> texts;
        int count = 0;
        QList<QWidget*> widgets = window.findChildren<QWidget*>();
        widgets << &window;
        for (QWidget* widget : widgets) {
            const bool isToolkits = widget->objectName().startsWith("qt_") ||
                                    widget->objectName().startsWith("Scroll"); // of tab bars
            if (isToolkits)
                continue; // speaks the language of when it was made
            const QString where =
                QString("%1 %2 %3").arg(++count).arg(widget->metaObject()->className(), widget->objectName());
            texts[where + " title"] = widget->isWindow() ? QString() : widget->windowTitle();
            texts[where + " tip"] = widget->toolTip();
            texts[where + " status"] = widget->statusTip();
            texts[where + " what"] = widget->whatsThis();
            texts[where + " name"] = widget->accessibleName();
            texts[where + " description"] = widget->accessibleDescription();
            if (auto* label = qobject_cast<QLabel*>(widget))
                texts[where] = label->text();
            if (auto* button = qobject_cast<QAbstractButton*>(widget))
                texts[where] = button->text();
            if (auto* group = qobject_cast<QGroupBox*>(widget))
                texts[where] = group->title();
            if (auto* line = qobject_cast<QLineEdit*>(widget))
                texts[where] = line->placeholderText();
            if (auto* tabs = qobject_cast<QTabBar*>(widget))
                for (int i = 0; i < tabs->count(); ++i)
                    texts[where + QString::number(i)] = tabs->tabText(i);
            if (auto* box = qobject_cast<QComboBox*>(widget))
                for (int i = 0; i < box->count(); ++i)
                    texts[where + QString::number(i)] = box->itemText(i);
            if (auto* view = qobject_cast<QAbstractItemView*>(widget);
                view && !qobject_cast<QHeaderView*>(widget))
                collect(view->model(), where, texts);
            if (auto* plot = qobject_cast<QCustomPlot*>(widget)) {
                for (int i = 0; i < plot->plottableCount(); ++i)
                    texts[where + QString(" curve %1").arg(i)] = plot->plottable(i)->name();
                for (QCPAxisRect* rect : plot->axisRects())
                    for (QCPAxis* axis : rect->axes())
                        texts[where + QString(" axis %1").arg(axis->axisType())] = axis->label();
            }
        }
        for (QAction* action : window.findChildren<QAction*>()) {
            texts[QString("action %1").arg(++count)] = action->text();
            texts[QString("action %1 tip").arg(count)] = action->toolTip();
            texts[QString("action %1 what").arg(count)] = action->whatsThis();
        }
        return texts;
    }

private slots:
    void initTestCase() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder_.path());
        QCoreApplication::setOrganizationName("CutpointTest");
        QCoreApplication::setApplicationName("pseudo");
        for (const char* unit : {"mbit", "kbit", "gbit", "bit", "fps", "kib", "mib", "gib", "flop", "gflop",
                                 "mflop", "GFLOPs", "MFLOPs"})
            know(unit);
        for (const char* name : {"Cutpoint",     "English", "Deutsch", "DSL", "DSH", "DSCCS", "DADS",
                                 "Neurosurgeon", "ONNX",    "JSON",    "CSV", "SVG", "PNG",   "PDF",
                                 "Ctrl",         "Shift",   "Alt",     "Esc", "CAT", "WiFi"})
            know(name);
        for (const Device& device : devices())
            know(QString::fromUtf8(device.title.data(), static_cast<qsizetype>(device.title.size())));
        for (const QFileInfo& sample : QDir(CUTPOINT_SAMPLE_MODELS).entryInfoList({"*.json"})) {
            know(sample.absoluteFilePath());
            QFile file(sample.absoluteFilePath());
            if (file.open(QIODevice::ReadOnly))
                know(QJsonDocument::fromJson(file.readAll())["name"].toString());
        }
    }

    void everyTextOfTheWindowIsTranslated_data() {
        QTest::addColumn<QString>("model");
        QTest::newRow("chain") << "alexnet.json";
        QTest::newRow("branches") << "googlenet.json";
    }
    void everyTextOfTheWindowIsTranslated() {
        QFETCH(QString, model);
        MainWindow window(MainWindow::Session::Fresh);
        window.resize(1440, 900);
        window.show();
        QSignalSpy settled(&window, &MainWindow::settled);
        window.openPath(QString(CUTPOINT_SAMPLE_MODELS) + "/" + model);
        QVERIFY(settled.wait(test::patienceMs));
        for (QDockWidget* dock : window.findChildren<QDockWidget*>())
            dock->show();
        const Problem& problem = window.document().problem();
        know(QString::fromStdString(problem.graph->name()));
        know(model);
        for (const Layer& layer : problem.graph->layers()) {
            know(QString::fromStdString(layer.name));
            know(QString::fromStdString(layer.type));
        }
        know(QString::fromStdString(problem.profile.edgeDevice));
        know(QString::fromStdString(problem.profile.cloudDevice));

        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        // What the new language asks to be computed again has come home when nothing is left.
        const auto left = [&] {
            QStringList found;
            const auto texts = allTexts(window);
            for (auto it = texts.begin(); it != texts.end(); ++it)
                if (const QStringList words = untranslated(it.value()); !words.isEmpty())
                    found << it.key() + ": \"" + it.value().left(120) + "\" has " + words.join(' ').left(80);
            return found;
        };
        bool clean = QTest::qWaitFor([&] { return left().isEmpty(); }, test::patienceMs);
        const QStringList found = left();
        QCoreApplication::removeTranslator(&pseudo);
        for (const QString& one : found)
            qWarning("%s", qPrintable(one));
        QVERIFY2(clean, qPrintable(QString("%1 texts speak English").arg(found.size())));

        // What is asked for is in the catalogues: the tool that collects texts has seen it.
        for (const char* language : {"de", "zh_CN"}) {
            QTranslator catalogue;
            QVERIFY(catalogue.load(QString("cutpoint_%1").arg(language), ":/translations"));
            for (const auto& [context, text] : pseudo.asked())
                if (!context.startsWith('Q') && catalogue.translate(context, text).isEmpty())
                    absent_ << QString("%1: %2: %3").arg(language, QString(context), QString(text));
        }
    }

    void everyTextIsInTheCatalogues() {
        absent_.removeDuplicates();
        QVERIFY2(absent_.isEmpty(), qPrintable('\n' + absent_.join('\n')));
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
