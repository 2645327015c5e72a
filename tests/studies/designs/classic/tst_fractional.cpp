// Fractional factorials: every size, from the finished matrix.
#include "core/studies/designs/classic/fractional.h"
#include "core/studies/designs/classic/generators.h"
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/verification.h"
#include "tests/reference/minimum_aberration.h"
#include "tests/support/test_program.h"

#include <bit>
#include <set>

namespace tst_fractional {

using namespace titer;
using namespace titer::studies;

namespace {

Factors named(int count)
{
    Factors factors;
    for (int i = 0; i < count; ++i) factors.push_back({.name = std::string(1, "ABCDEFGHJKLMNOPQRSTU"[i])});
    return factors;
}

base::Result<Design> fractional(int count, const DesignRequest& request)
{
    return makeDesign(*findDesignKind("fractional"), named(count), request);
}

// The shortest set of columns whose product does not sum to 0, by trying all sets of up to `most`: another way than
// the transform of the code.
int shortestWord(const Eigen::MatrixXd& coded, int max)
{
    const int k = int(coded.cols());
    for (int length = 1; length <= max; ++length) {
        std::vector<bool> chosen(std::size_t(k), false);
        std::fill(chosen.begin(), chosen.begin() + std::min(length, k), true);
        if (length > k) return k + 1;
        do {
            Eigen::ArrayXd product = Eigen::ArrayXd::Ones(coded.rows());
            for (int f = 0; f < k; ++f)
                if (chosen[std::size_t(f)]) product *= coded.col(f).array();
            if (product.sum() != 0.0) return length;
        } while (std::prev_permutation(chosen.begin(), chosen.end()));
    }
    return max + 1;
}

// Known least log2 of runs for 3 to 15 factors (the bounds of binary codes of distance 3 to 6; Brouwer's tables).
constexpr int minBasic[4][13] = {{2, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4},
                                 {3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 5},
                                 {3, 4, 4, 5, 6, 6, 7, 7, 7, 8, 8, 8, 8},
                                 {3, 4, 5, 5, 6, 7, 7, 8, 8, 8, 9, 9, 9}};

std::vector<std::string> texts(const Design& design, std::string_view key)
{
    std::vector<std::string> found;
    for (const base::Json& item : design.property(key)->value.items()) found.push_back(item.string());
    return found;
}

} // namespace

class tst_fractional : public QObject {
    Q_OBJECT

private slots:
    void takesTheFewestRunsForEveryResolution()
    {
        for (int resolution = 3; resolution <= 6; ++resolution)
            for (int k = 3; k <= 15; ++k) {
                const base::Result<Design> design = fractional(k, {.resolution = resolution, .model = "linear"});
                QVERIFY(design);
                QVERIFY2(design->runs() == 1 << minBasic[resolution - 3][k - 3],
                         qPrintable(
                             QString("%1 factors, resolution %2: %3 runs").arg(k).arg(resolution).arg(design->runs())));
                const base::Json& found = design->property("resolution")->value;
                QVERIFY(found.isNull() || found.number() >= resolution);
                if (design->runs() <= 256) {
                    const int word = shortestWord(design->coded, 6);
                    QCOMPARE(word, found.isNull() ? std::min(k, 6) + 1 : std::min(7, int(found.number())));
                }
            }
    }

    void hasThePublishedWordLengthPatternForEverySize()
    {
        for (const reference::MinimumAberration& known : reference::minimumAberration()) {
            const base::Result<Design> design =
                fractional(known.factors, {.runs = 1 << known.basic, .model = "linear"});
            QVERIFY(design);
            QCOMPARE(design->runs(), 1 << known.basic);
            QCOMPARE(design->property("resolution")->value.number(), double(known.resolution));
            const std::vector<base::Json>& pattern = design->property("word_length_pattern")->value.items();
            for (std::size_t i = 0; i < known.pattern.size(); ++i)
                QCOMPARE(i < pattern.size() ? pattern[i].number() : 0.0, double(known.pattern[i]));
            // X'X = n I for the main effects.
            const Eigen::MatrixXd x = modelMatrix(design->coded, linearTerms(design->factors), design->factors);
            QCOMPARE(Eigen::MatrixXd(x.transpose() * x),
                     Eigen::MatrixXd(double(x.rows()) * Eigen::MatrixXd::Identity(x.cols(), x.cols())));
        }
    }

    void sixteenFactorsGoInto32RunsOfResolutionFour()
    {
        // 16-11 of Chen, Sun and Wu 1993: 140 words of four, none of three.
        for (const DesignRequest& request : {DesignRequest{.runs = 32}, DesignRequest{.resolution = 4}}) {
            const base::Result<Design> design = fractional(16, request);
            QVERIFY(design);
            QCOMPARE(design->runs(), 32);
            QCOMPARE(shortestWord(design->coded, 4), 4);
            const std::vector<base::Json>& pattern = design->property("word_length_pattern")->value.items();
            QCOMPARE(pattern[0].number(), 0.0);
            QCOMPARE(pattern[1].number(), 140.0);
        }
        QCOMPARE(fractional(16, {.runs = 64}).error().where, std::string("design"));
        QCOMPARE(fractional(16, {.resolution = 5}).error().where, std::string("design"));
    }

