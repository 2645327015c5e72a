// Detectors behind a column.
#include "core/unitops/column/detectors.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops::column {

namespace {

constexpr double usualAbsorptivity = 100.0; // of a protein at 280 nm [m2/kg]
constexpr double macromolecule = 1.0;       // from here [kg/mol]
constexpr double ionConductivity = 6.3e-3;  // per charge, between sodium 5.0e-3 and chloride 7.6e-3 [S m2/mol]
constexpr double sodiumChloride = 1.07e-2;  // at 0.1 mol/L and 25 degC [S m2/mol]

double defaultAbsorptivity(const model::Component& c)
{
    if (c.basis == model::Basis::Count) return 0.0;
    const bool large = c.molarMass >= macromolecule || (c.basis == model::Basis::Mass && !(c.molarMass > 0.0));
    return large ? usualAbsorptivity : 0.0;
}

double defaultConductivity(const model::Component& c, bool salt)
{
    if (c.charge != 0.0) return ionConductivity * std::abs(c.charge);
    return salt ? sodiumChloride : 0.0;
}

double total(const std::vector<double>& factors, const double* c)
{
    double sum = 0.0;
    for (std::size_t i = 0; i < factors.size(); ++i) sum += factors[i] * std::max(c[i], 0.0);
    return sum;
}

} // namespace

Detectors::Detectors(const std::vector<model::Component>& components, const model::ParamSet& params,
                     const std::vector<double>& absorptivity, const std::vector<double>& molarConductivity, int salt,
                     base::Errors& errors)
{
    const double path = params["path_length"];
    const bool reported = params.given("absorptivity"), statedConductivity = params.given("molar_conductivity");
    for (std::size_t i = 0; i < components.size(); ++i) {
        const model::Component& c = components[i];
        const double mass = c.conversion(model::Basis::Mass), moles = c.conversion(model::Basis::Amount);
        const double absorbs = reported ? absorptivity[i] : defaultAbsorptivity(c);
        const double conducts = statedConductivity ? molarConductivity[i] : defaultConductivity(c, int(i) == salt);
        m_absorbs.push_back(absorbs * mass * path);
        m_conducts.push_back(conducts * moles);
        if (absorbs > 0.0 && mass == 0.0)
            errors.push_back({base::Code::Input, "params/absorptivity/" + c.id,
                              base::say(CORE_TR("core", "The absorptivity is by mass, but the mass of “{1}” is "
                                                        "unknown: give the component a “molar_mass” or a "
                                                        "“cell_mass”."),
                                        c.id)});
        if (statedConductivity && conducts > 0.0 && moles == 0.0)
            errors.push_back({base::Code::Input, "params/molar_conductivity/" + c.id,
                              base::say(CORE_TR("core", "The conductivity is by amount, but the molar mass of “{1}” "
                                                        "is unknown: give the component a “molar_mass”."),
                                        c.id)});
    }
}

double Detectors::absorbance(const double* c) const
{
    return total(m_absorbs, c);
}

double Detectors::conductivity(const double* c) const
{
    return total(m_conducts, c);
}

} // namespace titer::unitops::column
