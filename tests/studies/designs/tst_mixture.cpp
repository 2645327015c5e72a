// Mixture designs: published lattices and extreme vertices, and every size evaluated from its own matrix.
#include "core/base/math/random.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/mixture.h"
#include "core/studies/designs/scheffe.h"
#include "tests/support/test_program.h"

#include <Eigen/LU>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <set>

namespace tst_mixture {

using namespace titer;
using namespace titer::studies;
using Eigen::Index;
using Form = Mixture::Form;

namespace {

Factors components(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i)
        factors.push_back({.name = std::string(1, char('A' + i)), .kind = Factor::Kind::Mixture, .low = 0, .high = 1});
    return factors;
}

// McLean and Anderson 1966, Technometrics 8: magnesium, sodium nitrate, strontium nitrate and binder of a flare.
Factors flare()
{
    Factors factors = components(4);
    const double bounds[4][2] = {{0.40, 0.60}, {0.10, 0.50}, {0.10, 0.50}, {0.03, 0.08}};
    for (std::size_t i = 0; i < 4; ++i) {
        factors[i].low = bounds[i][0];
        factors[i].high = bounds[i][1];
    }
    return factors;
}

int choose(int n, int k)
{
    int count = 1;
    for (int i = 1; i <= k; ++i) count = count * (n - k + i) / i;
    return count;
}

std::vector<std::string> namesOf(const Terms& terms, const Factors& factors)
{
    std::vector<std::string> names;
    for (const Term& term : terms) names.push_back(termName(term, factors));
    return names;
}

bool estimable(const Design& design)
{
    const Eigen::MatrixXd x = modelMatrix(design);
    return x.colPivHouseholderQr().rank() == x.cols();
}

std::set<std::vector<long>> rounded(const std::vector<Eigen::VectorXd>& points)
{
    std::set<std::vector<long>> all;
    for (const Eigen::VectorXd& point : points) {
        std::vector<long> one;
        for (Index i = 0; i < point.size(); ++i) one.push_back(std::lround(point(i) * 1e7));
        all.insert(one);
    }
    return all;
}

// Every choice of q - 1 limits held with equality, solved and kept where all limits are met.
std::vector<Eigen::VectorXd> cornersByForce(const Eigen::VectorXd& low, const Eigen::VectorXd& high,
                                            const std::vector<BlendLimit>& limits)
{
    const Index q = low.size();
    std::vector<BlendLimit> all = limits;
    for (Index i = 0; i < q; ++i) {
        all.push_back({-Eigen::VectorXd::Unit(q, i), -low(i)});
        all.push_back({Eigen::VectorXd::Unit(q, i), high(i)});
    }
    std::vector<bool> chosen(all.size(), false);
    std::fill(chosen.begin(), chosen.begin() + (q - 1), true);
    std::vector<Eigen::VectorXd> corners;
    do {
        Eigen::MatrixXd a(q, q);
        Eigen::VectorXd b(q);
        a.row(0).setOnes();
        b(0) = 1.0;
        Index row = 1;
        for (std::size_t l = 0; l < all.size(); ++l)
            if (chosen[l]) {
                a.row(row) = all[l].weights.transpose();
                b(row++) = all[l].bound;
            }
        const Eigen::FullPivLU<Eigen::MatrixXd> lu(a);
        if (!lu.isInvertible()) continue;
        const Eigen::VectorXd x = lu.solve(b);
        if (std::all_of(all.begin(), all.end(),
                        [&](const BlendLimit& l) { return l.weights.dot(x) <= l.bound + 1e-9; }))
            corners.push_back(x);
    } while (std::prev_permutation(chosen.begin(), chosen.end()));
    return corners;
}

} // namespace

