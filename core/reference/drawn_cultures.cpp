#include "core/reference/drawn_cultures.h"

#include "core/base/math/random.h"
#include "core/reference/written_models.h"
#include "core/twin/filter/flow.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace titer::reference {

namespace {

constexpr double hour = 3600.0, every = 300.0, sampled = 900.0, halfBand = 1.959963984540054;

struct Culture : WrittenModel<Culture> {
    static constexpr double growth = 0.15 / hour, half = 0.3;
    int size() const override { return 3; }
    template <class T> void law(double, const T* x, T* dxdt)
    {
        const T rate = growth * x[0] * x[1] / (half + x[1]);
        dxdt[0] = rate;
        dxdt[1] = -rate / x[2];
        dxdt[2] = T(0.0);
    }
};

void take(BandCoverage& coverage, double off)
{
    ++coverage.values;
    coverage.inBand += off <= halfBand;
    coverage.worst = std::max(coverage.worst, off);
}

bool follow(twin::Method method, base::Random& random, DrawnCultures::Coverage& coverage)
{
    const double start[] = {0.6, 15.0, 0.5};
    double truth[] = {0.6 + 0.05 * random.normal(), 15.0 + 0.7 * random.normal(),
                      0.5 * std::exp(0.1 * random.normal())};
    auto filter = twin::makeFilter(
        method, std::make_shared<Culture>(),
        {{.name = "X", .low = 0.0, .scale = 0.6, .deviation = 0.05},
         {.name = "S", .low = 0.0, .scale = 15.0, .deviation = 0.7, .walk = 0.02 / std::sqrt(24.0 * hour)},
         {.name = "Y", .logarithmic = true, .scale = 0.5, .deviation = 0.05}},
        {{.name = "OD", .noise = 0.02, .noiseShare = 0.04}});
    if (!filter || !(*filter)->start(0.0, start)) return false;
    Culture culture;
    twin::Flow flow(culture, (*filter)->states(), (*filter)->options());
    double below = std::numeric_limits<double>::infinity();
    std::vector<double> off; // of the substrate
    for (double t = 0.0; t < below + 3.0 * hour && t < 40.0 * hour; t += every) {
        if (t > 0.0 && (!flow.begin(t - every, truth) || !flow.go(t - every, t, truth, 1))) return false;
        if (std::fmod(t, sampled) == 0.0)
            (*filter)->take({0, t, t, truth[0] + std::hypot(0.02, 0.04 * truth[0]) * random.normal()});
        (*filter)->advance(t);
        const auto offOf = [&](std::size_t i) {
            return std::abs((*filter)->state()[i] - truth[i]) / (*filter)->deviations()[i];
        };
        take(coverage.cells, offOf(0));
        take(coverage.substrate, offOf(1));
        take(coverage.yield, offOf(2));
        off.push_back(offOf(1));
        if (std::min((*filter)->state()[1], truth[1]) < 0.4) below = std::min(below, t);
    }
    for (std::size_t i = 0; i < off.size(); ++i)
        if (double(i) * every >= below - 2.0 * hour) take(coverage.runsOut, off[i]);
    return true;
}

} // namespace

DrawnCultures::Coverage DrawnCultures::followed(std::stop_token stop) const
{
    Coverage coverage;
    base::Random random(seed, "runs out");
    for (int run = 0; run < runs && !stop.stop_requested(); ++run) {
        coverage.failed = coverage.failed || !follow(method, random, coverage);
        ++coverage.runs;
    }
    return coverage;
}

} // namespace titer::reference
