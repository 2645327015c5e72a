// When a bar of a campaign may begin: pauses of its batch between what stands before and behind it.
#include "core/schedule/campaign.h"
#include "core/schedule/room.h"

#include <algorithm>
#include <map>

namespace titer::schedule {

namespace {

constexpr Tick farAway = Tick(maxTime * 4e6);

// The sums of pauses of one batch that its neighbours allow: a lattice, so that each place has a smallest and a largest one.
class Leeway {
public:
    Leeway(const Tasks& tasks, const Campaign& campaign, std::size_t bar)
        : m_campaign(campaign)
        , m_own(tasks.of(campaign.bars[bar].product))
        , m_room(roomOf(m_own))
        , m_pauses(m_room.intervals)
    {
        while (m_firstBar < campaign.bars.size() && campaign.bars[m_firstBar].batch != campaign.bars[bar].batch)
            ++m_firstBar;
        m_now.assign(m_pauses.places, 0);
        m_low.assign(m_pauses.places, 0);
        m_high.assign(m_pauses.places, farAway);
        m_begin = farAway;
        for (std::size_t i = 0; i < m_own.tasks.size(); ++i) m_begin = std::min(m_begin, shiftOf(i));
        // Each place behind the first is where what waits goes on.
        for (std::size_t i = 0; i < m_own.tasks.size(); ++i) {
            const Tick shift = shiftOf(i) - m_begin, goesOn = shift + ticks(barOf(i).wait);
            at(m_now, m_pauses.before[i]) = std::max(at(m_now, m_pauses.before[i]), shift);
            at(m_now, m_pauses.until[i]) = std::max(at(m_now, m_pauses.until[i]), goesOn);
        }
        m_now[0] = m_high[0] = 0;
        for (std::size_t i = 0; i < m_own.tasks.size(); ++i) boundByUnit(tasks, i);
        for (std::size_t i = 0; i < m_own.tasks.size(); ++i) boundByCalendar(tasks, i);
        for (std::size_t t = 0; t < tasks.things.size(); ++t)
            if (tasks.things[t].isLimited()) boundByThing(tasks.things[t], t);
        for (std::size_t p = 0; p < m_now.size(); ++p) {
            // Times of bars are rounded.
            m_low[p] = std::min(m_low[p], m_now[p]);
            m_high[p] = std::max(m_high[p], m_now[p]);
        }
    }

    std::size_t firstBar() const { return m_firstBar; }
    const Tasks& own() const { return m_own; }
    const std::vector<Tick>& now() const { return m_now; }
    int placeOf(std::size_t task) const { return m_pauses.before[task]; }
    Tick sumAt(const std::vector<Tick>& sums, std::size_t task) const
    {
        return sums[std::size_t(m_pauses.before[task])];
    }
    Tick waitAt(const std::vector<Tick>& sums, std::size_t task) const
    {
        return sums[std::size_t(m_pauses.until[task])] - sumAt(sums, task);
    }
    std::vector<Tick> lowest() const { return raised(m_low); }
    std::vector<Tick> highest() const { return lowered(m_high); }

    // The smallest sums that are no smaller, and the largest that are no larger.
    std::vector<Tick> raised(std::vector<Tick> sums) const
    {
        for (bool changed = true; changed;) {
            changed = false;
            const auto raiseTo = [&](Tick& sum, Tick to) {
                if (sum >= to) return;
                sum = to;
                changed = true;
            };
            for (std::size_t p = 1; p < sums.size(); ++p) raiseTo(sums[p], sums[p - 1]);
            for (std::size_t i = 0; i < m_own.tasks.size(); ++i)
                if (m_pauses.until[i] != m_pauses.before[i])
                    raiseTo(at(sums, m_pauses.before[i]), at(sums, m_pauses.until[i]) - m_room.intervals[i].mayWait);
        }
        return sums;
    }
    std::vector<Tick> lowered(std::vector<Tick> sums) const
    {
        for (bool changed = true; changed;) {
            changed = false;
            const auto lowerTo = [&](Tick& sum, Tick to) {
                if (sum <= to) return;
                sum = to;
                changed = true;
            };
            for (std::size_t p = 1; p < sums.size(); ++p) lowerTo(sums[p - 1], sums[p]);
            for (std::size_t i = 0; i < m_own.tasks.size(); ++i)
                if (m_pauses.until[i] != m_pauses.before[i])
                    lowerTo(at(sums, m_pauses.until[i]), at(sums, m_pauses.before[i]) + m_room.intervals[i].mayWait);
        }
        return sums;
    }

private:
    static Tick& at(std::vector<Tick>& sums, int place) { return sums[std::size_t(place)]; }
    const Campaign::Bar& barOf(std::size_t task) const { return m_campaign.bars[m_firstBar + task]; }
    Tick shiftOf(std::size_t task) const { return ticks(barOf(task).from) - m_room.intervals[task].start; }
    bool isOwn(std::size_t bar) const { return bar >= m_firstBar && bar < m_firstBar + m_own.tasks.size(); }
    void boundLow(int place, Tick sum) { at(m_low, place) = std::max(at(m_low, place), sum); }
    void boundHigh(int place, Tick sum) { at(m_high, place) = std::min(at(m_high, place), sum); }

