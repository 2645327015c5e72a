// What passes a membrane that holds charged protein back. In the liquid, of which the protein takes the volume fraction phi,
// ions stand at c / (1 - phi); those that pass stand in the permeate by the equilibrium of Donnan,
//   c_p = S r^z c / (1 - phi),   r such that sum z c_p + [H+] r - Kw / ([H+] r) = 0,
// for each form of a buffer with its own charge z, so that pH_p = pH - log10 r. The pH of the liquid follows from the balance
// of all charges, those of the protein (its `charge` and `pka`) with them.
// Source: Bolton, Boesch, Basha, LaCasse, Kelley, Acharya 2011, Biotechnol Prog 27:140; ion binding by protein is left out.
#pragma once

#include "core/base/math/dual.h"
#include "core/model/types/charge_balance.h"
#include "core/unitops/concentrate_and_store/film.h"

#include <vector>

namespace titer::unitops {

class Donnan {
public:
    // `volume`: of protein by its mass [m3/kg].
    Donnan(const model::UnitSetup& setup, const Film& film, double volume, base::Errors& errors);

    // Whether pH is computed: where a buffer is there. Without one, charges are not balanced and exclusion alone counts.
    bool computesPh() const { return m_balance.any(); }

    template <class T> struct Permeate {
        T ph = 7.0;        // of the liquid
        T potential = 0.0; // ln r
    };
    // Fills `permeate` from the concentrations `c` of the liquid, per component of the plant [basis/m3]. What is not carried is
    // left alone.
    template <class T> Permeate<T> pass(const T* c, T* permeate) const;

private:
    struct Ion {
        int component;
        double amount;               // of those that pass [mol/basis]
        double charge;               // of the form with all protons
        std::vector<double> acidity; // [mol/m3], falling
    };
    // Sum over the forms of an ion of parts times r^z, and of z times that, and of z^2.
    template <class T> struct Forms {
        T all = 0.0, charge = 0.0, steepness = 0.0;
    };
    template <class T> Forms<T> forms(const Ion& ion, const T& hydrogen, const T& potential) const;
    template <class T> Forms<T> total(const std::vector<T>& amounts, const T& hydrogen, const T& potential) const;
    double solve(const std::vector<double>& amounts, double hydrogen) const;

    std::vector<int> m_carried;
    std::vector<double> m_sieving; // per carried component
    std::vector<double> m_volume;  // per carried component [m3/basis]
    std::vector<Ion> m_ions;
    std::vector<int> m_ionPlace; // per carried component, or -1
    model::ChargeBalance m_balance;
};

} // namespace titer::unitops
