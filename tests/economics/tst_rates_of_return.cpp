// Rates of return: the series of published tests, all roots of each, and series that have none or touch 0.
#include "core/economics/cash_flow.h"
#include "core/economics/rates_of_return.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_rates_of_return {

using namespace titer::economics;

namespace {

using Numbers = std::vector<double>;

// The flows of (1 - (1 + r) x) multiplied over all rates.
Numbers flowsWith(const Numbers& rates)
{
    Numbers flows{-1000.0};
    for (const double rate : rates) {
        Numbers next(flows.size() + 1, 0.0);
        for (std::size_t i = 0; i < flows.size(); ++i) {
            next[i] += flows[i];
            next[i + 1] -= flows[i] * (1.0 + rate);
        }
        flows = next;
    }
    return flows;
}

bool equal(const Numbers& found, const Numbers& expected, double tolerance)
{
    if (found.size() != expected.size()) return false;
    for (std::size_t i = 0; i < found.size(); ++i)
        if (!(std::abs(found[i] - expected[i]) <= tolerance)) return false;
    return true;
}

std::string shown(const Numbers& numbers)
{
    std::string text;
    for (const double number : numbers) text += std::to_string(number) + " ";
    return text;
}

} // namespace

class TestRatesOfReturn : public QObject {
    Q_OBJECT

private slots:
    void findsEveryRateOfPublishedSeries_data()
    {
        QTest::addColumn<Numbers>("flows");
        QTest::addColumn<Numbers>("rates");
        QTest::newRow("one") << Numbers{-150000, 15000, 25000, 35000, 45000, 60000} << Numbers{0.0524328888594};
        QTest::newRow("oil pump") << Numbers{-1600, 10000, -10000} << Numbers{0.25, 4.0};
        QTest::newRow("three") << Numbers{-5, 10.5, 1, -8, 1}
                               << Numbers{-0.870201247485, 0.0885983385278, 0.709559527686};
        // numpy-financial, issue 39.
        QTest::newRow("decline after a good year")
            << Numbers{-217500.0,          -217500.0,           108466.80462450592, 101129.96439328062,
                       93793.12416205535,  86456.28393083003,   79119.44369960476,  71782.60346837951,
                       64445.763237154236, 57108.92300592899,   49772.08277470372,  42435.24254347847,
                       35098.40231225319,  27761.56208102794,   20424.72184980268,  13087.881618577423,
                       5751.041387352164,  -1585.798843873095,  -8922.639075098354, -16259.479306323609,
                       -23596.31953754886, -30933.159768774113, -38270.0,           -45606.8402312253,
                       -52943.6804624505,  -60280.5206936758,   -67617.360924901}
            << Numbers{-0.018096786474, 0.12};
        QTest::newRow("nothing gained") << Numbers{-1, 1} << Numbers{0.0};
        QTest::newRow("later and earlier nothing") << Numbers{0, 0, -100, 110, 0} << Numbers{0.1};
        QTest::newRow("all but lost") << Numbers{-1e6, 1} << Numbers{-0.999999};
        QTest::newRow("a thousandfold") << Numbers{-1, 1001} << Numbers{1000.0};
    }
    void findsEveryRateOfPublishedSeries()
    {
        QFETCH(Numbers, flows);
        QFETCH(Numbers, rates);
        const Numbers found = ratesOfReturn(flows);
        QVERIFY2(equal(found, rates, 1e-12), shown(found).c_str());
        // The other sign has the same rates, each of which is worth nothing.
        for (double& flow : flows) flow = -flow;
        QVERIFY(equal(ratesOfReturn(flows), rates, 1e-12));
    }

    void findsAsManyRatesAsThereAre()
    {
        for (const Numbers& rates :
             {Numbers{0.1, 0.2, 0.3, 0.4}, Numbers{-0.5, 0.1, 3.0, 8.0}, Numbers{-0.9, -0.2, 0.0}}) {
            const Numbers found = ratesOfReturn(flowsWith(rates));
            QVERIFY2(equal(found, rates, 1e-9), shown(found).c_str());
        }
        QVERIFY(equal(ratesOfReturn(flowsWith({0.1, 0.1001})), {0.1, 0.1001}, 1e-9));
    }

    void countsARateThatIsTouchedOnce()
    {
        const Numbers twice = ratesOfReturn(flowsWith({0.1, 0.1}));
        QVERIFY2(equal(twice, {0.1}, 1e-9), shown(twice).c_str());
        const Numbers amongOthers = ratesOfReturn(flowsWith({0.05, 0.05, 0.3}));
        QVERIFY2(equal(amongOthers, {0.05, 0.3}, 1e-9), shown(amongOthers).c_str());
        QVERIFY(equal(ratesOfReturn(Numbers{-1, 2, -1}), {0.0}, 1e-9));
    }

    void findsNoneWhereThereIsNone()
    {
        QVERIFY(ratesOfReturn(Numbers{}).empty());
        QVERIFY(ratesOfReturn(Numbers{0, 0}).empty());
        QVERIFY(ratesOfReturn(Numbers{5}).empty());
        QVERIFY(ratesOfReturn(Numbers{100, 20, 30}).empty());
        QVERIFY(ratesOfReturn(Numbers{-100, -20, -30}).empty());
        QVERIFY(ratesOfReturn(Numbers{1, -1, 1}).empty()); // two signs change, and both roots are complex
    }

    void takesLongSeries()
    {
        Numbers flows(maxFlows, 50.0);
        flows.front() = -1000.0;
        const Numbers found = ratesOfReturn(flows);
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(std::abs(presentValue(flows, found.front())) < 1e-9);
    }

    void valuesSeries()
    {
        QVERIFY(std::abs(presentValue(Numbers{-40000, 5000, 8000, 12000, 30000}, 0.08) - 3065.2226681795) < 1e-9);
        const auto modified = modifiedRate(Numbers{-120000, 39000, 30000, 21000, 37000, 46000}, 0.10, 0.12);
        QVERIFY(modified && std::abs(*modified - 0.126094130366) < 1e-12);
        QVERIFY(!modifiedRate(Numbers{1, 2}, 0.1, 0.1));
        QVERIFY(!modifiedRate(Numbers{-1}, 0.1, 0.1));
    }

    void spreadsTheFlowsOfAYearOverIt()
    {
        const Payback simple = paybackOf(Numbers{-100, 30, 30, 30, 30}, 0);
        QVERIFY(simple.time && std::abs(*simple.time - (3.0 + 10.0 / 30.0)) < 1e-12);
        QVERIFY(!simple.negativeAgainIn);
        // Ten times 0.1 are 1, whatever rounding says.
        const Payback whole = paybackOf(Numbers{-1, .1, .1, .1, .1, .1, .1, .1, .1, .1, .1}, 0);
        QVERIFY(whole.time && std::abs(*whole.time - 10.0) < 1e-9);
        // Two years of construction: time counts from the beginning of production.
        const Payback built = paybackOf(Numbers{-50, -50, 40, 40, 40}, -1);
        QVERIFY(built.time && std::abs(*built.time - 2.5) < 1e-12);
        QVERIFY(!paybackOf(Numbers{-100, 30}, 0).time);
        QVERIFY(!paybackOf(Numbers{100, 30}, 0).time);
        const Payback lost = paybackOf(Numbers{-100, 120, -50, 10}, 0);
        QVERIFY(lost.time && lost.negativeAgainIn == 2);
    }
};

TITER_TEST(TestRatesOfReturn)

} // namespace tst_rates_of_return

#include "tst_rates_of_return.moc"
