// Bands calibrated by run: against the quantile by hand, and the share that they hold of new runs whose misses go one way.
#include "core/base/math/random.h"
#include "core/studies/hybrid/hybrid_bands.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <cmath>

namespace tst_hybrid_bands {

using namespace titer;
using namespace titer::studies;

class HybridBandsTest : public QObject {
    Q_OBJECT

private slots:
    // Four runs of two values: shares of 1/5 each, so that all have to be in the band for 80 %, and half of what is left for 60 %.
    void factorIsTheQuantileOverRuns()
    {
        const std::vector<std::vector<HybridMiss>> runs{
            {{0, 1.0}, {0, -2.0}}, {{0, 3.0}, {0, 4.0}}, {{0, 5.0}, {0, 6.0}}, {{0, 7.0}, {0, 8.0}}};
        const double deviation = std::sqrt((1.0 + 4.0 + 9.0 + 16.0 + 25.0 + 36.0 + 49.0 + 64.0) / 8.0);
        const HybridBands wide = hybridBands(runs, {1.0}, 0.8), narrow = hybridBands(runs, {1.0}, 0.6);
        QVERIFY(wide.isAssured && narrow.isAssured);
        QVERIFY(std::abs(wide.reach(0, 0.0) - 8.0) < 1e-12);
        QVERIFY(std::abs(narrow.reach(0, 0.0) - 6.0) < 1e-12);
        QVERIFY(std::abs(wide.noise[0] - deviation) < 1e-12);
        QCOMPARE(wide.runs, 4);
        // Three runs assure 75 % at most.
        const HybridBands few = hybridBands(std::span(runs).first(3), {1.0}, 0.8);
        QVERIFY(!few.isAssured);
        QVERIFY(std::abs(few.reach(0, 0.0) - 6.0) < 1e-12);
        // Left out, the last run is missed by the bands of the others, that are as wide as 6; the others lie within 8.
        QCOMPARE(wide.found, 0.75);
        QCOMPARE(wide.lowest, 0.0);
    }

    // 12 values of each run, whose misses have a part of the run's own: 80 % of a new run lies in the band of 5 or 8 runs, and what leaving out finds
    // is that on average, within 2 %. The quantile of all values taken together holds 75 %.
    void newRunsLieInTheBand_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("5 runs") << 5;
        QTest::newRow("8 runs") << 8;
    }
    void newRunsLieInTheBand()
    {
        QFETCH(int, count);
        base::Random random(5, "bands by run");
        const auto drawn = [&random] {
            std::vector<HybridMiss> run;
            const double own = random.normal();
            for (int i = 0; i < 12; ++i) run.push_back({0, own + 0.4 * random.normal()});
            return run;
        };
        const auto shareIn = [](const std::vector<HybridMiss>& run, double reach) {
            const auto in =
                std::ranges::count_if(run, [&](const HybridMiss& m) { return std::abs(m.missed) <= reach; });
            return double(in) / double(run.size());
        };
        constexpr int repeats = 4000;
        double byRun = 0.0, together = 0.0, found = 0.0;
        for (int i = 0; i < repeats; ++i) {
            std::vector<std::vector<HybridMiss>> runs;
            for (int r = 0; r < count; ++r) runs.push_back(drawn());
            const HybridBands bands = hybridBands(runs, {1.0});
            std::vector<double> all;
            for (const auto& run : runs)
                for (const HybridMiss& miss : run) all.push_back(std::abs(miss.missed));
            std::ranges::sort(all);
            const std::vector<HybridMiss> next = drawn();
            byRun += shareIn(next, bands.reach(0, 0.0)) / repeats;
            together += shareIn(next, all[std::size_t(0.8 * double(all.size()))]) / repeats;
            found += bands.found / repeats;
        }
        qInfo("by run %.3f, together %.3f, found by leaving out %.3f", byRun, together, found);
        QVERIFY2(byRun > 0.79 && byRun < 0.8 + 1.0 / (count + 1.0) + 0.01, qPrintable(QString::number(byRun)));
        QVERIFY2(together < byRun - 0.02, qPrintable(QString::number(together)));
    }
};

TITER_TEST(HybridBandsTest)

} // namespace tst_hybrid_bands

#include "tst_hybrid_bands.moc"
