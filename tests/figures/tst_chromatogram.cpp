// Chromatograms with known answers: Gaussian and exponentially modified Gaussian peaks, steps and rectangles.
#include "core/figures/breakthrough.h"
#include "core/figures/peaks.h"
#include "core/figures/pooling.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>
#include <limits>
#include <numbers>

namespace tst_chromatogram {

using namespace titer;
using figures::Chromatogram;
using figures::Course;
using figures::Peak;
using figures::Pool;
using figures::Span;

namespace {

using Signal = std::function<double(double)>;

constexpr double microlitre = 1e-9; // [m3/s] as a flow

std::vector<double> timesTo(double end, int count)
{
    std::vector<double> times;
    for (int i = 0; i <= count; ++i) times.push_back(end * i / count);
    return times;
}

figures::CourseComponent component(const char* id, const std::vector<double>& times, const Signal& outlet,
                                   const Signal& inlet = {})
{
    figures::CourseComponent c;
    c.id = id;
    for (const double t : times) c.outlet.push_back(outlet(t));
    if (inlet)
        for (const double t : times) c.inlet.push_back(inlet(t));
    return c;
}

Chromatogram made(Course course)
{
    auto chromatogram = Chromatogram::make(std::move(course));
    if (!chromatogram) qFatal("%s", chromatogram.error().what.text().c_str());
    return *std::move(chromatogram);
}

// One component "a" at a constant flow.
Chromatogram drawn(const Signal& outlet, double end = 1000.0, int count = 20000, const Signal& inlet = {})
{
    Course course;
    course.times = timesTo(end, count);
    course.flow.assign(course.times.size(), microlitre);
    course.components = {component("a", course.times, outlet, inlet)};
    return made(std::move(course));
}

const std::vector<double>& outletOf(const Chromatogram& chromatogram, int c = 0)
{
    return chromatogram.course().components[c].outlet;
}

double gauss(double t, double mean, double sigma)
{
    return std::exp(-0.5 * std::pow((t - mean) / sigma, 2));
}

// An exponentially modified Gaussian of unit area.
double modified(double t, double mean, double sigma, double tau)
{
    const double z = (sigma / tau - (t - mean) / sigma) / std::numbers::sqrt2;
    return 0.5 / tau * std::exp(0.5 * std::pow(sigma / tau, 2) - (t - mean) / tau) * std::erfc(z);
}

// Corners (time, value) joined by lines, with a jump where a time stands twice.
Course lines(const std::vector<std::pair<double, double>>& corners)
{
    Course course;
    figures::CourseComponent a;
    a.id = "a";
    for (const auto& [t, value] : corners) {
        course.times.push_back(t);
        course.flow.push_back(microlitre);
        a.outlet.push_back(value);
    }
    course.components = {a};
    return course;
}

void near(double value, double expected, double relative)
{
    QVERIFY2(std::abs(value - expected) <= relative * std::abs(expected),
             qPrintable(QString("%1 instead of %2").arg(value, 0, 'g', 12).arg(expected, 0, 'g', 12)));
}

void says(const base::Error& error, const char* part)
{
    QVERIFY2(error.what.text().find(part) != std::string::npos, error.what.text().c_str());
}

} // namespace

class TestChromatogram : public QObject {
    Q_OBJECT

private slots:
    void measuresAGaussianPeak()
    {
        const Chromatogram c = drawn([](double t) { return 3.0 * gauss(t, 400.0, 10.0); });
        const std::vector<Peak> peaks = figures::findPeaks(c, outletOf(c), {});
        QCOMPARE(peaks.size(), std::size_t(1));
        const Peak& peak = peaks[0];
        near(peak.time, 400.0, 1e-9);
        near(peak.height, 3.0, 1e-9);
        near(*peak.width, 2.0 * std::sqrt(2.0 * std::numbers::ln2) * 10.0, 1e-5);
        near(*peak.asymmetry, 1.0, 1e-5);
        near(*peak.plates, 1600.0, 1e-5);
        near(peak.moments.area, 3.0 * 10.0 * std::sqrt(2.0 * std::numbers::pi), 1e-4);
        near(peak.moments.mean, 400.0, 1e-9);
        // Cut at 1e-4 of the height, where 1 - erf(x) + 2 x exp(-x2)/sqrt(pi) of the second moment is left out.
        near(peak.moments.variance, 100.0, 5e-4);
        near(*peak.platesByMoments, 1600.0, 5e-4);
        QVERIFY(!peak.resolution);
    }

    void countsRetentionFromTheInjection()
    {
        const Chromatogram c = drawn([](double t) { return gauss(t, 400.0, 10.0); });
        figures::PeakSearch search;
        search.injected = 150.0;
        near(*figures::findPeaks(c, outletOf(c), search).front().plates, 625.0, 1e-5);
    }

