#include "core/twin/estimation/estimated_state.h"

#include <algorithm>

namespace titer::twin {

std::vector<double> EstimatedState::drawn(base::Random& random) const
{
    const std::size_t n = x.size();
    std::vector<double> normal(n), values(n);
    for (double& one : normal) one = random.normal();
    for (std::size_t i = 0; i < n; ++i) {
        double change = 0.0;
        for (std::size_t k = 0; k < n; ++k) change += root[i * n + k] * normal[k];
        values[i] = specs[i].moved(x[i], change);
    }
    return values;
}

void EstimatedState::wander(std::vector<double>& values, double duration, base::Random& random) const
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = specs[i].moved(values[i], specs[i].wandered(values[i], duration) * random.normal());
}

bool EstimatedState::wanders() const
{
    return std::any_of(specs.begin(), specs.end(),
                       [](const StateSpec& spec) { return spec.walk > 0.0 || spec.walkShare > 0.0; });
}

std::size_t EstimatedState::placeOf(const EstimatedNumber& number) const
{
    const auto found =
        std::find_if(specs.begin(), specs.end(), [&](const StateSpec& s) { return s.name == number.path; });
    return std::size_t(found - specs.begin());
}

} // namespace titer::twin
