// Expressions: values against the compiler's own, derivatives against differences, units, and errors with their place.
#include "core/base/math/expression.h"
#include "core/base/math/random.h"
#include "tests/support/test_program.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>
#include <numbers>

namespace tst_expression {

using namespace titer::base;

namespace {

const std::vector<std::string> names{"x", "y", "Km", "glucose [g/L]", "exp"};
constexpr double x = 0.7, y = -1.3, km = 2.5, glucose = 11.0, named = 5.0;
const std::vector<double> values{x, y, km, glucose, named};

double valueAt(const Expression& expression)
{
    return expression.evaluate(std::span<const double>(values));
}

std::string faultOf(const Result<Expression>& result)
{
    return result ? std::string("none") : result.error().what.text();
}

Dimension dimension(std::string_view unit)
{
    return findUnit(unit)->dimension;
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT

private slots:
    void findsWhatIsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("at"); // byte, or -1
        const auto row = [](const char* text, int at) { QTest::newRow(text) << QString(text) << at; };
        row("x + 1/Km", -1);
        row("x + 1/(Km - Km)", 5);
        row("x*log(y)", 2);
        row("x*sqrt(y)/(y - y)", 2);
        row("if(x > 0, x, log(y))", -1);
        row("if(x < 0, x, 2 + log(y))", 17);
        row("(y - y)/(x - x)", 7);
        row("max(0, 1/(x - x))*0", 8);
        row("min(1, 1/(x - x))", -1);
        row("-expm1(1000)", 1);
    }
    void findsWhatIsNoNumber()
    {
        QFETCH(QString, text);
        QFETCH(int, at);
        const Result<Expression> expression = readExpression(text.toStdString(), names);
        QVERIFY(expression);
        const Expression::Step* step = expression->undefinedAt(values);
        QCOMPARE(step ? int(step->at) : -1, at);
        QCOMPARE(step == nullptr, std::isfinite(valueAt(*expression)));
    }

