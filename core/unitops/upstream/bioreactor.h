// The bioreactor's model (equations in bioreactor.cpp).
#pragma once

#include "core/base/math/rate_terms.h"
#include "core/base/not_available.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/upstream/gas_transfer.h"

#include <vector>

namespace titer::unitops {

class Bioreactor : public model::Templated<Bioreactor>, public model::HoldupModel, public model::DrawingModel {
public:
    // Named as the rows of the type.
    enum In { InPort, FeedPort, BasePort, GasPort };
    enum Out { OutPort, BleedPort, PermeatePort, OffPort };
    enum SetPoint {
        SetTemperature,
        SetPh,
        SetDissolvedOxygen,
        SetKla,
        SetGasFlow,
        SetOxygenFraction,
        SetCarbonDioxideFraction,
        SetPower
    };
    enum Variable {
        Volume,
        Temperature,
        Ph,
        DissolvedOxygen,
        Pco2,
        Osmolality,
        Viability,
        GrowthRate,
        OxygenUptake,
        CarbonDioxideEvolution,
        Kla,
        BaseDemand,
        Ivcd,
        SpecificProductivity,
        Level,
        OxygenLimitedTime,
        OxygenShortfall,
        PowerPerVolume,
        CarbonDioxideFormed,
        Evaporated,
        NeededKla,
        NeededOxygen
    };
    enum Kpi {
        KpiTiter,
        KpiPeakCells,
        KpiPeakCellsTime,
        KpiPeakBiomass,
        KpiIvcd,
        KpiViability,
        KpiSpecificProductivity,
        KpiVolume,
        KpiOxygenLimitedTime,
        KpiOxygenShortfall,
        KpiPowerPerVolume,
        KpiCarbonDioxideFormed,
        KpiNeededKla,
        KpiNeededOxygen
    };
    enum Integral {
        CellTime,        // integral of the viable cells [their basis s]
        CellDensityTime, // integral of their concentration [their basis s/m3]
        ProductFormed,   // [its basis]
        ShortOfOxygen,   // time in which the ideal loop could not hold its set-point [s]
        CarbonDioxide,   // that the culture gave off [mol]
        MissingOxygen,   // what the culture would have taken up besides, had it been held [mol]
        EvaporatedWater, // [m3]
        integralCount
    };

    Bioreactor(const model::UnitSetup& setup, base::Errors& errors);

    model::UnitFacets facets() const override { return {.holdup = this, .drawing = this}; }
    int stateCount() const override { return m_holdup.stateCount() + 1; }
    bool generates(int component) const override
    {
        // The dissolved gases too: react() gives them what a law breathes that does not name them.
        return m_kinetics && (m_kinetics.playsARole(component) || exchanges(component));
    }
    bool exchanges(int component) const override { return component == m_oxygen || component == m_carbonDioxide; }
    int quadratureCount() const override { return integralCount; }
    void start(double* y) const override
    {
        m_holdup.start(y);
        y[solutes()] = m_solutesAtStart;
    }
    void nominal(double* scale) const override;
    std::string stateName(int i) const override { return i == solutes() ? "medium_solutes" : m_holdup.stateName(i); }
    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }
    bool holdsAtSetPoint(int variable) const override
    {
        const bool oxygen = m_oxygen < 0 || m_gas.loop == GasTransfer::Loop::Ideal;
        return variable == Temperature || variable == Ph || (variable == DissolvedOxygen && oxygen);
    }
    void variables(const model::UnitView<double>& view, double* values) const override;
    void contents(const model::UnitView<double>& view, double* concentrations) const override;
    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
    }
    base::Notices remarks(std::span<const double> kpis, double unresolved) const override;
    std::optional<model::Undefined> undefinedAt(const model::UnitView<double>& view) const override;
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }
    double draw(const model::UnitView<double>& view, int port) const override { return drawOf(view, port); }
    model::Dual8 draw(const model::UnitView<model::Dual8>& view, int port) const override { return drawOf(view, port); }

    template <class T> void flowsOut(const model::UnitView<T>& view) const;
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const;

