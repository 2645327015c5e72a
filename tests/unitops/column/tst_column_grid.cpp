// Columns on the grids that the rule chooses, against exact and published outlets.
#include "core/solve/catalogue.h"
#include "tests/support/column_oracle.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/core/column_bench.h"
#include "tests/support/langmuir_oracle.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

namespace tst_column_grid {

using namespace titer;
using namespace titer::unitops::column;
using support::LinearColumn;
using support::LoadWashElute;

namespace {

Description describe(const LinearColumn& exact)
{
    support::BindingBench binding(*solve::catalogue().binding("linear"), support::amounts({"a"}),
                                  {.values = {{"kinetic", exact.kinetic ? 1.0 : 0.0}},
                                   .perComponent = {{"ka", {{"a", exact.ka}}}, {"kd", {{"a", exact.kd}}}}});
    Description d;
    d.model = Model(int(exact.model));
    d.names = {"a"};
    d.length = exact.length;
    d.crossSection = 1e-4;
    d.porosity = d.model == Model::LumpedRate ? exact.totalPorosity : exact.bedPorosity;
    d.particlePorosity = exact.particlePorosity;
    d.particleRadius = exact.particleRadius;
    d.poreDiffusivity = {exact.poreDiffusivity};
    d.surfaceDiffusivity = {exact.surfaceDiffusivity};
    d.accessibility = {exact.accessibility};
    d.transport = [dispersion = exact.dispersion, film = exact.filmCoefficient](double, double* to, double* filmTo) {
        *to = dispersion;
        *filmTo = film;
    };
    d.binding = binding.take();
    d.usual = {1.0};
    return d;
}

// The largest difference from the exact outlet of a pulse of feed, relative to the peak.
double errorOf(const LinearColumn& exact, double load, const Grid& grid)
{
    const Description d = describe(exact);
    const auto bed = std::make_shared<Bed>(d, grid);
    const LinearColumn::Moments moments = exact.moments();
    const double end = moments.mean + load + 6.0 * std::sqrt(moments.variance);
    std::vector<double> times;
    for (int k = 1; k <= 200; ++k) times.push_back(end * k / 201.0);
    const auto run = support::runColumn(bed, std::vector<double>(bed->stateCount(), 0.0),
                                        exact.velocity * d.crossSection * d.porosity,
                                        {{load, {1.0}}, {end - load, {0.0}}}, times, grid.timeTolerance);
    if (!run.finished) return 1e300;
    const std::vector<double> outlet = support::outletCurve(exact, {{load, 1.0, 0.0}}, times);
    double worst = 0.0;
    for (std::size_t k = 0; k < times.size(); ++k) worst = std::max(worst, std::abs(run.outlet[k][0] - outlet[k]));
    return worst / *std::max_element(outlet.begin(), outlet.end());
}

Grid chosen(const LinearColumn& exact, double tolerance)
{
    return chooseGrid(describe(exact), {.tolerance = tolerance, .velocity = exact.velocity, .largest = {1.0}});
}

LinearColumn randomColumn(int index, std::mt19937& random)
{
    const auto between = [&random](double a, double b) { return std::uniform_real_distribution<double>(a, b)(random); };
    const auto decades = [&](double a, double b) { return std::exp(between(std::log(a), std::log(b))); };
    LinearColumn c;
    c.model = LinearColumn::Model(index % 3);
    c.kinetic = index / 3 % 2 == 0;
    c.length = decades(0.01, 0.3);
    c.velocity = decades(2e-4, 3e-3);
    c.dispersion = c.length * c.velocity / between(40.0, 300.0);
    c.bedPorosity = between(0.3, 0.5);
    c.particlePorosity = between(0.4, 0.85);
    c.totalPorosity = between(0.5, 0.85);
    c.particleRadius = decades(1.5e-5, 6e-5);
    c.filmCoefficient = decades(3e-6, 1e-4);
    c.poreDiffusivity = decades(3e-11, 1e-9);
    if (index % 3 == 0) c.surfaceDiffusivity = decades(1e-13, 1e-11);
    c.accessibility = c.model == LinearColumn::Model::LumpedRate ? 1.0 : between(0.5, 1.0);
    c.kd = decades(0.03, 30.0);
    c.ka = c.kd * decades(0.1, 20.0);
    return c;
}

} // namespace

class ColumnGrid : public QObject {
    Q_OBJECT

private slots:
    void linearColumnsAreExactToTheTolerance();
    void moreElementsConvergeAtTheirOrder();
    void firstMomentOfALinearPulse();
    void loadWashEluteMeetsThePublishedPeaks_data();
    void loadWashEluteMeetsThePublishedPeaks();
    void whatIsFedLeavesOrStays();
    void shocksLeaveByTheJumpCondition_data();
    void shocksLeaveByTheJumpCondition();
    void finiteVolumesConvergeAtTheirOrder();
    void kineticBreakthroughIsThatOfThomas_data();
    void kineticBreakthroughIsThatOfThomas();
};

void ColumnGrid::linearColumnsAreExactToTheTolerance()
{
    std::mt19937 random(20);
    for (int index = 0; index < 18; ++index) {
        const LinearColumn c = randomColumn(index, random);
        const double load = std::uniform_real_distribution<double>(0.05, 0.5)(random) * c.length / c.velocity;
        const double error = errorOf(c, load, chosen(c, 1e-7));
        QVERIFY2(error < 1e-6, qPrintable(QString("column %1: %2").arg(index).arg(error)));
    }
}

// Degree p with upwind fluxes: at least p + 1 for the outlet.
void ColumnGrid::moreElementsConvergeAtTheirOrder()
{
    std::mt19937 random(3);
    LinearColumn c = randomColumn(1, random); // lumped rate with pores
    c.dispersion = c.length * c.velocity / 200.0;
    const double load = 0.3 * c.length / c.velocity;
    for (int degree : {2, 3, 4}) {
        Grid grid{.elements = 8, .degree = degree, .beadNodes = 1, .timeTolerance = 1e-10, .velocity = c.velocity};
        const double coarse = errorOf(c, load, grid);
        grid.elements = 16;
        const double fine = errorOf(c, load, grid);
        const double order = std::log2(coarse / fine);
        QVERIFY2(order > degree + 1.0, qPrintable(QString("degree %1: order %2").arg(degree).arg(order)));
    }
}

// Residence time by hand: L/u [1 + (1-ec)/ec (ep + (1-ep) ka/kd)] + half the load (models.md D2).
void ColumnGrid::firstMomentOfALinearPulse()
{
    LinearColumn c{.length = 0.014, .velocity = 5.75e-4, .dispersion = 5.75e-8, .bedPorosity = 0.37};
    c.particlePorosity = 0.75;
    c.particleRadius = 4.5e-5;
    c.filmCoefficient = 6.9e-6;
    c.poreDiffusivity = 6.07e-11;
    c.ka = 3.55;
    c.kd = 0.1;
    const Description d = describe(c);
    const Grid grid = chooseGrid(d, {.tolerance = 1e-6, .velocity = c.velocity, .largest = {1.0}});
    const auto bed = std::make_shared<Bed>(d, grid);
    std::vector<double> times;
    for (int k = 1; k <= 3000; ++k) times.push_back(k);
    const auto run =
        support::runColumn(bed, std::vector<double>(bed->stateCount(), 0.0), c.velocity * d.crossSection * d.porosity,
                           {{10.0, {1.0}}, {2990.0, {0.0}}}, times, grid.timeTolerance);
    QVERIFY(run.finished);
    double area = 0.0, moment = 0.0;
    for (std::size_t k = 0; k < times.size(); ++k) {
        area += run.outlet[k][0];
        moment += run.outlet[k][0] * times[k];
    }
    QVERIFY2(std::abs(moment / area - 428.37) < 1e-4 * 428.37, qPrintable(QString::number(moment / area, 'g', 8)));
    QVERIFY(std::abs(area - 10.0) < 1e-4);
}

void ColumnGrid::loadWashEluteMeetsThePublishedPeaks_data()
{
    QTest::addColumn<bool>("kinetic");
    QTest::addColumn<double>("kd");
    QTest::addColumn<double>("tolerance");
    QTest::addColumn<double>("limit");
    QTest::newRow("preview") << true << 1.0 << 1e-4 << 3.5e-3;
    QTest::newRow("normal") << true << 1.0 << 1e-6 << 1e-3;
    QTest::newRow("reference") << true << 1.0 << 1e-8 << 3e-4;
    QTest::newRow("stiff, preview") << true << 1000.0 << 1e-4 << 3.5e-3;
    QTest::newRow("stiff, normal") << true << 1000.0 << 1e-6 << 1e-3;
    QTest::newRow("equilibrium, normal") << false << 1.0 << 1e-6 << 1e-3;
}

// Peaks of the reference outlet of CADET-Julia's test 3, LWE.csv (models.md D1).
void ColumnGrid::loadWashEluteMeetsThePublishedPeaks()
{
    QFETCH(bool, kinetic);
    QFETCH(double, kd);
    QFETCH(double, tolerance);
    QFETCH(double, limit);
    const LoadWashElute c(kinetic, kd);
    const Grid grid = chooseGrid(
        c.description,
        {.tolerance = tolerance, .velocity = c.description.velocity(c.flow), .largest = {382.0, 1.0, 1.0, 1.0}});
    const auto bed = std::make_shared<Bed>(c.description, grid);
    const auto run =
        support::runColumn(bed, c.start(*bed), c.flow, c.program, {401.0, 665.0, 1102.0, 1500.0}, grid.timeTolerance);
    QVERIFY(run.finished);
    const auto near = [limit](double value, double peak) { return std::abs(value - peak) < limit * peak; };
    QVERIFY2(near(run.outlet[0][3], 0.046047), qPrintable(QString::number(run.outlet[0][3], 'g', 8)));
    QVERIFY2(near(run.outlet[1][2], 0.040497), qPrintable(QString::number(run.outlet[1][2], 'g', 8)));
    QVERIFY2(near(run.outlet[2][1], 0.026558), qPrintable(QString::number(run.outlet[2][1], 'g', 8)));
}

void ColumnGrid::whatIsFedLeavesOrStays()
{
    for (Model model : {Model::GeneralRate, Model::LumpedRateWithPores, Model::LumpedRate})
        for (bool kinetic : {true, false}) {
            LoadWashElute c(kinetic, 1.0);
            c.description.model = model;
            const Grid grid{.elements = 5, .degree = 4, .beadNodes = 3, .timeTolerance = 1e-5, .velocity = 5.75e-4};
            const auto bed = std::make_shared<Bed>(c.description, grid);
            const auto run = support::runColumn(bed, c.start(*bed), c.flow, c.program, {}, grid.timeTolerance);
            QVERIFY(run.finished);
            for (int i = 0; i < 4; ++i) {
                const double lost = run.fed[i] + run.heldFirst[i] - run.left[i] - run.held[i];
                QVERIFY2(std::abs(lost) < 1e-12 * (run.fed[i] + run.heldFirst[i]),
                         qPrintable(QString::number(lost / run.fed[i])));
            }
        }
}

namespace {

// A Langmuir bed without dispersion, on the grid that the rule chooses, fed with 2 mol/m3 for twice the time that the
// shock takes; the outlet at `times` of it.
support::Chromatogram breakthrough(const support::LangmuirBed& bed, bool kinetic, double tolerance,
                                   const std::vector<double>& times)
{
    support::BindingBench binding(
        *solve::catalogue().binding("langmuir"), support::amounts({"a"}),
        {.values = {{"kinetic", kinetic ? 1.0 : 0.0}},
         .perComponent = {{"ka", {{"a", bed.ka}}}, {"kd", {{"a", bed.kd}}}, {"qmax", {{"a", bed.qmax}}}}});
    Description d;
    d.model = Model::LumpedRate;
    d.names = {"a"};
    d.length = bed.length;
    d.crossSection = 1e-4;
    d.porosity = bed.porosity;
    d.transport = [](double, double* dispersion, double* film) { *dispersion = *film = 0.0; };
    d.binding = binding.take();
    d.usual = {1.0};
    const Grid grid = chooseGrid(d, {.tolerance = tolerance, .velocity = bed.velocity, .largest = {2.0}});
    const auto column = std::make_shared<Bed>(d, grid);
    return support::runColumn(column, std::vector<double>(column->stateCount(), 0.0),
                              bed.velocity * d.crossSection * d.porosity, {{2.0 * bed.shockTime(2.0), {2.0}}}, times,
                              grid.timeTolerance);
}

} // namespace

void ColumnGrid::shocksLeaveByTheJumpCondition_data()
{
    QTest::addColumn<double>("ka");
    QTest::addColumn<double>("qmax");
    QTest::newRow("weakly held") << 1.0 << 10.0;
    // A trace ahead of the front falls back ten times faster than the front.
    QTest::newRow("strongly held") << 2.5 << 20.0;
}

void ColumnGrid::shocksLeaveByTheJumpCondition()
{
    QFETCH(double, ka);
    QFETCH(double, qmax);
    const support::LangmuirBed bed{.length = 0.1, .velocity = 1e-3, .porosity = 0.6, .ka = ka, .kd = 0.5, .qmax = qmax};
    std::vector<double> times;
    for (int k = 1; k < 4000; ++k) times.push_back(bed.shockTime(2.0) * k / 2000.0);
    const auto run = breakthrough(bed, false, 1e-6, times);
    QVERIFY(run.finished);
    std::size_t half = 0;
    while (half < times.size() && run.outlet[half][0] < 1.0) ++half;
    QVERIFY2(std::abs(times[half] / bed.shockTime(2.0) - 1.0) < 1e-3, qPrintable(QString::number(times[half])));
    for (const std::vector<double>& c : run.outlet)
        QVERIFY2(c[0] > -1e-3 * 2.0 && c[0] < 1.001 * 2.0, qPrintable(QString::number(c[0])));
    QVERIFY(std::abs(run.fed[0] - run.left[0] - run.held[0]) < 1e-12 * run.fed[0]);
}

// A smooth profile that nothing binds or disperses leaves as it is.
void ColumnGrid::finiteVolumesConvergeAtTheirOrder()
{
    constexpr double length = 0.1, velocity = 1e-3;
    const auto profile = [](double z) { return std::exp(-std::pow((z - 0.45 * length) / (0.15 * length), 2)); };
    Description d;
    d.model = Model::LumpedRate;
    d.names = {"a"};
    d.length = length;
    d.crossSection = 1e-4;
    d.porosity = 0.5;
    d.transport = [](double, double* dispersion, double* film) { *dispersion = *film = 0.0; };
    d.usual = {1.0};
    std::vector<double> times, errors;
    for (int k = 1; k < 100; ++k) times.push_back(length / velocity * k / 100.0);
    for (const int cells : {120, 240, 480}) {
        const auto bed = std::make_shared<Bed>(d, Grid{.highestOrder = 3, .velocity = velocity, .cells = cells});
        std::vector<double> y;
        for (const double z : bed->positions()) y.push_back(profile(z));
        const auto run = support::runColumn(bed, y, velocity * d.crossSection * d.porosity,
                                            {{length / velocity, {0.0}}}, times, 1e-9);
        QVERIFY(run.finished);
        double worst = 0.0;
        for (std::size_t k = 0; k < times.size(); ++k)
            worst = std::max(worst, std::abs(run.outlet[k][0] - profile(length - velocity * times[k])));
        errors.push_back(worst);
        QVERIFY(std::abs(run.heldFirst[0] - run.left[0] - run.held[0]) < 1e-12 * run.heldFirst[0]);
    }
    QVERIFY2(std::log2(errors[1] / errors[2]) > 2.7,
             qPrintable(QString("%1 %2 %3").arg(errors[0]).arg(errors[1]).arg(errors[2])));
}

void ColumnGrid::kineticBreakthroughIsThatOfThomas_data()
{
    QTest::addColumn<double>("kd");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("normal") << 0.025 << 1e-6;
    QTest::newRow("reference") << 0.025 << 1e-8;
    QTest::newRow("irreversible, normal") << 0.0 << 1e-6; // Bohart and Adams
    QTest::newRow("irreversible, reference") << 0.0 << 1e-8;
}

void ColumnGrid::kineticBreakthroughIsThatOfThomas()
{
    QFETCH(double, kd);
    QFETCH(double, tolerance);
    const support::LangmuirBed bed{
        .length = 0.1, .velocity = 1e-3, .porosity = 0.6, .ka = 0.05, .kd = kd, .qmax = 10.0};
    std::vector<double> times;
    for (int k = 1; k < 400; ++k) times.push_back(bed.shockTime(2.0) * k / 200.0);
    const auto run = breakthrough(bed, true, tolerance, times);
    QVERIFY(run.finished);
    for (std::size_t k = 0; k < times.size(); ++k)
        QVERIFY2(std::abs(run.outlet[k][0] / 2.0 - bed.thomas(2.0, times[k])) < 1e-4,
                 qPrintable(QString("%1 s").arg(times[k])));
}

TITER_TEST(ColumnGrid)

} // namespace tst_column_grid

#include "tst_column_grid.moc"
