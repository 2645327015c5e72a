// Binding constants from wells whose balances are solved here by bisection, apart from the binding models; from
// published points, held against R 4.2 (nls with central differences); and from noisy wells, next to the straight line
// of Scatchard.
#include "core/base/math/random.h"
#include "core/solve/catalogue.h"
#include "core/studies/calibration/isotherms/isotherm_fit.h"
#include "tests/support/test_program.h"

#include <cmath>
#include <functional>

namespace tst_isotherm_fit {

using namespace titer;
using studies::BatchWell;
using studies::IsothermFit;
using studies::IsothermRequest;
using studies::Plate;

namespace {

constexpr double notMeasured = std::numeric_limits<double>::quiet_NaN();

model::Component protein(double molarMass = 0.0)
{
    model::Component component{.id = "mab", .label = "", .basis = model::Basis::Mass};
    component.molarMass = molarMass;
    return component;
}

model::Component salt()
{
    model::Component component{.id = "salt", .label = "", .basis = model::Basis::Amount};
    return component;
}

// c at which c + excess(c) = 0 for a rising function.
double bisect(const std::function<double(double)>& excess, double high)
{
    double low = 0.0;
    for (int k = 0; k < 2000 && low < high; ++k) {
        const double middle = 0.5 * (low + high);
        if (middle <= low || middle >= high) break;
        (excess(middle) > 0.0 ? high : low) = middle;
    }
    return 0.5 * (low + high);
}

BatchWell well(double liquid, double solid, std::vector<double> initial, std::vector<double> final)
{
    BatchWell w;
    w.liquid = liquid;
    w.solid = solid;
    w.bound.assign(initial.size(), notMeasured);
    w.initial = std::move(initial);
    w.final = std::move(final);
    return w;
}

void numberConditions(Plate& plate)
{
    for (std::size_t w = 0; w < plate.wells.size(); ++w) {
        plate.wells[w].name = "well " + std::to_string(w + 1);
        plate.wells[w].condition = int(w);
    }
}

double langmuir(double k, double qmax, double c)
{
    return qmax * k * c / (1.0 + k * c);
}

// 200 uL over 1.3 uL of solid.
constexpr double liquid = 200e-9, solid = 1.3e-9;
const std::vector<double> loads{0.1, 0.25, 0.5, 1.0, 2.0, 3.0, 5.0, 8.0};

Plate langmuirPlate(double k, double qmax, double scale = 1.0)
{
    Plate plate{.components = {protein()}, .measured = {1}};
    for (double load : loads) {
        const double c0 = scale * load;
        const double c = bisect([&](double x) { return x + solid / liquid * langmuir(k, qmax, x) - c0; }, c0);
        plate.wells.push_back(well(liquid, solid, {c0}, {c}));
    }
    numberConditions(plate);
    return plate;
}

IsothermFit fitted(const IsothermRequest& request)
{
    base::Errors errors;
    base::Notices notices;
    const auto fit = studies::fitIsotherm(request, solve::catalogue(), errors, notices);
    if (!fit) qFatal("%s: %s", errors.front().where.c_str(), errors.front().what.text().c_str());
    return *fit;
}

base::Error refused(const IsothermRequest& request)
{
    base::Errors errors;
    base::Notices notices;
    if (studies::fitIsotherm(request, solve::catalogue(), errors, notices)) qFatal("the fit was not refused");
    return errors.front();
}

double valueOf(const IsothermFit& fit, const std::string& path)
{
    for (const studies::IsothermParameter& p : fit.parameters)
        if (p.reported.path == path) return p.reported.value;
    qFatal("no parameter %s", path.c_str());
}

double errorOf(const IsothermFit& fit, const std::string& path)
{
    for (const studies::IsothermParameter& p : fit.parameters)
        if (p.reported.path == path) return *p.reported.stdError * (p.reported.logarithmic ? p.reported.value : 1.0);
    qFatal("no parameter %s", path.c_str());
}

bool near(double value, double expected, double tolerance)
{
    const bool close = std::abs(value - expected) <= tolerance * std::abs(expected);
    if (!close) qWarning("%.15g is not %.15g", value, expected);
    return close;
}

bool hasRemark(const IsothermFit& fit, const char* part)
{
    for (const base::Sentence& remark : fit.remarks)
        if (remark.text().find(part) != std::string::npos) return true;
    return false;
}

// Steric mass action in one well: q and the salt in the liquid follow from c, whose balance is bisected.
struct Sma {
    double k, nu, sigma, lambda, molarMass; // [-], [-], [-], [mol/m3 of solid], [kg/mol]

