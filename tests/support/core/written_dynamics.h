// Small models whose answers are known in closed form, for estimators.
#pragma once

#include "core/reference/written_models.h"
#include "core/twin/filter/filter.h"

#include <QTest>

#include <cmath>
#include <functional>

namespace titer::support {

// States that have no rate: constants, or random walks.
struct Resting : reference::WrittenModel<Resting> {
    explicit Resting(int states = 1)
        : count(states)
    {
    }
    int size() const override { return count; }
    template <class T> void law(double, const T*, T* dxdt)
    {
        for (int i = 0; i < count; ++i) dxdt[i] = T(0.0);
    }
    int count;
};

// A place and its speed.
struct Moving : reference::WrittenModel<Moving> {
    int size() const override { return 2; }
    template <class T> void law(double, const T* x, T* dxdt)
    {
        dxdt[0] = x[1];
        dxdt[1] = T(0.0);
    }
};

// Growth at a rate that is a parameter, which channel 2 reads; the others read what grows. At each multiple of `every`
// half of it is taken.
struct Growing : reference::WrittenModel<Growing> {
    int size() const override { return 2; }
    template <class T> void law(double t, const T* x, T* dxdt)
    {
        dxdt[0] = x[1] * x[0] * (fails && fails(t) ? std::nan("") : 1.0);
        dxdt[1] = T(0.0);
    }
    bool rates(double t, const double* x, double* dxdt) override
    {
        return WrittenModel::rates(t, x, dxdt) && !isOut(t);
    }
    bool rates(double t, const twin::Column* x, twin::Column* dxdt) override
    {
        return WrittenModel::rates(t, x, dxdt) && !isOut(t);
    }
    double nextInstant(double t, double until) const override
    {
        if (!(every > 0.0)) return until;
        return std::min(until, (std::floor(t / every * (1.0 + 1e-12)) + 1.0) * every);
    }
    bool cross(double, twin::Column* x) override
    {
        x[0] *= 0.5;
        ++crossed;
        return true;
    }
    bool read(int channel, double t, const twin::Column* x, twin::Column& y) override
    {
        y = x[channel == 2 ? 1 : 0];
        return !(idle && idle(t));
    }
    bool isOut(double t) const { return fails && fails(t); }

    double every = 0.0; // [s]; 0: nothing is taken away
    std::function<bool(double)> fails, idle;
    int crossed = 0;
};

// A filter that was started; a fault of its set-up fails the test.
inline std::unique_ptr<twin::Filter> startedFilter(twin::Method method, std::shared_ptr<twin::Dynamics> dynamics,
                                                   std::vector<twin::StateSpec> states,
                                                   std::vector<twin::ChannelSpec> channels,
                                                   const std::vector<double>& x,
                                                   const twin::FilterOptions& options = {})
{
    auto made = twin::makeFilter(method, std::move(dynamics), std::move(states), std::move(channels), options);
    if (!made) qFatal("%s", made.error().what.text().c_str());
    const base::Done started = (*made)->start(0.0, x);
    if (!started) qFatal("%s", started.error().what.text().c_str());
    return std::move(*made);
}

} // namespace titer::support
