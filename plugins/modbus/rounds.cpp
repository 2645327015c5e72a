// The rounds in which a device is asked: one question at a time, the next as soon as the answer is there.
#include "core/base/not_available.h"
#include "plugins/modbus/modbus.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>

namespace titer::modbus {

using base::say;
using connect::Sample;
using connect::State;

namespace {

constexpr int maxTimeouts = 2;   // in a row, then the line counts as dead
constexpr int maxUnreadable = 3; // in a row
constexpr int slowAfter = 3;     // rounds

// Times are whole ms.
std::int64_t wallClock()
{
    const std::int64_t now = base::now().microseconds;
    return now - now % 1000;
}

} // namespace

void Modbus::beginRound(Clock::time_point now)
{
    m_isRound = true;
    m_asked = 0;
    m_roundBegan = now;
    askNext();
}

void Modbus::askNext()
{
    if (m_isApart || m_failure || !m_isRound || m_link->isBusy()) return;
    if (m_asked >= m_blocks.size()) return endRound(Clock::now());
    const Block& block = m_blocks[m_asked];
    m_link->read(block.kind, block.start, block.count, [this](const Answer& answer) {
        take(answer);
        askNext();
    });
}

void Modbus::heard()
{
    m_timeouts = 0;
    m_heard = Clock::now();
    m_heardAt = wallClock();
    m_backoff->reset();
    if (!isUp()) evaluate();
}

// The answer to the question about the block whose turn it is.
void Modbus::take(const Answer& answer)
{
    switch (answer.kind) {
    case Answer::Kind::Data:
        heard();
        m_unreadable = 0;
        m_troubles[m_asked].reset();
        deliver(m_blocks[m_asked], answer.words);
        ++m_asked;
        break;
    case Answer::Kind::Exception:
        heard();
        if (takeException(answer.exception)) ++m_asked;
        break;
    case Answer::Kind::Timeout:
        if (++m_timeouts < maxTimeouts) break; // asked again
        m_failure = Trouble{
            answer.isDamaged
                ? say(CORE_TR("core", "Data from unit {1} of {2} are corrupted on the line."),
                      std::to_string(m_setup->unit), m_setup->place())
                : say(CORE_TR("core", "Unit {1} of {2} gave no answer within {3}."), std::to_string(m_setup->unit),
                      m_setup->place(), base::writeQuantity(double(m_setup->answerWithin.count()) * 1e-3, "s")),
            m_setup->isRtu
                ? say(CORE_TR("core",
                              "Check that the device is on, that unit number, baud rate, parity and stop bits match "
                              "the device, and check the line."))
                : say(CORE_TR("core",
                              "Check that the device is on and that the unit number is right, or allow more time to "
                              "answer."))};
        break;
    case Answer::Kind::Unreadable: {
        const std::int64_t now = wallClock();
        const std::vector<std::size_t>& members = m_blocks[m_asked].members;
        put(connect::OutOfBand(connect::Gap{m_heardAt ? m_heardAt : now, now, connect::Gap::Cause::Unreadable,
                                            std::int64_t(members.size()), answer.why.text()}));
        for (const std::size_t place : members) markBad(place, connect::status::badCommunicationError);
        const Trouble trouble{
            unfit(*m_setup, answer),
            say(CORE_TR("core", "Check the unit number, that it is a Modbus device, and that nothing else uses its "
                                "line."))};
        if (++m_unreadable >= maxUnreadable)
            m_failure = trouble;
        else
            m_troubles[m_asked++] = trouble;
        break;
    }
    case Answer::Kind::Lost: // the link says why
        m_isRound = false;
        break;
    }
}

// Where one of several addresses is wrong, each is asked by itself from now on, so that the others go on. False where the turn has not
// come to the next block.
bool Modbus::takeException(int code)
{
    const Block block = m_blocks[m_asked];
    const Refusal refusal = refusalOf(code, m_setup->registers[block.members.front()], *m_setup);
    if (refusal.isOfAddress && block.members.size() > 1) {
        std::vector<Block> apart;
        for (const std::size_t place : block.members) {
            const Register& one = m_setup->registers[place];
            apart.push_back({one.kind, one.address, one.width(), {place}});
        }
        const auto at = m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(m_asked));
        m_blocks.insert(at, apart.begin(), apart.end());
        m_troubles.erase(m_troubles.begin() + std::ptrdiff_t(m_asked));
        m_troubles.insert(m_troubles.begin() + std::ptrdiff_t(m_asked), apart.size(), std::nullopt);
        return false;
    }
    for (const std::size_t place : block.members) markBad(place, refusal.status);
    m_troubles[m_asked] = refusal.trouble;
    return true;
}

void Modbus::endRound(Clock::time_point now)
{
    m_isRound = false;
    m_roundTook = now - m_roundBegan;
    const bool isLate = m_setup->every.count() > 0 && m_roundTook > m_setup->every;
    m_late = std::clamp(m_late + (isLate ? 1 : -1), 0, slowAfter);
    if (m_late == slowAfter) m_isSlow = true;
    if (m_late == 0) m_isSlow = false;
    evaluate();
    m_feed->samples().setClock(wallClock());
    // A round never begins before the one before has ended: a slow device is asked less often.
    m_roundAt = std::max(m_roundAt + m_setup->every, now);
    if (m_roundAt <= now && m_held.empty()) beginRound(now);
}

void Modbus::deliver(const Block& block, const std::vector<std::uint16_t>& words)
{
    const std::int64_t now = wallClock();
    for (const std::size_t i : block.members) {
        const Register& place = m_setup->registers[i];
        const auto own = std::span(words).subspan(std::size_t(place.address - block.start), std::size_t(place.width()));
        const auto tag = std::uint32_t(i);
        if (place.type == Type::Text) {
            std::string text = decodeText(place, own);
            // Reported when it changes.
            if (m_reported[i] == connect::status::good && text == m_texts[i]) continue;
            m_reported[i] = connect::status::good;
            m_texts[i] = text;
            put(connect::OutOfBand(connect::LongSample{tag, connect::status::good, now, now, std::move(text)}));
            continue;
        }
        const Reading reading = decode(place, own);
        m_reported[i] = reading.status;
        put(Sample{tag, reading.status, now, now, reading.value});
    }
}

// Reported once, when it begins.
void Modbus::markBad(std::size_t place, connect::Status status)
{
    if (m_reported[place] == status) return;
    m_reported[place] = status;
    const std::int64_t now = wallClock();
    const auto tag = std::uint32_t(place);
    if (m_setup->registers[place].type == Type::Text)
        put(connect::OutOfBand(connect::LongSample{tag, status, now, now, std::string()}));
    else
        put(Sample{tag, status, now, now, base::notAvailable});
}

} // namespace titer::modbus