    // Asymmetry by quadrature and root search with scipy's exponnorm.
    void measuresTheTailOfAModifiedGaussian()
    {
        const Chromatogram c = drawn([](double t) { return modified(t, 300.0, 8.0, 12.0); });
        const std::vector<Peak> peaks = figures::findPeaks(c, outletOf(c), {});
        QCOMPARE(peaks.size(), std::size_t(1));
        // The tail below 1e-4 of the height, 4e-5 of the area, is left out.
        near(peaks[0].moments.mean, 312.0, 2e-5);
        near(peaks[0].moments.variance, 64.0 + 144.0, 4e-3);
        near(peaks[0].time, 307.04751, 2e-4);
        near(*peaks[0].asymmetry, 1.7006257, 3e-3);
        near(*peaks[0].width, 25.889544, 1e-4);
    }

    void resolvesNeighboursByTheFormula()
    {
        const Chromatogram c =
            drawn([](double t) { return gauss(t, 300.0, 10.0) + 0.5 * gauss(t, 380.0, 15.0) + gauss(t, 520.0, 15.0); });
        const std::vector<Peak> peaks = figures::findPeaks(c, outletOf(c), {});
        QCOMPARE(peaks.size(), std::size_t(3));
        // Rs = 2 (t2 - t1) / (4 s1 + 4 s2)
        near(*peaks[0].resolution, 2.0 * 80.0 / (4.0 * 25.0), 2e-3);
        near(*peaks[1].resolution, 2.0 * 140.0 / (4.0 * 30.0), 1e-3);
        QVERIFY(!peaks[2].resolution);
        // The valley between two of one height and width lies in the middle.
        const Chromatogram twins = drawn([](double t) { return gauss(t, 400.0, 20.0) + gauss(t, 460.0, 20.0); });
        const std::vector<Peak> two = figures::findPeaks(twins, outletOf(twins), {});
        QCOMPARE(two.size(), std::size_t(2));
        near(two[0].end, 430.0, 1e-9);
        near(two[1].start, 430.0, 1e-9);
        QVERIFY(!two[0].width); // the valley stands above half the height
        QVERIFY(!two[0].resolution);
    }

    void takesNoRippleAndNoFrontForAPeak()
    {
        const Chromatogram ripple =
            drawn([](double t) { return gauss(t, 400.0, 20.0) + 0.001 * std::sin(t) * gauss(t, 400.0, 40.0); });
        QCOMPARE(figures::findPeaks(ripple, outletOf(ripple), {}).size(), std::size_t(1));
        const Chromatogram front = drawn([](double t) { return t < 500.0 ? 0.0 : 1.0; });
        QVERIFY(figures::findPeaks(front, outletOf(front), {}).empty());
        const Chromatogram flat = drawn([](double) { return 0.0; });
        QVERIFY(figures::findPeaks(flat, outletOf(flat), {}).empty());
        QVERIFY(!figures::highestPeak({}));
        const Chromatogram falling = drawn([](double t) { return std::exp(-t / 100.0); });
        QVERIFY(figures::findPeaks(falling, outletOf(falling), {}).empty());
    }

    void integratesTheLinesExactly()
    {
        // Flow 1 + 0.2 t and concentration 2 + 0.5 t uL and g/L: int (2 + 0.9 t + 0.1 t^2) dt.
        Course course = lines({{0.0, 2.0}, {10.0, 7.0}});
        course.flow = {microlitre, 3.0 * microlitre};
        const Chromatogram c = made(course);
        const auto amount = [](double t) { return microlitre * (2.0 * t + 0.45 * t * t + 0.1 * t * t * t / 3.0); };
        for (const double t : {0.0, 0.7, 3.0, 9.9, 10.0}) {
            QVERIFY(std::abs(c.amount(0, t) - amount(t)) < 1e-15 * amount(10.0));
            const double volume = microlitre * (t + 0.1 * t * t);
            QVERIFY(std::abs(c.volume(t) - volume) < 1e-15 * 20.0 * microlitre);
            QVERIFY(std::abs(c.timeOfVolume(volume) - t) < 1e-12);
        }
        QCOMPARE(c.amount(0, 1e9), c.amount(0, 10.0));
    }

