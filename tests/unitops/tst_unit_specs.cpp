// Every unit operation of the catalogue: what its specs say is complete and fits together.
#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/model/flat_params.h"
#include "tests/support/core/every_unit.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace tst_unit_specs {

using namespace titer;
using model::Direction;
using model::FlowRule;
using model::Shape;
using model::UnitType;
using test::bench;

class UnitSpecs : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(!solve::catalogue().units.empty()); }

    void specsAreSane_data() { eachType(); }
    void specsAreSane();
    void keysAreDistinct_data() { eachType(); }
    void keysAreDistinct();

private:
    static void eachType()
    {
        QTest::addColumn<const UnitType*>("type");
        for (const UnitType* type : solve::catalogue().units) QTest::newRow(type->id) << type;
    }
    static void checkParam(const UnitType& type, const model::ParamSpec& spec);
};

void UnitSpecs::checkParam(const UnitType& type, const model::ParamSpec& spec)
{
    QVERIFY2(*spec.label, spec.key);
    QVERIFY2(base::findUnit(model::unitFor(spec, model::Basis::Amount)), spec.key);
    if (const auto unit = base::findUnit(spec.unit))
        QVERIFY2(unit->factor == 1.0 || spec.unit == std::string("% air"), spec.key);
    QVERIFY2(!*spec.displayUnit || base::sameDimension(spec.displayUnit, spec.unit), spec.key);
    // A number with no length in it counts no cells, and one with a length has some digits before a thousandth of its unit.
    const std::string shown = *spec.displayUnit ? spec.displayUnit : base::displayUnit(spec.unit);
    QVERIFY2(shown.find("cells") == shown.npos || std::string_view(spec.unit).find("cell") != std::string_view::npos,
             spec.key);
    QVERIFY2(spec.unit != std::string_view("m") || spec.defaultValue == 0.0 ||
                 base::toUnit(spec.defaultValue, shown) > 0.05,
             spec.key);
    QVERIFY2(spec.defaultValue >= spec.min && spec.defaultValue <= spec.max, spec.key);
    const bool takesWords = spec.shape == Shape::Value || spec.shape == Shape::PerComponent;
    QVERIFY2((spec.shape == Shape::Choice) == !spec.choices.empty() || takesWords, spec.key);
    QVERIFY2((spec.shape == Shape::Record) == (*spec.record != 0), spec.key);
    const std::string_view when = spec.when;
    if (when.empty()) return;
    const auto equals = when.find('=');
    const auto owner = std::find_if(type.params.begin(), type.params.end(),
                                    [&](const auto& p) { return when.substr(0, equals) == p.key; });
    QVERIFY2(owner != type.params.end(), spec.when);
    if (owner->shape == Shape::Flag) {
        QVERIFY2(when.substr(equals + 1) == "true" || when.substr(equals + 1) == "false", spec.when);
        return;
    }
    for (const std::string_view wanted : base::split(when.substr(equals + 1), '|'))
        QVERIFY2(std::find(owner->choices.begin(), owner->choices.end(), wanted) != owner->choices.end(), spec.when);
}

void UnitSpecs::specsAreSane()
{
    QFETCH(const UnitType*, type);
    for (const char* text : {type->id, type->label, type->category, type->symbol, type->help}) QVERIFY(text && *text);
    // Those of a unit that its own record describes stand there.
    QVERIFY(!type->ports.empty() || type->id == std::string_view(model::equationsType));
    QVERIFY(type->make);
    for (const auto& spec : type->params) checkParam(*type, spec);
    for (const auto& spec : type->setPoints) {
        checkParam(*type, spec);
        QVERIFY2(spec.shape == Shape::Value, spec.key);
    }
    for (const auto& spec : type->variables) {
        QVERIFY2(*spec.label && base::findUnit(spec.unit), spec.key);
        QVERIFY2(!*spec.displayUnit || base::sameDimension(spec.displayUnit, spec.unit), spec.key);
    }
    for (const auto& port : type->ports) {
        const bool in = port.direction == Direction::In;
        QVERIFY2(in ? port.rule == FlowRule::Free || port.rule == FlowRule::Draws : port.rule != FlowRule::Free,
                 port.key);
        QVERIFY2(in || !port.many, port.key);
    }
    for (const auto& kpi : type->kpis) {
        const std::string_view variable = kpi.variable;
        const auto found = std::find_if(type->variables.begin(), type->variables.end(),
                                        [&](const auto& v) { return v.key == variable; });
        QVERIFY2(variable.substr(0, 5) == "role:" || found != type->variables.end(), kpi.key);
        QVERIFY2(std::string_view(kpi.unit) == "basis" || base::findUnit(kpi.unit), kpi.key);
        QVERIFY2(!*kpi.displayUnit || base::sameDimension(kpi.displayUnit, kpi.unit), kpi.key);
        const bool sameUnit = found == type->variables.end() || kpi.kind == model::KpiSpec::Kind::PeakTime;
        QVERIFY2(sameUnit || base::sameDimension(found->unit, kpi.unit), kpi.key);
    }
    auto b = bench(*type);
    b->make();
    QVERIFY2(b->errors().empty(), b->errors().empty() ? "" : b->errors()[0].what.text().c_str());
    constexpr double untouched = 12345.0;
    auto e = b->evaluation();
    e.run();
    std::vector<double> guards(type->guards.size() + 1, untouched);
    b->unit().guards(e.view(), guards.data());
    QCOMPARE(std::size_t(std::find(guards.begin(), guards.end(), untouched) - guards.begin()), type->guards.size());
    QCOMPARE(b->unit().facets().holdup != nullptr, type->holdup);
    QCOMPARE(b->unit().facets().bed != nullptr, type->bed);
    std::set<std::string> names;
    for (int i = 0; i < b->unit().stateCount(); ++i) QVERIFY(names.insert(b->unit().stateName(i)).second);
}

void UnitSpecs::keysAreDistinct()
{
    QFETCH(const UnitType*, type);
    std::set<std::string> written, read, figures, guards;
    for (const auto& spec : type->params) QVERIFY2(written.insert(spec.key).second, spec.key);
    for (const auto& spec : type->setPoints) QVERIFY2(written.insert(spec.key).second, spec.key);
    for (const auto& port : type->ports) QVERIFY2(read.insert(port.key).second && !written.count(port.key), port.key);
    for (const auto& spec : type->variables) QVERIFY2(read.insert(spec.key).second, spec.key);
    for (const auto& kpi : type->kpis) QVERIFY2(figures.insert(kpi.key).second, kpi.key);
    for (const char* guard : type->guards) QVERIFY2(guards.insert(guard).second, guard);
}

TITER_TEST(UnitSpecs)

} // namespace tst_unit_specs

#include "tst_unit_specs.moc"
