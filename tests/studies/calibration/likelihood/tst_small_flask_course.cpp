// Courses of a flask of 20 mL, whose states are millionths in SI: as exact as asked for, down to where its substrate has run
// out, against the closed form of a batch by Monod.
#include "core/solve/catalogue.h"
#include "core/studies/calibration/likelihood/likelihood.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_small_flask_course {

using namespace titer;

namespace {

constexpr const char* plantText = R"json({"format": "titer.plant/1", "name": "Flask", "components": [], "streams": [],
 "units": [{"id": "y", "type": "equations", "params": {"states": {"mS": {"unit": "g"}, "mX": {"unit": "g"}},
 "params": {"V": "20 mL", "k": "1 1/h", "K": "0.19 g/L", "Y": "0.5 g/g"},
 "let": {"s": "mS/V", "q": "k*s/(K+s)"}, "rates": {"mS": "-q*mX", "mX": "Y*q*mX"}},
 "initial": {"mS": "0.2 g", "mX": "0.01 g"}}]})json";

// What is left of 10 g/L of substrate with 0.5 g/L of cells: dt = (K + s) / (k s (Z - Y s)) ds, Z = X + Y s, in parts.
double substrateAt(double hours)
{
    constexpr double K = 0.19, Y = 0.5, s0 = 10.0, Z = 0.5 + Y * s0;
    const auto integral = [&](double logarithm) {
        return K / Z * logarithm - (1.0 + K * Y / Z) / Y * std::log(Z - Y * std::exp(logarithm));
    };
    double low = -60.0, high = std::log(s0);
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        (integral(std::log(s0)) - integral(middle) > hours ? low : high) = middle;
    }
    return std::exp(low);
}

} // namespace

class SmallFlaskCourse : public QObject {
    Q_OBJECT

private slots:
    void isAsExactAsAskedFor()
    {
        const double times[] = {1.0, 3.0, 4.5, 5.0, 5.05, 5.1, 5.2};
        std::string rows;
        for (const double time : times)
            rows += (rows.empty() ? "" : ", ") +
                    QStringLiteral(R"({"observable": "s", "condition": "plain", "time": %1, "value": 1})")
                        .arg(time)
                        .toStdString();
        const auto record = studies::readLikelihoodRecord(
            R"({"format": "titer.likelihood/1", "unit": "y", "time_unit": 3600, "parameters": {"sd": {"value": 1}},
                "conditions": {"plain": {}}, "observables": {"s": {"formula": "mS/V", "noise": "sd"}},
                "measurements": [)" +
            rows + "]}");
        QVERIFY2(record, record ? "" : record.error().what.text().c_str());
        base::Errors errors;
        const model::Flowsheet flowsheet = model::readPlant(plantText, errors);
        QVERIFY(errors.empty());
        auto likelihood = studies::FitLikelihood::open(flowsheet, *record, solve::catalogue(), 1e-8);
        QVERIFY2(likelihood, likelihood ? "" : likelihood.error().what.text().c_str());
        const auto found = likelihood->evaluate();
        QVERIFY2(found, found ? "" : found.error().what.text().c_str());
        for (std::size_t i = 0; i < std::size(times); ++i) {
            const double truth = substrateAt(times[i]);
            QVERIFY2(std::abs(found->simulated[i] - truth) < 1e-3 * truth + 1e-8,
                     qPrintable(QStringLiteral("%1 h: %2, not %3").arg(times[i]).arg(found->simulated[i]).arg(truth)));
        }
    }
};

TITER_TEST(SmallFlaskCourse)

} // namespace tst_small_flask_course

#include "tst_small_flask_course.moc"
