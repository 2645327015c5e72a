// Key figures of a purification train whose steps state yields and log reductions, so that all of them follow by hand.
#include "generated/examples.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <string>

namespace tst_train_figures {

using namespace titer;

namespace {

// 100 L at 2 g/L with 0.4 g/L host-cell protein, 0.1 g/L aggregate and 1e12 virus per m3 come at 100 L/h from 0 h. Step a passes
// 90 % of the product and reduces the protein by 2, virus by 1; step b passes 80 % and reduces the protein by 1, aggregate by 0.5; the
// filter reduces virus by 4. 20 L of salt wash step a from 1 h to 2 h, 10 L of water step b from 1 h to 1.5 h. b goes on being cleaned
// to 3 h.
//   product 200 g -> 180 g -> 144 g, protein 40 g -> 0.4 g -> 0.04 g, aggregate 10 g -> 10 g -> 3.1623 g, virus 1e11 -> 1e10 -> 1e6
//   purity after b 144 / (144 + 0.04 + 3.1623), mass intensity 130 kg / 0.144 kg
std::string
train(const std::string& product = R"("basis": "mass", "molar_mass": "148 kg/mol", "role": "product")",
      const std::string& end = R"({"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "200 L"}})")
{
    return R"({"format": "titer.plant/1", "name": "Train", "components": [
    {"id": "mab", "label": "Antibody", )" +
           product + R"(},
    {"id": "hcp", "label": "Host-cell protein", "basis": "mass", "role": "host_cell_protein"},
    {"id": "aggregate", "label": "Aggregate", "basis": "mass", "role": "product_variant"},
    {"id": "virus", "label": "Virus", "basis": "count", "role": "virus"},
    {"id": "salt", "basis": "amount", "molar_mass": "58.44 g/mol", "role": "buffer"}],
  "units": [
    {"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "100 L/h",
        "concentration": {"mab": "2 g/L", "hcp": "0.4 g/L", "aggregate": "0.1 g/L", "virus": 1e12, "salt": "0.1 M"}}, {"for": "9 h"}]},
    {"id": "wash", "type": "inlet", "program": [{"for": "1 h"}, {"for": "1 h", "flow": "20 L/h", "concentration": {"salt": "1 M"}}, {"for": "9 h"}]},
    {"id": "rinse", "type": "inlet", "program": [{"for": "1 h"}, {"for": "0.5 h", "flow": "20 L/h"}, {"for": "9 h"}]},
    {"id": "join", "type": "mixer"}, {"id": "second", "type": "mixer"},
    {"id": "a", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "20 cm", "yield": 0.9, "product": "mab",
        "log_reduction": {"hcp": 2, "virus": 1}}},
    {"id": "b", "type": "flow_through_step", "params": {"length": "20 cm", "diameter": "10 cm", "yield": 0.8, "product": "mab",
        "log_reduction": {"hcp": 1, "aggregate": 0.5}}},
    {"id": "filter", "type": "virus_filter", "params": {"area": "2 m2", "blocking_constant": 0, "reduction_loss": 0, "log_reduction": {"virus": 4}}},
    )" + end +
           R"(],
  "streams": [{"from": "feed.out", "to": "join.in"}, {"from": "wash.out", "to": "join.in"}, {"from": "join.out", "to": "a.in"},
    {"from": "a.out", "to": "second.in"}, {"from": "rinse.out", "to": "second.in"}, {"from": "second.out", "to": "b.in"},
    {"from": "b.out", "to": "filter.in"}, {"from": "filter.out", "to": "pool.in"}],
  "recipe": {"duration": "4 h", "phases": [{"id": "clean", "unit": "b", "at": "2 h", "until": {"for": "1 h"}}]}})";
}

double kpi(const figures::RunResult& result, std::string_view tag)
{
    for (const figures::Kpi& k : result.kpis)
        if (k.tag == tag) return k.value;
    return std::nan("");
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

figures::RunResult exampleRun(std::string_view id)
{
    for (const model::Example& example : model::examples())
        if (example.id == id) return support::runOf(std::string(example.text));
    return {};
}

const double aggregateLeft = 10.0 * std::pow(10.0, -0.5); // [g]
constexpr double hour = 3600.0, litre = 1e-3;

} // namespace

class TrainFigures : public QObject {
    Q_OBJECT

private slots:
    void stepsReportYieldPurityAndClearance();
    void stepsReportTimeAndWhatTheyUsed();
    void thePlantReportsWhatTheTrainDid();
    void anOutletThatTakesTheProductIsTheEndOfTheTrain();
    void withoutARoleThereIsNoTrain();
    void figuresAreNamedAfterTheirComponents();
    void followsAPlasmidFromTheCellToTheDrugSubstance();
    void productThatCellsHoldArrivesWithThem();
};

