// An exponential flow as the program of an inlet holds the specific growth rate that it grows by. Exact: where glucose begins at
// S = Ks mu / (mu_max - mu) and the feed at mu X V / (Y (Sf - S)), glucose stays there and the cells are X0 V0 exp(mu t) (fed-batch with
// constant yield; Yamane and Shimizu 1984, Adv Biochem Eng 30:147).
#include "core/model/plant/plant.h"
#include "core/runs/run.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_program_feed {

using namespace titer;

class ProgramFeedTest : public QObject {
    Q_OBJECT

private slots:
    void holdsTheGrowthRate();
};

void ProgramFeedTest::holdsTheGrowthRate()
{
    // mu_max 0.4, mu 0.15 1/h, Ks 0.05 g/L: S = 0.03 g/L; 2 L with 4 g/L, Y 0.5 g/g, Sf 400 g/L.
    constexpr double growth = 0.15, substrate = 0.03, cells = 4.0, yield = 0.5, feed = 400.0, hours = 10.0;
    const double flow = growth * cells * 2.0 / (yield * (feed - substrate)); // [L/h]
    const QString text = R"({"format": "titer.plant/1", "name": "Feed",
      "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
      "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 h", "flow": "%1 L/h", "growth": "0.15 1/h",
                 "concentration": {"glucose": "400 g/L"}}]},
                {"id": "vessel", "type": "bioreactor",
                 "params": {"vessel_volume": "5 L", "kinetics": {"type": "monod", "species": {"cells": "biomass",
                   "substrate": "glucose"}, "growth_rate": "0.4 1/h", "half_saturation": "0.05 g/L", "yield": "0.5 g/g",
                   "maintenance": "0 1/h", "death_rate": "0 1/h"}},
                 "initial": {"volume": "2 L", "biomass": "4 g/L", "glucose": "0.03 g/L"}}],
      "streams": [{"from": "feed.out", "to": "vessel.feed"}], "recipe": {"duration": "10 h", "phases": []}})";
    base::Errors errors;
    const auto plant = std::make_shared<const model::Plant>(
        model::check(model::readPlant(text.arg(flow, 0, 'g', 12).toStdString(), errors), solve::catalogue(), errors));
    for (const base::Error& e : errors) qWarning("%s: %s", e.where.c_str(), e.what.text().c_str());
    QVERIFY(errors.empty());
    const figures::RunResult run = runs::run(plant, {.tolerance = 1e-8});
    QVERIFY(run.status == figures::RunStatus::Ok);
    const auto last = [&](const char* column) { return run.column(column)->values.back(); };
    const double fed = flow / growth * std::expm1(growth * hours); // [L]
    QVERIFY2(std::abs(last("vessel.volume") * 1e3 / (2.0 + fed) - 1.0) < 1e-6,
             qPrintable(QString::number(last("vessel.volume"))));
    const double total = last("vessel.biomass") * last("vessel.volume") * 1e3; // [g]
    QVERIFY2(std::abs(total / (2.0 * cells * std::exp(growth * hours)) - 1.0) < 1e-5,
             qPrintable(QString::number(total)));
    QVERIFY2(std::abs(last("vessel.glucose") / substrate - 1.0) < 1e-3,
             qPrintable(QString::number(last("vessel.glucose"))));
}

TITER_TEST(ProgramFeedTest)

} // namespace tst_program_feed

#include "tst_program_feed.moc"
