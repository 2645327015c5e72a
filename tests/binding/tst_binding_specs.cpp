// What the description of every binding model of the catalogue must pass.
#include "core/base/json.h"
#include "core/base/units/units.h"
#include "core/model/types/values.h"
#include "tests/support/core/every_binding.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <cmath>
#include <set>
#include <string>

namespace tst_binding_specs {

using namespace titer;
using model::Basis;
using model::BindingModel;
using model::ParamSpec;
using model::Shape;

class BindingSpecs : public QObject {
    Q_OBJECT

private slots:
    void theCatalogueHoldsThePromisedModels();
    void isDescribed_data() { each(); }
    void isDescribed();
    void specsAreSane_data() { each(); }
    void specsAreSane();
    void defaultsCanBeSeenInTheForm_data() { each(); }
    void defaultsCanBeSeenInTheForm();
    void bindsNothingUntilItIsAsked_data() { each(); }
    void bindsNothingUntilItIsAsked();
    void rateConstantsAreReadInTheUnitsOfTheComponent();

private:
    void each();
};

void BindingSpecs::each()
{
    QTest::addColumn<const BindingModel*>("model");
    for (const BindingModel* model : solve::catalogue().bindings) QTest::newRow(model->id) << model;
}

void BindingSpecs::theCatalogueHoldsThePromisedModels()
{
    std::set<std::string> ids;
    for (const BindingModel* model : solve::catalogue().bindings) ids.insert(model->id);
    QCOMPARE(ids.size(), solve::catalogue().bindings.size());
    for (const char* id :
         {"none", "linear", "langmuir", "anti_langmuir", "bi_langmuir", "sips", "sma", "generalized_ion_exchange",
          "multi_state_sma", "mobile_phase_modulator", "hic_water_on_hydrophobic_surfaces",
          "hic_constant_water_activity", "hic_mollerup", "protein_a", "colloidal"})
        QVERIFY2(ids.count(id), id);
}

void BindingSpecs::isDescribed()
{
    QFETCH(const BindingModel*, model);
    QVERIFY(*model->label && *model->help && *model->equation && model->make);
    QVERIFY(*model->source || std::string(model->id) == "none");
}

void BindingSpecs::specsAreSane()
{
    QFETCH(const BindingModel*, model);
    std::set<std::string> keys;
    for (const auto& specs : {model->params, model::commonBindingSpecs()})
        for (const ParamSpec& spec : specs) {
            QVERIFY2(keys.insert(spec.key).second && *spec.label && *spec.help, spec.key);
            for (const Basis basis : {Basis::Mass, Basis::Amount, Basis::Count}) {
                const auto unit = base::findUnit(model::unitFor(spec, basis));
                QVERIFY2(unit && unit->factor == 1.0 && unit->offset == 0.0, spec.key);
            }
            const bool number = spec.shape == Shape::Value || spec.shape == Shape::PerComponent;
            QVERIFY2(!number || (spec.min <= spec.defaultValue && spec.defaultValue <= spec.max), spec.key);
            QVERIFY2(spec.shape != Shape::Component || spec.defaultValue == -1.0, spec.key);
        }
}

// A default that the form would round by more than half a percent, or to nothing, needs more decimals.
void BindingSpecs::defaultsCanBeSeenInTheForm()
{
    QFETCH(const BindingModel*, model);
    for (const ParamSpec& spec : model->params) {
        if (spec.shape != Shape::Value && spec.shape != Shape::PerComponent) continue;
        const std::string unit = model::unitFor(spec, Basis::Amount);
        const std::string desk = *spec.displayUnit ? spec.displayUnit : base::displayUnit(unit);
        const double shown = base::toUnit(spec.defaultValue, desk), digit = std::pow(10.0, -spec.decimals);
        QVERIFY2(std::abs(std::round(shown / digit) * digit - shown) <= 5e-3 * std::abs(shown), spec.key);
    }
}

// A component that nothing is said of has no bound state.
void BindingSpecs::bindsNothingUntilItIsAsked()
{
    QFETCH(const BindingModel*, model);
    support::BindingRecord record = test::usableRecord(*model);
    record.perComponent.clear();
    const support::BindingBench binding(*model, test::bindingComponents(), record);
    QVERIFY2(binding.sound(), binding.errors().empty() ? "" : binding.errors()[0].what.text().c_str());
    for (const model::BoundShare& share : binding->shares()) QVERIFY(share.component < int(test::namedIds.size()));
}

void BindingSpecs::rateConstantsAreReadInTheUnitsOfTheComponent()
{
    const std::vector<model::Component> components = {support::massComponent("mab", 148.0),
                                                      support::amounts({"peptide"})[0]};
    base::Errors errors;
    base::Notices notices;
    model::Faults faults(errors);
    const std::unordered_map<std::string, int> places = {{"mab", 0}, {"peptide", 1}};
    model::ValueReader reader(faults, notices, components, places);
    const base::Json record = base::readJson(R"({"ka": {"mab": "0.6 mL/mg/min", "peptide": "2 m3/mol/s"}})", errors);
    const auto params = reader.params(solve::catalogue().binding("langmuir")->params, record, "binding");
    QVERIFY2(errors.empty(), errors.empty() ? "" : errors[0].what.text().c_str());
    QCOMPARE(params.perComponent("ka")[0], 0.01);
    QCOMPARE(params.perComponent("ka")[1], 2.0);
    // A bare number is in SI, and another unit does not fit.
    const base::Json wrong = base::readJson(R"({"ka": {"mab": "2 m3/mol/s", "peptide": 3}})", errors);
    QCOMPARE(reader.params(solve::catalogue().binding("langmuir")->params, wrong, "binding").perComponent("ka")[1],
             3.0);
    QCOMPARE(errors.size(), std::size_t(1));
    QCOMPARE(errors[0].where, std::string("binding/ka/mab"));
}

TITER_TEST(BindingSpecs)

} // namespace tst_binding_specs

#include "tst_binding_specs.moc"
