// From what one plant costs to what another does: the changes of the classes add up to that of the whole.
#include "core/economics/goods/cost_figures.h"
#include "core/economics/results/cost_comparison.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_cost_comparison {

using namespace titer;
using namespace titer::economics;

namespace {

CostOfGoods costOfBatch(double materials, double labour, double product)
{
    CostOfGoods cost;
    cost.currency = "USD";
    cost.product = product;
    cost.batches = 12;
    for (const auto& [of, value] : {std::pair(CostClass::Materials, materials), std::pair(CostClass::Labour, labour)}) {
        CostOfGoods::Line line;
        line.costClass = of;
        line.unit = "a";
        line.cost = value;
        cost.lines.push_back(line);
        cost.classes[std::size_t(of)] = value;
    }
    cost.steps.push_back({.unit = "a", .costs = cost.classes});
    return cost;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-9;
}

} // namespace

class TestCostComparison : public QObject {
    Q_OBJECT

private slots:
    void changesAddUp()
    {
        const CostOfGoods one = costOfBatch(100.0, 60.0, 2.0), other = costOfBatch(90.0, 150.0, 3.0);
        for (const Grouping grouping : {Grouping::Titer, Grouping::SuperPro, Grouping::BioSolve}) {
            const auto changes = costChanges(one, other, grouping);
            QVERIFY(changes.ok());
            double from = 0.0, to = 0.0;
            for (const CostChange& change : *changes) {
                from += change.from;
                to += change.to;
            }
            QVERIFY(near(from, 80.0) && near(to, 80.0));
        }
        const auto changes = costChanges(one, other, Grouping::Titer);
        QVERIFY(near(changes->front().from, 50.0) && near(changes->front().to, 30.0));
        QVERIFY(near(waterfallJson(*changes).items().front().find("change")->number(), -20.0));
    }

    void refusesWhatHasNoWay()
    {
        CostOfGoods euro = costOfBatch(1.0, 1.0, 1.0);
        euro.currency = "EUR";
        QVERIFY(!costChanges(costOfBatch(1.0, 1.0, 1.0), euro, Grouping::Titer).ok());
        QVERIFY(!costChanges(costOfBatch(1.0, 1.0, 0.0), costOfBatch(1.0, 1.0, 1.0), Grouping::Titer).ok());
    }

    void figuresOfCost()
    {
        const std::vector<figures::Kpi> figures = costFigures(costOfBatch(100.0, 60.0, 2.0));
        const auto valueOf = [&](const char* tag) {
            for (const figures::Kpi& kpi : figures)
                if (kpi.tag == tag) return kpi.value;
            return -1.0;
        };
        QVERIFY(near(valueOf("plant.cost"), 80.0) && near(valueOf("a.cost"), 80.0));
        QCOMPARE(figures.size(), std::size_t(2)); // what fits into a year is not known
    }
};

TITER_TEST(TestCostComparison)

} // namespace tst_cost_comparison

#include "tst_cost_comparison.moc"
