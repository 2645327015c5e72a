// What a plot computes before it draws: decimation, ticks, labels, values at a time, sentences, tables, the shared time.
#include "tests/support/test_program.h"
#include "ui/plot/decimate.h"
#include "ui/plot/time_axis.h"
#include "ui/plot/trend/trend_values.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace tst_plot_numbers {

using namespace titer::plot;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
constexpr double day = 86400;

TrendModel modelOf(const QList<Series>& series, Range time)
{
    TrendModel model;
    model.series = series;
    model.time = time;
    return model;
}

} // namespace

class PlotNumbersTest : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryPointWhereThereIsRoom()
    {
        const QVector<double> x{0, 1, 2, 3}, y{5, 1, 4, 2};
        const auto runs = decimate(x, y, 0, 3, 100);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0], (QList<QPointF>{{0, 5}, {1, 1}, {2, 4}, {3, 2}}));
    }

    void keepsTheExtremesOfEveryColumnInTheirOrder()
    {
        QRandomGenerator random(7);
        QVector<double> x, y;
        for (int i = 0; i < 100000; ++i) {
            x.append(i);
            y.append(random.generateDouble());
        }
        y[34567] = 50; // a single spike is never lost
        y[70001] = -50;
        const auto runs = decimate(x, y, 0, 100000, 500);
        QCOMPARE(runs.size(), 1);
        QVERIFY(runs[0].size() <= 1000);
        QVERIFY(runs[0].contains(QPointF(34567, 50)) && runs[0].contains(QPointF(70001, -50)));
        QVERIFY(std::is_sorted(runs[0].begin(), runs[0].end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
        for (int column = 0; column < 500; ++column) {
            const auto inColumn = [&](const QPointF& p) { return static_cast<int>(p.x()) / 200 == column; };
            const auto [min, greatest] = std::minmax_element(y.begin() + column * 200, y.begin() + column * 200 + 200);
            double low = 1e9, high = -1e9;
            for (const QPointF& p : runs[0])
                if (inColumn(p)) {
                    low = std::min(low, p.y());
                    high = std::max(high, p.y());
                }
            QCOMPARE(low, *min);
            QCOMPARE(high, *greatest);
        }
    }

    void aNanIsAGap()
    {
        const QVector<double> x{0, 1, 2, 3, 4, 5}, y{1, 2, none, 3, none, 4};
        const auto runs = decimate(x, y, 0, 5, 100);
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs[0], (QList<QPointF>{{0, 1}, {1, 2}}));
        QCOMPARE(runs[1], (QList<QPointF>{{3, 3}, {3, 3}})); // a lone sample is a dot
        QCOMPARE(runs[2], (QList<QPointF>{{5, 4}, {5, 4}}));
    }

    void linesRunToTheEdges()
    {
        const QVector<double> x{0, 1, 2, 3, 4, 5}, y{0, 1, 2, 3, 4, 5};
        const auto runs = decimate(x, y, 1.5, 3.5, 100);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs[0].first(), QPointF(1, 1));
        QCOMPARE(runs[0].last(), QPointF(4, 4));
        // Zoomed between two samples the line still crosses.
        QCOMPARE(decimate(x, y, 2.2, 2.4, 100)[0], (QList<QPointF>{{2, 2}, {3, 3}}));
        QVERIFY(decimate(x, y, 7, 9, 100).isEmpty());
        QVERIFY(decimate(x, y, -3, -1, 100).isEmpty());
        QVERIFY(decimate({}, {}, 0, 1, 100).isEmpty());
    }

    void jumpsKeepBothValues()
    {
        const QVector<double> x{0, 1, 1, 2}, y{1, 2, 6, 5};
        const auto runs = decimate(x, y, 0, 2, 1000);
        QCOMPARE(runs[0], (QList<QPointF>{{0, 1}, {1, 2}, {1, 6}, {2, 5}}));
    }

    void ticksAreFourToSixInNiceSteps()
    {
        for (double power : {1e-7, 1e-3, 1.0, 1e5})
            for (double top = 1; top < 10; top += 0.0731) {
                const Range range = niceRange({0, top * power});
                const QList<double> ticks = niceTicks(range);
                QVERIFY2(ticks.size() >= 3 && ticks.size() <= 6, qPrintable(QString::number(top * power)));
                QVERIFY(range.to >= top * power * (1 - 1e-9));
                const double step = ticks[1] - ticks[0];
                const double lead = step / std::pow(10, std::floor(std::log10(step) + 1e-9));
                QVERIFY2(QList<double>({1.0, 2.0, 2.5, 5.0}).contains(std::round(lead * 100) / 100),
                         qPrintable(QString::number(lead)));
            }
    }

    void zeroIsShownUnlessTheSpanIsSmall()
    {
        QCOMPARE(niceRange({0.3, 6.1}), (Range{0, 8}));
        QCOMPARE(niceRange({36.7, 36.9}).from, 36.7);
        QCOMPARE(niceRange({97, 99}).from, 97.0);
        QCOMPARE(niceRange({5, 5}), (Range{0, 5}));
        QCOMPARE(niceRange({0, 0}), (Range{0, 1}));
        QCOMPARE(niceRange({}), (Range{0, 1}));
        const Range negative = niceRange({-4.2, -0.1});
        QCOMPARE(negative.to, 0.0);
    }

    void labelsHaveTheDecimalsOfTheStep()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(valueLabel(20, 10), QString("20"));
        QCOMPARE(valueLabel(0.5, 0.25), QString("0.50"));
        QCOMPARE(valueLabel(2.5, 2.5), QString("2.5"));
        QCOMPARE(valueLabel(-0.2, 0.1), QString("−0.2"));
        QCOMPARE(shortValue(21.94), QString("21.9"));
        QCOMPARE(shortValue(1.494), QString("1.49"));
        QCOMPARE(shortValue(1790.4), QString("1790"));
        QCOMPARE(shortValue(0), QString("0.00"));
        QCOMPARE(shortValue(none), QString("–"));
    }

    void timeIsSaidInOneUnitPerPlot()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(timeUnit(14 * day), TimeUnit::Day);
        QCOMPARE(timeUnit(31 * 3600), TimeUnit::Hour);
        QCOMPARE(timeLabel(7 * day, TimeUnit::Day), QString("day 7"));
        QCOMPARE(timeLabel(7.5 * day, TimeUnit::Day), QString("day 7.5"));
        QCOMPARE(timeLabel(31 * 3600, TimeUnit::Hour), QString("31 h"));
        QCOMPARE(timeLabel(-1e-9, TimeUnit::Second), QString("0 s"));
        QCOMPARE(cursorLabel(7.12 * day, 14 * day), QString("day 7.1"));
        QCOMPARE(timeTicks({0, 14 * day}, 7).size(), 8);
        QCOMPARE(timeTicks({0, 34 * 3600}, 4), (QList<double>{0, 12 * 3600, 24 * 3600}));
        for (double span : {0.5, 70.0, 4000.0, 2e5, 1.3e6, 5e7})
            QVERIFY(timeTicks({3, 3 + span}, 8).size() <= 9 && timeTicks({3, 3 + span}, 8).size() >= 2);
    }

    void valuesBetweenSamplesLieOnTheLine()
    {
        const Series line{"a", "", {0, 10, 20, 30}, {0, 5, none, 9}};
        QCOMPARE(valueAt(line, 4, 0), 2.0);
        QCOMPARE(valueAt(line, 10, 0), 5.0);
        QVERIFY(std::isnan(valueAt(line, 15, 0)));
        QVERIFY(std::isnan(valueAt(line, -1, 0)) && std::isnan(valueAt(line, 31, 0)));
        Series lab = line;
        lab.kind = Series::Samples;
        QCOMPARE(valueAt(lab, 9, 2), 5.0);
        QVERIFY(std::isnan(valueAt(lab, 6, 2)));
    }

    void theSentenceSaysRangeTrendAndLastValue()
    {
        QLocale::setDefault(QLocale::c());
        Series glucose{"Glucose", "g/L", {}, {}};
        for (int i = 0; i <= 90; ++i) {
            glucose.x.append(i * day / 10);
            glucose.y.append(6 - 0.05 * i);
        }
        QCOMPARE(describe(modelOf({glucose}, {0, 9 * day})),
                 QString("Glucose, g/L: 1.50 to 6.00, falling, 1.50 at day 9."));
        QCOMPARE(describe(modelOf({}, {0, 1})), QString("No values."));
    }

    void theTableIsLocaleFreeAndLeavesGapsEmpty()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        const Series a{"A, left", "g/L", {0, 0.5, 2}, {0.1, none, 3}};
        const Series b{"B", "", {0.5, 9}, {7, 8}};
        QCOMPARE(csvOf({modelOf({a, b}, {0, 2})}, "run 3\nTiter"),
                 QString("time [s],\"A, left [g/L]\",B\n0,0.1,\n0.5,,7\n2,3,\n# run 3\n# Titer\n"));
        QLocale::setDefault(QLocale::c());
    }

    void arrowsStopAtSamplesAndPhases()
    {
        TrendModel model = modelOf({{"a", "", {0, 1, 2, 3}, {0, 0, 0, 0}}}, {0, 3});
        model.phases = {{0, 2, "one"}, {2, 3, "two"}};
        QCOMPARE(nextSample(model, 1, true), 2.0);
        QCOMPARE(nextSample(model, 1, false), 0.0);
        QVERIFY(std::isnan(nextSample(model, 3, true)));
        QCOMPARE(nextPhase(model, 0.5, true), 2.0);
        model.series.append({"a", "", {1.5}, {0}, 0, false, Series::Samples});
        QCOMPARE(nextSample(model, 0, true), 1.5);
    }

    void zoomGoesBackStepByStep()
    {
        TimeAxis axis;
        int owner = 0;
        axis.setExtent(&owner, {0, 100});
        QSignalSpy moved(&axis, &TimeAxis::rangeChanged);
        bool undone = false;
        axis.zoom({20, 60});
        axis.zoom({30, 40}, [&] { undone = true; });
        QCOMPARE(axis.range(), (Range{30, 40}));
        axis.back();
        QVERIFY(undone);
        QCOMPARE(axis.range(), (Range{20, 60}));
        axis.back();
        QVERIFY(axis.showsAll());
        axis.back();
        QVERIFY(axis.showsAll());
        QCOMPARE(moved.count(), 4);
    }

    // Where everything is shown already, zooming out is no step: one way back is enough.
    void zoomingOutHasAnEnd()
    {
        TimeAxis axis;
        int owner = 0;
        axis.setExtent(&owner, {0, 100});
        axis.zoom({20, 60});
        axis.zoom({-500, 500});
        for (int i = 0; i < 5; ++i) axis.zoom({-500, 500});
        axis.back();
        QCOMPARE(axis.range(), (Range{20, 60}));
    }

    void theRangeFollowsGrowingDataWhileAllIsShown()
    {
        TimeAxis axis;
        int a = 0, b = 0;
        axis.setExtent(&a, {0, 10});
        axis.setExtent(&b, {5, 20});
        QCOMPARE(axis.range(), (Range{0, 20}));
        axis.zoom({2, 4});
        axis.setExtent(&b, {5, 30});
        QCOMPARE(axis.range(), (Range{2, 4}));
        axis.setRange({-50, -40});
        QCOMPARE(axis.range(), (Range{0, 10}));
        axis.zoom({-1000, 1000});
        QCOMPARE(axis.range(), (Range{0, 30}));
        axis.removeExtent(&b);
        QCOMPARE(axis.range(), (Range{0, 10}));
    }
};

TITER_TEST(PlotNumbersTest)

} // namespace tst_plot_numbers

#include "tst_plot_numbers.moc"
