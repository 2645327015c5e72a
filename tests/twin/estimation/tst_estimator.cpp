// An estimator of a plant on recordings whose truth is known: the fed-batch reactor whose yield drifts and whose feed is richer than the
// model believes, late samples, a unit that waits, tags that never come, and what is said of what was left out.
#include "core/base/math/random.h"
#include "core/reference/forecast_batches.h"
#include "core/solve/catalogue.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/estimation/scatter.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_estimator {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0, minute = 60.0;

// The fed-batch reactor of Srinivasan et al. 2003 (Comput. Chem. Eng. 27:1) as do-mpc writes it; `yield` and `feed` as texts.
std::string fedBatch(const std::string& params, const std::string& lets, const std::string& estimators = {})
{
    return reference::ForecastBatches::plantText({}, params, lets, estimators);
}

// A batch with Monod's kinetics: dX = Y q X, dS = -q X, q = qmax S/(Ks + S); the numbers of BATCH3 are 0.5, 1 1/h and 0.1 g/L.
const char* const batch = R"json({"format": "titer.plant/1", "name": "batch",
 "units": [{"id": "flask", "type": "equations", "params": {
   "states": {"X": {"unit": "g/L"}, "S": {"unit": "g/L"}},
   "params": {"Y": {"value": 0.45, "range": [0.1, 1]}, "qmax": {"value": "0.9 1/h", "range": ["0.1 1/h", "5 1/h"]},
              "Ks": {"value": "0.2 g/L", "range": ["0.001 g/L", "5 g/L"]}},
   "let": {"q": "qmax*S/(Ks + S)"}, "rates": {"X": "Y*q*X", "S": "-q*X"}},
  "initial": {"X": "1 g/L", "S": "10 g/L"}}],
 "recipe": {"duration": "6 h"},
 "estimators": [{"id": "twin", "unit": "flask", "channels": [{"tag": "X", "variable": "flask.X", "noise": "0.02 g/L"},
     {"tag": "S", "variable": "flask.S", "noise": "0.02 g/L"}],
   "parameters": [{"path": "units/flask/params/Y", "start_deviation": "20 %", "walk": "0.01 %/d"},
     {"path": "units/flask/params/qmax", "start_deviation": "20 %", "walk": "0.01 %/d"},
     {"path": "units/flask/params/Ks", "start_deviation": "100 %", "walk": "0.01 %/d"}],
   "start_deviation": {"flask.X": "0.1 %", "flask.S": "0.1 %"}, "process_noise": {"flask.X": "0.01 %/d", "flask.S": "0.001 g/L/d"}}]})json";

const char* const believed = R"(, "Y": 0.5, "Sin": "200 g/L")";
const char* const truth = R"(, "Y0": 0.5, "Sin": "210 g/L", "drift": "1500 h")";

const char* const estimators = R"(, "estimators": [{"id": "twin", "unit": "reactor",
  "channels": [{"tag": "X", "variable": "reactor.X", "noise_share": "3 %"},
               {"tag": "S", "variable": "reactor.S", "noise": "0.1 g/L"}],
  "parameters": [{"path": "units/reactor/params/Y", "start_deviation": "3 %", "walk": "3 %/d"},
                 {"path": "units/reactor/params/Sin", "start_deviation": "5 %", "walk": "0.1 %/d"}],
  "start_deviation": {"reactor.X": "2 %", "reactor.S": "0.02 g/L", "reactor.P": "0.01 g/L", "reactor.V": "0.1 L"},
  "process_noise": {"reactor.X": "0.5 %/d", "reactor.S": "0.02 g/L/d", "reactor.P": "1 %/d", "reactor.V": "0.01 %/d"}}])";

model::Flowsheet sheetOf(const std::string& text)
{
    base::Errors errors;
    model::Flowsheet f = model::readPlant(text, errors);
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    return f;
}

