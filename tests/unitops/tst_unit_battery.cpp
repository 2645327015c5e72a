// Every unit operation of the catalogue: balances that close, exact Jacobians, finite numbers at the corners.
#include "tests/support/core/every_unit.h"
#include "tests/support/test_program.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace tst_unit_battery {

using namespace titer;
using model::Direction;
using model::Dual8;
using model::FlowRule;
using model::Phase;
using model::Shape;
using model::UnitType;
using test::bench;
using test::Dice;
using test::Evaluation;
using test::UnitBench;
using test::variations;

namespace {

double typical(const model::Component& component)
{
    return component.basis == model::Basis::Count ? 1e12 : 1.0;
}

// Fills states and streams with numbers of a real run.
template <class T> void shake(UnitBench& b, Evaluation<T>& e, Dice& dice)
{
    std::vector<double> scale(e.y.size(), 1.0);
    b.unit().nominal(scale.data());
    for (std::size_t i = 0; i < e.y.size(); ++i) e.y[i] = scale[i] * dice.between(0.2, 1.2);
    std::vector<double> c(b.components().size());
    std::size_t in = 0, out = 0;
    bool pumps = false;
    for (const auto& port : b.type().ports) {
        const double flow = port.phase == Phase::Gas ? 0.0 : dice.between(1e-5, 1e-3);
        if (port.direction == Direction::In) {
            for (std::size_t i = 0; i < c.size(); ++i) c[i] = typical(b.components()[i]) * dice.between(0.1, 3.0);
            e.enter(int(in++), flow, c, dice.between(280.0, 310.0));
        } else {
            const bool owned = port.rule == FlowRule::Set || port.rule == FlowRule::Pumps;
            e.out[out++].flow = owned ? flow : 0.0;
            pumps = pumps || port.rule == FlowRule::Pumps;
        }
    }
    if (pumps) e.out[0].flow = e.in[0].flow;
}

bool finite(const std::vector<double>& values)
{
    return std::all_of(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
}

bool allFinite(UnitBench& b, Evaluation<double>& e)
{
    e.run();
    bool ok = finite(e.dydt) && finite(e.generated) && finite(e.exchanged) && finite(e.quadratures);
    for (std::size_t p = 0; p < e.out.size(); ++p)
        ok =
            ok && std::isfinite(e.out[p].flow) && std::isfinite(e.out[p].temperature) && finite(e.outConcentrations[p]);
    std::vector<double> contents(b.components().size(), 0.0), guards(b.type().guards.size(), 0.0);
    b.unit().contents(e.view(), contents.data());
    b.unit().guards(e.view(), guards.data());
    return ok && finite(contents) && finite(guards);
}

// The numbers that go in, with the size of each.
template <class T> struct Input {
    T* value;
    double scale;
};

template <class T> std::vector<Input<T>> inputs(UnitBench& b, Evaluation<T>& e)
{
    std::vector<double> scale(e.y.size(), 1.0);
    b.unit().nominal(scale.data());
    std::vector<Input<T>> all;
    for (int i = 0; i < b.unit().stateCount(); ++i) all.push_back({&e.y[i], scale[i]});
    for (std::size_t p = 0; p < e.in.size(); ++p) {
        // By its own size, since concentrations are quotients by it; what does not flow, by a usual one.
        const double flow = base::valueOf(e.in[p].flow) > 0.0 ? base::valueOf(e.in[p].flow) : 1e-3;
        all.push_back({&e.in[p].flow, flow});
        all.push_back({&e.in[p].heat, 300.0 * flow});
        for (std::size_t i = 0; i < b.components().size(); ++i)
            all.push_back({&e.inAmounts[p][i], flow * typical(b.components()[i])});
    }
    return all;
}

template <class T> std::vector<T> results(const Evaluation<T>& e)
{
    std::vector<T> all;
    for (const auto* part : {&e.dydt, &e.generated, &e.exchanged}) all.insert(all.end(), part->begin(), part->end());
    for (std::size_t p = 0; p < e.out.size(); ++p) {
        all.push_back(e.out[p].flow);
        all.push_back(e.out[p].temperature);
        all.insert(all.end(), e.outConcentrations[p].begin(), e.outConcentrations[p].end());
    }
    return all;
}

// Derivative of every result by one input, extrapolated from two central differences.
std::vector<double> slopes(Evaluation<double>& e, double& x, double h, const std::vector<double>& flows)
{
    const auto at = [&](double value) {
        x = value;
        for (std::size_t p = 0; p < flows.size(); ++p) e.out[p].flow = flows[p];
        e.run();
        return results(e);
    };
    const double x0 = x;
    const auto a = at(x0 + h), b = at(x0 - h), c = at(x0 + 0.5 * h), d = at(x0 - 0.5 * h);
    x = x0;
    std::vector<double> slope(a.size());
    for (std::size_t i = 0; i < a.size(); ++i) slope[i] = (4.0 * (c[i] - d[i]) / h - (a[i] - b[i]) / (2.0 * h)) / 3.0;
    return slope;
}

// With nothing in the beds of other numbers than `part`: the rates of its own, and what leaves by the outlet ports and goes into integrals.
struct PartAlone {
    std::vector<double> rates, sent;
};

PartAlone alone(Evaluation<double> e, const std::vector<int>& beds, int part)
{
    const std::size_t states = e.dydt.size() / beds.size();
    for (std::size_t b = 0; b < beds.size(); ++b)
        if (beds[b] != part) std::fill_n(e.y.begin() + long(b * states), states, 0.0);
    e.run();
    PartAlone found;
    for (std::size_t b = 0; b < beds.size(); ++b)
        if (beds[b] == part)
            found.rates.insert(found.rates.end(), e.dydt.begin() + long(b * states),
                               e.dydt.begin() + long((b + 1) * states));
    for (std::size_t p = 0; p < e.out.size(); ++p)
        for (const double c : e.outConcentrations[p]) found.sent.push_back(e.out[p].flow * c);
    found.sent.insert(found.sent.end(), e.quadratures.begin(), e.quadratures.end());
    return found;
}

} // namespace

class UnitBattery : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(!solve::catalogue().units.empty()); }

    void amountsBalance_data() { eachType(); }
    void amountsBalance();
    void volumesPassThroughUnitsThatHoldNone_data() { eachType(); }
    void volumesPassThroughUnitsThatHoldNone();
    void theJacobianEqualsDifferences_data() { eachType(); }
    void theJacobianEqualsDifferences();
    void staysFiniteAtTheCornersOfItsParameters_data() { eachType(); }
    void staysFiniteAtTheCornersOfItsParameters();
    void staysFiniteDryAndStandingStill_data() { eachType(); }
    void staysFiniteDryAndStandingStill();
    void aVariableIsAvailableOrNotForTheWholeRun_data() { eachType(); }
    void aVariableIsAvailableOrNotForTheWholeRun();
    void aDoseIsHeld_data() { eachType(); }
    void aDoseIsHeld();
    void bedsOfDifferentPartsShareNothing_data() { eachType(); }
    void bedsOfDifferentPartsShareNothing();

