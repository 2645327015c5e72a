// A binding model with components of its own, outside a plant.
#pragma once

#include "core/model/types/binding.h"
#include "tests/support/core/param_set.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace titer::support {

// What a plant file says in the record `binding`, in SI: values by key (a component by its place, a choice by its
// index) and values per component by key and component.
struct BindingRecord {
    std::map<std::string, double> values = {};
    std::map<std::string, std::map<std::string, double>> perComponent = {};
};

class BindingBench {
public:
    // Every component reaches the unit but those whose place is in `absent`.
    BindingBench(const model::BindingModel& model, std::vector<model::Component> components,
                 const BindingRecord& record, const std::vector<int>& absent = {});

    bool sound() const { return m_binding != nullptr; }
    const base::Errors& errors() const { return m_errors; }
    const model::Binding& operator*() const { return *m_binding; }
    const model::Binding* operator->() const { return m_binding.get(); }
    std::shared_ptr<const model::Binding> take() { return std::move(m_binding); }
    const std::vector<model::Component>& components() const { return m_components; }

    // Rates [basis/m3 of solid/s], equilibria and splits; the latter two fail the test where none was found.
    std::vector<double> rates(const std::vector<double>& c, const std::vector<double>& q, double ph = 7.0) const;
    std::vector<double> equilibrium(const std::vector<double>& c, double ph = 7.0) const;
    struct Split {
        bool found = false;
        std::vector<double> c, q;
    };
    Split split(const std::vector<double>& total, const std::vector<double>& ratio, std::vector<double> guess = {},
                double ph = 7.0) const;
    // Bound concentration per carried component [basis/m3 of solid].
    std::vector<double> bound(const std::vector<double>& q) const;

private:
    std::vector<model::Component> m_components;
    base::Errors m_errors;
    std::unique_ptr<model::Binding> m_binding;
};

// Amounts [mol/m3], and mass with this molar mass [kg/mol].
std::vector<model::Component> amounts(const std::vector<std::string>& ids);
model::Component massComponent(const std::string& id, double molarMass);

} // namespace titer::support
