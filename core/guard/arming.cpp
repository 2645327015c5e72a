#include "core/guard/arming.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace titer::guard {

using base::Code;
using base::Error;
using base::say;

namespace {

constexpr double minHold = 0.5; // of a confirmation that is no slip [s]

// "90 s", "20 min", "12 h"
std::string spanText(double seconds)
{
    if (seconds < 120.0) return base::writeShort(seconds, 3) + " s";
    if (seconds < 7200.0) return base::writeShort(seconds / 60.0, 3) + " min";
    return base::writeShort(seconds / 3600.0, 3) + " h";
}

// Since when it has been so; whether that is too long.
bool isLong(bool now, std::optional<double>& since, double time, double allowed)
{
    if (!now) since.reset();
    if (now && !since) since = time;
    return now && time - *since >= allowed;
}

} // namespace

std::string_view armStateText(ArmState state)
{
    constexpr std::string_view texts[] = {"disarmed", "advisory", "holding", "armed", "dropped"};
    static_assert(std::size(texts) == std::size_t(ArmState::Dropped) + 1);
    return texts[std::size_t(state)];
}

std::string_view distrustText(Distrust distrust)
{
    constexpr std::string_view texts[] = {"none", "time_over", "stale",    "cutting", "out_of_band",
                                          "gone", "refused",   "mismatch", "local",   "clock"};
    static_assert(std::size(texts) == distrustCount);
    return texts[std::size_t(distrust)];
}

base::Errors faultsOf(const ArmTerms& terms)
{
    base::Errors errors;
    const auto check = [&errors](const char* where, double value, double min) {
        if (value >= min && value < unlimited) return;
        errors.push_back(
            {Code::Input, where,
             say(CORE_TR("core", "The time “{1}” is to be {2} or more; enter such a time."), where, spanText(min))});
    };
    check("advisory", terms.advisory, 0.0);
    check("hold", terms.hold, minHold);
    check("armed", terms.armed, minHold);
    for (const auto& [where, value] : {std::pair("stale", terms.stale),
                                       {"cutting", terms.cutting},
                                       {"out_of_band", terms.outOfBand},
                                       {"gap", terms.maxGap}})
        check(where, value, minHold);
    return errors;
}

void Arming::begin(double time, const ArmTerms& terms)
{
    m_terms = terms;
    m_time = time;
    m_cutSince.reset();
    m_outSince.reset();
    m_doubt = Distrust::None;
    toAdvisory();
}

void Arming::toAdvisory()
{
    m_state = ArmState::Advisory;
    m_dropped = Distrust::None;
    m_since = m_time;
}

base::Done Arming::press(double time)
{
    switch (m_state) {
    case ArmState::Disarmed:
        return Error{Code::Input, "arm",
                     say(CORE_TR("core", "It does not run beside the process yet; start it as advisory first."))};
    case ArmState::Dropped:
        return Error{Code::Input, "arm",
                     say(CORE_TR("core", "It was taken back; look at why, and acknowledge that first."))};
    case ArmState::Holding:
    case ArmState::Armed:
        return base::done();
    case ArmState::Advisory:
        break;
    }
    if (m_doubt != Distrust::None) return Error{Code::Input, "arm", remedyText(m_doubt)};
    const double left = m_since + m_terms.advisory - time;
    if (left > 0.0)
        return Error{
            Code::Input, "arm",
            say(CORE_TR("core", "The advisory period goes on for {1}; wait until it is over."), spanText(left))};
    m_pressed = time;
    m_state = ArmState::Holding;
    return base::done();
}

void Arming::release()
{
    if (m_state == ArmState::Holding) m_state = ArmState::Advisory;
}

void Arming::acknowledge(double time)
{
    if (m_state != ArmState::Dropped) return;
    const bool keepsPeriod = m_dropped == Distrust::TimeOver;
    const double since = m_since;
    m_time = std::max(m_time, time);
    toAdvisory();
    if (keepsPeriod) m_since = since;
}

void Arming::disarm()
{
    m_state = ArmState::Disarmed;
    m_dropped = m_doubt = Distrust::None;
}

// What can be felt at once goes before what takes time.
Distrust Arming::judge(const Trust& trust)
{
    const bool cutsLong = isLong(trust.cuts, m_cutSince, m_time, m_terms.cutting);
    const bool isOutLong = isLong(!trust.inBand, m_outSince, m_time, m_terms.outOfBand);
    if (!trust.isThere) return Distrust::Gone;
    if (trust.isLocal) return Distrust::Local;
    if (!trust.taken) return Distrust::Refused;
    if (!trust.matches) return Distrust::Mismatch;
    if (!(trust.age <= m_terms.stale)) return Distrust::Stale;
    if (cutsLong) return Distrust::Cutting;
    return isOutLong ? Distrust::OutOfBand : Distrust::None;
}