private:
    static void eachType()
    {
        QTest::addColumn<const UnitType*>("type");
        for (const UnitType* type : solve::catalogue().units) QTest::newRow(type->id) << type;
    }
};

void UnitBattery::amountsBalance()
{
    QFETCH(const UnitType*, type);
    auto b = bench(*type);
    if (b->evaluation().in.empty() || b->evaluation().out.empty()) return; // the plant's edges
    for (const auto& [name, vary] : variations(*type)) {
        b = bench(*type);
        vary(*b);
        Dice dice(7);
        for (int round = 0; round < 5; ++round) {
            auto e = b->evaluation();
            shake(*b, e, dice);
            e.run();
            std::vector<double> change(b->components().size(), 0.0), moved = change, rates = e.dydt;
            b->unit().held(e.dydt.data(), change.data());
            for (double& rate : rates) rate = std::abs(rate);
            b->unit().held(rates.data(), moved.data()); // what goes around within is rounded too
            for (int i = 0; i < b->componentCount(); ++i) {
                const double in = e.entering(i), out = e.leaving(i);
                const double gap = in - out + e.generated[i] + e.exchanged[i] - change[i];
                const double size = in + out + std::abs(e.generated[i]) + std::abs(e.exchanged[i]) + std::abs(moved[i]);
                QVERIFY2(std::abs(gap) <= 1e-13 * size,
                         (name + " " + b->components()[i].id + " " + std::to_string(gap / size)).c_str());
            }
        }
    }
}

