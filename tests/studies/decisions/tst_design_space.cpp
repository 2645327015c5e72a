// The probability of meeting specifications, and the ranges within it.
#include "core/studies/decisions/design_space.h"
#include "core/studies/decisions/operating_box.h"
#include "tests/studies/fitted.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_design_space {

using namespace titer;
using namespace titer::studies;

namespace {

const ChemicalProcess process;

Acceptance acceptance(const Factors& factors, std::vector<FittedResponse> responses,
                      std::vector<Specification> specifications, const SpaceSettings& settings = {})
{
    base::Result<Acceptance> made =
        Acceptance::make(factors, std::move(responses), std::move(specifications), settings);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    return *made;
}

MapAxis whole(std::size_t factor, int count = 51)
{
    return MapAxis::over(factor, -1.0, 1.0, count);
}

double normal(double z)
{
    return 0.5 * std::erfc(-z / std::sqrt(2.0));
}

// y = A^2 + B^2 with a small error: at least half of the runs meet y <= r^2 within the circle of radius r.
FittedResponse bowl(double residualSd)
{
    const Factors factors{{.name = "A"}, {.name = "B"}};
    return known("bowl", factors, {{{2, 0}}, {{0, 2}}}, Eigen::Vector2d(1.0, 1.0), residualSd);
}

} // namespace

