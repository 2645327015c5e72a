// The balances of a run by component: against a plant of which all follow by hand, against what the engine reports per unit, and what does
// not close or has no balance.
#include "core/base/units/units.h"
#include "core/figures/balance_table.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include "generated/examples.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_balance_table {

using namespace titer;
using figures::BalanceTable;

namespace {

// 10 L of sugar at 2 g/L in a tank, 3 L of it with 1 g/L more of it from an inlet, 4 L that leave through an outlet.
const std::string tank = R"({"format": "titer.plant/1", "name": "Tank", "components": [
    {"id": "sugar", "label": "Sugar", "basis": "mass"}, {"id": "never", "basis": "mass"}],
  "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "3 L/h", "concentration": {"sugar": "1 g/L"}},
        {"for": "9 h"}]},
    {"id": "tank", "type": "hold_tank", "params": {"vessel_volume": "20 L"}, "initial": {"volume": "10 L", "sugar": "2 g/L"}},
    {"id": "waste", "type": "outlet"}],
  "streams": [{"from": "feed.out", "to": "tank.in"}, {"from": "tank.out", "to": "waste.in"}],
  "recipe": {"duration": "4 h", "phases": [
    {"id": "empty", "unit": "tank", "at": "2 h", "transfer": {"from": "tank.out", "flow": "4 L/h", "until": {"volume": "4 L"}}}]}})";

// Monod's batch in a vessel that loses water; nobody states carbon.
const std::string culture = R"({"format": "titer.plant/1", "name": "Culture", "components": [
    {"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass"}],
  "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "5 L", "evaporation_flow": "0.01 L/h",
      "kinetics": {"type": "equations", "species": {"cells": "biomass", "substrate": "glucose"},
        "params": {"mu_max": "0.4 1/h", "Ks": "0.1 g/L", "Y": "0.5 g/g"},
        "let": {"mu": "mu_max/(Ks + substrate)*substrate"},
        "rates": {"cells": "mu*cells", "substrate": "-mu*cells/Y"}, "outputs": {"growth_rate": "mu"}}},
    "initial": {"volume": "2 L", "biomass": "0.1 g/L", "glucose": "10 g/L"}}],
  "streams": [], "recipe": {"duration": "5 h"}})";

struct Made {
    explicit Made(const std::string& text)
        : plant(support::checkedPlant(text))
        , result(runs::run(plant, {}))
        , table(figures::balanceTable(*plant, result))
    {
    }
    std::shared_ptr<const model::Plant> plant;
    figures::RunResult result;
    BalanceTable table;
};

// That of a unit, or of the plant where it is named "".
const BalanceTable::Row& row(const Made& made, const char* component, const char* unit = "")
{
    for (const BalanceTable::Row& r : made.table.rows) {
        const std::string of = r.component < 0 ? "volume" : made.plant->components[std::size_t(r.component)].id;
        const std::string in = r.unit < 0 ? "" : made.plant->units[std::size_t(r.unit)].id;
        if (of == component && in == unit) return r;
    }
    static const BalanceTable::Row none{.error = -1.0};
    return none;
}

bool near(double a, double b, double relative = 1e-7)
{
    const bool good = std::abs(a - b) <= relative * std::max(std::abs(b), 1e-9);
    if (!good) qWarning("%.12g instead of %.12g", a, b);
    return good;
}

} // namespace

class TestBalanceTable : public QObject {
    Q_OBJECT

private slots:
    void addsUpThePlantAndEachUnit()
    {
        const Made made(tank);
        const BalanceTable::Row& plant = row(made, "sugar");
        QVERIFY(near(plant.initial, 20e-3)); // [kg]
        QVERIFY(near(plant.in, 3e-3));
        const double left = 23e-3 * 4.0 / 13.0;
        QVERIFY(near(plant.out, left, 1e-6)); // the end of the transfer is an event
        QVERIFY(near(plant.held, 23e-3 - left, 1e-6));
        QCOMPARE(plant.formed, 0.0);
        QCOMPARE(plant.consumed, 0.0);
        QVERIFY(plant.closes() && plant.error < 1e-9);
        const BalanceTable::Row& unit = row(made, "sugar", "tank");
        QVERIFY(near(unit.in, 3e-3) && near(unit.out, left, 1e-6) && unit.closes());
        QVERIFY(row(made, "sugar", "feed").onlyPasses());
        QVERIFY(!unit.onlyPasses());
        QVERIFY(near(row(made, "sugar", "waste").held, left, 1e-6));
        QVERIFY(near(row(made, "volume").initial, 10e-3)); // [m3]
        QVERIFY(near(row(made, "volume").in, 3e-3));
        QVERIFY(near(row(made, "volume").out, 4e-3, 1e-6));
        QVERIFY(near(row(made, "volume").held, 9e-3, 1e-6));
        QVERIFY(row(made, "volume").closes());
        QCOMPARE(row(made, "never").error, -1.0); // no row
        QVERIFY(made.table.notices.empty());
    }

