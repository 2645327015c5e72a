// Well-mixed beads behind a film that counts the way into them: next to beads in which the component diffuses.
#include "core/solve/catalogue.h"
#include "core/unitops/column/correlations.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_column_film_and_pores {

using namespace titer;

namespace {

// A pulse of 20 s of a protein that binds in proportion, at once.
std::string plantOf(const char* model, const char* film)
{
    return std::string(R"({"format": "titer.plant/1", "name": "Pulse",
 "components": [{"id": "protein", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [
    {"for": "20 s", "flow": 2e-7, "concentration": {"protein": 1}}, {"flow": 2e-7}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": ")") +
           model + R"(", "length": 0.1, "diameter": "2 cm", "axial_dispersion": 1e-7, "particle_radius": "45 um",
   "particle_porosity": 0.6, "bed_porosity": 0.4, "film_coefficient": ")" +
           film + R"(", "pore_diffusivity": {"protein": 8e-11}, "pore_accessibility": {"protein": 0.7},
   "molecular_diffusivity": {"protein": 6e-11}, "binding": {"type": "linear", "kinetic": false,
   "ka": {"protein": 2}, "kd": {"protein": 1}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}],
 "recipe": {"duration": "4000 s", "phases": []}})";
}

struct Moments {
    double mean = 0.0, variance = 0.0; // [s], [s2]
};

Moments momentsOf(const char* model, const char* film)
{
    const auto run = support::runOf(plantOf(model, film).c_str(), 1e-7, runs::gridPoints(4000.0, 4001));
    if (run.status != figures::RunStatus::Ok) qFatal("the run failed");
    const std::vector<double>& c = run.column("column.out.protein")->values;
    double area = 0.0, first = 0.0, second = 0.0;
    for (std::size_t i = 0; i < c.size(); ++i) area += c[i], first += c[i] * run.times[i];
    const double mean = first / area;
    for (std::size_t i = 0; i < c.size(); ++i) second += c[i] * std::pow(run.times[i] - mean, 2);
    return {mean, second / area};
}

} // namespace

class ColumnFilmAndPoresTest : public QObject {
    Q_OBJECT

private slots:
    void isASeriesOfResistances()
    {
        using unitops::column::filmAndPores;
        // 1 / 1e-5 + 4.5e-5 / (5 x 3e-11) = 1e5 + 3e5
        QVERIFY(std::abs(filmAndPores(1e-5, 4.5e-5, 3e-11) - 2.5e-6) < 1e-12 * 2.5e-6);
        QCOMPARE(filmAndPores(1e-5, 4.5e-5, 0.0), 0.0);
        QCOMPARE(filmAndPores(0.0, 4.5e-5, 3e-11), 0.0);
    }

    // Theory: mean and variance of a linear column are the same (Glueckauf 1955).
    void hasThePeakOfBeadsInWhichItDiffuses()
    {
        const Moments within = momentsOf("general_rate", "wilson_geankoplis");
        const Moments lumped = momentsOf("lumped_rate_with_pores", "film_and_pores");
        const Moments filmAlone = momentsOf("lumped_rate_with_pores", "wilson_geankoplis");
        QVERIFY2(std::abs(lumped.mean - within.mean) < 1e-4 * within.mean,
                 qPrintable(QStringLiteral("%1 %2").arg(lumped.mean).arg(within.mean)));
        QVERIFY2(std::abs(lumped.variance - within.variance) < 2e-3 * within.variance,
                 qPrintable(QStringLiteral("%1 %2").arg(lumped.variance).arg(within.variance)));
        QVERIFY2(filmAlone.variance < 0.8 * within.variance, qPrintable(QString::number(filmAlone.variance)));
    }

    void isRefusedWhereItWouldCountTwice()
    {
        base::Errors errors;
        model::check(model::readPlant(plantOf("general_rate", "film_and_pores"), errors), solve::catalogue(), errors);
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(errors[0].where, std::string("units/column/params/film_coefficient"));
        QVERIFY(errors[0].what.text().find("lumped_rate_with_pores") != std::string::npos);
    }
};

TITER_TEST(ColumnFilmAndPoresTest)

} // namespace tst_column_film_and_pores

#include "tst_column_film_and_pores.moc"