class tst_mixture : public QObject {
    Q_OBJECT

private slots:
    void termsAreThoseOfScheffe()
    {
        const Factors three = components(3);
        QCOMPARE(namesOf(scheffeTerms(three, 1), three), (std::vector<std::string>{"A", "B", "C"}));
        QCOMPARE(namesOf(scheffeTerms(three, 2), three),
                 (std::vector<std::string>{"A", "B", "C", "A:B", "A:C", "B:C"}));
        QCOMPARE(namesOf(scheffeTerms(three, 3), three),
                 (std::vector<std::string>{"A", "B", "C", "A:B", "I(A^2):B", "A:C", "I(A^2):C", "B:C", "I(B^2):C",
                                           "A:B:C"}));
        Factors process = components(2);
        process.push_back({.name = "T"});
        QCOMPARE(namesOf(scheffeTerms(process, 2), process),
                 (std::vector<std::string>{"A", "B", "A:B", "A:T", "B:T", "A:B:T"}));
    }

    // statistics.md B4: D-optimal with D = 0.0416667.
    void latticeOfThreeAndTwoHasThePublishedD()
    {
        const base::Result<Design> design = mixture(components(3), {});
        QVERIFY(design);
        QCOMPARE(design->runs(), 6);
        QVERIFY(std::abs(design->property("d_value")->value.number() - 1.0 / 24.0) < 1e-12);
        QCOMPARE(int(std::count(design->points.begin(), design->points.end(), Design::Point::Vertex)), 3);
        QCOMPARE(int(std::count(design->points.begin(), design->points.end(), Design::Point::Edge)), 3);
    }

    void everyLatticeIsSaturatedForItsModel()
    {
        for (int q = 2; q <= 8; ++q)
            for (int degree = 1; degree <= 5; ++degree) {
                const base::Result<Design> design = mixture(components(q), {.degree = degree});
                QVERIFY(design);
                QCOMPARE(design->runs(), choose(q + degree - 1, degree));
                QCOMPARE(int(design->model.size()), design->runs());
                if (design->runs() <= 130) QVERIFY(estimable(*design));
                QVERIFY((design->coded.rowwise().sum().array() - 1.0).abs().maxCoeff() < 1e-12);
                QVERIFY((design->coded.array() * degree - (design->coded.array() * degree).round()).abs().maxCoeff() <
                        1e-12);
            }
    }

    void everyCentroidDesignHasEachSubsetOnce()
    {
        for (int q = 2; q <= 10; ++q) {
            const base::Result<Design> design = mixture(components(q), {.form = Form::Centroid, .degree = 3});
            QVERIFY(design);
            QCOMPARE(design->runs(), (1 << q) - 1);
            std::set<int> subsets;
            for (Index r = 0; r < design->coded.rows(); ++r) {
                int subset = 0, size = 0;
                for (Index i = 0; i < q; ++i)
                    if (design->coded(r, i) > 0.0) {
                        subset |= 1 << i;
                        ++size;
                    }
                for (Index i = 0; i < q; ++i)
                    QVERIFY(std::abs(design->coded(r, i) - ((subset >> i & 1) ? 1.0 / size : 0.0)) < 1e-15);
                subsets.insert(subset);
            }
            QCOMPARE(int(subsets.size()), design->runs());
            QVERIFY(estimable(*design));
        }
    }

    void lowerBoundsShrinkTheSimplex()
    {
        Factors factors = components(3);
        factors[0].low = 0.2;
        factors[1].low = 0.1;
        const base::Result<Design> design = mixture(factors, {});
        QVERIFY(design);
        QVERIFY(std::abs(design->coded.col(0).maxCoeff() - 0.9) < 1e-12);
        QVERIFY(std::abs(design->coded.col(2).maxCoeff() - 0.7) < 1e-12);
        QVERIFY(design->coded.col(0).minCoeff() == 0.2);
    }

