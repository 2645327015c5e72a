// Examples that run short of oxygen or glucose, against balances by hand: oxygen that the gas carries, carbon that was there.
#include "generated/examples.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_starved_cultures {

using namespace titer;
using support::at;
using support::runOf;

namespace {

QString exampleText(std::string_view id)
{
    for (const model::Example& example : model::examples())
        if (example.id == id) return QString::fromUtf8(example.text);
    qFatal("no such example");
    return {};
}

std::string replaced(QString text, const QString& from, const QString& to)
{
    if (text.count(from) != 1) qFatal("not once: %s", qPrintable(from));
    return text.replace(from, to).toStdString();
}

int notices(const figures::RunResult& run, std::string_view where)
{
    return int(std::count_if(run.notices.begin(), run.notices.end(),
                             [&](const base::Notice& notice) { return notice.where == where; }));
}

// Largest uptake of the whole vessel [mol/s].
double maxUptake(const figures::RunResult& run, const std::string& vessel)
{
    const auto& uptake = run.column(vessel + ".oxygen_uptake")->values;
    const auto& volume = run.column(vessel + ".volume")->values;
    double largest = 0.0;
    for (std::size_t i = 0; i < run.times.size(); ++i)
        if (run.times[i] >= run.startOf(*run.column(vessel + ".volume")))
            largest = std::max(largest, uptake[i] * volume[i]);
    return largest;
}

} // namespace

class TestStarvedCultures : public QObject {
    Q_OBJECT

private slots:
    void aCultureBreathesNoMoreThanItsGasCarries()
    {
        // 1 L/min of air at 0 degC and 101.325 kPa: 0.56 mol/h, where the culture asks for 2.27.
        const double carried = 1e-3 / 60.0 / 0.022414 * 0.2095;
        const figures::RunResult starved = runOf(replaced(
            exampleText("cho-fed-batch"), "\"gas_flow\": \"60 L/min\",\n        \"oxygen_fraction\": \"28 %\",",
            "\"gas_flow\": \"1 L/min\","));
        QVERIFY2(maxUptake(starved, "production") < 1.001 * carried,
                 qPrintable(QString::number(maxUptake(starved, "production") * 3600.0)));
        QVERIFY(maxUptake(starved, "production") > 0.9 * carried);
        QCOMPARE(notices(starved, "units/production/params/kla_max"), 1);
        QCOMPARE(notices(starved, "units/n1/params/kla_max"), 0);
    }

