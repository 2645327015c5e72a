#include "core/solve/profiles.h"

#include "core/solve/integrate/dense_lu.h"

#include <algorithm>
#include <cmath>

namespace titer::solve {

namespace {

// Indices of at most `most` of `count` points, both ends among them.
std::vector<std::size_t> chosen(std::size_t count, std::size_t max)
{
    std::vector<std::size_t> indices;
    const std::size_t kept = std::min(count, max);
    for (std::size_t i = 0; i < kept; ++i) indices.push_back(kept == count ? i : i * (count - 1) / (kept - 1));
    return indices;
}

std::vector<double> pick(const std::vector<double>& all, const std::vector<std::size_t>& indices)
{
    std::vector<double> some;
    for (const std::size_t i : indices) some.push_back(all[i]);
    return some;
}

std::span<const float> part(const std::vector<float>& values, int component, std::size_t size)
{
    return std::span<const float>(values).subspan(std::size_t(component) * size, size);
}

// Parts of a bead's volume for which the radii stand: the rule that integrates polynomials in (r/R)^2 through them exactly, as the
// solution within a bead is one.
std::vector<double> partsOfBead(const std::vector<double>& radii)
{
    const int n = int(radii.size());
    DenseLu moments;
    moments.resize(n);
    std::vector<double> parts;
    for (int k = 0; k < n; ++k) {
        const double x = std::pow(radii[k] / radii.back(), 2.0);
        double power = 1.0;
        for (int j = 0; j < n; ++j, power *= x) moments.matrix()[std::size_t(k) * n + j] = power;
        parts.push_back(1.5 / (k + 1.5)); // int x^k over the volume
    }
    if (moments.factor()) moments.solve(parts.data());
    return parts;
}

} // namespace

int UnitProfiles::frameAt(double seconds) const
{
    const auto after = std::upper_bound(frames.begin(), frames.end(), seconds,
                                        [](double t, const auto& frame) { return t < frame->time; });
    if (frames.empty()) return -1;
    return after == frames.begin() ? 0 : int(after - frames.begin()) - 1;
}

std::span<const float> UnitProfiles::bulk(const ProfileFrame& frame, int component) const
{
    return part(frame.bulk, component, positions.size());
}

std::span<const float> UnitProfiles::liquid(const ProfileFrame& frame, int component) const
{
    return part(frame.liquid, component, positions.size() * radiiPerPosition());
}

std::span<const float> UnitProfiles::bound(const ProfileFrame& frame, int component) const
{
    return part(frame.bound, component, positions.size() * radiiPerPosition());
}

std::vector<double> UnitProfiles::meansOverBeads(std::span<const float> values) const
{
    if (radii.empty()) return {values.begin(), values.end()};
    const std::vector<double> parts = partsOfBead(radii);
    std::vector<double> means(positions.size(), 0.0);
    for (std::size_t i = 0; i < means.size(); ++i)
        for (std::size_t r = 0; r < parts.size(); ++r) means[i] += parts[r] * double(values[i * parts.size() + r]);
    return means;
}

std::vector<UnitProfiles> bedsOf(const model::Plant& plant)
{
    std::vector<UnitProfiles> beds;
    for (std::size_t u = 0; u < plant.units.size(); ++u) {
        if (!plant.units[u].type->bed) continue;
        UnitProfiles bed;
        bed.unit = int(u);
        bed.components = plant.units[u].setup.carried;
        beds.push_back(std::move(bed));
    }
    return beds;
}

void takeProfiles(const Simulation& simulation, std::vector<UnitProfiles>& profiles)
{
    for (UnitProfiles& bed : profiles) {
        if (simulation.idle(bed.unit)) continue;
        const model::Profile now = simulation.profile(bed.unit);
        if (now.positions.empty()) continue;
        const std::vector<std::size_t> along = chosen(now.positions.size(), maxPositions);
        const std::size_t perPosition = now.places() / now.positions.size();
        const std::vector<std::size_t> within = chosen(perPosition, maxRadii);
        if (bed.frames.empty()) {
            bed.positions = pick(now.positions, along);
            if (!now.radii.empty()) bed.radii = pick(now.radii, within);
        }
        auto frame = std::make_shared<ProfileFrame>();
        frame->time = simulation.time();
        for (std::size_t c = 0; c < bed.components.size(); ++c)
            for (const std::size_t i : along) {
                frame->bulk.push_back(float(now.bulk[c * now.positions.size() + i]));
                for (const std::size_t r : within) {
                    const std::size_t place = (c * now.positions.size() + i) * perPosition + r;
                    frame->liquid.push_back(float(now.liquid[place]));
                    frame->bound.push_back(float(now.bound[place]));
                }
            }
        bed.frames.push_back(std::move(frame));
    }
}

} // namespace titer::solve
