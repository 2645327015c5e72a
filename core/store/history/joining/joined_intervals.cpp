#include "core/store/history/joining/joined_intervals.h"

#include <algorithm>
#include <limits>
#include <map>
#include <vector>

namespace titer::store {

using base::Done;
using base::Result;

namespace {

constexpr std::int64_t beginOfTime = std::numeric_limits<std::int64_t>::min();
constexpr std::string_view byCondition = "condition";

std::int64_t endOf(const Interval& interval)
{
    return interval.to == 0 ? std::numeric_limits<std::int64_t>::max() : interval.to;
}

bool isSameInterval(const Interval& here, const Interval& there)
{
    if (here.kind != there.kind || here.name != there.name || here.place != there.place) return false;
    if (here.from == there.from) return true;
    return here.kind != Interval::Kind::Annotation && here.from < endOf(there) && there.from < endOf(here);
}

bool isWithin(const Interval& part, const Interval& whole)
{
    return part.from >= whole.from && (whole.to == 0 || std::max(part.from, part.to) <= whole.to);
}

class IntervalJoining {
public:
    IntervalJoining(Intervals& here, JoinedIntervals& joined)
        : m_here(here)
        , m_joined(joined)
    {
    }

    Done open()
    {
        Result<std::vector<Interval>> known = m_here.between(beginOfTime, 0), former = m_here.former();
        if (!known || !former) return known ? former.error() : known.error();
        m_known = *std::move(known);
        m_former = *std::move(former);
        return base::done();
    }
    // Its whole was offered before it. `former`: what notes of the other store said before.
    Done take(Interval there, const std::vector<Interval>& former, bool isMissed)
    {
        const std::int64_t id = std::exchange(there.id, 0);
        const auto whole = m_ids.find(there.parent);
        there.parent = whole == m_ids.end() ? 0 : whole->second;
        const auto here = std::ranges::find_if(m_known, [&](const Interval& one) {
            return isSameInterval(one, there) && (one.parent == 0 || there.parent == 0 || one.parent == there.parent);
        });
        if (here != m_known.end()) {
            m_ids[id] = here->id;
            return end(*here, there);
        }
        const auto isKnownAs = [&](const Interval& said) {
            const auto same = [&](const Interval& one) { return isSameInterval(one, said); };
            return std::ranges::any_of(m_former, same) || (said.id == id && std::ranges::any_of(m_known, same));
        };
        if (isKnownAs(there) ||
            std::ranges::any_of(former, [&](const Interval& one) { return one.id == id && isKnownAs(one); }))
            return base::done();
        if (there.openedBy == byCondition && !isMissed) return base::done();
        if (there.openedBy == byCondition && there.to == 0) {
            ++m_joined.open;
            return base::done();
        }
        return add(std::move(there), id);
    }

private:
    // The recorder of this store ends by itself what its conditions have opened.
    Done end(Interval& here, const Interval& there)
    {
        if (here.to != 0 || there.to == 0 || there.to < here.from || here.openedBy == byCondition) return base::done();
        here.to = there.to;
        ++m_joined.ended;
        return m_here.end(here.id, here.to);
    }
    Done add(Interval there, std::int64_t id)
    {
        const auto whole = std::ranges::find(m_known, there.parent, &Interval::id);
        if (whole == m_known.end() || !isWithin(there, *whole)) there.parent = 0;
        const Result<std::int64_t> added = m_here.add(there);
        if (!added) return added.error();
        there.id = *added;
        m_ids[id] = *added;
        m_known.push_back(std::move(there));
        ++m_joined.taken;
        return base::done();
    }

    Intervals& m_here;
    JoinedIntervals& m_joined;
    std::vector<Interval> m_known, m_former;    // of this store
    std::map<std::int64_t, std::int64_t> m_ids; // of the other store, and what they are here
};

} // namespace

Done joinIntervals(const std::string& into, const std::string& from,
                   const std::function<bool(const std::string& place, std::int64_t time)>& isMissed,
                   JoinedIntervals& joined)
{
    Result<Intervals> here = Intervals::open(into), there = Intervals::open(from, Database::Mode::Read);
    if (!here || !there) return here ? there.error() : here.error();
    const Result<std::vector<Interval>> all = there->between(beginOfTime, 0);
    const Result<std::vector<Interval>> former = there->former();
    if (!all || !former) return all ? former.error() : all.error();
    IntervalJoining joining(*here, joined);
    if (const Done opened = joining.open(); !opened) return opened;
    for (const Interval& one : *all)
        if (const Done taken = joining.take(one, *former, isMissed(one.place, one.from)); !taken) return taken;
    return base::done();
}

} // namespace titer::store
