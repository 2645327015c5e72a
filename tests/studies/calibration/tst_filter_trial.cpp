// Laws of blocking recovered from trials that they made, Vmax and Pmax by hand, and what a table of trials may not be.
#include "core/studies/calibration/filter_trial.h"
#include "core/unitops/filtration.h"
#include "tests/support/test_program.h"

#include "core/base/math/random.h"
#include "core/base/text.h"

#include <QTest>

#include <cmath>

namespace tst_filter_trial {

using namespace titer;
using namespace titer::studies;
using unitops::Fouling;

namespace {

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

constexpr double K = 8.0;                 // [1/m]
constexpr double clean = 300e-3 / 3600.0; // [m/s]

// Throughput by integrating dw/dt = J0 / r(w), with the resistance of core/unitops/filtration.h.
FilterTrial atConstantPressure(double exponent, double duration, int points, double noise = 0.0)
{
    const Fouling fouling = Fouling::hermia(exponent, K);
    const auto rate = [&](double w) { return clean / fouling.resistance(w); };
    base::Random random(3, "trial");
    FilterTrial trial{.constantFlow = false, .appliedPressure = 1e5};
    constexpr int fine = 400;
    double w = 0.0;
    for (int i = 0; i < points; ++i) {
        trial.time.push_back(duration * i / (points - 1));
        trial.throughput.push_back(w + (i > 0 ? noise * random.normal() : 0.0));
        const double step = duration / (points - 1) / fine;
        for (int k = 0; k < fine; ++k) { // Runge and Kutta
            const double a = rate(w), b = rate(w + 0.5 * step * a), c = rate(w + 0.5 * step * b),
                         d = rate(w + step * c);
            w += step * (a + 2.0 * b + 2.0 * c + d) / 6.0;
        }
    }
    return trial;
}

FilterTrial atConstantFlow(double exponent, double last)
{
    const Fouling fouling = Fouling::hermia(exponent, K);
    FilterTrial trial{.constantFlow = true, .flux = clean};
    for (int i = 0; i <= 12; ++i) {
        trial.throughput.push_back(last * i / 12);
        trial.pressure.push_back(2e4 * fouling.resistance(trial.throughput.back()));
    }
    return trial;
}

std::vector<FilterTrial> read(const QByteArray& text, base::Errors& errors, base::Notices& notices,
                              const FilterTrialOptions& options = {})
{
    const Sheet sheet =
        readSheet(text.toStdString(), {.name = "trial.csv", .categorical = {"filter"}}, errors, notices);
    return errors.empty() ? readFilterTrials(sheet, options, errors, notices) : std::vector<FilterTrial>();
}

} // namespace

class TestFilterTrial : public QObject {
    Q_OBJECT

private slots:
    void eachLawIsRecoveredFromItsOwnTrial_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("exponent");
        QTest::newRow("complete") << "complete" << 2.0;
        QTest::newRow("standard") << "standard" << 1.5;
        QTest::newRow("intermediate") << "intermediate" << 1.0;
        QTest::newRow("cake") << "cake" << 0.0;
    }
    void eachLawIsRecoveredFromItsOwnTrial()
    {
        QFETCH(const QString, id);
        QFETCH(const double, exponent);
        for (const FilterTrial& trial : {atConstantPressure(exponent, 3600.0, 13), atConstantFlow(exponent, 0.09)}) {
            const base::Result<FilterFit> fit = fitFilter(trial, {});
            QVERIFY(fit);
            const BlockingLaw& first = fit->laws.front();
            QCOMPARE(QString::fromStdString(first.id), id);
            QCOMPARE(first.exponent, exponent);
            QVERIFY(first.converged && fit->decided && fit->laws.size() == 4);
            QVERIFY2(near(first.constant, K, 1e-7), qPrintable(QString::number(first.constant, 'g', 12)));
            QVERIFY(near(first.start, trial.constantFlow ? 2e4 : clean, 1e-8));
        }
    }

    // Filters of the standard law have t/w linear in t: slope 1/Vmax, intercept 1/J0.
    void theStandardLawHasTheVmaxOfTheStraightLine()
    {
        const FilterTrial trial = atConstantPressure(1.5, 1800.0, 10);
        const double slope = (trial.time[9] / trial.throughput[9] - trial.time[3] / trial.throughput[3]) /
                             (trial.time[9] - trial.time[3]);
        const FilterTask task{.volume = 25e-3, .duration = 1800.0};
        const base::Result<FilterFit> fit = fitFilter(trial, task);
        QVERIFY(fit && fit->capacity);
        QVERIFY(near(*fit->capacity, 1.0 / slope, 1e-7));
        // A = V/Vmax + V/(t J0)
        QVERIFY(near(*minArea(*fit, fit->laws.front(), task), 25e-3 * slope + 25e-3 / (1800.0 * clean), 1e-7));
    }

    void errorsCoverTheTruthAndLawsThatLookAlikeAreSaid()
    {
        const FilterTrial noisy = atConstantPressure(1.0, 3600.0, 25, 5e-4);
        const base::Result<FilterFit> fit = fitFilter(noisy, {});
        QVERIFY(fit);
        const auto law =
            std::find_if(fit->laws.begin(), fit->laws.end(), [](auto& one) { return one.id == "intermediate"; });
        QVERIFY(law->constantError && std::abs(law->constant - K) < 3.0 * *law->constantError);
        QVERIFY(*law->constantError > 1e-3 * K && *law->constantError < 0.2 * K);
        QVERIFY(law->likelihood > 0.05);
        // The first minutes of a filter, in which all laws are straight lines.
        const base::Result<FilterFit> early = fitFilter(atConstantPressure(1.0, 120.0, 12, 1e-5), {});
        QVERIFY(early && !early->decided && !early->notices.empty());
    }

