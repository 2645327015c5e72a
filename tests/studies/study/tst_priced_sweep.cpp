// Runs of a sheet that differ in money alone: the figures are those of runs of their own, and what is at fault is said of its run.
#include "core/base/units/units.h"
#include "core/economics/goods/cost_draws.h"
#include "core/model/plant/plant.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_sweep.h"
#include "core/studies/study/sweep.h"
#include "tests/studies/priced_plant.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <cstring>
#include <map>
#include <numbers>

namespace tst_priced_sweep {

using namespace titer;
using studies::SweepOutcome;
using studies::SweepRequest;

namespace {

const std::string feedPrice = "economics/prices/feed/price", yield = "units/a/params/yield";
const double resinCost = std::numbers::pi / 4.0 * 0.1 * 0.1 * 0.2 * 1000.0 * 1000.0 / 100.0; // [USD] in a batch
constexpr double co2 = 5.0;                                                                  // [kg] in a batch

model::Flowsheet priced()
{
    base::Errors errors;
    model::Flowsheet flowsheet = model::readPlant(studies::pricedPlant(), errors);
    if (!errors.empty()) qFatal("the plant file is at fault");
    return flowsheet;
}

SweepRequest request(std::vector<std::string> paths, std::vector<std::vector<std::string>> runs)
{
    return {.flowsheet = priced(),
            .paths = std::move(paths),
            .runs = std::move(runs),
            .responses = {{"plant.cost", {}}, {"plant.batches", {}}, {"plant.co2", {}}}};
}

std::vector<SweepOutcome> carriedOut(const SweepRequest& request, unsigned threads)
{
    std::vector<SweepOutcome> outcomes(request.runs.size());
    studies::sweep(request, solve::catalogue(), threads,
                   {{}, [&](std::size_t run, const SweepOutcome& outcome) { outcomes[run] = outcome; }, {}});
    return outcomes;
}

bool bitEqual(double a, double b)
{
    return std::memcmp(&a, &b, sizeof a) == 0;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-3 * std::abs(b);
}

// Of a run with values of its own, which the plant's report makes [SI].
std::map<std::string, double> figuresOf(const std::vector<std::string>& paths, const std::vector<std::string>& values)
{
    model::Flowsheet flowsheet = priced();
    base::Errors errors;
    for (std::size_t i = 0; i < paths.size(); ++i)
        if (!model::setAtPath(flowsheet, paths[i], base::Json(values[i]))) qFatal("%s", paths[i].c_str());
    const auto plant = std::make_shared<const model::Plant>(model::check(flowsheet, solve::catalogue(), errors));
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    runs::RunRequest order;
    order.grid = {0.0, plant->duration};
    std::map<std::string, double> found;
    for (const figures::Kpi& kpi : runs::run(plant, order).kpis) found[kpi.tag] = kpi.value;
    return found;
}

} // namespace

class TestPricedSweep : public QObject {
    Q_OBJECT

private slots:
    void givesCostBatchesAndEmissionsAsCountedByHand()
    {
        const SweepRequest order = request(
            {feedPrice, yield}, {{"10 USD/L", "0.9"}, {"20 USD/L", "0.9"}, {"10 USD/L", "0.6"}, {"5 USD/L", "60 %"}});
        const std::vector<SweepOutcome> outcomes = carriedOut(order, 2);
        const double price[] = {10.0, 20.0, 10.0, 5.0}, share[] = {0.9, 0.9, 0.6, 0.6};
        for (std::size_t run = 0; run < 4; ++run) {
            QVERIFY(outcomes[run].isOk());
            const std::vector<studies::SweepFigure>& found = outcomes[run].figures;
            QCOMPARE(found[0].unit, std::string("USD/g"));
            QVERIFY(near(found[0].value, (50.0 * price[run] + resinCost) / (50.0 * share[run])));
            QVERIFY(found[1].value > 100.0 && found[1].value == std::floor(found[1].value));
            QVERIFY(near(found[2].value, co2 / (0.05 * share[run])));
        }
    }

    // One after the other, each with a run of its own, and all with one of the plant.
    void sharesTheRunOfThePlantBitByBit()
    {
        std::vector<std::vector<std::string>> runs;
        for (int i = 0; i < 12; ++i) runs.push_back({std::to_string(8.0 + 0.37 * i) + " USD/L", i % 3 ? "0.9" : "0.8"});
        for (const std::vector<std::string>& paths :
             {std::vector<std::string>{feedPrice, yield}, {feedPrice, "economics/plan/success"}}) {
            const SweepRequest order = request(paths, runs);
            const std::vector<SweepOutcome> one = carriedOut(order, 1), many = carriedOut(order, 3);
            for (std::size_t run = 0; run < runs.size(); ++run) {
                const std::map<std::string, double> own = figuresOf(paths, runs[run]);
                const SweepOutcome alone = studies::sweepRun(order, run, solve::catalogue());
                for (std::size_t i = 0; i < 3; ++i) {
                    QVERIFY(bitEqual(one[run].figures[i].value, alone.figures[i].value));
                    QVERIFY(bitEqual(one[run].figures[i].value, many[run].figures[i].value));
                }
                QVERIFY(bitEqual(one[run].figures[0].value, base::toUnit(own.at("plant.cost"), "USD/g")));
                QVERIFY(bitEqual(one[run].figures[1].value, own.at("plant.batches")));
            }
        }
    }

