// Constraints as people write them, and the region they leave.
#include "core/studies/designs/linear_program.h"
#include "core/studies/designs/region.h"
#include "tests/support/test_program.h"

#include <iterator>

namespace tst_region {

using namespace titer;
using namespace titer::studies;

namespace {

Factors process()
{
    return {{.name = "A", .low = 0, .high = 4},
            {.name = "B", .low = 10, .high = 20},
            {.name = "AB", .low = 0, .high = 1},
            {.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"x", "y"}}};
}

} // namespace

class tst_region : public QObject {
    Q_OBJECT

private slots:
    void readsConstraints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<double>("bound");
        QTest::newRow("sum") << "2*A + B <= 3" << QList<double>{2, 1, 0, 0} << 3.0;
        QTest::newRow("other way") << "A >= 0.5*B" << QList<double>{-1, 0.5, 0, 0} << 0.0;
        QTest::newRow("constants on both sides") << "A - 1 < 2 - 3 B" << QList<double>{1, 3, 0, 0} << 3.0;
        QTest::newRow("longest name") << "AB+A<=1e-1" << QList<double>{1, 0, 1, 0} << 0.1;
        QTest::newRow("sign first") << "-A<=-1" << QList<double>{-1, 0, 0, 0} << -1.0;
        QTest::newRow("sign of print") << "A ≥ 1" << QList<double>{-1, 0, 0, 0} << -1.0;
        QTest::newRow("sign the other way round") << "A =< 1" << QList<double>{1, 0, 0, 0} << 1.0;
        QTest::newRow("twice") << "A + A <= 1" << QList<double>{2, 0, 0, 0} << 1.0;
    }
    void readsConstraints()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, weights);
        QFETCH(double, bound);
        const base::Result<Constraint> constraint = readConstraint(text.toStdString(), process());
        QVERIFY(constraint);
        for (qsizetype i = 0; i < weights.size(); ++i) QCOMPARE(constraint->weights(i), weights[i]);
        QCOMPARE(constraint->bound, bound);
    }

    // A square behind a factor, or of a factor less a number over a number: by hand.
    void readsBalls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("squares");
        QTest::addColumn<QList<double>>("weights");
        QTest::addColumn<double>("bound");
        QTest::newRow("about nought") << "A^2 + 2*AB^2 <= 3" << QList<double>{1, 0, 2} << QList<double>{0, 0, 0} << 3.0;
        QTest::newRow("about a point") << "(A - 2)^2 + (B-15)² <= 4" << QList<double>{1, 1, 0}
                                       << QList<double>{-4, -30, 0} << 4.0 - 4.0 - 225.0;
        QTest::newRow("of two widths") << "((A - 2)/2)^2 + (B - 15)^2/25 <= 1" << QList<double>{0.25, 0.04, 0}
                                       << QList<double>{-1, -1.2, 0} << 1.0 - 1.0 - 9.0;
        QTest::newRow("written the other way round")
            << "9 >= 3 (A + 1)^2 - B" << QList<double>{3, 0, 0} << QList<double>{6, -1, 0} << 6.0;
    }
    void readsBalls()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, squares);
        QFETCH(QList<double>, weights);
        QFETCH(double, bound);
        const base::Result<Constraint> constraint = readConstraint(text.toStdString(), process());
        QVERIFY2(constraint, constraint ? "" : constraint.error().what.text().c_str());
        QVERIFY(constraint->curved());
        for (qsizetype i = 0; i < squares.size(); ++i) {
            QVERIFY(std::abs(constraint->squares(i) - squares[i]) < 1e-14);
            QVERIFY(std::abs(constraint->weights(i) - weights[i]) < 1e-14);
        }
        QVERIFY(std::abs(constraint->bound - bound) < 1e-12);
    }

    void refusesWhatIsNoConstraint_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"",
                                 "A",
                                 "A = 3",
                                 "A + <= 3",
                                 "C <= 3",
                                 "A*B <= 3",
                                 "medium <= 1",
                                 "3 <= 4",
                                 "A - A <= 0",
                                 "A <= 3 <= B",
                                 "2*A 3 <= 1",
                                 "Ab <= 1",
                                 "<= 3",
                                 "A <= ",
                                 "A^2 >= 1",
                                 "A^2 - B^2 <= 1",
                                 "A^3 <= 1",
                                 "(A - 1) <= 1",
                                 "(A - B)^2 <= 1",
                                 "(A - 1^2 <= 1",
                                 "((A - 1)/0)^2 <= 1",
                                 "medium^2 <= 1",
                                 "A^2 - A^2 <= 1"})
            QTest::newRow(text) << text;
    }
    void refusesWhatIsNoConstraint()
    {
        QFETCH(QString, text);
        const base::Result<Constraint> constraint = readConstraint(text.toStdString(), process());
        QVERIFY(!constraint);
        QCOMPARE(constraint.error().where, std::string("design/constraint"));
        QVERIFY(!constraint.error().what.text().empty());
    }

    void survivesAnyText()
    {
        const char* const pieces[] = {"A", "AB",  "B",     "medium", "+", "-", "*", "<=",   ">=", "<",  "=", " ",
                                      "1", "2.5", "1e300", ".",      "e", "(", "≤", "\xff", "x",  "^2", ")", "/"};
        base::Random random(1, "constraints");
        int good = 0;
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            for (std::uint64_t length = random.index(9); length > 0; --length)
                text += pieces[random.index(std::size(pieces))];
            const base::Result<Constraint> read = readConstraint(text, process());
            if (!read) {
                QVERIFY(read.error().what.text().size() > 10);
                continue;
            }
            ++good;
            const base::Result<Region> region = Region::make(process(), {*read});
            QVERIFY(!region || region->centre().allFinite());
        }
        QVERIFY(good > 20);
    }

    void refusesNumbersItCannotComputeWith()
    {
        const Factors factors{{.name = "A", .low = 0, .high = 1e100}};
        const base::Result<Constraint> read = readConstraint("1e300*A <= 1", factors);
        QVERIFY(read);
        QVERIFY(!Region::make(factors, {*read}));
    }

    void solvesALinearProgram()
    {
        // 3x + 5y, x <= 4, 2y <= 12, 3x + 2y <= 18 (Hillier and Lieberman): 36 at (2, 6).
        Eigen::MatrixXd a(3, 2);
        a << 1, 0, 0, 2, 3, 2;
        const Eigen::VectorXd z = maximize(Eigen::Vector2d(3, 5), a, Eigen::Vector3d(4, 12, 18));
        QVERIFY((z - Eigen::Vector2d(2, 6)).norm() < 1e-12);
    }

    void knowsHowFarItReaches()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const base::Result<Region> region = Region::make(factors, {*readConstraint("A + B <= 1", factors)});
        QVERIFY(region);
        QVERIFY(region->contains(std::vector<double>{0.5, 0.5}));
        QVERIFY(!region->contains(std::vector<double>{0.6, 0.5}));
        const Region::Reach bounds = region->bounds(std::vector<double>{0.0, 0.75}, 0);
        QCOMPARE(bounds.back, -1.0);
        QCOMPARE(bounds.forth, 0.25);
        QCOMPARE(region->slants().size(), 1u);
        QVERIFY(region->onPlane(region->slants()[0], std::vector<double>{0.25, 0.75}));
        QVERIFY(!region->onPlane(region->slants()[0], std::vector<double>{0.0, 0.0}));
    }

    void knowsTheEndsOfALineThroughABall()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const base::Result<Region> region = Region::make(factors, {*readConstraint("A^2 + B^2 <= 0.25", factors)});
        QVERIFY(region && !region->box() && region->constrained());
        QVERIFY(region->contains(std::vector<double>{0.3, 0.4}) && !region->contains(std::vector<double>{0.31, 0.4}));
        const Region::Reach bounds = region->bounds(std::vector<double>{0.0, 0.3}, 0);
        QVERIFY(std::abs(bounds.back + 0.4) < 1e-12 && std::abs(bounds.forth - 0.4) < 1e-12);
        QVERIFY(region->onPlane(std::vector<double>{0.3, 0.4}) && !region->onPlane(std::vector<double>{0.3, 0.3}));
        QVERIFY(region->centre().norm() < 1e-6);
    }

    void leavesNoRegion()
    {
        const Factors factors{{.name = "A", .low = 0, .high = 10}, {.name = "B", .low = 0, .high = 10}};
        const auto made = [&](const char* first, const char* second) {
            return Region::make(factors, {*readConstraint(first, factors), *readConstraint(second, factors)}).ok();
        };
        QVERIFY(!made("A + B <= 5", "A + B >= 6"));
        QVERIFY(!made("A <= -1", "B <= 5"));
        QVERIFY(!made("A + B <= 5", "A + B >= 5")); // a line has no room
        QVERIFY(made("A + B <= 5", "A + B >= 4"));
        QVERIFY(!made("(A - 5)^2 + (B - 5)^2 <= 4", "A + B >= 12.9")); // they touch at 10 + 2 sqrt 2
        QVERIFY(made("(A - 5)^2 + (B - 5)^2 <= 4", "A + B >= 12.8"));
        QVERIFY(!made("(A - 2)^2 <= 1", "(A - 6)^2 <= 1"));
    }

    void drawsOnlyPointsInside()
    {
        Factors factors{{.name = "A"}, {.name = "B"}, {.name = "C"}};
        const base::Result<Region> region =
            Region::make(factors, {*readConstraint("A + B + C <= -1", factors), *readConstraint("A >= B", factors)});
        QVERIFY(region);
        base::Random random(3, "test");
        const Eigen::MatrixXd candidates = region->candidates(random), spread = region->spread(3, 200);
        QVERIFY(spread.rows() == 200 && candidates.rows() > 10);
        std::vector<double> point(3);
        for (const Eigen::MatrixXd* points : {&candidates, &spread})
            for (Eigen::Index r = 0; r < points->rows(); ++r) {
                for (int c = 0; c < 3; ++c) point[std::size_t(c)] = (*points)(r, c);
                QVERIFY(region->contains(point));
            }
        // (1, -1, -1) is a corner.
        QVERIFY((candidates.rowwise() - Eigen::RowVector3d(1, -1, -1)).rowwise().norm().minCoeff() < 1e-9);
    }

    // Uniform over a disc of radius 1: the mean square of a coordinate is 1/4.
    void drawsOnlyPointsInsideABall()
    {
        const Factors factors{{.name = "A"}, {.name = "B"}};
        const base::Result<Region> region = Region::make(factors, {*readConstraint("A^2 + B^2 <= 1", factors)});
        QVERIFY(region);
        base::Random random(3, "test");
        const Eigen::MatrixXd candidates = region->candidates(random), spread = region->spread(3, 4096);
        QVERIFY(region->countOutside(candidates) == 0 && region->countOutside(spread) == 0);
        for (int c = 0; c < 2; ++c) QVERIFY(std::abs(spread.col(c).squaredNorm() / 4096.0 - 0.25) < 2e-3);
        // All round: an end of each axis, and where the diagonals end.
        const double h = std::sqrt(0.5);
        for (const Eigen::RowVector2d& end : {Eigen::RowVector2d(1, 0), Eigen::RowVector2d(0, -1),
                                              Eigen::RowVector2d(h, -h), Eigen::RowVector2d(-h, -h)})
            QVERIFY((candidates.rowwise() - end).rowwise().norm().minCoeff() < 1e-6);
    }

    void spreadsSharesEvenly()
    {
        Factors shares;
        for (const char* name : {"A", "B", "C"})
            shares.push_back({.name = name, .kind = Factor::Kind::Mixture, .low = 0.0, .high = 1.0});
        const base::Result<Region> region = Region::make(shares, {});
        QVERIFY(region);
        const Eigen::MatrixXd points = region->spread(1, 4096);
        // Uniform on the simplex: mean 1/3, mean square 1/6 (Dirichlet).
        for (int c = 0; c < 3; ++c) {
            QVERIFY(std::abs(points.col(c).mean() - 1.0 / 3.0) < 2e-3);
            QVERIFY(std::abs(points.col(c).squaredNorm() / 4096.0 - 1.0 / 6.0) < 2e-3);
        }
    }
};

TITER_TEST(tst_region)

} // namespace tst_region

#include "tst_region.moc"
