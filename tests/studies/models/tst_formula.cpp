// The formula language against R 4.2.2's model.matrix, and what it says of faults.
#include "core/base/text.h"
#include "core/studies/models/model_matrix.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_formula {

using namespace titer;
using namespace titer::studies;

namespace {

Sheet sample()
{
    return makeSheet({numberColumn("A", {1, 2, 3, 4, 5, 6, 7, 8}), numberColumn("B", {2, 1, 4, 3, 6, 5, 8, 9}),
                      textColumn("g", {"u", "v", "w", "u", "v", "w", "u", "v"}),
                      textColumn("h", {"p", "p", "q", "q", "p", "q", "q", "p"}),
                      numberColumn("y", {1, 3, 2, 5, 4, 7, 6, 9})});
}

struct Case {
    const char* formula;
    const char* names;  // of the columns
    const char* values; // of the sixth row
};

// R: options(digits = 17); X <- model.matrix(formula, d); colnames(X); X[6, ], with its level names put into brackets.
constexpr Case cases[] = {
    {"y~A+B+A:B", "Intercept,A,B,A:B", "1 6 5 30"},
    {"y~A*B", "Intercept,A,B,A:B", "1 6 5 30"},
    {"y~(A+B+g)^2", "Intercept,A,B,g[v],g[w],A:B,A:g[v],A:g[w],B:g[v],B:g[w]", "1 6 5 0 1 30 0 6 0 5"},
    {"y~(A+B+g)^2-A:B", "Intercept,A,B,g[v],g[w],A:g[v],A:g[w],B:g[v],B:g[w]", "1 6 5 0 1 0 6 0 5"},
    {"y~g+h", "Intercept,g[v],g[w],h[q]", "1 0 1 1"},
    {"y~0+g+h", "g[u],g[v],g[w],h[q]", "0 0 1 1"},
    {"y~0+A+g", "A,g[u],g[v],g[w]", "6 0 0 1"},
    {"y~g*h", "Intercept,g[v],g[w],h[q],g[v]:h[q],g[w]:h[q]", "1 0 1 1 0 1"},
    {"y~g:h", "Intercept,g[u]:h[p],g[v]:h[p],g[w]:h[p],g[u]:h[q],g[v]:h[q],g[w]:h[q]", "1 0 0 0 0 0 1"},
    {"y~A:g", "Intercept,A:g[u],A:g[v],A:g[w]", "1 0 0 6"},
    {"y~g+A:g", "Intercept,g[v],g[w],g[u]:A,g[v]:A,g[w]:A", "1 0 1 0 0 6"},
    {"y~h/A", "Intercept,h[q],h[p]:A,h[q]:A", "1 1 0 6"},
    {"y~0+g:A", "g[u]:A,g[v]:A,g[w]:A", "0 0 6"},
    {"y~A%in%g", "Intercept,A:g[u],A:g[v],A:g[w]", "1 0 0 6"},
    {"y~I(A^2)+A", "Intercept,I(A^2),A", "1 36 6"},
    {"y~A:B+A", "Intercept,A,A:B", "1 6 30"},
    {"y~log(A)+A", "Intercept,log(A),A", "1 1.79175946922805 6"},
    {"y~A+B-1", "A,B", "6 5"},
    {"y~.", "Intercept,A,B,g[v],g[w],h[q]", "1 6 5 0 1 1"},
    {"y~.-A", "Intercept,B,g[v],g[w],h[q]", "1 5 0 1 1"},
    {"y~g+g:h", "Intercept,g[v],g[w],g[u]:h[q],g[v]:h[q],g[w]:h[q]", "1 0 1 0 0 1"},
    {"y~h:g+A", "Intercept,A,h[p]:g[u],h[q]:g[u],h[p]:g[v],h[q]:g[v],h[p]:g[w],h[q]:g[w]", "1 6 0 0 0 0 0 1"},
    {"y~ A*B*g - A:B:g", "Intercept,A,B,g[v],g[w],A:B,A:g[v],A:g[w],B:g[v],B:g[w]", "1 6 5 0 1 30 0 6 0 5"},
    {"y~B:A", "Intercept,B:A", "1 30"},
    {"y~A+I(A^2)+B:I(A^2)", "Intercept,A,I(A^2),I(A^2):B", "1 6 36 180"},
    {"y~(A+B)/g", "Intercept,A,B,A:B:g[u],A:B:g[v],A:B:g[w]", "1 6 5 0 0 30"},
    {"y~ -1+A*g", "A,g[u],g[v],g[w],A:g[v],A:g[w]", "6 0 0 1 0 6"},
};

ModelMatrix matrixOf(const Sheet& sheet, const char* text)
{
    base::Errors errors;
    base::Notices notices;
    const base::Result<Formula> formula = readFormula(text, sheet.names());
    if (!formula) return {};
    std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, *formula, {}, errors, notices);
    return matrix ? std::move(*matrix) : ModelMatrix();
}

