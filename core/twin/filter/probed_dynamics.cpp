#include "core/twin/filter/probed_dynamics.h"

#include <algorithm>

namespace titer::twin {

ProbedDynamics::ProbedDynamics(std::shared_ptr<Dynamics> model, std::vector<Probe> probes, int added)
    : m_model(std::move(model))
    , m_probes(std::move(probes))
    , m_own(m_model->size())
    , m_added(added)
    , m_plain(std::size_t(m_own + added))
{
    for (const Probe& probe : m_probes) m_lags = m_lags || probe.reading >= 0;
}

// At rest while the model has no reading.
Column ProbedDynamics::lagRate(const Probe& probe, double t, const Column* x)
{
    Column reading;
    if (!m_model->read(probe.channel, t, x, reading)) return Column(0.0);
    const Column lag = probe.lag >= 0 ? x[m_own + probe.lag] : Column(probe.stillLag);
    return (reading - x[m_own + probe.reading]) / lag;
}

bool ProbedDynamics::rates(double t, const double* x, double* dxdt)
{
    if (!m_model->rates(t, x, dxdt)) return false;
    std::fill_n(dxdt + m_own, m_added, 0.0);
    if (!m_lags) return true;
    for (int i = 0; i < size(); ++i) m_plain[std::size_t(i)] = x[i];
    for (const Probe& probe : m_probes)
        if (probe.reading >= 0) dxdt[m_own + probe.reading] = lagRate(probe, t, m_plain.data()).v;
    return true;
}

bool ProbedDynamics::rates(double t, const Column* x, Column* dxdt)
{
    if (!m_model->rates(t, x, dxdt)) return false;
    std::fill_n(dxdt + m_own, m_added, Column(0.0));
    for (const Probe& probe : m_probes)
        if (probe.reading >= 0) dxdt[m_own + probe.reading] = lagRate(probe, t, x);
    return true;
}

bool ProbedDynamics::read(int channel, double t, const Column* x, Column& y)
{
    if (!m_model->read(channel, t, x, y)) return false;
    for (const Probe& probe : m_probes) {
        if (probe.channel != channel) continue;
        if (probe.reading >= 0) y = x[m_own + probe.reading];
        const Column gain = probe.gain >= 0 ? x[m_own + probe.gain] : Column(probe.stillGain);
        y = probe.zero + gain * (y - probe.zero);
        if (probe.offset >= 0) y += x[m_own + probe.offset];
    }
    return true;
}

} // namespace titer::twin
