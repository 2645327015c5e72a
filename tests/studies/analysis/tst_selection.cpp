// Selection of terms: what is chosen, and that no better model was missed.
#include "core/studies/analysis/analysis.h"
#include "core/studies/analysis/diagnostics.h"
#include "core/studies/analysis/selection.h"
#include "tests/reference/filtration.h"
#include "tests/support/test_program.h"

#include <algorithm>
#include <set>

namespace tst_selection {

using namespace titer;
using namespace titer::studies;

namespace {

Sheet filtration()
{
    std::vector<std::vector<double>> factors(4);
    for (int run = 0; run < 16; ++run)
        for (int i = 0; i < 4; ++i) factors[std::size_t(i)].push_back(run >> i & 1 ? 1.0 : -1.0);
    return makeSheet(
        {numberColumn("A", factors[0]), numberColumn("B", factors[1]), numberColumn("C", factors[2]),
         numberColumn("D", factors[3]),
         numberColumn("rate", {std::begin(reference::filtrationRates), std::end(reference::filtrationRates)})});
}

ModelMatrix matrixOf(const Sheet& sheet, const std::string& formula)
{
    base::Errors errors;
    base::Notices notices;
    const base::Result<Formula> read = readFormula(formula, sheet.names());
    if (!read) qFatal("%s", read.error().what.text().c_str());
    const auto matrix = makeModelMatrix(sheet, *read, {}, errors, notices);
    if (!matrix) qFatal("%s", errors.front().what.text().c_str());
    return *matrix;
}

std::set<std::string> namesOf(const ModelMatrix& matrix, const Selection& selection)
{
    std::set<std::string> names;
    for (const int term : selection.terms) names.insert(matrix.model.terms[std::size_t(term)].name);
    return names;
}

bool keepsHierarchy(const Model& model, const std::vector<int>& terms)
{
    const auto parents = termParents(model);
    return std::all_of(terms.begin(), terms.end(), [&](int term) {
        return std::all_of(parents[std::size_t(term)].begin(), parents[std::size_t(term)].end(),
                           [&](int parent) { return std::find(terms.begin(), terms.end(), parent) != terms.end(); });
    });
}

const std::set<std::string> published{"A", "C", "D", "A:C", "A:D"};

} // namespace

class TestSelection : public QObject {
    Q_OBJECT

private slots:
    void thePublishedModelOfTheFiltrationIsFound_data()
    {
        QTest::addColumn<int>("criterion");
        QTest::addColumn<int>("direction");
        using Options = SelectionOptions;
        for (const auto criterion : {Options::Criterion::AICc, Options::Criterion::P})
            for (const auto direction :
                 {Options::Direction::Forward, Options::Direction::Backward, Options::Direction::Both})
                QTest::addRow("%d %d", int(criterion), int(direction)) << int(criterion) << int(direction);
    }
    void thePublishedModelOfTheFiltrationIsFound()
    {
        QFETCH(int, criterion);
        QFETCH(int, direction);
        const ModelMatrix matrix = matrixOf(filtration(), "rate ~ (A + B + C + D)^2");
        const auto selection = selectStepwise(matrix, {.criterion = SelectionOptions::Criterion(criterion),
                                                       .direction = SelectionOptions::Direction(direction)});
        QVERIFY(selection);
        QCOMPARE(namesOf(matrix, *selection), published);
        QVERIFY(std::abs(selection->steps.back().rss - 195.125) < 1e-10);
        QCOMPARE(selection->steps.back().coefficients, 6);
    }

