// Hold tank: a well-mixed volume without reaction.
//   dV/dt = sum F_in - sum F_out,  dn/dt = sum (F c)_in - sum (F c)_out,  d(V T)/dt = sum (F T)_in - sum (F T)_out
// No heat is lost to the room; an ideal loop holds the set-point instead where that is chosen.
#include "core/base/not_available.h"
#include "core/model/types/charge_balance.h"
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/holdup.h"
#include "core/unitops/scratch.h"
#include "core/unitops/vessel_specs.h"

#include <cmath>
#include <optional>

namespace titer::unitops::hold_tank {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

enum Variable { Volume, Temperature, Level, Ph };

class HoldTank : public model::Templated<HoldTank>, public model::HoldupModel {
public:
    HoldTank(const model::UnitSetup& setup, base::Errors& errors)
        : m_holdup(setup, errors)
        , m_idealLoop(setup.params.choice("temperature_control") == "ideal")
        , m_startTemperature(setup.set.empty() ? roomTemperature : setup.set[0])
    {
        base::Errors lacking;
        model::ChargeBalance charges(*setup.components, setup.carried, lacking);
        if (charges.any() && lacking.empty()) m_charges = std::move(charges);
    }

    model::UnitFacets facets() const override { return {.holdup = this}; }
    int stateCount() const override { return m_holdup.stateCount() + (m_idealLoop ? 0 : 1); }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    void start(double* y) const override
    {
        m_holdup.start(y);
        if (!m_idealLoop) y[heat()] = y[0] * m_startTemperature;
    }
    void nominal(double* scale) const override
    {
        m_holdup.nominal(scale);
        if (!m_idealLoop) scale[heat()] = scale[0] * roomTemperature;
    }
    std::string stateName(int i) const override { return i == heat() ? "heat" : m_holdup.stateName(i); }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        view.out[0].temperature = temperature(view);
        m_holdup.concentrations(view.y, view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        m_holdup.balance<T>(view.in, view.out, T(0.0), d);
        if (!m_idealLoop) d.dydt[heat()] = view.in[0].heat - view.out[0].flow * view.out[0].temperature;
    }

    void held(const double* y, double* amounts) const override { m_holdup.held(y, amounts); }

    bool holdsAtSetPoint(int variable) const override { return variable == Temperature && m_idealLoop; }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        values[Volume] = view.y[0];
        values[Temperature] = temperature(view);
        values[Level] = view.y[0] / m_holdup.vesselVolume();
        values[Ph] = m_charges ? ph(view.y) : base::notAvailable;
    }

    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        m_holdup.concentrations(view.y, concentrations);
    }

    void guards(const model::UnitView<double>& view, double* g) const override { m_holdup.guards(view.y, g); }

    void dose(double* y, double volume, const double* amounts, double temperature) const override
    {
        m_holdup.dose(y, volume, amounts);
        if (!m_idealLoop) y[heat()] += volume * temperature;
    }
    double volume(const double* y) const override { return y[0]; }
    double heel() const override { return m_holdup.heel(); }

private:
    int heat() const { return m_holdup.stateCount(); }

    double ph(const double* y) const
    {
        Scratch<double> c(int(m_holdup.carried().size()));
        for (int k = 0; k < c.size(); ++k) c[k] = y[1 + k] / std::max(y[0], m_holdup.minVolume());
        return m_charges->ph(c.data());
    }

    // A nearly dry tank takes the temperature that it started with [K].
    template <class T> T temperature(const model::UnitView<T>& view) const
    {
        if (m_idealLoop) return view.set[0];
        const double min = m_holdup.minVolume();
        const T missing = base::atLeast(min - view.y[0], 0.0);
        return (view.y[heat()] + missing * m_startTemperature) / base::atLeast(view.y[0], min);
    }

    Holdup m_holdup;
    bool m_idealLoop;
    double m_startTemperature;                     // [K]
    std::optional<model::ChargeBalance> m_charges; // nothing where no buffer determines a pH
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Inlet"), .direction = Direction::In, .many = true},
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
};

constexpr const char* loops[] = {CORE_TR("core", "none"), CORE_TR("core", "ideal")};

constexpr model::ParamSpec ownParams[] = {
    {.key = "temperature_control",
     .label = CORE_TR("core", "Temperature control"),
     .unit = "1",
     .help = CORE_TR(
         "core", "none: the tank takes the temperature of its inflow, without heat loss. ideal: the jacket holds the "
                 "set-point."),
     .shape = Shape::Choice,
     .choices = loops},
};
constexpr auto params = model::joined(vesselParams, ownParams);

constexpr model::SetPointSpec setPoints[] = {
    {.key = "temperature",
     .label = CORE_TR("core", "Temperature"),
     .unit = "K",
     .defaultValue = roomTemperature,
     .min = 253.15,
     .max = 423.15,
     .decimals = 1,
     .help = CORE_TR("core", "Set-point with ideal control; otherwise the initial temperature.")},
};

constexpr model::VariableSpec variables[] = {
    volumeVariable,
    temperatureVariable,
    levelVariable,
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "From the composition, by the charge balance, if it contains buffers.")},
};
static_assert(model::namesRows<Variable>(variables));

constexpr model::KpiSpec kpis[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Volume"),
     .unit = "m3",
     .kind = model::KpiSpec::Kind::Last,
     .variable = "volume"},
};

} // namespace

extern const model::UnitType hold_tank{
    .id = "hold_tank",
    .label = CORE_TR("core", "Hold tank"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "hold",
    .help = CORE_TR("core",
                    "A well-mixed tank without reaction: a harvest tank, a pool, a feed or buffer tank, a surge tank."),
    .source = "",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .guards = vesselGuards,
    .holdup = true,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<HoldTank>(setup, errors);
    },
};

} // namespace titer::unitops::hold_tank
