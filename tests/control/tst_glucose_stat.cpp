// The glucose-stat: what it feeds after samples of a culture whose consumption is known, against the balance in closed form.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <array>
#include <cmath>
#include <vector>

namespace titer::control::glucose_stat {
extern const model::ControllerType glucose_stat;
}

namespace tst_glucose_stat {

using namespace titer;

namespace {

constexpr double hour = 3600.0, day = 24 * hour;
constexpr double volume = 2.0, feed = 1400.0; // [m3], [mol/m3]

std::unique_ptr<model::Controller> make(std::map<std::string, double> values)
{
    values.emplace("feed_concentration", feed);
    values.emplace("volume", volume);
    return control::glucose_stat::glucose_stat.make(
        support::paramSet({control::glucose_stat::glucose_stat.params}, values));
}

// Hours of a vessel of constant volume whose consumption changes at `until` [mol/m3/s]: what it holds, and is fed, at each.
struct Course {
    std::vector<double> glucose, flow;
};

Course held(const model::Controller& controller, double start, double setpoint, double before, double after, int until,
            int hours, int late)
{
    std::vector<double> memory(std::size_t(controller.memoryCount()), 0.0);
    Course course{{start}, {}};
    double flow = before * volume / feed;
    for (int i = 0, taken = 0; i < hours; ++i) {
        if (i >= late)
            flow = controller.sample({.time = i * hour,
                                      .period = hour,
                                      .measured = course.glucose[std::size_t(i - late)],
                                      .age = late * hour,
                                      .setpoint = setpoint,
                                      .output = flow},
                                     taken++ == 0, memory);
        course.flow.push_back(flow);
        course.glucose.push_back(course.glucose.back() + hour * (feed * flow / volume - (i < until ? before : after)));
    }
    return course;
}

bool near(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max(1e-3, std::abs(b));
}

} // namespace

class GlucoseStat : public QObject {
    Q_OBJECT

private slots:
    void feedsWhatIsConsumedAndComesBackInTheCorrectionTime();
    void findsANewDemandFromOneSample_data();
    void findsANewDemandFromOneSample();
    void holdsBetweenSamples();
    void goesOnAfterACut();
    void countsWhatIsFedWhileNothingIsMeasured_data();
    void countsWhatIsFedWhileNothingIsMeasured();
    void neverFeedsBackwardsNorAboveItsLimit();
    void waitsForASample();
};

// With the demand as it was fed, a deviation of 5 mM is made up for at 5 mM per day, and is gone after one.
void GlucoseStat::feedsWhatIsConsumedAndComesBackInTheCorrectionTime()
{
    const double demand = 8.0 / day;
    const Course course = held(*make({}), 15.0, 20.0, demand, demand, 1000, 24 * 4, 0);
    QVERIFY(near(course.flow[0], (demand + 5.0 / day) * volume / feed));
    for (std::size_t i = 24; i <= 24 * 4; ++i) QVERIFY(near(course.glucose[i], 20.0));
    QVERIFY(near(course.flow[50], demand * volume / feed));
}

void GlucoseStat::findsANewDemandFromOneSample_data()
{
    QTest::addColumn<int>("late");
    QTest::newRow("known at once") << 0;
    QTest::newRow("six hours late") << 6;
}

// The consumption triples while a sample is drawn. The next one, whenever it is known, finds it to rounding, although the flow changed
// while samples were under way; a correction time of a day after that the set-point is reached.
void GlucoseStat::findsANewDemandFromOneSample()
{
    QFETCH(int, late);
    const double before = 4.0 / day, after = 12.0 / day;
    const Course course = held(*make({}), 18.0, 20.0, before, after, 48, 24 * 8, late);
    const std::size_t known = std::size_t(72 + late);
    QVERIFY(course.glucose[72] < 13.0); // a day without what it needs
    const double now = course.glucose[known];
    QVERIFY(near(course.flow[known], (after + (20.0 - now) / day) * volume / feed));
    QVERIFY(near(course.glucose[known + 24], 20.0));
    QVERIFY(near(course.flow[known + 50], after * volume / feed));
}

void GlucoseStat::holdsBetweenSamples()
{
    const Course course = held(*make({}), 18.0, 20.0, 4.0 / day, 12.0 / day, 30, 24 * 5, 3);
    for (std::size_t i = 3; i < course.flow.size(); ++i)
        if ((i - 3) % 24 != 0) QCOMPARE(course.flow[i], course.flow[i - 1]);
    QVERIFY(course.flow[51] != course.flow[50]);
}

// An interlock holds the flow at 0 for an hour: between two samples what the last one asked for stands again, and what was not fed is known
// when the next one comes.
void GlucoseStat::goesOnAfterACut()
{
    const auto controller = make({});
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    const double demand = 8.0 / day;
    double glucose = 20.0, flow = demand * volume / feed;
    for (int i = 0; i <= 24; ++i) {
        const double asked = controller->sample(
            {.time = i * hour, .period = hour, .measured = glucose, .setpoint = 20.0, .output = flow}, i == 0, memory);
        const double missed = demand / 24.0 * day; // in an hour [mol/m3]
        QVERIFY(near(asked, (i < 24 ? demand : demand + missed / day) * volume / feed));
        flow = i == 10 ? 0.0 : asked;
        glucose += hour * (feed * flow / volume - demand);
    }
}

void GlucoseStat::countsWhatIsFedWhileNothingIsMeasured_data()
{
    QTest::addColumn<bool>("isCalled");
    QTest::newRow("the analyser gives no number") << true;
    QTest::newRow("nobody knows how far the batch is") << false;
}

// For eight hours between two samples; what is fed then is not taken for less consumption.
void GlucoseStat::countsWhatIsFedWhileNothingIsMeasured()
{
    QFETCH(bool, isCalled);
    const auto controller = make({});
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    const double demand = 8.0 / day, flow = demand * volume / feed;
    for (int i = 0; i <= 24; ++i) {
        const bool isMeasured = i < 10 || i >= 18;
        if (!isMeasured && !isCalled) continue;
        const double asked = controller->sample({.time = i * hour,
                                                 .period = hour,
                                                 .measured = isMeasured ? 20.0 : std::nan(""),
                                                 .setpoint = 20.0,
                                                 .output = flow},
                                                i == 0, memory);
        QVERIFY(isMeasured ? near(asked, flow) : std::isnan(asked));
    }
}

void GlucoseStat::neverFeedsBackwardsNorAboveItsLimit()
{
    const double most = 1.0e-8;
    const Course full = held(*make({}), 90.0, 20.0, 4.0 / day, 4.0 / day, 0, 48, 0);
    QCOMPARE(full.flow[0], 0.0);
    const Course empty = held(*make({{"flow_max", most}}), 0.0, 20.0, 4.0 / day, 4.0 / day, 0, 48, 0);
    QCOMPARE(empty.flow[0], most);
}

void GlucoseStat::waitsForASample()
{
    const auto controller = make({});
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    QVERIFY(std::isnan(controller->sample({.period = hour, .setpoint = 20.0, .output = 1e-8}, true, memory)));
    for (const double value : memory) QCOMPARE(value, 0.0);
}

TITER_TEST(GlucoseStat)

} // namespace tst_glucose_stat

#include "tst_glucose_stat.moc"
