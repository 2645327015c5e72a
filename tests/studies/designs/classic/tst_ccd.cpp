// Central composite designs: every size, from the finished matrix.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

#include <Eigen/Dense>

#include <cmath>

namespace tst_ccd {

using namespace titer;
using namespace titer::studies;

namespace {

Factors named(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = "x" + std::to_string(i + 1), .low = 10, .high = 20});
    return factors;
}

base::Result<Design> ccd(int count, const DesignRequest& request = {.centre = 1})
{
    return makeDesign(*findDesignKind("ccd"), named(count), request);
}

double number(const base::Result<Design>& design, std::string_view key)
{
    return design->property(key)->value.number();
}

bool truth(const base::Result<Design>& design, std::string_view key)
{
    return design->property(key)->value.boolean();
}

// The variance of a prediction, in units of the residual variance.
double variance(const Design& design, const Eigen::RowVectorXd& point)
{
    const Eigen::MatrixXd x = modelMatrix(design);
    const Eigen::RowVectorXd row = modelMatrix(point, design.model, design.factors);
    return row * (x.transpose() * x).ldlt().solve(row.transpose());
}

} // namespace

class tst_ccd : public QObject {
    Q_OBJECT

private slots:
    void hasThePublishedRotatableAlphas_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("runs");
        QTest::newRow("2") << 2 << 1.4142 << 4 + 4 + 1;
        QTest::newRow("3") << 3 << 1.6818 << 8 + 6 + 1;
        QTest::newRow("4") << 4 << 2.0 << 16 + 8 + 1;
        QTest::newRow("5") << 5 << 2.3784 << 32 + 10 + 1;
        QTest::newRow("6") << 6 << 2.8284 << 64 + 12 + 1;
    }
    void hasThePublishedRotatableAlphas()
    {
        QFETCH(int, factors);
        QFETCH(double, alpha);
        QFETCH(int, runs);
        const base::Result<Design> design = ccd(factors);
        QVERIFY(design);
        QVERIFY(std::abs(number(design, "alpha") - alpha) < 5e-5);
        QCOMPARE(design->runs(), runs);
    }

    void predictionVarianceOfARotatableDesignDependsOnTheDistanceAlone()
    {
        for (int k = 2; k <= 8; ++k) {
            const base::Result<Design> design = ccd(k, {.centre = 2});
            QVERIFY(design);
            QVERIFY(truth(design, "rotatable"));
            Eigen::RowVectorXd axis = Eigen::RowVectorXd::Zero(k), diagonal = Eigen::RowVectorXd::Ones(k);
            axis(0) = 1.3;
            diagonal *= 1.3 / std::sqrt(double(k));
            QVERIFY(std::abs(variance(*design, axis) - variance(*design, diagonal)) < 1e-10);
            // ... and not of the face-centred one.
            const base::Result<Design> faced = ccd(k, {.centre = 2, .form = "faced"});
            QVERIFY(faced);
            QVERIFY(!truth(faced, "rotatable"));
            QVERIFY(std::abs(variance(*faced, axis) - variance(*faced, diagonal)) > 1e-3);
        }
    }

    void everySizeOfferedKeepsItsWord()
    {
        for (int k = 2; k <= 15; ++k) {
            const base::Result<Design> rotatable = ccd(k, {.centre = 1});
            QVERIFY2(rotatable, rotatable ? "" : rotatable.error().what.text().c_str());
            QVERIFY(truth(rotatable, "rotatable"));
            if (k > 10) continue; // squares cost k^4 of the rest
            const base::Result<Design> orthogonal = ccd(k, {.centre = 3, .alpha = "orthogonal"});
            QVERIFY(orthogonal && truth(orthogonal, "squares_orthogonal"));
            const base::Result<Design> blocked = ccd(k, {.centre = 3, .blocks = 2});
            QVERIFY(blocked && truth(blocked, "blocks_orthogonal"));
            const base::Result<Design> inscribed = ccd(k, {.centre = 1, .form = "inscribed"});
            QVERIFY(inscribed && truth(inscribed, "rotatable"));
            QVERIFY(std::abs(inscribed->coded.cwiseAbs().maxCoeff() - 1.0) < 1e-12);
            QVERIFY(inscribed->notices.empty());
        }
    }

    void hasThePublishedOrthogonalAlphas()
    {
        QVERIFY(std::abs(number(ccd(3, {.centre = 6, .alpha = "orthogonal"}), "alpha") - 1.5246) < 5e-5);
        QVERIFY(std::abs(number(ccd(2, {.centre = 4, .alpha = "orthogonal"}), "alpha") - 1.2100) < 5e-5);
    }

    void replicatesStayOrthogonalAndRotatable()
    {
        QVERIFY(truth(ccd(3, {.centre = 4, .replicates = 2, .alpha = "orthogonal"}), "squares_orthogonal"));
        QVERIFY(truth(ccd(3, {.centre = 4, .replicates = 3}), "rotatable"));
        QVERIFY(truth(ccd(4, {.centre = 2, .replicates = 2, .blocks = 3}), "blocks_orthogonal"));
    }

    void theBlocksOfTheVignetteAreOrthogonal()
    {
        // Two factors, three centre points in each of two blocks: alpha is the square root of 2 (rsm's ChemReact).
        const base::Result<Design> design = ccd(2, {.centre = 3, .blocks = 2});
        QVERIFY(design);
        QCOMPARE(design->runs(), 14);
        QVERIFY(std::abs(number(design, "alpha") - std::sqrt(2.0)) < 1e-12);
        QVERIFY(truth(design, "blocks_orthogonal"));
        // The cube of three factors in two blocks: 4 + 2, 4 + 2 and 6 + 2 runs.
        const base::Result<Design> three = ccd(3, {.centre = 2, .blocks = 3});
        QVERIFY(three);
        QCOMPARE(three->runs(), 20);
        QVERIFY(truth(three, "blocks_orthogonal"));
        QCOMPARE(int(std::count(three->blocks.begin(), three->blocks.end(), 3)), 8);
        // A given alpha need not be orthogonal, and is reported so.
        const base::Result<Design> given = ccd(2, {.centre = 3, .blocks = 2, .alpha = "1.2"});
        QVERIFY(given);
        QVERIFY(!truth(given, "blocks_orthogonal"));
    }

    // The designs in orthogonal blocks of Box and Hunter (1957), table 4: from the centre points next to the cube follow those next to the
    // axial points, and alpha.
    void hasThePublishedOrthogonalBlocks_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("centre");
        QTest::addColumn<int>("axial");
        QTest::addColumn<double>("alpha");
        QTest::newRow("2") << 2 << 0 << 2 << 3 << 3 << 1.4142;
        QTest::newRow("3") << 3 << 0 << 3 << 2 << 2 << 1.6330;
        QTest::newRow("4") << 4 << 0 << 3 << 2 << 2 << 2.0;
        QTest::newRow("5") << 5 << 0 << 5 << 2 << 4 << 2.3664;
        QTest::newRow("5, half of the cube") << 5 << 5 << 2 << 6 << 1 << 2.0;
        QTest::newRow("6, half of the cube") << 6 << 6 << 3 << 4 << 2 << 2.3664;
        QTest::newRow("6") << 6 << 0 << 9 << 1 << 6 << 2.8284;
        QTest::newRow("7, half of the cube") << 7 << 0 << 9 << 1 << 4 << 2.8284;
    }
    void hasThePublishedOrthogonalBlocks()
    {
        QFETCH(int, factors);
        QFETCH(int, resolution);
        QFETCH(int, blocks);
        QFETCH(int, centre);
        QFETCH(int, axial);
        QFETCH(double, alpha);
        DesignRequest request{.centre = centre, .blocks = blocks, .orthogonalBlocks = true};
        if (resolution > 0) request.resolution = resolution;
        const base::Result<Design> design = ccd(factors, request);
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        QVERIFY2(std::abs(number(design, "alpha") - alpha) < 5e-5, std::to_string(number(design, "alpha")).c_str());
        QVERIFY(truth(design, "blocks_orthogonal"));
        QCOMPARE(int(std::count(design->blocks.begin(), design->blocks.end(), blocks)), 2 * factors + axial);
    }

    // Stated centre points of the axial block, as rsm's ccd(n0 = c(4, 2), alpha = "orthogonal") has them:
    // alpha^2 = F (2 k + na) / (2 (F + nc)).
    void takesCentrePointsOfTheAxialBlock()
    {
        const base::Result<Design> design = ccd(3, {.centre = 4, .orthogonalBlocks = true, .axialCentre = 4});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        QCOMPARE(design->runs(), 8 + 4 + 6 + 4);
        QVERIFY(std::abs(number(design, "alpha") - std::sqrt(8.0 * 10.0 / (2.0 * 12.0))) < 1e-12);
        QVERIFY(truth(design, "blocks_orthogonal"));
        const base::Result<Design> two = ccd(2, {.centre = 4, .orthogonalBlocks = true, .axialCentre = 2});
        QVERIFY(two && std::abs(number(two, "alpha") - std::sqrt(4.0 * 6.0 / (2.0 * 8.0))) < 1e-12);
        QCOMPARE(ccd(2, {.centre = 4, .axialCentre = 2}).error().where, std::string("design/axial-centre"));
        QCOMPARE(ccd(2, {.centre = 4, .alpha = "face", .orthogonalBlocks = true}).error().where,
                 std::string("design/alpha"));
    }

    void theCubeMayBeAFraction()
    {
        const base::Result<Design> design = ccd(5, {.centre = 1, .resolution = 5});
        QVERIFY(design);
        QCOMPARE(design->runs(), 16 + 10 + 1);
        QVERIFY(std::abs(number(design, "alpha") - 2.0) < 1e-12);
        QVERIFY(truth(design, "rotatable"));
        QCOMPARE(ccd(8, {.centre = 1})->runs(), 64 + 16 + 1);
        QCOMPARE(ccd(15, {.centre = 1})->runs(), 256 + 30 + 1);
    }

    void reportsWhereAxialPointsLie()
    {
        const base::Result<Design> design = ccd(2, {.centre = 1, .alpha = "1.5"});
        QVERIFY(design);
        QCOMPARE(design->notices.size(), std::size_t(2));
        QCOMPARE(design->notices[0].where, std::string("factors/x1"));
        QVERIFY(design->notices[0].what.text().find("7.5") != std::string::npos);
        QVERIFY(design->notices[0].what.text().find("22.5") != std::string::npos);
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(ccd(1).error().where, std::string("factors"));
        QCOMPARE(ccd(16).error().where, std::string("factors"));
        QCOMPARE(ccd(3, {.centre = 1, .resolution = 4}).error().where, std::string("design/resolution"));
        QCOMPARE(ccd(3, {.centre = 1, .alpha = "far"}).error().where, std::string("design/alpha"));
        QCOMPARE(ccd(3, {.centre = 1, .alpha = "0"}).error().where, std::string("design/alpha"));
        QCOMPARE(ccd(3, {.centre = 1, .alpha = "2", .form = "faced"}).error().where, std::string("design/alpha"));
        QCOMPARE(ccd(3, {.centre = 1, .alpha = "blocks"}).error().where, std::string("design/alpha"));
        QCOMPARE(ccd(2, {.centre = 1, .blocks = 3}).error().where, std::string("design/blocks"));
        QCOMPARE(ccd(3, {.centre = 1, .blocks = 4}).error().where, std::string("design/blocks"));
        // All points of the rotatable design of two factors lie on a circle.
        QCOMPARE(ccd(2, {.model = "quadratic"}).error().where, std::string("design/centre"));
        QCOMPARE(ccd(2, {})->model, interactionTerms(named(2)));
        Factors factors = named(2);
        factors.push_back({.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y"}});
        QCOMPARE(makeDesign(*findDesignKind("ccd"), factors, {.centre = 1}).error().where, std::string("factors/m"));
    }
};

TITER_TEST(tst_ccd)

} // namespace tst_ccd

#include "tst_ccd.moc"