    // A microbe at kLa 50 1/h and 5 L/min of air for 2 L. The reference was integrated independently (Runge-Kutta, oxygen in its
    // quasi-steady state).
    void aCultureAtItsOxygenLimitGrowsOnWhatItIsSaidToTakeUp()
    {
        const std::string text = R"({"format": "titer.plant/1", "name": "limit", "components": [
            {"id": "X", "basis": "mass"}, {"id": "S", "basis": "mass"}, {"id": "oxygen", "basis": "amount"},
            {"id": "carbon_dioxide", "basis": "amount"}],
          "units": [{"id": "v", "type": "bioreactor", "params": {"vessel_volume": "5 L", "oxygen_control": "open",
            "kla": "50 1/h", "gas_flow": "300 L/h", "kinetics": {"type": "monod", "species": {"cells": "X",
            "substrate": "S", "oxygen": "oxygen", "carbon_dioxide": "carbon_dioxide"}, "growth_rate": "0.4 1/h",
            "half_saturation": "0.05 g/L", "yield": "0.5 g/g", "maintenance": "0 1/h", "death_rate": "0 1/h"}},
            "initial": {"volume": "2 L", "X": "1 g/L", "S": "40 g/L", "oxygen": "0.0015 mM"}}],
          "streams": [], "recipe": {"duration": "60 h"}})";
        constexpr double hour = 3600.0;
        struct Point {
            double hours, cells, uptake;
        };
        const Point points[] = {{8.0, 3.723331, 78.83941}, {24.0, 8.931199, 237.1117}, {48.0, 16.43602, 474.7674}};
        std::vector<double> grid{0.0};
        for (const Point& point : points) grid.push_back(point.hours * hour);
        const figures::RunResult run = runOf(text, 1e-7, grid);
        QVERIFY(run.status == figures::RunStatus::Ok);
        for (const Point& point : points) {
            const double cells = at(run, "v.X", point.hours * hour);
            QVERIFY2(std::abs(cells - point.cells) < 2e-4 * point.cells, qPrintable(QString::number(cells, 'g', 9)));
            const double taken =
                at(run, "v.carbon_dioxide_formed", point.hours * hour) / 2e-3; // of a respiratory quotient of 1
            QVERIFY2(std::abs(taken - point.uptake) < 2e-4 * point.uptake, qPrintable(QString::number(taken, 'g', 9)));
            QVERIFY(taken / (cells - 1.0) > 24.5);
        }
    }

    // Without doses glucose is used up within the seventh day. Product is made of what the cells take up, and they die within days
    // (Zanghi, Fussenegger and Bailey 1999, Biotechnol Bioeng 64:108).
    void aCultureWithoutGlucoseMakesNoProductAndDies()
    {
        QString text = exampleText("cho-fed-batch");
        text.remove(QRegularExpression(R"(,\s*"dose": \[[^\]]*\])"));
        QVERIFY(!text.contains("\"dose\""));
        constexpr double day = 86400.0;
        std::vector<double> grid;
        for (int i = 0; i <= 19 * 4; ++i) grid.push_back(i * day / 4.0);
        const figures::RunResult run = runOf(text.toStdString(), 1e-6, grid);
        QVERIFY(at(run, "production.glucose", 8.0 * day) < 0.01); // [mM]
        const double before = at(run, "production.mab", 8.0 * day), after = at(run, "production.mab", 17.0 * day);
        QVERIFY2(std::abs(after - before) < 1e-3 * before, qPrintable(QString("%1 to %2").arg(before).arg(after)));
        QVERIFY(at(run, "production.viability", 7.0 * day) > 0.95);
        QVERIFY(at(run, "production.viability", 11.0 * day) < 0.2);
        for (const figures::Kpi& kpi : run.kpis)
            if (kpi.tag == "production.carbon_recovery")
                QVERIFY2(kpi.value <= 1.0, qPrintable(QString::number(kpi.value)));
    }

    // Aeration stays as it is while the culture grows, until it takes up all oxygen that dissolves: what is left of it
    // falls to a trace within seconds, where the uptake bends. However coarse the tolerance, it does not fall through
    // zero.
    void oxygenThatIsUsedUpStaysAtZero_data()
    {
        QTest::addColumn<double>("tolerance");
        for (const double tolerance : {3e-3, 2e-3, 1.5e-3, 1e-3, 8e-4, 7e-4, 5e-4, 3e-4, 2e-4, 1e-4})
            QTest::addRow("%g", tolerance) << tolerance;
    }
    void oxygenThatIsUsedUpStaysAtZero()
    {
        QFETCH(double, tolerance);
        std::vector<double> grid;
        for (int i = 0; i <= 1000; ++i) grid.push_back(i * 86.4);
        const figures::RunResult run = runOf(exampleText("ecoli-fed-batch").toStdString(), tolerance, grid);
        QCOMPARE(int(run.status), int(figures::RunStatus::Ok));
        for (const char* tag : {"fermenter.oxygen", "fermenter.acetate"}) {
            const auto& values = run.column(tag)->values;
            const auto [least, most] = std::minmax_element(values.begin(), values.end());
            QVERIFY2(*least > -tolerance * *most, qPrintable(QString("%1: %2 of %3").arg(tag).arg(*least).arg(*most)));
        }
    }

    void aKlaThatNoVesselReachesIsReported()
    {
        const QString own = ", \"gas_flow\": \"250 L/min\", \"oxygen_fraction\": \"50 %\"";
        const figures::RunResult air = runOf(replaced(exampleText("plasmid-dna"), own, ""));
        const auto& kla = air.column("fermenter.kla")->values;
        QVERIFY(*std::max_element(kla.begin(), kla.end()) <= 0.25 * (1.0 + 1e-9));
        QCOMPARE(notices(air, "units/fermenter/params/kla_max"), 1);
    }
};

TITER_TEST(TestStarvedCultures)

} // namespace tst_starved_cultures

#include "tst_starved_cultures.moc"