    // Bound [mol/m3 of solid] at c [mol/m3] in a well with this salt at first.
    double bound(double c, double saltBefore, double ratio) const
    {
        return bisect(
            [&](double q) {
                const double free = lambda - (nu + sigma) * q, saltNow = saltBefore + ratio * nu * q;
                return q - k * c * std::pow(free / saltNow, nu);
            },
            lambda / (nu + sigma));
    }
    BatchWell at(double c0, double saltBefore) const
    {
        const double ratio = solid / liquid;
        const double c =
            bisect([&](double x) { return x + ratio * bound(x, saltBefore, ratio) - c0 / molarMass; }, c0 / molarMass);
        return well(liquid, solid, {c0, saltBefore}, {c * molarMass, notMeasured});
    }
};

constexpr Sma sma{.k = 0.01, .nu = 4.7, .sigma = 22.0, .lambda = 900.0, .molarMass = 148.0};

IsothermRequest smaRequest(const std::vector<double>& salts)
{
    Plate plate{.components = {protein(sma.molarMass), salt()}, .measured = {1, 0}};
    for (double s : salts)
        for (double load : loads) plate.wells.push_back(sma.at(load, s));
    numberConditions(plate);
    return {.plate = std::move(plate), .binding = "sma", .fixed = {{"lambda", "900 mol/m3"}}};
}

// Nine published points of an isotherm (data of the vignette of the R package PUPAIM 0.3.1).
const std::vector<double> ce{0.01353, 0.04648, 0.13239, 0.27714, 0.41600, 0.63607, 0.80435, 1.10327, 1.58223};
const std::vector<double> qe{0.03409, 0.06025, 0.10622, 0.12842, 0.15299, 0.15379, 0.15735, 0.15735, 0.16607};

IsothermRequest langmuirRequest(Plate plate)
{
    return {.plate = std::move(plate), .binding = "langmuir"};
}

// Three wells of each load, with noise of 0.02 g/L (drawn once, rounded).
constexpr double repeated[] = {0.0336, 0.0883, 0.1689, 0.3826, 1.153,  2.0321, 3.9271, 6.9058,
                               0.034,  0.0777, 0.1629, 0.4196, 1.1202, 2.0199, 3.9282, 6.9061,
                               0.0275, 0.066,  0.1467, 0.4036, 1.1351, 2.0176, 3.9638, 6.9143};

} // namespace

class TestIsothermFit : public QObject {
    Q_OBJECT

private slots:
    void findsTheLangmuirThatMadeTheWells()
    {
        base::Random random(3, "isotherms");
        for (int i = 0; i < 20; ++i) {
            const double k = std::pow(10.0, 4.0 * random.uniform() - 1.5), qmax = 30.0 + 300.0 * random.uniform();
            const IsothermFit fit = fitted(langmuirRequest(langmuirPlate(k, qmax)));
            QVERIFY2(fit.converged, fit.message.text().c_str());
            QVERIFY(near(valueOf(fit, "ka/mab"), k, 1e-8));
            QVERIFY(near(valueOf(fit, "qmax/mab"), qmax, 1e-8));
        }
    }

    void findsTheStericMassActionThatMadeTheWells()
    {
        const IsothermFit fit = fitted(smaRequest({20.0, 60.0, 120.0, 200.0}));
        QVERIFY2(fit.converged, fit.message.text().c_str());
        QVERIFY(near(valueOf(fit, "ka/mab"), sma.k, 1e-8));
        QVERIFY(near(valueOf(fit, "nu/mab"), sma.nu, 1e-8));
        QVERIFY(near(valueOf(fit, "sigma/mab"), sma.sigma, 1e-8));
        // The record goes into a plant file as it is.
        const base::Json* lambda = fit.binding.find("lambda");
        QVERIFY(lambda && lambda->string() == "900 mol/m3");
        QVERIFY(fit.binding.find("salt")->string() == "salt" && !fit.binding.find("kinetic")->boolean());
    }