std::vector<EstimatorTag> tagsOf(const model::Plant& plant, const std::vector<Tag>& tags)
{
    base::Errors errors;
    std::vector<EstimatorTag> all;
    for (MappedTag& mapped : mapTags(plant, tags, {}, errors))
        all.push_back({.mapped = std::move(mapped), .scatter = {}, .usual = 1.0, .every = 600.0});
    return all;
}

std::unique_ptr<Estimator> open(const std::string& text, const std::vector<Tag>& tags, double until)
{
    const model::Flowsheet flowsheet = sheetOf(text);
    const auto plant = support::checkedPlant(text);
    base::Errors errors;
    base::Notices notices;
    const std::vector<EstimatorTag> known = tagsOf(*plant, tags);
    std::vector<EstimatorPlan> plans = planEstimators(*plant, known, {}, errors, notices);
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    auto made = Estimator::open(flowsheet, solve::catalogue(), std::move(plans.front()), {}, until, 1e-7);
    if (!made) qFatal("%s: %s", made.error().where.c_str(), made.error().what.text().c_str());
    return std::move(*made);
}

double valueOf(Estimator& estimator, const std::string& name, bool deviation = false)
{
    const std::vector<Estimator::Value> values = estimator.values();
    for (std::size_t i = 0; i < values.size(); ++i)
        if (estimator.variables()[i].name == name) return deviation ? values[i].deviation : values[i].value;
    return std::nan("");
}

} // namespace

