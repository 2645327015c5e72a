#include "core/schedule/placing.h"

#include <algorithm>
#include <utility>

namespace titer::schedule {

namespace {

bool isOver(double amount, double limit)
{
    return amount > limit * (1.0 + 1e-9);
}

std::size_t placeIn(const std::vector<std::string>& list, const std::string& id)
{
    return std::size_t(std::ranges::find(list, id) - list.begin());
}

Tick sumAt(const std::vector<Tick>& sums, int place)
{
    return sums[std::size_t(place)];
}

std::vector<Stretch> stretchesOf(const Pattern& pattern, std::size_t thing, const Pauses& pauses,
                                 const std::vector<Tick>& sums)
{
    struct Use {
        Tick from, to;
        double amount;
        std::size_t interval;
    };
    std::vector<Use> uses;
    std::vector<Tick> edges;
    for (const Room::Usage& usage : pattern.room.usages) {
        if (usage.thing != thing) continue;
        const Tick shift = sumAt(sums, pauses.before[usage.interval]);
        uses.push_back({pattern.room.intervals[usage.interval].start + shift, pattern.ends[usage.interval] + shift,
                        usage.amount, usage.interval});
        edges.push_back(uses.back().from);
        edges.push_back(uses.back().to);
    }
    std::ranges::sort(edges);
    std::vector<Stretch> stretches;
    for (std::size_t e = 0; e + 1 < edges.size(); ++e) {
        if (edges[e] == edges[e + 1]) continue;
        Stretch stretch{edges[e], edges[e + 1], 0.0, 0};
        Tick begun = 0;
        bool any = false;
        for (const Use& use : uses) {
            if (use.from > stretch.from || use.to <= stretch.from) continue;
            stretch.amount += use.amount;
            if (any && use.from < begun) continue;
            begun = use.from;
            stretch.begunBy = use.interval;
            any = true;
        }
        if (any) stretches.push_back(stretch);
    }
    return stretches;
}

} // namespace

std::optional<Pattern> patternOf(const Tasks& tasks, std::string_view product)
{
    const Tasks own = tasks.of(product);
    const std::vector<std::string> units = tasks.units();
    Pattern pattern{std::string(product), roomOf(own), {}, {}, {}};
    Periodic periodic(pattern.room.intervals, pattern.room.things);
    const Fraction apart = periodic.oneByOne(); // whole
    const std::optional<Periodic::Solution> solution = periodic.smallest(apart, apart);
    if (!solution) return std::nullopt;
    Tick first = 0;
    std::vector<Interval>& intervals = pattern.room.intervals;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const Tick delay = Tick(solution->delays[i]), wait = Tick(solution->waits[i]);
        Interval& one = intervals[i];
        one = {one.start + delay, one.end + delay + wait, one.mayWait - wait, one.comesWith};
        if (one.comesWith) *one.comesWith += delay;
        pattern.ends.push_back(one.end - wait);
        first = i == 0 ? one.start : std::min(first, one.start);
    }
    for (Interval& one : intervals) {
        one.start -= first;
        one.end -= first;
        if (one.comesWith) *one.comesWith -= first;
    }
    for (Tick& end : pattern.ends) end -= first;
    for (const Task& task : own.tasks) {
        pattern.units.push_back(placeIn(units, task.unit));
        pattern.manual.push_back(task.isManual && tasks.calendar.any());
    }
    return pattern;
}

Placing::Placing(const Tasks& tasks, std::vector<Pattern> patterns)
    : m_tasks(tasks)
    , m_patterns(std::move(patterns))
    , m_units(tasks.units())
    , m_turns(m_units.size(), 0)
    , m_loads(tasks.things.size())
{
    for (const std::string& unit : m_units) {
        m_lines.emplace_back(std::size_t(tasks.countOf(unit)));
        auto& gaps = m_gaps.emplace_back();
        for (const Pattern& before : m_patterns) {
            std::vector<Tick>& row = gaps.emplace_back();
            for (const Pattern& after : m_patterns) {
                row.push_back(ticks(tasks.turnaroundOf(unit) + tasks.changeOver(unit, before.product, after.product)));
                m_longestGap = std::max(m_longestGap, row.back());
            }
        }
    }
    for (const Pattern& pattern : m_patterns) {
        auto& still = m_still.emplace_back();
        const Pauses pauses(pattern.room.intervals);
        for (std::size_t t = 0; pauses.places == 1 && t < tasks.things.size(); ++t)
            still.push_back(stretchesOf(pattern, t, pauses, {0}));
    }
    for (auto& load : m_loads) load.emplace(std::numeric_limits<Tick>::min(), 0.0);
}

Tick Placing::gap(std::size_t unit, std::size_t before, std::size_t after) const
{
    return m_gaps[unit][before][after];
}

// Each push is one without which no later time would do either, so that what comes of them is the earliest of all.
bool Placing::pushUnits(const Pattern& pattern, std::size_t index, const std::vector<int>& items, const Pauses& pauses,
                        std::vector<Tick>& sums) const
{
    bool pushed = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::size_t unit = pattern.units[i];
        const Line& line = m_lines[unit][std::size_t(items[i] - 1)];
        const Interval& one = pattern.room.intervals[i];
        Tick& sum = sums[std::size_t(pauses.before[i])];
        const auto first = std::ranges::lower_bound(line, one.start + sum - m_longestGap, {}, &Taken::to);
        for (auto taken = first; taken != line.end(); ++taken) {
            const Tick from = one.start + sum;
            const Tick to = one.end + std::max(sum, sumAt(sums, pauses.until[i]));
            const Tick free = taken->to + gap(unit, taken->pattern, index);
            if (taken->from - m_longestGap >= to) break;
            if (free <= from || taken->from - gap(unit, index, taken->pattern) >= to) continue;
            sum += free - from;
            pushed = true;
        }
    }
    return pushed;
}