    void findsAModulatorsExponentAndTwoThatCompete()
    {
        // ka e^(gamma s) and kd s^beta with beta alone: K = k/s^beta.
        Plate plate{.components = {protein(), salt()}, .measured = {1, 0}};
        const double k = 4e5, beta = 2.2, qmax = 150.0;
        for (double s : {50.0, 100.0, 250.0})
            for (double c0 : loads) {
                const double affinity = k / std::pow(s, beta);
                const double c =
                    bisect([&](double x) { return x + solid / liquid * langmuir(affinity, qmax, x) - c0; }, c0);
                plate.wells.push_back(well(liquid, solid, {c0, s}, {c, notMeasured}));
            }
        numberConditions(plate);
        const IsothermFit modulated =
            fitted({.plate = std::move(plate), .binding = "mobile_phase_modulator", .fitted = {"ka", "qmax", "beta"}});
        QVERIFY(near(valueOf(modulated, "ka/mab"), k, 1e-8));
        QVERIFY(near(valueOf(modulated, "beta/mab"), beta, 1e-8));
        QVERIFY(near(valueOf(modulated, "qmax/mab"), qmax, 1e-8));

        // Two components on shared sites: with the free share f, c_i = c0_i/(1 + r K_i qmax_i f), and f falls with
        // both.
        model::Component other = protein();
        other.id = "aggregate";
        Plate pair{.components = {protein(), other}, .measured = {1, 1}};
        const double ks[] = {2.0, 9.0}, qs[] = {120.0, 90.0}, ratio = solid / liquid;
        for (double c0 : loads)
            for (double part : {0.1, 0.5}) {
                const double initial[] = {c0 * (1.0 - part), c0 * part};
                double c[2] = {};
                bisect(
                    [&](double f) {
                        double sum = f - 1.0;
                        for (int i = 0; i < 2; ++i) {
                            c[i] = initial[i] / (1.0 + ratio * ks[i] * qs[i] * f);
                            sum += ks[i] * c[i] * f;
                        }
                        return sum;
                    },
                    1.0);
                pair.wells.push_back(well(liquid, solid, {initial[0], initial[1]}, {c[0], c[1]}));
            }
        numberConditions(pair);
        const IsothermFit both = fitted(langmuirRequest(std::move(pair)));
        QVERIFY2(both.converged, both.message.text().c_str());
        QVERIFY(near(valueOf(both, "ka/mab"), ks[0], 1e-8) && near(valueOf(both, "qmax/mab"), qs[0], 1e-8));
        QVERIFY(near(valueOf(both, "ka/aggregate"), ks[1], 1e-8) && near(valueOf(both, "qmax/aggregate"), qs[1], 1e-8));
    }

    void agreesWithRsNlsOnPublishedPoints()
    {
        Plate plate{.components = {protein()}, .measured = {1}};
        for (std::size_t i = 0; i < ce.size(); ++i) {
            BatchWell w;
            w.initial = {notMeasured};
            w.final = {ce[i]};
            w.bound = {qe[i]};
            plate.wells.push_back(std::move(w));
        }
        numberConditions(plate);
        const IsothermFit fit = fitted(langmuirRequest(std::move(plate)));
        QVERIFY(near(valueOf(fit, "qmax/mab"), 0.17278359742092, 1e-8));
        QVERIFY(near(valueOf(fit, "ka/mab"), 12.50574262605379, 1e-8));
        QVERIFY(near(errorOf(fit, "qmax/mab"), 0.0036352377988609, 1e-7));
        QVERIFY(near(errorOf(fit, "ka/mab"), 1.3620265393667250, 1e-7));
        QCOMPARE(fit.degreesOfFreedom, 7);
    }

