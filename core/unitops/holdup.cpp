// A well-mixed volume of liquid: its start, its scales and its events.
#include "core/unitops/holdup.h"

#include "core/base/units/units.h"
#include "core/model/types/row_names.h"
#include "core/unitops/vessel_specs.h"

namespace titer::unitops {

namespace {

using base::say;

// What cannot leave if nothing is said, as a part of the vessel.
constexpr double usualHeel = 1e-3;

} // namespace

Holdup::Holdup(const model::UnitSetup& setup, base::Errors& errors)
    : m_carried(setup.carried)
    , m_initial(setup.initial)
    , m_initialVolume(setup.initialVolume)
    , m_vesselVolume(setup.params["vessel_volume"])
{
    const auto litres = [](double volume) { return base::writeQuantity(volume, "L"); };
    const double given = setup.params["heel"];
    m_minVolume = usualHeel * m_vesselVolume;
    m_heel = given > 0.0 ? given : m_minVolume;
    m_minVolume = std::min(m_minVolume, m_heel);
    if (m_heel >= m_vesselVolume) {
        errors.push_back(
            {base::Code::Input, "params/heel",
             say(CORE_TR("core", "The heel of {1} does not fit into the vessel of {2}: reduce the heel or increase "
                                 "the vessel volume."),
                 litres(m_heel), litres(m_vesselVolume))});
    }
    if (m_initialVolume > m_vesselVolume) {
        errors.push_back(
            {base::Code::Input, "initial/volume",
             say(CORE_TR("core", "The initial volume of {1} does not fit into the vessel of {2}: reduce it or "
                                 "increase the vessel volume."),
                 litres(m_initialVolume), litres(m_vesselVolume))});
    }
    m_initial.resize(setup.components->size(), 0.0);
    for (const int i : m_carried) {
        const model::Component& component = (*setup.components)[i];
        m_names.push_back(component.id);
        m_typical.push_back(model::usualConcentration(component.basis));
    }
}

void Holdup::start(double* y) const
{
    y[0] = m_initialVolume;
    for (std::size_t k = 0; k < m_carried.size(); ++k) y[1 + k] = m_initialVolume * m_initial[m_carried[k]];
}

void Holdup::nominal(double* scale) const
{
    // A small culture in a large vessel is to be as exact as in a small one.
    const double volume = m_initialVolume > m_minVolume ? m_initialVolume : m_vesselVolume;
    scale[0] = volume;
    for (std::size_t k = 0; k < m_carried.size(); ++k) scale[1 + k] = volume * m_typical[k];
}

std::string Holdup::stateName(int i) const
{
    return i == 0 ? "volume" : m_names[i - 1];
}

void Holdup::held(const double* y, double* amounts) const
{
    for (std::size_t k = 0; k < m_carried.size(); ++k) amounts[m_carried[k]] += y[1 + k];
}

void Holdup::dose(double* y, double volume, const double* amounts) const
{
    y[0] += volume;
    for (std::size_t k = 0; k < m_carried.size(); ++k) y[1 + k] += amounts[m_carried[k]];
}

static_assert(model::namesRows<Holdup::Guard>(vesselGuards));

void Holdup::guards(const double* y, double* g) const
{
    g[Empty] = m_heel - y[0];
    g[Full] = y[0] - m_vesselVolume;
}

} // namespace titer::unitops
