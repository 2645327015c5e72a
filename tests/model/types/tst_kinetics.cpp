// Binding a rate law to a plant's components: conversions of basis, faults, look-up of parameters.
#include "core/model/types/kinetics.h"
#include "tests/support/core/bound_law.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace titer::kinetics::cho_fed_batch {
extern const model::RateLaw cho_fed_batch;
}
namespace titer::kinetics::monod {
extern const model::RateLaw monod;
}
namespace titer::kinetics::penicillin {
extern const model::RateLaw penicillin;
}

namespace tst_kinetics {

using namespace titer;
using model::Basis;
using model::Component;

namespace {

Component component(const char* id, Basis basis)
{
    Component c;
    c.id = id;
    c.basis = basis;
    return c;
}

bool near(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::abs(b);
}

// Errors of binding monod with cells and substrate as given.
base::Errors faults(const std::vector<int>& roles, const std::vector<Component>& components,
                    const std::map<std::string, double>& values = {})
{
    base::Errors errors;
    (void)bindLaw(kinetics::monod::monod, support::lawParams(kinetics::monod::monod, values), roles, components, errors,
                  "units/n1/params/kinetics");
    return errors;
}

bool has(const base::Errors& errors, const char* where, const char* word)
{
    return std::any_of(errors.begin(), errors.end(), [&](const base::Error& e) {
        return e.where == where && QString::fromStdString(e.what.text()).contains(word);
    });
}

} // namespace

class KineticsTest : public QObject {
    Q_OBJECT

private slots:
    void oneUnitOfABasisInAnother();
    void everyMissingPieceIsReportedAtOnce();
    void aMissingMassNamesComponentAndKey();
    void oneComponentCannotPlayTwoRoles();
    void cardinalsOutOfOrderAreRefused();
    void aLawWithoutCardinalsDoesNotAskForTheirOrder();
    void negativeConcentrationsCountAsNone();
    void gasesAreReportedEvenWithoutTheirComponents();
    void addsToWhatIsGeneratedAlready();
    void parametersKeepTheirOrderChoicesIncluded();
};

void KineticsTest::oneUnitOfABasisInAnother()
{
    Component cells = component("cells", Basis::Count);
    QCOMPARE(cells.conversion(Basis::Count), 1.0);
    QCOMPARE(cells.conversion(Basis::Mass), 0.0);
    cells.cellMass = 350e-15, cells.molarMass = 0.0246;
    QVERIFY(near(cells.conversion(Basis::Mass), 350e-15));
    QVERIFY(near(cells.conversion(Basis::Amount), 350e-15 / 0.0246));
    Component glucose = component("glucose", Basis::Amount);
    glucose.molarMass = 0.18016;
    QVERIFY(near(glucose.conversion(Basis::Mass), 0.18016));
    QCOMPARE(glucose.conversion(Basis::Count), 0.0);
    glucose.basis = Basis::Mass;
    QVERIFY(near(glucose.conversion(Basis::Amount), 1.0 / 0.18016));
    QCOMPARE(model::concentrationUnit(Basis::Amount), std::string_view("mol/m3"));
    QCOMPARE(model::holdupUnit(Basis::Count), std::string_view("1"));
}

void KineticsTest::everyMissingPieceIsReportedAtOnce()
{
    const auto errors = faults({-1, -1, -1, -1, -1, -1}, {});
    QCOMPARE(errors.size(), std::size_t(2));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/cells", "monod"));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/substrate", "\"substrate\": \"ID\""));
}

void KineticsTest::aMissingMassNamesComponentAndKey()
{
    const auto errors =
        faults({0, 1, -1, -1, -1, -1}, {component("chok1", Basis::Count), component("glc", Basis::Amount)});
    QCOMPARE(errors.size(), std::size_t(2));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/cells", "chok1"));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/cells", "\"cell_mass\""));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/substrate", "\"molar_mass\""));
}

void KineticsTest::oneComponentCannotPlayTwoRoles()
{
    const auto errors = faults({0, 0, -1, -1, -1, -1}, {component("x", Basis::Mass)});
    QCOMPARE(errors.size(), std::size_t(1));
    QVERIFY(has(errors, "units/n1/params/kinetics/species/substrate", "already used as cells"));
}

