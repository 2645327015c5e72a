// Fraction collector: sends what comes to the pool or to waste, fraction by fraction. A fraction ends after a time or a volume,
// or where a value crosses its level: the odd fractions lie above it, the even ones below. Fractions from `first_pooled` to
// `last_pooled` are the pool; all else, before the first and after the last too, is waste. Nothing is held.
#include "core/base/not_available.h"
#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops::fraction_collector {

namespace {

using model::Direction;
using model::FlowRule;
using model::Shape;

enum Out { OutPort, WastePort };
enum Variable { Fraction, Value, Collected, PoolVolume };
enum Integral { VolumeSoFar, PoolSoFar, integralCount };
enum Place { Number, Since, VolumeThen, placeCount }; // of the memory

// A value counts as below its level again where it has fallen by this part, so that noise of solving makes no fraction.
constexpr double hysteresis = 0.02;

class FractionCollector : public model::Templated<FractionCollector>, public model::SwitchingModel {
public:
    FractionCollector(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(int(setup.components->size()))
    {
        const model::ParamSet& p = setup.params;
        const std::string_view cut = p.choice("cut");
        m_cut = cut == "time" ? Cut::Time : cut == "volume" ? Cut::Volume : Cut::Value;
        m_count = std::max(1, int(std::lround(p["fractions"])));
        m_first = int(std::lround(p["first_pooled"]));
        m_last = int(std::lround(p["last_pooled"]));
        m_duration = p["fraction_time"];
        m_volume = p["fraction_volume"];
        m_level = p["level"];
        if (m_first > m_last)
            errors.push_back({base::Code::Input, "params/first_pooled",
                              base::say(CORE_TR("core", "The pool starts with fraction {1} and ends with fraction "
                                                        "{2}: nothing is pooled. Lower first_pooled or raise "
                                                        "last_pooled."),
                                        std::to_string(m_first), std::to_string(m_last))});
        if (m_cut != Cut::Value) return;
        m_component = p.component("component");
        if (m_component < 0) {
            errors.push_back({base::Code::Input, "params/component",
                              base::say(CORE_TR("core", "Fractions by value need the component whose concentration "
                                                        "is used: choose it, or cut by time or volume."))});
            return;
        }
        const model::Component& c = (*setup.components)[m_component];
        m_mass = c.conversion(model::Basis::Mass);
        if (!(m_mass > 0.0))
            errors.push_back({base::Code::Input, "params/component",
                              base::say(CORE_TR("core", "“{1}” has no molar mass, so a level in g/L cannot be used: "
                                                        "give its molar_mass, or choose another component."),
                                        c.id)});
    }

    model::UnitFacets facets() const override { return {.switching = this}; }
    int quadratureCount() const override { return integralCount; }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        const bool pooled = pools(view.memory);
        for (const int k : {OutPort, WastePort})
            passOn<T>(view.in[0], (k == OutPort) == pooled ? view.in[0].flow : T(0.0), view.out[k], m_components);
    }
    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        d.quadratures[VolumeSoFar] = view.in[0].flow;
        d.quadratures[PoolSoFar] = view.out[OutPort].flow;
    }

    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const int n = number(view.memory);
        values[Fraction] = n > m_count ? 0.0 : n;
        values[Value] = m_component < 0 ? base::notAvailable : concentration(view);
        values[Collected] = std::min(n, m_count);
        values[PoolVolume] = view.quadratures[PoolSoFar];
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        concentrationsOf(view.in[0], concentrations, m_components);
    }

    void guards(const model::UnitView<double>& view, double* g) const override
    {
        const int n = number(view.memory);
        g[0] = -1.0;
        if (n > m_count || view.memory.empty()) return;
        if (m_cut == Cut::Value) {
            const double c = concentration(view);
            g[0] = n % 2 == 1 ? m_level * (1.0 - hysteresis) - c : c - m_level;
        } else if (n == 0) {
            g[0] = view.in[0].flow > minFlow ? 1.0 : -1.0;
        } else if (m_cut == Cut::Volume) {
            g[0] = (view.quadratures[VolumeSoFar] - view.memory[VolumeThen]) / m_volume - 1.0;
        }
    }
    double nextBreak(double t, std::span<const double> memory) const override
    {
        const int n = number(memory);
        const double next = m_cut == Cut::Time && n > 0 && n <= m_count ? memory[Since] + m_duration : 0.0;
        return next > t ? next : std::numeric_limits<double>::infinity();
    }
    int memoryCount() const override { return placeCount; }
    void startMemory(double* memory) const override { std::fill_n(memory, placeCount, 0.0); }
    void jump(double t, int, std::span<const double>, double* memory, double* y) const override
    {
        memory[Number] += 1.0;
        memory[Since] = t;
        memory[VolumeThen] = y[VolumeSoFar];
    }

