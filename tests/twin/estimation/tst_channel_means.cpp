// Means of spans as readings: their values and times, what comes late or bad, what a restart keeps.
#include "core/twin/estimation/channel_means.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_channel_means {

using namespace titer;
using namespace titer::twin;

class TestChannelMeans : public QObject {
    Q_OBJECT

private slots:
    void takesTheMeanOfASpanOnceItIsOver()
    {
        ChannelMeans means({60.0, 0.0});
        QVERIFY(!means.add({0, 0.0, 0.0, 1.0}));
        QVERIFY(!means.add({0, 20.0, 25.0, 2.0}));
        QVERIFY(!means.add({0, 55.0, 55.0, 6.0}));
        QVERIFY(means.over(59.9).empty());
        const auto taken = means.over(60.0);
        QCOMPARE(taken.size(), std::size_t(1));
        QCOMPARE(taken[0].channel, std::size_t(0));
        QCOMPARE(taken[0].value, 3.0);
        QCOMPARE(taken[0].drawn, 25.0);
        QCOMPARE(taken[0].known, 60.0);
        QVERIFY(means.over(1e9).empty()); // once
        // A channel without a span, as it comes.
        const auto other = means.add({1, 70.0, 71.0, 5.0});
        QVERIFY(other && other->value == 5.0 && other->drawn == 70.0 && other->known == 71.0);
    }

    void aReadingOfALaterSpanEndsTheOneBefore()
    {
        ChannelMeans means({60.0});
        QVERIFY(!means.add({0, 10.0, 10.0, 1.0}));
        QVERIFY(!means.add({0, 30.0, 200.0, 3.0})); // known late
        const auto taken = means.add({0, 120.0, 205.0, 9.0});
        QVERIFY(taken && taken->value == 2.0 && taken->drawn == 20.0 && taken->known == 200.0);
        // On its border a reading is of the span that begins.
        QCOMPARE(means.over(180.0).at(0).value, 9.0);
    }

    void whatComesLateOrIsBadStandsForItself()
    {
        ChannelMeans means({60.0});
        QVERIFY(!means.add({0, 70.0, 70.0, 1.0}));
        const auto late = means.add({0, 30.0, 75.0, 4.0});
        QVERIFY(late && late->value == 4.0 && late->drawn == 30.0);
        const auto bad = means.add({0, 80.0, 80.0, std::nan("")});
        QVERIFY(bad && std::isnan(bad->value) && bad->drawn == 80.0);
        QCOMPARE(means.over(120.0).at(0).value, 1.0);
        // Of a span whose mean was taken: a mean of its own, since nothing is lost.
        QVERIFY(!means.add({0, 90.0, 130.0, 7.0}));
        QCOMPARE(means.over(130.0).at(0).value, 7.0);
    }

    void goesOnAfterARestart()
    {
        ChannelMeans means({60.0, 0.0});
        QVERIFY(!means.add({0, 10.0, 10.0, 0.1}));
        const base::Json saved = means.save();
        ChannelMeans next({60.0, 0.0});
        QVERIFY(next.restore(&saved).ok());
        QVERIFY(!next.add({0, 20.0, 20.0, 0.3}));
        const auto taken = next.over(60.0);
        QCOMPARE(taken.at(0).value, 0.2);
        QCOMPARE(taken.at(0).drawn, 15.0);
        QVERIFY(next.restore(nullptr).ok()); // what was kept before there were means
        QVERIFY(next.over(1e9).empty());
        QVERIFY(!ChannelMeans({60.0}).restore(&saved).ok());
    }
};

TITER_TEST(TestChannelMeans)

} // namespace tst_channel_means

#include "tst_channel_means.moc"