void TrainFigures::stepsReportYieldPurityAndClearance()
{
    const figures::RunResult result = support::runOf(train());
    QVERIFY(result.status == figures::RunStatus::Ok);
    QVERIFY(near(kpi(result, "a.yield"), 0.9));
    QVERIFY(near(kpi(result, "b.yield"), 0.8));
    QVERIFY(near(kpi(result, "filter.yield"), 1.0));
    QVERIFY(near(kpi(result, "a.clearance.hcp"), 2.0));
    QVERIFY(near(kpi(result, "b.clearance.hcp"), 1.0));
    QVERIFY(near(kpi(result, "b.clearance.aggregate"), 0.5));
    QVERIFY(std::abs(kpi(result, "a.clearance.aggregate")) < 1e-6);
    QVERIFY(near(kpi(result, "a.clearance.virus"), 1.0));
    QVERIFY(near(kpi(result, "filter.clearance.virus"), 4.0, 1e-4));
    QVERIFY(near(kpi(result, "a.purity"), 180.0 / (180.0 + 0.4 + 10.0)));
    QVERIFY(near(kpi(result, "b.purity"), 144.0 / (144.0 + 0.04 + aggregateLeft)));
    QVERIFY(std::isnan(kpi(result, "join.yield"))); // joins, and is no step
}

void TrainFigures::stepsReportTimeAndWhatTheyUsed()
{
    const figures::RunResult result = support::runOf(train());
    QVERIFY(near(kpi(result, "a.step_time"), 2.0 * hour));
    QVERIFY(near(kpi(result, "b.step_time"), 3.0 * hour)); // with its cleaning
    QVERIFY(near(kpi(result, "filter.step_time"), 2.0 * hour));
    // The steps count their buffer themselves, as whatever enters without product.
    QVERIFY(near(kpi(result, "wash.volume_used"), 20.0 * litre));
    QVERIFY(near(kpi(result, "b.water"), 10.0 * litre));
    QVERIFY(near(kpi(result, "rinse.volume_used"), 10.0 * litre));
    QVERIFY(near(kpi(result, "feed.volume_used"), 100.0 * litre));
    QVERIFY(near(kpi(result, "a.resin"), 0.2 * M_PI / 4.0 * 0.04));
    QVERIFY(near(kpi(result, "filter.filter_area"), 2.0));
    QCOMPARE(kpi(result, "filter.single_use_sets"), 1.0);
}

void TrainFigures::thePlantReportsWhatTheTrainDid()
{
    const figures::RunResult result = support::runOf(train());
    QVERIFY(near(kpi(result, "plant.product"), 0.144));
    QVERIFY(near(kpi(result, "plant.yield"), 0.72));
    QVERIFY(near(kpi(result, "plant.purity"), 144.0 / (144.0 + 0.04 + aggregateLeft)));
    QVERIFY(near(kpi(result, "plant.clearance.hcp"), 3.0));
    QVERIFY(near(kpi(result, "plant.clearance.virus"), 5.0, 1e-4));
    QVERIFY(near(kpi(result, "plant.impurity.hcp"), 0.04 / 144.0));
    QVERIFY(near(kpi(result, "plant.impurity.aggregate"), aggregateLeft / 144.0));
    QVERIFY(near(kpi(result, "plant.impurity.virus"), 1e6 / 0.144, 1e-3));
    QVERIFY(near(kpi(result, "plant.cycle_time"), 3.0 * hour));
    QVERIFY(near(kpi(result, "plant.buffer"), 20.0 * litre));
    QVERIFY(near(kpi(result, "plant.water"), 10.0 * litre));
    QVERIFY(near(kpi(result, "plant.mass_intensity"), 130.0 / 0.144));
}

void TrainFigures::anOutletThatTakesTheProductIsTheEndOfTheTrain()
{
    const std::string product = R"("basis": "mass", "molar_mass": "148 kg/mol", "role": "product")";
    const figures::RunResult reported =
        support::runOf(train(product, R"({"id": "pool", "type": "outlet", "params": {"takes": "product"}})"));
    QVERIFY(near(kpi(reported, "plant.yield"), 0.72));
    QVERIFY(near(kpi(reported, "plant.clearance.hcp"), 3.0));
    const figures::RunResult waste = support::runOf(train(product, R"({"id": "pool", "type": "outlet"})"));
    QVERIFY(std::isnan(kpi(waste, "plant.yield")));
}

void TrainFigures::withoutARoleThereIsNoTrain()
{
    const figures::RunResult none = support::runOf(train(R"("basis": "mass", "role": "none")"));
    QVERIFY(none.status == figures::RunStatus::Ok);
    QVERIFY(std::isnan(kpi(none, "a.step_time")));
    QVERIFY(std::isnan(kpi(none, "plant.yield")));
    // The steps know which component is their product, and so is the plant.
    QVERIFY(near(kpi(support::runOf(train(R"("basis": "mass")")), "plant.yield"), 0.72));
}

