// The kernel of the packed column: its operators against polynomials, its Jacobian against differences, its factors
// against its products, its balances to rounding.
#include "core/solve/catalogue.h"
#include "core/unitops/column/bed/axial_blocks.h"
#include "core/unitops/column/bed/quadrature.h"
#include "core/unitops/column/bed/spectral_elements.h"
#include "tests/support/core/binding_bench.h"
#include "tests/support/core/column_bench.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <random>

namespace tst_column_kernel {

using namespace titer;
using namespace titer::unitops::column;
using support::BindingBench;
using support::LoadWashElute;

namespace {

// Every model and mode, with and without surface diffusion and a component that stays outside.
struct Case {
    const char* name;
    Model model;
    bool kinetic;
    bool surface;
    bool outside;
    int cells = 0; // finite volumes; 0: spectral elements
};
constexpr Case cases[] = {
    {"general rate, kinetic", Model::GeneralRate, true, false, false},
    {"general rate, equilibrium", Model::GeneralRate, false, false, false},
    {"general rate, kinetic, surface diffusion", Model::GeneralRate, true, true, false},
    {"general rate, equilibrium, surface diffusion", Model::GeneralRate, false, true, true},
    {"general rate, kinetic, one outside", Model::GeneralRate, true, false, true},
    {"with pores, kinetic", Model::LumpedRateWithPores, true, false, false},
    {"with pores, equilibrium", Model::LumpedRateWithPores, false, false, false},
    {"lumped, kinetic", Model::LumpedRate, true, false, false},
    {"lumped, equilibrium", Model::LumpedRate, false, false, false},
    {"cells: general rate, kinetic", Model::GeneralRate, true, false, false, 9},
    {"cells: with pores, equilibrium", Model::LumpedRateWithPores, false, false, false, 9},
    {"cells: lumped, kinetic", Model::LumpedRate, true, false, false, 9},
    {"cells: lumped, equilibrium", Model::LumpedRate, false, false, false, 9},
};

struct Setting {
    explicit Setting(const Case& c, Grid grid = {.elements = 3, .degree = 3, .beadNodes = 3})
        : loaded(c.kinetic, 1.0)
    {
        Description d = loaded.description;
        d.model = c.model;
        if (c.surface) d.surfaceDiffusivity = {0.0, 1e-13, 2e-13, 0.0};
        if (c.outside) d.accessibility = {1.0, 0.9, 0.8, 0.0};
        d.transport = [](double u, double* dispersion, double* film) {
            for (int i = 0; i < 4; ++i) {
                dispersion[i] = (1e-4 + 1e-5 * i) * u;
                film[i] = 1e-2 * u + 1e-6 * i;
            }
        };
        grid.velocity = d.velocity(loaded.flow);
        grid.cells = c.cells;
        bed = std::make_shared<Bed>(d, grid);
        // Somewhere within the run's range, rough along the bed and in the beads.
        std::mt19937 random(7);
        std::uniform_real_distribution<double> part(0.8, 1.2);
        y.resize(bed->stateCount());
        const std::vector<double> c0 = {80.0, 0.3, 0.2, c.outside ? 0.0 : 0.4};
        if (!bed->equilibrate(c0.data(), y.data())) throw std::runtime_error("no equilibrium");
        for (double& v : y) v *= part(random);
    }

    LoadWashElute loaded;
    std::shared_ptr<const Bed> bed;
    std::vector<double> y;
    std::vector<double> amounts = {1e-6, 2e-8, 3e-8, 1e-8};
    Feed feed() const { return {loaded.flow, amounts.data()}; }
};

double largest(const std::vector<double>& v)
{
    double max = 0.0;
    for (double x : v) max = std::max(max, std::abs(x));
    return max;
}

} // namespace

class ColumnKernel : public QObject {
    Q_OBJECT

private slots:
    void quadraturesAreExact();
    void beadDiffusesPolynomialsExactly();
    void elementsMovePolynomialsExactly();
    void amountsChangeByWhatEntersAndLeaves_data() { all(); }
    void amountsChangeByWhatEntersAndLeaves();
    void productIsTheDerivative_data() { all(); }
    void productIsTheDerivative();
    void inflowColumnsAreDerivatives_data() { all(); }
    void inflowColumnsAreDerivatives();
    void solvesWhatItMultiplies_data() { all(); }
    void solvesWhatItMultiplies();
    void oneBeadNodeIsTheLumpedModelWithPores();
    void equilibriumWithWhatEntersStaysAsItIs();

private:
    static void all()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(cases)); ++i) QTest::newRow(cases[i].name) << i;
    }
};

