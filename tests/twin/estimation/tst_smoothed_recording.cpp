// The on-line viable cells of a real HEK293 culture (MDPI Processes 2022, 10(11), 2180): 6,152 values that the probe has smoothed, so that
// neighbours know of each other. Means of spans are taken as readings; their noise is the signal's own scatter, how level and growth rate
// wander is found in the first third of the recording by the likelihood, and the rest is what the filter is judged by.
#include "core/solve/catalogue.h"
#include "core/twin/estimation/estimator.h"
#include "core/twin/filter/innovation_tests.h"
#include "tests/support/core/runs.h"
#include "tests/support/places.h"
#include "tests/support/sanitized.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <fstream>
#include <limits>
#include <utility>

namespace tst_smoothed_recording {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double minute = 60.0; // taken for the time between two values, which the recording does not tell

std::filesystem::path recordingFile()
{
    return support::sampleData("raav-hek293/bioreactor_2_online_xv.csv");
}

std::vector<double> recording()
{
    std::ifstream file(recordingFile());
    std::vector<double> values;
    for (double value = 0.0; file >> value;) values.push_back(value);
    return values;
}

struct Walks {
    double cells = 0.0; // [% in a day]
    double rate = 0.0;  // [1/h in a day]
};

// From value `from` on, which is at time 0.
std::unique_ptr<Estimator> open(const std::vector<double>& values, std::size_t from, int span, const Walks& walks)
{
    const QString text = QStringLiteral(
        R"json({"format": "titer.plant/1", "name": "culture", "units": [{"id": "culture", "type": "equations", "params": {
   "states": {"X": {"unit": "cells/mL"}}, "params": {"mu": {"value": "0 1/h", "range": ["-1 1/h", "1 1/h"]}},
   "rates": {"X": "mu*X"}}, "initial": {"X": "%1 cells/mL"}}], "recipe": {"duration": "200 h"},
 "estimators": [{"id": "twin", "unit": "culture", "channels": [{"tag": "X", "variable": "culture.X", "mean_over": "%2 min"}],
   "parameters": [{"path": "units/culture/params/mu", "start_deviation": "0.05 1/h", "walk": "%3 1/h/d"}],
   "start_deviation": {"culture.X": "3 %"}, "process_noise": {"culture.X": "%4 %/d"}}]})json");
    const std::string written =
        text.arg(values[from], 0, 'f', 4).arg(span).arg(walks.rate).arg(walks.cells).toStdString();
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = model::readPlant(written, errors);
    const auto plant = support::checkedPlant(written);
    std::vector<MappedTag> mapped = mapTags(*plant, std::vector<Tag>{{"X", "cells/mL"}}, {}, errors);
    EstimatorTag tag{.mapped = mapped.at(0), .scatter = {}, .usual = 0.0, .every = 0.0};
    std::vector<TrackPoint> course;
    for (std::size_t i = from; i < values.size() / 3; ++i) course.push_back({double(i - from) * minute, values[i]});
    surveyTag(tag, std::move(course));
    std::vector<EstimatorPlan> plans = planEstimators(*plant, std::vector<EstimatorTag>{tag}, {}, errors, notices);
    if (!errors.empty()) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    auto made = Estimator::open(flowsheet, solve::catalogue(), std::move(plans.front()), {},
                                double(values.size() - from) * minute, 1e-7);
    if (!made) qFatal("%s: %s", made.error().where.c_str(), made.error().what.text().c_str());
    return std::move(*made);
}

double likelihood(const std::vector<double>& values, std::size_t from, int span, const Walks& walks)
{
    const auto estimator = open(values, from, span, walks);
    for (std::size_t i = from; i < values.size() / 3; ++i) {
        const double t = double(i - from) * minute;
        estimator->take(0, t, t, values[i]);
    }
    estimator->advance(double(values.size() / 3 - from) * minute);
    // Of those too that the gate refuses: a filter that is too sure refuses many.
    double sum = 0.0;
    for (const Innovation& one : estimator->filter().log())
        if (one.compared()) sum -= std::log(one.deviation) + 0.5 * std::min(one.normalised() * one.normalised(), 16.0);
    return sum;
}

// The first third is an exponential, so that it says how far the rate wanders at most, and not how far at least: the largest walk of the
// rate is taken that its likelihood does not refuse (95 %), with the walk of the cells that goes with it best. A filter whose walk
// is too small is deaf to what comes later.
Walks walksOf(const std::vector<double>& values, std::size_t from, int span)
{
    constexpr double refused = 1.92; // half of the 95 % quantile of chi-squared with one degree of freedom
    std::vector<std::pair<double, Walks>> profile;
    double most = -std::numeric_limits<double>::infinity();
    for (double rate = 1e-4; rate < 0.5; rate *= 1.3) {
        std::pair<double, Walks> best{-std::numeric_limits<double>::infinity(), {}};
        for (double cells = 0.5; cells < 20.0; cells *= 1.2)
            if (const double found = likelihood(values, from, span, {cells, rate}); found > best.first)
                best = {found, {cells, rate}};
        most = std::max(most, best.first);
        profile.push_back(best);
    }
    const auto last =
        std::find_if(profile.rbegin(), profile.rend(), [&](const auto& one) { return one.first > most - refused; });
    return last->second;
}

