// A run whose parameters change while it goes on: as a run made of two pieces, and where that cannot be, nothing changes.
#include "core/runs/run_changes.h"
#include "core/solve/simulation.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_change {

using namespace titer;
using support::at;
using support::checkedPlant;
using support::reads;

namespace {

constexpr double hour = 3600.0;

// Cells on so much glucose that they grow at their largest rate.
QString batch(const char* kinetics, const char* params = "", const char* initial = "0.01 g/L", const char* phases = "")
{
    return QString(R"({"format": "titer.plant/1", "name": "Batch",
        "components": [{"id": "cells", "basis": "mass"}, {"id": "glucose", "basis": "mass"}, {"id": "mab", "basis": "mass"}],
        "units": [{"id": "n1", "type": "bioreactor", "params": {"vessel_volume": "400 L"%1, "kinetics": {"type": "monod",
                   "half_saturation": "1e-6 g/L", "death_rate": "0 1/h", "maintenance": "0 1/h", "non_growth_associated_formation": "0 1/h"%2,
                   "species": {"cells": "cells", "substrate": "glucose", "product": "mab"}}},
                   "initial": {"volume": "300 L", "cells": "%3", "glucose": "20 g/L"}}],
        "recipe": {"duration": "48 h", "phases": [%4]}})")
        .arg(QString::fromUtf8(params), QString::fromUtf8(kinetics), QString::fromUtf8(initial),
             QString::fromUtf8(phases));
}

std::shared_ptr<const model::Plant> plantOf(const QString& text)
{
    return checkedPlant(text.toStdString());
}

constexpr const char* slow = R"(, "growth_rate": "0.04 1/h")";
constexpr const char* fast = R"(, "growth_rate": "0.06 1/h")";
constexpr const char* phase = R"({"id": "p", "unit": "n1", "at": "0 h", "set": {"n1.temperature": "33 °C"}})";

struct Outcome {
    figures::RunResult result;
    std::vector<double> times; // at which changes were taken
    std::vector<base::Done> taken;
};

// From the output time on at which `when` has come.
Outcome changed(std::shared_ptr<const model::Plant> plant, double when, std::shared_ptr<const model::Plant> other,
                const std::vector<double>& grid)
{
    Outcome outcome;
    double now = 0.0;
    runs::RunRequest request;
    request.tolerance = 1e-9;
    request.grid = grid;
    request.progress = [&](double done) { now = done * grid.back(); };
    runs::RunChanges changes;
    changes.next = [&]() -> std::shared_ptr<const model::Plant> {
        return now >= when * (1 - 1e-9) ? std::exchange(other, nullptr) : nullptr;
    };
    changes.taken = [&](double time, const base::Done& done) {
        outcome.times.push_back(time);
        outcome.taken.push_back(done);
    };
    outcome.result = runs::run(std::move(plant), request, changes);
    return outcome;
}

} // namespace

class TestChange : public QObject {
    Q_OBJECT

private slots:
    void growsAsBothRatesSay()
    {
        const Outcome outcome =
            changed(plantOf(batch(slow)), 24 * hour, plantOf(batch(fast)), runs::gridPoints(48 * hour, 1001));
        QCOMPARE(outcome.times.size(), std::size_t(1));
        QVERIFY2(outcome.taken[0].ok(), outcome.taken[0] ? "" : outcome.taken[0].error().what.text().c_str());
        QVERIFY(std::abs(outcome.times[0] / (24 * hour) - 1) < 1e-9);
        QCOMPARE(int(outcome.result.status), int(figures::RunStatus::Ok)); // its mass balances close
        QCOMPARE(outcome.result.times.size(), std::size_t(1001));
        for (const double h : {12.0, 24.0, 36.0, 48.0}) {
            const double exact = 0.01 * std::exp(0.04 * std::min(h, 24.0) + 0.06 * std::max(h - 24.0, 0.0));
            const double cells = at(outcome.result, "n1.cells", h * hour);
            QVERIFY2(std::abs(cells / exact - 1.0) < 1e-5, qPrintable(QString::number(cells / exact - 1.0)));
        }
    }

    // Snapshot, the other plant, restore, by hand.
    void isARunMadeOfTwoPieces()
    {
        const std::vector<double> grid = runs::gridPoints(48 * hour, 1001);
        const auto first = plantOf(batch(slow)), second = plantOf(batch(fast, R"(, "temperature": "36 °C")"));
        const figures::RunResult whole = changed(first, 30 * hour, second, grid).result;
        solve::Options options;
        options.tolerance = 1e-9;
        base::Result<solve::Simulation> one = solve::Simulation::open(first, options);
        base::Result<solve::Simulation> two = solve::Simulation::open(second, options);
        QVERIFY(one.ok() && two.ok());
        const auto cells = reads(*second, "n1.cells"), glucose = reads(*second, "n1.glucose");
        std::size_t i = 0;
        double worst = 0.0;
        const auto compare = [&](solve::Simulation& simulation) {
            for (const auto& [tag, target] : {std::pair("n1.cells", cells), std::pair("n1.glucose", glucose)})
                worst = std::max(worst, std::abs(simulation.value(target) / whole.column(tag)->values[i] - 1.0));
            ++i;
        };
        const double middle = *std::lower_bound(grid.begin(), grid.end(), 30 * hour * (1 - 1e-9));
        QVERIFY(one->advance(middle, grid, [&](double) { compare(*one); }).ok());
        QVERIFY(two->restore(one->snapshot()).ok());
        QVERIFY(two->set(support::writes(*second, "n1.temperature"), 309.15).ok());
        const std::vector<double> rest(grid.begin() + long(i), grid.end());
        QVERIFY(two->advance(48 * hour, rest, [&](double) { compare(*two); }).ok());
        QCOMPARE(i, grid.size());
        QVERIFY2(worst < 1e-7, qPrintable(QString::number(worst)));
        // The set-point is that of the second, though the snapshot had that of the first.
        const auto temperature = whole.column("n1.temperature");
        QVERIFY(temperature);
        QCOMPARE(temperature->values.front(), 310.15);
        QCOMPARE(temperature->values.back(), 309.15);
    }

