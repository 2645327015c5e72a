#include "core/studies/capability/effectiveness.h"

#include "core/base/text.h"

#include <algorithm>
#include <limits>

namespace titer::studies {

namespace {

using base::say;
using Intervals = std::vector<EquipmentInterval>;

double shareOf(double part, double whole)
{
    return whole > 0.0 ? part / whole : std::numeric_limits<double>::quiet_NaN();
}

std::string hoursText(double seconds)
{
    return base::writeShort(seconds / 3600.0, 4) + " h";
}

void addLoss(Effectiveness& found, const EquipmentLoss& loss)
{
    const auto same = std::ranges::find_if(found.losses, [&](const EquipmentLoss& one) {
        return one.kind == loss.kind && one.state == loss.state && one.reason == loss.reason;
    });
    if (same == found.losses.end()) {
        found.losses.push_back(loss);
    } else {
        same->seconds += loss.seconds;
        same->times += loss.times;
    }
}

// Those that took time, the largest first.
void keepLosses(Effectiveness& found)
{
    std::erase_if(found.losses, [](const EquipmentLoss& loss) { return !(loss.seconds > 0.0); });
    std::ranges::stable_sort(found.losses, std::ranges::greater(), &EquipmentLoss::seconds);
}

void addProduct(Effectiveness& found, const EquipmentInterval& one)
{
    if (!one.good || !one.total || !one.rate) {
        found.counted = false;
        return;
    }
    const double ideal = *one.total / *one.rate, good = *one.good / *one.rate;
    found.ideal += ideal;
    found.goodIdeal += good;
    addLoss(found, {EquipmentLoss::Kind::Performance, one.state, one.reason, one.seconds() - ideal, 1});
    addLoss(found, {EquipmentLoss::Kind::Quality, one.state, one.reason, ideal - good, 1});
}

// What a person has to know of the intervals of one piece of equipment, which are in the order of their begin.
class IntervalCheck {
public:
    IntervalCheck(const std::string& table, base::Errors& errors, base::Notices& notices)
        : m_table(table)
        , m_errors(errors)
        , m_notices(notices)
    {
    }

    // The gaps [s].
    double between(const Intervals& all)
    {
        double gaps = 0.0, longest = 0.0;
        int count = 0;
        std::string where;
        const EquipmentInterval* last = &all.front(); // that ends last of those before
        for (std::size_t i = 1; i < all.size(); ++i) {
            const EquipmentInterval &before = *last, &one = all[i];
            const double apart = one.start.secondsSince(before.end);
            if (one.end > before.end) last = &one;
            if (apart < 0.0)
                m_errors.push_back(base::inputError(
                    m_table, say(CORE_TR("core", "The intervals of {1} in lines {2} and {3} overlap by {4}. Correct "
                                                 "their times: no time counts twice."),
                                 one.equipment, std::to_string(before.line), std::to_string(one.line),
                                 hoursText(std::min(-apart, one.seconds())))));
            if (!(apart > 0.0)) continue;
            gaps += apart;
            ++count;
            if (apart > longest) {
                longest = apart;
                where = std::to_string(before.line);
            }
        }
        if (count > 0)
            tell(
                say(CORE_TR("core", "Nothing is stated of {1} for {2} in {3} gaps, the longest of {4} behind line {5}. "
                                    "That time counts nowhere: state it, as non_scheduled where it was."),
                    all.front().equipment, hoursText(gaps), std::to_string(count), hoursText(longest), where));
        return gaps;
    }