class tst_design_space : public QObject {
    Q_OBJECT

private slots:
    // All of the square meets y <= 3; with A + B <= 0.5 alone the part below that line is left, and ranges end on it.
    void whatTheConstraintsForbidIsNoPartOfTheSpace()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        SpaceSettings settings;
        settings.constraints = {*readConstraint("A + B <= 0.5", factors)};
        const Acceptance half = acceptance(factors, {bowl(0.01)}, {{0, -10.0, 3.0}}, settings);
        const std::vector<double> centre{0.0, 0.0}, outside{0.5, 0.5};
        QVERIFY(half.allows(centre) && !half.allows(outside));
        const Eigen::MatrixXd map = half.map(centre, whole(0), whole(1));
        for (Eigen::Index i = 0; i < map.rows(); ++i)
            for (Eigen::Index j = 0; j < map.cols(); ++j) {
                const double sum = (double(i) + double(j)) / 25.0 - 2.0;
                QCOMPARE(std::isnan(map(i, j)), sum > 0.5 + 1e-9);
            }
        const auto range = provenAcceptableRange(half, centre, 0, 0.95);
        QVERIFY(range && range->low == -1.0 && std::abs(range->high - 0.5) < 1e-6);
        const auto box = normalOperatingRange(half, centre, 0, 1, 0.95);
        QVERIFY(box && box->at(0).high + box->at(1).high <= 0.5 + 1e-9);
        QVERIFY(!normalOperatingRange(half, outside, 0, 1, 0.95) && !provenAcceptableRange(half, outside, 0, 0.95));
        settings.constraints = {*readConstraint("A^2 + B^2 <= 0.25", factors)};
        const Acceptance ball = acceptance(factors, {bowl(0.01)}, {{0, -10.0, 3.0}}, settings);
        const auto radius = provenAcceptableRange(ball, centre, 1, 0.95);
        QVERIFY(radius && std::abs(radius->low + 0.5) < 1e-6 && std::abs(radius->high - 0.5) < 1e-6);
    }

    // scipy.stats.t of a fit by numpy.
    void isExactForOneResponse_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("atLeast79");
        QTest::addColumn<double>("from79To80");
        QTest::newRow("centre") << 0.0 << 0.0 << 0.992696245795712 << 0.571309801112467;
        QTest::newRow("aside") << 0.5 << -0.3 << 0.986568674013894 << 0.718255585834614;
        QTest::newRow("corner") << -1.0 << 1.0 << 0.00018617354105557 << 0.00016932557050664;
    }
    void isExactForOneResponse()
    {
        QFETCH(double, a);
        QFETCH(double, b);
        QFETCH(double, atLeast79);
        QFETCH(double, from79To80);
        const Acceptance oneSided = acceptance(process.factors, {process.yieldModel()}, {{0, 79.0}});
        const Acceptance twoSided = acceptance(process.factors, {process.yieldModel()}, {{0, 79.0, 80.0}});
        QVERIFY(oneSided.exact());
        QCOMPARE(oneSided.standardError(0.5), 0.0);
        const double point[] = {a, b};
        QVERIFY(std::abs(oneSided.at(point) / atLeast79 - 1.0) < 1e-9);
        QVERIFY(std::abs(twoSided.at(point) / from79To80 - 1.0) < 1e-9);
        QCOMPARE(twoSided.each(point).front(), twoSided.at(point));
    }

    void drawsAgreeWithTheClosedForm()
    {
        for (const Specification& limits : {Specification{0, 79.0}, Specification{0, 78.0, 79.5}}) {
            const Acceptance exact = acceptance(process.factors, {process.yieldModel()}, {limits});
            const Acceptance drawn =
                acceptance(process.factors, {process.yieldModel()}, {limits}, {.alwaysDraw = true});
            QVERIFY(!drawn.exact());
            const double centre[] = {0.0, 0.0};
            const Eigen::MatrixXd truth = exact.map(centre, whole(0), whole(1));
            const Eigen::MatrixXd found = drawn.map(centre, whole(0), whole(1));
            double worst = 0.0;
            for (Eigen::Index i = 0; i < truth.size(); ++i) {
                const double p = truth(i);
                if (p * 1e4 < 10.0 || (1.0 - p) * 1e4 < 10.0) continue; // too rare for a normal error
                worst = std::max(worst, std::abs(found(i) - p) / exactError(p));
            }
            QVERIFY2(worst < 3.0, qPrintable(QString::number(worst)));
        }
    }

    // scipy.stats.beta.ppf(0.05, met, draws - met + 1) and so on.
    void reportsWhatDrawsProve()
    {
        const Specification limits{0, 79.0};
        const Acceptance drawn = acceptance(process.factors, {process.yieldModel()}, {limits}, {.alwaysDraw = true});
        QCOMPARE(drawn.draws(), 10'000);
        QVERIFY(std::abs(drawn.atLeast(1.0) - 0.9997004716402234) < 1e-14);
        QVERIFY(std::abs(drawn.atLeast(0.9999) - 0.9995257023408346) < 1e-14);
        QVERIFY(std::abs(drawn.atLeast(0.4) - 0.3919141708843712) < 1e-13);
        QVERIFY(std::abs(drawn.atMost(0.0) - 0.00029952835977661195) < 1e-16);
        QCOMPARE(drawn.atMost(1.0), 1.0);
        QCOMPARE(drawn.atLeast(0.0), 0.0);
        const Acceptance exact = acceptance(process.factors, {process.yieldModel()}, {limits});
        QCOMPARE(exact.atLeast(0.75), 0.75);
    }

    // 400,000 draws by numpy, with the errors of all runs drawn and fitted: 0.47493.
    void drawsResponsesTogether()
    {
        const Acceptance drawn = acceptance(
            process.factors, {process.yieldModel(), process.viscosityModel(), process.weightModel()},
            {{0, 78.0}, {1, 62.0, 68.0}, {2, -std::numeric_limits<double>::infinity(), 3600.0}}, {.draws = 100'000});
        const double point[] = {-0.2, 0.6};
        const double error = std::hypot(drawn.standardError(0.4749275), std::sqrt(0.4749275 * 0.525 / 400'000));
        QVERIFY(std::abs(drawn.at(point) - 0.4749275) < 3.0 * error);
        // Each response alone follows its own t distribution, whatever the degrees of freedom of the others.
        const std::vector<double> each = drawn.each(point);
        const Acceptance weight = acceptance(process.factors, {process.weightModel()},
                                             {{0, -std::numeric_limits<double>::infinity(), 3600.0}});
        const double truth = weight.at(point);
        QVERIFY(std::abs(each[2] - truth) < 3.0 * drawn.standardError(truth));
    }

    void multipliesWhereNothingIsShared()
    {
        FittedResponse viscosity = process.viscosityModel();
        for (int& run : viscosity.runs) run += 100;
        viscosity.degreesOfFreedom = 1e9;
        FittedResponse yield = process.yieldModel();
        yield.degreesOfFreedom = 1e9;
        const Acceptance both =
            acceptance(process.factors, {yield, viscosity}, {{0, 79.5}, {1, 62.0, 68.0}}, {.draws = 50'000});
        const double point[] = {0.1, 0.5};
        const double truth = acceptance(process.factors, {yield}, {{0, 79.5}}).at(point) *
                             acceptance(process.factors, {viscosity}, {{0, 62.0, 68.0}}).at(point);
        QVERIFY(truth > 0.2 && truth < 0.8);
        QVERIFY(std::abs(both.at(point) - truth) < 3.0 * both.standardError(truth));
    }

    void countsTheSameResponseOnce()
    {
        const Acceptance twice = acceptance(process.factors, {process.yieldModel(), process.yieldModel()},
                                            {{0, 79.5}, {1, 79.5}}, {.draws = 20'000});
        const double point[] = {0.1, 0.2};
        const std::vector<double> each = twice.each(point);
        QVERIFY(std::abs(each[0] - each[1]) < 1e-3);
        QVERIFY(std::abs(twice.at(point) - each[0]) < 1e-3);
    }

    // y = 3 x + e: the scatter of the setting and the error of the run add up as variances.
    void addsTheScatterOfTheSetPoint()
    {
        const Factors factors{{.name = "A"}};
        const FittedResponse line = known("y", factors, linearTerms(factors), Eigen::Vector2d(10.0, 3.0), 0.4);
        const Acceptance drawn = acceptance(factors, {line}, {{0, 9.5, 11.5}}, {.scatter = {0.2}, .draws = 200'000});
        const double deviation = std::hypot(0.4, 0.6), point[] = {0.1};
        const double truth = normal((11.5 - 10.3) / deviation) - normal((9.5 - 10.3) / deviation);
        QVERIFY(!drawn.exact());
        QVERIFY(std::abs(drawn.at(point) - truth) < 3.0 * drawn.standardError(truth));
        const Eigen::MatrixXd map = drawn.map(point, MapAxis::over(0, 0.1, 0.5, 3), MapAxis::over(0, 0.1, 0.1, 1));
        QVERIFY(std::abs(map(0, 0) - drawn.at(point)) < 1e-4);
    }

    void givesTheSameBitsOnAnyNumberOfThreads()
    {
        const double centre[] = {0.0, 0.0};
        std::vector<Eigen::MatrixXd> maps;
        for (const unsigned threads : {1u, 2u, 5u})
            maps.push_back(acceptance(process.factors, {process.yieldModel(), process.viscosityModel()},
                                      {{0, 79.0}, {1, 62.0, 70.0}},
                                      {.scatter = {0.1, 0.05}, .draws = 3000, .seed = 7, .threads = threads})
                               .map(centre, whole(0, 11), whole(1, 7)));
        QCOMPARE(maps[1], maps[0]);
        QCOMPARE(maps[2], maps[0]);
        QCOMPARE(maps[0].rows(), 11);
        QCOMPARE(maps[0].cols(), 7);
    }

    // A map is drawn by interpolation where models are polynomials, and point by point where they are not.
    void drawsMapsAsPointByPoint_data()
    {
        QTest::addColumn<bool>("polynomial");
        QTest::addColumn<bool>("scatter");
        for (const bool polynomial : {true, false})
            for (const bool scatter : {true, false})
                QTest::addRow("polynomial %d scatter %d", polynomial, scatter) << polynomial << scatter;
    }
    void drawsMapsAsPointByPoint()
    {
        QFETCH(bool, polynomial);
        QFETCH(bool, scatter);
        FittedResponse yield = process.yieldModel();
        if (!polynomial)
            yield.expand = [expanded = yield.expand](std::span<const double> point, std::span<double> row) {
                expanded(point, row);
                row[1] = std::abs(point[0] - 0.2);
            };
        const Acceptance drawn =
            acceptance(process.factors, {yield, process.viscosityModel()}, {{0, 79.0}, {1, 62.0, 70.0}},
                       {.scatter = scatter ? std::vector<double>{0.1, 0.2} : std::vector<double>{}, .draws = 2000});
        const MapAxis first = whole(0, 5), second = MapAxis::over(1, -0.5, 1.0, 4);
        const double centre[] = {0.0, 0.0};
        const Eigen::MatrixXd map = drawn.map(centre, first, second);
        for (Eigen::Index i = 0; i < 5; ++i)
            for (Eigen::Index j = 0; j < 4; ++j) {
                const double point[] = {first.values[i], second.values[j]};
                QVERIFY(std::abs(map(i, j) - drawn.at(point)) < 0.75 / 2000); // the same counts
            }
    }

    // The largest box around the centre of a circle is its square.
    void findsTheLargestBoxInACircle()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const Acceptance circle =
            acceptance(factors, {bowl(1e-9)}, {{0, -std::numeric_limits<double>::infinity(), 0.49}});
        const double centre[] = {0.0, 0.0};
        const auto box = normalOperatingRange(circle, centre, 0, 1, 0.95);
        QVERIFY(box);
        const double half = 0.7 / std::sqrt(2.0);
        for (const OperatingRange& range : *box) {
            QVERIFY(range.low <= 0.0 && range.low > -half - 0.05 && range.low < -half + 0.05);
            QVERIFY(range.high > half - 0.05 && range.high < half + 0.05);
        }
        for (const double a : {(*box)[0].low, (*box)[0].high})
            for (const double b : {(*box)[1].low, (*box)[1].high}) {
                const double corner[] = {a, b};
                QVERIFY(circle.at(corner) >= 0.95);
            }
        const double area = ((*box)[0].high - (*box)[0].low) * ((*box)[1].high - (*box)[1].low);
        QVERIFY2(area > 0.98 * 4 * half * half && area <= 4 * half * half, qPrintable(QString::number(area)));
    }

    void keepsEveryPointOfTheBoxAtTheTarget()
    {
        const Acceptance drawn = acceptance(process.factors, {process.yieldModel(), process.viscosityModel()},
                                            {{0, 78.5}, {1, 58.0, 72.0}}, {.draws = 2000});
        const double setPoint[] = {0.1, 0.5};
        const auto box = normalOperatingRange(drawn, setPoint, 0, 1, 0.8);
        QVERIFY(box);
        const Eigen::MatrixXd inside = drawn.map(setPoint, MapAxis::over(0, (*box)[0].low, (*box)[0].high, 37),
                                                 MapAxis::over(1, (*box)[1].low, (*box)[1].high, 37));
        QVERIFY2(inside.minCoeff() >= 0.8, qPrintable(QString::number(inside.minCoeff())));
        QVERIFY((*box)[0].low < 0.1 && (*box)[0].high > 0.1 && (*box)[1].low < 0.5 && (*box)[1].high > 0.5);
    }

    void findsTheRangeOfEachFactorAlone()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const Acceptance circle =
            acceptance(factors, {bowl(1e-9)}, {{0, -std::numeric_limits<double>::infinity(), 0.49}});
        const double setPoint[] = {0.2, 0.3};
        const auto range = provenAcceptableRange(circle, setPoint, 0, 0.95);
        QVERIFY(range);
        QVERIFY(std::abs(range->high - std::sqrt(0.49 - 0.09)) < 1e-6);
        QVERIFY(std::abs(range->low + std::sqrt(0.49 - 0.09)) < 1e-6);
        const auto other = provenAcceptableRange(circle, setPoint, 1, 0.95);
        QVERIFY(other && std::abs(other->high - std::sqrt(0.49 - 0.04)) < 1e-6);
        const double outside[] = {0.6, 0.6};
        QVERIFY(!provenAcceptableRange(circle, outside, 0, 0.95));
        QVERIFY(!normalOperatingRange(circle, outside, 0, 1, 0.95));
    }

    void goesToTheBoundsWhereAllIsWell()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const Acceptance all = acceptance(factors, {bowl(0.01)}, {{0, -std::numeric_limits<double>::infinity(), 5.0}});
        const double setPoint[] = {0.2, 0.3};
        const auto box = normalOperatingRange(all, setPoint, 0, 1, 0.95);
        QVERIFY(box);
        for (const OperatingRange& range : *box) {
            QCOMPARE(range.low, -1.0);
            QCOMPARE(range.high, 1.0);
        }
        QCOMPARE(provenAcceptableRange(all, setPoint, 1, 0.95)->high, 1.0);
    }

    void refusesWhatCannotBeAsked()
    {
        const FittedResponse yield = process.yieldModel();
        const auto refused = [&](std::vector<Specification> specifications, const SpaceSettings& settings = {}) {
            return !Acceptance::make(process.factors, {yield}, std::move(specifications), settings);
        };
        QVERIFY(refused({}));
        QVERIFY(refused({{0}}));
        QVERIFY(refused({{0, 80.0, 79.0}}));
        QVERIFY(refused({{0, 79.0}, {0, 78.0}}));
        QVERIFY(refused({{0, 79.0}}, {.draws = 0}));
        QVERIFY(refused({{0, 79.0}}, {.scatter = {-1.0, 0.0}}));
        FittedResponse saturated = yield;
        saturated.degreesOfFreedom = 0.0;
        QVERIFY(!Acceptance::make(process.factors, {saturated}, {{0, 79.0}}, {}));
    }

private:
    static double exactError(double p) { return std::sqrt(p * (1.0 - p) / 10'000); }

    // y = A^2 + B^2 + C^2 <= r^2 is a ball: the box that grows evenly ends with its corners on it, and no side goes further.
    void aBoxOfAllFactorsEndsWhereTheBallDoes()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}, {.name = "C"}};
        const FittedResponse ball =
            known("ball", factors, {{{2, 0, 0}}, {{0, 2, 0}}, {{0, 0, 2}}}, Eigen::Vector3d(1.0, 1.0, 1.0), 1e-4);
        const std::vector<double> centre{0.0, 0.0, 0.0};
        const Acceptance round = acceptance(factors, {ball}, {{0, -10.0, 0.75}});
        const auto box = operatingBox(round, factors, centre, 0.95);
        QVERIFY(box && box->size() == 3);
        double corner = 0.0;
        for (const OperatingRange& range : *box) {
            QVERIFY(range.high > 0.49 && range.high <= 0.505 && range.low < -0.49 && range.low >= -0.505);
            corner += std::pow(std::max(range.high, -range.low), 2.0);
        }
        QVERIFY(corner <= 0.75);
        // Off the middle each side goes as far as it can: up to the bounds where nothing stops it.
        const FittedResponse slope = known("slope", factors, {{{1, 0, 0}}}, Eigen::VectorXd::Constant(1, 1.0), 1e-4);
        const auto half = operatingBox(acceptance(factors, {slope}, {{0, -10.0, 0.25}}), factors, centre, 0.95);
        QVERIFY(half && half->at(1).low == -1.0 && half->at(1).high == 1.0 && half->at(0).low == -1.0);
        QVERIFY(half->at(0).high > 0.24 && half->at(0).high <= 0.25);
        // What the constraints forbid is no part of it, and a set-point that fails has none.
        SpaceSettings settings;
        settings.constraints = {*readConstraint("A + B + C <= 0.6", factors)};
        const auto within =
            operatingBox(acceptance(factors, {ball}, {{0, -10.0, 5.0}}, settings), factors, centre, 0.95);
        QVERIFY(within && within->at(0).high + within->at(1).high + within->at(2).high <= 0.6 + 1e-9);
        QVERIFY(within->at(2).low == -1.0);
        QVERIFY(!operatingBox(round, factors, std::vector<double>{0.9, 0.0, 0.0}, 0.95));
    }

    // y = x1 of a mixture of three, nearly without error: at most 0.4 of x1, whatever the last share holds, which is what is left.
    void sharesOfAMixtureStayAWhole()
    {
        Factors factors;
        for (const char* name : {"x1", "x2", "x3"})
            factors.push_back({.name = name, .kind = Factor::Kind::Mixture, .low = 0.0, .high = 1.0});
        factors[2].low = 0.1;
        FittedResponse share = known("y", factors, {}, Eigen::VectorXd::Ones(1), 1e-5);
        share.expand = [](std::span<const double> x, std::span<double> row) { row[0] = 1.0 - x[1] - x[2]; };
        const Acceptance mixed = acceptance(factors, {share}, {{0, -1.0, 0.4}});
        QCOMPARE(mixed.rest(), 2);
        const std::vector<double> point = mixed.completed({0.2, 0.3, 77.0});
        QVERIFY(std::abs(point[2] - 0.5) < 1e-15);
        QCOMPARE(mixed.at(std::vector<double>{0.2, 0.3, 77.0}), mixed.at(point));
        QVERIFY(mixed.allows(point) && !mixed.allows(std::vector<double>{0.6, 0.35, 0.0}));
        const Eigen::MatrixXd map = mixed.map(point, MapAxis::over(0, 0.0, 1.0, 11), MapAxis::over(1, 0.0, 1.0, 11));
        for (Eigen::Index i = 0; i < 11; ++i)
            for (Eigen::Index j = 0; j < 11; ++j) {
                QCOMPARE(std::isnan(map(i, j)), i + j > 9); // 0.1 at least is left
                if (i != 4 && i + j <= 9) QVERIFY(std::abs(map(i, j) - (i < 4 ? 1.0 : 0.0)) < 1e-9);
            }
        const auto range = provenAcceptableRange(mixed, point, 0, 0.95);
        QVERIFY(range && range->low == 0.0 && std::abs(range->high - 0.4) < 1e-4);
        const auto second = provenAcceptableRange(mixed, point, 1, 0.95);
        QVERIFY(second && second->low == 0.0 && std::abs(second->high - 0.7) < 1e-6);
        const auto box = normalOperatingRange(mixed, point, 0, 1, 0.95);
        QVERIFY(box && box->at(0).low == 0.0 && box->at(0).high + box->at(1).high <= 0.9 + 1e-9);
    }
};

TITER_TEST(tst_design_space)

} // namespace tst_design_space

#include "tst_design_space.moc"