void ColumnKernel::quadraturesAreExact()
{
    for (int n = 2; n <= 10; ++n) {
        const Quadrature lobatto = gaussLobatto(n);
        for (int power = 0; power <= 2 * n - 3; power += 2) {
            double sum = 0.0;
            for (int i = 0; i < n; ++i) sum += lobatto.weights[i] * std::pow(lobatto.nodes[i], power);
            QVERIFY(std::abs(sum - 2.0 / (power + 1)) < 1e-13);
        }
        const Quadrature sphere = radauInSphere(n);
        for (int power = 0; power <= 2 * n - 2; ++power) {
            double sum = 0.0;
            for (int i = 0; i < n; ++i) sum += sphere.weights[i] * std::pow(sphere.nodes[i], power);
            QVERIFY(std::abs(sum - 3.0 / (2 * power + 3)) < 1e-13); // mean of (r/rp)^(2 power)
        }
    }
}

// The Laplacian of r^4 - 2 r^2 rp^2 is 20 r^2 - 12 rp^2, and the flux 4 r^3 - 4 r rp^2 through the surface is 0.
void ColumnKernel::beadDiffusesPolynomialsExactly()
{
    constexpr double radius = 3e-5;
    for (int n = 4; n <= 8; ++n) {
        const Bead bead(radius, n);
        for (int j = 0; j < n; ++j) {
            double sum = 0.0;
            for (int k = 0; k < n; ++k) {
                const double x = std::pow(bead.radii()[k] / radius, 2);
                sum += bead.diffusion()[j * n + k] * (x * x - 2.0 * x);
            }
            const double exact = 20.0 * std::pow(bead.radii()[j] / radius, 2) - 12.0;
            QVERIFY(std::abs(sum * radius * radius - exact) < 1e-9);
        }
    }
}

// -u c' + D c'' of (z - L)^2 z^2, whose flux is 0 at both ends.
void ColumnKernel::elementsMovePolynomialsExactly()
{
    constexpr double length = 2.0, velocity = 0.7, dispersion = 0.3;
    for (int count : {1, 2, 5}) {
        const SpectralElements elements(length, count, 5);
        AxialOperator transport(elements.matrices(), 1);
        transport.set(velocity, &dispersion);
        std::vector<double> c, rate(elements.positions().size(), 0.0);
        for (double z : elements.positions()) c.push_back(std::pow(z * (z - length), 2));
        transport.apply(c.data(), 1, rate.data(), 1);
        for (std::size_t k = 0; k < c.size(); ++k) {
            const double z = elements.positions()[k];
            const double slope = 2.0 * z * (z - length) * (2.0 * z - length);
            const double bend = 12.0 * z * z - 12.0 * z * length + 2.0 * length * length;
            QVERIFY(std::abs(rate[k] - (dispersion * bend - velocity * slope)) < 1e-9);
        }
    }
}

void ColumnKernel::amountsChangeByWhatEntersAndLeaves()
{
    QFETCH(int, index);
    Setting s(cases[index]);
    BedWork work(s.bed);
    std::vector<double> rate(s.y.size());
    QVERIFY(work.rates(s.feed(), s.y.data(), rate.data()));
    // held() is linear but for its constant part. Rounding is that of the rates, which are large and cancel.
    std::vector<double> constant(4, 0.0), change(4, 0.0);
    const std::vector<double> zero(s.y.size(), 0.0);
    s.bed->held(zero.data(), constant.data());
    s.bed->held(rate.data(), change.data());
    const double volume = s.bed->description().crossSection * s.bed->description().length;
    const double size = volume * largest({rate.begin(), rate.end() - 4}); // without what follows the outlet
    for (int i = 0; i < 4; ++i) {
        const double out = s.loaded.flow * s.y[s.bed->outletStates()[i]];
        QVERIFY(std::abs(change[i] - constant[i] - (s.amounts[i] - out)) < 1e-13 * size);
    }
}

void ColumnKernel::productIsTheDerivative()
{
    QFETCH(int, index);
    Setting s(cases[index]);
    BedWork work(s.bed);
    QVERIFY(work.linearize(s.feed(), s.y.data()));
    std::mt19937 random(11);
    std::uniform_real_distribution<double> part(-1.0, 1.0);
    const std::size_t n = s.y.size();
    std::vector<double> x(n), exact(n), up(n), down(n), moved(n);
    for (int trial = 0; trial < 3; ++trial) {
        for (std::size_t k = 0; k < n; ++k) x[k] = part(random) * std::abs(s.y[k]);
        work.product(x.data(), exact.data());
        constexpr double step = 1e-5;
        BedWork other(s.bed);
        for (std::size_t k = 0; k < n; ++k) moved[k] = s.y[k] + step * x[k];
        QVERIFY(other.rates(s.feed(), moved.data(), up.data()));
        for (std::size_t k = 0; k < n; ++k) moved[k] = s.y[k] - step * x[k];
        QVERIFY(other.rates(s.feed(), moved.data(), down.data()));
        for (std::size_t k = 0; k < n; ++k) {
            const double difference = (up[k] - down[k]) / (2.0 * step);
            QVERIFY2(std::abs(exact[k] - difference) < 1e-6 * (std::abs(difference) + 1e-2 * largest(exact)),
                     qPrintable(QString::fromStdString(s.bed->stateName(int(k)))));
        }
    }
}