private:
    template <class T> struct Instant {
        model::Environment<T> conditions;
        model::BoundLaw::Rates<T> rates;
    };
    template <class T> struct GasRates {
        T oxygen = 0.0;        // into the broth [mol/s]
        T carbonDioxide = 0.0; // into the broth [mol/s]
        T kla = 0.0;           // [1/s]
        bool enough = true;    // an ideal loop gets all that it asks for
    };
    static constexpr double kilogramPerVolume = 1e3; // of water in the broth [kg/m3]
    struct Ion {
        int component;
        double charge; // per unit of the component's basis [mol]
    };
    struct Osmolyte {
        int component;
        double share; // of its concentration [m3/kg]
    };

    void readKla(const model::ParamSet& params, base::Errors& errors);
    void remarkOxygen(std::span<const double> kpis, base::Notices& notices) const;
    void remarkPower(double largest, base::Notices& notices) const;
    void remarkCarbonDioxide(double formed, base::Notices& notices) const;
    void readIons(const model::UnitSetup& setup, base::Errors& errors);
    void readOsmolality(const model::UnitSetup& setup);
    void readRoles(const model::UnitSetup& setup);
    double viability(const double* c) const;
    // What would hold the oxygen of these contents at its set-point.
    struct OxygenNeeds {
        double kla = base::notAvailable;      // with a gas that does not limit [1/s]
        double fraction = base::notAvailable; // of oxygen in the gas, at the largest kLa and the present flow
    };
    OxygenNeeds oxygenNeeds(const model::UnitView<double>& view, const double* c, const double* generated,
                            const GasRates<double>& gas) const;

    // The state that counts what is dissolved and no component [mol].
    int solutes() const { return m_holdup.stateCount(); }
    template <class T> model::Environment<T> conditions(const model::UnitView<T>& view, const T* c) const;
    // Adds what the culture makes in the whole vessel [basis/s] to `generated`.
    template <class T> Instant<T> react(const model::UnitView<T>& view, const T* c, T* generated) const;
    template <class T> GasRates<T> exchange(const model::UnitView<T>& view, const T* c, const T* generated) const;
    // Oxygen that keeps the concentration at the set-point, or brings it there [mol/s].
    template <class T>
    T oxygenNeeded(const model::UnitView<T>& view, const T& c, const T& generated, double setPoint) const;
    // Whether the loop cannot hold its set-point, and what the culture would take up besides if it did [mol/s].
    template <class T> bool fallsShort(const model::UnitView<T>& view, const T* c, const GasRates<T>& gas) const
    {
        constexpr double notable = 0.95; // of the set-point: less is no swing of the loop
        return !gas.enough && c[m_oxygen] < notable * m_gas.oxygenAtSetPoint(settings(view.set));
    }
    // Water that leaves with the gas [m3/s]; a vessel that is all but dry loses none by a flow.
    template <class T> T evaporating(const model::UnitView<T>& view) const
    {
        const T volume = base::atLeast(view.y[0], 0.0);
        T lost = m_evaporation * volume;
        if (m_evaporationFlow > 0.0) lost += m_evaporationFlow * base::fade(volume, m_holdup.heel());
        return lost;
    }
    template <class T> T oxygenMissing(const model::UnitView<T>& view, const T* c, const T* generated) const;
    // What is dissolved as carbon dioxide, without bicarbonate [mol/m3].
    template <class T> T dissolvedCarbonDioxide(const model::UnitView<T>& view, const T* c) const
    {
        return c[m_carbonDioxide] * m_gas.freeCarbonDioxide(view.set[SetPh]);
    }
    // Protons formed by what reaction makes of the strong ions, and by carbon dioxide that becomes bicarbonate [mol/s].
    template <class T> T protons(const model::UnitView<T>& view, const T* c, const T* generated) const;
    template <class T> T drawOf(const model::UnitView<T>& view, int port) const;

    GasTransfer::Settings settings(std::span<const double> set) const
    {
        return {.dissolvedOxygen = set[SetDissolvedOxygen],
                .kla = set[SetKla],
                .gasFlow = set[SetGasFlow],
                .oxygenFraction = set[SetOxygenFraction],
                .carbonDioxideFraction = set[SetCarbonDioxideFraction],
                .power = set[SetPower]};
    }
    // The liquid ports alone; the gas ports are the last.
    template <class T> static std::span<const model::Inflow<T>> liquidIn(const model::UnitView<T>& view)
    {
        return view.in.first(GasPort);
    }
    template <class T> static std::span<const model::Outflow<T>> liquidOut(const model::UnitView<T>& view)
    {
        return view.out.first(OffPort);
    }

    Holdup m_holdup;
    model::BoundLaw m_kinetics;
    std::vector<double> m_retention; // per component of the plant
    GasTransfer m_gas;
    double m_evaporation = 0.0;     // [1/s]
    double m_evaporationFlow = 0.0; // [m3/s]
    // What is dissolved and no component: in the vessel at first [mol], and what enters through InPort and FeedPort brings [mol/m3].
    double m_solutesAtStart = 0.0;
    double m_solutesEntering[2] = {0.0, 0.0};
    bool m_dilutesOxygen = true;
    bool m_beginsWithoutGas = false; // whose flow is known
    std::vector<Ion> m_ions;
    std::vector<Osmolyte> m_osmolytes;
    // Components of the plant, or -1.
    int m_oxygen = -1, m_carbonDioxide = -1, m_cells = -1, m_deadCells = -1, m_product = -1;
    bool m_lawTakesOxygen = false, m_lawGivesCarbonDioxide = false;
    // Conversions of basis, 0 = unknown.
    double m_cellCount = 0.0, m_productMass = 0.0, m_deadPerCell = 0.0;
};

