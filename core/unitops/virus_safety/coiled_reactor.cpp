// Coiled flow-inverter reactor: low pH in flow (core/unitops/virus_safety/low_ph.h), as N equal tanks in series, of tank k
//   dn_k/dt = F (n_{k-1} - n_k) N / V + V r_k / N,
// which spreads residence times by the variance tau^2 / N. Sources: Klutz et al. 2016, Chem Eng Process 102:88 (coiled flow
// inverter for low pH); Levenspiel 1999, Chemical Reaction Engineering, 3rd ed., chapter 14.
#include "core/model/types/joined.h"
#include "core/model/types/row_names.h"
#include "core/unitops/scratch.h"
#include "core/unitops/virus_safety/low_ph.h"
#include "core/unitops/virus_safety/low_ph_specs.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::coiled_reactor {

namespace {

using model::Direction;
using model::FlowRule;

class CoiledReactor : public model::Templated<CoiledReactor> {
public:
    enum Variable { ResidenceTime, Ph, LogReduction, TotalLogReduction, Aggregates };
    enum Kpi { KpiLogReduction, KpiAggregates };

    CoiledReactor(const model::UnitSetup& setup, base::Errors& errors)
        : m_components(*setup.components)
        , m_carried(setup.carried)
        , m_lowPh(setup, errors)
        , m_tanks(std::max(1, int(std::lround(setup.params["tanks"]))))
        , m_volume(setup.params["volume"])
        , m_tank(m_volume / m_tanks)
    {
    }

    model::Passage passage() const override { return model::Passage::Delayed; }
    bool generates(int component) const override { return m_lowPh.generates(component); }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return m_tanks * width(); }
    // What of each virus entered, and left.
    int quadratureCount() const override { return 2 * int(m_lowPh.viruses().size()); }
    std::string stateName(int i) const override
    {
        const int k = i % width(), carried = int(m_carried.size());
        const std::string what =
            k < carried ? m_components[m_carried[k]].id : m_lowPh.viruses()[k - carried].id + " without inactivation";
        return what + " in tank " + std::to_string(i / width() + 1);
    }
    void start(double* y) const override { std::fill_n(y, stateCount(), 0.0); }
    void nominal(double* scale) const override
    {
        for (int tank = 0; tank < m_tanks; ++tank) {
            double* own = scale + tank * width();
            for (std::size_t k = 0; k < m_carried.size(); ++k)
                own[k] = m_tank * model::usualConcentration(m_components[m_carried[k]].basis);
            for (std::size_t v = 0; v < m_lowPh.viruses().size(); ++v)
                own[m_lowPh.viruses()[v].place] = own[m_carried.size() + v] = m_tank * m_lowPh.viruses()[v].nominal;
        }
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        passOn<T>(view.in[0], view.in[0].flow, view.out[0], int(m_components.size()));
        concentrations(view.y + (m_tanks - 1) * width(), view.out[0].concentrations);
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const T temperature = temperatureOf(in);
        const T perTime = in.flow * (1.0 / m_tank);
        const std::size_t carried = m_carried.size();
        const auto& viruses = m_lowPh.viruses();
        Scratch<T> c(int(m_components.size())), made(int(m_components.size()));
        for (int tank = 0; tank < m_tanks; ++tank) {
            const T* own = view.y + tank * width();
            T* change = d.dydt + tank * width();
            for (int k = 0; k < width(); ++k) {
                const int component = k < int(carried) ? m_carried[k] : viruses[k - carried].component;
                const T entering = tank > 0 ? perTime * own[k - width()] : in.amounts ? in.amounts[component] : T(0.0);
                change[k] = entering - perTime * own[k];
            }
            concentrations(own, c.data());
            for (std::size_t i = 0; i < m_components.size(); ++i) made[int(i)] = 0.0;
            m_lowPh.react(
                c.data(), [&](int v) { return own[carried + v] * (1.0 / m_tank); }, T(m_tank),
                m_lowPh.ph(c.data(), view.set[0]), temperature, made.data());
            for (std::size_t k = 0; k < carried; ++k) {
                change[k] += made[m_carried[k]];
                d.generated[m_carried[k]] += made[m_carried[k]];
            }
        }
        if (!d.quadratures) return;
        const T* last = view.y + (m_tanks - 1) * width();
        for (std::size_t v = 0; v < viruses.size(); ++v) {
            d.quadratures[2 * v] = perTime * last[carried + v];
            d.quadratures[2 * v + 1] = perTime * last[viruses[v].place];
        }
    }