    void counts(const Intervals& all, const Effectiveness& found)
    {
        std::vector<std::string> without, outside;
        for (const EquipmentInterval& one : all) {
            const bool productive = one.state == EquipmentState::Productive;
            if (productive && (!one.good || !one.total || !one.rate)) without.push_back(std::to_string(one.line));
            if (!productive && one.total.value_or(0.0) > 0.0) outside.push_back(std::to_string(one.line));
        }
        if (!without.empty())
            tell(say(CORE_TR("core", "{1} was productive without good, total or rate in lines {2}: performance, "
                                     "quality and OEE are not known."),
                     found.equipment, base::join(without, ", ")));
        if (!outside.empty())
            tell(say(CORE_TR("core", "{1} made something while it was not productive (lines {2}): it is left out. "
                                     "Correct the state, or the count."),
                     found.equipment, base::join(outside, ", ")));
        constexpr double rounding = 1e-9;
        if (found.performance() > 1.0 + rounding)
            tell(say(CORE_TR("core", "{1} made more than its ideal rate allows (performance {2}): correct the rate."),
                     found.equipment, base::writeShort(found.performance(), 4)));
    }

private:
    void tell(base::Sentence what) { m_notices.push_back({m_table, std::move(what)}); }

    const std::string& m_table;
    base::Errors& m_errors;
    base::Notices& m_notices;
};

Effectiveness effectivenessOfOne(const Intervals& all)
{
    Effectiveness found{.equipment = all.front().equipment, .from = all.front().start, .to = all.front().end};
    for (const EquipmentInterval& one : all) {
        found.to = std::max(found.to, one.end);
        found.seconds[std::size_t(one.state)] += one.seconds();
        if (one.state == EquipmentState::Productive)
            addProduct(found, one);
        else if (one.state != EquipmentState::ScheduledDown && one.state != EquipmentState::NonScheduled)
            addLoss(found, {EquipmentLoss::Kind::Availability, one.state, one.reason, one.seconds(), 1});
    }
    keepLosses(found);
    return found;
}

} // namespace

double Effectiveness::planned() const
{
    return in(EquipmentState::Productive) + in(EquipmentState::Standby) + in(EquipmentState::Engineering) +
           in(EquipmentState::UnscheduledDown);
}

double Effectiveness::availability() const
{
    return shareOf(in(EquipmentState::Productive), planned());
}

double Effectiveness::performance() const
{
    return shareOf(ideal, counted ? in(EquipmentState::Productive) : 0.0);
}

double Effectiveness::quality() const
{
    return shareOf(goodIdeal, counted ? ideal : 0.0);
}

double Effectiveness::oee() const
{
    return availability() * performance() * quality();
}

double Effectiveness::uptime() const
{
    return shareOf(planned() - in(EquipmentState::UnscheduledDown), planned() + in(EquipmentState::ScheduledDown));
}

std::vector<Effectiveness> effectivenessOf(std::vector<EquipmentInterval> intervals, const std::string& table,
                                           base::Errors& errors, base::Notices& notices)
{
    std::vector<std::string> names;
    for (const EquipmentInterval& one : intervals)
        if (std::ranges::find(names, one.equipment) == names.end()) names.push_back(one.equipment);
    std::ranges::stable_sort(intervals, {}, &EquipmentInterval::start);
    IntervalCheck check(table, errors, notices);
    std::vector<Effectiveness> all;
    for (const std::string& name : names) {
        Intervals own;
        std::ranges::copy_if(intervals, std::back_inserter(own),
                             [&](const EquipmentInterval& one) { return one.equipment == name; });
        Effectiveness found = effectivenessOfOne(own);
        found.gaps = check.between(own);
        check.counts(own, found);
        all.push_back(std::move(found));
    }
    return all;
}

Effectiveness effectivenessTogether(const std::vector<Effectiveness>& all)
{
    Effectiveness together{.from = all.front().from, .to = all.front().to};
    for (const Effectiveness& one : all) {
        together.from = std::min(together.from, one.from);
        together.to = std::max(together.to, one.to);
        for (std::size_t i = 0; i < one.seconds.size(); ++i) together.seconds[i] += one.seconds[i];
        together.gaps += one.gaps;
        together.ideal += one.ideal;
        together.goodIdeal += one.goodIdeal;
        together.counted = together.counted && one.counted;
        for (const EquipmentLoss& loss : one.losses) addLoss(together, loss);
    }
    keepLosses(together);
    return together;
}

} // namespace titer::studies
