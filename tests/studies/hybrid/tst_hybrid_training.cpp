// Networks trained on recordings whose truth is known: the factor is found again, and what does not deserve it is not promoted.
#include "core/studies/hybrid/hybrid_evaluation.h"

#include "core/studies/hybrid/hybrid_record.h"
#include "tests/studies/hybrid/hybrid_case.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <QTest>

namespace tst_hybrid_training {

using namespace titer;
using namespace titer::studies;

namespace {

HybridRequest requestFor(const char* truth, double noise)
{
    HybridRequest request;
    request.experiments = recordedRuns(truth, {5.0, 12.0, 20.0, 28.0, 36.0}, noise);
    request.unit = "vessel";
    request.factors = {{.parameter = "growth_rate", .low = 0.2, .high = 2.0}};
    request.inputs = {"substrate"};
    request.layers = {4};
    request.members = 5;
    request.steps = 100;
    request.fit.epochs = 60;
    return request;
}

HybridTraining trained(const HybridRequest& request)
{
    auto result = trainHybrid(request, solve::catalogue(), {});
    if (!result) qFatal("%s: %s", result.error().where.c_str(), result.error().what.text().c_str());
    return *std::move(result);
}

base::Json recordOf(const HybridRequest& request, const HybridTraining& training)
{
    return hybridRecord(baseRecord(request.experiments.front().flowsheet, request.unit), training.network);
}

std::vector<HybridRun> evaluated(const HybridRequest& request, const HybridTraining& training,
                                 const std::vector<FitExperiment>& heldOut)
{
    std::vector<HybridRun> runs;
    for (const FitExperiment& run : heldOut)
        runs.push_back(evaluateHybridRun(run, recordOf(request, training),
                                         {request.unit, training.tags, training.scales, training.bands},
                                         solve::catalogue(), {}));
    return runs;
}

// Of the specific growth rate at a concentration of glucose.
double factorAt(const model::Flowsheet& hybrid, double glucose)
{
    const auto growthAt = [glucose](const model::Flowsheet& f) {
        base::Errors errors;
        const model::Plant plant = model::check(f, solve::catalogue(), errors);
        if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
        const double c[] = {1.0, glucose};
        double rates[] = {0.0, 0.0};
        return plant.units[1].setup.kinetics.evaluate(c, model::Environment<double>{}, rates).growthRate;
    };
    return growthAt(hybrid) / growthAt(withLaw(hybrid, "vessel", baseRecord(hybrid, "vessel")));
}

} // namespace

class HybridTrainingTest : public QObject {
    Q_OBJECT

private slots:
    void findsAKnownFactorAgain_data();
    void findsAKnownFactorAgain();
    void isPromotedWhereItIsBetter();
    void isNotPromotedWhereTheLawIsRight();
    void aRunThatFailsIsNotPromoted();
    void theSameSeedGivesTheSameNetwork();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
};

// 1/(1 + S/20), from data without noise: within 5 % where the cultures spend their time; where networks are trained for longer and
// decay less, as among the long tests, within 3 % down to where they end.
void HybridTrainingTest::findsAKnownFactorAgain_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("usual") << false;
    if (qEnvironmentVariableIsSet("TITER_LONG")) QTest::newRow("long") << true;
}

void HybridTrainingTest::findsAKnownFactorAgain()
{
    QFETCH(bool, isLong);
    if (support::isSanitized) QSKIP("isPromotedWhereItIsBetter trains such a network, too");
    HybridRequest request = requestFor(inhibitedLaw, 0.0);
    if (isLong) {
        // Of eight starts one finds its way, and nothing but the data says how large weights are.
        request.layers = {6};
        request.members = 10;
        request.starts = 8;
        request.steps = 200;
        request.fit.epochs = request.fit.maxIdle = 100;
        request.fit.refinements = 400;
        request.fit.decay = 1e-10;
    }
    const HybridTraining training = trained(request);
    QVERIFY2(training.baseLaw > 0.1, qPrintable(QString::number(training.baseLaw)));
    for (const HybridTraining::Member& member : training.members)
        QVERIFY2(member.trained < (isLong ? 0.01 : 0.02), qPrintable(QString::number(member.trained)));
    const model::Flowsheet hybrid =
        withLaw(request.experiments.front().flowsheet, "vessel", recordOf(request, training));
    for (const double glucose : {1.0, 5.0, 10.0, 20.0, 30.0}) {
        if (glucose < 5.0 && !isLong) continue;
        const double expected = 1.0 / (1.0 + glucose / inhibition), found = factorAt(hybrid, glucose);
        QVERIFY2(std::abs(found / expected - 1.0) < (isLong ? 0.03 : 0.05),
                 qPrintable(QString("%1 g/L: %2 and %3").arg(glucose).arg(found).arg(expected)));
    }
}

