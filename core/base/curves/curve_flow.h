// Volume and time of a run, each by the other: as the system recorded both, else from the flow that was recorded next to them.
#pragma once

#include "core/base/curves/curves.h"

namespace titer::base {

// The flow changes evenly in time between its points, and stays what it was outside of them. [any] A value.
class CurveFlow {
public:
    // Of all curves that are a flow of volume, added up, or the flow that a person states; false from isKnown() where there is none, or none
    // that is above zero.
    explicit CurveFlow(const CurveExport& curves);

    bool isKnown() const { return !m_at.empty(); }
    bool isRecorded() const { return m_isRecorded; } // volume and time both, whatever the flow
    bool isStated() const { return m_isStated; }
    const std::vector<std::string>& names() const { return m_names; }
    // Where it stood still: how long does not show over volume [m3].
    const std::vector<double>& standstills() const { return m_standstills; }

    // Over volume: the time at which that volume had passed; over time: the volume up to then. 0 at the axis' 0.
    double otherAt(double place) const;
    double flowAt(double place) const; // [m3/s]

private:
    void takeRecorded(const CurveExport& curves);
    void takeFlows(const std::vector<const Curve*>& flows);
    void integrate();
    double otherFromFirst(double place) const;
    double flowBehind(std::size_t i) const { return m_flow[2 * i + 1]; } // just after a point
    double flowBefore(std::size_t i) const { return m_flow[2 * i]; }

    bool m_overVolume = true, m_isRecorded = false, m_isStated = false;
    std::vector<std::string> m_names;
    std::vector<double> m_at, m_other; // points, and the other axis there from the first on
    std::vector<double> m_flow;        // [m3/s], two for each point
    std::vector<double> m_standstills;
    double m_zero = 0.0; // of the other axis
};

} // namespace titer::base
