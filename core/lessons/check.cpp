// Holds what was measured against what is wanted, and says it in a few words.
#include "core/lessons/check.h"

#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::lessons {

using base::say;

namespace {

Finding notThere(const Reading& reading)
{
    return {.passed = false, .said = reading.absent, .place = reading.place};
}

// What a bound comes to [SI]; an absent reading where its own measure has nothing.
Reading valueOf(const Bound& bound, const Work& work, const std::string& unit)
{
    if (const Quantity* quantity = std::get_if<Quantity>(&bound.of)) {
        Reading reading;
        reading.value = quantity->si * bound.times;
        reading.unit = quantity->unit;
        return reading;
    }
    Reading reading = read(std::get<Measure>(bound.of), work, unit);
    if (reading.value) *reading.value *= bound.times;
    return reading;
}

struct Ends {
    std::optional<double> below, above; // [SI]
    std::optional<Finding> missing;     // where a bound has no value
};

Ends endsOf(const Limits& limits, const Work& work, const std::string& unit)
{
    Ends ends;
    for (const auto& [bound, end] : {std::pair(&limits.below, &ends.below), std::pair(&limits.above, &ends.above)}) {
        if (!*bound) continue;
        const Reading reading = valueOf(**bound, work, unit);
        if (reading.value)
            *end = *reading.value;
        else
            ends.missing = notThere(reading);
    }
    return ends;
}

// What a measure with a value that is no number has to say.
Finding noNumber(const Reading& reading)
{
    return {.passed = false,
            .said = say(CORE_TR("core", "not yet: “{1}” is not one number with a unit that fits"), reading.text),
            .place = reading.place};
}

Finding evaluateLimits(const Check& check, const Limits& limits, const Work& work)
{
    const Reading reading = read(check.measure, work, check.unit);
    if (!reading.isThere()) return notThere(reading);
    if (!reading.value) return noNumber(reading);
    const Ends ends = endsOf(limits, work, reading.unit);
    if (ends.missing) return *ends.missing;
    const std::string found = shown(*reading.value, reading.unit);
    const bool isBelow = !ends.below || *reading.value < *ends.below;
    const bool isAbove = !ends.above || *reading.value > *ends.above;
    if (isBelow && isAbove) return {.passed = true, .said = say("{1}", found), .place = reading.place};
    return {.passed = false,
            .said = isAbove ? say(CORE_TR("core", "not yet: {1}, it has to be below {2}"), found,
                                  shown(*ends.below, reading.unit))
                            : say(CORE_TR("core", "not yet: {1}, it has to be above {2}"), found,
                                  shown(*ends.above, reading.unit)),
            .place = reading.place};
}

// "from day 10.6" of what lasts days, "from 3.4 h" of what is quicker.
base::Sentence beyondFrom(bool below, const std::string& limit, double time)
{
    constexpr double day = 86400.0;
    if (time >= 2.0 * day) {
        const std::string number = base::writeQuantity(time, "d", 3);
        const std::string days = number.substr(0, number.find(' '));
        return below ? say(CORE_TR("core", "not yet: below {1} from day {2}"), limit, days)
                     : say(CORE_TR("core", "not yet: above {1} from day {2}"), limit, days);
    }
    return below ? say(CORE_TR("core", "not yet: below {1} from {2} on"), limit, shownTime(time))
                 : say(CORE_TR("core", "not yet: above {1} from {2} on"), limit, shownTime(time));
}

Finding evaluateNever(const Check& check, const Never& never, const Work& work)
{
    const Ends ends = endsOf(never.limits, work, check.unit);
    if (ends.missing) return *ends.missing;
    std::optional<std::pair<double, bool>> first; // time, and whether it is below
    double lowest = HUGE_VAL, highest = -HUGE_VAL;
    Reading reading;
    const bool there = visitCourse(check.measure, work, check.unit, reading, [&](double time, double value) {
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
        if (ends.below && value < *ends.below) first = {time, true};
        if (ends.above && value > *ends.above) first = {time, false};
        return !first;
    });
    if (!there) return notThere(reading);
    if (lowest > highest) {
        reading.absent = say(CORE_TR("core", "not yet: the last run reports no {1}"), check.measure.what);
        return notThere(reading);
    }
    if (first) {
        reading.place.time = first->first;
        return {.passed = false,
                .said = beyondFrom(first->second, shown(first->second ? *ends.below : *ends.above, reading.unit),
                                   first->first),
                .place = reading.place};
    }
    const std::string low = shown(lowest, reading.unit), high = shown(highest, reading.unit);
    return {.passed = true,
            .said = ends.below && ends.above ? say(CORE_TR("core", "{1} to {2}"), low, high)
                    : ends.below             ? say(CORE_TR("core", "lowest {1}"), low)
                                             : say(CORE_TR("core", "highest {1}"), high),
            .place = reading.place};
}

Finding evaluateNear(const Check& check, const Near& near, const Work& work)
{
    const Reading reading = read(check.measure, work, check.unit);
    if (!reading.isThere()) return notThere(reading);
    if (!reading.value) return noNumber(reading);
    const Reading truth = valueOf(near.of, work, check.unit);
    if (!truth.value) return notThere(truth);
    const double within = near.share ? near.within * std::abs(*truth.value) : near.within;
    const bool passed = std::abs(*reading.value - *truth.value) <= within * (1.0 + 1e-9);
    const std::string found = shown(*reading.value, reading.unit), allowed = shown(near.within, near.unit);
    // The truth itself would give the answer away.
    return {.passed = passed,
            .said =
                passed ? say("{1}", found) : say(CORE_TR("core", "not yet: {1} is more than {2} off"), found, allowed),
            .place = reading.place};
}

Finding evaluateFinds(const Check& check, const Finds& finds, const Work& work)
{
    const Reading reading = read(check.measure, work, check.unit);
    if (!reading.isThere()) return notThere(reading);
    std::vector<char> used(reading.list.size(), 0);
    int found = 0;
    for (const Quantity& time : finds.times)
        for (std::size_t i = 0; i < reading.list.size(); ++i)
            if (!used[i] && std::abs(reading.list[i] - time.si) <= finds.within) {
                used[i] = 1;
                ++found;
                break;
            }
    const auto wrong = int(std::count(used.begin(), used.end(), 0));
    const int all = int(finds.times.size());
    const std::string foundText = std::to_string(found), allText = std::to_string(all);
    if (found == all && wrong == 0)
        return {.passed = true,
                .said = say(CORE_TR("core", "{1} of {2} found"), foundText, allText),
                .place = reading.place};
    return {.passed = false,
            .said = wrong > 0 ? say(CORE_TR("core", "not yet: {1} of {2} found, and {3} where there is nothing"),
                                    foundText, allText, std::to_string(wrong))
                              : say(CORE_TR("core", "not yet: {1} of {2} found"), foundText, allText),
            .place = reading.place};
}

Finding evaluateIs(const Check& check, const Is& is, const Work& work)
{
    const Reading reading = read(check.measure, work, check.unit);
    if (!reading.isThere()) return notThere(reading);
    if (std::find(is.texts.begin(), is.texts.end(), reading.text) != is.texts.end())
        return {.passed = true,
                .said = say("{1}", reading.words.empty() ? reading.text : reading.words),
                .place = reading.place};
    return {.passed = false,
            .said = reading.words.empty() ? say(CORE_TR("core", "not yet: “{1}” is not it"), reading.text)
                                          : say(CORE_TR("core", "not yet: {1}"), reading.words),
            .place = reading.place};
}

} // namespace

Finding evaluate(const Check& check, const Work& work)
{
    if (const auto* limits = std::get_if<Limits>(&check.wanted)) return evaluateLimits(check, *limits, work);
    if (const auto* never = std::get_if<Never>(&check.wanted)) return evaluateNever(check, *never, work);
    if (const auto* near = std::get_if<Near>(&check.wanted)) return evaluateNear(check, *near, work);
    if (const auto* finds = std::get_if<Finds>(&check.wanted)) return evaluateFinds(check, *finds, work);
    return evaluateIs(check, std::get<Is>(check.wanted), work);
}

} // namespace titer::lessons
