// pH from the balance of charges: sum z_i c_i + [H+] - Kw/[H+] = 0, where a buffer's mean charge follows from its acid constants.
// Ideal: activities are concentrations, and the pKa are those of the buffer in use. 25 °C: Kw = 1e-14 (mol/L)2.
// Source: Stumm, Morgan 1996, Aquatic Chemistry, 3rd ed., chapter 3.
//
// A component with `pka` is a buffer: its concentration is that of all its forms together, and its `charge` that of the form which has
// all protons (acetic acid and phosphoric acid 0, Tris 1). It loses them one by one in the order of rising pKa. A component without
// `pka` is a strong ion of its `charge`; one with neither takes no part.
#pragma once

#include "core/base/math/dual.h"
#include "core/base/result.h"
#include "core/model/types/component.h"

#include <vector>

namespace titer::model {

namespace detail {
struct Ion {
    int place = 0;               // among the carried components
    double amount = 1.0;         // [mol/basis]
    double charge = 0.0;         // of a strong ion, or of the form with all protons
    std::vector<double> acidity; // [mol/m3], falling
};
} // namespace detail

class ChargeBalance {
public:
    // Of the carried components, ascending. One that takes part and cannot be converted into mol is an error at its `molar_mass`
    // ("components/ID/molar_mass"); it is left out then.
    ChargeBalance(const std::vector<Component>& components, const std::vector<int>& carried, base::Errors& errors);

    // Whether there is a buffer. Without one pH is not computed: strong ions alone leave it to the last trace of acid or base.
    bool any() const { return m_buffers; }

    // pH of a liquid with these concentrations, per carried component [basis/m3], buffers below 0 counting as 0. Any finite numbers have
    // one. `near` is a guess. Derivatives come by the implicit function.
    template <class T> T ph(const T* c, double near = 7.0) const;
    // Its derivatives by each of them go to `slopes`, which has a place for each carried component.
    double ph(const double* c, double near, double* slopes) const;
    // Charge of the strong ions that no form of the buffers makes up for, so that free H+ (below 0) or OH- (above 0) would have to
    // [mol/m3]; 0 where the buffers can. `c` as in ph().
    double unbuffered(const double* c) const;
    // As ph() of `count` liquids that lie `stride` apart, eight at a time. On entry `ph` holds a guess of each: with good
    // ones it is many times as fast.
    void phAll(int count, const double* c, int stride, double* ph) const;

private:
    using Ion = detail::Ion;
    // Of the ions [mol/m3], buffers below 0 counting as 0.
    template <class T> void amountsOf(const T* c, double* amounts) const;
    double solve(const double* amounts, double near) const;
    // pH per charge that is added [m3/mol], where it is `ph`; the charge per basis of each ion goes to `charges`.
    double slope(const double* amounts, double ph, double* charges) const;

    int m_carried = 0; // components
    std::vector<Ion> m_ions;
    bool m_buffers = false;
};

} // namespace titer::model
