// The cost of goods of a small train, each figure by hand; what is said of prices that are wrong or missing.
#include "core/base/units/units.h"
#include "core/economics/cost_of_goods.h"
#include "core/economics/economics_file.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <string>

namespace tst_cost_of_goods {

using namespace titer;
using economics::CostClass;
using economics::CostOfGoods;
using economics::Economics;
using economics::Grouping;

namespace {

// 100 L with 2 g/L of product and 0.1 M salt, 20 L of 1 M salt and 10 L of water come; the pool began with 5 L of 0.2 M salt; a, in use
// for 4 h, is cleaned for one of them with 50 L of water, 5 L of solution and 3 kg of steam, and passes 90 % of the product: 0.18 kg.
const std::string pricedTrain = R"json({"format": "titer.plant/1", "name": "Train", "components": [
    {"id": "mab", "basis": "mass", "molar_mass": "148 kg/mol", "role": "product"},
    {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol", "role": "buffer"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h", "concentration": {"mab": "2 g/L", "salt": "0.1 M"}}, {"for": "9 h"}]},
    {"id": "wash", "type": "inlet", "program": [{"for": "1 h"}, {"for": "1 h", "flow": "20 L/h", "concentration": {"salt": "1 M"}}, {"for": "9 h"}]},
    {"id": "rinse", "type": "inlet", "program": [{"for": "1 h"}, {"for": "0.5 h", "flow": "20 L/h"}, {"for": "9 h"}]},
    {"id": "join", "type": "mixer"}, {"id": "second", "type": "mixer"},
    {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 0.9, "product": "mab"}},
    {"id": "filter", "type": "virus_filter", "params": {"area": "2 m2", "blocking_constant": 0, "reduction_loss": 0}},
    {"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}, "initial": {"volume": "5 L", "salt": "0.2 M"}}],
  "streams": [{"from": "feed.out", "to": "join.in"}, {"from": "wash.out", "to": "join.in"}, {"from": "join.out", "to": "a.in"},
    {"from": "a.out", "to": "second.in"}, {"from": "rinse.out", "to": "second.in"}, {"from": "second.out", "to": "filter.in"},
    {"from": "filter.out", "to": "pool.in"}],
  "recipe": {"duration": "5 h", "phases": [{"id": "cip", "unit": "a", "at": "3 h", "until": {"for": "1 h"},
    "clean": {"water": "50 L", "solution": "5 L", "steam": "3 kg"}}]}})json";

const std::string allPrices =
    R"json({"id": "feed", "of": "inlet:feed", "price": "30 USD/L", "source": "example", "year": 2026},
    {"id": "wash", "of": "inlet:wash", "price": "2 USD/L"}, {"id": "water", "of": "water", "price": "0.1 USD/L"},
    {"id": "first", "of": "initial:*", "price": "1 USD/L"}, {"id": "lye", "of": "solution", "price": "0.5 USD/L"},
    {"id": "steam", "of": "steam", "price": "0.05 USD/kg"},
    {"id": "resin", "of": "resin:a", "price": "12 kUSD/L", "uses": 100},
    {"id": "filter", "of": "filter:filter", "price": "500 USD/m2"}, {"id": "set", "of": "set:*", "price": "400 USD"})json";

const double resinVolume = std::numbers::pi / 4.0 * 0.2 * 0.2 * 0.2; // [m3]
constexpr double materials = 3000.0 + 40.0 + 1.0 + 5.0 + 5.0 + 2.5;
const double consumables = resinVolume * 1000.0 * 12000.0 / 100.0 + 2.0 * 500.0 + 400.0;

struct Ran {
    std::shared_ptr<const model::Plant> plant = support::checkedPlant(pricedTrain);
    figures::RunResult result = support::runOf(pricedTrain);
};

const Ran& ran()
{
    static const Ran made;
    return made;
}

std::string stated(const std::string& prices, const std::string& more = "")
{
    return R"json({"currency": "USD", "year": 2026, "prices": [)json" + prices + "]" + more + "}";
}

Economics readStated(const std::string& text, base::Errors& errors)
{
    const base::Json json = base::readJson(text, errors);
    return economics::readEconomics(json, *ran().plant, errors);
}

