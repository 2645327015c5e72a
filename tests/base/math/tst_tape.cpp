// Tapes: the values and derivatives of the expressions that they are made of, each shared term once.
#include "core/base/math/random.h"
#include "core/base/math/tape.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>

namespace tst_tape {

using namespace titer::base;

namespace {

using Dual8 = Dual<8>;

const std::vector<std::string> names{"x", "y", "k"};

Expression read(std::string_view text)
{
    const Result<Expression> expression = readExpression(text, names);
    if (!expression) qFatal("%s", expression.error().what.text().c_str());
    return *expression;
}

// x and y are inputs, k a number.
Tape tapeOf(const std::vector<std::string>& texts, double k = 2.5)
{
    TapeBuilder builder;
    const int nodes[] = {builder.input(0), builder.input(1), builder.number(k)};
    std::vector<int> results;
    for (const std::string& text : texts) results.push_back(builder.add(read(text), nodes));
    return builder.make(results);
}

bool alike(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || a == b || std::abs(a - b) <= 4e-15 * std::max(std::abs(a), std::abs(b));
}

// What the expression itself gives, and what its tape does, at x and y.
bool agree(const std::string& text, double x, double y)
{
    const Expression expression = read(text);
    const Dual8 in[] = {Dual8::seed(x, 0), Dual8::seed(y, 1)}, all[] = {in[0], in[1], Dual8(2.5)};
    const Dual8 wanted = expression.evaluate(std::span<const Dual8>(all));
    Dual8 dual;
    double plain = 0.0;
    const Tape tape = tapeOf({text});
    tape.run(in, &dual);
    const double values[] = {x, y};
    tape.run(values, &plain);
    const bool good = alike(plain, wanted.v) && alike(dual.v, wanted.v) && alike(dual.d[0], wanted.d[0]) &&
                      alike(dual.d[1], wanted.d[1]);
    if (!good) qWarning("%s at %g, %g: %.17g and %.17g", text.c_str(), x, y, plain, wanted.v);
    return good;
}

} // namespace

class TestTape : public QObject {
    Q_OBJECT

private slots:
    void givesWhatItsExpressionsGive_data();
    void givesWhatItsExpressionsGive();
    void evaluatesASharedTermOnce();
    void foldsWhatDependsOnNumbersAlone();
    void takesATermWithTheFactorZeroAway();
    void keepsManyValuesAtOnce();
    void usesARegisterAgain();
    void reportsWhichInputsItReads();
    void reportsOnWhichInputsEachResultDepends();
    void gives0And1ForNumbersAsResults();
};

void TestTape::givesWhatItsExpressionsGive_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"x + y",
                             "x - y",
                             "x*y",
                             "x/y",
                             "x + k",
                             "k - x",
                             "x - k",
                             "k*x",
                             "x*k",
                             "k/x",
                             "x/k",
                             "x/(x + k)",
                             "x/(k + x)",
                             "x/(x + y)",
                             "-x",
                             "x^2",
                             "x^k",
                             "k^x",
                             "x^y",
                             "if(x < y, x*y, k)",
                             "if(x < y, k, 1)",
                             "min(x, k, y)",
                             "max(x, 1, y)",
                             "exp(x)*log(y)",
                             "x == y",
                             "saturation(x, k)",
                             "saturation(x, 0)",
                             "saturation(x, y)",
                             "fade(x, k)",
                             "fade(x, y)",
                             "share(x, y)",
                             "sqrt(x)/(x + y)^2 - x*y/(x + k)",
                             "x^2^0.5",
                             "(x + 0)*1 - 0 + x/1",
                             "x*x",
                             "tanh(x) + sin(y)*cos(k)",
                             "abs(y - x)"})
        QTest::addRow("%s", text) << text;
}

void TestTape::givesWhatItsExpressionsGive()
{
    QFETCH(QString, text);
    Random random(7, "tape");
    for (int i = 0; i < 20; ++i) QVERIFY(agree(text.toStdString(), 4.0 * random.uniform(), 4.0 * random.uniform()));
    QVERIFY(agree(text.toStdString(), 1.5, 1.5));
}

void TestTape::evaluatesASharedTermOnce()
{
    const int once = tapeOf({"exp(x*y) + 1"}).stepCount();
    QCOMPARE(tapeOf({"exp(x*y) + 1", "exp(x*y) + 1", "k*(exp(x*y) + 1)"}).stepCount(), once + 1);
}

void TestTape::foldsWhatDependsOnNumbersAlone()
{
    QCOMPARE(tapeOf({"exp(k)^2/(1 + k)*x"}).stepCount(), 1);
    QCOMPARE(tapeOf({"if(k > 2, x*y, exp(x))"}).stepCount(), 1);
}

void TestTape::takesATermWithTheFactorZeroAway()
{
    const Tape tape = tapeOf({"x + k*exp(y)"}, 0.0);
    QCOMPARE(tape.stepCount(), 0);
    QVERIFY(!tape.uses(1));
}

void TestTape::keepsManyValuesAtOnce()
{
    // Each power is needed until the end, more than find room on the stack.
    std::string sum = "0", product = "1";
    for (int i = 0; i < 40; ++i) {
        const std::string term = "exp(x/" + std::to_string(i + 2) + ")";
        sum += "+" + term;
    }
    std::vector<std::string> texts;
    for (int i = 0; i < 150; ++i) texts.push_back("sin(x + " + std::to_string(i) + ")");
    texts.push_back(sum);
    const Tape tape = tapeOf(texts);
    std::vector<double> results(texts.size());
    const double in[] = {0.3, 0.0};
    tape.run(in, results.data());
    double wanted = 0.0;
    for (int i = 0; i < 40; ++i) wanted += std::exp(0.3 / (i + 2));
    QVERIFY(alike(results.back(), wanted));
    for (int i = 0; i < 150; ++i) QCOMPARE(results[std::size_t(i)], std::sin(0.3 + i));
}

void TestTape::usesARegisterAgain()
{
    std::string chain = "x";
    for (int i = 0; i < 20; ++i) chain = "sin(" + chain + ")";
    for (int i = 0; i < 9; ++i) chain += " + sin(y + " + std::to_string(i) + ")";
    QVERIFY(agree(chain, 0.4, 0.7));
}

void TestTape::reportsWhichInputsItReads()
{
    const Tape tape = tapeOf({"k*y"});
    QVERIFY(!tape.uses(0));
    QVERIFY(tape.uses(1));
}

void TestTape::reportsOnWhichInputsEachResultDepends()
{
    using Inputs = std::vector<std::vector<int>>;
    QCOMPARE(tapeOf({"x + 1", "y^2", "x*y/(k + y)", "3*k", "if(x > 1, y, 2)", "exp(-y)", "x"}).inputsOfResults(),
             (Inputs{{0}, {1}, {0, 1}, {}, {0, 1}, {1}, {0}}));
}

void TestTape::gives0And1ForNumbersAsResults()
{
    const Tape tape = tapeOf({"k > 2", "k < 2", "k"});
    double results[3];
    const double in[] = {0.0, 0.0};
    tape.run(in, results);
    QCOMPARE(results[0], 1.0);
    QCOMPARE(results[1], 0.0);
    QCOMPARE(results[2], 2.5);
}

TITER_EACH_WIDTH_TEST(TestTape)

} // namespace tst_tape

#include "tst_tape.moc"