void Arming::look(double time, const Trust& trust)
{
    if (m_state == ArmState::Disarmed) return;
    const double passed = time - m_time;
    const bool isSound = passed >= 0.0 && passed <= m_terms.maxGap && trust.isClockSound;
    if (std::isfinite(time)) m_time = time;
    if (!isSound) {
        // Nobody knows for how long anything has been so.
        m_cutSince.reset();
        m_outSince.reset();
    }
    const Distrust found = judge(trust);
    m_doubt = isSound ? found : Distrust::Clock;
    if (m_doubt != Distrust::None) {
        if (m_state == ArmState::Armed) {
            m_state = ArmState::Dropped;
            m_dropped = m_doubt;
        } else if (m_state == ArmState::Dropped) {
            m_since = m_time; // for a person who acknowledges it
        } else {
            toAdvisory();
        }
        return;
    }
    if (m_state == ArmState::Armed && time >= m_until) {
        m_state = ArmState::Dropped;
        m_dropped = Distrust::TimeOver;
    }
    if (m_state == ArmState::Holding && time - m_pressed >= m_terms.hold) {
        m_state = ArmState::Armed;
        m_until = time + m_terms.armed;
    }
}

double Arming::advisoryLeft() const
{
    const bool counts = m_state == ArmState::Advisory || m_state == ArmState::Holding;
    return counts ? std::max(0.0, m_since + m_terms.advisory - m_time) : 0.0;
}

double Arming::holdLeft() const
{
    return m_state == ArmState::Holding ? std::max(0.0, m_pressed + m_terms.hold - m_time) : 0.0;
}

double Arming::armedLeft() const
{
    return m_state == ArmState::Armed ? std::max(0.0, m_until - m_time) : 0.0;
}

base::Sentence whyText(Distrust distrust, std::string_view name, const ArmTerms& terms)
{
    switch (distrust) {
    case Distrust::None:
        return say(CORE_TR("core", "Nothing keeps {1} from being armed."), name);
    case Distrust::TimeOver:
        return say(CORE_TR("core", "{1} was armed for {2}, which is over."), name, spanText(terms.armed));
    case Distrust::Stale:
        return say(CORE_TR("core", "What drives {1} was measured more than {2} ago."), name, spanText(terms.stale));
    case Distrust::Cutting:
        return say(CORE_TR("core", "The guard of {1} has cut for {2}."), name, spanText(terms.cutting));
    case Distrust::OutOfBand:
        return say(CORE_TR("core", "What is measured has been outside the band that the model of {1} expects for {2}."),
                   name, spanText(terms.outOfBand));
    case Distrust::Gone:
        return say(CORE_TR("core", "The device of {1} is not connected."), name);
    case Distrust::Refused:
        return say(CORE_TR("core", "The device did not take the value of {1}."), name);
    case Distrust::Mismatch:
        return say(CORE_TR("core", "The device took a value of {1} and holds another."), name);
    case Distrust::Local:
        return say(CORE_TR("core", "The device of {1} is operated locally, which goes before all else."), name);
    case Distrust::Clock:
        return say(CORE_TR("core", "The clock by which {1} is driven went back, or leapt ahead by more than {2}."),
                   name, spanText(terms.maxGap));
    }
    return {};
}

base::Sentence remedyText(Distrust distrust)
{
    switch (distrust) {
    case Distrust::None:
        return {};
    case Distrust::TimeOver:
        return say(CORE_TR("core", "Acknowledge it, and hold the confirmation to arm it again."));
    case Distrust::Stale:
        return say(CORE_TR("core", "Look at the sensor or the laboratory; arm it again once values come."));
    case Distrust::Cutting:
        return say(CORE_TR("core", "Look at the log of the guard: correct the controller, or have the limits set "
                                   "anew, before you arm it again."));
    case Distrust::OutOfBand:
        return say(CORE_TR("core", "Compare model and measurement; correct the sensor or the model before you arm it "
                                   "again."));
    case Distrust::Gone:
        return say(CORE_TR("core", "Restore the connection; arm it again once the device is connected."));
    case Distrust::Refused:
        return say(CORE_TR("core", "Read what the device answered, and correct its settings or those of the source "
                                   "before you arm it again."));
    case Distrust::Mismatch:
        return say(CORE_TR("core", "Look at the limits and the display of the device; correct them before you arm it "
                                   "again."));
    case Distrust::Local:
        return say(CORE_TR("core", "Switch the device to remote operation when the person there agrees; then arm it "
                                   "again."));
    case Distrust::Clock:
        return say(CORE_TR("core", "Find out what stopped this computer or set its clock; then arm it again."));
    }
    return {};
}

} // namespace titer::guard