void ColumnKernel::inflowColumnsAreDerivatives()
{
    QFETCH(int, index);
    Setting s(cases[index]);
    BedWork work(s.bed), other(s.bed);
    QVERIFY(work.linearize(s.feed(), s.y.data()));
    const std::size_t n = s.y.size();
    std::vector<double> column(n), up(n), down(n);
    for (int c = 0; c <= 4; ++c) {
        work.inflowColumn(c, column.data());
        const double step = 1e-4 * (c == 0 ? s.loaded.flow : s.amounts[c - 1]);
        for (int side : {1, -1}) {
            Feed feed = s.feed();
            std::vector<double> amounts = s.amounts;
            if (c == 0)
                feed.flow += side * step;
            else
                amounts[c - 1] += side * step;
            feed.amounts = amounts.data();
            QVERIFY(other.rates(feed, s.y.data(), side > 0 ? up.data() : down.data()));
        }
        const double size = largest(column);
        QVERIFY(size > 0.0);
        const double rounding = 1e-15 / step;
        for (std::size_t k = 0; k < n; ++k)
            QVERIFY(std::abs((up[k] - down[k]) / (2.0 * step) - column[k]) < 1e-5 * size + rounding * std::abs(up[k]));
    }
}

void ColumnKernel::solvesWhatItMultiplies()
{
    QFETCH(int, index);
    // More nodes than lanes, and not a multiple.
    Setting s(cases[index], {.elements = 4, .degree = 4, .beadNodes = 4});
    BedWork work(s.bed);
    QVERIFY(work.linearize(s.feed(), s.y.data()));
    std::mt19937 random(13);
    std::uniform_real_distribution<double> part(-1.0, 1.0);
    const std::size_t n = s.y.size();
    std::vector<double> x(n), b(n);
    for (double gamma : {1e-3, 1.0, 50.0}) {
        QVERIFY(work.factor(gamma));
        for (std::size_t k = 0; k < n; ++k) x[k] = part(random);
        work.product(x.data(), b.data());
        const double size = 1.0 + gamma * largest(b);
        for (std::size_t k = 0; k < n; ++k) b[k] = x[k] - gamma * b[k];
        work.solve(b.data());
        for (std::size_t k = 0; k < n; ++k)
            QVERIFY2(std::abs(b[k] - x[k]) < 1e-11 * size,
                     qPrintable(QString::number(b[k] - x[k]) + " of " + QString::number(x[k])));
    }
}

void ColumnKernel::oneBeadNodeIsTheLumpedModelWithPores()
{
    const Grid grid{.elements = 3, .degree = 3, .beadNodes = 1};
    const Setting general({"", Model::GeneralRate, true, false, false}, grid);
    const Setting lumped({"", Model::LumpedRateWithPores, true, false, false}, grid);
    QCOMPARE(general.y, lumped.y);
    std::vector<double> a(general.y.size()), b(a.size());
    QVERIFY(BedWork(general.bed).rates(general.feed(), general.y.data(), a.data()));
    QVERIFY(BedWork(lumped.bed).rates(lumped.feed(), lumped.y.data(), b.data()));
    QCOMPARE(a, b);
}

void ColumnKernel::equilibriumWithWhatEntersStaysAsItIs()
{
    for (const Case& c : cases) {
        Setting s(c);
        const std::vector<double> liquid = {80.0, 0.3, 0.2, 0.0};
        QVERIFY(s.bed->equilibrate(liquid.data(), s.y.data()));
        for (int i = 0; i < 4; ++i) s.amounts[i] = s.loaded.flow * liquid[i];
        std::vector<double> rate(s.y.size());
        BedWork work(s.bed);
        QVERIFY(work.rates(s.feed(), s.y.data(), rate.data()));
        // What Newton's method would still change, relative to the states: 0 but for rounding.
        QVERIFY(work.linearize(s.feed(), s.y.data()) && work.factor(1e3));
        work.solve(rate.data());
        for (std::size_t k = 0; k < rate.size(); ++k)
            QVERIFY2(1e3 * std::abs(rate[k]) <= 1e-8 * (std::abs(s.y[k]) + 1e-3),
                     qPrintable(QString("%1: %2 %3").arg(c.name).arg(s.bed->stateName(int(k)).c_str()).arg(rate[k])));
    }
}

TITER_EACH_WIDTH_TEST(ColumnKernel)

} // namespace tst_column_kernel

#include "tst_column_kernel.moc"