    // By the bars of other batches on its item.
    void boundByUnit(const Tasks& tasks, std::size_t task)
    {
        const Campaign::Bar& bar = barOf(task);
        const Interval& one = m_room.intervals[task];
        const double turnaround = tasks.turnaroundOf(bar.unit);
        for (std::size_t b = 0; b < m_campaign.bars.size(); ++b) {
            const Campaign::Bar& other = m_campaign.bars[b];
            if (isOwn(b) || other.unit != bar.unit || other.item != bar.item) continue;
            if (other.from < bar.from)
                boundLow(m_pauses.before[task],
                         ticks(other.to + other.wait) +
                             ticks(turnaround + tasks.changeOver(bar.unit, other.product, bar.product)) - one.start -
                             m_begin);
            else
                boundHigh(m_pauses.until[task],
                          ticks(other.from) -
                              ticks(turnaround + tasks.changeOver(bar.unit, bar.product, other.product)) - one.end -
                              m_begin);
        }
    }

    void boundByCalendar(const Tasks& tasks, std::size_t task)
    {
        if (!m_own.tasks[task].isManual || !tasks.calendar.any()) return;
        const Tick start = ticks(barOf(task).from);
        if (tasks.calendar.nextOpen(start) != start) return; // of a campaign in the cycle time
        const auto [opens, closes] = tasks.calendar.hoursAround(start);
        boundLow(m_pauses.before[task], opens - m_room.intervals[task].start - m_begin);
        boundHigh(m_pauses.before[task], closes - 1 - m_room.intervals[task].start - m_begin);
    }

    // By where what others take leaves too little. Uses of its own count with what they meet of its own in a batch without waits.
    void boundByThing(const Thing& thing, std::size_t index)
    {
        std::map<Tick, double> load{{std::numeric_limits<Tick>::min(), 0.0}};
        for (const Taking& one : m_campaign.takings) {
            if (one.thing != index || isOwn(one.bar)) continue;
            const Tick from = ticks(one.from), to = ticks(one.to);
            for (const Tick edge : {from, to}) load.emplace(edge, std::prev(load.upper_bound(edge))->second);
            for (auto time = load.find(from); time->first < to; ++time) time->second += one.amount;
        }
        for (const Room::Usage& usage : m_room.usages) {
            if (usage.thing != index) continue;
            const Interval& one = m_room.intervals[usage.interval];
            double amount = 0.0;
            for (const Room::Usage& other : m_room.usages) {
                const Interval& beside = m_room.intervals[other.interval];
                if (other.thing == index && beside.start < one.end && one.start < beside.end) amount += other.amount;
            }
            const int place = m_pauses.before[usage.interval];
            const Tick shift = shiftOf(m_room.owners[usage.interval]);
            const Tick middle = (one.start + one.end) / 2 + shift;
            for (auto time = load.begin(); time != load.end(); ++time) {
                if (time->second + amount <= thing.limit * (1.0 + 1e-9)) continue;
                if (time->first >= middle)
                    boundHigh(place, time->first - one.end - m_begin);
                else
                    boundLow(place, std::next(time)->first - one.start - m_begin);
            }
        }
    }

    const Campaign& m_campaign;
    Tasks m_own;
    Room m_room;
    Pauses m_pauses;
    std::size_t m_firstBar = 0;
    Tick m_begin = 0; // by so much the times of the batch are later than those of its tasks
    std::vector<Tick> m_now, m_low, m_high;
};

} // namespace

DragRange dragRange(const Tasks& tasks, const Campaign& campaign, std::size_t bar)
{
    const Leeway leeway(tasks, campaign, bar);
    const std::size_t task = bar - leeway.firstBar();
    const Tick now = leeway.sumAt(leeway.now(), task);
    const double from = campaign.bars[bar].from;
    return {from - secondsOf(std::max<Tick>(0, now - leeway.sumAt(leeway.lowest(), task)), 1),
            from + secondsOf(std::max<Tick>(0, leeway.sumAt(leeway.highest(), task) - now), 1)};
}

Campaign dragged(const Tasks& tasks, const Campaign& campaign, std::size_t bar, double from)
{
    const DragRange range = dragRange(tasks, campaign, bar);
    const Leeway leeway(tasks, campaign, bar);
    const std::size_t task = bar - leeway.firstBar();
    const Tick by = ticks(std::clamp(from, range.from, range.to)) - ticks(campaign.bars[bar].from);
    std::vector<Tick> sums = leeway.now();
    sums[std::size_t(leeway.placeOf(task))] += by;
    sums = by > 0 ? leeway.raised(std::move(sums)) : leeway.lowered(std::move(sums));
    Campaign moved = campaign;
    double last = 0.0, first = campaign.bars.front().from;
    for (std::size_t i = 0; i < leeway.own().tasks.size(); ++i) {
        Campaign::Bar& one = moved.bars[leeway.firstBar() + i];
        const double later = secondsOf(leeway.sumAt(sums, i) - leeway.sumAt(leeway.now(), i), 1);
        one.from += later;
        one.to += later;
        one.wait = secondsOf(leeway.waitAt(sums, i), 1);
        for (Taking& taking : moved.takings)
            if (taking.bar == leeway.firstBar() + i) {
                taking.from += later;
                taking.to += later;
            }
    }
    for (const Campaign::Bar& one : moved.bars) {
        first = std::min(first, one.from);
        last = std::max(last, one.to + one.wait);
    }
    moved.makespan = last - first;
    moved.loads = loadsOf(tasks.things, moved.takings, moved.makespan, moved.takings, moved.makespan);
    finishBars(tasks, moved);
    return moved;
}

} // namespace titer::schedule