    void theAreaAtConstantFlowEndsAtThePressureLimit()
    {
        const FilterTask task{.pressureLimit = 1e5, .volume = 2.0};
        const base::Result<FilterFit> fit = fitFilter(atConstantFlow(1.0, 0.15), task);
        QVERIFY(fit && fit->capacity && !fit->beyondTrial);
        QVERIFY(near(*fit->capacity, std::log(5.0) / K, 1e-8));
        QVERIFY(near(*minArea(*fit, fit->laws.front(), task), 2.0 * K / std::log(5.0), 1e-8));
        const base::Result<FilterFit> early = fitFilter(atConstantFlow(1.0, 0.05), task);
        QVERIFY(early && early->beyondTrial && !early->notices.empty());
        const base::Result<FilterFit> none =
            fitFilter(atConstantFlow(1.0, 0.15), {.pressureLimit = 1e4, .volume = 2.0});
        QVERIFY(none && !none->capacity && !minArea(*none, none->laws.front(), {.pressureLimit = 1e4, .volume = 2.0}));
    }

    void aFilterThatDoesNotBlockHasNoCapacity()
    {
        FilterTrial trial{.constantFlow = false};
        for (int i = 0; i < 8; ++i) {
            trial.time.push_back(60.0 * i);
            trial.throughput.push_back(clean * 60.0 * i);
        }
        const base::Result<FilterFit> fit = fitFilter(trial, {});
        QVERIFY(fit && !fit->capacity && fit->laws.front().constant * trial.throughput.back() < 1e-6);
        QVERIFY(near(fit->laws.front().start, clean, 1e-6));
    }

    void readsSeveralFiltersInTheirUnits()
    {
        base::Errors errors;
        base::Notices notices;
        const QByteArray text = "filter,time [min],volume [mL],pressure [psi],lot\n"
                                "A,0,0,10,x\nB,0,0,2,x\nA,1,35,10,x\nB,1,7,4,x\nA,2,,10,x\n";
        const std::vector<FilterTrial> trials = read(text, errors, notices, {.area = 3.5e-4});
        QVERIFY2(errors.empty(), errors.empty() ? "" : errors[0].what.text().c_str());
        QCOMPARE(trials.size(), std::size_t(2));
        QVERIFY(!trials[0].constantFlow && trials[1].constantFlow);
        QCOMPARE(trials[0].throughput.size(), std::size_t(2)); // a row has no volume
        QVERIFY(near(trials[0].throughput[1], 0.1, 1e-12) && near(trials[0].time[1], 60.0, 1e-12));
        QVERIFY(near(trials[0].appliedPressure, 68947.57, 1e-6));
        QVERIFY(near(trials[1].flux, 0.02 / 60.0, 1e-9));
        QCOMPARE(notices.size(), std::size_t(2)); // the column `lot`, the row
    }

    void refusesWhatIsNoTrial_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("no volume") << QByteArray("time [min],pressure [bar]\n0,1\n") << "trial.csv";
        QTest::newRow("no area") << QByteArray("time [min],volume [mL]\n0,0\n1,2\n") << "trial.csv: volume";
        QTest::newRow("neither time nor pressure") << QByteArray("throughput [L/m2]\n0\n1\n") << "trial.csv";
        QTest::newRow("a unit of something else")
            << QByteArray("time [min],throughput [bar]\n0,0\n") << "trial.csv: throughput";
        QTest::newRow("no unit") << QByteArray("time,throughput [L/m2]\n0,0\n") << "trial.csv: time";
        QTest::newRow("text") << QByteArray("time [min],throughput [L/m2]\n0,0\n1,much\n") << "trial.csv:3:throughput";
        QTest::newRow("falls") << QByteArray("time [min],throughput [L/m2]\n0,0\n1,5\n2,4\n")
                               << "trial.csv:4:throughput";
        QTest::newRow("time falls") << QByteArray("time [min],throughput [L/m2]\n0,0\n2,5\n1,6\n")
                                    << "trial.csv:4:time";
        QTest::newRow("no pressure drop")
            << QByteArray("throughput [L/m2],pressure [bar]\n0,0.1\n1,0\n2,0.3\n") << "trial.csv:3:pressure";
    }
    void refusesWhatIsNoTrial()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, where);
        base::Errors errors;
        base::Notices notices;
        QVERIFY(read(text, errors, notices).empty());
        QCOMPARE(errors.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(errors[0].where), where);
    }

    void refusesTrialsThatReportNothing()
    {
        QVERIFY(!fitFilter(atConstantPressure(1.0, 100.0, 4), {}));
        FilterTrial dry = atConstantPressure(1.0, 100.0, 6);
        for (double& w : dry.throughput) w = 0.0;
        QVERIFY(!fitFilter(dry, {}));
    }
};

TITER_TEST(TestFilterTrial)

} // namespace tst_filter_trial

#include "tst_filter_trial.moc"
