// What detectors behind a column show of the liquid that leaves: absorbance by the law of Bouguer, Lambert and
// Beer, conductivity as the sum over ions of molar conductivity and concentration (Kohlrausch 1879, Ann. Phys. 6:1,
// without the root of concentration).
#pragma once

#include "core/base/result.h"
#include "core/model/types/component.h"
#include "core/model/types/params.h"

#include <vector>

namespace titer::unitops::column {

class Detectors {
public:
    Detectors() = default;
    // `components` are those that the unit carries; `absorptivity` [m2/kg, decadic] and `molarConductivity` [S
    // m2/mol] stand in their order, and count where the parameters say that they are given. Else what counts in
    // mass, or is larger than 1 kg/mol, has 100 m2/kg (1 AU in 1 cm at 1 g/L), ions have 6.3e-3 S m2/mol per
    // charge, and a `salt` without charge (its place, or -1) has that of sodium chloride. A component whose
    // absorptivity cannot be used is reported to `errors`.
    Detectors(const std::vector<model::Component>& components, const model::ParamSet& params,
              const std::vector<double>& absorptivity, const std::vector<double>& molarConductivity, int salt,
              base::Errors& errors);

    // Concentrations of the carried components [basis/m3].
    double absorbance(const double* c) const;   // [AU]
    double conductivity(const double* c) const; // [S/m]

private:
    std::vector<double> m_absorbs;  // [AU m3/basis]
    std::vector<double> m_conducts; // [S/m m3/basis]
};

} // namespace titer::unitops::column