    void leavesToTheRecipeWhatItHasSet()
    {
        const auto first = plantOf(batch(slow, R"(, "temperature": "37 °C")", "0.01 g/L", phase));
        const auto second = plantOf(batch(slow, R"(, "temperature": "36 °C")", "0.01 g/L", phase));
        const Outcome outcome = changed(first, 24 * hour, second, runs::gridPoints(48 * hour, 101));
        QVERIFY(outcome.taken.size() == 1 && outcome.taken[0].ok());
        QCOMPARE(outcome.result.column("n1.temperature")->values.back(), 306.15);
    }

    void saysWhatCannotChangeAndGoesOn_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<QString>("where");
        QTest::newRow("initial") << batch(slow, "", "0.02 g/L") << QStringLiteral("units/n1");
        QTest::newRow("recipe") << batch(slow, "", "0.01 g/L", phase) << QStringLiteral("recipe");
        QTest::newRow("unit") << batch(slow).replace(R"("id": "n1")", R"("id": "n2")") << QStringLiteral("units");
        QTest::newRow("component") << batch(slow).replace(R"("id": "mab", "basis": "mass")",
                                                          R"("id": "mab", "basis": "mass", "molar_mass": "150 kg/mol")")
                                   << QStringLiteral("units");
    }

    void saysWhatCannotChangeAndGoesOn()
    {
        QFETCH(QString, other);
        QFETCH(QString, where);
        const std::vector<double> grid = runs::gridPoints(48 * hour, 101);
        const Outcome outcome = changed(plantOf(batch(slow)), 24 * hour, plantOf(other), grid);
        QCOMPARE(outcome.taken.size(), std::size_t(1));
        QVERIFY(!outcome.taken[0].ok());
        QCOMPARE(QString::fromStdString(outcome.taken[0].error().where), where);
        QVERIFY(outcome.taken[0].error().what.text().find("next run") != std::string::npos);
        const double exact = 0.01 * std::exp(0.04 * 48.0);
        QVERIFY(std::abs(at(outcome.result, "n1.cells", 48 * hour) / exact - 1.0) < 1e-5);
        QCOMPARE(outcome.result.times.size(), grid.size());
    }

    void aColumnKeepsItsBed()
    {
        const auto column = [](const char* length, const char* uptake) {
            return plantOf(QString(R"({"format": "titer.plant/1", "name": "Column",
 "components": [{"id": "protein", "basis": "amount", "molar_mass": "15 kg/mol"}, {"id": "salt", "basis": "amount"}],
 "units": [
  {"id": "feed", "type": "inlet", "program": [
   {"for": "100 s", "flow": "10 mL/min", "concentration": {"protein": "1 mM", "salt": "50 mM"}},
   {"for": "200 s", "flow": "10 mL/min", "concentration": {"salt": "50 mM"}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate_with_pores", "length": "%1",
   "diameter": "2.5 cm", "axial_dispersion": "1e-7 m2/s", "product": "protein",
   "binding": {"type": "langmuir", "ka": {"protein": %2}, "kd": {"protein": 0.1}, "qmax": {"protein": 10}}}},
  {"id": "waste", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "waste.in"}],
 "recipe": {"duration": "300 s"}})")
                               .arg(QLatin1String(length), QLatin1String(uptake)));
        };
        const std::vector<double> grid = runs::gridPoints(300, 61);
        const Outcome longer = changed(column("10 cm", "0.1"), 50, column("20 cm", "0.1"), grid);
        QVERIFY(longer.taken.size() == 1 && !longer.taken[0].ok());
        QCOMPARE(longer.taken[0].error().where, std::string("units/column"));
        // What binds is no more than a rate.
        const Outcome weaker = changed(column("10 cm", "0.1"), 50, column("10 cm", "0.001"), grid);
        QVERIFY2(weaker.taken[0].ok(), weaker.taken[0] ? "" : weaker.taken[0].error().what.text().c_str());
        QCOMPARE(int(weaker.result.status), int(figures::RunStatus::Ok));
        const double before = at(longer.result, "column.out.protein", 300),
                     after = at(weaker.result, "column.out.protein", 300);
        QVERIFY2(std::abs(after - before) > 1e-3, qPrintable(QStringLiteral("%1 %2").arg(before).arg(after)));
    }
};

TITER_TEST(TestChange)

} // namespace tst_change

#include "tst_change.moc"
