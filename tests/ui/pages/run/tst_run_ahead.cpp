// The Run page looks ahead: now, fans after it, progress and stop.
#include "tests/support/test_program.h"
#include "tests/support/ui/picture.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/window.h"
#include "ui/look/language.h"
#include "ui/pages/run/run_ahead.h"
#include "ui/pages/run/run_page.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/shown/ahead_line.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <cmath>

namespace tst_run_ahead {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

constexpr double day = 86400;
constexpr int longSet = 60000; // [ms]

struct Bench : support::RunScene {
    Bench() { page.resize(1844, 1028); }
    const plot::Series& cells() const { return page.trends()->column()->plots().first()->model().series.first(); }
};

} // namespace

class RunAheadTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
        look::useLanguage(QStringLiteral("en"));
    }

    void showsFansFromTheTimeAtWhichItIsAsked()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunAhead& ahead = *bench.page.figures().ahead();
        const plot::Series whole = bench.cells();
        QVERIFY(!ahead.isOn() && whole.fan.isEmpty());
        bench.page.model().setTime(6 * day);
        QTest::keyClick(&bench.page, Qt::Key_L);
        QVERIFY(ahead.isOn() && ahead.button()->isChecked());
        QCOMPARE(bench.page.trends()->timeAxis()->now(), 6 * day);
        QTRY_VERIFY_WITH_TIMEOUT(!bench.cells().fan.isEmpty(), longSet);
        const plot::Series& cells = bench.cells();
        QCOMPARE(cells.fan.x.first(), 6 * day);
        // To the harvest, as the line.
        const double harvested = bench.page.model().endOf(*bench.page.model().variable("production.cells"));
        QVERIFY(cells.fan.x.last() <= harvested && cells.fan.x.last() > harvested - 0.1 * day);
        QCOMPARE(cells.x.last(), cells.fan.x.last());
        // They begin as one, hold the middle between them, and the past is that of the run.
        QVERIFY(std::abs(cells.fan.high80.first() - cells.fan.low80.first()) < 0.01 * cells.fan.high80.first());
        QVERIFY(cells.fan.low80.last() < cells.fan.low50.last() && cells.fan.low50.last() < cells.y.last());
        QVERIFY(cells.y.last() < cells.fan.high50.last() && cells.fan.high50.last() < cells.fan.high80.last());
        for (qsizetype i = 0; whole.x[i] <= 6 * day; ++i) QCOMPARE(cells.y[i], whole.y[i]);
        QVERIFY2(ahead.words().contains(QLatin1String("60 run")), qPrintable(ahead.words()));
        QVERIFY(!ahead.line()->isVisible());
        // The numbers of the plot have the bands too.
        const QString csv = bench.page.trends()->column()->csv({});
        QVERIFY2(csv.section(u'\n', 0, 0).contains(QLatin1String("P90")), qPrintable(csv.section(u'\n', 0, 0)));
        for (const auto& [choice, name] :
             {std::pair(look::Choice::Light, "light"), std::pair(look::Choice::Dark, "dark")}) {
            Theme::current().choose(choice);
            support::picture(bench.page, QStringLiteral("run-ahead-%1").arg(QLatin1String(name)), bench.page.size());
        }
        // The time that is read moves; now stays where it was asked for.
        bench.page.model().setTime(9 * day);
        QCOMPARE(bench.page.trends()->timeAxis()->now(), 6 * day);
        QTest::mouseClick(ahead.button(), Qt::LeftButton, {}, {8, 8});
        QVERIFY(!ahead.isOn() && std::isnan(bench.page.trends()->timeAxis()->now()));
        QVERIFY(bench.cells().fan.isEmpty());
        QCOMPARE(bench.cells().x, whole.x);
    }

    void saysThatNothingLiesAheadOfTheEnd()
    {
        Bench bench;
        QVERIFY(bench.run());
        QSignalSpy failed(&bench.page, &RunPage::failed);
        bench.page.model().setTime(bench.page.model().end());
        QTest::keyClick(&bench.page, Qt::Key_L);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!bench.page.figures().ahead()->isOn() && !bench.page.figures().ahead()->button()->isChecked());
    }

    void looksAheadOfARunThatIsHeldToTheEndOfItsRecipe()
    {
        Bench bench;
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        bench.session.setSpeed(2 * day);
        bench.page.startRun();
        QTRY_VERIFY(bench.session.simulatedTime() > 3 * day && !bench.page.model().isEmpty());
        bench.session.pause();
        QTRY_VERIFY(bench.page.figures().ahead()->isOn());
        QTRY_VERIFY_WITH_TIMEOUT(!bench.cells().fan.isEmpty(), longSet);
        QVERIFY(std::abs(bench.page.trends()->timeAxis()->now() - bench.session.simulatedTime()) < 1.0);
        QCOMPARE(bench.cells().fan.x.last(), 19 * day);
        bench.session.setSpeed(0.0);
        bench.session.resume();
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        QTRY_VERIFY(!bench.page.figures().ahead()->isOn());
        QVERIFY(bench.cells().fan.isEmpty());
    }

    void canBeStopped()
    {
        Bench bench;
        QVERIFY(bench.run());
        RunAhead& ahead = *bench.page.figures().ahead();
        bench.page.model().setTime(2 * day);
        ahead.button()->click();
        const QWidget* plot = bench.page.trends()->column()->plots().first();
        support::settle();
        const QRect before(plot->mapTo(&bench.page, QPoint()), plot->size());
        emit ahead.line()->stopAsked(true);
        QTRY_VERIFY(ahead.line()->isVisible());
        support::settle();
        QCOMPARE(QRect(plot->mapTo(&bench.page, QPoint()), plot->size()), before);
        QVERIFY2(ahead.line()->words().contains(QLatin1String("stopped")), qPrintable(ahead.line()->words()));
        QTest::qWait(600);
        QVERIFY(!ahead.forecast());
        support::picture(bench.page, QStringLiteral("run-ahead-stopped"), bench.page.size());
        QTest::mouseClick(ahead.line()->button(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(ahead.forecast(), longSet);
        QVERIFY(!ahead.line()->isVisible());
        support::settle();
        QCOMPARE(QRect(plot->mapTo(&bench.page, QPoint()), plot->size()), before);
    }

    void saysItsWordsWholeInLittleRoom()
    {
        look::useLanguage(QStringLiteral("de"));
        Theme::current().setTextScale(150);
        Bench bench;
        bench.page.resize(1202, 600);
        QVERIFY(bench.run());
        bench.page.model().setTime(2 * day);
        bench.page.figures().ahead()->button()->click();
        shown::AheadLine* line = bench.page.figures().ahead()->line();
        emit line->stopAsked(true);
        QTRY_VERIFY(line->isVisible());
        support::settle();
        support::picture(bench.page, QStringLiteral("run-ahead-stopped-small"), bench.page.size());
        const auto labels = line->findChildren<QLabel*>();
        QCOMPARE(labels.size(), 1);
        QCOMPARE(labels.first()->text(), line->words());
        QVERIFY(labels.first()->height() >= labels.first()->fontMetrics().height());
        QVERIFY(line->rect().contains(line->button()->geometry()));
    }
};

TITER_WINDOW_TEST(RunAheadTest)

} // namespace tst_run_ahead

#include "tst_run_ahead.moc"
