// What the rates of every law of the catalogue must pass.
#include "core/model/types/kinetics.h"
#include "generated/kinetics_catalogue.h"
#include "tests/support/core/bound_law.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <string_view>

namespace tst_rate_law_battery {

using namespace titer;
using model::Basis;
using model::Dual8;
using model::Environment;
using model::ParamSpec;
using model::RateLaw;
using model::RoleSpec;
using model::Shape;
using support::Culture;

namespace {

using Values = std::map<std::string, double>;
using Numbers = std::vector<double>;

// A concentration of a role in a culture at work.
double usual(const RoleSpec& role)
{
    if (std::string_view(role.key) == "oxygen") return 0.09;
    return role.basis == Basis::Mass ? 2.3 : role.basis == Basis::Amount ? 4.1 : 1.7e12;
}

Numbers usual(const RateLaw& law)
{
    Numbers c;
    for (const RoleSpec& role : law.roles) c.push_back(usual(role));
    return c;
}

std::vector<std::string> optionalRoles(const RateLaw& law)
{
    std::vector<std::string> roles;
    for (const RoleSpec& role : law.roles)
        if (!role.required) roles.push_back(role.key);
    return roles;
}

// Values of a spec to try: its ends, or each choice.
Numbers trials(const ParamSpec& spec)
{
    if (spec.shape != Shape::Choice) return {spec.min, spec.max};
    Numbers indices;
    for (std::size_t i = 0; i < spec.choices.size(); ++i) indices.push_back(double(i));
    return indices;
}

bool finite(const Numbers& numbers)
{
    return std::all_of(numbers.begin(), numbers.end(), [](double x) { return std::isfinite(x); });
}

bool finite(const Dual8& x)
{
    return std::isfinite(x.v) && std::all_of(x.d.begin(), x.d.end(), [](double d) { return std::isfinite(d); });
}

// The slope by differences, extrapolated once.
template <class F> double slope(F f, double x, double scale)
{
    const auto central = [&](double h) { return (f(x + h) - f(x - h)) / (2.0 * h); };
    const double h = 1e-3 * scale;
    return (4.0 * central(h / 2.0) - central(h)) / 3.0;
}

Environment<Dual8> dual(const Environment<double>& e)
{
    return {e.temperature, e.ph, e.dissolvedOxygen, e.pco2, e.osmolality};
}

// Rates with duals that are seeded in the concentrations from `first` on, or in temperature, pH and so on where `first` is
// negative.
std::vector<Dual8> dualRates(const Culture& culture, const Numbers& c, const Environment<double>& at, int first)
{
    const int n = int(c.size());
    std::vector<Dual8> duals(c.begin(), c.end()), generated(c.size());
    Environment<Dual8> conditions = dual(at);
    if (first < 0)
        conditions = {Dual8::seed(at.temperature, 0), Dual8::seed(at.ph, 1), Dual8::seed(at.dissolvedOxygen, 2),
                      Dual8::seed(at.pco2, 3), Dual8::seed(at.osmolality, 4)};
    for (int k = 0; first >= 0 && k < 8 && first + k < n; ++k) duals[first + k] = Dual8::seed(c[first + k], k);
    (void)culture.law().evaluate(duals.data(), conditions, generated.data());
    return generated;
}

} // namespace

class RateLawBattery : public QObject {
    Q_OBJECT

private slots:
    void isFiniteAtPairwiseCornersOfItsRanges_data() { each(); }
    void isFiniteAtPairwiseCornersOfItsRanges();
    void hasAFiniteJacobianWhereThingsRunOut_data() { each(); }
    void hasAFiniteJacobianWhereThingsRunOut();
    void exactJacobianEqualsDifferences_data() { each(); }
    void exactJacobianEqualsDifferences();
    void conditionsOfThePublicationAreNeutral_data() { each(); }
    void conditionsOfThePublicationAreNeutral();
    void nothingGrowsFarFromTheConditionsOfGrowth_data() { each(); }
    void nothingGrowsFarFromTheConditionsOfGrowth();
    void ratesOfAbsentRolesAreDropped_data() { each(); }
    void ratesOfAbsentRolesAreDropped();
    void takesNothingThatIsNotThere_data() { each(); }
    void takesNothingThatIsNotThere();
    void basisOfTheComponentsDoesNotMatter_data() { each(); }
    void basisOfTheComponentsDoesNotMatter();

private:
    void each();
};

void RateLawBattery::each()
{
    QTest::addColumn<const RateLaw*>("law");
    for (const RateLaw* law : kinetics::all())
        if (!law->roles.empty()) QTest::newRow(law->id) << law; // equations of one's own have theirs in the plant
}

void RateLawBattery::isFiniteAtPairwiseCornersOfItsRanges()
{
    QFETCH(const RateLaw*, law);
    Numbers generated;
    for (const ParamSpec& a : law->params)
        for (const ParamSpec& b : law->params)
            for (const double first : trials(a))
                for (const double second : trials(b)) {
                    Values values = {{a.key, first}};
                    values[b.key] = second;
                    const Culture culture(*law, values);
                    for (const double factor : {0.0, 1.0, 1e3}) {
                        Numbers c = usual(*law);
                        for (double& x : c) x *= factor;
                        const auto rates = culture.rates(c, generated);
                        QVERIFY2(finite(generated) && std::isfinite(rates.growthRate) &&
                                     std::isfinite(rates.oxygenUptake),
                                 qPrintable(QString("%1, %2, concentrations x %3").arg(a.key, b.key).arg(factor)));
                    }
                }
}

void RateLawBattery::hasAFiniteJacobianWhereThingsRunOut()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    const int n = int(law->roles.size());
    // Everything at nothing, then one after the other.
    for (int gone = -1; gone < n; ++gone) {
        Numbers c = usual(*law);
        if (gone < 0)
            c.assign(c.size(), 0.0);
        else
            c[gone] = 0.0;
        for (int first = -8; first < n; first += 8)
            for (const Dual8& rate : dualRates(culture, c, culture.reference(), first))
                QVERIFY2(finite(rate), gone < 0 ? "all" : law->roles[gone].key);
    }
}

