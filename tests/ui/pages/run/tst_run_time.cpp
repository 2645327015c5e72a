// One time for all pages, and what is changed while a run goes on or a recording lies over it.
#include "tests/support/test_program.h"
#include "tests/support/ui/run_scene.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/pages/design/design_page.h"
#include "ui/pages/run/run_bar.h"
#include "ui/pages/run/run_timeline.h"
#include "ui/pages/run/run_transport.h"
#include "ui/pages/run/shadow/run_shadow.h"
#include "ui/plot/timeline/timeline.h"
#include "ui/report/report_text.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_run_time {

using namespace titer;
using namespace titer::pages;
using look::Theme;

namespace {

constexpr double day = 86400;
constexpr const char* temperature = "units/production/params/temperature";

connect::Settings shipped()
{
    return {{"file", TITER_SOURCE_DIR "/resources/recordings/cho-fed-batch-run.csv"}};
}

void set(app::Document& document, const char* value)
{
    model::Flowsheet changed = document.flowsheet();
    if (!model::setAtPath(changed, temperature, base::Json(value))) qFatal("no such place");
    document.apply(changed, QStringLiteral("edit"));
}

struct Bench : support::RunScene {
    const plot::TimelineLane* changes()
    {
        m_lanes = page.timeline()->view()->lanes();
        const auto lane = std::find_if(m_lanes.begin(), m_lanes.end(), [](const plot::TimelineLane& l) {
            return l.name == RunTimeline::tr("Changes");
        });
        return lane == m_lanes.end() ? nullptr : &*lane;
    }

private:
    QList<plot::TimelineLane> m_lanes;
};

} // namespace

class RunTimeTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { Theme::current().apply(*qApp); }

    void keepsWhatIsChangedWhileARunGoesOnWithTheRun()
    {
        Bench bench;
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        QSignalSpy progressed(&bench.session, &app::RunSession::progressed);
        bench.session.setSpeed(2 * day);
        bench.page.startRun();
        QTRY_VERIFY(bench.session.simulatedTime() > 0.0);
        set(bench.document, "34 °C");
        const double at = bench.session.simulatedTime();
        QTRY_VERIFY_WITH_TIMEOUT(bench.changes(), 3000);
        QVERIFY2(bench.changes()->marks.first().text.contains(QLatin1String("Temperature")),
                 qPrintable(bench.changes()->marks.first().text));
        bench.session.setSpeed(0.0);
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        const auto run = bench.page.model().run();
        QVERIFY(run);
        QCOMPARE(run->events.size(), std::size_t(1));
        // It took effect at an output time after it was typed.
        const double from = run->events[0].time;
        QVERIFY(run->events[0].tookEffect && from >= at && from < run->result.simulatedTime);
        QCOMPARE(run->segments.size(), std::size_t(1));
        QCOMPARE(run->segments[0].from, from);
        QVERIFY(!(run->flowsheet == bench.document.flowsheet()));
        QVERIFY(bench.changes());
        const QString html = report::changesHtml({*run, solve::catalogue(), QStringLiteral("p")});
        QVERIFY2(html.contains(QLatin1String("Temperature")) && html.contains(QLatin1String("34")), qPrintable(html));
        // The next run has none, and the report of it no such part.
        QVERIFY(bench.run());
        QVERIFY(!bench.changes());
        QVERIFY(report::changesHtml({*bench.page.model().run(), solve::catalogue(), QString()}).isEmpty());
    }

    void aHeldRunGoesOnWithWhatIsChanged()
    {
        Bench bench;
        constexpr const char* growth = "units/production/params/kinetics/growth_rate";
        QVERIFY(bench.run());
        const auto usual = bench.page.model().run();
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        bench.session.setSpeed(2 * day);
        bench.page.startRun();
        QTRY_VERIFY(bench.session.simulatedTime() > 2 * day);
        bench.page.transport().togglePlay();
        QCOMPARE(bench.session.state(), app::RunSession::State::Paused);
        model::Flowsheet other = bench.document.flowsheet();
        QVERIFY(model::setAtPath(other, growth, base::Json("0.03 1/h")));
        bench.document.apply(other, QStringLiteral("edit"));
        bench.session.setSpeed(0.0);
        bench.page.transport().togglePlay();
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        const auto run = bench.page.model().run();
        QCOMPARE(run->events.size(), std::size_t(1));
        const double from = run->events[0].time;
        QVERIFY(run->events[0].tookEffect && from > 2 * day);
        QCOMPARE(run->result.status, figures::RunStatus::Ok);
        // Until then it is the usual run, afterwards fewer cells grow.
        const auto& slower = run->result.column("production.cells")->values;
        const auto& faster = usual->result.column("production.cells")->values;
        for (std::size_t i = 0; i < slower.size() && run->result.times[i] <= from; ++i)
            QVERIFY(std::abs(slower[i] - faster[i]) <= 1e-4 * std::abs(faster[i]));
        QVERIFY(*std::max_element(slower.begin(), slower.end()) <
                0.98 * *std::max_element(faster.begin(), faster.end()));
        QVERIFY(bench.changes()->marks.first().text.contains(QLatin1String("in effect from here")));
    }

    void whatCannotChangeIsSaidAndTheRunGoesOn()
    {
        Bench bench;
        QSignalSpy finished(&bench.session, &app::RunSession::finished);
        QSignalSpy failed(&bench.page, &RunPage::failed);
        bench.session.setSpeed(2 * day);
        bench.page.startRun();
        QTRY_VERIFY(bench.session.simulatedTime() > 2 * day);
        bench.page.transport().togglePlay();
        model::Flowsheet other = bench.document.flowsheet();
        QVERIFY(model::setAtPath(other, "units/production/initial/volume", base::Json("1000 L")));
        bench.document.apply(other, QStringLiteral("edit"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 5000);
        QVERIFY2(failed[0][0].toString().contains(QLatin1String("next run")), qPrintable(failed[0][0].toString()));
        QCOMPARE(bench.session.state(), app::RunSession::State::Paused);
        bench.session.setSpeed(0.0);
        bench.page.transport().togglePlay();
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        const auto run = bench.page.model().run();
        QVERIFY(run->events.size() == 1 && !run->events[0].tookEffect && run->segments.empty());
    }

    void drawsWhatIsChangedUnderARecording()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.page.work().shadow().layOver(shipped(), QStringLiteral("run 12"), 1000);
        QTRY_VERIFY(std::isfinite(bench.laid.now()));
        bench.page.transport().togglePlay();
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Paused);
        const double now = bench.laid.now();
        set(bench.document, "35 °C");
        QTRY_VERIFY_WITH_TIMEOUT(bench.changes(), 3000);
        QCOMPARE(bench.work.events().events().size(), std::size_t(1));
        QCOMPARE(bench.work.events().events()[0].time, now);
    }

    // Whoever looks back stays there while the recording goes on, from a plot too, until the time is put on the now-line.
    void staysInThePastUntilItIsPutBackOnNow()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.page.work().shadow().layOver(shipped(), QStringLiteral("run"), 100000);
        QTRY_VERIFY(bench.laid.now() > 3 * day);
        QVERIFY(bench.page.transport().followsNow());
        bench.page.trends()->timeAxis()->setCursor(1 * day);
        QVERIFY(!bench.page.transport().followsNow());
        const double before = bench.laid.now();
        QTRY_VERIFY(bench.laid.now() > before);
        QCOMPARE(bench.page.model().time(), 1 * day);
        bench.page.transport().togglePlay();
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Paused);
        bench.page.trends()->timeAxis()->setCursor(1.5 * day);
        emit bench.page.timeline()->scrubbed(bench.laid.now() - 60.0);
        QVERIFY(bench.page.transport().followsNow());
        QCOMPARE(bench.page.model().time(), bench.laid.now());
    }

    // The model's course beyond now is what it expects; nothing measured is shown for it.
    void looksAtTheForecastBeyondNowFromAPlot()
    {
        Bench bench;
        QVERIFY(bench.run());
        bench.page.work().shadow().layOver(shipped(), QStringLiteral("run"), 1000);
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Playing);
        QTRY_VERIFY(std::isfinite(bench.laid.now()));
        bench.page.transport().togglePlay();
        QTRY_COMPARE(bench.live.state(), app::LiveSession::State::Paused);
        emit bench.page.timeline()->scrubbed(5 * day);
        QTRY_VERIFY(bench.laid.now() >= 5 * day);
        const double now = bench.laid.now();
        const double ahead = now + (bench.page.model().end() - now) / 2;
        bench.page.trends()->timeAxis()->setCursor(ahead);
        QCOMPARE(bench.page.model().time(), ahead);
        QCOMPARE(bench.laid.now(), now); // the recording stays where it is
        QCOMPARE(bench.page.timeline()->view()->scrubber(), ahead);
    }

    void movesDesignRunAndTilesTogether()
    {
        support::Desk desk;
        window::MainWindow window(desk.work());
        window.setAttribute(Qt::WA_DontShowOnScreen);
        window.resize(1920, 1080);
        window.show();
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QVERIFY(window.pages().show(QStringLiteral("run")));
        QSignalSpy finished(&desk.session, &app::RunSession::finished);
        window.pages().page<pages::RunPage>().startRun();
        QVERIFY(!finished.isEmpty() || finished.wait(60000));
        desk.autoRun.setActive(true);
        desk.autoRun.runNow();
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.run(), 30000);
        emit window.pages().page<pages::RunPage>().timeline()->scrubbed(7 * day);
        QCOMPARE(window.pages().page<pages::RunPage>().model().time(), 7 * day);
        QVERIFY(window.pages().show(QStringLiteral("design")));
        QCOMPARE(window.pages().page<pages::DesignPage>().timeline().view()->scrubber(), 7 * day);
        QCOMPARE(window.pages().page<pages::DesignPage>().time(), 7 * day);
        window.pages().page<pages::DesignPage>().timeline().view()->setScrubber(4 * day);
        emit window.pages().page<pages::DesignPage>().timeline().scrubbed(4 * day);
        QCOMPARE(window.pages().page<pages::RunPage>().model().time(), 4 * day);
        QCOMPARE(window.pages().page<pages::RunPage>().trends()->timeAxis()->cursor(), 4 * day);
    }

    // Figures of an older plant are no figures of this one, whatever lies over it.
    void anOlderRunIsCalledSoUnderARecording()
    {
        support::OpenWindow room;
        window::MainWindow& window = room.window;
        QVERIFY(window.recordings().replayExample());
        QTRY_VERIFY_WITH_TIMEOUT(window.pages().page<pages::RunPage>().work().shadow().isActive() &&
                                     window.pages().page<pages::RunPage>().model().run(),
                                 60000);
        QTRY_COMPARE_WITH_TIMEOUT(room.session.state(), app::RunSession::State::Idle, 60000);
        QVERIFY(!window.pages().page<pages::RunPage>().bar()->statusText().contains(QStringLiteral("changed")));
        set(room.document, "33 °C");
        QTRY_COMPARE(window.pages().page<pages::RunPage>().bar()->statusText(),
                     QStringLiteral("The plant has changed since this run."));
        window.pages().page<pages::RunPage>().startRun();
        QTRY_VERIFY_WITH_TIMEOUT(
            room.session.state() == app::RunSession::State::Idle &&
                !window.pages().page<pages::RunPage>().bar()->statusText().contains(QStringLiteral("changed")),
            60000);
    }
};

TITER_WINDOW_TEST(RunTimeTest)

} // namespace tst_run_time

#include "tst_run_time.moc"