// By so much a stretch must come later, for what others take while it lasts.
Tick Placing::pushOf(std::size_t thing, const Stretch& stretch, Tick shift) const
{
    const std::map<Tick, double>& load = m_loads[thing];
    const Tick from = stretch.from + shift, to = stretch.to + shift;
    Tick free = from;
    for (auto at = std::prev(load.upper_bound(from)); at != load.end() && at->first < to; ++at)
        if (isOver(at->second + stretch.amount, m_tasks.things[thing].limit)) free = std::next(at)->first;
    return free - from;
}

bool Placing::pushThings(std::size_t index, const Pauses& pauses, std::vector<Tick>& sums) const
{
    const bool still = pauses.places == 1;
    bool pushed = false;
    for (std::size_t t = 0; t < m_loads.size(); ++t) {
        if (!m_tasks.things[t].isLimited()) continue;
        const std::vector<Stretch> moved =
            still ? std::vector<Stretch>() : stretchesOf(m_patterns[index], t, pauses, sums);
        for (const Stretch& stretch : still ? m_still[index][t] : moved) {
            const Tick push = pushOf(t, stretch, still ? sums[0] : 0);
            if (push <= 0) continue;
            sums[std::size_t(pauses.before[stretch.begunBy])] += push;
            pushed = true;
            if (!still) break; // the others have moved with it, or not
        }
    }
    return pushed;
}

bool Placing::pushManual(const Pattern& pattern, const Pauses& pauses, std::vector<Tick>& sums)
{
    bool pushed = false;
    for (std::size_t i = 0; i < pattern.manual.size(); ++i) {
        if (!pattern.manual[i]) continue;
        Tick& sum = sums[std::size_t(pauses.before[i])];
        const Tick start = pattern.room.intervals[i].start + sum, open = m_tasks.calendar.nextOpen(start);
        if (open == start) continue;
        sum += open - start;
        pushed = true;
    }
    return pushed;
}

namespace {

// What begins later holds what comes after it, and what may not wait so long begins later itself.
bool pushPauses(const Room& room, const Pauses& pauses, std::vector<Tick>& sums)
{
    bool pushed = false;
    for (std::size_t place = 1; place < sums.size(); ++place)
        if (sums[place] < sums[place - 1]) {
            sums[place] = sums[place - 1];
            pushed = true;
        }
    for (std::size_t i = 0; i < room.intervals.size(); ++i) {
        Tick& before = sums[std::size_t(pauses.before[i])];
        const Tick needed = sumAt(sums, pauses.until[i]) - room.intervals[i].mayWait;
        if (pauses.until[i] == pauses.before[i] || before >= needed) continue;
        before = needed;
        pushed = true;
    }
    return pushed;
}

} // namespace

std::optional<Placed> Placing::place(std::size_t index, Tick from)
{
    const Pattern& pattern = m_patterns[index];
    const Pauses pauses(pattern.room.intervals);
    std::vector<int> items;
    for (const std::size_t unit : pattern.units) items.push_back(int(m_turns[unit] % long(m_lines[unit].size())) + 1);
    std::vector<Tick> sums(pauses.places, from);
    // Behind all that stands each week is as the one before.
    const Tick end = std::max(from, m_last + m_longestGap) + aWeek;
    for (bool pushed = true; pushed;) {
        pushed = pushPauses(pattern.room, pauses, sums);
        pushed = pushUnits(pattern, index, items, pauses, sums) || pushed;
        pushed = pushThings(index, pauses, sums) || pushed;
        pushed = pushManual(pattern, pauses, sums) || pushed;
        if (sums[0] > end) {
            const auto manual = std::ranges::find(pattern.manual, true);
            m_closedTask = m_tasks.of(pattern.product).tasks[std::size_t(manual - pattern.manual.begin())].id;
            return std::nullopt;
        }
    }
    Placed placed{index, std::move(items), {}, {}, {}};
    for (std::size_t i = 0; i < pattern.ends.size(); ++i) {
        placed.starts.push_back(pattern.room.intervals[i].start + sumAt(sums, pauses.before[i]));
        placed.ends.push_back(pattern.ends[i] + sumAt(sums, pauses.before[i]));
        placed.frees.push_back(pattern.room.intervals[i].end + sumAt(sums, pauses.until[i]));
    }
    take(placed);
    return placed;
}

void Placing::take(const Placed& placed)
{
    const Pattern& pattern = m_patterns[placed.pattern];
    std::vector<bool> used(m_units.size(), false);
    for (std::size_t i = 0; i < placed.items.size(); ++i) {
        const std::size_t unit = pattern.units[i];
        used[unit] = true;
        Line& line = m_lines[unit][std::size_t(placed.items[i] - 1)];
        const Taken taken{placed.starts[i], placed.frees[i], placed.pattern};
        line.insert(std::ranges::upper_bound(line, taken.from, {}, &Taken::from), taken);
        m_last = std::max(m_last, taken.to);
    }
    for (std::size_t unit = 0; unit < used.size(); ++unit) m_turns[unit] += used[unit] ? 1 : 0;
    for (const Room::Usage& usage : pattern.room.usages) {
        std::map<Tick, double>& load = m_loads[usage.thing];
        const Tick from = placed.starts[usage.interval], to = placed.ends[usage.interval];
        for (const Tick edge : {from, to}) load.emplace(edge, std::prev(load.upper_bound(edge))->second);
        for (auto at = load.find(from); at->first < to; ++at) at->second += usage.amount;
    }
}

} // namespace titer::schedule
