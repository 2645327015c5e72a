// The estimators of a plant next to its shadow: courses as they were known, late samples, a new begin, and why there is nothing.
#include "app/live/live_estimates.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_live_estimates {

using namespace titer;
using namespace titer::app;

namespace {

constexpr double hour = 3600.0;

// Exponential growth, whose exact course is known; `estimators` as a text.
std::string growth(const std::string& estimators)
{
    return R"json({"format": "titer.plant/1", "name": "flask",
 "units": [{"id": "flask", "type": "equations", "params": {"states": {"X": {"unit": "g/L"}},
   "params": {"mu": {"value": "0.2 1/h", "range": ["0.01 1/h", "1 1/h"]}}, "rates": {"X": "mu*X"}}, "initial": {"X": "1 g/L"}}],
 "recipe": {"duration": "10 h"})json" +
           estimators + "}";
}

const char* const twin = R"json(, "estimators": [{"id": "twin", "unit": "flask",
   "channels": [{"tag": "OD", "variable": "flask.X", "noise": "0.01 g/L", "delay": "2 h"}],
   "parameters": [{"path": "units/flask/params/mu", "start_deviation": "20 %", "walk": "0.1 %/d"}],
   "start_deviation": {"flask.X": "0.1 %"}, "process_noise": {"flask.X": "0.1 %/d"}}])json";

EstimateOrder orderOf(const std::string& text, const std::vector<twin::Tag>& tags)
{
    base::Errors errors;
    EstimateOrder order;
    order.flowsheet = std::make_shared<const model::Flowsheet>(model::readPlant(text, errors));
    order.plant = support::checkedPlant(text);
    order.tags = twin::mapTags(*order.plant, tags, {}, errors);
    order.until = 10 * hour;
    order.step = 0.5 * hour;
    return order;
}

const EstimateTrack* trackOf(const std::vector<EstimateTrack>& tracks, const std::string& variable)
{
    for (const EstimateTrack& track : tracks)
        if (track.variable == variable) return &track;
    return nullptr;
}

// Grows by 0.25 1/h in truth, where the plant says 0.2 1/h.
void takeUntil(LiveEstimates& estimates, double last)
{
    for (double t = hour; t <= last; t += hour) estimates.take({0, true, t, t, std::exp(0.25 * t / hour)}, {});
}

} // namespace

