#include "core/solve/group/inflows.h"

#include <algorithm>
#include <limits>

namespace titer::solve {

void Inflows::connect(const std::vector<Sender*>& senderOfUnit)
{
    for (int s = 0; s < int(m_layout.streams.size()); ++s) {
        const Layout::Stream& stream = m_layout.streams[s];
        if (stream.from >= 0) continue;
        Sender* source = senderOfUnit[m_layout.plant.streams[stream.index].from];
        auto place = std::find(m_sources.begin(), m_sources.end(), source);
        if (place == m_sources.end()) place = m_sources.insert(place, source);
        m_inlets.push_back({s, std::size_t(place - m_sources.begin()), source->layout().recordOffset(stream.index)});
    }
}

double Inflows::knownUntil() const
{
    double until = std::numeric_limits<double>::infinity();
    for (const Inlet& inlet : m_inlets)
        if (m_mode.flows(inlet.stream)) until = std::min(until, m_sources[inlet.source]->knownUntil());
    return until;
}

void Inflows::read(double t, double* external)
{
    for (std::size_t k = 0; k < m_sources.size(); ++k) {
        const bool flows = std::any_of(m_inlets.begin(), m_inlets.end(), [&](const Inlet& inlet) {
            return inlet.source == k && m_mode.flows(inlet.stream);
        });
        m_values.assign(m_sources[k]->record().width(), 0.0);
        if (flows) m_sources[k]->outflowsAt(t, m_values.data());
        for (const Inlet& inlet : m_inlets)
            if (inlet.source == k)
                std::copy_n(m_values.data() + inlet.offset, m_layout.width(),
                            external + m_layout.streams[inlet.stream].external);
    }
}

} // namespace titer::solve
