// How far a signal scatters by itself: normal numbers of a known standard deviation on a line, a curve and a step.
#include "core/base/math/random.h"
#include "core/twin/estimation/scatter.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <vector>

namespace tst_scatter {

using namespace titer;
using twin::scatterOf;
using twin::TrackPoint;

namespace {

std::vector<TrackPoint> signal(std::size_t count, const std::function<double(double)>& course, double noise)
{
    base::Random random(5, "signal");
    std::vector<TrackPoint> points;
    double t = 0.0;
    for (std::size_t i = 0; i < count; ++i) {
        t += i % 3 == 0 ? 2.0 : 1.0; // not evenly sampled
        points.push_back({t, course(t) + noise * random.normal()});
    }
    return points;
}

} // namespace

class Scatter : public QObject {
    Q_OBJECT

private slots:
    // A median of 2000 absolute values is good to about 3 %.
    void findsTheNoise_data()
    {
        QTest::addColumn<int>("course");
        QTest::newRow("of a line") << 0;
        QTest::newRow("of slow growth") << 1;
        QTest::newRow("of a signal that jumps") << 2;
    }

    void findsTheNoise()
    {
        QFETCH(int, course);
        const std::function<double(double)> courses[] = {[](double t) { return 3.0 + 0.1 * t; },
                                                         [](double t) { return std::exp(t / 1000.0); },
                                                         [](double t) { return t < 1000.0 ? 1.0 : 50.0; }};
        const std::optional<double> found = scatterOf(signal(2000, courses[course], 0.25));
        QVERIFY(found);
        QVERIFY(std::abs(*found / 0.25 - 1.0) < 0.08);
    }

    void outliersHardlyMoveIt()
    {
        std::vector<TrackPoint> points = signal(2000, [](double) { return 1.0; }, 0.25);
        for (std::size_t i = 0; i < points.size(); i += 50) points[i].value = 100.0;
        QVERIFY(std::abs(*scatterOf(points) / 0.25 - 1.0) < 0.15);
    }

    // Readings in steps of 0.1 hide what is smaller: a rounded number scatters by its step over the root of 12.
    void resolutionIsTheLeast()
    {
        std::vector<TrackPoint> points = signal(500, [](double t) { return 0.0001 * t; }, 0.0);
        for (TrackPoint& point : points) point.value = 0.1 * std::round(point.value / 0.1);
        QVERIFY(std::abs(*scatterOf(points) - 0.1 / std::sqrt(12.0)) < 1e-12);
    }

    void saysNothingOfTooFew()
    {
        QVERIFY(!scatterOf(signal(7, [](double) { return 1.0; }, 0.25)));
        QVERIFY(!scatterOf(signal(100, [](double) { return 1.0; }, 0.0)));
        QVERIFY(!scatterOf({}));
    }
};

TITER_TEST(Scatter)

} // namespace tst_scatter

#include "tst_scatter.moc"
