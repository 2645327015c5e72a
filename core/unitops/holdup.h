// A well-mixed volume of liquid with what is dissolved and suspended in it. States: volume V [m3], then the amount n
// [basis] of each carried component; c = n / V, in a nearly dry vessel n / V0 with a stated V0, so that it stays
// finite.
//   dV/dt = sum F_in - sum F_out,   dn/dt = sum (F c)_in - sum (F c)_out + generated + exchanged
#pragma once

#include "core/unitops/streams.h"

#include <algorithm>
#include <string>
#include <vector>

namespace titer::unitops {

class Holdup {
public:
    enum Guard { Empty, Full };

    // Reads `vessel_volume` and `heel` and the initial contents; sizes that contradict each other are errors.
    Holdup(const model::UnitSetup& setup, base::Errors& errors);

    int stateCount() const { return 1 + int(m_carried.size()); }
    int components() const { return int(m_initial.size()); } // of the plant
    const std::vector<int>& carried() const { return m_carried; }
    double vesselVolume() const { return m_vesselVolume; } // [m3]
    double heel() const { return m_heel; }                 // [m3]
    double minVolume() const { return m_minVolume; }       // V0 [m3]

    void start(double* y) const;
    void nominal(double* scale) const;
    std::string stateName(int i) const;
    void held(const double* y, double* amounts) const;
    void dose(double* y, double volume, const double* amounts) const;
    void guards(const double* y, double* g) const;

    // Per component of the plant [basis/m3]; what is not carried is left alone.
    template <class T> void concentrations(const T* y, T* c) const;
    // Writes dydt of the volume and the amounts from the liquid ports, d.generated and d.exchanged; `lost` [m3/s]
    // leaves as water.
    template <class T>
    void balance(std::span<const model::Inflow<T>> in, std::span<const model::Outflow<T>> out, const T& lost,
                 model::Derivatives<T>& d) const;

private:
    std::vector<int> m_carried;
    std::vector<std::string> m_names;
    std::vector<double> m_initial; // per component of the plant [basis/m3]
    std::vector<double> m_typical; // per carried component [basis/m3]
    double m_initialVolume = 0.0;
    double m_vesselVolume = 1.0;
    double m_heel = 0.0;
    double m_minVolume = 1e-3;
};

template <class T> void Holdup::concentrations(const T* y, T* c) const
{
    const T perVolume = 1.0 / base::atLeast(y[0], m_minVolume);
    for (std::size_t k = 0; k < m_carried.size(); ++k) c[m_carried[k]] = y[1 + k] * perVolume;
}

template <class T>
void Holdup::balance(std::span<const model::Inflow<T>> in, std::span<const model::Outflow<T>> out, const T& lost,
                     model::Derivatives<T>& d) const
{
    d.dydt[0] = totalFlow(in) - totalFlow(out) - lost;
    for (std::size_t k = 0; k < m_carried.size(); ++k) {
        const int i = m_carried[k];
        d.dydt[1 + k] = totalAmount(in, i) - totalAmount(out, i) + d.generated[i] + d.exchanged[i];
    }
}

} // namespace titer::unitops
