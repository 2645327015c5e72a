// Factors, polynomial terms and what all designs share.
#include "core/studies/models/design.h"
#include "core/studies/numerics/parallel.h"
#include "tests/support/test_program.h"

#include <atomic>
#include <numeric>

namespace tst_terms {

using namespace titer;
using namespace titer::studies;

namespace {

Factors twoAndAMedium()
{
    return {{.name = "A", .low = 10, .high = 20},
            {.name = "B"},
            {.name = "medium", .kind = Factor::Kind::Categorical, .levels = {"x", "y", "z"}}};
}

} // namespace

class tst_terms : public QObject {
    Q_OBJECT

private slots:
    void readsRangesAndLevels()
    {
        const base::Result<Factor> range = readFactor("temperature=30:37:°C");
        QVERIFY(range);
        QCOMPARE(range->low, 30.0);
        QCOMPARE(range->unit, std::string("°C"));
        QCOMPARE(range->title(), std::string("temperature [°C]"));
        QCOMPARE(range->toNatural(-1.0), 30.0);
        QCOMPARE(range->toCoded(33.5), 0.0);
        const base::Result<Factor> levels = readFactor("medium = a, b");
        QVERIFY(levels && levels->categorical());
        QCOMPARE(levels->levels, (std::vector<std::string>{"a", "b"}));
    }

    void refusesWhatIsNoFactor_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"temperature", "=1:2", "a=1", "a=1:b", "a=1:2:3:4", "a=", "a=1,5:2"})
            QTest::newRow(text) << text;
    }
    void refusesWhatIsNoFactor()
    {
        QFETCH(QString, text);
        QVERIFY(!readFactor(text.toStdString()));
    }

    void findsEveryFaultOfFactors()
    {
        const Factors factors{{.name = "a", .low = 1, .high = 1},
                              {.name = "a", .low = 2, .high = 1},
                              {.name = "c", .kind = Factor::Kind::Categorical, .levels = {"x", "x"}},
                              {.name = "d", .unit = "parsnip"}};
        QCOMPARE(checkFactors(factors).size(), 5u);
        QCOMPARE(checkFactors({}).size(), 1u);
        QVERIFY(checkFactors(twoAndAMedium()).empty());
    }

    void namesTermsAndColumns()
    {
        const Factors factors = twoAndAMedium();
        const Terms terms = quadraticTerms(factors);
        std::vector<std::string> names;
        for (const Term& term : terms) names.push_back(termName(term, factors));
        QCOMPARE(names, (std::vector<std::string>{"Intercept", "A", "B", "medium", "A:B", "A:medium", "B:medium",
                                                  "I(A^2)", "I(B^2)"}));
        QCOMPARE(columnNames(terms, factors),
                 (std::vector<std::string>{"Intercept", "A", "B", "medium[y]", "medium[z]", "A:B", "A:medium[y]",
                                           "A:medium[z]", "B:medium[y]", "B:medium[z]", "I(A^2)", "I(B^2)"}));
        QCOMPARE(columnCount(terms, factors), 12);
    }

    void expandsProductsOfCategoricalFactors()
    {
        const Factors factors{{.name = "u", .kind = Factor::Kind::Categorical, .levels = {"1", "2", "3"}},
                              {.name = "A"},
                              {.name = "v", .kind = Factor::Kind::Categorical, .levels = {"1", "2", "3"}}};
        const Terms terms{{{1, 2, 1}}};
        QCOMPARE(columnNames(terms, factors), (std::vector<std::string>{"u[2]:I(A^2):v[2]", "u[2]:I(A^2):v[3]",
                                                                        "u[3]:I(A^2):v[2]", "u[3]:I(A^2):v[3]"}));
        std::vector<double> row(4);
        expand(terms, factors, std::vector<double>{1.0, 3.0, 2.0}, row);
        QCOMPARE(row, (std::vector<double>{0.0, 9.0, 0.0, 0.0}));
        expand(terms, factors, std::vector<double>{0.0, 3.0, 2.0}, row);
        QCOMPARE(row, (std::vector<double>{0.0, -9.0, 0.0, -9.0}));
    }

    void putsCentrePointsAtEachCombinationOfLevels()
    {
        Design design{.kind = "full", .factors = twoAndAMedium()};
        design.coded = Eigen::MatrixXd::Ones(2, 3);
        design.points.assign(2, Design::Point::Factorial);
        design.blocks = {1, 2};
        addCentrePoints(design, 2);
        QCOMPARE(design.runs(), 2 + 2 * 2 * 3);
        QCOMPARE(design.coded(5, 0), 0.0);
        QCOMPARE(design.blocks.back(), 2);
        replicate(design, 2);
        QCOMPARE(design.runs(), 2 + 12 + 2);
    }

    void doesEachPieceOnceOnAnyNumberOfThreads()
    {
        for (const unsigned threads : {1u, 2u, 5u}) {
            std::vector<std::atomic<int>> counts(100);
            forEach(100, [&](std::size_t i) { ++counts[i]; }, threads);
            QVERIFY(std::all_of(counts.begin(), counts.end(), [](const auto& n) { return n == 1; }));
        }
        std::vector<double> reported;
        forEach(10, [](std::size_t) {}, 3, {}, [&](double done) { reported.push_back(done); });
        QVERIFY(std::is_sorted(reported.begin(), reported.end()) && (reported.empty() || reported.back() <= 1.0));
        reported.clear();
        forEach(4, [](std::size_t) {}, 1, {}, [&](double done) { reported.push_back(done); });
        QCOMPARE(reported, (std::vector<double>{0.25, 0.5, 0.75, 1.0}));
        std::stop_source stopped;
        stopped.request_stop();
        forEach(5, [](std::size_t) { QFAIL("began after the stop"); }, 2, stopped.get_token());
    }
};

TITER_TEST(tst_terms)

} // namespace tst_terms

#include "tst_terms.moc"