class LiveEstimatesTest : public QObject {
    Q_OBJECT

private slots:
    // A look at verdicts and innovations costs; at the end they are of all that came.
    void verdictsAreOfAllThatCameAtTheEnd()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        const EstimatorState::Channel before = estimates.states(LiveEstimates::Taken::All, {})[0].channels[0];
        QVERIFY(before.verdict && before.verdict->state == twin::ChannelState::NoSamples && before.innovations.empty());
        for (int h = 1; h <= 5; ++h) estimates.take({0, true, h * hour, h * hour, std::exp(0.25 * h)}, {});
        estimates.advance(6 * hour, {});
        QVERIFY(estimates.states(LiveEstimates::Taken::All, {})[0]
                    .channels[0]
                    .innovations.empty()); // soon after the last look
        QVERIFY(!estimates.owesLook());    // not so soon
        QTRY_VERIFY(estimates.owesLook());
        const EstimatorState::Channel after = estimates.states(LiveEstimates::Taken::All, {})[0].channels[0];
        QVERIFY(!estimates.owesLook());
        QCOMPARE(after.innovations.size(), std::size_t(after.figures.compared));
        QVERIFY(after.figures.compared > 0 && after.verdict->state != twin::ChannelState::NoSamples);
    }

    // What a forecast begins with is what the estimator knows then; asking for it changes nothing of what follows.
    void givesWhatIsKnownAtATime()
    {
        LiveEstimates asked(orderOf(growth(twin), {{"OD", "g/L"}}), {}),
            other(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        for (double t = hour; t <= 6 * hour; t += hour)
            for (LiveEstimates* estimates : {&asked, &other}) {
                estimates->take({0, true, t, t, std::exp(0.25 * t / hour)}, {});
                if (estimates == &asked) QCOMPARE(asked.present(t, {}).size(), std::size_t(1));
            }
        for (LiveEstimates* estimates : {&asked, &other}) estimates->advance(9 * hour, {});
        const twin::EstimatedState state = asked.present(9 * hour, {}).front();
        QCOMPARE(state.time, 9 * hour);
        QCOMPARE(state.units, std::vector<std::string>{"flask"});
        QCOMPARE(state.numbers.size(), std::size_t(1));
        const std::vector<EstimateTrack> one = asked.takeTracks(), two = other.takeTracks();
        const EstimatePoint &last = trackOf(one, "flask.X")->points.back(),
                            &same = trackOf(two, "flask.X")->points.back();
        QCOMPARE(last.time, 9 * hour);
        QVERIFY(std::abs(last.value - same.value) < 1e-9 && std::abs(last.deviation - same.deviation) < 1e-9);
        const auto x =
            std::size_t(std::ranges::find(state.specs, "flask.X", &twin::StateSpec::name) - state.specs.begin());
        QVERIFY(std::abs(state.x[x] - last.value) < 1e-9);
        const std::size_t n = state.x.size();
        double variance = 0.0;
        for (std::size_t k = 0; k < n; ++k) variance += std::pow(state.root[x * n + k], 2.0);
        QVERIFY(std::abs(std::sqrt(variance) - last.deviation) < 1e-9);
        // Of a unit below the level advisory no forecast starts.
        EstimateOrder shadow = orderOf(growth(twin), {{"OD", "g/L"}});
        shadow.unadvised = {"flask"};
        LiveEstimates unadvised(shadow, {});
        unadvised.take({0, true, hour, hour, std::exp(0.25)}, {});
        unadvised.advance(4 * hour, {});
        QVERIFY(unadvised.present(4 * hour, {}).empty());
        QCOMPARE(unadvised.states(LiveEstimates::Taken::Ended, {})[0].channels[0].figures.accepted, std::int64_t(1));
        // Behind the inputs nothing is known.
        QVERIFY(asked.present(11 * hour, {}).empty());
    }

    void followsWhatTheSamplesSay()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        QVERIFY(!estimates.failure());
        takeUntil(estimates, 9 * hour);
        estimates.advance(10 * hour, {});
        const std::vector<EstimateTrack> tracks = estimates.takeTracks();
        const EstimateTrack* cells = trackOf(tracks, "flask.X");
        const EstimateTrack* rate = trackOf(tracks, "units/flask/params/mu");
        QVERIFY(cells && rate);
        QVERIFY(rate->isNumber && !cells->isNumber);
        QCOMPARE(cells->points.size(), std::size_t(21));
        QCOMPARE(cells->points.front().time, 0.0);
        QCOMPARE(cells->points.back().time, 10 * hour);
        // SI: kg/m3 and 1/s. At first the plant's own, then what is true.
        QCOMPARE(rate->points.front().value, 0.2 / hour);
        QVERIFY(std::abs(rate->points.back().value * hour - 0.25) < 0.002);
        QVERIFY(rate->points.back().deviation < 0.1 * rate->points.front().deviation);
        QVERIFY(std::abs(cells->points.back().value - std::exp(2.5)) < 0.2);
        QVERIFY(estimates.takeTracks().front().points.empty());
    }

    // A flow that is measured goes before the recipe's, from the time at which it was known; a new begin knows nothing of it.
    void takesMeasuredFlows()
    {
        const std::string text = R"json({"format": "titer.plant/1", "name": "fed",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "flow": "0.1 L/h", "concentration": {"substrate": "1 g/L"}}]},
   {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "monod",
     "growth_rate": "0.001 1/h", "species": {"cells": "biomass"}}},
    "initial": {"volume": "10 L", "biomass": "2 g/L", "substrate": "2 g/L"}}],
 "streams": [{"from": "feed.out", "to": "main.feed"}],
 "recipe": {"duration": "10 h"},
 "estimators": [{"id": "twin", "unit": "main", "channels": [{"tag": "Biomass", "variable": "main.biomass", "noise": "0.1 g/L"}]}]})json";
        LiveEstimates estimates(orderOf(text, {{"Biomass", "g/L"}, {"feed.out.flow", "L/h"}}), {});
        QVERIFY(!estimates.failure());
        const auto volumes = [&] {
            std::vector<double> litres;
            const std::vector<EstimateTrack> tracks = estimates.takeTracks();
            for (const EstimatePoint& point : trackOf(tracks, "main.volume")->points)
                litres.push_back(1e3 * point.value);
            return litres;
        };
        estimates.take({1, true, 2 * hour, 3 * hour, 0.5}, {});
        estimates.advance(4 * hour, {});
        const std::vector<double> first = volumes(); // each half an hour
        QCOMPARE(first.size(), std::size_t(9));
        QVERIFY(std::abs(first[5] - 10.25) < 1e-6);      // it was not known yet
        QVERIFY(std::abs(first[8] - 10.2 - 1.0) < 1e-6); // from 2 h on
        estimates.restart();
        estimates.advance(4 * hour, {});
        QVERIFY(std::abs(volumes().back() - 10.4) < 1e-6);
    }

    // The channel's samples become known two hours after they were drawn: until then the estimate knows nothing of them.
    void knowsASampleWhenItBecameKnown()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        estimates.take({0, true, hour, 3 * hour, std::exp(0.25)}, {});
        estimates.advance(5 * hour, {});
        const std::vector<EstimateTrack> tracks = estimates.takeTracks();
        for (const EstimatePoint& point : trackOf(tracks, "units/flask/params/mu")->points)
            QCOMPARE(point.value == 0.2 / hour, point.time <= 3 * hour);
        const std::vector<EstimatorState> states = estimates.states(LiveEstimates::Taken::Ended, {});
        QCOMPARE(states.size(), std::size_t(1));
        QCOMPARE(states[0].channels[0].figures.accepted, std::int64_t(1));
        QCOMPARE(states[0].channels[0].figures.late, std::int64_t(1));
        QCOMPARE(states[0].channels[0].gap.compared, std::int64_t(1));
    }

    // A source that does not report when its samples became known: each is held back for the delay of its channel, and is then as one that
    // is reported so late, bit by bit.
    void holdsASampleBackForItsDelay()
    {
        LiveEstimates held(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        LiveEstimates reported(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        for (double t = hour; t <= 7 * hour; t += 0.75 * hour) {
            const double cells = std::exp(0.25 * t / hour);
            held.take({0, true, t, t, cells}, {});
            reported.take({0, true, t, t + 2 * hour, cells}, {});
        }
        held.advance(10 * hour, {});
        reported.advance(10 * hour, {});
        const std::vector<EstimateTrack> one = held.takeTracks(), other = reported.takeTracks();
        QCOMPARE(one.size(), other.size());
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].points.size(), std::size_t(21));
            for (std::size_t k = 0; k < one[i].points.size(); ++k) {
                QCOMPARE(one[i].points[k].time, other[i].points[k].time);
                QVERIFY(one[i].points[k].value == other[i].points[k].value);
                QVERIFY(one[i].points[k].deviation == other[i].points[k].deviation);
            }
        }
        for (const EstimatePoint& point : trackOf(one, "units/flask/params/mu")->points)
            QCOMPARE(point.value == 0.2 / hour, point.time <= 3 * hour);
        const twin::ChannelFigures figures = held.states(LiveEstimates::Taken::Ended, {})[0].channels[0].figures;
        QCOMPARE(figures.accepted, std::int64_t(9));
        QCOMPARE(figures.late, std::int64_t(9));
    }

    // What became known just now counts although no point follows it.
    void handsOverWhatIsHeldAtTheEnd()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        estimates.take({0, true, hour, hour, std::exp(0.25)}, {});
        estimates.advance(2.9 * hour, {});
        QCOMPARE(estimates.states(LiveEstimates::Taken::Ended, {})[0].channels[0].figures.samples, std::int64_t(0));
        estimates.advance(3 * hour, {});
        QCOMPARE(estimates.states(LiveEstimates::Taken::Ended, {})[0].channels[0].figures.samples, std::int64_t(1));
    }

    void beginsAnewAndComesToTheSame()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        takeUntil(estimates, 9 * hour);
        estimates.advance(10 * hour, {});
        const std::vector<EstimateTrack> first = estimates.takeTracks();
        estimates.restart();
        takeUntil(estimates, 9 * hour);
        estimates.advance(10 * hour, {});
        const std::vector<EstimateTrack> second = estimates.takeTracks();
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(first[i].points.size(), second[i].points.size());
            QCOMPARE(first[i].points.back().value, second[i].points.back().value);
        }
    }

    // After a jump all samples before it come again: verdicts wait until they were taken.
    void saysNothingOfAChannelOnTheWay()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        takeUntil(estimates, 9 * hour);
        QVERIFY(estimates.states(LiveEstimates::Taken::All, {})[0].channels[0].verdict);
        estimates.restart();
        takeUntil(estimates, 2 * hour);
        QVERIFY(!estimates.states(LiveEstimates::Taken::Some, {})[0].channels[0].verdict);
        QVERIFY(estimates.owesLook()); // as soon as nothing more waits
        estimates.take({0, true, 3 * hour, 3 * hour, std::exp(0.75)}, {});
        QVERIFY(estimates.states(LiveEstimates::Taken::All, {})[0].channels[0].verdict);
    }

    void saysWhyThereIsNone()
    {
        // A plant without estimators: nothing, and no fault.
        LiveEstimates plain(orderOf(growth(""), {{"OD", "g/L"}}), {});
        QVERIFY(!plain.failure() && plain.takeTracks().empty());
        // One whose tag never comes.
        LiveEstimates without(orderOf(growth(twin), {{"pH", ""}}), {});
        QVERIFY(without.failure());
        QVERIFY(without.failure()->where.find("estimators/twin") != std::string::npos);
        QVERIFY(without.states(LiveEstimates::Taken::Ended, {}).empty());
        without.take({0, true, hour, hour, 7.0}, {});
        without.advance(2 * hour, {});
        QVERIFY(without.takeTracks().empty());
    }

    // A bad reading counts as rejected, and changes nothing.
    void leavesBadReadingsOut()
    {
        LiveEstimates estimates(orderOf(growth(twin), {{"OD", "g/L"}}), {});
        estimates.take({0, false, hour, 3 * hour, 1e9}, {});
        estimates.advance(5 * hour, {});
        const std::vector<EstimateTrack> tracks = estimates.takeTracks();
        QCOMPARE(trackOf(tracks, "units/flask/params/mu")->points.back().value, 0.2 / hour);
        QCOMPARE(estimates.states(LiveEstimates::Taken::Ended, {})[0].channels[0].figures.rejected, std::int64_t(1));
    }
};

TITER_TEST(LiveEstimatesTest)

} // namespace tst_live_estimates

#include "tst_live_estimates.moc"
