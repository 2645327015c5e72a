// The Twin page over a flask whose growth rate is estimated: levels, channels with their verdicts, innovations, the parameter with its band,
// what cannot be known; without a recording it says what to do.
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/plots_seen.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/warnings.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/pages/run/shadow/estimator_menu.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/pages/twin/loops_sheet.h"
#include "ui/pages/twin/noise_sheet.h"
#include "ui/pages/twin/twin_page.h"
#include "ui/pages/twin/twin_plots.h"
#include "ui/plot/axis_scale.h"
#include "ui/plot/xy/xy_plot.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tst_twin_page {

using namespace titer;
using namespace titer::pages;
using look::Theme;
using State = app::LiveSession::State;

namespace {

constexpr const char* flask = R"json({"format": "titer.plant/1", "name": "flask", "units": [
    {"id": "flask", "type": "equations", "label": "Flask", "params": {"states": {"X": {"unit": "g/L"}},
      "params": {"mu": {"value": "0.2 1/h", "label": "Growth rate", "range": ["0.01 1/h", "1 1/h"]}},
      "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}},
    {"id": "other", "type": "equations", "label": "Other", "params": {"states": {"Y": {"unit": "g/L"}}, "params": {"k": "0 1/h"},
      "rates": {"Y": "k*Y"}}, "initial": {"Y": "1 g/L"}}],
  "recipe": {"duration": "12 h"}, "tags": [{"tag": "OD", "variable": "flask.X"}],
  "estimators": [{"id": "e", "unit": "flask", "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.05 g/L",
      "noise_share": 0.03}], "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %"}]}]})json";

// Grows by 0.25 1/h where the plant says 0.2 1/h, scatters by 2 % in turn; one sample is far off.
QByteArray samples()
{
    QByteArray text = "time [h],OD [g/L]\n";
    for (int i = 0; i <= 48; ++i) {
        const double factor = i == 30 ? 3.0 : i % 2 ? 1.02 : 0.98;
        text += QStringLiteral("%1,%2\n").arg(0.25 * i).arg(factor * std::exp(0.25 * 0.25 * i)).toUtf8();
    }
    return text;
}

struct Bench : support::RunScene {
    QTemporaryDir folder;
    TwinPage twin{document};

    Bench()
    {
        twin.follow(live);
        twin.resize(1280, 720);
        twin.show();
    }
    QString write(const QString& name, const QByteArray& text)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
        file.write(text);
        return file.fileName();
    }
    bool lay() { return document.openPlantFile(write("flask.plant.json", flask)).empty() && run() && layRecording(); }
    bool layRecording(const QString& name = "flask", const QByteArray& text = samples(), std::size_t tags = 1)
    {
        page.work().shadow().layOver({{"file", write(name + ".csv", text).toStdString()}}, name,
                                     std::numeric_limits<double>::infinity());
        return QTest::qWaitFor(
            [&] {
                return live.state() == State::Ended && live.tags().size() == tags && live.frame() &&
                       !live.frame()->estimators.empty();
            },
            30000);
    }
};

QString cell(QTableWidget* table, int row, int column)
{
    return table->item(row, column) ? table->item(row, column)->text() : QString();
}

} // namespace

class TwinPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { look::useLanguage(QStringLiteral("en")); }

    void saysWhatToDoWithoutARecording()
    {
        Bench bench;
        QVERIFY(bench.twin.state().isEmpty());
        QVERIFY(!bench.twin.units()->isVisible() && bench.twin.findings().isEmpty());
    }

    void showsHowAnEstimatorDoes()
    {
        Bench bench;
        QVERIFY(bench.lay());
        bench.twin.refresh();
        QTableWidget *units = bench.twin.units(), *channels = bench.twin.channels();
        QVERIFY(units->isVisible());
        QCOMPARE(units->rowCount(), 2);
        QCOMPARE(cell(units, 0, 0), QString("Flask"));
        QCOMPARE(cell(units, 0, 1), QString("Advisory"));
        QCOMPARE(cell(units, 0, 2), QString("Extended Kalman filter"));
        QCOMPARE(cell(units, 1, 1), QString("Model"));
        QCOMPARE(cell(units, 1, 2), QString::fromUtf8("–"));
        QCOMPARE(units->currentRow(), 0);
        // The same figures as the estimator has.
        QCOMPARE(channels->rowCount(), 1);
        QCOMPARE(cell(channels, 0, 1), QString("OD"));
        const app::EstimatorState::Channel& channel = bench.live.frame()->estimators[0].channels[0];
        QCOMPARE(cell(channels, 0, 3).toInt(), int(channel.figures.samples));
        QCOMPARE(cell(channels, 0, 4).toInt(), 1);
        QCOMPARE(channel.figures.samples, std::int64_t(49));
        // Of all that came, not of the few that had come at some time before. What scatters in turn depends on each other, and the one
        // that was rejected hides it no more.
        QVERIFY(channel.verdict && channel.verdict->state == twin::ChannelState::Dependent);
        QCOMPARE(cell(channels, 0, 0), QString("dependent"));
        // Every sample that was compared is a point, the one far off apart from the others.
        const plot::XyModel& innovations = bench.twin.plots()->innovations()->model();
        QCOMPARE(innovations.curves.size(), 2);
        QCOMPARE(innovations.curves[0].x.size() + innovations.curves[1].x.size(), channel.figures.compared);
        QCOMPARE(innovations.curves[1].x, QVector<double>{7.5});
        QCOMPARE(innovations.curves[1].y, QVector<double>{6.0}); // at the edge, with its value
        QVERIFY(innovations.curves[1].labels[0].endsWith(QString::fromUtf8(" σ")) &&
                innovations.curves[1].labels[0].section(' ', 0, 0).toDouble() > 20.0);
        QCOMPARE(innovations.levels.size(), 2);
        QVERIFY(!innovations.leftUnit.isEmpty() && innovations.acrossUnit == "h");
        // The rate comes to what the samples grow by, within its band.
        QCOMPARE(bench.twin.plots()->parameterBox()->currentText(), QString("Growth rate"));
        const plot::XyModel& parameters = bench.twin.plots()->parameters()->model();
        QCOMPARE(parameters.curves.size(), 1);
        const plot::XyCurve& rate = parameters.curves[0];
        QVERIFY(rate.x.size() > 10 && rate.low.size() == rate.y.size());
        QVERIFY2(std::abs(rate.y.last() - 0.25) < 0.01, qPrintable(QString::number(rate.y.last())));
        QVERIFY(rate.low.last() < 0.25 && 0.25 < rate.high.last());
        QVERIFY(rate.high.last() - rate.low.last() < 0.5 * (rate.high.first() - rate.low.first()));
        QCOMPARE(parameters.leftUnit, QString("1/h"));
        // Verdicts come from time to time, each in words.
        QTRY_VERIFY_WITH_TIMEOUT((bench.twin.refresh(), !bench.twin.findings().isEmpty()), 10000);
        // Another unit has none, and the page says so.
        units->setCurrentCell(1, 0);
        QCOMPARE(channels->rowCount(), 0);
        QVERIFY2(bench.twin.findings().join(' ').contains("no estimator"), qPrintable(bench.twin.findings().join(' ')));
        QVERIFY(bench.twin.plots()->innovations()->model().curves.isEmpty());
        // In little room the columns are scrolled to, and none is narrower than its head.
        bench.twin.resize(640, 500);
        for (const QTableWidget* table : {units, channels})
            for (int column = 0; column < table->columnCount(); ++column)
                QVERIFY2(table->columnWidth(column) >= table->horizontalHeader()->sectionSizeHint(column),
                         qPrintable(table->horizontalHeaderItem(column)->text()));
    }

    // A level is chosen in a menu, with the reason; what is laid over the unit obeys it, and the trail has it.
    void changesALevelWithItsReason()
    {
        Bench bench;
        const QString project = bench.folder.filePath("flask.titer");
        QVERIFY(store::ProjectFile::create(project.toStdString(), flask));
        QVERIFY(bench.document.openProject(project));
        int asked = 0;
        bench.twin.setLevels(bench.laid.levels(), [&] { return ++asked > 0; });
        QVERIFY(bench.run() && bench.layRecording());
        const auto choose = [&](const char* level, const QString& reason) {
            QTimer::singleShot(50, qApp, [reason] {
                auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
                QVERIFY(box);
                box->setTextValue(reason);
                box->accept();
            });
            const std::unique_ptr<QMenu> menu(bench.twin.levelMenu("flask"));
            for (QAction* action : menu->actions())
                if (action->text() == level) action->trigger();
        };
        const auto levelBecomes = [&](const char* level) {
            return QTest::qWaitFor(
                [&] {
                    bench.twin.refresh();
                    return bench.live.state() == State::Ended && cell(bench.twin.units(), 0, 1) == level;
                },
                30000);
        };
        QVERIFY(levelBecomes("Advisory"));
        QVERIFY(bench.live.frame()->present);
        choose("Shadow", "the probe is new");
        QVERIFY(levelBecomes("Shadow"));
        QVERIFY(!bench.live.frame()->present && !bench.live.frame()->estimators.empty());
        choose("Model", "the probe is out");
        QVERIFY(levelBecomes("Model"));
        QVERIFY(bench.live.frame()->estimators.empty());
        QVERIFY(!bench.live.tags()[0].link && !bench.live.tags()[0].whyNot.pattern.empty());
        choose("Advisory", "  "); // thought better of it
        QCOMPARE(bench.laid.levels().of("flask"), app::UnitLevel::Model);
        QCOMPARE(asked, 3);
        const std::unique_ptr<QMenu> menu(bench.twin.levelMenu("flask"));
        for (QAction* action : menu->actions())
            if (action->text() == "Closed loop") QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty());
        const auto trail = bench.document.project()->ask([](store::ProjectFile& file) { return file.auditTrail(); });
        QVERIFY(trail);
        QCOMPARE(trail->back().change.what, std::string("level_changed"));
        QCOMPARE(trail->back().change.reason, std::string("the probe is out"));
    }

    // What is proposed stands next to what is stated, and goes into the estimator as one step of undo.
    void proposesNoiseAndTakesItOver()
    {
        Bench bench;
        bench.twin.setNoise(bench.work.noise());
        QPushButton* button = bench.twin.noiseButton();
        QVERIFY(!button->isVisible());
        QVERIFY(bench.lay());
        bench.twin.refresh();
        QVERIFY(button->isVisible() && button->isEnabled());
        bench.twin.units()->setCurrentCell(1, 0);
        QVERIFY2(!button->isEnabled() && button->toolTip().contains("no estimator"), qPrintable(button->toolTip()));
        bench.twin.units()->setCurrentCell(0, 0);
        button->click();
        NoiseSheet* sheet = bench.twin.noiseSheet();
        app::NoiseWork& noise = bench.work.noise();
        QVERIFY(sheet->isVisible() && noise.job().isRunning() && !sheet->takeButton()->isEnabled());
        QVERIFY(!sheet->remarks().isEmpty());
        QVERIFY(QTest::qWaitFor([&] { return !noise.job().isRunning(); }, 60000));
        QVERIFY2(sheet->channels()->rowCount() == 1, qPrintable(sheet->remarks().join(' ')));
        QCOMPARE(cell(sheet->channels(), 0, 0), QString("OD"));
        QCOMPARE(cell(sheet->channels(), 0, 1), QString("0.05 g/L and 3 % of the value"));
        QVERIFY2(cell(sheet->channels(), 0, 2).contains("g/L"), qPrintable(cell(sheet->channels(), 0, 2)));
        QCOMPARE(cell(sheet->channels(), 0, 3), QString("49"));
        QVERIFY(cell(sheet->channels(), 0, 5).contains("bound") && cell(sheet->channels(), 0, 6).endsWith("%"));
        QVERIFY(!cell(sheet->channels(), 0, 7).isEmpty());
        QCOMPARE(sheet->walks()->rowCount(), 2); // of the cells and of their rate
        QVERIFY(cell(sheet->walks(), 0, 2).contains("g/L") && cell(sheet->walks(), 1, 2).contains("1/h"));
        QVERIFY2(sheet->takeButton()->isEnabled(), qPrintable(sheet->remarks().join(' ')));
        const model::Flowsheet before = bench.document.flowsheet();
        const int steps = bench.document.undoStack()->count();
        sheet->takeButton()->click();
        QCOMPARE(bench.document.undoStack()->count(), steps + 1);
        const model::EstimatorEntry& taken = bench.document.flowsheet().estimators[0];
        QVERIFY(taken.channels[0].noise != before.estimators[0].channels[0].noise &&
                taken.channels[0].noise.isString());
        QCOMPARE(taken.channels[0].variable, std::string("flask.X"));
        QVERIFY(taken.processNoise.find("flask.X") && taken.parameters[0].walk.isString());
        QVERIFY(taken.parameters[0].startDeviation == before.estimators[0].parameters[0].startDeviation);
        QTRY_VERIFY((sheet->refresh(), !sheet->takeButton()->isEnabled()));
        bench.document.checkNow();
        QVERIFY(bench.document.plant()); // what was proposed is read as it stands
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.flowsheet() == before);
        // Another recording is not the one that it came of.
        QVERIFY(noise.job().order());
        bench.work.shadow().layOver({{"file", bench.write("other.csv", samples()).toStdString()}},
                                    QStringLiteral("other"), std::numeric_limits<double>::infinity());
        QTRY_VERIFY(!noise.job().order());
        QVERIFY(sheet->channels()->rowCount() == 0 && !sheet->takeButton()->isEnabled());
        for (const QString& words : sheet->remarks()) QVERIFY(!words.isEmpty());
    }

    // A tag of the recording tells the noise of each sample; it is chosen among those that can, as one step of undo.
    void choosesATagThatTellsTheNoiseOfEachSample()
    {
        Bench bench;
        bench.twin.setNoise(bench.work.noise());
        QVERIFY(bench.lay());
        bench.twin.refresh();
        QTableWidget* channels = bench.twin.channels();
        const auto actions = [&](QMenu& menu) {
            QList<QAction*> found;
            for (QAction* action : menu.actions())
                if (!action->isSeparator()) found.append(action);
            return found;
        };
        QVERIFY(!bench.twin.noiseMenu(1)); // there is one channel
        std::unique_ptr<QMenu> menu(bench.twin.noiseMenu(0));
        QCOMPARE(cell(channels, 0, 8), QString("0.05 g/L and 3 % of the value"));
        QCOMPARE(actions(*menu).size(), 2);
        QVERIFY(actions(*menu)[0]->isChecked() && !actions(*menu)[1]->isEnabled());
        QVERIFY2(actions(*menu)[1]->toolTip().contains("as OD.error"), qPrintable(actions(*menu)[1]->toolTip()));

        QByteArray text = "time [h],Blank [g/L],OD [g/L],OD.error [mg/L],Jacket [°C]\n";
        for (int i = 0; i <= 24; ++i)
            text += QStringLiteral("%1,0.1,%2,%3,37\n").arg(0.5 * i).arg(std::exp(0.125 * i)).arg(20 + i).toUtf8();
        QVERIFY(bench.layRecording("errors", text, 4));
        bench.twin.refresh();
        // A desktop may take one click for both.
        emit channels->cellClicked(0, 8);
        emit channels->cellActivated(0, 8);
        const QList<QMenu*> menus = bench.twin.findChildren<QMenu*>();
        QCOMPARE(std::ranges::count_if(menus, &QWidget::isVisible), 1);
        QApplication::activePopupWidget()->close();
        menu.reset(bench.twin.noiseMenu(0));
        QStringList names;
        for (const QAction* action : actions(*menu)) names << action->text();
        QCOMPARE(names, (QStringList{"As stated: 0.05 g/L and 3 % of the value", "Of each sample, by OD.error",
                                     "Of each sample, by Blank"}));
        const model::Flowsheet before = bench.document.flowsheet();
        const int steps = bench.document.undoStack()->count();
        actions(*menu)[0]->trigger(); // as it is
        QCOMPARE(bench.document.undoStack()->count(), steps);
        actions(*menu)[1]->trigger();
        QCOMPARE(bench.document.undoStack()->count(), steps + 1);
        const model::ChannelEntry& chosen = bench.document.flowsheet().estimators[0].channels[0];
        QCOMPARE(chosen.noiseTag, std::string("OD.error"));
        QCOMPARE(chosen.noise, before.estimators[0].channels[0].noise); // what is usual stays
        bench.document.checkNow();
        QVERIFY(bench.document.plant());
        QTRY_VERIFY((bench.twin.refresh(), cell(channels, 0, 8) == "of each sample, by OD.error"));
        // A recording without that tag: what is stated holds, and the choice says so.
        QVERIFY(bench.layRecording());
        bench.twin.refresh();
        QCOMPARE(cell(channels, 0, 8), QString("0.05 g/L and 3 % of the value"));
        menu.reset(bench.twin.noiseMenu(0));
        QVERIFY(actions(*menu)[1]->isChecked() && actions(*menu)[1]->toolTip().contains("no such tag"));
        bench.document.undoStack()->undo();
        QVERIFY(bench.document.flowsheet() == before);
    }

    // "day 12.59" stood beneath "Day 12, 14:15".
    void namesTheTimeAsTheClockDoes()
    {
        Bench bench;
        QVERIFY(bench.lay());
        TwinPage twin(bench.document);
        twin.follow(bench.live);
        const QString clock =
            plot::clockWords(bench.live.frame()->time, bench.live.info()->end - bench.live.info()->begin);
        QVERIFY(std::ranges::any_of(twin.findChildren<QLabel*>(),
                                    [&](const QLabel* label) { return label->text().startsWith(clock + u':'); }));
    }

    void isReachedFromTheRecordingAndLeftByEscape()
    {
        support::OpenWindow desk({1366, 860});
        window::MainWindow& window = desk.window;
        QVERIFY(window.pages().show("twin"));
        QCOMPARE(window.pages().current(), QString("twin"));
        QVERIFY(window.pages().page().back());
        QCOMPARE(window.pages().current(), QString("run"));
        Bench bench;
        QVERIFY(bench.lay());
        QSignalSpy asked(bench.page.shadow(), &RunShadow::twinAsked);
        QMenu* menu = bench.page.shadow()->findChild<EstimatorMenu*>()->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == "Performance of the estimators") action->trigger();
        QCOMPARE(asked.count(), 1);
    }

    // Where a controller writes what a guard stands before, the page leads to the loops, and says what is missing.
    void leadsToTheLoopsOfAPlantThatHasSome()
    {
        app::RecorderClient recorder;
        app::LoopSession loops(recorder);
        app::LoopTrail trail(loops);
        app::Document document(solve::catalogue());
        TwinPage page(document);
        page.resize(1280, 720);
        page.setLoops(loops, trail);
        page.show();
        QVERIFY(document.newFromExample("chemostat"));
        QVERIFY(!page.loopButton()->isVisible());
        QVERIFY(document.newFromExample("steered-fed-batch"));
        QVERIFY(page.loopButton()->isVisible());
        page.loopButton()->click();
        QVERIFY(page.loopsSheet()->isVisible());
        QVERIFY(page.loopsSheet()->plot()->model().message.contains(QStringLiteral("--loops")));
    }

    void picturesInEveryLookWithoutAWarning()
    {
        support::Warnings warnings;
        Bench bench;
        QVERIFY(bench.lay());
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const char* language : {"en", "de"}) {
                look::useLanguage(QLatin1String(language));
                TwinPage twin(bench.document);
                twin.follow(bench.live);
                twin.resize(1280, 720);
                twin.show();
                QTest::qWait(1);
                QCOMPARE(support::cutOff(twin), QStringList());
                QCOMPARE(support::plotsSeen(twin).size(), 2);
                QCOMPARE(support::flatPlots(twin), QStringList());
                const QString name = QStringLiteral("twin_%1_%2").arg(variant.name, QLatin1String(language));
                QVERIFY(support::inked(support::picture(twin, name, {1280, 720}, variant.pixelRatio)) > 0.005);
                twin.setNoise(bench.work.noise());
                twin.resize(1366, 768);
                twin.refresh();
                twin.noiseButton()->click();
                QVERIFY(QTest::qWaitFor([&] { return !bench.work.noise().job().isRunning(); }, 60000));
                twin.noiseSheet()->refresh();
                QCOMPARE(support::cutOff(twin), QStringList());
                QVERIFY(support::inked(support::picture(twin, name + "_noise", {1366, 768}, variant.pixelRatio)) >
                        0.005);
            }
        }
        Theme::current().choose(look::Choice::Light);
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TwinPageTest)

} // namespace tst_twin_page

#include "tst_twin_page.moc"
