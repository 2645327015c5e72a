// A bioreactor on the bench with the test culture.
#pragma once

#include "tests/support/core/test_culture.h"
#include "tests/support/core/unit_bench.h"

namespace titer::unitops::bioreactor {
extern const model::UnitType bioreactor;
}

namespace titer::test {

inline bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance * std::abs(b);
}

// A vessel of 2 m3 with 1 m3 of culture.
struct Vessel : UnitBench {
    explicit Vessel(bool culture = true)
        : UnitBench(unitops::bioreactor::bioreactor, TestCulture::components())
    {
        base::Errors errors;
        if (culture) setup().kinetics = TestCulture::bind(components(), errors);
        initial(1.0, {{"cells", 5e12}, {"dead_cells", 1e12}, {"glucose", 30.0}, {"mab", 0.5}, {"oxygen", 0.08}});
    }
    double c(Evaluation<double>& e, const char* id)
    {
        std::vector<double> all(componentCount(), 0.0);
        unit().contents(e.view(), all.data());
        return all[index(id)];
    }
};

} // namespace titer::test
