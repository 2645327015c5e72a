// A unit operation on the bench: its model made from defaults, and evaluated at any state and inflow without an engine.
#pragma once

#include "core/model/types/unit_type.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace titer::test {

// One evaluation: all that goes in and comes out, owned.
template <class T> struct Evaluation {
    const model::UnitModel* unit = nullptr;
    double time = 0.0;
    std::vector<double> set;
    std::vector<T> y; // states, then quadratures
    std::vector<double> memory;
    std::vector<model::Inflow<T>> in;
    std::vector<std::vector<T>> inAmounts; // per inlet port and component [basis/s]
    std::vector<model::Outflow<T>> out;
    std::vector<std::vector<T>> outConcentrations;
    std::vector<T> dydt, generated, exchanged, quadratures;

    model::UnitView<T> view()
    {
        for (std::size_t p = 0; p < in.size(); ++p) in[p].amounts = inAmounts[p].data();
        for (std::size_t p = 0; p < out.size(); ++p) out[p].concentrations = outConcentrations[p].data();
        return {time, set, y.data(), in, out, memory, y.data() + unit->stateCount()};
    }

    // Lets a liquid of these concentrations [basis/m3] enter; `heat` follows from the temperature [K].
    void enter(int port, T flow, const std::vector<double>& concentrations, double temperature = 298.15)
    {
        in[port].flow = flow;
        in[port].heat = flow * temperature;
        for (std::size_t i = 0; i < concentrations.size(); ++i) inAmounts[port][i] = flow * concentrations[i];
    }

    // Outflows, then rates. The set-points of outlet ports stand in out[].flow before.
    void run()
    {
        for (auto& c : outConcentrations) std::fill(c.begin(), c.end(), T(0.0));
        for (auto* values : {&generated, &exchanged, &quadratures}) std::fill(values->begin(), values->end(), T(0.0));
        const auto v = view();
        unit->outflows(v);
        model::Derivatives<T> d{dydt.data(), generated.data(), exchanged.data(), quadratures.data()};
        unit->rates(v, d);
    }

    T entering(int component) const
    {
        T sum = 0.0;
        for (const auto& amounts : inAmounts) sum += amounts[component];
        return sum;
    }
    T leaving(int component) const
    {
        T sum = 0.0;
        for (std::size_t p = 0; p < out.size(); ++p) sum += out[p].flow * outConcentrations[p][component];
        return sum;
    }
};

class UnitBench {
public:
    UnitBench(const model::UnitType& type, std::vector<model::Component> components)
        : m_type(type)
        , m_components(std::move(components))
    {
        m_setup.id = "unit";
        m_setup.components = &m_components;
        for (int i = 0; i < componentCount(); ++i) m_setup.carried.push_back(i);
        m_setup.initial.assign(m_components.size(), 0.0);
        for (const model::ParamSpec& spec : type.params) {
            model::ParamSet::Entry entry{.spec = &spec};
            const bool number = spec.shape == model::Shape::Value || spec.shape == model::Shape::Flag;
            entry.value = number ? spec.defaultValue : spec.shape == model::Shape::Component ? -1.0 : 0.0;
            if (spec.shape == model::Shape::PerComponent)
                entry.perComponent.assign(m_components.size(), spec.defaultValue);
            m_setup.params.entries.push_back(entry);
        }
        for (const model::SetPointSpec& spec : type.setPoints) m_setup.set.push_back(spec.defaultValue);
        for (const model::PortSpec& port : type.ports)
            (port.direction == model::Direction::In ? m_setup.inConnected : m_setup.outConnected).push_back(true);
    }
    UnitBench(const UnitBench&) = delete;
    UnitBench& operator=(const UnitBench&) = delete;

    const model::UnitType& type() const { return m_type; }
    int componentCount() const { return int(m_components.size()); }
    const std::vector<model::Component>& components() const { return m_components; }
    model::UnitSetup& setup() { return m_setup; }
    const model::ParamSpec& spec(std::string_view key) { return *entry(key).spec; }
    const base::Errors& errors() const { return m_errors; }

    UnitBench& param(std::string_view key, double value)
    {
        entry(key).value = value;
        entry(key).given = true;
        return *this;
    }
    // A word in place of numbers.
    UnitBench& word(std::string_view key, std::string_view chosen)
    {
        auto& e = entry(key);
        e.word = int(std::find(e.spec->choices.begin(), e.spec->choices.end(), chosen) - e.spec->choices.begin());
        return *this;
    }
    UnitBench& choose(std::string_view key, std::string_view choice)
    {
        auto& e = entry(key);
        const auto found = std::find(e.spec->choices.begin(), e.spec->choices.end(), choice);
        e.value = double(found - e.spec->choices.begin());
        return *this;
    }
    UnitBench& paramOf(std::string_view key, std::string_view component, double value)
    {
        entry(key).perComponent[index(component)] = value;
        entry(key).given = true;
        return *this;
    }
    UnitBench& set(std::string_view key, double value)
    {
        for (std::size_t i = 0; i < m_type.setPoints.size(); ++i)
            if (m_type.setPoints[i].key == key) m_setup.set[i] = value;
        return *this;
    }
    UnitBench& initial(double volume, const std::map<std::string, double>& concentrations)
    {
        m_setup.initialVolume = volume;
        for (const auto& [id, value] : concentrations) m_setup.initial[index(id)] = value;
        return *this;
    }