    // Y = 0.5: what is formed of cells is half of what is consumed; water that evaporated is consumed volume.
    void countsWhatIsFormedAndConsumed()
    {
        const Made made(culture);
        const BalanceTable::Row &cells = row(made, "biomass"), &sugar = row(made, "glucose");
        QVERIFY(cells.formed > 1e-4 && cells.consumed == 0.0);
        QVERIFY(near(sugar.consumed, 2.0 * cells.formed, 1e-6));
        QVERIFY(near(cells.held, cells.initial + cells.formed));
        const BalanceTable::Row& volume = row(made, "volume");
        QVERIFY(near(volume.consumed, 0.05e-3, 1e-6));
        QVERIFY(volume.closes());
        QVERIFY(near(volume.held, 1.95e-3, 1e-6));
        // Nobody said how much carbon they hold.
        QCOMPARE(made.table.notices.size(), std::size_t(1));
        QCOMPARE(made.table.notices[0].where, std::string("units/vessel"));
        QVERIFY(made.table.notices[0].what.text().find("biomass") != std::string::npos);
    }

    // The worst row of a unit is the balance error that the run reports of it.
    void agreesWithTheEngine_data()
    {
        QTest::addColumn<QString>("example");
        for (const char* example : {"cho-fed-batch", "ecoli-fed-batch", "capture-column"})
            QTest::addRow("%s", example) << QString(example);
    }
    void agreesWithTheEngine()
    {
        QFETCH(QString, example);
        const auto known = std::ranges::find(model::examples(), example.toStdString(), &model::Example::id);
        QVERIFY(known != model::examples().end());
        const auto plant = support::checkedPlant(known->text);
        runs::RunRequest request;
        request.tolerance = 1e-4;
        const figures::RunResult result = runs::run(plant, request);
        const BalanceTable table = figures::balanceTable(*plant, result);
        std::vector<double> worst(plant->units.size(), 0.0);
        for (const BalanceTable::Row& r : table.rows) {
            QVERIFY2(r.closes(), qPrintable(QStringLiteral("%1 of %2: %3").arg(r.component).arg(r.unit).arg(r.error)));
            if (r.unit >= 0 && r.component >= 0)
                worst[std::size_t(r.unit)] = std::max(worst[std::size_t(r.unit)], r.error);
        }
        for (std::size_t u = 0; u < worst.size(); ++u) QVERIFY(worst[u] <= result.balance.perUnit[u] + 1e-300);
        QVERIFY(table.rows.size() > 10);
    }

    void marksWhatDoesNotClose()
    {
        Made made(tank);
        made.result.balances[1].components[0].held *= 1.001;
        const BalanceTable table = figures::balanceTable(*made.plant, made.result);
        int open = 0;
        for (const BalanceTable::Row& r : table.rows) open += !r.closes();
        QCOMPARE(open, 2); // the tank's and the plant's
        const std::string csv = figures::balancesCsv(*made.plant, table);
        QVERIFY2(csv.starts_with("component,unit_id,unit,initial,in,out,formed,consumed,held,error,closes\nsugar,,"),
                 csv.c_str());
        QVERIFY(csv.find(",no\n") != std::string::npos && csv.find(",yes\n") != std::string::npos);
    }

    void saysWhatAnOldRunLacks()
    {
        Made made(tank);
        made.result.balances.clear();
        const BalanceTable table = figures::balanceTable(*made.plant, made.result);
        QVERIFY(table.rows.empty());
        QCOMPARE(table.notices.size(), std::size_t(1));
    }

    void writesJsonWithAUnitInEachRow()
    {
        const Made made(tank);
        const base::Json json = figures::balancesJson(*made.plant, made.table);
        QCOMPARE(json.find("format")->string(), std::string("titer.balances/1"));
        QCOMPARE(json.find("rows")->items().size(), made.table.rows.size());
        const base::Json& first = json.find("rows")->items().front();
        QCOMPARE(first.find("component")->string(), std::string("sugar"));
        QCOMPARE(first.find("unit_id")->string(), std::string());
        QVERIFY(near(first.find("in")->number(), base::toUnit(3e-3, first.find("unit")->string())));
    }
};

TITER_TEST(TestBalanceTable)

} // namespace tst_balance_table

#include "tst_balance_table.moc"
