// Each built-in law that has a text as equations, copied, gives the rates of its code: at random states, with and without its optional roles, for numbers
// and for duals, to 1e-12 of the largest term that the law sums up.
#include "core/base/math/random.h"
#include "core/model/equations/described.h"
#include "core/model/equations/law_equations.h"
#include "core/model/library/law_texts.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/bound_law.h"
#include "tests/support/core/param_set.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_laws_as_equations {

using namespace titer;
using model::BoundLaw;
using model::Dual8;
using model::Environment;
using model::RateLaw;

namespace {

struct Pair {
    BoundLaw builtIn, equations;
};

// The law bound as it is and as equations, with the same components and values.
Pair bindBoth(const RateLaw& law, const std::map<std::string, double>& values, bool bare)
{
    std::vector<int> roles(law.roles.size());
    for (std::size_t i = 0; i < roles.size(); ++i) roles[i] = bare && !law.roles[i].required ? -1 : int(i);
    const std::vector<model::Component> components = support::componentsOf(law);
    base::Errors errors;
    Pair pair;
    pair.builtIn = bindLaw(law, support::lawParams(law, values), roles, components, errors, "law");

    base::Json given = base::Json::object();
    for (const model::ParamSpec& spec : law.params)
        if (const auto found = values.find(spec.key); found != values.end()) {
            if (spec.shape == model::Shape::Choice)
                given[spec.key] = spec.choices[std::size_t(found->second)];
            else
                given[spec.key] = found->second;
        }
    const base::Json record = model::asEquations(law, given);
    const RateLaw& own = *model::lawOf(solve::catalogue(), record);
    // The parameters as the built-in law has them, and those that it has as numbers in its code.
    std::map<std::string, double> all;
    for (const model::ParamSpec& spec : own.params) {
        const bool known = std::any_of(law.params.begin(), law.params.end(),
                                       [&](const auto& s) { return std::string_view(s.key) == spec.key; });
        const base::Json& constant = *record.find("params")->find(spec.key)->find("value");
        if (!known) all[spec.key] = *base::readQuantity(constant.string(), spec.unit);
    }
    for (const model::ParamSet::Entry& entry : support::lawParams(law, values).entries)
        if (!std::isnan(entry.value)) all[entry.spec->key] = entry.value;
    for (const model::ParamSpec& spec : model::environmentSpecs())
        all[spec.key] = model::environmentDefault(law, spec.key);
    pair.equations = bindLaw(own, support::lawParams(own, all), roles, components, errors, "law");
    pair.equations.tape = readLawTape(record, pair.equations, components, errors, "law");
    for (const base::Error& e : errors) qFatal("%s: %s", e.where.c_str(), e.what.text().c_str());
    return pair;
}

double usual(const model::RoleSpec& role)
{
    if (std::string_view(role.key) == "oxygen") return 0.1;
    return role.basis == model::Basis::Mass ? 2.0 : role.basis == model::Basis::Amount ? 4.0 : 2e12;
}

bool near(double a, double b, double scale)
{
    return std::abs(a - b) <= 1e-12 * scale;
}

} // namespace

class LawsAsEquations : public QObject {
    Q_OBJECT

private slots:
    void haveTheRatesOfTheCode_data() { each(); }
    void haveTheRatesOfTheCode();
    void haveFiniteDerivativesWhereThingsRunOut_data() { each(); }
    void haveFiniteDerivativesWhereThingsRunOut();
    void keepTheirDescription_data() { each(); }
    void keepTheirDescription();
    void takeOtherParameters();

private:
    void each();
    void compare(const Pair& pair, base::Random& random);
};

void LawsAsEquations::each()
{
    QTest::addColumn<const RateLaw*>("law");
    base::Errors errors;
    const auto texts = model::readLawTexts(model::lawsText(), errors);
    for (const base::Error& e : errors) QFAIL((e.where + ": " + e.what.text()).c_str());
    for (const model::LawText& text : texts) {
        const RateLaw* law = solve::catalogue().law(text.law);
        QVERIFY2(law && law->id == text.law, text.law.c_str());
        QTest::newRow(law->id) << law;
    }
    QVERIFY(!texts.empty());
}

void LawsAsEquations::compare(const Pair& pair, base::Random& random)
{
    const RateLaw& law = *pair.builtIn.law;
    const std::size_t n = law.roles.size();
    std::vector<double> c(n), a(n, 0.0), b(n, 0.0);
    for (std::size_t i = 0; i < n; ++i) {
        const double draw = random.uniform();
        c[i] = draw < 0.1 ? 0.0 : usual(law.roles[i]) * std::pow(10.0, 4.0 * draw - 3.0);
    }
    const model::ReferenceConditions& r = pair.builtIn.environment.reference;
    const Environment<double> at{r.temperature - 3.0 + 4.0 * random.uniform(), r.ph - 0.5 + random.uniform(),
                                 60.0 * random.uniform(), 2e4 * random.uniform(), 0.5 * random.uniform()};
    const auto x = pair.builtIn.evaluate(c.data(), at, a.data()), y = pair.equations.evaluate(c.data(), at, b.data());
    // What is a difference of large terms is compared by what the cells turn over.
    double largest = 0.0;
    for (std::size_t i = 0; i < n; ++i) largest = std::max(largest, std::abs(a[i]) / usual(law.roles[i]));
    for (std::size_t i = 0; i < n; ++i) QVERIFY2(near(a[i], b[i], largest * usual(law.roles[i])), law.roles[i].key);
    QVERIFY(near(x.growthRate, y.growthRate, std::abs(x.growthRate) + 1e-6));
    QVERIFY(near(x.oxygenUptake, y.oxygenUptake, std::abs(x.oxygenUptake)));
    QVERIFY(near(x.carbonDioxide, y.carbonDioxide, std::abs(x.carbonDioxide)));

    for (std::size_t first = 0; first < n; first += 8) {
        std::vector<Dual8> duals(c.begin(), c.end()), p(n), q(n);
        for (std::size_t k = first; k < std::min(first + 8, n); ++k) duals[k] = Dual8::seed(c[k], int(k - first));
        const Environment<Dual8> conditions{at.temperature, at.ph, at.dissolvedOxygen, at.pco2, at.osmolality};
        (void)pair.builtIn.evaluate(duals.data(), conditions, p.data());
        (void)pair.equations.evaluate(duals.data(), conditions, q.data());
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t k = 0; k < 8; ++k) {
                const double scale =
                    std::abs(p[i].d[k]) +
                    largest * usual(law.roles[i]) /
                        std::max(c[std::min(first + k, n - 1)], 1e-3 * usual(law.roles[std::min(first + k, n - 1)]));
                QVERIFY2(std::abs(p[i].d[k] - q[i].d[k]) <= 1e-11 * scale, law.roles[i].key);
            }
    }
}