void UnitBattery::volumesPassThroughUnitsThatHoldNone()
{
    QFETCH(const UnitType*, type);
    auto b = bench(*type);
    if (type->holdup || b->evaluation().in.empty() || b->evaluation().out.empty()) return;
    for (const auto& [name, vary] : variations(*type)) {
        b = bench(*type);
        vary(*b);
        Dice dice(8);
        auto e = b->evaluation();
        shake(*b, e, dice);
        e.run();
        double in = 0.0, out = 0.0, heatIn = 0.0, heatOut = 0.0;
        for (const auto& port : e.in) in += port.flow, heatIn += port.heat;
        for (const auto& port : e.out) out += port.flow, heatOut += port.flow * port.temperature;
        QVERIFY2(std::abs(in - out) <= 1e-14 * in, name.c_str());
        QVERIFY2(std::abs(heatIn - heatOut) <= 1e-13 * heatIn, name.c_str());
    }
}

void UnitBattery::theJacobianEqualsDifferences()
{
    QFETCH(const UnitType*, type);
    for (const auto& [name, vary] : variations(*type)) {
        auto b = bench(*type);
        vary(*b);
        auto plain = b->evaluation();
        Dice dice(11);
        shake(*b, plain, dice);
        std::vector<double> flows;
        for (const auto& port : plain.out) flows.push_back(port.flow);
        const auto plainInputs = inputs(*b, plain);
        for (std::size_t j = 0; j < plainInputs.size(); ++j) {
            auto dual = b->evaluation<Dual8>();
            Dice again(11);
            shake(*b, dual, again);
            const auto dualInputs = inputs(*b, dual);
            for (std::size_t i = 0; i < plainInputs.size(); ++i) *dualInputs[i].value = *plainInputs[i].value;
            *dualInputs[j].value = Dual8::seed(*plainInputs[j].value, 3);
            dual.run();
            const auto exact = results(dual);
            const double scale = plainInputs[j].scale;
            const auto difference = slopes(plain, *plainInputs[j].value, 1e-3 * scale, flows);
            for (std::size_t i = 0; i < exact.size(); ++i) {
                const double size = std::abs(exact[i].v) + scale * std::abs(exact[i].d[3]);
                QVERIFY2(std::abs(exact[i].d[3] - difference[i]) * scale <= 1e-7 * size + 1e-13,
                         (name + ": result " + std::to_string(i) + " by input " + std::to_string(j) + ": " +
                          std::to_string(exact[i].d[3]) + " against " + std::to_string(difference[i]))
                             .c_str());
                QCOMPARE(exact[i].d[2], 0.0);
            }
        }
    }
}

void UnitBattery::staysFiniteAtTheCornersOfItsParameters()
{
    QFETCH(const UnitType*, type);
    std::vector<const model::ParamSpec*> specs;
    for (const auto& spec : type->params) {
        if (spec.shape == Shape::Value && std::isfinite(spec.min) && std::isfinite(spec.max)) specs.push_back(&spec);
    }
    for (const auto& spec : type->setPoints) specs.push_back(&spec);
    const auto give = [&](UnitBench& b, const model::ParamSpec& spec, bool high) {
        const double value =
            std::isfinite(high ? spec.max : spec.min) ? (high ? spec.max : spec.min) : spec.defaultValue;
        const bool setPoint =
            &spec >= type->setPoints.data() && &spec < type->setPoints.data() + type->setPoints.size();
        setPoint ? b.set(spec.key, value) : b.param(spec.key, value);
    };
    int tried = 0;
    for (const auto& [name, vary] : variations(*type)) {
        for (std::size_t i = 0; i < specs.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                for (int corner = 0; corner < 4; ++corner) {
                    auto b = bench(*type);
                    vary(*b);
                    give(*b, *specs[i], corner & 1);
                    give(*b, *specs[j], corner & 2);
                    b->make();
                    if (!b->errors().empty()) continue; // sizes that contradict each other are refused
                    auto e = b->evaluation();
                    Dice dice(3);
                    shake(*b, e, dice);
                    QVERIFY2(allFinite(*b, e),
                             (name + " " + specs[i]->key + " " + specs[j]->key + " " + std::to_string(corner)).c_str());
                    ++tried;
                }
            }
        }
    }
    QVERIFY(tried > 0 || specs.size() < 2);
}

void UnitBattery::staysFiniteDryAndStandingStill()
{
    QFETCH(const UnitType*, type);
    for (const auto& [name, vary] : variations(*type)) {
        auto b = bench(*type);
        vary(*b);
        auto e = b->evaluation();
        for (const double part : {0.0, -1e-15, 1e-300, -1e-9}) {
            std::vector<double> scale(e.y.size(), 1.0);
            b->unit().nominal(scale.data());
            for (std::size_t i = 0; i < e.y.size(); ++i) e.y[i] = part * scale[i];
            QVERIFY2(allFinite(*b, e), (name + " " + std::to_string(part)).c_str());
            auto wet = e;
            Dice dice(5);
            shake(*b, wet, dice);
            wet.y = e.y;
            QVERIFY2(allFinite(*b, wet), (name + " filling " + std::to_string(part)).c_str());
        }
    }
}

