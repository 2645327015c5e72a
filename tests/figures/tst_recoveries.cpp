// Carbon and nitrogen recovery of the cultures of a run: figures and notices.
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <string>

namespace tst_recoveries {

using namespace titer;

namespace {

// A batch of Craven's culture; `lactate` is the carbon that its lactate is said to have.
std::string batch(const char* lactate, const char* cells)
{
    return std::string(R"({"format": "titer.plant/1", "name": "Batch", "components": [
        {"id": "cells", "basis": "count", "cell_mass": "350 pg", "molar_mass": "24.6 g/mol")") +
           cells + R"(},
        {"id": "dead_cells", "basis": "count", "cell_mass": "350 pg", "molar_mass": "24.6 g/mol")" +
           cells + R"(},
        {"id": "glucose", "basis": "amount", "carbon": 6}, {"id": "glutamine", "basis": "amount", "carbon": 5},
        {"id": "lactate", "basis": "amount", "carbon": )" +
           lactate + R"(}, {"id": "ammonia", "basis": "amount"}],
      "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "cho_fed_batch"}},
        "initial": {"volume": "7 L", "cells": "0.3e6 cells/mL", "glucose": "20 mM", "glutamine": "4 mM"}}],
      "recipe": {"duration": "48 h", "phases": []}})";
}

double kpi(const figures::RunResult& result, std::string_view tag)
{
    for (const figures::Kpi& k : result.kpis)
        if (k.tag == tag) return k.value;
    return std::nan("");
}

bool hasCarbonNotice(const figures::RunResult& result)
{
    return std::any_of(result.notices.begin(), result.notices.end(), [](const base::Notice& n) {
        return n.where == "units/v/params/kinetics" && n.what.text().find("lactate_per_glucose") != std::string::npos;
    });
}

} // namespace

class Recoveries : public QObject {
    Q_OBJECT

private slots:
    void moreCarbonThanWasTakenUpIsANotice();
    void aRunWhoseCarbonFitsIsSilent();
    void withoutTheCellsCarbonThereIsNoFigure();
    void theFormatsExampleSaysNothingOfCarbon();
    void carbonDioxideThatIsNoComponentCounts();
};

void Recoveries::moreCarbonThanWasTakenUpIsANotice()
{
    const figures::RunResult result = support::runOf(batch("3", R"(, "carbon": 1)"));
    QVERIFY(result.status == figures::RunStatus::Ok);
    QVERIFY(kpi(result, "v.carbon_recovery") > 1.1);
    QVERIFY(hasCarbonNotice(result));
}

void Recoveries::aRunWhoseCarbonFitsIsSilent()
{
    const figures::RunResult result = support::runOf(batch("1.6", R"(, "carbon": 1)"));
    const double carbon = kpi(result, "v.carbon_recovery");
    QVERIFY(carbon > 0.5 && carbon < 1.0);
    QVERIFY(!hasCarbonNotice(result));
}

void Recoveries::withoutTheCellsCarbonThereIsNoFigure()
{
    const figures::RunResult result = support::runOf(batch("3", ""));
    QVERIFY(std::isnan(kpi(result, "v.carbon_recovery")));
    QVERIFY(!hasCarbonNotice(result));
}

void Recoveries::theFormatsExampleSaysNothingOfCarbon()
{
    const figures::RunResult result = support::runOf(support::examplePlant());
    QVERIFY(result.status == figures::RunStatus::Ok);
    QVERIFY(std::isnan(kpi(result, "production.carbon_recovery")));
    for (const base::Notice& notice : result.notices) QVERIFY(notice.what.text().find("carbon") == std::string::npos);
}

// E. coli without oxygen takes up glucose that it cannot oxidise; as published, that leaves without a product, which is reported although
// carbon dioxide is no component. With oxygen the carbon that is missing among the components left as carbon dioxide.
void Recoveries::carbonDioxideThatIsNoComponentCounts()
{
    const auto culture = [](const char* kla) {
        return std::string(R"({"format": "titer.plant/1", "name": "Coli", "components": [
            {"id": "biomass", "basis": "mass", "molar_mass": "24.6 g/mol", "carbon": 1},
            {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol", "carbon": 6},
            {"id": "acetate", "basis": "mass", "molar_mass": "60.05 g/mol", "carbon": 2},
            {"id": "oxygen", "basis": "amount", "molar_mass": "32 g/mol"}],
          "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "oxygen_control": "open", "kla": ")") +
               kla + R"(", "kinetics": {"type": "ecoli_overflow"}},
            "initial": {"volume": "3 L", "biomass": "1 g/L", "glucose": "5 g/L", "oxygen": "0.2 mM"}}],
          "recipe": {"duration": "4 h", "phases": []}})";
    };
    const auto reported = [](const figures::RunResult& run) {
        return std::count_if(run.notices.begin(), run.notices.end(),
                             [](const base::Notice& n) { return n.where == "units/v/params/kinetics"; });
    };
    const figures::RunResult starved = support::runOf(culture("0 1/h")), aerated = support::runOf(culture("600 1/h"));
    QVERIFY2(kpi(starved, "v.carbon_recovery") < 0.5, qPrintable(QString::number(kpi(starved, "v.carbon_recovery"))));
    QCOMPARE(reported(starved), 1);
    QVERIFY2(kpi(aerated, "v.carbon_recovery") < 0.8, qPrintable(QString::number(kpi(aerated, "v.carbon_recovery"))));
    QCOMPARE(reported(aerated), 0);
    QVERIFY(kpi(aerated, "v.carbon_dioxide_formed") > 0.0);
}

TITER_TEST(Recoveries)

} // namespace tst_recoveries

#include "tst_recoveries.moc"