    const model::UnitModel& make()
    {
        m_errors.clear();
        m_model = m_type.make(m_setup, m_errors);
        return *m_model;
    }
    const model::UnitModel& unit() { return m_model ? *m_model : make(); }

    // At the initial state, with set-points and flows of 0.
    template <class T = double> Evaluation<T> evaluation()
    {
        const model::UnitModel& m = unit();
        Evaluation<T> e;
        e.unit = &m;
        e.set = m_setup.set;
        e.memory = model::startMemory(m);
        std::vector<double> y(m.stateCount() + m.quadratureCount(), 0.0);
        m.start(y.data());
        e.y.assign(y.begin(), y.end());
        for (const model::PortSpec& port : m_type.ports) {
            if (port.direction == model::Direction::In)
                e.in.emplace_back();
            else
                e.out.emplace_back();
        }
        e.inAmounts.assign(e.in.size(), std::vector<T>(m_components.size(), T(0.0)));
        e.outConcentrations.assign(e.out.size(), std::vector<T>(m_components.size(), T(0.0)));
        e.generated.assign(m_components.size(), T(0.0));
        e.exchanged.assign(m_components.size(), T(0.0));
        e.dydt.assign(m.stateCount(), T(0.0));
        e.quadratures.assign(m.quadratureCount(), T(0.0));
        return e;
    }

    int index(std::string_view component) const
    {
        for (int i = 0; i < componentCount(); ++i)
            if (m_components[i].id == component) return i;
        return -1;
    }
    // Ports counted per direction.
    int inPort(std::string_view key) const { return port(key, model::Direction::In); }
    int outPort(std::string_view key) const { return port(key, model::Direction::Out); }

    double variable(Evaluation<double>& e, std::string_view key)
    {
        std::vector<double> values(m_type.variables.size(), std::numeric_limits<double>::quiet_NaN());
        unit().variables(e.view(), values.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            if (m_type.variables[i].key == key) return values[i];
        return std::numeric_limits<double>::quiet_NaN();
    }
    double guard(Evaluation<double>& e, std::string_view key)
    {
        std::vector<double> values(m_type.guards.size());
        unit().guards(e.view(), values.data());
        for (std::size_t i = 0; i < values.size(); ++i)
            if (m_type.guards[i] == key) return values[i];
        return std::numeric_limits<double>::quiet_NaN();
    }

    // Advances states and quadratures by the classical Runge-Kutta method with inflows and set-points held.
    void advance(Evaluation<double>& e, double duration, int steps)
    {
        const double h = duration / steps;
        const std::size_t states = e.dydt.size(), count = e.y.size();
        const double time = e.time;
        for (int s = 0; s < steps; ++s) {
            const std::vector<double> y0 = e.y;
            std::vector<double> sum(count, 0.0);
            for (const auto& [at, weight] : {std::pair{0.0, 1.0}, {0.5, 2.0}, {0.5, 2.0}, {1.0, 1.0}}) {
                e.time = time + (s + at) * h;
                if (at > 0.0)
                    for (std::size_t i = 0; i < count; ++i) e.y[i] = y0[i] + at * h * slope(e, i, states);
                e.run();
                for (std::size_t i = 0; i < count; ++i) sum[i] += weight * slope(e, i, states) / 6.0;
            }
            for (std::size_t i = 0; i < count; ++i) e.y[i] = y0[i] + h * sum[i];
        }
        e.time = time + duration;
        e.run();
    }

private:
    static double slope(const Evaluation<double>& e, std::size_t i, std::size_t states)
    {
        return i < states ? e.dydt[i] : e.quadratures[i - states];
    }
    model::ParamSet::Entry& entry(std::string_view key)
    {
        auto& entries = m_setup.params.entries;
        return *std::find_if(entries.begin(), entries.end(), [&](const auto& e) { return e.spec->key == key; });
    }
    int port(std::string_view key, model::Direction direction) const
    {
        int n = 0;
        for (const model::PortSpec& port : m_type.ports) {
            if (port.direction != direction) continue;
            if (port.key == key) return n;
            ++n;
        }
        return -1;
    }

    const model::UnitType& m_type;
    std::vector<model::Component> m_components;
    model::UnitSetup m_setup;
    base::Errors m_errors;
    std::unique_ptr<model::UnitModel> m_model;
};

} // namespace titer::test
