// Fits by likelihood: closed forms of estimates, intervals and priors, the published batch culture, what the data of Boehm et al. 2014
// cannot determine, and what has no likelihood.
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood_fit.h"
#include "tests/support/core/likelihoods.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_likelihood_fit {

using namespace titer;
using studies::LikelihoodFit;
using studies::LikelihoodFitOptions;
using studies::ParameterVerdict;

namespace {

base::Result<LikelihoodFit> fitOf(const support::LikelihoodCase& of, const LikelihoodFitOptions& options = {})
{
    return studies::fitLikelihood(of.plant, of.record, solve::catalogue(), options);
}

QString saidBy(const base::Result<LikelihoodFit>& fit)
{
    if (!fit) return QString::fromStdString(fit.error().where + ": " + fit.error().what.text());
    QString text = QString::fromStdString(fit->message.text());
    for (const auto& direction : fit->identifiability.undetermined)
        text += "\n" + QString::fromStdString(direction.said.text());
    for (const auto& parameter : fit->parameters)
        text += QString("\n%1 = %2, %3")
                    .arg(fit->record.parameters[std::size_t(parameter.parameter)].name.c_str())
                    .arg(parameter.value, 0, 'g', 10)
                    .arg(studies::idOf(parameter.verdict));
    return text;
}

const studies::FittedValue& valueOf(const LikelihoodFit& fit, const char* name)
{
    for (const studies::FittedValue& value : fit.parameters)
        if (fit.record.parameters[std::size_t(value.parameter)].name == name) return value;
    qFatal("no parameter %s", name);
}

void start(support::LikelihoodCase& of, const char* name, double value)
{
    for (auto& parameter : of.record.parameters)
        if (parameter.name == name) parameter.value = value;
}

// Nothing but a constant is measured: 1, 2, 3, 6.
support::LikelihoodCase constant(const char* formula, const char* parameters, const char* noise)
{
    return support::likelihoodCase(
        R"json({"format": "titer.plant/1", "name": "Still", "components": [], "streams": [],
          "units": [{"id": "still", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
            "params": {"k": "0 1/s"}, "rates": {"x": "k*x"}}, "initial": {"x": 1}}]})json",
        std::string(R"json({"format": "titer.likelihood/1", "unit": "still", "time_unit": 1, "conditions": {"one": {}},
          "parameters": {)json") +
            parameters + R"(}, "observables": {"y": {"formula": ")" + formula + R"(", )" + noise +
            R"(}}, "measurements": [{"observable": "y", "condition": "one", "time": 0, "value": 1},
               {"observable": "y", "condition": "one", "time": 1, "value": 2},
               {"observable": "y", "condition": "one", "time": 2, "value": 3},
               {"observable": "y", "condition": "one", "time": 3, "value": 6}]})");
}

bool near(double a, double b, double relative = 1e-6)
{
    return std::abs(a - b) <= relative * std::max(1e-3, std::abs(b));
}

} // namespace

class TestLikelihoodFit : public QObject {
    Q_OBJECT

private slots:
    void findsMeanAndDeviation();
    void findsMedianAndMeanDistance();
    void weighsPriors();
    void staysWithinBounds();
    void saysWhichCombinationsAreDetermined_data();
    void saysWhichCombinationsAreDetermined();
    void followsProfilesToTheirEnds();
    void findsTheBatchCulture();
    void saysThatSaturationIsWeak();
    void saysWhatStat5CannotReport();
    void isTheSameOnAnyNumberOfThreads();
    void saysWhyThereIsNoLikelihood();
    void namesWhatIsAtFault();
    void knowsWhatIsLeftToGain();
};

// Mean 3, deviation sqrt(14/4); the error of the mean is that over 2, that of the logarithm of the deviation sqrt(1/8).
void TestLikelihoodFit::findsMeanAndDeviation()
{
    const auto fit = fitOf(constant("m", R"("m": {"value": 1, "estimate": true},
      "sd": {"value": 1, "scale": "log", "estimate": true, "range": [0.001, 1000]})",
                                    R"("noise": "sd")"));
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    const double sd = std::sqrt(14.0 / 4.0);
    QVERIFY(near(valueOf(*fit, "m").value, 3.0));
    QVERIFY(near(valueOf(*fit, "sd").value, sd));
    QVERIFY(near(*valueOf(*fit, "m").stdError, sd / 2.0));
    QVERIFY(near(*valueOf(*fit, "sd").stdError, std::sqrt(1.0 / 8.0)));
    QVERIFY(near(fit->value.negativeLog, 4.0 * (0.5 * std::log(2.0 * M_PI) + std::log(sd)) + 2.0));
    QCOMPARE(fit->record.parameters[1].value, valueOf(*fit, "sd").value);
}

