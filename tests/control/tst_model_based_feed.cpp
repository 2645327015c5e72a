// The model-based feed over a culture that grows by what it is fed, X V' = X V + Y S_F F h: its course, and how it comes back to it, are exact.
#include "core/model/types/controller_type.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace titer::control::model_based_feed {
extern const model::ControllerType model_based_feed;
}

namespace tst_model_based_feed {

using namespace titer;

namespace {

constexpr double hour = 3600.0, growth = 0.15 / hour, cellYield = 0.45, inFeed = 600.0; // [1/s], [kg/kg], [kg/m3]
constexpr double volume = 5e-3, begin = 0.1;                                            // [m3], cells at the begin [kg]

std::unique_ptr<model::Controller> feedOf(std::map<std::string, double> values)
{
    const auto& type = control::model_based_feed::model_based_feed;
    values.emplace("growth_rate", growth);
    values.emplace("yield", cellYield);
    values.emplace("feed_concentration", inFeed);
    values.emplace("volume", volume);
    return type.make(support::paramSet({type.params}, values));
}

struct Course {
    std::vector<double> cells, flows; // at each sample [kg], and written then [m3/s]
    double fed = 0.0;                 // [m3]
};

// `happens` may change the cells at a sample, and what flows instead of what was written.
Course cultured(const model::Controller& controller, double period, int samples,
                const std::function<void(int, double& cells, double& flow)>& happens = {})
{
    std::vector<double> memory(std::size_t(controller.memoryCount()), 0.0);
    Course course;
    double cells = begin, flow = 0.0;
    for (int i = 0; i < samples; ++i) {
        double ignored = 0.0;
        if (happens) happens(i, cells, ignored);
        course.cells.push_back(cells);
        flow = controller.sample(
            {.time = period * i, .period = period, .measured = cells / (volume + course.fed), .output = flow}, i == 0,
            memory);
        course.flows.push_back(flow);
        if (happens) happens(i, ignored, flow);
        cells += cellYield * inFeed * flow * period;
        course.fed += flow * period;
    }
    return course;
}

bool near(double a, double b, double tolerance = 1e-12)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

} // namespace

class ModelBasedFeed : public QObject {
    Q_OBJECT

private slots:
    void theCellsGrowAsTheyAreToWithAnyPeriod();
    void cellsThatAreLostAreNotFed();
    void bringsTheCellsBackInItsTime();
    void staysBeneathItsHighestGrowthRate();
    void countsWhatWasTrulyFed();
    void cellsThatAreKnownLateHaveGrown();
    void waits();
};

// X V = (X V)_0 e^(mu t), fed with ((X V) - (X V)_0)/(Y S_F): the exponential feed, found from what is read (Yamane and Shimizu 1984).
void ModelBasedFeed::theCellsGrowAsTheyAreToWithAnyPeriod()
{
    const auto controller = feedOf({});
    for (const double period : {60.0, 600.0, 5400.0}) {
        const int samples = int(std::lround(18.0 * hour / period)) + 1;
        const Course course = cultured(*controller, period, samples);
        const double expected = begin * std::exp(growth * 18.0 * hour);
        QVERIFY2(near(course.cells.back(), expected), qPrintable(QString::number(period)));
        const double fed = course.fed - course.flows.back() * period;
        QVERIFY(near(fed, (expected - begin) / (cellYield * inFeed)));
    }
}

// A third of the cells goes at 5 h: an exponential feed would go on and feed the others half as much again.
void ModelBasedFeed::cellsThatAreLostAreNotFed()
{
    const auto controller = feedOf({});
    const Course course = cultured(*controller, 360.0, 101, [](int i, double& cells, double&) {
        if (i == 50) cells *= 2.0 / 3.0;
    });
    QVERIFY(near(course.flows[50], course.flows[49] * std::exp(growth * 360.0) * 2.0 / 3.0));
    QVERIFY(near(course.cells.back(), begin * std::exp(growth * 10.0 * hour) * 2.0 / 3.0));
}

// Of known growth a deviation of ln X V from its course falls by the factor 1 - h/T a sample.
void ModelBasedFeed::bringsTheCellsBackInItsTime()
{
    const double period = 360.0, correction = 2.0 * hour;
    const auto controller = feedOf({{"correction_time", correction}});
    for (const double left : {0.7, 1.2}) {
        const Course course = cultured(*controller, period, 120, [left](int i, double& cells, double&) {
            if (i == 20) cells *= left;
        });
        for (int i = 20; i < 120; ++i) {
            const double deviation = std::log(course.cells[std::size_t(i)] / begin) - growth * period * i;
            QVERIFY(std::abs(deviation - std::log(left) * std::pow(1.0 - period / correction, i - 20)) < 1e-10);
        }
    }
}

void ModelBasedFeed::staysBeneathItsHighestGrowthRate()
{
    const double period = 360.0, highest = 1.2 * growth;
    const auto controller = feedOf({{"correction_time", hour}, {"growth_rate_max", highest}});
    const Course course = cultured(*controller, period, 400, [](int i, double& cells, double&) {
        if (i == 20) cells *= 0.5;
    });
    double fastest = 0.0;
    for (std::size_t i = 21; i < course.cells.size(); ++i)
        fastest = std::max(fastest, std::log(course.cells[i] / course.cells[i - 1]) / period);
    QVERIFY(near(fastest, highest, 1e-9));
    QVERIFY(near(course.cells.back(), begin * std::exp(growth * period * 399), 1e-6));
    // And its flow beneath the pump's.
    const auto weak = feedOf({{"flow_max", 1e-8}});
    const Course slow = cultured(*weak, period, 200);
    QCOMPARE(*std::ranges::max_element(slow.flows), 1e-8);
}

// A guard lets half of it through: the volume, and so the cells, are those that are there.
void ModelBasedFeed::countsWhatWasTrulyFed()
{
    const auto controller = feedOf({});
    const Course course = cultured(*controller, 360.0, 100, [](int, double&, double& flow) { flow *= 0.5; });
    const double factor = 1.0 + 0.5 * std::expm1(growth * 360.0);
    QVERIFY(near(course.cells.back(), begin * std::pow(factor, 99)));
}

// Drawn an hour ago: without a mistake but for what its flow grew by meanwhile.
void ModelBasedFeed::cellsThatAreKnownLateHaveGrown()
{
    const auto controller = feedOf({});
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    const double drawn = begin / volume;
    const double now = controller->sample({.time = 0.0, .period = 60.0, .measured = drawn}, true, memory);
    std::fill(memory.begin(), memory.end(), 0.0);
    const double late = controller->sample({.time = 0.0, .period = 60.0, .measured = drawn, .age = hour}, true, memory);
    QVERIFY(near(late, now * std::exp(growth * hour)));
}

void ModelBasedFeed::waits()
{
    const auto controller = feedOf({{"delay", hour}});
    const Course course = cultured(*controller, 360.0, 20);
    QCOMPARE(course.flows[9], 0.0);
    QVERIFY(course.flows[10] > 0.0);
    std::vector<double> memory(std::size_t(controller->memoryCount()), 0.0);
    QVERIFY(std::isnan(controller->sample({.period = 60.0}, true, memory)));
    QCOMPARE(controller->sample({.time = 2.0 * hour, .period = 60.0, .measured = 0.0}, true, memory), 0.0);
}

TITER_TEST(ModelBasedFeed)

} // namespace tst_model_based_feed

#include "tst_model_based_feed.moc"