void HybridTrainingTest::isPromotedWhereItIsBetter()
{
    const HybridRequest request = requestFor(inhibitedLaw, 0.02);
    const HybridTraining training = trained(request);
    const std::vector<FitExperiment> heldOut = recordedRuns(inhibitedLaw, {16.0, 24.0, 33.0}, 0.02);
    const std::vector<HybridRun> runs = evaluated(request, training, heldOut);
    for (const HybridRun& run : runs) {
        QVERIFY(!run.failure);
        QVERIFY2(run.rms < 0.05 && run.rms < 0.5 * run.baseRms,
                 qPrintable(QString("%1 and %2").arg(run.rms).arg(run.baseRms)));
        QVERIFY(run.imbalance < 1e-8); // the mass balances are those of the engine
        for (const base::Notice& notice : run.notices) QVERIFY2(false, notice.what.text().c_str());
    }
    const HybridVerdict verdict = hybridVerdict(runs, 1);
    QVERIFY2(verdict.refusals.empty(), verdict.refusals.empty() ? "" : verdict.refusals.front().text().c_str());
    QVERIFY(verdict.low <= verdict.difference && verdict.difference <= verdict.high && verdict.high < 0.0);
    QCOMPARE(verdict.values, std::size_t(3 * 2 * 10));
    QVERIFY2(verdict.coverage > 0.6, qPrintable(QString::number(verdict.coverage)));
}

void HybridTrainingTest::isNotPromotedWhereTheLawIsRight()
{
    if (support::isSanitized) QSKIP("isPromotedWhereItIsBetter trains and evaluates such a network, too");
    const HybridRequest request = requestFor(monodLaw, 0.03);
    const HybridTraining training = trained(request);
    const HybridVerdict verdict =
        hybridVerdict(evaluated(request, training, recordedRuns(monodLaw, {16.0, 24.0, 33.0}, 0.03)), 1);
    QCOMPARE(verdict.refusals.size(), std::size_t(1));
    const std::string words = verdict.refusals.front().text();
    QVERIFY2(words.find("no better than the rate law alone") != std::string::npos, words.c_str());
}

void HybridTrainingTest::aRunThatFailsIsNotPromoted()
{
    HybridRun failed{
        .name = "run9",
        .failure = base::Error{base::Code::Solver, "units/vessel", base::say("At 3 h the step became too small.")},
        .baseFailure = {},
        .misses = {},
        .notices = {}};
    HybridRun off{.name = "run8",
                  .failure = {},
                  .baseFailure = {},
                  .misses = {{0, 0.01, 0.2, true}, {0, 0.02, 0.3, true}},
                  .rms = 0.015,
                  .baseRms = 0.25,
                  .imbalance = 0.02,
                  .notices = {}};
    const HybridVerdict verdict = hybridVerdict({failed, off}, 1);
    QCOMPARE(verdict.refusals.size(), std::size_t(2));
    QVERIFY(verdict.refusals[0].text().find("run9 fails: At 3 h") != std::string::npos);
    QVERIFY(verdict.refusals[1].text().find("off by 2 %") != std::string::npos);
    QCOMPARE(hybridVerdict({failed}, 1).refusals.size(), std::size_t(2));
}

void HybridTrainingTest::theSameSeedGivesTheSameNetwork()
{
    HybridRequest request = requestFor(inhibitedLaw, 0.02);
    request.fit.epochs = 5;
    request.fit.refinements = 2;
    request.threads = 1;
    const base::Json first = recordOf(request, trained(request));
    request.threads = 3;
    QVERIFY(recordOf(request, trained(request)) == first);
    request.seed = 2;
    QVERIFY(!(recordOf(request, trained(request)) == first));
}

void HybridTrainingTest::namesWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("words");
    QTest::newRow("too few runs") << "runs"
                                  << "there are 2";
    QTest::newRow("factor on a yield") << "factor"
                                       << "No network can multiply “yield”";
    QTest::newRow("unknown input") << "input"
                                   << "cannot read “glucos”";
    QTest::newRow("nothing that varies") << "varies"
                                         << "Nothing that the network could read varies";
    QTest::newRow("unit without a law") << "unit"
                                        << "no culture with a rate law";
    QTest::newRow("another law in one run") << "law"
                                            << "another one in the plant of this run";
    QTest::newRow("no species measured") << "species"
                                         << "nothing can be trained on this run";
}

void HybridTrainingTest::namesWhatIsWrong()
{
    QFETCH(QString, what);
    QFETCH(QString, words);
    HybridRequest request = requestFor(inhibitedLaw, 0.0);
    if (what == "runs") request.experiments.resize(2);
    if (what == "factor") request.factors.front().parameter = "yield";
    if (what == "code") request.factors.front().parameter = "oxygen_threshold";
    if (what == "input") request.inputs = {"glucos"};
    if (what == "varies") request.inputs = {"temperature"};
    if (what == "unit") request.unit = "medium";
    if (what == "law")
        request.experiments[1].flowsheet.unit("vessel")->params["kinetics"]["growth_rate"] = base::Json("0.5 1/h");
    if (what == "species")
        request.experiments[1].courses = {{"vessel.volume", request.experiments[1].courses[0].values}};
    const auto result = trainHybrid(request, solve::catalogue(), {});
    QVERIFY(!result);
    QVERIFY2(QString::fromStdString(result.error().what.text()).contains(words), result.error().what.text().c_str());
}

TITER_TEST(HybridTrainingTest)

} // namespace tst_hybrid_training

#include "tst_hybrid_training.moc"
