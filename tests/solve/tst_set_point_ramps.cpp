// Set-points that go on a line over a phase: exact integrals, and what stands before, after and where the phase ends early.
#include "core/solve/catalogue.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_set_point_ramps {

using namespace titer;
using support::checkedPlant;
using support::reads;
using support::writes;

namespace {

constexpr double hour = 3600.0, inflow = 10e-3 / hour; // [s], [m3/s]

// 10 L/h, of which `fraction` goes to one tank and the rest to another; it moves from 1 h on.
std::string divided(const char* ramp, const char* until = "3 h", const char* tag = "s.fraction")
{
    const QByteArray text =
        R"({"format": "titer.plant/1", "name": "divided", "components": [{"id": "salt", "basis": "mass"}],
 "units": [{"id": "source", "type": "inlet", "program": [{"for": "200 h", "flow": "10 L/h", "concentration": {"salt": "5 g/L"}}]},
  {"id": "s", "type": "splitter"}, {"id": "v", "type": "valve"},
  {"id": "a", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}},
  {"id": "b", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "1 L"}}],
 "streams": [{"from": "source.out", "to": "s.in"}, {"from": "s.out1", "to": "a.in"}, {"from": "s.out2", "to": "v.in"}, {"from": "v.out1", "to": "b.in"}],
 "recipe": {"duration": "10 h", "phases": [{"id": "wait", "unit": "s", "at": "0 h", "until": {"for": "1 h"}},
  {"id": "turn", "unit": "s", "after": ["wait"], "until": {"for": "%1"}, "ramp": {"%2": %3}}]}})";
    return QByteArray(text).replace("%1", until).replace("%2", tag).replace("%3", ramp).toStdString();
}

// In liters, what a fraction that goes from one to another over some hours gives.
double given(double from, double to, double hours)
{
    return 10.0 * 0.5 * (from + to) * hours;
}

} // namespace

class TestSetPointRamps : public QObject {
    Q_OBJECT

private slots:
    void moveWhatTheyAreSetTo_data()
    {
        QTest::addColumn<QByteArray>("ramp");
        QTest::addColumn<QByteArray>("until");
        QTest::addColumn<double>("first");  // the fraction at 1 h
        QTest::addColumn<double>("at");     // at 2 h
        QTest::addColumn<double>("volume"); // in the tank at 6 h [L]
        QTest::newRow("to an end") << QByteArray(R"({"from": 0.2, "to": 0.8, "over": "2 h"})") << QByteArray("3 h")
                                   << 0.2 << 0.5 << given(0.5, 0.5, 1.0) + given(0.2, 0.8, 2.0) + given(0.8, 0.8, 3.0);
        QTest::newRow("from what stands") << QByteArray(R"({"to": 0.9, "over": "2 h"})") << QByteArray("3 h") << 0.5
                                          << 0.7 << given(0.5, 0.5, 1.0) + given(0.5, 0.9, 2.0) + given(0.9, 0.9, 3.0);
        // A phase that ends on the way leaves it where it has come to.
        QTest::newRow("left early") << QByteArray(R"({"from": 0.2, "to": 1, "over": "4 h"})") << QByteArray("2 h")
                                    << 0.2 << 0.4 << given(0.5, 0.5, 1.0) + given(0.2, 0.6, 2.0) + given(0.6, 0.6, 3.0);
        QTest::newRow("down") << QByteArray(R"({"from": 1, "to": 0, "over": "3 h"})") << QByteArray("3 h") << 1.0
                              << 2.0 / 3.0 << given(0.5, 0.5, 1.0) + given(1.0, 0.0, 3.0);
    }
    void moveWhatTheyAreSetTo()
    {
        QFETCH(QByteArray, ramp);
        QFETCH(QByteArray, until);
        QFETCH(double, first);
        QFETCH(double, at);
        QFETCH(double, volume);
        const std::shared_ptr<const model::Plant> plant = checkedPlant(divided(ramp, until));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {});
        QVERIFY(run && run->advance(hour));
        const model::WriteTarget fraction = writes(*plant, "s.fraction");
        QVERIFY(std::abs(run->get(fraction) - first) < 1e-12);
        QVERIFY(run->advance(2.0 * hour));
        QVERIFY2(std::abs(run->get(fraction) - at) < 1e-12, qPrintable(QString::number(run->get(fraction))));
        QVERIFY(std::abs(run->value(reads(*plant, "a.in.flow")) - at * inflow) < 1e-12 * inflow);
        QVERIFY(run->advance(6.0 * hour));
        const double held = run->value(reads(*plant, "a.volume")) * 1e3 - 1.0;
        QVERIFY2(std::abs(held - volume) < 1e-6 * volume, qPrintable(QString("%1 and %2").arg(held).arg(volume)));
        QVERIFY(run->balanceErrors().worst < 1e-8);
    }

    // What is set by hand ends the line; a snapshot in the middle of it goes on with it.
    void endWhereSomebodySets()
    {
        const std::shared_ptr<const model::Plant> plant = checkedPlant(divided(R"({"to": 0.9, "over": "2 h"})"));
        base::Result<solve::Simulation> run = solve::Simulation::open(plant, {}),
                                        other = solve::Simulation::open(plant, {});
        QVERIFY(run && other && run->advance(2.0 * hour) && other->restore(run->snapshot()));
        const model::WriteTarget fraction = writes(*plant, "s.fraction");
        QVERIFY(run->set(fraction, 0.1) && run->advance(4.0 * hour) && other->advance(4.0 * hour));
        QCOMPARE(run->get(fraction), 0.1);
        QCOMPARE(other->get(fraction), 0.9);
    }

    void areRefusedWhereTheyCannotBe()
    {
        const auto fault = [](const std::string& text) {
            base::Errors errors;
            (void)model::check(model::readPlant(text, errors), solve::catalogue(), errors);
            return errors.size() == 1 ? QString::fromStdString(errors.front().what.text())
                                      : QString::number(errors.size());
        };
        QVERIFY(fault(divided(R"({"to": 2, "over": "2 h"})")).contains("1")); // beyond its range
        QVERIFY(fault(divided(R"({"to": 2, "over": "2 h"})", "3 h", "v.position")).contains("whole numbers"));
        QVERIFY(fault(divided(R"({"to": 0.3})")).contains("over"));
    }
};

TITER_TEST(TestSetPointRamps)

} // namespace tst_set_point_ramps

#include "tst_set_point_ramps.moc"