    void collectsARectangle()
    {
        Course course = lines({{0, 0}, {100, 0}, {100, 4}, {200, 4}, {200, 0}, {300, 0}});
        figures::CourseComponent b = course.components[0];
        b.id = "b";
        b.outlet = {1, 1, 1, 1, 1, 1};
        b.inlet = {1, 1, 1, 1, 1, 1};
        course.components[0].inlet = {5, 5, 5, 0, 0, 0};
        course.components.push_back(b);
        const Chromatogram c = made(course);
        const auto pool = figures::poolBetween(c, {50.0, 150.0});
        QVERIFY(pool.ok());
        near(pool->volume, 100.0 * microlitre, 1e-14);
        near(pool->amounts[0], 200.0 * microlitre, 1e-14);
        near(pool->concentrations[0], 2.0, 1e-14);
        near(pool->amounts[1], 100.0 * microlitre, 1e-14);
        // a: 100 s of 5, then 100 s on which the line falls from 5 to 0.
        near(c.loaded(0), 750.0 * microlitre, 1e-14);
        near(*figures::yieldOf(c, *pool, 0), 200.0 / 750.0, 1e-13);
        near(*figures::logReductionOf(c, *pool, 1), std::log10(3.0), 1e-13);
        near(*figures::purityOf(*pool, {0, {1.0, 1.0}}), 2.0 / 3.0, 1e-13);
        near(*figures::purityOf(*pool, {0, {1.0, 4.0}}), 1.0 / 3.0, 1e-13);
        QVERIFY(!figures::purityOf(*figures::poolBetween(c, {0.0, 50.0}), {0, {1.0, 1.0}}));
    }

    void cutsByLevel()
    {
        const Chromatogram c = made(lines({{0, 0}, {100, 0}, {200, 10}, {400, 0}, {500, 0}}));
        const Span run = c.span();
        const auto share = figures::cutByLevel(c, outletOf(c), {0.1, true}, {0.2, true}, run);
        QVERIFY(share.ok());
        near(share->from, 110.0, 1e-12);
        near(share->to, 360.0, 1e-12);
        const auto absolute = figures::cutByLevel(c, outletOf(c), {4.0, false}, {5.0, false}, run);
        near(absolute->from, 140.0, 1e-12);
        near(absolute->to, 300.0, 1e-12);
        // Above the cut from the start on: collects from there.
        near(figures::cutByLevel(c, outletOf(c), {1.0, false}, {1.0, false}, {150.0, 500.0})->from, 150.0, 1e-12);
        says(figures::cutByLevel(c, outletOf(c), {11.0, false}, {1.0, false}, run).error(), "never starts");
        says(figures::cutByLevel(c, outletOf(c), {0.1, true}, {0.1, true}, {100.0, 300.0}).error(), "never ends");
        says(figures::cutByLevel(c, outletOf(c), {0.1, true}, {0.1, true}, {0.0, 90.0}).error(), "no peak");
    }

    void cutsByVolume()
    {
        const Chromatogram c = drawn([](double) { return 1.0; });
        const auto cut = figures::cutByVolume(c, 100.0 * microlitre, 250.0 * microlitre, {200.0, 1000.0});
        QVERIFY(cut.ok());
        near(cut->from, 300.0, 1e-10);
        near(cut->to, 450.0, 1e-10);
        says(figures::cutByVolume(c, 0.0, 900.0 * microlitre, {200.0, 1000.0}).error(), "never ends");
        says(figures::cutByVolume(c, 2e-9, 1e-9, {200.0, 1000.0}).error(), "must be 0 L");
    }

    // Product 1, impurity rising as a line from 0 at 100 s to 1 at 200 s: a cut from 100 s keeps purity p up to
    // t with t / (t + t^2/200) = p.
    void cutsAsWideAsThePurityAllows()
    {
        Course course = lines({{0, 0}, {100, 0}, {100, 1}, {200, 1}, {200, 0}, {300, 0}});
        figures::CourseComponent b = course.components[0];
        b.outlet = {0, 0, 0, 1, 1, 1};
        course.components.push_back(b);
        const Chromatogram c = made(course);
        const figures::Product product{0, {1.0, 1.0}};
        for (const double purity : {0.7, 0.8, 0.9, 0.99}) {
            const auto cut = figures::cutByPurity(c, product, purity, {50.0, 300.0});
            QVERIFY(cut.ok());
            near(cut->to - 100.0, 200.0 * (1.0 / purity - 1.0), 1e-9);
            const auto pool = figures::poolBetween(c, *cut);
            near(*figures::purityOf(*pool, product), purity, 1e-9);
            near(pool->amounts[0], (cut->to - 100.0) * microlitre, 1e-9);
        }
        says(figures::cutByPurity(c, {1, {1.0, 1.0}}, 0.9, {50.0, 199.0}).error(), "the maximum purity");
        says(figures::cutByPurity(c, product, 1.2, {50.0, 300.0}).error(), "out of range");
        // Impurity on both sides: the cut opens late and closes early, and no other of its purity holds more.
        const Chromatogram valley = [] {
            Course both;
            both.times = timesTo(1000.0, 2000);
            both.flow.assign(both.times.size(), microlitre);
            both.components = {component("a", both.times, [](double t) { return gauss(t, 500.0, 60.0); }),
                               component("b", both.times, [](double t) {
                                   return 0.5 * gauss(t, 400.0, 50.0) + 0.8 * gauss(t, 640.0, 50.0);
                               })};
            return made(both);
        }();
        const auto cut = figures::cutByPurity(valley, product, 0.9, valley.span());
        const double held = figures::poolBetween(valley, *cut)->amounts[0];
        near(*figures::purityOf(*figures::poolBetween(valley, *cut), product), 0.9, 1e-9);
        double max = 0.0;
        for (double from = 300.0; from < 500.0; from += 2.0)
            for (double to = 500.0; to < 700.0; to += 2.0) {
                const auto other = figures::poolBetween(valley, {from, to});
                if (*figures::purityOf(*other, product) >= 0.9) max = std::max(max, other->amounts[0]);
            }
        QVERIFY2(held >= max * (1.0 - 1e-9) && held < 1.02 * max, qPrintable(QString("%1 %2").arg(held).arg(max)));
    }

