// The film upon a membrane: what is held back, and the flux by Newton's method within a bracket.
#include "core/unitops/concentrate_and_store/film.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops {

Film::Film(const model::UnitSetup& setup, base::Errors& errors)
    : m_sieving(setup.components->size(), 1.0)
{
    const model::ParamSet& p = setup.params;
    m_permeability = p["permeability"];
    m_second = p["second_virial"];
    m_third = p["third_virial"];
    m_thickening = p["viscosity_coefficient"];
    m_transfer = p["mass_transfer"];
    m_referenceSpeed = p["reference_crossflow"];
    m_speedExponent = p["crossflow_exponent"];
    m_viscosityExponent = p["viscosity_exponent"];
    m_pressureDrop = p["module_pressure_drop"];
    const bool byCutOff = p.choice("sieving_by") == "cut_off";
    for (const int i : setup.carried) {
        const model::Component& c = (*setup.components)[i];
        const bool large = c.diameter > 0.0 || c.basis == model::Basis::Count || c.molarMass >= p["cut_off"];
        if (byCutOff && !large && c.basis == model::Basis::Mass && c.molarMass <= 0.0)
            errors.push_back(
                {base::Code::Input, "params/sieving_by",
                 base::say(CORE_TR("core", "“{1}” has no molar mass, so its passage cannot be determined from the "
                                           "cut-off of {2}: give its molar_mass, or choose \"given\" and its "
                                           "sieving coefficient."),
                           c.id, base::writeQuantity(p["cut_off"], "kDa"))});
        m_sieving[i] = byCutOff ? (large ? 0.0 : 1.0) : p.perComponent("sieving")[i];
        // What passes for the most part makes neither a film nor an osmotic pressure.
        constexpr double half = 0.5;
        const double mass = c.conversion(model::Basis::Mass);
        if (m_sieving[i] < half && c.diameter <= 0.0 && mass > 0.0)
            m_retained.push_back({i, mass, c.conversion(model::Basis::Amount)});
    }
}

Film::Tangent Film::tangent(double flux, double pressure, const Solute<double>& bulk, double k,
                            double temperature) const
{
    const double x = flux / k, growth = std::exp(std::min(x, maxExponent));
    const double rise = x < maxExponent ? (1.0 - bulk.passes) * growth / k : 0.0;
    const double times = bulk.passes + (1.0 - bulk.passes) * growth, c = bulk.mass * times;
    const double osmotic = bulk.moles + bulk.mass * c * (2.0 * m_second + 3.0 * c * m_third);
    return {flux - m_permeability * (pressure - osmoticPressure(bulk, times, temperature)),
            1.0 + m_permeability * gas * temperature * osmotic * rise};
}

// The residual rises with J (the virial coefficients are not negative), so that the bracket holds one root.
double Film::solve(double pressure, const Solute<double>& bulk, double k, double temperature) const
{
    double low = std::min(m_permeability * (pressure - osmoticPressure(bulk, 1.0, temperature)), 0.0);
    double high = std::max(m_permeability * pressure, 0.0);
    double j = std::clamp(m_permeability * (pressure - osmoticPressure(bulk, 1.0, temperature)), low, high);
    const double size = std::max({std::abs(low), std::abs(high), 1e-300});
    for (int i = 0; i < 200 && high - low > 1e-16 * size; ++i) {
        const Tangent f = tangent(j, pressure, bulk, k, temperature);
        if (f.residual == 0.0) break;
        (f.residual > 0.0 ? high : low) = j;
        const double step = -f.residual / f.slope;
        const bool inside = j + step > low && j + step < high;
        // Exponentials are approached from above step by step; where that is slow, by halves.
        const double next = inside ? j + step : 0.5 * (low + high);
        if (std::abs(next - j) <= 1e-15 * size) {
            j = next;
            break;
        }
        j = i % 8 == 7 && high - low > 1e-3 * size ? 0.5 * (low + high) : next;
    }
    return j;
}

} // namespace titer::unitops