class TestEstimator : public QObject {
    Q_OBJECT

private slots:
    // twin.md b2: biomass each 2 min with 3 %, glucose each 12 h, known an hour later, with 0.1 g/L; the yield falls from 0.5 to 0.4
    // and the feed has 210 g/L against 200.
    void followsAYieldThatDrifts_data()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3}) QTest::addRow("seed %d", int(seed)) << seed;
    }

    void followsAYieldThatDrifts()
    {
        QFETCH(quint64, seed);
        const double end = 150 * hour;
        std::vector<double> grid;
        for (double t = 0.0; t <= end; t += 2 * minute) grid.push_back(t);
        const std::string real = fedBatch(truth, R"(, "Y": "Y0 - time/drift")");
        const figures::RunResult run = support::runOf(real, 1e-7, grid);
        const auto estimator = open(fedBatch(believed, "", estimators), {{"X", "g/L"}, {"S", "g/L"}}, end);
        base::Random biomass(seed, "X"), glucose(seed, "S");
        double squares = 0.0, worst = 0.0, farthest = 0.0;
        int compared = 0;
        std::vector<std::pair<double, double>> waiting; // glucose: drawn, value
        for (const double t : grid) {
            const double x = support::at(run, "reactor.X", t), s = support::at(run, "reactor.S", t);
            estimator->take(0, t, t, x * (1.0 + 0.03 * biomass.normal()));
            if (std::fmod(t + 1.0, 12 * hour) < 2.0 && t > 0.0) waiting.emplace_back(t, s + 0.1 * glucose.normal());
            if (!waiting.empty() && t >= waiting.front().first + hour) {
                estimator->take(1, waiting.front().first, t, waiting.front().second);
                waiting.erase(waiting.begin());
            }
            estimator->advance(t);
            if (t < 13 * hour) continue;
            const double gap = valueOf(*estimator, "reactor.S") - s;
            squares += gap * gap;
            ++compared;
            if (t < 40 * hour) continue;
            const double yield = 0.5 - t / (1500 * hour);
            const double off = std::abs(valueOf(*estimator, "units/reactor/params/Y") - yield);
            worst = std::max(worst, off);
            farthest = std::max(farthest, off / valueOf(*estimator, "units/reactor/params/Y", true));
        }
        const double rmse = std::sqrt(squares / compared);
        const ChannelFigures x = estimator->filter().figures(0);
        qInfo("glucose RMSE %.4f g/L, yield off by %.4f at most, %.2f deviations, biomass in band %.2f %%", rmse, worst,
              farthest, 100.0 * x.shareInBand());
        QVERIFY(rmse < 0.05);
        QVERIFY(worst < 0.1);
        QVERIFY(farthest < 3.0);
        QVERIFY(x.shareInBand() > 0.93 && x.shareInBand() < 0.97);
        QCOMPARE(estimator->filter().figures(1).late, 12);
        QVERIFY(!estimator->filter().trouble());
    }

    // BATCH3 (twin.md b1), sampled each half hour: yield and rate are found, Ks is known worst.
    void findsTheParametersOfABatch()
    {
        const auto estimator = open(batch, {{"X", "g/L"}, {"S", "g/L"}}, 6 * hour);
        std::string real = batch;
        const auto put = [&real](const std::string& from, const std::string& to) {
            real.replace(real.find(from), from.size(), to);
        };
        put(R"("value": 0.45)", R"("value": 0.5)");
        put("0.9 1/h", "1 1/h");
        put("0.2 g/L", "0.1 g/L");
        std::vector<double> grid;
        for (int i = 0; i <= 12; ++i) grid.push_back(0.5 * hour * i);
        const figures::RunResult run = support::runOf(real, 1e-9, grid);
        QVERIFY(std::abs(support::at(run, "flask.X", 3.5 * hour) - 5.55925984) < 1e-5);
        base::Random noise(1, "batch");
        for (const double t : grid) {
            if (t == 0.0) continue;
            estimator->take(0, t, t, support::at(run, "flask.X", t) + 0.02 * noise.normal());
            estimator->take(1, t, t, support::at(run, "flask.S", t) + 0.02 * noise.normal());
            estimator->advance(t);
        }
        const auto isFound = [&](const char* name, double value, double within) {
            const std::string path = std::string("units/flask/params/") + name;
            const double found = valueOf(*estimator, path), deviation = valueOf(*estimator, path, true);
            qInfo("%s %.5g ± %.2g of %.5g", name, found, deviation, value);
            return std::abs(found - value) < 3.0 * deviation && deviation < within * value;
        };
        QVERIFY(isFound("Y", 0.5, 0.01));
        QVERIFY(isFound("qmax", 1.0 / hour, 0.02));
        QVERIFY(isFound("Ks", 0.1, 1.0));
        const auto share = [&](const char* name) {
            const std::string path = std::string("units/flask/params/") + name;
            return valueOf(*estimator, path, true) / valueOf(*estimator, path);
        };
        QVERIFY(share("Ks") > 3.0 * share("qmax"));
    }

    // What is left out is said: noise from the scatter or from the value, and what states and parameters begin with.
    void saysWhatHoldsInPlaceOfWhatIsLeftOut()
    {
        const std::string text = fedBatch(believed, "", R"(, "estimators": [{"id": "twin", "unit": "reactor",
            "channels": [{"tag": "X", "variable": "reactor.X"}, {"tag": "S", "variable": "reactor.S"}],
            "parameters": [{"path": "units/reactor/params/Y"}]}])");
        const auto plant = support::checkedPlant(text);
        std::vector<EstimatorTag> tags = tagsOf(*plant, {{"X", "g/L"}, {"S", "mg/L"}});
        tags[0].scatter = 0.04;
        tags[1].usual = 2000.0;
        base::Errors errors;
        base::Notices notices;
        std::vector<EstimatorPlan> plans = planEstimators(*plant, tags, {}, errors, notices);
        QVERIFY(errors.empty() && notices.empty());
        QCOMPARE(plans.size(), std::size_t(1));
        QVERIFY(std::abs(plans[0].channels[0].noise.absolute - 0.04) < 1e-12);
        QVERIFY(std::abs(plans[0].channels[1].noise.absolute - 0.02) < 1e-12); // 1 % of 2 g/L
        QCOMPARE(plans[0].channels[1].noise.share, 0.05);
        auto made = Estimator::open(sheetOf(text), solve::catalogue(), std::move(plans[0]), {}, 24 * hour, 1e-6);
        QVERIFY(made);
        QCOMPARE((*made)->plan().said.size(), std::size_t(4)); // two of noise, states, parameters
        const StateSpec& yield = (*made)->filter().states().back();
        QVERIFY(yield.logarithmic);
        QVERIFY(std::abs(yield.deviation - 0.1) < 1e-12);
    }

    // The product determines nothing of the yield: a parameter without a statement of its own is left as it is.
    void aParameterThatNoChannelSeesKeepsItsValue()
    {
        const std::string text = fedBatch(believed, "", R"(, "estimators": [{"id": "twin", "unit": "reactor",
            "channels": [{"tag": "V", "variable": "reactor.V", "noise": "0.1 L"}],
            "parameters": [{"path": "units/reactor/params/Y"}]}])");
        const auto estimator = open(text, {{"V", "L"}}, 24 * hour);
        const auto& gaps = estimator->unobservable();
        const auto isNamed = [&](const std::string& name) {
            return std::any_of(gaps.begin(), gaps.end(), [&](const auto& gap) { return gap.name == name; });
        };
        QVERIFY(isNamed("units/reactor/params/Y") && isNamed("reactor.X") && !isNamed("reactor.V"));
        for (double t = 0.0; t <= 24 * hour; t += hour) {
            estimator->take(0, t, t, 120.5);
            estimator->advance(t);
        }
        QCOMPARE(valueOf(*estimator, "units/reactor/params/Y"), 0.5);
        QCOMPARE(valueOf(*estimator, "units/reactor/params/Y", true), 0.0);
        QVERIFY(valueOf(*estimator, "reactor.V", true) < 1e-4);
    }

    // A pump that gives half of what the recipe says, and its flow as a tag: the estimate is the same to 1e-9 whether the flow was known
    // before or became known as the batch went on, some of it late; by the recipe's flow it is another one.
    void takesAFlowAsItWasMeasured()
    {
        const std::string text = R"json({"format": "titer.plant/1", "name": "fed",
 "components": [{"id": "biomass", "basis": "mass"}, {"id": "substrate", "basis": "mass"}],
 "units": [{"id": "feed", "type": "inlet", "program": [{"for": "1 h", "concentration": {"substrate": "400 g/L"}}]},
   {"id": "main", "type": "bioreactor", "params": {"vessel_volume": "20 L", "kinetics": {"type": "monod",
     "growth_rate": "0.2 1/h", "species": {"cells": "biomass"}}},
    "initial": {"volume": "10 L", "biomass": "2 g/L", "substrate": "2 g/L"}}],
 "streams": [{"from": "feed.out", "to": "main.feed"}],
 "recipe": {"duration": "30 h", "phases": [{"id": "feeding", "unit": "main", "at": "2 h", "until": {"for": "28 h"},
   "set": {"feed.out.flow": "0.05 L/h"}}]},
 "estimators": [{"id": "twin", "unit": "main",
   "channels": [{"tag": "Biomass", "variable": "main.biomass", "noise": "0.1 g/L"}],
   "start_deviation": {"main.volume": "0.0001 %"}, "process_noise": {"main.volume": "0.0001 %/d"}}]})json";
        const std::vector<Tag> tags = {{"Biomass", "g/L"}, {"feed.out.flow", "mL/h"}};
        const auto before = open(text, tags, 30 * hour), live = open(text, tags, 30 * hour);
        const auto byRecipe = open(text, {tags.front()}, 30 * hour);
        QCOMPARE(live->plan().channels.size(), std::size_t(1));
        QCOMPARE(live->plan().inputs.size(), std::size_t(1));
        QVERIFY(byRecipe->plan().inputs.empty());
        const auto flowAt = [](double t) { return 25.0 + 0.3 * t / hour; };
        for (double t = 0.0; t <= 30 * hour; t += 0.25 * hour) before->takeInput({0, t, flowAt(t)});
        for (double t = 0.0; t <= 30 * hour; t += 0.25 * hour) {
            // Every fifth value becomes known an hour later.
            const bool isLate = std::lround(t / (0.25 * hour)) % 5 == 3;
            if (!isLate) live->takeInput({0, t, flowAt(t)});
            if (const double old = t - hour; std::lround(old / (0.25 * hour)) % 5 == 3 && old > 0.0)
                live->takeInput({0, old, flowAt(old)});
            for (const auto& estimator : {before.get(), live.get(), byRecipe.get()}) {
                estimator->take(0, t, t, 2.0 + 0.1 * t / hour);
                estimator->advance(t);
            }
        }
        for (double t = 28 * hour; t <= 30 * hour; t += 0.25 * hour) live->takeInput({0, t, flowAt(t)});
        live->advance(30 * hour);
        for (const char* name : {"main.biomass", "main.substrate", "main.volume"})
            for (const bool deviation : {false, true})
                QVERIFY2(std::abs(valueOf(*live, name, deviation) / valueOf(*before, name, deviation) - 1.0) < 1e-9,
                         name);
        // Piecewise constant from each value to the next.
        double volume = 10.0;
        for (double t = 0.0; t < 30 * hour; t += 0.25 * hour) volume += 0.25 * 1e-3 * flowAt(t);
        QVERIFY(std::abs(1e3 * valueOf(*live, "main.volume") - volume) < 1e-4);
        QVERIFY(std::abs(1e3 * valueOf(*byRecipe, "main.volume") - 11.4) < 1e-4);
        // A restart with what was kept.
        const auto again = open(text, tags, 30 * hour);
        for (double t = 0.0; t <= 30 * hour; t += 0.25 * hour) again->takeInput({0, t, flowAt(t)});
        QVERIFY(again->restore(live->save(), 30 * hour));
        QVERIFY(std::abs(valueOf(*again, "main.biomass") / valueOf(*live, "main.biomass") - 1.0) < 1e-9);
        // And again from the begin, by the recipe until something is measured.
        live->restart();
        live->advance(10 * hour);
        QVERIFY(std::abs(1e3 * valueOf(*live, "main.volume") - 10.4) < 1e-4);
    }

    // A standard error beside each sample weighs it as the constant noise of that size does, whichever of the two comes first, in another
    // unit, and where a restart lies between them.
    void noiseOfATagWeighsEachSample()
    {
        const auto noisy = [&](const std::string& noise, const std::string& tag) {
            std::string text = batch;
            const std::string stated = R"("flask.X", "noise": "0.02 g/L")";
            text.replace(text.find(stated), stated.size(), "\"flask.X\", \"noise\": \"" + noise + "\"" + tag);
            return text;
        };
        const std::vector<Tag> tags = {{"X", "g/L"}, {"S", "g/L"}, {"X.error", "mg/L"}};
        const auto run = [&](const std::string& text, double error, bool isAhead, bool restarts) {
            auto estimator = open(text, tags, 6 * hour);
            for (double t = 0.25 * hour; t <= 4 * hour; t += 0.25 * hour) {
                const double grown = std::exp(0.4 * t / hour), noise = 0.01 * std::sin(5.0 * t / hour);
                const bool isFromTag = estimator->plan().channels[0].noiseTag.has_value();
                if (isFromTag && isAhead) estimator->takeNoise(0, t, t, error);
                estimator->take(0, t, t, grown + noise);
                if (restarts && std::abs(t - 2 * hour) < 1.0) {
                    const base::Json saved = estimator->save();
                    estimator = open(text, tags, 6 * hour);
                    if (!estimator->restore(saved, t)) qFatal("not restored");
                }
                if (isFromTag && !isAhead) estimator->takeNoise(0, t, t, error);
                estimator->take(1, t, t, 10.0 - (grown - 1.0) / 0.5);
                estimator->advance(t);
            }
            return estimator;
        };
        const std::string fromTag = R"(, "noise_tag": "X.error")";
        for (const double noise : {0.02, 0.2}) {
            const auto expected = run(noisy(std::to_string(noise) + " g/L", ""), 0.0, false, false);
            for (const int way : {0, 1, 2}) {
                const auto found = run(noisy("0.05 g/L", fromTag), 1e3 * noise, way == 0, way == 2);
                QCOMPARE(found->filter().figures(0).accepted, expected->filter().figures(0).accepted);
                const double within = way == 2 ? 1e-9 : 1e-12;
                for (const Estimator::Variable& variable : expected->variables())
                    for (const bool deviation : {false, true}) {
                        const double value = valueOf(*expected, variable.name, deviation),
                                     gap = std::abs(valueOf(*found, variable.name, deviation) - value);
                        QVERIFY2(gap <= within * std::abs(value), variable.name.c_str());
                    }
            }
        }
        const auto sure = run(noisy("0.05 g/L", fromTag), 20.0, true, false),
                   unsure = run(noisy("0.05 g/L", fromTag), 200.0, true, false);
        QVERIFY(valueOf(*unsure, "flask.X", true) > valueOf(*sure, "flask.X", true));
    }

    // Nothing is weighed by what nobody knows.
    void aSampleWithoutItsErrorDoesNotCount()
    {
        std::string text = batch;
        text.replace(text.find(R"("noise": "0.02 g/L")"), 19, R"("noise": "0.02 g/L", "noise_tag": "X.error")");
        const auto estimator = open(text, {{"X", "g/L"}, {"S", "g/L"}, {"X.error", "g/L"}}, 6 * hour);
        estimator->take(0, hour, hour, 1.5);
        estimator->advance(hour);
        QCOMPARE(estimator->filter().figures(0).samples, 0);
        estimator->takeNoise(0, hour, 2 * hour, 0.02); // late
        estimator->advance(2 * hour);
        QCOMPARE(estimator->filter().figures(0).accepted, 1);
        for (const double error : {std::nan(""), 0.0}) {
            const double t = error == 0.0 ? 4 * hour : 3 * hour;
            estimator->take(0, t, t, 2.0);
            estimator->takeNoise(0, t, t, error);
            estimator->advance(t);
        }
        QCOMPARE(estimator->filter().figures(0).accepted, 1);
        QCOMPARE(estimator->filter().figures(0).rejected, 2);
        // Without the tag the noise is that of all samples, and it is said; of another quantity it is refused.
        const auto plant = support::checkedPlant(text);
        for (const char* unit : {"", "K"}) {
            base::Errors errors;
            base::Notices notices;
            std::vector<Tag> tags = {{"X", "g/L"}, {"S", "g/L"}};
            if (*unit) tags.push_back({"X.error", unit});
            const auto plans = planEstimators(*plant, tagsOf(*plant, tags), {}, errors, notices);
            QCOMPARE(errors.size(), std::size_t(*unit ? 1 : 0));
            QCOMPARE(notices.size(), std::size_t(*unit ? 0 : 1));
            QVERIFY(!plans.front().channels[0].noiseTag);
        }
        text.replace(text.find("X.error"), 7, "X");
        base::Errors errors;
        base::Notices notices;
        const auto own = support::checkedPlant(text);
        (void)planEstimators(*own, tagsOf(*own, {{"X", "g/L"}, {"S", "g/L"}}), {}, errors, notices);
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors[0].what.text().starts_with("“X” cannot tell its own noise."));
    }

    // A sample in another unit than its variable, and one of bad quality.
    void takesSamplesInTheUnitOfTheirTag()
    {
        const auto estimator = open(batch, {{"X", "mg/L"}, {"S", "g/L"}}, 6 * hour);
        estimator->take(0, hour, hour, 1500.0);
        estimator->take(1, hour, hour, std::nan(""));
        estimator->advance(hour);
        QCOMPARE(estimator->filter().figures(0).accepted, 1);
        QCOMPARE(estimator->filter().figures(1).accepted, 0);
        QCOMPARE(estimator->filter().figures(1).samples, 1);
        QVERIFY(std::abs(valueOf(*estimator, "flask.X") - 1.5) < 0.05);
        QVERIFY(std::abs(estimator->gap(0).mean) > 1.0); // [mg/L]
        QCOMPARE(estimator->gap(0).compared, 1);
        QCOMPARE(estimator->gap(1).compared, 0);
    }
};

TITER_TEST(TestEstimator)

} // namespace tst_estimator

#include "tst_estimator.moc"