void RateLawBattery::exactJacobianEqualsDifferences()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    const int n = int(law->roles.size());
    const Numbers c = usual(*law);
    // Off the reference, so that no factor stands at a discontinuity.
    Environment<double> at = culture.reference();
    at.temperature -= 1.3, at.ph -= 0.2, at.dissolvedOxygen *= 0.6, at.pco2 += 900.0, at.osmolality += 0.07;
    Numbers plain, scale(c.size());
    culture.rates(c, plain, at);
    const auto agrees = [&](double exact, double difference, double rate, double x) {
        return std::abs(exact - difference) <= 1e-7 * (std::abs(difference) + std::abs(rate / x));
    };
    for (int first = 0; first < n; first += 8) {
        const auto exact = dualRates(culture, c, at, first);
        for (int j = first; j < std::min(first + 8, n); ++j)
            for (int i = 0; i < n; ++i) {
                const double difference = slope(
                    [&](double x) {
                        Numbers moved = c, g;
                        moved[j] = x;
                        culture.rates(moved, g, at);
                        return g[i];
                    },
                    c[j], c[j]);
                QVERIFY2(agrees(exact[i].d[j - first], difference, plain[i], c[j]),
                         qPrintable(QString("%1 by %2").arg(law->roles[i].key, law->roles[j].key)));
                QCOMPARE(exact[i].v, plain[i]);
            }
    }
    const auto exact = dualRates(culture, c, at, -1);
    double Environment<double>::* const conditions[] = {&Environment<double>::temperature, &Environment<double>::ph,
                                                        &Environment<double>::dissolvedOxygen,
                                                        &Environment<double>::pco2, &Environment<double>::osmolality};
    for (int j = 0; j < 5; ++j)
        for (int i = 0; i < n; ++i) {
            const double x = at.*conditions[j], width = j == 0 ? 10.0 : x;
            const double difference = slope(
                [&](double value) {
                    Environment<double> moved = at;
                    moved.*conditions[j] = value;
                    Numbers g;
                    culture.rates(c, g, moved);
                    return g[i];
                },
                x, width);
            QVERIFY2(agrees(exact[i].d[j], difference, plain[i], width),
                     qPrintable(QString("%1 by condition %2").arg(law->roles[i].key).arg(j)));
        }
}