CostOfGoods costOfStated(const std::string& text)
{
    base::Errors errors;
    const Economics read = readStated(text, errors);
    for (const base::Error& error : errors) qWarning("%s: %s", error.where.c_str(), error.what.text().c_str());
    return economics::costOf(read, *ran().plant, ran().result);
}

double classOf(const CostOfGoods& cost, CostClass of)
{
    return cost.classes[std::size_t(of)];
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

bool hasNotice(const CostOfGoods& cost, const std::string& where, const std::string& what)
{
    return std::ranges::any_of(cost.notices, [&](const base::Notice& notice) {
        return notice.where == where && notice.what.text().find(what) != std::string::npos;
    });
}

double lineCost(const CostOfGoods& cost, const std::string& id, const std::string& of)
{
    for (const CostOfGoods::Line& line : cost.lines)
        if (line.id == id && line.of == of) return line.cost;
    return std::nan("");
}

bool addsUp(const CostOfGoods& cost)
{
    double ofSteps = 0.0, ofLines = 0.0;
    economics::ClassCosts byClass{};
    for (const CostOfGoods::Step& step : cost.steps) {
        ofSteps += economics::sumOf(step.costs);
        for (std::size_t c = 0; c < byClass.size(); ++c) byClass[c] += step.costs[c];
    }
    for (const CostOfGoods::Line& line : cost.lines) ofLines += line.cost;
    bool same = near(ofSteps, cost.perBatch(), 1e-9) && near(ofLines, cost.perBatch(), 1e-9);
    for (std::size_t c = 0; c < byClass.size(); ++c)
        same = same && std::abs(byClass[c] - cost.classes[c]) <= 1e-9 * cost.perBatch();
    for (const Grouping grouping : {Grouping::Titer, Grouping::SuperPro, Grouping::BioSolve}) {
        const std::vector<double> groups = economics::costsBy(cost, grouping);
        same = same && near(std::accumulate(groups.begin(), groups.end(), 0.0), cost.perBatch(), 1e-9);
    }
    return same;
}

} // namespace

class TestCostOfGoods : public QObject {
    Q_OBJECT

private slots:
    void amountsTimesPrices()
    {
        const CostOfGoods cost = costOfStated(stated(allPrices));
        QVERIFY(cost.status == CostOfGoods::Status::Ok && cost.unpriced.empty());
        QVERIFY(near(classOf(cost, CostClass::Materials), materials));
        QVERIFY(near(classOf(cost, CostClass::Consumables), consumables));
        QVERIFY(near(classOf(cost, CostClass::Utilities), 0.15));
        QVERIFY(near(lineCost(cost, "water", "inlet:rinse"), 1.0) && near(lineCost(cost, "water", "water"), 5.0));
        QVERIFY(near(cost.product, 0.18));
        QVERIFY(near(cost.perMass(cost.perBatch()), (materials + consumables + 0.15) / 0.18));
        QVERIFY(addsUp(cost));
        const CostOfGoods::Line& feed = cost.lines.front();
        QVERIFY(feed.id == "feed" && feed.source == "example" && feed.year == 2026 && feed.priceUnit == "USD/L");
        QVERIFY(near(base::toUnit(feed.amount, feed.amountUnit), 100.0) && feed.unit == "a");
        QVERIFY(hasNotice(cost, "units/feed", "Product comes from here"));
        QVERIFY(cost.hasSchedule && cost.batches == cost.fits && cost.fits > 1000);
    }