// Between 2 and 3 every median is as good; the mean distance is 6/4.
void TestLikelihoodFit::findsMedianAndMeanDistance()
{
    const auto fit = fitOf(constant("m", R"("m": {"value": 1, "estimate": true},
      "sd": {"value": 1, "scale": "log10", "estimate": true})",
                                    R"("noise": "sd", "distribution": "laplace")"));
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QVERIFY2(valueOf(*fit, "m").value >= 2.0 - 1e-6 && valueOf(*fit, "m").value <= 3.0 + 1e-6, qPrintable(saidBy(fit)));
    QVERIFY(near(valueOf(*fit, "sd").value, 1.5));
}

// Four values of deviation 2 about 3, and a prior of deviation 0.5 about 1: the mean of both by their weights 1 and 4.
void TestLikelihoodFit::weighsPriors()
{
    const auto normal = fitOf(constant("m", R"("m": {"value": 2, "estimate": true,
      "prior": {"distribution": "normal", "of": "value", "center": 1, "width": 0.5}})",
                                       R"("noise": "2")"));
    QVERIFY2(normal && normal->converged, qPrintable(saidBy(normal)));
    QVERIFY(near(valueOf(*normal, "m").value, (3.0 + 4.0) / 5.0));
    QVERIFY(near(*valueOf(*normal, "m").stdError, std::sqrt(1.0 / 5.0)));
    QVERIFY(near(normal->prior, 0.5 * std::log(2.0 * M_PI) + std::log(0.5) + 0.5 * 0.64));
    // On a scale of logarithms: 10^x = 3 would be best, the prior is about 10^0.
    const auto scaled = fitOf(constant("m", R"("m": {"value": 2, "scale": "log10", "estimate": true,
      "prior": {"distribution": "normal", "of": "scale", "center": 0, "width": 1e-5}})",
                                       R"("noise": "2")"));
    QVERIFY(scaled && near(valueOf(*scaled, "m").value, 1.0, 1e-4));
    // That of Laplace holds the value where the measurements pull by less than 1/width.
    const auto held = fitOf(constant("m", R"("m": {"value": 2, "estimate": true,
      "prior": {"distribution": "laplace", "of": "value", "center": 1, "width": 0.25}})",
                                     R"("noise": "2")"));
    QVERIFY2(held && near(valueOf(*held, "m").value, 1.0, 1e-3), qPrintable(saidBy(held)));
}

void TestLikelihoodFit::staysWithinBounds()
{
    const auto fit =
        fitOf(constant("m", R"("m": {"value": 1, "estimate": true, "range": [0, 2.5]})", R"("noise": "1")"));
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QCOMPARE(valueOf(*fit, "m").value, 2.5);
    QCOMPARE(valueOf(*fit, "m").verdict, ParameterVerdict::AtBound);
    QVERIFY(!valueOf(*fit, "m").stdError);
}

void TestLikelihoodFit::saysWhichCombinationsAreDetermined_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("scale");
    QTest::addColumn<QString>("said");
    QTest::newRow("product") << "a*b"
                             << "log10"
                             << "Only the product a·b is determined.";
    QTest::newRow("ratio") << "a/b"
                           << "log"
                           << "Only the ratio a/b is determined.";
    QTest::newRow("power") << "a*b^2"
                           << "log"
                           << "Only the product a·b^2 is determined.";
    QTest::newRow("sum") << "a + b"
                         << "lin"
                         << "Of “a” and “b” only the sum is determined.";
    QTest::newRow("difference") << "a - b"
                                << "lin"
                                << "Of “a” and “b” only the difference is determined.";
    QTest::newRow("one") << "a + 0*b"
                         << "log10"
                         << "“b” is not determined";
}

void TestLikelihoodFit::saysWhichCombinationsAreDetermined()
{
    QFETCH(QString, formula);
    QFETCH(QString, scale);
    QFETCH(QString, said);
    const QString one = R"("%1": {"value": %2, "scale": "%3", "estimate": true, "range": [%4, 1000]})";
    const QString low = scale == "lin" ? "-1000" : "0.001";
    const QString parameters =
        one.arg("a").arg(5).arg(scale).arg(low) + ", " + one.arg("b").arg(1.1).arg(scale).arg(low);
    const auto fit = fitOf(constant(qPrintable(formula), qPrintable(parameters), R"("noise": "0.1")"));
    QVERIFY2(bool(fit), qPrintable(saidBy(fit)));
    QCOMPARE(int(fit->identifiability.undetermined.size()), 1);
    QVERIFY2(saidBy(fit).contains(said), qPrintable(saidBy(fit)));
    QCOMPARE(valueOf(*fit, "b").verdict, ParameterVerdict::NotIdentifiable);
}

