#include "core/schedule/periodic.h"

#include <algorithm>
#include <utility>

namespace titer::schedule {

namespace {

// Amounts are summed up in any order.
bool exceeds(double amount, double limit)
{
    return amount > limit * (1.0 + 1e-9);
}

Wide remainder(Wide dividend, Wide divisor)
{
    return dividend - floorOf(dividend, divisor) * divisor;
}

} // namespace

Periodic::Periodic(std::vector<Interval> intervals, std::vector<Shared> things, long maxTried)
    : m_intervals(std::move(intervals))
    , m_things(std::move(things))
    , m_pauses(m_intervals)
    , m_maxTried(maxTried)
{
    for (int place = 1; place < int(m_pauses.places); ++place) m_bonds.push_back({place - 1, place});
    for (std::size_t i = 0; i < m_intervals.size(); ++i)
        if (m_pauses.until[i] != m_pauses.before[i])
            m_bonds.push_back({m_pauses.until[i], m_pauses.before[i], -m_intervals[i].mayWait});
}

Fraction Periodic::oneByOne() const
{
    Tick first = m_intervals.front().start, last = m_intervals.front().end, waits = 0, after = 0;
    for (const Interval& one : m_intervals) {
        first = std::min(first, one.start);
        last = std::max(last, one.end);
        waits += one.mayWait;
    }
    for (const Shared& thing : m_things) after = std::max(after, thing.after);
    return {last - first + waits + after, 1};
}

Fraction Periodic::boundOf(const Shared& thing) const
{
    Tick whole = 0;
    long double weighted = 0.0L;
    for (const Shared::Use& use : thing.uses) {
        const Interval& one = m_intervals[std::size_t(use.interval)];
        whole += one.end - one.start + thing.after;
        weighted += (long double)use.amount * (long double)(one.end - one.start);
    }
    if (thing.keepsWaits) return Fraction::of(std::max<Tick>(1, whole), thing.turns);
    // A little less than its rounding may be above.
    return {std::max<Tick>(1, Tick(weighted / (long double)thing.limit * (1.0L - 1e-12L))), 1};
}

Wide Periodic::startOf(int interval, const Point& point) const
{
    const std::size_t i = std::size_t(interval);
    return Wide(m_intervals[i].start) * point.period.below + point.sums[std::size_t(m_pauses.before[i])];
}

Wide Periodic::endOf(const Shared& thing, int interval, const Point& point) const
{
    const std::size_t i = std::size_t(interval);
    return Wide(m_intervals[i].end + thing.after) * point.period.below +
           point.sums[std::size_t(thing.keepsWaits ? m_pauses.until[i] : m_pauses.before[i])];
}

// The first is over when the second, so many turns later, begins.
Periodic::Bond Periodic::bond(const Shared& thing, int first, int second, Tick turns) const
{
    const std::size_t a = std::size_t(first), b = std::size_t(second);
    return {thing.keepsWaits ? m_pauses.until[a] : m_pauses.before[a], m_pauses.before[b],
            m_intervals[a].end + thing.after - m_intervals[b].start, turns * thing.turns};
}

// The least sums that all bonds allow; else a cycle of bonds that cannot hold together at this period.
std::optional<Periodic::Cycle> Periodic::relax(const Bonds& bonds, Fraction period, std::vector<Wide>& sums) const
{
    sums.assign(m_pauses.places, 0);
    std::vector<const Bond*> by(m_pauses.places, nullptr);
    int changed = -1;
    for (std::size_t round = 0; round < m_pauses.places; ++round) {
        changed = -1;
        for (const Bond& one : bonds) {
            const Wide reached =
                sums[std::size_t(one.from)] + Wide(one.constant) * period.below - Wide(one.periods) * period.above;
            if (reached <= sums[std::size_t(one.to)]) continue;
            sums[std::size_t(one.to)] = reached;
            by[std::size_t(one.to)] = &one;
            changed = one.to;
        }
        if (changed < 0) return std::nullopt;
    }
    for (std::size_t back = 0; back < m_pauses.places; ++back) changed = by[std::size_t(changed)]->from;
    Cycle cycle;
    int place = changed;
    do {
        const Bond& one = *by[std::size_t(place)];
        cycle.constant += one.constant;
        cycle.periods += one.periods;
        place = one.from;
    } while (place != changed);
    return cycle;
}

// Each cycle that does not hold at one period says from which on it does.
std::optional<Periodic::Point> Periodic::earliest(const Bonds& bonds, Fraction from, Fraction to) const
{
    Point point{from, {}};
    while (point.period <= to) {
        const std::optional<Cycle> cycle = relax(bonds, point.period, point.sums);
        if (!cycle) return point;
        if (cycle->periods <= 0) return std::nullopt;
        point.period = Fraction::of(cycle->constant, cycle->periods);
    }
    return std::nullopt;
}

// How far the period may grow while what follows each other at the point keeps doing so.
Fraction Periodic::latest(const Node& found, Fraction to) const
{
    Bonds bonds = found.bonds;
    Fraction period = to;
    for (const Shared& thing : m_things) {
        const Wide turn = Wide(found.point.period.above) * thing.turns;
        for (const Shared::Use& a : thing.uses)
            for (const Shared::Use& b : thing.uses) {
                const Wide from = endOf(thing, a.interval, found.point), until = startOf(b.interval, found.point);
                const Bond order = bond(thing, a.interval, b.interval, Tick(ceilingOf(from - until, turn)));
                if (order.from != order.to)
                    bonds.push_back(order);
                else if (order.periods < 0)
                    period = std::min(period, Fraction::of(order.constant, order.periods));
            }
    }
    std::vector<Wide> sums;
    while (period > found.point.period) {
        const std::optional<Cycle> cycle = relax(bonds, period, sums);
        if (!cycle) return period;
        if (cycle->periods >= 0) break;
        period = Fraction::of(cycle->constant, cycle->periods);
    }
    return found.point.period;
}

// A use at whose start there is more than the thing takes.
std::optional<std::size_t> Periodic::crowded(const Shared& thing, const Point& point) const
{
    struct Event {
        Wide at = 0;
        double amount = 0.0; // less than 0: an end
        std::size_t use = 0;
    };
    const Wide turn = Wide(point.period.above) * thing.turns;
    double sum = 0.0; // if all of them met
    for (const Shared::Use& use : thing.uses) {
        const Wide length = endOf(thing, use.interval, point) - startOf(use.interval, point);
        sum += use.amount * double(Tick(ceilingOf(length, turn)));
    }
    if (!exceeds(sum, thing.limit)) return std::nullopt;
    std::vector<Event> events;
    events.reserve(2 * thing.uses.size());
    double load = 0.0;
    for (std::size_t i = 0; i < thing.uses.size(); ++i) {
        const Shared::Use& use = thing.uses[i];
        const Wide start = startOf(use.interval, point), length = endOf(thing, use.interval, point) - start;
        const Wide at = remainder(start, turn), rest = remainder(length, turn);
        load += use.amount * double(Tick(length / turn));
        events.push_back({at, rest > 0 ? use.amount : 0.0, i});
        if (rest == 0) continue;
        if (at + rest > turn) load += use.amount;
        events.push_back({at + rest > turn ? at + rest - turn : at + rest, -use.amount, i});
    }
    std::ranges::sort(events,
                      [](const Event& a, const Event& b) { return a.at != b.at ? a.at < b.at : a.amount < b.amount; });
    for (const Event& event : events) {
        load += event.amount;
        if (event.amount >= 0.0 && exceeds(load, thing.limit)) return event.use;
    }
    return std::nullopt;
}

// What there is when a use starts, as few as are too much together.
Periodic::Crowd Periodic::crowdAt(const Shared& thing, const Point& point, std::size_t use) const
{
    const Wide turn = Wide(point.period.above) * thing.turns;
    const Wide time = startOf(thing.uses[use].interval, point);
    Crowd crowd;
    double sum = 0.0;
    for (std::size_t i = 0; i < thing.uses.size(); ++i) {
        const int interval = thing.uses[i].interval;
        const Wide last = floorOf(time - startOf(interval, point), turn);
        for (Wide k = floorOf(time - endOf(thing, interval, point), turn) + 1; k <= last; ++k) {
            crowd.push_back({int(i), Tick(k)});
            sum += thing.uses[i].amount;
        }
    }
    const auto amountOf = [&](const Copy& copy) { return thing.uses[std::size_t(copy.use)].amount; };
    std::ranges::stable_sort(crowd, {}, amountOf);
    std::erase_if(crowd, [&](const Copy& copy) {
        if (!exceeds(sum - amountOf(copy), thing.limit)) return false;
        sum -= amountOf(copy);
        return true;
    });
    return crowd;
}

// The ways out of a crowd: of two that meet the one is over when the other begins.
std::vector<Periodic::Node> Periodic::apart(const Node& node, const Shared& thing, const Crowd& crowd,
                                            Fraction to) const
{
    std::vector<Node> ways;
    std::optional<Fraction> next; // where the period alone leads out
    const auto take = [&](Bonds bonds, Fraction from) {
        if (std::optional<Point> point = earliest(bonds, from, to))
            ways.push_back({std::move(bonds), std::move(*point)});
    };
    for (const Copy& a : crowd)
        for (const Copy& b : crowd) {
            if (&a == &b) continue;
            const Bond out = bond(thing, thing.uses[std::size_t(a.use)].interval,
                                  thing.uses[std::size_t(b.use)].interval, b.turn - a.turn);
            if (out.from != out.to) {
                Bonds bonds = node.bonds;
                bonds.push_back(out);
                take(std::move(bonds), node.point.period);
            } else if (out.periods > 0) {
                const Fraction period = Fraction::of(out.constant, out.periods);
                if (!next || period < *next) next = period;
            }
        }
    if (next) take(node.bonds, *next);
    return ways;
}

void Periodic::noteMeeting(int thing, const Crowd& crowd)
{
    for (const Copy& copy : crowd)
        if (copy.turn != crowd.front().turn || crowd.size() < 2) return;
    const std::vector<Shared::Use>& uses = m_things[std::size_t(thing)].uses;
    m_meeting = Meeting{uses[std::size_t(crowd[0].use)].interval, uses[std::size_t(crowd[1].use)].interval, thing};
}

// Those of the crowd that leads furthest, of as many the fewest: a search among waits is short by that. Nothing where there
// is no crowd.
std::optional<std::vector<Periodic::Node>> Periodic::waysOut(const Node& node, Fraction to)
{
    std::optional<std::vector<Node>> chosen;
    Fraction reached;
    for (std::size_t thing = 0; thing < m_things.size(); ++thing) {
        const std::optional<std::size_t> use = crowded(m_things[thing], node.point);
        if (!use) continue;
        const Crowd crowd = crowdAt(m_things[thing], node.point, *use);
        noteMeeting(int(thing), crowd);
        std::vector<Node> ways = apart(node, m_things[thing], crowd, to);
        if (ways.empty()) return ways;
        const Fraction next =
            std::ranges::min_element(ways, {}, [](const Node& way) { return way.point.period; })->point.period;
        if (chosen && (next < reached || (next == reached && ways.size() >= chosen->size()))) continue;
        chosen = std::move(ways);
        reached = next;
    }
    return chosen;
}

// Best first: a point that is free of crowds is the smallest of all.
std::optional<Periodic::Node> Periodic::search(Fraction from, Fraction to)
{
    m_meeting.reset();
    for (const Shared& thing : m_things) from = std::max(from, boundOf(thing));
    if (from > to) { // more than there is even between batches as wholes, which may meet within one
        if (std::optional<Point> point = earliest(m_bonds, from, from))
            (void)waysOut({m_bonds, std::move(*point)}, from);
        return std::nullopt;
    }
    std::vector<Node> open;
    long order = 0;
    const auto later = [](const Node& a, const Node& b) {
        return a.point.period != b.point.period ? a.point.period > b.point.period : a.order < b.order;
    };
    if (std::optional<Point> point = earliest(m_bonds, from, to)) open.push_back({m_bonds, std::move(*point)});
    while (!open.empty() && ++m_tried <= m_maxTried) {
        std::ranges::pop_heap(open, later);
        Node node = std::move(open.back());
        open.pop_back();
        std::optional<std::vector<Node>> ways = waysOut(node, to);
        if (!ways) return node;
        for (Node& way : *ways) {
            way.order = ++order;
            open.push_back(std::move(way));
            std::ranges::push_heap(open, later);
        }
    }
    return std::nullopt;
}

std::optional<Periodic::Solution> Periodic::smallest(Fraction from, Fraction to)
{
    const std::optional<Node> found = search(from, to);
    if (!found) return std::nullopt;
    const std::vector<Wide>& sums = found->point.sums;
    Solution solution{found->point.period, {}, {}};
    for (std::size_t i = 0; i < m_intervals.size(); ++i) {
        solution.delays.push_back(sums[std::size_t(m_pauses.before[i])]);
        solution.waits.push_back(sums[std::size_t(m_pauses.until[i])] - solution.delays.back());
    }
    return solution;
}

std::vector<Periodic::Range> Periodic::possible(Fraction from, Fraction to, std::size_t max)
{
    std::vector<Range> ranges;
    // A tick behind the end of one order of all things another one may hold.
    while (from <= to) {
        const std::optional<Node> found = search(from, to);
        if (!found) break;
        const Range range{found->point.period, latest(*found, to)};
        if (!ranges.empty() && range.from == from)
            ranges.back().to = range.to;
        else if (ranges.size() == max)
            break;
        else
            ranges.push_back(range);
        from = Fraction::of(range.to.above + range.to.below, range.to.below);
    }
    return ranges;
}

} // namespace titer::schedule
