#include "core/studies/study/noise/value_origins.h"

#include "core/base/text.h"
#include "core/studies/study/noise/noise_amount.h"

#include <algorithm>

namespace titer::studies {

Scatter ValueOrigins::scatter() const
{
    const std::size_t kinds = std::size_t(measured > 0) + std::size_t(silent > 0) + std::size_t(unknown > 0);
    if (kinds + noises.size() > 1) return Scatter::Mixed;
    if (silent > 0) return Scatter::None;
    return unknown > 0 ? Scatter::Unknown : Scatter::One;
}

std::string ValueOrigins::made() const
{
    std::vector<std::string> all;
    if (silent > 0) all.push_back("0");
    all.insert(all.end(), noises.begin(), noises.end());
    if (unknown > 0) all.push_back("?");
    return base::join(all, ", ");
}

bool ValueOrigins::differFrom(std::string_view noise) const
{
    const std::optional<NoiseAmount> now = readNoise(noise);
    if (!now) return false;
    return (silent > 0 && !now->isNone()) ||
           std::ranges::any_of(noises, [&](const std::string& one) { return readNoise(one) != now; });
}

void ValueOrigins::addNoise(const std::string& text)
{
    ++noisy;
    const auto same = [&](const std::string& other) { return readNoise(other) == readNoise(text); };
    if (std::ranges::none_of(noises, same)) noises.push_back(text);
}

} // namespace titer::studies