    void agreesWithRsNlsOnTheBalancesOfWells()
    {
        // The published points as wells with as much liquid as resin; R solves the balance in closed form.
        Plate plate{.components = {protein()}, .measured = {1}};
        for (std::size_t i = 0; i < ce.size(); ++i)
            plate.wells.push_back(well(1.0, 1.0, {std::round(1e5 * (ce[i] + qe[i])) / 1e5}, {ce[i]}));
        numberConditions(plate);
        IsothermRequest request = langmuirRequest(std::move(plate));
        const IsothermFit fit = fitted(request);
        QVERIFY(near(valueOf(fit, "qmax/mab"), 0.17350836891003, 1e-8));
        QVERIFY(near(valueOf(fit, "ka/mab"), 12.14499713361783, 1e-7));
        QVERIFY(near(errorOf(fit, "qmax/mab"), 0.003158690595714, 1e-6));
        QVERIFY(near(errorOf(fit, "ka/mab"), 1.398527547615347, 1e-6));
        QVERIFY(near(fit.spreads[0].rms, 0.0040918877510964 * std::sqrt(7.0 / 9.0), 1e-8));

        request.proportional = true; // nls(log(Ce) ~ log(cf(q, K)))
        const IsothermFit relative = fitted(request);
        QVERIFY(near(valueOf(relative, "qmax/mab"), 0.14697373134441, 1e-7));
        QVERIFY(near(valueOf(relative, "ka/mab"), 19.58036529380870, 1e-6));
        QVERIFY(near(errorOf(relative, "ka/mab"), 3.390875140496527, 1e-5));
    }

    void splitsLackOfFitFromRepeatsAsRDoes()
    {
        Plate plate{.components = {protein()}, .measured = {1}};
        for (std::size_t k = 0; k < std::size(repeated); ++k) {
            plate.wells.push_back(well(liquid, solid, {loads[k % loads.size()]}, {repeated[k]}));
            plate.wells.back().condition = int(k % loads.size());
        }
        const IsothermFit fit = fitted(langmuirRequest(std::move(plate)));
        QVERIFY(near(valueOf(fit, "qmax/mab"), 178.0599777912012, 1e-8));
        QVERIFY(near(valueOf(fit, "ka/mab"), 2.6235531962728, 1e-8));
        // anova(nls, lm(c ~ factor(c0)))
        QCOMPARE(fit.lackOfFit.df, 6);
        QCOMPARE(fit.lackOfFit.pureDf, 16);
        QVERIFY(near(*fit.lackOfFit.f, 0.44743799793382, 1e-7));
        QVERIFY(near(*fit.lackOfFit.p, 0.83633242310827, 1e-7));
    }

    // Scatchard plots q/c over q, both from the measured c: slope -K, and an error that stands on both axes.
    void isNotBiasedWhereScatchardsLineIs()
    {
        const double k = 2.5, qmax = 180.0, noise = 0.01;
        const Plate exact = langmuirPlate(k, qmax);
        double ours = 0.0, line = 0.0;
        constexpr int plates = 200;
        for (int i = 0; i < plates; ++i) {
            base::Random random(11, "plate " + std::to_string(i));
            Plate plate = exact;
            double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, xy = 0.0;
            for (BatchWell& w : plate.wells) {
                w.final[0] = std::max(w.final[0] + noise * random.normal(), 1e-3);
                const double q = (w.initial[0] - w.final[0]) * liquid / solid, ratio = q / w.final[0];
                n += 1.0, x += q, y += ratio, xx += q * q, xy += q * ratio;
            }
            line += -(n * xy - x * y) / (n * xx - x * x) / k / plates;
            IsothermRequest request = langmuirRequest(std::move(plate));
            request.starts = {{"ka", "2"}, {"qmax", "150"}};
            ours += valueOf(fitted(request), "ka/mab") / k / plates;
        }
        QVERIFY2(std::abs(ours - 1.0) < 0.01, std::to_string(ours).c_str());
        QVERIFY2(std::abs(line - 1.0) > 0.1, std::to_string(line).c_str());
    }

    void countsTheLiquidThatTheResinHeld()
    {
        const double k = 2.5, qmax = 180.0, held = 4e-9;
        Plate plate{.components = {protein()}, .measured = {1}};
        for (double c0 : loads) {
            const double all = liquid + held, diluted = c0 * liquid / all;
            const double c = bisect([&](double x) { return x + solid / all * langmuir(k, qmax, x) - diluted; }, c0);
            plate.wells.push_back(well(liquid, solid, {c0}, {c}));
            plate.wells.back().held = held;
        }
        numberConditions(plate);
        const IsothermFit fit = fitted(langmuirRequest(plate));
        QVERIFY(near(valueOf(fit, "ka/mab"), k, 1e-8) && near(valueOf(fit, "qmax/mab"), qmax, 1e-8));
        // What was bound serves as well where the liquid was not measured.
        for (BatchWell& w : plate.wells) {
            w.bound = {langmuir(k, qmax, w.final[0])};
            w.final = {notMeasured};
        }
        const IsothermFit bound = fitted(langmuirRequest(plate));
        QVERIFY(near(valueOf(bound, "ka/mab"), k, 1e-8) && near(valueOf(bound, "qmax/mab"), qmax, 1e-8));
    }