    void everythingElseOfABatch()
    {
        const CostOfGoods cost = costOfStated(stated(allPrices,
                                                     R"json(, "plan": {"batches": 20, "success": "80 %"},
  "labour": [{"id": "hall", "unit": "a", "people": 2, "while": "occupied", "rate": "60 USD/h"},
    {"id": "rest", "per_batch": "10 h", "rate": "60 USD/h"}, {"id": "lead", "share": "20 %"}],
  "quality": [{"id": "release", "per_batch": "1000 USD"}, {"id": "samples", "per_sample": "20 USD", "samples": 5}, {"id": "qa", "share": 0.1}],
  "power": [{"id": "drive", "unit": "a", "load": "3 kW", "while": "at_work"}], "electricity": "0.12 USD/kWh",
  "equipment": [{"id": "tank", "unit": "pool", "count": 2, "price": "10 kUSD", "at": "100 L", "exponent": 0.6, "installed": 2,
    "life": "10 a", "range": ["50 L", "150 L"]}],
  "facility": {"building": "1 MUSD", "building_life": "25 a", "maintenance": 0.04, "share": 0.5},
  "waste": [{"id": "bags", "of": "set:filter", "mass": "5 kg", "price": "2 USD/kg"}])json"));
        QVERIFY(cost.status == CostOfGoods::Status::Ok);
        const double labour = (2.0 * 4.0 * 60.0 + 600.0) * 1.2;
        QVERIFY(near(classOf(cost, CostClass::Labour), labour));
        QVERIFY(near(classOf(cost, CostClass::Quality), 1000.0 + 100.0 + 0.1 * labour));
        QVERIFY(near(classOf(cost, CostClass::Utilities), 0.15 + 3.0 * 0.12)); // the cleaning alone is work
        QVERIFY(near(classOf(cost, CostClass::Waste), 10.0));
        const double tanks = 2.0 * 10000.0 * 1.515716567 * 2.0; // 0.6: twice the size
        QVERIFY(near(cost.capital, tanks + 1e6));
        const double facility = (tanks / 10.0 + 1e6 / 25.0 + 0.04 * (tanks + 1e6)) * 0.5 / 20.0;
        QVERIFY(near(classOf(cost, CostClass::Facility), facility));
        QVERIFY(hasNotice(cost, "economics/equipment/tank/range", "outside the range"));
        const double begun = materials + consumables + 0.51 + 10.0 + labour + 1100.0 + 0.1 * labour + facility;
        QVERIFY(near(cost.perBatch(), begun / 0.8));
        QVERIFY(near(classOf(cost, CostClass::Failed), begun * 0.25));
        QVERIFY(near(cost.perYear(cost.perBatch()), begun * 20.0));
        QVERIFY(addsUp(cost));
        const std::vector<double> bioSolve = economics::costsBy(cost, Grouping::BioSolve);
        QVERIFY(near(bioSolve[0], (tanks / 10.0 + 1e6 / 25.0) * 0.5 / 20.0));
        QVERIFY(near(economics::costsBy(cost, Grouping::SuperPro)[0], materials));
    }

    void theMostParticularSelectorIsFirst()
    {
        const CostOfGoods cost = costOfStated(stated(R"json({"id": "any", "of": "inlet:*", "price": "5 USD/L"},
            {"id": "feed", "of": "inlet:feed", "price": "30 USD/L"})json"));
        QVERIFY(near(lineCost(cost, "feed", "inlet:feed"), 3000.0));
        QVERIFY(near(lineCost(cost, "any", "inlet:wash"), 100.0) && near(lineCost(cost, "any", "inlet:rinse"), 50.0));
        QVERIFY(near(classOf(cost, CostClass::Materials), 3150.0));
        // 31 mol of salt; its water has the price of water.
        const CostOfGoods parts =
            costOfStated(stated(R"json({"id": "salt", "of": "component:salt", "price": "10 USD/kg"},
            {"id": "water", "of": "water", "price": "0.001 USD/kg"})json"));
        double salt = 0.0;
        for (const CostOfGoods::Line& line : parts.lines) salt += line.id == "salt" ? line.cost : 0.0;
        QVERIFY(near(salt, 31.0 * 0.05844 * 10.0));
        QVERIFY(parts.status == CostOfGoods::Status::Incomplete);
        QVERIFY(std::ranges::find(parts.unpriced, "component:mab", &CostOfGoods::Unpriced::of) != parts.unpriced.end());
    }

    void whatHasNoPriceIsListed()
    {
        std::string prices = allPrices;
        const std::string resin = R"json({"id": "resin", "of": "resin:a", "price": "12 kUSD/L", "uses": 100},)json";
        prices.replace(prices.find(resin), resin.size(), "");
        const CostOfGoods cost = costOfStated(stated(prices));
        QVERIFY(cost.status == CostOfGoods::Status::Incomplete);
        QCOMPARE(cost.unpriced.size(), std::size_t(1));
        QVERIFY(cost.unpriced[0].of == "resin:a" && near(cost.unpriced[0].amount, resinVolume));
        QVERIFY(hasNotice(cost, "economics/prices", "resin:a"));
        const base::Json json = economics::costJson(*ran().plant, cost, Grouping::Titer);
        QVERIFY(*json.find("status") == base::Json("incomplete") && json.find("unpriced")->items().size() == 1);
    }

    void aLifeInSharesOrInWholePackings()
    {
        const auto resinBy = [](const std::string& how) {
            return lineCost(
                costOfStated(stated(R"json({"id": "resin", "of": "resin:a", "price": "1000 USD/L")json" + how + "}",
                                    R"json(, "plan": {"batches": 20})json")),
                "resin", "resin:a");
        };
        const double whole = resinVolume * 1e6;
        QVERIFY(near(resinBy(R"json(, "uses": 8)json"), whole / 8.0));
        QVERIFY(near(resinBy(R"json(, "uses": 8, "buy": "whole")json"), whole * 3.0 / 20.0));
        QVERIFY(near(resinBy(""), whole));
        const CostOfGoods once = costOfStated(stated(R"json({"id": "r", "of": "resin:a", "price": "1 USD/L"})json"));
        QVERIFY(hasNotice(once, "economics/prices", "nobody states its “uses”: resin:a"));
    }

    void nightsHaveTheirOwnRate()
    {
        const auto hall = [](const std::string& night) {
            return classOf(costOfStated(stated(allPrices, R"json(, "labour": [{"id": "hall", "unit": "a", "people": 2,
                "rate": "60 USD/h", "night_rate": "90 USD/h"}])json" +
                                                              night)),
                           CostClass::Labour);
        };
        QVERIFY(near(hall(R"json(, "night": {"from": "22 h", "to": "6 h", "start": "20 h"})json"),
                     2.0 * (2.0 * 60.0 + 2.0 * 90.0)));
        QVERIFY(near(hall(R"json(, "night": {"from": "22 h", "to": "6 h"})json"),
                     8.0 * (2.0 / 3.0 * 60.0 + 1.0 / 3.0 * 90.0)));
        QVERIFY(near(hall(""), 480.0));
    }

