// Models written by hand, for estimators.
#pragma once

#include "core/twin/filter/dynamics.h"

#include <algorithm>
#include <cmath>

namespace titer::reference {

// The rates of Model::law, a template over the scalar; nothing jumps, and channel c reads state c.
template <class Model> class WrittenModel : public twin::Dynamics {
public:
    bool rates(double t, const double* x, double* dxdt) override { return law(t, x, dxdt); }
    bool rates(double t, const twin::Column* x, twin::Column* dxdt) override { return law(t, x, dxdt); }
    double nextInstant(double, double until) const override { return until; }
    bool cross(double, twin::Column*) override { return true; }
    void moveTo(double) override {}
    bool read(int channel, double, const twin::Column* x, twin::Column& y) override
    {
        y = x[channel];
        return true;
    }

private:
    template <class T> bool law(double t, const T* x, T* dxdt)
    {
        static_cast<Model*>(this)->law(t, x, dxdt);
        return true;
    }
};

// Penicillin in a fed batch (Srinivasan, Bonvin, Visser, Palanki 2003, Comput Chem Eng 27:27; as in do-mpc's
// batch_reactor), its feed growing with the culture. States: cells, substrate, product [kg/m3], volume [m3];
// parameters: yield, substrate in the feed [kg/m3].
struct FedBatch : WrittenModel<FedBatch> {
    static constexpr double hour = 3600.0;
    static constexpr double start[] = {1.0, 0.5, 0.0, 0.12, 0.5, 200.0};

    int size() const override { return 6; }
    // [m3/s]
    static double feed(double t) { return std::min(1.5e-5 * std::exp(0.0105 * t / hour), 2e-4) / hour; }

    template <class T> void law(double t, const T* x, T* dxdt)
    {
        const T& substrate = x[1];
        const T growth = (0.02 / hour) * substrate / (0.05 + substrate + substrate * substrate * 0.2);
        const T product = (0.004 / hour) * x[0];
        const T dilution = feed(t) / x[3];
        dxdt[0] = (growth - dilution) * x[0];
        dxdt[1] = dilution * (x[5] - x[1]) - growth * x[0] / x[4] - product * (1.0 / 1.2);
        dxdt[2] = product - dilution * x[2];
        dxdt[3] = T(feed(t));
        dxdt[4] = T(0.0);
        dxdt[5] = T(0.0);
    }
};

// Eleven stirred tanks in a row, each with cells, substrate and product, growth as Monod has it [g/L, s].
struct Cascade : WrittenModel<Cascade> {
    static constexpr int tanks = 11;
    static constexpr double hour = 3600.0;

    int size() const override { return 3 * tanks; }

    template <class T> void law(double, const T* x, T* dxdt)
    {
        constexpr double dilution = 0.1 / hour, fed[] = {0.1, 10.0, 0.0};
        for (int i = 0; i < tanks; ++i) {
            const T* own = x + 3 * i;
            const T growth = (0.4 / hour) * base::saturated(own[1], 0.2) * own[0];
            for (int k = 0; k < 3; ++k) dxdt[3 * i + k] = dilution * ((i > 0 ? own[k - 3] : T(fed[k])) - own[k]);
            dxdt[3 * i] += growth;
            dxdt[3 * i + 1] -= growth * 2.0;
            dxdt[3 * i + 2] += growth * 0.1;
        }
    }
};

} // namespace titer::reference
