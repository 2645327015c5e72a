// Dates as they are written, and the order of day and month in a column of them; zones against what the C library makes of them.
#include "core/base/dates.h"
#include "core/base/zone.h"
#include "tests/support/test_program.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <random>

namespace tst_dates {

using namespace titer::base;

namespace {

std::string read(const char* text, DateOrder order)
{
    const std::optional<DateTime> time = readWrittenTime(text, order);
    return time ? writeInstant(time->clock) + (time->zoneMinutes ? " " + std::to_string(*time->zoneMinutes) : "")
                : "none";
}

} // namespace

class TestDates : public QObject {
    Q_OBJECT

private slots:
    void readsWrittenTimes_data();
    void readsWrittenTimes();
    void reportsTheOrder();
    void agreesWithAnotherReaderOfZones_data();
    void agreesWithAnotherReaderOfZones();
    void refusesZonesThatAreNone();
    void placesTheHourThatIsLeftOut();
};

void TestDates::readsWrittenTimes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QByteArray>("time");
    const auto row = [](const char* text, DateOrder order, const char* time) {
        QTest::addRow("%s %d", text, int(order)) << QByteArray(text) << int(order) << QByteArray(time);
    };
    const DateOrder day = DateOrder::DayFirst, month = DateOrder::MonthFirst, year = DateOrder::YearFirst;
    row("10.03.2026 09:41:16", day, "2026-03-10T09:41:16Z");
    row("10.03.2026 09:41:16", month, "none");
    row("10.3.26 9:41", day, "2026-03-10T09:41:00Z");
    row("10-03-2026 09.41", day, "2026-03-10T09:41:00Z");
    row("10.03.2026 09.41.16,5", day, "2026-03-10T09:41:16.500Z");
    row("10/03/2026 09h41", day, "2026-03-10T09:41:00Z");
    row("10.03.2026 09.41:16", day, "none");
    row("10.03.2026 24.10", day, "none");
    row("09.41 10.03.2026", day, "none");
    row("3/10/2026  4:56:01 PM", month, "2026-03-10T16:56:01Z");
    row("3/10/2026 12:00 AM", month, "2026-03-10T00:00:00Z");
    row("3/10/2026 12:00:00 p.m.", month, "2026-03-10T12:00:00Z");
    row("3/10/2026 13:00 PM", month, "none");
    row("24-6-2022  14:34:52", day, "2022-06-24T14:34:52Z");
    row("24-6-2022  14:34:52", month, "none");
    row("29 Sep 2023  5:21:06 AM", year, "2023-09-29T05:21:06Z");
    row("Sep 29, 2023 05:21", year, "2023-09-29T05:21:00Z");
    row("Fri, 29 Sep 2023 05:21:00 GMT", year, "2023-09-29T05:21:00Z 0");
    row("10. Mär. 2026 9:41", year, "2026-03-10T09:41:00Z");
    row("10-Okt-2026", year, "2026-10-10T00:00:00Z");
    row("2026/03/10 9:41", year, "2026-03-10T09:41:00Z");
    row("2026.03.10T09:41:16.5", year, "2026-03-10T09:41:16.500Z");
    row("2026-03-10T09:41:16+01:00", year, "2026-03-10T09:41:16Z 60");
    row("09:41:16 10.03.2026", day, "2026-03-10T09:41:16Z");
    row("31.04.2026", day, "none");
    row("10.03.2026 24:00", day, "2026-03-11T00:00:00Z"); // ISO 8601-1:2019, 5.3.2: the end of the day
    row("10.03.2026 24:01", day, "none");
    row("10.03.2026 09:41 x", day, "none");
    row("10.03", day, "none");
    row("", day, "none");
    row("1.2.3.4", day, "none");
    row("29.02.2024", day, "2024-02-29T00:00:00Z");
    row("29.02.2023", day, "none");
}

void TestDates::readsWrittenTimes()
{
    QFETCH(QByteArray, text);
    QFETCH(int, order);
    QFETCH(QByteArray, time);
    QCOMPARE(QByteArray::fromStdString(read(text.constData(), DateOrder(order))), time);
}

