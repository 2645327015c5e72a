// Beds that share nothing with the others of their unit have steps of their own: the course is that of a group that steps as a whole.
#include "core/solve/simulation.h"
#include "tests/support/core/counter_current.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_own_steps {

using namespace titer;
using solve::Simulation;

namespace {

constexpr double minute = 60.0;

// Monolithic the columns are one system with tank and pool, which has but one sequence of steps.
Simulation opened(double tolerance, bool monolithic)
{
    auto simulation = Simulation::open(support::checkedPlant(support::threeColumns()),
                                       {.tolerance = tolerance, .monolithic = monolithic});
    if (!simulation) qFatal("%s", simulation.error().what.text().c_str());
    return std::move(*simulation);
}

// By each way out of the columns, of each component; and what the columns hold.
std::vector<double> amounts(const Simulation& simulation)
{
    const int columns = simulation.plant().unitIndex("pcc");
    std::vector<double> all;
    for (int component = 0; component < int(simulation.plant().components.size()); ++component) {
        for (const int port : {0, 1}) all.push_back(simulation.carried(columns, port, component));
        all.push_back(simulation.massBalance(columns, component).held);
    }
    return all;
}

} // namespace

class TestOwnSteps : public QObject {
    Q_OBJECT

private slots:
    // Each step of the service of a column, and in between.
    void whatLeavesIsWhatLeavesTheGroupAsAWhole()
    {
        constexpr double tolerance = 1e-5;
        Simulation own = opened(tolerance, false), whole = opened(tolerance, true);
        for (const double time : {2.0, 8.0, 14.0, 20.0, 40.0, 94.0, 98.0, 104.0, 112.0, 150.0, 200.0, 290.0}) {
            QVERIFY(own.advance(time * minute));
            QVERIFY(whole.advance(time * minute));
            const std::vector<double> a = amounts(own), b = amounts(whole);
            for (std::size_t i = 0; i < a.size(); i += 3) {
                const double size = std::max({std::abs(b[i]), std::abs(b[i + 1]), std::abs(b[i + 2])});
                for (std::size_t k = i; k < i + 3; ++k)
                    QVERIFY2(std::abs(a[k] - b[k]) <= 3e-4 * size,
                             qPrintable(QString("%1 min, %2: %3 %4").arg(time).arg(k).arg(a[k]).arg(b[k])));
            }
            QVERIFY2(own.balanceErrors().worst < 1e-12, qPrintable(QString::number(own.balanceErrors().worst)));
            QVERIFY2(own.balanceErrors().transfer < own.balanceErrors().transferLimit,
                     qPrintable(QString::number(own.balanceErrors().transfer)));
        }
    }

    void aSnapshotGoesOnInTheMiddleOfAService()
    {
        Simulation run = opened(1e-5, false);
        QVERIFY(run.advance(106.0 * minute));
        const solve::Snapshot snapshot = run.snapshot();
        QVERIFY(run.advance(120.0 * minute));
        const std::vector<double> first = amounts(run);
        QVERIFY(run.restore(snapshot));
        QVERIFY(run.advance(120.0 * minute));
        const std::vector<double> second = amounts(run);
        for (std::size_t i = 0; i < first.size(); i += 3) {
            const double size = std::max({std::abs(first[i]), std::abs(first[i + 1]), std::abs(first[i + 2])});
            for (std::size_t k = i; k < i + 3; ++k)
                QVERIFY2(std::abs(first[k] - second[k]) <= 1e-4 * size,
                         qPrintable(QString("%1: %2 %3").arg(k).arg(first[k]).arg(second[k])));
        }
    }
};

TITER_TEST(TestOwnSteps)

} // namespace tst_own_steps

#include "tst_own_steps.moc"
