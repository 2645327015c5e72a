// Liquid on its way: one mixed volume (pump head, valve, mixer), then a tube. Of tank k, of volume V_k and fed by
// the one before,
//   dn_k/dt = F (n_{k-1} / V_{k-1} - n_k / V_k),
// where the tube is N equal tanks in series: a pulse spreads by the variance V^2/N, as plug flow with a Peclet
// number of about 2 N does. Source: Levenspiel 1999, Chemical Reaction Engineering, 3rd ed., chapter 14.
#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::tubing {

namespace {

using model::Direction;
using model::FlowRule;

class Tubing : public model::Templated<Tubing> {
public:
    enum Variable { ResidenceTime };

    explicit Tubing(const model::UnitSetup& setup)
        : m_components(*setup.components)
        , m_carried(setup.carried)
        , m_start(setup.carried.size(), 0.0)
        , m_isFilled(setup.initialGiven)
    {
        const model::ParamSet& p = setup.params;
        if (p["mixed_volume"] > 0.0) m_volumes.push_back(p["mixed_volume"]);
        const int tanks = std::max(1, int(std::lround(p["tanks"])));
        if (p["tube_volume"] > 0.0) m_volumes.insert(m_volumes.end(), tanks, p["tube_volume"] / tanks);
        for (std::size_t i = 0; m_isFilled && i < m_carried.size(); ++i) m_start[i] = setup.initial[m_carried[i]];
    }

    // Filled with what its neighbours hold (core/model/plant/first_contents.h), unless `initial` says with what; seen alone, with what
    // enters first.
    std::shared_ptr<const model::UnitModel> resolved(const model::Operation& operation, base::Errors&) const override
    {
        if (m_isFilled) return nullptr;
        auto filled = std::make_shared<Tubing>(*this);
        const std::vector<double>& with = operation.contents.empty() ? operation.concentrations : operation.contents;
        for (std::size_t i = 0; i < m_carried.size() && !with.empty(); ++i) filled->m_start[i] = with[m_carried[i]];
        if (!operation.contents.empty() && !operation.contentsStated) filled->m_entersFirst = operation.concentrations;
        return filled;
    }
    base::Notices remarks(std::span<const double>, double) const override
    {
        for (std::size_t i = 0; i < m_carried.size() && !m_entersFirst.empty() && !m_volumes.empty(); ++i) {
            const model::Component& component = m_components[m_carried[i]];
            const double first = m_entersFirst[m_carried[i]];
            if (first <= m_start[i]) continue;
            const std::string unit(model::concentrationUnit(component.basis));
            return {{"initial",
                     base::say(CORE_TR("core", "The tubing starts with {1} of “{2}”, the least that flows in during "
                                               "the run, not with the {3} that flow in first. If it is filled with "
                                               "something else, write its initial contents."),
                               base::writeQuantity(m_start[i], unit, 4), component.id,
                               base::writeQuantity(first, unit, 4))}};
        }
        return {};
    }

    model::Passage passage() const override
    {
        return m_volumes.empty() ? model::Passage::AtOnce : model::Passage::Delayed;
    }
    bool generates(int) const override { return false; }
    bool exchanges(int) const override { return false; }
    int stateCount() const override { return int(m_volumes.size() * m_carried.size()); }
    std::string stateName(int i) const override
    {
        const int tank = i / int(m_carried.size());
        return m_components[m_carried[i % int(m_carried.size())]].id + " in tank " + std::to_string(tank + 1);
    }
    void start(double* y) const override
    {
        for (const double volume : m_volumes)
            for (const double c : m_start) *y++ = volume * c;
    }
    void nominal(double* scale) const override
    {
        for (const double volume : m_volumes)
            for (const int i : m_carried) *scale++ = volume * model::usualConcentration(m_components[i].basis);
    }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        passOn<T>(view.in[0], view.in[0].flow, view.out[0], int(m_components.size()));
        if (m_volumes.empty()) return;
        const T* last = view.y + (m_volumes.size() - 1) * m_carried.size();
        for (std::size_t i = 0; i < m_carried.size(); ++i)
            view.out[0].concentrations[m_carried[i]] = last[i] * (1.0 / m_volumes.back());
    }