void UnitBattery::aVariableIsAvailableOrNotForTheWholeRun()
{
    QFETCH(const UnitType*, type);
    if (type->variables.empty()) return;
    auto b = bench(*type);
    auto e = b->evaluation();
    const auto available = [&] {
        e.run();
        std::vector<double> values(type->variables.size(), 0.0);
        b->unit().variables(e.view(), values.data());
        std::vector<bool> is;
        for (const double v : values) {
            is.push_back(!std::isnan(v));
            if (std::isinf(v)) return std::vector<bool>{};
        }
        return is;
    };
    std::fill(e.y.begin(), e.y.end(), 0.0);
    const auto dry = available();
    QVERIFY(!dry.empty());
    Dice dice(2);
    shake(*b, e, dice);
    QCOMPARE(available(), dry);
}

void UnitBattery::aDoseIsHeld()
{
    QFETCH(const UnitType*, type);
    if (!type->holdup) return;
    auto b = bench(*type);
    auto e = b->evaluation();
    const int n = b->componentCount();
    std::vector<double> before(n, 0.0), after(n, 0.0), dose(n);
    for (int i = 0; i < n; ++i) dose[i] = 0.1 * i;
    const model::HoldupModel& holdup = *b->unit().facets().holdup;
    const double volume = holdup.volume(e.y.data());
    b->unit().held(e.y.data(), before.data());
    holdup.dose(e.y.data(), 0.01, dose.data(), 300.0);
    b->unit().held(e.y.data(), after.data());
    QCOMPARE(holdup.volume(e.y.data()), volume + 0.01);
    for (int i = 0; i < n; ++i) QCOMPARE(after[i], before[i] + dose[i]);
}

// A part's rates are the same whatever the other beds hold, and what all parts send is the sum of what each sends alone. Through all breaks
// of a unit's program, since parts change there.
void UnitBattery::bedsOfDifferentPartsShareNothing()
{
    QFETCH(const UnitType*, type);
    auto b = bench(*type);
    const model::UnitFacets facets = b->unit().facets();
    if (!facets.bed) return;
    Dice dice(17);
    auto e = b->evaluation();
    int most = 0;
    for (int round = 0; round < 8; ++round) {
        shake(*b, e, dice);
        std::vector<int> beds(std::size_t(facets.bed->bedCount()), 0), ports(e.in.size(), -1);
        facets.bed->parts(e.memory, beds, ports);
        const int count = 1 + *std::max_element(beds.begin(), beds.end());
        most = std::max(most, count);
        QCOMPARE(beds.front(), 0);
        QVERIFY(*std::max_element(ports.begin(), ports.end()) < count);
        e.run();
        PartAlone none = alone(e, beds, -1), sum = none;
        for (int part = 0; part < count; ++part) {
            const PartAlone own = alone(e, beds, part);
            QVERIFY2(!own.rates.empty(), "a number without a bed");
            std::size_t at = 0;
            const std::size_t states = e.dydt.size() / beds.size();
            for (std::size_t i = 0; i < e.dydt.size(); ++i)
                if (beds[i / states] == part) QCOMPARE(own.rates[at++], e.dydt[i]);
            for (std::size_t i = 0; i < sum.sent.size(); ++i) sum.sent[i] += own.sent[i] - none.sent[i];
        }
        std::vector<double> all;
        for (std::size_t p = 0; p < e.out.size(); ++p)
            for (const double c : e.outConcentrations[p]) all.push_back(e.out[p].flow * c);
        all.insert(all.end(), e.quadratures.begin(), e.quadratures.end());
        for (std::size_t i = 0; i < all.size(); ++i)
            QVERIFY2(std::abs(sum.sent[i] - all[i]) <= 1e-12 * std::abs(all[i]) + 1e-300, std::to_string(i).c_str());
        if (!facets.switching) break;
        e.time = facets.switching->nextBreak(e.time, e.memory);
        if (!std::isfinite(e.time)) break;
        facets.switching->jump(e.time, -1, e.set, e.memory.data(), e.y.data());
    }
    if (std::string_view(type->id) == "periodic_counter_current") QCOMPARE(most, 2);
}

TITER_TEST(UnitBattery)

} // namespace tst_unit_battery

#include "tst_unit_battery.moc"
