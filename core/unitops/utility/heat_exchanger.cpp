// Heat exchanger of two liquids, effectiveness by the number of transfer units. With C = F h for each side (h: heat capacity by
// volume, the same for both, as of dilute liquids in water), r = C_min / C_max and N = U A / C_min:
//   counter flow   e = (1 - exp(-N (1 - r))) / (1 - r exp(-N (1 - r)))      (r = 1: N / (1 + N))
//   parallel flow  e = (1 - exp(-N (1 + r))) / (1 + r)
//   Q = e C_min (T_in - T_utility,in)
// Heat losses and the liquid within are left out. Source: Kays, London 1984, Compact Heat Exchangers, 3rd ed., chapter 2.
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::heat_exchanger {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

enum In { InPort, UtilityIn };
enum Out { OutPort, UtilityOut };
enum Variable { Duty, Effectiveness, OutTemperature, UtilityTemperature, Energy };

// (1 - exp(-a)) / a, 1 at 0; a >= 0.
template <class T> T decline(const T& a)
{
    using base::exp, std::exp;
    if (a < 1e-3) return 1.0 - a * (0.5 - a * (1.0 / 6.0 - a * (1.0 / 24.0 - a * (1.0 / 120.0))));
    return (1.0 - exp(-base::atMost(a, 700.0))) / a;
}

class HeatExchanger : public model::Templated<HeatExchanger> {
public:
    explicit HeatExchanger(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
        , m_transfer(setup.params["area"] * setup.params["heat_transfer"])
        , m_capacity(setup.params["heat_capacity"])
        , m_counter(setup.params.choice("arrangement") == "counter_flow")
    {
    }

    bool generates(int) const override { return false; }
    int quadratureCount() const override { return 1; } // heat that has passed, either way [J]

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const T given = heat(view).duty * (1.0 / m_capacity); // [m3 K/s]
        const model::Inflow<T>&product = view.in[InPort], &utility = view.in[UtilityIn];
        pass<T>(product, product.heat - given, view.out[OutPort]);
        pass<T>(utility, utility.heat + given, view.out[UtilityOut]);
    }
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const T duty = heat(view).duty;
        d.quadratures[0] = duty < 0.0 ? T(-duty) : duty;
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const Exchange<double> now = heat(view);
        values[Duty] = now.duty;
        values[Effectiveness] = now.effectiveness;
        values[OutTemperature] = view.out[OutPort].temperature;
        values[UtilityTemperature] = view.out[UtilityOut].temperature;
        values[Energy] = view.quadratures[0];
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[OutPort].concentrations, m_components, concentrations);
    }