    void held(const double* y, double* amounts) const override
    {
        for (int tank = 0; tank < m_tanks; ++tank)
            for (std::size_t k = 0; k < m_carried.size(); ++k) amounts[m_carried[k]] += y[tank * width() + int(k)];
    }
    bool holdsAtSetPoint(int variable) const override { return variable == Ph && !m_lowPh.computesPh(); }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        const double* last = view.y + (m_tanks - 1) * width();
        const double* total = view.quadratures;
        std::vector<double> present, left, without;
        for (std::size_t v = 0; v < m_lowPh.viruses().size(); ++v) {
            present.push_back(last[m_lowPh.viruses()[v].place]);
            without.push_back(total[2 * v]);
            left.push_back(total[2 * v + 1]);
        }
        Scratch<double> c(int(m_components.size()));
        concentrations(last, c.data());
        values[ResidenceTime] = view.in[0].flow > minFlow ? m_volume / view.in[0].flow : 0.0;
        values[Ph] = m_lowPh.ph(c.data(), view.set[0]);
        values[LogReduction] = m_lowPh.logReduction(present.data(), last + m_carried.size());
        values[TotalLogReduction] = m_lowPh.logReduction(left.data(), without.data());
        values[Aggregates] = m_lowPh.aggregatePart(c.data());
    }
    // What leaves.
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components.size(), concentrations);
    }
    base::Notices remarks(std::span<const double> kpis, double) const override
    {
        return m_lowPh.remarks(kpis[KpiLogReduction]);
    }

private:
    // States of a tank: the amount of each carried component, then of each virus as if nothing inactivated it.
    int width() const { return int(m_carried.size() + m_lowPh.viruses().size()); }
    template <class T> void concentrations(const T* tank, T* c) const
    {
        for (std::size_t k = 0; k < m_carried.size(); ++k) c[m_carried[k]] = tank[k] * (1.0 / m_tank);
    }

    const std::vector<model::Component> m_components;
    std::vector<int> m_carried;
    LowPh m_lowPh;
    int m_tanks;
    double m_volume, m_tank; // [m3], all and of one tank
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "In"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Out"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};

constexpr model::ParamSpec coilParams[] = {
    {.key = "volume",
     .label = CORE_TR("core", "Coil volume"),
     .unit = "m3",
     .defaultValue = 5e-3,
     .min = 1e-9,
     .max = 100.0,
     .help = CORE_TR("core", "Divided by the flow it is the mean residence time. It starts filled with pure liquid.")},
    {.key = "tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .defaultValue = 40.0,
     .min = 1.0,
     .max = 200.0,
     .decimals = 0,
     .help = CORE_TR("core", "From its residence time distribution: the square of the mean residence time divided by "
                             "the variance. 1 is a stirred tank, many are plug flow.")},
};
constexpr auto params = model::joined(coilParams, lowPhParams);

constexpr model::SetPointSpec setPoints[] = {lowPhSetPoint};

constexpr model::VariableSpec variables[] = {
    {.key = "residence_time",
     .label = CORE_TR("core", "Residence time"),
     .unit = "s",
     .help = CORE_TR("core", "Volume divided by flow; 0 at rest.")},
    {.key = "ph",
     .label = CORE_TR("core", "pH"),
     .unit = "1",
     .help = CORE_TR("core", "pH of the liquid: from the charge balance where that is computed, else the set-point.")},
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction of virus"),
     .unit = "1",
     .help = CORE_TR("core", "At the outlet now; of the least reduced virus, limited to the maximum claimed.")},
    {.key = "total_log_reduction",
     .label = CORE_TR("core", "Log reduction so far"),
     .unit = "1",
     .help = CORE_TR("core", "Of all outflow.")},
    {.key = "aggregates",
     .label = CORE_TR("core", "Aggregates"),
     .unit = "1",
     .help = CORE_TR("core", "Fraction of the product mass at the outlet."),
     .displayUnit = "%"},
};
static_assert(model::namesRows<CoiledReactor::Variable>(variables));

using Kind = model::KpiSpec::Kind;

constexpr model::KpiSpec kpis[] = {
    {.key = "log_reduction",
     .label = CORE_TR("core", "Log reduction of virus"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "total_log_reduction"},
    {.key = "aggregates",
     .label = CORE_TR("core", "Aggregates"),
     .unit = "1",
     .kind = Kind::Last,
     .variable = "aggregates",
     .displayUnit = "%"},
};
static_assert(model::namesRows<CoiledReactor::Kpi>(kpis));

} // namespace

extern const model::UnitType coiled_reactor{
    .id = "coiled_reactor",
    .label = CORE_TR("core", "Coiled low-pH reactor"),
    .category = CORE_TR("core", "Virus safety"),
    .symbol = "coil",
    .help =
        CORE_TR("core", "Inactivates enveloped virus at low pH in continuous flow: mechanistic, of first order in each "
                        "virus, over the residence time distribution of the coil. Mix in the acid upstream."),
    .source = "Klutz et al. 2016, Chem Eng Process 102:88",
    .ports = ports,
    .params = params,
    .setPoints = setPoints,
    .variables = variables,
    .kpis = kpis,
    .make = [](const model::UnitSetup& setup, base::Errors& errors) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<CoiledReactor>(setup, errors);
    },
};

} // namespace titer::unitops::coiled_reactor
