// Faults of a probe that an estimated parameter takes up: an optical density in a culture whose growth or yield is estimated. None is called
// good; with the number of the probe as a state the parameter's interval holds.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/channel_suppositions.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/filter/flow.h"
#include "tests/support/core/written_dynamics.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>

namespace tst_probe_faults {

using namespace titer;
using namespace titer::twin;
using support::startedFilter;

namespace {

constexpr double hour = 3600.0;

// Cells, substrate, growth rate, yield (Monod 1949, Annu Rev Microbiol 3:371), with a feed from 20 h on.
struct Culture : reference::WrittenModel<Culture> {
    int size() const override { return 4; }
    template <class T> void law(double t, const T* x, T* d)
    {
        const T rate = x[2] * x[0] * x[1] / (0.3 + x[1]);
        d[0] = rate;
        d[1] = (t >= 20.0 * hour ? 2.0 / hour : 0.0) - rate / x[3];
        d[2] = d[3] = T(0.0);
    }
    double nextInstant(double t, double until) const override
    {
        return t < 20.0 * hour ? std::min(until, 20.0 * hour) : until;
    }
};

struct Truth {
    double cells = 0.6, substrate = 15.0, growth = 0.12 / hour, yield = 0.5;
};
using Reading = std::function<double(double t, double cells)>;

// 60 h: cells each 15 min, substrate each 6 h.
std::unique_ptr<Filter> followed(std::uint64_t seed, const Truth& truth, const Reading& reading,
                                 double* lastCells = nullptr)
{
    auto filter = startedFilter(
        Method::Extended, std::make_shared<Culture>(),
        {{.name = "X", .low = 0.0, .scale = 0.6, .deviation = 0.05, .walkShare = 0.005 / std::sqrt(24.0 * hour)},
         {.name = "S", .low = 0.0, .scale = 15.0, .deviation = 0.5, .walk = 0.02 / std::sqrt(24.0 * hour)},
         {.name = "growth", .logarithmic = true, .scale = 0.12 / hour, .deviation = 0.012 / hour},
         {.name = "yield", .logarithmic = true, .scale = 0.5, .deviation = 0.05}},
        {{.name = "OD", .unit = "g/L", .noise = 0.02, .noiseShare = 0.04},
         {.name = "Glc", .unit = "g/L", .noise = 0.3}},
        {0.6, 15.0, 0.12 / hour, 0.5}, {.buffer = 100.0 * hour});
    base::Random random(seed, "probe faults");
    Culture culture;
    Flow flow(culture, filter->states(), filter->options());
    double x[] = {truth.cells, truth.substrate, truth.growth, truth.yield};
    for (int k = 0; k <= 240; ++k) {
        const double t = 900.0 * k;
        if (k > 0 && (!flow.begin(t - 900.0, x) || !flow.go(t - 900.0, t, x, 1))) qFatal("the culture stops");
        const double read = reading(t, x[0]);
        filter->take({0, t, t, read + std::hypot(0.02, 0.04 * read) * random.normal()});
        if (k % 24 == 12) filter->take({1, t, t, x[1] + 0.3 * random.normal()});
    }
    filter->advance(60.0 * hour);
    if (lastCells) *lastCells = x[0];
    return filter;
}

std::vector<ChannelVerdict> verdictsOf(const Filter& filter)
{
    std::vector<ChannelVerdict> verdicts = evaluateChannels(filter);
    evaluateSuppositions(filter, std::vector{2, 3}, {}, verdicts);
    return verdicts;
}

const char* const plant = R"json({"format": "titer.plant/1", "name": "batch",
 "units": [{"id": "flask", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}},
   "params": {"Y": {"value": 0.5, "range": [0.1, 1]}, "mu": {"value": "0.12 1/h", "range": ["0.01 1/h", "1 1/h"]}, "Ks": "0.3 g/L"},
   "let": {"q": "mu*X*S/(Ks + S)"}, "rates": {"X": "q", "S": "-q/Y"}},
  "initial": {"X": "0.6 g/L", "S": "15 g/L"}}],
 "recipe": {"duration": "20 h"},
 "estimators": [{"id": "twin", "unit": "flask",
   "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.02 g/L", "noise_share": "4 %"%1},
                {"tag": "Glc", "variable": "flask.S", "noise": "0.3 g/L"}],
   "parameters": [{"path": "units/flask/params/mu", "start_deviation": "10 %", "walk": "0.1 %/d"}],
   "start_deviation": {"flask.X": "0.05 g/L", "flask.S": "0.5 g/L"},
   "process_noise": {"flask.X": "0.1 %/d", "flask.S": "0.01 g/L/d"}}]})json";

