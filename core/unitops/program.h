// A program of steps with constant, ramped or exponential flow, and constant or ramped concentrations; the last step holds:
//   F(t) = F_k + dF_k (t - t_k)  or  F_k exp(mu_k (t - t_k)),  c(t) = c_k + dc_k (t - t_k)   within step k
// An exponential flow keeps a culture at the specific growth rate mu where it limits growth and the yield is constant.
#pragma once

#include "core/unitops/streams.h"

#include <vector>

namespace titer::unitops {

class Program {
public:
    // Steps of a plant with so many components.
    Program(std::vector<model::ProgramStep> steps, int components);

    // Gives an outlet composition and temperature, and the flow where nothing has written one (then it is NaN before).
    template <class T> void give(double time, model::Outflow<T>& out) const;
    // As of UnitModel.
    bool flowsByItself(double t) const;
    double nextBreak(double t) const;

private:
    // At the instant between two steps the later one counts.
    std::size_t stepAt(double time) const;
    // Time since the start of step k, at most its duration; a last step without duration goes on for ever [s].
    double sinceStart(double time, std::size_t k) const;

    int m_components;
    std::vector<model::ProgramStep> m_steps;
    std::vector<double> m_starts; // [s]
    double m_end = 0.0;           // of the last step [s]
};

} // namespace titer::unitops
