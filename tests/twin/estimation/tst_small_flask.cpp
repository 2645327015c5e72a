// A flask of 20 mL in kilograms, whose states are millionths: it is estimated as one of 20 L, since what is read of both is
// the same.
#include "core/solve/catalogue.h"
#include "core/twin/estimation/estimator.h"
#include "tests/support/core/plants.h"
#include "tests/support/core/runs.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_small_flask {

using namespace titer;
using namespace titer::twin;

namespace {

constexpr double hour = 3600.0;

// Units of volume and mass that belong together, such as "mL" and "mg".
std::string flask(const std::string& volume, const std::string& mass)
{
    const auto of = [](const char* amount, const std::string& unit) { return support::quoted(amount + unit); };
    return R"json({"format": "titer.plant/1", "name": "flask", "units": [{"id": "y", "type": "equations", "params": {
 "states": {"mS": {"unit": "g"}, "mX": {"unit": "g"}, "mP": {"unit": "g"}},
 "params": {"V": )json" +
           of("20 ", volume) + R"json(, "k": {"value": "0.9 1/h", "range": ["0.05 1/h", "5 1/h"]},
            "K": {"value": "0.2 g/L", "range": ["0.001 g/L", "10 g/L"]}, "Y": "0.5 g/g", "yo": "0.4 g/g"},
 "let": {"s": "mS/V", "q": "k*s/(K+s)", "our": "yo*q*mX/V"},
 "rates": {"mS": "-q*mX", "mX": "Y*q*mX", "mP": "0.1*q*mX"}}, "initial": {"mS": )json" +
           of("200 ", mass) + R"json(, "mX": )json" + of("10 ", mass) + R"json(, "mP": "0 g"}}],
 "recipe": {"duration": "4 h"},
 "estimators": [{"id": "e", "unit": "y", "channels": [{"tag": "our", "variable": "y.our", "noise": "0.03 g/L/h"}],
   "parameters": [{"path": "units/y/params/k", "start_deviation": "20 %"}]}]})json";
}

// The estimates of the rate, of substrate and cells in flasks so much larger, each with its relative deviation, after 4 h.
std::vector<double> estimatedOf(const std::string& text, double larger)
{
    base::Errors errors;
    base::Notices notices;
    const model::Flowsheet flowsheet = model::readPlant(text, errors);
    const auto plant = support::checkedPlant(text);
    std::vector<EstimatorTag> tags;
    for (MappedTag& mapped : mapTags(*plant, std::vector<Tag>{{"our", "g/L/h"}}, {}, errors))
        tags.push_back({.mapped = std::move(mapped), .scatter = {}, .usual = 1.0, .every = 600.0});
    std::vector<EstimatorPlan> plans = planEstimators(*plant, tags, {}, errors, notices);
    if (!errors.empty()) qFatal("%s", errors.front().what.text().c_str());
    const auto made = Estimator::open(flowsheet, solve::catalogue(), std::move(plans.front()), {}, 4.0 * hour, 1e-7);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    Estimator& estimator = **made;
    for (int i = 1; i <= 24; ++i) {
        const double t = i * hour / 6.0;
        estimator.take(0, t, t, 0.2 * std::exp(0.48 * t / hour) + (i % 2 ? 0.02 : -0.02));
        estimator.advance(t);
    }
    std::vector<double> found;
    const std::vector<Estimator::Value> values = estimator.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string& name = estimator.variables()[i].name;
        const bool isMass = name == "y.mX" || name == "y.mS" || name == "y.mP";
        if (!isMass && name != "units/y/params/k") continue;
        found.push_back(values[i].value / (isMass ? larger : 1.0));
        found.push_back(values[i].deviation / values[i].value);
    }
    return found;
}

} // namespace

class SmallFlask : public QObject {
    Q_OBJECT

private slots:
    void isEstimatedAsALargeOne()
    {
        const std::vector<double> small = estimatedOf(flask("mL", "mg"), 1.0),
                                  large = estimatedOf(flask("L", "g"), 1e3);
        QCOMPARE(small.size(), std::size_t(8));
        QCOMPARE(large.size(), small.size());
        for (std::size_t i = 0; i < small.size(); ++i)
            QVERIFY2(std::abs(small[i] / large[i] - 1.0) < 1e-5,
                     qPrintable(QStringLiteral("%1: %2 and %3").arg(i).arg(small[i]).arg(large[i])));
    }
};

TITER_TEST(SmallFlask)

} // namespace tst_small_flask

#include "tst_small_flask.moc"
