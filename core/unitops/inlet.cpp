// Inlet: what comes from outside, by a program of steps with constant or ramped flow and concentrations; the last step
// holds.
//   F(t) = F_k + dF_k (t - t_k),  c(t) = c_k + dc_k (t - t_k)   within step k
#include "core/unitops/streams.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace titer::unitops {

namespace {

using model::Direction;
using model::FlowRule;

class Inlet : public model::Templated<Inlet> {
public:
    explicit Inlet(const model::UnitSetup& setup)
        : m_components(int(setup.components->size()))
        , m_steps(setup.program)
    {
        double start = 0.0;
        for (model::ProgramStep& step : m_steps) {
            step.concentration.resize(m_components, 0.0);
            step.ramp.resize(m_components, 0.0);
            m_starts.push_back(start);
            start += step.duration;
        }
        m_end = start;
    }

    bool generates(int) const override { return false; }

    template <class T> void flowsOut(const model::UnitView<T>& view) const
    {
        model::Outflow<T>& out = view.out[0];
        const bool unwritten = std::isnan(base::valueOf(out.flow));
        out.temperature = roomTemperature;
        if (m_steps.empty()) {
            if (unwritten) out.flow = 0.0;
            return;
        }
        const std::size_t k = stepAt(view.time);
        const model::ProgramStep& step = m_steps[k];
        const double since = sinceStart(view.time, k);
        if (unwritten) out.flow = std::max(step.flow + step.flowRamp * since, 0.0);
        out.temperature = step.temperature;
        for (int i = 0; i < m_components; ++i)
            out.concentrations[i] = std::max(step.concentration[i] + step.ramp[i] * since, 0.0);
    }

    template <class T> void ratesOf(const model::UnitView<T>&, model::Derivatives<T>&) const {}

    void contents(const model::UnitView<double>& view, double* concentrations) const override
    {
        std::copy_n(view.out[0].concentrations, m_components, concentrations);
    }

    bool flowsByItself(double t) const override
    {
        if (m_steps.empty()) return false;
        const model::ProgramStep& step = m_steps[stepAt(t)];
        return step.flow != 0.0 || step.flowRamp != 0.0;
    }

    double nextBreak(double t, std::span<const double>) const override
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), std::max(t, 0.0));
        if (next != m_starts.end()) return *next;
        // A ramp of the last step ends with the step.
        const bool ends = !m_steps.empty() && m_steps.back().duration > 0.0;
        return ends && m_end > t ? m_end : std::numeric_limits<double>::infinity();
    }

private:
    // At the instant between two steps the later one counts.
    std::size_t stepAt(double time) const
    {
        const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), time);
        return next == m_starts.begin() ? 0 : std::size_t(next - m_starts.begin()) - 1;
    }

    // Time since the start of step k, at most its duration; a last step without duration goes on for ever [s].
    double sinceStart(double time, std::size_t k) const
    {
        const double since = std::max(time - m_starts[k], 0.0);
        const double duration = m_steps[k].duration;
        return duration > 0.0 ? std::min(since, duration) : since;
    }

    int m_components;
    std::vector<model::ProgramStep> m_steps;
    std::vector<double> m_starts; // [s]
    double m_end = 0.0;           // of the last step [s]
};

constexpr model::PortSpec ports[] = {
    {.key = "out", .label = CORE_TR("core", "Outlet"), .direction = Direction::Out, .rule = FlowRule::Set},
};

} // namespace

extern const model::UnitType inlet{
    .id = "inlet",
    .label = CORE_TR("core", "Inlet"),
    .category = CORE_TR("core", "Flow and control"),
    .symbol = "inlet",
    .help = CORE_TR(
        "core",
        "A feed, a medium or a buffer from outside. Its program gives flow, concentrations and temperature step "
        "by step; the last step holds. A flow that the recipe or a controller writes goes before the "
        "program's."),
    .source = "",
    .ports = ports,
    .hasProgram = true,
    .make = [](const model::UnitSetup& setup, base::Errors&) -> std::unique_ptr<model::UnitModel> {
        return std::make_unique<Inlet>(setup);
    },
};

} // namespace titer::unitops
