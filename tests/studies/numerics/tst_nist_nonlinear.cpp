// The 27 nonlinear sets of NIST's Statistical Reference Datasets from both of their starts, and from starts drawn
// around them: eight digits are the target, and a fit that says it converged has four.
#include "core/base/math/random.h"
#include "core/base/text.h"
#include "core/reference/regression_sets.h"
#include "core/studies/analysis/regression.h"
#include "tests/support/places.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <sstream>

namespace tst_nist_nonlinear {

using namespace titer;
using namespace titer::studies;

namespace {

const reference::NistSet& setOf(const QString& name)
{
    return *std::find_if(reference::nistNonlinear().begin(), reference::nistNonlinear().end(),
                         [&](const reference::NistSet& set) { return name.toStdString() == set.name; });
}

double digits(double value, double certified)
{
    if (value == certified) return 15.0;
    return std::min(15.0, -std::log10(std::abs(value - certified) / std::abs(certified)));
}

std::vector<double> numbersIn(const std::string& line)
{
    std::istringstream words(line);
    std::vector<double> numbers;
    for (std::string word; words >> word;)
        if (const auto value = base::readNumber(word)) numbers.push_back(*value);
    return numbers;
}

// The rows below the second "Data:" of a file of NIST.
std::vector<double> dataOf(const std::filesystem::path& path)
{
    std::ifstream file(path);
    std::vector<double> data;
    int headings = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("Data:"))
            ++headings;
        else if (headings == 2)
            for (const double value : numbersIn(line)) data.push_back(value);
    }
    return data;
}

double worstDigits(const NonlinearFit& fit, const std::vector<double>& certified)
{
    double worst = 15.0;
    for (std::size_t i = 0; i < certified.size(); ++i)
        worst = std::min(worst, digits(fit.parameters[Eigen::Index(i)], certified[i]));
    return worst;
}

bool noNeighbourIsBetter(const NonlinearProblem& problem, const NonlinearFit& fit)
{
    const double noise = 1e-28 * problem.responseLength * problem.responseLength;
    Eigen::VectorXd r(problem.residuals);
    for (Eigen::Index i = 0; i < fit.parameters.size(); ++i) {
        for (const double change : {1e-6, -1e-6}) {
            Eigen::VectorXd beside = fit.parameters;
            beside[i] *= 1.0 + change;
            if (problem.evaluate(beside, r, nullptr) && r.squaredNorm() < fit.rss * (1.0 - 1e-12) - noise) return false;
        }
    }
    return true;
}

} // namespace

class TestNistNonlinear : public QObject {
    Q_OBJECT

private slots:
    void agreesWithTheCertifiedValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("start");
        for (const reference::NistSet& set : reference::nistNonlinear())
            for (int start = 0; start < 2; ++start)
                QTest::newRow((set.name + " from start " + std::to_string(start + 1)).c_str())
                    << QString::fromStdString(set.name) << start;
    }

    void agreesWithTheCertifiedValues()
    {
        QFETCH(QString, name);
        QFETCH(int, start);
        const reference::NistSet& set = setOf(name);
        base::Errors errors;
        const auto regression = reference::regressionOf(set, start, errors);
        QVERIFY2(regression, errors.empty() ? "" : errors.front().what.text().c_str());
        const auto fit = fitNonlinear(regression->problem, regression->start);
        QVERIFY2(fit, fit ? "" : fit.error().what.text().c_str());
        QVERIFY2(fit->converged, fit->message.text().c_str());
        // Ten of the eleven digits that are given.
        const double worst = worstDigits(*fit, set.certified);
        QVERIFY2(worst >= 10.0, qPrintable(QString::number(worst)));
        // The residuals of Lanczos1 are the rounding of its data to 14 digits, of which doubles keep two or three.
        const double min = name == "Lanczos1" ? 2.0 : 9.5;
        QVERIFY(digits(fit->rss, set.rss) >= min);
        const std::vector<double>& deviations = set.deviations;
        for (std::size_t i = 0; i < deviations.size(); ++i) {
            QVERIFY(fit->stdErrors[i]);
            QVERIFY2(digits(*fit->stdErrors[i], deviations[i]) >= min, qPrintable(QString::number(*fit->stdErrors[i])));
        }
    }

    // From poor starts along one path each fit either says that it failed, or is at a stationary point: steps of one
    // part in a million of a parameter do not lower the sum of squares.
    void neverClaimsWhatItHasNotReached()
    {
        int claims = 0;
        for (const reference::NistSet& set : reference::nistNonlinear()) {
            base::Errors errors;
            const auto regression = reference::regressionOf(set, 0, errors);
            QVERIFY(regression);
            base::Random random(11, set.name);
            for (int i = 0; i < 10; ++i) {
                Eigen::VectorXd start = regression->start;
                for (double& value : start) value *= std::pow(10.0, random.uniform(-1.0, 1.0));
                const auto fit = fitNonlinear(regression->problem, start, {.iterations = 150, .rules = 1});
                if (!fit || !fit->converged) continue;
                ++claims;
                QVERIFY2(noNeighbourIsBetter(regression->problem, *fit),
                         (set.name + (": " + fit->message.text())).c_str());
            }
        }
        QVERIFY2(claims > 150, qPrintable(QString::number(claims)));
    }

    void theTableIsThatOfTheFiles()
    {
        const std::filesystem::path folder = support::sampleData("nist-nls");
        if (folder.empty()) QSKIP("no sample data: nist-nls");
        for (const reference::NistSet& set : reference::nistNonlinear())
            QVERIFY2(set.data == dataOf(folder / (set.name + ".dat")), set.name.c_str());
    }
};

TITER_TEST(TestNistNonlinear)

} // namespace tst_nist_nonlinear

#include "tst_nist_nonlinear.moc"
