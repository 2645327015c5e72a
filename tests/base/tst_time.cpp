// Instants and ISO 8601.
#include "core/base/time.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_time {

using namespace titer::base;

class TestTime : public QObject {
    Q_OBJECT

private slots:
    void readsIso8601();
    void appliesTheZone();
    void refusesWhatIsNoDate();
    void asksForAZone();
    void writesWhatItReads();
    void knowsTheCalendar();
    void countsSeconds();
};

void TestTime::readsIso8601()
{
    QCOMPARE(readInstant("1970-01-01T00:00:00Z")->microseconds, 0);
    QCOMPARE(readInstant("2026-03-01T09:30:00Z")->microseconds, 1772357400000000);
    QCOMPARE(readInstant("2026-03-01 09:30Z")->microseconds, 1772357400000000);
    QCOMPARE(readInstant("2026-03-01T09:30:00.25Z")->microseconds, 1772357400250000);
    QCOMPARE(readInstant("2026-03-01T09:30:00,1234567Z")->microseconds, 1772357400123456);
    QCOMPARE(readInstant("1969-12-31T23:59:59.999999Z")->microseconds, -1);
    QCOMPARE(readDateTime("2026-03-01")->clock.microseconds, 1772323200000000);
    QCOMPARE(readInstant("2026-02-28T24:00Z")->microseconds, 1772323200000000); // ISO 8601-1:2019, 5.3.2
}

void TestTime::appliesTheZone()
{
    const Instant utc = *readInstant("2026-03-01T09:30:00Z");
    for (const char* text :
         {"2026-03-01T10:30:00+01:00", "2026-03-01T10:30:00+0100", "2026-03-01T10:30:00+01", "2026-03-01T04:00-05:30"})
        QCOMPARE(readInstant(text)->microseconds, utc.microseconds);
    QCOMPARE(readDateTime("2026-03-01T10:30")->instant(60).microseconds, utc.microseconds);
    QCOMPARE(readZone("UTC"), 0);
    QCOMPARE(readZone("-05:30"), -330);
    for (const char* zone : {"", "02:00", "+2", "+02:0", "+02:60", "+15:00", "CET", "+02:00x"})
        QVERIFY2(!readZone(zone), zone);
}

void TestTime::refusesWhatIsNoDate()
{
    for (const char* text :
         {"", "5", "2026", "2026-02-30", "2026-13-01T00:00Z", "2026-03-01T24:01Z", "2026-03-01T9:30Z", "01.03.2026",
          "2026-03-01T09:30:Z", "2026-03-01T09:30:00.Z", "2026-03-01T", "0000-01-01", "2026-03-01T09:30:61Z", "12:30"})
        QVERIFY2(!readDateTime(text), text);
}

void TestTime::asksForAZone()
{
    const Result<Instant> local = readInstant("2026-03-01T09:30");
    QVERIFY(!local);
    QVERIFY(local.error().what.text().find("+01:00") != std::string::npos);
    QVERIFY(readInstant("yesterday").error().what.text().find("2026-03-01T09:30:00Z") != std::string::npos);
}

void TestTime::writesWhatItReads()
{
    for (const char* text : {"2026-03-01T09:30:00Z", "2026-03-01T09:30:00.250Z", "1969-12-31T23:59:59.999999Z",
                             "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29T12:00:00.001Z"})
        QCOMPARE(writeInstant(*readInstant(text)), std::string(text));
}

void TestTime::knowsTheCalendar()
{
    QVERIFY(readDateTime("2000-02-29"));
    QVERIFY(!readDateTime("1900-02-29"));
    QCOMPARE(writeInstant(readInstant("2024-02-28T00:00Z")->after(2 * 86400.0)), std::string("2024-03-01T00:00:00Z"));
}

void TestTime::countsSeconds()
{
    const Instant start = *readInstant("2026-03-01T09:30:00Z");
    QCOMPARE(start.after(0.25).secondsSince(start), 0.25);
    QCOMPARE(start.after(-1e-6).microseconds, start.microseconds - 1);
    QVERIFY(start < start.after(1e-6));
    for (const double far : {1e13, 1e20, 1e300, HUGE_VAL}) {
        QVERIFY(start < start.after(far) && start.after(-far) < start);
        QVERIFY(start.after(far).secondsSince(start.after(-far)) > 8e12);
        QVERIFY(start.after(far).after(far).microseconds > 0);
    }
}

TITER_TEST(TestTime)

} // namespace tst_time

#include "tst_time.moc"
