// Runs over one another on the Run page: lines, alignment, table of differences, and the way in and out.
#include "app/common/actions.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/warnings.h"
#include "ui/look/language.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_overlay.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/sheets/difference_table.h"
#include "ui/plot/trend/plot_column.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/run_trends.h"

#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <set>

namespace tst_run_overlay {

using namespace titer;
using namespace titer::pages;
using By = app::RunAlignment::By;
using look::Theme;

namespace {

constexpr const char* growth = "units/production/params/kinetics/growth_rate";

struct Bench : support::RunGround {
    std::unique_ptr<RunPage> page;

    Bench()
    {
        if (!document.newFromExample("cho-fed-batch")) qFatal("the example is missing");
        page = std::make_unique<RunPage>(document, work);
        page->setAttribute(Qt::WA_DontShowOnScreen);
        page->resize(1640, 920);
        page->show();
    }
    std::shared_ptr<const app::Run> run(const char* rate)
    {
        model::Flowsheet changed = document.flowsheet();
        if (!model::setAtPath(changed, growth, base::Json(rate))) qFatal("no such place");
        document.apply(changed, QStringLiteral("edit"));
        QSignalSpy finished(&session, &app::RunSession::finished);
        page->startRun();
        if (finished.isEmpty() && !finished.wait(60000)) return nullptr;
        return finished.last().first().value<std::shared_ptr<const app::Run>>();
    }
    bool runs(int count)
    {
        for (int i = 0; i < count; ++i)
            if (!run(qPrintable(QStringLiteral("%1 1/h").arg(0.030 + 0.001 * i)))) return false;
        return true;
    }
    RunOverlay& overlay() { return *page->figures().overlay(); }
    const QList<plot::Series>& lines() { return overlay().column()->plots().first()->model().series; }
};

} // namespace

class RunOverlayTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init() { Theme::current().choose(look::Choice::Light); }