template <class T> void Bioreactor::flowsOut(const model::UnitView<T>& view) const
{
    const double temperature = view.set[SetTemperature];
    for (const int port : {OutPort, BleedPort, PermeatePort}) view.out[port].temperature = temperature;
    const T* broth = view.out[OutPort].concentrations;
    m_holdup.concentrations(view.y, view.out[OutPort].concentrations);
    for (const int i : m_holdup.carried()) {
        view.out[BleedPort].concentrations[i] = broth[i];
        view.out[PermeatePort].concentrations[i] = broth[i] * (1.0 - m_retention[i]);
    }
    view.out[OffPort].temperature = temperature;
    view.out[OffPort].flow = 0.0;
}

template <class T> model::Environment<T> Bioreactor::conditions(const model::UnitView<T>& view, const T* c) const
{
    model::Environment<T> e;
    e.temperature = view.set[SetTemperature];
    e.ph = view.set[SetPh];
    e.dissolvedOxygen = view.set[SetDissolvedOxygen];
    if (m_oxygen >= 0) e.dissolvedOxygen = c[m_oxygen] * (100.0 / m_gas.oxygenSolubility);
    if (m_carbonDioxide >= 0) e.pco2 = dissolvedCarbonDioxide(view, c) * (1.0 / m_gas.carbonDioxideSolubility);
    e.volume = base::atLeast(view.y[0], m_holdup.heel());
    e.time = view.time;
    e.osmolality = view.y[solutes()] / (base::atLeast(view.y[0], m_holdup.minVolume()) * kilogramPerVolume);
    for (const Osmolyte& o : m_osmolytes) e.osmolality += c[o.component] * o.share;
    return e;
}

template <class T>
Bioreactor::Instant<T> Bioreactor::react(const model::UnitView<T>& view, const T* c, T* generated) const
{
    Instant<T> now{conditions(view, c), {}};
    if (!m_kinetics) return now;
    now.rates = m_kinetics.evaluate(c, now.conditions, generated);
    // A law that reports what it breathes, but does not know the dissolved gas as a species, breathes it all the same.
    if (m_oxygen >= 0 && !m_lawTakesOxygen) generated[m_oxygen] -= now.rates.oxygenUptake;
    if (m_carbonDioxide >= 0 && !m_lawGivesCarbonDioxide) generated[m_carbonDioxide] += now.rates.carbonDioxide;
    const T volume = base::atLeast(view.y[0], 0.0);
    for (const int i : m_holdup.carried()) generated[i] *= volume;
    return now;
}

template <class T>
T Bioreactor::oxygenNeeded(const model::UnitView<T>& view, const T& c, const T& generated, double setPoint) const
{
    const auto in = liquidIn(view);
    const auto out = liquidOut(view);
    const T volume = base::atLeast(view.y[0], 0.0);
    const T swelling = totalFlow(in) - totalFlow(out) - evaporating(view);
    return c * swelling - totalAmount(in, m_oxygen) + totalAmount(out, m_oxygen) - generated +
           volume * (setPoint - c) * (1.0 / m_gas.loopTime);
}

template <class T>
Bioreactor::GasRates<T> Bioreactor::exchange(const model::UnitView<T>& view, const T* c, const T* generated) const
{
    GasRates<T> gas;
    if (m_oxygen < 0 && m_carbonDioxide < 0) return gas;
    const GasTransfer::Settings s = settings(view.set);
    const T volume = base::atLeast(view.y[0], 0.0);
    gas.kla = m_gas.klaSet(s, volume);
    if (m_oxygen >= 0 && m_gas.loop == GasTransfer::Loop::Ideal) {
        const T asked = oxygenNeeded(view, c[m_oxygen], generated[m_oxygen], m_gas.oxygenAtSetPoint(s));
        gas.oxygen = m_gas.oxygenGiven(s, volume, c[m_oxygen], asked);
        gas.enough = !(asked > gas.oxygen);
        const T needed = gas.enough ? m_gas.klaNeeded(s, volume, c[m_oxygen], gas.oxygen) : m_gas.klaMax(s, volume);
        if (needed > gas.kla) gas.kla = needed;
    } else if (m_oxygen >= 0) {
        gas.oxygen = m_gas.oxygenAt(s, gas.kla, volume, c[m_oxygen]);
        if (!m_dilutesOxygen) {
            const auto in = liquidIn(view);
            gas.oxygen += c[m_oxygen] * (totalFlow(in) - evaporating(view)) - totalAmount(in, m_oxygen);
        }
    }
    if (m_carbonDioxide >= 0)
        gas.carbonDioxide = m_gas.carbonDioxideAt(s, gas.kla, volume, dissolvedCarbonDioxide(view, c));
    return gas;
}