    void remarksOnWhatTheWellsDoNotDetermine()
    {
        // All on the straight part.
        Plate dilute = langmuirPlate(0.05, 180.0, 0.1);
        base::Random random(5, "noise");
        for (BatchWell& w : dilute.wells) w.final[0] *= 1.0 + 0.01 * random.normal();
        const IsothermFit straight = fitted(langmuirRequest(dilute));
        QVERIFY(hasRemark(straight, "linear part"));
        QVERIFY(hasRemark(straight, "qmax/mab"));
        // Nothing stays in the liquid.
        const IsothermFit traces = fitted(langmuirRequest(langmuirPlate(1e4, 1e4)));
        QVERIFY(hasRemark(traces, "traces"));
        QVERIFY(!hasRemark(fitted(langmuirRequest(langmuirPlate(2.5, 180.0))), "Add wells"));
        // Several salts, and a model that does not follow them.
        IsothermRequest salts = smaRequest({20.0, 120.0});
        salts.fixed = {};
        salts.binding = "mobile_phase_modulator";
        QVERIFY(hasRemark(fitted(salts), "2 concentrations of “salt”, but beta, gamma are 0"));
        salts.binding = "langmuir";
        QVERIFY(hasRemark(fitted(salts), "does not depend on it"));
    }

    void refusesWhatCannotBeReported()
    {
        const base::Error oneSalt = refused(smaRequest({50.0}));
        QCOMPARE(oneSalt.where, std::string("fit/nu/mab"));
        QVERIFY(oneSalt.what.text().find("1 concentration(s) of salt (50 mM)") != std::string::npos);
        // One salt serves where the charge is known.
        IsothermRequest known = smaRequest({50.0});
        known.fixed.push_back({"nu", "4.7"});
        const IsothermFit fit = fitted(known);
        QVERIFY(near(valueOf(fit, "ka/mab"), sma.k, 1e-8) && near(valueOf(fit, "sigma/mab"), sma.sigma, 1e-8));

        Plate few = langmuirPlate(2.5, 180.0);
        few.wells.resize(1);
        QVERIFY(refused(langmuirRequest(few)).what.text().find("1 measured values cannot determine 2") !=
                std::string::npos);

        IsothermRequest wrong = langmuirRequest(langmuirPlate(2.5, 180.0));
        wrong.fitted = {"qmax"};
        QCOMPARE(refused(wrong).where, std::string("fit/qmax/mab"));
        wrong.fitted = {"kd"};
        QVERIFY(refused(wrong).what.text().find("do not determine the rate") != std::string::npos);
        wrong.fitted = {"nu"};
        QVERIFY(refused(wrong).what.text().find("has no “nu”") != std::string::npos);
        wrong.fitted = {"ka", "qmax"};
        wrong.fixed = {{"qmax", "100 mm"}};
        QVERIFY(refused(wrong).where.find("qmax/mab") != std::string::npos);
        wrong.fixed = {};
        wrong.binding = "langmuri";
        QVERIFY(refused(wrong).what.text().find("did you mean “langmuir”") != std::string::npos);
        wrong.binding = "sma";
        QVERIFY(refused(wrong).what.text().find("no column “salt [mM]”") != std::string::npos);
    }

    // The same on one core and on many.
    void doesNotDependOnThreads()
    {
        IsothermRequest request = smaRequest({20.0, 120.0});
        request.threads = 1;
        const IsothermFit one = fitted(request);
        request.threads = 3;
        const IsothermFit three = fitted(request);
        for (std::size_t k = 0; k < one.parameters.size(); ++k)
            QCOMPARE(one.parameters[k].reported.value, three.parameters[k].reported.value);
    }
};

TITER_TEST(TestIsothermFit)

} // namespace tst_isotherm_fit

#include "tst_isotherm_fit.moc"