// Through the last `window` values until `at`, `ahead` values on.
double runningExponential(const std::vector<double>& values, std::size_t at, std::size_t window, double ahead)
{
    double sum = 0.0, moment = 0.0, square = 0.0;
    const double middle = 0.5 * double(window - 1);
    for (std::size_t k = 0; k < window; ++k) {
        const double x = middle - double(k), y = std::log(values[at - k]);
        sum += y, moment += x * y, square += x * x;
    }
    return std::exp(sum / double(window) + moment / square * (middle + ahead));
}

} // namespace

class TestSmoothedRecording : public QObject {
    Q_OBJECT

private slots:
    void innovationsAreWhiteAndTheForecastIsBetter_data()
    {
        QTest::addColumn<int>("span");
        QTest::addColumn<int>("from");
        for (const int span : {15, 20, 30})
            for (const int from : {100, 400})
                if (!support::isSanitized || (span == 15 && from == 100))
                    QTest::addRow("means of %d values, from %d", span, from) << span << from;
    }

    void innovationsAreWhiteAndTheForecastIsBetter()
    {
        if (recordingFile().empty()) QSKIP("no sample data: raav-hek293");
        QFETCH(int, span);
        QFETCH(int, from);
        const std::vector<double> values = recording();
        QVERIFY(values.size() > 6000);
        const auto begin = std::size_t(from), third = values.size() / 3, ahead = values.size() / 20;
        const Walks walks = walksOf(values, begin, span);
        const auto estimator = open(values, begin, span, walks);
        double filter = 0.0, persistence = 0.0, exponential = 0.0;
        for (std::size_t i = begin; i < values.size(); ++i) {
            const double t = double(i - begin) * minute;
            estimator->take(0, t, t, values[i]);
            if ((i - begin + 1) % std::size_t(span) != 0) continue;
            estimator->advance(t + minute); // the span is over
            if (i < third || i + ahead >= values.size()) continue;
            const std::vector<Estimator::Value> now = estimator->values();
            double cells = 0.0, rate = 0.0;
            for (std::size_t v = 0; v < now.size(); ++v)
                (estimator->variables()[v].isNumber ? rate : cells) = now[v].value;
            const double truth = values[i + ahead];
            filter += std::pow(cells * 1e-6 * std::exp(rate * (double(ahead) - 1.0) * minute) - truth, 2);
            persistence += std::pow(values[i] - truth, 2);
            exponential += std::pow(runningExponential(values, i, ahead, double(ahead)) - truth, 2);
        }
        // At value 3,233 the culture loses 7 % within two values, which no growth foresees: the spans about it are no noise.
        const double step = (3233.0 - double(begin)) * minute;
        std::vector<double> innovations;
        int inBand = 0;
        for (const Innovation& one : estimator->filter().log()) {
            if (one.sample.drawn < double(third - begin) * minute || !one.compared()) continue;
            if (std::abs(one.sample.drawn - step) < 2.0 * span * minute) continue;
            innovations.push_back(one.normalised());
            inBand += std::abs(innovations.back()) < 1.96;
        }
        const double share = inBand / double(innovations.size()), white = ljungBox(innovations, 20);
        qInfo(
            "cells %.2g %%/d, rate %.2g 1/h/d; %d innovations, %.1f %% in band, p %.2f (Ljung-Box, 20); forecast over "
            "persistence %.2f, over the running exponential %.2f",
            walks.cells, walks.rate, int(innovations.size()), 100.0 * share, white, std::sqrt(filter / persistence),
            std::sqrt(filter / exponential));
        QVERIFY(innovations.size() > 100);
        QVERIFY(share > 0.93);
        QVERIFY(white > 0.05);
        QVERIFY(filter < persistence);
        QVERIFY(filter < exponential);
    }

    // Without means the innovations know of each other, which the tests above would tell.
    void singleValuesKnowOfEachOther()
    {
        if (recordingFile().empty()) QSKIP("no sample data: raav-hek293");
        const std::vector<double> values = recording();
        const auto estimator = open(values, 100, 1, {5.0, 0.03});
        for (std::size_t i = 100; i < values.size(); ++i)
            estimator->take(0, double(i - 100) * minute, double(i - 100) * minute, values[i]);
        estimator->advance(double(values.size() - 100) * minute);
        std::vector<double> innovations;
        for (const Innovation& one : estimator->filter().log())
            if (one.compared()) innovations.push_back(one.normalised());
        QVERIFY(innovations.size() > 1000);
        QVERIFY(ljungBox(innovations, 20) < 1e-6);
    }
};

TITER_TEST(TestSmoothedRecording)

} // namespace tst_smoothed_recording

#include "tst_smoothed_recording.moc"