std::unique_ptr<Estimator> opened(const QString& channel)
{
    base::Errors errors;
    const model::Flowsheet flowsheet = model::readPlant(QString(plant).arg(channel).toStdString(), errors);
    const model::Plant checked = model::check(flowsheet, solve::catalogue(), errors);
    std::vector<EstimatorTag> tags;
    for (const char* name : {"OD", "Glc"}) tags.push_back({{.tag = {.id = name, .unit = "g/L"}}, {}, 1.0, 900.0});
    base::Notices notices;
    std::vector<EstimatorPlan> plans = planEstimators(checked, tags, {}, errors, notices);
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    auto made = Estimator::open(flowsheet, solve::catalogue(), std::move(plans.front()), {}, 20.0 * hour, 1e-8);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return std::move(*made);
}

} // namespace

class ProbeFaults : public QObject {
    Q_OBJECT

private slots:
    // 8 cultures whose probe is sound, has another gain, or drifts from 24 h on: yield and gain are one, and good is never said.
    void gainAndYieldAreToldToBeOne_data()
    {
        QTest::addColumn<double>("gain");
        QTest::addColumn<double>("drift");
        QTest::newRow("sound") << 1.0 << 0.0;
        QTest::newRow("gain") << 1.1 << 0.0;
        QTest::newRow("drift") << 1.0 << 1.5;
    }
    void gainAndYieldAreToldToBeOne()
    {
        QFETCH(double, gain);
        QFETCH(double, drift);
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const auto filter = followed(seed, {}, [&](double t, double cells) {
                return gain * cells + drift * std::clamp(t / hour - 24.0, 0.0, 36.0) / 36.0;
            });
            const std::vector<ChannelVerdict> verdicts = verdictsOf(*filter);
            const QByteArray said = QByteArray::fromStdString(verdicts[0].text.text());
            QVERIFY2(verdicts[0].state == ChannelState::Confounded || verdicts[0].state == ChannelState::Drifting ||
                         verdicts[0].state == ChannelState::Gain,
                     said);
            if (drift == 0.0) QVERIFY2(said.contains("yield"), said);
        }
    }

    // Three hours of readings that nothing can be, as while a probe is cleaned: they are rejected, so that what is estimated is as sure as
    // it says, and no channel is blamed. Where they do not end it is said.
    void readingsThatAreRejectedAreNoDrift()
    {
        int holds = 0;
        constexpr int runs = support::isSanitized ? 4 : 40;
        for (std::uint64_t seed = 0; seed < runs; ++seed) {
            double truth = 0.0;
            const auto filter = followed(
                seed, {},
                [](double t, double cells) { return t >= 30.0 * hour && t < 33.0 * hour ? 100.0 + cells : cells; },
                &truth);
            QVERIFY(filter->figures(0).rejected >= 12);
            const std::vector<ChannelVerdict> verdicts = verdictsOf(*filter);
            QVERIFY2(!doubtIn(verdicts), verdicts[0].text.text().c_str());
            holds += std::abs(filter->state()[0] - truth) < 1.96 * filter->deviations()[0];
        }
        qInfo("of %d: %d within 95 %%", runs, holds);
        QVERIFY(support::isSanitized || holds >= 34); // 38 are expected; fewer come by chance once in 30 times

        const auto lasting = followed(0, {}, [](double t, double cells) { return t >= 30.0 * hour ? 100.0 : cells; });
        QVERIFY(doubtIn(verdictsOf(*lasting)) || lasting->trouble());
    }

    // 0.3 g/L too high: found within 3 of its deviations in 8 of 8, and the growth rate that it had taken up is back in its interval.
    void offsetIsFound()
    {
        for (std::uint64_t seed = 0; seed < 8; ++seed) {
            const auto filter = followed(seed, {}, [](double, double cells) { return cells + 0.3; });
            const std::vector<ChannelVerdict> verdicts = verdictsOf(*filter);
            QVERIFY2(verdicts[0].state == ChannelState::Offset, verdicts[0].text.text().c_str());
            const Supposition offset = filter->suppose({.channel = 0, .deviation = 1.0});
            QVERIFY(std::abs(offset.value - 0.3) < 3.0 * offset.deviation);
            QVERIFY(offset.likelihood > 7.0);
        }
    }

    // With an offset of 0.2 g/L as a state the growth rate's interval holds the truth in 20 cultures of 20; taken for 0 it misses all of them.
    void estimatedOffsetLeavesGrowthItsInterval()
    {
        int withIt = 0, without = 0;
        constexpr int runs = 20;
        for (int seed = 0; seed < runs; ++seed) {
            base::Random random(std::uint64_t(seed), "offset");
            const double growth = 0.12 / hour * std::exp(0.1 * random.normal());
            double x[] = {0.6 + 0.05 * random.normal(), 15.0 + 0.5 * random.normal(), growth, 0.5};
            const auto plain = opened(""), estimated = opened(R"(, "offset_deviation": "0.3 g/L")");
            Culture culture;
            const std::vector<StateSpec> specs(4, StateSpec{.scale = 1.0});
            Flow flow(culture, specs, {});
            for (int k = 0; k <= 72; ++k) {
                const double t = 900.0 * k;
                if (k > 0) QVERIFY(flow.begin(t - 900.0, x) && flow.go(t - 900.0, t, x, 1));
                const double cells = x[0] + 0.2 + std::hypot(0.02, 0.04 * x[0]) * random.normal();
                for (Estimator* each : {plain.get(), estimated.get()}) {
                    each->take(0, t, t, cells);
                    if (k % 24 == 16) each->take(1, t, t, x[1] + 0.3 * random.normal());
                }
            }
            const auto holds = [&](Estimator& each) {
                each.advance(18.0 * hour);
                const auto s = std::size_t(each.numbers().front().state);
                return std::abs(each.filter().state()[s] - growth) < 1.96 * each.filter().deviations()[s];
            };
            without += holds(*plain);
            withIt += holds(*estimated);
            QCOMPARE(estimated->numbers().back().name, "channels/OD/offset");
            const auto s = std::size_t(estimated->numbers().back().state);
            QVERIFY(std::abs(estimated->filter().state()[s] - 0.2) < 4.0 * estimated->filter().deviations()[s]);
        }
        qInfo("of %d: %d with the offset as a state, %d without", runs, withIt, without);
        QVERIFY(withIt >= 18);
        QVERIFY(without <= runs / 2);
    }

    // The lag of a probe of the cells: its reading starts at rest, as uncertain as what it reads.
    void laggingProbeStartsAtRest()
    {
        const auto estimator = opened(R"(, "lag": "10 min", "lag_deviation": "30 %", "gain_deviation": "5 %")");
        const Filter& filter = estimator->filter();
        QCOMPARE(filter.size(), 6); // X, S, mu, gain, reading, lag
        QCOMPARE(filter.state()[4], filter.state()[0]);
        QVERIFY(std::abs(filter.covariance(4, 0) / filter.covariance(0, 0) - 1.0) < 1e-9);
        QCOMPARE(filter.state()[5], 600.0);
        QVERIFY(std::abs(filter.deviations()[5] - 180.0) < 1e-9);
        QCOMPARE(estimator->variables().back().name, "channels/OD/lag");
    }
};

TITER_TEST(ProbeFaults)

} // namespace tst_probe_faults

#include "tst_probe_faults.moc"