private:
    template <class T> struct Exchange {
        T effectiveness = 0.0;
        T duty = 0.0; // from the product to the utility [W]
    };

    // All that enters, with the heat `heat` [m3 K/s].
    template <class T> void pass(const model::Inflow<T>& in, const T& heat, model::Outflow<T>& out) const
    {
        passOn<T>(in, in.flow, out, m_components);
        if (base::valueOf(in.flow) > minFlow) out.temperature = heat / in.flow;
    }

    template <class T> Exchange<T> heat(const model::UnitView<T>& view) const
    {
        using base::exp, std::exp;
        Exchange<T> now;
        const model::Inflow<T>&a = view.in[InPort], &b = view.in[UtilityIn];
        if (!(base::valueOf(a.flow) > minFlow) || !(base::valueOf(b.flow) > minFlow)) return now;
        const bool productLess = a.flow < b.flow;
        const T min = productLess ? a.flow : b.flow, max = productLess ? b.flow : a.flow;
        const T ratio = min / max, units = m_transfer / (min * m_capacity);
        if (m_counter) {
            // Written so that it holds at a ratio of 1 as well.
            const T reach = units * decline<T>(units * (1.0 - ratio));
            now.effectiveness = reach / (1.0 + ratio * reach);
        } else {
            now.effectiveness = (1.0 - exp(-base::atMost(units * (1.0 + ratio), 700.0))) / (1.0 + ratio);
        }
        now.duty = now.effectiveness * min * m_capacity * (temperatureOf(a) - temperatureOf(b));
        return now;
    }

    int m_components;
    double m_transfer; // U A [W/K]
    double m_capacity; // h [J/m3/K]
    bool m_counter;
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Liquid"), .direction = Direction::In, .required = true},
    {.key = "utility_in", .label = CORE_TR("core", "Heating or cooling water in"), .direction = Direction::In},
    {.key = "out",
     .label = CORE_TR("core", "Liquid"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "utility_out",
     .label = CORE_TR("core", "Heating or cooling water out"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows},
};
static_assert(model::namesRows<In>(ports, Direction::In));
static_assert(model::namesRows<Out>(ports, Direction::Out));

constexpr const char* arrangements[] = {CORE_TR("core", "counter_flow"), CORE_TR("core", "parallel_flow")};

constexpr model::ParamSpec params[] = {
    {.key = "area",
     .label = CORE_TR("core", "Area"),
     .unit = "m2",
     .defaultValue = 1.0,
     .min = 1e-4,
     .max = 1e4,
     .help = CORE_TR("core", "Area through which heat is exchanged.")},
    {.key = "heat_transfer",
     .label = CORE_TR("core", "Heat transfer coefficient"),
     .unit = "W/m2/K",
     .defaultValue = 1500.0,
     .min = 1.0,
     .max = 1e5,
     .decimals = 0,
     .help = CORE_TR("core", "Of both sides and the wall; about 1500 W/m2/K between plates.")},
    {.key = "arrangement",
     .label = CORE_TR("core", "Arrangement"),
     .unit = "1",
     .help = CORE_TR("core", "Whether both liquids flow in opposite directions or side by side."),
     .shape = Shape::Choice,
     .choices = arrangements},
    {.key = "heat_capacity",
     .label = CORE_TR("core", "Heat capacity"),
     .unit = "J/m3/K",
     .defaultValue = 4.16e6,
     .min = 1e5,
     .max = 1e7,
     .decimals = 0,
     .help = CORE_TR("core", "By volume, of both liquids; default: that of water.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "duty",
     .label = CORE_TR("core", "Heat flow"),
     .unit = "W",
     .help = CORE_TR("core", "From the liquid to the water; negative where it is heated.")},
    {.key = "effectiveness",
     .label = CORE_TR("core", "Effectiveness"),
     .unit = "1",
     .help = CORE_TR("core", "Heat transferred divided by the maximum possible."),
     .displayUnit = "%"},
    {.key = "out_temperature",
     .label = CORE_TR("core", "Liquid outlet temperature"),
     .unit = "K",
     .help = CORE_TR("core", "Temperature of the liquid as it leaves.")},
    {.key = "utility_temperature",
     .label = CORE_TR("core", "Water outlet temperature"),
     .unit = "K",
     .help = CORE_TR("core", "Temperature of the heating or cooling water as it leaves.")},
    {.key = "energy",
     .label = CORE_TR("core", "Heat so far"),
     .unit = "J",
     .help = CORE_TR("core", "In either direction.")},
};
static_assert(model::namesRows<Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "energy",
     .label = CORE_TR("core", "Heat exchanged"),
     .unit = "J",
     .kind = Kind::Last,
     .variable = "energy"},
    {.key = "out_temperature",
     .label = CORE_TR("core", "Liquid outlet temperature"),
     .unit = "K",
     .kind = Kind::Last,
     .variable = "out_temperature"},
};

} // namespace

extern const model::UnitType heat_exchanger{
    .id = "heat_exchanger",
    .label = CORE_TR("core", "Heat exchanger"),
    .category = CORE_TR("core", "Utility"),
    .symbol = "heat",
    .help = CORE_TR("core", "Heats or cools a liquid with water. Mechanistic: area, heat transfer coefficient and "
                            "both flows determine the outlet temperatures."),
    .source = "Kays, London 1984, Compact Heat Exchangers, 3rd ed.",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<HeatExchanger>(setup);
    },
};

} // namespace titer::unitops::heat_exchanger
