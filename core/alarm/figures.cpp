#include "core/alarm/figures.h"

#include "core/alarm/state_machine.h"
#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <map>

namespace titer::alarm {

namespace {

constexpr std::int64_t minute = 60'000'000, tenMinutes = 10 * minute, day = 1440 * minute; // [µs]

// Whether a person was notified with it.
bool isRaise(const Transition& transition)
{
    if (transition.after != State::Unacknowledged) return false;
    // Unmasked while active, or raised.
    return transition.act == Transition::Act::Raised || isMasked(transition.before);
}

// The most that lie within `width`, wherever it begins. `times` in order.
std::size_t maxWithin(const std::vector<std::int64_t>& times, std::int64_t width)
{
    std::size_t max = 0, first = 0;
    for (std::size_t last = 0; last < times.size(); ++last) {
        while (times[last] - times[first] >= width) ++first;
        max = std::max(max, last - first + 1);
    }
    return max;
}

void countFloods(const std::vector<std::size_t>& inTenMinutes, std::int64_t from, std::int64_t to, Figures& figures)
{
    std::int64_t time = 0; // [µs]
    bool flooded = false;
    for (std::size_t i = 0; i < inTenMinutes.size(); ++i) {
        const bool begins = !flooded && inTenMinutes[i] > target::flood;
        if (begins) ++figures.floods;
        flooded = begins || (flooded && inTenMinutes[i] >= target::floodOver);
        if (flooded) time += std::min(tenMinutes, to - from - std::int64_t(i) * tenMinutes);
    }
    figures.floodShare = double(time) / double(to - from);
}

struct Own {
    Frequent frequent;
    std::vector<std::int64_t> times;
};

bool isMoreFrequent(const Frequent& a, const Frequent& b)
{
    return a.count != b.count ? a.count > b.count : a.alarm < b.alarm;
}

void rank(const std::map<std::string, Own>& alarms, Figures& figures)
{
    constexpr std::size_t ten = 10;
    for (const auto& [id, own] : alarms) {
        Frequent frequent = own.frequent;
        frequent.count = own.times.size();
        frequent.share = double(frequent.count) / double(figures.raised);
        figures.topTen.push_back(frequent);
        frequent.count = maxWithin(own.times, minute);
        if (frequent.count >= target::chatters) figures.chattering.push_back(frequent);
    }
    std::sort(figures.topTen.begin(), figures.topTen.end(), isMoreFrequent);
    std::sort(figures.chattering.begin(), figures.chattering.end(), isMoreFrequent);
    if (figures.topTen.size() > ten) figures.topTen.resize(ten);
    for (const Frequent& frequent : figures.topTen) figures.topTenShare += frequent.share;
}

void countPriorities(std::span<const Transition* const> raised, Figures& figures)
{
    for (const Transition* transition : raised) {
        double& share = transition->priority == Priority::Low      ? figures.low
                        : transition->priority == Priority::Medium ? figures.medium
                                                                   : figures.high;
        share += 1.0 / double(raised.size());
    }
}

// How long it took until each was acknowledged.
void countAnswers(std::span<const Transition> inSpan, Figures& figures)
{
    std::map<std::string, std::int64_t> open;
    std::vector<double> seconds;
    for (const Transition& transition : inSpan) {
        if (isRaise(transition)) {
            open.emplace(transition.alarm, transition.time); // one that is raised again was not answered meanwhile
        } else if (transition.act == Transition::Act::Acknowledged) {
            if (const auto found = open.find(transition.alarm); found != open.end()) {
                seconds.push_back(double(transition.time - found->second) * 1e-6);
                open.erase(found);
            }
        }
    }
    figures.unanswered = open.size();
    std::sort(seconds.begin(), seconds.end());
    const std::size_t half = seconds.size() / 2;
    if (seconds.empty())
        figures.medianToAnswer = base::notAvailable;
    else
        figures.medianToAnswer = seconds.size() % 2 ? seconds[half] : 0.5 * (seconds[half - 1] + seconds[half]);
}

// By the source time of the activation, unless the clock of the source is beyond belief: then by since when it is in its state.
std::int64_t activeFor(const AlarmStatus& alarmStatus, std::int64_t to)
{
    const std::int64_t bySource = to - alarmStatus.activeSince, byState = to - alarmStatus.since;
    return bySource < byState || bySource > 3650 * day ? byState : bySource;
}

std::vector<std::string> staleOf(std::span<const AlarmStatus> statuses, std::int64_t to)
{
    std::vector<const AlarmStatus*> found;
    for (const AlarmStatus& alarmStatus : statuses)
        if (alarmStatus.active && !isMasked(alarmStatus.state) && activeFor(alarmStatus, to) > day)
            found.push_back(&alarmStatus);
    std::stable_sort(found.begin(), found.end(),
                     [&](const AlarmStatus* a, const AlarmStatus* b) { return activeFor(*a, to) > activeFor(*b, to); });
    std::vector<std::string> ids;
    for (const AlarmStatus* alarmStatus : found) ids.push_back(alarmStatus->id);
    return ids;
}

} // namespace

Figures figuresOf(std::span<const Transition> transitions, std::span<const AlarmStatus> statuses, std::int64_t from,
                  std::int64_t to)
{
    Figures figures;
    figures.stale = staleOf(statuses, to);
    figures.medianToAnswer = base::notAvailable;
    if (to <= from) return figures;

    std::vector<Transition> inSpan;
    for (const Transition& transition : transitions)
        if (transition.time >= from && transition.time < to) inSpan.push_back(transition);
    figures.hours = double(to - from) / double(60 * minute);
    figures.inTenMinutes.assign(std::size_t((to - from + tenMinutes - 1) / tenMinutes), 0);
    std::map<std::string, Own> alarms;
    std::vector<const Transition*> raised;
    std::vector<std::int64_t> times;
    for (const Transition& transition : inSpan) {
        if (!isRaise(transition)) continue;
        raised.push_back(&transition);
        times.push_back(transition.time);
        ++figures.inTenMinutes[std::size_t((transition.time - from) / tenMinutes)];
        Own& own = alarms[transition.alarm];
        own.frequent = {transition.alarm, transition.name, transition.priority};
        own.times.push_back(transition.time);
    }
    figures.raised = raised.size();
    figures.perHour = double(figures.raised) / figures.hours;
    figures.perTenMinutes = figures.perHour / 6.0;
    figures.perDay = figures.perHour * 24.0;
    figures.maxInTenMinutes = maxWithin(times, tenMinutes);
    countFloods(figures.inTenMinutes, from, to, figures);
    rank(alarms, figures);
    countPriorities(raised, figures);
    countAnswers(inSpan, figures);
    return figures;
}

} // namespace titer::alarm