void LawsAsEquations::haveTheRatesOfTheCode()
{
    QFETCH(const RateLaw*, law);
    base::Random random(28, law->id);
    for (const bool bare : {false, true})
        for (int set = 0; set < 20; ++set) {
            std::map<std::string, double> values;
            for (const model::ParamSpec& spec : law->params) {
                const double draw = random.uniform();
                if (set == 0) continue; // the defaults
                values[spec.key] = spec.shape == model::Shape::Choice
                                       ? double(int(draw * double(spec.choices.size())))
                                       : std::clamp(spec.defaultValue * (0.5 + draw), spec.min, spec.max);
            }
            const Pair pair = bindBoth(*law, values, bare);
            for (int state = 0; state < 50; ++state) compare(pair, random);
        }
}

void LawsAsEquations::haveFiniteDerivativesWhereThingsRunOut()
{
    QFETCH(const RateLaw*, law);
    const Pair pair = bindBoth(*law, {}, false);
    const std::size_t n = law->roles.size();
    for (std::size_t gone = 0; gone <= n; ++gone)
        for (std::size_t first = 0; first < n; first += 8) {
            std::vector<Dual8> c(n), rates(n);
            for (std::size_t i = 0; i < n; ++i) c[i] = gone == n || gone == i ? 0.0 : usual(law->roles[i]);
            for (std::size_t k = first; k < std::min(first + 8, n); ++k) c[k] = Dual8::seed(c[k].v, int(k - first));
            (void)pair.equations.evaluate(c.data(), Environment<Dual8>{}, rates.data());
            for (const Dual8& rate : rates) {
                QVERIFY(std::isfinite(rate.v));
                for (const double d : rate.d) QVERIFY(std::isfinite(d));
            }
        }
}

void LawsAsEquations::keepTheirDescription()
{
    QFETCH(const RateLaw*, law);
    const base::Json record = model::asEquations(*law);
    const RateLaw& own = *model::lawOf(solve::catalogue(), record);
    QCOMPARE(own.roles.size(), law->roles.size());
    QVERIFY(own.params.size() >= law->params.size());
    for (std::size_t i = 0; i < law->roles.size(); ++i) {
        const model::RoleSpec &a = law->roles[i], &b = own.roles[i];
        QCOMPARE(b.key, a.key);
        QCOMPARE(b.label, a.label);
        QCOMPARE(b.basis, a.basis);
        QCOMPARE(b.required, a.required);
        QCOMPARE(b.absent, a.absent);
    }
    for (std::size_t i = 0; i < law->params.size(); ++i) {
        const model::ParamSpec &a = law->params[i], &b = own.params[i];
        QCOMPARE(b.key, a.key);
        QVERIFY2(base::sameDimension(b.unit, a.unit), a.key);
        QCOMPARE(b.min, a.min);
        QCOMPARE(b.max, a.max);
        QCOMPARE(b.choices.size(), a.choices.size());
    }
    QCOMPARE(own.yields.size(), law->yields.size());
    QCOMPARE(own.reference.lawHasTemperature, law->reference.lawHasTemperature);
    QCOMPARE(own.reference.lawHasPh, law->reference.lawHasPh);
    // It is made once, and is another where a range differs.
    QCOMPARE(model::lawOf(solve::catalogue(), record), &own);
    base::Json other = record;
    other["params"].members().front().second["range"] = base::Json();
    QVERIFY(model::lawOf(solve::catalogue(), other) != &own);
}

void LawsAsEquations::takeOtherParameters()
{
    const RateLaw& law = *solve::catalogue().law("monod");
    Pair slow = bindBoth(law, {}, false), fast = bindBoth(law, {{"growth_rate", 2e-4}}, false);
    slow.equations.setParams(fast.equations.params);
    const std::vector<double> c(law.roles.size(), 1.0);
    std::vector<double> a(c.size(), 0.0), b(c.size(), 0.0);
    QCOMPARE(slow.equations.evaluate(c.data(), Environment<double>{}, a.data()).growthRate,
             fast.equations.evaluate(c.data(), Environment<double>{}, b.data()).growthRate);
    QCOMPARE(a, b);
}

TITER_TEST(LawsAsEquations)

} // namespace tst_laws_as_equations

#include "tst_laws_as_equations.moc"