    // One term at 5 % enters in 5 of 100 responses of noise (200 draws: 1.5 % standard deviation); the best of ten by AICc far more often.
    void noiseKeepsTermsAsOftenAsItsLevelSays()
    {
        using Options = SelectionOptions;
        const ModelMatrix one = matrixOf(filtration(), "rate ~ A"),
                          ten = matrixOf(filtration(), "rate ~ (A + B + C + D)^2");
        const Options byP{.criterion = Options::Criterion::P, .direction = Options::Direction::Forward};
        const auto single = shareOfNoise(one, byP, false);
        QVERIFY2(single && std::abs(*single - 0.05) < 0.046, qPrintable(QString::number(single.value_or(-1))));
        for (const bool subsets : {false, true}) {
            const auto many = shareOfNoise(ten, {}, subsets);
            QVERIFY2(many && *many > 0.25 && *many < 1.0, qPrintable(QString::number(many.value_or(-1))));
        }
        Options always = byP;
        always.always = {"A"};
        QCOMPARE(shareOfNoise(one, always, false).value_or(-1), 0.0);
    }

    void allSubsetsMissNone()
    {
        const Sheet sheet = filtration();
        const ModelMatrix matrix = matrixOf(sheet, "rate ~ (A + B + C + D)^2");
        const auto selection = selectSubsets(matrix, {});
        QVERIFY(selection);
        QCOMPARE(namesOf(matrix, *selection), published);
        // Every hierarchical model, fitted by itself.
        double best = 1e300;
        std::int64_t models = 0;
        std::vector<double> rss(12, 1e300);
        for (int flags = 0; flags < 1 << 10; ++flags) {
            std::vector<int> terms;
            for (int i = 0; i < 10; ++i)
                if (flags >> i & 1) terms.push_back(i);
            if (!keepsHierarchy(matrix.model, terms)) continue;
            ++models;
            base::Errors errors;
            base::Notices notices;
            const auto reduced = makeModelMatrix(sheet, formulaOf(matrix.model.formula, terms), {}, errors, notices);
            const auto fit = fitLinear(*reduced, {}, errors);
            QVERIFY(fit);
            if (const auto aicc = summarise(*fit).aicc) best = std::min(best, *aicc);
            rss[terms.size() + 1] = std::min(rss[terms.size() + 1], fit->rss);
        }
        QCOMPARE(selection->models, models);
        double found = 1e300;
        for (const SelectionStep& step : selection->steps) {
            QVERIFY(std::abs(step.rss - rss[std::size_t(step.coefficients)]) < 1e-9);
            found = std::min(found, step.aicc.value_or(1e300));
        }
        QVERIFY(std::abs(found - best) < 1e-10);
    }

    void hierarchyIsKept()
    {
        // Nothing but an interaction and a square.
        const std::string csv =
            "x,z,y\n-1,-1,3\n1,-1,-1.1\n-1,1,-0.9\n1,1,3.2\n0,0,0.1\n-1,0,1.1\n1,0,0.9\n0,-1,0\n0,1,-0.1\n"
            "0,0,-0.1\n";
        base::Errors errors;
        base::Notices notices;
        const ModelMatrix matrix = matrixOf(readSheet(csv, {}, errors, notices), "y ~ x*z + I(x^2) + I(z^2)");
        for (const auto& selection : {selectStepwise(matrix, {}), selectSubsets(matrix, {})}) {
            QVERIFY(selection);
            QVERIFY(keepsHierarchy(matrix.model, selection->terms));
            const std::set<std::string> names = namesOf(matrix, *selection);
            QVERIFY(names.contains("x:z") && names.contains("x") && names.contains("z"));
        }
    }

    void termsThatAlwaysStayDoStay()
    {
        const ModelMatrix matrix = matrixOf(filtration(), "rate ~ (A + B + C + D)^2");
        const auto selection = selectStepwise(matrix, {.always = {"B"}});
        QVERIFY(selection && namesOf(matrix, *selection).contains("B"));
        QVERIFY(namesOf(matrix, *selectSubsets(matrix, {.always = {"B"}})).contains("B"));
        QVERIFY(!selectStepwise(matrix, {.always = {"E"}}));
    }

