// A model read by probes whose gain, offset and lag are states too: what is estimated of a probe, with the states of the model.
#pragma once

#include "core/twin/filter/dynamics.h"

#include <memory>
#include <vector>

namespace titer::twin {

// What a channel reads then is zero + gain (r - zero) + offset, of a reading r that follows that of the model c with
// dr/dt = (c - r) / lag, or is c.
struct Probe {
    int channel = 0;
    double zero = 0.0; // the reading of the model that no gain changes
    // Places behind the states of the model; -1: a gain and a lag that are known, no offset, no reading of its own.
    int gain = -1, offset = -1, reading = -1, lag = -1;
    double stillGain = 1.0, stillLag = 0.0; // [s]
};

// States of the model, then those of the probes at the places that they name. [one thread at a time]
class ProbedDynamics final : public Dynamics {
public:
    // `added` states behind those of the model.
    ProbedDynamics(std::shared_ptr<Dynamics> model, std::vector<Probe> probes, int added);

    int size() const override { return m_own + m_added; }
    bool rates(double t, const double* x, double* dxdt) override;
    bool rates(double t, const Column* x, Column* dxdt) override;
    double nextInstant(double t, double until) const override { return m_model->nextInstant(t, until); }
    bool cross(double t, Column* x) override { return m_model->cross(t, x); }
    void moveTo(double t) override { m_model->moveTo(t); }
    bool read(int channel, double t, const Column* x, Column& y) override;

private:
    Column lagRate(const Probe& probe, double t, const Column* x);

    std::shared_ptr<Dynamics> m_model;
    std::vector<Probe> m_probes;
    const int m_own, m_added;
    bool m_lags = false;
    std::vector<Column> m_plain;
};

} // namespace titer::twin
