#include "core/solve/guard_runner.h"

#include <algorithm>
#include <limits>

namespace titer::solve {

using model::PlantGuard;

GuardRunner::GuardRunner(const model::Plant& plant, const std::function<double(const model::WriteTarget&)>& start)
    : m_plant(plant)
{
    for (const PlantGuard& one : plant.guards) {
        m_memories.emplace_back(std::size_t(one.guard->memoryCount()));
        one.guard->begin(0.0, start(one.writes), m_memories.back());
    }
}

bool GuardRunner::fits(const model::Plant& before, const model::Plant& now)
{
    return std::equal(before.guards.begin(), before.guards.end(), now.guards.begin(), now.guards.end(),
                      [](const PlantGuard& a, const PlantGuard& b) {
                          return a.writes == b.writes && a.tags == b.tags &&
                                 a.guard->memoryCount() == b.guard->memoryCount();
                      });
}

int GuardRunner::at(const model::WriteTarget& target) const
{
    for (std::size_t i = 0; i < m_plant.guards.size(); ++i)
        if (m_plant.guards[i].writes == target) return int(i);
    return -1;
}

std::span<const double> GuardRunner::tags(int index, const Reading& valueAt)
{
    m_tags.clear();
    for (const model::ReadTarget& tag : m_plant.guards[std::size_t(index)].tags) m_tags.push_back(valueAt(tag));
    return m_tags;
}

double GuardRunner::nextKnown(double now) const
{
    double next = std::numeric_limits<double>::infinity();
    for (int i = 0; i < int(count()); ++i)
        if (const double t = this->next(i); t > now) next = std::min(next, t);
    return next;
}

std::vector<GuardRecord> GuardRunner::records() const
{
    std::vector<GuardRecord> all;
    for (int i = 0; i < int(count()); ++i) {
        GuardRecord record;
        for (int l = 1; l < guard::limitCount; ++l) {
            const guard::Limit limit = guard::Limit(l);
            const guard::Cuts cuts = guard(i).cuts(limit, memory(i));
            const bool always = limit == guard::Limit::NotFinite || limit == guard::Limit::Clock;
            if (cuts.count > 0.0 || (!always && guard(i).limits().states(limit)))
                record.limits.push_back({limit, cuts});
        }
        record.first = guard(i).firstCut(memory(i));
        all.push_back(std::move(record));
    }
    return all;
}

} // namespace titer::solve