// Of a mean with known noise the profile is a parabola: 3 +- 1.96 * 2/2. Of what is a product there is none.
void TestLikelihoodFit::followsProfilesToTheirEnds()
{
    const LikelihoodFitOptions options{.profiles = true};
    const auto mean = fitOf(constant("m", R"("m": {"value": 1, "estimate": true})", R"("noise": "2")"), options);
    QVERIFY2(mean && mean->converged, qPrintable(saidBy(mean)));
    const studies::LikelihoodProfile& profile = *valueOf(*mean, "m").profile;
    QVERIFY(profile.low && profile.high && !profile.failure);
    QVERIFY(near(*profile.low, 3.0 - 1.959964, 1e-4));
    QVERIFY(near(*profile.high, 3.0 + 1.959964, 1e-4));
    for (const auto& point : profile.points)
        QVERIFY(near(point.objective - mean->value.negativeLog, 0.5 * std::pow(point.value - 3.0, 2)));

    const auto product =
        fitOf(constant("a*b", R"("a": {"value": 5, "scale": "log10", "estimate": true, "range": [1e-2, 1e2]},
      "b": {"value": 1, "scale": "log10", "estimate": true, "range": [1e-2, 1e2]})",
                       R"("noise": "0.1")"),
              options);
    QVERIFY2(bool(product), qPrintable(saidBy(product)));
    // b is at its bound where a is 300, which its own bound forbids: both are open at one side at least.
    for (const char* name : {"a", "b"}) {
        QVERIFY(!valueOf(*product, name).profile->high);
        QVERIFY(valueOf(*product, name).profile->points.size() > 3);
    }
}

// Without noise all three come out (BPL_TEST2_Batch_calibration, whose simplex search leaves Ks 40 % wrong).
void TestLikelihoodFit::findsTheBatchCulture()
{
    support::LikelihoodCase batch = support::batch3Case(0.0);
    start(batch, "Y", 0.4);
    start(batch, "qmax", 0.8 / 3600.0);
    start(batch, "Ks", 0.3);
    const auto fit = fitOf(batch);
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QVERIFY2(near(valueOf(*fit, "Y").value, 0.5), qPrintable(saidBy(fit)));
    QVERIFY2(near(valueOf(*fit, "qmax").value, 1.0 / 3600.0), qPrintable(saidBy(fit)));
    QVERIFY2(near(valueOf(*fit, "Ks").value, 0.1), qPrintable(saidBy(fit)));
}

void TestLikelihoodFit::saysThatSaturationIsWeak()
{
    const auto fit = fitOf(support::batch3Case(0.2));
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QCOMPARE(valueOf(*fit, "Ks").verdict, ParameterVerdict::Weak);
    QCOMPARE(valueOf(*fit, "Y").verdict, ParameterVerdict::Identified);
    QCOMPARE(valueOf(*fit, "qmax").verdict, ParameterVerdict::Identified);
    QVERIFY(near(valueOf(*fit, "Y").value, 0.5, 0.05));
    QVERIFY(near(valueOf(*fit, "qmax").value, 1.0 / 3600.0, 0.05));
}

// As with the measurements themselves, two directions are not determined.
void TestLikelihoodFit::saysWhatStat5CannotReport()
{
    support::LikelihoodCase stat5 = support::stat5Case();
    const auto fit = fitOf(stat5);
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QCOMPARE(int(fit->identifiability.undetermined.size()), 2);
    for (const char* name : {"kdeg", "keo", "kie", "kp", "sd_a", "sd_b", "sd_r"})
        QVERIFY2(valueOf(*fit, name).stdError.has_value(), name);
    for (const char* name : {"kee", "kio"}) QVERIFY2(!valueOf(*fit, name).stdError, name);
    auto likelihood = studies::FitLikelihood::open(stat5.plant, stat5.record, solve::catalogue());
    QVERIFY(fit->value.negativeLog <= likelihood->evaluate()->negativeLog);
}

