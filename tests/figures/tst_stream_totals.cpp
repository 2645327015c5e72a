// What streams carry over a run, and when: volumes, amounts and times against what was sent.
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_stream_totals {

using namespace titer;

namespace {

// A feed of 2 g/L with salt goes by an inlet's own program (1 L/h from 0.31 h on, for 1.07 h) through a valve and a mixer to a tank, which
// a phase takes 1.2 L at 4 L/h from 2.03 h on. A flask of 0.5 L is dosed at 1.5 h.
const std::string plant = R"({"format": "titer.plant/1", "name": "Streams", "components": [
    {"id": "mab", "basis": "mass"}, {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"for": "0.31 h"},
        {"for": "1.07 h", "flow": "1 L/h", "concentration": {"mab": "2 g/L", "salt": "150 mM"}}, {"for": "9 h"}]},
    {"id": "flask", "type": "inlet", "program": [{"for": "9 h", "concentration": {"salt": "1 M"}}]},
    {"id": "never", "type": "inlet", "program": [{"for": "9 h", "concentration": {"salt": "1 M"}}]},
    {"id": "valve", "type": "valve"}, {"id": "mixer", "type": "mixer"},
    {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "5 L"}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "5 L"}}],
  "streams": [{"from": "feed.out", "to": "valve.in"}, {"from": "valve.out1", "to": "mixer.in"},
    {"from": "mixer.out", "to": "tank.in"}, {"from": "flask.out", "to": "tank.in"}, {"from": "never.out", "to": "tank.in"},
    {"from": "tank.out", "to": "pool.in"}],
  "recipe": {"duration": "6 h", "phases": [
    {"id": "spike", "unit": "tank", "at": "1.5 h", "until": {"for": "6 min"}, "dose": [{"from": "flask.out", "volume": "0.5 L"}]},
    {"id": "empty", "unit": "tank", "at": "2.03 h", "transfer": {"from": "tank.out", "flow": "4 L/h", "until": {"volume": "1.2 L"}}}]}})";

const solve::StreamTotal& total(const figures::RunResult& result, std::string_view from)
{
    static const solve::StreamTotal none;
    for (const figures::RunStream& s : result.streams)
        if (s.from == from) return s.total;
    return none;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max(std::abs(b), 1e-30);
}

constexpr double hour = 3600.0, litre = 1e-3;

} // namespace

class StreamTotals : public QObject {
    Q_OBJECT

private slots:
    void volumesAndAmountsAreThoseThatWereSent();
    void timesAreThoseOfPhasesProgramsAndEvents_data();
    void timesAreThoseOfPhasesProgramsAndEvents();
    void aDoseTakesNoTime();
    void aStreamThatNeverFlowedSaysSo();
};

void StreamTotals::volumesAndAmountsAreThoseThatWereSent()
{
    const figures::RunResult result = support::runOf(plant);
    QVERIFY(result.status == figures::RunStatus::Ok);
    QCOMPARE(result.streams.size(), std::size_t(6));
    QCOMPARE(result.streams[1].to, std::string("mixer.in"));
    for (const char* from : {"feed.out", "valve.out1", "mixer.out"}) {
        const solve::StreamTotal& t = total(result, from);
        QVERIFY2(near(t.volume, 1.07 * litre), from);
        QVERIFY2(near(t.amounts[0], 2.0 * 1.07 * litre), from);
        QVERIFY2(near(t.amounts[1], 150.0 * 1.07 * litre), from);
    }
    QVERIFY(near(total(result, "flask.out").amounts[1], 0.5));
    QVERIFY(near(total(result, "tank.out").volume, 1.2 * litre));
    QVERIFY(near(total(result, "tank.out").amounts[0], 2.14e-3 * 1.2 / 1.57));
}

void StreamTotals::timesAreThoseOfPhasesProgramsAndEvents_data()
{
    QTest::addColumn<int>("points");
    for (const int points : {2, 11, 1001, 5001}) QTest::addRow("%d outputs", points) << points;
}

void StreamTotals::timesAreThoseOfPhasesProgramsAndEvents()
{
    QFETCH(int, points);
    const figures::RunResult result = support::runOf(plant, 1e-6, runs::gridPoints(6.0 * hour, points));
    for (const char* from : {"feed.out", "valve.out1", "mixer.out"}) {
        const solve::StreamTotal& t = total(result, from);
        QVERIFY2(near(t.first, 0.31 * hour), from);
        QVERIFY2(near(t.last, 1.38 * hour), from);
        QVERIFY2(near(t.flowing, 1.07 * hour), from);
    }
    const solve::StreamTotal& out = total(result, "tank.out");
    QVERIFY(near(out.first, 2.03 * hour));
    QVERIFY(near(out.flowing, 0.3 * hour));
    QVERIFY(near(out.last, out.first + out.flowing));
}

void StreamTotals::aDoseTakesNoTime()
{
    const figures::RunResult result = support::runOf(plant);
    const solve::StreamTotal& dose = total(result, "flask.out");
    QVERIFY(near(dose.first, 1.5 * hour));
    QVERIFY(near(dose.last, 1.5 * hour));
    QCOMPARE(dose.flowing, 0.0);
}

void StreamTotals::aStreamThatNeverFlowedSaysSo()
{
    const figures::RunResult result = support::runOf(plant);
    const solve::StreamTotal& never = total(result, "never.out");
    QCOMPARE(never.volume, 0.0);
    QCOMPARE(never.first, -1.0);
    QCOMPARE(never.last, -1.0);
}

TITER_TEST(StreamTotals)

} // namespace tst_stream_totals

#include "tst_stream_totals.moc"
