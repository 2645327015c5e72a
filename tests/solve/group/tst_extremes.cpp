// The largest values of a run are found in the steps themselves, however far its outputs lie apart: each is held against the same run with
// outputs so dense that nothing lies between them.
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_extremes {

using namespace titer;

namespace {

constexpr double hour = 3600.0;
constexpr double litrePerHour = 1e-3 / 3600.0;

// Ten seconds of dye, washed through in minutes: nothing in a run of ten days.
const char* const pulse =
    R"({"format": "titer.plant/1", "name": "pulse", "components": [{"id": "dye", "basis": "mass", "molar_mass": "150 kg/mol"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "2 h"}, {"for": "10 s", "flow": "12 L/h", "concentration": {"dye": "2 g/L"}},
   {"for": "400 s", "flow": "6 L/h"}, {"for": "10 d"}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate_with_pores", "length": "10 cm", "diameter": "2.5 cm",
   "axial_dispersion": "1e-7 m2/s", "particle_radius": "45 um", "film_coefficient": {"dye": 1e-5}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}], "recipe": {"duration": "10 d"}})";

// Loaded until the column holds 3 g/L, which the recipe knows from the course alone.
const char* const load =
    R"({"format": "titer.plant/1", "name": "load", "components": [{"id": "protein", "basis": "mass", "molar_mass": "150 kg/mol"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "10 d", "concentration": {"protein": "1 g/L"}}]},
  {"id": "column", "type": "chromatography_column", "params": {"model": "lumped_rate_with_pores", "length": "10 cm", "diameter": "2.5 cm",
   "axial_dispersion": "1e-7 m2/s", "particle_radius": "45 um", "film_coefficient": {"protein": 1e-5}, "product": "protein",
   "binding": {"type": "langmuir", "ka": {"protein": 1}, "kd": {"protein": 0.01}, "qmax": {"protein": 100}}}},
  {"id": "drain", "type": "outlet"}],
 "streams": [{"from": "feed.out", "to": "column.in"}, {"from": "column.out", "to": "drain.in"}], "recipe": {"duration": "10 d", "phases": [
  {"id": "load", "unit": "column", "at": "1 h", "until": {"value": "column.load", "above": "3 g/L"}, "set": {"feed.out.flow": "6 L/h"}}]}})";

double figure(const figures::RunResult& run, std::string_view tag)
{
    for (const figures::Kpi& k : run.kpis)
        if (k.tag == tag) return k.value;
    qFatal("no figure %s", std::string(tag).c_str());
}

// The largest value of a series, and when it was.
std::pair<double, double> largest(const figures::RunResult& run, std::string_view tag)
{
    const std::vector<double>& values = run.column(tag)->values;
    const auto max = std::max_element(values.begin(), values.end());
    return {*max, run.times[std::size_t(max - values.begin())]};
}

void near(double value, double expected, double relative)
{
    const bool close = std::abs(value - expected) <= relative * std::abs(expected);
    if (!close) qWarning("%.12g instead of %.12g", value, expected);
    QVERIFY(close);
}

// Outputs every `step` within [from, to], and one at 0.
std::vector<double> outputs(double from, double to, double step)
{
    std::vector<double> grid{0.0};
    for (int i = 0; from + i * step <= to; ++i) grid.push_back(from + i * step);
    return grid;
}

} // namespace

class TestExtremes : public QObject {
    Q_OBJECT

private slots:
    void findAPulseThatPassesAColumnBetweenOutputs()
    {
        const figures::RunResult sparse = support::runOf(pulse, 1e-6, {0.0, 240.0 * hour});
        const figures::RunResult dense = support::runOf(pulse, 1e-6, outputs(2.0 * hour, 2.0 * hour + 420.0, 0.05));
        const auto [peak, when] = largest(dense, "column.uv");
        QVERIFY(when > 2.0 * hour + 10.0 && when < 2.0 * hour + 400.0); // it passes while outputs are dense
        near(figure(sparse, "column.peak_uv"), peak, 1e-5);
    }

    // Pressure follows the flow at once: the largest lasts for the ten seconds between two jumps.
    void findAFlowBetweenTwoJumps()
    {
        const figures::RunResult sparse = support::runOf(pulse, 1e-6, {0.0, 240.0 * hour});
        const figures::RunResult dense = support::runOf(pulse, 1e-6, outputs(2.0 * hour, 2.0 * hour + 100.0, 1.0));
        const std::vector<double>& flows = dense.column("feed.out.flow")->values;
        QCOMPARE(*std::max_element(flows.begin(), flows.end()), 12.0 * litrePerHour);
        near(figure(sparse, "column.peak_pressure"), largest(dense, "column.pressure_drop").first, 1e-12);
    }

    // The step that finds the event goes on beyond it; what lies there never was.
    void takeNothingFromBeyondAnEvent()
    {
        const figures::RunResult run = support::runOf(load, 1e-6, {0.0, 240.0 * hour});
        QCOMPARE(run.phases.size(), std::size_t(1));
        QVERIFY(run.phases[0].end > hour);
        near(figure(run, "column.peak_load"), 3.0, 1e-9);
    }

    // Cells grow up to a dose that dilutes them: the most is what they were just before it.
    void findWhatADoseEnds()
    {
        QFile file(TITER_SOURCE_DIR "/resources/examples/cho-fed-batch.plant.json");
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        const figures::RunResult run = support::runOf(text);
        const double when = figure(run, "production.peak_cells_time");
        const auto unit = std::find(run.unitIds.begin(), run.unitIds.end(), "production");
        const double start = run.starts[std::size_t(unit - run.unitIds.begin())];
        std::vector<double> grid = outputs(start + when - 60.0, start + when + 60.0, 0.5);
        const figures::RunResult dense = support::runOf(text, 1e-6, grid);
        const auto [max, at] = largest(dense, "production.cells");
        near(figure(run, "production.peak_cells"), max, 1e-6);
        QVERIFY(std::abs(start + when - at) <= 0.5);
    }
};

TITER_TEST(TestExtremes)

} // namespace tst_extremes

#include "tst_extremes.moc"