    void moreTermsThanRunsAreNoHindrance()
    {
        const ModelMatrix matrix = matrixOf(filtration(), "rate ~ (A + B + C + D)^3 + I(A*B*C*D)");
        const auto forward = selectStepwise(matrix, {.direction = SelectionOptions::Direction::Forward});
        QVERIFY(forward);
        QCOMPARE(namesOf(matrix, *forward), published);
        const auto backward = selectStepwise(matrix, {.direction = SelectionOptions::Direction::Backward});
        QVERIFY(backward);
        QVERIFY(keepsHierarchy(matrix.model, backward->terms));
        QVERIFY(backward->steps.back().aicc.has_value());
    }

    void whatTheRunsCannotDistinguishIsNamed()
    {
        // The half with D = ABC: products of two come in pairs.
        Sheet sheet = filtration();
        std::vector<Column> half;
        for (const Column& column : sheet.columns) {
            std::vector<double> values;
            for (std::size_t run = 0; run < 16; ++run) {
                const auto at = [&](std::size_t i) { return sheet.columns[i].values[run]; };
                if (at(0) * at(1) * at(2) == at(3)) values.push_back(column.values[run]);
            }
            half.push_back(numberColumn(column.name, values));
        }
        const ModelMatrix matrix = matrixOf(makeSheet(half), "rate ~ (A + B + C + D)^2");
        std::vector<int> chosen;
        for (std::size_t i = 0; i < matrix.model.terms.size(); ++i)
            if (std::set<std::string>{"A", "C", "A:C"}.contains(matrix.model.terms[i].name)) chosen.push_back(int(i));
        const base::Notices notices = aliasNotices(matrix, chosen);
        QCOMPARE(notices.size(), 1u);
        QVERIFY(notices[0].what.text().find("“A:C” is the same as “B:D”") != std::string::npos);
        QVERIFY(aliasNotices(matrixOf(sheet, "rate ~ (A + B + C + D)^2"), chosen).empty());
    }

    void whatCannotBeComputedIsRefused()
    {
        const Sheet large =
            makeSheet({numberColumn("x", {1e300, 2e300, 3e299, 4e300}), numberColumn("y", {1, 2, 4, 3})});
        QVERIFY(!selectSubsets(matrixOf(large, "y ~ x + I(x^2)"), {}));
        const Sheet noise =
            makeSheet({numberColumn("x", {1, -1, 1, -1, 1, -1}), numberColumn("y", {1, 2, 1, -2, -2, -1})});
        QVERIFY(!selectStepwise(matrixOf(noise, "y ~ 0 + x"), {}));
    }

    void tooManySubsetsAreRefused()
    {
        std::vector<Column> columns;
        for (int i = 0; i < 23; ++i) {
            std::vector<double> values(30, 0.0);
            values[std::size_t(i)] = 1.0;
            columns.push_back(numberColumn("x" + std::to_string(i), values));
        }
        std::vector<double> y;
        for (int i = 0; i < 30; ++i) y.push_back(i * i);
        columns.push_back(numberColumn("y", y));
        const auto selection = selectSubsets(matrixOf(makeSheet(columns), "y ~ ."), {});
        QVERIFY(!selection);
        QCOMPARE(selection.error().where, std::string("model"));
    }

    void aReducedFormulaLosesItsVariables()
    {
        const ModelMatrix matrix = matrixOf(filtration(), "rate ~ A*B + I(C^2) + D");
        std::vector<int> terms;
        for (std::size_t i = 0; i < matrix.model.terms.size(); ++i)
            if (matrix.model.terms[i].name == "D" || matrix.model.terms[i].name == "B") terms.push_back(int(i));
        const Formula reduced = formulaOf(matrix.model.formula, terms);
        QCOMPARE(reduced.text(), std::string("rate ~ B + D"));
        QCOMPARE(reduced.variables.size(), 2u);
    }
};

TITER_TEST(TestSelection)

} // namespace tst_selection

#include "tst_selection.moc"