void TestDates::reportsTheOrder()
{
    const auto known = [](std::initializer_list<const char*> texts, DateOrder& order) {
        DateOrders orders;
        for (const char* text : texts) orders.take(text);
        return orders.known(order);
    };
    using Known = DateOrders::Known;
    DateOrder order = DateOrder::YearFirst;
    QVERIFY(known({"03/04/2026", "05/04/2026"}, order) == Known::No);
    QVERIFY(known({"03/04/2026", "13/04/2026"}, order) == Known::ByNumbers && order == DateOrder::DayFirst);
    QVERIFY(known({"03/04/2026", "03/14/2026"}, order) == Known::ByNumbers && order == DateOrder::MonthFirst);
    QVERIFY(known({"13/04/2026", "03/14/2026"}, order) == Known::No);
    QVERIFY(known({"04/04/2026 10:00", "04/04/2026 11:00"}, order) == Known::ByNumbers);
    QVERIFY(known({"2026-03-10", "2026-03-11"}, order) == Known::ByNumbers && order == DateOrder::YearFirst);
    QVERIFY(known({"05/04/2026 10:00", "04/05/2026 10:00", "06/05/2026 10:00"}, order) != Known::ByNumbers);
    QVERIFY(known({"31/01/2026 23:50", "01/02/2026 00:00"}, order) == Known::ByNumbers && order == DateOrder::DayFirst);
    QVERIFY(known({"01/02/2026 23:50", "01/02/2026 23:55", "02/02/2026 00:00"}, order) == Known::ByCourse);
    QVERIFY(order == DateOrder::DayFirst);
}

void TestDates::agreesWithAnotherReaderOfZones_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name :
         {"Europe/Berlin", "America/New_York", "America/Sao_Paulo", "Australia/Lord_Howe", "Asia/Kolkata",
          "Pacific/Apia", "Africa/Casablanca", "Europe/Dublin", "America/Santiago", "UTC"})
        QTest::newRow(name) << QByteArray(name);
}

void TestDates::agreesWithAnotherReaderOfZones()
{
    QFETCH(QByteArray, name);
    const Result<Zone> zone = Zone::named(name.toStdString());
    QVERIFY(zone.ok());
    QCOMPARE(zone->name(), name.toStdString());
    const QTimeZone other(name);
    QVERIFY(other.isValid());
    std::mt19937_64 random(3);
    constexpr std::int64_t begin = 0, end = 2'145'916'800; // 1970 to 2038 [s]
    for (int i = 0; i < 3000; ++i) {
        const std::int64_t time = begin + std::int64_t(random() % std::uint64_t(end - begin));
        const QDateTime utc = QDateTime::fromSecsSinceEpoch(time, QTimeZone::utc());
        QCOMPARE(zone->offsetAt(time * 1'000'000) / 1'000'000, qint64(other.offsetFromUtc(utc)));
    }
}

void TestDates::refusesZonesThatAreNone()
{
    for (const char* name : {"Europe/Atlantis", "../../etc/passwd", "/etc/passwd", "+25:00"}) {
        const Result<Zone> zone = Zone::named(name);
        QVERIFY2(!zone, name);
        QVERIFY(zone.error().what.text().find("is not a time zone") != std::string::npos);
    }
    QCOMPARE(Zone::named("+05:30")->offsetAt(0), std::int64_t(19'800'000'000));
}

void TestDates::placesTheHourThatIsLeftOut()
{
    const Zone berlin = Zone::named("Europe/Berlin").value();
    const auto wall = [](const char* text) { return readDateTime(text)->clock.microseconds; };
    QCOMPARE(writeInstant({berlin.fromWall(wall("2026-07-01 12:00")).time}), std::string("2026-07-01T10:00:00Z"));
    const Moment none = berlin.fromWall(wall("2026-03-29 02:30"));
    QVERIFY(none.doubtful && none.skipped);
    QCOMPARE(writeInstant({none.time}), std::string("2026-03-29T01:30:00Z"));
    const Moment twice = berlin.fromWall(wall("2026-10-25 02:30"));
    QVERIFY(twice.doubtful && !twice.skipped);
    QCOMPARE(writeInstant({twice.time}), std::string("2026-10-25T00:30:00Z"));
    QCOMPARE(writeInstant({berlin.laterFromWall(wall("2026-10-25 02:30"))}), std::string("2026-10-25T01:30:00Z"));
    // Rules reach as far as anybody plans.
    QCOMPARE(writeInstant({berlin.fromWall(wall("2090-07-01 12:00")).time}), std::string("2090-07-01T10:00:00Z"));
}

TITER_TEST(TestDates)

} // namespace tst_dates

#include "tst_dates.moc"
