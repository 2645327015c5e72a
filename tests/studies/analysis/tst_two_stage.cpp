// The two-stage analysis of definitive screening designs on responses whose answer is known.
#include "core/base/math/random.h"
#include "core/studies/analysis/two_stage.h"
#include "core/studies/designs/classic/definitive_screening.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <set>

namespace tst_two_stage {

using namespace titer;
using namespace titer::studies;

namespace {

Eigen::MatrixXd screening(int factors, const DefinitiveScreening& options)
{
    Factors names;
    for (int i = 0; i < factors; ++i) names.push_back({.name = std::string(1, char('A' + i))});
    const base::Result<Design> design = definitiveScreening(names, options);
    if (!design) qFatal("%s", design.error().what.text().c_str());
    return design->coded;
}

Eigen::VectorXd noise(Eigen::Index runs, std::uint64_t seed, double sd)
{
    base::Random random(seed, "tests/two-stage");
    Eigen::VectorXd values(runs);
    for (double& value : values) value = random.normal(0.0, sd);
    return values;
}

} // namespace

class TestTwoStage : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsThere()
    {
        const Eigen::MatrixXd x = screening(6, {.fakeFactors = 2, .centre = 2});
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            const Eigen::VectorXd y = 20.0 + (4.0 * x.col(0) - 3.0 * x.col(2) + 5.0 * x.col(4)).array() +
                                      6.0 * x.col(0).array() * x.col(4).array() - 5.0 * x.col(2).array().square() +
                                      noise(x.rows(), seed, 0.2).array();
            const auto found = analyseTwoStages(x, y);
            QVERIFY(found);
            QCOMPARE(found->errorDf, 4);
            for (const int active : {0, 2, 4}) QVERIFY(found->mainEffects[std::size_t(active)].active);
            std::set<std::pair<int, int>> terms;
            for (const auto& term : found->secondOrder) terms.insert({term.first, term.second});
            QVERIFY(terms.contains({0, 4}));
            QVERIFY(terms.contains({2, 2}));
            for (const auto& term : found->secondOrder)
                if (term.first == 0 && term.second == 4) QVERIFY(std::abs(term.coefficient - 6.0) < 0.5);
        }
    }

    void theFirstStageIsLeastSquaresWithTheFakeFactors()
    {
        // The design of 8 columns, of which 6 are used: its least-squares fit of all 8 is the error of the first stage.
        const Eigen::MatrixXd all = screening(8, {.centre = 1});
        const Eigen::VectorXd y = 5.0 + (2.0 * all.col(1) - all.col(3)).array() + noise(all.rows(), 3, 1.0).array();
        const auto found = analyseTwoStages(all.leftCols(6), y);
        QVERIFY(found);
        QCOMPARE(found->errorDf, 3);
        const Eigen::VectorXd coefficients = (all.transpose() * all).inverse() * (all.transpose() * y);
        double squares = 0.0;
        for (int fake = 6; fake < 8; ++fake) squares += 14.0 * coefficients[fake] * coefficients[fake];
        const double centres = 0.5 * std::pow(y[y.size() - 1] - y[y.size() - 2], 2);
        QVERIFY(all.bottomRows(2).isZero());
        QVERIFY(std::abs(found->errorSd - std::sqrt((squares + centres) / 3.0)) < 1e-12);
        for (int i = 0; i < 6; ++i) {
            const auto& effect = found->mainEffects[std::size_t(i)];
            QVERIFY(std::abs(effect.coefficient - coefficients[i]) < 1e-12);
            QVERIFY(std::abs(effect.t - coefficients[i] * std::sqrt(14.0) / found->errorSd) < 1e-10);
        }
    }

    void noiseAloneIsSeldomTakenForAnEffect()
    {
        const Eigen::MatrixXd x = screening(6, {.fakeFactors = 2, .centre = 2});
        int active = 0, second = 0;
        constexpr int trials = 300;
        for (int seed = 0; seed < trials; ++seed) {
            const auto found = analyseTwoStages(x, noise(x.rows(), std::uint64_t(seed) + 100, 1.0));
            QVERIFY(found);
            for (const auto& effect : found->mainEffects) active += effect.active;
            second += found->secondOrder.empty() ? 0 : 1;
        }
        // 5 % of 1800 main effects, sd 9.2; second-order terms need an active factor first.
        QVERIFY(active > 60 && active < 125);
        QVERIFY(second < 0.2 * trials);
    }

    void whatIsNoScreeningDesignIsRefused()
    {
        Eigen::MatrixXd x = screening(6, {.fakeFactors = 2});
        const Eigen::VectorXd y = noise(x.rows(), 1, 1.0);
        QVERIFY(analyseTwoStages(x, y));
        Eigen::MatrixXd broken = x;
        broken(0, 0) = -broken(0, 0) + 0.5;
        QCOMPARE(analyseTwoStages(broken, y).error().where, std::string("design"));
        Eigen::MatrixXd same = x;
        same.col(1) = same.col(0);
        QVERIFY(!analyseTwoStages(same, y));
        // Neither fake factors nor repeated centre runs.
        const Eigen::MatrixXd bare = screening(6, {});
        QVERIFY(!analyseTwoStages(bare, noise(bare.rows(), 1, 1.0)));
        QVERIFY(!analyseTwoStages(x, Eigen::VectorXd(2.0 * x.col(0))));
        QVERIFY(!analyseTwoStages(Eigen::MatrixXd(17, 0), y));
    }
};

TITER_TEST(TestTwoStage)

} // namespace tst_two_stage

#include "tst_two_stage.moc"
