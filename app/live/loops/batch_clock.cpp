#include "app/live/loops/batch_clock.h"

#include "core/base/time.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;

namespace {

double beginOf(base::Instant began, double time, std::int64_t now)
{
    return time - base::Instant{now}.secondsSince(began);
}

} // namespace

BatchClock::BatchClock(BatchStatement stated, double time, std::int64_t now)
    : m_stated(std::move(stated))
{
    if (m_stated.began) m_begin = beginOf(*m_stated.began, time, now);
}

void BatchClock::hear(const connect::Sample& sample, double drawn)
{
    if (!m_stated.tag || m_stated.isText || m_stated.tag->place != sample.tag) return;
    const double value = m_stated.tag->toSi(sample.value);
    if (connect::qualityOf(sample.status) != connect::Quality::Good || !std::isfinite(value)) {
        m_heard = base::notAvailable;
        return;
    }
    m_heard = drawn;
    const double begin = value > 0.0 ? drawn - value : base::notAvailable;
    // What is rounded down tells the begin too late, never too early.
    const bool isSame = std::abs(begin - m_begin) <= roughness;
    m_begin = isSame ? std::min(m_begin, begin) : begin;
}

void BatchClock::hear(const connect::LongSample& sample, double time, std::int64_t now)
{
    if (!m_stated.tag || !m_stated.isText || m_stated.tag->place != sample.tag) return;
    const auto* text = std::get_if<std::string>(&sample.value);
    const bool isGood = text && connect::qualityOf(sample.status) == connect::Quality::Good;
    m_heard = m_begin = base::notAvailable;
    if (!isGood) return;
    const base::Result<base::Instant> began = base::readInstant(*text);
    // No text: no batch.
    if (!began && !text->empty()) return;
    m_heard = time;
    if (began) m_begin = beginOf(*began, time, now);
}

bool BatchClock::isTold(double time) const
{
    if (!m_stated.tag) return true;
    return m_stated.isText ? !std::isnan(m_heard) : time - m_heard <= silentAfter;
}

std::optional<double> BatchClock::at(double time) const
{
    const double since = time - m_begin;
    return isTold(time) && since >= 0.0 ? std::optional(since) : std::nullopt;
}

bool BatchClock::isOver(double time) const
{
    return isTold(time) && !at(time);
}

base::Sentence BatchClock::trouble(double time) const
{
    if (!m_stated.tag)
        return say(CORE_TR("core", "The batch begins at {1}, as was stated."), base::writeInstant(*m_stated.began));
    if (isTold(time)) return say(CORE_TR("core", "No batch runs, says the tag “{1}”."), m_stated.tag->id);
    return say(CORE_TR("core", "The tag “{1}” does not tell just now how far the batch is; the loop keeps what it has "
                               "written, and goes on once that is told again."),
               m_stated.tag->id);
}

} // namespace titer::app