    template <class T> void ratesOf(const model::UnitView<T>& view, model::Derivatives<T>& d) const
    {
        const model::Inflow<T>& in = view.in[0];
        const std::size_t count = m_carried.size();
        for (std::size_t i = 0; i < count; ++i) {
            T entering = in.amounts ? in.amounts[m_carried[i]] : T(0.0);
            for (std::size_t k = 0; k < m_volumes.size(); ++k) {
                const T leaving = in.flow * view.y[k * count + i] * (1.0 / m_volumes[k]);
                d.dydt[k * count + i] = entering - leaving;
                entering = leaving;
            }
        }
    }

    void held(const double* y, double* amounts) const override
    {
        for (std::size_t k = 0; k < m_volumes.size(); ++k)
            for (const int i : m_carried) amounts[i] += *y++;
    }
    void variables(const model::UnitView<double>& view, double* values) const override
    {
        double volume = 0.0;
        for (const double v : m_volumes) volume += v;
        values[ResidenceTime] = view.in[0].flow > minFlow ? volume / view.in[0].flow : 0.0;
    }
    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components.size(), concentrations);
    }

private:
    const std::vector<model::Component> m_components;
    std::vector<int> m_carried;
    std::vector<double> m_volumes; // of the tanks, along the way [m3]
    std::vector<double> m_start;   // per carried component [basis/m3]
    bool m_isFilled;               // as the plant says
    std::vector<double>
        m_entersFirst; // per component of the plant, where nothing says what it is filled with [basis/m3]
};

constexpr model::PortSpec ports[] = {
    {.key = "in", .label = CORE_TR("core", "In"), .direction = Direction::In, .required = true},
    {.key = "out",
     .label = CORE_TR("core", "Out"),
     .direction = Direction::Out,
     .rule = FlowRule::Follows,
     .required = true},
};

constexpr model::ParamSpec params[] = {
    {.key = "mixed_volume",
     .label = CORE_TR("core", "Mixed volume"),
     .unit = "m3",
     .defaultValue = 1e-6,
     .min = 0.0,
     .max = 10.0,
     .help = CORE_TR("core", "Pump heads, valves and mixers in the flow path, as one well-mixed volume before the "
                             "tube.")},
    {.key = "tube_volume",
     .label = CORE_TR("core", "Tube volume"),
     .unit = "m3",
     .defaultValue = 1e-6,
     .min = 0.0,
     .max = 10.0,
     .help = CORE_TR("core", "The volume with nearly plug flow.")},
    {.key = "tanks",
     .label = CORE_TR("core", "Tanks in series"),
     .unit = "1",
     .defaultValue = 20.0,
     .min = 1.0,
     .max = 200.0,
     .decimals = 0,
     .help = CORE_TR("core", "Number of tanks for the tube: more tanks spread a front less. N tanks spread it like a "
                             "Peclet number of about 2 N.")},
};

constexpr model::VariableSpec variables[] = {
    {.key = "residence_time",
     .label = CORE_TR("core", "Residence time"),
     .unit = "s",
     .help = CORE_TR("core", "Volume divided by flow; 0 at rest.")},
};
static_assert(model::namesRows<Tubing::Variable>(variables));

} // namespace

extern const model::UnitType tubing{
    .id = "tubing",
    .label = CORE_TR("core", "Tubing"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "mixer",
    .help =
        CORE_TR("core", "Delays and spreads the flow: the volume of a skid outside its column. It starts filled with "
                        "its initial contents; without them with the liquid of the column behind or before it, or, "
                        "without a column, with what all that flows in has in common: a sample is not in it before "
                        "it comes."),
    .source = "Levenspiel 1999, Chemical Reaction Engineering, 3rd ed.",
    .ports = ports,
    .params = params,
    .variables = variables,
    .filled = true,
    .moves = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Tubing>(setup);
    },
};

} // namespace titer::unitops::tubing
