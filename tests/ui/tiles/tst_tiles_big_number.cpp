// The big number: value with unit, age and cause, its course, what it should be, and its alarm.
#include "tests/support/test_program.h"
#include "tests/support/ui/fake_feed.h"
#include "tests/support/ui/tiles.h"
#include "ui/tiles/parts/quality_look.h"

#include <QSignalSpy>
#include <QTest>

namespace tst_tiles_big_number {

using namespace titer;
using namespace titer::tiles;
using app::FeedValue;
using look::Theme;
using look::Token;
using support::Stage;

namespace {

constexpr double hour = 3600.0;
const app::FeedTag oxygen{"src-1/DO", "Oxygen", "% air"};

app::Tile tileOf(const std::string& tag)
{
    return {"t1", "big_number", "", {0, 0, 3, 2}, {tag}};
}

Stage stageWithLine()
{
    Stage stage({oxygen});
    stage.feed->setNow(24 * hour);
    stage.feed->setLine(oxygen.id, support::wave(0, 24 * hour, 500, 40.0, 2.0));
    stage.feed->setValue(oxygen.id, 38.9);
    return stage;
}

} // namespace

class BigNumberTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void init()
    {
        Theme::current().choose(look::Choice::Light);
        Theme::current().setTextScale(100);
    }

    void numbersHaveAsManyDecimalsAsUnitAndSizeBear()
    {
        QCOMPARE(numberText(22.84, "g/L"), QStringLiteral("22.8"));
        QCOMPARE(numberText(5.3, "g/L"), QStringLiteral("5.30"));
        QCOMPARE(numberText(24.2, "% air"), QStringLiteral("24"));
        QCOMPARE(numberText(1785.4, "L").remove(u','), QStringLiteral("1785"));
        QCOMPARE(numberText(0.0123, "g/L"), QStringLiteral("0.0123"));
        QCOMPARE(numberText(0.01, "g/L"), QStringLiteral("0.01"));
        QCOMPARE(numberText(-3.0, "°C"), QStringLiteral("−3.00"));
    }

    void aGoodValueIsWrittenWithItsUnit()
    {
        FeedValue value;
        value.value = 38.9;
        value.quality = FeedValue::Quality::Good;
        value.status = connect::status::good;
        const ValueLook look = lookOf(&oxygen, value);
        QCOMPARE(look.text, QStringLiteral("39"));
        QCOMPARE(look.unit, QStringLiteral("% air"));
        QVERIFY(look.note.isEmpty());
        QCOMPARE(look.token(), Token::Text);
    }

    void aStaleValueIsMutedAndReportsItsAge()
    {
        FeedValue value;
        value.value = 5.3;
        value.quality = FeedValue::Quality::Stale;
        value.status = connect::status::good;
        value.age = 47 * 60;
        const ValueLook look = lookOf(&oxygen, value);
        QCOMPARE(look.note, QStringLiteral("47 min old"));
        QCOMPARE(look.token(), Token::Muted);
        QCOMPARE(look.noteToken(), Token::Warn);
    }

    void aBadValueIsADashWithItsCause()
    {
        FeedValue value;
        value.value = 5.3;
        value.status = connect::status::badNoCommunication;
        const ValueLook look = lookOf(&oxygen, value);
        QCOMPARE(look.text, QStringLiteral("–"));
        QCOMPARE(look.note, QStringLiteral("No connection"));
        QCOMPARE(look.noteToken(), Token::Alarm);
        QCOMPARE(lookOf(nullptr, value).note, QStringLiteral("Unknown tag"));
    }

    void theSentenceReportsValueLimitAndAlarm()
    {
        Stage stage = stageWithLine();
        stage.alarms->setRows({support::lowAlarm("a1", "Oxygen low", oxygen.id, 30.0)});
        TileView& view = stage.show(tileOf(oxygen.id), {300, 100});
        QCOMPARE(view.title(), QStringLiteral("Oxygen"));
        QCOMPARE(view.sentence(),
                 QStringLiteral("Big number, Oxygen, 39 % air, at least 30\u00a0% air, Oxygen low, alarm priority 2"));
        QCOMPARE(view.accessibleName(), view.sentence());
    }

    void anAlarmFramesTheValue()
    {
        Stage stage = stageWithLine();
        TileView& view = stage.show(tileOf(oxygen.id), {300, 100});
        QVERIFY(!support::contains(stage.picture("big-calm"), Theme::current().color(Token::Alarm)));
        stage.alarms->setRows({support::lowAlarm("a1", "Oxygen low", oxygen.id, 30.0)});
        QVERIFY(support::contains(stage.picture("big-alarm"), Theme::current().color(Token::Alarm)));
        QVERIFY(view.isVisible());
    }

    void theRemarkFollowsTheQuality()
    {
        Stage stage = stageWithLine();
        TileView& view = stage.show(tileOf(oxygen.id), {300, 100});
        QCOMPARE(view.remark(), QStringLiteral("DO"));
        FeedValue value = stage.feed->value(oxygen.id);
        value.quality = FeedValue::Quality::Stale;
        value.age = 47 * 60;
        QSignalSpy heads(&view, &TileView::headChanged);
        stage.feed->setValue(oxygen.id, value);
        stage.settle();
        QCOMPARE(view.remark(), QStringLiteral("47 min old"));
        QCOMPARE(view.remarkKind(), TileView::Remark::Stale);
        QVERIFY(!heads.isEmpty());
    }

    void itReportsTheForecastOfARunAndInventsNone()
    {
        app::FeedTag titer{"model/n1.mab", "Titer", "g/L"};
        titer.origin = app::FeedTag::Origin::Model;
        Stage stage({titer});
        stage.feed->setLive(false);
        stage.feed->setNow(9 * 24 * hour);
        stage.feed->setValue(titer.id, 2.64);
        stage.feed->setLine(titer.id, support::wave(0, 14 * 24 * hour, 300, 5.1, 0.0));
        TileView& view = stage.show(tileOf(titer.id), {300, 100});
        QVERIFY2(view.sentence().contains(QStringLiteral("day 14: 5.10\u00a0g/L")), qPrintable(view.sentence()));
        QCOMPARE(view.remark(), QStringLiteral("model"));
        stage.feed->setLine(titer.id, support::wave(0, 9 * 24 * hour, 300, 5.1, 0.0));
        stage.settle();
        QVERIFY(!view.sentence().contains(QStringLiteral("day 14")));
    }

    // Nothing says estimate but what an estimator gives.
    void itSaysWhatIsEstimated()
    {
        app::FeedTag titer{"twin/production.mab", "Titer", "g/L"};
        titer.origin = app::FeedTag::Origin::Estimated;
        Stage stage({titer});
        stage.feed->setNow(10);
        stage.feed->setValue(titer.id, 2.64);
        TileView& view = stage.show(tileOf(titer.id), {300, 100});
        QCOMPARE(view.remark(), QStringLiteral("twin estimate"));
    }

    void itsNumbersAreItsLine()
    {
        Stage stage({oxygen});
        stage.feed->setNow(10);
        stage.feed->setValue(oxygen.id, 3.0);
        stage.feed->setLine(oxygen.id, {0, 5, 10}, {1, std::nan(""), 3});
        TileView& view = stage.show(tileOf(oxygen.id), {300, 100});
        QCOMPARE(view.numbers(), QStringLiteral("time [s],Oxygen [% air]\n0,1\n5,\n10,3\n"));
    }
};

TITER_WINDOW_TEST(BigNumberTest)

} // namespace tst_tiles_big_number

#include "tst_tiles_big_number.moc"
