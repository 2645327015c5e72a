// Samples pass one by one, so that nothing that the connector says loses its place.
#include "core/connect/intake.h"

#include "core/base/not_available.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace titer::connect {

namespace {

// What a connector may put in between two rounds: 2 MB.
constexpr std::size_t capacity = 1 << 16;
constexpr std::int64_t millisecond = 1000, second = 1'000'000, day = 86'400'000'000; // [µs]
// No source measured before 2000-01-01: its clock was never set. Old samples of a laboratory are younger than that.
constexpr std::int64_t earliest = 946'684'800'000'000; // [µs, UTC]

Status doubted(Status status)
{
    return qualityOf(status) == Quality::Good ? status::uncertain | (status & 0xFFFF) : status;
}

std::int64_t wholeMilliseconds(std::int64_t time)
{
    return time - ((time % millisecond) + millisecond) % millisecond;
}

} // namespace

Intake::Intake(Feed& out, IntakeOptions options)
    : m_out(out)
    , m_in(capacity, out.backpressure())
    , m_options(std::move(options))
{
}

void Intake::setTags(std::vector<TagInfo> tags)
{
    m_tags = std::move(tags);
    m_last.assign(m_tags.size(), {});
}

// A late sample is rightly older than the moment it is received, by weeks if need be; none can come from the future.
void Intake::evaluate(Status& status, std::int64_t& sourceTime, std::int64_t& receiveTime)
{
    if (!m_options.evaluatesTimes) return;
    const std::int64_t now = m_options.now();
    // It is this computer that received.
    if (receiveTime < earliest || receiveTime > now + second) receiveTime = wholeMilliseconds(now);
    const std::int64_t ahead = sourceTime - receiveTime;
    if (sourceTime >= earliest && ahead <= clockMayBeAhead) {
        m_lastSource = std::max(m_lastSource, sourceTime);
        return;
    }
    status = doubted(status);
    m_doubt = Doubt{now, ahead};
    // What cannot be a time at all would stand where nobody finds it.
    if (sourceTime < earliest || ahead > day) sourceTime = receiveTime;
}

void Intake::note(std::uint32_t tag, std::int64_t sourceTime, std::int64_t receiveTime)
{
    if (tag >= m_last.size()) return; // of none that was named
    Last& last = m_last[tag];
    std::int64_t& latest = believedTime(sourceTime, receiveTime) == sourceTime ? last.stamped : last.doubted;
    latest = std::max(latest, sourceTime);
    last.lost = false;
}

void Intake::take(Sample& sample)
{
    evaluate(sample.status, sample.sourceTime, sample.receiveTime);
    if (!std::isfinite(sample.value) && qualityOf(sample.status) != Quality::Bad) sample.status = status::bad;
    m_lastReceived = std::max(m_lastReceived, sample.receiveTime);
    note(sample.tag, sample.sourceTime, sample.receiveTime);
    Last& last = m_last[sample.tag];
    // One of before this computer's clock was set back is not waited for.
    const std::int64_t newest = believedTime(last.sample.value_or(sample));
    if (newest > believedTime(sample) && newest <= sample.receiveTime + clockMayBeAhead) return;
    last.sample = sample;
    last.silent = false;
}

void Intake::take(OutOfBand& aside)
{
    if (auto* sample = std::get_if<LongSample>(&aside)) {
        evaluate(sample->status, sample->sourceTime, sample->receiveTime);
        m_lastReceived = std::max(m_lastReceived, sample->receiveTime);
        note(sample->tag, sample->sourceTime, sample->receiveTime);
        ++m_count;
    }
    const auto* fresh = std::get_if<NewTag>(&aside);
    if (!fresh) return;
    if (fresh->tag >= m_tags.size()) {
        m_tags.resize(fresh->tag + 1);
        m_last.resize(fresh->tag + 1);
    }
    m_tags[fresh->tag] = fresh->info;
    ++m_tagsRevision;
}

bool Intake::moveOwn()
{
    while (!m_own.empty()) {
        auto* sample = std::get_if<Sample>(&m_own.front());
        const bool done = sample ? m_out.push(*sample) : m_out.push(std::get<OutOfBand>(m_own.front()));
        if (!done) return false;
        m_own.pop_front();
    }
    return true;
}

bool Intake::moveOutOfBand(std::uint64_t before)
{
    while (true) {
        if (!m_heldOutOfBand) {
            m_heldOutOfBand = m_in.takeOutOfBand(before);
            if (!m_heldOutOfBand) return true;
            take(*m_heldOutOfBand);
        }
        if (!m_out.push(*m_heldOutOfBand)) return false;
        m_heldOutOfBand.reset();
    }
}