void TestLikelihoodFit::isTheSameOnAnyNumberOfThreads()
{
    const support::LikelihoodCase batch = support::batch3Case(0.2);
    const auto one = fitOf(batch, {.starts = 4, .threads = 1}), two = fitOf(batch, {.starts = 4, .threads = 2});
    QVERIFY2(one && two, qPrintable(saidBy(one)));
    for (std::size_t i = 0; i < one->parameters.size(); ++i)
        QCOMPARE(one->parameters[i].value, two->parameters[i].value);
    QCOMPARE(one->startsAtBest, two->startsAtBest);
    QCOMPARE(one->starts, 4);
    QCOMPARE(one->drawn, 30);
}

// x grows without end before the first measurement.
void TestLikelihoodFit::saysWhyThereIsNoLikelihood()
{
    support::LikelihoodCase burst = support::likelihoodCase(
        R"json({"format": "titer.plant/1", "name": "Burst", "components": [], "streams": [],
          "units": [{"id": "burst", "type": "equations", "params": {"states": {"x": {"unit": "1"}},
            "params": {"k": "1 1/s"}, "rates": {"x": "k*x^2"}}, "initial": {"x": 1}}]})json",
        R"json({"format": "titer.likelihood/1", "unit": "burst", "time_unit": 1, "conditions": {"one": {}},
          "parameters": {"k": {"value": 1, "estimate": true, "range": [0.9, 1.1]}},
          "observables": {"y": {"formula": "x", "noise": "1"}},
          "measurements": [{"observable": "y", "condition": "one", "time": 2, "value": 2}]})json");
    for (const int starts : {1, 3}) {
        const auto fit = fitOf(burst, {.starts = starts});
        QVERIFY(!fit);
        QCOMPARE(fit.error().where, std::string("conditions/one"));
        QVERIFY2(saidBy(fit).contains("cannot be followed beyond"), qPrintable(saidBy(fit)));
    }
    // From where there is one the fit keeps away from where there is none: x = 1/(1 - 2 k).
    start(burst, "k", 0.1);
    burst.record.parameters.front().low = 0.0;
    burst.record.measurements.front().value = 50.0;
    const auto fit = fitOf(burst);
    QVERIFY2(fit && fit->converged, qPrintable(saidBy(fit)));
    QVERIFY2(near(valueOf(*fit, "k").value, 0.49), qPrintable(saidBy(fit)));
}

void TestLikelihoodFit::namesWhatIsAtFault()
{
    const char* known = R"("noise": "1")";
    QVERIFY(saidBy(fitOf(constant("m", R"("m": {"value": 1})", known))).contains("No parameter of the fit is to be"));
    QVERIFY(saidBy(fitOf(constant("m", R"("m": {"value": 1, "estimate": true, "range": [2, 1]})", known)))
                .contains("parameters/m: The range of “m” ends before it begins"));
    QVERIFY(saidBy(fitOf(constant("m", R"("m": {"value": 0, "scale": "log", "estimate": true})", known)))
                .contains("“m” counts by its logarithm"));
    QVERIFY(saidBy(fitOf(constant("m", R"("m": {"value": 1, "estimate": true})", known), {.starts = 2}))
                .contains("and “m” lacks them"));
}

// One parameter that the data determine and one that is nearly level: a parabola's g^2/(2 h) of the first, and of the other no more than a
// walk to its bound brings; a third stands at its bound and would go beyond it.
void TestLikelihoodFit::knowsWhatIsLeftToGain()
{
    const studies::EstimatedParameter free{.name = "a", .scale = studies::LikelihoodScale::Log10, .low = -4, .high = 4};
    studies::EstimatedParameter bound = free;
    bound.at = 4.0, bound.atBound = true;
    const Eigen::Vector3d gradient(0.1, -0.002, -0.5), curvature(50.0, 1e-6, 1.0);
    const Eigen::MatrixXd information = curvature.asDiagonal();
    const studies::LeftToGain left = studies::leftToGain({free, free, bound}, gradient, information, 0.95);
    QVERIFY(near(left.determined, 0.5 * 0.1 * 0.1 / 50.0));
    QVERIFY(near(left.flat, 0.002 * 4.0 - 0.5 * 1e-6 * 16.0));
    // Turned inwards it would leave its bound.
    const Eigen::Vector3d inwards(0.1, -0.002, 0.5);
    QVERIFY(studies::leftToGain({free, free, bound}, inwards, information, 0.95).determined > 0.1);
}

TITER_TEST(TestLikelihoodFit)

} // namespace tst_likelihood_fit

#include "tst_likelihood_fit.moc"
