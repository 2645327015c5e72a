// What the description of every rate law of the catalogue must pass.
#include "core/base/units/units.h"
#include "core/model/types/kinetics.h"
#include "generated/kinetics_catalogue.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace tst_rate_law_specs {

using namespace titer;
using model::Basis;
using model::ParamSpec;
using model::RateLaw;
using model::RoleSpec;
using model::Shape;

class RateLawSpecs : public QObject {
    Q_OBJECT

private slots:
    void theCatalogueHoldsThePromisedLaws();
    void isDescribed_data() { each(); }
    void isDescribed();
    void rolesAreCalledAlikeInEveryLaw();
    void specsAreSane_data() { each(); }
    void specsAreSane();
    void defaultsCanBeSeenInTheForm_data() { each(); }
    void defaultsCanBeSeenInTheForm();

private:
    void each();
};

void RateLawSpecs::each()
{
    QTest::addColumn<const RateLaw*>("law");
    for (const RateLaw* law : kinetics::all())
        if (!law->roles.empty()) QTest::newRow(law->id) << law; // equations of one's own have theirs in the plant
}

void RateLawSpecs::theCatalogueHoldsThePromisedLaws()
{
    std::set<std::string> ids;
    for (const RateLaw* law : kinetics::all()) ids.insert(law->id);
    QCOMPARE(ids.size(), kinetics::all().size());
    for (const char* id : {"monod", "cho_fed_batch", "ecoli_overflow", "penicillin"}) QVERIFY2(ids.count(id), id);
}

void RateLawSpecs::isDescribed()
{
    QFETCH(const RateLaw*, law);
    QVERIFY(*law->label && *law->help && *law->source);
    QVERIFY(law->roles.size() <= model::maxRoles);
    std::set<std::string> roles;
    for (const RoleSpec& role : law->roles) {
        QVERIFY2(roles.insert(role.key).second, role.key);
        QVERIFY2(*role.label && *role.help, role.key);
        const bool gas = std::string_view(role.key) == "oxygen" || std::string_view(role.key) == "carbon_dioxide";
        QVERIFY2(!gas || role.basis == Basis::Amount, role.key);
    }
    QVERIFY(!law->yields.empty());
    for (const char* yield : law->yields)
        QVERIFY2(std::any_of(law->params.begin(), law->params.end(),
                             [&](const ParamSpec& s) { return std::string_view(s.key) == yield; }),
                 yield);
}

void RateLawSpecs::rolesAreCalledAlikeInEveryLaw()
{
    struct First {
        std::string law, label;
        bool required;
        double absent;
    };
    std::map<std::string, First> first;
    int shared = 0;
    for (const RateLaw* law : kinetics::all()) {
        for (const RoleSpec& role : law->roles) {
            const auto [found, isNew] = first.emplace(role.key, First{law->id, role.label, role.required, role.absent});
            if (isNew) continue;
            ++shared;
            const First& other = found->second;
            const std::string where = std::string(law->id) + " and " + other.law + ": " + role.key;
            QVERIFY2(role.label == other.label, where.c_str());
            QVERIFY2(role.required == other.required && role.absent == other.absent, where.c_str());
        }
    }
    QVERIFY(shared > 0);
}

void RateLawSpecs::specsAreSane()
{
    QFETCH(const RateLaw*, law);
    std::set<std::string> keys;
    const auto described = [&](const ParamSpec& spec) {
        return keys.insert(spec.key).second && *spec.label && *spec.help && *spec.group;
    };
    const auto inRange = [](const ParamSpec& spec, double defaultValue) {
        return std::isfinite(spec.min) && std::isfinite(spec.max) && spec.min <= defaultValue &&
               defaultValue <= spec.max;
    };
    const auto inSi = [](const ParamSpec& spec) {
        const auto unit = base::findUnit(spec.unit);
        return unit && unit->factor == 1.0 && unit->offset == 0.0;
    };
    for (const ParamSpec& spec : law->params) {
        QVERIFY2(described(spec) && inSi(spec), spec.key);
        if (spec.shape == Shape::Choice)
            QVERIFY2(spec.choices.size() > 1, spec.key);
        else
            QVERIFY2(spec.shape == Shape::Value && inRange(spec, spec.defaultValue), spec.key);
    }
    for (const ParamSpec& spec : model::environmentSpecs()) {
        QVERIFY2(described(spec) && inSi(spec), spec.key);
        QVERIFY2(std::isnan(spec.defaultValue) && inRange(spec, model::environmentDefault(*law, spec.key)), spec.key);
    }
}

// A default that the form would round by more than half a percent, or to nothing, needs more decimals.
void RateLawSpecs::defaultsCanBeSeenInTheForm()
{
    QFETCH(const RateLaw*, law);
    const auto seen = [](const ParamSpec& spec, double defaultValue) {
        const double shown = base::toUnit(defaultValue, base::displayUnit(spec.unit)),
                     digit = std::pow(10.0, -spec.decimals);
        return std::abs(std::round(shown / digit) * digit - shown) <= 5e-3 * std::abs(shown);
    };
    for (const ParamSpec& spec : law->params)
        if (spec.shape == Shape::Value) QVERIFY2(seen(spec, spec.defaultValue), spec.key);
    for (const ParamSpec& spec : model::environmentSpecs())
        QVERIFY2(seen(spec, model::environmentDefault(*law, spec.key)), spec.key);
}

TITER_TEST(RateLawSpecs)

} // namespace tst_rate_law_specs

#include "tst_rate_law_specs.moc"