    void findsThePublishedVerticesOfTheFlare()
    {
        const double published[8][4] = {{0.40, 0.10, 0.47, 0.03}, {0.40, 0.10, 0.42, 0.08}, {0.60, 0.10, 0.27, 0.03},
                                        {0.60, 0.10, 0.22, 0.08}, {0.40, 0.47, 0.10, 0.03}, {0.40, 0.42, 0.10, 0.08},
                                        {0.60, 0.27, 0.10, 0.03}, {0.60, 0.22, 0.10, 0.08}};
        std::vector<Eigen::VectorXd> expected;
        for (const auto& row : published) expected.push_back(Eigen::Map<const Eigen::VectorXd>(row, 4));
        const base::Result<Design> design = mixture(flare(), {.form = Form::Vertices, .degree = 1});
        QVERIFY(design);
        QCOMPARE(design->runs(), 9);
        std::vector<Eigen::VectorXd> found;
        for (Index r = 0; r < 8; ++r) found.push_back(design->coded.row(r).transpose());
        QVERIFY(rounded(found) == rounded(expected));
        QCOMPARE(design->points.back(), Design::Point::Interior);
        // 12 edges and 6 faces: a body with the corners of a cube.
        QCOMPARE(mixture(flare(), {.form = Form::Vertices, .degree = 2})->runs(), 8 + 12 + 1);
        const base::Result<Design> all = mixture(flare(), {.form = Form::Vertices, .degree = 3});
        QCOMPARE(all->runs(), 8 + 12 + 6 + 1);
        QVERIFY(estimable(*all));
    }

    void facesOfTheWholeSimplexAreItsCentroidDesign()
    {
        for (int q = 2; q <= 6; ++q)
            QCOMPARE(mixture(components(q), {.form = Form::Vertices, .degree = 5})->runs(), (1 << q) - 1);
    }

    void findsEveryCornerThatForceFinds()
    {
        base::Random random(11, "blends");
        int regions = 0;
        for (int trial = 0; trial < 60; ++trial) {
            const Index q = 3 + Index(random.index(3));
            Eigen::VectorXd low(q), high(q);
            for (Index i = 0; i < q; ++i) {
                low(i) = random.uniform(0.0, 1.0 / double(q));
                high(i) = low(i) + random.uniform(0.1, 0.7);
            }
            std::vector<BlendLimit> limits(random.index(3));
            for (BlendLimit& limit : limits) {
                limit.weights = Eigen::VectorXd(q);
                for (Index i = 0; i < q; ++i) limit.weights(i) = random.uniform(-1.0, 1.0);
                limit.bound = random.uniform(-0.2, 0.4);
            }
            const std::vector<Eigen::VectorXd> expected = cornersByForce(low, high, limits);
            const base::Result<std::vector<BlendCorner>> found = blendCorners(low, high, limits);
            QCOMPARE(found.ok(), !expected.empty());
            if (!found) continue;
            ++regions;
            std::vector<Eigen::VectorXd> shares;
            for (const BlendCorner& corner : *found) shares.push_back(corner.shares);
            QVERIFY(rounded(shares) == rounded(expected));
            QCOMPARE(rounded(shares).size(), shares.size());
        }
        QVERIFY(regions > 20);
    }

    // Ten components between 0 and 0.2: corners are the choices of 5 at 0.2, edges exchange two of them.
    void ofTenComponentsTheEdgesAreFound()
    {
        const base::Result<std::vector<BlendCorner>> corners =
            blendCorners(Eigen::VectorXd::Zero(10), Eigen::VectorXd::Constant(10, 0.2), {});
        QVERIFY(corners);
        QCOMPARE(corners->size(), std::size_t(choose(10, 5)));
        QCOMPARE(faceCentroids(*corners, 1)->size(), std::size_t(choose(10, 5) * 25 / 2));
    }

    void manyLimitsThroughOneCornerMakeItOnce()
    {
        BlendLimit cut{Eigen::VectorXd::Ones(3), 1.0};
        cut.weights(2) = 0.0;
        const std::vector<BlendLimit> limits(2, cut);
        const base::Result<std::vector<BlendCorner>> corners =
            blendCorners(Eigen::VectorXd::Zero(3), Eigen::VectorXd::Constant(3, 0.5), limits);
        QVERIFY(corners);
        QCOMPARE(corners->size(), std::size_t(3));
    }

