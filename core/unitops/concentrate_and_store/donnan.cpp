#include "core/unitops/concentrate_and_store/donnan.h"

#include "core/unitops/scratch.h"

#include <algorithm>
#include <cmath>

namespace titer::unitops {

namespace {

constexpr double waterProduct = 1e-8; // [mol2/m6]
constexpr double perLitre = 1000.0;   // [mol/m3] in a mol/L
constexpr double maxProtein = 0.7;    // volume fraction; closer than that proteins do not pack
constexpr double maxPotential = 12.0;

} // namespace

Donnan::Donnan(const model::UnitSetup& setup, const Film& film, double volume, base::Errors& errors)
    : m_carried(setup.carried)
    , m_balance(*setup.components, setup.carried, errors)
{
    for (const int i : m_carried) {
        const model::Component& c = (*setup.components)[i];
        const double sieving = film.sieving(i), moles = c.conversion(model::Basis::Amount);
        const bool excludes = sieving < 0.5 && c.molarMass > 0.0 && c.diameter <= 0.0;
        m_sieving.push_back(sieving);
        m_volume.push_back(excludes ? volume * c.conversion(model::Basis::Mass) : 0.0);
        m_ionPlace.push_back(-1);
        if ((c.pka.empty() && c.charge == 0.0) || !(moles > 0.0) || sieving <= 0.0) continue;
        m_ionPlace.back() = int(m_ions.size());
        m_ions.push_back({i, moles * sieving, c.charge, {}});
        for (const double pka : c.pka) m_ions.back().acidity.push_back(perLitre * std::pow(10.0, -pka));
        std::sort(m_ions.back().acidity.begin(), m_ions.back().acidity.end(), std::greater<>());
    }
}

template <class T> Donnan::Forms<T> Donnan::forms(const Ion& ion, const T& hydrogen, const T& potential) const
{
    using base::exp, std::exp;
    Forms<T> f;
    T term = 1.0, sum = 1.0;
    for (const double acidity : ion.acidity) sum += (term *= acidity / hydrogen);
    term = 1.0 / sum;
    for (std::size_t k = 0; k <= ion.acidity.size(); ++k) {
        if (k > 0) term *= ion.acidity[k - 1] / hydrogen;
        const double z = ion.charge - double(k);
        const T part = term * exp(potential * z);
        f.all += part;
        f.charge += z * part;
        f.steepness += z * z * part;
    }
    return f;
}

// Charges of the permeate [mol/m3].
template <class T>
Donnan::Forms<T> Donnan::total(const std::vector<T>& amounts, const T& hydrogen, const T& potential) const
{
    using base::exp, std::exp;
    const T protons = hydrogen * exp(potential), hydroxide = waterProduct / protons;
    Forms<T> sum{0.0, protons - hydroxide, protons + hydroxide};
    for (std::size_t k = 0; k < m_ions.size(); ++k) {
        const Forms<T> f = forms(m_ions[k], hydrogen, potential);
        sum.charge += amounts[k] * f.charge;
        sum.steepness += amounts[k] * f.steepness;
    }
    return sum;
}

// The charge rises with ln r: one root. Newton's method within a bracket.
double Donnan::solve(const std::vector<double>& amounts, double hydrogen) const
{
    double low = -maxPotential, high = maxPotential, x = 0.0;
    for (int i = 0; i < 200 && high - low > 1e-15; ++i) {
        const Forms<double> f = total(amounts, hydrogen, x);
        if (f.charge == 0.0) break;
        (f.charge > 0.0 ? high : low) = x;
        double next = x - f.charge / f.steepness;
        if (!(next > low && next < high)) next = 0.5 * (low + high);
        const double step = std::abs(next - x);
        x = next;
        if (step <= 1e-15) break;
    }
    return x;
}

template <class T> Donnan::Permeate<T> Donnan::pass(const T* c, T* permeate) const
{
    using base::exp, std::exp;
    T occupied = 0.0;
    for (std::size_t k = 0; k < m_carried.size(); ++k)
        if (m_volume[k] > 0.0) occupied += base::atLeast(c[m_carried[k]], 0.0) * m_volume[k];
    const T crowding = 1.0 / (1.0 - base::atMost(occupied, maxProtein));

    Permeate<T> result;
    std::vector<T> amounts(m_ions.size());
    T hydrogen = 0.0;
    if (computesPh()) {
        Scratch<T> free(int(m_carried.size()));
        for (std::size_t k = 0; k < m_carried.size(); ++k) free[int(k)] = c[m_carried[k]] * crowding;
        result.ph = m_balance.ph(free.data());
        hydrogen = perLitre * exp(result.ph * -std::log(10.0));
        for (std::size_t i = 0; i < m_ions.size(); ++i)
            amounts[i] = base::atLeast(c[m_ions[i].component], 0.0) * crowding * m_ions[i].amount;
        std::vector<double> plain(amounts.size());
        for (std::size_t i = 0; i < amounts.size(); ++i) plain[i] = base::valueOf(amounts[i]);
        const double potential = solve(plain, base::valueOf(hydrogen));
        if constexpr (std::is_same_v<T, double>) {
            result.potential = potential;
        } else {
            // By the implicit function.
            const Forms<T> f = total<T>(amounts, hydrogen, T(potential));
            result.potential = f.charge * (-1.0 / f.steepness.v);
            result.potential.v = potential;
        }
    }
    for (std::size_t k = 0; k < m_carried.size(); ++k) {
        const int i = m_carried[k];
        permeate[i] = c[i] * crowding * m_sieving[k];
        if (computesPh() && m_ionPlace[k] >= 0)
            permeate[i] *= forms(m_ions[m_ionPlace[k]], hydrogen, result.potential).all;
    }
    return result;
}

template Donnan::Permeate<double> Donnan::pass(const double* c, double* permeate) const;
template Donnan::Permeate<model::Dual8> Donnan::pass(const model::Dual8* c, model::Dual8* permeate) const;

} // namespace titer::unitops