void KineticsTest::cardinalsOutOfOrderAreRefused()
{
    const std::vector<Component> both = {component("x", Basis::Mass), component("s", Basis::Mass)};
    const std::vector<int> roles = {0, 1, -1, -1, -1, -1};
    QVERIFY(faults(roles, both).empty());
    QVERIFY(has(faults(roles, both, {{"temperature_max", 309.0}}), "units/n1/params/kinetics/temperature_optimum",
                "is 37 °C; it must be between the minimum, 27 °C, and the maximum, 35.85 °C"));
    QVERIFY(has(faults(roles, both, {{"temperature_min", 310.0}, {"temperature_max", 380.0}}),
                "units/n1/params/kinetics/temperature_optimum", "above the midpoint"));
    QVERIFY(has(faults(roles, both, {{"reference_ph", 9.0}}), "units/n1/params/kinetics/reference_ph",
                "is 9; it must be between the minimum growth "
                "pH, 5.5, and the maximum, 8.5"));
    QVERIFY(has(faults(roles, both, {{"ph_min", 7.5}}), "units/n1/params/kinetics/ph_optimum", "between"));
}

void KineticsTest::aLawWithoutCardinalsDoesNotAskForTheirOrder()
{
    base::Errors errors;
    (void)bindLaw(kinetics::penicillin::penicillin,
                  support::lawParams(kinetics::penicillin::penicillin, {{"temperature_max", 300.0}}),
                  {0, 1, -1, -1, -1}, {component("x", Basis::Mass), component("s", Basis::Mass)}, errors, "law");
    QVERIFY(errors.empty());
}

void KineticsTest::negativeConcentrationsCountAsNone()
{
    const support::Culture culture(kinetics::monod::monod);
    std::vector<double> c(6, 1.0), none = c, a, b;
    c[1] = -1e-6, none[1] = 0.0;
    culture.rates(c, a);
    culture.rates(none, b);
    QCOMPARE(a, b);
}

void KineticsTest::gasesAreReportedEvenWithoutTheirComponents()
{
    const support::Culture culture(kinetics::monod::monod, {}, {"oxygen", "carbon_dioxide"});
    std::vector<double> c(6, 1.0), g;
    const auto rates = culture.rates(c, g);
    QVERIFY(rates.oxygenUptake > 0.0);
    QCOMPARE(rates.carbonDioxide, rates.oxygenUptake);
    QCOMPARE(g[culture["oxygen"]], 0.0);
    QCOMPARE(culture.law().componentOf("oxygen"), -1);
    QCOMPARE(culture.law().componentOf("no_such_role"), -1);
}

void KineticsTest::addsToWhatIsGeneratedAlready()
{
    const support::Culture culture(kinetics::monod::monod);
    std::vector<double> c(6, 1.0), once(6, 0.0), twice(6, 0.0);
    (void)culture.law().evaluate(c.data(), culture.reference(), once.data());
    for (int i = 0; i < 2; ++i) (void)culture.law().evaluate(c.data(), culture.reference(), twice.data());
    for (std::size_t i = 0; i < once.size(); ++i) QCOMPARE(twice[i], 2.0 * once[i]);
}

void KineticsTest::parametersKeepTheirOrderChoicesIncluded()
{
    const model::ParamSet set =
        support::lawParams(kinetics::cho_fed_batch::cho_fed_batch, {{"glutamine_loss", 1.0}, {"death_rate", 5e-6}});
    QCOMPARE(set.choice("glutamine_loss"), std::string_view("decay"));
    QCOMPARE(set["death_rate"], 5e-6);
    QVERIFY(set.given("death_rate") && !set.given("lysis_rate"));
    const support::Culture culture(kinetics::cho_fed_batch::cho_fed_batch,
                                   {{"glutamine_loss", 1.0}, {"death_rate", 5e-6}});
    const auto& specs = kinetics::cho_fed_batch::cho_fed_batch.params;
    QCOMPARE(culture.law().params.size(), specs.size());
    for (std::size_t i = 0; i < specs.size(); ++i) QCOMPARE(culture.law().params[i], set[specs[i].key]);
    const std::vector<double> all = set.values();
    QVERIFY(std::equal(specs.begin(), specs.end(), all.begin(),
                       [&](const auto& spec, double v) { return v == set[spec.key]; }));
}

TITER_TEST(KineticsTest)

} // namespace tst_kinetics

#include "tst_kinetics.moc"