    void givesAllFiguresOfARunOfItsOwn()
    {
        SweepRequest order = request({feedPrice}, {{"12 USD/L"}, {"14 USD/L"}});
        order.responses.clear();
        const SweepOutcome second = carriedOut(order, 1)[1];
        const std::map<std::string, double> own = figuresOf({feedPrice}, {"14 USD/L"});
        QCOMPARE(second.figures.size(), own.size());
        for (const studies::SweepFigure& figure : second.figures)
            QVERIFY2(own.contains(figure.tag), figure.tag.c_str());
    }

    // Whatever it is of money, the figures are those that the run reports with it.
    void anyPathOfMoneyHasItsEffect_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("value");
        QTest::newRow("price") << "economics/prices/resin/price" << "1.2 kUSD/L";
        QTest::newRow("price of a mass") << "economics/prices/feed/price" << "9 USD/kg";
        QTest::newRow("uses") << "economics/prices/resin/uses" << "50";
        QTest::newRow("batches") << "economics/plan/batches" << "20";
        QTest::newRow("available") << "economics/plan/available" << "100 d";
        QTest::newRow("equipment") << "economics/equipment/tank/price" << "900000 USD";
        QTest::newRow("two of them") << "economics/equipment/tank/count" << "2";
        QTest::newRow("turnaround") << "economics/schedule/units/0/turnaround" << "30 h";
    }
    void anyPathOfMoneyHasItsEffect()
    {
        QFETCH(QString, path);
        QFETCH(QString, value);
        const std::string place = path.toStdString(), text = value.toStdString();
        const std::map<std::string, double> own = figuresOf({place}, {text}), plain = figuresOf({}, {});
        // Nothing is paid by the year here, which a batch would share.
        QVERIFY(own != plain || place.ends_with("count") || place.ends_with("batches"));
        const auto plant = [] {
            base::Errors errors;
            return std::make_shared<const model::Plant>(model::check(priced(), solve::catalogue(), errors));
        }();
        runs::RunRequest order;
        order.grid = {0.0, plant->duration};
        const economics::CostDraws draws(plant, runs::run(plant, order), plant->economics, {place});
        base::Errors errors;
        const std::vector<figures::Kpi> found = draws.at({&text, 1}, errors);
        QVERIFY(errors.empty() && !found.empty());
        for (const figures::Kpi& kpi : found) QVERIFY2(bitEqual(kpi.value, own.at(kpi.tag)), kpi.tag.c_str());
    }

    void saysWhatIsAtFaultInARun()
    {
        const SweepRequest order = request({feedPrice, "economics/prices/resin/price"}, {{"10 USD/L", "1000 USD/L"},
                                                                                         {"-1 USD/L", "1000 USD/L"},
                                                                                         {"10 EUR/L", "1000 USD/L"},
                                                                                         {"10 USD/L", "2000 USD/L"},
                                                                                         {"10", "1000 USD/L"}});
        const std::vector<SweepOutcome> outcomes = carriedOut(order, 1);
        QVERIFY(outcomes[0].isOk());
        for (std::size_t run = 1; run < outcomes.size(); ++run) {
            QCOMPARE(outcomes[run].status, figures::RunStatus::Failed);
            QCOMPARE(outcomes[run].errors.size(), 1u);
            QCOMPARE(outcomes[run].errors[0].where, run == 3 ? order.paths[1] : feedPrice);
        }
    }

    void aStudyTakesTheFigures()
    {
        studies::Study study{.id = "study-1", .name = "Priced", .seed = 5};
        study.factors = {{{.name = "price", .unit = "USD/L", .low = 5, .high = 20}, feedPrice},
                         {{.name = "yield", .low = 0.6, .high = 0.9}, yield}};
        study.responses = {{.name = "cost", .unit = "USD/g", .source = {"plant.cost", {}}},
                           {.name = "batches", .source = {"plant.batches", {}}},
                           {.name = "co2", .source = {"plant.co2", {}}}};
        study.runs = {{.id = "R1", .settings = {5, 0.6}}, {.id = "R2", .settings = {20, 0.9}}};
        base::Errors errors;
        const auto sweep = studies::sweepOf(study, priced(), solve::catalogue(), errors);
        if (!sweep) QFAIL(errors.front().what.text().c_str());
        studies::SweepWatch watch;
        watch.done = [&](std::size_t run, const SweepOutcome& outcome) {
            studies::takeOutcome(study, *sweep, run, outcome);
        };
        studies::sweep(sweep->request, solve::catalogue(), 1, watch);
        QVERIFY(near(studies::cellOf(study.runs[0], 0).value, (250.0 + resinCost) / 30.0));
        QVERIFY(near(studies::cellOf(study.runs[1], 0).value, (1000.0 + resinCost) / 45.0));
        QVERIFY(studies::cellOf(study.runs[1], 1).value > 100.0);
        QVERIFY(near(studies::cellOf(study.runs[1], 2).value, co2 / 0.045));
    }
};

TITER_TEST(TestPricedSweep)

} // namespace tst_priced_sweep

#include "tst_priced_sweep.moc"