bool Intake::moveSamples()
{
    while (true) {
        std::optional<Sample> sample = m_heldSample ? std::exchange(m_heldSample, std::nullopt) : m_in.samples().pop();
        if (!sample) return true;
        // What was reported of its tag before it.
        if (!moveOutOfBand(m_in.samples().taken() - 1)) {
            m_heldSample = sample;
            return false;
        }
        if (sample->tag != markTag) {
            if (sample->tag >= m_tags.size()) {
                m_sawUnknownTag = true;
                continue;
            }
            take(*sample);
        }
        if (!m_out.push(*sample)) {
            m_heldSample = sample;
            return false;
        }
        m_count += sample->tag != markTag;
    }
}

bool Intake::move()
{
    const bool moved = moveAll();
    m_in.setHeld(m_heldSample || m_heldOutOfBand);
    return moved;
}

bool Intake::moveAll()
{
    if (!moveOwn()) return false;
    const std::int64_t clock = m_in.samples().clock();
    if (!moveSamples() || !moveOutOfBand(m_in.samples().taken())) return false;
    if (clock != std::numeric_limits<std::int64_t>::min()) m_out.samples().setClock(clock);
    if (m_mark) {
        expand(*m_mark);
        m_mark.reset();
    }
    if (m_owedAt && m_options.now() >= *m_owedAt) endDoubted();
    return moveOwn();
}

// What is stamped later than the end of communication holds no longer than its stamp says, and nothing can be read there any more.
void Intake::endDoubted()
{
    const std::int64_t now = m_options.now();
    m_owedAt.reset();
    for (std::uint32_t tag = 0; tag < m_tags.size(); ++tag) {
        Last& last = m_last[tag];
        const std::int64_t end = wholeMilliseconds(last.doubted) + millisecond;
        if (!last.lost || end <= last.marked) continue;
        if (end <= now)
            lose(tag, end, now);
        else
            m_owedAt = m_owedAt ? std::min(*m_owedAt, end) : end;
    }
}

void Intake::lose(std::uint32_t tag, std::int64_t time, std::int64_t said)
{
    Last& last = m_last[tag];
    last.lost = true;
    last.silent = false;
    last.marked = time;
    said = wholeMilliseconds(said);
    if (m_tags[tag].kind == TagKind::Number) {
        m_own.emplace_back(Sample{tag, status::badNoCommunication, time, said, base::notAvailable});
        return;
    }
    LongSample mark{tag, status::badNoCommunication, time, said, {}};
    if (m_tags[tag].kind == TagKind::Array) mark.value = std::vector<double>();
    m_own.emplace_back(OutOfBand(std::move(mark)));
}

void Intake::expandOne(const Change& change, std::uint32_t tag)
{
    Last& last = m_last[tag];
    const std::int64_t received = last.sample ? last.sample->receiveTime : 0;
    if (received > change.said && received <= m_options.now()) return;
    std::int64_t time = wholeMilliseconds(change.at);
    // What was believed before this computer's clock was set back is ahead now.
    if (last.stamped > change.at + clockMayBeAhead)
        last.doubted = std::max(last.doubted, std::exchange(last.stamped, 0));
    if (last.stamped != 0) time = std::max(time, wholeMilliseconds(last.stamped) + millisecond);
    if (last.marked != 0 && last.marked <= time + clockMayBeAhead) time = std::max(time, last.marked + millisecond);
    // Among stamps that are ahead it stands between two milliseconds, so that it takes the place of none.
    if (last.doubted > time) ++time;
    if (change.kind == Change::Kind::Lost) return lose(tag, time, change.said);
    if (m_tags[tag].kind != TagKind::Number) return;
    Sample mark{tag, status::badNoCommunication, time, wholeMilliseconds(change.said), base::notAvailable};
    switch (change.kind) {
    case Change::Kind::Lost:
        break;
    case Change::Kind::Silent:
        if (!last.sample || last.silent || qualityOf(last.sample->status) == Quality::Bad) return;
        mark.status = status::uncertainNoCommunicationLastUsable;
        mark.value = last.sample->value;
        last.silent = true;
        break;
    case Change::Kind::Heard:
        if (!std::exchange(last.silent, false)) return;
        mark.status = last.sample->status;
        mark.value = last.sample->value;
        break;
    }
    last.marked = time;
    m_own.emplace_back(mark);
}

void Intake::expand(const Change& change)
{
    for (std::uint32_t tag = 0; tag < m_tags.size(); ++tag) expandOne(change, tag);
    if (change.kind == Change::Kind::Lost) endDoubted();
}

} // namespace titer::connect