std::vector<std::string> namesOf(const ModelMatrix& matrix)
{
    std::vector<std::string> names;
    for (const ModelColumn& column : matrix.model.columns) names.push_back(column.name);
    return names;
}

} // namespace

class tst_formula : public QObject {
    Q_OBJECT

private slots:
    void makesTheColumnsOfR_data()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < std::size(cases); ++i) QTest::newRow(cases[i].formula) << int(i);
    }
    void makesTheColumnsOfR()
    {
        QFETCH(int, index);
        const Case& expected = cases[index];
        const ModelMatrix matrix = matrixOf(sample(), expected.formula);
        QCOMPARE(base::join(namesOf(matrix), ","), std::string(expected.names));
        const std::vector<std::string_view> values = base::split(expected.values, ' ');
        QCOMPARE(matrix.x.cols(), Eigen::Index(values.size()));
        for (std::size_t c = 0; c < values.size(); ++c)
            QVERIFY(std::abs(matrix.x(5, Eigen::Index(c)) - *base::readNumber(values[c])) < 1e-14);
    }

    void writesAFormulaThatReadsAlike()
    {
        for (const Case& one : cases) {
            const base::Result<Formula> formula = readFormula(one.formula, sample().names());
            QVERIFY(formula);
            const ModelMatrix again = matrixOf(sample(), formula->text().c_str());
            QCOMPARE(base::join(namesOf(again), ","), std::string(one.names));
        }
    }

    void namesTheColumnThatMayHaveBeenMeant()
    {
        const base::Result<Formula> formula = readFormula("yield ~ temp + tiem", {"yield", "temp", "time"});
        QVERIFY(!formula);
        QCOMPARE(formula.error().where, std::string("formula:16"));
        QVERIFY(formula.error().what.text().find("“time”") != std::string::npos);
    }

    void refusesWhatIsNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at");
        QTest::newRow("no tilde") << "y + A" << 6;
        QTest::newRow("no response") << "~ A" << 1;
        QTest::newRow("no term") << "y ~" << 4;
        QTest::newRow("open bracket") << "y ~ (A + B" << 11;
        QTest::newRow("open backtick") << "y ~ `A" << 5;
        QTest::newRow("two names") << "y ~ A B" << 7;
        QTest::newRow("a number") << "y ~ 2*A" << 5;
        QTest::newRow("odd power") << "y ~ A^B" << 7;
        QTest::newRow("unknown function") << "y ~ logg(A)" << 5;
        QTest::newRow("odd sign") << "y ~ A & B" << 7;
        QTest::newRow("response twice") << "y ~ A + y" << 9;
        QTest::newRow("two tildes") << "y ~ A ~ B" << 7;
        QTest::newRow("a constant") << "y ~ I(3)" << 5;
        QTest::newRow("no column in a function") << "y ~ log(C)" << 9;
        QTest::newRow("nested too deeply") << "y ~ " + QString(200, '(') + "A" << 106;
        QTest::newRow("too many terms") << "y ~ (A+B+I(A^2)+I(A^3)+I(A^4)+I(A^5)+I(A^6)+I(A^7)+I(A^8)+I(B^2)+I(B^3)+"
                                           "I(B^4)+I(B^5))^20"
                                        << 90;
    }
    void refusesWhatIsNoFormula()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const base::Result<Formula> formula = readFormula(text.toStdString(), {"A", "B", "y"});
        QVERIFY(!formula);
        QCOMPARE(formula.error().where, "formula:" + std::to_string(at));
    }

    void aColumnNamedLikeAFunctionIsAColumn()
    {
        const Sheet sheet =
            makeSheet({numberColumn("log", {1, 2, 4}), numberColumn("I", {3, 1, 2}), numberColumn("y", {1, 2, 3})});
        const ModelMatrix matrix = matrixOf(sheet, "y ~ log + I + log(log) + I(I^2) + exp(log + I)");
        QCOMPARE(base::join(namesOf(matrix), ","), std::string("Intercept,log,I,log(log),I(I^2),exp(log+I)"));
        QCOMPARE(matrix.x(2, 1), 4.0);
        QCOMPARE(matrix.x(2, 3), std::log(4.0));
        QCOMPARE(matrix.x(2, 5), std::exp(6.0));
    }

    void takesOddNamesInBackticks()
    {
        const Sheet sheet = makeSheet(
            {numberColumn("feed rate", {1, 2, 3}), numberColumn("2nd", {3, 1, 2}), numberColumn("y", {1, 2, 3})});
        const ModelMatrix matrix = matrixOf(sheet, "y ~ `feed rate` + `2nd` + I(`feed rate`^2)");
        QCOMPARE(base::join(namesOf(matrix), ","), std::string("Intercept,feed rate,2nd,I(feed rate^2)"));
        QCOMPARE(matrix.model.formula.text(), std::string("y ~ `feed rate` + `2nd` + I(`feed rate`^2)"));
        QCOMPARE(standardFormula(ModelKind::Quadratic, "y", {"feed rate", "B"}, {"medium"}, "block"),
                 std::string("y ~ block + `feed rate` + B + medium + `feed rate`:B + `feed rate`:medium + B:medium + "
                             "I(`feed rate`^2) + I(B^2)"));
    }

    void knowsProductsInBracketsFromArithmetic()
    {
        const base::Result<Formula> formula =
            readFormula("y ~ I(A * B^2) + I((A*B)^2) + I(A/B) + I(A+1) + I(-A)", {"A", "B", "y"});
        QVERIFY(formula);
        const auto& variables = formula->variables;
        QCOMPARE(variables.size(), 5u);
        QCOMPARE(variables[0].powers, (std::vector<FormulaVariable::Power>{{"A", 1}, {"B", 2}}));
        QCOMPARE(variables[0].name, std::string("I(A*B^2)"));
        QCOMPARE(variables[1].name, std::string("I(A^2*B^2)"));
        for (std::size_t v = 2; v < 5; ++v) QVERIFY(variables[v].powers.empty());
        const double values[] = {3.0, 4.0};
        QCOMPARE(variables[2].arithmetic.evaluate<double>(values), 0.75);
        QCOMPARE(variables[4].arithmetic.evaluate<double>(values), -3.0);
    }

    void namesOddColumnsWithinArithmeticAsTheyAre()
    {
        const std::vector<std::string> columns{"feed rate", ".x", "y"};
        const base::Result<Formula> formula =
            readFormula("y ~ log( `feed rate` + 1 ) + I(max(`.x`, 2)) + I(pi*`.x`)", columns);
        QVERIFY2(formula, formula ? "" : formula.error().what.text().c_str());
        QCOMPARE(formula->variables[0].name, std::string("log(`feed rate`+1)"));
        QCOMPARE(formula->variables[0].names, std::vector<std::string>{"feed rate"});
        const base::Result<Formula> again = readFormula(formula->text(), columns);
        QVERIFY2(again, again ? "" : again.error().what.text().c_str());
        QCOMPARE(again->text(), formula->text());
        const double value[] = {3.0};
        QCOMPARE(formula->variables[1].arithmetic.evaluate<double>(value), 3.0);
    }

    void forgetsVariablesOfTermsThatAreTakenOff()
    {
        const Sheet sheet =
            makeSheet({numberColumn("A", {1, 2, 3}), numberColumn("B", {-3, 1, 2}), numberColumn("y", {1, 2, 3})});
        const ModelMatrix matrix = matrixOf(sheet, "y ~ A + log(B) - log(B) + I(A^2)");
        QCOMPARE(base::join(namesOf(matrix), ","), std::string("Intercept,A,I(A^2)"));
        QCOMPARE(matrix.x(2, 2), 9.0);
    }

    void codesColumnsByTheirFactors()
    {
        const Sheet sheet = makeSheet({numberColumn("T", {30, 33.5, 37}), numberColumn("y", {1, 2, 4})});
        base::Errors errors;
        base::Notices notices;
        const base::Result<Formula> formula = readFormula("y ~ T + I(T^2)", sheet.names());
        const auto matrix = makeModelMatrix(sheet, *formula, {{.name = "T", .low = 30, .high = 37}}, errors, notices);
        QVERIFY(matrix);
        QCOMPARE(matrix->x, (Eigen::MatrixXd(3, 3) << 1, -1, 1, 1, 0, 0, 1, 1, 1).finished());
        const double point[] = {0.5};
        QCOMPARE(matrix->model.row(point), (Eigen::VectorXd(3) << 1, 0.5, 0.25).finished());
    }

    // 7.2 - 6.8 is no 0.4 among doubles; the bounds are meant as decimals, as the cells are.
    void boundsAreDecimals()
    {
        base::Errors errors;
        base::Notices notices;
        const Sheet sheet = readSheet("pH,y\n6.8,1\n7,2\n7.2,4\n7.1,3\n", {}, errors, notices);
        const auto matrix = makeModelMatrix(sheet, *readFormula("y ~ pH", sheet.names()),
                                            {{.name = "pH", .low = 6.8, .high = 7.2}}, errors, notices);
        QVERIFY(matrix);
        QCOMPARE(matrix->x.col(1), (Eigen::VectorXd(4) << -1, 0, 1, 0.5).finished());
    }

    void leavesOutLinesWithEmptyCellsAndSaysSo()
    {
        base::Errors errors;
        base::Notices notices;
        const Sheet sheet = readSheet("A,B,unused,y\n1,2,,3\n2,,1,4\n3,1,,\n4,4,,7\n", {}, errors, notices);
        const base::Result<Formula> formula = readFormula("y ~ A + B", sheet.names());
        const auto matrix = makeModelMatrix(sheet, *formula, {}, errors, notices);
        QVERIFY(matrix);
        QCOMPARE(matrix->rows, (std::vector<int>{0, 3}));
        QCOMPARE(notices.size(), 1u);
        QVERIFY(notices.front().what.text().find("(3, 4)") != std::string::npos);
    }

    void reportsWhereDataDoNotFitTheModel()
    {
        base::Notices notices;
        const auto firstError = [&](const char* csv, const char* text) {
            base::Errors errors;
            const Sheet sheet = readSheet(csv, {}, errors, notices);
            const base::Result<Formula> formula = readFormula(text, sheet.names());
            makeModelMatrix(sheet, *formula, {}, errors, notices);
            return errors.empty() ? std::string() : errors.front().where + " " + errors.front().what.text();
        };
        QVERIFY(firstError("A,y\n1,2\n2,high\n", "y ~ A").starts_with("data:3:2 “high” is not a number"));
        QVERIFY(firstError("A,y\n1,2\n-2,3\n", "y ~ log(A)").starts_with("data:3 “log(A)” has no value"));
        QVERIFY(firstError("A,y\nu,2\nu,3\n", "y ~ A").find("“u” in every line") != std::string::npos);
        QVERIFY(firstError("A,y\nu,2\nv,3\n", "y ~ I(A^2)").find("contains text") != std::string::npos);
        QVERIFY(firstError("A,y\n,2\n1,\n", "y ~ A").find("nothing to fit") != std::string::npos);
    }
};

TITER_TEST(tst_formula)

} // namespace tst_formula

#include "tst_formula.moc"
