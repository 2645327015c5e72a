// Low-pH hold: a stirred vessel in which virus is inactivated and product aggregates (core/unitops/virus_safety/low_ph.h).
//   dV/dt = sum F_in - sum F_out,  dn/dt = sum (F c)_in - sum (F c)_out + V r,  dE/dt likewise without r
// E is what each virus would be without inactivation. Source: Brorson et al. 2003, Biotechnol Bioeng 82:321.
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/vessel_specs.h"
#include "core/unitops/virus_safety/low_ph.h"
#include "core/unitops/virus_safety/low_ph_specs.h"

namespace titer::unitops::low_ph_hold {

namespace {

using model::Direction;
using model::FlowRule;

class LowPhHold : public model::Templated<LowPhHold>, public model::HoldupModel {
public:
    enum SetPoint { SetTemperature, SetPh };
    enum Variable { Volume, Temperature, Level, Ph, LogReduction, Aggregates };
    enum Kpi { KpiVolume, KpiLogReduction, KpiAggregates };

    LowPhHold(const model::UnitSetup& setup, base::Errors& errors)
        : m_holdup(setup, errors)
        , m_lowPh(setup, errors)
    {
    }

    model::UnitFacets facets() const override { return {.holdup = this}; }
    int stateCount() const override { return m_holdup.stateCount() + int(m_lowPh.viruses().size()); }
    bool generates(int component) const override { return m_lowPh.generates(component); }
    bool exchanges(int) const override { return false; }
    void start(double* y) const override
    {
        m_holdup.start(y);
        const double* amounts = y + 1;
        for (const LowPh::Virus& virus : m_lowPh.viruses()) y[without(virus)] = amounts[virus.place];
    }
    void nominal(double* scale) const override
    {
        m_holdup.nominal(scale);
        for (const LowPh::Virus& virus : m_lowPh.viruses())
            scale[without(virus)] = scale[1 + virus.place] = scale[0] * virus.nominal;
    }
    std::string stateName(int i) const override
    {
        const int virus = i - m_holdup.stateCount();
        return virus < 0 ? m_holdup.stateName(i) : m_lowPh.viruses()[virus].id + " without inactivation";
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        view.out[0].temperature = view.set[SetTemperature];
        m_holdup.concentrations(view.y, view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const T perVolume = 1.0 / base::atLeast(view.y[0], m_holdup.minVolume());
        const T* c = view.out[0].concentrations;
        const T volume = base::atLeast(view.y[0], 0.0);
        m_lowPh.react(
            c, [&](int v) { return view.y[m_holdup.stateCount() + v] * perVolume; }, volume,
            m_lowPh.ph(c, view.set[SetPh]), T(view.set[SetTemperature]), d.generated);
        m_holdup.balance<T>(view.in, view.out, T(0.0), d);
        for (const LowPh::Virus& virus : m_lowPh.viruses())
            d.dydt[without(virus)] =
                totalAmount(view.in, virus.component) - view.out[0].flow * view.y[without(virus)] * perVolume;
    }

    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }
    bool holdsAtSetPoint(int variable) const override
    {
        return variable == Temperature || (variable == Ph && !m_lowPh.computesPh());
    }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        std::vector<double> present;
        for (const LowPh::Virus& virus : m_lowPh.viruses()) present.push_back(view.y[1 + virus.place]);
        Scratch<double> c(m_holdup.components());
        m_holdup.concentrations(view.y, c.data());
        values[Volume] = view.y[0];
        values[Temperature] = view.set[SetTemperature];
        values[Level] = view.y[0] / m_holdup.vesselVolume();
        values[Ph] = m_lowPh.ph(c.data(), view.set[SetPh]);
        values[LogReduction] = m_lowPh.logReduction(present.data(), view.y + m_holdup.stateCount());
        values[Aggregates] = m_lowPh.aggregatePart(c.data());
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }
    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }
    void dose(double* y, double volume, const double* amounts, double) const override
    {
        m_holdup.dose(y, volume, amounts);
        for (const LowPh::Virus& virus : m_lowPh.viruses()) y[without(virus)] += amounts[virus.component];
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }
    base::Notices remarks(std::span<const double> kpis, double) const override
    {
        return m_lowPh.remarks(kpis[KpiLogReduction]);
    }

private:
    // The state that counts a virus as if nothing inactivated it.
    int without(const LowPh::Virus& virus) const
    {
        return m_holdup.stateCount() + int(&virus - m_lowPh.viruses().data());
    }

    Holdup m_holdup;
    LowPh m_lowPh;
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .many = true},
    {.key = "acid", .label = CORE_TR("core", "Acid"), .direction = Direction::In},
    {.key = "base", .label = CORE_TR("core", "Base"), .direction = Direction::In},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
};

constexpr auto params = model::joined(vesselParams, lowPhParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = roomTemperature,
     .min = 253.15,
     .max = 343.15,
     .decimals = 1,
     .help = CORE_TR("core", "Held by the jacket.")},
    lowPhSetPoint,
};
static_assert(model::namesRows<LowPhHold::SetPoint>(setPoints));

constexpr model::VariableSpec variables[] = {
    volumeVariable,
    temperatureVariable,
    levelVariable,
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help =
         CORE_TR("core", "pH during the hold: from the charge balance where that is computed, else the set-point.")},
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction of virus"),
     .unit = "1",
     .help = CORE_TR("core", "Of the vessel contents; of the least reduced virus, limited to the maximum claimed.")},
    {.key = "aggregates",
     .label = CORE_TR("core", "Aggregates"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of the product mass."),
     .displayUnit = "%"},
};
static_assert(model::namesRows<LowPhHold::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "volume", .label = CORE_TR("core", "Volume"), .unit = "m3", .kind = Kind::Last, .variable = "volume"},
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction of virus"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "log_reduction"},
    {.key = "aggregates",
     .label = CORE_TR("core", "Aggregates"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "aggregates",
     .displayUnit = "%"},
};
static_assert(model::namesRows<LowPhHold::Kpi>(kpis));

} // namespace

extern const model::UnitType low_ph_hold{
    .id = "low_ph_hold",
    .label = CORE_TR("core", "Low-pH hold"),
    .category = CORE_TR("core", "Virus safety"),
    .symbol = "lowph",
    .help = CORE_TR(
        "core", "A stirred vessel that inactivates enveloped virus at low pH while product aggregates: mechanistic, "
                "of first order in each virus, with rates from your trials. Fill it, add acid, hold, add base, and "
                "transfer; write the pH in the recipe, or let it follow from the composition."),
    .source = "Brorson et al. 2003, Biotechnol Bioeng 82:321",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = vesselGuards,
    .holdup = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<LowPhHold>(setup, errors);
    },
};

} // namespace titer::unitops::low_ph_hold