    void countsClearInteractionsAsPublished_data()
    {
        QTest::addColumn<int>("factors");
        QTest::addColumn<int>("runs");
        QTest::addColumn<int>("clear");
        QTest::newRow("7-2") << 7 << 32 << 15;
        QTest::newRow("8-3") << 8 << 32 << 13;
        QTest::newRow("9-4") << 9 << 32 << 8;
        QTest::newRow("5-1") << 5 << 16 << 10;
        QTest::newRow("7-4") << 7 << 8 << 0;
        QTest::newRow("8-2") << 8 << 64 << 28;
    }
    void countsClearInteractionsAsPublished()
    {
        QFETCH(int, factors);
        QFETCH(int, runs);
        QFETCH(int, clear);
        const base::Result<Design> design = fractional(factors, {.runs = runs});
        QVERIFY(design);
        QCOMPARE(int(texts(*design, "clear_interactions").size()), clear);
    }

    void namesAliasesAndTheDefiningRelation()
    {
        const base::Result<Design> design = fractional(4, {.generators = {"D=-ABC"}});
        QVERIFY(design);
        QCOMPARE(design->runs(), 8);
        QCOMPARE(texts(*design, "generators"), std::vector<std::string>{"D = -A:B:C"});
        QCOMPARE(texts(*design, "defining_relation"), std::vector<std::string>{"-A:B:C:D"});
        QCOMPARE(texts(*design, "aliases"), (std::vector<std::string>{"A:B = -C:D", "A:C = -B:D", "A:D = -B:C"}));
        QCOMPARE(design->property("resolution")->value.number(), 4.0);
    }

    void readsGeneratorsByNameAndByLetter()
    {
        Factors factors{{.name = "temperature"}, {.name = "pH"}, {.name = "feed"}, {.name = "oxygen"}};
        const base::Result<Fraction> names = readGenerators({"oxygen = temperature:pH"}, factors);
        const base::Result<Fraction> letters = readGenerators({"D=AB"}, factors);
        QVERIFY(names && letters);
        QCOMPARE(names->basic, 3);
        QCOMPARE(names->columns[3].first, FactorSet(3));
        QCOMPARE(letters->columns[3].first, FactorSet(3));
        // The generated factor may stand anywhere.
        const base::Result<Fraction> first = readGenerators({"A=-BCD"}, factors);
        QVERIFY(first);
        QCOMPARE(first->columns[0], (std::pair<FactorSet, int>(14, -1)));
        const Design design = fractionRuns(factors, *first);
        for (int r = 0; r < 8; ++r)
            QCOMPARE(design.coded(r, 0), -design.coded(r, 1) * design.coded(r, 2) * design.coded(r, 3));
    }

    void refusesFaultyGenerators_data()
    {
        QTest::addColumn<QStringList>("generators");
        QTest::newRow("no equals") << QStringList{"EABCD"};
        QTest::newRow("not a factor") << QStringList{"E=ABZ"};
        QTest::newRow("left is none") << QStringList{"Z=AB"};
        QTest::newRow("twice") << QStringList{"E=AB", "E=AC"};
        QTest::newRow("of generated") << QStringList{"E=AB", "D=AE"};
        QTest::newRow("empty") << QStringList{"E="};
        QTest::newRow("identity") << QStringList{"E=AA"};
        QTest::newRow("too many") << QStringList{"A=B", "B=C", "C=D", "D=E", "E=A"};
        QTest::newRow("itself") << QStringList{"E=E"};
        QTest::newRow("equal words") << QStringList{"D=AB", "E=AB"};
        QTest::newRow("a copy") << QStringList{"E=A"};
    }
    void refusesFaultyGenerators()
    {
        QFETCH(QStringList, generators);
        DesignRequest request;
        for (const QString& text : generators) request.generators.push_back(text.toStdString());
        const base::Result<Design> design = fractional(5, request);
        QVERIFY(!design);
        QCOMPARE(design.error().where, std::string("design/generator"));
    }

    void aFoldOverPartsMainEffectsFromInteractions()
    {
        const base::Result<Design> design = fractional(7, {.blocks = 2, .resolution = 3, .foldOver = "all"});
        QVERIFY(design);
        QCOMPARE(design->runs(), 16);
        QCOMPARE(design->property("resolution")->value.number(), 4.0);
        QCOMPARE(shortestWord(design->coded, 5), 4);
        QVERIFY(design->property("confounded_with_blocks")->value.items().empty());
        // Of one factor: it and all of its interactions become clear.
        const base::Result<Design> one = fractional(7, {.resolution = 3, .foldOver = "C"});
        QVERIFY(one);
        QCOMPARE(texts(*one, "clear_interactions").size(), std::size_t(6));
        for (const std::string& name : texts(*one, "clear_interactions")) QVERIFY(name.find('C') != std::string::npos);
        QVERIFY(!fractional(7, {.resolution = 3, .foldOver = "Z"}));
        QVERIFY(!fractional(7, {.blocks = 4, .resolution = 3, .foldOver = "all"}));
    }