    void agreesWithTheCompiler_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* text, double expected) { QTest::newRow(text) << QString(text) << expected; };
        row("1 + 2*3 - 4/8", 6.5);
        row("-2^2", -4.0);
        row("2^-1", 0.5);
        row("2^3^2", 512.0);
        row("2**3", 8.0);
        row("--3 - -2", 5.0);
        row("8/4/2", 1.0);
        row("1.5e-3*1E3 + .5 + 2.", 4.0);
        row("x*Km/(Km + x)", x * km / (km + x));
        row("`glucose [g/L]` + exp", glucose + named);
        row("exp(y) + expm1(x)", std::exp(y) + std::expm1(x));
        row("log(Km) - ln(Km) + log10(x) + log1p(x)", std::log10(x) + std::log1p(x));
        row("log2(x)", std::log2(x));
        row("sqrt(x)*sin(y) + cos(y)*tan(x)", std::sqrt(x) * std::sin(y) + std::cos(y) * std::tan(x));
        row("atan(y)/pi + tanh(x)", std::atan(y) / std::numbers::pi + std::tanh(x));
        row("asin(x/5) + acos(x/5)", std::numbers::pi / 2.0);
        row("sinh(x) + cosh(x)", std::exp(x));
        row("asinh(sinh(x)) + acosh(cosh(x)) + atanh(tanh(x))", 3.0 * x);
        row("floor(2.7) + 10*ceil(2.1) + floor(-0.5)", 31.0);
        row("factorial(5) + factorial(0)", 121.0);
        row("and(1, 2, 3) + 2*and(1, 0) + 4*or(0, 0, 5) + 8*not(0) + 16*not(3)", 13.0);
        row("abs(y) + min(x, y, 3) + max(x, y, 3)", 3.0);
        row("pow(Km, x)", std::pow(km, x));
        row("if(x > y, 1, 2) + 10*(x <= y) + 100*(x == x) + 1000*(x != x) + (x >= y) + (x < y)", 102.0);
        row("if(x < 0, log(x), 7)", 7.0);
        row("x\n +\n\t1", x + 1.0);
    }
    void agreesWithTheCompiler()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        const Result<Expression> expression = readExpression(text.toStdString(), names);
        QVERIFY2(expression, faultOf(expression).c_str());
        QVERIFY2(std::abs(valueAt(*expression) - expected) <= 1e-14 * std::max(1.0, std::abs(expected)),
                 qPrintable(QString::number(valueAt(*expression), 'g', 17)));
    }

    void derivativesAgreeWithDifferences_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"x^2*y",
                                 "x^y",
                                 "(x + Km)^(1/y)",
                                 "exp(-x*Km)/(y + x*y)",
                                 "sin(x)*cos(y)",
                                 "tan(x*y)",
                                 "atan(Km/(x - y))",
                                 "log(x) + log10(Km*x) + log1p(x) + log2(y*y)",
                                 "expm1(y)*tanh(x)",
                                 "sqrt(x*Km)",
                                 "asin(x/9) - acos(y/9)",
                                 "sinh(x)/cosh(y) + asinh(y)",
                                 "acosh(x*x + 2) + atanh(x/9)",
                                 "factorial(Km)*floor(x + 0.123) + ceil(y + 0.123)",
                                 "if(and(x > y, not(y > x)), x*y, y)",
                                 "abs(y)*max(x, y)*min(x, Km)",
                                 "if(x > y, x*y, x + y)",
                                 "y^3",
                                 "y^-2",
                                 "2^x",
                                 "pow(x, Km)"})
            QTest::newRow(text) << QString(text);
    }
    void derivativesAgreeWithDifferences()
    {
        QFETCH(QString, text);
        const Result<Expression> expression = readExpression(text.toStdString(), names);
        QVERIFY2(expression, faultOf(expression).c_str());
        std::vector<Dual<3>> seeded(values.begin(), values.end());
        for (int i = 0; i < 3; ++i) seeded[std::size_t(i)].d[std::size_t(i)] = 1.0;
        const Dual<3> dual = expression->evaluate(std::span<const Dual<3>>(seeded));
        QVERIFY(std::abs(dual.v - valueAt(*expression)) <= 1e-14 * std::max(1.0, std::abs(dual.v)));
        for (std::size_t i = 0; i < 3; ++i) {
            const auto central = [&](double h) {
                std::vector<double> above = values, below = values;
                above[i] += h;
                below[i] -= h;
                return (expression->evaluate(std::span<const double>(above)) -
                        expression->evaluate(std::span<const double>(below))) /
                       (2.0 * h);
            };
            const double slope = (4.0 * central(5e-4) - central(1e-3)) / 3.0;
            QVERIFY2(std::abs(dual.d[i] - slope) <= 1e-8 * std::max(1.0, std::abs(slope)),
                     qPrintable(QString::number(dual.d[i])));
        }
    }

    void powersOfZeroAndBelowHaveFiniteDerivatives()
    {
        using D = Dual<2>;
        const D zero = pow(D::seed(0.0, 0), D::seed(2.0, 1));
        QCOMPARE(zero.v, 0.0);
        QCOMPARE(zero.d[0], 0.0);
        QCOMPARE(zero.d[1], 0.0);
        const D below = pow(D::seed(-2.0, 0), D(3.0));
        QCOMPARE(below.v, -8.0);
        QCOMPARE(below.d[0], 12.0);
        QCOMPARE(below.d[1], 0.0);
    }

    void refusesWithThePlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) {
            QTest::newRow(text) << QString(text) << QString(said);
        };
        row("", "ends too early, in line 1, column 1");
        row("x +", "ends too early, in line 1, column 4");
        row("x*(y + 1", "parenthesis opened in line 1, column 3 is not closed");
        row("x)", "line 1, column 2, “)”");
        row("2x", "line 1, column 2, “x”");
        row("2e", "line 1, column 2, “e”");
        row("x + 1,5", "line 1, column 6 the comma");
        row("x +\n µ*kn", "line 2, column 2, “µ” is unknown here; known names are x, y");
        row("x +\n x*kn", "line 2, column 4, “kn” is unknown here; did you mean “Km”?");
        row("µµ(1) + 1", "line 1, column 1, “µµ” is unknown");
        row("sqr(x)", "did you mean “sqrt”?");
        row("log", "column 1, log is a function");
        row("min(x)", "min takes 2 values");
        row("if(x, 1)", "if takes 3 values");
        row("sqrt()", "sqrt takes one value between its parentheses, not 0");
        row("1e999", "too large or too small");
        row("x ? 1", "“?”");
        row("`x", "“`”");
        row("x < y < 1", "column 7, “<”");
        row("x = 1", "column 3, “=”");
    }
    void refusesWithThePlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Result<Expression> expression = readExpression(text.toStdString(), names);
        QVERIFY2(!expression, qPrintable(text));
        QVERIFY2(faultOf(expression).find(said.toStdString()) != std::string::npos, faultOf(expression).c_str());
    }

    void refusesWhatIsTooDeepOrTooLong()
    {
        for (const std::string& piece :
             {std::string("("), std::string("exp("), std::string("x^"), std::string("x+("), std::string("min(x,")}) {
            std::string deep;
            while (deep.size() < 10'000) deep += piece;
            QVERIFY2(faultOf(readExpression(deep, {"x"})).find("nested too deeply") != std::string::npos,
                     piece.c_str());
        }
        QVERIFY(readExpression(std::string(10'000, '-').append("x"), names));
        QVERIFY(faultOf(readExpression(std::string(Expression::maxTextSize + 1, '1'), names)).find("longer than") !=
                std::string::npos);
    }

    void reportsTheUnitOfTheResult_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* text, const char* unit) {
            QTest::newRow(text) << QString(text) << QString(unit);
        };
        row("S*q/(S + K)", "1/h");
        row("sqrt(S)*sqrt(K)", "g/L");
        row("S^2/K^(1+1)", "1");
        row("if(S > 0, max(S, 0), -K)", "g/L");
        row("exp(-q*t)", "1");
        row("T - T0", "dK");
        row("T0 + (T - T0)*2", "K");
        row("2*T", "K");
        row("S/q", "g h/L");
    }
    void reportsTheUnitOfTheResult()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        const Result<Expression> expression = readExpression(text.toStdString(), {"S", "K", "q", "t", "T", "T0"});
        QVERIFY2(expression, faultOf(expression).c_str());
        const std::vector<Dimension> of{dimension("g/L"), dimension("g/L"), dimension("1/h"),
                                        dimension("h"),   dimension("°C"),  dimension("K")};
        const Result<Dimension> result = dimensionOf(*expression, of);
        QVERIFY2(result, result ? "" : result.error().what.text().c_str());
        const Dimension wanted = unit == "g h/L" ? Dimension{{1, -3, 1}} : dimension(unit.toStdString());
        QVERIFY(*result == wanted);
    }

    void refusesWhatDoesNotFitByUnit_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char* text, const char* said) {
            QTest::newRow(text) << QString(text) << QString(said);
        };
        row("T + t", "line 1, column 3 a quantity in K is combined with one in s");
        row("1 + S", "column 3 a quantity in 1 is combined with one in kg/m3");
        row("floor(S)", "column 1 a function of dimensionless numbers is given a quantity in kg/m3");
        row("and(S, q)", "kg/m3 is combined with one in 1/s");
        row("exp(S)", "column 1 a function of dimensionless numbers is given a quantity in kg/m3");
        row("2^t", "the exponent is a quantity in s");
        row("S^(q*t)", "a variable exponent");
        row("sqrt(S)", "kg^0.5/m^1.5");
        row("if(1, S, q)", "with one in 1/s");
        row("S < q", "kg/m3 is combined with one in 1/s");
    }
    void refusesWhatDoesNotFitByUnit()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        const Result<Expression> expression = readExpression(text.toStdString(), {"S", "q", "t", "T"});
        QVERIFY2(expression, faultOf(expression).c_str());
        const std::vector<Dimension> of{dimension("g/L"), dimension("1/h"), dimension("h"), dimension("K")};
        const Result<Dimension> result = dimensionOf(*expression, of);
        QVERIFY(!result);
        QVERIFY2(result.error().what.text().find(said.toStdString()) != std::string::npos,
                 result.error().what.text().c_str());
    }

    // Whatever comes, the reader returns, and what it accepts runs for numbers, duals and dimensions.
    void survivesMutatedTexts()
    {
        const std::vector<std::string> seeds{"vmax*S/(Km + S)*exp(-Ea/(R*T))", "if(x > 1, log(x), -x^2^y)",
                                             "min(a, b, c) + `a b`*1.5e-3", "b1*(1 - exp(-b2*x))/(1 + x/2)**(-2)"};
        const std::vector<std::string> known{"vmax", "S", "Km", "x", "y", "a", "b", "c", "a b", "b1", "b2"};
        const std::string pieces[] = {"(", ")",  "^",  "-",  "exp(", "if(",  "min(", ",",
                                      "`", "1e", "**", "<=", "\n",   "\xC3", "µ"};
        const std::vector<double> at(known.size(), 0.3);
        const std::vector<Dual<2>> seeded(known.size(), Dual<2>::seed(0.3, 1));
        const std::vector<Dimension> of(known.size());
        Random random(7, "expressions");
        QElapsedTimer clock;
        clock.start();
        const qint64 budget = qEnvironmentVariableIsSet("TITER_LONG") ? 60'000 : 500; // [ms]
        int accepted = 0;
        while (clock.elapsed() < budget) {
            std::string text = seeds[random.index(seeds.size())];
            for (std::uint64_t edits = 1 + random.index(5); edits > 0; --edits) {
                const std::size_t place = random.index(text.size() + 1);
                if (random.index(3) == 0)
                    text.erase(place, random.index(6));
                else if (random.index(3) == 0)
                    text.insert(place, 1, char(random.index(256)));
                else if (random.index(8) == 0)
                    text.insert(place, text.substr(random.index(text.size() + 1)));
                else
                    text.insert(place, pieces[random.index(std::size(pieces))]);
            }
            const Result<Expression> expression = readExpression(text, known);
            if (!expression) {
                QVERIFY(!expression.error().what.text().empty());
                continue;
            }
            ++accepted;
            const double plain = expression->evaluate(std::span<const double>(at));
            const double dual = expression->evaluate(std::span<const Dual<2>>(seeded)).v;
            QVERIFY2(!std::isfinite(plain) || !std::isfinite(dual) ||
                         std::abs(plain - dual) <= 1e-9 * std::max(1.0, std::abs(plain)),
                     text.c_str());
            (void)dimensionOf(*expression, of);
        }
        QVERIFY(accepted > 100);
    }
};

TITER_TEST(TestExpression)

} // namespace tst_expression

#include "tst_expression.moc"
