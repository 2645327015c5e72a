// Full factorials, and what the table of kinds promises of every kind.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/support/test_program.h"

namespace tst_full_factorial {

using namespace titer;
using namespace titer::studies;

namespace {

base::Result<Design> full(const Factors& factors, const DesignRequest& request = {})
{
    return makeDesign(*findDesignKind("full"), factors, request);
}

Factors twoLevel(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = std::string(1, char('A' + i))});
    return factors;
}

} // namespace

class tst_full_factorial : public QObject {
    Q_OBJECT

private slots:
    void everyKindHasAnIdASummaryAndOptions()
    {
        for (const DesignKind* kind : designKinds()) {
            QVERIFY(findDesignKind(kind->id) == kind);
            QVERIFY(std::string_view(kind->summary).size() > 10);
            QVERIFY(kind->make);
            QCOMPARE(kind->takesOption("form"), !kind->forms.empty());
        }
        QVERIFY(!findDesignKind("parsnip"));
    }

    void holdsEachCombinationOnceForEveryCountOfFactors()
    {
        for (int k = 1; k <= 12; ++k) {
            const base::Result<Design> design = full(twoLevel(k), {.model = "linear"});
            QVERIFY(design);
            QCOMPARE(design->runs(), 1 << k);
            // X'X = n I.
            const Eigen::MatrixXd x = modelMatrix(*design);
            QCOMPARE(Eigen::MatrixXd(x.transpose() * x),
                     Eigen::MatrixXd(double(1 << k) * Eigen::MatrixXd::Identity(k + 1, k + 1)));
            QCOMPARE(design->property("combinations")->value.number(), double(1 << k));
            QVERIFY(std::abs(design->property("d_efficiency")->value.number() - 100.0) < 1e-9);
        }
    }

    void standsInStandardOrder()
    {
        const base::Result<Design> design = full(twoLevel(2));
        QVERIFY(design);
        Eigen::MatrixXd expected(4, 2);
        expected << -1, -1, 1, -1, -1, 1, 1, 1;
        QCOMPARE(design->coded, expected);
    }

    void mixesLevelsAndCategories()
    {
        Factors factors = twoLevel(2);
        factors.push_back({.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}});
        const base::Result<Design> design = full(factors, {.centre = 1, .replicates = 2, .levels = {{"A", 5}}});
        QVERIFY(design);
        QCOMPARE(design->runs(), 5 * 2 * 3 * 2 + 3);
        QCOMPARE(design->coded(1, 0), -0.5);
        QCOMPARE(maxMainEffectCorrelation(*design), 0.0);
        // Replicates, and the centre of the five levels with each medium, which no factorial run holds since B has two.
        QCOMPARE(repeatedRuns(*design), 30);
        // Intercept, A, B, m (2), AB, Am (2), Bm (2), A^2.
        QCOMPARE(modelMatrix(*design).cols(), Eigen::Index(11));
    }

    void dividesTwoLevelsIntoBlocks()
    {
        const base::Result<Design> design = full(twoLevel(4), {.centre = 2, .blocks = 2});
        QVERIFY(design);
        QCOMPARE(design->runs(), 16 + 2 * 2);
        QVERIFY(design->property("confounded_with_blocks")->value.items().empty());
        const base::Result<Design> mixed = full(twoLevel(2), {.blocks = 2, .levels = {{"A", 3}}});
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().where, std::string("design/blocks"));
    }

    void blocksMayHoldWholeReplicates()
    {
        const Factors factors{{.name = "A"},
                              {.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}}};
        const base::Result<Design> design = full(factors, {.centre = 1, .replicates = 4, .blocks = 2});
        QVERIFY(design);
        QCOMPARE(design->runs(), 24 + 2 * 3);
        QCOMPARE(design->model, interactionTerms(factors));
        QVERIFY(design->property("blocks_orthogonal")->value.boolean());
        for (const int block : {1, 2})
            QCOMPARE(int(std::count(design->blocks.begin(), design->blocks.end(), block)), 15);
        QCOMPARE(full(factors, {.replicates = 3, .blocks = 2}).error().where, std::string("design/blocks"));
    }

    void claimsNoTermThatBlocksTake()
    {
        // Four blocks of two runs take all three interactions, and the model goes without them.
        const base::Result<Design> design = full(twoLevel(3), {.blocks = 4});
        QVERIFY(design);
        QCOMPARE(design->property("confounded_with_blocks")->value.items().size(), std::size_t(3));
        QCOMPARE(design->model, linearTerms(design->factors));
        const base::Result<Design> asked = full(twoLevel(3), {.blocks = 4, .model = "interaction"});
        QVERIFY(!asked);
        QCOMPARE(asked.error().where, std::string("design/blocks"));
        QVERIFY(full(twoLevel(3), {.blocks = 4, .model = "linear"}));
        // Two blocks take the product of all three, which no model had.
        QCOMPARE(full(twoLevel(3), {.blocks = 2})->model, interactionTerms(twoLevel(3)));
    }

    void refusesBoundsThatCannotBeCountedWith()
    {
        for (const auto& [low, high] : {std::pair{-1e308, 1e308}, std::pair{1.0, std::nextafter(1.0, 2.0)},
                                        std::pair{-1.0, -1.0}, std::pair{2.0, 1.0}}) {
            const base::Result<Design> design = full({{.name = "A", .low = low, .high = high}});
            QVERIFY(!design);
            QCOMPARE(design.error().where, std::string("factors/A"));
        }
        QVERIFY(full({{.name = "A", .low = 0.0, .high = 1e-12}}));
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("levelsOf");
        QTest::addColumn<int>("levels");
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("where");
        QTest::newRow("40 factors") << 40 << "" << 0 << ""
                                    << "design";
        QTest::newRow("no factor") << 0 << "" << 0 << ""
                                   << "factors";
        QTest::newRow("levels of nothing") << 2 << "Z" << 3 << ""
                                           << "design/levels";
        QTest::newRow("one level") << 2 << "A" << 1 << ""
                                   << "design/levels";
        QTest::newRow("squares of two levels") << 2 << "" << 0 << "quadratic"
                                               << "design/model";
        QTest::newRow("no model") << 2 << "" << 0 << "parsnip"
                                  << "design/model";
    }
    void refusesWhatCannotBe()
    {
        QFETCH(int, count);
        QFETCH(QString, levelsOf);
        QFETCH(int, levels);
        QFETCH(QString, model);
        QFETCH(QString, where);
        DesignRequest request{.model = model.toStdString()};
        if (!levelsOf.isEmpty()) request.levels[levelsOf.toStdString()] = levels;
        Factors factors;
        for (int i = 0; i < count; ++i)
            factors.push_back({.name = i < 26 ? std::string(1, char('A' + i)) : "A" + std::to_string(i)});
        const base::Result<Design> design = full(factors, request);
        QVERIFY(!design);
        QCOMPARE(design.error().where, where.toStdString());
    }
};

TITER_TEST(tst_full_factorial)

} // namespace tst_full_factorial

#include "tst_full_factorial.moc"
