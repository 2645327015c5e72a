// A small culture for tests of vessels: Monod growth on glucose with lactate, product, oxygen and carbon dioxide.
#pragma once

#include "core/model/types/kinetics.h"

#include <string>
#include <vector>

namespace titer::test {

struct TestCulture {
    enum Role { Cells, Dead, Glucose, Lactate, Product, Oxygen, CarbonDioxide };
    enum Param { Growth, Half, Death, Yield, ProductPerCell, Respiration };

    template <class T> static void rates(const model::LawInput<T>& in, model::LawOutput<T>& out)
    {
        const double* p = in.p;
        const T* c = in.c;
        const T mu = p[Growth] * in.growth * c[Glucose] / (c[Glucose] + p[Half]);
        const T breath = p[Respiration] * c[Cells];
        out.rate[Cells] = (mu - p[Death] * in.death) * c[Cells];
        out.rate[Dead] = p[Death] * in.death * c[Cells];
        out.rate[Glucose] = -mu * c[Cells] / p[Yield];
        out.rate[Lactate] = 2.0 * mu * c[Cells] / p[Yield];
        out.rate[Product] = p[ProductPerCell] * in.productivity * c[Cells];
        out.rate[Oxygen] = -breath;
        out.rate[CarbonDioxide] = breath;
        out.growthRate = mu;
    }

    static const model::RateLaw& law()
    {
        using model::Basis;
        static const model::RoleSpec roles[] = {
            {.key = "cells", .label = "Cells", .basis = Basis::Count},
            {.key = "dead_cells", .label = "Dead cells", .basis = Basis::Count, .required = false},
            {.key = "glucose", .label = "Glucose", .basis = Basis::Amount},
            {.key = "lactate", .label = "Lactate", .basis = Basis::Amount, .required = false},
            {.key = "product", .label = "Product", .basis = Basis::Mass, .required = false},
            {.key = "oxygen", .label = "Oxygen", .basis = Basis::Amount, .required = false, .absent = 0.1},
            {.key = "carbon_dioxide", .label = "Carbon dioxide", .basis = Basis::Amount, .required = false},
        };
        static const model::ParamSpec params[] = {
            {.key = "growth", .label = "Growth", .unit = "1/s", .defaultValue = 0.04 / 3600.0},
            {.key = "half", .label = "Half-saturation", .unit = "mol/m3", .defaultValue = 1.0},
            {.key = "death", .label = "Death", .unit = "1/s", .defaultValue = 0.004 / 3600.0},
            {.key = "yield", .label = "Cell yield on glucose", .unit = "1/mol", .defaultValue = 2e11},
            {.key = "product_per_cell", .label = "Productivity", .unit = "kg/s", .defaultValue = 20e-15 / 86400.0},
            {.key = "respiration", .label = "Respiration", .unit = "mol/s", .defaultValue = 5e-17},
        };
        static const model::RateLaw law = model::withRates<TestCulture>({.id = "test_culture",
                                                                         .label = "Test culture",
                                                                         .help = "",
                                                                         .source = "",
                                                                         .roles = roles,
                                                                         .params = params,
                                                                         .reference = {}});
        return law;
    }

    // The components that the culture knows, with what other units ask of them.
    static std::vector<model::Component> components()
    {
        using model::Basis;
        return {
            {.id = "cells",
             .label = "Cells",
             .basis = Basis::Count,
             .cellMass = 350e-15,
             .diameter = 15e-6,
             .density = 1050.0},
            {.id = "dead_cells",
             .label = "Dead cells",
             .basis = Basis::Count,
             .cellMass = 350e-15,
             .diameter = 12e-6,
             .density = 1050.0},
            {.id = "glucose", .label = "Glucose", .basis = Basis::Amount, .molarMass = 0.18016},
            {.id = "lactate", .label = "Lactate", .basis = Basis::Amount, .molarMass = 0.08907, .charge = -1.0},
            {.id = "mab", .label = "Antibody", .basis = Basis::Mass, .molarMass = 148.0},
            {.id = "oxygen", .label = "Oxygen", .basis = Basis::Amount, .molarMass = 0.032},
            {.id = "carbon_dioxide", .label = "Carbon dioxide", .basis = Basis::Amount, .molarMass = 0.044},
            {.id = "sodium", .label = "Sodium", .basis = Basis::Amount, .molarMass = 0.023, .charge = 1.0},
            {.id = "debris", .label = "Debris", .basis = Basis::Mass, .diameter = 1e-6, .density = 1080.0},
        };
    }

    // Roles are played by the components of the same id, the product by "mab".
    static model::BoundLaw bind(const std::vector<model::Component>& components, base::Errors& errors)
    {
        model::ParamSet params;
        for (const auto& spec : law().params) params.entries.push_back({.spec = &spec, .value = spec.defaultValue});
        for (const auto& spec : model::environmentSpecs())
            params.entries.push_back({.spec = &spec, .value = spec.defaultValue});
        std::vector<int> roles;
        for (const auto& role : law().roles) {
            const std::string id = std::string(role.key) == "product" ? "mab" : role.key;
            int found = -1;
            for (std::size_t i = 0; i < components.size(); ++i)
                if (components[i].id == id) found = int(i);
            roles.push_back(found);
        }
        return model::bindLaw(law(), params, roles, components, errors, "kinetics");
    }
};

} // namespace titer::test
