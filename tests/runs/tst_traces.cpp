// Where a trace is all that there is, it is followed as well as a gram: against exact solutions. What falls below nothing is not ok.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include "core/runs/below_zero.h"

#include <QFile>
#include <QTest>

#include <cmath>

namespace tst_traces {

using namespace titer;

namespace {

constexpr double hour = 3600.0;

std::string textOf(const char* name)
{
    QFile file(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/%1.plant.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no such case");
    return file.readAll().toStdString();
}

void addTolerances()
{
    QTest::addColumn<double>("tolerance");
    for (const double tolerance : {1e-4, 1e-6, 1e-8})
        QTest::newRow(QByteArray::number(tolerance).constData()) << tolerance;
}

// Cells on plenty of glucose: they grow by exp(mu t).
std::string batch(const char* cells)
{
    return std::string(R"({"format": "titer.plant/1", "name": "batch",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "glucose", "basis": "mass", "molar_mass": "180.16 g/mol"}],
 "units": [{"id": "vessel", "type": "bioreactor", "params": {"vessel_volume": "10 L", "kinetics": {"type": "monod",
     "species": {"cells": "biomass", "substrate": "glucose"}, "growth_rate": "0.4 1/h", "death_rate": 0, "maintenance": 0}},
     "initial": {"volume": "2 L", "biomass": ")") +
           cells + R"(", "glucose": "10 g/L"}}],
 "streams": [], "recipe": {"duration": "10 h"}})";
}

} // namespace

class TestTraces : public QObject {
    Q_OBJECT

private slots:
    void fewCellsGrowAsManyDo_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<double>("begin");
        QTest::addColumn<double>("tolerance");
        for (const double tolerance : {1e-4, 1e-6, 1e-8}) {
            const QByteArray at = " at " + QByteArray::number(tolerance);
            QTest::newRow("1 ug/L" + at) << QByteArray("1 ug/L") << 1e-6 << tolerance;
            QTest::newRow("1 ng/L" + at) << QByteArray("1 ng/L") << 1e-9 << tolerance;
            QTest::newRow("1 pg/L" + at) << QByteArray("1 pg/L") << 1e-12 << tolerance;
        }
    }
    void fewCellsGrowAsManyDo()
    {
        QFETCH(QByteArray, cells);
        QFETCH(double, begin);
        QFETCH(double, tolerance);
        const figures::RunResult run = support::runOf(batch(cells.constData()), tolerance);
        QVERIFY(run.status == figures::RunStatus::Ok);
        const double grown = begin * std::exp(0.4 * 10.0 / 10.1 * 10.0);
        const double error = support::at(run, "vessel.biomass", 10.0 * hour) / grown - 1.0;
        QVERIFY2(std::abs(error) < 30.0 * tolerance, std::to_string(error).c_str());
    }

    void aTraceAloneDrainsAsItStood_data() { addTolerances(); }
    void aTraceAloneDrainsAsItStood()
    {
        QFETCH(double, tolerance);
        const figures::RunResult run = support::runOf(textOf("trace_tank"), tolerance);
        QVERIFY(run.status == figures::RunStatus::Ok);
        const figures::Column* dna = run.column("t.dna");
        QVERIFY(dna);
        for (const double value : dna->values)
            QVERIFY2(std::abs(value / 1e-7 - 1.0) < 30.0 * tolerance, std::to_string(value).c_str());
    }

    // 1e-12 g/L of product, pressed through a membrane for 12 h.
    void noStepGivesMoreThanItGot_data() { addTolerances(); }
    void noStepGivesMoreThanItGot()
    {
        QFETCH(double, tolerance);
        const figures::RunResult run = support::runOf(textOf("ufdf_trace"), tolerance);
        for (const figures::Kpi& kpi : run.kpis)
            if (kpi.tag == "u.yield") QVERIFY2(kpi.value <= 1.0 + 30.0 * tolerance, std::to_string(kpi.value).c_str());
    }

    void nothingFallsBelowNothing_data() { addTolerances(); }
    void nothingFallsBelowNothing()
    {
        QFETCH(double, tolerance);
        const figures::RunResult run = support::runOf(textOf("lowph_negative"), tolerance);
        QVERIFY(run.status == figures::RunStatus::Ok);
        for (const figures::Column& column : run.columns) {
            if (column.target.kind != model::ReadTarget::Kind::Component) continue;
            double max = 0.0, min = 0.0;
            for (const double value : column.values) max = std::max(max, value), min = std::min(min, value);
            QVERIFY2(min >= -100.0 * tolerance * max, (column.tag + " " + std::to_string(min)).c_str());
        }
    }

    // A result that does is reported, with unit, component and how far.
    void whatFallsBelowNothingIsReported()
    {
        const auto plant = support::checkedPlant(batch("1 g/L"));
        figures::RunResult run = support::runOf(batch("1 g/L"));
        QVERIFY(runs::concentrationsBelowZero(*plant, run, 1e-6).empty());
        for (figures::Column& column : run.columns)
            if (column.tag == "vessel.biomass") column.values[500] = -0.01 * column.values.back();
        const base::Errors reported = runs::concentrationsBelowZero(*plant, run, 1e-6);
        QCOMPARE(reported.size(), 1u);
        QCOMPARE(reported.front().where, std::string("units/vessel"));
        QVERIFY(reported.front().what.text().find("by 1 %") != std::string::npos);
    }

    // The product in the cells counts, where they are broken: 0.5 g/L free and 9.5 in cells, of which the valve frees its part.
    void aHomogenizerYieldsWhatItFrees()
    {
        const figures::RunResult run = support::runOf(textOf("homog"));
        double yield = -1.0, release = -1.0;
        for (const figures::Kpi& kpi : run.kpis) {
            if (kpi.tag == "u.yield") yield = kpi.value;
            if (kpi.tag == "u.release") release = kpi.value;
        }
        QVERIFY(release > 0.5 && release < 1.0);
        QVERIFY2(std::abs(yield - (0.5 + 9.5 * release) / 10.0) < 1e-9, std::to_string(yield).c_str());
    }
};

TITER_TEST(TestTraces)

} // namespace tst_traces

#include "tst_traces.moc"
