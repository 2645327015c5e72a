// Days of the week and times of day by the clock on the wall.
#include "app/live/notifications/shift.h"
#include "core/base/time.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_shift {

using namespace titer;
using namespace titer::app;

std::int64_t at(const char* text)
{
    const base::Result<base::Instant> time = base::readInstant(text);
    return time ? time->microseconds : 0;
}

class TestShift : public QObject {
    Q_OBJECT

private slots:
    void readsShifts();
    void refusesWhatIsNoShift_data();
    void refusesWhatIsNoShift();
    void aShiftFollowsTheClockOnTheWall();
    void aShiftOverMidnightIsOfTheDayItBeginsOn();
};

void TestShift::readsShifts()
{
    for (const char* text : {"always", "06:00-14:00", "mo,tu,we,th,fr 06:00-14:00", "sa,su", "mo,we 22:00-06:00"}) {
        const base::Result<Shift> shift = readShift(text);
        QVERIFY2(shift.ok(), text);
        QCOMPARE(textOf(*shift), std::string(text));
    }
    QCOMPARE(textOf(*readShift("Mo-Fr 06:00-14:00")), std::string("mo,tu,we,th,fr 06:00-14:00"));
    QCOMPARE(textOf(*readShift("sa-mo")), std::string("mo,sa,su"));
    QVERIFY(*readShift("00:00-24:00") == Shift());
}

void TestShift::refusesWhatIsNoShift_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"6-14", "06:00", "25:00-26:00", "06:60-07:00", "06:00-06:00", "monday", "mo 06:00-14:00 x",
                             "06:00-14:00 mo", "mo-tu-we", "mo-fr tu", "06:00-14:00 15:00-16:00", "mo  06:00-14:00"})
        QTest::newRow(text) << text;
}

void TestShift::refusesWhatIsNoShift()
{
    QFETCH(QString, text);
    QVERIFY(!readShift(text.toStdString()).ok());
}

void TestShift::aShiftFollowsTheClockOnTheWall()
{
    const base::Result<base::Zone> berlin = base::Zone::named("Europe/Berlin");
    QVERIFY(berlin.ok());
    const Shift shift = *readShift("mo-fr 06:00-14:00");
    // 2026-11-30 is a Monday; in winter the clock is an hour ahead of UTC, in summer two (2026-06-29, a Monday).
    QVERIFY(!shift.covers(at("2026-11-30T04:59:59Z"), *berlin));
    QVERIFY(shift.covers(at("2026-11-30T05:00:00Z"), *berlin));
    QVERIFY(shift.covers(at("2026-11-30T12:59:59Z"), *berlin));
    QVERIFY(!shift.covers(at("2026-11-30T13:00:00Z"), *berlin));
    QVERIFY(shift.covers(at("2026-06-29T04:00:00Z"), *berlin));
    QVERIFY(!shift.covers(at("2026-06-29T12:00:00Z"), *berlin));
    QVERIFY(!shift.covers(at("2026-11-29T09:00:00Z"), *berlin)); // Sunday
}

void TestShift::aShiftOverMidnightIsOfTheDayItBeginsOn()
{
    const Shift shift = *readShift("fr 22:00-06:00");
    const base::Zone utc;
    QVERIFY(shift.covers(at("2026-11-27T22:00:00Z"), utc)); // Friday
    QVERIFY(shift.covers(at("2026-11-28T05:59:00Z"), utc));
    QVERIFY(!shift.covers(at("2026-11-28T06:00:00Z"), utc));
    QVERIFY(!shift.covers(at("2026-11-28T22:00:00Z"), utc));
    QVERIFY(!shift.covers(at("2026-11-27T05:00:00Z"), utc));
}

TITER_TEST(TestShift)

} // namespace tst_shift

#include "tst_shift.moc"
