// What each price does to the cost of a mass of product, by hand from amounts.
#include "core/economics/economics_file.h"
#include "core/economics/goods/cost_basis.h"
#include "core/economics/results/tornado.h"
#include "tests/studies/priced_plant.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_tornado {

using namespace titer;
using economics::TornadoBar;

namespace {

struct Ran {
    std::shared_ptr<const model::Plant> plant = support::checkedPlant(studies::pricedPlant());
    figures::RunResult result = support::runOf(studies::pricedPlant());
};

const Ran& ran()
{
    static const Ran made;
    return made;
}

base::Result<std::vector<TornadoBar>> tornado(const std::string& prices, const figures::RunResult& result)
{
    base::Errors errors;
    const base::Json json = base::readJson(R"({"currency": "USD", "prices": [)" + prices + "]}", errors);
    const economics::Economics stated = economics::readEconomics(json, *ran().plant, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    return economics::tornadoOf(stated, economics::CostBasis(stated, json, *ran().plant, result));
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-3 * std::abs(b);
}

} // namespace

class TestTornado : public QObject {
    Q_OBJECT

private slots:
    // 50 L and a pool for 45 g.
    void theWidestIsFirstAndEqualOnesGoByName()
    {
        const auto bars = tornado(
            R"json({"id": "feed", "of": "inlet:feed", "price": "10 USD/L", "low": "9 USD/L", "high": "10.5 USD/L"},
                {"id": "b", "of": "batch:a", "price": "100 USD", "low": "90 USD", "high": "190 USD"},
                {"id": "a", "of": "batch:pool", "price": "200 USD", "low": "150 USD", "high": "250 USD"},
                {"id": "resin", "of": "resin:a", "price": "1000 USD/L", "uses": 100})json",
            ran().result);
        QVERIFY(bars);
        QCOMPARE(bars->size(), 3u);
        QCOMPARE((*bars)[0].id, std::string("a"));
        QCOMPARE((*bars)[1].id, std::string("b"));
        QCOMPARE((*bars)[2].id, std::string("feed"));
        const TornadoBar& feed = bars->back();
        QCOMPARE(feed.unit, std::string("USD/L"));
        QVERIFY(near(feed.price, 10.0) && near(feed.low, 9.0) && near(feed.high, 10.5));
        QVERIFY(near(feed.span(), 50.0 * 1.5 / 0.045));
        QVERIFY(near((*bars)[0].span(), 100.0 / 0.045));
        QVERIFY(near(feed.atHigh - (*bars)[1].atLow, (25.0 + 10.0) / 0.045));
        const base::Json json = economics::tornadoJson(*bars);
        QCOMPARE(json.items().size(), 3u);
        QCOMPARE(json.items()[2].find("span")->number(), feed.span());
    }

    void withoutRangesThereIsNone()
    {
        const auto bars = tornado(R"json({"id": "feed", "of": "inlet:feed", "price": "10 USD/L"})json", ran().result);
        QVERIFY(bars && bars->empty());
    }

    void withoutProductThereIsNoCostOfIt()
    {
        figures::RunResult stopped = ran().result;
        stopped.status = figures::RunStatus::Stopped;
        QVERIFY(!tornado(
            R"json({"id": "feed", "of": "inlet:feed", "price": "10 USD/L", "low": "9 USD/L", "high": "11 USD/L"})json",
            stopped));
    }
};

TITER_TEST(TestTornado)

} // namespace tst_tornado

#include "tst_tornado.moc"