    void dividesIntoFractions()
    {
        const Chromatogram c = drawn([](double t) { return t; });
        const auto byVolume = figures::fractionsOfVolume(c, 300.0 * microlitre, {0.0, 1000.0});
        QVERIFY(byVolume.ok());
        QCOMPARE(byVolume->size(), std::size_t(4));
        near((*byVolume)[1].concentrations[0], 450.0, 1e-9);
        near(byVolume->back().volume, 100.0 * microlitre, 1e-9);
        const auto byTime = figures::fractionsOfTime(c, 250.0, {0.0, 1000.0});
        QCOMPARE(byTime->size(), std::size_t(4));
        double sum = 0.0;
        for (const Pool& pool : *byTime) sum += pool.amounts[0];
        near(sum, c.amount(0, 1000.0), 1e-12);
        says(figures::fractionsOfVolume(c, 0.0, c.span()).error(), "above 0");
        says(figures::fractionsOfTime(c, 1e-3, c.span()).error(), "Make them larger");
    }

    // A step of 5 g/L from 100 s to 900 s whose front leaves as a line from 500 to 600 s.
    void readsTheCapacityOffAStep()
    {
        Course course = lines({{0, 0}, {100, 0}, {100, 0}, {500, 0}, {600, 5}, {900, 5}, {900, 5}, {1000, 50}});
        course.components[0].inlet = {0, 0, 5, 5, 5, 5, 0, 0};
        const Chromatogram c = made(course);
        const auto found = figures::breakthroughOf(c, 0, 0.1, 20.0 * microlitre);
        QVERIFY(found.ok() && found->reached);
        near(found->load.from, 100.0, 1e-12);
        near(found->load.to, 900.0, 1e-12);
        near(found->reached->time, 510.0, 1e-12);
        near(found->reached->volume, 410.0 * microlitre, 1e-12);
        near(found->reached->capacity, 5.0 * 410.0 / 20.0, 1e-12);
        near(found->loaded, 5.0 * 800.0 * microlitre, 1e-12);
        near(found->highest, 1.0, 1e-12);
        // What elutes later, more concentrated than the feed, is no breakthrough.
        course.components[0].outlet = {0, 0, 0, 0, 0.01, 0.01, 0.01, 50};
        const auto low = figures::breakthroughOf(made(course), 0, 0.1, 20.0 * microlitre);
        QVERIFY(low.ok() && !low->reached);
        near(low->highest, 0.002, 1e-12);
        says(figures::breakthroughOf(c, 0, 1.5, 1.0).error(), "between 0 and 100 %");
        says(figures::breakthroughOf(c, 0, 0.1, 0.0).error(), "of resin");
        course.components[0].inlet.clear();
        says(figures::breakthroughOf(made(course), 0, 0.1, 1.0).error(), "is loaded");
    }

    void refusesWhatIsNoCourse()
    {
        says(Chromatogram::make({}).error(), "at least two");
        Course course = lines({{0, 0}, {10, 1}, {5, 2}});
        says(Chromatogram::make(course).error(), "times of a chromatogram must increase");
        course = lines({{0, 0}, {60, std::numeric_limits<double>::quiet_NaN()}});
        says(Chromatogram::make(course).error(), "At 60 s the value of a is not a number");
        course = lines({{0, 0}, {60, 1}});
        course.uv = {1.0};
        says(Chromatogram::make(course).error(), "2 times but 1 values of uv");
        const Chromatogram c = made(lines({{0, 0}, {60, 1}}));
        says(figures::poolBetween(c, {0.0, 120.0}).error(), "outside the run");
        says(figures::poolBetween(c, {50.0, 20.0}).error(), "end after it starts");
    }
};

TITER_TEST(TestChromatogram)

} // namespace tst_chromatogram

#include "tst_chromatogram.moc"
