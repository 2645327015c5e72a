#include "core/solve/profiles.h"

#include <algorithm>
#include <numeric>

namespace titer::solve {

namespace {

// Indices of at most `most` of `count` points, both ends among them.
std::vector<std::size_t> chosen(std::size_t count, std::size_t most)
{
    std::vector<std::size_t> indices;
    const std::size_t kept = std::min(count, most);
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
    // Each radius stands for the shell that ends halfway to its neighbours.
    std::vector<double> shells;
    double inner = 0.0;
    for (std::size_t r = 0; r < radii.size(); ++r) {
        const double outer = r + 1 == radii.size() ? radii[r] : 0.5 * (radii[r] + radii[r + 1]);
        shells.push_back(outer * outer * outer - inner * inner * inner);
        inner = outer;
    }
    const double bead = std::accumulate(shells.begin(), shells.end(), 0.0);
    std::vector<double> means(positions.size(), 0.0);
    for (std::size_t i = 0; i < means.size(); ++i)
        for (std::size_t r = 0; r < shells.size(); ++r)
            means[i] += shells[r] / bead * double(values[i * shells.size() + r]);
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
        const std::vector<std::size_t> along = chosen(now.positions.size(), mostPositions);
        const std::size_t perPosition = now.places() / now.positions.size();
        const std::vector<std::size_t> within = chosen(perPosition, mostRadii);
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
