// A binding model with components of its own, outside a plant.
#include "tests/support/core/binding_bench.h"

#include <algorithm>
#include <stdexcept>

namespace titer::support {

namespace {

// Per component: the defaults but for what the record names.
void fillPerComponent(model::ParamSet& set, const std::vector<model::Component>& components,
                      const BindingRecord& record)
{
    std::size_t used = 0;
    for (model::ParamSet::Entry& entry : set.entries) {
        if (entry.spec->shape != model::Shape::PerComponent) continue;
        entry.perComponent.assign(components.size(), entry.spec->defaultValue);
        const auto found = record.perComponent.find(entry.spec->key);
        if (found == record.perComponent.end()) continue;
        ++used;
        entry.given = true;
        for (const auto& [id, value] : found->second) {
            const auto place = std::find_if(components.begin(), components.end(),
                                            [id = id](const model::Component& c) { return c.id == id; });
            if (place == components.end()) throw std::invalid_argument("no component " + id);
            entry.perComponent[place - components.begin()] = value;
        }
    }
    if (used != record.perComponent.size()) throw std::invalid_argument("a key that no spec per component has");
}

} // namespace

BindingBench::BindingBench(const model::BindingModel& model, std::vector<model::Component> components,
                           const BindingRecord& record, const std::vector<int>& absent)
    : m_components(std::move(components))
{
    model::BindingSetup setup;
    setup.components = &m_components;
    for (int i = 0; i < int(m_components.size()); ++i)
        if (std::find(absent.begin(), absent.end(), i) == absent.end()) setup.carried.push_back(i);
    setup.params = paramSet({model.params, model::commonBindingSpecs()}, record.values);
    fillPerComponent(setup.params, m_components, record);
    m_binding = model.make(setup, m_errors);
}

std::vector<double> BindingBench::rates(const std::vector<double>& c, const std::vector<double>& q, double ph) const
{
    std::vector<double> dqdt(m_binding->boundCount());
    m_binding->rates(model::Pore<double>{c.data(), q.data(), ph}, dqdt.data());
    return dqdt;
}

std::vector<double> BindingBench::equilibrium(const std::vector<double>& c, double ph) const
{
    std::vector<double> q(m_binding->boundCount());
    if (!m_binding->equilibrium(c.data(), ph, q.data())) throw std::runtime_error("no equilibrium found");
    return q;
}

BindingBench::Split BindingBench::split(const std::vector<double>& total, const std::vector<double>& ratio,
                                        std::vector<double> guess, double ph) const
{
    Split s;
    s.c.resize(total.size());
    s.q = std::move(guess);
    s.q.resize(m_binding->boundCount());
    s.found = m_binding->split(total.data(), ratio.data(), ph, s.c.data(), s.q.data());
    return s;
}

std::vector<double> BindingBench::bound(const std::vector<double>& q) const
{
    std::vector<double> all = m_binding->offset();
    for (const model::BoundShare& s : m_binding->shares()) all[s.component] += s.amount * q[s.state];
    return all;
}

std::vector<model::Component> amounts(const std::vector<std::string>& ids)
{
    std::vector<model::Component> components;
    for (const std::string& id : ids) components.push_back({.id = id, .label = id, .basis = model::Basis::Amount});
    return components;
}

model::Component massComponent(const std::string& id, double molarMass)
{
    return {.id = id, .label = id, .basis = model::Basis::Mass, .molarMass = molarMass};
}

} // namespace titer::support
