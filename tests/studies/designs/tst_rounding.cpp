// Designs whose settings are multiples of steps.
#include "core/studies/designs/kinds.h"
#include "core/studies/designs/region.h"
#include "tests/support/test_program.h"

#include <cmath>

namespace tst_rounding {

using namespace titer;
using namespace titer::studies;

namespace {

const Factors factors{{.name = "T", .unit = "°C", .low = 30, .high = 37}, {.name = "pH", .low = 6.8, .high = 7.2}};

base::Result<Design> made(const char* kind, const DesignRequest& request)
{
    return makeDesign(*findDesignKind(kind), factors, request);
}

bool multiple(double value, double step)
{
    return std::abs(value / step - std::round(value / step)) < 1e-9;
}

} // namespace

class tst_rounding : public QObject {
    Q_OBJECT

private slots:
    void settingsAreTheNearestMultiplesWithinBounds()
    {
        const base::Result<Design> exact = made("lhs", {.runs = 12, .seed = 3});
        const base::Result<Design> design = made("lhs", {.runs = 12, .steps = {{"T", 0.5}, {"pH", 0.05}}, .seed = 3});
        QVERIFY(exact && design);
        for (int run = 0; run < design->runs(); ++run)
            for (int f = 0; f < 2; ++f) {
                const double step = f == 0 ? 0.5 : 0.05,
                             value = factors[std::size_t(f)].toNatural(design->coded(run, f));
                QVERIFY(multiple(value, step));
                QVERIFY(std::abs(value - factors[std::size_t(f)].toNatural(exact->coded(run, f))) <= 0.5 * step + 1e-9);
                QVERIFY(std::abs(design->coded(run, f)) <= 1.0 + 1e-12);
            }
        QVERIFY(!design->notices.empty() && design->notices.back().where == "design/round");
        // Others stay as they are.
        const base::Result<Design> one = made("lhs", {.runs = 12, .steps = {{"T", 0.5}}, .seed = 3});
        QVERIFY(one->coded.col(1) == exact->coded.col(1) && one->coded.col(0) == design->coded.col(0));
    }

    // A bound that is no multiple is no setting; axial points lie beyond the bounds and are rounded there.
    void boundsAndAxialPoints()
    {
        const base::Result<Design> face = made("ccd", {.alpha = "face", .steps = {{"T", 2.0}}});
        QVERIFY(face);
        for (int run = 0; run < face->runs(); ++run) {
            const double value = factors[0].toNatural(face->coded(run, 0));
            QVERIFY(multiple(value, 2.0) && value >= 30.0 && value <= 36.0);
        }
        const base::Result<Design> axial = made("ccd", {.alpha = "rotatable", .steps = {{"T", 0.1}}});
        double min = 100.0;
        for (int run = 0; run < axial->runs(); ++run) min = std::min(min, factors[0].toNatural(axial->coded(run, 0)));
        QVERIFY(std::abs(min - 28.6) < 1e-9); // 33.5 - 1.414 * 3.5 = 28.55
    }

    // What the constraints cut off is not rounded into.
    void constraintsHoldAfterwards()
    {
        const std::string limit = "T + 10*pH <= 105";
        const base::Result<Design> design =
            made("d_optimal",
                 {.runs = 10, .model = "quadratic", .constraints = {limit}, .steps = {{"T", 1.0}, {"pH", 0.1}}});
        QVERIFY2(design, design ? "" : design.error().what.text().c_str());
        for (int run = 0; run < design->runs(); ++run)
            QVERIFY(factors[0].toNatural(design->coded(run, 0)) + 10.0 * factors[1].toNatural(design->coded(run, 1)) <=
                    105.0 + 1e-6);
    }

    void runsThatStayAreNotRounded()
    {
        const base::Result<Design> first = made("full", {});
        Design odd = *first;
        odd.coded(0, 0) = 0.123;
        const base::Result<Design> more =
            made("d_optimal", {.runs = 7, .model = "interaction", .existing = odd, .steps = {{"T", 1.0}}});
        QVERIFY(more);
        QCOMPARE(more->coded(0, 0), 0.123);
        for (int run = odd.runs(); run < more->runs(); ++run)
            QVERIFY(multiple(factors[0].toNatural(more->coded(run, 0)), 1.0));
    }

    void wrongStepsAreRefused()
    {
        for (const auto& steps :
             {std::map<std::string, double>{{"X", 1.0}}, {{"T", 0.0}}, {{"T", 8.0}}, {{"T", std::nan("")}}}) {
            const base::Result<Design> design = made("full", {.steps = steps});
            QVERIFY(!design);
            QCOMPARE(design.error().where, std::string("design/round"));
        }
        // Steps that leave a model nothing to be determined by.
        QVERIFY(!made("lhs", {.runs = 3, .model = "quadratic", .steps = {{"T", 7.0}}}));
    }
};

TITER_TEST(tst_rounding)

} // namespace tst_rounding

#include "tst_rounding.moc"
