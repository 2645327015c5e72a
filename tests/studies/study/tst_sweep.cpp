// A run sheet on the twin: the same figures as single runs, for any number of threads.
#include "core/solve/catalogue.h"
#include "core/studies/study/sweep.h"
#include "tests/studies/culture_plant.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <cmath>
#include <cstring>

namespace tst_sweep {

using namespace titer;
using studies::SweepOutcome;
using studies::SweepRequest;

namespace {

constexpr double hour = 3600.0;

SweepRequest request(std::vector<std::vector<std::string>> runs)
{
    SweepRequest request;
    base::Errors errors;
    request.flowsheet = model::readPlant(studies::culture("0.1 1/h"), errors);
    if (!errors.empty()) qFatal("the plant file is at fault");
    request.paths = {"units/vessel/params/kinetics/growth_rate"};
    request.runs = std::move(runs);
    request.responses = {{"vessel.biomass", 6 * hour}, {"vessel.biomass", INFINITY}, {"vessel.volume", {}}};
    return request;
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

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void readsWhatSingleRunsGive()
    {
        const std::vector<SweepOutcome> outcomes = carriedOut(request({{"0.1 1/h"}, {"0.25 1/h"}}), 1);
        for (const auto& [outcome, growth] :
             {std::pair(outcomes[0], std::string("0.1 1/h")), {outcomes[1], std::string("0.25 1/h")}}) {
            const figures::RunResult run = support::runOf(studies::culture(growth), 1e-6, {0.0, 6 * hour, 12 * hour});
            QVERIFY(outcome.isOk());
            QCOMPARE(outcome.figures.size(), 3u);
            QVERIFY(bitEqual(outcome.figures[0].value, support::at(run, "vessel.biomass", 6 * hour)));
            QVERIFY(bitEqual(outcome.figures[1].value, support::at(run, "vessel.biomass", 12 * hour)));
            QCOMPARE(outcome.figures[0].unit, std::string("g/L"));
            // 2 L and 0.05 L/h for 12 h, in its display unit.
            QCOMPARE(outcome.figures[2].unit, std::string("L"));
            QVERIFY(std::abs(outcome.figures[2].value - 2.6) < 1e-9);
        }
        QVERIFY(outcomes[1].figures[0].value > 1.5 * outcomes[0].figures[0].value);
    }

    void isTheSameBitByBitForAnyNumberOfThreads()
    {
        std::vector<std::vector<std::string>> runs;
        for (int i = 0; i < 24; ++i) runs.push_back({std::to_string(0.1 + 0.01 * i) + " 1/h"});
        const std::vector<SweepOutcome> one = carriedOut(request(runs), 1);
        for (const unsigned threads : {2u, 5u}) {
            const std::vector<SweepOutcome> many = carriedOut(request(runs), threads);
            for (std::size_t run = 0; run < runs.size(); ++run)
                for (std::size_t i = 0; i < one[run].figures.size(); ++i)
                    QVERIFY(bitEqual(one[run].figures[i].value, many[run].figures[i].value));
        }
        QVERIFY(!bitEqual(one[0].figures[0].value, one[1].figures[0].value));
    }

    void givesAllKeyFiguresWhereNoneIsNamed()
    {
        SweepRequest all = request({{"0.2 1/h"}});
        all.responses.clear();
        const SweepOutcome outcome = studies::sweepRun(all, 0, solve::catalogue());
        const figures::RunResult run = support::runOf(studies::culture("0.2 1/h"), 1e-6, {0.0, 12 * hour});
        QVERIFY(!run.kpis.empty());
        QCOMPARE(outcome.figures.size(), run.kpis.size());
        for (std::size_t i = 0; i < run.kpis.size(); ++i) QCOMPARE(outcome.figures[i].tag, run.kpis[i].tag);
    }

    void keepsRunsThatFailWithTheirReason()
    {
        const std::vector<SweepOutcome> outcomes =
            carriedOut(request({{"0.2 1/h"}, {"-3 1/h"}, {"fast"}, {"0.2 kg"}}), 2);
        QVERIFY(outcomes[0].isOk());
        for (std::size_t run : {1u, 2u, 3u}) {
            QCOMPARE(outcomes[run].status, figures::RunStatus::Failed);
            QVERIFY(outcomes[run].figures.empty());
            QVERIFY(!outcomes[run].errors.empty());
            QCOMPARE(outcomes[run].errors[0].where, std::string("units/vessel/params/kinetics/growth_rate"));
        }
    }

    void saysThatAResponseIsNotThere()
    {
        SweepRequest wrong = request({{"0.2 1/h"}});
        wrong.responses = {{"vessel.titre", {}}, {"vessel.biomass", 13 * hour}};
        const SweepOutcome outcome = studies::sweepRun(wrong, 0, solve::catalogue());
        QVERIFY(!outcome.isOk());
        QCOMPARE(outcome.errors.size(), 2u);
        QVERIFY(std::isnan(outcome.figures[0].value) && std::isnan(outcome.figures[1].value));
    }

    void leavesOutWhatIsDoneAndWhatAStopCutShort()
    {
        const SweepRequest order = request({{"0.1 1/h"}, {"0.2 1/h"}, {"0.3 1/h"}});
        std::vector<std::size_t> reported;
        double share = 0.0;
        studies::sweep(order, solve::catalogue(), 1,
                       {[](std::size_t run) { return run == 1; },
                        [&](std::size_t run, const SweepOutcome&) { reported.push_back(run); },
                        [&](double done) { share = done; }});
        QVERIFY((reported == std::vector<std::size_t>{0, 2}));
        QCOMPARE(share, 1.0);
        std::stop_source stop;
        std::atomic<int> count = 0;
        studies::sweep(order, solve::catalogue(), 1,
                       {{},
                        [&](std::size_t, const SweepOutcome&) {
                            ++count;
                            stop.request_stop();
                        },
                        {}},
                       stop.get_token());
        QCOMPARE(count.load(), 1);
    }
};

TITER_TEST(TestSweep)

} // namespace tst_sweep

#include "tst_sweep.moc"