void TrainFigures::figuresAreNamedAfterTheirComponents()
{
    const figures::RunResult result = support::runOf(train());
    for (const figures::Kpi& k : result.kpis)
        if (k.tag == "b.clearance.hcp") {
            QCOMPARE(k.name().text(), std::string("Log reduction of Host-cell protein"));
            QCOMPARE(k.label, std::string("Log reduction of {1}"));
            return;
        }
    QFAIL("b.clearance.hcp is not there");
}

// The culture makes plasmid in cells; lysis makes of it the plasmid that is purified.
void TrainFigures::followsAPlasmidFromTheCellToTheDrugSubstance()
{
    const figures::RunResult result = exampleRun("plasmid-dna");
    const auto last = [&](const std::string& tag) { return result.column(tag)->values.back(); };
    double left = 0.0; // [kg]
    for (const figures::RunStream& s : result.streams)
        if (s.from == "fermenter.out") left = s.total.amounts[4]; // plasmid within cells
    const double made = left + last("fermenter.plasmid_within") * last("fermenter.volume");
    const double kept = last("drug_substance.plasmid") * last("drug_substance.volume");
    QVERIFY(kept > 0.0 && made > kept);
    QVERIFY2(near(kpi(result, "plant.yield"), kept / made, 1e-4), std::to_string(kept / made).c_str());
    QVERIFY(near(kpi(result, "plant.product"), kept));
    // What the steps pass on, one after the other, but for what stays in vessels.
    double steps = 1.0;
    for (const char* step : {"centrifuge", "lysis", "clarifier", "rna_tank", "polisher", "tff", "aex", "hic", "final"})
        steps *= kpi(result, std::string(step) + ".yield");
    QVERIFY2(kpi(result, "plant.yield") < steps && near(kpi(result, "plant.yield"), steps, 0.02),
             std::to_string(steps).c_str());
}

// 20 L/h with 0.01 g/L of free product and 30 g/L of cells, a fifth of which is product: a homogenizer yields what it breaks of them, and
// not the product that it frees over the little that was free.
void TrainFigures::productThatCellsHoldArrivesWithThem()
{
    const auto run = [](const char* units, const char* streams) {
        return support::runOf(std::string(R"({"format": "titer.plant/1", "name": "Cells", "components": [
    {"id": "cells", "basis": "mass", "diameter": "1 um", "density": "1080 kg/m3", "role": "cells"},
    {"id": "protein", "basis": "mass", "molar_mass": "50 kg/mol", "role": "product"}],
  "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "20 L/h",
       "concentration": {"cells": "30 g/L", "protein": "0.01 g/L"}}]},
    {"id": "break", "type": "homogenizer", "params": {"cells": "cells", "cell_contents": {"protein": 0.2}}},
    )") + units + R"({"id": "pool", "type": "hold_tank", "params": {"vessel_volume": "50 L"}}],
  "streams": [)" + streams + R"({"from": "break.out", "to": "pool.in"}], "recipe": {"duration": "1 h"}})");
    };
    const figures::RunResult alone = run("", R"({"from": "feed.out", "to": "break.in"}, )");
    // Two passes at 600 bar, of which one at 550 bar breaks 60 %.
    const double broken = 1.0 - std::exp(2.0 * std::log(0.4) * std::pow(600.0 / 550.0, 2.2));
    const double expected = (0.01 + 6.0 * broken) / (0.01 + 6.0);
    QVERIFY2(near(kpi(alone, "break.yield"), expected), std::to_string(kpi(alone, "break.yield")).c_str());
    QVERIFY2(near(kpi(alone, "plant.yield"), expected), std::to_string(kpi(alone, "plant.yield")).c_str());
    const figures::RunResult parted = run(
        R"({"id": "spin", "type": "centrifuge"}, {"id": "rest", "type": "outlet"}, )",
        R"({"from": "feed.out", "to": "spin.in"}, {"from": "spin.solids", "to": "break.in"}, {"from": "spin.out", "to": "rest.in"}, )");
    double solids = 0.0; // [kg]
    for (const figures::RunStream& s : parted.streams)
        if (s.from == "spin.solids") solids = s.total.amounts[1] + 0.2 * s.total.amounts[0];
    QVERIFY(solids > 0.06);
    QVERIFY2(near(kpi(parted, "spin.yield"), solids / (20e-3 * 6.01)),
             std::to_string(kpi(parted, "spin.yield")).c_str());
}

TITER_TEST(TrainFigures)

} // namespace tst_train_figures

#include "tst_train_figures.moc"
