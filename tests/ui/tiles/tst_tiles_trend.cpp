// Trends: what they ask for and how they follow now, their axes, limits, quality and signs.
#include "tests/support/test_program.h"
#include "tests/support/ui/tiles.h"
#include "tests/support/ui/warnings.h"
#include "ui/plot/trend/interval_lane.h"
#include "ui/plot/trend/trend_plot.h"
#include "ui/plot/trend/trend_view.h"
#include "ui/tiles/parts/tag_series.h"
#include "ui/tiles/parts/trend_stack.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

namespace tst_tiles_trend {

using namespace titer;
using namespace titer::tiles;
using look::Theme;
using plot::Range;
using plot::Series;
using plot::TrendModel;
using support::Stage;

namespace {

constexpr double hour = 3600.0, day = 24 * hour;

std::vector<app::FeedTag> loops()
{
    return {{"s/DO", "Oxygen", "% air"},   {"s/N", "Stirrer", "1/min"},        {"s/pH", "pH", "pH"},
            {"s/TI", "Temperature", "°C"}, {"s/GLC", "Glucose, Raman", "g/L"}, {"s/F", "Feed", "L/h"}};
}

app::Tile tileOf(const std::string& type, std::vector<std::string> tags)
{
    return {"t1", type, "", {0, 0, 6, 6}, std::move(tags)};
}

Stage liveStage()
{
    Stage stage(loops());
    stage.feed->setOrigin(1'790'000'000'000'000);
    stage.feed->setNow(10 * day);
    const double means[] = {40, 79, 6.99, 34, 3.0, 2.1}, swings[] = {1, 3, 0.02, 0.1, 0.8, 0.3};
    for (std::size_t i = 0; i < loops().size(); ++i) {
        stage.feed->setLine(loops()[i].id, support::wave(0, 10 * day, 5000, means[i], swings[i]));
        stage.feed->setValue(loops()[i].id, means[i]);
    }
    return stage;
}

TrendStack& stackOf(TileView& view)
{
    return dynamic_cast<TrendStack&>(view);
}

const TrendModel& modelOf(TileView& view, int plot = 0)
{
    return stackOf(view).plots().at(plot)->model();
}

} // namespace

class TrendTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(look::Choice::Dark);
        Theme::current().setTextScale(100);
    }

