// Seeded damage to tables and formulas: whatever comes in, a fit of finite numbers or a sentence comes out.
#include "core/base/math/random.h"
#include "core/studies/analysis/linear_fit.h"
#include "tests/support/test_program.h"

#include <array>
#include <cmath>

namespace tst_fit_fuzz {

using namespace titer;
using namespace titer::studies;

namespace {

constexpr std::array<const char*, 4> tables{
    "# titer.study/1 {\"factors\": [{\"name\": \"A\", \"unit\": \"\", \"kind\": \"continuous\", \"low\": 1, \"high\": "
    "4}]}\nA,B,g,y\n"
    "1,2,u,3\n2,1.5,v,4\n4,3e2,u,9\n3,7,v,1\n1,5,w,2\n2,,w,3\n4,1,u,7\n",
    "A [g/L];B;g;y [1/h]\n1,5;2;a;3\n2,5;1;b;4,25\n3;4;a;1e-3\n4;2;b;-7\n5;9;b;0\n",
    "\"A\"\t\"B\"\t\"g\"\t\"y\"\r\n1\t2\tx\t3\r\n2\t3\t\"y \"\"z\"\"\"\t1\r\n5\t1\tx\tNA\r\n6\t8\tx\t4\r\n",
    "A,B,g,y\n1000000000000.1,1e300,1,1e-300\n1000000000000.2,2e300,2,2e-300\n1000000000000.3,-3e300,1,0\n1,1,2,3\n"};
constexpr std::array<const char*, 10> formulas{
    "y ~ A + B + A:B",      "y ~ (A + B + g)^2 - A:B",   "y ~ A*g + I(A^2)", "y ~ .",
    "y ~ 0 + g + A",        "log(y) ~ exp(A) + sqrt(B)", "y ~ I(A^2*B) + 1", "y ~ g/A + `B` %in% g",
    "y ~ I(1/(A - 2)^0.5)", "y ~ I(A^9) + I(B^30)"};

std::string damaged(const std::string& text, base::Random& random, std::string_view alphabet)
{
    std::string bytes = text;
    const int changes = 1 + int(random.uniform() * 6.0);
    for (int i = 0; i < changes && !bytes.empty(); ++i) {
        const auto at = std::size_t(random.uniform() * double(bytes.size()));
        const char c = alphabet[std::size_t(random.uniform() * double(alphabet.size()))];
        const double kind = random.uniform();
        if (kind < 0.4)
            bytes[at] = c;
        else if (kind < 0.7)
            bytes.insert(at, 1, c);
        else if (kind < 0.9)
            bytes.erase(at, 1 + std::size_t(random.uniform() * 4.0));
        else
            bytes.insert(at, bytes.substr(at, 1 + std::size_t(random.uniform() * 20.0)));
    }
    return bytes;
}

} // namespace

class tst_fit_fuzz : public QObject {
    Q_OBJECT

private slots:
    void damagedTablesAndFormulas()
    {
        base::Random random(20261120, "fit/fuzz");
        int fitted = 0, refused = 0;
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 40000 && clock.elapsed() < 4000; ++i) {
            const std::string table = tables[std::size_t(random.uniform() * double(tables.size()))];
            const std::string formula = formulas[std::size_t(random.uniform() * double(formulas.size()))];
            base::Errors errors;
            base::Notices notices;
            const std::string_view bytes("0123456789.,;\t\n\r\"#eE+-xyzgAB \xff\0", 32);
            const Sheet sheet = readSheet(i % 3 == 0 ? table : damaged(table, random, bytes), {}, errors, notices);
            if (!errors.empty()) {
                ++refused;
                continue;
            }
            const base::Result<Formula> read = readFormula(
                i % 3 == 1 ? formula : damaged(formula, random, "ABgy~+-*/:^()I.01239`% log"), sheet.names());
            if (!read) {
                QVERIFY(!read.error().what.text().empty());
                ++refused;
                continue;
            }
            const std::optional<ModelMatrix> matrix = makeModelMatrix(sheet, *read, {}, errors, notices);
            const std::optional<LinearFit> fit =
                matrix ? fitLinear(*matrix, {.dropAliased = i % 2 == 0}, errors) : std::nullopt;
            QCOMPARE(fit.has_value(), errors.empty());
            if (!fit) {
                ++refused;
                continue;
            }
            ++fitted;
            for (const Coefficient& c : fit->coefficients)
                QVERIFY(std::isfinite(c.coded) && std::isfinite(c.natural) && std::isfinite(c.p.value_or(0.0)));
            QVERIFY(std::isfinite(fit->rss) && std::isfinite(fit->r2) && fit->residuals.allFinite());
            QVERIFY(fit->leverage.minCoeff() > -1e-6 && fit->leverage.maxCoeff() < 1.0 + 1e-6);
        }
        QVERIFY(fitted > 100 && refused > 100);
    }
};

TITER_TEST(tst_fit_fuzz)

} // namespace tst_fit_fuzz

#include "tst_fit_fuzz.moc"