    void blocksLoseNoMainEffectAndFewInteractions()
    {
        for (int k = 3; k <= 10; ++k)
            for (int basic = 3; basic <= std::min(k, 8); ++basic)
                for (int blocks = 2; blocks <= 8 && blocks < 1 << basic; blocks *= 2) {
                    const base::Result<Design> design =
                        fractional(k, {.runs = 1 << basic, .blocks = blocks, .model = "linear"});
                    if (!design) {
                        QVERIFY(design.error().where == "design/blocks" || design.error().where == "design/runs");
                        continue;
                    }
                    std::map<int, int> sizes;
                    for (const int block : design->blocks) ++sizes[block];
                    QCOMPARE(int(sizes.size()), blocks);
                    for (const auto& [block, size] : sizes) QCOMPARE(size, design->runs() / blocks);
                    for (int f = 0; f < k; ++f) {
                        std::map<int, double> sums;
                        for (int r = 0; r < design->runs(); ++r)
                            sums[design->blocks[std::size_t(r)]] += design->coded(r, f);
                        for (const auto& [block, sum] : sums) QCOMPARE(sum, 0.0);
                    }
                }
        const auto lost = [](int k, int runs, int blocks) {
            const base::Result<Design> design = fractional(k, {.runs = runs, .blocks = blocks, .model = "linear"});
            return design ? int(texts(*design, "confounded_with_blocks").size()) : -1;
        };
        QCOMPARE(lost(3, 8, 2), 0);  // by ABC
        QCOMPARE(lost(3, 8, 4), 3);  // AB, AC, BC
        QCOMPARE(lost(4, 16, 2), 0); // by ABCD
        QCOMPARE(lost(4, 16, 4), 1); // ABC, ABD and with them CD
        QCOMPARE(lost(5, 32, 4), 0); // ABC, CDE and ABDE
        QCOMPARE(lost(6, 64, 8), 0); // published: 2^6 in 8 blocks of 8 loses no two-factor interaction
        QCOMPARE(lost(15, 16, 2), -1);
    }

    void mixesContinuousAndTwoLevelCategoricalFactors()
    {
        Factors factors = named(4);
        factors.push_back({.name = "m", .kind = Factor::Kind::Categorical, .levels = {"x", "y"}});
        const base::Result<Design> design =
            makeDesign(*findDesignKind("fractional"), factors, {.centre = 2, .replicates = 2, .resolution = 5});
        QVERIFY(design);
        QCOMPARE(design->runs(), 2 * 16 + 2 * 2);
        QCOMPARE(design->property("resolution")->value.number(), 5.0);
        QCOMPARE(maxMainEffectCorrelation(*design), 0.0);
        factors.back().levels.push_back("z");
        const base::Result<Design> three = makeDesign(*findDesignKind("fractional"), factors, {.resolution = 5});
        QVERIFY(!three);
        QCOMPARE(three.error().where, std::string("factors/m"));
    }

    void refusesWhatCannotBe()
    {
        QCOMPARE(fractional(5, {}).error().where, std::string("design"));
        QCOMPARE(fractional(5, {.runs = 16, .resolution = 5}).error().where, std::string("design"));
        QCOMPARE(fractional(5, {.runs = 12}).error().where, std::string("design/runs"));
        QCOMPARE(fractional(5, {.runs = 64}).error().where, std::string("design/runs"));
        QCOMPARE(fractional(8, {.runs = 8}).error().where, std::string("design/runs"));
        QCOMPARE(fractional(17, {.resolution = 4}).error().where, std::string("design"));
        // A model that the fraction cannot distinguish is named, not written.
        const base::Result<Design> aliased = fractional(7, {.runs = 8, .model = "interaction"});
        QVERIFY(!aliased);
        QCOMPARE(aliased.error().where, std::string("design/model"));
        const base::Result<Design> term = fractional(5, {.runs = 16, .blocks = 1, .model = "quadratic"});
        QVERIFY(!term);
    }

    void aFractionBySixteenFactorsTakesGenerators()
    {
        // 16-11 of resolution IV: published A4 = 140.
        DesignRequest request{.model = "linear"};
        Factors factors = named(16);
        for (int f = 5; f < 16; ++f) {
            std::uint64_t effect = 0;
            // The sixteen sets of an odd number of five factors.
            int place = 0;
            for (FactorSet set = 1; set < 32; ++set)
                if (std::popcount(set) % 2 == 1 && std::popcount(set) > 1 && place++ == f - 5) effect = set;
            request.generators.push_back(factors[std::size_t(f)].name + "=" + effectName(effect, factors));
        }
        const base::Result<Design> design = makeDesign(*findDesignKind("fractional"), factors, request);
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        QCOMPARE(design->runs(), 32);
        QCOMPARE(design->property("word_length_pattern")->value.items()[1].number(), 140.0);
    }
};

TITER_TEST(tst_fractional)

} // namespace tst_fractional

#include "tst_fractional.moc"
