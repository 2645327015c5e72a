// The cell retention device of a bioreactor: one number holds back what is suspended, and what is dissolved only where it is named.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_cell_retention {

using namespace titer;
using support::at;

namespace {

constexpr double hour = 3600.0;

// 2 L without growth, 1 L/h of a medium without cells through the device.
std::string plant(const std::string& retention)
{
    return R"({"format": "titer.plant/1", "components": [
        {"id": "X", "basis": "mass"}, {"id": "beads", "basis": "mass", "diameter": "0.2 mm"}, {"id": "S", "basis": "mass"}],
      "units": [{"id": "medium", "type": "inlet", "program": [{"flow": "1 L/h", "concentration": {"S": "10 g/L"}}]},
        {"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "retention": )" +
           retention +
           R"(, "kinetics": {"type": "monod", "species": {"cells": "X", "substrate": "S"}, "growth_rate": "0 1/h",
          "maintenance": "0 1/h", "death_rate": "0 1/h"}},
         "initial": {"volume": "2 L", "X": "4 g/L", "beads": "1 g/L", "S": "2 g/L"}},
        {"id": "harvest", "type": "outlet"}],
      "streams": [{"from": "medium.out", "to": "v.feed"}, {"from": "v.permeate", "to": "harvest.in"}],
      "recipe": {"duration": "4 h", "phases": [{"id": "perfuse", "unit": "v", "at": 0,
        "set": {"v.permeate.flow": "1 L/h"}}]}})";
}

bool says(const figures::RunResult& run)
{
    return std::any_of(run.notices.begin(), run.notices.end(),
                       [](const base::Notice& notice) { return notice.where == "units/v/params/retention"; });
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-6 * std::abs(b);
}

} // namespace

class TestCellRetention : public QObject {
    Q_OBJECT

private slots:
    void oneNumberRetainsCellsAndWhatHasADiameter_data()
    {
        QTest::addColumn<QByteArray>("retention");
        QTest::addColumn<double>("part");
        QTest::newRow("all") << QByteArray("1.0") << 1.0;
        QTest::newRow("in words") << QByteArray("\"90 %\"") << 0.9;
    }
    void oneNumberRetainsCellsAndWhatHasADiameter()
    {
        QFETCH(QByteArray, retention);
        QFETCH(double, part);
        const figures::RunResult run = support::runOf(plant(retention.toStdString()), 1e-8, {0.0, 4.0 * hour});
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double washed = std::exp(-0.5 * 4.0); // F/V t
        QVERIFY(near(at(run, "v.S", 4.0 * hour), 10.0 - 8.0 * washed));
        for (const auto& [tag, first] : {std::pair{"v.X", 4.0}, std::pair{"v.beads", 1.0}})
            QVERIFY2(near(at(run, tag, 4.0 * hour), first * std::pow(washed, 1.0 - part)), tag);
        QVERIFY(says(run));
    }

    void aComponentByNameIsRetainedWhateverItIs()
    {
        const figures::RunResult run = support::runOf(plant(R"({"X": 1, "S": 0.5})"), 1e-8, {0.0, 4.0 * hour});
        // S' = F/V (10 - S/2).
        QVERIFY(near(at(run, "v.S", 4.0 * hour), 20.0 - 18.0 * std::exp(-0.25 * 4.0)));
        QVERIFY(near(at(run, "v.X", 4.0 * hour), 4.0));
        QVERIFY(near(at(run, "v.beads", 4.0 * hour), std::exp(-2.0)));
        QVERIFY(!says(run));
    }

    void noneIsNoneWithoutAWord() { QVERIFY(!says(support::runOf(plant("0"), 1e-6, {0.0, hour}))); }
};

TITER_TEST(TestCellRetention)

} // namespace tst_cell_retention

#include "tst_cell_retention.moc"