    void whatAYearCannotHold()
    {
        const CostOfGoods many = costOfStated(stated(allPrices, R"json(, "plan": {"batches": 5000})json"));
        QVERIFY(hasNotice(many, "economics/plan/batches", "5000 batches are planned"));
        QCOMPARE(many.batches, 5000);
    }

    void aRunThatIsNotOkHasNoCostOfAGram()
    {
        figures::RunResult stopped = ran().result;
        stopped.status = figures::RunStatus::Stopped;
        base::Errors errors;
        const CostOfGoods cost = economics::costOf(readStated(stated(allPrices), errors), *ran().plant, stopped);
        QVERIFY(cost.status == CostOfGoods::Status::Failed && std::isnan(cost.perMass(1.0)));
        QVERIFY(hasNotice(cost, "run", "nothing is per mass of product"));
    }

    void anotherCurrencyNeedsItsRate()
    {
        const std::string feed = R"json({"id": "feed", "of": "inlet:feed", "price": "30 EUR/L"})json";
        const CostOfGoods cost = costOfStated(stated(feed, R"json(, "rates": {"EUR": 1.08})json"));
        QVERIFY(near(lineCost(cost, "feed", "inlet:feed"), 3240.0));
    }

    void faultsAreAtTheirPaths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("what");
        const auto price = [](const char* name, const char* row, const char* where, const char* what) {
            QTest::newRow(name) << QString::fromStdString(stated(row)) << QString("economics/prices/") + where
                                << QString(what);
        };
        price("second currency", R"json({"id": "p", "of": "inlet:feed", "price": "30 EUR/L"})json", "p/price", "rates");
        price("unknown currency", R"json({"id": "p", "of": "inlet:feed", "price": "30 XYZ/L"})json", "p/price", "XYZ");
        price("per litre of sets", R"json({"id": "p", "of": "set:filter", "price": "30 USD/L"})json", "p/price",
              "which is in USD");
        price("without a unit", R"json({"id": "p", "of": "inlet:feed", "price": 30})json", "p/price", "USD/L");
        price("negative", R"json({"id": "p", "of": "inlet:feed", "price": "-1 USD/L"})json", "p/price", "negative");
        price("twice", R"json({"id": "p", "of": "inlet:feed", "price": "1 USD/L"},
              {"id": "q", "of": "inlet:feed", "price": "1 USD/kg"})json",
              "q/of", "already");
        price("the same id", R"json({"id": "p", "of": "inlet:feed", "price": "1 USD/L"},
              {"id": "p", "of": "inlet:wash", "price": "1 USD/kg"})json",
              "p/id", "twice");
        price("nothing of that name", R"json({"id": "p", "of": "inlet:nowhere", "price": "1 USD/L"})json", "p/of",
              "no unit");
        price("an inlet as outlet", R"json({"id": "p", "of": "outlet:feed", "price": "1 USD/L"})json", "p/of",
              "is an inlet");
        price("no kind", R"json({"id": "p", "of": "flask:feed", "price": "1 USD/L"})json", "p/of", "selects nothing");
        price("uses of what is used up", R"json({"id": "p", "of": "inlet:feed", "price": "1 USD/L", "uses": 3})json",
              "p/uses", "used up");
        price("range", R"json({"id": "p", "of": "inlet:feed", "price": "1 USD/L", "low": "2 USD/L"})json", "p/price",
              "between");
        const auto other = [](const char* name, const char* more, const char* where, const char* what) {
            QTest::newRow(name) << QString::fromStdString(stated("", more)) << QString("economics/") + where
                                << QString(what);
        };
        other("success 0", R"json(, "plan": {"success": 0})json", "plan/success", "above 0");
        other("no batch", R"json(, "plan": {"batches": 0})json", "plan/batches", "1 or more");
        other("a year too long", R"json(, "plan": {"available": "400 d"})json", "plan/available", "365 d");
        other("life 0", R"json(, "equipment": [{"id": "t", "price": "1 USD", "life": 0}])json", "equipment/t/life",
              "above 0");
        other("no phase", R"json(, "labour": [{"id": "l", "unit": "a", "while": "never", "rate": "1 USD/h"}])json",
              "labour/l/while", "never");
        other("no unit", R"json(, "labour": [{"id": "l", "unit": "b", "rate": "1 USD/h"}])json", "labour/l/unit",
              "“b”");
        other("rate without a unit", R"json(, "labour": [{"id": "l", "unit": "a", "rate": 60}])json", "labour/l/rate",
              "USD/h");
        other("unknown key", R"json(, "prizes": [])json", "prizes", "prizes");
    }

    void faultsAreAtTheirPaths()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        QFETCH(QString, what);
        base::Errors errors;
        const Economics read = readStated(text.toStdString(), errors);
        const bool found = std::ranges::any_of(errors, [&](const base::Error& error) {
            return error.where == where.toStdString() &&
                   error.what.text().find(what.toStdString()) != std::string::npos;
        });
        for (const base::Error& error : errors) qInfo("%s: %s", error.where.c_str(), error.what.text().c_str());
        QVERIFY(found && read.hasFaults);
        const CostOfGoods cost = economics::costOf(read, *ran().plant, ran().result);
        QVERIFY(cost.status == CostOfGoods::Status::Incomplete);
    }

    void figuresOfARun()
    {
        std::string text = pricedTrain;
        text.insert(text.size() - 1, R"json(, "economics": )json" + stated(allPrices));
        const figures::RunResult result = support::runOf(text);
        const double all = (materials + consumables + 0.15) / 0.18;
        QVERIFY(result.kpi("plant.cost") && near(result.kpi("plant.cost")->value, all));
        QCOMPARE(result.kpi("plant.cost")->displayUnit, std::string("USD/g"));
        double sum = 0.0;
        for (const char* tag : {"a.cost", "filter.cost", "pool.cost"}) {
            QVERIFY(result.kpi(tag));
            sum += result.kpi(tag)->value;
        }
        QVERIFY(near(sum, all));
        QVERIFY(result.kpi("plant.batches") && result.kpi("plant.batches")->value > 1000.0);
        // The longest occupancy, a with its cleaning: each piece of equipment is taken once.
        QVERIFY(near(result.kpi("plant.min_cycle_time")->value, 4.0 * 3600.0));
        QVERIFY(!ran().result.kpi("plant.cost"));
    }
};

TITER_TEST(TestCostOfGoods)

} // namespace tst_cost_of_goods

#include "tst_cost_of_goods.moc"