    void processFactorsAreCrossedWithTheBlends()
    {
        Factors factors = components(3);
        factors.insert(factors.begin(), {.name = "T", .low = 30, .high = 37});
        factors.push_back({.name = "mode", .kind = Factor::Kind::Categorical, .levels = {"a", "b", "c"}});
        const base::Result<Design> design = mixture(factors, {.degree = 2, .centre = 1});
        QVERIFY(design);
        QCOMPARE(design->runs(), 7 * 2 * 3);
        QVERIFY(estimable(*design));
        QVERIFY((design->coded.middleCols(1, 3).rowwise().sum().array() - 1.0).abs().maxCoeff() < 1e-12);
        QCOMPARE(design->coded.col(0).sum(), 0.0);
    }

    void theKindTakesRangesAsShares()
    {
        const DesignKind* kind = findDesignKind("mixture");
        QVERIFY(kind);
        const Factors factors{{.name = "A", .low = 0, .high = 1},
                              {.name = "B", .low = 0, .high = 1},
                              {.name = "T", .low = 30, .high = 37}};
        DesignRequest request;
        request.process = {"T"};
        request.centre = 2;
        request.replicates = 2;
        const base::Result<Design> design = makeDesign(*kind, factors, request);
        QVERIFY(design);
        QCOMPARE(design->runs(), 2 * (2 * 3 + 2));
        QVERIFY(((design->coded.col(0) + design->coded.col(1)).array() == 1.0).all());
        request.form = "vertices";
        request.constraints = {"A <= 0.6 + 0.2*B"};
        const base::Result<Design> limited = makeDesign(*kind, factors, request);
        QVERIFY(limited);
        // A <= 0.6 + 0.2 (1 - A)
        QVERIFY(std::abs(limited->coded.col(0).maxCoeff() - 0.8 / 1.2) < 1e-12);
        request.constraints = {"A + 0.1*T <= 4"};
        QCOMPARE(makeDesign(*kind, factors, request).error().where, std::string("design/constraint"));
        request.constraints.clear();
        request.process = {"P"};
        QCOMPARE(makeDesign(*kind, factors, request).error().where, std::string("design/process"));
    }

    void refusesWhatIsNoMixture()
    {
        Factors factors = components(3);
        factors[0].high = 100;
        QCOMPARE(mixture(factors, {}).error().where, std::string("factors/A"));
        factors = components(3);
        factors[0].high = 0.5;
        QCOMPARE(mixture(factors, {}).error().where, std::string("factors/A"));
        QVERIFY(mixture(factors, {.form = Form::Vertices}));
        for (Factor& factor : factors) factor.high = 0.3;
        QCOMPARE(mixture(factors, {.form = Form::Vertices}).error().where, std::string("factors"));
        QCOMPARE(mixture(components(1), {}).error().where, std::string("factors"));
        QCOMPARE(mixture(components(3), {.degree = 6}).error().where, std::string("design/degree"));
        QCOMPARE(mixture(components(20), {.form = Form::Centroid}).error().where, std::string("factors"));
        Mixture limited{.form = Form::Vertices};
        limited.limits.push_back({Eigen::VectorXd::Ones(3), 0.9});
        QCOMPARE(mixture(components(3), limited).error().where, std::string("design/constraint"));
        limited.limits.front().bound = 1.1;
        QVERIFY(mixture(components(3), limited));
        limited.form = Form::Lattice;
        QVERIFY(!mixture(components(3), limited));
        factors = components(3);
        for (int i = 0; i < 14; ++i) factors.push_back({.name = "z" + std::to_string(i)});
        QVERIFY(!mixture(factors, {}));
    }
};

TITER_TEST(tst_mixture)

} // namespace tst_mixture

#include "tst_mixture.moc"