    void notesAreWrittenAtTheCursorAndShown()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        QSignalSpy acted(&view, &TileView::acted);
        TrendStack& stack = stackOf(view);
        QTest::keyClick(&view, Qt::Key_N);
        QCOMPARE(acted.size(), 1); // nothing is recorded, and it says so
        QVERIFY(!stack.lane()->isVisible());
        stage.feed->setNotes({});
        stack.timeAxis()->setCursor(9.5 * day);
        QTest::keyClick(&view, Qt::Key_N);
        QVERIFY(stack.lane()->isVisible());
        QTest::keyClicks(stack.lane()->field(), "probe changed");
        QTest::keyClick(stack.lane()->field(), Qt::Key_Return);
        QCOMPARE(stage.feed->written().size(), std::size_t(1));
        QCOMPARE(stage.feed->written().front().name, "probe changed");
        QCOMPARE(stage.feed->written().front().from, 9.5 * day);
        stage.settle();
        QCOMPARE(stack.lane()->marks().size(), 1);
        // Where it is not shown the lane takes no room.
        stack.timeAxis()->zoom({9.6 * day, 9.7 * day});
        stage.settle();
        QVERIFY(!stack.lane()->isVisible());
    }

    void asksForItsSpanAndWidthAndFollowsNow()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        QCOMPARE(stage.feed->asked().size(), std::size_t(1));
        const app::TraceWindow first = stage.feed->asked().begin()->second.window;
        QCOMPARE(first.from, 9 * day);
        QVERIFY(std::isinf(first.to));
        QCOMPARE(first.columns, view.width());
        QCOMPARE(modelOf(view).time, (Range{9 * day, 10 * day}));
        stage.feed->setNow(10 * day + hour);
        stage.settle();
        QCOMPARE(modelOf(view).time, (Range{9 * day + hour, 10 * day + hour}));
        // What was read still holds; only once a tenth has passed out of the picture is it read again.
        QCOMPARE(stage.feed->asked().begin()->second.window.from, 9 * day);
        stage.feed->setNow(10 * day + 3 * hour);
        stage.settle();
        QCOMPARE(stage.feed->asked().begin()->second.window.from, 9 * day + 3 * hour);
    }

    void homeReturnsToLiveAfterPanning()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        QCOMPARE(view.remark(), QStringLiteral("last 24 h"));
        plot::TimeAxis* axis = stackOf(view).timeAxis();
        axis->setRange({4 * day, 5 * day});
        stage.settle();
        const app::TraceWindow asked = stage.feed->asked().begin()->second.window;
        QCOMPARE(asked.from, 4 * day);
        QCOMPARE(asked.to, 5 * day);
        QCOMPARE(view.remark(), QStringLiteral("not live, Home returns"));
        stage.feed->setNow(10 * day + hour);
        stage.settle();
        QCOMPARE(axis->range(), (Range{4 * day, 5 * day}));
        auto* area = view.findChild<plot::TrendPlot*>()->findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(area);
        for (QWidget* child : view.findChildren<QWidget*>())
            if (child->focusPolicy() == Qt::StrongFocus) area = child;
        QTest::keyClick(area, Qt::Key_Home);
        stage.settle();
        QCOMPARE(axis->range(), (Range{9 * day + hour, 10 * day + hour}));
        QCOMPARE(view.remark(), QStringLiteral("last 24 h"));
    }

    void zoomsFromAYearToASecond()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        plot::TimeAxis* axis = stackOf(view).timeAxis();
        axis->setRange({10 * day - 365 * day, 10 * day});
        QCOMPARE(axis->range().span(), 365 * day);
        axis->setRange({9.5 * day, 9.5 * day + 1.0});
        QVERIFY(std::abs(axis->range().span() - 1.0) < 1e-6);
    }

    void anotherUnitStandsAtTheRight()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/DO", "s/N"}), {500, 300});
        QVERIFY(!modelOf(view).series.at(0).right);
        QVERIFY(modelOf(view).series.at(1).right);
        QCOMPARE(view.title(), QStringLiteral("Oxygen, Stirrer"));
    }

    void limitsOfAlarmsAreNamedAndASignStandsAtTheNewestValue()
    {
        Stage stage = liveStage();
        stage.alarms->setRows({support::lowAlarm("a1", "Oxygen low", "s/DO", 30.0)});
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        QCOMPARE(modelOf(view).limits.size(), 1);
        QCOMPARE(modelOf(view).limits.first().name, QStringLiteral("low limit 30\u00A0% air"));
        QCOMPARE(modelOf(view).signs.size(), 1);
        QCOMPARE(modelOf(view).signs.first().time, 10 * day);
        QCOMPARE(modelOf(view).normal.from, 30.0);
        QCOMPARE(view.sentence(), QStringLiteral("Trend, Oxygen, 40 % air, Oxygen low, alarm priority 2"));
        stage.picture(QStringLiteral("trend-alarm-dark"));
        Theme::current().choose(look::Choice::Wall);
        app::Tile wall = tileOf("trend", {"s/DO"});
        wall.settings.add("time", "clock");
        Stage other = liveStage();
        app::DataTrace falling = support::wave(0, 10 * day, 20000, 40, 1);
        for (std::size_t i = falling.y.size() - 100; i < falling.y.size(); ++i)
            falling.y[i] -= 0.16 * double(i - falling.y.size() + 100);
        other.feed->setLine("s/DO", falling);
        other.alarms->setRows({support::lowAlarm("a1", "Oxygen low", "s/DO", 30.0)});
        other.show(wall, {640, 380}, 6 * hour);
        other.picture(QStringLiteral("trend-wall"));
    }

    // Names of limits that lie close together are left out rather than written over each other; the lines stay.
    void limitsOfBothAxesAreDrawn()
    {
        Stage stage = liveStage();
        TileView& view = stage.show(tileOf("trend", {"s/pH", "s/TI"}), {500, 200});
        const QImage calm = stage.picture(QStringLiteral("trend-no-limits"));
        app::AlarmRow high = support::lowAlarm("a2", "pH high", "s/pH", 7.05);
        high.definition.kind = alarm::Kind::Above;
        high.alarmStatus.active = false;
        app::AlarmRow low = support::lowAlarm("a3", "Cold", "s/TI", 33.0);
        low.alarmStatus.active = false;
        stage.alarms->setRows({high, low});
        stage.settle();
        QCOMPARE(modelOf(view).limits.size(), 2);
        QVERIFY(!modelOf(view).limits.first().right && modelOf(view).limits.last().right);
        QVERIFY(stage.picture(QStringLiteral("trend-limits")) != calm);
    }

    void labelsReportTheTimeBeforeNowOrTheClock()
    {
        const plot::TimeWords before{plot::TimeWords::BeforeNow, 10 * day};
        QCOMPARE(plot::timeLabel(9 * day, day, before), QStringLiteral("−24 h"));
        QCOMPARE(plot::timeLabel(3 * day, 7 * day, before), QStringLiteral("−7 d"));
        QCOMPARE(plot::cursorLabel(10 * day - 7.4 * hour, day, before), QStringLiteral("−7.4 h"));
        const QList<double> ticks = plot::timeTicks({9 * day, 10 * day}, 4, before);
        QCOMPARE(ticks,
                 (QList<double>{9 * day, 9 * day + 6 * hour, 9 * day + 12 * hour, 9 * day + 18 * hour, 10 * day}));
        // 2026-09-21 14:13:20 UTC
        const plot::TimeWords clock{plot::TimeWords::Clock, 0, 1'790'000'000'000};
        for (const double tick : plot::timeTicks({0, 6 * hour}, 6, clock))
            QVERIFY2(plot::timeLabel(tick, 6 * hour, clock).endsWith(QStringLiteral(":00")),
                     qPrintable(plot::timeLabel(tick, 6 * hour, clock)));
    }

    void aRunReportsItsOwnDays()
    {
        app::FeedTag titer{"model/n1.mab", "Titer", "g/L"};
        titer.origin = app::FeedTag::Origin::Model;
        Stage stage({titer});
        stage.feed->setLive(false);
        stage.feed->setNow(9 * day);
        stage.feed->setLine(titer.id, support::wave(0, 14 * day, 300, 3, 1));
        stage.feed->setValue(titer.id, 3.0);
        TileView& view = stage.show(tileOf("trend", {titer.id}), {500, 300}, std::numeric_limits<double>::infinity());
        QCOMPARE(modelOf(view).words.kind, plot::TimeWords::Elapsed);
        QCOMPARE(modelOf(view).time, (Range{0, 14 * day}));
        QCOMPARE(modelOf(view).now, 9 * day);
        stage.picture(QStringLiteral("trend-run-dark"));
    }

    void uncertainIsThinStaleIsHeldBadIsHatched()
    {
        Stage stage = liveStage();
        app::DataTrace line = support::wave(9 * day, 10 * day - 2 * hour, 100, 40, 1);
        line.quality = {{9 * day, 9.5 * day, app::QualitySpan::Kind::Uncertain},
                        {9.5 * day, 10 * day - 2 * hour, app::QualitySpan::Kind::Good}};
        stage.feed->setLine("s/DO", line);
        stage.feed->setValue("s/DO", support::staleValue(40, 2 * hour));
        TileView& view = stage.show(tileOf("trend", {"s/DO"}), {500, 300});
        const TrendModel stale = modelOf(view);
        QCOMPARE(stale.series.size(), 2);
        QCOMPARE(stale.series.first().kind, Series::Online);
        QVERIFY(std::isfinite(stale.series.first().y[10]) && std::isnan(stale.series.last().y[10]));
        QVERIFY(std::isnan(stale.series.first().y[90]) && std::isfinite(stale.series.last().y[90]));
        QCOMPARE(stale.series.last().holds.size(), 1);
        QCOMPARE(stale.series.last().holds.first().time.to, 10 * day);
        QVERIFY(stale.gaps.isEmpty());
        QCOMPARE(view.remark(), QStringLiteral("2 h old"));
        stage.picture(QStringLiteral("trend-stale-dark"));
        stage.feed->setValue("s/DO", support::badValue(connect::status::badNoCommunication));
        stage.settle();
        QCOMPARE(modelOf(view).gaps, (QList<Range>{{10 * day - 2 * hour, 10 * day}}));
        QVERIFY(modelOf(view).series.last().holds.isEmpty());
        stage.picture(QStringLiteral("trend-bad-dark"));
    }

    void plotsOfAStackShareTimeAndPairByTwoOrAsSet()
    {
        Stage stage = liveStage();
        stage.alarms->setRows({support::lowAlarm("a1", "Oxygen low", "s/DO", 30.0)});
        TileView& view = stage.show(tileOf("multi_trend", {"s/DO", "s/N", "s/pH", "s/TI", "s/GLC", "s/F"}), {900, 360});
        QCOMPARE(stackOf(view).plots().size(), 3);
        QCOMPARE(modelOf(view, 1).series.at(1).name, QStringLiteral("Temperature"));
        QVERIFY(modelOf(view, 2).timeLabels && !modelOf(view, 0).timeLabels);
        stackOf(view).timeAxis()->setCursor(10 * day - 7.4 * hour);
        stage.picture(QStringLiteral("multi-trend-dark"));
        app::Tile paired = tileOf("multi_trend", {"s/DO", "s/N", "s/pH", "s/TI"});
        paired.settings.add("plot", "left=s/TI, right=s/DO");
        paired.settings.add("plot", "left=s/pH");
        view.setTile(paired);
        stage.settle();
        QCOMPARE(stackOf(view).plots().size(), 3);
        QCOMPARE(modelOf(view, 0).series.at(0).name, QStringLiteral("Temperature"));
        QVERIFY(modelOf(view, 0).series.at(1).right);
        QCOMPARE(modelOf(view, 1).series.size(), 1);
        QCOMPARE(modelOf(view, 2).series.at(0).name, QStringLiteral("Stirrer"));
    }

    // Each keeps a height in which a line can be read, and the tile scrolls; on the wall, where nobody scrolls, all are seen.
    void plotsOfALowStackScrollAndDoNotGoFlat()
    {
        Stage stage = liveStage();
        const app::Tile tile = tileOf("multi_trend", {"s/DO", "s/N", "s/pH", "s/TI", "s/GLC", "s/F"});
        const auto heights = [&](TileView& view) {
            QList<int> all;
            for (const plot::TrendPlot* plot : stackOf(view).plots())
                all << int(plot->findChild<plot::TrendView*>()->layoutNow().area.height());
            return all;
        };
        const int readable = 12 * Theme::current().u();
        TileView& low = stage.show(tile, {600, 240});
        stage.picture(QStringLiteral("multi-trend-low"));
        stage.settle();
        QCOMPARE(heights(low).size(), 3);
        for (const int height : heights(low)) QVERIFY2(height >= readable, qPrintable(QString::number(height)));
        const auto* scroll = low.findChild<QScrollArea*>();
        QVERIFY(scroll && scroll->widget()->height() > scroll->viewport()->height());
        Theme::current().choose(look::Choice::Wall);
        TileView& wall = stage.show(tile, {600, 240});
        stage.settle();
        scroll = wall.findChild<QScrollArea*>();
        QVERIFY(scroll && scroll->widget()->height() <= scroll->viewport()->height());
    }

    void aMillionPointsAreDrawn()
    {
        Stage stage = liveStage();
        stage.feed->setLine("s/DO", support::wave(9 * day, 10 * day, 1000000, 40, 1));
        const support::Warnings warnings;
        stage.show(tileOf("trend", {"s/DO"}), {800, 400});
        stage.picture(QStringLiteral("trend-million"));
        QCOMPARE(warnings.messages(), QStringList());
    }
};

TITER_WINDOW_TEST(TrendTest)

} // namespace tst_tiles_trend

#include "tst_tiles_trend.moc"
