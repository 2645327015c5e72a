#include "core/schedule/campaign.h"

#include "core/base/text.h"
#include "core/base/units/units.h"
#include "core/schedule/placing.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace titer::schedule {

using base::say;

void finishBars(const Tasks& tasks, Campaign& campaign)
{
    std::vector<std::size_t> order(campaign.bars.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto key = [&](std::size_t i) {
        const Campaign::Bar& bar = campaign.bars[i];
        return std::tie(bar.unit, bar.item, bar.from, bar.batch);
    };
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    for (std::size_t i = 0; i < order.size(); ++i) {
        Campaign::Bar& bar = campaign.bars[order[i]];
        bar.slack.reset();
        if (i + 1 == order.size()) continue;
        const Campaign::Bar& next = campaign.bars[order[i + 1]];
        if (next.unit != bar.unit || next.item != bar.item) continue;
        const double gap = tasks.turnaroundOf(bar.unit) + tasks.changeOver(bar.unit, bar.product, next.product);
        const double slack = next.from - bar.to - bar.wait - gap;
        bar.slack = slack > 1e-6 ? slack : 0.0; // times of bars are rounded
    }
}

namespace {

base::Error wrongNumber(const Tasks& tasks, long batches)
{
    return base::inputError("batches",
                            say(CORE_TR("core", "A campaign of this batch has 1 to {1} batches here, not "
                                                "{2}."),
                                std::to_string(maxBars / long(tasks.tasks.size())), std::to_string(batches)));
}

base::Error noneFits(double horizon, double batchTime)
{
    return base::inputError("horizon", say(CORE_TR("core", "No batch is over within {1}: one takes {2}. Give at least "
                                                           "that."),
                                           base::writeQuantity(horizon, "h"), base::writeQuantity(batchTime, "h")));
}

base::Error tooFewFit(double horizon, long fit, long batches)
{
    return base::inputError("batches",
                            say(CORE_TR("core", "Within {1} there is room for {2} batches, not for {3}. Ask "
                                                "for fewer, or for more time."),
                                base::writeQuantity(horizon, "h"), std::to_string(fit), std::to_string(batches)));
}

// From the first start to when nothing is occupied, and the mean time between starts.
void takeSpan(Campaign& campaign, Tick first, Tick firstOfLast, Tick last)
{
    campaign.makespan = secondsOf(last - first, 1);
    campaign.cycle = campaign.batches > 1 ? secondsOf(firstOfLast - first, 1) / double(campaign.batches - 1) : 0.0;
}

void addPlaced(const Tasks& own, const Pattern& pattern, const Placed& placed, Campaign& campaign)
{
    const std::size_t firstBar = campaign.bars.size();
    ++campaign.batches;
    for (std::size_t i = 0; i < own.tasks.size(); ++i)
        campaign.bars.push_back({campaign.batches, own.tasks[i].unit, placed.items[i], own.tasks[i].id,
                                 secondsOf(placed.starts[i], 1), secondsOf(placed.ends[i], 1), pattern.product,
                                 secondsOf(placed.frees[i] - placed.ends[i], 1)});
    for (const Room::Usage& usage : pattern.room.usages)
        campaign.takings.push_back({usage.thing, usage.amount, secondsOf(placed.starts[usage.interval], 1),
                                    secondsOf(placed.ends[usage.interval], 1),
                                    firstBar + pattern.room.owners[usage.interval]});
}

// The order of products, batch by batch, again and again.
class Turns {
public:
    Turns(const Tasks& tasks, const std::vector<std::string>& products)
    {
        for (const Share& share : tasks.order)
            m_shares.emplace_back(std::size_t(std::ranges::find(products, share.product) - products.begin()),
                                  share.batches);
        for (std::size_t p = 0; tasks.order.empty() && p < products.size(); ++p) m_shares.emplace_back(p, 1);
    }
    long once() const
    {
        long sum = 0;
        for (const auto& [product, batches] : m_shares) sum += batches;
        return sum;
    }
    std::size_t next()
    {
        if (m_done == m_shares[m_share].second) {
            m_done = 0;
            m_share = (m_share + 1) % m_shares.size();
        }
        ++m_done;
        return m_shares[m_share].first;
    }

private:
    std::vector<std::pair<std::size_t, int>> m_shares;
    std::size_t m_share = 0;
    int m_done = 0;
};

base::Result<std::vector<Pattern>> patternsOf(const Tasks& tasks, const std::vector<std::string>& products)
{
    std::vector<Pattern> patterns;
    base::Errors errors;
    for (const std::string& product : products) {
        checkTasks(tasks.of(product), errors);
        if (!errors.empty()) return errors.front();
        std::optional<Pattern> pattern = patternOf(tasks, product);
        if (!pattern)
            return base::inputError("tasks", say(CORE_TR("core", "Tasks of one batch need a thing at once and more of "
                                                                 "it than there is, so that no batch is possible.")));
        patterns.push_back(std::move(*pattern));
    }
    return patterns;
}

base::Error neverOpen(const std::string& task)
{
    return base::inputError(
        "tasks/" + task, say(CORE_TR("core", "“{1}” is manual and may begin in open hours alone, but whenever a batch "
                                             "begins a manual task of it would begin at another time. Let a task "
                                             "before it wait longer, or open more hours."),
                             task));
}

} // namespace

base::Result<Campaign> campaignOf(const Tasks& tasks, const Schedule& schedule, long batches)
{
    if (batches < 1 || batches > maxBars / long(tasks.tasks.size())) return wrongNumber(tasks, batches);
    Campaign campaign;
    campaign.batches = batches;
    const Tick below = schedule.cycle.below;
    const Wide makespan = Wide(batches - 1) * schedule.cycle.above + schedule.last - schedule.first;
    campaign.makespan = secondsOf(makespan, below);
    campaign.cycle = batches > 1 ? schedule.cycleTime : 0.0;
    const Room room = roomOf(tasks);
    std::vector<int> counts;
    for (const Task& task : tasks.tasks) counts.push_back(tasks.countOf(task.unit));
    campaign.bars.reserve(std::size_t(batches) * tasks.tasks.size());
    campaign.takings.reserve(std::size_t(batches) * room.usages.size());
    for (long batch = 0; batch < batches; ++batch) {
        const Wide shift = Wide(batch) * schedule.cycle.above - schedule.first;
        const std::size_t firstBar = campaign.bars.size();
        for (std::size_t i = 0; i < tasks.tasks.size(); ++i)
            campaign.bars.push_back({batch + 1, tasks.tasks[i].unit, int(batch % counts[i]) + 1, tasks.tasks[i].id,
                                     secondsOf(schedule.starts[i] + shift, below),
                                     secondsOf(schedule.ends[i] + shift, below), tasks.tasks[i].product,
                                     schedule.waits[i]});
        for (const Room::Usage& usage : room.usages)
            campaign.takings.push_back(
                {usage.thing, usage.amount, secondsOf(schedule.starts[usage.interval] + shift, below),
                 secondsOf(schedule.ends[usage.interval] + shift, below), firstBar + room.owners[usage.interval]});
    }
    const std::vector<Taking> ofOne(campaign.takings.begin(),
                                    campaign.takings.begin() + std::ptrdiff_t(room.usages.size()));
    campaign.loads = loadsOf(tasks.things, campaign.takings, campaign.makespan, ofOne, schedule.cycleTime);
    finishBars(tasks, campaign);
    return campaign;
}

base::Result<Campaign> placedCampaign(const Tasks& tasks, const Wanted& wanted)
{
    const std::vector<std::string> products = tasks.products();
    const base::Result<std::vector<Pattern>> patterns = patternsOf(tasks, products);
    if (!patterns) return patterns.error();
    std::vector<Tasks> own;
    for (const std::string& product : products) own.push_back(tasks.of(product));
    Placing placing(tasks, *patterns);
    Turns turns(tasks, products);
    const long max = maxBars / long(tasks.tasks.size());
    const long batches = wanted.batches > 0 || wanted.horizon > 0.0 ? wanted.batches : turns.once();
    if (batches < 0 || batches > max) return wrongNumber(tasks, batches);
    Campaign campaign;
    Tick first = 0, from = 0, last = 0;
    while (batches == 0 || campaign.batches < batches) {
        if (campaign.batches == max) return wrongNumber(tasks, max + 1);
        const std::size_t product = turns.next();
        const std::optional<Placed> placed = placing.place(product, from);
        if (!placed) return neverOpen(placing.closedTask());
        const Tick over = std::ranges::max(placed->frees);
        if (wanted.horizon > 0.0 && over > ticks(wanted.horizon)) {
            if (campaign.batches == 0) return noneFits(wanted.horizon, secondsOf(over, 1));
            if (campaign.batches < batches) return tooFewFit(wanted.horizon, campaign.batches, batches);
            break;
        }
        from = std::ranges::min(placed->starts);
        if (campaign.batches == 0) first = from;
        last = std::max(last, over);
        addPlaced(own[product], (*patterns)[product], *placed, campaign);
    }
    takeSpan(campaign, first, from, last);
    campaign.loads = loadsOf(tasks.things, campaign.takings, campaign.makespan, campaign.takings, campaign.makespan);
    finishBars(tasks, campaign);
    return campaign;
}

base::Result<Campaign> wantedCampaign(const Tasks& tasks, const std::vector<Schedule>& schedules, const Wanted& wanted)
{
    if (tasks.areIrregular()) return placedCampaign(tasks, wanted);
    const Schedule& schedule = schedules.front();
    if (!(wanted.horizon > 0.0)) return campaignOf(tasks, schedule, std::max(1L, wanted.batches));
    const long fit = batchesIn(schedule, wanted.horizon);
    if (fit == 0) return noneFits(wanted.horizon, schedule.batchTime);
    if (wanted.batches > fit) return tooFewFit(wanted.horizon, fit, wanted.batches);
    return campaignOf(tasks, schedule, wanted.batches > 0 ? wanted.batches : fit);
}

} // namespace titer::schedule
