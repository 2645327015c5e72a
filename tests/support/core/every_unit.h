// Every unit operation of the catalogue, put on the bench with a culture or a program, in each of its configurations.
#pragma once

#include "core/solve/catalogue.h"
#include "tests/support/core/param_set.h"
#include "tests/support/core/test_culture.h"
#include "tests/support/core/unit_bench.h"

#include <functional>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace titer::test {

using model::Shape;
using model::UnitType;

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }
    double between(double lo, double hi) { return lo + (hi - lo) * double(m_engine()) / double(std::mt19937::max()); }

private:
    std::mt19937 m_engine;
};

inline bool takesKinetics(const UnitType& type)
{
    return std::any_of(type.params.begin(), type.params.end(),
                       [](const auto& p) { return std::string_view(p.record) == "kinetics"; });
}

inline bool takesBinding(const UnitType& type)
{
    return std::any_of(type.params.begin(), type.params.end(),
                       [](const auto& p) { return std::string_view(p.record) == "binding"; });
}

// Antibody, glucose and sodium bind, in proportion to what is dissolved.
inline std::shared_ptr<const model::Binding> linearBinding(const UnitBench& b, base::Errors& errors)
{
    const model::BindingModel& model = *solve::catalogue().binding("linear");
    model::BindingSetup setup{&b.components(), {}, support::paramSet({model::commonBindingSpecs(), model.params})};
    for (int i = 0; i < b.componentCount(); ++i) setup.carried.push_back(i);
    for (auto& entry : setup.params.entries) {
        if (entry.spec->shape != Shape::PerComponent) continue;
        entry.perComponent.assign(b.components().size(), entry.spec->defaultValue);
        if (std::string_view(entry.spec->key) != "ka") continue;
        for (const char* id : {"mab", "glucose", "sodium"}) entry.perComponent[b.index(id)] = 2.0;
    }
    return model.make(setup, errors);
}

// Gives each part that a unit names a component, so that what it makes of them is tested too, and what has no default a value.
inline void castParts(UnitBench& b)
{
    for (const auto& spec : b.type().params) {
        for (const auto& [part, component] : {std::pair{"cells", "cells"},
                                              {"debris", "debris"},
                                              {"product", "mab"},
                                              {"aggregate", "debris"},
                                              {"relaxed", "glucose"},
                                              {"genomic", "lactate"},
                                              {"fragments", "sodium"},
                                              {"flocs", "debris"}})
            if (spec.shape == Shape::Component && std::string_view(spec.key) == part) b.param(part, b.index(component));
        if (std::string_view(spec.key).find("tanks") != std::string_view::npos)
            b.param(spec.key, 4.0);                                              // few, so that the batteries are quick
        for (const char* zone : {"lag_volume", "inlet_volume", "outlet_volume"}) // of a capsule
            if (std::string_view(spec.key) == zone) b.param(zone, 1e-6);
        if (std::string_view(spec.key) == "second_zone_area") b.param(spec.key, 0.3);
        if (std::string_view(spec.key) == "inactivation") b.paramOf(spec.key, "dead_cells", 1e-3);
        if (std::string_view(spec.key) == "kla_coefficient") b.param(spec.key, 0.1);
        if (std::string_view(spec.key) == "precipitated") b.paramOf(spec.key, "lactate", 0.9);
        if (std::string_view(spec.key) == "cell_contents")
            b.paramOf(spec.key, "glucose", 0.1).paramOf(spec.key, "mab", 0.2);
    }
}

inline std::unique_ptr<UnitBench> bench(const UnitType& type)
{
    auto b = std::make_unique<UnitBench>(type, TestCulture::components());
    base::Errors errors;
    if (takesKinetics(type)) b->setup().kinetics = TestCulture::bind(b->components(), errors);
    castParts(*b);
    for (const auto& spec : type.params)
        if (type.bed && std::string_view(spec.key) == "diameter") b->param("diameter", 0.1);
    if (takesBinding(type)) b->setup().binding = linearBinding(*b, errors);
    if (type.holdup)
        b->initial(0.5, {{"cells", 5e12},
                         {"dead_cells", 3e11},
                         {"glucose", 20.0},
                         {"lactate", 5.0},
                         {"mab", 1.0},
                         {"oxygen", 0.08},
                         {"carbon_dioxide", 1.5},
                         {"sodium", 100.0},
                         {"debris", 2.0}});
    if (type.hasProgram) {
        const std::size_t n = b->components().size();
        b->setup().program = {
            {.duration = 100.0,
             .flow = 1e-4,
             .flowRamp = 1e-7,
             .concentration = std::vector<double>(n, 2.0),
             .ramp = std::vector<double>(n, 1e-3)},
            {.duration = 50.0, .flow = 2e-4, .concentration = std::vector<double>(n, 1.0), .ramp = {}}};
    }
    return b;
}

using Variation = std::function<void(UnitBench&)>;

// The defaults, and each other value of each choice.
inline std::vector<std::pair<std::string, Variation>> variations(const UnitType& type)
{
    std::vector<std::pair<std::string, Variation>> all{{"defaults", [](UnitBench&) {}}};
    for (const auto& spec : type.params) {
        // The first choice is the default; words stand in place of a default number.
        const bool words = spec.shape != Shape::Choice;
        for (std::size_t c = words ? 0 : 1; c < spec.choices.size(); ++c) {
            all.emplace_back(std::string(spec.key) + "=" + spec.choices[c], [key = spec.key, c, words](UnitBench& b) {
                words ? b.word(key, b.spec(key).choices[c]) : b.param(key, double(c));
            });
        }
    }
    for (const auto& spec : type.setPoints) {
        const double high = std::isinf(spec.max) ? std::max(2.0 * spec.defaultValue, 1.0)
                                                 : spec.defaultValue + 0.01 * (spec.max - spec.defaultValue);
        all.emplace_back(std::string(spec.key) + " moved", [key = spec.key, high](UnitBench& b) { b.set(key, high); });
    }
    return all;
}

} // namespace titer::test
