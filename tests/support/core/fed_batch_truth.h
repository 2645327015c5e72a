// What really happens in the fed batch of estimators, and what is read of it: cells every 2 minutes with a deviation of
// 3 %, glucose every 12 h with one of 0.1 g/L, known 1 h later. The yield falls from 0.5 to 0.4 and the feed has 210
// g/L, of which the model knows nothing.
#pragma once

#include "core/base/math/random.h"
#include "core/reference/written_models.h"
#include "core/twin/filter/filter.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

namespace titer::support {

struct FedBatchTruth {
    static constexpr double hour = 3600.0, every = 120.0, end = 150.0 * hour;
    static constexpr int cells = 0, glucose = 1;
    using State = std::array<double, 6>;

    explicit FedBatchTruth(std::uint64_t seed);

    std::vector<State> states;         // at each multiple of `every`
    std::vector<twin::Sample> samples; // in the order in which they became known

    static std::vector<twin::StateSpec> specs();
    static std::vector<twin::ChannelSpec> channels();
};

inline std::vector<twin::StateSpec> FedBatchTruth::specs()
{
    const double day = std::sqrt(24.0 * hour);
    return {{.name = "cells", .low = 0.0, .deviation = 0.05},
            {.name = "glucose", .low = 0.0, .deviation = 0.05, .walk = 0.01 / day},
            {.name = "product", .low = 0.0, .deviation = 0.01},
            {.name = "volume", .low = 0.01, .scale = 0.1, .deviation = 1e-4},
            {.name = "yield", .low = 0.1, .high = 1.0, .scale = 0.5, .deviation = 0.05, .walk = 0.02 / day},
            {.name = "feed", .low = 100.0, .high = 400.0, .scale = 200.0, .deviation = 8.0}};
}

inline std::vector<twin::ChannelSpec> FedBatchTruth::channels()
{
    return {{.name = "cells", .unit = "g/L", .noiseShare = 0.03}, {.name = "glucose", .unit = "g/L", .noise = 0.1}};
}

inline FedBatchTruth::FedBatchTruth(std::uint64_t seed)
{
    base::Random random(seed, "fed batch");
    reference::FedBatch model;
    const auto rates = [&](double t, State x) {
        x[4] = 0.5 - 0.1 * t / end;
        State slope{};
        model.rates(t, x.data(), slope.data());
        return slope;
    };
    const auto plus = [](State x, double h, const State& k) {
        for (std::size_t i = 0; i < 4; ++i) x[i] += h * k[i];
        return x;
    };
    State x;
    std::copy(std::begin(model.start), std::end(model.start), x.begin());
    x[0] += 0.05 * random.normal();
    x[1] += 0.05 * random.normal();
    x[5] = 210.0;
    states.push_back(x);
    const int count = int(end / every), between = int(12.0 * hour / every);
    for (int k = 1; k <= count; ++k) {
        const double t = double(k - 1) * every, now = double(k) * every;
        const State a = rates(t, x), b = rates(t + every / 2.0, plus(x, every / 2.0, a)),
                    c = rates(t + every / 2.0, plus(x, every / 2.0, b)), d = rates(now, plus(x, every, c));
        x = plus(plus(plus(plus(x, every / 6.0, a), every / 3.0, b), every / 3.0, c), every / 6.0, d);
        x[4] = 0.5 - 0.1 * now / end;
        states.push_back(x);
        samples.push_back({cells, now, now, x[0] * (1.0 + 0.03 * random.normal())});
        if (k % between == 0) samples.push_back({glucose, now, now + hour, x[1] + 0.1 * random.normal()});
    }
    std::stable_sort(samples.begin(), samples.end(),
                     [](const twin::Sample& one, const twin::Sample& other) { return one.known < other.known; });
}

} // namespace titer::support