void RateLawBattery::conditionsOfThePublicationAreNeutral()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    const Environment<double> reference = culture.reference();
    double growth = 0.0, death = 0.0, productivity = 0.0;
    culture.law().environment.factors(reference, growth, death, productivity);
    QCOMPARE(growth, 1.0);
    QCOMPARE(death, 1.0);
    QCOMPARE(productivity, 1.0);
    // More oxygen, less carbon dioxide and a thinner medium change nothing either.
    Environment<double> better = reference;
    better.dissolvedOxygen = 500.0, better.pco2 = 0.0, better.osmolality = 0.0;
    culture.law().environment.factors(better, growth, death, productivity);
    QCOMPARE(growth, 1.0);
    QCOMPARE(death, 1.0);
    QCOMPARE(productivity, 1.0);

    Numbers c = usual(*law), generated, bare(c.size(), 0.0);
    model::LawInput<double> in{c.data(), culture.law().params.data()};
    in.temperature = reference.temperature, in.ph = reference.ph;
    model::LawOutput<double> out{bare.data()};
    law->rates(in, out);
    culture.rates(c, generated);
    for (std::size_t i = 0; i < c.size(); ++i) QCOMPARE(generated[i], bare[i]);
}

void RateLawBattery::nothingGrowsFarFromTheConditionsOfGrowth()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    const Numbers c = usual(*law);
    Numbers generated;
    const double best = culture.rates(c, generated).growthRate;
    QVERIFY(best > 0.0);
    for (const double ph : {1.0, 13.0}) {
        Environment<double> at = culture.reference();
        at.ph = ph;
        QVERIFY(culture.rates(c, generated, at).growthRate <= 1e-2 * best);
        QVERIFY(finite(generated));
    }
    for (const double temperature : {253.15, 373.15}) {
        Environment<double> at = culture.reference();
        at.temperature = temperature;
        QVERIFY(culture.rates(c, generated, at).growthRate < 0.5 * best);
        QVERIFY(finite(generated));
    }
}

void RateLawBattery::ratesOfAbsentRolesAreDropped()
{
    QFETCH(const RateLaw*, law);
    // What an absent product would cost is not spent either.
    std::map<std::string, double> free;
    for (const auto& param : law->params)
        if (std::string_view(param.key) == "substrate_per_product") free[param.key] = 0.0;
    const Culture whole(*law, free), bare(*law, {}, optionalRoles(*law));
    const Numbers c = usual(*law);
    Numbers absent = c, wholeRates, bareRates;
    for (std::size_t i = 0; i < c.size(); ++i)
        if (!law->roles[i].required) absent[i] = law->roles[i].absent;
    const auto a = whole.rates(absent, wholeRates), b = bare.rates(c, bareRates);
    QCOMPARE(b.growthRate, a.growthRate);
    QCOMPARE(b.oxygenUptake, a.oxygenUptake);
    for (std::size_t i = 0; i < c.size(); ++i) QCOMPARE(bareRates[i], law->roles[i].required ? wholeRates[i] : 0.0);
}

void RateLawBattery::takesNothingThatIsNotThere()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    for (std::size_t i = 0; i < law->roles.size(); ++i) {
        Numbers c = usual(*law), generated;
        c[i] = 0.0;
        culture.rates(c, generated);
        QVERIFY2(generated[i] >= 0.0, law->roles[i].key);
        // Nor what rounding has left below nothing.
        c[i] = -1e-9 * usual(law->roles[i]);
        culture.rates(c, generated);
        QVERIFY2(generated[i] >= 0.0, law->roles[i].key);
    }
}

void RateLawBattery::basisOfTheComponentsDoesNotMatter()
{
    QFETCH(const RateLaw*, law);
    const Culture culture(*law);
    const Numbers c = usual(*law);
    Numbers expected;
    culture.rates(c, expected);
    std::vector<int> roles;
    for (std::size_t i = 0; i < c.size(); ++i) roles.push_back(int(i));
    for (const Basis basis : {Basis::Mass, Basis::Amount, Basis::Count}) {
        std::vector<model::Component> components = support::componentsOf(*law);
        Numbers converted = c, generated(c.size(), 0.0);
        for (std::size_t i = 0; i < c.size(); ++i) {
            components[i].molarMass = 0.18, components[i].cellMass = 3e-13;
            model::Component other = components[i];
            other.basis = basis;
            converted[i] = c[i] * components[i].conversion(basis);
            components[i] = other;
        }
        base::Errors errors;
        const auto bound = bindLaw(*law, support::lawParams(*law), roles, components, errors, "law");
        QVERIFY(errors.empty());
        (void)bound.evaluate(converted.data(), culture.reference(), generated.data());
        for (std::size_t i = 0; i < c.size(); ++i) {
            const double back = generated[i] * components[i].conversion(law->roles[i].basis);
            QVERIFY2(std::abs(back - expected[i]) <= 1e-11 * std::abs(expected[i]), law->roles[i].key);
        }
    }
}

TITER_TEST(RateLawBattery)

} // namespace tst_rate_law_battery

#include "tst_rate_law_battery.moc"