private:
    enum class Cut { Time, Volume, Value };

    static int number(std::span<const double> memory) { return memory.empty() ? 0 : int(memory[Number]); }
    bool pools(std::span<const double> memory) const
    {
        const int n = number(memory);
        return n >= 1 && n <= m_count && n >= m_first && n <= m_last;
    }
    double concentration(const model::UnitView<double>& view) const
    {
        const model::Inflow<double>& in = view.in[0];
        if (m_component < 0 || !(in.flow > minFlow) || !in.amounts) return 0.0;
        return in.amounts[m_component] / in.flow * m_mass;
    }

    int m_components;
    Cut m_cut;
    int m_count, m_first, m_last;
    double m_duration, m_volume, m_level; // [s], [m3], [kg/m3]
    int m_component = -1;
    double m_mass = 0.0; // of the component [kg/basis]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "Effluent"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Pool"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
    {.key = "waste", .label = CORE_TR("core", "Waste"), .direction = Direction::Out, .rule = FlowRule::Follows},
};
static_assert(model::namesRows<Out>(ports, Direction::Out));

constexpr const char* cuts[] = {CORE_TR("core", "time"), CORE_TR("core", "volume"), CORE_TR("core", "value")};
constexpr const char* fractions = CORE_TR("core", "Fractions");
constexpr const char* pool = CORE_TR("core", "Pool");

constexpr model::ParamSpec params[] = {
    {.key = "cut",
     .label = CORE_TR("core", "Cut by"),
     .unit = "1",
     .help = CORE_TR("core", "time and volume: fractions of equal size, from the first flow on. value: a fraction "
                             "starts where a concentration rises above its level, and another where it falls below "
                             "it."),
     .shape = Shape::Choice,
     .choices = cuts,
     .group = fractions},
    {.key = "fractions",
     .label = CORE_TR("core", "Fractions"),
     .unit = "1",
     .defaultValue = 12.0,
     .min = 1.0,
     .max = 1000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Number of fractions that are collected."),
     .group = fractions},
    {.key = "fraction_time",
     .label = CORE_TR("core", "Fraction time"),
     .unit = "s",
     .defaultValue = 300.0,
     .min = 0.1,
     .max = 1e6,
     .help = CORE_TR("core", "Time after which the next fraction starts."),
     .when = "cut=time",
     .group = fractions},
    {.key = "fraction_volume",
     .label = CORE_TR("core", "Fraction volume"),
     .unit = "m3",
     .defaultValue = 1e-3,
     .min = 1e-9,
     .max = 100.0,
     .help = CORE_TR("core", "Volume after which the next fraction starts."),
     .when = "cut=volume",
     .group = fractions},
    {.key = "component",
     .label = CORE_TR("core", "Component"),
     .unit = "1",
     .help = CORE_TR("core", "The component whose concentration is used."),
     .shape = Shape::Component,
     .when = "cut=value",
     .group = fractions},
    {.key = "level",
     .label = CORE_TR("core", "Level"),
     .unit = "kg/m3",
     .defaultValue = 0.5,
     .min = 1e-9,
     .max = 1e4,
     .help = CORE_TR("core", "The concentration at which a fraction starts or ends; the falling limit is at 98 % of "
                             "it."),
     .when = "cut=value",
     .group = fractions},
    {.key = "first_pooled",
     .label = CORE_TR("core", "First pooled fraction"),
     .unit = "1",
     .defaultValue = 1.0,
     .min = 1.0,
     .max = 1000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Number of the first fraction that goes into the pool."),
     .group = pool},
    {.key = "last_pooled",
     .label = CORE_TR("core", "Last pooled fraction"),
     .unit = "1",
     .defaultValue = 12.0,
     .min = 1.0,
     .max = 1000.0,
     .decimals = 0,
     .help = CORE_TR("core", "Number of the last fraction that goes into the pool."),
     .group = pool},
};

constexpr model::VariableSpec variables[] = {
    {.key = "fraction",
     .label = CORE_TR("core", "Fraction"),
     .unit = "1",
     .help = CORE_TR("core", "Number of the fraction that is collected; 0 before the first and after the last.")},
    {.key = "value",
     .label = CORE_TR("core", "Value"),
     .unit = "kg/m3",
     .help = CORE_TR("core", "The concentration used for the cut.")},
    {.key = "collected",
     .label = CORE_TR("core", "Fractions started"),
     .unit = "1",
     .help = CORE_TR("core", "Number of fractions that have been started; the running one counts.")},
    {.key = "pool_volume",
     .label = CORE_TR("core", "Pool volume"),
     .unit = "m3",
     .help = CORE_TR("core", "Volume collected in the pool so far.")},
};
static_assert(model::namesRows<Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "collected",
     .label = CORE_TR("core", "Fractions started"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "collected"},
    {.key = "pool_volume",
     .label = CORE_TR("core", "Pool volume"),
     .unit = "m3",
     .kind = Kind::Last,
     .variable = "pool_volume"},
};

constexpr const char* guards[] = {"switch"};

} // namespace

extern const model::UnitType fraction_collector{
    .id = "fraction_collector",
    .label = CORE_TR("core", "Fraction collector"),
    .category = CORE_TR("core", "Capture and polish"),
    .symbol = "fractions",
    .help = CORE_TR("core", "Cuts the outflow of a column into fractions by time, volume or value, and sends those "
                            "of the pool on and the others to waste. Only the number of the current fraction is "
                            "kept, not the liquid of each."),
    .source = "",
    .ports = ports,
    .params = params,
    .variables = variables,
    .kpis = kpis,
    .guards = guards,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<FractionCollector>(setup, errors);
    },
};

} // namespace titer::unitops::fraction_collector