template <class T> T Bioreactor::oxygenMissing(const model::UnitView<T>& view, const T* c, const T* generated) const
{
    Scratch<T> held(m_holdup.components()), made(m_holdup.components());
    for (const int i : m_holdup.carried()) held[i] = c[i];
    held[m_oxygen] = m_gas.oxygenAtSetPoint(settings(view.set));
    react(view, held.data(), made.data());
    return base::atLeast(generated[m_oxygen] - made[m_oxygen], 0.0);
}

// The kLa of an ideal loop is here that which covers the uptake: what flows in, base among it, is not known yet, and changes it little.
template <class T> T Bioreactor::protons(const model::UnitView<T>& view, const T* c, const T* generated) const
{
    T formed = 0.0;
    for (const Ion& ion : m_ions) formed -= generated[ion.component] * ion.charge;
    if (m_carbonDioxide < 0) return formed;
    const GasTransfer::Settings s = settings(view.set);
    const T volume = base::atLeast(view.y[0], 0.0);
    T kla = m_gas.klaSet(s, volume);
    if (m_oxygen >= 0 && m_gas.loop == GasTransfer::Loop::Ideal) {
        const T given = m_gas.oxygenGiven(s, volume, c[m_oxygen], T(-generated[m_oxygen]));
        const T needed = m_gas.klaNeeded(s, volume, c[m_oxygen], given), largest = m_gas.klaMax(s, volume);
        if (needed > kla) kla = needed > largest ? largest : needed;
    }
    const T stays = generated[m_carbonDioxide] + m_gas.carbonDioxideAt(s, kla, volume, dissolvedCarbonDioxide(view, c));
    return formed + (1.0 - m_gas.freeCarbonDioxide(view.set[SetPh])) * stays;
}

template <class T> void Bioreactor::ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
{
    Scratch<T> c(m_holdup.components());
    m_holdup.concentrations(view.y, c.data());
    const Instant<T> now = react(view, c.data(), d.generated);
    const GasRates<T> gas = exchange(view, c.data(), d.generated);
    if (m_oxygen >= 0) d.exchanged[m_oxygen] = gas.oxygen;
    if (m_carbonDioxide >= 0) d.exchanged[m_carbonDioxide] = gas.carbonDioxide;
    const T evaporated = evaporating(view);
    m_holdup.balance<T>(liquidIn(view), liquidOut(view), evaporated, d);
    d.dydt[solutes()] =
        view.in[InPort].flow * m_solutesEntering[0] + view.in[FeedPort].flow * m_solutesEntering[1] -
        totalFlow(liquidOut(view)) * view.y[solutes()] * (1.0 / base::atLeast(view.y[0], m_holdup.minVolume()));

    if (!d.quadratures) return;
    d.quadratures[EvaporatedWater] = evaporated;
    const T living = m_cells >= 0 ? base::atLeast(c[m_cells], 0.0) : T(0.0);
    d.quadratures[CellTime] = living * base::atLeast(view.y[0], 0.0);
    d.quadratures[CellDensityTime] = living;
    d.quadratures[ProductFormed] = m_product >= 0 ? d.generated[m_product] : T(0.0);
    d.quadratures[CarbonDioxide] = now.rates.carbonDioxide * base::atLeast(view.y[0], 0.0);
    const bool isShort = fallsShort(view, c.data(), gas);
    d.quadratures[ShortOfOxygen] = isShort ? 1.0 : 0.0;
    d.quadratures[MissingOxygen] = isShort ? oxygenMissing(view, c.data(), d.generated) : T(0.0);
}

template <class T> T Bioreactor::drawOf(const model::UnitView<T>& view, int port) const
{
    const T* source = view.in[port].amounts;
    if (port != BasePort || m_ions.empty() || !source) return 0.0;
    T alkalinity = 0.0;
    for (const Ion& ion : m_ions) alkalinity += source[ion.component] * ion.charge;
    if (m_carbonDioxide >= 0) // a carbonate
        alkalinity -= source[m_carbonDioxide] * (1.0 - m_gas.freeCarbonDioxide(view.set[SetPh]));
    // A source that binds no protons holds no pH; the demand is still reported.
    if (alkalinity < 1e-6) return 0.0;
    const int n = m_holdup.components();
    Scratch<T> c(n), generated(n);
    m_holdup.concentrations(view.y, c.data());
    react(view, c.data(), generated.data());
    return base::atLeast(protons(view, c.data(), generated.data()), 0.0) / alkalinity;
}

} // namespace titer::unitops
