// A column stated by its figures and modelled again: streams, recipe and bed stay.
#include "app/document/plant_files.h"
#include "app/document/step_change.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_step_change {

using namespace titer;
using namespace titer::app;

namespace {

const model::PhaseEntry& phaseOf(const model::Flowsheet& flowsheet, std::string_view id)
{
    return *std::ranges::find(flowsheet.phases, id, &model::PhaseEntry::id);
}

double stepIn(const model::Flowsheet& flowsheet, std::string_view phase, const char* tag)
{
    const base::Json* step = phaseOf(flowsheet, phase).set.find(tag);
    return step ? step->number() : -1.0;
}

double kpiOf(const figures::RunResult& result, std::string_view tag)
{
    const auto kpi = std::ranges::find(result.kpis, tag, &figures::Kpi::tag);
    return kpi == result.kpis.end() ? std::nan("") : kpi->value;
}

} // namespace

class TestStepChange : public QObject {
    Q_OBJECT

    model::Flowsheet m_plant;

private slots:
    void initTestCase()
    {
        base::Result<model::Flowsheet> plant = examplePlant("mab-platform");
        QVERIFY(plant);
        m_plant = *plant;
    }

    void statesWhatTheRunCameTo()
    {
        figures::RunResult run;
        for (const auto& [tag, value] :
             std::initializer_list<std::pair<const char*, double>>{{"capture.yield", 0.97},
                                                                   {"capture.peak_load", 26.0},
                                                                   {"capture.clearance.hcp", 2.5},
                                                                   {"capture.clearance.dna", 14.0},
                                                                   {"capture.clearance.aggregate", -0.1},
                                                                   {"polish.yield", 0.5}}) {
            run.kpis.emplace_back();
            run.kpis.back().tag = tag;
            run.kpis.back().value = value;
        }
        const Edited stated = performanceStep(m_plant, solve::catalogue(), "capture", &run);
        QVERIFY(stated);
        const model::UnitEntry& unit = *stated->unit("capture");
        QCOMPARE(unit.type, std::string("bind_elute_step"));
        QCOMPARE(unit.params.find("yield")->number(), 0.97);
        QCOMPARE(unit.params.find("capacity")->string(), std::string("31.2 g/L"));
        QCOMPARE(unit.params.find("log_reduction")->find("hcp")->number(), 2.5);
        QCOMPARE(unit.params.find("log_reduction")->find("dna")->number(), 12.0);
        QVERIFY(!unit.params.find("log_reduction")->find("aggregate"));
        QCOMPARE(unit.params.find("product_absorptivity")->number(), 140.0);
        QCOMPARE(unit.params.find("length")->string(), std::string("20 cm"));
        QVERIFY(stated->streams == m_plant.streams);
        // What flows after the wash for the first time elutes; what comes then strips.
        QCOMPARE(stepIn(*stated, "equilibrate", "capture.step"), 0.0);
        QCOMPARE(stepIn(*stated, "load", "capture.step"), 0.0);
        QCOMPARE(stepIn(*stated, "wash", "capture.step"), 0.0);
        QCOMPARE(stepIn(*stated, "elute", "capture.step"), 1.0);
        QCOMPARE(stepIn(*stated, "strip_resin", "capture.step"), 2.0);
        QCOMPARE(stepIn(*stated, "regenerate", "capture.step"), 2.0);
        QCOMPARE(stepIn(*stated, "harvest", "capture.step"), -1.0);
    }

    // Both columns, a gradient among them: the plant runs, and its product arrives.
    void runsByWhatIsStated()
    {
        Edited stated = performanceStep(m_plant, solve::catalogue(), "capture", nullptr);
        QVERIFY(stated);
        stated = performanceStep(*stated, solve::catalogue(), "polish", nullptr);
        QVERIFY(stated);
        stated->unit("capture")->params["capacity"] = "60 g/L";
        stated->unit("polish")->params["capacity"] = "80 g/L";
        base::Errors errors;
        model::Plant plant = model::check(*stated, solve::catalogue(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
        const figures::RunResult run = runs::run(std::make_shared<const model::Plant>(std::move(plant)), {});
        QCOMPARE(run.status, figures::RunStatus::Ok);
        // The stated yield is 95 %; the cut of the pool costs a little more.
        QVERIFY2(std::abs(kpiOf(run, "capture.yield") - 0.95) < 0.03,
                 qPrintable(QString::number(kpiOf(run, "capture.yield"))));
        QVERIFY2(kpiOf(run, "plant.yield") > 0.5, qPrintable(QString::number(kpiOf(run, "plant.yield"))));
    }

    void goesBackToTheMechanism()
    {
        const Edited stated = performanceStep(m_plant, solve::catalogue(), "capture", nullptr);
        QVERIFY(stated);
        const Edited again = modelStep(*stated, solve::catalogue(), "capture", m_plant.unit("capture")->params);
        QVERIFY(again);
        QVERIFY(*again == m_plant);
        // Without what it was before it is a column still, which binds nothing yet.
        const Edited bare = modelStep(*stated, solve::catalogue(), "capture");
        QVERIFY(bare);
        QCOMPARE(bare->unit("capture")->type, std::string("chromatography_column"));
        QVERIFY(!bare->unit("capture")->params.find("binding"));
        base::Errors errors;
        (void)model::check(*bare, solve::catalogue(), errors);
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors.front().what.text().c_str());
    }

    void saysWhichUnitsItIsFor()
    {
        QVERIFY(isModelledStep("chromatography_column") && !isModelledStep("bind_elute_step"));
        QVERIFY(isPerformanceStep("bind_elute_step") && isPerformanceStep("flow_through_step") &&
                !isPerformanceStep("hold_tank"));
        QVERIFY(!performanceStep(m_plant, solve::catalogue(), "nobody", nullptr));
    }
};

TITER_TEST(TestStepChange)

} // namespace tst_step_change

#include "tst_step_change.moc"