    void isReachedFromTheMenuOfComparisonAndLeftByEscape()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        QMenu* menu = bench.page->bar()->compareMenu();
        emit menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
            return action->text() == RunBar::tr("Overlay several runs…");
        });
        QVERIFY(found != actions.end());
        (*found)->trigger();
        QVERIFY(bench.overlay().isVisible());
        QCOMPARE(bench.overlay().runs().size(), std::size_t(2));
        QTest::keyClick(&bench.overlay(), Qt::Key_Escape);
        QVERIFY(!bench.overlay().isVisible());
        QVERIFY(bench.page->trends()->isVisible());
        QVERIFY(app::findAction("run.overlay"));
    }

    void saysWhyThereIsNothingToLayOver()
    {
        Bench bench;
        QSignalSpy failed(bench.page.get(), &RunPage::failed);
        bench.page->figures().showOverlay(true);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!bench.overlay().isVisible());
    }

    // Reported apart by colour, dash and marker, as all series are; eight at most.
    void drawsUpToEightRunsEachInItsOwnLook()
    {
        Bench bench;
        QVERIFY(bench.runs(9));
        bench.page->figures().showOverlay(true);
        for (std::size_t i = 0; i < 9; ++i) bench.overlay().setChosen(i, true);
        QCOMPARE(bench.overlay().runs().size(), app::maxRunsCompared);
        QCOMPARE(bench.overlay().runs().front(), bench.page->model().run());
        QCOMPARE(bench.lines().size(), qsizetype(8));
        std::set<int> colours;
        std::set<QString> names;
        for (const plot::Series& line : bench.lines()) {
            colours.insert(line.colourIndex);
            names.insert(line.name);
            QCOMPARE(line.kind, plot::Series::Marked);
            QVERIFY(line.x.size() > 100);
        }
        QCOMPARE(colours.size(), std::size_t(8));
        QCOMPARE(names.size(), std::size_t(8)); // runs of one second too
        emit bench.overlay().runMenu()->aboutToShow();
        const QList<QAction*> actions = bench.overlay().runMenu()->actions();
        QCOMPARE(actions.size(), qsizetype(9));
        const auto open = std::count_if(actions.begin(), actions.end(), [](const QAction* action) {
            return !action->isChecked() && action->isEnabled();
        });
        QCOMPARE(open, 0);
    }

    void listsParametersThatDifferAndKeyFigures()
    {
        Bench bench;
        QVERIFY(bench.runs(3));
        bench.page->figures().showOverlay(true);
        DifferenceTable* table = bench.overlay().table();
        QCOMPARE(table->columnCount(), 4);
        const QString text = table->text(false);
        const auto row = [&text](const QString& begin) {
            for (const QString& line : text.split(u'\n'))
                if (line.startsWith(begin)) return line.split(u'\t');
            return QStringList();
        };
        const QStringList rate = row(QStringLiteral("Production bioreactor, Maximum specific growth rate"));
        QCOMPARE(rate.size(), 4);
        QVERIFY2(rate[1].startsWith(QLatin1String("0.032")) && rate[3].startsWith(QLatin1String("0.03")),
                 qPrintable(rate.join(u'|')));
        const QStringList titer = row(QStringLiteral("Production bioreactor, Titre [g/L]"));
        QCOMPARE(titer.size(), 4);
        QVERIFY(!titer[1].contains(u'%'));
        QVERIFY2(titer[2].contains(u'%'), qPrintable(titer[2]));
        // Value, difference and per cent of it.
        const QRegularExpression shape(QStringLiteral("^[0-9.]+ \\([+\u2212][0-9.]+, [+\u2212][0-9.]+ %\\)$"));
        QVERIFY2(shape.match(titer[2]).hasMatch(), qPrintable(titer[2]));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
    }

    // At the end of each curve stands which run it is, in a margin of its own.
    void namesTheCurves()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.work.history().rename(1, QStringLiteral("base"));
        bench.page->figures().showOverlay(true);
        QCOMPARE(bench.lines().size(), qsizetype(2));
        for (const plot::Series& line : bench.lines()) QCOMPARE(line.endName, line.name);
        QCOMPARE(bench.lines()[1].endName, QStringLiteral("base"));
        // A single comparison says it once in each plot.
        bench.page->figures().showOverlay(false);
        bench.page->model().compareWith(bench.work.history().run(1));
        for (const plot::TrendPlot* plot : bench.page->trends()->column()->plots()) {
            QStringList names;
            for (const plot::Series& line : plot->model().series)
                if (!line.endName.isEmpty()) names.append(line.endName);
            QCOMPARE(names, QStringList{QStringLiteral("base")});
        }
        support::settle();
        support::picture(*bench.page, QStringLiteral("compared-with-one"), QSize(1228, 668), 1);
    }

    // By keys; what is shown stays the run that it was.
    void namesARun()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.page->figures().showOverlay(true);
        DifferenceTable* table = bench.overlay().table();
        const double time = bench.page->model().time();
        int asked = 0;
        const auto answer = [&asked](const QString& name) {
            QTimer::singleShot(50, qApp, [&asked, name] {
                auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
                QVERIFY(box);
                box->setTextValue(name);
                box->accept();
                ++asked;
            });
        };
        answer(QStringLiteral("as it was"));
        table->setCurrentCell(1, 2);
        QTest::keyClick(table, Qt::Key_F2);
        answer(QStringLiteral("faster"));
        bench.page->figures().nameRun();
        QCOMPARE(asked, 2);
        QCOMPARE(bench.page->model().run()->name, QStringLiteral("faster"));
        QCOMPARE(bench.page->model().run(), bench.work.history().run(0));
        QCOMPARE(bench.page->model().time(), time);
        QCOMPARE(bench.overlay().runs().size(), std::size_t(2));
        QCOMPARE(table->horizontalHeaderItem(1)->text(), QStringLiteral("faster"));
        QCOMPARE(table->horizontalHeaderItem(2)->text(), QStringLiteral("as it was"));
        QCOMPARE(bench.lines()[1].endName, QStringLiteral("as it was"));
        QVERIFY(app::findAction("run.name"));
    }

    void savesTheTable()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.work.history().rename(1, QStringLiteral("base"));
        bench.page->figures().showOverlay(true);
        // Where it goes would be asked.
        QVERIFY(disconnect(&bench.overlay(), &RunOverlay::exportAsked, &bench.page->figures(), nullptr));
        QSignalSpy asked(&bench.overlay(), &RunOverlay::exportAsked);
        for (QMenu* menu : bench.overlay().findChildren<QMenu*>())
            for (QAction* action : menu->actions())
                if (action->text() == RunOverlay::tr("Save the table as CSV…")) action->trigger();
        QCOMPARE(asked.size(), 1);
        const QString csv = QString::fromUtf8(asked.first().at(2).toByteArray());
        QVERIFY2(csv.section(u'\n', 0, 0).contains(QStringLiteral("base: difference [%]")), qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("\nparameter,\"Production bioreactor, Maximum specific growth rate\"")),
                 qPrintable(csv));
        QVERIFY2(csv.contains(QStringLiteral("\nfigure,\"Production bioreactor, Titre\",")), qPrintable(csv));
    }

    void alignsOnAPhaseAndOnMaturity()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.page->figures().showOverlay(true);
        RunOverlay& overlay = bench.overlay();
        overlay.alignOn({By::Phase, "feed_37"});
        for (const plot::Series& line : bench.lines()) QVERIFY(line.x.first() < 0.0);
        overlay.alignOn({By::Progress, "production.mab"});
        const plot::TrendModel& model = overlay.column()->plots().first()->model();
        QCOMPARE(model.words.kind, plot::TimeWords::Quantity);
        QCOMPARE(model.words.unit, QStringLiteral("g/L"));
        // From nothing to the titer of the run.
        for (const plot::Series& line : bench.lines()) {
            QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
            QVERIFY(line.x.last() > 3.0 && line.x.last() < 6.0);
        }
        QVERIFY(model.phases.isEmpty());
        QVERIFY(plot::cursorLabel(2.5, 5.0, model.words).startsWith(QLatin1String("2.50")));
    }

    void offersThePhasesAndWhatRisesInAllRuns()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.page->figures().showOverlay(true);
        QStringList words;
        for (int i = 0; i < bench.overlay().alignments()->count(); ++i)
            words.append(bench.overlay().alignments()->itemText(i));
        QVERIFY2(words.join(u'\n').contains(QLatin1String("Feed, 34")), qPrintable(words.join(u'\n')));
        QVERIFY2(words.join(u'\n').contains(QLatin1String("On progress: ")), qPrintable(words.join(u'\n')));
        const int last = bench.overlay().alignments()->count() - 1;
        emit bench.overlay().alignments()->activated(last);
        QCOMPARE(bench.overlay().alignment().by, By::Progress);
    }

    // One time for the page: the cursor over the runs, the flowsheet and the timeline.
    void movesTheTimeOfThePage()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.page->figures().showOverlay(true);
        RunOverlay& overlay = bench.overlay();
        bench.page->model().setTime(400'000.0);
        QCOMPARE(overlay.column()->timeAxis()->cursor(), 400'000.0);
        overlay.alignOn({By::Phase, "batch"});
        const double zero = app::zeroOf(*overlay.runs().front(), overlay.alignment());
        QVERIFY(zero > 0.0);
        QCOMPARE(overlay.column()->timeAxis()->cursor(), 400'000.0 - zero);
        overlay.column()->timeAxis()->setCursor(86'400.0);
        QVERIFY(std::abs(bench.page->model().time() - zero - 86'400.0) < 1e-6);
    }

    void takesTheNewRunInAndGoesWithThePlant()
    {
        Bench bench;
        QVERIFY(bench.runs(2));
        bench.page->figures().showOverlay(true);
        const auto before = bench.overlay().runs();
        const auto newest = bench.run("0.040 1/h");
        QVERIFY(newest);
        QCOMPARE(bench.overlay().runs().front(), newest);
        QCOMPARE(bench.overlay().runs().size(), before.size() + 1);
        QCOMPARE(bench.overlay().runs()[1], before.front());
        bench.work.history().rename(1, QStringLiteral("base"));
        QCOMPARE(bench.lines()[1].name, QStringLiteral("base"));
        QVERIFY(bench.document.newFromExample("chemostat"));
        QVERIFY(!bench.overlay().isVisible());
    }

    void isDrawnInBothThemesWideAndNarrowWithoutAWarning()
    {
        Bench bench;
        QVERIFY(bench.runs(3));
        bench.page->figures().showOverlay(true);
        const support::Warnings warnings;
        for (const support::Variant& variant : support::variants()) {
            Theme::current().choose(variant.choice);
            for (const QSize size : {QSize(1844, 1028), QSize(1228, 668)}) {
                const QString name = QStringLiteral("overlay-%1-%2").arg(variant.name).arg(size.width());
                QVERIFY(support::inked(support::picture(*bench.page, name, size, variant.pixelRatio)) > 0.02);
                QVERIFY(bench.overlay().isVisible());
            }
        }
        QCOMPARE(warnings.messages(), QStringList());
    }

    // A page of a window of 1024 x 700 at one and a half the text, with names of a length that people give.
    void isDrawnInGermanWithLongNames()
    {
        look::useLanguage(QStringLiteral("de"));
        Theme::current().setTextScale(150);
        {
            Bench bench;
            QVERIFY(bench.runs(3));
            bench.work.history().rename(0, QStringLiteral("Feed 20 % schneller, pH 7.0"));
            bench.work.history().rename(1, QStringLiteral("Vorlage"));
            bench.page->figures().showOverlay(true);
            const support::Warnings warnings;
            const QString name = QStringLiteral("overlay-german-150");
            bench.page->resize(940, 600);
            support::settle();
            QVERIFY(support::inked(support::picture(*bench.page, name, QSize(940, 600), 1)) > 0.02);
            QCOMPARE(warnings.messages(), QStringList());
        }
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }
};

TITER_WINDOW_TEST(RunOverlayTest)

} // namespace tst_run_overlay

#include "tst_run_overlay.moc"
