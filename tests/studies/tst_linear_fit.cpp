// Linear fits against certified and published answers.
#include "core/studies/linear_fit.h"
#include "tests/reference/nist_linear.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace titer;
using namespace titer::studies;

namespace {

struct Outcome {
    std::optional<LinearFit> fit;
    base::Errors errors;
    base::Notices notices;
};

Outcome fitText(const char* csv, const char* formula, const Factors& factors = {}, const FitOptions& options = {})
{
    Outcome outcome;
    const Sheet sheet = readSheet(csv, {}, outcome.errors, outcome.notices);
    if (!outcome.errors.empty()) return outcome;
    const base::Result<Formula> read = readFormula(formula, sheet.names());
    if (!read) {
        outcome.errors.push_back(read.error());
        return outcome;
    }
    const std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, *read, factors, outcome.errors, outcome.notices);
    if (matrix) outcome.fit = fitLinear(*matrix, options, outcome.errors);
    return outcome;
}

// Correct significant digits of `value`, at most the 15 that are certified.
double digits(double value, double certified)
{
    const double error = certified == 0.0 ? std::abs(value) : std::abs(value - certified) / std::abs(certified);
    return error == 0.0 ? 15.0 : std::clamp(-std::log10(error), 0.0, 15.0);
}

} // namespace

class tst_linear_fit : public QObject {
    Q_OBJECT

private slots:
    void reachesTheCertifiedDigits_data()
    {
        QTest::addColumn<int>("set");
        QTest::addColumn<double>("least");
        const std::vector<double> least{13, 13, 13, 13, 13, 12, 12.5, 12.5, 12.5, 10.5, 8.5};
        for (std::size_t i = 0; i < least.size(); ++i)
            QTest::newRow(reference::nistLinear[i].name) << int(i) << least[i];
    }
    void reachesTheCertifiedDigits()
    {
        QFETCH(int, set);
        QFETCH(double, least);
        const reference::NistLinear& nist = reference::nistLinear[set];
        const Outcome outcome = fitText(nist.data, nist.formula);
        QVERIFY2(outcome.fit, outcome.errors.empty() ? "" : outcome.errors.front().what.text().c_str());
        const LinearFit& fit = *outcome.fit;
        QCOMPARE(fit.coefficients.size(), nist.coefficients.size());
        double worst = 15.0, worstError = 15.0;
        for (std::size_t c = 0; c < fit.coefficients.size(); ++c) {
            worst = std::min(worst, digits(fit.coefficients[c].natural, nist.coefficients[c].estimate));
            worstError =
                std::min(worstError, digits(*fit.coefficients[c].naturalStdError, nist.coefficients[c].stdError));
        }
        qInfo("%s: coefficients %.1f, errors %.1f, sd %.1f, R2 %.1f, F %.1f", nist.name, worst, worstError,
              digits(fit.residualSd, nist.residualSd), digits(fit.r2, nist.r2), fit.f ? digits(*fit.f, nist.f) : -1.0);
        QVERIFY(worst >= least);
        QVERIFY(worstError >= 12.0);
        QVERIFY(digits(fit.residualSd, nist.residualSd) >= 13.0);
        QVERIFY(digits(fit.rss, nist.rss) >= 13.0);
        QVERIFY(digits(fit.r2, nist.r2) >= 13.0);
        QCOMPARE(fit.f.has_value(), nist.f > 0.0);
        if (fit.f) QVERIFY(digits(*fit.f, nist.f) >= 13.0);
    }
};

QTEST_GUILESS_MAIN(tst_linear_fit)
#include "tst_linear_fit.moc"
