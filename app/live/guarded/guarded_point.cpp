#include "app/live/guarded/guarded_point.h"

#include "core/base/not_available.h"
#include "core/base/text.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace titer::app {

using base::Code;
using base::say;
using guard::ArmState;
using guard::Distrust;

namespace {

// Losses of trust after which the device is still to be written what the recipe says.
bool leavesDevice(Distrust distrust)
{
    switch (distrust) {
    case Distrust::TimeOver:
    case Distrust::Stale:
    case Distrust::Cutting:
    case Distrust::OutOfBand:
    case Distrust::Clock:
        return true;
    default:
        return false;
    }
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

} // namespace

std::string noteText(const store::AuditChange& change)
{
    return change.what + (change.before.empty() ? "" : "  " + change.before) +
           (change.after.empty() ? "" : " > " + change.after) +
           (change.reason.empty() ? "" : "  (" + change.reason + ")");
}

GuardedPoint::GuardedPoint(GuardedBinding binding, const guard::Place& place, double pace)
    : m_binding(std::move(binding))
    , m_guard(m_binding.limits, place)
    , m_pace(pace)
    , m_tags(m_binding.interlocks.size(), base::notAvailable)
    , m_real(std::size_t(m_guard.memoryCount()))
    , m_shadow(m_real)
    , m_asked(base::notAvailable)
    , m_readAt(base::notAvailable)
    , m_recipe(base::notAvailable)
    , m_held(base::notAvailable)
{
    m_verdict.value = base::notAvailable;
}

GuardedState GuardedPoint::state() const
{
    return {.arming = m_arming.state(),
            .dropped = m_arming.dropped(),
            .doubt = m_arming.doubt(),
            .advisoryLeft = m_arming.advisoryLeft(),
            .holdLeft = m_arming.holdLeft(),
            .armedLeft = m_arming.armedLeft(),
            .asked = m_asked,
            .let = m_verdict.value,
            .limit = m_verdict.limit,
            .held = m_held,
            .recipe = m_recipe,
            .dropsTo = back(),
            .isDriven = m_isDriven,
            .written = m_written.value_or(base::notAvailable)};
}

double GuardedPoint::standing() const
{
    return m_isDriven && m_written && m_trust.matches ? *m_written : m_held;
}

std::string GuardedPoint::text(double si) const
{
    return std::isfinite(si) ? base::writeQuantity(si, m_binding.shown) : "no number";
}

void GuardedPoint::note(double time, std::string what, std::string before, std::string after, std::string reason)
{
    m_notes.push_back({time,
                       {.what = std::move(what),
                        .place = "guards/" + m_binding.guard,
                        .before = std::move(before),
                        .after = std::move(after),
                        .reason = std::move(reason)}});
}

// A cut is noted when it begins, and when it ends.
void GuardedPoint::noteCut(double time)
{
    if (m_verdict.limit == std::exchange(m_noted, m_verdict.limit)) return;
    if (m_verdict.limit == guard::Limit::None)
        return note(time, "guard_cut_ended", {}, text(m_verdict.value), m_binding.signature);
    note(time, m_isDriven ? "guard_cut" : "guard_would_cut", text(m_verdict.from), text(m_verdict.to),
         std::string(limitText(m_verdict.limit)) + "; " + m_binding.signature);
}

void GuardedPoint::noteState(double time, ArmState before, const std::string& by)
{
    const ArmState now = m_arming.state();
    if (now == before) return;
    std::string reason = by.empty() ? m_by : by;
    if (now == ArmState::Dropped)
        reason = std::string(distrustText(m_arming.dropped())) + ": " +
                 whyText(m_arming.dropped(), m_binding.writes, m_arming.terms()).text();
    note(time, "arming", std::string(armStateText(before)), std::string(armStateText(now)), std::move(reason));
}

void GuardedPoint::hear(const connect::Sample& sample)
{
    const bool isGood = connect::qualityOf(sample.status) == connect::Quality::Good;
    const auto read = [&](const BoundTag& tag) { return isGood ? tag.toSi(sample.value) : base::notAvailable; };
    for (std::size_t i = 0; i < m_tags.size(); ++i)
        if (m_binding.interlocks[i].place == sample.tag) {
            m_tags[i] = read(m_binding.interlocks[i]);
            m_tagsChanged = true;
        }
    if (m_binding.readBack.place == sample.tag) m_held = read(m_binding.readBack);
}

base::Done GuardedPoint::ask(double time, double value, guard::Writer writer, double readAt)
{
    if (writer == guard::Writer::Recipe) {
        m_recipe = value;
        m_guard.setRecipe(value, m_real);
        m_isNew = m_isNew || (m_isDriven && !m_arming.isArmed());
        return base::done();
    }
    if (m_writer && *m_writer != writer)
        return base::Error{Code::Input, "guards/" + m_binding.guard,
                           say(CORE_TR("core", "{1} is written by another one already; disarm it, and begin anew."),
                               m_binding.writes)};
    m_writer = writer;
    m_asked = value;
    m_readAt = writer == guard::Writer::Controller ? readAt : time;
    m_isNew = m_isNew || m_arming.isArmed() || !m_isDriven;
    m_isToNote = writer == guard::Writer::Person;
    return base::done();
}

base::Done GuardedPoint::begin(double time, const guard::ArmTerms& terms, const std::string& by)
{
    if (const base::Errors faults = faultsOf(terms); !faults.empty()) return faults.front();
    const ArmState before = m_arming.state();
    m_by = by;
    m_isShadowed = false;
    m_arming.begin(time, terms);
    follow();
    noteState(time, before, by);
    return base::done();
}

base::Done GuardedPoint::press(double time, const std::string& by)
{
    const ArmState before = m_arming.state();
    const base::Done pressed = m_arming.press(time);
    if (pressed) m_by = by;
    noteState(time, before, by);
    return pressed;
}

void GuardedPoint::release(double time)
{
    const ArmState before = m_arming.state();
    m_arming.release();
    noteState(time, before, m_by);
}

void GuardedPoint::acknowledge(double time, const std::string& by)
{
    const ArmState before = m_arming.state();
    m_arming.acknowledge(time);
    m_isShadowed = false;
    follow();
    noteState(time, before, by);
}

void GuardedPoint::disarm(double time, const std::string& by)
{
    const ArmState before = m_arming.state();
    m_arming.disarm();
    m_writer.reset();
    m_asked = m_readAt = base::notAvailable;
    follow();
    noteState(time, before, by);
}

bool GuardedPoint::isOff() const
{
    return m_written && !(std::abs(m_held - *m_written) <= m_binding.allowedOff(*m_written));
}

// Whether the device holds what was written lately, or before that, or a value between.
bool GuardedPoint::follows(double time)
{
    while (m_sent.size() > 1 && time - m_sent[1].first > m_binding.within) m_sent.erase(m_sent.begin());
    const auto allowed = [this](double value) { return m_binding.allowedOff(value); };
    const auto isAbove = [&](const auto& sent) { return m_held >= sent.second - allowed(sent.second); };
    const auto isBelow = [&](const auto& sent) { return m_held <= sent.second + allowed(sent.second); };
    return std::any_of(m_sent.begin(), m_sent.end(), isAbove) && std::any_of(m_sent.begin(), m_sent.end(), isBelow);
}

bool GuardedPoint::isWatched() const
{
    if (m_isDriven) return true;
    return m_writer && (m_arming.state() == ArmState::Advisory || m_arming.state() == ArmState::Holding);
}

// A controller whose device does not follow it advises by its deviation from what the device holds, or more and more, where its law has an
// integral that is not drawn back: that the guard would end it says nothing of what it does once it is armed, which begins from there.
bool GuardedPoint::runsAway() const
{
    using guard::Limit;
    constexpr std::array ends{Limit::Min, Limit::Max, Limit::Rate, Limit::VolumePerHour, Limit::VolumePerBatch};
    return !m_isDriven && m_writer == guard::Writer::Controller &&
           std::ranges::find(ends, m_verdict.limit) != ends.end();
}

// Where trust is lost the fall-back that its guard states goes before the recipe; whoever is disarmed, or armed for so long, goes to the recipe.
double GuardedPoint::back() const
{
    const bool isLoss = m_isLeaving ? m_fallsBack : m_arming.dropped() != Distrust::TimeOver;
    const guard::Limits& limits = m_binding.limits;
    return isLoss && limits.fallback == guard::Fallback::Value ? limits.fallbackValue : m_recipe;
}

// What is written from here on, after the arming has changed. What fell back goes on to there, though a person has seen it.
void GuardedPoint::follow()
{
    const bool fellBack = std::exchange(m_fallsBack, false);
    m_isLeaving = false;
    const bool isLost = m_arming.state() == ArmState::Dropped && leavesDevice(m_arming.dropped());
    const bool isBack = isLost && std::isfinite(back());
    m_fallsBack = isBack ? m_arming.dropped() != Distrust::TimeOver : fellBack;
    m_isLeaving = m_isDriven && !m_arming.isArmed() && !isBack && m_trust.isThere && !m_trust.isLocal;
    m_isLeaving = m_isLeaving && std::isfinite(back());
    m_fallsBack = m_fallsBack && (isBack || m_isLeaving);
    m_hasLeft = false;
    setDriven(m_arming.isArmed() || isBack || m_isLeaving);
    m_isNew = m_isNew || m_isDriven;
}

void GuardedPoint::setDriven(bool driven)
{
    if (driven == std::exchange(m_isDriven, driven)) return;
    m_written.reset();
    m_sent.clear();
    m_offSince.reset();
    m_noted = guard::Limit::None;
    m_isShadowed = false;
    m_trust.taken = m_trust.matches = true;
    if (!driven) m_isLeaving = false;
}

void GuardedPoint::look(double time, bool isThere, bool isLocal)
{
    if (!isOff())
        m_offSince.reset();
    else if (!m_offSince)
        m_offSince = time;
    m_trust.matches = !m_offSince || time - *m_offSince <= m_binding.within;
    m_trust.age = m_writer == guard::Writer::Controller ? time - m_readAt : m_writer ? 0.0 : base::notAvailable;
    // From there its rate counts.
    if (!m_isDriven && !std::isfinite(m_held)) m_trust.age = base::notAvailable;
    m_trust.cuts = isWatched() && m_verdict.limit != guard::Limit::None && !runsAway();
    m_trust.isThere = isThere;
    m_trust.isLocal = isLocal;
    const ArmState before = m_arming.state();
    m_arming.look(time, m_trust);
    if (m_arming.state() != before) follow();
    noteState(time, before, m_by);
    const bool hasLeft = m_written && (m_hasLeft || isSame(*m_written, back()));
    if (m_isLeaving && (hasLeft || !isThere || isLocal)) setDriven(false);
    followDevice(time);
}

// While it is not driven what the device lets flow counts, by what is read back.
void GuardedPoint::followDevice(double time)
{
    const double now = guardTime(time);
    if (!m_hasBegun)
        m_guard.begin(now, m_held, m_real);
    else if (!m_isDriven)
        m_guard.stand(now, m_held, m_real);
    if (!std::exchange(m_hasBegun, true)) m_guard.setRecipe(m_recipe, m_real);
    if (m_isShadowed || m_arming.state() == ArmState::Disarmed) return;
    m_guard.begin(now, m_held, m_shadow);
    m_isShadowed = m_isNew = true;
    m_verdict = {.value = base::notAvailable};
}

void GuardedPoint::decide(double time)
{
    const double now = guardTime(time);
    const bool isArmed = m_arming.isArmed(), isOfRecipe = m_isDriven && !isArmed;
    std::vector<double>& memory = m_isDriven ? m_real : m_shadow;
    const bool tagsChanged = std::exchange(m_tagsChanged, false);
    if (m_isNew)
        m_verdict =
            m_guard.write({.time = now,
                           .value = isOfRecipe ? back() : m_asked,
                           .writer = isOfRecipe ? guard::Writer::Recipe : m_writer.value_or(guard::Writer::Recipe),
                           .readAt = guardTime(m_readAt),
                           .tags = m_tags},
                          memory);
    else if (tagsChanged || now >= m_verdict.next)
        m_verdict = m_guard.wake(now, m_tags, memory);
    // What a clock that jumped had refused is asked for once more.
    m_isNew = m_isNew && m_verdict.limit == guard::Limit::Clock;
    // The recipe may have gone on when this is looked at next, and the guard may not let it come nearer.
    m_hasLeft = m_isLeaving && (m_verdict.limit == guard::Limit::Min || m_verdict.limit == guard::Limit::Max ||
                                isSame(m_verdict.value, back()));
    noteCut(time);
}

std::optional<double> GuardedPoint::due(double time)
{
    if (!isWatched()) return std::nullopt;
    decide(time);
    if (!m_isDriven || !std::isfinite(m_verdict.value)) return std::nullopt;
    if (m_written && isSame(*m_written, m_verdict.value)) return std::nullopt;
    return m_verdict.value;
}

void GuardedPoint::wrote(double time, double value, const base::Done& done)
{
    if (!done) return refuse(time, done.error());
    if (follows(time)) m_offSince.reset(); // it has its time anew
    m_written = value;
    m_sent.emplace_back(time, value);
    if (m_arming.isArmed() && std::exchange(m_isToNote, false))
        note(time, "written", text(m_asked), text(value), m_by + "; " + m_binding.signature);
}

void GuardedPoint::refuse(double time, const base::Error& error)
{
    // What the recipe says is tried again and again.
    if (m_trust.taken || m_isLeaving) note(time, "device_refused", {}, {}, error.what.text());
    if (m_isLeaving) setDriven(false);
    if (m_isDriven) m_trust.taken = false;
}

} // namespace titer::app
