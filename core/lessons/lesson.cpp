#include "core/lessons/lesson.h"

#include <algorithm>

namespace titer::lessons {

namespace {

template <class Entry> const Entry* byId(const std::vector<Entry>& list, std::string_view id)
{
    const auto found = std::find_if(list.begin(), list.end(), [id](const Entry& one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

bool asksStart(const std::optional<Bound>& bound)
{
    const Measure* measure = bound ? std::get_if<Measure>(&bound->of) : nullptr;
    return measure && measure->ofStart;
}

bool asksStart(const Check& check)
{
    if (check.measure.ofStart) return true;
    if (const auto* limits = std::get_if<Limits>(&check.wanted))
        return asksStart(limits->below) || asksStart(limits->above);
    if (const auto* never = std::get_if<Never>(&check.wanted))
        return asksStart(never->limits.below) || asksStart(never->limits.above);
    if (const auto* near = std::get_if<Near>(&check.wanted)) return asksStart(near->of);
    return false;
}

} // namespace

const std::vector<std::string>& paneKinds()
{
    static const std::vector<std::string> kinds{"plant",        "form",      "trend",      "figures",
                                                "attempts",     "recording", "comparison", "fit",
                                                "chromatogram", "streams",   "study",      "alarms"};
    return kinds;
}

const Step* Lesson::step(std::string_view stepId) const
{
    return byId(steps, stepId);
}

const Field* Lesson::field(std::string_view fieldId) const
{
    for (const Step& one : steps)
        if (const Field* found = byId(one.fields, fieldId)) return found;
    return nullptr;
}

bool Lesson::needsStartRun() const
{
    return std::any_of(steps.begin(), steps.end(), [](const Step& one) {
        return std::any_of(one.checks.begin(), one.checks.end(), [](const Check& check) { return asksStart(check); });
    });
}

} // namespace titer::lessons
